"""Of whom a remark speaks, and so whom it addresses: the other state in what is said, or that of which it is asked."""

from collections.abc import Sequence

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.beside import is_setting
from banggiao.reading.coordination import group_back, group_forward, is_actor
from banggiao.reading.frames.asides import is_aside, is_in_time, is_party_to
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.grounds import is_ground
from banggiao.reading.frames.not_addressed import is_backer, is_to_others, is_victim
from banggiao.reading.frames.passed_on import is_passed_on
from banggiao.reading.frames.quotations import cites, is_said_before
from banggiao.reading.frames.rows_addressed import row_of
from banggiao.reading.frames.statements import may_be_addressed
from banggiao.reading.frames.who_speaks import is_spokesperson
from banggiao.reading.frames.whose_words import is_of_own_side, is_told_of_in_passing, owns_what_is_said
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor, subject
from banggiao.reading.sentence import Sentence

_ASKING = ("đề nghị", "thúc giục")
_NO_SIDES = frozenset({"ZZ", "UN", "HK", "MO", "G7", "G20"})
CONTENT = 22
"""Tokens after the verb in which it must be said of whom."""
_ASKED = 2  # tokens to the side that is asked for something
_PICTURING = ("mô tả",)
_VOICING = ("bày tỏ",)
_ADMITTING, _AT_ONCE = ("thừa nhận",), 5  # tokens from it to who is named at once
_SPEAKING_ON, _OCCASION = ("phát biểu trong", "phát biểu tại"), 3  # tokens from it to where it is
_ONESELF = frozenset({"ông", "bà", "mình", "nước này", "này", "nước ông", "nước mình", "chúng tôi", "họ", "tôi"})
_NEXT_TO = 4  # tokens from "họp báo chung với" to who stands there too
_TWO = 2
_PROPOSED = 7  # tokens of "tổ chức một cuộc gặp thượng đỉnh"
_LIGHT = ("", "tổ chức ", "tiến hành ", "một ", "các ", "tổ chức một ", "tổ chức các ", "việc ", "về ")
_MEETINGS = (
    "cuộc gặp", "gặp", "hội đàm", "cuộc hội đàm", "đối thoại", "hội nghị thượng đỉnh", "thượng đỉnh", "đàm phán",
    "cuộc đàm phán",
)  # fmt: skip
_CONFIRMING = ("xác nhận", "trả lời")  # what the two do is news
_PEOPLE = "hai người"
_THROUGH, _MEANS = frozenset({"thông qua", "qua"}), 10  # tokens from "thông qua" to "hai bên"
_BY = frozenset({"được", "do", "mà", "vì"})  # "thỏa thuận được hai nước ký": something else is spoken of
_DOING = ("past", "future", "ongoing")
_FACE_TO_FACE = 4  # tokens from "bày tỏ" to whom: "quan ngại với B"
_MEANWHILE = ("trong khi", "trong bối cảnh", "nhưng các", "nhưng một số", "nhưng nhiều", "nhưng giới")
_ALTHOUGH = frozenset({"dù", "mặc dù", "nhưng", "song", "còn"})
_AS_FOR = "còn"
_WHILE = ("trong khi ", "khi ", "sau khi ", "ngay khi ", "ngay sau khi ", "mặc dù ", "dù ")
_QUOTES = frozenset({'"', "“", "”"})
_CONDUCT = ("past", "future", "ongoing", "possible", "negation", "say")
_SHOULD = frozenset({"phải", "cần", "muốn", "nên", "vẫn", "lại", "rất", "cũng"})
_DEEDS, _DEED = ("yêu cầu", "hành động", "đề nghị", "đề xuất", "quyết định", "chính sách", "tuyên bố", "cáo buộc"), 4
_RELATION, _RELATED = ("quan hệ", "liên minh", "hợp tác"), 8  # tokens from "quan hệ" to with whom
_NEAREST = 8  # tokens from "nhưng" to who speaks


