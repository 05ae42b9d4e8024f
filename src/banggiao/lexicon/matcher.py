"""The compiled matchers: every known form in a text, or the few that the gate looks for, in one pass."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
from ahocorasick_rs import AhoCorasick, BytesAhoCorasick, Implementation, MatchKind

from banggiao.vietnamese.folding import lowered, spellings_of


class Sense(NamedTuple):
    """One meaning of a form: its class (``title``, ``country``, ``verb``, ``of`` …) and the entry behind it."""

    cat: str
    value: Any  # mypyc knows no `object` here


Senses = Mapping[str, tuple[object, ...]]
"""The senses of a form: each class with its entries."""


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A form of the lexicon at its place in a text, with all its senses."""

    start: int
    end: int
    senses: Senses


class Form(NamedTuple):
    """A form as the matcher knows it: folded text, whether it must begin with a capital, its senses."""

    text: str
    proper: bool
    senses: Senses


def collect_forms(entries: Iterable[tuple[str, bool, Sense]]) -> list[Form]:
    """Join entries of ``(folded form, proper, sense)`` into one form each, all senses kept.

    A form that is proper in one sense and not in another is kept apart under both, for ``Anh`` is a country and
    ``anh`` a way of address.
    """
    by_form: dict[tuple[str, bool], list[Sense]] = {}
    for folded, proper, sense in entries:
        senses = by_form.setdefault((folded, proper), [])
        if sense not in senses:
            senses.append(sense)
    return [Form(text, proper, _group(senses)) for (text, proper), senses in by_form.items()]


class Matcher:
    """An Aho-Corasick automaton over folded forms, with Vietnamese word boundaries and capitals checked."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._matchers = Matchers([forms])

    def find(self, folded: str, text: str) -> list[Hit]:
        """Return the leftmost longest hits, in order, not overlapping.

        Args:
            folded: ``vietnamese.matchable(text)``, of the same length.
            text: the text itself, looked at for capitals only.
        """
        return self._matchers.find(folded, text)[0]


class _Reading(NamedTuple):
    """What a folded form is in one vocabulary: its senses where it begins with a capital, and where it does not.

    ``common`` forms in lower case hold no capital: "tiếp Thị trưởng" is no "tiếp thị".
    """

    vocabulary: int
    upper: Senses | None
    lower: Senses | None
    common: bool


class Matchers:
    """Several vocabularies in one automaton: a text is passed over once, and each finds hits of its own."""

    def __init__(self, vocabularies: Sequence[Sequence[Form]]) -> None:
        readings: dict[str, list[_Reading]] = {}
        for number, forms in enumerate(vocabularies):
            for text, senses in _by_text(forms).items():
                readings.setdefault(text, []).append(_reading(number, senses))
        self._size = len(vocabularies)
        self._readings = tuple(tuple(each) for each in readings.values())
        self._automaton = AhoCorasick(list(readings), matchkind=MatchKind.Standard)

    def find(self, folded: str, text: str) -> list[list[Hit]]:
        """Return for each vocabulary its leftmost longest hits (see ``Matcher.find``)."""
        longest: list[dict[int, tuple[int, Senses]]] = [{} for _ in range(self._size)]
        readings, size = self._readings, len(folded)
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if start:
                before = folded[start - 1]
                if before.isalnum() or (before == "-" and _joined(text, start - 1)):
                    continue
            if end < size:
                after = folded[end]
                if after.isalnum() or (after == "-" and _joined(text, end)):
                    continue
            for vocabulary, upper, lower, common in readings[index]:
                senses = lower
                if upper is not lower and text[start].isupper():
                    senses = upper
                elif common and text[start].islower() and not text[start:end].islower():
                    continue
                if senses is not None:
                    longest[vocabulary][start] = (end, senses)  # matches come by their ends: a later one is longer
        return [_in_order(each) for each in longest]


def _in_order(longest: Mapping[int, tuple[int, Senses]]) -> list[Hit]:
    """Return the longest form at each place, leaving out those that begin inside the one before."""
    hits: list[Hit] = []
    reached = 0
    for start in sorted(longest):
        if start >= reached:
            reached, senses = longest[start]
            hits.append(Hit(start, reached, senses))
    return hits


def _by_text(forms: Iterable[Form]) -> dict[str, dict[bool, Form]]:
    found: dict[str, dict[bool, Form]] = {}
    for form in forms:
        found.setdefault(form.text, {})[form.proper] = form
    return found


def _reading(vocabulary: int, forms: Mapping[bool, Form]) -> _Reading:
    """Put the proper and the common form of one spelling together: a capital may begin either."""
    proper, plain = forms.get(True), forms.get(False)
    lower = plain.senses if plain else None
    upper = {**(lower or {}), **proper.senses} if proper else lower
    return _Reading(vocabulary, upper, lower, plain is not None and _common(plain))


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
        tiny = {form for form in found if len(form.encode()) <= _TINY and found[form][0][0]}
        for folded in others:
            for spelling in spellings_of(folded):
                found.setdefault(spelling, [])
        patterns: dict[bytes, _Sifted[_Mark]] = {}
        for form, wanted in found.items():
            # With what stands before it, a tiny name is not met inside words at all.
            for lead in _LEADS if form.partition(" ")[0] in tiny else (b"",):
                patterns[lead + form.encode()] = _Sifted(len(lead), tuple(wanted))
        self._sifted = tuple(patterns.values())
        self._automaton = BytesAhoCorasick(
            list(patterns), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
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


def _group(senses: list[Sense]) -> Senses:
    grouped: dict[str, tuple[object, ...]] = {}
    for sense in senses:
        grouped[sense.cat] = (*grouped.get(sense.cat, ()), sense.value)
    return grouped


def _common(form: Form) -> bool:
    """Say whether a form is a word of many other uses that no capital belongs in."""
    return any(str(word).islower() for word in form.senses.get("stop", ()))


def _joined(text: str, at: int) -> bool:
    """Say whether the hyphen at ``at`` joins syllables of one transcribed name (``Xi-xu-lít``)."""
    return 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].islower()
