"""The calendar of events: a year of months, or one month with its days."""

from collections import defaultdict
from typing import Final, NamedTuple

from litestar import Response
from msgspec.structs import replace

from banggiao.charts.calendar import WEEKDAYS, Month, days_of, lay_out_month
from banggiao.model.edtf import ends, starts
from banggiao.record.bits import Bits
from banggiao.record.browsing import Browser
from banggiao.record.views import EventLine
from banggiao.web.filters import Query, read_day
from banggiao.web.narrowing import Narrowing
from banggiao.web.pages.common import page
from banggiao.web.pages.events import read_narrowing, render_events
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite

_MOST: Final = 300  # events of one month that are listed by their days
_YEAR, _DAY = len("2019"), len("2019-02-24")
_MONTHS: Final = 12


class CalendarView(NamedTuple):
    """What the calendar shows.

    Attributes:
        at: the year or month; years: every year with its number of events, newest first.
        days: in a month, its events by day; vague: those of which only the month or year is known.
        left_out: events of the month beyond those that are listed.
    """

    at: str
    years: list[tuple[str, int]]
    months: tuple[Month, ...]
    days: dict[str, list[EventLine]]
    vague: list[EventLine]
    vague_count: int
    undated: int
    left_out: int

    @property
    def is_month(self) -> bool:
        """Whether one month is shown."""
        return len(self.at) > _YEAR

    @property
    def total(self) -> int:
        """How many events the calendar shows on their days."""
        return sum(month.events for month in self.months)


@page("/events/calendar")
def show_calendar(request: PageRequest, site: GivenSite) -> Response[str]:
    """Events by their days."""
    narrowing = read_narrowing(request, site)
    narrowing = narrowing._replace(filters=replace(narrowing.filters, since="", until=""))
    view = view_calendar(site.record.browser, narrowing)
    content = {"narrowing": narrowing, "view": view, "moves": _moves(view), "weekdays": WEEKDAYS}
    return render_events(request, site, "calendar.html", content)


def view_calendar(browser: Browser, narrowing: Narrowing) -> CalendarView:
    """Return the calendar of the events at an address."""
    sets, found = browser.sets(), browser.select(narrowing.filters)
    years = sets.count("year", found)
    at = _read_at(narrowing.query) or (years[0][0] if years else "")
    undated = (found & ~sets.dated).bit_count()
    if not at:
        return CalendarView("", [], (), {}, [], 0, undated, 0)
    year = int(at[:_YEAR])
    numbers = [int(at[_YEAR + 1 :])] if len(at) > _YEAR else list(range(1, _MONTHS + 1))
    days = [day for number in numbers for day in days_of(year, number)]
    tallies = browser.periods(found, [(day, day) for day in days], "day")
    counts = {day: tally.events for day, tally in zip(days, tallies, strict=True)}
    top = max(counts.values())
    here = found & sets.begun(days[0], days[-1])
    by_day, vague, left_out = _list_days(browser, here) if len(numbers) == 1 else ({}, [], 0)
    return CalendarView(
        at=at,
        years=years,
        months=tuple(lay_out_month(year, number, counts, max(top, 1)) for number in numbers),
        days=by_day,
        vague=vague,
        vague_count=(here & ~sets.precise["day"]).bit_count(),
        undated=undated,
        left_out=left_out,
    )


def _read_at(query: Query) -> str:
    """Return the year or month asked for; of a day, its month."""
    return read_day(query, "at")[: len("2019-02")]


def _list_days(browser: Browser, here: Bits) -> tuple[dict[str, list[EventLine]], list[EventLine], int]:
    lines = browser.lines_of(here, limit=_MOST)
    days: dict[str, list[EventLine]] = defaultdict(list)
    vague = []
    for line in lines:
        begins = starts(line.event.date) or ends(line.event.date)
        if len(begins) == _DAY:
            days[begins].append(line)
        else:
            vague.append(line)
    return dict(sorted(days.items())), vague, here.bit_count() - len(lines)


def _moves(view: CalendarView) -> tuple[str, str]:
    """Return the year or month before and after the one shown."""
    if not view.at:
        return "", ""
    year, month = int(view.at[:_YEAR]), int(view.at[_YEAR + 1 :] or 1)
    step = 1 if view.is_month else _MONTHS
    here = year * _MONTHS + month - 1
    return _written(here - step, view.at), _written(here + step, view.at)


def _written(month: int, like: str) -> str:
    """Write a month since the year 0 as a month or year; empty beyond the calendar."""
    year, place = divmod(month, _MONTHS)
    return f"{year:04d}-{place + 1:02d}"[: len(like)] if 1 <= year <= 9999 else ""


PAGES = (show_calendar,)
