"""Where an encounter is held, as told of the place: ``Huế sẽ là nơi diễn ra cuộc gặp``, ``chọn Huế cho cuộc gặp``."""

from banggiao.model.claims import Place
from banggiao.reading.goals import town_or_country
from banggiao.reading.sentence import Sentence

_REACH = 9  # tokens from the word for a venue to the noun of what is held there
_LINKED = 4  # tokens between such a word and what joins it to the place
_SUBJECT = 16  # tokens from there back to the place
_VENUES = ("nơi ", "địa điểm ", "chủ nhà ", "nước chủ nhà ", "điểm hẹn ", "chứng nhân ")
_LONGEST = 3  # tokens of such a word
_LINKS = frozenset({"là", "làm", "trở thành", "thành", "vai trò"})
_CHOOSING = frozenset({"chọn", "lựa chọn"})
_BEHIND = 4  # tokens from the word for a venue to what one thinks of it
# What may be the venue, or would be a good one, is none yet.
_MAYBE = frozenset(
    {
        ";",
        "có thể",
        "trong",
        "xem là",
        "được xem là",
        "coi là",
        "được coi là",
        "xem",
        "coi",
        "đề xuất",
        "muốn",
        "lý tưởng",
    }
    | {"thích hợp", "thích", "phù hợp", "phù", "tiềm năng", "tiềm", "khả năng", "ứng viên", "nếu"}
)
_FOR = frozenset({"cho", "để tổ chức"})
_COUNTS = frozenset({"cuộc", "buổi", "tổ chức", "lễ"})
# Before a place that is said to be the venue: it begins the clause, or is what somebody chooses.
_BEFORE = _CHOOSING | {
    ",",
    "rằng",
    "thì",
    "thủ đô",
    "thành phố",
    "nước",
    "đảo quốc",
    "việc",
    "là",
    "quốc gia",
    "hôm nay",
}


def venue(sentence: Sentence, at: int) -> Place:
    """Return the place that is told to be the venue of what the noun at ``at`` names, empty where none is."""
    if not sentence.has(at, "noun"):
        return Place()
    before = sentence.before(at, _COUNTS)
    if sentence.low(before) in _FOR:
        mention = sentence.beyond(before + 1)
        if mention is not None and mention.kind in ("country", "place") and _is_chosen(sentence, mention.first):
            return town_or_country(sentence, mention)
    for index in range(at - 1, max(0, at - _REACH), -1):
        if sentence.owner[index] is not None or sentence.has(index, "say"):
            return Place()
        if f"{sentence.words(index, index + _LONGEST)} ".startswith(_VENUES):
            return _of_subject(sentence, index)
    return Place()


def _is_chosen(sentence: Sentence, first: int) -> bool:
    return sentence.low(first - 1) in _CHOOSING and sentence.owner[first - 1] is None


def _joins(low: str) -> bool:
    """``là``, ``trở thành``, ``được chọn làm``."""
    return low in _LINKS or low.rpartition(" ")[2] in _LINKS


def _of_subject(sentence: Sentence, at: int) -> Place:
    """Return the place of which the clause says that it is the venue named at ``at``."""
    near = range(at - 1, max(0, at - _LINKED), -1)
    link = next((i for i in near if sentence.owner[i] is None and _joins(sentence.low(i))), 0)
    if not link:
        return Place()
    for mention in sentence.mentions:
        if mention.kind not in ("country", "place") or not mention.country or mention.last > link:
            continue
        begins = mention.first == 0 or sentence.low(mention.first - 1) in _BEFORE
        if begins and link - mention.last <= _SUBJECT and _MAYBE.isdisjoint(sentence.lows[mention.last : at + _BEHIND]):
            return town_or_country(sentence, mention)
    return Place()
