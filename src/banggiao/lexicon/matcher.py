"""The compiled matcher: every known form in a text, in one pass."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind


class Sense(NamedTuple):
    """One meaning of a form: its class (``title``, ``country``, ``verb``, ``of`` …) and the entry behind it."""

    cat: str
    value: object


Senses = Mapping[str, tuple[object, ...]]
"""The senses of a form: each class with its entries."""


class Hit(NamedTuple):
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
        self._forms = tuple(forms)
        self._common = frozenset(index for index, form in enumerate(forms) if _common(form))
        self._automaton = AhoCorasick([form.text for form in forms], matchkind=MatchKind.Standard)

    def find(self, folded: str, text: str) -> list[Hit]:
        """Return the leftmost longest hits, in order, not overlapping.

        Args:
            folded: ``vietnamese.matchable(text)``, of the same length.
            text: the text itself, looked at for capitals only.
        """
        found: list[tuple[int, int, bool, int]] = []
        size = len(folded)
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if start and (folded[start - 1].isalnum() or _joined(text, start - 1)):
                continue
            if end < size and (folded[end].isalnum() or _joined(text, end)):
                continue
            proper = self._forms[index].proper
            if proper and not text[start].isupper():
                continue
            if index in self._common and text[start].islower() and not text[start:end].islower():
                continue  # "tiếp Thị trưởng" is no "tiếp thị": a capital inside begins a word of its own
            found.append((start, -end, not proper, index))
        found.sort()
        return self._longest(found)

    def _longest(self, found: list[tuple[int, int, bool, int]]) -> list[Hit]:
        hits: list[Hit] = []
        reached = 0
        for start, minus_end, _, index in found:
            if start >= reached:
                reached = -minus_end
                hits.append(Hit(start, reached, self._forms[index].senses))
            elif hits[-1].start == start and hits[-1].end == -minus_end:
                both = {**self._forms[index].senses, **hits[-1].senses}
                hits[-1] = hits[-1]._replace(senses=both)
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
    return text[at] == "-" and 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].islower()
