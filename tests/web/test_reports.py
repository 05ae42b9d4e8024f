import pytest

from banggiao.model.record import Citation, Event, Person, Report
from banggiao.model.spans import Span
from banggiao.record.views import Passage
from banggiao.web.reports import lay_out_reports, other_spelling


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
    card = lay_out_reports(event(date, published), {})[0]
    assert (card.timing, card.days) == timing


def test_copies_stand_under_the_first_of_their_text() -> None:
    told = event("2019-02-24", "2019-02-24", "2019-02-25", "2019-02-26")
    cards = lay_out_reports(told, {"c-0": passage("one"), "c-1": passage("two"), "c-2": passage("one")})
    assert [(card.number, [number for number, _ in card.copies]) for card in cards] == [(1, [3]), (2, [])]
    assert "".join(piece.text for piece in cards[0].pieces) == "Hai bên hội đàm."


@pytest.mark.parametrize(
    ("shown", "names", "other"),
    [
        ("Thongloun Sisoulith", ("ông Thoong-lun", "Thoong-lun Xi-xu-lít"), "Thoong-lun Xi-xu-lít"),
        ("Thoong-lun Xi-xu-lít", ("Thoong-lun Xi-xu-lít", "Thongloun Sisoulith"), "Thongloun Sisoulith"),
        ("Thongloun Sisoulith", ("Thongloun", "Sisoulith"), ""),
    ],
)
def test_the_other_way_of_writing_a_name(shown: str, names: tuple[str, ...], other: str) -> None:
    assert other_spelling(Person(id="p", name=shown, country="LA", names=names), shown) == other


def test_names_at_home_have_one_way_of_writing() -> None:
    assert other_spelling(Person(id="p", name="Tô Lâm", country="VN", names=("Tô-Lâm Văn",)), "Tô Lâm") == ""
    assert other_spelling(None, "Tô Lâm") == ""
