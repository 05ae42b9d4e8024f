import pytest

from banggiao.model.claims import Participant, Place
from banggiao.model.record import Citation, Event, Figure, Party, Person, Report
from banggiao.model.spans import Span
from banggiao.resolving.comparing import compare_figures, compare_reports, gather_spellings
from banggiao.resolving.standing import not_reported_since

KHAI = Participant(name="Trần Minh Khải", country="VN", role="host")
SPELLINGS = gather_spellings([Person(id="p-1", name="Trần Minh Khải", country="VN", names=("ông Khải",))])


def make_report(number: int, **values: object) -> Report:
    quote = str(values.pop("quote", f"Câu {number}."))
    published = str(values.pop("published", ""))
    citation = Citation(anchor=f"c-{number}", article_id=f"a-{number}", at=Span(0, 1), quote=quote, published=published)
    facts = {"type": "reception", "date": "2023-02-17", "participants": (KHAI,), **values}
    return Report(citation=citation, **facts)  # type: ignore[arg-type]


def make_event(*reports: Report) -> Event:
    party = Party(name="Trần Minh Khải", country="VN", role="host", person_id="p-1")
    return Event(id="c-1", type="reception", date="2023-02-17", parties=(party,), reports=reports)


def test_every_value_is_told_with_its_reports_the_best_supported_first() -> None:
    event = make_event(make_report(1, date="2023-02-16"), make_report(2), make_report(3))
    (difference,) = compare_reports(event, SPELLINGS)
    assert difference.field == "date"
    assert [(v.report.date, v.numbers, v.sources, v.kept) for v in difference.versions] == [
        ("2023-02-17", (2, 3), 2, True),
        ("2023-02-16", (1,), 1, False),
    ]


def test_copies_of_a_sentence_are_one_source_and_what_is_told_last_comes_before_its_likes() -> None:
    told = [
        make_report(1, date="2023-02-15", published="2023-02-18"),
        make_report(2, date="2023-02-16", published="2023-02-20", quote="Một câu."),
        make_report(3, date="2023-02-16", published="2023-02-20", quote="Một câu."),
    ]
    (difference,) = compare_reports(make_event(*told), SPELLINGS)
    assert [(v.report.date, v.sources, v.told) for v in difference.versions] == [
        ("2023-02-16", 1, "2023-02-20"),
        ("2023-02-15", 1, "2023-02-18"),
    ]


@pytest.mark.parametrize(
    ("one", "other", "fields"),
    [
        ({}, {}, []),
        ({"date": ""}, {}, []),
        ({"date": "2023-02"}, {}, []),
        ({"date": "XXXX-02-17"}, {}, []),
        ({"date": "XXXX-02-18"}, {}, ["date"]),
        ({"date": "2022-02-17"}, {}, ["date"]),
        ({"status": "planned"}, {}, ["status"]),
        ({"kind": "state", "type": "visit"}, {"type": "visit"}, ["type"]),
        ({"place": Place("Hà Nội", "VN")}, {}, []),
        ({"place": Place("Hà Nội", "VN")}, {"place": Place("", "VN")}, []),
        ({"place": Place("Hà Nội", "VN")}, {"place": Place("", "LA")}, ["place"]),
        ({"place": Place("Hà Nội", "VN")}, {"place": Place("Huế", "VN")}, ["place"]),
        ({"participants": (Participant(name="ông Khải", country="VN", role="host"),)}, {}, []),
        ({"participants": (KHAI, Participant(name="Lê Mẫu", country="VN", role="member"))}, {}, []),
        ({"participants": (Participant(name="Lê Mẫu", country="VN", role="host"),)}, {}, ["people"]),
        ({"participants": ()}, {}, []),
        ({"participants": (Participant(name="Việt Nam", country="VN", role="host", is_person=False),)}, {}, []),
        ({"participants": (KHAI, Participant(name="Lê Mẫu", country="LA", role="guest"))}, {}, []),
    ],
)
def test_what_counts_as_a_difference(one: dict[str, object], other: dict[str, object], fields: list[str]) -> None:
    event = make_event(make_report(1, **one), make_report(2, **other))
    assert [difference.field for difference in compare_reports(event, SPELLINGS)] == fields


def test_offices_differ_where_two_reports_have_none_in_common() -> None:
    offices = (("Bộ trưởng",), ("Bộ trưởng", "Đại tướng"), ("Thứ trưởng",))
    parties = [(Participant(name="Trần Minh Khải", country="VN", role="host", offices=given),) for given in offices]
    one, other, third = (make_report(n, participants=given) for n, given in enumerate(parties, start=1))
    assert compare_reports(make_event(one, other), SPELLINGS) == ()
    (difference,) = compare_reports(make_event(one, third), SPELLINGS)
    assert difference.field == "offices"


def make_figure(value: float, quote: str, period: str = "2022") -> Figure:
    citation = Citation(anchor=f"c-{quote}", article_id="a-1", at=Span(0, 1), quote=quote)
    return Figure(
        id=f"c-{quote}", value=value, unit="USD", what="kim ngạch thương mại", period=period, citation=citation
    )


def test_figures_differ_that_measure_one_thing_in_one_time() -> None:
    told = [make_figure(1.1e9, "a"), make_figure(1.3e9, "b"), make_figure(1.3e9, "c"), make_figure(2e9, "d", "2023")]
    (difference,) = compare_figures(told)
    assert [(version.figure.value, version.sources) for version in difference.versions] == [(1.3e9, 2), (1.1e9, 1)]
    assert compare_figures([make_figure(1.1e9, "a"), make_figure(1.11e9, "b")]) == ()
    assert compare_figures([make_figure(1.1e9, "a", ""), make_figure(1.3e9, "b", "")]) == ()


@pytest.mark.parametrize(
    ("status", "date", "until", "since"),
    [
        ("planned", "2023-02-17", "2023-03-01", "2023-02-10"),
        ("planned", "2023-02-17", "2023-02-17", ""),
        ("planned", "2023-02", "2023-02-27", ""),
        ("planned", "2023-02", "2023-03-01", "2023-02-10"),
        ("planned", "XXXX-02-17", "2023-03-01", ""),
        ("planned", "", "2023-03-01", ""),
        ("occurred", "2023-02-17", "2023-03-01", ""),
    ],
)
def test_a_planned_act_of_the_past_was_not_reported_since_its_last_report(
    status: str, date: str, until: str, since: str
) -> None:
    event = Event(
        id="c-1", type="visit", status=status, date=date, reports=(make_report(1, published="2023-02-10T08:00"),)
    )
    assert not_reported_since(event, until) == since
