from itertools import chain, permutations
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from banggiao.model.record import Event
from banggiao.resolving.acts import blocks_met
from banggiao.resolving.agreeing import agreement
from banggiao.resolving.dating import Dated, date_of
from banggiao.resolving.events import find_linked
from banggiao.resolving.fold import resolve
from banggiao.resolving.reports import reports_of
from banggiao.resolving.support import Vote
from banggiao.resolving.tellings import event_blocks, tellings_of


def events(*articles: tuple) -> tuple[Event, ...]:
    return resolve(articles).events


def _with(item: tuple, **values: str) -> tuple:
    """Give the acts of an article other values."""
    article, reading = item
    return article, structs.replace(reading, events=tuple(structs.replace(e, **values) for e in reading.events))


def test_reports_of_one_reception_under_two_spellings_are_one(make: ModuleType) -> None:
    m = make
    told = [
        m.told(m.TRONG, guest, date="2019-02-24", publisher=str(place))
        for place, guest in enumerate((m.THONGLOUN, m.THONGLUN))
    ]
    (event,) = events(*told)
    assert len(event.reports) == 2
    assert [party.role for party in event.parties] == ["host", "guest"]


def test_one_host_and_different_guests_on_one_day_are_different_acts(make: ModuleType) -> None:
    m = make
    told = (m.told(m.TRONG, guest, date="2019-02-24") for guest in (m.THONGLOUN, m.BOUNNHANG))
    assert len(events(*told)) == 2


def test_one_guest_and_different_hosts_on_one_day_are_different_acts(make: ModuleType) -> None:
    m = make
    told = (m.told(host, m.THONGLOUN, date="2019-02-24") for host in (m.TRONG, m.PHUC))
    assert len(events(*told)) == 2


def test_different_days_are_different_acts(make: ModuleType) -> None:
    m = make
    told = (m.told(m.TRONG, m.THONGLOUN, date=date) for date in ("2019-02-24", "2019-02-25"))
    assert len(events(*told)) == 2


def test_one_meeting_under_several_names_is_one_and_bears_the_name_best_supported(make: ModuleType) -> None:
    m = make
    names = ("meeting", "reception", "reception")
    told = [
        m.told(m.TRONG, m.THONGLOUN, name, date="2019-02-24", title=f"Tin {place}") for place, name in enumerate(names)
    ]
    (event,) = events(*told)
    assert event.type == "reception"
    (tied,) = events(*told[:2])
    assert tied.type == "reception"


def test_an_announcement_and_the_later_report_are_one_act_that_occurred(make: ModuleType) -> None:
    m = make
    told = (
        m.told(m.BOUNNHANG, m.TRONG, "visit", date="2019-02-24/2019-02-25", status="planned", published="2019-02-20"),
        m.told(m.BOUNNHANG, m.TRONG, "visit", date="2019-02-24", published="2019-02-24"),
    )
    (event,) = events(*told)
    assert event.status == "occurred"
    assert event.date == "2019-02-24"
    assert [report.status for report in event.reports] == ["planned", "occurred"]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ([("planned", "2019-02-01"), ("cancelled", "2019-02-05")], "cancelled"),
        ([("cancelled", "2019-02-01"), ("planned", "2019-02-05")], "planned"),
        ([("planned", "2019-02-01"), ("alleged", "2019-02-05")], "planned"),
        ([("planned", "2019-02-01"), ("occurred", "2019-02-25"), ("planned", "2019-02-26")], "occurred"),
    ],
)
def test_the_last_word_on_an_act_is_its_status(make: ModuleType, said: list[tuple[str, str]], status: str) -> None:
    m = make
    told = (m.told(m.PHUC, m.THONGLOUN, "visit", date="2019-02-24", status=each, published=day) for each, day in said)
    (event,) = events(*told)
    assert event.status == status


