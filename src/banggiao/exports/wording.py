"""What an export asks of whoever speaks to people: an event in one line, a credit, an address."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

from banggiao.model.record import Citation, Event

T = TypeVar("T")
BATCH = 200
"""Rows written at once: enough that the way to the client costs little, little enough that memory stays flat."""


class Wording(NamedTuple):
    """How things are told in one language.

    Attributes:
        language: its code.
        title: an event in one line.
        act: what kind of act an event is.
        place: where an event was, or empty.
        credit: whose report a citation is, and of when.
        address: the whole address of a path on this site.
    """

    language: str
    title: Callable[[Event], str]
    act: Callable[[Event], str]
    place: Callable[[Event], str]
    credit: Callable[[Citation], str]
    address: Callable[[str], str]


def in_batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Yield the items in order, so many at a time.

    >>> list(in_batches("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    remaining = iter(items)
    while batch := list(islice(remaining, size)):
        yield batch


def sentence_path(citation: Citation) -> str:
    """Return where a citation's sentence stands on this site."""
    return f"/articles/{citation.article_id}#{citation.anchor}"
