"""Where and when conferences are held: one sentence says it, others tell of acts ``bên lề`` and who attends.

So what others leave open is taken from there.
"""

from collections.abc import Container, Iterable

from banggiao.lexicon.geography import is_country_code
from banggiao.model.edtf import is_day, starts
from banggiao.reading.acts_between import TRANSPARENT
from banggiao.reading.dates_apart import is_plan
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_HEADS = ("hội nghị", "diễn đàn", "thượng đỉnh", "phiên họp", "tuần lễ cấp cao", "đại hội đồng", "cấp cao")
_NAME = 14  # tokens from the word for a conference to where it is held
_BESIDE = 5  # tokens from "bên lề" to the word for a conference
_NUMBERED = 30  # tokens of the name of what is held, with its number
_MOST = 12  # places of conferences in an article
_CLOSES = frozenset({",", ";", ":"})
_LEFT = frozenset({"rời", "khỏi", "sau", "trước", "kết thúc"})
_KINDS = ("kỳ họp", "phiên họp", "hội nghị", "hội thảo", "đối thoại", "diễn đàn", "cuộc họp")
_BEHIND = frozenset({"có", "còn", "là", ",", ".", "này", "trên", "gồm", "về phía"})
_AT = frozenset({"tại", "ở", "trong"})

# For the names by which a conference goes (``G20``, ``APEC``) the countries where it is told to be held; for all of
# them together under the empty name.
Held = dict[str, set[str]]


def conferences_held(story: Story) -> Held:
    """Return where the article says that conferences are held."""
    held: Held = {}
    places = 0
    for sentence in story.sentences:
        for mention in sentence.mentions:
            country = mention.country if mention.kind in ("place", "country") else ""
            if not is_country_code(country) or sentence.low(mention.first - 1) not in ("tại", "ở"):
                continue
            head = _head_before(sentence, mention.first)
            if head is None or places >= _MOST:
                continue
            places += 1
            names = _names(sentence, head, mention.first)
            for name in names or ({""} if not _of_two(sentence, head, mention.first) else ()):
                held.setdefault(name, set()).add(country)
    return held


def settle_sessions(story: Story, events: list[Draft]) -> None:
    """Give conferences without a day that on which the article says they are held, where it names only one."""
    undated = [e for e in events if e.type == "session" and not e.date and _may_be_then(e)]
    days = _days_of_conferences(story) if undated else {}
    for event in undated:
        found = {day for side in event.sides for day in days.get(side, ())}
        if len(found) == 1:
            event.date = found.pop()


def _may_be_then(event: Draft) -> bool:
    """``tuần tới`` is no day yet; ``hôm qua`` is one of its own."""
    return not event.date_kind or (event.date_kind == "relative" and event.modality == "planned")


def _days_of_conferences(story: Story) -> Held:
    """``Hội nghị Cấp cao ASEAN diễn ra từ ngày 27 đến 28/4``: the days by the names of what is held."""
    days: Held = {}
    for sentence in story.sentences:
        for date in sentence.dates:
            if date.kind not in ("day", "interval") or not is_day(starts(date.edtf)) or is_plan(date):
                continue
            first = sentence.token_at(date.start)
            head = _head_before(sentence, first)
            if head is not None and _is_held_then(sentence, head, first):
                for name in _names(sentence, head, first):
                    days.setdefault(name, set()).add(date.edtf)
    return days


def _is_held_then(sentence: Sentence, head: int, first: int) -> bool:
    """Whether nothing but its name and place, and that it takes place, stands between a conference and a day.

    ``rời hội nghị G7 sáng 9-6``: what the day is of stands before it.
    """
    return sentence.low(head - 1) not in _LEFT and not any(
        sentence.owner[i] is None
        and (sentence.low(i) in _CLOSES or (sentence.has(i, "verb") and sentence.low(i) not in TRANSPARENT))
        for i in range(head + 1, first)
    )


def is_called_briefly(draft: Draft) -> bool:
    """``Dự hội nghị có …``: a conference that only its kind names, so that the one told before is meant."""
    sentence = draft.sentence
    heads = range(draft.at, min(draft.at + _BESIDE, len(sentence.tokens)))
    head = next((i for i in heads if sentence.owner[i] is None and sentence.words(i - 1, i + 1).endswith(_KINDS)), None)
    if head is None or head + 1 >= len(sentence.tokens):
        return False
    return sentence.owner[head + 1] is None and (sentence.low(head + 1) in _BEHIND or sentence.has(head + 1, "past"))


