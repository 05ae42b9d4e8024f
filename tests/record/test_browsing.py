import itertools
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.record.bits import bits_between, bits_of, cut, held_by, numbers_of
from banggiao.record.store import Record
from banggiao.record.views import EventFilter

SETS = st.sets(st.integers(0, 300), max_size=40)
CONDITIONS = [
    {},
    {"between": ("VN", "LA")},
    {"country": "LA", "type": "talks"},
    {"status": "planned"},
    {"person": "thoong lun"},
    {"since": "2019-03"},
    {"until": "2019-02"},
    {"since": "2019-02-25", "until": "2019-02-25"},
    {"words": "hoi dam"},
    {"words": "!?"},
    {"publisher": "Báo Hai"},
    {"publisher": "Báo Không"},
    {"field": "trade"},
    {"level": "head_of_government"},
]


@given(SETS, st.integers(0, 50), st.integers(0, 50))
def test_a_page_of_a_set_is_cut_from_its_numbers_in_order(numbers: set[int], offset: int, limit: int) -> None:
    assert numbers_of(bits_of(numbers, 301), offset, limit) == sorted(numbers)[offset : offset + limit]


@given(SETS, st.integers(0, 300), st.integers(0, 300))
def test_a_stretch_holds_what_lies_in_it(numbers: set[int], start: int, stop: int) -> None:
    found = bits_of(numbers, 301) & bits_between(start, stop)
    assert found == bits_of((n for n in numbers if start <= n < stop), 301)


@pytest.mark.parametrize("conditions", CONDITIONS)
def test_sets_answer_as_queries_do(seeded: Record, conditions: dict[str, str]) -> None:
    filters = EventFilter(**conditions)
    assert seeded.browser.events(filters) == seeded.events(filters)
    lines = seeded.browser.lines(filters, limit=2, offset=1)
    whole = seeded.events(filters, limit=2, offset=1)
    assert [(line.event.id, line.reports) for line in lines.items] == [(e.id, len(e.reports)) for e in whole.items]


@pytest.mark.parametrize("conditions", CONDITIONS)
def test_a_facet_says_how_many_there_will_be(seeded: Record, conditions: dict[str, str]) -> None:
    facets = seeded.browser.facets(EventFilter(**conditions))
    for name, key in (
        ("type", "type"),
        ("status", "status"),
        ("field", "field"),
        ("level", "level"),
        ("publisher", "publisher"),
    ):
        for value, tally, _ in facets[name]:
            narrowed = seeded.events(EventFilter(**{**conditions, key: value}))
            assert tally == (narrowed.total, sum(len(event.reports) for event in narrowed.items))
    for person, tally, name in facets["person"]:
        assert name in {each.name for each in seeded.people().items}
        assert tally.events == seeded.events(EventFilter(**{**conditions, "person": person})).total
    for side, tally, _ in facets["side"]:
        both = seeded.events(EventFilter(**{**conditions, "between": (*conditions.get("between", ()), side)}))
        assert tally.events == both.total


def test_years_are_counted_by_their_first_day(seeded: Record) -> None:
    years = seeded.browser.facets(EventFilter())["year"]
    assert [(year, tally.events) for year, tally, _ in years] == [("2019", 3)]


def test_periods_leave_out_what_is_not_known_so_well(record: Record, make: ModuleType) -> None:
    m = make
    days = ("2019-02-24", "2019-02", "2019", "XXXX-02-24", "")
    types = itertools.cycle(["talks", "message", "call", "visit", "reception"])
    record.add([m.told(m.TRONG, m.THONGLOUN, next(types), date=day, published="2019-03-01") for day in days])
    browser = record.browser
    found = browser.select(EventFilter())
    counted = {
        precision: browser.periods(found, [("2019-01-01", "2019-12-31")], precision)[0].events
        for precision in ("day", "month", "year")
    }
    assert counted == {"day": 1, "month": 2, "year": 3}


def test_what_is_added_is_counted(seeded: Record, make: ModuleType) -> None:
    before = seeded.browser.tally(EventFilter()).events
    seeded.add([make.told(make.PHUC, make.THONGLOUN, "call", date="2020-01-02", published="2020-01-02")])
    assert seeded.browser.tally(EventFilter()).events == before + 1


def test_the_first_look_counts_as_the_whole_does(seeded: Record) -> None:
    sizes, stats = seeded.sizes(), seeded.stats()
    for name in ("articles", "events", "people", "instruments", "commitments", "figures"):
        assert getattr(sizes, name) == getattr(stats, name)
    covered = seeded.printed()
    assert sum(number for *_, number in covered) == stats.articles
    assert {month for _, month, _ in covered} == {month for month, _ in stats.months}


@given(SETS, st.integers(0, 300), st.integers(0, 300))
def test_a_stretch_is_cut_out_of_a_set(numbers: set[int], start: int, length: int) -> None:
    stop = min(start + length, 301)
    held = held_by(bits_of(numbers, 301), 301)
    assert cut(held, start, stop) == bits_of((n - start for n in numbers if start <= n < stop), 301)


def test_the_most_are_those_of_all(seeded: Record) -> None:
    sets, found = seeded.browser.sets(), seeded.browser.select(EventFilter(since="2019"))
    for facet in ("side", "type", "person", "publisher"):
        whole = sets.count(facet, found)
        assert all(sets.count(facet, found, most=most) == whole[:most] for most in range(1, 5))


def test_what_is_remembered_is_asked_again_after_a_change(seeded: Record, make: ModuleType) -> None:
    asked: list[int] = []

    def ask() -> int:
        asked.append(seeded.sizes().events)
        return asked[-1]

    assert seeded.browser.remembered("events", ask) == seeded.browser.remembered("events", ask)
    assert len(asked) == 1
    seeded.add([make.told(make.PHUC, make.THONGLOUN, "call", date="2020-01-02", published="2020-01-02")])
    assert seeded.browser.remembered("events", ask) == asked[0] + 1


def test_what_is_remembered_stays_while_older_sets_are_asked(seeded: Record, make: ModuleType) -> None:
    older = seeded.browser.sets()
    seeded.add([make.told(make.PHUC, make.THONGLOUN, "call", date="2020-01-02", published="2020-01-02")])
    first = seeded.browser.remembered("a number", lambda: 1)
    seeded.browser.parts(older, EventFilter(country="LA"))
    assert (first, seeded.browser.remembered("a number", lambda: 2)) == (1, 1)
