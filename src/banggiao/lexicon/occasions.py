"""What occasion an act is, besides its type, as the words that name it tell (``occasions.toml``)."""

from functools import cache, lru_cache

from banggiao.lexicon.entries import data_folder, read_toml
from banggiao.vietnamese.folding import matchable

_Occasions = dict[str, dict[str, tuple[str, ...]]]


@lru_cache(maxsize=4096)
def occasion_of(kind: str, words: str) -> str:
    """Return the occasion that an act of this type is, told by the words that name it; empty where they tell none.

    ``encounter`` stands for all meetings in person, whatever their type.

    >>> occasion_of("reception", "mở tiệc chiêu đãi"), occasion_of("ceremony", "Lễ đón"), occasion_of("talks", "gặp")
    ('meal', 'welcome', '')
    """
    told = matchable(words)
    found = (name for name, forms in _occasions().get(kind, {}).items() if any(form in told for form in forms))
    return next(found, "")


@cache
def _occasions() -> _Occasions:
    """Read the package's words: for a type of act, each occasion with its forms, folded for matching."""
    shelves = read_toml(data_folder(), "occasions.toml", _Occasions)
    return {
        kind: {name: tuple(map(matchable, words)) for name, words in names.items()} for kind, names in shelves.items()
    }
