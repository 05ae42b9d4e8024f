"""Adding in any order and in any batches gives the record that a rebuild gives."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.record.store import Record
from banggiao.resolving.fold import resolve

_DATES = ("", "2019-02-24", "2019-02-24/2019-02-26", "2019-02", "XXXX-02-24")
_TYPES = ("reception", "meeting", "visit", "message")
act = st.tuples(
    st.integers(0, 5), st.integers(0, 5), st.sampled_from(_TYPES), st.sampled_from(_DATES),
    st.sampled_from(("occurred", "planned")),
)  # fmt: skip
story = st.tuples(st.lists(act, min_size=1, max_size=2), st.sampled_from(("", "2019-02-20", "2019-02-26")))
worlds = st.lists(story, min_size=2, max_size=7)


def tell(make: ModuleType, world: list) -> list:
    trump = make.Someone("Trump", "LA", "Đại sứ")
    people = (make.TRONG, make.THONGLOUN, make.THONGLUN, trump, make.LAOS, make.Someone("Donald Trump", "LA"))
    stories = ([(people[a], people[b], *rest) for a, b, *rest in acts] for acts, _ in world)
    made = [make.told_all(acts, published=when) for acts, (_, when) in zip(stories, world, strict=True)]
    return list({article.id: (article, reading) for article, reading in made}.values())


def content(record: Record) -> tuple:
    people = tuple(sorted((record.person(person.id) for person in record.people(limit=999).items), key=lambda p: p.id))
    return people, tuple(sorted(record.events(limit=999).items, key=lambda event: event.id))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(world=worlds, random=st.randoms())
def test_adding_in_any_order_and_batches_is_rebuilding(make: ModuleType, world: list, random: object) -> None:
    articles = tell(make, world)
    shuffled = list(articles)
    random.shuffle(shuffled)
    cut = random.randint(0, len(articles))
    with TemporaryDirectory() as folder:
        with Record.open(Path(folder) / "một.db", create=True) as record:
            record.add(articles)
            whole = record.digest()
            stored = content(record)
        with Record.open(Path(folder) / "hai.db", create=True) as record:
            for batch in (shuffled[:cut], *([item] for item in shuffled[cut:])):
                record.add(batch)
            assert record.digest() == whole
            record.rebuild()
            assert record.digest() == whole
    resolved = resolve(articles)
    assert stored == (resolved.people, resolved.events)
