"""Every kind of page with nothing but a keyboard, on paper, and over a slow line."""

import re
from collections.abc import Iterator
from types import ModuleType

import pytest
from playwright.sync_api import Browser, Page, expect

from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, Participant, Reading
from banggiao.model.spans import Span
from banggiao.record.store import Record

pytestmark = pytest.mark.e2e
STOPS = 40  # of each page
REPORTS = 30
HEAVIEST = 150_000  # bytes that a first visit may ask for
FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect(), style = getComputedStyle(at);
  return {
    what: `${at.tagName} ${at.textContent.trim().slice(0, 40)}`,
    isSeen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
    isRinged: style.outlineStyle !== "none" && style.outlineWidth !== "0px",
  };
}"""


def test_every_stop_of_the_keyboard_is_seen(browser: Browser, samples: str, addresses: dict[str, str]) -> None:
    unseen = []
    with browser.new_context(locale="vi-VN", reduced_motion="reduce") as context:
        page = context.new_page()
        for address in addresses.values():
            page.goto(f"{samples}{address}")
            for _ in range(STOPS):
                page.keyboard.press("Tab")
                focused = page.evaluate(FOCUSED)
                if focused and not (focused["isSeen"] and focused["isRinged"]):
                    unseen.append((address, focused["what"]))
    assert unseen == []


@pytest.mark.parametrize(("name", "inside"), [("Mục lục", "#menu"), ("Điều kiện", ".facets")])
def test_what_opens_on_a_phone_is_closed_by_escape(browser: Browser, samples: str, name: str, inside: str) -> None:
    with browser.new_context(locale="vi-VN", viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        page.goto(f"{samples}/events")
        button = page.get_by_role("button", name=name)
        button.focus()
        page.keyboard.press("Enter")
        expect(page.locator(inside)).to_be_visible()
        page.keyboard.press("Tab")
        assert page.evaluate("inside => Boolean(document.activeElement.closest(inside))", inside)
        page.keyboard.press("Escape")
        expect(page.locator(inside)).to_be_hidden()
        expect(button).to_be_focused()


def test_a_first_visit_asks_for_little(browser: Browser, samples: str, addresses: dict[str, str]) -> None:
    heavy = {}
    for address in addresses.values():
        with browser.new_context(locale="vi-VN") as context:
            page = context.new_page()
            sizes: dict[str, float] = {}
            network = context.new_cdp_session(page)
            network.send("Network.enable")
            network.on("Network.loadingFinished", lambda e, s=sizes: s.update({e["requestId"]: e["encodedDataLength"]}))
            page.goto(f"{samples}{address}", wait_until="networkidle")
            if not 0 < sum(sizes.values()) < HEAVIEST:
                heavy[address] = sizes
    assert heavy == {}


def make_report(number: int) -> tuple[Article, Reading]:
    """One of many reports of an invented reception, each in words of its own."""
    title = f"Tin số {number} về buổi tiếp"
    evidence = f"Ngày 3/2, Thủ tướng Trần Minh Khải tiếp Đại sứ Lào, theo bản tin thứ {number} của hãng {number * 7}."
    text = f"{title}\n{evidence}"
    at = Span(len(title) + 1, len(text))
    blocks = (Block("title", 0, len(title)), Block("paragraph", at.start, at.end))
    article = Article(text=text, blocks=blocks, published="2023-02-04", publisher=f"Báo {number}")
    event = EventClaim(
        type="reception",
        date="2023-02-03",
        participants=(
            Participant(name="Việt Nam", country="VN", role="host", is_person=False),
            Participant(name="Lào", country="LA", role="guest", is_person=False),
        ),
        evidence=evidence,
        at=at,
        trigger=Span(text.index("tiếp Đại sứ"), text.index("tiếp Đại sứ") + 4),
    )
    return article, Reading(article_id=article.id, reader="test", events=(event,))


@pytest.fixture
def reported(tmp_path_factory: pytest.TempPathFactory, pictures: ModuleType) -> Iterator[str]:
    """The address of an event that many articles report."""
    path = tmp_path_factory.mktemp("reported") / "banggiao.db"
    with Record.open(path, create=True) as record:
        record.add(map(make_report, range(REPORTS)))
        (event,) = record.events().items
    with pictures.serving(path) as site:
        yield f"{site}/events/{event.id}"


def test_an_event_of_many_reports_prints_on_few_sheets(page: Page, reported: str) -> None:
    page.goto(reported)
    page.emulate_media(media="print")
    sheets = re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))
    assert len(sheets) <= 3
    quotations = page.locator(".report blockquote")
    expect(quotations.nth(7)).to_be_visible()
    expect(quotations.nth(8)).to_be_hidden()
    expect(page.locator(".report h3").nth(8)).to_be_visible()
    expect(page.locator("#citation")).to_be_visible()


def test_no_control_is_printed(page: Page, samples: str, addresses: dict[str, str]) -> None:
    for address in addresses.values():
        page.goto(f"{samples}{address}")
        page.emulate_media(media="print")
        seen = "button, select, input:not([type=checkbox]), .masthead nav, .save, .take-files, .pager, .skip"
        assert page.locator(seen).locator("visible=true").count() == 0, address
        page.emulate_media(media="screen")
