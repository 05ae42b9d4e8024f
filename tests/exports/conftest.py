from collections.abc import Callable

import pytest

from banggiao.exports.wording import Wording
from banggiao.model.claims import Place
from banggiao.model.record import Citation, Event, Party, Report
from banggiao.model.spans import Span


def _make_event(
    date: str = "2023-02-17", *, name: str = "Khamphan Vongsa", published: str = "2023-02-17T19:28"
) -> Event:
    citation = Citation(
        anchor="c-1",
        article_id="a-1",
        at=Span(0, 4),
        quote=f"Tiếp {name}.",
        published=published,
        publisher="Báo Thử Nghiệm",
        title="Tiếp khách Lào",
    )
    return Event(
        id="c-1",
        type="reception",
        date=date,
        place=Place("Hà Nội", "VN"),
        parties=(Party(name=name, country="LA", role="guest", offices=("Bộ trưởng",)),),
        reports=(Report(citation=citation, type="reception", date=date),),
    )


@pytest.fixture
def make_event() -> Callable[..., Event]:
    return _make_event


@pytest.fixture
def wording() -> Wording:
    return Wording(
        language="vi",
        title=lambda event: f"Tiếp: {event.parties[0].name}",
        act=lambda event: event.type,
        place=lambda event: event.place.name,
        credit=lambda citation: citation.publisher,
        address=lambda path: f"https://so.example{path}",
    )
