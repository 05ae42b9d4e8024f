from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from msgspec.structs import replace

from banggiao.model.decisions import Decision
from banggiao.record.store import Record
from banggiao.web import create_app
from banggiao.web.languages import load_messages

Client = TestClient[Litestar]


@pytest.fixture
def doubtful(tmp_path: Path, samples: ModuleType) -> Iterator[Client]:
    """Pages over a record with an unsure act, and with one decision that was undone."""
    path = tmp_path / "r.db"
    article, reading = samples.first_report()
    unsure = replace(reading, events=tuple(replace(event, confidence=0.4) for event in reading.events))
    with Record.open(path, create=True) as record:
        record.add([(article, unsure), samples.hostile_report()])
        event = record.events().items[0].id
        confirmed = record.decide(
            Decision(id="", kind="confirm", anchors=(event,), by="<b>Lan</b>", why="đã xem", at="")
        )
        record.decide(Decision(id="", kind="undo", undoes=confirmed.id, by="Minh", why="xem nhầm <script>", at=""))
    with TestClient(create_app(path)) as client:
        client.headers["Accept-Language"] = "vi"
        yield client


def test_an_unsure_act_is_asked_with_the_commands_that_answer(doubtful: Client) -> None:
    page = doubtful.get("/review?kind=unsure").text
    assert "độ tin 40 %" in page
    assert "banggiao decide confirm c-" in page
    assert "banggiao decide reject c-" in page
    assert "Chiều 17/2" in page


@pytest.mark.parametrize("kind", ["changed", "contradiction", "doubt", "namesakes", "unsure"])
def test_every_kind_of_question_has_its_page(doubtful: Client, kind: str) -> None:
    for language in ("vi", "en"):
        assert doubtful.get(f"/review?kind={kind}", headers={"Accept-Language": language}).status_code == 200
    assert doubtful.get("/review?kind=x").status_code == 400


def test_the_log_shows_who_decided_what_and_what_stands(doubtful: Client) -> None:
    page = doubtful.get("/log").text
    assert page.index("Hủy quyết định") < page.index("Xác nhận")  # the newest first
    assert "đã hủy" in page
    assert "&lt;b&gt;Lan&lt;/b&gt;" in page
    assert "<script>" not in page


def test_nothing_can_be_decided_here(doubtful: Client) -> None:
    content = doubtful.get("/review?kind=unsure").text.partition("<main")[2]
    assert "<form" not in content
    assert doubtful.post("/review").status_code == 405


def test_an_anchor_leads_to_its_sentence(client: Client, addresses: dict[str, str]) -> None:
    anchor = addresses["event"].removeprefix("/events/")
    response = client.get(f"/claims/{anchor}", follow_redirects=False)
    assert response.status_code == 302
    assert response.headers["location"].startswith("/articles/a-")
    assert response.headers["location"].endswith(f"#{anchor}")
    assert client.get("/claims/c-nothing").status_code == 404


def test_the_page_opens_on_the_first_kind_that_holds_something(doubtful: Client) -> None:
    page = doubtful.get("/review").text
    tab = page.partition('aria-current="page">')[2].partition("</a>")[0]
    assert "(0)" not in tab
    assert 'class="asked"' in page


def test_a_rejected_act_says_who_rejected_it_and_why(doubtful: Client, tmp_path: Path) -> None:
    with Record.open(tmp_path / "r.db") as record:
        event = record.events().items[0].id
        record.decide(Decision(id="", kind="reject", anchors=(event,), by="Minh", why="<b>bịa</b>", at=""))
    response = doubtful.get(f"/events/{event}")
    assert response.status_code == 404
    assert "Minh" in response.text
    assert "&lt;b&gt;bịa&lt;/b&gt;" in response.text
    assert 'href="/log"' in response.text


def test_doubts_and_decisions_are_taken_along(doubtful: Client, tmp_path: Path) -> None:
    assert doubtful.get("/api/review?kind=unsure").json()["kind"] == "unsure"
    assert doubtful.get("/api/review?kind=x").status_code == 400
    with Record.open(tmp_path / "r.db") as record:
        event = record.events().items[0].id
        record.decide(Decision(id="", kind="confirm", anchors=(event,), by="Minh", why="đã xem", at=""))
    assert doubtful.get("/api/log").json()[-1]["decision"]["why"] == "đã xem"
    assert f",Minh,confirm,{event},,,,đã xem,yes" in doubtful.get("/log.csv").text
    assert 'href="/log.csv"' in doubtful.get("/log").text


def test_all_that_is_in_doubt_is_taken_along_as_a_table(doubtful: Client) -> None:
    for kind in ("changed", "contradiction", "doubt", "namesakes", "unsure"):
        doubtful.get(f"/review?kind={kind}")
    (header, *lines) = doubtful.get("/review.csv").text.splitlines()
    assert header.removeprefix("\ufeff").split(",") == [*load_messages().labels["columns_questions"]]
    assert any(line.startswith("unsure,") for line in lines)
    assert doubtful.get("/review.csv?kind=x").status_code == 400
    assert 'href="/review.csv?kind=unsure"' in doubtful.get("/review?kind=unsure").text


def test_an_act_of_a_withdrawn_article_says_so(doubtful: Client, tmp_path: Path) -> None:
    with Record.open(tmp_path / "r.db") as record:
        event = next(event for event in record.events().items if len(event.reports) == 1)
        article = event.reports[0].citation.article_id
        record.decide(Decision(id="", kind="withdraw", anchors=(article,), by="Minh", why="báo đã gỡ", at=""))
    response = doubtful.get(f"/events/{event.id}")
    assert response.status_code == 404
    assert "báo đã gỡ" in response.text


def test_the_log_names_what_was_decided_on_and_warns_of_two_countries(doubtful: Client, tmp_path: Path) -> None:
    with Record.open(tmp_path / "r.db") as record:
        plain = [person for person in record.people().items if "<" not in person.name]
        two = [next(person for person in plain if person.country == code) for code in ("VN", "LA")]
        ids = tuple(person.id for person in two)
        record.decide(Decision(id="", kind="merge", anchors=ids, by="Minh", why="thử", at=""))
    page = doubtful.get("/log").text
    assert all(person.name in page for person in two)
    assert "hai nước khác nhau" in page
    assert 'href="/people/p-' in page
    assert 'href="/claims/c-' in page
