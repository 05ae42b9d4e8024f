"""The pages of articles."""

from litestar import Response
from litestar.params import FromPath

from banggiao.web.annotating import annotate_article
from banggiao.web.citing import Citable
from banggiao.web.filters import read_article_filter
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_article, find_articles, list_paging
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite
from banggiao.web.spelling import meant_by

_COPIES = 10  # copies of a text that are named; of more, only the number stands


@page("/articles")
def list_articles(request: PageRequest, site: GivenSite) -> Response[str]:
    """Articles, newest first."""
    filters, paging = read_article_filter(request.query_params), list_paging(request.query_params, site.settings)
    found = find_articles(site.record, filters, paging)
    content = {"found": found, "pager": Pager(request, found.total, paging)}
    return render_page(request, site, "articles.html", {"filters": filters, "query": request.query_params, **content})


@page("/articles/{article_id:str}")
def show_article(request: PageRequest, site: GivenSite, article_id: FromPath[str]) -> Response[str]:
    """One article with everything that was read in it."""
    view = find_article(site.record, article_id)
    article = view.article
    content = {
        "view": view,
        "article": article,
        "shown": (shown := annotate_article(view)),
        "persons": meant_by(shown.named),
        "versions": site.record.versions(article.id),
        "copies": list(site.record.streams.summaries(view.copies[:_COPIES])),
        "more_copies": len(view.copies[_COPIES:]),
        "link": article.url if article.url.startswith(("https://", "http://")) else "",
        "citable": Citable(date=article.published, publisher=article.publisher, mark=article.id),
    }
    return render_page(request, site, "article.html", content)


PAGES = (list_articles, show_article)