def of_whom(trigger: Trigger, speaker: Actor) -> list[Actor]:
    """Of whom it is said: the first other state in what is said, before the speaker where his words come first."""
    sentence = trigger.sentence
    asking = trigger.token_text in _ASKING and not proposes_to_meet(trigger)
    end = min(trigger.at + (_ASKED if asking else CONTENT), _clause_end(sentence, trigger.at))
    if is_to_others(sentence, trigger.at) or is_of_own_side(sentence, trigger.at, speaker.country):
        return []
    citing = cites(trigger.sentence, trigger.at)
    group = group_forward(sentence, trigger.at + 1, commas=False)[0] if citing else subject(sentence, trigger.at)
    said = [mention for mention in sentence.mentions if trigger.at < mention.first <= end and not citing]
    if group and not asking and is_said_before(sentence, group[0].first):
        said += [mention for mention in sentence.mentions if mention.last < group[0].first]
    if said and _is_face_to_face(trigger, said[0]):
        return []
    for mention in said:
        if _both_together(trigger, mention, speaker):
            continue
        if found := _aimed(trigger, mention, speaker):
            return [] if _done_together(trigger, mention, speaker) else found
    return _asked_about(trigger, speaker, group[0].first if group else trigger.at) or _of_both(trigger, said, speaker)


def of_quoted(trigger: Trigger, speaker: Actor, quoted: Sequence[Sentence]) -> list[Actor]:
    """``“B phải rút quân. Đó là điều kiện”, A nói``: of whom he says it in the ``quoted`` sentences before."""
    group = subject(trigger.sentence, trigger.at) if quoted else []
    if not group or not is_said_before(trigger.sentence, group[0].first):
        return []
    if sum(low in _QUOTES for low in trigger.sentence.lows[: group[0].first]) != 1:
        return []  # "Và dù không muốn "Anh hoá", A nói": a word in quotation marks
    for sentence in quoted:
        begun = Trigger(sentence, 0, trigger.act, noun=False, cast=trigger.cast, previous=[])
        for mention in sentence.mentions:
            if _is_judged(sentence, mention) and (found := _aimed(begun, mention, speaker)):
                return found
    return []


def _is_judged(sentence: Sentence, mention: Mention) -> bool:
    """``B phải …``, ``B đã …``, ``yêu cầu của B``, ``quan hệ giữa A và B``: whose conduct it is, or the relation."""
    last = mention.last
    if sentence.has(last, *_CONDUCT) or sentence.low(last) in _SHOULD:
        return True
    if sentence.low(mention.first - 1) == "của":
        return sentence.says(_DEEDS, max(0, mention.first - _DEED), mention.first)
    return sentence.says(_RELATION, max(0, mention.first - _RELATED), mention.first)


def proposes_to_meet(trigger: Trigger) -> bool:
    """``đề xuất cuộc gặp thượng đỉnh với B``, ``đề nghị đối thoại với B``: whether an encounter is proposed."""
    proposed = trigger.sentence.words(trigger.at + 1, trigger.at + _PROPOSED)
    return any(proposed.startswith(f"{word}{meeting}") for word in _LIGHT for meeting in _MEETINGS)


def _of_both(trigger: Trigger, said: list[Mention], speaker: Actor) -> list[Actor]:
    """``A cho biết hai nước cần …``: of what is between the speaker's own state and another, told of before."""
    sentence = trigger.sentence
    if trigger.token_text in _CONFIRMING or _is_ambassador(trigger, speaker):
        return []
    for mention in said:
        if mention.kind != "group" or mention.countries or mention.shared_title or is_ground(sentence, mention):
            continue
        if sentence.low(mention.first) == _PEOPLE:
            continue  # "cái chết của hai người di cư": of no states
        if sentence.low(mention.first - 1) in _BY or _is_means(sentence, mention):
            continue
        states = trigger.cast.countries_of_pair(mention)
        if len(states) == _TWO and speaker.country in countries_of(states):
            return [actor for actor in states if actor.country != speaker.country]
    return []


def _is_means(sentence: Sentence, mention: Mention) -> bool:
    """``kiểm tra thông qua đường dây nóng giữa hai bên``: by what both have in common something is done."""
    if not sentence.has(mention.first - 1, "between"):
        return False
    return any(sentence.low(i) in _THROUGH for i in range(max(0, mention.first - _MEANS), mention.first))


