"""From all pairs to one sentence, from an office to its holder, in a real browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.e2e


def test_from_the_matrix_to_a_sentence(page: Page, samples: str) -> None:
    page.goto(f"{samples}/relations")
    page.locator(".matrix").get_by_title("Việt Nam – Lào").click()
    expect(page.locator("h1")).to_have_text("Việt Nam – Lào")
    expect(page.locator("#encounters svg rect")).not_to_have_count(0)
    page.locator(".lasts tbody tr").first.get_by_role("link").last.click()
    page.get_by_role("link", name="Xem câu này trong bài").first.click()
    expect(page.locator(".mark-event:target")).to_be_in_viewport()


def test_a_pair_is_seen_from_the_other_side(page: Page, samples: str) -> None:
    page.goto(f"{samples}/relations/VN/LA")
    page.get_by_role("link", name="Nhìn từ phía Lào").click()
    expect(page.locator("h1")).to_have_text("Lào – Việt Nam")


def test_who_held_an_office_is_asked_without_scripts(browser: Browser, samples: str) -> None:
    with browser.new_context(locale="vi-VN", java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{samples}/offices?country=VN")
        page.get_by_role("link", name="Thủ tướng", exact=True).click()
        page.get_by_role("textbox", name="Vào ngày").fill("5/1/2025")
        page.get_by_role("button", name="Hỏi").click()
        expect(page.locator(".answer h3")).to_have_text("Ngày 5/1/2025: có bài nêu")
        page.locator(".answer a").first.click()
        expect(page.locator("h1")).to_have_text("Lưu Đức Kiên")


def test_a_drawing_is_saved_as_a_picture(page: Page, samples: str) -> None:
    page.goto(f"{samples}/relations/VN/LA")
    with page.expect_download() as saved:
        page.locator("#visits .save").get_by_text("SVG").click()
    assert saved.value.suggested_filename == "VN-LA-visits.svg"
