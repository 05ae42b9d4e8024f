"""A relation's counts as drawings and tables: what two sides did by year and level, their papers, their figures."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from msgspec.structs import replace

from banggiao.charts.lanes import Dot, Lane, Lanes, Span, draw_lanes
from banggiao.charts.series import Point, Series, draw_series
from banggiao.charts.years import Columns
from banggiao.exports.spreadsheets import Sheet
from banggiao.lexicon.offices import BANDS, LEVELS, band_of
from banggiao.lexicon.series import SeriesBook, SeriesEntry
from banggiao.model.edtf import ends, starts
from banggiao.model.record import Figure, Instrument
from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.record.relation_views import (
    DONE,
    PairCount,
    PaperLine,
    Tally,
    Told,
    Undertaken,
    encounters,
    visits,
)
from banggiao.vietnamese.folding import fold
from banggiao.web.meeting import draw_acts, draw_keyed
from banggiao.web.writing import Writer

UNKNOWN = "unknown"
Key = Literal["leaders", "ministers", "officials", "unknown", "out", "in", "visits", "encounters", "rest"]
"""What the columns of drawings count."""
Family = Literal["all", "encounters", "visits", "messages", "signings", "statements"]
FAMILIES: Mapping[Family, tuple[EventType, ...]] = {
    "all": (),
    "encounters": tuple(sorted(ENCOUNTERS)),
    "visits": ("visit",),
    "messages": ("message", "call"),
    "signings": ("signing",),
    "statements": ("statement",),
}
"""What the matrix can count."""
MATRIX = 24
"""Sides that the matrix has: those with most."""
_HEATS = 6
_NONE = Told()
_LANES, _DOTS = 24, 120
_NO_NAME = re.compile(r"[^0-9a-z]+")


class Levels(NamedTuple):
    """One line of the table of levels: encounters and visits each way."""

    level: str
    encounters: Told
    out: Told
    into: Told


class FigureGroup(NamedTuple):
    """Figures of one series and unit that bear several years, and their drawing."""

    entry: SeriesEntry
    unit: str
    drawing: Series
    figures: tuple[Figure, ...]

    @property
    def name(self) -> str:
        """What the drawing is called in addresses."""
        return f"{self.entry.key}-{_NO_NAME.sub('-', fold(self.unit)).strip('-')}"


class Cell(NamedTuple):
    """One cell of the matrix; the row's side comes first; reports are none where they are not counted each way."""

    side: str
    other: str
    number: int
    reports: int
    heat: int


def draw_encounters(tallies: Iterable[Tally]) -> Columns:
    """Lay out encounters by year and by the band of their level."""
    met = (tally for tally in tallies if tally.type in ENCOUNTERS and tally.status in DONE)
    return draw_keyed(((band_of(tally.level) or UNKNOWN, tally) for tally in met), (*BANDS, UNKNOWN))


def draw_visits(tallies: Iterable[Tally]) -> Columns:
    """Lay out visits by year: those of the first side stand, those of the other hang."""
    made = (tally for tally in tallies if tally.type == "visit" and tally.status in DONE and tally.direction)
    return draw_keyed(((tally.direction, tally) for tally in made), ("out",), ("in",))


def draw_events(tallies: Iterable[Tally]) -> Columns:
    """Lay out everything that took place by year: visits, encounters, and the rest."""
    return draw_acts(tally for tally in tallies if tally.status in DONE)


def count_levels(tallies: Iterable[Tally]) -> list[Levels]:
    """Return encounters and visits at each level, the most senior first, the unknown last."""
    by_level: dict[str, list[Tally]] = defaultdict(list)
    for tally in tallies:
        by_level[tally.level].append(tally)
    lines = [
        Levels(level, encounters(here), visits(here, "out"), visits(here, "in"))
        for level in (*LEVELS, "")
        if (here := by_level.get(level))
    ]
    return [line for line in lines if any(told.number for told in line[1:])]


def draw_papers(papers: Sequence[PaperLine], writer: Writer) -> Lanes:
    """Lay out instruments: for how long they hold, where their names say, and between which days they are reported."""
    lanes = []
    for paper in papers:
        label = f"{paper.name} · {writer.say('instrument_action', paper.action)}"
        first = starts(paper.period)
        spans = (Span(first, ends(paper.period)),) if first[:1].isdecimal() else ()
        dots = tuple(Dot(day) for day in dict.fromkeys((paper.first, paper.last)) if day)
        lanes.append(Lane(label, spans, dots, f"/instruments/{paper.id}", "vi"))
    held = [lane for lane in lanes if lane.spans] + [lane for lane in lanes if not lane.spans]
    return draw_lanes(held[:_LANES])


def draw_reports(item: Instrument) -> Lanes:
    """Lay out one instrument: its term where its name says one, its sessions, and the days of its reports."""
    is_dated = starts(item.period)[:1].isdecimal() or ends(item.period)[:1].isdecimal()
    spans = (Span(starts(item.period), ends(item.period)),) if is_dated else ()
    reports = tuple(
        Dot(each.published[:10], f"/articles/{each.article_id}#{each.anchor}")
        for each in item.citations[:_DOTS]
        if each.published
    )
    sessions = [
        Lane(f"{item.name} · {session.number}", (Span(starts(session.date), ends(session.date)),), lang="vi")
        for session in item.sessions[:_LANES]
        if session.date[:1].isdecimal()
    ]
    return draw_lanes([Lane(item.name, spans, reports, lang="vi"), *sessions])


