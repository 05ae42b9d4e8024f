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
        return (bool(decided.apart) and kept_apart(one, other)) or apart(one, other)

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


class _Groups:
    """Nodes in groups that only grow.

    Two groups once found to hold members that must stay apart are never compared again, nor what they grow into: a
    crowded part has thousands of links between the same two.
    """

    def __init__(self, nodes: Sequence[str]) -> None:
        self._members = {node: [node] for node in nodes}
        self._head = {node: node for node in nodes}
        self._rivals: dict[str, set[str]] = {}

    def join(self, one: str, other: str, apart: Callable[[str, str], bool]) -> None:
        """Bring two nodes' groups together, unless a member of the one must stay apart from a member of the other."""
        first, second = self._head[one], self._head[other]
        if first == second or second in self._rivals.get(first, ()):
            return
        if any(apart(a, b) for a in self._members[first] for b in self._members[second]):
            self._rivals.setdefault(first, set()).add(second)
            self._rivals.setdefault(second, set()).add(first)
            return
        if len(self._members[first]) < len(self._members[second]):
            first, second = second, first
        for node in self._members[second]:
            self._head[node] = first
        self._members[first] += self._members.pop(second)
        for rival in self._rivals.pop(second, ()):
            self._rivals[rival].discard(second)
            self._rivals[rival].add(first)
            self._rivals.setdefault(first, set()).add(rival)

    def groups(self) -> list[tuple[str, ...]]:
        """Return the groups, in order."""
        return sorted(tuple(sorted(members)) for members in self._members.values())


def _joined(nodes: Sequence[str], steps: Sequence[_Step]) -> list[tuple[str, ...]]:
    groups = _Groups(nodes)
    for one, other, apart in steps:
        groups.join(one, other, apart)
    return groups.groups()
