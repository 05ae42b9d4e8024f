"""Where in an article something stands."""

from typing import Self

import msgspec


class Span(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A half-open range of code points in one article's stored text; ``text[start:end]`` is what it quotes.

    Serialised as ``[start, end]``, the ``at`` of the gold file format (codebook, "Gold file format").

    >>> Span(4, 8).quote("Ông Tô Lâm")
    'Tô L'
    """

    start: int
    end: int

    def quote(self, text: str) -> str:
        """Return the characters of ``text`` that this span points at."""
        return text[self.start : self.end]

    def covers(self, other: Self) -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end
