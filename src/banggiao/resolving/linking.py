"""The links between tellings: which agree (`banggiao.resolving.agreeing`), and how strongly.

Tellings of one act agree with the same others, so acts are compared, not tellings, and only those that share a key.
Tellings that agree only since their sentences are near copies are found by the words of these.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from banggiao.resolving.acts import Act, act_blocks, all_blocks_met
from banggiao.resolving.agreeing import ABROAD, agreement, compare
from banggiao.resolving.copies import are_near_copies, copy_keys
from banggiao.resolving.grouping import Link
from banggiao.resolving.tellings import Telling


def links_between(tellings: Iterable[Telling], asking: Collection[str] | None = None) -> Iterator[Link]:
    """Yield the links between tellings, each pair once, the smaller id first; or only those of the ``asking`` ones."""
    ordered = sorted(tellings, key=lambda telling: telling.id)
    of_act: dict[Act, list[Telling]] = defaultdict(list)
    for telling in ordered:
        of_act[telling.act].append(telling)
    asked = {telling.id for telling in ordered} if asking is None else asking
    copied = {(one.id, other.id): (one, other) for one, other in _near_copies(ordered, asked)}
    turning = {act for act, own in of_act.items() if any(telling.id in asked for telling in own)}
    for one, other in _meeting(of_act):
        if (one in turning or other in turning) and (strength := compare(one, other).told) > 0:
            for a, b in _pairs(of_act, one, other):
                is_asked = asking is None or a.id in asking or b.id in asking
                if is_asked and (a.id, b.id) not in copied and a.articles.isdisjoint(b.articles):
                    yield Link(strength, a.id, b.id)
    for ids, pair in copied.items():
        if (strength := agreement(*pair)) > 0:
            yield Link(strength, *ids)


def _pairs(telling: Mapping[Act, Sequence[Telling]], one: Act, other: Act) -> Iterator[tuple[Telling, Telling]]:
    """Yield the pairs of those that tell the one act and those that tell the other."""
    if one is other:
        yield from combinations(telling[one], 2)
        return
    for a, b in product(telling[one], telling[other]):
        yield (a, b) if a.id < b.id else (b, a)


def _meeting(acts: Iterable[Act]) -> Iterator[tuple[Act, Act]]:
    """Yield each pair of acts that share a key and may be of one time, and each act with itself."""
    bounds = {act: act.time.bounds for act in acts}
    ordered = sorted(bounds, key=lambda act: bounds[act][0])
    begins = [bounds[act][0] for act in ordered]
    under: dict[str, int] = defaultdict(int)  # for each key the set of those that have it, as the bits of a number
    for place, act in enumerate(ordered):
        for key in act_blocks(act):
            under[key] |= 1 << place
    for place, act in enumerate(ordered):
        met = 1 << place
        for key in all_blocks_met(act):
            met |= under.get(key, 0)
        in_time = bisect_right(begins, bounds[act][1] + ABROAD)  # what begins later is apart, as most of them are
        later = (met & ((1 << in_time) - 1)) >> place
        while later:
            nearest = later & -later
            yield act, ordered[place + nearest.bit_length() - 1]
            later ^= nearest


def _near_copies(ordered: Iterable[Telling], asked: Collection[str]) -> Iterator[tuple[Telling, Telling]]:
    """Yield the pairs of tellings of one type, one of them asked for, whose sentences are near copies."""
    under: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for telling in ordered:
        for key in copy_keys(telling.claim.evidence):
            under[telling.claim.type, key].append(telling)
    pairs = {(one.id, other.id): (one, other) for of_key in under.values() for one, other in combinations(of_key, 2)}
    for (one_id, other_id), (one, other) in pairs.items():
        if (one_id in asked or other_id in asked) and are_near_copies(one.claim.evidence, other.claim.evidence):
            yield one, other
