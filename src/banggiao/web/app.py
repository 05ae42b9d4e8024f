"""The application: one record opened for reading, one set of pages over it."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from litestar import Litestar, Router
from litestar.config.allowed_hosts import AllowedHostsConfig
from litestar.config.compression import CompressionConfig
from litestar.datastructures import CacheControlHeader
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.static_files import create_static_files_router

from banggiao.lexicon.geography import load_geography
from banggiao.record.store import Record
from banggiao.web.api import make_api
from banggiao.web.failures import make_exception_handlers
from banggiao.web.pages import PAGES
from banggiao.web.rendering import add_security_headers, make_templates
from banggiao.web.settings import OfficeGloss, Site, WebSettings, no_gloss
from banggiao.web.warming import Warming

_SMALL, _EFFORT = 1000, 4  # bytes that are sent as they are; more effort than this makes little smaller


def create_app(
    record_path: Path,
    *,
    office_gloss: OfficeGloss = no_gloss,
    allowed_hosts: tuple[str, ...] = (),
    is_demo: bool = False,
) -> Litestar:
    """Return the pages and JSON over a record, which must exist.

    Args:
        record_path: the record; it is only read.
        office_gloss: gives an office's or a body's English label, or nothing.
        allowed_hosts: names under which the pages answer; empty answers to all.
        is_demo: whether the record is the one made of the sample articles, which every page then says.

    Raises:
        RunError: there is no such record, or it is of a newer version.
    """
    settings = WebSettings(
        record_path=record_path, office_gloss=office_gloss, allowed_hosts=allowed_hosts, is_demo=is_demo
    )
    return make_app(settings)


def make_app(settings: WebSettings) -> Litestar:
    """Return the pages and JSON for settings; the record is closed when the server stops."""
    record = Record.open(settings.record_path, read_only=True)
    site = Site(settings, record, load_geography(), make_templates())
    warming = Warming(site)
    hosts = AllowedHostsConfig(allowed_hosts=list(settings.allowed_hosts)) if settings.allowed_hosts else None
    return Litestar(
        route_handlers=[Router("", route_handlers=list(PAGES), include_in_schema=False), make_api(), _static()],
        dependencies={"site": Provide(_giver(site), sync_to_thread=False)},
        exception_handlers=make_exception_handlers(site),
        before_send=[add_security_headers],
        on_startup=[warming.start],
        on_shutdown=[warming.stop, record.close],
        openapi_config=OpenAPIConfig(
            title="banggiao", version="1", path="/schema", render_plugins=[JsonRenderPlugin()]
        ),
        allowed_hosts=hosts,
        compression_config=CompressionConfig(backend="gzip", minimum_size=_SMALL, gzip_compress_level=_EFFORT),
        logging_config=None,
    )


def _giver(site: Site) -> Callable[[], Site]:
    def give_site() -> Site:
        return site

    return give_site


def _static() -> Router:
    folder = str(files("banggiao.web").joinpath("static"))
    return create_static_files_router("/static", [folder], cache_control=CacheControlHeader(max_age=86400, public=True))
