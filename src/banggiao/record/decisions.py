"""The log of decisions, as the tables hold it."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from banggiao.model.decisions import Decision, DecisionState
from banggiao.record import tables as t
from banggiao.record.rows import claim_of, dump, fetch_in, strings
from banggiao.resolving.deciding import NOTHING, Rulings, evidence_of, rulings_of, standing


def load_log(connection: Connection) -> list[Decision]:
    """Return every decision, the first first."""
    return [_decision(row) for row in connection.execute(select(t.decisions).order_by(t.decisions.c.number))]


def count_decisions(connection: Connection) -> int:
    """Return how many decisions the log holds."""
    return int(connection.execute(select(func.count()).select_from(t.decisions)).scalar_one())


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
    return _digest(wanted, _claims(connection, wanted))


def _claims(connection: Connection, anchors: Iterable[str]) -> dict[str, Row[Any]]:
    """Return the rows of the claims with these anchors that are there: what they say, and what supersedes them."""
    columns = (t.claims.c.anchor, t.claims.c.kind, t.claims.c.value, t.articles.c.superseded_by)
    query = select(*columns).join(t.articles, t.articles.c.id == t.claims.c.article_id)
    return {row.anchor: row for row in fetch_in(connection, query, t.claims.c.anchor, anchors)}


def _digest(anchors: Iterable[str], claims: Mapping[str, Row[Any]]) -> str:
    return evidence_of(claim_of(claims[anchor].kind, claims[anchor].value) for anchor in anchors if anchor in claims)


def states_of(connection: Connection) -> list[DecisionState]:
    """Return every decision as it stands now, the first first."""
    log = load_log(connection)
    stands = {decision.id for decision in standing(log)}
    anchors = {anchor for decision in log for anchor in decision.anchors}
    claims = _claims(connection, anchors)
    known = set(claims)
    for column in (t.articles.c.id, t.articles.c.link):
        known |= {row[0] for row in fetch_in(connection, select(column), column, anchors)}
    return [
        DecisionState(
            decision=decision,
            stands=decision.kind == "undo" or decision.id in stands,
            missing=tuple(anchor for anchor in decision.anchors if anchor not in known),
            changed=bool(decision.seen) and _digest(decision.anchors, claims) != decision.seen,
            superseded=tuple(a for a in decision.anchors if a in claims and claims[a].superseded_by),
        )
        for decision in log
    ]


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