def test_a_day_without_a_year_merges_only_where_persons_agree(make: ModuleType) -> None:
    m = make
    dated = m.told(m.TRONG, m.THONGLOUN, date="2019-02-24")
    assert len(events(dated, m.told(m.TRONG, m.THONGLUN, date="XXXX-02-24"))) == 1
    assert len(events(dated, m.told(m.VIETNAM, m.LAOS, date="XXXX-02-24"))) == 2
    assert len(events(dated, m.told(m.VIETNAM, m.LAOS, date="2019-02-24"))) == 1


def test_undated_acts_merge_within_a_week_of_publication_or_as_copies(make: ModuleType) -> None:
    m = make
    first = m.told(m.TRONG, m.THONGLOUN, published="2019-02-24")
    assert len(events(first, m.told(m.TRONG, m.THONGLUN, published="2019-02-27"))) == 1
    assert len(events(first, m.told(m.TRONG, m.THONGLUN, published="2019-05-27"))) == 2
    assert len(events(first, m.told(m.TRONG, m.THONGLOUN, published="2019-05-27"))) == 1  # the same text again


def test_messages_of_other_kinds_and_the_other_way_are_different_acts(make: ModuleType) -> None:
    m = make
    sent = m.told(m.PHUC, m.THONGLOUN, "message", date="2019-02-24", kind="congratulation")
    assert (
        len(events(sent, m.told(m.PHUC, m.THONGLOUN, "message", date="2019-02-24", kind="condolence", title="b"))) == 2
    )
    answer = m.told(m.THONGLOUN, m.PHUC, "message", date="2019-02-24", kind="congratulation")
    assert len(events(sent, answer)) == 2


def test_acts_in_different_countries_are_different(make: ModuleType) -> None:
    m = make
    told = (
        m.told(m.TRONG, m.THONGLOUN, "meeting", date="2019-02-24", place=place, country=country)
        for place, country in (("Hà Nội", "VN"), ("Viêng Chăn", "LA"))
    )
    assert len(events(*told)) == 2


def test_sides_that_cannot_be_known_join_nothing(make: ModuleType) -> None:
    m = make
    unknown = m.Someone("Một đoàn khách", "ZZ", "-")
    told = (m.told(unknown, unknown, "visit", date="2019-02-24", title=title) for title in ("a", "b"))
    assert len(events(*told)) == 2


def test_values_are_the_best_supported_and_copies_count_once(make: ModuleType) -> None:
    m = make
    copies = [
        m.told(m.TRONG, m.THONGLOUN, date="2019-02-24", place="Hà Nội", url=f"https://{n}.example") for n in range(3)
    ]
    others = [
        m.told(m.TRONG, m.THONGLOUN, date="2019-02-24", place="Trụ sở Trung ương Đảng", verb=verb)
        for verb in ("tiếp", "đã có buổi tiếp thân mật dành cho")
    ]
    (event,) = events(*copies, *others)
    assert event.place.name == "Trụ sở Trung ương Đảng"
    assert len(event.reports) == 5


def test_a_country_gives_way_to_its_person(make: ModuleType) -> None:
    m = make
    (event,) = events(
        m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-02-24"),
        m.told(m.BOUNNHANG, m.TRONG, "visit", date="2019-02-24"),
    )
    assert {party.name for party in event.parties} == {"Nguyễn Phú Trọng", "Bounnhang Vorachith"}


def test_talks_and_the_banquet_after_them_are_two_acts(make: ModuleType) -> None:
    m = make
    talks = m.told(m.TRONG, m.THONGLOUN, "talks", date="2019-02-24")
    banquet = m.told(m.TRONG, m.THONGLOUN, date="2019-02-24", verb="chiêu đãi")
    met = m.told(m.TRONG, m.THONGLOUN, "meeting", date="2019-02-24")
    assert len(events(talks, banquet)) == 2
    assert len(events(met, banquet)) == 1
    assert len(events(m.told(m.VIETNAM, m.THONGLOUN, "meeting", date="2019-02-24"), banquet)) == 2
    assert len(events(m.told(m.TRONG, m.THONGLOUN, "meeting", date="XXXX-02"), banquet)) == 2


