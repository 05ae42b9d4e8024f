from collections.abc import Callable
from datetime import date

import pytest
from icalendar import Calendar, Component

from banggiao.exports.calendars import write_calendar
from banggiao.exports.wording import Wording
from banggiao.model.record import Event

Make = Callable[..., Event]


def read_back(events: list[Event], wording: Wording) -> list[Component]:
    return list(Calendar.from_ical(b"".join(write_calendar(events, wording, "Sổ"))).walk("VEVENT"))


def test_an_event_takes_its_days(make_event: Make, wording: Wording) -> None:
    (entry,) = read_back([make_event("2023-02-24/2023-02-25")], wording)
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2023, 2, 24), date(2023, 2, 26))
    assert entry["summary"] == "Tiếp: Khamphan Vongsa"
    assert entry["url"] == "https://so.example/events/c-1"
    assert "Tiếp Khamphan Vongsa." in entry["description"]


@pytest.mark.parametrize("when", ["2023-02", "2023", "XXXX-02-17", "../2023-02-17", ""])
def test_what_has_no_day_is_left_out(make_event: Make, wording: Wording, when: str) -> None:
    assert read_back([make_event(when)], wording) == []


@pytest.mark.parametrize("when", ["2023-02-24/..", "2023-02-24/2023-03", "2023-02-24/2023-02-01"])
def test_without_a_known_last_day_it_is_the_first(make_event: Make, wording: Wording, when: str) -> None:
    (entry,) = read_back([make_event(when)], wording)
    assert entry.decoded("dtend") == date(2023, 2, 25)


def test_a_name_cannot_write_lines_of_its_own(make_event: Make, wording: Wording) -> None:
    entries = read_back([make_event(name="x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y\x00;,\\")], wording)
    assert len(entries) == 1


def test_the_same_record_gives_the_same_calendar(make_event: Make, wording: Wording) -> None:
    one, other = (b"".join(write_calendar([make_event()], wording, "Sổ")) for _ in range(2))
    assert one == other
