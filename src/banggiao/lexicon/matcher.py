"""The compiled matchers: every known form in a text, or the few that the gate looks for, in one pass."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from banggiao.model.errors import RunError
from banggiao.vietnamese.folding import lowered, spellings_of
from banggiao.vietnamese.words import Cut


class Sense(NamedTuple):
    """One meaning of a form: its class (``title``, ``country``, ``verb``, ``of`` …) and the entry behind it."""

    cat: str
    value: Any  # mypyc knows no `object` here


Senses = dict[str, tuple[object, ...]]
"""The senses of a form: each class with its entries."""


class Hit:
    """A form of the lexicon at its place in a text, with all its senses.

    Attributes:
        first, after: the numbers of its first word and of the one after its last (see ``vietnamese.words``).
    """

    __slots__ = ("after", "end", "first", "senses", "start")

    def __init__(self, start: int, end: int, senses: Senses, first: int, after: int) -> None:
        self.start = start
        self.end = end
        self.senses = senses
        self.first = first
        self.after = after


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
    """All forms of one vocabulary, with Vietnamese word boundaries and capitals checked."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._matchers = Matchers([forms])

    def find(self, cut: Cut, start: int = 0, end: int | None = None) -> list[Hit]:
        """Return the leftmost longest hits in ``cut.text[start:end]``, in order, not overlapping."""
        return self._matchers.find(cut, start, end)[0]


class _Reading:
    """What a folded form is in one vocabulary: its senses where it begins with a capital, and where it does not.

    ``common`` forms in lower case hold no capital: "tiếp Thị trưởng" is no "tiếp thị". ``plain`` forms may be written
    in any way.
    """

    __slots__ = ("common", "lower", "plain", "upper", "vocabulary")

    def __init__(self, vocabulary: int, upper: Senses | None, lower: Senses | None, *, common: bool) -> None:
        self.vocabulary = vocabulary
        self.upper = upper
        self.lower = lower
        self.common = common
        self.plain = upper is lower and not common

    def senses(self, text: str, start: int, end: int) -> Senses | None:
        """Return what the form means that stands at a place of a text, None where it is not meant there."""
        if self.upper is not self.lower and text[start].isupper():
            return self.upper
        if self.common and text[start].islower() and not text[start:end].islower():
            return None
        return self.lower


class _Node:
    """Where the words of a form have led so far.

    Attributes:
        spaced: where the next word leads behind one space; others: where it leads behind anything else, by both.
        readings: what the form is that ends here; marked: those that end with marks behind the word (``tp.``).
    """

    __slots__ = ("marked", "others", "readings", "spaced")

    def __init__(self) -> None:
        self.spaced: dict[str, _Node] = _NOWHERE
        self.others: dict[str, _Node] = _NOWHERE
        self.readings: tuple[_Reading, ...] = ()
        self.marked: tuple[tuple[str, tuple[_Reading, ...]], ...] = ()

    def behind(self, gap: str, word: str) -> "_Node | None":
        """Return where a word leads that more or less than one space parts from the one before."""
        return self.others.get(gap + word) if self.others else None


_NOWHERE: dict[str, _Node] = {}
_End = tuple[tuple[_Reading, ...], int, int]  # what ends here, the number of the word behind it, the marks it ends in


class Matchers:
    """Several vocabularies in one tree of words: a text is passed over once, and each finds hits of its own."""

    def __init__(self, vocabularies: Sequence[Sequence[Form]]) -> None:
        """Compile the vocabularies.

        Raises:
            RunError: a form begins with a mark that words follow.
        """
        readings: dict[str, list[_Reading]] = {}
        for number, forms in enumerate(vocabularies):
            for text, senses in _by_text(forms).items():
                readings.setdefault(text, []).append(_reading(number, senses))
        self._size = len(vocabularies)
        self._first: dict[str, _Node] = {}
        self._marks: list[tuple[str, tuple[_Reading, ...]]] = []
        for text, each in readings.items():
            self._add(Cut(text, text), tuple(each))

    def _add(self, form: Cut, readings: tuple[_Reading, ...]) -> None:
        words, gaps = form.words, form.gaps
        if not words:
            self._marks.append((form.text, readings))
            return
        if gaps[0]:
            raise RunError(f"the form {form.text!r} begins with a mark")
        node = self._first.setdefault(words[0], _Node())
        for gap, word in zip(gaps[1:-1], words[1:], strict=True):
            if gap == " ":
                node.spaced = node.spaced or {}
                node = node.spaced.setdefault(word, _Node())
            else:
                node.others = node.others or {}
                node = node.others.setdefault(gap + word, _Node())
        if gaps[-1]:
            node.marked = tuple(sorted((*node.marked, (gaps[-1], readings)), key=_length))
        else:
            node.readings = readings

    def find(self, cut: Cut, start: int = 0, end: int | None = None) -> list[list[Hit]]:
        """Return for each vocabulary its leftmost longest hits in ``cut.text[start:end]`` (see ``Matcher.find``)."""
        stop = len(cut.text) if end is None else end
        words, starts = cut.words, cut.starts
        number, last = bisect_left(starts, start), len(words)
        if stop < len(cut.text):
            last = bisect_left(starts, stop, number)
        if _inside_word(cut, number - 1, start) or _inside_word(cut, last - 1, stop):
            return self._find_apart(cut, start, stop)
        found: list[list[Hit]] = [[] for _ in range(self._size)]
        walk = _Walk(cut, start, stop, found)
        walk.follow(self._first, number, last)
        for mark, readings in self._marks:
            if mark in cut.folded:
                walk.find_mark(mark, readings)
        return found

    def _find_apart(self, cut: Cut, start: int, stop: int) -> list[list[Hit]]:
        """Find in a stretch that cuts through words: as if it were a text of its own."""
        found = self.find(Cut(cut.text[start:stop], cut.folded[start:stop]))
        return [[Hit(h.start + start, h.end + start, h.senses, 0, 0) for h in hits] for hits in found]