def test_the_same_sentence_is_told_once_whatever_stands_around_it(make: ModuleType) -> None:
    m = make
    told = [m.told(m.PHUC, m.THONGLOUN, "visit", place="thủ đô Viêng Chăn", title=f"Tin {n}") for n in range(3)]
    tellings = tellings_of(report for item in told for report in reports_of(*item))
    assert [len(telling.reports) for telling in tellings] == [3]


def test_near_copies_of_a_sentence_tell_one_act_without_a_date(make: ModuleType) -> None:
    m = make
    far = [m.told(m.PHUC, m.THONGLOUN, "visit", place=place) for place in ("Viêng Chăn", "thủ đô Viêng Chăn")]
    assert len(events(*far)) == 1
    assert len(events(far[0], m.told(m.PHUC, m.THONGLOUN, "visit", verb="đã lên đường sang thăm"))) == 2


def test_a_month_without_a_year_joins_more_easily_the_more_is_named(make: ModuleType) -> None:
    m = make
    dated = m.told(m.TRONG, m.THONGLOUN, "meeting", date="2019-02-24")
    assert len(events(dated, m.told(m.TRONG, m.THONGLUN, "reception", date="XXXX-02"))) == 1
    assert len(events(dated, m.told(m.TRONG, m.LAOS, "reception", date="XXXX-02"))) == 2
    assert len(events(dated, m.told(m.TRONG, m.THONGLUN, "reception", date="XXXX-03"))) == 2


def test_who_met_abroad_is_known_by_the_country(make: ModuleType) -> None:
    m = make
    dated = m.told(m.PHUC, m.THONGLOUN, "talks", date="2019-06-22", country="TH", place="Băng Cốc")
    assert len(events(dated, m.told(m.PHUC, m.THONGLOUN, "talks", country="TH", published="2020-01-01"))) == 1
    assert len(events(dated, m.told(m.PHUC, m.THONGLOUN, "talks", country="LA", published="2020-01-01"))) == 2
    assert len(events(dated, m.told(m.PHUC, m.THONGLOUN, "talks", date="2019-06-24", country="TH"))) == 1
    assert len(events(dated, m.told(m.PHUC, m.THONGLOUN, "talks", date="2019-06-25", country="TH"))) == 2


def test_a_summit_of_two_sides_in_a_month_is_one_whoever_is_named(make: ModuleType) -> None:
    m = make
    verb = "họp thượng đỉnh với"
    dated = m.told(m.PHUC, m.THONGLOUN, "talks", date="2019-02-24", verb=verb)
    assert len(events(dated, m.told(m.VIETNAM, m.LAOS, "talks", date="XXXX-02", verb=verb))) == 1
    assert len(events(dated, m.told(m.VIETNAM, m.LAOS, "talks", date="XXXX-03", verb=verb))) == 2
    assert len(events(dated, m.told(m.VIETNAM, m.LAOS, "talks", date="XXXX-02"))) == 2
    years = [m.told(who, m.LAOS, "talks", date="2019", verb=verb) for who in (m.PHUC, m.VIETNAM)]
    assert len(events(*years)) == 2


def test_a_report_of_one_day_of_a_visit_tells_of_the_visit(make: ModuleType) -> None:
    m = make
    whole = m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-02-24/2019-02-25")
    assert len(events(whole, m.told(m.BOUNNHANG, m.TRONG, "visit", date="2019-02-26"))) == 1
    assert len(events(whole, m.told(m.BOUNNHANG, m.TRONG, "visit", date="2019-03-26"))) == 2


def test_what_a_spokesman_and_his_state_say_on_one_day_are_two_statements(make: ModuleType) -> None:
    m = make
    speaker = m.Someone("Lê Thị Thu Hằng", "VN", "Người phát ngôn")
    said = [m.told(who, m.LAOS, "statement", date="2019-02-24") for who in (speaker, m.VIETNAM)]
    assert len(events(*said)) == 2


