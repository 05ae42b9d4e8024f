"""The entries of the vocabulary files, and how each file is read.

A surface form may have several senses ("trao" confers an order, hands over aid, exchanges documents); the reader
chooses by what stands around it. Every sense carries a class, which says how the form behaves in a sentence, and a
value.
"""

import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

from banggiao.lexicon.layers import Content, Folder, read_content
from banggiao.model.errors import RunError
from banggiao.model.vocabulary import EventKind, EventType
from banggiao.vietnamese.folding import matchable

_PLACE = re.compile(r"`\$\.(\w+)\[(\d+)\]")
_SHOWN = 60  # characters of an entry that is wrong
_T = TypeVar("_T")


class Title(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The head of an office's name: ``Bộ trưởng``, ``Tổng Bí thư`` (codebook §2).

    Attributes:
        vi: the normal form; en: the usual English title; level: its rank (see ``titles.toml``).
        names: other ways of writing it.
        open: what follows is a body's own name.
        body: the word that the title swallowed from that name (``Cục trưởng`` = head of a ``Cục``).
        office: false for words that introduce a leader but name no office.
        only_names: the normal form itself is composed of other entries and is not matched.
        country: the only country that has it.
    """

    vi: str
    en: str
    level: str
    names: tuple[str, ...] = ()
    open: bool = False
    body: str = ""
    office: bool = True
    only_names: bool = False
    country: str = ""


class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one kind of act, and the frame in which their sentences are read (codebook §1)."""

    type: EventType
    frame: str
    en: str
    plover: str
    host: str = ""
    kind: EventKind | None = None
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()


class Bodies(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ministries and institutions with their English names, and the words that open an unlisted body's name.

    Attributes:
        seats: institutions that only one side has, by its code (``Nhà Trắng``).
        short_ministries: what headlines shorten (``GTVT``), and the whole name.
    """

    ministries: tuple[tuple[str, str], ...]
    bodies: tuple[tuple[str, str], ...]
    openers: tuple[str, ...]
    seats: dict[str, tuple[str, ...]]
    short_ministries: dict[str, str]


class GateWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the gate makes of the words of acts and offices (``gate.toml``, ``reading/gate.py``).

    Attributes:
        protocol: types of act whose words are used of hardly anything else.
        common: words of acts that are mostly used of other things, folded for matching.
        passed_by: words of acts and offices that the gate does not look at, folded for matching.
        lesser: levels of office that tell nothing of relations between states.
        matters: what acts are about or come with, folded for matching; for the gate as good as a word of an act.
        certain: what only states hold with each other, folded for matching.
        ours: who speaks for the state at home, folded for matching.
    """

    protocol: tuple[str, ...]
    common: frozenset[str]
    passed_by: frozenset[str]
    lesser: frozenset[str]
    matters: frozenset[str]
    certain: frozenset[str]
    ours: frozenset[str]


class _Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: tuple[Title, ...]


class _Acts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    act: tuple[Act, ...]


def data_folder() -> Traversable:
    """Return the folder of the vocabulary that comes with the package."""
    return files("banggiao.lexicon") / "data"


def read_toml(folder: Folder, name: str, shape: type[_T]) -> _T:
    """Read one vocabulary file into its shape.

    Raises:
        RunError: the file is missing, is no TOML, or holds a field that its entries do not have.
    """
    try:
        content = read_content(folder, name)
    except (OSError, ValueError) as error:  # a ValueError is bad UTF-8 or bad TOML
        raise RunError(f"lexicon file {name}: {error}") from error
    try:
        return msgspec.convert(content.values, shape)
    except msgspec.ValidationError as error:
        raise RunError(f"lexicon file {content.own or name}{_entry(content, str(error))}: {error}") from error


def _entry(content: Content, message: str) -> str:
    """Say which entry a message is about, by its number in the file that holds it, and how it begins."""
    place = _PLACE.search(message)
    if place is None:
        return ""
    table, at = place[1], int(place[2])
    entry = content.values[table][at]
    first = next(iter(entry.values()), "") if isinstance(entry, dict) else entry
    return f", {content.number(table, at + 1)} of {table} ({str(first)[:_SHOWN]})"


def load_titles(folder: Folder) -> tuple[Title, ...]:
    """Read ``titles.toml``."""
    return read_toml(folder, "titles.toml", _Titles).title


def load_acts(folder: Folder) -> tuple[Act, ...]:
    """Read ``acts.toml``."""
    return read_toml(folder, "acts.toml", _Acts).act


def load_bodies(folder: Folder) -> Bodies:
    """Read ``bodies.toml``."""
    return read_toml(folder, "bodies.toml", Bodies)


def load_words(folder: Folder) -> dict[str, tuple[str, ...]]:
    """Read ``words.toml``: each class of function word with its forms."""
    return read_toml(folder, "words.toml", dict[str, tuple[str, ...]])


def load_confidence(folder: Folder) -> dict[str, float]:
    """Read ``confidence.toml``: what each sign is worth in the reader's confidence (log-odds)."""
    return read_toml(folder, "confidence.toml", dict[str, dict[str, float]]).get("weights", {})


def load_frames(folder: Folder) -> dict[str, tuple[str, ...]]:
    """Read ``frames.toml``: the words that tell a frame what its act is about, folded for matching."""
    shelves = read_toml(folder, "frames.toml", dict[str, tuple[str, ...]])
    return {shelf: tuple(matchable(word) for word in words) for shelf, words in shelves.items()}


def load_gate(folder: Folder) -> GateWords:
    """Read ``gate.toml``."""
    words = read_toml(folder, "gate.toml", GateWords)
    shelves = (words.common, words.passed_by, words.matters, words.certain, words.ours)
    common, passed_by, matters, certain, ours = (frozenset(map(matchable, forms)) for forms in shelves)
    return msgspec.structs.replace(
        words, common=common, passed_by=passed_by, matters=matters, certain=certain, ours=ours
    )
