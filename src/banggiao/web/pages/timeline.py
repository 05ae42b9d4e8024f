"""The timeline of events, and its drawing and data to save."""

from litestar import Response

from banggiao.exports.spreadsheets import Cell
from banggiao.web.pages.common import page
from banggiao.web.pages.events import read_narrowing, render_events
from banggiao.web.rendering import PageRequest
from banggiao.web.saving import csv_file, svg_file
from banggiao.web.settings import GivenSite
from banggiao.web.timelines import label_periods, link_periods, steps_of, view_timeline


@page("/events/timeline")
def show_timeline(request: PageRequest, site: GivenSite) -> Response[str]:
    """Events on an axis of time, in lanes."""
    narrowing = read_narrowing(request, site)
    view = view_timeline(site.record.browser, narrowing)
    steps = steps_of(narrowing, view.drawing.window) if view.drawing else None
    hrefs = link_periods(narrowing, view.drawing.window) if view.drawing else {}
    periods = label_periods(narrowing, view.drawing.window) if view.drawing else {}
    content = {"narrowing": narrowing, "view": view, "steps": steps, "hrefs": hrefs, "periods": periods}
    return render_events(request, site, "timeline.html", content)


@page("/events/timeline.svg")
def save_drawing(request: PageRequest, site: GivenSite) -> Response[str]:
    """Return the drawing as a file."""
    narrowing = read_narrowing(request, site)
    view = view_timeline(site.record.browser, narrowing)
    periods = label_periods(narrowing, view.drawing.window) if view.drawing else {}
    content = {"narrowing": narrowing, "view": view, "hrefs": {}, "periods": periods}
    return svg_file(request, site, "timeline.svg", content, name="banggiao-timeline")


@page("/events/timeline.csv")
def save_counts(request: PageRequest, site: GivenSite) -> Response[str]:
    """Return the counts of the drawing as a table."""
    narrowing = read_narrowing(request, site)
    view = view_timeline(site.record.browser, narrowing)
    rows: list[tuple[Cell, ...]] = []
    for lane in view.drawing.lanes if view.drawing else ():
        label = view.labels[lane.key]
        rows += [(label, lane.key, p.since, p.until, n, reports) for p, (n, reports) in lane.counted]
        if lane.undated:
            rows.append((label, lane.key, "", "", lane.undated, ""))
    header = ("lane", "code", "since", "until", "events", "reports")
    return csv_file(header, rows, name="banggiao-timeline")


PAGES = (show_timeline, save_drawing, save_counts)
