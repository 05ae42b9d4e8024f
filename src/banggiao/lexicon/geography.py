"""Countries, places, international organisations and political parties, as Vietnamese news names them.

The vocabulary stands in four data files (``countries.toml``, ``places.toml``, ``organisations.toml`` and
``parties.toml``), one entry for each thing. A spelling that follows by rule from another (see :func:`spellings`) is not
written there but added here.
"""

import re
from collections.abc import Container, Iterable
from importlib.resources import files
from typing import Literal, TypeVar

import msgspec

from banggiao.lexicon.layers import Folder, read_content
from banggiao.model.errors import RunError

PlaceKind = Literal["city", "province", "region", "site"]
Language = Literal["vi", "en"]

_CODE = re.compile(r"[A-Z][A-Z0-9-]{1,11}")
_OF_A_COUNTRY = len("VN")
_UNIONS = frozenset({"UN", "EU"})  # organisations whose codes are as short as a country's


class Country(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A country: its code, its short names, and all other forms under which news names it and its capital.

    Attributes:
        code: ISO 3166-1 alpha-2, or the code that a country had which is gone (``SU``, ``DD``, ``CS``, ``YU``).
        names: other names and spellings, official, old and foreign.
        pair: short forms that name the country only inside a pair (``Việt - Lào``).
        capital: empty where the country is gone or has none.
        ambiguous: those of the forms that are also a word, a personal name or another place.
    """

    code: str
    vi: str
    en: str
    names: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    capital: str = ""
    capital_names: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All names outside a pair, the short one first."""
        return (self.vi, *self.names)


class PlaceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A city, province, region or site.

    Attributes:
        country: ISO 3166-1 alpha-2; empty where the context must tell it or where it lies between two.
        city: the city that a site stands in, where it is known.
        generic: many countries have one (``Phủ Tổng thống``); the context tells whose it is.
        ambiguous: those of the forms that are also a word, a personal name or another place.
    """

    name: str
    country: str = ""
    kind: PlaceKind = "city"
    city: str = ""
    en: str = ""
    names: tuple[str, ...] = ()
    generic: bool = False
    ambiguous: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All names, the usual one first."""
        return (self.name, *self.names)


class Organisation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An international organisation, an organ of one, or an agency through which a state acts abroad.

    Attributes:
        code: the usual acronym.
        parent: the code of the organisation or country that this one is an organ of, or empty.
        forum: whether states meet in it and nobody meets with it.
        ambiguous: those of the forms that are also a word or another body.
    """

    code: str
    vi: str
    en: str
    names: tuple[str, ...] = ()
    parent: str = ""
    forum: bool = False
    ambiguous: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All names, the usual one first."""
        return (self.vi, *self.names)

    @property
    def side(self) -> str:
        """The code of the side that it acts for: its parent's where it is an organ."""
        return self.parent or self.code


class PoliticalParty(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A political party that keeps relations abroad or holds power.

    Attributes:
        ruling: it leads the country by its constitution or has long done so; others come and go with elections.
        ambiguous: those of the forms that several countries' parties share.
    """

    vi: str
    en: str
    country: str
    names: tuple[str, ...] = ()
    ruling: bool = False
    ambiguous: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All names, the usual one first."""
        return (self.vi, *self.names)


_Entry = TypeVar("_Entry", Country, PlaceEntry, Organisation, PoliticalParty)


class Geography(msgspec.Struct, frozen=True):
    """All four vocabularies together.

    Attributes:
        places: cities, provinces, regions and sites; the capitals stand apart, in ``capitals``.
        sides: countries and organisations by their codes.
    """

    countries: tuple[Country, ...]
    capitals: tuple[PlaceEntry, ...]
    places: tuple[PlaceEntry, ...]
    organisations: tuple[Organisation, ...]
    parties: tuple[PoliticalParty, ...]
    sides: dict[str, Country | Organisation]

    def country(self, code: str) -> Country | None:
        """Return the country of that code, if there is one."""
        found = self.sides.get(code)
        return found if isinstance(found, Country) else None

    def organisation(self, code: str) -> Organisation | None:
        """Return the organisation of that code, if there is one."""
        found = self.sides.get(code)
        return found if isinstance(found, Organisation) else None

    def side_name(self, code: str, language: Language = "vi") -> str:
        """Return the short name of a country or organisation, the code itself where it is unknown.

        >>> geography = load_geography()
        >>> geography.side_name("LA"), geography.side_name("UN", "en"), geography.side_name("ZZ")
        ('Lào', 'United Nations', 'ZZ')
        """
        found = self.sides.get(code)
        if found is None:
            return code
        return found.vi if language == "vi" else found.en


def is_state(code: str) -> bool:
    """Say whether a side is a country, not an organisation of countries."""
    return is_country_code(code) and code not in _UNIONS


def is_country_code(code: str) -> bool:
    """Say whether a side's code is as short as a country's; organisations have longer ones, but for ``EU`` and ``UN``.

    >>> [is_country_code(code) for code in ("VN", "ASEAN", "EU", "")]
    [True, False, True, False]
    """
    return len(code) == _OF_A_COUNTRY


def spellings(name: str) -> tuple[str, ...]:
    """Return ``name`` and the spellings that follow from it by rule.

    A transliteration's syllables are hyphenated by the party press and joined or spaced by others, and text that a
    machine once split has spaces about its hyphens. A dash between two names may be tight or long. An apostrophe is
    straight or curly. Lower case and the place of the tone mark are left to the matcher.

    >>> spellings("In-đô-nê-xi-a")
    ('In-đô-nê-xi-a', 'In đô nê xi a', 'In - đô - nê - xi - a', 'Inđônêxia')
    >>> spellings("Bà Rịa - Vũng Tàu")
    ('Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu')
    """
    old, others = (" - ", ("-", " – ")) if " - " in name else ("-", (" ", " - ", ""))
    dashed = (name, *(name.replace(old, other) for other in others))
    return tuple(dict.fromkeys(form.replace("'", mark) for mark in ("'", "’") for form in dashed))


def load_geography(folder: Folder | None = None) -> Geography:
    """Read the four data files, by default the package's own.

    Args:
        folder: where the files lie.

    Raises:
        RunError: a file cannot be read or an entry is not well formed; the message names both.
    """
    source: Folder = files("banggiao.lexicon") / "data" if folder is None else folder
    countries = tuple(_spell_country(entry) for entry in _read(source, "countries.toml", "country", Country))
    places = tuple(_spell(entry, entry.name) for entry in _read(source, "places.toml", "place", PlaceEntry))
    organisations = tuple(
        _spell(entry, entry.vi) for entry in _read(source, "organisations.toml", "organisation", Organisation)
    )
    parties = tuple(_spell(entry, entry.vi) for entry in _read(source, "parties.toml", "party", PoliticalParty))
    sides = _by_code((*countries, *organisations))
    _check_codes("places.toml", [(entry.name, entry.country) for entry in places], sides)
    _check_codes("organisations.toml", [(entry.vi, entry.parent) for entry in organisations], sides)
    _check_codes("parties.toml", [(entry.vi, entry.country) for entry in parties], sides)
    return Geography(countries, _capitals(countries), places, organisations, parties, sides)


def _read(source: Folder, file: str, table: str, kind: type[_Entry]) -> list[_Entry]:
    try:
        content = read_content(source, file)
    except (OSError, ValueError) as error:  # a ValueError is bad UTF-8 or bad TOML
        raise RunError(f"{file} cannot be read: {error}") from error
    named = content.own or file
    entries = content.values.get(table)
    if list(content.values) != [table] or not isinstance(entries, list):
        raise RunError(f"{named}: [[{table}]] entries must stand here, and nothing else")
    return [_convert(e, kind, f"{named}, {content.number(table, number)}") for number, e in enumerate(entries, 1)]


def _convert(entry: object, kind: type[_Entry], where: str) -> _Entry:
    try:
        return msgspec.convert(entry, kind)
    except msgspec.ValidationError as error:
        named = entry if isinstance(entry, dict) else {}
        label = named.get("vi") or named.get("name") or "without a name"
        raise RunError(f"{where} ({label}): {error}") from error


def _spell(entry: _Entry, usual: str) -> _Entry:
    names = _spell_all((usual, *entry.names))[1:]
    return msgspec.structs.replace(entry, names=names, ambiguous=_spell_all(entry.ambiguous))


def _spell_country(entry: Country) -> Country:
    capital_names = _spell_all((entry.capital, *entry.capital_names))[1:]
    return msgspec.structs.replace(_spell(entry, entry.vi), capital_names=capital_names)


def _spell_all(names: Iterable[str]) -> tuple[str, ...]:
    once: dict[str, str] = {}  # forms that differ only in case match alike: the first is kept
    for name in names:
        for spelling in spellings(name):
            once.setdefault(spelling.lower(), spelling)
    return tuple(once.values())


def _capitals(countries: Iterable[Country]) -> tuple[PlaceEntry, ...]:
    return tuple(
        PlaceEntry(
            entry.capital,
            entry.code,
            names=entry.capital_names,
            ambiguous=tuple(form for form in (entry.capital, *entry.capital_names) if form in entry.ambiguous),
        )
        for entry in countries
        if entry.capital
    )


def _by_code(entries: Iterable[Country | Organisation]) -> dict[str, Country | Organisation]:
    sides: dict[str, Country | Organisation] = {}
    for entry in entries:
        if not _CODE.fullmatch(entry.code):
            raise RunError(f"{entry.vi}: {entry.code!r} is not a code (two capitals, or an acronym)")
        if entry.code in sides:
            raise RunError(f"{entry.vi}: the code {entry.code} is {sides[entry.code].vi}'s already")
        sides[entry.code] = entry
    return sides


def _check_codes(file: str, named: Iterable[tuple[str, str]], sides: Container[str]) -> None:
    for name, code in named:
        if code and code not in sides:
            raise RunError(f"{file} ({name}): no country or organisation has the code {code}")
