"""Where the reports of an event differ, asked of the record: whom their names mean, and the figures beside them."""

from sqlalchemy import Connection

from banggiao.model.record import Event
from banggiao.record.library import one_of_each_text
from banggiao.record.matters import figures_in
from banggiao.record.queries import find_event, load_people
from banggiao.record.statistics import newest_day
from banggiao.record.views import EventComparison
from banggiao.resolving.comparing import compare_figures, compare_reports, gather_spellings
from banggiao.resolving.standing import not_reported_since

_MOST_ARTICLES = 200
_MOST_FIGURES = 100  # of one article


def find_comparison(connection: Connection, which: str | Event) -> EventComparison | None:
    """Return where the reports of an event differ and whether it was heard of since it was announced."""
    event = find_event(connection, which)
    if event is None:
        return None
    people = load_people(connection, dict.fromkeys(party.person_id for party in event.parties), cited=False)
    articles = one_of_each_text(connection, [report.citation.article_id for report in event.reports])
    told = figures_in(connection, articles[:_MOST_ARTICLES], _MOST_FIGURES)
    figures = [figure for figure in told if set(figure.between) <= set(event.countries)]
    return EventComparison(
        differences=compare_reports(event, gather_spellings(people)),
        figures=compare_figures(figures),
        not_reported_since=not_reported_since(event, newest_day(connection)),
    )
