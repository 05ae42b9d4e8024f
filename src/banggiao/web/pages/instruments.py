"""The pages of agreements, programmes and joint bodies."""

from litestar import Response
from litestar.params import FromPath

from banggiao.web.citing import Citable
from banggiao.web.pages.common import page
from banggiao.web.questions import find_instrument
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite


@page("/instruments/{instrument_id:str}")
def show_instrument(request: PageRequest, site: GivenSite, instrument_id: FromPath[str]) -> Response[str]:
    """One agreement, programme or joint body with every place that names it."""
    item = find_instrument(site.record, instrument_id)
    return render_page(request, site, "instrument.html", {"item": item, "citable": Citable(item.citations)})


PAGES = (show_instrument,)