def _is_ambassador(trigger: Trigger, speaker: Actor) -> bool:
    """Of an ambassador ``hai nước`` are his own and the one where he serves, to which he does not make statements."""
    if speaker.person is None:
        return False
    return any(o.level == "ambassador" for o in trigger.cast.people.persons[speaker.person].offices.values())


def _is_face_to_face(trigger: Trigger, mention: Mention) -> bool:
    """``A nói với B``, ``A bày tỏ quan ngại với ông B``: said to whom the first mention behind the verb names."""
    if trigger.sentence.low(mention.first - 1) != "với":
        return False
    apart = mention.first - trigger.at
    voiced = trigger.token_text in _VOICING and mention.kind == "person" and apart <= _FACE_TO_FACE
    return voiced or (is_actor(mention) and apart == _ASKED)


def _asked_about(trigger: Trigger, speaker: Actor, end: int) -> list[Actor]:
    """``Trả lời câu hỏi về việc B …, Người phát ngôn A nêu rõ:``: of whose conduct the question is, up to ``end``."""
    sentence = trigger.sentence
    asked = next((i for i in range(end) if sentence.words(i, i + 2).startswith(trigger.words("questions"))), -1)
    if asked < 0 or not is_spokesperson(trigger, speaker) or "thăm" in sentence.words(asked, end):
        return []
    for mention in sentence.mentions:
        if asked < mention.first < end and (found := _aimed(trigger, mention, speaker)):
            return found
    return []


def _clause_end(sentence: Sentence, at: int) -> int:
    """``Trong khi A nói …, B cáo buộc C``, ``A nói …, trong khi B …``: what A says ends where another clause begins."""
    tokens = sentence.tokens
    commas = [i for i in range(len(tokens)) if tokens[i].low == "," and sentence.owner[i] is None]
    opening = f"{sentence.words(0, 3)} "
    if opening.startswith(_WHILE) and not opening.startswith("trong khi đó") and not any(i < at for i in commas):
        return next(iter(commas), len(tokens))
    aside = (
        i
        for i in range(at + 1, len(tokens))
        if sentence.words(i, i + 2).startswith(_MEANWHILE)
        or (tokens[i].low in _ALTHOUGH and _says_else(sentence, i))
        or (tokens[i].low == _AS_FOR and _of_another(sentence, i))
    )
    return next(aside, len(tokens))


def _of_another(sentence: Sentence, at: int) -> bool:
    """``…, còn (phía) B …``: another is the subject of the clause that token ``at`` opens."""
    return sentence.low(at - 1) == "," and any(is_actor(sentence.mention_after(i)) for i in (at + 1, at + 2))


def _says_else(sentence: Sentence, at: int) -> bool:
    """``…, dù B nói …``, ``nhưng hôm nay tại X B cho hay …``: another speaks in the clause that token ``at`` opens."""
    near = range(at + 1, at + _NEAREST)
    other = next((m for m in map(sentence.mention_after, near) if m is not None and m.kind != "place"), None)
    return other is not None and any(sentence.has(other.last + i, "say") for i in (0, 1))


