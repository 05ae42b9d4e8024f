"""What can be taken along from each page: the addresses of its data in other formats."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple
from urllib.parse import quote, urlencode

from banggiao.web.filters import WHOLE, Query, keep_pairs
from banggiao.web.languages import Language


class Offer(NamedTuple):
    """A file: the key of its label in the group ``take``, and where it is."""

    label: str
    href: str

    @property
    def is_table(self) -> bool:
        """Whether it is a table, whose columns are told of."""
        return self.label.endswith("csv")


def _tell_events(conditions: str) -> Sequence[tuple[str, str]]:
    return (
        ("events_csv", f"/events.csv?{conditions}"),
        ("ics", f"/events.ics?{conditions}&lang={{lang}}"),
        ("atom", f"/events.atom?{conditions}&lang={{lang}}"),
    )


_CSV = (("csv", "{path}.csv?{query}"), ("csv_semicolon", "{path}.csv?{query}&separator=semicolon"))
_JSON = ("json", "{path}.json?{query}")
_OF_ALL = (("coverage_csv", "/coverage.csv"), ("json", "/api/stats"))
_LISTS: Mapping[str, Sequence[tuple[str, str]]] = {
    "/events": (*_CSV, _JSON, ("ics", "{path}.ics?{query}&lang={lang}"), ("atom", "{path}.atom?{query}&lang={lang}")),
    "/people": (*_CSV, _JSON),
    "/articles": (*_CSV, _JSON),
    "/instruments": (*_CSV, _JSON),
    "/search": (*_CSV, _JSON),
    "/relations": _CSV,
    "/offices": _CSV,
    "/": _OF_ALL,
    "/about": _OF_ALL,
    "/review": (*_CSV, ("json", "/api{path}?{query}")),
    "/log": (*_CSV, ("json", "/api{path}")),
}
_ITEMS: Mapping[str, Sequence[tuple[str, str]]] = {
    "/events": (
        ("reports_csv", "{path}/reports.csv"),
        ("json", "/api{path}"),
        ("ics", "{path}/event.ics?lang={lang}"),
    ),
    "/people": (
        ("offices_csv", "{path}/offices.csv"),
        ("events_csv", "/events.csv?person={id}"),
        ("json", "/api{path}"),
        ("ics", "/events.ics?person={id}&lang={lang}"),
        ("atom", "/events.atom?person={id}&lang={lang}"),
    ),
    "/articles": (("claims_csv", "{path}/claims.csv"), ("json", "/api{path}")),
    "/instruments": (("reports_csv", "{path}/reports.csv"), ("json", "/api{path}")),
}
_TOLD: Mapping[tuple[str, int], Sequence[tuple[str, str]]] = {
    ("relations", 3): _tell_events("between={one}&between={id}"),
    ("countries", 2): _tell_events("country={id}"),
    ("offices", 3): (("holders_csv", "{path}/holders.csv"),),
}
"""Pages of sides and of an office, by their room and the number of parts of their address: what they tell of."""
_TWINS: Final = ("/relations", "/countries/", "/offices")
"""Where pages begin whose JSON has the same address under ``/api``."""
_VIEWS: Mapping[str, str] = {"/events/timeline": "/events", "/events/calendar": "/events"}
"""Pages that show a list another way."""
_REPORTS: Final = "/reports"
"""The end of the address of a page that shows all reports of an event, whose files it offers."""


def find_offers(path: str, query: Query, language: Language) -> tuple[Offer, ...]:
    """Return the files that a page offers, under the same conditions as the page."""
    path = _VIEWS.get(path, path).removesuffix(_REPORTS)
    room, _, last = path.rpartition("/")
    found = _LISTS.get(path) or _ITEMS.get(room, ())
    if path.startswith(_TWINS):
        parts = path.strip("/").split("/")
        found = (*found, *_TOLD.get((parts[0], len(parts)), ()), ("json", "/api{path}?{query}"))
    kept = urlencode(keep_pairs(query, WHOLE))
    one = room.rpartition("/")[2]
    values = {"path": quote(path), "query": kept, "one": quote(one), "id": quote(last), "lang": language}
    return tuple(Offer(label, _tidy(pattern.format_map(values))) for label, pattern in found)


def _tidy(address: str) -> str:
    """Drop what no conditions leave behind: ``?&`` and a last ``?``."""
    return address.replace("?&", "?").removesuffix("?")
