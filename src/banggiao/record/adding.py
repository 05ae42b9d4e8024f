"""Articles and their claims go into the record; what they mean for it is `banggiao.record.folding`'s business."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from banggiao.model.articles import Article
from banggiao.model.claims import CommitmentClaim, FigureClaim, Reading
from banggiao.record import relating, searching, sqlite
from banggiao.record import tables as t
from banggiao.record.decisions import load_rulings
from banggiao.record.editions import mark_superseded
from banggiao.record.forming import let_go
from banggiao.record.placing import forget_places
from banggiao.record.rows import (
    article_row,
    claim_row,
    comparable_of,
    dump,
    fetch_in,
    in_chunks,
    reported_of,
    select_claims,
    select_comparable,
)
from banggiao.record.sqlite import put
from banggiao.resolving.deciding import Rulings
from banggiao.resolving.fold import blocks_of, turn_of
from banggiao.resolving.reports import Reported, Source, reports_of
from banggiao.resolving.versions import LIST, link_of

Row = dict[str, Any]
RESOLVED_KINDS = ("person", "event", "instrument")
"""Claims that may be one with others; the rest stand alone."""
MEETING_KINDS = ("event", "instrument")
"""Those of them that meet their like claim by claim, under keys; mentions of people do so by their forms."""

MADE_OF_ONE_CLAIM = (
    t.claim_keys.c.anchor, t.pending.c.anchor, t.commitment_sides.c.commitment_id, t.commitments.c.id, t.figures.c.id,
    t.claim_pairs.c.anchor, t.commitment_voices.c.commitment_id, t.attestations.c.anchor,
)  # fmt: skip
"""The columns that hold a claim's anchor where something is made of it alone; what refers to others comes first."""

Key = tuple[str, str]
"""A key, and the anchor of the claim that it is of."""

_MOST_KEYS = 1_500_000
"""Keys kept in memory (some 200 bytes each) when all are written anew: the more, the fewer times pages are written."""

DECIDED = "!"
"""What keys begin with that stand for a decision."""


def add_articles(connection: Connection, items: Sequence[tuple[Article, Reading]]) -> int:
    """Put articles in that are not there yet, each with its claims and its words, and return how many were new.

    Of several versions of one report only the newest speaks: older ones that are there fall silent, or the new one is.
    """
    offered = {article.id: (article, reading) for article, reading in items}
    known = {row.id for row in fetch_in(connection, select(t.articles.c.id), t.articles.c.id, offered)}
    new = {key: item for key, item in offered.items() if key not in known}
    if not new:
        return 0
    reports = [report for article, reading in new.values() for report in reports_of(article, reading)]
    put(connection, t.articles, [article_row(article, Source.of(article)) for article, _ in new.values()])
    put(connection, t.readings, [{"article_id": key, "reader": reading.reader} for key, (_, reading) in new.items()])
    put(connection, t.claims, [claim_row(report) for report in reports])
    turned = mark_superseded(connection, {link_of(article.url) for article, _ in new.values()})
    fresh = [report for report in reports if report.source.article_id not in turned]
    state_claims(connection, fresh)
    touch(connection, claims_in(connection, turned))
    told = [(key, article.text) for key, (article, _) in new.items() if not article.url.startswith(LIST)]
    searching.index_articles(connection, told)
    return len(new)


def articles_of(connection: Connection, anchors: Iterable[str]) -> list[str]:
    """Return the ids of the articles among these anchors, and of the rows of lists of office-holders named there."""
    ids, wanted = select(t.articles.c.id), list(anchors)
    lists = [anchor for anchor in wanted if anchor.startswith(LIST)]
    found = [*fetch_in(connection, ids, t.articles.c.id, wanted), *fetch_in(connection, ids, t.articles.c.link, lists)]
    return [row.id for row in found]


def claims_in(connection: Connection, article_ids: Iterable[str]) -> list[str]:
    """Return the anchors of all claims of these articles."""
    return [row.anchor for row in fetch_in(connection, select(t.claims.c.anchor), t.claims.c.article_id, article_ids)]


def touch(connection: Connection, anchors: Iterable[str]) -> None:
    """Write the keys of claims anew as they stand decided, and note them as pending."""
    reports = [reported_of(row) for row in fetch_in(connection, select_claims(), t.claims.c.anchor, anchors)]
    known = [report.anchor for report in reports]
    forget_claims(connection, known)
    let_go(connection, known)
    forget_places(connection, (report.anchor for report in reports if report.kind == "office"))
    state_claims(connection, reports)


def forget_claims(connection: Connection, anchors: Sequence[str]) -> None:
    """Take away what is made of each claim alone: its keys, what is pending, what stands for it."""
    for chunk in in_chunks(anchors):
        for column in MADE_OF_ONE_CLAIM:
            connection.execute(delete(column.table).where(column.in_(chunk)))


