"""Which claims pending ones have to be resolved with: they meet under keys, and only what is linked is taken up.

Hundreds of reports share a key, a few tell of one act. So those that meet a pending one are first compared with it
alone; then the parts that it is linked to are taken up whole. Of an article that says again what others have said only
the events are (`banggiao.resolving.echoes`).
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, func, select

from banggiao.model.claims import EventClaim
from banggiao.record import tables as t
from banggiao.record.adding import DECIDED
from banggiao.record.rows import comparable_of, fetch_in, select_for_comparison, select_placed
from banggiao.resolving.acts import blocks_met
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
    of_kind = select_for_comparison().where(t.claims.c.kind == kind)
    placed = select_placed().where(t.places.c.kind == kind)
    rows = {row.anchor: row for row in fetch_in(connection, of_kind, t.claims.c.anchor, anchors)}
    # What a claim belonged to that changes or goes may agree with others now, as copies of it do that came out later.
    left = {row.entity for row in rows.values() if row.entity}
    rows |= {row.anchor: row for row in fetch_in(connection, placed, t.places.c.entity, left)}
    decided, keys = _keys_of(connection, rows)
    parts = _parts_under(connection, decided if kind == "event" else decided | keys)
    parts |= {row.part for row in rows.values() if row.part}
    echoes: dict[str, str] = {}
    if kind == "event":
        met = {other for key in keys for other in blocks_met(key)}
        linked, echoes = _linked_parts(connection, rows, met, rulings, parts)
        parts |= linked
    whole = [*fetch_in(connection, placed, t.places.c.part, sorted(parts))]
    whole += fetch_in(connection, placed, t.places.c.entity, sorted({*echoes.values()}))
    rows.update({row.anchor: row for row in whole})
    return Neighbourhood(list(rows.values()), echoes)


def _keys_of(connection: Connection, anchors: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the keys of claims: those that stand for decisions, and the others."""
    rows = fetch_in(connection, select(t.claim_keys.c.key).distinct(), t.claim_keys.c.anchor, anchors)
    keys = {key for (key,) in rows}
    decided = {key for key in keys if key.startswith(DECIDED)}
    return decided, keys - decided


def _settled(connection: Connection, keys: Iterable[str], there: Collection[str]) -> Rows:
    """Return the rows of claims under these keys that are part of the record; others are pending too, and come later.

    Those that are there already are left out.
    """
    is_settled = t.places.c.part.is_not(None)
    any_settled = select(t.places.c.anchor).where(is_settled, t.places.c.kind == "event").limit(1)
    if connection.execute(any_settled).first() is None:
        return {}  # as when all is made anew
    # In order, the keys of one claim are mostly asked for at once, and it is found once for all of them.
    found = fetch_in(connection, select(t.claim_keys.c.anchor).distinct(), t.claim_keys.c.key, sorted(keys))
    wanted = {anchor for (anchor,) in found}.difference(there)
    rows = fetch_in(connection, select_placed().where(is_settled), t.places.c.anchor, wanted)
    return {row.anchor: row for row in rows}


def _parts_under(connection: Connection, keys: Collection[str]) -> set[str]:
    """Return the parts that hold a claim with one of the keys."""
    part = select(t.places.c.part).join(t.claim_keys, t.claim_keys.c.anchor == t.places.c.anchor)
    query = part.where(t.places.c.part.is_not(None)).distinct()
    return {row.part for row in fetch_in(connection, query, t.claim_keys.c.key, sorted(keys))}


def _linked_parts(
    connection: Connection, rows: Rows, keys: Collection[str], rulings: Rulings, touched: Collection[str]
) -> tuple[set[str], dict[str, str]]:
    """Return the parts in which an act is told that a pending report tells or is linked to, and what only echoes.

    The former leave out parts with nothing but echoes; the latter the echoes of parts that are touched anyhow.
    """
    known = _settled(connection, keys, rows)
    told = _standing((*rows.values(), *known.values()), rulings)
    wanted = {copy_key(report.claim, report.source) for report in told if isinstance(report.claim, EventClaim)}
    more = _settled(connection, wanted.difference(keys), {*rows, *known})
    told += _standing(more.values(), rulings)
    settled = known | more
    if not settled:
        return set(), {}
    part_of = {anchor: row.part for anchor, row in settled.items()}
    echoed = find_echoes(told, part_of, rulings) if _is_new_article(connection, rows) else {}
    parts = {part_of[anchor] for anchor in find_linked(told, rows.keys() - echoed, rulings) if anchor in part_of}
    taken = parts | {*touched}
    return parts, {new: settled[old].entity for new, old in echoed.items() if part_of[old] not in taken}


def _standing(rows: Iterable[Row[Any]], rulings: Rulings) -> list[Reported]:
    return [report for row in rows if (report := rulings.apply(comparable_of(row)))]


def _is_new_article(connection: Connection, rows: Rows) -> bool:
    """Say whether these are all reports of one article, none of which was in the record before."""
    articles = {row.article_id for row in rows.values()}
    if len(articles) != 1 or any(row.part for row in rows.values()):
        return False
    mine = select(func.count()).where(t.claims.c.article_id.in_(articles), t.claims.c.kind == "event")
    return int(connection.execute(mine).scalar_one()) == len(rows)
