"""Which events a visit or gathering holds, and what holds an event: asked of the events of the same sides and days.

What decides is `banggiao.resolving.containment`; here the events are gathered that it can be about.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, or_, select, union

from banggiao.model.record import Event
from banggiao.model.vocabulary import EVENT_STATUSES
from banggiao.record import tables as t
from banggiao.record.days import first_day, last_day, shifted
from banggiao.record.queries import find_event, load_events, load_lines
from banggiao.record.relating import NOBODY
from banggiao.record.views import EventLine
from banggiao.resolving.containment import HELD_BY, holders_of, holds, months_of

_BESIDE: Final = 31
"""Days around an event in which what holds it begins, and what it holds and is held by others begins."""
_LONGEST: Final = 200
"""Days that may have passed since the beginning of something that is still on."""
_MOST: Final = 400
"""Events that are looked at; between two sides there are hardly more in two months."""
_OF_ONE_SIDE: Final = ("session", "ceremony")


def find_parts(connection: Connection, which: str | Event, *, cited: bool = True) -> tuple[Event, ...]:
    """Return the acts that a visit or gathering holds, in the order of their days; ``cited`` also loads their reports.

    What decides needs no reports, and those of what stands near an act may be thousands.
    """
    whole = find_event(connection, which)
    if whole is None or whole.type not in HELD_BY:
        return ()
    near = _near(connection, whole, {*HELD_BY, *(kind for held in HELD_BY.values() for kind in held)})
    within = [line.event for line in near if holds(whole, line.event)]
    holder = _holders(within, near)
    held = sorted((event for event in within if holder.get(event.id) == whole.id), key=lambda e: (e.date, e.id))
    return load_events(connection, [event.id for event in held]) if cited else tuple(held)


def find_whole(connection: Connection, which: str | Event, *, cited: bool = True) -> Event | None:
    """Return the visit or gathering that holds an act; ``cited`` as in `find_parts`."""
    act = find_event(connection, which)
    kinds = {kind for kind, held in HELD_BY.items() if act and act.type in held}
    if act is None or not kinds:
        return None
    near = _near(connection, act, kinds)
    holder = _holders([act], near).get(act.id)
    found = load_events(connection, [holder]) if cited else (line.event for line in near if line.event.id == holder)
    return next(iter(found), None)


def _holders(acts: Sequence[Event], near: Sequence[EventLine]) -> dict[str, str]:
    told = {line.event.id: line.reports for line in near}
    return holders_of(acts, (line.event for line in near), told)


def _near(connection: Connection, event: Event, kinds: Collection[str]) -> tuple[EventLine, ...]:
    """Return the event and those of some types, of its sides and days; nothing where either are unknown."""
    times = _around(event)
    sides = [code for code in event.countries if code]
    if not times or not sides:
        return ()
    pairs = t.event_pairs.c
    # All statuses are wanted; each is named so that the days, which come next, are looked up in the table's own order.
    wanted = (pairs.type.in_(sorted(kinds)), pairs.status.in_(EVENT_STATUSES))
    found = union(
        *(
            select(t.events.c.first_day, t.events.c.id)
            .join(t.event_pairs, pairs.event_id == t.events.c.id)
            .where(of_sides, *wanted, time)
            for of_sides in _of_sides(event, sides)
            for time in times
        )
    ).subquery()
    ids = connection.execute(select(found.c.id).order_by(found.c.first_day, found.c.id).limit(_MOST)).scalars()
    return load_lines(connection, dict.fromkeys([event.id, *ids]))


def _of_sides(event: Event, sides: Sequence[str]) -> list[ColumnElement[bool]]:
    """Return the conditions of being between two sides, or what some of them do together with others or alone."""
    pairs = t.event_pairs.c
    alone = [and_(pairs.side == side, pairs.other == NOBODY) for side in sides]
    if event.type == "session" or len(sides) == 1:
        return alone
    both = and_(pairs.side == sides[0], pairs.other == sides[1])
    return [both, *(and_(one, pairs.type.in_(_OF_ONE_SIDE)) for one in alone)]


def _around(event: Event) -> list[ColumnElement[bool]]:
    """Return the conditions of being near an event's days, or in its months where the year is not known."""
    start, end = first_day(event.date), last_day(event.date)
    day, events = t.event_pairs.c.day, t.events.c
    if start and end and len(event.date) >= len("2019-02-24"):
        begun = day.between(shifted(start, -_LONGEST), shifted(end, _BESIDE))
        return [and_(begun, events.last_day >= shifted(start, -_BESIDE)), _in_months([start[5:7], end[5:7]])]
    months = months_of(event)
    return [_in_months(months), _of_any_year(months)] if months else []


def _in_months(months: Iterable[str]) -> ColumnElement[bool]:
    starts = [t.events.c.date.startswith(f"{open_}XXXX-{month}-") for month in set(months) for open_ in ("", "../")]
    return and_(t.event_pairs.c.day == "", or_(*starts))


def _of_any_year(months: Sequence[str]) -> ColumnElement[bool]:
    return or_(*(t.events.c.date.like(f"____-{month}-%") for month in months))
