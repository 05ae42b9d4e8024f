"""The JSON of articles."""

from litestar import Router, get
from litestar.params import FromPath

from banggiao.record.views import ArticleSummary, ArticleView, Page
from banggiao.web.api.common import DAY, PAGING, describe
from banggiao.web.filters import read_article_filter
from banggiao.web.questions import find_article, find_articles, list_paging
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


@get("/articles", sync_to_thread=True, summary="Articles, newest first")
def articles(request: PageRequest, site: GivenSite) -> Page[ArticleSummary]:
    """Return a page of articles."""
    filters, paging = read_article_filter(request.query_params), list_paging(request.query_params, site.settings)
    return find_articles(site.record, filters, paging)


@get("/articles/{article_id:str}", sync_to_thread=True, summary="One article and everything that was read in it")
def article(site: GivenSite, article_id: FromPath[str]) -> ArticleView:
    """Return one article."""
    return find_article(site.record, article_id)


PRINTED = describe(words="Words that must all be found", publisher="The outlet", since=DAY, until=DAY)
ROUTES = (Router("", route_handlers=[articles], parameters={**PAGING, **PRINTED}), article)
