"""A browser, and the record of the samples served: what all tests in a browser stand on."""

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

_SPEC = spec_from_file_location("take_pictures", Path(__file__).parents[2] / "docs" / "take_pictures.py")
_PICTURES = module_from_spec(_SPEC)
_SPEC.loader.exec_module(_PICTURES)


@pytest.fixture(scope="session")
def pictures() -> ModuleType:
    """The functions of docs/take_pictures.py."""
    return _PICTURES


@pytest.fixture(scope="session")
def samples_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the samples."""
    path = tmp_path_factory.mktemp("samples") / "banggiao.db"
    _PICTURES.make_record(path)
    return path


@pytest.fixture(scope="session")
def samples(samples_path: Path) -> Iterator[str]:
    """Where the record of the samples is served."""
    with _PICTURES.serving(samples_path) as address:
        yield address


@pytest.fixture(scope="session")
def addresses(samples_path: Path) -> dict[str, str]:
    """An address of each kind of page of the samples."""
    pages: dict[str, str] = _PICTURES.list_pages(samples_path)
    return pages


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium; where it is missing, these tests fail."""
    with _PICTURES.browsing() as browser:
        yield browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="vi-VN", viewport={"width": 1100, "height": 700})
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page on which any error of the browser (a blocked style, a broken link to a file) fails the test."""
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    return page
