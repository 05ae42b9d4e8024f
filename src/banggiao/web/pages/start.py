"""The start page: what the record holds and covers, its newest acts, and what is announced next."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from litestar import Response

from banggiao.charts.coverage import Coverage, draw_coverage
from banggiao.exports.spreadsheets import Cell
from banggiao.record.browsing import Browser
from banggiao.record.facets import Tally
from banggiao.record.relation_views import PairCount
from banggiao.record.store import Record
from banggiao.record.views import EventFilter, EventLine, Sizes
from banggiao.web.pages.common import page
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.reports import Card, choose_reports, lay_out_reports
from banggiao.web.saving import csv_file, svg_file
from banggiao.web.settings import GivenSite

_LINES: Final = 8  # of acts
_PAIRS: Final = 12
_ALL: Final = EventFilter()


@page("/")
def show_start(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the record holds."""
    record, sets = site.record, site.record.browser.sets()
    sizes, coverage, pairs = prepare_start(record)
    newest = find_newest(record.browser)
    content = {
        "sizes": sizes,
        "coverage": coverage,
        "newest": newest,
        "example": find_example(record, newest),
        "announced": find_announced(record.browser, sizes.newest_article),
        "pairs": pairs,
        "types": record.browser.facets(_ALL)["type"],
        "extent": sets.extent(sets.dated) if sets.dated else None,
        "undated": (sets.all & ~sets.dated).bit_count(),
    }
    return render_page(request, site, "start.html", content)


class Prepared(NamedTuple):
    """What the start page counts of the whole record."""

    sizes: Sizes
    coverage: Coverage
    pairs: list[tuple[PairCount, Tally]]


def prepare_start(record: Record) -> Prepared:
    """Return what is counted once for the start page, until the record changes."""
    asked = record.browser.remembered
    return Prepared(asked("sizes", record.sizes), find_coverage(record), asked("pairs", lambda: find_pairs(record)))


def find_newest(browser: Browser) -> Sequence[EventLine]:
    """Return the newest acts that did take place."""
    return browser.lines_of(browser.select(EventFilter(status="occurred")) & browser.sets().dated, limit=_LINES)


class Example(NamedTuple):
    """A newest act with its sentence, as a sign of what every page shows."""

    line: EventLine
    card: Card


def find_example(record: Record, newest: Sequence[EventLine]) -> Example | None:
    """Return, of the newest acts, the one that most articles report, with the sentence that tells most of it."""
    if not newest:
        return None
    most = max(newest, key=lambda line: line.reports)
    return record.browser.remembered(f"example {most.event.id}", lambda: _read_example(record, most))


def _read_example(record: Record, line: EventLine) -> Example | None:
    event = record.event(line.event.id)
    if event is None:
        return None
    chosen = choose_reports(event, 1)
    anchors = [event.reports[number - 1].citation.anchor for number in chosen]
    cards = lay_out_reports(event, record.passages(anchors), chosen)
    return Example(line, cards[0]) if cards else None


def find_announced(browser: Browser, day: str) -> Sequence[EventLine]:
    """Return what is planned for the day of the newest article or later, the next first; there is no other clock."""
    if not day:
        return ()
    ahead = browser.select(EventFilter(status="planned", since=day))
    return browser.lines_of(ahead, limit=_LINES, offset=max(ahead.bit_count() - _LINES, 0))[::-1]


def find_pairs(record: Record) -> list[tuple[PairCount, Tally]]:
    """Return the pairs of sides with most acts, and how many acts and reports the record has of each."""
    most = sorted(record.relations.pairs(), key=lambda pair: (-pair.events, pair.side, pair.other))[:_PAIRS]
    found = [(pair, record.browser.tally(EventFilter(between=(pair.side, pair.other)))) for pair in most]
    return sorted(found, key=lambda each: -each[1].events)


def find_coverage(record: Record) -> Coverage:
    """Return the drawing of what is covered."""
    return record.browser.remembered("coverage", lambda: draw_coverage(record.printed()))


@page("/coverage.svg")
def save_coverage(request: PageRequest, site: GivenSite) -> Response[str]:
    """Return the drawing of what is covered as a file."""
    content = {"coverage": find_coverage(site.record)}
    return svg_file(request, site, "coverage.svg", content, name="banggiao-coverage")


@page("/coverage.csv")
def save_articles(site: GivenSite) -> Response[str]:
    """Return the number of articles by outlet and month as a table."""
    rows: list[tuple[Cell, ...]] = list(site.record.printed())
    return csv_file(("publisher", "month", "articles"), rows, name="banggiao-coverage")


PAGES = (show_start, save_coverage, save_articles)
