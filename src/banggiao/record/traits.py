"""What each event is counted by, kept in one row in the order of lists: so the sets of all events are read in a second.

``event_traits`` follows from the events' other tables, and is written and taken away with them. Its ``traits`` hold the
type, the status, the sides, the levels at which these deal with each other, and the fields; many events have the same.
``outlets`` are those of the articles that report the event, as JSON.
"""

from collections.abc import Sequence
from functools import cache, reduce
from typing import Any, Final, Literal, NamedTuple, get_args

from sqlalchemy import Connection, Select, case, func, insert, select

from banggiao.lexicon.offices import LEVELS
from banggiao.record import sqlite
from banggiao.record import tables as t
from banggiao.record.rows import in_chunks

Part = Literal["type", "status", "side", "level", "field"]
PARTS: Final[tuple[Part, ...]] = get_args(Part)
"""What ``traits`` hold one below the other, one line each; several of one are parted by tabs."""
_COLUMNS: Final = tuple(column.name for column in t.event_traits.c)


class Traits(NamedTuple):
    """The columns of ``event_traits``, all events in the order of lists: newest first, undated last.

    Dates and last days are empty where they are the first day, as most are.
    """

    ids: Sequence[str] = ()
    days: Sequence[str] = ()
    last_days: Sequence[str] = ()
    dates: Sequence[str] = ()
    report_counts: Sequence[int] = ()
    documents: Sequence[int] = ()
    traits: Sequence[str] = ()
    outlets: Sequence[str] = ()


def keep_traits(connection: Connection, event_ids: Sequence[str]) -> None:
    """Keep the traits of events that have just been written, with all that is counted of them."""
    for chunk in in_chunks(event_ids):
        found = select_traits().where(t.events.c.id.in_(chunk))
        connection.execute(insert(t.event_traits).from_select(_COLUMNS, found))


def read_traits(connection: Connection) -> Traits:
    """Return the traits of all events."""
    kept = t.event_traits.c
    others = [
        case((other == kept.day, ""), else_=other).label(f"other_{other.name}") for other in (kept.last_day, kept.date)
    ]
    columns = (kept.event_id, kept.day, *others, kept.report_count, kept.document, kept.traits, kept.outlets)
    ordered = select(*columns).order_by(kept.day.desc(), kept.date.desc(), kept.event_id)
    return Traits(*sqlite.read_columns(connection, ordered))


@cache
def select_traits() -> Select[Any]:
    """Return a query of what ``event_traits`` holds, asked of the other tables; putting it together takes a while."""
    events, documents = t.events.c, t.search_documents.c
    sides, pairs, field = t.event_sides.c, t.event_pairs.c, func.json_each(events.fields).table_valued("value").c.value
    of_sides = select(sides.country.label("value")).where(sides.event_id == events.id, sides.country != "")
    levels = select(pairs.level.label("value")).where(pairs.event_id == events.id, pairs.side < pairs.other)
    several = (of_sides, levels.where(pairs.level.in_(LEVELS)), select(field.label("value")))
    joined = (func.coalesce(_gathered(func.group_concat, values, "\t"), "") for values in several)
    return select(
        func.coalesce(events.first_day, "").label("day"),
        events.date,
        events.id.label("event_id"),
        func.coalesce(events.last_day, "").label("last_day"),
        events.report_count,
        documents.id.label("document"),
        reduce(lambda above, below: above + "\n" + below, (events.type, events.status, *joined)).label("traits"),
        _gathered(func.json_group_array, _select_outlets()).label("outlets"),
    ).join(t.search_documents, (documents.kind == "event") & (documents.ref == events.id))


def _select_outlets() -> Select[Any]:
    claims, places, publisher = t.claims.c, t.places.c, t.articles.c.publisher
    query = select(publisher.label("value")).join(t.claims, claims.article_id == t.articles.c.id)
    query = query.join(t.places, places.anchor == claims.anchor)
    return query.where(places.entity == t.events.c.id, places.kind == "event", publisher != "")


def _gathered(gather: Any, values: Select[Any], *arguments: Any) -> Any:
    """Return the different values of a query about an event, gathered in their order."""
    ordered = values.distinct().order_by("value").correlate(t.events).subquery()
    return select(gather(ordered.c.value, *arguments)).scalar_subquery()
