"""What is counted for each pair of sides is what its events say."""

from collections import Counter
from datetime import date
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.lexicon.offices import OfficeBook
from banggiao.model.decisions import Decision
from banggiao.model.record import Event, Party
from banggiao.record import EventFilter, Record
from banggiao.record.relating import pairs_of
from banggiao.record.relation_views import Told, add_up, encounters, visits
from banggiao.resolving.holding import holders_of, who_held

BOOK = OfficeBook.load()


def make_party(country: str, role: str, *offices: str) -> Party:
    return Party(name=country, country=country, role=role, offices=offices)


def pair_of(event: Event, side: str, other: str) -> dict:
    (row,) = [row for row in pairs_of(event, BOOK) if (row["side"], row["other"]) == (side, other)]
    return row


def test_every_pair_counts_the_events_of_its_sides(seeded: Record, make: ModuleType) -> None:
    seeded.add([make.told(make.PHUC, make.Someone("Hun Sen", "KH", "Thủ tướng"), "meeting", date="2018")])
    for one, other in (("VN", "LA"), ("LA", "VN"), ("VN", "KH"), ("KH", "LA")):
        events = seeded.events(EventFilter(between=(one, other)), limit=99).items
        tallies = seeded.relations.pair(one, other).tallies
        assert sum(tally.number for tally in tallies) == len(events)
        assert Counter({(t.type, t.status): t.number for t in tallies}) == Counter((e.type, e.status) for e in events)


def test_a_pair_is_the_mirror_of_the_other_way_round(seeded: Record, make: ModuleType) -> None:
    seeded.add([make.told(make.MINH, make.LAOS, "visit", date="2018-05-02", country="LA")])
    ours, theirs = seeded.relations.pair("VN", "LA"), seeded.relations.pair("LA", "VN")
    assert (visits(ours.tallies, "out").number, visits(ours.tallies, "in").number) == (1, 0)
    assert (visits(theirs.tallies, "out").number, visits(theirs.tallies, "in").number) == (0, 1)
    assert ours.coverage == theirs.coverage
    assert add_up(ours.tallies) == add_up(theirs.tallies)


def test_a_relation_in_numbers(seeded: Record) -> None:
    found = seeded.relations.pair("VN", "LA")
    assert (found.events, encounters(found.tallies)) == (Told(3, 4), Told(2, 3))
    assert {(tally.type, tally.level) for tally in found.tallies if tally.status == "occurred"} == {
        ("reception", "head_of_government"),
        ("talks", "head_of_party"),
        ("message", "head_of_government"),
    }
    assert (found.coverage.articles, found.coverage.first, found.coverage.last) == (5, "2019-02-20", "2019-02-26")
    assert [(last.type, last.number, last.last.event.date if last.last else "") for last in found.lasts] == [
        ("visit", 0, ""),
        ("talks", 1, "2019-02-25"),
        ("reception", 1, "2019-02-24"),
        ("message", 1, ""),
    ]
    assert found.lasts[0].ahead is not None
    assert [(paper.kind, paper.first, paper.articles) for paper in found.papers.items] == [
        ("agreement", "2019-02-26", 1)
    ]
    assert [(each.act, each.field, each.number) for each in found.undertaken] == [("agree", "trade", 1)]
    assert ([figure.unit for figure in found.figures], found.figure_total) == (["USD"], 1)


def test_a_relation_as_it_stood_on_a_day(seeded: Record) -> None:
    then = seeded.relations.pair("VN", "LA", on="2019-02-24")
    assert [(tally.type, tally.status, tally.number) for tally in then.tallies] == [("reception", "occurred", 1)]
    assert (then.coverage.articles, then.coverage.last) == (2, "2019-02-24")
    assert (then.papers.items, then.undertaken, then.commitments, then.figure_total) == ((), (), (), 0)


def test_what_was_announced_by_a_day_lies_ahead_of_it(seeded: Record) -> None:
    for day, announced in (("2019-02-19", []), ("2019-02-20", ["2019-03-10"])):
        lasts = seeded.relations.pair("VN", "LA", on=day).lasts
        assert [last.ahead.event.date for last in lasts if last.ahead] == announced


def test_a_relation_stands_after_all_as_without_a_day_but_for_what_is_undated(seeded: Record) -> None:
    now, then = seeded.relations.pair("VN", "LA"), seeded.relations.pair("VN", "LA", on="2030-01-01")
    assert Counter(then.tallies) == Counter(tally for tally in now.tallies if tally.year)
    assert (then.coverage, then.papers, then.undertaken) == (now.coverage, now.papers, now.undertaken)


def test_copies_of_a_text_undertake_once(seeded: Record, make: ModuleType) -> None:
    seeded.add([make.matters(url="https://khac.example/tin")])
    found = seeded.relations.pair("VN", "LA")
    assert (found.undertaken[0].number, len(found.commitments), found.figure_total, len(found.figures)) == (1, 1, 1, 1)
    assert found.coverage.articles == 6


