"""Every kind of page, in both languages, bright and dark, through the checks of axe-core."""

from pathlib import Path
from types import ModuleType

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

pytestmark = pytest.mark.e2e
REFUSALS = ("/nowhere", "/events?type=x")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["vi-VN", "en-GB"])
def test_no_page_has_a_finding(
    browser: Browser, samples: str, samples_path: Path, pictures: ModuleType, locale: str, scheme: str
) -> None:
    found = {}
    with browser.new_context(locale=locale, color_scheme=scheme) as context:
        page = context.new_page()
        for address in (*pictures.list_pages(samples_path).values(), *REFUSALS):
            page.goto(f"{samples}{address}")
            violations = Axe().run(page).response["violations"]
            found |= {(address, each["id"]): each["nodes"][0]["html"][:200] for each in violations}
    assert found == {}


def test_phones_have_no_finding_either(
    browser: Browser, samples: str, samples_path: Path, pictures: ModuleType
) -> None:
    found = {}
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        for address in pictures.list_pages(samples_path).values():
            page.goto(f"{samples}{address}")
            violations = Axe().run(page).response["violations"]
            found |= {(address, each["id"]): each["nodes"][0]["html"][:200] for each in violations}
    assert found == {}
