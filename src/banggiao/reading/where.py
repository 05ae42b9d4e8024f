"""Where an act takes place, as its sentence tells."""

from banggiao.model.claims import Place
from banggiao.reading.sentence import Sentence

_SITE_WORDS = frozenset({"tại", "ở", "đến", "tới", "sang", "xuống"})


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
        return _country_there(sentence, at)
    mention = sentence.mentions[best[1]]
    name, country = mention.name, mention.country
    following = sentence.mentions[best[1] + 1] if best[1] + 1 < len(sentence.mentions) else None
    if following is not None and following.kind == "place" and following.first - mention.last <= 3:
        name, country = f"{name}, {following.name}", country or following.country
    elif following is not None and following.kind == "country" and following.first - mention.last <= 1:
        country = (
            following.country if mention.place is not None and mention.place.generic else country or following.country
        )
    return Place(name, country)


def _country_there(sentence: Sentence, at: int) -> Place:
    """``… hy sinh tại Lào``: a country alone after ``tại`` or ``ở``, behind the act."""
    for mention in sentence.mentions:
        if mention.kind == "country" and mention.first > at and sentence.low(mention.first - 1) in ("tại", "ở"):
            return Place("", mention.country)
    return Place()
