"""Signings: documents signed, exchanged or adopted; by whom, and before whose eyes."""

import re

from banggiao.lexicon.geography import is_country_code
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_forward, is_actor
from banggiao.reading.dates_apart import of_a_yearly_plan
from banggiao.reading.drafts import Draft
from banggiao.reading.frames import joint_statements, papers
from banggiao.reading.frames.base import (
    Trigger,
    body_of_both,
    date_behind,
    is_pair_of_states,
    parties_at,
    passive_agent,
    sides_between,
)
from banggiao.reading.frames.behalf import each_for_his_state
from banggiao.reading.frames.dated_rows import told_each
from banggiao.reading.frames.local_sides import both_localities
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

_REACH = 14
_TWO = 2
_LAWS = ("luật", "đạo luật", "dự luật", "sắc lệnh")
_ANY = ("bất cứ", "bất kỳ", "bất kì", "kết bất cứ", "kết bất kỳ")
_LIST_OF_PAPERS = 150  # tokens from the verb in which documents are listed with whose they are
_WATCHING = ("chứng kiến", "giám sát")
_STATEMENT = "tuyên bố chung"  # "ra Tuyên bố chung về nâng cấp quan hệ": two acts
_ATTENDING = frozenset({"dự", "tham dự", "tới dự", "đến dự"})
_WATCHES = frozenset({"kiến", "giám sát"})
_NO_TREATY = frozenset(
    {"vào", "bức thư gửi", "lá thư gửi", "thư gửi", "bức thư", "thư", "bức", "đơn", "sắc lệnh", "lệnh", "sắc"}
)
_OF_INTENT = ("thư bày tỏ ý định", "thư ý định")
_LEVEL = 40  # characters
_BEFORE = 6  # tokens before a signing in which it may be told as still to be reached
_PASSIVE = 30  # tokens from "đã được A ký" back to what was signed
_DATED = 12  # characters from "ký" to its day or year
_CLAUSE = 9  # tokens before the verb in which something is said to keep it from being
_NOUN_REACH = 7
_MANY = frozenset({"nhiều", "hàng loạt", "hàng chục", "hơn"})
_LONG_NAME = 16  # tokens of a document's name, before the comma behind which stands when it was signed
_WHERE = frozenset({"tại", "ở"})
_BEFORE_DOCUMENT = frozenset({"một", "bức", "ban hành", "thành", "lá", "tờ", "các", "hai", "duyệt", "vào", "thông qua"})
_AUXILIARIES = frozenset({"đã", "được", "vừa", "mới", "từng", "sẽ", "mà", "hai bên", "hai nước", "đã được"})
_UNREAL = frozenset({
    "ngăn", "ngăn cản", "cấm", "có lẽ", "lẽ ra", "giá như", "không thể", "thay vì", "lựa chọn", "chưa thể", "trì hoãn",
    "vội", "vội vã",
})  # fmt: skip
_ARRIVING = ("đi đến", "đi tới", "tiến tới", "tiến đến", "đạt được", "thể", "thể đi đến", "thể đi tới", "đạt tới")
_MINISTRIES = 12  # tokens: "chứng kiến đại diện các bộ và địa phương trao đổi ba hiệp định"
_EXCHANGING = frozenset({"trao đổi"})
_COUNTED = frozenset({"các", "những", "nhiều", "hai", "ba", "bốn", "năm", "sáu", "một", "một số"})
_FIRMS = ("doanh nghiệp", "công ty", "tập đoàn")
_BETWEEN_FIRMS = tuple(f"giữa {many}{firm} " for many in ("", "các ", "những ", "hai ") for firm in _FIRMS)
_PAPERS = ("văn kiện", "bản ghi nhớ", "biên bản ghi nhớ", "thoả thuận", "hiệp định", "công hàm")
_TWO_MEN = frozenset({"hai ông", "hai đồng chí"})
_HAND = 30  # characters between those who sign and the verb: "(phải) đã cùng đặt bút"
_PAPER_OF_BOTH = 5  # tokens of "lễ ký thoả thuận chung"
_ASSIGNED = re.compile(  # ``giao các Bộ liên quan ký kết``, ``ủy quyền Bộ trưởng thay mặt Chính phủ ký``
    r"(?:(?<!ngoại )(?<!chuyển )(?<!bàn )\bgiao (?:các|hai|cho|bộ|cơ quan)\b"
    r"|(?<!thừa )(?<!được )(?<!sự )\buỷ quyền (?!của))(?:(?! đã )[^;:,.])*$"
)
_STATED = ("tuyên bố", "thông cáo", "thông báo", "báo chí")
_SAID_JOINTLY = 13  # characters of "báo chí chung"
_NEAR = 12  # characters: what is signed stands right after the verb


