import csv
import io
import json
import re
from xml.etree.ElementTree import fromstring

import pytest
from icalendar import Calendar
from litestar import Litestar
from litestar.testing import TestClient

from banggiao.web.languages import load_messages

Client = TestClient[Litestar]


def rows(text: str, separator: str = ",") -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator))


def test_a_list_is_taken_along_as_a_table(client: Client, addresses: dict[str, str]) -> None:
    response = client.get("/events.csv?between=VN&between=LA&type=reception")
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.headers["content-disposition"] == 'attachment; filename="banggiao-events.csv"'
    (row,) = rows(response.text)
    assert row["address"].endswith(addresses["event"])
    assert row["sides"] == "VN | LA"
    assert row["reports"] == "3"
    assert row["sentence"].split("#")[0].endswith(f"/articles/{row['article']}")


def test_a_table_can_be_parted_by_semicolons(client: Client) -> None:
    assert len(rows(client.get("/people.csv?separator=semicolon").text, ";")) == 5
    assert client.get("/people.csv?separator=x").status_code == 400


_CHANGED = re.compile(r"0\d+|\d{16,}|\d+[eE]\d+|\d{1,4}[-/]\d{1,2}|TRUE|FALSE|[=+@-].*")
"""What Excel shows otherwise than it stands: as a number cut or rounded, as the first day of a month, as a formula."""


@pytest.mark.parametrize(
    "file", ["events", "people", "articles", "instruments", "relations", "offices", "search", "coverage", "log"]
)
def test_excel_shows_every_cell_as_it_stands(client: Client, file: str) -> None:
    sent = client.get(f"/{file}.csv?q=a").content
    assert sent.startswith("\ufeff".encode())
    assert sent.split(b"\n")[0].endswith(b"\r")
    assert not [cell for row in rows(sent.decode()) for cell in row.values() if _CHANGED.fullmatch(cell)]


@pytest.mark.parametrize(("room", "count"), [("events", 3), ("people", 5), ("articles", 5), ("instruments", 1)])
def test_lists_are_whole_whatever_a_page_holds(client: Client, room: str, count: int) -> None:
    assert len(client.get(f"/{room}.json?limit=1&page=2").json()) == count
    assert len(rows(client.get(f"/{room}.csv?limit=1").text)) == count


@pytest.mark.parametrize(
    ("kind", "file", "count"),
    [
        ("event", "reports.csv", 3),
        ("person", "offices.csv", 3),
        ("article", "claims.csv", 8),
        ("instrument", "reports.csv", 2),
    ],
)
def test_one_thing_is_taken_along(client: Client, addresses: dict[str, str], kind: str, file: str, count: int) -> None:
    found = rows(client.get(f"{addresses[kind]}/{file}").text)
    assert len(found) == count
    assert all(row["quote"] for row in found)
    assert client.get(f"/{kind}s/x/{file}".replace("persons", "people")).status_code == 404


@pytest.mark.parametrize(
    ("address", "table"),
    [
        ("events", "events"),
        ("people", "people"),
        ("articles", "articles"),
        ("instruments", "instruments"),
        ("relations", "pairs"),
        ("offices", "posts"),
        ("offices/VN/thu-tuong/holders", "holders"),
        ("log", "decisions"),
        ("search", "hits"),
        ("coverage", "coverage"),
    ],
)
def test_every_column_of_a_list_is_described(client: Client, address: str, table: str) -> None:
    described(client, f"/{address}.csv?q=lao", table, is_cited=table in {"events", "instruments"})


@pytest.mark.parametrize(
    ("kind", "file"),
    [("event", "reports"), ("person", "offices"), ("article", "claims"), ("instrument", "reports")],
)
def test_every_column_of_one_thing_is_described(
    client: Client, addresses: dict[str, str], kind: str, file: str
) -> None:
    table = "" if kind == "instrument" else file
    described(client, f"{addresses[kind]}/{file}.csv", table, is_cited=table != "claims")


def described(client: Client, address: str, table: str, *, is_cited: bool) -> None:
    """Check that a file has the columns that the page of columns tells of, and leads to that page."""
    response = client.get(address)
    labels = load_messages().labels
    told = [*labels.get(f"columns_{table}", {}), *(labels["columns_cited"] if is_cited else ())]
    assert response.text.splitlines()[0].removeprefix("\ufeff").split(",") == told
    assert response.headers["link"].startswith("</columns>")


def test_pairs_and_offices_are_taken_along_as_tables(client: Client) -> None:
    (pair, *_) = rows(client.get("/relations.csv").text)
    assert ({pair["side"], pair["other"]}, pair["events"]) == ({"VN", "LA"}, "2")
    assert 'href="/relations.csv?of=visits"' in client.get("/relations?of=visits").text
    assert {row["country"] for row in rows(client.get("/offices.csv?country=VN").text)} == {"VN"}
    assert 'href="/offices.csv?country=VN"' in client.get("/offices?country=VN").text
    (holder,) = rows(client.get("/offices/VN/thu-tuong/holders.csv").text)
    assert holder["address"].endswith(f"/people/{holder['id']}")
    assert 'href="/offices/VN/thu-tuong/holders.csv"' in client.get("/offices/VN/thu-tuong").text


