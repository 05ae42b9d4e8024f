"""Which words in the names of offices mean one post (``posts.toml``), and whether a name is another cut short."""

from functools import cache
from typing import NamedTuple

import msgspec

from banggiao.lexicon.entries import data_folder, read_toml
from banggiao.lexicon.geography import Country, load_geography
from banggiao.vietnamese.folding import fold

Words = tuple[str, ...]
_ABROAD = "tai"
_AMBASSADOR: Words = ("dai", "su")


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    same: tuple[tuple[str, ...], ...]
    bare: tuple[str, ...]
    beside: tuple[str, ...]
    ranks: tuple[str, ...]


class _Posts(NamedTuple):
    """Folded words: for each the usual ones, of bodies and titles, of countries and of capitals; titles, and ranks."""

    same: dict[Words, Words]
    countries: dict[Words, Words]
    capitals: dict[Words, Words]
    bare: frozenset[str]
    beside: frozenset[str]
    ranks: tuple[Words, ...]
    longest: int


def usual_words(words: Words) -> Words:
    """Return the folded words of an office's name with those that mean one thing in their usual form.

    >>> usual_words(("phat", "ngon", "vien", "nha", "trang")), usual_words(("dai", "su", "tai", "lien", "bang", "nga"))
    (('nguoi', 'phat', 'ngon', 'nha', 'trang'), ('dai', 'su', 'tai', 'nga'))
    """
    posts = _posts()
    found: list[str] = []
    at = 0
    while at < len(words):
        size, usual = _usual_at(posts, words, at)
        found.extend(usual)
        at += size
    return tuple(found)


def _usual_at(posts: _Posts, words: Words, at: int) -> tuple[int, Words]:
    """Return how many words the longest known name takes up that begins at a word, and its usual words."""
    abroad = at > 0 and words[at - 1] == _ABROAD
    for size in range(min(posts.longest, len(words) - at), 0, -1):
        name = words[at : at + size]
        usual = posts.same.get(name)
        if usual is None and abroad:
            usual = posts.countries.get(name)
            if usual is None and words[:2] == _AMBASSADOR:
                usual = posts.capitals.get(name)
        if usual is not None:
            return size, usual
    return 1, words[at : at + 1]


def is_cut_short(short: str, whole: str) -> bool:
    """Say of the keys of two offices whether the one is the other with its last words left out, and no rank.

    >>> is_cut_short("bo truong", "bo truong quoc phong"), is_cut_short("pho thu tuong", "pho thu tuong thuong truc")
    (True, False)
    """
    if not whole.startswith(f"{short} "):
        return False
    rest = tuple(whole[len(short) + 1 :].split())
    return not any(rest[: len(rank)] == rank for rank in _posts().ranks)


def is_bare(key: str) -> bool:
    """Say of an office's key whether it is a title that names no post by itself (``Đại sứ``)."""
    return key in _posts().bare


def is_held_beside(key: str) -> bool:
    """Say of an office's key whether a minister holds it beside a ministry (``Ủy viên Quốc vụ``)."""
    return key in _posts().beside


@cache
def _posts() -> _Posts:
    file = read_toml(data_folder(), "posts.toml", _File)
    same = {_words(name): _words(row[0]) for row in file.same for name in row}
    known = load_geography().countries
    countries = {_words(form): _words(country.vi) for country in known for form in country.forms}
    capitals = {_words(form): _words(country.vi) for country in known for form in _capital_forms(country)}
    longest = max(len(words) for names in (same, countries, capitals) for words in names)
    bare = frozenset(" ".join(_words(title)) for title in file.bare)
    beside = frozenset(" ".join(_words(office)) for office in file.beside)
    return _Posts(same, countries, capitals, bare, beside, tuple(map(_words, file.ranks)), longest)


def _capital_forms(country: Country) -> tuple[str, ...]:
    return (country.capital, *country.capital_names) if country.capital else ()


def _words(name: str) -> Words:
    return tuple(fold(name).split())