def read(trigger: Trigger) -> list[Draft]:
    """Return the signing that the trigger tells, where a document stands by it and two sides can be known."""
    sentence, at = trigger.sentence, trigger.at
    text = trigger.token_text
    if trigger.noun and text.startswith(joint_statements.QUOTING):
        return joint_statements.read(trigger)
    after = sentence.words(at + 1, at + 1 + _REACH)
    dated = any(0 <= date.start - sentence.tokens[at].end <= _DATED for date in sentence.dates)
    before = sentence.words(at - (_PASSIVE if dated or passive_agent(sentence, at) else _REACH), at)
    if "kỷ niệm" in before or sentence.low(at - 1) in ("năm", "ngày"):
        return []  # an anniversary of a signing is none, nor are "sau hai năm ký" and "ngày ký"
    if _by_one_alone(trigger) or _prevented(trigger) or (_in_passing(trigger) and not _individual(trigger)):
        return []
    near = sentence.words(_own_words(sentence, at), at)
    if (
        (sentence.low(at + 1) in _NO_TREATY and not dated and not after.startswith(_OF_INTENT) and not _into(trigger))
        or sentence.low(at - 1) in ("phải", "là")
        or any(word in near for word in trigger.words("unsigned"))
        or (
            _STATEMENT not in text
            and sentence.has(at + 1, "verb")
            and sentence.tokens[at + 1].tells("relations", "verb")
        )
    ):
        return []  # a book is signed, signing is only talked about, or relations are what was "ký kết nâng tầm"
    if text == "thông qua" and not (after.startswith(trigger.words("adopted")) and _adopting(trigger, before)):
        return []
    if (text in _EXCHANGING and not _exchanged(trigger)) or (
        text == "ra tuyên bố" and " chung" not in f" {after[:_SAID_JOINTLY]}"
    ):
        return []
    documents = trigger.words("documents")
    together = papers.is_cooperation(trigger)
    if not together and not any(word in f"{text}|{after}|{before}" for word in documents):
        return []
    named = any(word in f"{text} {after} {before}" for word in documents if word != "hợp đồng")
    if not (named or together) and not text.startswith(_WATCHING) and not _by_officials(trigger):
        return []
    firms = any(firm in before for firm in _FIRMS) and "chứng kiến" not in before + text
    with_firm = any(f"với {many}{firm} " in f"{after} " for many in ("", "các ", "một ") for firm in _FIRMS)
    if firms or with_firm or f"{after} ".removeprefix("kết ").startswith(_BETWEEN_FIRMS):
        return []  # firms sign contracts; states do not
    drafts = _drafts(trigger)
    assigned = bool(drafts) and _ASSIGNED.search(before) is not None
    stated = any(f"{word} chung" in f"{text} {after}" for word in _STATED)
    named_before = not any(word in after for word in documents)
    for draft in drafts:
        if assigned and draft.modality == "plain":
            draft.modality = "planned"
        _settle(trigger, draft, stated=stated, of_many=named_before and _of_many(before))
    each = told_each(trigger, drafts[0], documents) if drafts and not trigger.noun else []
    drafts = [draft for draft, _ in each] or drafts
    partnership = "được" in before[-6:] + text and any(level in before[-_LEVEL:] for level in trigger.words("levels"))
    of_relations = after.startswith("quan hệ") or 0 <= after.find("quan hệ đối tác") < _NEAR
    if partnership or (of_relations and not stated):
        for draft in drafts:
            draft.type = "relations"
            draft.cast = [(actor, "participant") for actor, role in draft.cast if role == "signatory"]
    return drafts


def _own_words(sentence: Sentence, at: int) -> int:
    """``Trên cơ sở đàm phán, hai bên sẽ ký``, ``A, đại diện trong đàm phán, đã ký``: where words on a signing begin."""
    first = max(0, at - _BEFORE)
    for index in range(at - 1, first - 1, -1):
        if sentence.low(index) == "," and (sentence.owner[index + 1] is not None or sentence.has(index + 1, "past")):
            return index + 1
    return first


def _into(trigger: Trigger) -> bool:
    """``ký vào bản thoả thuận``: what is signed is a paper all the same, and no book."""
    behind = trigger.sentence.words(trigger.at + 2, trigger.at + _NOUN_REACH).removeprefix("bản ")
    return trigger.sentence.low(trigger.at + 1) == "vào" and behind.startswith(trigger.words("documents"))