class Stated:
    """What is made of each claim alone as it stands decided, to be written together.

    Attributes:
        keys: those under which claims meet others.
        rows: of claims that may be one with others and are pending, and of commitments and figures, which are not.
    """

    def __init__(self) -> None:
        self.keys: list[Key] = []
        tables = (t.pending, t.commitments, t.commitment_sides, t.commitment_voices, t.figures, t.claim_pairs)
        self.rows: dict[Table, list[Row]] = {table: [] for table in tables}

    def take(self, reports: Iterable[Reported], rulings: Rulings) -> None:
        """Take claims in, as they were read."""
        decided = _decided_keys(rulings)
        for read in reports:
            report = rulings.apply(read)
            if read.kind == "person":
                self._wait(read, read.source.article_id)  # mentions are taken up article by article
            elif read.kind in MEETING_KINDS:
                blocks = blocks_of(report.claim, report.source) if report else set()
                self._wait(read, turn_of(read.claim, blocks))
                self.keys += [(key, read.anchor) for key in blocks | decided.get(read.anchor, set()) if report]
            elif report:
                for table, row in _rows_of(report):
                    self.rows[table].append(row)

    def _wait(self, read: Reported, turn: str) -> None:
        self.rows[t.pending].append({"anchor": read.anchor, "kind": read.kind, "key": turn})

    def write(self, connection: Connection) -> None:
        """Write all: in the order of keys rows are written side by side, and not each onto another page."""
        sqlite.put_values(connection, t.claim_keys, ("key", "anchor"), sorted(self.keys, key=itemgetter(0)))
        for table, rows in self.rows.items():
            names = [column.name for column in table.primary_key]
            put(connection, table, sorted(rows, key=itemgetter(*names)))


def state_claims(connection: Connection, reports: Iterable[Reported]) -> None:
    """Write what is made of each claim alone; there must be none of it yet."""
    stated = Stated()
    stated.take(reports, load_rulings(connection))
    stated.write(connection)


def state_all_claims(connection: Connection) -> None:
    """Write what is made of each claim alone for all that the record holds; there must be none of it yet."""
    rulings = load_rulings(connection)
    others = select_comparable().where(t.claims.c.kind.in_((*MEETING_KINDS, "commitment", "figure")))
    tables = {column.table for column in MADE_OF_ONE_CLAIM}
    stated = Stated()
    with sqlite.indexed_afterwards(connection, (index for table in tables for index in table.indexes)):
        # By day, for reports of one act come in those days: what is worked out of it is then still at hand.
        by_day = select(t.articles.c.id).order_by(t.articles.c.published, t.articles.c.id)
        for chunk in in_chunks(connection.execute(by_day).scalars()):
            rows = connection.execute(others.where(t.claims.c.article_id.in_(chunk))).all()
            stated.take(map(comparable_of, rows), rulings)
            if len(stated.keys) > _MOST_KEYS:
                stated.write(connection)
                stated = Stated()
        stated.write(connection)
        # Mentions, half of all claims, only wait for their article's turn: they need not be read for that.
        mentions = select(t.claims.c.anchor, t.claims.c.kind, t.claims.c.article_id).where(t.claims.c.kind == "person")
        in_order = mentions.order_by(t.claims.c.anchor)
        connection.execute(insert(t.pending).from_select(["anchor", "kind", "key"], in_order))


def _decided_keys(rulings: Rulings) -> dict[str, set[str]]:
    """Return, for every claim decided to be or not to be one thing with others, a key that each pair shares."""
    keys: dict[str, set[str]] = {}
    for pair in (*rulings.together, *rulings.apart):
        for anchor in pair:
            keys.setdefault(anchor, set()).add(f"{DECIDED}{'+'.join(sorted(pair))}")
    return keys


def _rows_of(report: Reported) -> Iterator[tuple[Table, Row]]:
    """Yield the rows of what needs no resolving: a commitment or a figure."""
    claim = report.claim
    row = {"id": report.anchor, "article_id": report.source.article_id}
    paired: list[Row] = []
    if isinstance(claim, CommitmentClaim):
        by, to = dump(claim.by), dump(claim.to)
        yield t.commitments, {**row, "act": claim.act, "by_sides": by, "to_sides": to, "field": claim.field}
        sides = {*claim.by, *claim.to}
        yield from ((t.commitment_sides, {"commitment_id": report.anchor, "country": code}) for code in sides)
        voices = {*report.people} - {""}
        yield from ((t.commitment_voices, {"person_anchor": each, "commitment_id": report.anchor}) for each in voices)
        paired = relating.claim_pairs(report, sides, act=claim.act, field=claim.field or "")
    elif isinstance(claim, FigureClaim):
        yield t.figures, {**row, "value": claim.value, "unit": claim.unit, "what": claim.what, "period": claim.period}
        paired = relating.claim_pairs(report, {*claim.between})
    yield from ((t.claim_pairs, row) for row in paired)
