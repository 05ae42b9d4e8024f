"""One condition of a list as links with counts: choosing a value narrows the list, choosing it again widens it."""

from collections.abc import Iterable
from typing import NamedTuple

from banggiao.web.filters import PLACES, Query, join_address, keep_pairs


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
    kept = keep_pairs(query, {key, *PLACES})
    choices = []
    for value, label, number in values:
        pairs = kept if value == chosen else sorted([*kept, (key, value)])
        choices.append(Choice(label, number, join_address(path, pairs), value == chosen))
    return choices
