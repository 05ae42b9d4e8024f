from collections.abc import Callable
from xml.etree.ElementTree import fromstring

from banggiao.exports.feeds import write_feed
from banggiao.exports.wording import Wording
from banggiao.model.record import Event

Make = Callable[..., Event]
ATOM = "{http://www.w3.org/2005/Atom}"


def write(events: list[Event], wording: Wording) -> bytes:
    return write_feed(
        events, wording, title="Mới", address="https://so.example/e.atom?a=1&b=2", page="https://so.example/e"
    )


def test_an_entry_tells_the_event_with_its_sentence(make_event: Make, wording: Wording) -> None:
    feed = fromstring(write([make_event()], wording))
    (entry,) = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Tiếp: Khamphan Vongsa"
    assert entry.findtext(f"{ATOM}updated") == "2023-02-17T12:28:00Z"
    assert entry.findtext(f"{ATOM}summary") == "“Tiếp Khamphan Vongsa.” Báo Thử Nghiệm"
    assert feed.findtext(f"{ATOM}updated") == "2023-02-17T12:28:00Z"


def test_markup_and_controls_stay_text(make_event: Make, wording: Wording) -> None:
    feed = fromstring(write([make_event(name="<script>]]>&\x00\x0b\ud800")], wording))
    assert feed.find(f"{ATOM}entry/{ATOM}title").text.startswith("Tiếp: <script>]]>&")  # type: ignore[union-attr]


def test_a_feed_of_nothing_is_one(wording: Wording) -> None:
    feed = fromstring(write([], wording))
    assert feed.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"
    assert feed.findall(f"{ATOM}entry") == []