def group_figures(figures: Sequence[Figure], book: SeriesBook) -> tuple[list[FigureGroup], list[Figure]]:
    """Return the figures that make series over time, those with most first, and the others as they come."""
    groups: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    entries: dict[str, SeriesEntry] = {}
    for figure in figures:
        entry = book.find(figure.what)
        if entry and figure.unit != "%":
            entries[entry.key] = entry
            groups[entry.key, figure.unit].append(figure)
    made = (_group(entries[key], unit, group) for (key, unit), group in groups.items())
    found = sorted((group for group in made if group), key=lambda group: -len(group.figures))
    drawn = {figure.id for group in found for figure in group.figures}
    return found, [figure for figure in figures if figure.id not in drawn]


def _group(entry: SeriesEntry, unit: str, figures: Sequence[Figure]) -> FigureGroup | None:
    known = [figure for figure in figures if _year(figure)]
    points = [
        Point(
            _year(figure),
            figure.value,
            figure.status != "reached",
            f"/articles/{figure.citation.article_id}#{figure.id}",
            figure.what,
        )
        for figure in known
    ]
    if len({point.year for point in points}) < 2:
        return None
    ordered = sorted(known, key=lambda figure: (_year(figure), figure.citation.published), reverse=True)
    return FigureGroup(entry, unit, draw_series(points), tuple(ordered))


def _year(figure: Figure) -> str:
    """Return the last year that a figure is for, empty where unknown."""
    year = (ends(figure.period) or starts(figure.period))[:4]
    return year if year.isdecimal() else ""


def tabulate_figures(group: FigureGroup, writer: Writer, base: str) -> Sheet:
    """Return a table of figures, each with the address of its sentence."""
    value = f"{writer.say('figure', 'value')} ({group.unit})"
    heads = [writer.say("figure", "period"), value, writer.say("event", "status"), writer.say("figure", "what")]
    rows = [
        (
            figure.period,
            int(figure.value) if figure.value.is_integer() else figure.value,
            writer.say("figure_status", figure.status),
            figure.what,
            f"{base}/articles/{figure.citation.article_id}#{figure.id}",
        )
        for figure in group.figures
    ]
    return Sheet([*heads, writer.say("instrument", "source")], rows)


def tabulate_undertaken(undertaken: Iterable[Undertaken]) -> list[tuple[str, dict[str, Told], Told]]:
    """Return each field with the number of each act and the sum, those with most first; the unknown field is empty."""
    table: dict[str, dict[str, Told]] = defaultdict(dict)
    for each in undertaken:
        table[each.field or ""][each.act] = Told(each.number, each.reports)
    rows = [(field, acts, _sum(acts.values())) for field, acts in table.items()]
    return sorted(rows, key=lambda row: (not row[0], -row[2].number, row[0]))


def _sum(several: Collection[Told]) -> Told:
    return Told(sum(told.number for told in several), sum(told.reports for told in several))


def make_matrix(pairs: Sequence[PairCount], family: str) -> tuple[list[str], list[list[Cell | None]]]:
    """Return the sides with most and, for each as a row, its cells; visits are counted from the row to the column."""
    numbers: dict[tuple[str, str], Told] = {}
    for pair in pairs:
        told = Told(pair.events, pair.reports)
        both = (Told(pair.visits_out), Told(pair.visits_in)) if family == "visits" else (told, told)
        numbers[pair.side, pair.other], numbers[pair.other, pair.side] = both
    totals = _count_sides(pairs)
    sides = sorted(totals, key=lambda side: (-totals[side], side))[:MATRIX]
    top = max((numbers.get((one, other), _NONE).number for one in sides for other in sides), default=0)
    return sides, [[_cell(one, other, numbers, top) for other in sides] for one in sides]


def _cell(one: str, other: str, numbers: Mapping[tuple[str, str], Told], top: int) -> Cell | None:
    if one == other:
        return None
    told = numbers.get((one, other), _NONE)
    return Cell(one, other, told.number, told.reports, _heat(told.number, top))


def _heat(number: int, top: int) -> int:
    """Return how dark a cell is: 0 for nothing, else 1 to 6, each step about as many times more as the last."""
    if not number:
        return 0
    span = max(top, 2).bit_length()
    return max(1, min(_HEATS, round(number.bit_length() / span * _HEATS)))


def busier_first(pairs: Sequence[PairCount]) -> list[PairCount]:
    """Return pairs as they are, each turned so that the side which deals more with all others comes first."""
    totals = _count_sides(pairs)
    return [pair if totals[pair.side] >= totals[pair.other] else _turned(pair) for pair in pairs]


def _count_sides(pairs: Iterable[PairCount]) -> Counter[str]:
    """Return how many events each side has with all others together."""
    totals: Counter[str] = Counter()
    for pair in pairs:
        totals[pair.side] += pair.events
        totals[pair.other] += pair.events
    return totals


def _turned(pair: PairCount) -> PairCount:
    visits = {"visits_out": pair.visits_in, "visits_in": pair.visits_out}
    return replace(pair, side=pair.other, other=pair.side, **visits)
