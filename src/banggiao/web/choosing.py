"""One condition of a list as links with counts: choosing a value narrows the list, choosing it again widens it."""

from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlencode

from banggiao.web.filters import Query, read_pairs

_PLACES = frozenset({"page", "offset", "lang"})  # where in a list one is, not which list it is


class Choice(NamedTuple):
    """One value that the list can be narrowed to, or is."""

    label: str
    number: int
    href: str
    is_active: bool
    lang: str = ""


def list_choices(
    path: str, query: Query, key: str, chosen: str, values: Iterable[tuple[str, str, int]]
) -> list[Choice]:
    """Return values (with their labels and numbers) as links that keep the other conditions of an address.

    >>> choices = list_choices("/people", Query({"country": "LA", "page": "2"}), "country", "LA", [("LA", "Lào", 3)])
    >>> choices[0].href, choices[0].is_active
    ('/people', True)
    """
    kept = [(name, value) for name, value in read_pairs(query) if name not in {key, *_PLACES} and value]
    choices = []
    for value, label, number in values:
        pairs = kept if value == chosen else sorted([*kept, (key, value)])
        choices.append(Choice(label, number, f"{path}?{urlencode(pairs)}" if pairs else path, value == chosen))
    return choices
