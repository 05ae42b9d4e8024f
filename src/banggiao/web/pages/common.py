"""What the modules of pages share: how a page is routed, and where it stands in a list."""

from functools import partial

from litestar import HttpMethod, route

from banggiao.web.filters import Paging, with_page
from banggiao.web.refusals import RefusedError
from banggiao.web.rendering import PageRequest

page = partial(route, http_method=[HttpMethod.GET, HttpMethod.HEAD], sync_to_thread=True)
"""Routes a function as a page: it answers GET and HEAD, in a thread of its own."""


class Pager:
    """Where a page of a list stands among the others, with the addresses of its neighbours."""

    def __init__(self, request: PageRequest, total: int, paging: Paging) -> None:
        """Place the page; one beyond the last is refused, with the last one's address."""
        path, query = request.url.path, request.query_params
        self.pages = max(-(-total // paging.limit), 1)
        self.page = paging.page
        if self.page > self.pages:
            last = with_page(path, query, self.pages)
            raise RefusedError(404, "no_page", link=last, pages=self.pages, value=self.page)
        self.first = paging.offset + 1
        self.last = min(paging.offset + paging.limit, total)
        self.previous = with_page(path, query, self.page - 1) if self.page > 1 else ""
        self.next = with_page(path, query, self.page + 1) if self.page < self.pages else ""

    @property
    def numbers(self) -> range:
        """The numbers in the whole list of what stands on the page, from one."""
        return range(self.first, self.last + 1)
