"""Errors as pages that help, and as JSON under ``/api``."""

import logging
from typing import Any

from litestar import MediaType, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap

from banggiao.web.refusals import RefusedError
from banggiao.web.rendering import PageRequest, read_language, render_page
from banggiao.web.settings import Site

_LOG = logging.getLogger(__name__)
_TITLED = frozenset({400, 404, 405, 500, 503})


def make_exception_handlers(site: Site) -> ExceptionHandlersMap:
    """Return what answers in place of a handler that could not."""

    def refuse(request: PageRequest, error: RefusedError) -> Response[Any]:
        language = read_language(request)
        detail = site.messages.say(language, "error", error.key, **error.values)
        return _answer(request, site, error.status, detail, key=error.key, link=error.link or request.url.path)

    def fail(request: PageRequest, error: HTTPException) -> Response[Any]:
        return _answer(request, site, error.status_code, "", key=f"http_{error.status_code}")

    def break_down(request: PageRequest, error: Exception) -> Response[Any]:
        _LOG.error("%s %s failed", request.method, request.url.path, exc_info=error)
        return _answer(request, site, 500, "", key="http_500")

    return {RefusedError: refuse, HTTPException: fail, Exception: break_down}


def _answer(request: PageRequest, site: Site, status: int, detail: str, *, key: str, link: str = "") -> Response[Any]:
    shown = status if status in _TITLED else (400 if status < 500 else 500)
    if request.url.path.startswith("/api"):
        words = detail or site.messages.say(read_language(request), "error", f"title_{shown}")
        body: dict[str, object] = {"status_code": status, "error": key, "detail": words}
        return Response(body, status_code=status, media_type=MediaType.JSON)
    content = {"shown": shown, "detail": detail, "link": link, "status_code": status}
    return render_page(request, site, "error.html", content, status)
