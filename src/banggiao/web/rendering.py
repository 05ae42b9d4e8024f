"""From a page's content to a response: its language, its frame, its headers."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import Request, Response
from litestar.datastructures import Cookie
from litestar.enums import MediaType
from litestar.types import Message, Scope
from markupsafe import Markup

from banggiao.web.citing import PageCitation, cite_page
from banggiao.web.filters import join_address, read_pairs
from banggiao.web.languages import LANGUAGES, Language, choose_language
from banggiao.web.offers import find_offers
from banggiao.web.settings import Site
from banggiao.web.spelling import NOBODY, Spellings
from banggiao.web.writing import Writer

PageRequest = Request[Any, Any, Any]

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", POLICY.encode("ascii")),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_DIRECTIONS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_YEAR = 365 * 24 * 3600


def make_templates() -> Environment:
    """Return the templates: everything is escaped, and a name that is not given is an error."""
    return Environment(
        loader=PackageLoader("banggiao.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def read_language(request: PageRequest) -> Language:
    """Return the language that a request asks for."""
    asked = request.query_params.get("lang", "")
    return choose_language(asked, request.cookies.get("lang", ""), request.headers.get("accept-language", ""))


def base_address(request: PageRequest) -> str:
    """Return what stands before the paths of this site, as the client has it."""
    return str(request.base_url).rstrip("/")


def render_page(
    request: PageRequest, site: Site, template: str, content: Mapping[str, object], status: int = 200
) -> Response[str]:
    """Return a page in the language of the request; an explicit ``?lang=`` is remembered in a cookie.

    ``content`` may hold under ``persons`` whom the page means by a name that it shows without the person's id.

    Marks that turn the direction of writing are left out: Vietnamese needs none, and they can make a text look like
    another one. The JSON keeps them.
    """
    language = read_language(request)
    writer = Writer(language, site)
    other = next(each for each in LANGUAGES if each != language)
    kept = [(key, value) for key, value in read_pairs(request.query_params) if key != "lang"]
    path = request.url.path
    address = join_address(f"{base_address(request)}{path}", kept)

    persons = content.get("persons", NOBODY)
    spellings = Spellings(site.record.latin_names, persons if isinstance(persons, Mapping) else NOBODY)

    def cite(title: Markup) -> PageCitation:
        return cite_page(writer, address, title, content)

    body = (
        site.templates.get_template(template)
        .render(
            w=writer,
            t=writer.say,
            language=language,
            other_language=other,
            switch_href=f"?{urlencode([*kept, ('lang', other)])}",
            path=path,
            address=address,
            cite=cite,
            beside=spellings.beside,
            other_name=spellings.other,
            offers=find_offers(path, request.query_params, language),
            styles=site.styles,
            scripts=site.scripts,
            is_demo=site.settings.is_demo,
            **content,
        )
        .translate(_DIRECTIONS)
    )
    headers = {"Content-Language": language, "Vary": "Accept-Language, Cookie", "Cache-Control": "no-cache"}
    remembers = request.query_params.get("lang") == language
    cookies = [Cookie("lang", value=language, max_age=_YEAR, samesite="lax", httponly=True)] if remembers else []
    return Response(body, status_code=status, media_type=MediaType.HTML, headers=headers, cookies=cookies)


async def add_security_headers(message: Message, _scope: Scope) -> None:
    """Put the headers on everything that leaves, errors and files too."""
    if message["type"] == "http.response.start":
        message["headers"] = [*message["headers"], *_HEADERS]