def _aimed(trigger: Trigger, mention: Mention, speaker: Actor) -> list[Actor]:
    sentence = trigger.sentence
    owned = sentence.low(mention.first - 1) == "từ"  # "lệnh trừng phạt từ Mỹ" names whose it is
    if owned and mention.first - 2 == trigger.at:
        return []  # "phát biểu từ Singapore"
    if trigger.token_text in _ADMITTING and mention.first - trigger.at > _AT_ONCE:
        if governor(sentence, mention.first) != "with":
            return []  # "thừa nhận nỗ lực của mình nhằm thuyết phục B đã thất bại": of oneself
    if trigger.token_text in _SPEAKING_ON and 0 < mention.first - trigger.at <= _OCCASION:
        return []  # "phát biểu trong chuyến thăm Ottawa rằng …"
    sharp = trigger.token_text in trigger.words("sharp")
    if (
        (is_ground(sentence, mention) and not owned)
        or is_setting(sentence, mention)
        or is_aside(sentence, mention)
        or (is_backer(sentence, mention) if sharp else is_in_time(sentence, mention))
        or (not sharp and is_passed_on(sentence, trigger.at, mention, speaker.country))
        or is_told_of_in_passing(sentence, mention, speaker.country)
        or is_victim(sentence, trigger.at, mention)
        or _beside_speaker(sentence, mention, speaker)
    ):
        return []
    if mention.kind == "group" and not mention.countries:
        return []
    if mention.kind == "title" and mention.offices and all(office.status == "former" for office in mention.offices):
        return []  # "đưa cựu Thủ tướng về nước"
    if not mention.name and mention.offices and sentence.low(mention.first - 1).endswith("ra tuyên bố"):
        return []  # "ra tuyên bố chủ tịch": a kind of document
    if trigger.token_text in _PICTURING and governor(sentence, mention.first) == "with":
        return []  # "mô tả chi tiết với phía A": told to them
    if sentence.low(mention.first - 1) in ("với", "cùng") and (
        "họp báo" in sentence.words(mention.first - _NEXT_TO, mention.first)
    ):
        return []  # said side by side
    if mention.kind == "country" and sentence.words(mention.first - 2, mention.first) == "của người":
        return []  # "mục tiêu tống tiền của người Nga"
    row = row_of(sentence, mention, asked=not sharp) if mention.country != speaker.country else [mention]
    actors = trigger.cast.states_or_actors(row) if is_actor(mention) else []
    close = 0 <= mention.first - trigger.at <= _ASKED or owns_what_is_said(sentence, trigger.at, mention)
    nobody = _NO_SIDES | {speaker.country}
    if speaker.country.lower() in trigger.words("union") and not sharp:
        nobody |= {"EU"}  # who belongs to it speaks for it
    if is_party_to(sentence, mention):
        actors = [trigger.side_of(a) for a in actors]
    actors = [a for a in actors if a.person is None or may_be_addressed(trigger, a)]
    return [a for a in actors if a.country not in nobody and (close or is_country_code(a.country))]


def _both_together(trigger: Trigger, mention: Mention, speaker: Actor) -> bool:
    """``A nói về cuộc gặp giữa B và C``, C of A's own side: told of what these two do, and to neither."""
    if mention.person is None or mention.country == speaker.country:
        return False
    sentence = trigger.sentence
    row = [*group_back(sentence, mention.last)[0], *group_forward(sentence, mention.first, commas=False)[0]]
    own = [a.person for a in trigger.cast.actors(row) if a.country == speaker.country and a.person is not None]
    return bool(own) and speaker.person not in own


def _beside_speaker(sentence: Sentence, mention: Mention, speaker: Actor) -> bool:
    """``Mỹ cùng Pháp và Anh đã …``: who does it together with the speaker's own side is not spoken to."""
    joined = sentence.beyond(mention.first, "và") or mention
    if joined is not mention and joined.country == speaker.country and sentence.low(joined.first - 1) == "của":
        return True  # "đề xuất của Nga và Trung Quốc" is the speaker's own
    before = sentence.beyond(joined.first, "cùng", "cùng với")
    return before is not None and before.country == speaker.country


def _done_together(trigger: Trigger, mention: Mention, speaker: Actor) -> bool:
    """``nước này và B đã ký …``, ``khẳng định đã trao đổi với B``: told of what both have done, and of neither."""
    sentence, first = trigger.sentence, mention.first
    begun = trigger.at + 1
    own = sentence.mention_after(begun)
    if own is not None and own.first == begun and own.country == speaker.country:
        begun = own.last
    with_him = governor(sentence, first) == "with" or sentence.low(first - 1).endswith(" với")
    if sentence.has(begun, "past", "ongoing") and with_him:
        return any(sentence.tokens[i].tells("encounter", "noun", "verb") for i in range(begun + 1, first))
    joined = sentence.low(first - 1) in ("và", "lẫn") and sentence.has(mention.last, *_DOING)
    if not joined or is_spokesperson(trigger, speaker):
        return False
    before = sentence.beyond(first)
    if before is not None and sentence.has(before.first - 1, "between"):
        return False  # "thoả thuận giữa A và B sẽ …": of the relation
    ours = before is not None and (speaker.country == before.country or speaker.country in before.countries)
    return ours or sentence.low(first - 2) in _ONESELF
