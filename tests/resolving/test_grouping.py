from hypothesis import given
from hypothesis import strategies as st

from banggiao.resolving.grouping import Link, parts_of

nodes = st.lists(st.sampled_from("abcdefg"), unique=True, min_size=1)
pairs = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 6), st.integers(0, 6)), max_size=10)


@given(known=nodes, linked=pairs, apart=pairs, random=st.randoms())
def test_groups_do_not_depend_on_order_and_keep_apart_what_contradicts(
    known: list[str], linked: list, apart: list, random: object
) -> None:
    size = len(known)
    links = [Link(strength, known[a % size], known[b % size]) for strength, a, b in linked if a % size != b % size]
    enemies = {frozenset((known[a % size], known[b % size])) for _, a, b in apart if a % size != b % size}

    def hostile(one: str, other: str) -> bool:
        return frozenset((one, other)) in enemies

    parts = parts_of(known, links, hostile)
    turned = [Link(link.strength, link.other, link.one) for link in links]
    random.shuffle(turned)
    assert parts_of(reversed(known), turned, hostile) == parts
    assert sorted(node for part in parts for group in part.groups for node in group) == sorted(known)
    for part in parts:
        assert sorted(node for group in part.groups for node in group) == list(part.members)
        assert not any(enemy <= set(group) for enemy in enemies for group in part.groups)


def test_the_stronger_link_is_followed_first() -> None:
    links = [Link(1, "a", "b"), Link(2, "b", "c")]
    (part,) = parts_of("abc", links, lambda one, other: {one, other} == {"a", "c"})
    assert part.groups == (("a",), ("b", "c"))
