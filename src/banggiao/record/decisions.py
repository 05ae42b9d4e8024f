"""The log of decisions, as the tables hold it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from banggiao.model.decisions import Decision, DecisionState
from banggiao.record import tables as t
from banggiao.record.rows import claim_of, dump, fetch_in, strings
from banggiao.resolving.deciding import NOTHING, Rulings, evidence_of, rulings_of, standing


def load_log(connection: Connection) -> list[Decision]:
    """Return every decision, the first first."""
    return [_decision(row) for row in connection.execute(select(t.decisions).order_by(t.decisions.c.number))]


def load_rulings(connection: Connection) -> Rulings:
    """Return what stands decided."""
    log = load_log(connection)
    return rulings_of(log) if log else NOTHING


def write_decision(connection: Connection, decision: Decision) -> None:
    """Add a decision to the end of the log."""
    row = {name: getattr(decision, name) for name in decision.__struct_fields__}
    connection.execute(insert(t.decisions), row | {"anchors": dump(decision.anchors)})


def digest_of(connection: Connection, anchors: Iterable[str]) -> str:
    """Return a digest of what the claims with these anchors say now; one that is not there says nothing."""
    wanted = list(anchors)
    rows = {row.anchor: row for row in fetch_in(connection, select(t.claims), t.claims.c.anchor, wanted)}
    return evidence_of(claim_of(rows[anchor].kind, rows[anchor].value) for anchor in wanted if anchor in rows)


def states_of(connection: Connection) -> list[DecisionState]:
    """Return every decision as it stands now, the first first."""
    log = load_log(connection)
    stands = {decision.id for decision in standing(log)}
    anchors = {anchor for decision in log for anchor in decision.anchors}
    known = {row.anchor for row in fetch_in(connection, select(t.claims.c.anchor), t.claims.c.anchor, anchors)}
    for column in (t.articles.c.id, t.articles.c.link):
        known |= {row[0] for row in fetch_in(connection, select(column), column, anchors)}
    older = _superseded(connection, anchors)
    return [
        DecisionState(
            decision=decision,
            stands=decision.kind == "undo" or decision.id in stands,
            missing=tuple(anchor for anchor in decision.anchors if anchor not in known),
            changed=bool(decision.seen) and digest_of(connection, decision.anchors) != decision.seen,
            superseded=tuple(anchor for anchor in decision.anchors if anchor in older),
        )
        for decision in log
    ]


def _superseded(connection: Connection, anchors: Iterable[str]) -> set[str]:
    """Return those of the anchors that stand in an article of which there is a newer version."""
    query = select(t.claims.c.anchor).join(t.articles, t.articles.c.id == t.claims.c.article_id)
    rows = fetch_in(connection, query.where(t.articles.c.superseded_by != ""), t.claims.c.anchor, anchors)
    return {row.anchor for row in rows}


def _decision(row: Row[Any]) -> Decision:
    return Decision(
        id=row.id,
        number=row.number,
        kind=row.kind,
        anchors=strings(row.anchors),
        field=row.field,
        value=row.value,
        undoes=row.undoes,
        by=row.by,
        why=row.why,
        at=row.at,
        seen=row.seen,
    )
