"""Relations between sides, asked of what is counted beforehand (`banggiao.record.relating`)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, Table, case, func, select

from banggiao.model.record import Holder, Holding, OfficeOnDay
from banggiao.model.vocabulary import ENCOUNTERS, EVENT_TYPES, EventType
from banggiao.record import offices
from banggiao.record import tables as t
from banggiao.record.incumbents import find_incumbents, find_sole_holder
from banggiao.record.matters import load_commitments, load_figures
from banggiao.record.papers import (
    SHOWN,
    PaperCounts,
    PaperFilter,
    count_papers,
    count_reports,
    find_bodies,
    find_papers,
)
from banggiao.record.queries import load_lines
from banggiao.record.relating import NOBODY, tally_keys
from banggiao.record.relation_views import (
    DONE,
    Coverage,
    LastOf,
    OfficeCount,
    PairCount,
    PaperLine,
    Relation,
    SideView,
    Tally,
    Told,
    Undertaken,
    add_up,
)
from banggiao.record.remembering import Asking, Kept, Remembered
from banggiao.record.rows import published_by
from banggiao.record.views import Page

_CITED = 24
"""Sentences with which each holder of an office is shown."""
_KEPT = 48
"""Answers about offices, and about pairs, that are kept: many ask for the same few."""
_FIGURES, _COMMITMENTS = 150, 12
"""Figures and commitments that a relation is shown with, those reported last."""


class Relations:
    """The questions about pairs of sides; ``record.relations`` is one."""

    def __init__(self, path: Path, asking: Asking) -> None:
        """Take the record's file and what opens a connection for a question."""
        self._asking = asking
        self._office_countries = Remembered(path, asking, offices.find_countries)
        self._offices: Kept[list[str]] = Kept(path, _KEPT)
        self._pairs: Kept[Relation] = Kept(path, _KEPT)
        self._lines: Kept[tuple[Holding, ...]] = Kept(path, _KEPT)
        self._on_days: Kept[OfficeOnDay] = Kept(path, 10 * _KEPT)
        self._holders: Kept[Holder | None] = Kept(path, 10 * _KEPT)
        self._named: Kept[int] = Kept(path, 10 * _KEPT)

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

    def pair(self, side: str, other: str, *, on: str = "") -> Relation:
        """Return what the record holds of two sides, from the first one's point of view.

        Args:
            side: the code of the first.
            other: the code of the second.
            on: a day (``2019-02-24``): as the relation stood on it. What took place later is left out, unless it was
                announced, and what was first reported later, or is undated; empty for all that is known. Articles of an
                unknown day tell nothing then: they are only counted.
        """
        return self._pairs.answer((side, other, on), lambda: self._find_pair(side, other, on))

    def _find_pair(self, side: str, other: str, on: str) -> Relation:
        with self._asking() as connection:
            pair = _Pair(side, other, on)
            tallies, figures = _tallies(connection, pair), _count_figures(connection, pair)
            papers = PaperFilter(parties=(side, other), until=on)
            return Relation(
                side=side,
                other=other,
                on=on,
                coverage=_coverage(connection, pair),
                tallies=tallies,
                lasts=_lasts(connection, pair, tallies),
                bodies=find_bodies(connection, papers),
                papers=find_papers(connection, papers, SHOWN, 0),
                paper_reports=self._count_named(connection, papers),
                undertaken=_undertaken(connection, pair),
                commitments=load_commitments(connection, _newest_of(connection, "commitment", pair, _COMMITMENTS)),
                figures=load_figures(connection, _newest_of(connection, "figure", pair, _FIGURES)),
                figure_total=figures.number,
                figure_reports=figures.reports,
            )

    def side(self, side: str) -> SideView:
        """Return what the record holds of one side, with its partners."""
        pairs = t.pair_tallies.c
        named = func.coalesce(func.sum(t.people.c.article_count), 0)
        people = select(func.count(), named).where(t.people.c.country == side)
        papers = PaperFilter(parties=(side,))
        with self._asking() as connection:
            return SideView(
                side=side,
                coverage=_coverage(connection, _Pair(side, NOBODY)),
                tallies=_tallies(connection, _Pair(side, NOBODY)),
                partners=tuple(_count_pairs(connection, [pairs.side == side, pairs.other != NOBODY], covered=True)),
                papers=find_papers(connection, papers, SHOWN, 0),
                paper_reports=self._count_named(connection, papers),
                people=Told(*connection.execute(people).one()),
            )

    def _count_named(self, connection: Connection, papers: PaperFilter) -> int:
        return self._named.answer((papers.until, *papers.parties), lambda: count_reports(connection, papers))

    def office_counts(self, country: str, key: Callable[[str], str]) -> list[OfficeCount]:
        """Return the offices of a country with their holders counted; those for which ``key`` gives one are one."""
        with self._asking() as connection:
            return offices.count_holders(connection, country, key)

    def line(self, country: str, is_meant: Callable[[str], bool]) -> tuple[str, tuple[Holding, ...]]:
        """Return the name of an office and the line of its holders, each with some sentences; empty where nobody is."""
        with self._asking() as connection:
            meant = self._meant(connection, country, is_meant)
            line = self._lines.answer((country, *meant), lambda: offices.find_line(connection, country, meant, _CITED))
            return (meant[0] if meant else ""), line

    def incumbents(
        self, country: str, is_meant: Callable[[str], bool], on: str, *, sole: bool, known_by: str = ""
    ) -> OfficeOnDay:
        """Return who held those offices of a country that are meant on a day.

        Args:
            country: the code of the offices' country.
            is_meant: says of an office's name whether it is asked for.
            on: the day.
            sole: whether there is one holder at a time.
            known_by: leave out what was published later than this day; empty for all that is known.
        """

        def ask() -> OfficeOnDay:
            return find_incumbents(connection, country, meant, on, sole=sole, known_by=known_by)

        with self._asking() as connection:
            meant = self._meant(connection, country, is_meant)
            return self._on_days.answer((country, on, sole, known_by, *meant), ask)

    def sole_holder(
        self, country: str, is_meant: Callable[[str], bool], on: str, *, known_by: str = ""
    ) -> Holder | None:
        """Return who alone held an office of one holder on a day, as `incumbents` tells it; nobody where it is unclear.

        The answer has no sentences, and counts them only where that decides something.
        """
        with self._asking() as connection:
            meant = self._meant(connection, country, is_meant)
            return self._holders.answer(
                (country, on, known_by, *meant),
                lambda: find_sole_holder(connection, country, meant, on, known_by=known_by),
            )

    def office_names(self, country: str) -> list[str]:
        """Return the offices of a country, those of most people first."""
        with self._asking() as connection:
            return self._meant(connection, country, bool)

    def _meant(self, connection: Connection, country: str, is_meant: Callable[[str], bool]) -> list[str]:
        names = self._offices.answer(
            country, lambda: [entry.office for entry in offices.find_offices(connection, country)]
        )
        return list(filter(is_meant, names))

    def office_countries(self) -> list[offices.OfficesOf]:
        """Return the countries with offices, those of most people first."""
        return self._office_countries.answer()

    def papers(self, filters: PaperFilter, *, limit: int = 50, offset: int = 0) -> Page[PaperLine]:
        """Return instruments and joint bodies as lines, those last reported first."""
        with self._asking() as connection:
            return find_papers(connection, filters, limit, offset)

    def paper_counts(self, filters: PaperFilter) -> PaperCounts:
        """Count instruments by kind and by action."""
        with self._asking() as connection:
            return count_papers(connection, filters)


