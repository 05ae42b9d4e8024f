"""With whom, where the word of an encounter has nobody right behind it: shared objects, guests, pairs of states."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, counted_row, entries_behind, group_back, group_forward, is_actor
from banggiao.reading.drafts import ROUND, Draft
from banggiao.reading.frames.attendance import presiding
from banggiao.reading.frames.base import (
    Trigger,
    first_actor_after,
    is_pair_of_states,
    meets,
    nearest_before,
)
from banggiao.reading.identity import speaks_only
from banggiao.reading.leading import is_beneath
from banggiao.reading.mention import DELEGATIONS, Mention
from banggiao.reading.roles import arguments, governor, subject
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.folding import fold_name

_SEVERAL_REACH = 14  # tokens from the verb to "trong đó có"
_AMONG_THEM = ("trong đó có", "trong đó gồm")
_CALLED_FOR = frozenset({"chúc mừng", "chia buồn", "cảm ơn", "thăm hỏi", "hỏi thăm", "mời", "chúc", "chia sẻ"})
_SHARING, _SHARED = ("chia sẻ thông tin", "chia sẻ quan điểm", "trao đổi quan điểm", "trao đổi ý kiến"), 4
_CONFERRING = frozenset({"trao", "trao tặng"})
_ROW = 20  # tokens from the second of several acts to "cùng B"
_ORDER = 14  # tokens from "trao" to on whom the order is conferred
_WITH_WHOM = frozenset({"với", "cùng", "của", "do"})
_HAVING_IT = frozenset({"có", "đã có", "tiến hành"})
_ENDS = frozenset({".", ";", ":"})
_THEIRS = ("của họ", "giữa họ", "của hai người", "giữa hai người", "trước của họ", "đầu tiên của họ")
_NAMED = 4  # tokens from the word of a summit to whose it is
_SEVERAL_SIDES = ("ba bên", "ba nước", "3 nước", "3 bên", "bốn bên", "bốn nước")
_GREETED = frozenset({"chào mừng", "chúc mừng", "cảm ơn", "chào đón"})
_OF_CHIEFS = ("kremlin", "nha trang", "tong thong", "thu ky bao chi", "van phong", "nha xanh", "thu tuong")
_ON_VISIT = frozenset({"khi", "trong", "nhân", "tại"})
_CHAIRED = 24  # tokens from the encounter to under whom it takes place
_OF_THEM = 6  # tokens behind the encounter
_AIMED = 6  # tokens behind who is met: "để tiến hành hội đàm song phương"
_TWO = 2
_OFFICIALS = ("quan chức", "giới chức", "nhà đàm phán", "quan chức của", "nhà ngoại giao", "chuyên gia")
_RELATIVE = frozenset({"người", ",", "là", "vị", "nhân", "vật", "nhân vật"})
_TENSE = frozenset({"sẽ", "đã", "đang", "vừa", "cũng"})
AT_TABLE = ("dự tiệc trà", "dùng", "ăn")
_BESIDE = 9  # tokens between two who are shown together
TIME_BEFORE = frozenset({"sau", "trong", "tại", "trước", "kể", "từ", "kể từ", "các", "những"})
_PLANNING = ("chuyến đi", "chuyến công du", "quyết định", "kế hoạch", "ý định", "dự định", "đề nghị", "mong muốn")
_THERE = frozenset({"trong", "tại", "trước", "trước thềm", "thềm", "sau", "một", "các"})
_LEADERS = ("lãnh đạo", "nguyên thủ", "ông", "người", "đồng chí")


def past_greeting(trigger: Trigger) -> int:
    """``gọi điện chúc mừng B``: return where it may be said who is called, behind what one calls for."""
    behind = trigger.at + 1
    return behind + (trigger.act.type == "call" and trigger.sentence.low(behind) in _CALLED_FOR)


def whose_act(trigger: Trigger, *, several: bool) -> tuple[Group, bool]:
    """Return whom the noun of an encounter takes behind it, and whether it names both sides; ``several`` as told."""
    row = counted_row(trigger.sentence, trigger.at + 1)
    if row:
        return row, True
    found, both = arguments(trigger.sentence, trigger.at + 1, several=several)
    return (found if both or not found else entries_behind(trigger.sentence, found, found[-1].last)[0]), both


def of_several(trigger: Trigger) -> list[Actor]:
    """``điện đàm với một số lãnh đạo châu Á, trong đó có A``: the one who is named of those whom one meets."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _SEVERAL_REACH, len(sentence.tokens))):
        if sentence.words(index, index + 3).startswith(_AMONG_THEM):
            named = next((i for i in range(index + 1, index + 4) if sentence.mention_after(i) is not None), index)
            return trigger.cast.actors(group_forward(sentence, named)[0])
        if sentence.low(index) in _ENDS or sentence.has(index, "verb", "say"):
            break
    return []