def test_what_is_said_on_other_days_is_another_statement(make: ModuleType) -> None:
    m = make
    said = m.told(m.PHUC, m.LAOS, "statement", date="2019-02-24")
    assert len(events(said, m.told(m.PHUC, m.THONGLUN, "statement", date="XXXX-02-24"))) == 1
    assert len(events(said, m.told(m.PHUC, m.THONGLUN, "statement", date="XXXX-02"))) == 2
    assert len(events(said, m.told(m.PHUC, m.THONGLUN, "statement", published="2019-02-25"))) == 2


def test_a_letter_and_an_invitation_in_those_days_are_two_messages(make: ModuleType) -> None:
    m = make
    sent = m.told(m.PHUC, m.THONGLOUN, "message", date="2019-02-24", kind="invitation")
    undated = _with(m.told(m.PHUC, m.THONGLUN, "message", verb="đã gửi đến"), around="XXXX-02-24")
    assert len(events(sent, undated)) == 2
    assert len(events(sent, _with(undated, kind="invitation"))) == 1


def test_undated_acts_near_the_same_days_are_one_where_both_persons_are_named(make: ModuleType) -> None:
    m = make
    first, second, unnamed = (m.told(m.PHUC, who, "meeting") for who in (m.THONGLOUN, m.THONGLUN, m.LAOS))
    near = _with(first, around="XXXX-02-24")
    assert len(events(near, _with(second, around="XXXX-02-25/XXXX-02-27"))) == 1
    assert len(events(near, _with(second, around="XXXX-02-28"))) == 2
    assert len(events(near, _with(unnamed, around="XXXX-02-24"))) == 2


def test_that_leaders_met_in_that_month_of_some_year_dates_no_undated_meeting(make: ModuleType) -> None:
    m = make
    for act, persons in (("meeting", 2), ("visit", 1)):
        undated = _with(m.told(m.PHUC, m.THONGLOUN, act, title=act), around="XXXX-02-24")
        assert len(events(undated, m.told(m.PHUC, m.THONGLUN, act, date="2017-02"))) == persons
        assert len(events(undated, m.told(m.PHUC, m.THONGLUN, act, date="2017-02-24"))) == 1


def test_an_undated_act_goes_with_a_dated_one_before_another_undated(make: ModuleType) -> None:
    m = make
    undated = _with(m.told(m.PHUC, m.THONGLUN, "meeting"), around="XXXX-02-24")
    dated = m.told(m.PHUC, m.THONGLOUN, "meeting", date="2019-02-24", country="LA", place="Viêng Chăn")
    elsewhere = m.told(m.PHUC, m.THONGLOUN, "meeting", country="VN", place="Hà Nội")
    told = events(undated, dated, _with(elsewhere, around="XXXX-02-24"))
    sizes = {len(event.reports): event.date for event in told}
    assert sizes == {2: "2019-02-24", 1: ""}


def test_two_named_places_of_a_third_country_are_two_meetings_where_no_day_is_told(make: ModuleType) -> None:
    m = make
    first = m.told(m.PHUC, m.THONGLOUN, "talks", country="TH", place="Băng Cốc", date="2019-06-22")
    later = "2020-01-01"
    assert len(events(first, m.told(m.PHUC, m.THONGLUN, "talks", country="TH", place="Phuket", published=later))) == 2
    city = m.told(m.PHUC, m.THONGLUN, "talks", country="TH", place="thủ đô Băng Cốc", published=later)
    assert len(events(first, city)) == 1


def test_who_stands_beside_a_host_that_is_not_named_is_no_other_host(make: ModuleType) -> None:
    m = make
    article, reading = m.told(m.VIETNAM, m.THONGLOUN, date="2019-02-24")
    (event,) = reading.events
    beside = m.structs.replace(event.participants[0], name=m.MINH.name, is_person=True, role="member")
    unnamed = (
        article,
        m.structs.replace(reading, events=(m.structs.replace(event, participants=(*event.participants, beside)),)),
    )
    assert len(events(unnamed, m.told(m.TRONG, m.THONGLUN, date="2019-02-24"))) == 1
    assert (
        len(events(m.told(m.MINH, m.THONGLOUN, date="2019-02-24"), m.told(m.TRONG, m.THONGLUN, date="2019-02-24"))) == 2
    )


