import csv
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
from litestar import Litestar
from litestar.testing import TestClient

Client = TestClient[Litestar]
SVG = "{http://www.w3.org/2000/svg}"


def test_few_events_stand_for_themselves(client: Client, addresses: dict[str, str]) -> None:
    page = client.get("/events/timeline?since=2023&until=2023").text
    assert f'<a href="{addresses["event"]}"><title>17/2/2023 · Tiếp: ' in page
    assert "/events/timeline?since=2020&amp;until=2029" in page  # one step wider
    assert "/events/timeline?since=2022-02-17&amp;until" not in page


def test_the_undated_are_named(client: Client) -> None:
    page = client.get("/events/timeline").text
    assert "thêm 1 không rõ năm" in page
    alone = client.get("/events/timeline?type=visit").text
    assert "Không có sự kiện nào rõ năm" in alone
    assert "<svg" not in alone


@pytest.mark.parametrize(
    "query", ["", "?lanes=person", "?type=visit", "?since=2021&until=2023", "?since=0001&until=9999"]
)
def test_a_saved_drawing_is_well_formed_and_stands_alone(client: Client, query: str) -> None:
    response = client.get(f"/events/timeline.svg{query}")
    assert response.headers["content-type"].startswith("image/svg+xml")
    assert response.headers["content-disposition"] == 'attachment; filename="banggiao-timeline.svg"'
    drawing = ET.fromstring(response.text)
    assert drawing.tag == f"{SVG}svg"
    assert not drawing.findall(f".//{SVG}a")
    assert not drawing.findall(f".//{SVG}script")
    assert "var(" not in response.text


def test_the_data_of_a_drawing_counts_every_event(client: Client) -> None:
    rows = list(csv.DictReader(StringIO(client.get("/events/timeline.csv").text.removeprefix("\ufeff"))))
    of_all = [int(row["events"]) for row in rows if row["code"] == ""]
    assert sum(of_all) == client.get("/api/events").json()["total"]
    assert {row["code"] for row in rows} == {"", "VN", "LA"}  # what is only undated has no lane


def test_a_month_lists_its_days(client: Client, addresses: dict[str, str]) -> None:
    page = client.get("/events/calendar?at=2023-02&type=reception").text
    assert '<h2 id="d2023-02-17">17/2/2023' in page
    assert f'<a href="{addresses["event"]}">' in page
    assert 'rel="prev" href="/events/calendar?at=2023-01&amp;type=reception"' in page


def test_a_year_counts_its_days(client: Client) -> None:
    page = client.get("/events/calendar?at=2023").text
    assert page.count('<table class="month">') == 12
    assert 'href="/events?since=2023-02-17&amp;until=2023-02-17" title="17/2/2023: 1 sự kiện"' in page
    assert 'href="/events/calendar?at=2021"' in page  # another year that has events


@pytest.mark.parametrize("at", ["0001", "0001-01", "9999", "9999-12", "2019-02-24", "1500"])
def test_any_year_of_the_calendar_can_be_asked_for(client: Client, at: str) -> None:
    assert client.get(f"/events/calendar?at={at}").status_code == 200