def _by_officials(trigger: Trigger) -> bool:
    """``Tổng thống A và Thủ tướng B ký hợp đồng mua bán``: a contract that men of two states sign binds the states.

    So does one that a state signs with another.
    """
    doers = [] if trigger.noun else _doers(trigger)  # "hoan nghênh việc ký kết hợp đồng": firms'
    if len(countries_of(doers)) == 1:
        doers = [*doers, *papers.partner(trigger)]
    for_state = all(_is_state(trigger, a) if a.person is None else trigger.cast.acts_for_state(a) for a in doers)
    return for_state and len(countries_of(doers) - {"ZZ"}) > 1


def _is_state(trigger: Trigger, actor: Actor) -> bool:
    return is_country_code(actor.country) and actor.key == trigger.side_of(actor).key


def _settle(trigger: Trigger, draft: Draft, *, stated: bool, of_many: bool) -> None:
    """Give a signing its day, and say whether it stands by itself and of which kind of paper it is."""
    date = date_behind(trigger.sentence, trigger.at)
    if date and not of_a_yearly_plan(trigger.sentence, date, trigger.at):
        draft.date, draft.date_kind = date.edtf, date.kind
    draft.weak = draft.weak or (of_many and not draft.date)
    if draft.modality in ("planned", "alleged", "hoped") and _is_of_paper(trigger, draft):
        draft.modality = "plain"  # "sẽ bàn về Hiệp định ký ngày 29/5/2015": only the rest is to come
    draft.topic = frozenset({"joint statement" if stated else "documents"})
    if stated and draft.modality == "hoped" and trigger.sentence.has(trigger.at - 1, "agreeing"):
        draft.modality = "plain"  # "nhất trí ra Thông cáo chung" tells that it is out


def _is_of_paper(trigger: Trigger, draft: Draft) -> bool:
    """``Bản ghi nhớ về quốc phòng ký năm 2011``: a year right behind the verb says which paper is meant.

    So does where it was signed, and when: ``Hiệp định phân định biển, ký tại Huế ngày 22/12/2022, …``.
    """
    own = draft.sentence.dated(draft.date) if draft.date[:1].isdecimal() else None
    if own is None or trigger.sentence.has(trigger.at - 1, "future") or not _in_passing(trigger):
        return False
    return 0 <= own.start - draft.trigger.end <= 1 or _says_where_and_when(trigger.sentence, trigger.at) == own


def _says_where_and_when(sentence: Sentence, at: int) -> DateMention | None:
    """``ký tại Hà Nội tháng 9/2019``: the day that stands right behind where something was signed."""
    if sentence.low(at + 1) not in _WHERE or (place := sentence.mention_after(at + 2)) is None:
        return None
    behind = place.last + (sentence.low(place.last) == ",")
    return next((d for d in sentence.dates if d.start >= place.end and sentence.token_at(d.start) == behind), None)


def _of_many(before: str) -> bool:
    """``những thỏa thuận hai bên đã ký``: said of documents that are signed elsewhere in the report."""
    return any(f" {word} " in f" {before} " for word in ("các", "những", "nhiều"))


def _by_one_alone(trigger: Trigger) -> bool:
    """A law, an order or a letter is signed by one man; what it announces is no document of two sides."""
    sentence = trigger.sentence
    signed = next(
        (i for i in range(trigger.at + 1, trigger.at + _REACH) if sentence.low(i) not in _BEFORE_DOCUMENT),
        trigger.at + 1,
    )
    paper = f"{sentence.words(signed, signed + _NOUN_REACH)} "
    if paper.startswith(trigger.words("unilateral")) and not paper.startswith(_OF_INTENT):
        return True
    agent = passive_agent(sentence, trigger.at)  # "luật trừng phạt được Tổng thống A ký"
    return agent is not None and len(agent[0]) == 1 and sentence.says(_LAWS, max(0, agent[1] - _NOUN_REACH), agent[1])


def _prevented(trigger: Trigger) -> bool:
    """Say whether a signing is told of as what has not been.

    ``đã ngăn hai nước ký hiệp ước``, ``một thỏa thuận có lẽ đã được ký nếu``, ``trước khi ký bất cứ thỏa thuận nào``.
    """
    sentence = trigger.sentence
    if sentence.words(trigger.at + 1, trigger.at + 4).startswith(_ANY):
        return True
    if "với nước khác" in sentence.words(trigger.at, trigger.at + _REACH):
        return True
    for before in range(trigger.at - 1, max(-1, trigger.at - _CLAUSE), -1):
        if sentence.low(before) in (",", ";", "."):
            return False
        if sentence.low(before) in _UNREAL or _not_arrived_at(sentence, before, trigger.at):
            return True
    return False


