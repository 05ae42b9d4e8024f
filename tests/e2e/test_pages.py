"""The pages in a real browser: what a reader does with them, with and without scripts, on a phone and on paper."""

import re
from collections.abc import Iterator
from types import ModuleType

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, OfficeClaim, Participant, PersonClaim, Place, Reading
from banggiao.model.spans import Span
from banggiao.record.store import Record

pytestmark = pytest.mark.e2e

HOST, GUEST = "Trần Minh Khải", "Khamphan Vongsa"
PAGES = ["/", "/events", "/people", "/articles", "/search?q=khamphan", "/about", "/events?type=x", "/nowhere"]


def make_report(day: int) -> tuple[Article, Reading]:
    """One invented reception, with enough text before it that its sentence stands below the fold."""
    title = f"Thủ tướng {HOST} tiếp khách Lào"
    filler = "Buổi tiếp diễn ra trong không khí hữu nghị và tin cậy giữa hai nước láng giềng. " * 12
    evidence = f"Ngày {day}/2, Thủ tướng {HOST} tiếp Bộ trưởng Ngoại giao Lào {GUEST} tại Trụ sở Chính phủ."
    text = f"{title}\n{filler}\n{filler}\n{evidence}"
    blocks, at = [], 0
    for kind, words in (("title", title), ("lead", filler), ("paragraph", filler), ("paragraph", evidence)):
        blocks.append(Block(kind, at, at + len(words)))  # type: ignore[arg-type]
        at += len(words) + 1
    article = Article(
        text=text,
        blocks=tuple(blocks),
        published=f"2023-02-{day:02d}",
        publisher="Báo Thử Nghiệm",
        url=f"https://thunghiem.example/{day}/" + "duong-dan-rat-dai-khong-co-dau-cach" * 3,
    )

    def find(words: str) -> Span:
        start = text.rindex(words)
        return Span(start, start + len(words))

    host = Participant(name=HOST, country="VN", offices=("Thủ tướng",), role="host", at=find(HOST))
    guest = Participant(name=GUEST, country="LA", offices=("Bộ trưởng Ngoại giao",), role="guest", at=find(GUEST))
    event = EventClaim(
        type="reception",
        date=f"2023-02-{day:02d}",
        place=Place("Trụ sở Chính phủ", "VN"),
        participants=(host, guest),
        evidence=evidence,
        at=find(evidence),
        trigger=find("tiếp Bộ trưởng"),
    )
    people = tuple(
        PersonClaim(name=each.name, country=each.country, names=(each.name,), at=find(each.name))
        for each in (host, guest)
    )
    office = OfficeClaim(person=HOST, office="Thủ tướng", country="VN", at=find(f"Thủ tướng {HOST}"))
    return article, Reading(article_id=article.id, reader="test", events=(event,), people=people, offices=(office,))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, pictures: ModuleType) -> Iterator[str]:
    """Serve a small record on a free loopback port."""
    path = tmp_path_factory.mktemp("e2e") / "banggiao.db"
    with Record.open(path, create=True) as record:
        record.add(make_report(day) for day in (3, 9, 17))
    with pictures.serving(path) as address:
        yield address


def follow_a_search_to_its_sentence(page: Page, site: str) -> None:
    """Search, open the event, open the sentence in its article."""
    page.goto(site)
    page.locator("main input[name=q]").fill("khamphan vongsa")
    page.locator("main").get_by_role("button", name="Tìm").click()
    page.locator(".hits").get_by_role("link", name="Tiếp", exact=True).first.click()
    expect(page.locator("h1")).to_contain_text(GUEST)
    page.get_by_role("link", name="Xem câu này trong bài").first.click()
    sentence = page.locator(".mark-event:target")
    expect(sentence).to_contain_text(f"tiếp Bộ trưởng Ngoại giao Lào {GUEST}")
    expect(sentence).to_be_in_viewport()


def test_from_a_search_to_the_sentence(page: Page, site: str) -> None:
    follow_a_search_to_its_sentence(page, site)
    lit = page.locator(".mark-event:target").evaluate("mark => getComputedStyle(mark).backgroundColor")
    assert lit not in {"rgba(0, 0, 0, 0)", "rgb(253, 240, 200)"}  # stronger than a plain highlight


def test_when_two_people_met_last_and_in_which_office(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 820, "height": 900})
    page.goto(f"{site}/people")
    page.locator(".masthead input[name=q]").fill("khải và vongsa")
    page.keyboard.press("Enter")
    answer = page.locator(".direct")
    expect(answer).to_contain_text("cùng có mặt trong 3 việc")
    expect(answer).to_contain_text("17/2/2023 Tiếp")
    expect(answer).to_contain_text(f"{HOST}: Thủ tướng")
    answer.get_by_role("link", name="cùng có mặt trong 3 việc").click()
    expect(page.locator("tbody tr")).to_have_count(3)


def test_all_of_it_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(locale="vi-VN", java_script_enabled=False)
    follow_a_search_to_its_sentence(context.new_page(), site)
    context.close()