def test_two_meetings_of_an_article_that_names_one_person_of_the_other_side_stay_two_for_others(
    make: ModuleType,
) -> None:
    m = make
    day = ("meeting", "2019-02-24", "occurred")
    article = m.told_all([(m.PHUC, m.THONGLOUN, *day), (m.PHUC, m.LAOS, *day)])
    sizes = sorted(len(event.reports) for event in events(article, m.told(m.PHUC, m.THONGLUN, *day[:1], date=day[1])))
    assert sizes == [1, 2]


def test_a_side_that_one_source_tells_of_three_is_no_party(make: ModuleType) -> None:
    m = make
    thai = m.Someone("Prayuth Chan-ocha", "TH", "Thủ tướng")
    three = m.told_of_two(m.PHUC, m.THONGLOUN, thai)
    others = [m.told(m.PHUC, guest, verb="đã đón tiếp") for guest in (m.THONGLOUN, m.THONGLUN)]
    dated = [_with(item, date="2019-02-24") for item in (three, *others)]
    assert {party.country for party in events(*dated)[0].parties} == {"VN", "LA"}
    assert {party.country for party in events(*dated[:2])[0].parties} == {"VN", "LA", "TH"}


def test_whom_one_source_puts_beside_the_person_of_three_was_met_at_another_time(make: ModuleType) -> None:
    m = make
    both = m.told_of_two(m.PHUC, m.THONGLOUN, m.BOUNNHANG)
    others = [m.told(m.PHUC, guest, verb="đã đón tiếp") for guest in (m.THONGLOUN, m.THONGLUN)]
    dated = [_with(item, date="2019-02-24") for item in (both, *others)]
    (event,) = events(*dated)
    assert sum(party.role == "guest" for party in event.parties) == 1
    (event,) = events(*dated[:2])
    assert sum(party.role == "guest" for party in event.parties) == 2


def test_one_misread_report_does_not_hold_two_groups_apart(make: ModuleType) -> None:
    m = make
    told = [
        m.told(m.TRONG, m.THONGLOUN, date=date, url=f"https://{n}.example")
        for n, date in enumerate(("2019-02-24", "2019-02-24", "2019-02", "2019-02", "2019-02", "2019-02", "2019-02-23"))
    ]
    sizes = sorted(len(event.reports) for event in events(*told))
    assert sizes == [1, 6]


def test_the_same_visit_told_twice_in_one_article_holds_nobody_apart(make: ModuleType) -> None:
    m = make
    act = (m.BOUNNHANG, m.VIETNAM, "visit")
    twice = m.told_all([(*act, "2019-02-24/2019-02-27", "planned"), (*act, "2019-02-26/2019-02-27", "planned")])
    assert len(events(twice)) == 2
    others = [m.told(*act, date=date) for date in ("2019-02-24/2019-02-26", "2019-02-25/2019-02-27")]
    assert len(events(twice, *others)) == 1


def test_one_word_of_three_visits_tells_three(make: ModuleType) -> None:
    m = make
    article, reading = m.told(m.PHUC, m.LAOS, "visit", date="2019-02")
    (visit,) = reading.events
    host = m.structs.replace(visit.participants[1], name="Campuchia", country="KH")
    other = m.structs.replace(visit, participants=(visit.participants[0], host))
    assert len(events((article, m.structs.replace(reading, events=(visit, other))))) == 2


def test_near_copies_count_as_one_source(make: ModuleType) -> None:
    m = make
    copies = [
        m.told(m.PHUC, m.THONGLOUN, "visit", date="2019-02-24", place=place, kind="official", title=f"Tin {n}")
        for n, place in enumerate(("thủ đô Viêng Chăn, Lào", "thủ đô Viêng Chăn của Lào", "thủ đô Viêng Chăn nước Lào"))
    ]
    others = [m.told(m.PHUC, who, "visit", date="2019-02-24", kind="working") for who in (m.LAOS, m.THONGLUN)]
    (event,) = events(*copies, *others)
    assert event.kind == "working"


