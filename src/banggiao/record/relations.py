"""Relations between sides, asked of what is counted beforehand (`banggiao.record.relating`)."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import ColumnElement, Connection, case, func, select

from banggiao.model.record import Holding
from banggiao.model.vocabulary import ENCOUNTERS, EVENT_TYPES, EventType
from banggiao.record import offices
from banggiao.record import tables as t
from banggiao.record.matters import load_commitments, load_figures
from banggiao.record.papers import SHOWN, PaperCounts, PaperFilter, count_papers, find_bodies, find_papers
from banggiao.record.queries import load_lines
from banggiao.record.relating import NOBODY
from banggiao.record.relation_views import (
    DONE,
    Coverage,
    LastOf,
    PairCount,
    PaperLine,
    Relation,
    SideView,
    Tally,
    TenureLine,
    Undertaken,
)
from banggiao.record.views import EventLine, Page

_CITED = 24
"""Sentences with which each holder of an office is shown."""
_FIGURES, _COMMITMENTS = 150, 12
"""Figures and commitments that a relation is shown with, those reported last."""


class Relations:
    """The questions about pairs of sides; ``record.relations`` is one."""

    def __init__(self, asking: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take what opens a connection for a question."""
        self._asking = asking

    def pairs(self, types: Sequence[EventType] = (), *, since: str = "", until: str = "") -> list[PairCount]:
        """Return every pair with something that took place, those with most first.

        Args:
            types: only events of these types; empty for all.
            since: a year; events of an earlier or of an unknown year are left out.
            until: a year; events of a later or of an unknown year are left out.
        """
        pairs = t.pair_tallies.c
        asked = [pairs.side < pairs.other, pairs.other != NOBODY, *_asked(types, since, until)]
        with self._asking() as connection:
            return _count_pairs(connection, asked)

    def pair(self, side: str, other: str) -> Relation:
        """Return what the record holds of two sides, from the first one's point of view."""
        with self._asking() as connection:
            tallies = _tallies(connection, side, other)
            return Relation(
                side=side,
                other=other,
                coverage=_coverage(connection, side, other),
                tallies=tallies,
                lasts=_lasts(connection, side, other, tallies),
                bodies=find_bodies(connection, (side, other)),
                papers=find_papers(connection, PaperFilter(parties=(side, other)), SHOWN, 0),
                undertaken=_undertaken(connection, side, other),
                commitments=load_commitments(
                    connection, _newest_of(connection, "commitment", side, other, _COMMITMENTS)
                ),
                figures=load_figures(connection, _newest_of(connection, "figure", side, other, _FIGURES)),
                figure_total=_figure_total(connection, side, other),
            )

    def side(self, side: str) -> SideView:
        """Return what the record holds of one side, with its partners."""
        pairs = t.pair_tallies.c
        people = select(func.count()).where(t.people.c.country == side)
        with self._asking() as connection:
            return SideView(
                side=side,
                coverage=_coverage(connection, side, NOBODY),
                tallies=_tallies(connection, side, NOBODY),
                partners=tuple(_count_pairs(connection, [pairs.side == side, pairs.other != NOBODY], covered=True)),
                papers=find_papers(connection, PaperFilter(parties=(side,)), SHOWN, 0),
                people=connection.execute(people).scalar_one(),
            )

    def tenures(self, country: str) -> list[TenureLine]:
        """Return who is attested in the offices of a country, those last seen first."""
        with self._asking() as connection:
            return offices.find_tenures(connection, country)

    def line(self, country: str, is_meant: Callable[[str], bool]) -> tuple[str, tuple[Holding, ...]]:
        """Return the name of an office and the line of its holders, each with some sentences; empty where nobody is."""
        with self._asking() as connection:
            meant = [entry.office for entry in offices.find_offices(connection, country) if is_meant(entry.office)]
            return (meant[0] if meant else ""), offices.find_line(connection, country, meant, _CITED)

    def office_countries(self) -> list[tuple[str, int, int]]:
        """Return each country with how many offices and people are attested for it, those of most people first."""
        with self._asking() as connection:
            return offices.find_countries(connection)

    def papers(self, filters: PaperFilter, *, limit: int = 50, offset: int = 0) -> Page[PaperLine]:
        """Return instruments and joint bodies as lines, those last reported first."""
        with self._asking() as connection:
            return find_papers(connection, filters, limit, offset)

    def paper_counts(self, filters: PaperFilter) -> PaperCounts:
        """Count instruments by kind and by action."""
        with self._asking() as connection:
            return count_papers(connection, filters)

    def coverage(self, side: str, other: str = NOBODY) -> Coverage:
        """Return what the counts of a pair, or of one side, rest on."""
        with self._asking() as connection:
            return _coverage(connection, side, other)


def _asked(types: Sequence[EventType], since: str, until: str) -> Iterable[ColumnElement[bool]]:
    pairs = t.pair_tallies.c
    if types:
        yield pairs.type.in_(types)
    if since:
        yield pairs.year >= since
    if until:
        yield pairs.year.between("0", until)


