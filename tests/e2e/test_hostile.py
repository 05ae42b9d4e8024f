"""An article that means harm, in a real browser: nothing runs, nothing is asked of others, the page keeps its width."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from playwright.sync_api import BrowserContext

from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, Participant, PersonClaim, Place, Reading
from banggiao.model.spans import Span
from banggiao.record.store import Record

pytestmark = pytest.mark.e2e
NAMES = (
    "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">",
    "</mark></article></main><svg onload=document.title='run'>",
    "W" * 100_000,
    "\u202eđảo\u202c \u2067ngược\u2069",
)


def make_report(name: str) -> tuple[Article, Reading]:
    title, evidence = f"{name} gặp Đại sứ Lào", f"Ngày 3/3/2021, {name} gặp Đại sứ Lào."
    text = f"{title}\n{evidence}"
    start = len(title) + 1
    article = Article(
        text=text,
        blocks=(Block("title", 0, len(title)), Block("paragraph", start, len(text))),
        published="2021-03-04",
        publisher=name,
        url=f"javascript:document.title='run'//{name}",
    )
    at = Span(text.rindex(name), text.rindex(name) + len(name))
    event = EventClaim(
        type="meeting",
        date="2021-03-03",
        place=Place(name, "VN"),
        participants=(
            Participant(name=name, country="VN", offices=(name,), role="participant", at=at),
            Participant(name="Lào", country="LA", role="participant", is_person=False),
        ),
        evidence=evidence,
        at=Span(start, len(text)),
        trigger=Span(text.rindex("gặp"), text.rindex("gặp") + 3),
    )
    person = PersonClaim(name=name, country="VN", names=(name,), at=at)
    return article, Reading(article_id=article.id, reader="test", events=(event,), people=(person,))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, pictures: ModuleType) -> Iterator[tuple[str, list[str]]]:
    path = tmp_path_factory.mktemp("hostile") / "banggiao.db"
    with Record.open(path, create=True) as record:
        record.add(map(make_report, NAMES))
        events = record.events().items
    things = [f"/events/{event.id}" for event in events]
    things += [f"/people/{party.person_id}" for event in events for party in event.parties if party.person_id]
    things += [f"/articles/{event.reports[0].citation.article_id}" for event in events]
    with pictures.serving(path) as address:
        yield address, ["/", "/events", "/people", "/articles", "/search?q=gap", "/about", *things]


def test_nothing_runs_and_no_page_breaks(context: BrowserContext, hostile: tuple[str, list[str]]) -> None:
    site, addresses = hostile
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 800})
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("dialog", lambda dialog: told.append(dialog.message))
    page.on("request", lambda request: told.append(request.url) if not request.url.startswith(site) else None)
    for address in addresses:
        page.goto(f"{site}{address}")
        assert page.title() != "run"
        assert page.locator("main h1").count() == 1, address
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, address
        assert page.locator('a[href^="javascript:"]').count() == 0
    assert told == []
