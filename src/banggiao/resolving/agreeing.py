"""Whether two tellings tell of one act: decided on their own values alone, the same in both directions.

What keeps them apart whatever else agrees:

- another type (but meetings in person go by several names), another kind of message, another direction, another
  occasion (``tiệc chiêu đãi`` and ``hội đàm``);
- sides of which neither telling has all that the other has;
- times or named places that contradict;
- on some side, among hosts with hosts and guests with guests, persons of whom none is the same;
- one article: its reader kept them apart. But where it says the same of both, nothing keeps them apart (``chuyến thăm
  từ ngày 1 đến 4/3 … tới Hà Nội sáng 2/3``), and others may join them.

What joins them: two sides in common, a time that agrees (`banggiao.resolving.when`) and a person in common. The weaker
the time, the more persons must agree; only acts that share a firm day, and those that seldom happen twice between two
sides, are joined without persons. Near copies of a sentence tell of one act even where it bears no date.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from banggiao.model.vocabulary import EventKind
from banggiao.resolving.acts import PAIRED_SIDES, Act
from banggiao.resolving.copies import are_near_copies
from banggiao.resolving.likeness import may_agree
from banggiao.resolving.names import NameForm
from banggiao.resolving.tellings import Telling
from banggiao.resolving.when import Form, Verdict, When, times_agree

_SURENESS: dict[Verdict, int] = {"firm": 3, "weak": 2, "loose": 1, "faint": 0}
_OTHERS, _ELSEWHEN = -3, -1
"""How strongly two tellings contradict: of other persons or another kind, or only of another time or place."""
_UNDATED_AND_MONTH: tuple[set[Form], ...] = ({"near", "month"}, {"near", "season"})
ABROAD = 2
"""Days by which reports of a meeting in a third country may be off."""
_ONE_SIDED = frozenset(("visit", "appointment"))
"""Acts that one side's person does: of the other side often only the country is named."""
_SELDOM = frozenset(("relations", "signing", "session", "aid", "repatriation"))
"""Acts that states do without anybody being named, and hardly twice on one day of any year."""


class Compared(NamedTuple):
    """How strongly two acts agree, and how strongly if near copies of one sentence tell them."""

    told: int
    copied: int


def agreement(one: Telling, other: Telling) -> int:
    """Say how strongly two tellings agree: positive for one act, negative for different acts, 0 for neither.

    Persons and occasions contradict more strongly than times and places, which are misread more often.
    """
    told, copied = compare(one.act, other.act, not one.articles.isdisjoint(other.articles))
    return copied if copied != told and are_near_copies(one.claim.evidence, other.claim.evidence) else told


@lru_cache(maxsize=262_144)
def compare(one: Act, other: Act, is_beside: bool = False) -> Compared:  # noqa: FBT001, FBT002 - part of the key
    """Say what `agreement` says of the acts that two tellings tell, which may stand beside each other in an article."""
    shared = one.sides & other.sides
    if _are_different(one, other) or shared not in (one.sides, other.sides):
        return _either_way(_OTHERS)
    times, persons = _times_agree(one, other), _same_persons(one, other, shared)
    same_type = one.type == other.type
    if is_beside:
        return _either_way(_inside_one_article(one, persons, times) if same_type else _OTHERS)
    if persons < 0:
        return _either_way(_OTHERS)
    if times == "apart" or _places_differ(one, other, persons, times):
        return _either_way(_ELSEWHEN)
    strength = 8 * persons + 4 * same_type + _SURENESS.get(times, 0) - (one.time.form == other.time.form == "near")
    if not _sides_suffice(one.sides, other.sides):
        return _either_way(0)
    told = strength if _is_enough(one, other, persons, times) else 0
    return Compared(told, 32 + strength if same_type and one.sides == other.sides else told)


@cache
def _either_way(strength: int) -> Compared:
    return Compared(strength, strength)


def _times_agree(one: Act, other: Act) -> Verdict:
    """Compare the times; where the sides met abroad, a few days more or less are no other time but one misread."""
    verdict = times_agree(one.time, other.time)
    if verdict != "apart" or not one.elsewhere or one.elsewhere != other.elsewhere:
        return verdict
    near = (times_agree(_widened(one.time), other.time), times_agree(one.time, _widened(other.time)))
    return "apart" if set(near) == {"apart"} else "faint"


def _widened(time: When) -> When:
    return time._replace(first=time.first - ABROAD, last=time.last + ABROAD)


def _inside_one_article(one: Act, persons: int, times: Verdict) -> int:
    """Say how strongly two acts of one type contradict that one article tells."""
    if persons < 0 or not (persons or one.family in _SELDOM):
        return _OTHERS
    if one.family == "encounter" and persons < 2:
        return _OTHERS  # "yết kiến Nhà vua" and "hội kiến Chủ tịch Thượng viện": who is not named is somebody else
    if times in ("firm", "weak"):
        return 0
    # A visit that is told without a day beside one with may be the same, or an earlier one.
    return _ELSEWHEN if one.family == "visit" and times != "apart" else _OTHERS


def _are_different(one: Act, other: Act) -> bool:
    if one.family != other.family:
        return True
    return _kinds_differ(one, other) or _occasions_differ(one, other)