def test_text_and_list_lead_to_each_other(page: Page, site: str) -> None:
    follow_a_search_to_its_sentence(page, site)
    page.locator(".ref a").first.click()
    expect(page.locator(".claims li:target")).to_be_in_viewport()
    page.locator(".claims li:target a.n").click()
    expect(page.locator(".mark-event:target")).to_be_in_viewport()
    page.locator(".article").get_by_role("link", name=GUEST).last.click()
    expect(page).to_have_url(f"{site}/people/{page.url.rsplit('/', 1)[-1]}")
    expect(page.locator("h1")).to_have_text(GUEST)


def test_the_language_is_switched_and_kept(page: Page, site: str) -> None:
    page.goto(f"{site}/events?type=reception")
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    page.get_by_role("link", name="English").click()
    expect(page.locator("h1")).to_have_text("Events")
    expect(page.locator(".chips")).to_contain_text("Reception")
    page.get_by_role("link", name="People", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page.locator("h1")).to_have_text("Nhân vật")


def test_filters_work_from_the_form(page: Page, site: str) -> None:
    page.goto(f"{site}/events")
    page.get_by_label("Giữa bên").fill("Lào")
    page.get_by_label("và bên").fill("Việt Nam")
    page.get_by_label("Từ ngày").fill("5/2/2023")
    page.get_by_role("button", name="Lọc").click()
    expect(page.locator("tbody tr")).to_have_count(2)


def test_what_is_typed_is_understood_before_it_is_sent(page: Page, site: str) -> None:
    page.goto(site)
    box = page.get_by_role("combobox", name="Tìm trong nhân vật")
    box.press_sequentially("khamph")
    option = page.get_by_role("option", name=GUEST).first
    expect(option).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(box).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "-")
    expect(chosen).to_contain_text(GUEST)
    box.press("Escape")
    expect(option).to_be_hidden()
    box.press("ArrowDown")
    box.press("ArrowDown")
    box.press("Enter")
    expect(page.locator("h1")).to_contain_text(GUEST)


def test_a_timeline_is_drawn_closer_by_dragging_and_kept_in_the_address(page: Page, site: str) -> None:
    page.goto(f"{site}/events/timeline?since=2023-01&until=2023-03")
    drawing = page.locator(".canvas svg")
    place = drawing.bounding_box()
    assert place is not None
    page.mouse.move(place["x"] + place["width"] * 0.4, place["y"] + 8)
    page.mouse.down()
    page.mouse.move(place["x"] + place["width"] * 0.6, place["y"] + 12, steps=4)
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"since=2023-0\d-\d\d&until=2023-0\d-\d\d"))
    expect(page.get_by_role("link", name="PNG")).to_be_visible()  # scripts know the new drawing
    page.locator(".canvas").focus()
    page.keyboard.press("-")
    expect(page).not_to_have_url(re.compile(r"until=2023-0\d-\d\d"))
    with page.expect_download() as saved:
        page.get_by_role("link", name="PNG").click()
    assert saved.value.path().read_bytes().startswith(b"\x89PNG")


def test_a_list_is_narrowed_and_widened_by_its_counts(page: Page, site: str) -> None:
    page.goto(f"{site}/events?type=reception")
    page.get_by_label("Bên", exact=True).get_by_role("link", name="Lào").click()
    expect(page).to_have_url(f"{site}/events?between=LA&type=reception")
    expect(page.locator(".lines tbody tr")).to_have_count(3)
    page.locator(".chips").get_by_role("link", name="Tiếp").click()
    expect(page).to_have_url(f"{site}/events?between=LA")


def test_conditions_and_menu_open_on_a_phone(browser: Browser, site: str) -> None:
    context = browser.new_context(locale="vi-VN", viewport={"width": 390, "height": 800}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/events")
    page.get_by_role("button", name="Điều kiện").click()
    page.get_by_label("Bên", exact=True).get_by_role("link", name="Lào").click()
    expect(page.locator(".chips")).to_contain_text("Lào")
    page.get_by_role("button", name="Mục lục").click()
    page.get_by_role("link", name="Nhân vật", exact=True).click()
    expect(page).to_have_url(f"{site}/people")
    context.close()


@pytest.mark.parametrize(("width", "language"), [(360, "vi"), (360, "en"), (768, "vi"), (1280, "en")])
def test_no_page_is_wider_than_the_screen(page: Page, site: str, width: int, language: str) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site}/events?lang={language}")  # remembered from here on
    event = page.locator("tbody a").first.get_attribute("href")
    page.goto(f"{site}{event}")
    article = page.locator(".report h3 a").first.get_attribute("href")
    person = page.locator("tbody th a").first.get_attribute("href")
    for address in [*PAGES, event, article, person]:
        page.goto(f"{site}{address}")
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, address


def test_paper_bears_no_controls(page: Page, site: str) -> None:
    page.goto(f"{site}/events")
    page.emulate_media(media="print")
    expect(page.locator(".filters")).to_be_hidden()
    expect(page.locator(".masthead nav")).to_be_hidden()
    expect(page.locator("tbody tr").first).to_be_visible()
    assert page.pdf().startswith(b"%PDF")


def test_a_keyboard_reaches_the_content_first(page: Page, site: str) -> None:
    page.goto(f"{site}/events")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Tới nội dung chính")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_policy_blocks_nothing_of_ours(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    for address in PAGES[:6]:
        page.goto(f"{site}{address}")
    assert complaints == []
    assert page.locator(".masthead").evaluate("head => getComputedStyle(head).borderTopWidth") == "4px"
