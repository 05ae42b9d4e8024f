"""The compiled matchers: every known form of one or several vocabularies in a text, in one pass over its words."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from banggiao.model.errors import RunError
from banggiao.vietnamese.words import Cut


class Sense(NamedTuple):
    """One meaning of a form: its class (``title``, ``country``, ``verb``, ``of`` …) and the entry behind it."""

    cat: str
    value: Any  # mypyc knows no `object` here


Senses = dict[str, tuple[object, ...]]
"""The senses of a form: each class with its entries."""


_BEFORE = 2  # letters before a form, at least: a word of one and a space
_GIVEN_NAMES = ("sang ", "dự ", "tới ", "ký ", "khánh ", "hội ", "tiến ", "đăng ")  # that begin verbs too
_SYLLABLE = 10  # letters of a word before a form, and the spaces around it


class Hit:
    """A form of the lexicon at its place in a text, with all its senses.

    Attributes:
        form: its folded text.
        first, after: the numbers of its first word and of the one after its last (see ``vietnamese.words``).
    """

    __slots__ = ("after", "end", "first", "form", "senses", "start")

    def __init__(self, start: int, form: str, senses: Senses, first: int, after: int) -> None:
        self.start = start
        self.end = start + len(form)
        self.form = form
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

    def find(self, cut: Cut) -> list[Hit]:
        """Return the leftmost longest hits, in order, not overlapping."""
        return self._matchers.find(cut)[0]


class _Reading:
    """What a folded form is in one vocabulary: its senses where it begins with a capital, and where it does not.

    ``common`` forms in lower case hold no capital: "tiếp Thị trưởng" is no "tiếp thị". ``told`` forms begin like a
    given name: "Trương Tấn Sang thăm" is no "sang thăm". ``plain`` forms may be written in any way.
    """

    __slots__ = ("common", "form", "lower", "plain", "told", "upper", "vocabulary")

    def __init__(self, vocabulary: int, form: str, upper: Senses | None, lower: Senses | None, *, common: bool) -> None:
        self.vocabulary = vocabulary
        self.form = form
        self.upper = upper
        self.lower = lower
        self.common = common
        self.told = lower is not None and "verb" in lower and form.startswith(_GIVEN_NAMES)
        self.plain = upper is lower and not common and not self.told

    def senses(self, text: str, start: int) -> Senses | None:
        """Return what the form means that stands at a place of a text, None where it is not meant there."""
        if self.told and text[start].isupper() and _ends_name(text, start, start + len(self.form)):
            return None
        if self.upper is not self.lower and text[start].isupper():
            return self.upper
        if self.common and text[start].islower() and not text[start : start + len(self.form)].islower():
            return None
        return self.lower


def _ends_name(text: str, start: int, end: int) -> bool:
    """Say whether a capital begins a form in lower case amid a sentence, behind another word with a capital."""
    if start < _BEFORE or text[start - 1] != " " or not text[start - 2].isalpha():
        return False  # a sentence ends there
    if not text[start + 1 : end].islower():
        return False
    return text[text.rfind(" ", max(0, start - _SYLLABLE), start - 1) + 1].isupper()


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
_End = tuple[tuple[_Reading, ...], int]  # what ends here, and the number of the word behind it
_NO_ENDS: list[_End] = []


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
                readings.setdefault(text, []).append(_reading(number, text, senses))
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

    def find(self, cut: Cut) -> list[list[Hit]]:
        """Return for each vocabulary its leftmost longest hits (see ``Matcher.find``)."""
        found: list[list[Hit]] = [[] for _ in range(self._size)]
        walk = _Walk(cut, found)
        walk.follow(self._first)
        for mark, readings in self._marks:
            if mark in cut.folded:
                walk.find_mark(mark, readings)
        return found


class _Walk:
    """One pass over the words of a text."""

    __slots__ = ("_cut", "_found", "_reached", "_stop")

    def __init__(self, cut: Cut, found: list[list[Hit]]) -> None:
        self._cut = cut
        self._stop = len(cut.text)
        self._found = found
        self._reached: list[int] = [0] * len(found)

    def follow(self, tree: dict[str, _Node]) -> None:
        """Take the longest forms of each vocabulary."""
        words, gaps = self._cut.words, self._cut.gaps
        number, last = 0, len(words)
        while number < last:
            node = tree.get(words[number])
            first = number
            number += 1
            if node is None or (gaps[first] != " " and self._is_joined_to(first)):
                continue
            longest: tuple[_Reading, ...] = ()
            behind = after = number
            shorter: list[_End] = _NO_ENDS
            while True:
                if node.readings and (gaps[after] == " " or self._may_end_behind(after - 1)):
                    if longest:
                        shorter = [*shorter, (longest, behind)]
                    longest, behind = node.readings, after
                if node.marked:
                    for marked in self._ending_in_marks(node, after):
                        shorter = [*shorter, (longest, behind)]
                        longest, behind = marked, after
                if after == last:
                    break
                gap = gaps[after]
                following = node.spaced.get(words[after]) if gap == " " else node.behind(gap, words[after])
                if following is None:
                    break
                node = following
                after += 1
            if longest and self._take(longest, first, behind):
                number = behind
            elif shorter:
                self._take_shorter(shorter, first)

    def _is_joined_to(self, number: int) -> bool:
        """Say whether a hyphen joins a word to the one before it."""
        return self._cut.gaps[number][-1:] == "-" and self._joined(self._cut.starts[number] - 1)

    def _may_end_behind(self, number: int) -> bool:
        """Say whether a form may end with a word that no single space follows."""
        cut = self._cut
        return cut.gaps[number + 1][:1] != "-" or not self._joined(cut.starts[number] + len(cut.words[number]))

    def _ending_in_marks(self, node: _Node, after: int) -> list[tuple[_Reading, ...]]:
        """Return the forms that end with marks behind the word before ``after``, the longest last."""
        cut = self._cut
        end = cut.starts[after - 1] + len(cut.words[after - 1])
        gap = cut.gaps[after]
        found: list[tuple[_Reading, ...]] = []
        for marks, readings in node.marked:
            size = len(marks)
            if not gap.startswith(marks) or end + size > self._stop:
                continue
            if end + size == self._stop or (size < len(gap) and not (gap[size] == "-" and self._joined(end + size))):
                found.append(readings)
        return found

    def _take_shorter(self, ends: list[_End], first: int) -> None:
        """Make hits of shorter forms for the vocabularies to which the longest is nothing."""
        for readings, after in reversed(ends):
            self._take(readings, first, after)

    def _take(self, readings: tuple[_Reading, ...], first: int, after: int) -> bool:
        """Make hits for each vocabulary that has none here; say whether there is no other vocabulary."""
        reached = self._reached
        for reading in readings:
            vocabulary = reading.vocabulary
            if first < reached[vocabulary]:
                continue
            start = self._cut.starts[first]
            senses = reading.lower if reading.plain else reading.senses(self._cut.text, start)
            if senses is not None:
                reached[vocabulary] = after
                self._found[vocabulary].append(Hit(start, reading.form, senses, first, after))
                if len(reached) == 1:
                    return True
        return False

    def find_mark(self, mark: str, readings: tuple[_Reading, ...]) -> None:
        """Add where a form stands that is of marks alone: nothing begins inside it, but it may lie inside a hit."""
        folded = self._cut.folded
        at = folded.find(mark)
        while at >= 0:
            end = at + len(mark)
            if self._stands_apart(at, end):
                for reading in readings:
                    senses = reading.senses(self._cut.text, at)
                    if senses is not None:
                        self._insert(self._found[reading.vocabulary], at, mark, senses)
            at = folded.find(mark, at + 1)

    def _stands_apart(self, start: int, end: int) -> bool:
        folded = self._cut.folded
        if start and (folded[start - 1].isalnum() or (folded[start - 1] == "-" and self._joined(start - 1))):
            return False
        return end >= self._stop or not (folded[end].isalnum() or (folded[end] == "-" and self._joined(end)))

    def _insert(self, hits: list[Hit], start: int, mark: str, senses: Senses) -> None:
        place = bisect_left(hits, start, key=start_of)
        if place and hits[place - 1].end > start:
            return
        number = bisect_left(self._cut.starts, start)
        hits.insert(place, Hit(start, mark, senses, number, number))

    def _joined(self, at: int) -> bool:
        """Say whether the hyphen at ``at`` joins syllables of one transcribed name (``Xi-xu-lít``)."""
        text = self._cut.text
        return 0 < at < self._stop - 1 and text[at - 1].isalpha() and text[at + 1].islower()


def start_of(hit: Hit) -> int:
    """Return where a hit begins, for bisecting."""
    return hit.start


def _length(marked: tuple[str, tuple[_Reading, ...]]) -> int:
    return len(marked[0])


def _by_text(forms: Iterable[Form]) -> dict[str, dict[bool, Form]]:
    found: dict[str, dict[bool, Form]] = {}
    for form in forms:
        found.setdefault(form.text, {})[form.proper] = form
    return found


def _reading(vocabulary: int, text: str, forms: Mapping[bool, Form]) -> _Reading:
    """Put the proper and the common form of one spelling together: a capital may begin either."""
    proper, plain = forms.get(True), forms.get(False)
    lower = plain.senses if plain else None
    upper = {**(lower or {}), **proper.senses} if proper else lower
    return _Reading(vocabulary, text, upper, lower, common=plain is not None and _common(plain))


def _group(senses: list[Sense]) -> Senses:
    grouped: dict[str, tuple[object, ...]] = {}
    for sense in senses:
        grouped[sense.cat] = (*grouped.get(sense.cat, ()), sense.value)
    return grouped


def _common(form: Form) -> bool:
    """Say whether a form is a word of many other uses that no capital belongs in."""
    return any(str(word).islower() for word in form.senses.get("stop", ()))
