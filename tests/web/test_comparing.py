from banggiao.model.claims import Participant, Place
from banggiao.model.record import Citation, Event, Party, Report
from banggiao.model.spans import Span
from banggiao.web.comparing import compare_reports


def make_report(number: int, **values: object) -> Report:
    citation = Citation(anchor=f"c-{number}", article_id=f"a-{number}", at=Span(0, 1), quote="x")
    khai = Participant(name="Trần Minh Khải", country="VN", role="host")
    facts = {"type": "reception", "date": "2023-02-17", "participants": (khai,), **values}
    return Report(citation=citation, **facts)  # type: ignore[arg-type]


def make_event(*reports: Report) -> Event:
    party = Party(name="Trần Minh Khải", country="VN", role="host")
    return Event(id="c-1", type="reception", date="2023-02-17", parties=(party,), reports=reports)


def test_reports_that_agree_do_not_differ() -> None:
    assert compare_reports(make_event(make_report(1), make_report(2))) == ()


def test_every_value_is_told_with_its_reports() -> None:
    event = make_event(make_report(1, date="2023-02-16"), make_report(2), make_report(3))
    (difference,) = compare_reports(event)
    assert difference.field == "date"
    assert [(v.report.date, v.numbers, v.kept) for v in difference.versions] == [
        ("2023-02-16", (1,), False),
        ("2023-02-17", (2, 3), True),
    ]


def test_places_and_companions() -> None:
    guide = Participant(name="Lê Mẫu", country="VN", role="member")
    khai = Participant(name="Trần Minh Khải", country="VN", role="host")
    event = make_event(make_report(1, place=Place("Hà Nội", "VN")), make_report(2, participants=(khai, guide)))
    assert [difference.field for difference in compare_reports(event)] == ["place"]  # companions are no contradiction
