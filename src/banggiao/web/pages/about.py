"""The page about the data."""

from litestar import Response

from banggiao.model.vocabulary import EVENT_TYPES
from banggiao.web.pages.common import page
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite


@page("/about")
def show_about(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the data is worth."""
    return render_page(request, site, "about.html", {"types": EVENT_TYPES})


PAGES = (show_about,)
