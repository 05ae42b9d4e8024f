"""The Latin spelling of a foreign name beside the Vietnamese one, wherever a page names people."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final

from banggiao.vietnamese.folding import name_key

_SYLLABLE: Final = re.compile(r"[^\W_]+")
NOBODY: Final[Mapping[str, str]] = {}
_NEW: Final = 3  # of so many words of a Latin spelling one at least is not in the other name, else it tells nothing


def latin_beside(shown: str, names: Iterable[str]) -> str:
    """Return, of a person's names, the longest Latin one that is another spelling of the one that is shown.

    A transcription parts the syllables of words, so what it transcribes has fewer words than it has syllables; a Korean
    name that is written with a hyphen or without has as many.

    >>> latin_beside("V. Pu-tin", ["Vladimir Putin", "Putin"]), latin_beside("Cảnh Sảng", ["Geng Shuang"])
    ('Vladimir Putin', 'Geng Shuang')
    >>> latin_beside("Kim Jong-un", ["Kim Jong Un", "Kim Jong"]), latin_beside("Donald Trump", ["Donald J. Trump"])
    ('', '')
    """
    if not is_transcribed(shown):
        return ""
    own = {*name_key(shown).split()}
    longest = len(_SYLLABLE.findall(shown)) - ("-" in shown)
    return max((name for name in names if _is_other(name, own, longest)), key=len, default="")


def is_transcribed(name: str) -> bool:
    """Say whether a foreign name may be written for Vietnamese readers: with marks, or its syllables parted."""
    return "-" in name or not name.isascii()


def _is_other(name: str, own: set[str], longest: int) -> bool:
    words = name_key(name).split()
    new = [word for word in words if word not in own]
    is_whole = 1 < len(words) <= longest and name[:1].isupper() and not is_transcribed(name)
    return is_whole and len(new) * _NEW >= len(words)


def other_way(shown: str, names: Iterable[str]) -> str:
    """Return the first of a person's names that has a word which the one that is shown has not.

    >>> other_way("Donald Trump", ["Trump", "Donald J. Trump"]), other_way("Tập Cận Bình", ["Tập"])
    ('Donald J. Trump', '')
    """
    own = {*name_key(shown).split()}
    return next((name for name in names if not own.issuperset(name_key(name).split())), "")


class Spellings:
    """Answers for one page; the record is asked only where a name needs it."""

    def __init__(self, ask: Callable[[], Mapping[str, Sequence[str]]], persons: Mapping[str, str] = NOBODY) -> None:
        """Take what gives people's Latin names by their ids, and whom the page means by a name without an id."""
        self._ask = ask
        self._persons = persons

    @cached_property
    def _names(self) -> Mapping[str, Sequence[str]]:
        return self._ask()

    def other(self, person_id: str, shown: str, names: Iterable[str]) -> str:
        """Return another way in which a person's name is written, the Latin one first; empty where none tells more."""
        return self.beside(person_id, shown) or other_way(shown, names)

    def beside(self, person_id: str, shown: str) -> str:
        """Return the Latin spelling of a person's name that is shown in Vietnamese; empty where none is known."""
        known = (person_id or self._persons.get(shown, "")) if is_transcribed(shown) else ""
        return latin_beside(shown, self._names.get(known, ())) if known else ""


def meant_by(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return whom each name means, of pairs of a name and a person's id; names of two people, and of none, left out.

    >>> meant_by([("Pu-tin", "p-1"), ("Trump", "p-2"), ("Trump", "p-3"), ("Lào", "")])
    {'Pu-tin': 'p-1'}
    """
    found: dict[str, set[str]] = {}
    for name, person_id in named:
        if person_id:
            found.setdefault(name, set()).add(person_id)
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}
