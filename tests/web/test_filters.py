import pytest
from litestar.datastructures import MultiDict

from banggiao.lexicon.geography import load_geography
from banggiao.lexicon.sides import make_side_finder
from banggiao.record.views import EventFilter
from banggiao.web.filters import Paging, read_event_filter, read_paging, with_page
from banggiao.web.refusals import RefusedError

SIDES = make_side_finder(load_geography())


def query(*pairs: tuple[str, str]) -> MultiDict[str]:
    return MultiDict(list(pairs))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ((), EventFilter()),
        ((("between", "VN"), ("between", "Lào")), EventFilter(between=("VN", "LA"))),
        ((("between", "viet nam, laos"),), EventFilter(between=("VN", "LA"))),
        ((("between", ""), ("between", "asean")), EventFilter(between=("ASEAN",))),
        ((("type", "talks"), ("status", "planned")), EventFilter(type="talks", status="planned")),
        ((("since", "24/2/2019"), ("until", "2020")), EventFilter(since="2019-02-24", until="2020")),
        ((("since", "24/2/2019"), ("until", "2/2019")), EventFilter(since="2019-02-24", until="2019-02")),
        ((("words", "  biên giới "), ("person", "Khải")), EventFilter(words="biên giới", person="Khải")),
        ((("country", "Nhật Bản"),), EventFilter(country="JP")),
        ((("field", "trade"), ("publisher", "Báo Một")), EventFilter(field="trade", publisher="Báo Một")),
    ],
)
def test_conditions_are_read(asked: tuple[tuple[str, str], ...], expected: EventFilter) -> None:
    assert read_event_filter(query(*asked), SIDES) == expected


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ((("between", "Atlantis"),), "bad_side"),
        ((("between", "VN"), ("between", "Việt Nam")), "same_sides"),
        ((("between", "VN,LA,KH"),), "many_sides"),
        ((("type", "party"),), "bad_type"),
        ((("status", "maybe"),), "bad_status"),
        ((("field", "golf"),), "bad_field"),
        ((("level", "king"),), "bad_level"),
        ((("since", "31/2/2019"),), "bad_date"),
        ((("since", "2020"), ("until", "2019")), "dates_crossed"),
        ((("words", "x" * 201),), "too_long"),
    ],
)
def test_what_makes_no_sense_is_refused(asked: tuple[tuple[str, str], ...], key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_event_filter(query(*asked), SIDES)
    assert (refused.value.status, refused.value.key) == (400, key)


@pytest.mark.parametrize(
    ("asked", "paging"),
    [
        ((), Paging(50, 0)),
        ((("page", "3"),), Paging(50, 100)),
        ((("page", "2"), ("limit", "10")), Paging(10, 10)),
        ((("limit", "1000000"),), Paging(200, 0)),
        ((("limit", "0"), ("offset", "7")), Paging(1, 7)),
        ((("page", "0"),), Paging(50, 0)),
        ((("offset", "9" * 40),), Paging(50, 10**6)),
    ],
)
def test_paging_is_capped(asked: tuple[tuple[str, str], ...], paging: Paging) -> None:
    assert read_paging(query(*asked), size=50, largest=200) == paging


@pytest.mark.parametrize("typed", ["-1", "two", "1.5", "²"])
def test_a_page_is_a_number(typed: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_paging(query(("page", typed)), size=50, largest=200)
    assert refused.value.key == "bad_number"


def test_another_page_keeps_the_conditions() -> None:
    asked = query(("between", "VN"), ("between", "LA"), ("page", "2"), ("words", ""), ("lang", "en"))
    assert with_page("/events", asked, 3) == "/events?between=VN&between=LA&page=3"
