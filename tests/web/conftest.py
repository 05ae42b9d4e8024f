"""A small record of invented acts, one of its articles full of markup, and the pages over it."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from banggiao.model.articles import Article, Block, BlockKind
from banggiao.model.claims import (
    CommitmentClaim,
    EventClaim,
    FigureClaim,
    InstrumentClaim,
    OfficeClaim,
    Participant,
    PersonClaim,
    Place,
    Reading,
)
from banggiao.model.spans import Span
from banggiao.record.store import Record
from banggiao.web import create_app

READER = "rules 1 test"
HOSTILE = "<img src=x onerror=alert(1)> \"Ông\" & 'Bà' \u202egnúx"


def make_article(blocks: list[tuple[BlockKind, str]], **facts: object) -> Article:
    """Join blocks into an article."""
    ranges, at = [], 0
    for kind, words in blocks:
        ranges.append(Block(kind, at, at + len(words)))
        at += len(words) + 1
    return Article(text="\n".join(words for _, words in blocks), blocks=tuple(ranges), **facts)  # type: ignore[arg-type]


def find(article: Article, words: str) -> Span:
    """Point at the first place of words in an article."""
    start = article.text.index(words)
    return Span(start, start + len(words))


def make_reception(article: Article, evidence: str, date: str, place: str) -> Reading:
    """Read the reception of the invented Lao minister out of an article."""
    host, guest = "Trần Minh Khải", "Khamphan Vongsa"
    return Reading(
        article_id=article.id,
        reader=READER,
        events=(
            EventClaim(
                type="reception",
                date=date,
                place=Place(place, "VN"),
                participants=(
                    Participant(name=host, country="VN", offices=("Thủ tướng",), role="host", at=find(article, host)),
                    Participant(
                        name=guest,
                        country="LA",
                        offices=("Bộ trưởng Ngoại giao",),
                        role="guest",
                        at=find(article, guest),
                    ),
                ),
                evidence=evidence,
                at=find(article, evidence),
                trigger=find(article, "tiếp"),
                fields=("border",),
            ),
        ),
        people=(
            PersonClaim(name=host, country="VN", names=(host, "ông Khải"), at=find(article, host)),
            PersonClaim(name=guest, country="LA", names=(guest, "Khăm-phăn Vông-xa"), at=find(article, guest)),
        ),
        offices=(
            OfficeClaim(person=host, office="Thủ tướng", country="VN", at=find(article, f"Thủ tướng {host}")),
            OfficeClaim(
                person=guest, office="Bộ trưởng Ngoại giao", country="LA", at=find(article, "Bộ trưởng Ngoại giao Lào")
            ),
        ),
    )


def first_report(
    publisher: str = "Báo Thử Nghiệm", url: str = "https://thunghiem.example/1"
) -> tuple[Article, Reading]:
    """The reception in full, with an agreement, an undertaking and a figure."""
    evidence = "Chiều 17/2, Thủ tướng Trần Minh Khải tiếp Bộ trưởng Ngoại giao Lào Khamphan Vongsa tại Hà Nội."
    promise = "Hai bên nhất trí hoàn thành việc tôn tạo mốc biên giới."
    figure = "Kim ngạch thương mại đạt 1,6 tỷ USD, theo Hiệp định thương mại biên giới Việt Nam - Lào."
    article = make_article(
        [
            ("title", "Thủ tướng Trần Minh Khải tiếp Bộ trưởng Ngoại giao Lào"),
            ("lead", evidence),
            ("paragraph", f"{promise} {figure}"),
            ("caption", "Quang cảnh buổi tiếp. Ảnh: Lê Thử"),
        ],
        publisher=publisher,
        url=url,
        published="2023-02-17T19:28",
        photographers=("Lê Thử",),
        original_source="thu.example",
    )
    reading = make_reception(article, evidence, "2023-02-17", "Hà Nội")
    agreement = find(article, "Hiệp định thương mại biên giới Việt Nam - Lào")
    return article, Reading(
        article_id=article.id,
        reader=READER,
        events=reading.events,
        people=reading.people,
        offices=reading.offices,
        instruments=(
            InstrumentClaim(
                kind="agreement", name="Hiệp định thương mại biên giới", parties=("VN", "LA"), at=agreement
            ),
        ),
        commitments=(
            CommitmentClaim(act="agree", by=("VN", "LA"), field="border", evidence=promise, at=find(article, promise)),
        ),
        figures=(FigureClaim(value=1.6e9, unit="USD", what="Kim ngạch thương mại", at=find(article, "1,6 tỷ USD")),),
    )


def second_report() -> tuple[Article, Reading]:
    """The same reception as another outlet has it: another place."""
    evidence = (
        "Thủ tướng Trần Minh Khải đã tiếp Bộ trưởng Ngoại giao Lào Khamphan Vongsa tại Trụ sở Chính phủ ngày 17/2."
    )
    article = make_article(
        [("title", "Bộ trưởng Ngoại giao Lào thăm Việt Nam"), ("paragraph", evidence)],
        publisher="Tin Thử",
        url="https://tinthu.example/2",
        published="2023-02-18",
    )
    return article, make_reception(article, evidence, "2023-02-17", "Trụ sở Chính phủ")


def announcement() -> tuple[Article, Reading]:
    """A visit announced for days without a known year."""
    evidence = "Chủ tịch nước Lê Thị Mẫu sẽ thăm Nhật Bản từ 24 đến 25/12."
    article = make_article([("title", "Chủ tịch nước sắp thăm Nhật Bản"), ("paragraph", evidence)], publisher="Tin Thử")
    guest = Participant(
        name="Lê Thị Mẫu", country="VN", offices=("Chủ tịch nước",), role="guest", at=find(article, "Lê Thị Mẫu")
    )
    host = Participant(name="Nhật Bản", country="JP", role="host", is_person=False)
    event = EventClaim(
        type="visit",
        kind="state",
        status="planned",
        date="XXXX-12-24/XXXX-12-25",
        place=Place("", "JP"),
        participants=(guest, host),
        evidence=evidence,
        at=find(article, evidence),
        trigger=find(article, "sẽ thăm"),
    )
    person = PersonClaim(name="Lê Thị Mẫu", country="VN", names=("Lê Thị Mẫu",), at=find(article, "Lê Thị Mẫu"))
    return article, Reading(article_id=article.id, reader=READER, events=(event,), people=(person,))


def hostile_report() -> tuple[Article, Reading]:
    """An article whose every word tries to become markup."""
    evidence = f"Ngày 3/3/2021, {HOSTILE} gặp ông </mark><script>alert(2)</script> ở <b>Viêng Chăn</b>."
    article = make_article(
        [("title", f"<script>alert('tựa')</script> {HOSTILE}"), ("paragraph", evidence)],
        publisher='<i>Báo</i> "Giả"',
        url='javascript:alert("x")',
        published="2021-03-04",
        photographers=("<u>Ảnh</u>",),
    )
    people = tuple(
        Participant(name=name, country=country, offices=("<Bộ trưởng>",), role="participant", at=find(article, name))
        for name, country in ((HOSTILE, "VN"), ("</mark><script>alert(2)</script>", "LA"))
    )
    event = EventClaim(
        type="meeting",
        date="2021-03-03",
        place=Place("<b>Viêng Chăn</b>", "LA"),
        participants=people,
        evidence=evidence,
        at=find(article, evidence),
        trigger=find(article, "gặp"),
        note="<blink>",
    )
    claims = tuple(
        PersonClaim(name=each.name, country=each.country, names=(each.name,), at=find(article, each.name))
        for each in people
    )
    offices = tuple(
        OfficeClaim(person=each.name, office="<Bộ trưởng>", country=each.country, at=find(article, each.name))
        for each in people
    )
    return article, Reading(article_id=article.id, reader=READER, events=(event,), people=claims, offices=offices)


def articles() -> list[tuple[Article, Reading]]:
    """Everything that the record of the tests holds; the last is a verbatim copy of the first."""
    return [
        first_report(),
        second_report(),
        announcement(),
        hostile_report(),
        first_report("Báo Chép", "https://chep.example/9"),
    ]


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    """The functions of this file."""
    return sys.modules[__name__]


@pytest.fixture(scope="session")
def record_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("web") / "banggiao.db"
    with Record.open(path, create=True) as record:
        record.add(articles())
    return path


@pytest.fixture(scope="session")
def app(record_path: Path) -> Litestar:
    return create_app(record_path, office_gloss=lambda office: {"Thủ tướng": "Prime Minister"}.get(office, ""))


@pytest.fixture
def client(app: Litestar) -> Iterator[TestClient[Litestar]]:
    with TestClient(app) as client:
        client.headers["Accept-Language"] = "vi"
        yield client


@pytest.fixture(scope="session")
def addresses(record_path: Path) -> dict[str, str]:
    """One address of each kind of page; ``hostile`` is the article full of markup."""
    with Record.open(record_path, read_only=True) as record:
        event = next(e for e in record.events().items if e.type == "reception")
        hostile = next(e for e in record.events().items if e.type == "meeting")
        instrument = record.instruments().items[0]
    return {
        "start": "/",
        "events": "/events",
        "timeline": "/events/timeline",
        "calendar": "/events/calendar",
        "month": "/events/calendar?at=2023-02",
        "event": f"/events/{event.id}",
        "people": "/people",
        "person": f"/people/{event.parties[0].person_id}",
        "articles": "/articles",
        "article": f"/articles/{event.reports[0].citation.article_id}",
        "instruments": "/instruments?kind=agreement",
        "instrument": f"/instruments/{instrument.id}",
        "relations": "/relations",
        "relation": "/relations/VN/LA",
        "country": "/countries/VN",
        "offices": "/offices?country=VN",
        "office": "/offices/VN/thu-tuong?on=2023-02-20",
        "search": "/search?q=bien+gioi",
        "about": "/about",
        "hostile": f"/articles/{hostile.reports[0].citation.article_id}",
        "hostile_event": f"/events/{hostile.id}",
        "hostile_person": f"/people/{hostile.parties[0].person_id}",
    }
