import pytest

from banggiao.model.claims import Participant, Place
from banggiao.model.record import Citation, Event, Party, Person, Report
from banggiao.model.spans import Span
from banggiao.web.comparing import compare_reports, gather_spellings

KHAI = Participant(name="Trần Minh Khải", country="VN", role="host")
SPELLINGS = gather_spellings([Person(id="p-1", name="Trần Minh Khải", country="VN", names=("ông Khải",))])


def make_report(number: int, **values: object) -> Report:
    citation = Citation(anchor=f"c-{number}", article_id=f"a-{number}", at=Span(0, 1), quote="x")
    facts = {"type": "reception", "date": "2023-02-17", "participants": (KHAI,), **values}
    return Report(citation=citation, **facts)  # type: ignore[arg-type]


def make_event(*reports: Report) -> Event:
    party = Party(name="Trần Minh Khải", country="VN", role="host", person_id="p-1")
    return Event(id="c-1", type="reception", date="2023-02-17", parties=(party,), reports=reports)


def test_every_value_is_told_with_its_reports() -> None:
    event = make_event(make_report(1, date="2023-02-16"), make_report(2), make_report(3))
    (difference,) = compare_reports(event, SPELLINGS)
    assert difference.field == "date"
    assert [(v.report.date, v.numbers, v.kept) for v in difference.versions] == [
        ("2023-02-16", (1,), False),
        ("2023-02-17", (2, 3), True),
    ]


@pytest.mark.parametrize(
    ("one", "other", "fields"),
    [
        ({}, {}, []),
        ({"date": ""}, {}, []),
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
    ],
)
def test_what_counts_as_a_difference(one: dict[str, object], other: dict[str, object], fields: list[str]) -> None:
    event = make_event(make_report(1, **one), make_report(2, **other))
    assert [difference.field for difference in compare_reports(event, SPELLINGS)] == fields
