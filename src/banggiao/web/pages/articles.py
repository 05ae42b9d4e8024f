"""The pages of articles."""

from litestar import Response
from litestar.params import FromPath

from banggiao.web.annotating import annotate_article
from banggiao.web.citing import Citable
from banggiao.web.filters import read_article_filter
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_article, list_paging
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite

_COPIES = 10  # copies of a text that are named with their outlet; of more, only the ids stand


@page("/articles")
def list_articles(request: PageRequest, site: GivenSite) -> Response[str]:
    """Articles, newest first."""
    filters, paging = read_article_filter(request.query_params), list_paging(request.query_params, site.settings)
    found = site.record.articles(filters, limit=paging.limit, offset=paging.offset)
    content = {"found": found, "pager": Pager(request, found.total, paging)}
    return render_page(request, site, "articles.html", {"filters": filters, "query": request.query_params, **content})


@page("/articles/{article_id:str}")
def show_article(request: PageRequest, site: GivenSite, article_id: FromPath[str]) -> Response[str]:
    """One article with everything that was read in it."""
    view = find_article(site.record, article_id)
    copies = [(copy, site.record.article(copy)) for copy in view.copies[:_COPIES]]
    content = {"view": view, "article": view.article, "copies": copies, "more_copies": len(view.copies[_COPIES:])}
    article = view.article
    citable = Citable(date=article.published, publisher=article.publisher, mark=article.id)
    link = view.article.url if view.article.url.startswith(("https://", "http://")) else ""
    return render_page(
        request, site, "article.html", {"shown": annotate_article(view), "link": link, "citable": citable, **content}
    )


PAGES = (list_articles, show_article)
