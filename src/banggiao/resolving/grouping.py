"""Groups by agreement, the same whatever the order of what is grouped.

What agrees is linked; what contradicts must stay apart. Links are followed from the strongest to the weakest, ties in
the order of the names of what they join, and a link is passed over where it would bring together two members that
contradict; where what is compared is weighed, where it would bring together more contradiction than agreement, so that
one member that was misread does not hold two groups apart. A group can depend only on the connected part of the links
that it lies in, so a part can be taken up again alone when something new touches it.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from operator import itemgetter
from typing import NamedTuple

_WEIGHED = 24
"""Members of each of two groups, the first by name, that stand for them where they are weighed against each other."""
_OUTWEIGHED = 2
"""How many pairs must agree for each that contradicts."""


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
    apart: Callable[[str, str], bool] | None,
    decided: Decided = UNDECIDED,
    weigh: Callable[[str, str], int] | None = None,
) -> list[Part]:
    """Return the connected parts of the links with their groups.

    Args:
        nodes: every node, linked or not.
        links: pairs that agree, each once, in any order and direction.
        apart: whether two nodes must not share a group; symmetric. None where no two must not.
        decided: what is followed before all links, whatever ``apart`` and ``weigh`` say.
        weigh: says of two nodes whether they agree (positive) or how much they contradict (negative), symmetric; groups
            may be joined where agreement outweighs.
    """
    known = sorted(set(nodes))
    firm = sorted(tuple(sorted(pair)) for pair in decided.together if len(pair) == 2 and pair <= set(known))
    ordered = [link if link.one < link.other else Link(link.strength, link.other, link.one) for link in links]
    ordered.sort(key=itemgetter(1, 2))
    ordered.sort(key=lambda link: -link.strength)

    def is_decided(one: str, other: str) -> bool:
        return frozenset((one, other)) in decided.apart

    kept_apart = is_decided if decided.apart else None
    whole, groups = _Groups(known), _Groups(known)
    for one, other in firm:
        whole.follow(one, other)
        groups.follow(one, other, kept_apart)
    strangers = _either(kept_apart, apart)
    for _, one, other in ordered:
        if not groups.are_together(one, other):
            whole.follow(one, other)
            groups.follow(one, other, strangers, weigh)
    inside: dict[str, list[tuple[str, ...]]] = {}
    parts = whole.groups()
    part_of = {node: members[0] for members in parts for node in members}
    for group in groups.groups():
        inside.setdefault(part_of[group[0]], []).append(group)
    return [Part(members, tuple(inside[members[0]])) for members in parts]


_Apart = Callable[[str, str], bool] | None
_Weigh = Callable[[str, str], int] | None


def _either(one: _Apart, other: _Apart) -> _Apart:
    """Return what says that two nodes must stay apart where the one or the other does; None where nothing can."""
    if one is None or other is None:
        return one or other
    return lambda a, b: one(a, b) or other(a, b)


class _Groups:
    """Nodes in groups that only grow.

    Two groups once found to hold members that must stay apart are never compared again, nor what they grow into: a
    crowded part has thousands of links between the same two. Two that were weighed are not weighed again before one of
    them has grown.
    """

    def __init__(self, nodes: Sequence[str]) -> None:
        self._members = {node: [node] for node in nodes}
        self._weighed = {node: [node] for node in nodes}
        self._head = {node: node for node in nodes}
        self._rivals: dict[str, set[str]] = {}
        self._outweighed: dict[tuple[str, str], tuple[int, int]] = {}

    def are_together(self, one: str, other: str) -> bool:
        """Say whether two nodes are in one group."""
        return self._head[one] == self._head[other]

    def follow(self, one: str, other: str, apart: _Apart = None, weigh: _Weigh = None) -> None:
        """Bring two nodes' groups together, unless a member of the one must stay apart from a member of the other.

        ``weigh`` says how much members agree or contradict, where what outweighs counts.
        """
        first, second = self._head[one], self._head[other]
        if first == second or second in self._rivals.get(first, ()):
            return
        if apart and any(apart(a, b) for a in self._members[first] for b in self._members[second]):
            self._rivals.setdefault(first, set()).add(second)
            self._rivals.setdefault(second, set()).add(first)
        elif weigh is None or not self._is_outweighed(first, second, weigh):
            self._join(first, second)

    def _is_outweighed(self, first: str, second: str, weigh: Callable[[str, str], int]) -> bool:
        """Say whether the contradiction between two groups outweighs their agreement."""
        if second < first:
            first, second = second, first
        sizes = (len(self._members[first]), len(self._members[second]))
        if self._outweighed.get((first, second)) == sizes:
            return True
        pairs = list(product(self._weighed[first], self._weighed[second]))
        balance = 0  # of what agrees over what contradicts
        for left, pair in zip(range(len(pairs), 0, -1), pairs, strict=True):
            if balance + left < 0:
                break  # whatever the others say
            verdict = weigh(*pair)
            balance += verdict * _OUTWEIGHED if verdict < 0 else verdict > 0
        if balance < 0:
            self._outweighed[first, second] = sizes
        return balance < 0

    def _join(self, first: str, second: str) -> None:
        if len(self._members[first]) < len(self._members[second]):
            first, second = second, first
        for node in self._members[second]:
            self._head[node] = first
        self._members[first] += self._members.pop(second)
        self._weighed[first] = sorted(self._weighed[first] + self._weighed.pop(second))[:_WEIGHED]
        for rival in self._rivals.pop(second, ()):
            self._rivals[rival].discard(second)
            self._rivals[rival].add(first)
            self._rivals.setdefault(first, set()).add(rival)

    def groups(self) -> list[tuple[str, ...]]:
        """Return the groups, in order."""
        return sorted(tuple(sorted(members)) for members in self._members.values())
