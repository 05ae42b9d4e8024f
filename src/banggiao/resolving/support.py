"""Which of several values the articles support best."""

from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple, TypeVar

V = TypeVar("V", bound=Hashable)


class Vote(NamedTuple):
    """A text that gives a value, and how sure its reader was."""

    text_id: str
    confidence: float = 0.5


def plain_first(name: str) -> tuple[bool, str]:
    """Order names of equal support: those not shouted in capitals first, then by their letters."""
    return name.isupper(), name


def by_support(votes: Iterable[tuple[V, Vote]], tie: Callable[[V], object] = str) -> list[V]:
    """Return the values, best supported first.

    Different texts count, for verbatim copies are one source; then the reader's confidence; then ``tie``, so that the
    order in which the votes come never matters.

    >>> by_support([("talks", Vote("t-1")), ("meeting", Vote("t-2")), ("meeting", Vote("t-3"))])
    ['meeting', 'talks']
    """
    texts: dict[V, set[str]] = {}
    sure: dict[V, float] = {}
    for value, vote in votes:
        texts.setdefault(value, set()).add(vote.text_id)
        sure[value] = max(sure.get(value, 0.0), vote.confidence)
    return sorted(texts, key=lambda value: (-len(texts[value]), -sure[value], tie(value)))
