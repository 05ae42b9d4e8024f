"""Every kind of page, in both languages, bright and dark, through the checks of axe-core."""

from pathlib import Path
from types import ModuleType

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from banggiao.pipeline import Options, add_paths
from banggiao.record.store import Record

pytestmark = pytest.mark.e2e
REFUSALS = ("/nowhere", "/events?type=x")
THEN = ("/relations/VN/LA?on=2025-01-05",)
UNDATED = """Thủ tướng Trần Minh Khải tiếp Bộ trưởng Ngoại giao Lào

Ngày 17/2, tại Hà Nội, Thủ tướng Trần Minh Khải đã tiếp Bộ trưởng Ngoại giao Lào Khamphan Vongsa. Hai bên nhất trí \
thực hiện Hiệp định Thương mại biên giới Việt Nam - Lào."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["vi-VN", "en-GB"])
def test_no_page_has_a_finding(
    browser: Browser, samples: str, samples_path: Path, pictures: ModuleType, locale: str, scheme: str
) -> None:
    found = {}
    with browser.new_context(locale=locale, color_scheme=scheme) as context:
        page = context.new_page()
        for address in (*pictures.list_pages(samples_path).values(), *REFUSALS, *THEN):
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


@pytest.mark.parametrize("locale", ["vi-VN", "en-GB"])
def test_pages_of_what_is_undated_have_no_finding(
    browser: Browser, pictures: ModuleType, tmp_path: Path, locale: str
) -> None:
    (tmp_path / "bai.txt").write_text(UNDATED, encoding="utf-8")
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        add_paths(record, [tmp_path / "bai.txt"], Options(jobs=1))
        person, instrument = record.people().items[0].id, record.instruments().items[0].id
        article = record.articles().items[0].id
    found = {}
    with pictures.serving(tmp_path / "banggiao.db") as at, browser.new_context(locale=locale) as context:
        page = context.new_page()
        for address in (f"people/{person}", f"instruments/{instrument}", f"articles/{article}", "offices/VN/thu-tuong"):
            page.goto(f"{at}/{address}")
            assert "banggiao add" in page.inner_text("main")
            found |= {(address, each["id"]): each["help"] for each in Axe().run(page).response["violations"]}
    assert found == {}
