from collections.abc import Iterator
from pathlib import Path

import pytest

from banggiao.lexicon.geography import load_geography
from banggiao.model.record import Event, Party
from banggiao.model.vocabulary import EventType, Role
from banggiao.record.store import Record
from banggiao.web.rendering import make_templates
from banggiao.web.settings import Site, WebSettings
from banggiao.web.writing import Writer


@pytest.fixture(scope="module")
def writer(record_path: Path) -> Iterator[Writer]:
    with Record.open(record_path, read_only=True) as record:
        yield Writer("en", Site(WebSettings(record_path=record_path), record, load_geography(), make_templates()))


def party(name: str, country: str, role: Role, *, is_person: bool = True) -> Party:
    return Party(name=name, country=country, role=role, person_id="p-1" if is_person else "")


def test_a_body_is_no_person_though_it_may_be_a_side(writer: Writer) -> None:
    bodies = [party("Bộ Ngoại giao", "LA", "host", is_person=False), party("Lào", "LA", "host", is_person=False)]
    assert [(writer.is_body(each), writer.is_side(each)) for each in (*bodies, GUEST)] == [
        (True, False),
        (True, True),
        (False, False),
    ]


HOST, GUEST = party("Khải", "VN", "host"), party("Khamphan", "LA", "guest")


@pytest.mark.parametrize(
    ("kind", "parties", "title"),
    [
        ("reception", (HOST, GUEST), "Reception: Khải → Khamphan"),
        ("visit", (HOST, GUEST), "Visit: Khamphan → Khải"),
        ("visit", (GUEST, party("Việt Nam", "VN", "host", is_person=False)), "Visit: Khamphan → Viet Nam"),
        ("aid", (party("Úc", "AU", "sender", is_person=False), HOST), "Aid: Australia, Khải"),
        ("talks", (party("A", "VN", "participant"), party("B", "LA", "participant")), "Talks: A – B"),
        ("talks", (party("A", "VN", "participant"), party("C", "LA", "member")), "Talks: A"),
        ("appointment", (party("A", "CU", "appointee"), party("B", "LA", "appointee")), "Appointment: A, B"),
        ("session", (), "Session or conference"),
        ("meeting", (party("C", "VN", "member"),), "Meeting: C"),
    ],
)
def test_an_event_in_one_line(writer: Writer, kind: EventType, parties: tuple[Party, ...], title: str) -> None:
    assert writer.event_title(Event(id="c-1", type=kind, parties=parties)) == title


def test_many_names_are_counted(writer: Writer) -> None:
    parties = tuple(party(str(n), "VN", "participant") for n in range(5))
    assert writer.headline(Event(id="c-1", type="session", parties=parties)).more == 2
