import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar import Litestar
from litestar.testing import TestClient

import banggiao
from banggiao.evaluate import load_measurements
from banggiao.web.languages import load_messages
from banggiao.web.measures import KINDS, share_of, tell_kinds

Client = TestClient[Litestar]


@given(st.integers(0, 500), st.integers(1, 500))
def test_a_share_lies_in_its_interval(right: int, of: int) -> None:
    share = share_of(min(right, of), of)
    assert share is not None
    assert 0 <= share.low <= share.value <= share.high <= 100


def test_nothing_is_said_of_an_empty_sample() -> None:
    assert share_of(0, 0) is None


def test_small_samples_say_less() -> None:
    small, large = share_of(9, 10), share_of(900, 1000)
    assert small is not None
    assert large is not None
    assert small.high - small.low > 3 * (large.high - large.low)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_shows_what_was_measured_with_its_sample_sizes(client: Client, language: str) -> None:
    page = client.get("/about", headers={"Accept-Language": language}).text
    for measurement in load_measurements():
        assert measurement.reader in page
        for line in tell_kinds(measurement):
            for share in (line.precision, line.recall):
                assert share is not None
                numbers = f"{share.right:,}/{share.of:,}".replace(",", ".")
                assert (numbers if language == "vi" else f"{share.right:,} of {share.of:,}") in page


def test_every_set_of_articles_and_detail_has_its_words() -> None:
    labels = load_messages().labels
    for measurement in load_measurements():
        assert measurement.called in labels["measured"]
        assert measurement.called in labels["measured_note"]
        assert measurement.shares.keys() <= labels["measured_field"].keys()
    assert set(KINDS) <= labels["measured_kind"].keys()


def test_the_page_tells_coverage_silence_and_versions(client: Client) -> None:
    page = client.get("/about", headers={"Accept-Language": "en"}).text
    for words in ("22 months without any article", "Báo Chép", "rules 1 test", banggiao.__version__):
        assert words in page


def test_articles_that_the_makers_have_not_seen_are_told_of_first(client: Client) -> None:
    page, labels = client.get("/about", headers={"Accept-Language": "en"}).text, load_messages().labels["measured"]
    places = [page.index(labels[name]["en"]) for name in ("unseen", "press", "samples")]
    assert places == sorted(places)
