"""When the acts of an article happened that it gives no day, as far as the days that it names tell.

An article whose day of publication is known needs this not: it is news of that day. Of another, the days without a year
tell when it is news, for so one writes of what has just happened or soon will: those of its acts, or, where they bear
none, those in the text; and only where they lie close together.
"""

from collections.abc import Sequence

from msgspec import structs

from banggiao.model.claims import EventClaim
from banggiao.model.edtf import ends, is_day, starts
from banggiao.reading.story import Story
from banggiao.vietnamese.calendar import day_of_year

_CLOSE = 10  # days


def place_in_time(story: Story, events: Sequence[EventClaim]) -> tuple[EventClaim, ...]:
    """Return the events, those without a date with the days around which the article's others happened."""
    if story.article.published or all(event.date for event in events):
        return tuple(events)
    around = _days_around([event.date for event in events]) or _days_around(_dates_in(story))
    if not around:
        return tuple(events)
    return tuple(event if event.date else structs.replace(event, around=around) for event in events)


def _dates_in(story: Story) -> list[str]:
    return [date.edtf for sentence in story.sentences for date in sentence.dates]


def _days_around(dates: Sequence[str]) -> str:
    """Return the interval from the first to the last day without a year; empty where none is, or they lie apart."""
    edges = [edge for date in dates for edge in (starts(date), ends(date))]
    days = sorted({edge for edge in edges if edge.startswith("X") and is_day(edge)})  # alike but for month and day
    if not days or day_of_year(days[-1]) - day_of_year(days[0]) > _CLOSE:
        return ""
    return days[0] if len(days) == 1 else f"{days[0]}/{days[-1]}"
