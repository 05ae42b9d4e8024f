"""New events as an Atom feed (RFC 4287): an entry for each, with its sentence; its time is that of its last report."""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from banggiao.exports.moments import last_reported
from banggiao.exports.wording import Wording
from banggiao.model.record import Event
from banggiao.vietnamese.unicode import clean_characters

_ATOM = "http://www.w3.org/2005/Atom"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def write_feed(events: Iterable[Event], wording: Wording, *, title: str, address: str, page: str) -> bytes:
    """Return a feed of the events in the order given.

    Args:
        events: those to tell.
        wording: how they are told.
        title: of the feed.
        address: where the feed itself is.
        page: where the same events are listed for people.
    """
    listed = list(events)
    feed = Element("feed", {"xmlns": _ATOM, "xml:lang": wording.language})
    _say(feed, "id", _urn(address))
    _say(feed, "title", title)
    _say(feed, "updated", _write(max(map(last_reported, listed), default=_NEVER)))
    _say(_say(feed, "author", ""), "name", "banggiao")
    SubElement(feed, "link", {"rel": "self", "href": address})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": page})
    for event in listed:
        _add_entry(feed, event, wording)
    written: bytes = tostring(feed, encoding="utf-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + written


def _add_entry(feed: Element, event: Event, wording: Wording) -> None:
    entry = SubElement(feed, "entry")
    _say(entry, "id", _urn(f"banggiao:{event.id}"))
    _say(entry, "title", wording.title(event))
    _say(entry, "updated", _write(last_reported(event)))
    SubElement(entry, "category", {"term": event.type, "label": wording.act(event)})
    address = wording.address(f"/events/{event.id}")
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
    told = [f"“{report.citation.quote}” {wording.credit(report.citation)}" for report in event.reports[:1]]
    _say(entry, "summary", "\n".join(told))


def _say(parent: Element, name: str, words: str) -> Element:
    element = SubElement(parent, name)
    element.text = clean_characters(words)
    return element


def _write(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _urn(name: str) -> str:
    """Return an id that stays the same wherever the record is served."""
    return uuid5(NAMESPACE_URL, name).urn
