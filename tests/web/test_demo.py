from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from banggiao.web import create_app

Client = TestClient[Litestar]


@pytest.fixture
def demo(record_path: Path) -> Iterator[Client]:
    with TestClient(create_app(record_path, is_demo=True)) as client:
        yield client


@pytest.mark.parametrize(("language", "words"), [("vi", "Sổ mẫu:"), ("en", "Sample record:")])
def test_every_page_of_the_demo_says_that_it_is_one(demo: Client, client: Client, language: str, words: str) -> None:
    for path in ("/", "/events", "/nothing"):
        assert words in demo.get(path, headers={"Accept-Language": language}).text
        assert words not in client.get(path, headers={"Accept-Language": language}).text


def test_a_citation_names_the_sample_record(demo: Client) -> None:
    page = demo.get("/events", headers={"Accept-Language": "en"}).text
    assert "banggiao (sample record)" in page
    assert "note = {sample record}" in page