class _Pair(NamedTuple):
    """Two sides that are asked about, and the day as of which; empty for all that is known."""

    side: str
    other: str
    on: str = ""

    def of(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        """Return the condition of being a row of the pair."""
        return (table.c.side == self.side, table.c.other == self.other)

    def published(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        """Return the condition of being a row of the pair that had been published by the day."""
        return (*self.of(table), *((published_by(self.on, table.c.published),) if self.on else ()))


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
        func.sum(pairs.reports).label("reports"),
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


def _tallies(connection: Connection, pair: _Pair) -> tuple[Tally, ...]:
    query = select(*list(t.pair_tallies.c)[2:]).where(*pair.of(t.pair_tallies))
    if pair.on:
        query = _select_told(*tally_keys(), func.count(t.event_pairs.c.event_id.distinct()), func.count())
        query = query.where(*pair.of(t.event_pairs), *_took_place_by(pair.on), _told_by(pair.on))
        query = query.group_by(*tally_keys())
    return tuple(Tally(*row) for row in connection.execute(query))


def _told_by(day: str) -> ColumnElement[bool]:
    """Return the condition that the article of a report is known to have been published by a day."""
    return published_by(day, t.event_reports.c.published)


def _select_told(*columns: ColumnElement[Any]) -> Select[Any]:
    """Return a query of the events of pairs with the articles that report them, a row for each report."""
    pairs, reports = t.event_pairs, t.event_reports
    return select(*columns).select_from(pairs).join(reports, reports.c.event_id == pairs.c.event_id)


def _took_place_by(day: str) -> tuple[ColumnElement[bool], ...]:
    return (t.event_pairs.c.day != "", t.event_pairs.c.day <= day)


def _was_told_by(day: str) -> ColumnElement[bool]:
    """Return the condition that a report of the event of a row of ``event_pairs`` was published by a day."""
    reports = t.event_reports.c
    return select(reports.anchor).where(reports.event_id == t.event_pairs.c.event_id, _told_by(day)).exists()


def _coverage(connection: Connection, pair: _Pair) -> Coverage:
    published = t.pair_articles.c.published
    mine = pair.published(t.pair_articles)
    known = (*mine, published != "")
    dated, first, last = connection.execute(
        select(func.count(), func.min(published), func.max(published)).where(*known)
    ).one()
    if not pair.on:
        undated = connection.execute(select(func.count()).where(*mine, published == "")).scalar_one()
        return Coverage(articles=dated + undated, undated=undated, first=(first or "")[:10], last=(last or "")[:10])
    reports = t.event_reports.c
    told = _select_told(func.count(reports.article_id.distinct())).where(reports.published == "")
    left_out = connection.execute(told.where(*pair.of(t.event_pairs), *_took_place_by(pair.on))).scalar_one()
    return Coverage(articles=dated, left_out=left_out, first=(first or "")[:10], last=(last or "")[:10])


def _lasts(connection: Connection, pair: _Pair, tallies: Sequence[Tally]) -> tuple[LastOf, ...]:
    """Return the last event of each type that the pair has, and the next announced beyond it."""
    newest = _newest(connection, pair)
    ahead = _announced(connection, pair) if pair.on else _planned(newest)
    dated = {kind for kind, status in newest if status in DONE}
    undated = {} if pair.on else _undated(connection, pair, [kind for kind in EVENT_TYPES if kind not in dated])
    ids = [*undated.values(), *(id_ for _, id_ in (*newest.values(), *ahead.values()))]
    lines = {line.event.id: line for line in load_lines(connection, ids)}
    lasts = []
    for kind in EVENT_TYPES:
        told = add_up(tally for tally in tallies if tally.type == kind)
        last = max((newest[kind, status] for status in DONE if (kind, status) in newest), default=("", ""))
        coming = ahead.get(kind, ("", ""))
        next_one = lines.get(coming[1]) if coming[0] > last[0] else None
        if told.number or next_one:
            known, unknown = lines.get(last[1]), lines.get(undated.get(kind, ""))
            numbers = {"number": told.number, "reports": told.reports}
            lasts.append(LastOf(type=kind, **numbers, last=known, undated=unknown, ahead=next_one))
    return tuple(lasts)


def _undated(connection: Connection, pair: _Pair, kinds: Sequence[EventType]) -> dict[str, str]:
    """Return of each of these types the event of unknown day that most articles report."""
    pairs, events = t.event_pairs.c, t.events.c
    query = (
        select(pairs.type, pairs.event_id)
        .join(t.events, events.id == pairs.event_id)
        .where(*pair.of(t.event_pairs), pairs.type.in_(kinds), pairs.status.in_(sorted(DONE)), pairs.day == "")
        .order_by(events.report_count, pairs.event_id)
    )
    return {row.type: row.event_id for row in connection.execute(query)}


_Dated = tuple[str, str]
"""The day of an event, and its id."""


def _newest(connection: Connection, pair: _Pair) -> dict[tuple[str, str], _Dated]:
    """Return the last dated event of each type and status that the pair has."""
    tallies, pairs = t.pair_tallies.c, t.event_pairs.c
    there = select(tallies.type, tallies.status).where(*pair.of(t.pair_tallies), tallies.year != "")
    kinds = there.distinct().subquery().c
    mine = (*pair.of(t.event_pairs), pairs.type == kinds.type, pairs.status == kinds.status, pairs.day != "")
    then = (*_took_place_by(pair.on), _was_told_by(pair.on)) if pair.on else ()
    last = select(pairs.day + " " + pairs.event_id).where(*mine, *then)
    newest = last.order_by(pairs.day.desc(), pairs.event_id).limit(1).scalar_subquery()
    rows = connection.execute(select(kinds.type, kinds.status, newest))
    return {(row[0], row[1]): (row[2][:10], row[2][11:]) for row in rows if row[2]}


def _planned(newest: Mapping[tuple[str, str], _Dated]) -> dict[str, _Dated]:
    return {kind: found for (kind, status), found in newest.items() if status == "planned"}


def _announced(connection: Connection, pair: _Pair) -> dict[str, _Dated]:
    """Return the first event of each type after the day that an article published by then told of."""
    pairs = t.event_pairs.c
    told = _select_told(pairs.type, func.min(pairs.day + " " + pairs.event_id)).group_by(pairs.type)
    told = told.where(*pair.of(t.event_pairs), pairs.day > pair.on, _told_by(pair.on))
    return {kind: (dated[:10], dated[11:]) for kind, dated in connection.execute(told)}


def _undertaken(connection: Connection, pair: _Pair) -> tuple[Undertaken, ...]:
    """Count undertakings that involve both sides; copies of a text speak once."""
    claims = t.claim_pairs.c
    mine = (*pair.published(t.claim_pairs), claims.kind == "commitment")
    query = select(claims.act, claims.field, func.count(claims.words.distinct()), func.count()).where(*mine)
    rows = connection.execute(query.group_by(claims.act, claims.field))
    found = (Undertaken(act, field or None, number, reports) for act, field, number, reports in rows)
    return tuple(sorted(found, key=lambda each: (-each.number, each.act, each.field or "")))


def _count_figures(connection: Connection, pair: _Pair) -> Told:
    """Count the figures of two sides, copies of a text once, and how often they are told."""
    claims = t.claim_pairs.c
    mine = (*pair.published(t.claim_pairs), claims.kind == "figure")
    return Told(*connection.execute(select(func.count(claims.words.distinct()), func.count()).where(*mine)).one())


def _newest_of(connection: Connection, kind: str, pair: _Pair, limit: int) -> list[str]:
    """Return commitments or figures of two sides, the newest reports first; copies of a text speak once."""
    claims = t.claim_pairs.c
    mine = (*pair.published(t.claim_pairs), claims.kind == kind)
    query = select(claims.anchor, claims.words).where(*mine).order_by(claims.published.desc(), claims.anchor)
    first: dict[str, str] = {}
    for anchor, words in connection.execute(query.limit(2 * limit)):
        first.setdefault(words, anchor)
    return list(first.values())[:limit]
