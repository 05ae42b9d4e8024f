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


class Decided(NamedTuple):
    """Pairs of nodes that somebody has decided on: those that belong together, and those that do not."""

    together: frozenset[frozenset[str]] = frozenset()
    apart: frozenset[frozenset[str]] = frozenset()


UNDECIDED = Decided()


def parts_of(
    nodes: Iterable[str],
    links: Iterable[Link],
    apart: Callable[[str, str], bool],
    decided: Decided = UNDECIDED,
) -> list[Part]:
    """Return the connected parts of the links with their groups.

    Args:
        nodes: every node, linked or not.
        links: pairs that agree, each once, in any order and direction.
        apart: whether two nodes must not share a group; symmetric.
        decided: what is followed before all links, whatever ``apart`` says.
    """
    known = sorted(set(nodes))
    firm = sorted(tuple(sorted(pair)) for pair in decided.together if len(pair) == 2 and pair <= set(known))
    ordered = sorted(Link(link.strength, *sorted((link.one, link.other))) for link in links)
    ordered.sort(key=lambda link: -link.strength)

    def kept_apart(one: str, other: str) -> bool:
        return frozenset((one, other)) in decided.apart

    def strangers(one: str, other: str) -> bool:
        return kept_apart(one, other) or apart(one, other)

    steps = [_Step(one, other, kept_apart) for one, other in firm] + [
        _Step(link.one, link.other, strangers) for link in ordered
    ]
    whole = _joined(known, [step._replace(apart=lambda _one, _other: False) for step in steps])
    groups = _joined(known, steps)
    inside: dict[str, list[tuple[str, ...]]] = {}
    part_of = {node: members[0] for members in whole for node in members}
    for group in groups:
        inside.setdefault(part_of[group[0]], []).append(group)
    return [Part(members, tuple(inside[members[0]])) for members in whole]


class _Step(NamedTuple):
    """Two nodes to be joined, unless it is found that members of their groups must stay apart."""

    one: str
    other: str
    apart: Callable[[str, str], bool]


def _joined(nodes: Sequence[str], steps: Sequence[_Step]) -> list[tuple[str, ...]]:
    group_of = {node: [node] for node in nodes}
    for one, other, apart in steps:
        first, second = group_of[one], group_of[other]
        if first is second or any(apart(a, b) for a in first for b in second):
            continue
        small, large = sorted((first, second), key=len)
        large.extend(small)
        for node in small:
            group_of[node] = large
    unique = {id(group): group for group in group_of.values()}
    return sorted(tuple(sorted(group)) for group in unique.values())
