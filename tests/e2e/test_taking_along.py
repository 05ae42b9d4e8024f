"""What a reader takes along from a page: its citation, its data; and what an article's page lets them do."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

pytestmark = pytest.mark.e2e


def test_a_citation_is_copied(context: BrowserContext, samples: str, addresses: dict[str, str]) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{samples}{addresses['article']}")
    page.get_by_role("button", name="Chép trích dẫn").click()
    expect(page.get_by_role("button", name="Đã chép")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert f"{samples}{addresses['article']}" in copied
    assert addresses["article"].removeprefix("/articles/") in copied
    page.get_by_text("BibTeX", exact=True).click()
    page.get_by_role("button", name="Chép BibTeX").click()
    assert page.evaluate("navigator.clipboard.readText()").startswith("@online{banggiao-articles-a-")


def test_the_rows_under_the_conditions_are_downloaded(page: Page, samples: str) -> None:
    page.goto(f"{samples}/events?between=VN&between=LA")
    with page.expect_download() as downloading:
        page.get_by_role("link", name="CSV", exact=True).click()
    with Path(downloading.value.path()).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 10
    assert all({"VN", "LA"} <= set(row["sides"].split(" | ")) for row in rows)


def test_a_kind_of_claim_is_switched_off(page: Page, samples: str, addresses: dict[str, str]) -> None:
    page.goto(f"{samples}{addresses['article']}")
    figure = page.locator(".article mark.mark-figure").first
    lit = figure.evaluate("mark => getComputedStyle(mark).backgroundColor")
    page.get_by_label("Số liệu").uncheck()
    assert figure.evaluate("mark => getComputedStyle(mark).backgroundColor") != lit
    expect(page.locator(".claims .of-figure")).to_be_hidden()
    expect(page.locator(".claims .of-event")).to_be_visible()


def test_a_sentence_and_its_claim_light_up_together(page: Page, samples: str, addresses: dict[str, str]) -> None:
    page.goto(f"{samples}{addresses['article']}")
    sentence = page.locator(".article mark.mark-event[id]").last
    anchor = sentence.get_attribute("id")
    sentence.scroll_into_view_if_needed()
    sentence.hover()
    entry = page.locator(f"#s-{anchor}")
    expect(entry).to_have_class("lit")
    sentence.evaluate("mark => mark.click()")
    expect(entry).to_be_in_viewport()


def test_every_page_is_complete_without_scripts(browser: Browser, samples: str, addresses: dict[str, str]) -> None:
    with browser.new_context(locale="en-GB", java_script_enabled=False) as context:
        page = context.new_page()
        for address in addresses.values():
            page.goto(f"{samples}{address}")
            expect(page.locator("main h1")).to_be_visible()
            expect(page.locator("#citation")).to_contain_text("read on")
            expect(page.locator("button[data-copy]").first).to_be_hidden()


@pytest.mark.parametrize("width", [390, 820, 1440])
def test_no_kind_of_page_is_wider_than_the_screen(
    page: Page, samples: str, addresses: dict[str, str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for address in addresses.values():
        page.goto(f"{samples}{address}")
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, address
