"""Which claims pending ones have to be resolved with: they meet under keys, and only what is linked is taken up.

Hundreds of reports share a key, a few tell of one act. So those that meet a pending one are first compared with it
alone; then the parts that it is linked to are taken up whole. Of an article that says again what others have said only
the events are (`banggiao.resolving.echoes`).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, func, select

from banggiao.model.claims import EventClaim
from banggiao.record import tables as t
from banggiao.record.adding import DECIDED
from banggiao.record.rows import comparable_of, fetch_in, select_for_comparison
from banggiao.resolving.deciding import Rulings
from banggiao.resolving.echoes import find_echoes
from banggiao.resolving.events import find_linked
from banggiao.resolving.reports import Reported
from banggiao.resolving.tellings import copy_key

Rows = dict[str, Row[Any]]


class Neighbourhood(NamedTuple):
    """Claims that are resolved together.

    Attributes:
        rows: of the pending claims and of all parts that they touch; beside them, of the events that echoes belong to.
        echoes: for the anchor of a pending claim the event that it only repeats a report of.
    """

    rows: list[Row[Any]]
    echoes: dict[str, str]


def find_neighbourhood(connection: Connection, kind: str, anchors: Sequence[str], rulings: Rulings) -> Neighbourhood:
    """Return what the pending claims of a kind with these anchors are resolved with."""
    rows = _load(connection, anchors)
    keys_of: dict[str, list[str]] = defaultdict(list)
    for row in fetch_in(connection, select(t.claim_keys), t.claim_keys.c.anchor, anchors):
        keys_of[row.key].append(row.anchor)
    decided = {key for key in keys_of if key.startswith(DECIDED)}
    parts = _parts_under(connection, decided if kind == "event" else keys_of)
    parts |= {row.part for row in rows.values() if row.part}
    echoes: dict[str, str] = {}
    if kind == "event":
        keys = {key: fresh for key, fresh in keys_of.items() if key not in decided}
        linked, echoes = _linked_parts(connection, rows, keys, rulings, parts)
        parts |= linked
    of_kind = select_for_comparison().where(t.claims.c.kind == kind)
    whole = [*fetch_in(connection, of_kind, t.claims.c.part, sorted(parts))]
    whole += fetch_in(connection, of_kind, t.claims.c.entity, sorted({*echoes.values()}))
    rows.update({row.anchor: row for row in whole})
    return Neighbourhood(list(rows.values()), echoes)


def _load(connection: Connection, anchors: Iterable[str]) -> Rows:
    return {row.anchor: row for row in fetch_in(connection, select_for_comparison(), t.claims.c.anchor, anchors)}


def _settled(connection: Connection, anchors: Iterable[str]) -> Rows:
    """Return the rows of claims that are part of the record; others are pending too, and come later."""
    return {anchor: row for anchor, row in _load(connection, anchors).items() if row.part}


def _parts_under(connection: Connection, keys: Collection[str]) -> set[str]:
    """Return the parts that hold a claim with one of the keys."""
    part = select(t.claims.c.part).join(t.claim_keys, t.claim_keys.c.anchor == t.claims.c.anchor)
    query = part.where(t.claims.c.part.is_not(None)).distinct()
    return {row.part for row in fetch_in(connection, query, t.claim_keys.c.key, sorted(keys))}


def _linked_parts(
    connection: Connection, rows: Rows, keys: dict[str, list[str]], rulings: Rulings, touched: Collection[str]
) -> tuple[set[str], dict[str, str]]:
    """Return the parts in which an act is told that a pending report tells or is linked to, and what only echoes.

    The former leave out parts with nothing but echoes; the latter the echoes of parts that are touched anyhow.
    """
    under = fetch_in(connection, select(t.claim_keys), t.claim_keys.c.key, keys)
    met = {(fresh, row.anchor) for row in under if row.anchor not in rows for fresh in keys[row.key]}
    known = _settled(connection, {other for _, other in met})
    told = [report for row in (*rows.values(), *known.values()) if (report := rulings.apply(comparable_of(row)))]
    more = _copies(connection, told, rows.keys() | known.keys(), keys)
    told += filter(None, map(rulings.apply, map(comparable_of, more.values())))
    settled = known | more
    part_of = {anchor: row.part for anchor, row in settled.items()}
    echoed = find_echoes(told, met, part_of, rulings) if _is_new_article(connection, rows) else {}
    asking = {(fresh, other) for fresh, other in met if fresh not in echoed}
    parts = {part_of[anchor] for anchor in find_linked(told, asking, rulings) if anchor in part_of}
    taken = parts | {*touched}
    return parts, {new: settled[old].entity for new, old in echoed.items() if part_of[old] not in taken}


def _is_new_article(connection: Connection, rows: Rows) -> bool:
    """Say whether these are all reports of one article, none of which was in the record before."""
    articles = {row.article_id for row in rows.values()}
    if len(articles) != 1 or any(row.part for row in rows.values()):
        return False
    mine = select(func.count()).where(t.claims.c.article_id.in_(articles), t.claims.c.kind == "event")
    return int(connection.execute(mine).scalar_one()) == len(rows)


def _copies(connection: Connection, told: Iterable[Reported], there: Collection[str], keys: Collection[str]) -> Rows:
    """Return the verbatim copies of reports that are not there yet."""
    wanted = {copy_key(report.claim, report.source) for report in told if isinstance(report.claim, EventClaim)}
    rows = fetch_in(connection, select(t.claim_keys.c.anchor), t.claim_keys.c.key, wanted - {*keys})
    return _settled(connection, {row.anchor for row in rows} - {*there})