def _count_pairs(
    connection: Connection, asked: Iterable[ColumnElement[bool]], *, covered: bool = False
) -> list[PairCount]:
    pairs = t.pair_tallies.c

    def counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.sum(case((condition, pairs.number), else_=0))

    columns = (
        pairs.side,
        pairs.other,
        func.sum(pairs.number).label("events"),
        counted(pairs.type.in_(sorted(ENCOUNTERS))).label("encounters"),
        counted((pairs.type == "visit") & (pairs.direction == "out")).label("visits_out"),
        counted((pairs.type == "visit") & (pairs.direction == "in")).label("visits_in"),
    )
    query = select(*columns).where(pairs.status.in_(sorted(DONE)), *asked).group_by(pairs.side, pairs.other)
    found = [dict(row) for row in connection.execute(query).mappings()]
    articles = _articles_of(connection, found[0]["side"]) if covered and found else {}
    counts = [PairCount(**row, articles=articles.get(row["other"], 0)) for row in found]
    return sorted(counts, key=lambda pair: (-pair.events, pair.side, pair.other))


def _articles_of(connection: Connection, side: str) -> dict[str, int]:
    """Return how many articles report something of a side with each of its partners."""
    covers = t.pair_articles.c
    query = select(covers.other, func.count()).where(covers.side == side).group_by(covers.other)
    return {row[0]: row[1] for row in connection.execute(query)}


def _tallies(connection: Connection, side: str, other: str) -> tuple[Tally, ...]:
    pairs = t.pair_tallies.c
    query = select(*list(pairs)[2:]).where(pairs.side == side, pairs.other == other)
    return tuple(Tally(*row) for row in connection.execute(query))


def _coverage(connection: Connection, side: str, other: str) -> Coverage:
    published = t.pair_articles.c.published
    mine = (t.pair_articles.c.side == side, t.pair_articles.c.other == other)
    known = (*mine, published != "")
    dated, first, last = connection.execute(
        select(func.count(), func.min(published), func.max(published)).where(*known)
    ).one()
    undated = connection.execute(select(func.count()).where(*mine, published == "")).scalar_one()
    return Coverage(articles=dated + undated, undated=undated, first=(first or "")[:10], last=(last or "")[:10])


def _lasts(connection: Connection, side: str, other: str, tallies: Sequence[Tally]) -> tuple[LastOf, ...]:
    """Return the last event of each type that the pair has, and the next announced beyond it."""
    newest = _newest(connection, side, other)
    lines = {line.event.id: line for line in load_lines(connection, [id_ for _, id_ in newest.values()])}

    def latest(kind: EventType, statuses: Iterable[str], after: str = "") -> EventLine | None:
        found = [newest[kind, status] for status in statuses if (kind, status) in newest]
        day, id_ = max(found, default=("", ""))
        return lines.get(id_) if day > after else None

    lasts = []
    for kind in EVENT_TYPES:
        number = sum(tally.number for tally in tallies if tally.type == kind and tally.status in DONE)
        last = latest(kind, DONE)
        day = max((newest[kind, status][0] for status in DONE if (kind, status) in newest), default="")
        ahead = latest(kind, ("planned",), day)
        if number or ahead:
            lasts.append(LastOf(type=kind, number=number, last=last, ahead=ahead))
    return tuple(lasts)


def _newest(connection: Connection, side: str, other: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the day and id of the last dated event of each type and status that the pair has."""
    tallies, pairs = t.pair_tallies.c, t.event_pairs.c
    there = select(tallies.type, tallies.status).where(tallies.side == side, tallies.other == other, tallies.year != "")
    kinds = there.distinct().subquery().c
    mine = (pairs.side == side, pairs.other == other, pairs.type == kinds.type, pairs.status == kinds.status)
    last = select(pairs.day + " " + pairs.event_id).where(*mine, pairs.day != "")
    newest = last.order_by(pairs.day.desc(), pairs.event_id).limit(1).scalar_subquery()
    rows = connection.execute(select(kinds.type, kinds.status, newest))
    return {(row[0], row[1]): (row[2][:10], row[2][11:]) for row in rows}


def _undertaken(connection: Connection, side: str, other: str) -> tuple[Undertaken, ...]:
    """Count undertakings that involve both sides; copies of a text speak once."""
    claims = t.claim_pairs.c
    mine = (claims.side == side, claims.other == other, claims.kind == "commitment")
    query = select(claims.act, claims.field, func.count(claims.words.distinct())).where(*mine)
    rows = connection.execute(query.group_by(claims.act, claims.field))
    found = (Undertaken(act, field or None, number) for act, field, number in rows)
    return tuple(sorted(found, key=lambda each: (-each.number, each.act, each.field or "")))


def _figure_total(connection: Connection, side: str, other: str) -> int:
    claims = t.claim_pairs.c
    mine = (claims.side == side, claims.other == other, claims.kind == "figure")
    return int(connection.execute(select(func.count(claims.words.distinct())).where(*mine)).scalar_one())


def _newest_of(connection: Connection, kind: str, side: str, other: str, limit: int) -> list[str]:
    """Return commitments or figures of two sides, the newest reports first; copies of a text speak once."""
    claims = t.claim_pairs.c
    mine = (claims.side == side, claims.other == other, claims.kind == kind)
    query = select(claims.anchor, claims.words).where(*mine).order_by(claims.published.desc(), claims.anchor)
    first: dict[str, str] = {}
    for anchor, words in connection.execute(query.limit(2 * limit)):
        first.setdefault(words, anchor)
    return list(first.values())[:limit]
