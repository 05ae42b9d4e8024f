"""A reviewer decides: the act is checked, written into the log, and what it touches is made anew."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from banggiao.lexicon.geography import load_geography
from banggiao.model.claims import Claim
from banggiao.model.decisions import Decision
from banggiao.model.errors import RunError
from banggiao.model.ids import content_id
from banggiao.model.vocabulary import UNKNOWN_SIDES
from banggiao.record import tables as t
from banggiao.record.adding import RESOLVED_KINDS, articles_of, claims_in, touch
from banggiao.record.decisions import count_decisions, digest_of, load_log, write_decision
from banggiao.record.editions import find_editions
from banggiao.record.naming import are_of_two_countries, name_ids
from banggiao.record.placing import things_of
from banggiao.record.rows import claim_of, fetch_in, strings
from banggiao.resolving.deciding import STAY_TWO, corrected, standing
from banggiao.resolving.people import anchor_of
from banggiao.resolving.versions import LIST, link_of

_OF_TWO = ("merge", "split")


def decide(connection: Connection, asked: Decision) -> Decision:
    """Write a decision into the log and note what it touches as pending.

    Args:
        connection: in a transaction that holds the write lock.
        asked: the decision, its ids and anchors as the reviewer gave them; id, number and time are filled in.

    Raises:
        RunError: there is no reason or name, an id is unknown, or the decision does not fit what is there.
    """
    if not asked.by.strip() or not asked.why.strip():
        raise RunError("a decision needs a name (--by) and a reason (--why)")
    check = {"undo": _undoing, "withdraw": _withdrawing}.get(asked.kind, _checked)
    decision = check(connection, asked)
    when = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    before = count_decisions(connection)
    parts = (str(before), when, decision.kind, *decision.anchors, decision.field, decision.value, decision.undoes)
    seen = digest_of(connection, decision.anchors)
    stamped = msgspec.structs.replace(decision, id=content_id("d", *parts), number=before + 1, at=when, seen=seen)
    write_decision(connection, stamped)
    touch(connection, _touched(connection, stamped))
    return stamped


def find_objection(connection: Connection, asked: Decision) -> str:
    """Return what speaks against a decision that could be made: people of two countries are hardly one."""
    if asked.kind != "merge":
        return ""
    people = list(name_ids(connection, map(anchor_of, asked.anchors)).values())
    if not are_of_two_countries(people):
        return ""
    return f"{' and '.join(f'{person.name} ({person.country})' for person in people)} are people of two countries"


def _checked(connection: Connection, asked: Decision) -> Decision:
    wanted = 2 if asked.kind in _OF_TWO else 1
    anchors = tuple(map(anchor_of, asked.anchors))
    if len(anchors) != wanted:
        raise RunError(f"to {asked.kind} takes {wanted} id{'s' if wanted > 1 else ''}")
    rows = {row.anchor: row for row in fetch_in(connection, select(t.claims), t.claims.c.anchor, anchors)}
    for given, anchor in zip(asked.anchors, anchors, strict=True):
        if anchor not in rows:
            raise RunError(f"nothing has the id {given} (any more); ids are listed by banggiao review, events and show")
    found = [rows[anchor] for anchor in anchors]
    if asked.kind in _OF_TWO:
        value = _check_two(asked.kind, found, things_of(connection, anchors))
        return msgspec.structs.replace(asked, anchors=anchors, value=value)
    if asked.kind == "correct":
        read = claim_of(found[0].kind, found[0].value)
        _check_countries(asked.field, read, corrected(read, asked.field, asked.value))
    return msgspec.structs.replace(asked, anchors=anchors)


def _check_countries(field: str, before: Claim, after: Claim) -> None:
    """Refuse a new code that no country or organisation bears; empty and `ZZ` say that it is not known (codebook)."""
    new = _countries(msgspec.to_builtins(after)) - _countries(msgspec.to_builtins(before)) - UNKNOWN_SIDES
    for code in sorted(new - load_geography().sides.keys() if new else ()):
        raise RunError(
            f"{code!r} is no code of a country or organisation for the field {field!r}; write one such as LA"
        )


def _countries(value: Any) -> set[str]:
    if isinstance(value, list | tuple):
        return {code for inner in value for code in _countries(inner)}
    if not isinstance(value, dict):
        return set()
    own = {value["country"]} if isinstance(value.get("country"), str) else set()
    return own.union(*map(_countries, value.values()))


def _check_two(kind: str, rows: list[Row[Any]], thing: Mapping[str, str]) -> str:
    """Return what to note with the decision: that two things which are two already stay so."""
    one, other = rows
    if one.anchor == other.anchor:
        raise RunError(f"to {kind} takes two different ids; both are {one.anchor}")
    if one.kind != other.kind or one.kind not in RESOLVED_KINDS:
        raise RunError(f"{one.anchor} is a claim of kind {one.kind}, {other.anchor} of kind {other.kind}: no pair")
    same = one.anchor in thing and thing[one.anchor] == thing.get(other.anchor)
    if kind == "merge" and same:
        raise RunError(f"{one.anchor} and {other.anchor} are one already ({thing[one.anchor]})")
    return STAY_TWO if kind == "split" and not same else ""


def _withdrawing(connection: Connection, asked: Decision) -> Decision:
    anchors = tuple(_newest_under(connection, given) for given in asked.anchors)
    if len(anchors) != 1 or not articles_of(connection, anchors):
        raise RunError(
            "to withdraw takes the id or the link of one article of this record, or list: and the source of a list of "
            f"its office-holders, not {' '.join(asked.anchors)}"
        )
    return msgspec.structs.replace(asked, anchors=anchors)


def _newest_under(connection: Connection, given: str) -> str:
    """Return the id of the article that speaks for all under a link; what is no link stays as it is."""
    link = "" if given.startswith(LIST) else link_of(given)
    editions = find_editions(connection, link, "") if link else []
    return editions[-1] if editions else given


def _undoing(connection: Connection, asked: Decision) -> Decision:
    log = load_log(connection)
    target = next((decision for decision in log if decision.id == asked.undoes), None)
    if target is None:
        raise RunError(f"the log holds no decision {asked.undoes}; banggiao log lists them")
    undone = {decision.undoes: decision for decision in log if decision.kind == "undo"}
    stands = target.kind == "undo" or target.id in {decision.id for decision in standing(log)}
    if not stands:
        raise RunError(f"{asked.undoes} was undone already, by {undone[asked.undoes].by}: {undone[asked.undoes].why}")
    return msgspec.structs.replace(asked, anchors=target.anchors)


def _touched(connection: Connection, decision: Decision) -> list[str]:
    """Return the anchors whose place may change: the decision's own, and the holders of an office that it is about."""
    own = [*decision.anchors, *claims_in(connection, articles_of(connection, decision.anchors))]
    rows = fetch_in(connection, select(t.claims), t.claims.c.anchor, own)
    holders = [person for row in rows if row.kind == "office" for person in strings(row.people) if person]
    return [*own, *holders]
