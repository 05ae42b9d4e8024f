import pytest

from banggiao.record import streaming
from banggiao.record.store import Record
from banggiao.record.views import ArticleFilter, EventFilter


def test_a_list_in_portions_is_the_list(seeded: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "_PORTION", 1)
    assert tuple(seeded.streams.events(EventFilter())) == seeded.events().items
    assert tuple(seeded.streams.articles(ArticleFilter())) == seeded.articles().items
    assert tuple(seeded.streams.instruments()) == seeded.instruments().items
    assert [person.id for person in seeded.streams.people()] == [person.id for person in seeded.people().items]


def test_conditions_hold(seeded: Record) -> None:
    filters = EventFilter(type="reception", until="2019")
    assert tuple(seeded.streams.events(filters)) == seeded.events(filters).items
    assert [person.country for person in seeded.streams.people(country="LA")] == ["LA", "LA"]


def test_who_takes_time_holds_no_connection(seeded: Record) -> None:
    taken = [seeded.streams.events(EventFilter()) for _ in range(40)]  # more than there are connections
    assert all(next(events).id for events in taken)


@pytest.mark.parametrize("few", [0, 4000])
def test_the_latest_are_those_of_the_newest_articles(seeded: Record, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(streaming, "_FEW", few)
    latest = seeded.streams.latest(EventFilter(), 2)
    assert len(latest) == 2
    assert [event.type for event in latest] == ["talks", "message"]  # both told after the reception
    assert [event.type for event in seeded.streams.latest(EventFilter(status="planned"), 9)] == ["visit"]