def _inside_word(cut: Cut, number: int, at: int) -> bool:
    """Say whether an offset lies inside the word of that number."""
    return 0 <= number < len(cut.words) and cut.starts[number] < at < cut.starts[number] + len(cut.words[number])


class _Walk:
    """One pass over the words of a stretch of text."""

    __slots__ = ("_cut", "_found", "_reached", "_start", "_stop")

    def __init__(self, cut: Cut, start: int, stop: int, found: list[list[Hit]]) -> None:
        self._cut = cut
        self._start = start
        self._stop = stop
        self._found = found
        self._reached: list[int] = [0] * len(found)

    def follow(self, tree: dict[str, _Node], number: int, last: int) -> None:
        """Take the longest forms of each vocabulary, from word ``number`` to before ``last``."""
        words, gaps = self._cut.words, self._cut.gaps
        while number < last:
            node = tree.get(words[number])
            first = number
            number += 1
            if node is None or (gaps[first][-1:] == "-" and self._joined(self._cut.starts[first] - 1)):
                continue
            ends: list[_End] = []
            after = number
            while True:
                if node.readings and (gaps[after] == " " or self._may_end_behind(after - 1)):
                    ends.append((node.readings, after, 0))
                if node.marked:
                    self._end_in_marks(node, after, ends)
                if after == last:
                    break
                gap = gaps[after]
                following = node.spaced.get(words[after]) if gap == " " else node.behind(gap, words[after])
                if following is None:
                    break
                node = following
                after += 1
            if ends:
                number = self._take(ends, first)

    def _may_end_behind(self, number: int) -> bool:
        """Say whether a form may end with a word that no single space follows."""
        cut = self._cut
        return cut.gaps[number + 1][:1] != "-" or not self._joined(cut.starts[number] + len(cut.words[number]))

    def _end_in_marks(self, node: _Node, after: int, ends: list[_End]) -> None:
        """Note the forms that end with marks behind the word before ``after``."""
        cut = self._cut
        end = cut.starts[after - 1] + len(cut.words[after - 1])
        gap = cut.gaps[after]
        for marks, readings in node.marked:
            size = len(marks)
            if not gap.startswith(marks) or end + size > self._stop:
                continue
            if end + size == self._stop or (size < len(gap) and not (gap[size] == "-" and self._joined(end + size))):
                ends.append((readings, after, size))

    def _take(self, ends: list[_End], first: int) -> int:
        """Make hits of the longest forms, for each vocabulary that has none here; return the word to try next."""
        starts, words, reached = self._cut.starts, self._cut.words, self._reached
        start = starts[first]
        while ends:
            readings, after, marks = ends.pop()
            end = starts[after - 1] + len(words[after - 1]) + marks
            for reading in readings:
                vocabulary = reading.vocabulary
                if first < reached[vocabulary]:
                    continue
                senses = reading.lower if reading.plain else reading.senses(self._cut.text, start, end)
                if senses is not None:
                    reached[vocabulary] = after
                    self._found[vocabulary].append(Hit(start, end, senses, first, after))
                    if len(reached) == 1:
                        return after
        return first + 1

    def find_mark(self, mark: str, readings: tuple[_Reading, ...]) -> None:
        """Add where a form stands that is of marks alone: nothing begins inside it, but it may lie inside a hit."""
        folded = self._cut.folded
        at = folded.find(mark, self._start, self._stop)
        while at >= 0:
            end = at + len(mark)
            if self._stands_apart(at, end):
                for reading in readings:
                    senses = reading.senses(self._cut.text, at, end)
                    if senses is not None:
                        self._insert(self._found[reading.vocabulary], at, end, senses)
            at = folded.find(mark, at + 1, self._stop)

    def _stands_apart(self, start: int, end: int) -> bool:
        folded = self._cut.folded
        if start > self._start and (
            folded[start - 1].isalnum() or (folded[start - 1] == "-" and self._joined(start - 1))
        ):
            return False
        return end >= self._stop or not (folded[end].isalnum() or (folded[end] == "-" and self._joined(end)))

    def _insert(self, hits: list[Hit], start: int, end: int, senses: Senses) -> None:
        place = bisect_left(hits, start, key=_start_of)
        if place and hits[place - 1].end > start:
            return
        number = bisect_left(self._cut.starts, start)
        hits.insert(place, Hit(start, end, senses, number, number))

    def _joined(self, at: int) -> bool:
        """Say whether the hyphen at ``at`` joins syllables of one transcribed name (``Xi-xu-lít``)."""
        text = self._cut.text
        return self._start < at < self._stop - 1 and text[at - 1].isalpha() and text[at + 1].islower()


def _start_of(hit: Hit) -> int:
    return hit.start


def _length(marked: tuple[str, tuple[_Reading, ...]]) -> int:
    return len(marked[0])


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
    return _Reading(vocabulary, upper, lower, common=plain is not None and _common(plain))


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