def _not_arrived_at(sentence: Sentence, before: int, at: int) -> bool:
    """``chưa đi đến (việc) ký kết``: denied is what leads to the signing."""
    return sentence.has(before, "negation") and sentence.words(before + 1, at).removesuffix(" việc") in _ARRIVING


def _in_passing(trigger: Trigger) -> bool:
    """``các thỏa thuận đã ký kết``, ``thỏa thuận được ký giữa hai bên``, ``ký nhiều văn kiện``: said of papers."""
    sentence, at = trigger.sentence, trigger.at
    start = sentence.before(at, _AUXILIARIES) + 1
    reach = _NOUN_REACH
    if sentence.low(start - 1) == "," and _tells_when(trigger):
        start, reach = start - 1, _LONG_NAME
    signed = sentence.words(start - reach, start).rpartition(",")[2]
    told_of = any(word in signed for word in trigger.words("documents")) and not sentence.words(at + 1).startswith(
        trigger.words("documents")
    )
    referred = trigger.noun and "này" in sentence.lows[at + 1 : at + _NOUN_REACH]  # "việc ký Thông cáo chung này"
    return told_of or referred or sentence.low(at + 1) in _MANY


def _tells_when(trigger: Trigger) -> bool:
    """``Nghị định thư về lao động, ký ngày 23/3/2016 (tại Hà Nội), …``: the day or place stands right behind."""
    sentence, at = trigger.sentence, trigger.at
    return sentence.in_date(at + 1) is not None or sentence.low(at + 1) in _WHERE


def _individual(trigger: Trigger) -> bool:
    """Dated, to come, set in an occasion that the sentence tells, or what it is itself about."""
    sentence = trigger.sentence
    draft = trigger.draft([])
    occasion = sentence.says(trigger.words("signing_occasions"))
    if (not draft.date and papers.are_spoken_of(trigger)) or papers.is_of_whom(trigger):
        return False
    told = bool(draft.date) or draft.modality == "planned" or occasion or sentence.block == "title"
    return told or papers.is_news(trigger) or _signed_by_both(trigger)


