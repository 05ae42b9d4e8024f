"""The vocabulary of what sides put their names to: instruments, undertakings, figures and fields of cooperation.

Each of the four data files lists plain forms under classes; a form keeps all its classes. The reader finds them in one
pass over a text folded by ``vietnamese.matchable``.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from banggiao.lexicon.entries import data_folder, read_toml
from banggiao.lexicon.layers import Folder
from banggiao.lexicon.matcher import Form, Hit, Matchers, Sense, collect_forms
from banggiao.model.vocabulary import CommitmentAct, Field, InstrumentAction, InstrumentKind
from banggiao.vietnamese.folding import matchable
from banggiao.vietnamese.words import Cut


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The noun that opens the name of one kind of instrument: ``Hiệp định``, ``Biên bản ghi nhớ`` (codebook §3).

    Attributes:
        bare: the noun alone names an instrument (``tuyên bố chung``); otherwise words must follow that tell which.
        capital: the noun must begin with a capital, for in lower case it is an everyday word.
        with_place: ``tại …`` and ``ở …`` belong to the name (``Dự án … tại sân bay Biên Hòa``).
        quoted: it counts only with a title in quotation marks (``chiến dịch “…”``).
    """

    kind: InstrumentKind
    en: str
    forms: tuple[str, ...]
    bare: bool = False
    capital: bool = False
    with_place: bool = False
    quoted: bool = False


