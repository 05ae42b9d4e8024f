import re
from html.parser import HTMLParser

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from banggiao.web.rendering import POLICY

Client = TestClient[Litestar]
KINDS = [
    "start",
    "events",
    "timeline",
    "calendar",
    "month",
    "event",
    "people",
    "person",
    "articles",
    "article",
    "instruments",
    "instrument",
    "search",
    "about",
    "relations",
    "relation",
    "country",
    "offices",
    "office",
]
HOSTILE = ["hostile", "hostile_event", "hostile_person"]
VOID = {"meta", "link", "input", "br"}


class Checker(HTMLParser):
    """Reads a page as a browser would: elements must close in order, ids stand once, nothing runs or styles inline."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.labels = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script" or (dict(attrs).get("src") or "").startswith("/static/script/")
        assert tag not in {"style", "img", "b", "blink", "i", "u", "iframe"}, tag
        assert not (tag == "a" and "a" in self.open), "a link inside a link"
        for name, value in attrs:
            assert not name.startswith("on"), name
            assert name != "style"
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")
                assert (value or "").startswith(("/", "#", "?", "https://", "http://")), value
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        assert self.open[-1:] != ["script"], data

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check(page: str) -> Checker:
    checker = Checker()
    checker.feed(page)
    assert not checker.open
    assert len(checker.ids) == len(set(checker.ids))
    inner = [link[1:] for link in checker.links if link.startswith("#")]
    assert set(inner) <= set(checker.ids)
    return checker


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("kind", KINDS + HOSTILE)
def test_every_page_in_both_languages(client: Client, addresses: dict[str, str], kind: str, language: str) -> None:
    response = client.get(addresses[kind], headers={"Accept-Language": language})
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["content-language"] == language
    assert f'<html lang="{language}">' in response.text
    assert response.text.count("<h1") == 1
    assert response.text.count("<main") == 1
    check(response.text)


@pytest.mark.parametrize(
    "address", ["/", "/nowhere", "/api/stats", "/api/events/x", "/static/style/base.css", "/events?type=x"]
)
def test_security_headers_stand_on_everything(client: Client, address: str) -> None:
    headers = client.get(address).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_markup_in_an_article_stays_text(client: Client, addresses: dict[str, str]) -> None:
    for kind in [*HOSTILE, "events", "people", "articles", "start"]:
        page = client.get(addresses[kind]).text
        assert "<script>" not in page
        assert "<img" not in page
        assert "\u202e" not in page  # else the rest of the line would run backwards
        assert "&lt;" in page
    assert 'href="javascript:' not in client.get(addresses["hostile"]).text


def test_the_language_is_switched_and_remembered(client: Client, addresses: dict[str, str]) -> None:
    page = client.get("/events?type=reception&between=VN").text
    assert 'href="?between=VN&amp;type=reception&amp;lang=en"' in page
    assert "Sự kiện" in page
    switched = client.get("/events?type=reception&lang=en")
    assert "Reception" in switched.text
    assert "lang=en" in switched.headers["set-cookie"]
    assert "Host" not in client.get(addresses["event"], headers={"Cookie": "lang=vi"}).text
    assert "host" in client.get(addresses["event"], headers={"Cookie": "lang=en"}).text


def test_the_start_page_shows_what_the_record_covers(client: Client) -> None:
    page = client.get("/").text
    for words in ("Lào – Việt Nam", "Tin Thử", "Tiếp", "17/2/2023", "<svg", "Báo Chép"):
        assert words in page


def test_an_event_shows_its_reports_and_their_differences(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["event"]).text
    assert page.count("<blockquote") == 2  # of three reports two are of one text
    assert "Cùng một bản:" in page
    for words in ("Trần Minh Khải", "Bộ trưởng Ngoại giao", "17/2/2023", "đã diễn ra", "Trụ sở Chính phủ", "khách"):
        assert words in page
    assert "Hiệp định thương mại biên giới" in page
    assert "1.600.000.000" in page
    assert "Chỗ các bài khác nhau" in page


def test_any_anchor_of_a_report_finds_its_event(client: Client, addresses: dict[str, str]) -> None:
    anchors = re.findall(r'<(?:li class="report"|span) id="(c-[0-9a-f]+)"', client.get(addresses["event"]).text)
    assert len(anchors) == 3
    assert all(client.get(f"/events/{anchor}").status_code == 200 for anchor in anchors)


def test_every_report_of_an_event_stands_on_a_list_in_parts(client: Client, addresses: dict[str, str]) -> None:
    reports = f"{addresses['event']}/reports"
    pages = [client.get(f"{reports}?limit=2&page={page}") for page in (1, 2, 3)]
    assert [page.status_code for page in pages] == [200, 200, 404]
    found = [re.findall(r'<tr id="(c-[0-9a-f]+)"', page.text) for page in pages]
    assert [len(anchors) for anchors in found] == [2, 1, 0]
    assert f'href="{addresses["event"]}/reports.csv"' in pages[0].text


def test_a_citation_leads_to_its_sentence(client: Client, addresses: dict[str, str]) -> None:
    links = [
        link
        for link in check(client.get(addresses["event"]).text).links
        if link.startswith("/articles/") and "#" in link
    ]
    assert links
    for link in links:
        address, _, anchor = link.partition("#")
        assert f'id="{anchor}"' in client.get(address).text


def test_an_article_and_its_claims_point_at_each_other(client: Client, addresses: dict[str, str]) -> None:
    checker = check(client.get(addresses["article"]).text)
    claims = [each for each in checker.ids if each.startswith("c-")]
    assert len(claims) == 8  # an event, two people, two offices, an instrument, a commitment, a figure
    assert {f"s-{claim}" for claim in claims} <= set(checker.ids)
    assert {f"#{claim}" for claim in claims} <= set(checker.links)
    assert addresses["event"] in checker.links
    assert addresses["person"] in checker.links
    assert "https://thunghiem.example/1" in checker.links


def test_the_text_of_an_article_is_whole(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["article"]).text
    bare = re.sub(r"<sup.*?</sup>|<[^>]+>", "", page)
    assert "Chiều 17/2, Thủ tướng Trần Minh Khải tiếp Bộ trưởng Ngoại giao Lào Khamphan Vongsa tại Hà Nội." in bare
    assert "Hai bên nhất trí hoàn thành việc tôn tạo mốc biên giới. Kim ngạch" in bare


def test_a_person_shows_offices_with_citations(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["person"], headers={"Accept-Language": "en"}).text
    for words in ("ông Khải", "Thủ tướng", "(Prime Minister)", "17 Feb 2023", "18 Feb 2023", "Reception"):
        assert words in page
    assert "Prime Minister" not in client.get(addresses["person"]).text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 3),
        ("between=VN&between=L%C3%A0o", 2),
        ("type=visit", 1),
        ("status=planned", 1),
        ("person=tran+minh+khai", 1),
        ("since=2022", 1),
        ("until=31/12/2022", 1),
        ("words=truong+ngoai+giao", 1),
        ("country=JP", 1),
        ("type=aid", 0),
    ],
)
def test_events_are_filtered(client: Client, query: str, found: int) -> None:
    page = client.get(f"/events?{query}").text
    assert page.count('<th scope="row">') == found
    assert client.get(f"/api/events?{query}").json()["total"] == found


def test_lists_are_paged(client: Client) -> None:
    first = client.get("/articles?limit=2").text
    assert 'rel="next" href="/articles?limit=2&amp;page=2"' in first
    assert "Trang 1 trên 3" in first
    last = client.get("/articles?limit=2&page=3").text
    assert 'rel="prev"' in last
    assert 'rel="next"' not in last


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/nowhere", 404),
        ("/events/c-00000000000000000000", 404),
        ("/events/c-00000000000000000000/reports", 404),
        ("/people/p-nobody", 404),
        ("/articles/%3Cscript%3E", 404),
        ("/instruments/x", 404),
        ("/events?page=9", 404),
        ("/events?page=x", 400),
        ("/events?type=%3Cscript%3E", 400),
        ("/events?between=Atlantis", 400),
        ("/events?since=2020&until=2019", 400),
        ("/events/timeline?lanes=x", 400),
        ("/events/timeline?since=x", 400),
        ("/events/calendar?at=x", 400),
        ("/people?country=Atlantis", 400),
        ("/articles?since=h%C3%B4m+qua", 400),
        ("/search?q=x&kind=y", 400),
        ("/static/../app.py", 404),
        ("/static/%2e%2e/app.py", 404),
    ],
)
def test_errors_help(client: Client, address: str, status: int, language: str) -> None:
    response = client.get(address, headers={"Accept-Language": language})
    assert response.status_code == status
    assert '<form class="searchbox"' in response.text
    check(response.text)


def test_a_page_too_far_leads_to_the_last(client: Client) -> None:
    page = client.get("/articles?limit=2&page=9").text
    assert 'href="/articles?limit=2&amp;page=3"' in page


def test_pages_are_only_read(client: Client) -> None:
    assert client.head("/events").status_code == 200
    assert client.post("/events").status_code == 405


@pytest.mark.parametrize(
    "words", ["hoa binh", '"', "*", "NOT AND OR", "a" * 200, "'; DROP TABLE events; --", "%00", "\u202e", "()"]
)
def test_any_words_can_be_searched(client: Client, words: str) -> None:
    response = client.get("/search", params={"q": words})
    assert response.status_code == 200
    check(response.text)


def test_search_marks_what_it_found(client: Client) -> None:
    page = client.get("/search?q=m%E1%BB%91c+bi%C3%AAn+gi%E1%BB%9Bi").text
    assert "<mark>" in page
    assert "/articles/a-" in page


def test_no_page_loads_anything_from_elsewhere(client: Client, addresses: dict[str, str]) -> None:
    for address in addresses.values():
        assert not re.search(r'(?:src|stylesheet" href)="(?:https?:)?//', client.get(address).text)
    assert "//" not in client.get("/static/style/base.css").text
