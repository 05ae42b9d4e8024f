from types import ModuleType

from banggiao.record.store import Record
from banggiao.record.views import EventFilter


def test_a_sentence_stands_in_its_paragraph(seeded: Record) -> None:
    for event in seeded.events().items:
        passages = seeded.passages(report.citation.anchor for report in event.reports)
        for report in event.reports:
            passage = passages[report.citation.anchor]
            assert passage.at.quote(passage.text) == report.citation.quote
            assert "\n" not in passage.text
            for span in (passage.trigger, *passage.people):
                assert 0 <= span.start <= span.end <= len(passage.text)


def test_what_is_no_event_has_no_passage(seeded: Record) -> None:
    assert seeded.passages(["c-0"]) == {}


def test_acts_before_and_after(record: Record, make: ModuleType) -> None:
    m = make
    days = ("2019-02-01", "2019-02-02", "2019-02-03", "2019-02-04", "")
    record.add(
        [
            m.told(m.TRONG, m.THONGLOUN, kind, date=day, published="2019-03-01")
            for kind, day in zip(("talks", "message", "call", "visit", "signing"), days, strict=True)
        ]
    )
    third = next(event for event in record.events().items if event.date == days[2])
    before, after = record.browser.around(third.id, EventFilter(between=("VN", "LA")), most=1)
    assert [line.event.date for line in (*before, *after)] == [days[1], days[3]]
    assert record.browser.around("c-0", EventFilter(), most=1) == ((), ())
