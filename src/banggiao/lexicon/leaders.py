"""Names: Vietnamese family names, and whose side a well-known name is.

``leaders.toml`` maps names of people who act between states to a country only: a report that writes ``ông Putin`` and
never says of which country is read rightly. Offices are never taken from it: they are what the article says.
"""

from collections.abc import Mapping

import msgspec

from banggiao.lexicon.entries import read_toml
from banggiao.lexicon.layers import Folder

_FAMILY_FIRST = frozenset({"JP"})
_TWO_WORDS = 2


class _Leaders(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    leaders: dict[str, tuple[str, ...]]


class _Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    surnames: tuple[str, ...]


def load_leaders(folder: Folder) -> list[tuple[str, str]]:
    """Read ``leaders.toml``: pairs of a name and a country code."""
    shelves = read_toml(folder, "leaders.toml", _Leaders).leaders
    return [(name, code) for code, names in shelves.items() for name in names]


def family_first(leaders: Mapping[str, str]) -> dict[str, str]:
    """Return Japanese names as their own state writes them: ``Kishida Fumio`` beside ``Fumio Kishida``."""
    named = ((name.split(" "), code) for name, code in leaders.items() if code in _FAMILY_FIRST)
    return {f"{words[1]} {words[0]}": code for words, code in named if len(words) == _TWO_WORDS}


def load_surnames(folder: Folder) -> frozenset[str]:
    """Read ``names.toml``: Vietnamese family names."""
    return frozenset(read_toml(folder, "names.toml", _Names).surnames)