def test_the_columns_are_told_in_both_languages(client: Client) -> None:
    for language, words in (("vi", "ngày sớm nhất mà date cho phép"), ("en", "the first day that date allows")):
        assert words in client.get(f"/columns?lang={language}").text
    assert 'href="/columns"' in client.get("/events").text


def test_every_table_that_has_words_stands_on_the_page_of_columns(client: Client) -> None:
    page = client.get("/columns").text
    assert [name for name in load_messages().labels["table_of"] if f'<h2 id="{name}">' not in page] == []


def test_days_stand_as_spreadsheets_know_them(client: Client) -> None:
    (row,) = rows(client.get("/events.csv?between=VN&between=LA&type=reception").text)
    assert (row["first_day"], row["last_day"], row["published"]) == ("2023-02-17", "2023-02-17", "2023-02-17 19:28")


def test_a_search_is_taken_along_whole(client: Client) -> None:
    total = client.get("/api/search?q=lao&limit=1").json()["total"]
    assert total > 1
    assert len(client.get("/search.json?q=lao&limit=1&page=2").json()) == total
    assert len(rows(client.get("/search.csv?q=lao").text)) == total
    assert client.get("/search.json").json() == []


def test_an_event_goes_into_a_calendar(client: Client, addresses: dict[str, str]) -> None:
    for address in (f"{addresses['event']}/event.ics", "/events.ics?type=reception"):
        response = client.get(address)
        assert response.headers["content-type"] == "text/calendar; charset=utf-8"
        (entry,) = Calendar.from_ical(response.content).walk("VEVENT")
        assert entry["summary"] == "Tiếp: Trần Minh Khải → Khamphan Vongsa"
    assert not Calendar.from_ical(client.get("/events.ics?type=visit").content).walk("VEVENT")  # its year is unknown


def test_new_events_are_fed(client: Client) -> None:
    response = client.get("/events.atom?type=reception&lang=en")
    assert response.headers["content-type"] == "application/atom+xml; charset=utf-8"
    feed = fromstring(response.content)
    atom = {"a": "http://www.w3.org/2005/Atom"}
    assert [entry.text for entry in feed.findall("a:entry/a:title", atom)] == [
        "Reception: Trần Minh Khải → Khamphan Vongsa"
    ]
    links = {link.get("rel"): link.get("href", "") for link in feed.findall("a:link", atom)}
    assert links["self"].endswith("/events.atom?type=reception&lang=en")
    assert links["alternate"].endswith("/events?type=reception&lang=en")


@pytest.mark.parametrize("ending", ["csv", "json", "ics", "atom"])
def test_what_makes_no_sense_is_refused_before_anything_is_sent(client: Client, ending: str) -> None:
    assert client.get(f"/events.{ending}?between=Atlantis").status_code == 400
    assert client.head(f"/events.{ending}").status_code == 200


def test_hostile_words_stay_words_in_every_format(client: Client) -> None:
    assert len(rows(client.get("/events.csv?type=meeting").text)) == 1
    assert len(json.loads(client.get("/events.json?type=meeting").text)) == 1
    assert len(Calendar.from_ical(client.get("/events.ics?type=meeting").content).walk("VEVENT")) == 1
    assert fromstring(client.get("/events.atom?type=meeting").content) is not None


def test_pages_offer_what_can_be_taken_under_their_conditions(client: Client, addresses: dict[str, str]) -> None:
    page = client.get("/events?type=reception&page=1").text
    for address in ("/events.csv?type=reception", "/events.ics?type=reception&amp;lang=vi"):
        assert f'href="{address}"' in page
    for kind in ("event", "person", "article", "instrument", "people", "articles"):
        offered = [part.split('"')[0] for part in client.get(addresses[kind]).text.split('<li><a href="')[1:]]
        files = [
            address for address in offered if address.startswith("/") and (".csv" in address or "/api/" in address)
        ]
        assert len(files) >= 2
        assert all(client.get(file.replace("&amp;", "&")).status_code == 200 for file in files)


def test_every_page_says_how_it_is_cited(client: Client, addresses: dict[str, str]) -> None:
    event = client.get(addresses["event"]).text
    assert (
        f"“Tiếp: Trần Minh Khải → Khamphan Vongsa”. 17/2/2023. banggiao. http://testserver.local{addresses['event']}"
        in event
    )
    article = client.get(addresses["article"], headers={"Accept-Language": "en"}).text
    assert f"Hash of the article: {addresses['article'].removeprefix('/articles/')}." in article
    assert "@online{banggiao-articles-" in article
    for kind in ("start", "events", "people", "about", "hostile", "hostile_person"):
        assert 'id="citation"' in client.get(addresses[kind]).text
    assert 'id="citation"' not in client.get("/nowhere").text
