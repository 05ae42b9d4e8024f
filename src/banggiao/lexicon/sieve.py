"""A quick look at texts of which most are put aside: the few forms that the gate looks for, in one pass."""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from banggiao.vietnamese.folding import lowered, spellings_of

_Mark = TypeVar("_Mark")
_HIGH = 0x80
_THREE_BYTES = 0xE2  # dashes and curly quotes begin with it, no Vietnamese letter does
_IN_WORD = bytes(byte in b"0123456789abcdefghijklmnopqrstuvwxyz" or byte >= _HIGH for byte in range(256))
_LEADS = tuple(mark.encode() for mark in ' \n("“-–')  # what stands before names, but for a few rare marks
_TINY = 5  # bytes: so short a name is found inside many other words


class Letters(NamedTuple):
    """A text as a sieve looks at it: in lower case and as it is, in UTF-8, with a line end before and after it.

    Where the two differ in length, ``raw`` is empty and capitals are not asked for.
    """

    low: bytes
    raw: bytes

    @classmethod
    def of(cls, text: str) -> "Letters":
        """Take a text apart."""
        low, raw = (b"\n%b\n" % each.encode("utf-8", "surrogatepass") for each in (lowered(text), text))
        return cls(low, raw if len(low) == len(raw) else b"")


class _Sifted(NamedTuple, Generic[_Mark]):
    """A pattern's marks, each with the number of bytes of the capital that it must begin with, or 0."""

    lead: int
    marks: tuple[tuple[int, _Mark], ...]


class Sieve(Generic[_Mark]):
    """A small automaton over UTF-8, for a quick look at texts of which most are put aside: what it finds are marks.

    It knows no senses and no overlaps: of several forms that begin at one place the longest is found.
    """

    def __init__(self, marks: Iterable[tuple[str, bool, _Mark]], others: Iterable[str] = ()) -> None:
        """Compile ``(folded form, proper, mark)``; where one of ``others`` stands, no form inside it is found."""
        found: dict[str, list[tuple[int, _Mark]]] = {}
        for folded, proper, mark in marks:
            for spelling in spellings_of(folded):
                found.setdefault(spelling, []).append((len(spelling[0].encode()) if proper else 0, mark))
        tiny = tuple(form for form in found if len(form.encode()) <= _TINY and found[form][0][0])
        for folded in others:
            for spelling in spellings_of(folded):
                found.setdefault(spelling, [])
        patterns: dict[bytes, _Sifted[_Mark]] = {}
        for form, wanted in found.items():
            # With what stands before it, a tiny name is not met inside words at all. What begins like one (``UK``,
            # ``Ukraine``) is looked for with it too, for of two forms the one that begins first is found.
            for lead in _LEADS if form.startswith(tiny) else (b"",):
                patterns[lead + form.encode()] = _Sifted(len(lead), tuple(wanted))
        self._sifted = tuple(patterns.values())
        # A full table would be looked up in fewer steps, but does not stay in the processor's cache between articles.
        self._automaton = BytesAhoCorasick(
            list(patterns), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

    def find(self, letters: Letters, stop: int | None = None) -> list[tuple[int, _Mark]]:
        """Return the marks of the forms in a text, up to byte ``stop``, with the bytes at which they begin."""
        low, raw = letters
        hits: list[tuple[int, _Mark]] = []
        sifted, in_word = self._sifted, _IN_WORD
        for index, start, end in self._automaton.find_matches_as_indexes(low if stop is None else low[:stop]):
            lead, marks = sifted[index]
            if not marks or (in_word[low[end]] and low[end] != _THREE_BYTES):
                continue
            before = low[start - 1]
            if not lead and in_word[before] and (before < _HIGH or low[start - 3] != _THREE_BYTES):
                continue
            at = start + lead
            for first, mark in marks:
                if not (first and raw and raw[at : at + first] == low[at : at + first]):
                    hits.append((at, mark))
        return hits
