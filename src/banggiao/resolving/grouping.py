"""Groups by agreement, the same whatever the order of what is grouped.

What agrees is linked; what contradicts must stay apart. Links are followed from the strongest to the weakest, ties in
the order of the names of what they join, and a link is passed over where it would bring together two members that
contradict. A group can depend only on the connected part of the links that it lies in, so a part can be taken up again
alone when something new touches it.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple


class Link(NamedTuple):
    """Two nodes that agree, and how strongly."""

    strength: int
    one: str
    other: str


class Part(NamedTuple):
    """A connected part of the links and the groups it falls into, all in order."""

    members: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]


def parts_of(nodes: Iterable[str], links: Iterable[Link], apart: Callable[[str, str], bool]) -> list[Part]:
    """Return the connected parts of the links with their groups.

    Args:
        nodes: every node, linked or not.
        links: pairs that agree, each once, in any order and direction.
        apart: whether two nodes must not share a group; symmetric.
    """
    ordered = sorted(Link(link.strength, *sorted((link.one, link.other))) for link in links)
    ordered.sort(key=lambda link: -link.strength)
    known = sorted(set(nodes))
    whole = _joined(known, ordered, lambda _one, _other: False)
    groups = _joined(known, ordered, apart)
    inside: dict[str, list[tuple[str, ...]]] = {}
    part_of = {node: members[0] for members in whole for node in members}
    for group in groups:
        inside.setdefault(part_of[group[0]], []).append(group)
    return [Part(members, tuple(inside[members[0]])) for members in whole]


def _joined(nodes: Sequence[str], links: Sequence[Link], apart: Callable[[str, str], bool]) -> list[tuple[str, ...]]:
    group_of = {node: [node] for node in nodes}
    for _, one, other in links:
        first, second = group_of[one], group_of[other]
        if first is second or any(apart(a, b) for a in first for b in second):
            continue
        small, large = sorted((first, second), key=len)
        large.extend(small)
        for node in small:
            group_of[node] = large
    unique = {id(group): group for group in group_of.values()}
    return sorted(tuple(sorted(group)) for group in unique.values())
