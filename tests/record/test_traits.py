import itertools
from types import ModuleType

from sqlalchemy import select

from banggiao.model.decisions import Decision
from banggiao.record import tables as t
from banggiao.record.store import Record
from banggiao.record.traits import read_traits, select_traits


def kept_is_counted(record: Record) -> bool:
    """Say whether what is kept of events is what their other tables hold now, and of parties what the places say."""
    parties, places = t.event_parties.c, t.places.c
    with record._engine.connect() as connection:  # noqa: SLF001 - what it keeps is nothing that it is asked
        kept = set(connection.execute(select(t.event_traits)).all())
        counted = set(connection.execute(select_traits()).all())
        people = connection.execute(
            select(parties.person, places.entity).outerjoin(t.places, places.anchor == parties.person_anchor)
        ).all()
    return kept == counted and all(person == entity for person, entity in people)


def test_what_is_kept_of_events_is_what_is_counted_of_them(seeded: Record) -> None:
    assert seeded.events().total == 4
    assert kept_is_counted(seeded)


def test_it_still_is_after_each_adding_and_after_a_rebuild(record: Record, make: ModuleType) -> None:
    m = make
    for day, publisher in itertools.product(("2019-02-24", "2019-02-25"), ("Báo Một", 'Báo "Hai"\n')):
        record.add([m.told(m.TRONG, m.THONGLOUN, date=day, published=day, publisher=publisher)])
        assert kept_is_counted(record)
    record.rebuild()
    assert kept_is_counted(record)


def test_parties_follow_when_two_people_turn_out_to_be_one(record: Record, make: ModuleType) -> None:
    m = make
    record.add([m.told(m.TRONG, m.THONGLOUN, date="2019-02-24"), m.told(m.TRONG, m.BOUNNHANG, date="2019-03-10")])
    one, other = (record.people(words=name).items[0].id for name in ("thong", "boun"))
    record.decide(Decision(id="", kind="merge", anchors=(one, other), by="Lan", why="thử", at=""))
    assert record.people(words="thong").items[0].id == record.people(words="boun").items[0].id
    assert kept_is_counted(record)


def test_parties_let_go_of_a_mention_that_is_rejected(record: Record, make: ModuleType) -> None:
    record.add([make.told(make.TRONG, make.THONGLOUN, date="2019-02-24")])
    (guest,) = record.people(words="thong").items
    record.decide(Decision(id="", kind="reject", anchors=(guest.id,), by="Lan", why="thử", at=""))
    assert not record.people(words="thong").items
    assert kept_is_counted(record)


def test_reports_and_papers_know_when_they_were_told(seeded: Record) -> None:
    claims, articles = t.claims.c, t.articles.c
    with seeded._engine.connect() as connection:  # noqa: SLF001 - as above
        for reports in (t.event_reports.c, t.instrument_reports.c):
            kept, told = (reports.article_id, reports.published), (claims.article_id, articles.published)
            query = select(*kept, *told).join(t.claims, claims.anchor == reports.anchor).join(t.articles)
            assert [row[:2] for row in connection.execute(query)] == [row[2:] for row in connection.execute(query)]
        assert set(connection.execute(select(t.instrument_pairs.c.first_told)).scalars()) == {"2019-02-26"}


def test_traits_come_in_the_order_of_lists(seeded: Record) -> None:
    with seeded._engine.connect() as connection:  # noqa: SLF001 - as above
        traits = read_traits(connection)
    assert list(traits.ids) == [event.id for event in seeded.events().items]
    assert traits.traits[-1].split("\n")[:3] == ["message", "occurred", "LA\tVN"]