class Known(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An instrument that is known by an acronym or a fixed short name (``COC``).

    Attributes:
        code: its acronym; a longer name that closes with it in brackets is the same instrument.
        vi: its full Vietnamese name.
        marks: words of which a longer name must hold all to be the same instrument.
        told: a word that the name or else the article must hold besides (``Iran``).
        action: what news does with it where the sentence does not say.
        parties: empty where they are many or depend on the sentence.
        open: whether it has many parties, of which the sentence tells those that deal with it.
        among: its sides, given where the sentence tells of the state among them before its name.
        negotiated: whether a wish to sign or ratify it tells of talks that are under way.
        signed: the month in which it was signed: from then on it waits to be ratified.
        since: the month since which it is in force: from then on nobody negotiates it.
    """

    code: str
    kind: InstrumentKind
    en: str
    vi: str
    forms: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    told: str = ""
    action: InstrumentAction = "referred"
    parties: tuple[str, ...] = ()
    open: bool = False
    among: tuple[str, ...] = ()
    negotiated: bool = False
    signed: str = ""
    since: str = ""


class Doing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that say what is done with an instrument, before its name or after it."""

    action: InstrumentAction
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


class Undertaking(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Verbs by which a side says what will or should be done (codebook §4).

    Attributes:
        needs: words of which one must follow close by for the verb to undertake anything (``khẳng định sẽ``).
        weak: the word undertakes something only where a side stands before it and no stronger verb rules it.
        of_side: a side must follow too, of whom something is wanted (``muốn hai bên …``).
    """

    act: CommitmentAct
    en: str
    verbs: tuple[str, ...]
    needs: tuple[str, ...] = ()
    weak: bool = False
    of_side: bool = False


class Unit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is counted or measured, and whether it measures a relation by itself (codebook §5).

    Attributes:
        unit: how the unit is written in a claim, empty for as the article writes it.
        topics: a word of these classes of topic must stand near; empty where the unit is enough.
    """

    forms: tuple[str, ...]
    unit: str = ""
    topics: tuple[str, ...] = ()


class FieldWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one field of cooperation (codebook §6); ``weak`` ones only hint at it."""

    field: Field
    en: str
    forms: tuple[str, ...]
    weak: tuple[str, ...] = ()


class _Instruments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    head: tuple[Head, ...]
    known: tuple[Known, ...]
    doing: tuple[Doing, ...]
    words: dict[str, tuple[str, ...]]


class _Undertakings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    undertaking: tuple[Undertaking, ...]
    words: dict[str, tuple[str, ...]]


class _Figures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    unit: tuple[Unit, ...]
    topics: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]


class _Fields(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    field: tuple[FieldWords, ...]


_Entry = tuple[str, Sense]


class TermHits(NamedTuple):
    """The words of a text about instruments, undertakings, figures and fields of cooperation, each in order."""

    instruments: list[Hit]
    undertakings: list[Hit]
    figures: list[Hit]
    fields: list[Hit]


class Terms:
    """The four vocabularies, compiled: built once a process, never changed after."""

    def __init__(self, folder: Folder) -> None:
        """Read the four files of a folder; see ``load_terms``."""
        instruments = read_toml(folder, "instruments.toml", _Instruments)
        undertakings = read_toml(folder, "undertakings.toml", _Undertakings)
        figures = read_toml(folder, "figures.toml", _Figures)
        fields = read_toml(folder, "fields.toml", _Fields)
        self.unit_marks: dict[str, Unit] = {
            form: unit for unit in figures.unit for form in unit.forms if not form[0].isalnum()
        }
        self.known: tuple[Known, ...] = instruments.known
        self.code_ends: frozenset[str] = frozenset(known.code.rpartition(" ")[2] for known in self.known)
        self.marked_kinds: frozenset[InstrumentKind] = frozenset(known.kind for known in self.known if known.marks)
        entries = [
            list(_instrument_entries(instruments)),
            list(_undertaking_entries(undertakings)),
            list(_figure_entries(figures)),
            list(_field_entries(fields)),
        ]
        self.digest: str = _digest(entries)
        self.forms: list[list[Form]] = [_forms(each) for each in entries]
        self._matchers = Matchers(self.forms)

    def find(self, cut: Cut) -> TermHits:
        """Return the words of the four vocabularies in a text (see ``Matcher.find``)."""
        return TermHits(*self._matchers.find(cut))


def load_terms(folder: Folder | None = None) -> Terms:
    """Read ``instruments.toml``, ``undertakings.toml``, ``figures.toml`` and ``fields.toml``.

    Args:
        folder: where the files lie; the package's own by default.

    Raises:
        RunError: a file is missing or malformed.

    >>> cut = Cut("hai bên nhất trí sớm ký hiệp định")
    >>> [cut.text[hit.start : hit.end] for hit in load_terms().find(cut).undertakings if "verb" in hit.senses]
    ['nhất trí']
    """
    return Terms(data_folder() if folder is None else folder)


def _instrument_entries(file: _Instruments) -> Iterable[_Entry]:
    for head in file.head:
        yield from ((form, Sense("head", head)) for form in head.forms)
    for known in file.known:
        yield from ((form, Sense("known", known)) for form in known.forms)
    for doing in file.doing:
        yield from ((form, Sense("before", doing)) for form in doing.before)
        yield from ((form, Sense("after", doing)) for form in doing.after)
    yield from _word_entries(file.words)


def _undertaking_entries(file: _Undertakings) -> Iterable[_Entry]:
    for undertaking in file.undertaking:
        yield from ((form, Sense("verb", undertaking)) for form in undertaking.verbs)
        yield from ((form, Sense("need", form)) for form in undertaking.needs)
    yield from _word_entries(file.words)


def _figure_entries(file: _Figures) -> Iterable[_Entry]:
    for unit in file.unit:
        yield from ((form, Sense("unit", unit)) for form in unit.forms)
    for topic, forms in file.topics.items():
        yield from ((form, Sense("topic", topic)) for form in forms)
    yield from _word_entries(file.words)


def _field_entries(file: _Fields) -> Iterable[_Entry]:
    for words in file.field:
        yield from ((form, Sense("field", words)) for form in words.forms)
        yield from ((form, Sense("weak", words)) for form in words.weak)


def _word_entries(words: dict[str, tuple[str, ...]]) -> Iterable[_Entry]:
    for name, forms in words.items():
        yield from ((form, Sense(name, form)) for form in forms)


def _forms(entries: Sequence[_Entry]) -> list[Form]:
    return collect_forms((matchable(form), False, sense) for form, sense in entries)


def _digest(files: Iterable[Iterable[_Entry]]) -> str:
    digest = blake2b(digest_size=6)
    for entries in files:
        for form, sense in entries:
            digest.update(f"{form}|{sense.cat}|{sense.value!r}\n".encode())
    return digest.hexdigest()
