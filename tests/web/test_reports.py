import pytest
from msgspec.structs import replace

from banggiao.model.record import Citation, Event, Report
from banggiao.model.spans import Span
from banggiao.record.views import Passage
from banggiao.resolving.comparing import Difference, Version
from banggiao.web.reports import choose_reports, find_apart, lay_out_reports, quoted_with


def event(date: str, *published: str) -> Event:
    citations = [
        Citation(anchor=f"c-{n}", article_id=f"a-{n}", at=Span(0, 1), quote="Q", published=day)
        for n, day in enumerate(published)
    ]
    return Event(id="c-0", type="talks", date=date, reports=tuple(Report(citation=c, type="talks") for c in citations))


def passage(text_id: str) -> Passage:
    return Passage(text_id=text_id, text="Hai bên hội đàm.", at=Span(0, 16), trigger=Span(8, 15))


@pytest.mark.parametrize(
    ("date", "published", "timing"),
    [
        ("2019-02-24", "2019-02-20", ("before", 4)),
        ("2019-02-24", "2019-02-24T19:00", ("meanwhile", 0)),
        ("2019-02-24/2019-02-26", "2019-02-27", ("meanwhile", 0)),
        ("2019-02-24/2019-02-26", "2019-03-08", ("after", 10)),
        ("2019-02", "2019-03-08", ("unknown", 0)),
        ("XXXX-02-24", "2019-03-08", ("unknown", 0)),
        ("2019-02-24", "", ("unknown", 0)),
        ("2019-02-24", "hôm qua, chiều", ("unknown", 0)),
    ],
)
def test_a_report_is_before_with_or_after_its_event(date: str, published: str, timing: tuple[str, int]) -> None:
    card = lay_out_reports(event(date, published), {}, [1])[0]
    assert (card.timing, card.days) == timing


def test_copies_stand_under_the_first_of_their_text() -> None:
    told = event("2019-02-24", "2019-02-24", "2019-02-25", "2019-02-26")
    cards = lay_out_reports(told, {"c-0": passage("one"), "c-1": passage("two"), "c-2": passage("one")}, [1, 2, 3])
    assert [(card.number, [number for number, _ in card.copies]) for card in cards] == [(1, [3]), (2, [])]
    assert "".join(piece.text for piece in cards[0].pieces) == "Hai bên hội đàm."


def test_of_many_copies_a_few_are_named_and_only_these_are_where_a_number_leads() -> None:
    told = event("2019-02-24", *["2019-02-24"] * 9)
    (card,) = lay_out_reports(told, {f"c-{number}": passage("one") for number in range(9)}, [2])
    assert card.numbers == (2, 1, 3, 4, 5, 6, 7)
    assert card.more == 2


def test_of_many_reports_those_printed_with_the_event_are_chosen_each_sentence_once() -> None:
    told = event("2019-02-24", "2019-01-10", "2019-02-24", "2019-02-24", "2019-02-25", "2019-06-01")
    quotes = ("Sẽ thăm.", "Hội đàm.", "Hội đàm.", "Tiếp.", "Đã thăm.")
    reports = [
        replace(report, citation=replace(report.citation, quote=quote))
        for report, quote in zip(told.reports, quotes, strict=True)
    ]
    told = replace(told, reports=tuple(reports))
    assert choose_reports(told, 2) == [2, 4]
    assert choose_reports(told) == [1, 2, 4, 5]
    assert quoted_with(told, [2, 4]) == [2, 4, 3]


def test_what_a_report_says_otherwise_is_found_by_its_number() -> None:
    report = event("2019-02-24", "2019-02-24").reports[0]
    kept, other = Version(report=report, numbers=(1, 3), kept=True), Version(report=report, numbers=(2,))
    apart = find_apart([Difference(field="date", versions=(kept, other))])
    assert apart == {2: [("date", other)]}