def test_what_is_withdrawn_leaves_no_count(seeded: Record) -> None:
    for article in seeded.articles(limit=99).items:
        seeded.decide(Decision(id="", kind="withdraw", anchors=(article.id,), by="lan", why="thử", at=""))
    assert seeded.relations.pairs() == []
    empty = seeded.relations.pair("VN", "LA")
    assert (empty.tallies, empty.coverage.articles, empty.undertaken, empty.figure_total) == ((), 0, (), 0)


def test_all_pairs_are_counted_by_type_and_year(seeded: Record) -> None:
    (pair,) = seeded.relations.pairs()
    assert (pair.side, pair.other, pair.events, pair.encounters) == ("LA", "VN", 3, 2)
    assert seeded.relations.pairs(("talks",))[0].events == 1
    assert seeded.relations.pairs(since="2019", until="2019")[0].events == 2  # the greeting is undated
    assert seeded.relations.pairs(until="2018") == []


def test_a_country_has_partners(seeded: Record) -> None:
    found = seeded.relations.side("VN")
    assert [(partner.other, partner.events, partner.articles) for partner in found.partners] == [("LA", 3, 5)]
    assert (found.coverage.articles, found.people, found.papers.total) == (5, Told(2, 4), 2)


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (("Thủ tướng",), ("Bộ trưởng Ngoại giao",), "minister"),
        (("Ủy viên Bộ Chính trị", "Thủ tướng"), (), "head_of_government"),
        ((), (), ""),
    ],
)
def test_two_sides_deal_at_the_level_of_the_lower_one(one: tuple, other: tuple, level: str) -> None:
    parties = (make_party("VN", "participant", *one), make_party("LA", "participant", *other))
    assert pair_of(Event(id="c-1", type="talks", parties=parties), "VN", "LA")["level"] == level


def test_a_companion_does_not_raise_the_level() -> None:
    parties = (
        make_party("VN", "guest", "Bộ trưởng Ngoại giao"),
        make_party("VN", "member", "Chủ tịch nước"),
        make_party("LA", "host"),
    )
    row = pair_of(Event(id="c-1", type="visit", parties=parties), "VN", "LA")
    assert (row["level"], row["direction"]) == ("minister", "out")


def pairs_in(event_type: str, *roles: tuple[str, str]) -> set[str]:
    event = Event(id="c-1", type=event_type, parties=tuple(make_party(*each) for each in roles))
    return {
        f"{row['side']}-{row['other']}" for row in pairs_of(event, BOOK) if row["other"] and row["side"] < row["other"]
    }


@pytest.mark.parametrize(
    ("event_type", "end", "other_end"),
    [
        ("reception", "guest", "host"),
        ("appointment", "appointee", "host"),
        ("ceremony", "participant", "host"),
        ("message", "recipient", "sender"),
        ("message", "sender", "recipient"),
        ("visit", "host", "guest"),
    ],
)
def test_those_at_one_end_of_an_act_are_no_pair(event_type: str, end: str, other_end: str) -> None:
    assert pairs_in(event_type, ("CU", end), ("KH", end), ("VN", other_end)) == {"CU-VN", "KH-VN"}


def test_those_who_act_among_each_other_are_pairs_whoever_receives_them() -> None:
    assert pairs_in("talks", ("KP", "participant"), ("US", "participant"), ("VN", "host")) == {
        "KP-US",
        "KP-VN",
        "US-VN",
    }


def test_two_sides_alone_are_a_pair_whatever_their_roles() -> None:
    assert pairs_in("reception", ("KH", "guest"), ("LA", "guest")) == {"KH-LA"}


def test_guests_of_one_host_are_listed_with_him_and_not_with_each_other(seeded: Record, make: ModuleType) -> None:
    before = {one: len(seeded.events(EventFilter(between=("VN", one)), limit=99).items) for one in ("LA", "KH")}
    seeded.add([make.told_of_two(make.PHUC, make.THONGLOUN, make.Someone("Hun Sen", "KH", "Thủ tướng"))])
    for one in ("LA", "KH"):
        assert len(seeded.events(EventFilter(between=("VN", one)), limit=99).items) == before[one] + 1
    for find in (seeded.events, seeded.browser.events):
        assert find(EventFilter(between=("KH", "LA"))).total == 0
    assert not seeded.relations.pair("KH", "LA").tallies
    sides = {each.value: each.tally.events for each in seeded.browser.facets(EventFilter(between=("KH",)))["side"]}
    assert sides == {"KH": 1, "VN": 1}


def test_a_large_gathering_stands_for_each_side_alone() -> None:
    parties = tuple(make_party(f"X{number:02}", "participant") for number in range(30))
    rows = list(pairs_of(Event(id="c-1", type="session", parties=parties), BOOK))
    assert len(rows) == 30
    assert {row["other"] for row in rows} == {""}


def test_an_office_that_is_written_in_two_ways_is_counted_once(seeded: Record) -> None:
    before = {count.office: count for count in seeded.relations.office_counts("VN", str)}
    (all_in_one,) = seeded.relations.office_counts("VN", lambda _: "one")
    assert len(before) > 1
    assert all(count.last and count.last.office == office for office, count in before.items())
    assert all_in_one.people == len({count.last.person_id for count in before.values() if count.last})