def edition(draft: Draft) -> str:
    """``Kỳ họp lần thứ 9 Ủy ban …``: the number of the session that a draft tells, empty where it bears none.

    It stands behind the verb (``dự``, ``chủ trì``) or in what its clause opens with (``Kỳ họp … diễn ra``).
    """
    sentence, at = draft.sentence, draft.at
    behind, before = range(at + 1, min(at + _NUMBERED, len(sentence.tokens))), range(max(0, at - _NUMBERED), at)
    if draft.named_by_noun:
        return _number(sentence, (*before, *behind), (";", "."))
    opening = max((i + 1 for i in before if sentence.low(i) in _CLOSES), default=before.start)
    return _number(sentence, behind, (";", ".")) or _number(sentence, range(opening, at), ())


def _number(sentence: Sentence, places: Iterable[int], stops: Container[str]) -> str:
    """Return the number behind ``lần thứ`` at one of these places, up to a stop; empty where none stands there."""
    for index in places:
        if sentence.low(index) in stops:
            break
        low = sentence.low(index)
        if low.startswith("thứ ") and sentence.low(index - 1) == "lần":
            return low.removeprefix("thứ ")  # "lần thứ nhất": an ordinal in words is one token
        counted = sentence.low(index) == "lần thứ" or sentence.words(index - 1, index + 1) == "lần thứ"
        if counted and index + 1 < len(sentence.tokens):
            return sentence.low(index + 1)
    return ""


def held_in(sentence: Sentence, at: int, held: Held) -> str:
    """Return the country of the conference beside or at which the act at ``at`` takes place, empty where none is known.

    ``gặp B bên lề hội nghị G20``; where the conference bears no name, the only one of the article is meant.
    """
    if not held or ("lề" not in sentence.heard and "họp" not in sentence.heard and "hội" not in sentence.heard):
        return ""
    for index, low in enumerate(sentence.lows):
        if sentence.owner[index] is not None:
            continue
        beside = low == "bên lề" or (low == "lề" and sentence.low(index - 1) == "bên")
        if not beside and low not in _AT:
            continue
        end = min(index + 1 + _NAME, len(sentence.tokens))
        head = next((i for i in range(index + 1, min(index + _BESIDE, end)) if _is_head(sentence, i)), None)
        if not beside and (head is None or (index < at and "," not in sentence.lows[index:at])):
            continue
        names = _names(sentence, index + 1, end)
        places = set[str]().union(*(held.get(name, ()) for name in names)) if names else set[str]()
        if not names and beside and head is not None and not _of_two(sentence, index, end):
            places = set[str]().union(*held.values())
        if len(places) == 1:
            return places.pop()
    return ""


def _is_head(sentence: Sentence, index: int) -> bool:
    return sentence.low(index).startswith(_HEADS) or (
        sentence.low(index) == "diễn" and sentence.low(index + 1) == "đàn"
    )


def _head_before(sentence: Sentence, first: int) -> int | None:
    """Return the token of the word for a conference in the clause before a place, None where there is none."""
    for index in range(first - 1, max(-1, first - 1 - _NAME), -1):
        if _is_head(sentence, index):
            return index
        if sentence.owner[index] is None and (sentence.low(index) in (";", ".") or sentence.has(index, "say")):
            return None
    return None


def _names(sentence: Sentence, first: int, last: int) -> set[str]:
    """Return the acronyms and the codes of organisations by which a conference between two tokens is named."""
    found = {
        mention.country
        for mention in sentence.mentions
        if first <= mention.first < last and mention.country and not is_country_code(mention.country)
    }
    for token in sentence.tokens[first:last]:
        if token.text.isupper() and token.text.isascii() and token.text[:1].isalpha() and len(token.text) > 1:
            found.add(token.text)
    return found


def _of_two(sentence: Sentence, first: int, last: int) -> bool:
    """``Hội nghị thượng đỉnh Mỹ - Triều``: of two states, and no conference that others meet beside."""
    return any(first <= mention.first < last and len(mention.countries) > 1 for mention in sentence.mentions)