def shared_object(trigger: Trigger) -> Group:
    """``sẽ tiếp kiến, tổ chức quốc yến chào mừng A``: verbs in a row share the object of the last."""
    sentence, at = trigger.sentence, trigger.at + 1
    if sentence.low(at) not in (",", "và"):
        return []
    if sentence.low(at + 1) in _CONFERRING:
        return _on_whom(sentence, at + 1)
    if not meets(sentence, at + 1):
        return _done_with(sentence, at + 1)
    for index in range(at + 1, min(at + 12, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None:
            return group_forward(sentence, index)[0] if is_actor(mention) else []
        if sentence.low(index) in (",", ";", "."):
            return []
    return []


def _on_whom(sentence: Sentence, at: int) -> Group:
    """``tiếp và trao Huân chương … tặng B``: on whom the order is conferred is received."""
    for index in range(at + 1, min(at + _ORDER, len(sentence.tokens))):
        low = sentence.low(index)
        if sentence.owner[index] is None and low in ("tặng", "cho") and sentence.mention_after(index + 1):
            group, _ = group_forward(sentence, index + 1)
            return [mention for mention in group if mention.kind in ("person", "title")]
        if low in (".", ";"):
            break
    return []


def _done_with(sentence: Sentence, at: int) -> Group:
    """``hội đàm(, dự lễ ký) và ký Hiệp định với B``, ``… và dự chiêu đãi do B chủ trì``: with whom one does it is met.

    ``tới chào và có cuộc hội kiến với B`` is one encounter, told by the next word.
    """
    if not any(sentence.has(i, "verb", "noun") for i in (at, at + 1)) or sentence.low(at) in _HAVING_IT:
        return []
    for index in range(at + 1, min(at + _ROW, len(sentence.tokens))):
        low, mention = sentence.low(index), sentence.mention_after(index + 1)
        if (
            sentence.owner[index] is None
            and low in _WITH_WHOM
            and mention is not None
            and mention.kind in ("person", "title")
        ):
            return group_forward(sentence, index + 1)[0]
        if low in (";", ".") or (low in (",", "và") and not sentence.has(index + 1, "verb")):
            break
    return []


def welcomed(trigger: Trigger, doers: list[Actor]) -> list[Actor]:
    """``A chủ trì lễ đón B … và hội đàm``: the guest of the act before in the row, where the next names nobody."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.act.type != "talks" or sentence.low(at - 1) not in ("và", ",", "sau đó"):
        return []
    for mention in reversed(sentence.mentions):
        if mention.last < at and mention.kind in ("person", "title") and is_actor(mention):
            found = trigger.cast.actors([mention])
            received = mention.first > 0 and sentence.tokens[mention.first - 1].has("verb", "noun")
            return found if received and not countries_of(found) & countries_of(doers) else []
    return []


def both_sides(trigger: Trigger, group: Group) -> list[Actor]:
    """``Hai bên hội đàm``, where no two persons are told of: the two states that the report is about.

    So of ``Lãnh đạo hai nước sẽ gặp nhau ngày 5/3``, where they are told to on a day.
    """
    if len(group) != 1 or not is_pair_of_states(group[0]) or trigger.cast.actors(group):
        return []
    led = any(word in cat for cat in group[0].cats for word in _LEADERS)
    if not (bool(trigger.sentence.dates) if led else trigger.act.type in ("talks", "call")):
        return []
    states = trigger.cast.countries_of_pair(group[0])
    heads = [trigger.cast.leader(state) if led else None for state in states]
    return [] if all(heads) else [head or state for head, state in zip(heads, states, strict=True)]


def officials_before(trigger: Trigger, group: Group) -> list[Actor]:
    """``Các quan chức hai nước mới chỉ trao đổi qua điện thoại``: men of both states, and not those who lead them."""
    if len(group) != 1 or not is_pair_of_states(group[0]) or group[0].means_leaders():
        return []
    officials = trigger.sentence.words(group[0].first - _TWO, group[0].first).endswith(_OFFICIALS)
    return list(trigger.cast.countries_of_pair(group[0])) if officials else []


def both_call(group: Group) -> bool:
    """``Hai nhà lãnh đạo cùng tới chào và giới thiệu thành viên đoàn``: neither of two pays a call on the other."""
    return len(group) == 1 and group[0].kind == "group"


def addressee(sentence: Sentence) -> Group:
    """``A đề xuất với B tại buổi làm việc``, ``Trong cuộc gặp, A chào mừng B``: whom it is said to is there."""
    for mention in sentence.mentions:
        named = mention.kind == "person" or (mention.kind == "title" and mention.country and not mention.name)
        if not named or mention.first < _TWO:
            continue
        before = sentence.low(mention.first - 1)
        if before in _GREETED or (before == "với" and _is_said(sentence, mention.first - 1)):
            return [mention]
    return []


def _is_said(sentence: Sentence, at: int) -> bool:
    """``đề xuất với B``, ``chia sẻ thông tin với B``: whether something is said to who stands behind ``với``."""
    return sentence.has(at - 1, "say") or sentence.says(_SHARING, max(0, at - _SHARED), at)


def their_own(trigger: Trigger) -> list[Actor]:
    """``A bắt tay B trong cuộc gặp của họ``: the two of different sides whom the sentence names before."""
    sentence, at = trigger.sentence, trigger.at
    if not sentence.words(at + 1, at + _OF_THEM).startswith(_THEIRS):
        return []
    found: dict[str, Actor] = {}
    named = [mention for mention in sentence.mentions if mention.last <= at and mention.person is not None]
    for mention in named:
        for actor in trigger.cast.actors([mention]):
            found.setdefault(actor.country, actor)
    if len(found) > _TWO and named[-1].first - named[-_TWO].last <= _TWO:  # "cuộc gặp của A với B": "họ" are those two
        return trigger.cast.actors(named[-_TWO:])
    return list(found.values()) if len(found) == _TWO else []


def _before_time(sentence: Sentence, at: int) -> Mention | None:
    """``A sau cuộc gặp``: return who stands right before the word of time that dates by the encounter at ``at``."""
    before = sentence.before(at, TIME_BEFORE)
    return sentence.owner[before] if 0 < before < at - 1 else None


def whose_doing(sentence: Sentence, at: int) -> Group:
    """``phát biểu của A sau cuộc gặp với B``, ``… sau chuyến thăm B``: return A, who then was at the act at ``at``.

    So does ``quyết định của A hủy cuộc gặp với B``, who was to be there.
    """
    mention = sentence.owner[at - 2] if at > 1 and sentence.has(at - 1, "cancelled") else _before_time(sentence, at)
    named = mention is not None and (mention.person is not None or mention.kind == "title")
    return [mention] if mention is not None and named and governor(sentence, mention.first) == "of" else []


def beside_whom(sentence: Sentence, at: int) -> Group:
    """``nỗ lực của A với B trước thềm cuộc gặp với C``: return A, the nearest before who is not only dealt with."""
    near = nearest_before(sentence, at, "to")
    if near and governor(sentence, near[0].first) == "with":
        return nearest_before(sentence, near[0].first - 1, "to") or near
    return near


def shown_together(trigger: Trigger) -> Group:
    """``A bắt tay B trong cuộc gặp tại C``: the two of whom a picture is told are those who met."""
    sentence, at = trigger.sentence, trigger.at
    other = _before_time(sentence, at)
    if other is None or other.person is None:
        return []
    one = next((m for m in reversed(sentence.mentions) if m.last <= other.first), None)
    if one is None or one.person in (None, other.person) or governor(sentence, one.first):
        return []
    between = sentence.words(one.last, other.first)
    near = other.first - one.last <= _BESIDE
    return [one, other] if near and any(form in between for form in trigger.words("shown")) else []


def two_before(trigger: Trigger, *, having: bool) -> list[Actor]:
    """``A và B đã có cuộc họp thường niên``, ``A và B (bắt tay) tại cuộc họp``: two of two sides, both named before."""
    sentence, at = trigger.sentence, trigger.at
    shown = sentence.low(at - 1) in ("trong", "tại") and sentence.says(trigger.words("shown"), 0, at)
    pictured = [] if having or shown else _right_before(sentence, at)
    doers = trigger.cast.actors(subject(sentence, at) if having or shown else pictured)
    if shown and len(trigger.cast.sides(doers)) < _TWO:
        return their_own(trigger) or trigger.cast.actors(shown_together(trigger))  # "A bắt tay với B trong cuộc họp"
    named = all(actor.person is not None for actor in doers)
    return doers if named and sentence.low(at + 1) != "của" else []


def received_before(trigger: Trigger, doers: list[Actor]) -> list[Actor]:
    """``A được B tiếp, hội đàm với C (của B) và gặp D``: the guest of the passive clause goes on to do the rest."""
    sentence, at = trigger.sentence, trigger.at
    before = (m for m in reversed(sentence.mentions) if m.last <= at and m.person is not None)
    host = next((m for m in before if m.person == doers[0].person), None)
    if host is None or not sentence.has(host.first - 1, "passive") or not sentence.has(host.last, "verb"):
        return []
    return trigger.cast.actors(subject(sentence, host.first - 1))


def whom_it_says(trigger: Trigger, acting: Group) -> list[Actor]:
    """``B là người mà A gặp năm ngoái``, ``B, người mà A đã gặp``: whom a relative clause is said of."""
    sentence = trigger.sentence
    before = acting[0].first - 1 if acting else 0
    if sentence.low(before) != "mà" or sentence.owner[before] is not None:
        return []
    before = sentence.before(before, _RELATIVE)
    whom = sentence.owner[before] if before >= 0 else None
    return trigger.cast.actors([whom]) if whom is not None and whom.person is not None else []


def _right_before(sentence: Sentence, at: int) -> Group:
    """``A và B trước một cuộc họp``: the two who begin the sentence, and behind whom stands where they are."""
    before = sentence.before(at, _THERE)
    group, first = group_back(sentence, before + 1) if 0 < before < at - 1 else ([], at)
    return group if len(group) == _TWO and not first and all(m.kind == "person" for m in group) else []


def only_two(trigger: Trigger) -> list[Actor]:
    """``A đã trấn an B sau cuộc gặp``: the two of different sides whom alone the sentence names before met."""
    sentence = trigger.sentence
    other = _before_time(sentence, trigger.at)
    named = [m for m in sentence.mentions if m.last <= trigger.at and m.person is not None]
    if other is None or len(named) != _TWO or named[1] is not other or governor(sentence, other.first):
        return []
    found = trigger.cast.actors(named)
    return found if len(countries_of(found)) == len(found) == _TWO else []


def spoken_for(trigger: Trigger, doers: list[Actor]) -> list[Actor]:
    """``Người phát ngôn A cho biết cuộc gặp với B …``: who meets B is the state that he speaks for, or who leads it."""
    cast = trigger.cast
    found = []
    for doer in doers:
        person = None if doer.person is None else cast.people.persons[doer.person]
        if person is None or not speaks_only(person):
            found.append(doer)
            continue
        of_chief = any(word in title for title, _ in person.offices for word in _OF_CHIEFS)
        found.append((cast.leader(doer) if of_chief else None) or trigger.side_of(doer))
    return found


def two_named_before(trigger: Trigger) -> list[Actor]:
    """``A chào đón B trước khi hội đàm``: the two of different sides whom alone the sentence names before.

    So of ``Khi A thăm Lào, B đã thông báo trong cuộc hội đàm …``.
    """
    sentence, at = trigger.sentence, trigger.at
    on_visit = sentence.low(0) in _ON_VISIT and any("thăm" in sentence.low(i) for i in range(1, at))
    if sentence.low(at - 1).split(" ")[-1] != "khi" and not on_visit:
        return []
    named = trigger.cast.actors(m for m in sentence.mentions if m.last <= at and m.person is not None)
    return named if len(countries_of(named)) == len(named) == _TWO else []


def met_then(trigger: Trigger, doers: list[Actor]) -> list[Actor]:
    """``A bắt tay B trước khi hội kiến``: B, where the sentence names nobody else beside A."""
    named = two_named_before(trigger) if trigger.act.type in ("talks", "meeting") else []
    return [actor for actor in named if actor.key not in {doer.key for doer in doers}]


def in_chief(trigger: Trigger, pair: list[Actor]) -> list[Actor]:
    """``Sau hội nghị thượng đỉnh``: at a summit it is those who lead that meet, not the ministers told of before."""
    if "thượng đỉnh" not in trigger.token_text:
        return pair
    beneath = _beneath(trigger, pair)
    return [] if len(beneath) == len(pair) else _led(trigger, pair, beneath)


def heads_for(trigger: Trigger, actors: list[Actor]) -> list[Actor]:
    """``Bộ trưởng A nói về cuộc gặp thượng đỉnh với Lào``: who leads the state goes there, not who speaks of it."""
    return _led(trigger, actors, _beneath(trigger, actors)) if "thượng đỉnh" in trigger.token_text else actors


def _beneath(trigger: Trigger, actors: list[Actor]) -> list[Actor]:
    """Return those who hold offices beneath the ones that lead, and do not lead their state all the same."""
    persons = trigger.cast.people.persons
    named = [actor for actor in actors if actor.person is not None and is_beneath(persons[actor.person])]
    heads = {actor.person: trigger.cast.leader(actor) for actor in named}  # "Chủ tịch A" heads a state, or may not
    return [a for a in named if (head := heads[a.person]) is None or head.person != a.person]


def _led(trigger: Trigger, actors: list[Actor], beneath: list[Actor]) -> list[Actor]:
    return [(trigger.cast.leader(a) or trigger.side_of(a)) if a in beneath else a for a in actors]


def callers(trigger: Trigger, behind: Group) -> list[Actor]:
    """``Trong cuộc điện đàm, hai nhà lãnh đạo …``: those whose call was told last, whoever met since."""
    both = len(behind) == 1 and behind[0].kind == "group" and not behind[0].countries
    return list(trigger.cast.last_callers) if both and trigger.act.type == "call" else []


def passing(drafts: list[Draft]) -> list[Draft]:
    """What a noun tells in passing: it stands only where nothing else tells the encounter."""
    for draft in drafts:
        draft.weak, draft.topic = True, frozenset()
    return drafts


def of_both_sides(trigger: Trigger) -> list[Actor]:
    """``Các nhà đàm phán của hai nước sẽ hội đàm``: those of both states meet for them."""
    sentence, at = trigger.sentence, trigger.at
    before = sentence.before(at, _TENSE)
    both = sentence.owner[before] if before > 0 else None
    if both is None or not is_pair_of_states(both) or governor(sentence, both.first) != "of":
        return []
    return list(trigger.cast.countries_of_pair(both))


def asked_to_table(trigger: Trigger) -> list[Actor]:
    """``A mời B dự tiệc trà``: with B, who sits there, sits the one who asks him."""
    sentence, at = trigger.sentence, trigger.at
    group, first = group_back(sentence, at)
    asked = bool(group) and trigger.token_text.startswith(AT_TABLE) and sentence.low(first - 1) == "mời"
    return trigger.cast.actors(subject(sentence, first - 1)) if asked else []


def asked_then(trigger: Trigger, doers: list[Actor]) -> bool:
    """``A đề nghị B rút quân khi hội đàm với C``: it is A who talks then, and not the state that is asked."""
    sentence = trigger.sentence
    asked = next((m for m in sentence.mentions if m.start == doers[0].start and m.last <= trigger.at), None)
    return asked is not None and asked.kind == "country" and sentence.has(asked.first - 1, "agreeing")


def people_for(trigger: Trigger, countries: list[Actor]) -> list[Actor]:
    """``Thượng đỉnh Mỹ - Triều`` is the meeting of the two leaders where the sentence names them as its doers."""
    cast = trigger.cast
    sides = countries_of(countries)
    acting = cast.actors(subject(trigger.sentence, trigger.at)) or chaired_by(trigger)
    doers = [actor for actor in acting if actor.person is not None]
    if "thượng đỉnh" in trigger.token_text and any(is_beneath(cast.people.persons[a.person or 0]) for a in doers):
        return countries  # "hai Thứ trưởng bàn về hội nghị thượng đỉnh A - B": of those whom they serve
    if len(doers) > 1 and countries_of(doers) < sides:  # "Tổng thống A và Tổng thống B dự hội đàm ba bên A - B - C"
        led = {doer.country: doer for doer in doers if (head := cast.leader(doer)) and head.person == doer.person}
        return [led.get(state.country) or cast.leader(state) or state for state in countries] if led else countries
    return doers if countries_of(doers) >= sides else countries


def chaired_by(trigger: Trigger) -> list[Actor]:
    """``hội đàm … diễn ra dưới sự (đồng) chủ trì của A và B``: those who hold them."""
    return trigger.cast.actors(presiding(trigger.sentence, trigger.at + 1, trigger.at + _CHAIRED, _ENDS))


def in_office_here(trigger: Trigger, doers: list[Actor], met: Group) -> list[Actor]:
    """``Đoàn Lào đến chào Chủ tịch Quốc hội``: met by his office alone, he is of the state at home."""
    cast, sides = trigger.cast, countries_of(doers)
    home = cast.people.home
    if len(sides) != 1 or not home or home in sides or home not in cast.main_countries():
        return []
    if not all(m.kind == "title" and m.person is None and not m.country and _is_state_office(trigger, m) for m in met):
        return []
    return [cast.side(home, m.start, m.end)._replace(title=fold_name(m.offices[0].title)) for m in met]


def _is_state_office(trigger: Trigger, mention: Mention) -> bool:
    """Not ``giám đốc Trường Đại học``, whose office says nothing of relations."""
    level = trigger.cast.lexicon.level
    return any(level(o.title) not in ("", "official") or len(o.title.split(" ")) > _TWO for o in mention.offices)


def at_home_first(trigger: Trigger, pair: list[Actor]) -> list[Actor]:
    """``Tại cuộc tiếp, hai bên …``: who is at home receives, where nothing tells more."""
    return sorted(pair, key=lambda actor: actor.country != trigger.cast.people.home)


def told_of_first(trigger: Trigger, doers: list[Actor]) -> list[Actor]:
    """``A phá vỡ chính sách đối ngoại Mỹ khi điện đàm với C``: A talks, and not the state that is named between."""
    sentence = trigger.sentence
    if "khi" not in sentence.low(trigger.at - 1).split(" ") or any(actor.person is not None for actor in doers):
        return doers
    about = [a for a in trigger.cast.actors(first_actor_after(sentence, 0)) if a.person is not None]
    same = bool(about) and countries_of(about) == countries_of(doers)
    return about if same or (about and doers and asked_then(trigger, doers)) else doers


def whose_plan(trigger: Trigger, end: int) -> list[Actor]:
    """``quyết định gặp B của A``, ``chuyến đi gặp B của A``: return whose plan it is; ``end`` is the index after B."""
    sentence, at = trigger.sentence, trigger.at
    owner = sentence.mention_after(end + 1) if sentence.low(end) == "của" else None
    if owner is None or owner.person is None or not sentence.words(at - _TWO, at).endswith(_PLANNING):
        return []
    return trigger.cast.actors([owner])


def of_more_than_two(trigger: Trigger) -> bool:
    """``hội nghị thượng đỉnh ba bên``, ``thượng đỉnh Trung - Nhật - Hàn``: one gathering of several states."""
    near = trigger.sentence.words(trigger.at, trigger.at + _NAMED)
    row = any(len(m.countries) > _TWO and 0 < m.first - trigger.at <= _NAMED for m in trigger.sentence.mentions)
    return "thượng đỉnh" in trigger.token_text and (row or any(word in near for word in _SEVERAL_SIDES))


def third_side(trigger: Trigger, sides: list[str]) -> list[Actor]:
    """``Lãnh đạo A và B tới Lào dự hội nghị thượng đỉnh ba bên``: whom two visit is the third of three."""
    if not of_more_than_two(trigger):
        return []
    before = [m for m in trigger.sentence.mentions if m.last <= trigger.at and "visited" in m.cats]
    host = next((m for m in reversed(before) if m.country and m.country not in sides), None)
    return [trigger.side_of(host)] if host is not None else []


def of_delegations(drafts: list[Draft], mentions: Group) -> list[Draft]:
    """``Phái đoàn hai nước gặp nhau``: what those whom nobody names held is no meeting of their leaders."""
    if any(mention.kind == "delegation" or mention.cats >= DELEGATIONS for mention in mentions):
        for draft in drafts:
            if draft.type in ("talks", "meeting") and not draft.persons():
                draft.topic |= ROUND
    return drafts


def takes_leave(sentence: Sentence, end: int) -> bool:
    """``A gặp B (để) chào từ biệt``: what the meeting is paid for (codebook §8 Encounters)."""
    return any(sentence.words(i, i + 2).startswith("chào từ biệt") for i in (end, end + 1))


def to_talk(trigger: Trigger, end: int) -> bool:
    """``A gặp B để (tiến hành) hội đàm``: one encounter, called both (codebook §8 Encounters)."""
    behind = trigger.sentence.words(end, end + _AIMED).removeprefix("để ").removeprefix("tiến hành ")
    aimed = trigger.sentence.low(end) == "để"
    return aimed and not trigger.noun and behind.startswith("hội đàm") and not behind.startswith("hội đàm với")


def calls(word: str) -> bool:
    """Say whether a word tells that a guest pays his respects."""
    return "chào" in word and "chào mừng" not in word and "chào đón" not in word