@pytest.mark.parametrize(
    ("dates", "merged"),
    [
        (("XXXX-02-24", "XXXX-02-24", "2019-02"), "2019-02-24"),
        (("XXXX-02-24", "2019-02-23/2019-02-25", "XXXX-02-24"), "2019-02-24"),
        (("2019-02-24/..", "2019-02-24/2019-02-25"), "2019-02-24/2019-02-25"),
        (("XXXX-02", "2019-02"), "2019-02"),
    ],
)
def test_the_date_is_the_most_exact_completed_by_what_agrees(
    make: ModuleType, dates: tuple[str, ...], merged: str
) -> None:
    m = make
    verbs = ("tiếp", "đã đón tiếp", "vừa tiếp đón")
    told = [m.told(m.TRONG, m.THONGLOUN, date=date, verb=verb) for date, verb in zip(dates, verbs, strict=False)]
    assert [event.date for event in events(*told)] == [merged]


def test_two_years_of_equal_support_leave_a_day_without_a_year() -> None:
    assert date_of(
        [Dated("XXXX-02-24", Vote("t-1")), Dated("2018-02", Vote("t-2")), Dated("2019-02", Vote("t-3"))]
    ) == ("XXXX-02-24")


_FACES = st.integers(0, 6)
_TOLD = st.tuples(
    _FACES,
    _FACES,
    st.sampled_from(("reception", "talks", "visit", "message", "statement")),
    st.sampled_from(("", "2019-02-24", "2019-02-23/2019-02-25", "XXXX-02-24", "2019-02")),
    st.sampled_from(("", "2019-02-24", "2019-03-01")),
    st.sampled_from(("", "XXXX-02-24", "XXXX-02-26/XXXX-03-02")),
    st.sampled_from((("", ""), ("Băng Cốc", "TH"), ("Phuket", "TH"), ("Hà Nội", "VN"))),
)
"""Who acts, towards whom, what, the date, the days of publication and around it, and the place."""


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=_TOLD, second=_TOLD)
def test_agreement_is_symmetric_and_lets_acts_meet(make: ModuleType, first: tuple, second: tuple) -> None:
    m = make
    asean = m.Someone("ASEAN", "ASEAN", "-")
    faces = (m.TRONG, m.PHUC, m.THONGLOUN, m.THONGLUN, m.LAOS, m.VIETNAM, asean)
    tellings = []
    for one, other, act, date, day, around, (place, country) in (first, second):
        item = m.told(faces[one], faces[other], act, date=date, published=day, place=place, country=country)
        tellings += tellings_of(reports_of(*_with(item, around=around)))
    a, b = tellings
    assert agreement(a, b) == agreement(b, a)
    if agreement(a, b) > 0:
        keys = [event_blocks(telling.claim, telling.reports[0].source) for telling in tellings]
        assert all(mine & set(chain.from_iterable(map(blocks_met, theirs))) for mine, theirs in permutations(keys))


def test_a_month_and_days_beside_it_agree_abroad_in_both_directions(make: ModuleType) -> None:
    m = make
    told = (m.told(m.TRONG, m.THONGLOUN, "talks", date=day, country="AR") for day in ("2018-12", "XXXX-11-30"))
    one, other = tellings_of(report for item in told for report in reports_of(*item))
    assert agreement(one, other) == agreement(other, one) > 0


def test_what_tells_of_another_act_is_met_but_not_linked(make: ModuleType) -> None:
    m = make
    guests, day = (m.THONGLOUN, m.THONGLUN, m.BOUNNHANG), "2019-02-24"
    told = [m.told(m.TRONG, guest, date=day, title=f"Tin số {number}") for number, guest in enumerate(guests)]
    same, fresh, other = (next(r for r in reports_of(*item) if r.kind == "event") for item in told)
    assert find_linked([same, fresh, other], {fresh.anchor}) == {fresh.anchor, same.anchor}
