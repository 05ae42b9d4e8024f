"""Given names and their short forms (``nicknames.toml``)."""

from functools import cache

import msgspec

from banggiao.lexicon.entries import data_folder, read_toml
from banggiao.vietnamese.folding import fold


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    short: tuple[tuple[str, ...], ...]


def are_one_given_name(one: str, other: str) -> bool:
    """Say of two folded words whether one is a given name and the other a short form of it.

    >>> are_one_given_name("theodore", "ted"), are_one_given_name("ted", "tom")
    (True, False)
    """
    shorts = _shorts()
    return other in shorts.get(one, ()) or one in shorts.get(other, ())


@cache
def _shorts() -> dict[str, frozenset[str]]:
    rows = read_toml(data_folder(), "nicknames.toml", _File).short
    return {fold(name): frozenset(map(fold, shorts)) for name, *shorts in rows}
