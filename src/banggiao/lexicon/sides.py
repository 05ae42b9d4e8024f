"""A country or organisation as somebody types it, and its code."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from banggiao.lexicon.geography import Geography
from banggiao.vietnamese.folding import fold, matchable


class SideFinder(NamedTuple):
    """Codes by every name that means one side only: as it is written, and folded."""

    written: dict[str, str]
    codes: dict[str, str]

    def find(self, typed: str) -> str:
        """Return the code of a name, code or acronym, empty where none or several bear it.

        >>> from banggiao.lexicon.geography import load_geography
        >>> finder = make_side_finder(load_geography())
        >>> finder.find("lào"), finder.find("LA"), finder.find("Laos"), finder.find("Atlantis")
        ('LA', 'LA', 'LA', '')
        >>> finder.find("Mỹ"), finder.find("MY")
        ('US', 'MY')
        """
        return self.written.get(_written(typed)) or self.codes.get(_key(typed), "")

    def is_written(self, typed: str) -> bool:
        """Say whether these letters with these marks are a name: ``Mỹ`` is, ``sứ`` is not, though ``SU`` is a code.

        >>> from banggiao.lexicon.geography import load_geography
        >>> finder = make_side_finder(load_geography())
        >>> finder.is_written("Mỹ"), finder.is_written("sứ")
        (True, False)
        """
        return _written(typed) in self.written


def make_side_finder(geography: Geography) -> SideFinder:
    """Gather every name; a code wins over a short name, and that over all other names."""
    ranks = (
        [(side.code, code) for code, side in geography.sides.items()],
        [(name, code) for code, side in geography.sides.items() for name in (side.vi, side.en)],
        [(name, code) for code, side in geography.sides.items() for name in side.names],
    )
    return SideFinder(_of_one_side(ranks, _written), _of_one_side(ranks, _key))


def _of_one_side(ranks: Sequence[Sequence[tuple[str, str]]], key: Callable[[str], str]) -> dict[str, str]:
    codes: dict[str, str] = {}
    for rank in ranks:
        meant: dict[str, set[str]] = {}
        for name, code in rank:
            meant.setdefault(key(name), set()).add(code)
        for name, found in meant.items():
            if len(found) == 1:
                codes.setdefault(name, *found)
    return codes


def _written(name: str) -> str:
    """A name with its marks: ``Mỹ`` is no ``MY``."""
    return " ".join(matchable(name).split())


def _key(name: str) -> str:
    return " ".join(fold(name).split())