@given(st.dates(date(2018, 1, 1), date(2020, 12, 31)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_what_is_near_a_day_tells_the_same_as_everything(seeded: Record, day: date) -> None:
    for sole in (True, False):
        everything = who_held(seeded.attestations("LA", lambda _: True), str(day), sole=sole)
        assert seeded.relations.incumbents("LA", lambda _: True, str(day), sole=sole) == everything


@given(st.dates(date(2018, 1, 1), date(2020, 12, 31)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_who_held_an_office_is_told_by_what_had_been_published(seeded: Record, day: date) -> None:
    known = seeded.attestations("LA", lambda _: True, known_by=str(day))
    found = seeded.relations.incumbents("LA", lambda _: True, str(day), sole=True, known_by=str(day))
    assert found == who_held(known, str(day), sole=True)


def test_what_was_first_reported_later_is_left_out_of_a_day(record: Record, make: ModuleType) -> None:
    record.add(
        [
            make.told(make.TRONG, make.BOUNNHANG, "talks", date="2019-02-24", published="2019-02-25"),
            make.told(
                make.TRONG, make.BOUNNHANG, "talks", date="2019-02-24", published="2019-06-25", publisher="Báo Hai"
            ),
            make.told(make.PHUC, make.THONGLOUN, "meeting", date="2019-02-25", published="2019-06-25"),
        ]
    )
    then, now = record.relations.pair("VN", "LA", on="2019-03-01"), record.relations.pair("VN", "LA")
    assert (then.events, now.events) == (Told(1, 1), Told(2, 3))
    assert [(last.type, last.number, last.reports) for last in then.lasts] == [("talks", 1, 1)]


def test_counts_keep_how_many_reports_tell_of_them(seeded: Record) -> None:
    reports = Counter(event.type for event in seeded.events(limit=99).items for _ in event.reports)
    tallies = seeded.relations.pair("VN", "LA").tallies
    counted: Counter[str] = Counter()
    for tally in tallies:
        counted[tally.type] += tally.reports
    assert counted == reports
    assert seeded.relations.pairs()[0].reports == sum(tally.reports for tally in tallies if tally.status == "occurred")


def test_a_type_without_a_known_day_names_what_most_articles_report(seeded: Record, make: ModuleType) -> None:
    for place in ("", "Hà Nội"):
        seeded.add([make.told(make.TRONG, make.BOUNNHANG, "call", date="XXXX-05-06", place=place)])
    seeded.add([make.told(make.PHUC, make.THONGLOUN, "call", date="")])
    (call,) = [last for last in seeded.relations.pair("VN", "LA").lasts if last.type == "call"]
    assert (call.number, call.last, call.undated and call.undated.reports) == (2, None, 2)


def test_a_line_knows_who_was_called_former_before_and_after(record: Record, make: ModuleType) -> None:
    told = (("2018-01-05", "former"), ("2019-01-05", "current"), ("2020-01-05", "former"), ("2021-01-05", "former"))
    for published, status in told:
        article, reading = make.told(make.TRONG, make.THONGLOUN, published=published, title=published)
        offices = tuple(make.structs.replace(office, status=status) for office in reading.offices)
        record.add([(article, make.structs.replace(reading, offices=offices))])
    (held,) = record.relations.line("LA", bool)[1]
    assert (held.first_seen, held.last_seen, held.former_by) == ("2019-01-05", "2019-01-05", "2020-01-05")
    assert held.former_by == holders_of(record.attestations("LA", bool))[0].former_by


def test_an_article_of_an_unknown_day_is_left_out_of_a_day_and_counted(record: Record, make: ModuleType) -> None:
    days = {"talks": "2019-02-25", "meeting": ""}
    record.add([make.told(make.TRONG, make.BOUNNHANG, act, date="2019-02-24", published=d) for act, d in days.items()])
    then = record.relations.pair("VN", "LA", on="2019-03-01")
    assert (then.coverage.articles, then.coverage.left_out) == (1, 1)
    assert [(last.type, last.number) for last in then.lasts] == [("talks", 1)]


@given(st.dates(date(2018, 1, 1), date(2020, 12, 31)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_sole_holder_is_the_one_whom_everything_tells(seeded: Record, day: date) -> None:
    for known_by in ("", str(day)):
        everything = who_held(seeded.attestations("LA", lambda _: True, known_by=known_by), str(day), sole=True)
        expected = [holder.person_id for holder in everything.holders] if len(everything.holders) == 1 else [""]
        found = seeded.relations.sole_holder("LA", lambda _: True, str(day), known_by=known_by)
        assert expected == [found.person_id if found else ""]


def test_offices_of_a_country_are_counted_with_their_sentences(seeded: Record) -> None:
    counted = seeded.relations.office_countries()
    assert {each.country: each.sentences for each in counted} == {
        each.country: len(seeded.attestations(each.country, bool)) for each in counted
    }
