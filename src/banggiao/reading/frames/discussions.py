"""Discussions: ``A thảo luận vấn đề này với B`` tells that they met, ``hai bên thảo luận`` what they met about."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.agreed import is_agreed_upon
from banggiao.reading.coordination import Group, group_forward
from banggiao.reading.drafts import ROUND, Draft
from banggiao.reading.frames.base import Trigger, first_actor_after, meets
from banggiao.reading.frames.untold import is_numbered
from banggiao.reading.mention import Mention
from banggiao.reading.modality import verb_modality
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.where import place_near

CHATTING = frozenset({"trò chuyện với", "trò chuyện cùng"})
"""Words of talk in passing, beside what else two have together."""
_NEGOTIATING = "đàm phán với"
_NEGOTIATION = "đàm phán"
SPOKEN = frozenset(
    {"thảo luận với", "trao đổi với", "đối thoại với", "thương lượng với", "bàn thảo với", "nối lại đàm phán với"}
    | {"tiến hành đàm phán với", _NEGOTIATING}
    | CHATTING
)
"""Words of talk that tell an encounter only of two who are named."""
SITTING = frozenset(
    {"đã họp tại", "đã họp ở", "đã đàm phán", "đã bàn thảo", "đã bàn bạc", "nối lại đàm phán", "tiến hành đàm phán"}
)
"""Words that tell an encounter of those of two sides who stand right before them, and otherwise of anybody's."""
_WORDS = frozenset({"thảo luận", "trao đổi", "đàm phán về", "đã đàm phán về"})
_AT_LENGTH = "thảo luận"
_STANDING = ("tham khảo chính trị", "tham vấn chính trị", "đối thoại chính sách", "đối thoại chiến lược")
_MECHANISM = 12  # tokens of a mechanism's name with the number of its session
_COUNTED = frozenset({"buổi", "cuộc"})
_OPENING = ("trong", "tại", "sau")
_ATTENDING = frozenset({"tham gia", "tham dự", "dự", "tới dự", "đến dự"})
_COUNTING = frozenset({"các", "những", "một", "phiên"})
_AIMS = ("để", "nhằm")
_JOURNEY = 12  # tokens from a verb of going to what one goes for
_TWO = 2
_MATTER = 14  # tokens of the matter between the word and with whom it is discussed
_PLACE = 4  # tokens from with whom somebody talks to the act at which
_ENDS = frozenset({".", ",", ";", ":", "“"})
_ROUND, _PAPER = ("vòng đàm phán", "đàm phán vòng"), 22  # tokens from it to whose the paper is


def is_discussion(word: str) -> bool:
    """Say whether the word of an act is of a discussion, whose partner stands behind its matter."""
    return word in _WORDS


def is_of_a_row(trigger: Trigger) -> bool:
    """``cuộc họp tham khảo chính trị lần thứ 7``: one session of a standing mechanism, as which it is told."""
    sentence, at = trigger.sentence, trigger.at
    named = sentence.words(at + 1, at + 1 + _MECHANISM)
    return named.startswith(_STANDING) and "lần thứ" in named and not is_discussion(trigger.token_text)


