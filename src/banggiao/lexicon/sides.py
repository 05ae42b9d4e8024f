"""A country or organisation as somebody types it, and its code."""

from typing import NamedTuple

from banggiao.lexicon.geography import Geography
from banggiao.vietnamese.folding import fold


class SideFinder(NamedTuple):
    """Codes by every folded name that means one side only."""

    codes: dict[str, str]

    def find(self, typed: str) -> str:
        """Return the code of a name, code or acronym, empty where none or several bear it.

        >>> from banggiao.lexicon.geography import load_geography
        >>> finder = make_side_finder(load_geography())
        >>> finder.find("lào"), finder.find("LA"), finder.find("Laos"), finder.find("Atlantis")
        ('LA', 'LA', 'LA', '')
        """
        return self.codes.get(_key(typed), "")


def make_side_finder(geography: Geography) -> SideFinder:
    """Gather every name; a code wins over a short name, and that over all other names."""
    codes: dict[str, str] = {}
    ranks = (
        [(side.code, code) for code, side in geography.sides.items()],
        [(name, code) for code, side in geography.sides.items() for name in (side.vi, side.en)],
        [(name, code) for code, side in geography.sides.items() for name in side.names],
    )
    for rank in ranks:
        meant: dict[str, set[str]] = {}
        for name, code in rank:
            meant.setdefault(_key(name), set()).add(code)
        for key, found in meant.items():
            if len(found) == 1:
                codes.setdefault(key, *found)
    return SideFinder(codes)


def _key(name: str) -> str:
    return " ".join(fold(name).split())
