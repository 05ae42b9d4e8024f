"""Where conferences are held: one sentence says it, others tell of acts ``bên lề`` the conference and name no place."""

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_HEADS = ("hội nghị", "diễn đàn", "thượng đỉnh", "phiên họp", "tuần lễ cấp cao", "đại hội đồng", "cấp cao")
_NAME = 14  # tokens from the word for a conference to where it is held
_BESIDE = 5  # tokens from "bên lề" to the word for a conference
_MOST = 12  # places of conferences in an article
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