def partner(sentence: Sentence, at: int) -> tuple[Group, int]:
    """Return the persons behind ``với`` in the clause that goes on at token ``at``, and the index after them."""
    for index in range(at, min(at + _MATTER, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None and _is_somebody(mention) and sentence.low(index - 1) == "với":
            return group_forward(sentence, index)
        if sentence.low(index) in _ENDS or sentence.has(index, "say", "verb", "noun", "past", "future"):
            break
    return [], at


def _is_somebody(mention: Mention) -> bool:
    """Whether a mention is of one person, by name or as the counterpart of who talks: ``người đồng cấp Nga``."""
    return mention.kind == "person" or (mention.kind == "title" and "counterpart" in mention.cats)


def together(trigger: Trigger) -> Group:
    """``A và B hôm 5/6 họp tại Lào``: who stands right before the word, where it is told when or where they do."""
    sentence, at = trigger.sentence, trigger.at
    group = subject(sentence, at)
    if not group or group[-1] is not sentence.mention_before_tense(at, *ASPECT):
        return []
    return group if sentence.dates or place_near(sentence, at).country else []


def attending(trigger: Trigger) -> list[Actor]:
    """``A, B và C tham gia cuộc đàm phán tại Lào ngày 5/6``: those of two sides or more who sit down there."""
    sentence, at = trigger.sentence, trigger.at
    verb = sentence.before(at, _COUNTING)
    if verb < 1 or sentence.owner[verb] is not None or sentence.low(verb) not in _ATTENDING:
        return []
    if sentence.low(verb - 1) in _AIMS:
        return []
    doers = trigger.cast.actors(subject(sentence, verb))
    if len(trigger.cast.sides(doers)) < _TWO:
        return []
    return doers if sentence.dates or place_near(sentence, at).country else []


def is_told(trigger: Trigger, doers: list[Actor], partners: Group) -> bool:
    """Say whether a discussion is an encounter of its own: with somebody named, to come on a visit, or of two named.

    Where the sentence tells an encounter, the discussion is what was talked of at it.
    """
    sentence, at = trigger.sentence, trigger.at
    if any(i != at and sentence.low(i) not in _WORDS and meets(sentence, i) for i in sentence.triggers):
        return False
    to_come = sentence.has(at - 1, "future") or sentence.has(at - 2, "future")
    return bool(partners) or (_on_visit(trigger, doers) if to_come else _of_two_named(trigger, doers))


def _of_two_named(trigger: Trigger, doers: list[Actor]) -> bool:
    """``Tổng thống A và Thủ tướng B đã thảo luận về …``: two persons of two sides, each told by name right there."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.token_text != _AT_LENGTH:
        return False
    named = [mention for mention in subject(sentence, at) if mention.person is not None]
    if named and sentence.low(named[0].first - 1).endswith("khi"):
        return False  # "sau khi A và B đã thảo luận": told of something else
    return sentence.has(at - 1, "past") and len(named) == len(doers) == len(countries_of(doers)) == _TWO


def with_nobody(trigger: Trigger, partners: Group, end: int, circle: list[Actor]) -> bool:
    """Say whether a word of talk tells no encounter with those behind it: nobody is named, no circle of people met."""
    sentence = trigger.sentence
    if trigger.token_text not in SPOKEN:
        return False
    if trigger.token_text in CHATTING and _on_occasion(sentence, end):
        return True
    if trigger.token_text == _NEGOTIATING and verb_modality(sentence, trigger.at) == "ongoing":
        return True  # "đang đàm phán với B": no single round of it
    named = any(_is_somebody(mention) or mention.kind == "delegation" for mention in partners)
    held = bool(circle) and sentence.low(trigger.at - 1) in _COUNTED
    return not named and not held and not _come_for_it(trigger) and verb_modality(sentence, trigger.at) != "ongoing"


def _come_for_it(trigger: Trigger) -> bool:
    """``đã tới Lào để đàm phán với các quan chức nước này``: who comes for it sits down with those who are there."""
    sentence, aim = trigger.sentence, trigger.at - 1
    if trigger.act.type != "talks" or sentence.low(aim) not in _AIMS or sentence.owner[aim] is not None:
        return False
    coming = (i for i in sentence.triggers if aim - _JOURNEY <= i < aim)
    return any(sentence.tokens[i].tells(frame, "verb") for i in coming for frame in ("move", "visit"))


def _on_occasion(sentence: Sentence, end: int) -> bool:
    """``A trò chuyện với B tại lễ đón``: part of the act that the noun behind names."""
    return any(
        sentence.low(i) in ("tại", "trong") and any(sentence.has(j, "noun") for j in (i + 1, i + 2))
        for i in range(end, end + _PLACE)
    )


def at_talks(trigger: Trigger, end: int) -> bool:
    """``Trao đổi với B trong cuộc hội đàm sau đó, A …``: what they had was talks (codebook §8 Encounters)."""
    sentence = trigger.sentence
    near = range(end, min(end + _PLACE, len(sentence.tokens)))
    return any(sentence.low(i) in ("tại", "trong") and "hội đàm" in sentence.low(i + 1) for i in near)


def names_before(trigger: Trigger, country: str) -> bool:
    """Say whether a country is named before the talk: ``Ngày 12/6, tại Huế, A và B đã thảo luận về …``."""
    near = (m for m in trigger.sentence.mentions if m.first < trigger.at)
    return any(m.kind in ("country", "place") and m.country == country for m in near)


def _on_visit(trigger: Trigger, doers: list[Actor]) -> bool:
    """``Hai bộ trưởng sẽ trao đổi …``: two persons, one of whom visits the other's country."""
    both = len(doers) == _TWO and all(actor.person is not None for actor in doers)
    return both and bool(trigger.cast.host_of(countries_of(doers), planned=True))


def of_the_paper(trigger: Trigger) -> list[Actor]:
    """``vòng đàm phán thứ 10 về Hiệp định Thương mại A - B``: whose the paper is that a round of talks is about."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith(_ROUND) or not (sentence.dates or is_numbered(trigger)):
        return []
    for mention in sentence.mentions:
        if at < mention.first <= at + _PAPER:
            if "pair_of_countries" in mention.cats:
                return list(trigger.cast.countries_of_pair(mention))
            other = sentence.mention_after(mention.last + 1) if sentence.low(mention.last) in ("-", "–") else None
            if other is not None and {mention.kind, other.kind} == {"country", "org"}:
                return [trigger.side_of(mention), trigger.side_of(other)]
    return []


def at_its_setting(trigger: Trigger) -> list[Actor]:
    """``Trong vòng đàm phán tuần trước tại Huế, A và B đã …``: those of two sides, where it is told when or where.

    Empty where the noun does not open the sentence, or nothing tells it from others.
    """
    sentence, at = trigger.sentence, trigger.at
    if at > 2 or sentence.low(0) not in _OPENING:
        return []
    comma = next((i for i in range(at, at + _MATTER) if sentence.low(i) == "," and sentence.owner[i] is None), 0)
    apart = any(sentence.in_date(i) is not None or sentence.low(i) in ("tại", "ở") for i in range(at + 1, comma))
    if not comma or not apart or any(sentence.has(i, "verb", "say") for i in range(at + 1, comma)):
        return []
    doers = trigger.cast.actors(first_actor_after(sentence, comma + 1))
    return doers if len(trigger.cast.sides(doers)) == _TWO else []


def of_negotiators(trigger: Trigger, draft: Draft) -> None:
    """``Lãnh đạo A và B nhất trí tổ chức vòng đàm phán vào tháng 5``: their states' men will sit there, no leaders."""
    if _NEGOTIATION in trigger.token_text and is_agreed_upon(trigger.sentence, trigger.at):
        sides = {actor.country: trigger.side_of(actor) for actor, _ in draft.cast}
        draft.cast = [(side, "participant") for side in sides.values()]
        draft.topic |= ROUND
