"""The start page: what the record holds."""

from litestar import Response

from banggiao.charts.months import draw_months
from banggiao.web.pages.common import page
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite


@page("/")
def show_start(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the record holds."""
    stats = site.record.stats()
    return render_page(request, site, "start.html", {"stats": stats, "chart": draw_months(dict(stats.months))})


PAGES = (show_start,)
