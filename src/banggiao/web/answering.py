"""What a few words may simply name: a side, a pair of sides, two people who acted together."""

from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urlencode

from banggiao.record.views import EventFilter, EventLine
from banggiao.vietnamese.folding import fold
from banggiao.web.settings import Site

_MOST_WORDS: Final = 8
_BETWEEN: Final = frozenset({"va", "and", "voi", "with", "vs", "-", "–", "—"})  # words that stand between two names


class Together(NamedTuple):
    """Two people by id and name, in how many acts both took part, the last of a known day, and where all are listed."""

    people: tuple[tuple[str, str], ...]
    number: int
    last: EventLine | None
    href: str


class Answer(NamedTuple):
    """What words name: the code of a side, or of two, or two people."""

    side: str = ""
    pair: tuple[str, str] | None = None
    together: Together | None = None


def find_sides(site: Site, words: str) -> Answer:
    """Return the side or the pair of sides that all the words together name."""
    split = words.split()
    if len(split) > _MOST_WORDS:
        return Answer()
    if code := _find_side(site, words):
        return Answer(side=code)
    codes = ((_find_side(site, left), _find_side(site, right)) for left, right in _halves(split))
    return Answer(pair=next(((one, other) for one, other in codes if one and other and one != other), None))


def _find_side(site: Site, typed: str) -> str:
    """Return the side that is meant; in small letters a name without its marks (``my``) rather than a code."""
    if typed.islower() and typed.upper() in site.geography.sides:
        named = [code for code in site.geography.sides if fold(site.geography.side_name(code, "vi")) == typed]
        return named[0] if named else site.sides.find(typed)
    return site.sides.find(typed)


def find_answer(site: Site, words: str) -> Answer:
    """Return what all the words together name, people too."""
    answer = find_sides(site, words)
    return answer if answer.side or answer.pair else Answer(together=_find_together(site, words.split()))


def _halves(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the ways to part words into two names; a word such as ``và`` between them is left out."""
    for place in range(1, len(words)):
        right = words[place:]
        if len(right) > 1 and fold(right[0]) in _BETWEEN:
            right = right[1:]
        yield " ".join(words[:place]), " ".join(right)


def _find_together(site: Site, words: list[str]) -> Together | None:
    """Return the two best known people whom the words name, where they took part in one act."""
    if not 2 <= len(words) <= _MOST_WORDS:
        return None
    pairs = (_find_two(site, left, right) for left, right in _halves(words))
    found = (_meet(site, *pair) for pair in pairs if pair)
    return max(filter(None, found), key=lambda each: each.number, default=None)


def _find_two(site: Site, left: str, right: str) -> tuple[str, str] | None:
    one = site.record.finder.best_known(left)
    other = site.record.finder.best_known(right) if one else ""
    return (one, other) if other and one != other else None


def _meet(site: Site, one: str, other: str) -> Together | None:
    browser = site.record.browser
    both = browser.select(EventFilter(person=one, beside=other))
    if not both:
        return None
    names = browser.names((one, other))
    done = both & browser.select(EventFilter(status="occurred")) & browser.sets().dated
    return Together(
        people=tuple((id_, names.get(id_, "")) for id_ in (one, other)),
        number=both.bit_count(),
        last=next(iter(browser.lines_of(done, limit=1)), None),
        href=f"/events?{urlencode({'person': one, 'beside': other})}",
    )
