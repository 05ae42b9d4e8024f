"""The timeline of a list of events: its window, its lanes, and the addresses that widen, narrow and move it."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple, get_args

from banggiao.charts.periods import Period, Unit, Window, cut_periods, enclosing, neighbours
from banggiao.charts.timeline import Mark, Row, Timeline, draw_timeline
from banggiao.model.edtf import ends, starts
from banggiao.record.bits import Bits
from banggiao.record.browsing import Browser
from banggiao.record.days import first_day, last_day
from banggiao.record.facets import EventSets, Precision, Tally
from banggiao.record.views import EventFilter, EventLine
from banggiao.web.filters import read_text
from banggiao.web.narrowing import Narrowing
from banggiao.web.refusals import RefusedError

LaneKind = Literal["side", "person"]
LANES: Final[tuple[LaneKind, ...]] = get_args(LaneKind)
_MOST_LANES: Final = 12
_MOST_MARKS: Final = 160  # events that are drawn by themselves; of more, bars
_LISTED: Final = 12
_SINCE, _UNTIL = "0since0", "0until0"  # stand for the ends of a period in a pattern of addresses
_PRECISION: Final[dict[Unit, Precision]] = {"day": "day", "month": "month", "year": "year", "decade": "year"}


class TimelineView(NamedTuple):
    """A timeline with what surrounds it; no drawing where nothing has a known year.

    Attributes:
        labels: the names of the lanes by key; tally: all events that are drawn or just not known well enough.
        vague: events in the window whose day is not known as finely as the drawing shows.
        names: by event id, its line, where events are drawn by themselves.
    """

    lanes: LaneKind
    drawing: Timeline | None
    labels: dict[str, str]
    tally: Tally
    undated: int
    vague: int
    lines: tuple[EventLine, ...]
    marked: dict[str, EventLine]


def view_timeline(browser: Browser, narrowing: Narrowing) -> TimelineView:
    """Return the timeline of the events at an address."""
    kind, filters = _read_lanes(narrowing), narrowing.filters
    sets, found = browser.sets(), browser.select(filters)
    dated = found & sets.dated
    undated = (found & ~sets.dated).bit_count()
    window = _window(sets, dated, filters)
    if window is None:
        return TimelineView(kind, None, {}, sets.tally(dated), undated, 0, (), {})
    precision = _PRECISION[window.unit]
    known = dated & sets.precise[precision]
    keys = _lane_keys(sets, kind, known or found, filters)
    marked = browser.lines_of(known, limit=_MOST_MARKS) if _is_few(window, known) else ()
    rows = [_row(browser, window, found, marked if not keys else ())]
    rows += [_row(browser, window, found & sets.of(kind, key), marked, key) for key in keys]
    names = browser.names(keys) if kind == "person" else {key: narrowing.writer.side(key) for key in keys}
    return TimelineView(
        lanes=kind,
        drawing=draw_timeline(window, rows),
        labels={"": narrowing.writer.say("timeline", "all"), **names},
        tally=sets.tally(dated),
        undated=undated,
        vague=(dated & ~known).bit_count(),
        lines=browser.lines_of(dated, limit=_LISTED),
        marked={line.event.id: line for line in marked},
    )


def _row(browser: Browser, window: Window, found: Bits, marked: Sequence[EventLine], key: str = "") -> Row:
    """Return a lane of some events; those of them that are drawn by themselves are its marks."""
    sets = browser.sets()
    bounds = [(period.first, period.last) for period in window.periods]
    own = [line for line in marked if found >> sets.numbers[line.event.id] & 1]
    counts = browser.periods(found, bounds, _PRECISION[window.unit])
    return Row(key, counts, (found & ~sets.dated).bit_count(), _marks(own))


def _read_lanes(narrowing: Narrowing) -> LaneKind:
    typed = read_text(narrowing.query, "lanes")
    for kind in LANES:
        if typed in ("", kind):
            return kind
    raise RefusedError(400, "bad_lanes", value=typed)


def _window(sets: EventSets, dated: Bits, filters: EventFilter) -> Window | None:
    """Return what the address asks for, and where it leaves an end open, up to the last event there."""
    first, last = first_day(filters.since), last_day(filters.until)
    if dated:
        oldest, newest = sets.extent(dated)
        first, last = first or min(oldest, last or oldest), last or max(newest, first or newest)
    if not first or not last:
        return None
    return cut_periods(first, last)


def _lane_keys(sets: EventSets, kind: LaneKind, found: Bits, filters: EventFilter) -> list[str]:
    """Return those with most events; sides that are asked for are in all of them and need no lane."""
    asked = {*filters.between, filters.country} if kind == "side" else set()
    most = sets.count(kind, found, most=_MOST_LANES + len(asked))
    return [key for key, _ in most if key not in asked][:_MOST_LANES]


def _is_few(window: Window, known: Bits) -> bool:
    return window.unit in ("day", "month") and 0 < known.bit_count() <= _MOST_MARKS


def _marks(lines: Sequence[EventLine]) -> list[Mark]:
    marks = []
    for line in lines:
        first, last = first_day(line.event.date), last_day(line.event.date)
        if first and last:
            is_vague = len(starts(line.event.date) or ends(line.event.date)) < len(first)
            marks.append(Mark(line.event.id, first, last, line.event.status != "occurred", is_vague))
    return marks


class Step(NamedTuple):
    """One way to move a timeline: what it shows then, and its address; none where there is nothing there."""

    label: str
    href: str


class Steps(NamedTuple):
    """The ways to move a timeline."""

    wider: list[Step]
    earlier: str
    later: str


def steps_of(narrowing: Narrowing, window: Window) -> Steps:
    """Return how to widen a timeline, from all of it down, and how to move it."""
    whole = window.whole
    wider = [Step(narrowing.writer.say("timeline", "whole"), narrowing.address({"since": (), "until": ()}))]
    if narrowing.filters.since or narrowing.filters.until:
        wider += [Step(_shown(narrowing, around), zoomed(narrowing, around)) for _, around in enclosing(whole)]
        wider.append(Step(_shown(narrowing, whole), ""))
    before, after = neighbours(whole)
    moved = [zoomed(narrowing, near) if near else "" for near in (before, after)]
    return Steps(wider, *moved)


def _shown(narrowing: Narrowing, period: Period) -> str:
    return narrowing.writer.date(period.since if period.since == period.until else f"{period.since}/{period.until}")


def zoomed(narrowing: Narrowing, period: Period) -> str:
    """Return the address of the same timeline over another period."""
    return narrowing.address({"since": (period.since,), "until": (period.until,)})


def link_periods(narrowing: Narrowing, window: Window) -> dict[Period, str]:
    """Return where each period of a timeline leads: closer, and from days on to their lists."""
    path = "/events" if window.unit == "day" else ""
    pattern = narrowing.address({"since": (_SINCE,), "until": (_UNTIL,)}, path)  # made once, there are many periods
    return {period: pattern.replace(_SINCE, period.since).replace(_UNTIL, period.until) for period in window.periods}


def label_periods(narrowing: Narrowing, window: Window) -> dict[Period, str]:
    """Return each period's name."""
    return {period: _shown(narrowing, period) for period in window.periods}
