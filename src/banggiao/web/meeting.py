"""Acts by year, and those whom a person met, as drawings."""

from collections import Counter
from collections.abc import Iterable, Sequence

from banggiao.charts.bars import Bars, Named, draw_bars
from banggiao.charts.years import Columns, draw_years
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.record.acquaintance import Acts, Met
from banggiao.record.relation_views import Tally
from banggiao.web.writing import Writer

_BARS = 12


def draw_acts(acts: Iterable[Acts | Tally]) -> Columns:
    """Lay out acts by year: visits, encounters, and the rest."""
    return draw_keyed(((_key(each), each) for each in acts), ("visits", "encounters", "rest"))


def _key(act: Acts | Tally) -> str:
    if act.type == "visit":
        return "visits"
    return "encounters" if act.type in ENCOUNTERS else "rest"


def draw_keyed(acts: Iterable[tuple[str, Acts | Tally]], keys: Sequence[str], below: Sequence[str] = ()) -> Columns:
    """Lay out acts by year, each under the key beside it; of tallies also how many reports tell of each year's."""
    counts: Counter[tuple[str, str]] = Counter()
    reports: Counter[str] = Counter()
    for key, each in acts:
        counts[each.year, key] += each.number
        reports[each.year] += each.reports if isinstance(each, Tally) else 0
    return draw_years(counts, keys, below, reports)


def draw_met(met: Sequence[Met], writer: Writer) -> Bars:
    """Lay out those whom a person met most often."""
    named = [Named(each.name, each.number, writer.side(each.country), f"/people/{each.person_id}") for each in met]
    return draw_bars(named[:_BARS])
