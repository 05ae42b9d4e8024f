"""When and where an act takes place, as its sentence and what stands before it tell."""

from banggiao.model.claims import Place
from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Token
from banggiao.vietnamese.dates import DateMention
from banggiao.vietnamese.durations import find_duration, lasting

_SITE_WORDS = frozenset({"tại", "ở", "đến", "tới", "sang", "xuống"})
_BEFORE_DATE = frozenset({"kể", "kỷ", "sau", "so"})


_BEHIND = 8  # characters by which a date before an act counts as farther than one after it
_TERM = 14  # characters back to the word that makes a date a term
_OPENING = 25  # characters before a date that opens its sentence ("Theo TTXVN, sáng 2/4, ...")
_FAR = 150  # a date on the other side of another act's word belongs to that act


def date_of_visit(sentence: Sentence, at: int, end: int) -> tuple[str, str]:
    """Return a visit's own date: an interval, month or year, or a day that stands with the visit and with no other act.

    ``Sáng 2/4, A tiếp B đang thăm …`` dates the reception, not the visit.
    """
    date, kind = date_near(sentence, at)
    if date.startswith("../"):  # "Ngày 12/11 ... bắt đầu chuyến thăm ... đến ngày 14/11"
        opening, opening_kind = _opening_date(sentence)
        if opening_kind == "day" and opening != date:
            return f"{opening}/{date.removeprefix('../')}", "interval"
    if kind in ("interval", "month", "year", "season", "same_year"):
        return date, kind
    if kind == "day" and (lasting_days := _duration(sentence)):
        return lasting(date, lasting_days) or date, "interval"
    after = sentence.tokens[min(end, len(sentence.tokens)) - 1].end
    for found in sentence.dates:
        if found.kind in ("day", "relative") and 0 <= found.start - after <= 40:
            return found.edtf, found.kind
    others = [i for i, t in enumerate(sentence.tokens) if i != at and sentence.owner[i] is None and _other_act(t)]
    return ("", "") if others else (date, kind)


def _other_act(token: Token) -> bool:
    """Whether a token is the word of some other act than going somewhere."""
    return token.has("verb", "noun") and not token.has("at", "to") and "thăm" not in token.low


def date_near(sentence: Sentence, at: int) -> tuple[str, str]:
    """Return the date that belongs to the act at token ``at`` and its kind; the nearest in the sentence wins.

    A date after the act is preferred to one before it at the same distance; a date of another kind of thing
    (``giai đoạn 2021-2025``, ``Nghị quyết … năm 2018``) is left to what it belongs to.
    """
    start = sentence.tokens[at].start
    best: tuple[int, str, str] | None = None
    for date in sentence.dates:
        if date.kind == "interval" and len(date.edtf) == len("2021/2025"):
            continue  # the term of a plan or a mandate
        if _of_a_term(sentence, date.start):
            continue
        distance = date.start - start if date.start > start else int((start - date.end) * 1.2) + _BEHIND
        if _other_act_between(sentence, min(start, date.start), max(start, date.start), at) or _purpose(
            sentence, date, at
        ):
            distance += _FAR
        if best is None or distance < best[0]:
            best = (distance, date.edtf, date.kind)
    return (best[1], best[2]) if best and best[0] < _FAR else _opening_date(sentence)


def _purpose(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``tới New Delhi ngày 5-12 để họp``: the date before ``để`` is of the going, not of its purpose."""
    return any(date.end <= t.start < sentence.tokens[at].start and t.low == "để" for t in sentence.tokens[:at])


def _of_a_term(sentence: Sentence, start: int) -> bool:
    """``nhiệm kỳ từ năm 2018``, ``giai đoạn …``: the date of a mandate or plan, not of what is told."""
    before = [token.low for token in sentence.tokens if start - _TERM <= token.start < start]
    return before[-2:] in (["nhiệm", "kỳ"], ["giai", "đoạn"], ["thời", "kỳ"], ["niên", "khóa"])


def _opening_date(sentence: Sentence) -> tuple[str, str]:
    """A date that opens the sentence holds for all that it tells."""
    first = sentence.dates[0] if sentence.dates else None
    if first is None or first.start - sentence.span.start > _OPENING or len(first.edtf) == len("2021/2025"):
        return "", ""
    return first.edtf, first.kind


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


def _duration(sentence: Sentence) -> int:
    """``kéo dài hai ngày``, ``chuyến thăm ba ngày``: how many days the visit takes; 0 for unsaid."""
    text = sentence.words(0)
    if "ngày" not in text:
        return 0
    found = find_duration(text, 0, len(text))
    return found.days if found else 0