def _signed_by_both(trigger: Trigger) -> bool:
    """``Hai nhà lãnh đạo đã ký nhiều thoả thuận``: two men of two states are told to have done it."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.noun or sentence.low(at + 1) not in _MANY or not sentence.has(at - 1, "past"):
        return False
    doers = _doers(trigger)
    return len(countries_of(doers) - {"ZZ"}) == _TWO and all(actor.person is not None for actor in doers)


def _drafts(trigger: Trigger) -> list[Draft]:
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    watching = _watching(trigger)
    doers = [actor for actor in _doers(trigger) if actor.key not in {other.key for other in watching}]
    named = len(countries_of(doers)) > 1 and not any(m.kind == "group" for m in subject(sentence, at))
    if each := each_for_his_state(trigger):
        return [trigger.draft([(actor, "signatory") for actor in each])]
    parties = (
        _bodies_of_papers(trigger) or sides_between(trigger) or ([] if named else papers.sides_of_document(trigger))
    )
    if _is_of_leaders(doers, parties):
        parties = []
    if not parties and (len(countries_of(doers)) < 2 or papers.are_states(trigger, doers)):
        doers = [*doers, *(a for a in papers.partner(trigger) if a.key not in {doer.key for doer in doers})]
    witnessing = trigger.token_text.startswith(_WATCHING) or _witnessed(trigger)
    if named and not witnessing and (_by_hand(trigger, doers, parties) or _of_bodies(trigger, doers, parties)):
        parties = []
    cast_list: list[tuple[Actor, Role]]
    if len(countries_of(parties)) > 1:
        cast_list = [(actor, "signatory") for actor in parties]
        if witnessing:
            cast_list += [(actor, "member") for actor in doers if actor.person is not None or actor.title]
    elif witnessing or len(countries_of(doers)) < 2:
        sides = cast.sides(doers)
        if len(sides) < 2:
            sides = tuple(dict.fromkeys((*sides, *_pair_sides(trigger, alone=len(sides) == 1))))[:2]
        if len(sides) < 2:
            return []
        cast_list = [(trigger.side(code), "signatory") for code in sides]
        if witnessing:
            cast_list += [(actor, "member") for actor in doers if actor.person is not None]
    else:
        cast_list = [(actor, "signatory") for actor in doers]
    if all(role != "signatory" or actor.key == cast.side(actor.country, 0, 0).key for actor, role in cast_list):
        local = both_localities(trigger)
        cast_list = [*((a, "signatory") for a in local), *(c for c in cast_list if not local or c[1] != "signatory")]
    cast_list += [(actor, "member") for actor in watching if actor.person is not None or actor.title]
    return [trigger.draft(cast_list)]


def _is_of_leaders(doers: list[Actor], parties: list[Actor]) -> bool:
    """``Hai nhà lãnh đạo ký văn kiện chấm dứt chiến tranh liên Triều``: they sign it, whose war it was or not."""
    persons = all(actor.person is not None and actor.country != "ZZ" for actor in doers)
    return persons and len(countries_of(doers)) == _TWO and bool(countries_of(doers) - countries_of(parties))


def _by_hand(trigger: Trigger, doers: list[Actor], parties: list[Actor]) -> bool:
    """``A và B ký một thoả thuận giữa hai nước``: persons right before the verb sign for the states whose paper it is.

    At a ceremony they may only look on.
    """
    sentence, at = trigger.sentence, trigger.at
    if trigger.noun or any(actor.person is None for actor in doers):
        return False
    behind = doers[-1].end
    if sentence.tokens[at].start - behind > _HAND or any(sentence.has(at - i, "passive") for i in (1, 2)):
        return False
    states = [trigger.cast.side(code, 0, 0) for code in countries_of(doers)]
    bodies = {
        actor.name.removesuffix(state.name) for actor in parties for state in states if actor.country == state.country
    }
    return countries_of(parties) == countries_of(states) and len(bodies) == 1  # "giữa Bộ Ngoại giao hai nước" too


def _of_bodies(trigger: Trigger, doers: list[Actor], parties: list[Actor]) -> bool:
    """``Bộ A và Bộ B ký thoả thuận giữa hai nước``: the bodies named before the verb sign for the states."""
    states = {trigger.cast.side(code, 0, 0).key for code in countries_of(doers)}
    bodies = all(actor.person is None and not (actor.title or actor.key in states) for actor in doers)
    return bodies and {actor.key for actor in parties} == states


def _watching(trigger: Trigger) -> list[Actor]:
    """``Dưới sự chứng kiến của A và B, …``: they watch, whoever is named after them signs; behind the verb too."""
    sentence = trigger.sentence
    for index in range(1, len(sentence.tokens)):
        if sentence.low(index) == "của" and sentence.low(index - 1).endswith("kiến"):
            return trigger.cast.actors(group_forward(sentence, index + 1, commas=False)[0])
    for index in range(trigger.at - 1, 0, -1):  # "A chứng kiến B và C ký …"
        if sentence.words(index - 1, index + 1).endswith("chứng kiến"):
            signing, end = group_forward(sentence, index + 1, commas=False)
            first = index - (sentence.low(index) == "kiến")
            return trigger.cast.actors(subject(sentence, first)) if signing and end <= trigger.at else []
    return []


def _bodies_of_papers(trigger: Trigger) -> list[Actor]:
    """``gồm Bản ghi nhớ giữa Bộ A và Bộ B về …; Thỏa thuận giữa Cục C và Cơ quan D``: all whose papers are signed."""
    sentence, bodies = trigger.sentence, False
    found: dict[tuple[object, ...], Actor] = {}
    for index in range(trigger.at + 1, min(trigger.at + _LIST_OF_PAPERS, len(sentence.tokens) - 1)):
        if sentence.has(index, "between"):
            actors = parties_at(trigger, index + 1)  # of the states in "giữa Chính phủ hai nước" no bodies
            states = {trigger.cast.side(code, 0, 0).key for code in countries_of(actors)}
            bodies = bodies or all(actor.person is None and actor.key not in states for actor in actors)
            found.update((actor.key, actor) for actor in actors)
        elif sentence.low(index) == "do" and (signers := _by_whom(trigger, index + 1)):
            bodies = True
            found.update((actor.key, actor) for actor in signers)
    return list(found.values()) if bodies and len(countries_of(found.values())) > 1 else []


def _by_whom(trigger: Trigger, at: int) -> list[Actor]:
    """``Hiệp định tương trợ tư pháp, do A và B ký``: those named between ``do`` and the verb."""
    group, end = group_forward(trigger.sentence, at, commas=False)
    end += trigger.sentence.low(end) in ("đã", "cùng")
    return trigger.cast.actors(group) if trigger.sentence.low(end) in ("ký", "ký kết", "đại diện ký") else []


def _adopting(trigger: Trigger, before: str) -> bool:
    """``thông qua`` adopts where a conference or both sides do it; elsewhere it means "by means of"."""
    doers = subject(trigger.sentence, trigger.at)
    return "hội nghị" in before or len(doers) > 1 or any(mention.kind == "group" for mention in doers)


def _exchanged(trigger: Trigger) -> bool:
    """``trao đổi ba hiệp định``, ``trao đổi Bản ghi nhớ``: papers stand right behind the verb, counted or by name.

    Elsewhere it means to talk.
    """
    sentence, at = trigger.sentence, trigger.at
    if _are_counted(trigger) and sentence.words(at + 2, at + 5).startswith(_PAPERS):
        return True
    named = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].cap
    return named and sentence.words(at + 1, at + _NOUN_REACH).startswith(_PAPERS)


def _doers(trigger: Trigger) -> list[Actor]:
    """Who signs or witnesses; ``hai bên`` and ``hai nước`` are the two states, ``hai Bộ trưởng`` the two men."""
    group = subject(trigger.sentence, trigger.at)
    body = trigger.sentence.owner[group[0].first - 1] if len(group) == 1 and group[0].first else None
    if body is not None and (both := body_of_both(trigger, [body], group[0].first)):
        return both  # "Bộ Quốc phòng hai nước ký bản ghi nhớ"
    return trigger.cast.states_or_actors(group, lambda mention: is_pair_of_states(mention) and not _leaders(mention))


def _leaders(mention: Mention) -> bool:
    return any("lãnh đạo" in cat or cat in _TWO_MEN for cat in mention.cats)


def _witnessed(trigger: Trigger) -> bool:
    reach = _MINISTRIES if trigger.token_text in _EXCHANGING else 4
    before = trigger.sentence.tokens[max(0, trigger.at - reach) : trigger.at]
    if trigger.noun and trigger.sentence.low(trigger.at - 1) in _ATTENDING and _are_counted(trigger):
        return True  # "hai lãnh đạo dự lễ ký các văn kiện"; who signs one is there too
    return any("chứng kiến" in token.low or token.low in _WATCHES for token in before)


def _are_counted(trigger: Trigger) -> bool:
    """``ký các văn kiện``, ``trao đổi ba hiệp định``: say whether papers are counted right behind the verb."""
    papers = trigger.sentence.low(trigger.at + 1)
    return papers in _COUNTED or papers[:1].isdigit()


def _of_visit(trigger: Trigger) -> tuple[str, ...]:
    """``Hơn 20 văn bản sẽ được ký trong chuyến thăm này của B``: the two sides of the one visit that is told."""
    host = trigger.cast.host_side()
    guests = trigger.cast.visits.get(host, set()) - {host}
    in_visit = any(t.low.startswith("chuyến thăm") for t in trigger.sentence.tokens)
    return (host, *guests) if host and len(guests) == 1 and in_visit else ()


def _visited(trigger: Trigger) -> tuple[str, ...]:
    """``A đã thăm Lào và chứng kiến lễ ký``: with the country that he visits in the clause before."""
    sentence, at = trigger.sentence, trigger.at
    before = next((m for m in reversed(sentence.mentions) if m.last <= at), None)
    if before is None or "visited" not in before.cats or at - before.last > 1 or sentence.low(before.last) != "và":
        return ()
    return (before.country,)


def _pair_sides(trigger: Trigger, *, alone: bool) -> tuple[str, ...]:
    """The two sides in the sentence, else those that the article is about where no side is named ``alone``."""
    mentions = [m for m in trigger.sentence.mentions if is_actor(m)]
    sides = trigger.cast.sides(trigger.cast.actors(mentions))
    if len(sides) == 2:
        return sides
    if alone and len(sides) > 2:
        return _visited(trigger)
    both = any(m.kind == "group" for m in mentions) or any(
        t.low in ("hai", "song phương") for t in trigger.sentence.tokens
    )
    both = both or (trigger.noun and trigger.sentence.says(("chung",), trigger.at, trigger.at + _PAPER_OF_BOTH))
    if not both:
        return _of_visit(trigger)
    return trigger.cast.sides(trigger.cast.last_pair) or trigger.cast.main_countries()
