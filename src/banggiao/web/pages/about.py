"""The page about the data."""

from litestar import Response

import banggiao
from banggiao.charts.months import draw_months
from banggiao.evaluate import Measurement, load_measurements
from banggiao.model.vocabulary import EVENT_TYPES
from banggiao.web.measures import tell_confidence, tell_details, tell_kinds, tell_types
from banggiao.web.pages.common import page
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite
from banggiao.web.tables import list_tables

_ORDER = ("unseen", "press", "samples")
"""The sets of articles as shown: first the one that tells what to expect of new articles."""


@page("/about")
def show_about(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the data is worth, what it covers, and where it is silent."""
    coverage = site.record.coverage()
    measured = [
        {
            "name": each.called,
            "reader": each.reader,
            "articles": each.articles,
            "kinds": tell_kinds(each),
            "types": tell_types(each),
            "details": tell_details(each),
            "confidence": tell_confidence(each),
        }
        for each in sorted(load_measurements(), key=_telling)
    ]
    content = {"types": EVENT_TYPES, "measured": measured, "coverage": coverage, "version": banggiao.__version__}
    return render_page(request, site, "about.html", {**content, "chart": draw_months(dict(coverage.months))})


@page("/columns")
def show_columns(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the columns of the CSV files mean."""
    tables = list_tables(site.messages)
    groups = {group for table in tables for group in table.codes.values()}
    codes = {group: tuple(site.messages.labels[group]) for group in groups}
    return render_page(request, site, "columns.html", {"tables": tables, "codes": codes})


def _telling(measurement: Measurement) -> int:
    called = measurement.called
    return _ORDER.index(called) if called in _ORDER else len(_ORDER)


PAGES = (show_about, show_columns)
