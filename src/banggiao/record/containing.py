"""Which events a visit or gathering holds, and what holds an event: asked of the events of the same sides and days.

What decides is `banggiao.resolving.containment`; here the events are gathered that it can be about.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from banggiao.model.record import Event
from banggiao.record import tables as t
from banggiao.record.days import first_day, last_day, shifted
from banggiao.record.queries import find_event, load_events
from banggiao.resolving.containment import HELD_BY, holders_of, months_of

_BESIDE: Final = 31
"""Days around an event in which what holds it begins, and what it holds and is held by others begins."""
_MOST: Final = 400
"""Events that are looked at; between two sides there are hardly more in two months."""
_OF_ONE_SIDE: Final = ("session", "ceremony")


def find_parts(connection: Connection, any_id: str) -> tuple[Event, ...]:
    """Return the acts that a visit or gathering holds, in the order of their days."""
    whole = find_event(connection, any_id)
    if whole is None or whole.type not in HELD_BY:
        return ()
    near = _near(connection, whole, {*HELD_BY, *(kind for held in HELD_BY.values() for kind in held)})
    holder = holders_of(near, near)
    held = [event for event in near if holder.get(event.id) == whole.id]
    return tuple(sorted(held, key=lambda event: (event.date, event.id)))


def find_whole(connection: Connection, any_id: str) -> Event | None:
    """Return the visit or gathering that holds an act."""
    act = find_event(connection, any_id)
    kinds = {kind for kind, held in HELD_BY.items() if act and act.type in held}
    if act is None or not kinds:
        return None
    near = _near(connection, act, kinds)
    holder = holders_of([act], near).get(act.id)
    return next((event for event in near if event.id == holder), None)


def _near(connection: Connection, event: Event, kinds: Collection[str]) -> list[Event]:
    """Return the event and those of some types, of its sides and days."""
    days = _around(event)
    sides = [code for code in event.countries if code]
    if days is None or not sides:
        return [event]
    query = select(t.events.c.id).where(_of_sides(event, sides), t.events.c.type.in_(sorted(kinds)), days)
    ids = connection.execute(query.order_by(t.events.c.first_day, t.events.c.id).limit(_MOST)).scalars()
    return list(load_events(connection, dict.fromkeys([event.id, *ids])))


def _of_sides(event: Event, sides: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition of being between two sides, or what some of them do together with others or alone."""
    involved = [t.events.c.id.in_(select(t.event_sides.c.event_id).where(t.event_sides.c.country == c)) for c in sides]
    if event.type == "session" or len(sides) == 1:
        return or_(*involved)
    return or_(and_(*involved[:2]), and_(t.events.c.type.in_(_OF_ONE_SIDE), or_(*involved)))


def _around(event: Event) -> ColumnElement[bool] | None:
    """Return the condition of being near an event's days, or in its months where the year is not known."""
    start, end = first_day(event.date), last_day(event.date)
    if start and end and len(event.date) >= len("2019-02-24"):
        months = [start[5:7], end[5:7]]
        near = and_(t.events.c.last_day >= shifted(start, -_BESIDE), t.events.c.first_day <= shifted(end, _BESIDE))
        return or_(near, _in_months(months))
    months = months_of(event)
    return or_(_in_months(months), _of_any_year(months)) if months else None


def _in_months(months: Iterable[str]) -> ColumnElement[bool]:
    starts = [t.events.c.date.startswith(f"{open_}XXXX-{month}-") for month in set(months) for open_ in ("", "../")]
    return and_(t.events.c.first_day.is_(None), or_(*starts))


def _of_any_year(months: Sequence[str]) -> ColumnElement[bool]:
    return or_(*(t.events.c.date.like(f"____-{month}-%") for month in months))