def _is_enough(one: Act, other: Act, persons: int, times: Verdict) -> bool:
    """Say whether so many sides whose persons agree and times that stand so make one act."""
    same_type = one.type == other.type
    if times == "silent":
        return persons > 1 and _are_elsewhere_together(one, other)
    if one.family == "statement" and not _are_one_saying(one, other, times):
        return False
    if times == "faint" and _are_two_by_then(one, other):
        return False
    if one.occasion != other.occasion and (persons < 2 or times not in ("firm", "weak")):
        return False  # "gặp" may be at the banquet, or at the talks before it
    if persons:
        enough = persons > 1 or one.family in _ONE_SIDED
        return enough or times in ("firm", "weak") or (times == "loose" and same_type)
    if not same_type:
        return False
    return times == "firm" or _is_seldom(one, other, times) or _is_one_summit(one, other, times)


def _is_one_summit(one: Act, other: Act, times: Verdict) -> bool:
    """Say whether both tell of a summit of the same sides, which meet so hardly twice in a month, whoever is named."""
    in_a_month = times in ("weak", "loose") and one.time.form != "vague"
    return in_a_month and one.is_summit and other.is_summit and one.sides == other.sides


def _is_seldom(one: Act, other: Act, times: Verdict) -> bool:
    """Say whether two states did something that they hardly do twice in such a time, whoever did it for them."""
    if one.sides != other.sides or times != "weak":
        return False
    on_a_day = all(time.form in ("days", "yearless") and not time.early + time.late for time in (one.time, other.time))
    return one.type == "relations" or (on_a_day and one.type in ("talks", *_SELDOM))


def _are_two_by_then(one: Act, other: Act) -> bool:
    """Say of acts that may be of the same days whether they are likely to be two even so.

    A letter and an invitation in those days are two messages, and leaders who met in that month of some year are often
    said to meet in that of another.
    """
    by_month = {one.time.form, other.time.form} in _UNDATED_AND_MONTH
    return (one.family == "message" and one.kind != other.kind) or (one.family == "encounter" and by_month)


def _are_elsewhere_together(one: Act, other: Act) -> bool:
    """Say whether two acts are in one third country, and in no two places of it that both are named."""
    if not one.elsewhere or one.elsewhere != other.elsewhere:
        return False
    return not (one.site and other.site) or one.site in other.site or other.site in one.site


def _are_one_saying(one: Act, other: Act, times: Verdict) -> bool:
    """Say whether two statements may be one: much is said of one matter, but on one day it is mostly one occasion.

    What a spokesman says and what his state says on one day are seldom the same.
    """
    days = all(act.time.form in ("days", "yearless") for act in (one, other))
    return days and times in ("firm", "weak") and _names_sender(one) == _names_sender(other)


def _names_sender(act: Act) -> bool:
    return any(role == "sender" for _, role in act.persons)


def _sides_suffice(one: frozenset[str], other: frozenset[str]) -> bool:
    if max(len(one), len(other)) > PAIRED_SIDES:
        return one == other
    return len(one & other) >= 2 or (len(one) == 1 and one == other)


def _same_persons(one: Act, other: Act, shared: frozenset[str]) -> int:
    """Return on how many sides the persons agree, or -1 where some side's do not."""
    count = 0
    for country in shared:
        mine, theirs = one.directed.get(country), other.directed.get(country)
        pools = [(forms, theirs[role]) for role, forms in mine.items() if role in theirs] if mine and theirs else []
        if not pools and (country in one.of_side and country in other.of_side):
            pools = [(one.of_side[country], other.of_side[country])]
        if all(_share_one(a, b) for a, b in pools):
            count += bool(pools)
        elif ((country, "member") in one.persons) == ((country, "member") in other.persons):
            return -1  # those who stand beside a leader that only one telling names are no other leader
    return count


def _share_one(some: tuple[NameForm, ...], others: tuple[NameForm, ...]) -> bool:
    """Say whether one of some persons may be one of the others."""
    return any((one is other and one.words) or may_agree(one, other) for one in some for other in others)


def _kinds_differ(one: Act, other: Act) -> bool:
    """Say whether two acts of one family are of different kinds or go in different directions."""
    if one.family == "message" and one.kind != other.kind:
        # "Thăm hỏi" greets, and after a storm consoles: a greeting may be told as a message of any other kind.
        kinds: set[EventKind | None] = {one.kind, other.kind} - {None, "greeting"}
        if len(kinds) == 2:
            return True
    for first, second in zip(one.directions, other.directions, strict=True):
        if first and second and first.isdisjoint(second):
            return True
    return False


def _occasions_differ(one: Act, other: Act) -> bool:
    """Say whether the names of two acts tell of different occasions; ``gặp`` and ``tiếp`` may be at a banquet."""
    if one.occasion == other.occasion:
        return False
    if one.occasion and other.occasion:
        return True
    plain = other if one.occasion else one
    return plain.type in ("talks", "courtesy_call")


def _places_differ(one: Act, other: Act, persons: int, times: Verdict) -> bool:
    """Say whether the countries of two places make two acts of them.

    A country without a place in it may have been taken over from the visit that is told beside the act. It does not
    outweigh that on two sides the persons agree, and the day.
    """
    if not one.country or not other.country or one.country == other.country:
        return False
    if one.is_sited and other.is_sited:
        return True
    return persons < 2 or times not in ("firm", "weak")
