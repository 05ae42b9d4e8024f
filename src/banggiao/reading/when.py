"""When and where an act takes place, as its sentence and what stands before it tell."""

from banggiao.model.claims import Place
from banggiao.reading.sentence import Sentence

_SITE_WORDS = frozenset({"tại", "ở", "đến", "tới", "sang", "xuống"})
_BEFORE_DATE = frozenset({"kể", "kỷ", "sau", "so"})


def date_near(sentence: Sentence, at: int) -> tuple[str, str]:
    """Return the date that belongs to the act at token ``at`` and its kind; the nearest in the sentence wins.

    A date after the act is preferred to one before it at the same distance; a date of another kind of thing
    (``giai đoạn 2021-2025``, ``Nghị quyết … năm 2018``) is left to what it belongs to.
    """
    start = sentence.tokens[at].start
    best: tuple[int, str, str] | None = None
    for date in sentence.dates:
        distance = date.start - start if date.start > start else int((start - date.end) * 1.2)
        if _other_act_between(sentence, min(start, date.start), max(start, date.start), at):
            distance += 150
        if best is None or distance < best[0]:
            best = (distance, date.edtf, date.kind)
    return (best[1], best[2]) if best else ("", "")


def _other_act_between(sentence: Sentence, low: int, high: int, at: int) -> bool:
    for index, token in enumerate(sentence.tokens):
        if index != at and low < token.start < high and sentence.owner[index] is None:
            if token.has("verb", "noun") and not token.has("at", "to"):
                return True
    return False


def place_near(sentence: Sentence, at: int) -> Place:
    """Return the place that ``tại`` or ``ở`` names in the act's sentence, the nearest one; sites name their city."""
    best: tuple[int, int] | None = None
    for index, mention in enumerate(sentence.mentions):
        if mention.kind != "place":
            continue
        before = mention.first - 1
        while before >= 0 and sentence.low(before) in (
            "thủ đô",
            "thành phố",
            "tp",
            "tòa nhà",
            "tỉnh",
            "toà nhà",
            "trụ sở",
        ):
            before -= 1
        if sentence.low(before) not in _SITE_WORDS and not (sentence.low(before) == "," and best is not None):
            continue
        distance = abs(mention.first - at)
        if best is None or distance < best[0]:
            best = (distance, index)
    if best is None:
        return Place()
    mention = sentence.mentions[best[1]]
    name, country = mention.name, mention.country
    following = sentence.mentions[best[1] + 1] if best[1] + 1 < len(sentence.mentions) else None
    if following is not None and following.kind == "place" and following.first - mention.last <= 3:
        name, country = f"{name}, {following.name}", country or following.country
    elif following is not None and following.kind == "country" and following.first - mention.last <= 1:
        country = country or following.country
    return Place(name, country)
