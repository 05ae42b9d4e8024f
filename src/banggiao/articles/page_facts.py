"""What a web page says of its article outside the text: title, link, outlet, time of publication, sapo."""

import re
from collections.abc import Iterator

import msgspec

from banggiao.articles.dates import date_line, normalise_published
from banggiao.articles.paragraphs import same_key, tidy
from banggiao.articles.tree import Node, text_of

_SAPO = re.compile(
    r"(?:^|[\s_-])(?:sapo|chapeau|lead|summary|abstract|trich(?:dan)?|headlines?-?desc)(?:$|[\s_-])", re.IGNORECASE
)
_DATED = re.compile(r"(?:^|[\s_-])(?:date|time|datetime|publish(?:ed)?|ngay|pubdate|meta)(?:$|[\s_-])", re.IGNORECASE)
_SHORTEST_SAPO, _LONGEST_SAPO = 40, 1200
_SITE_SUFFIX = re.compile(r"\s+[|\-–—]\s+(?P<site>[^|\-–—]{3,60})$")
_TIME_KEYS = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "dc.date.issued",
    "dc.date", "dc.created", "publish-date", "date",
)  # fmt: skip


class PageFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of a page; each may be empty."""

    title: str = ""
    lead: str = ""
    url: str = ""
    publisher: str = ""
    published: str = ""


def read_page_facts(tree: Node) -> PageFacts:
    """Collect what the page's head, its structured data and its visible marks say."""
    meta = _meta(tree)
    linked = _linked_data(tree)
    site = meta.get("og:site_name", "") or linked.get("publisher", "")
    return PageFacts(
        title=_title(tree, meta, site),
        lead=_sapo(tree, meta),
        url=_first(tree, "//link[@rel='canonical']/@href") or meta.get("og:url", "") or linked.get("url", ""),
        publisher=site,
        published=_published(tree, meta, linked),
    )


def _meta(tree: Node) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        found.setdefault(name.lower(), tidy(element.get("content") or ""))
    return found


class _Named(msgspec.Struct):
    name: str = ""


class _Linked(msgspec.Struct, rename={"published": "datePublished"}):
    """The two values of a schema.org NewsArticle that are read."""

    published: str = ""
    url: str = ""
    publisher: _Named | str | None = None


def _linked_data(tree: Node) -> dict[str, str]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        for linked in _decoded((script.text or "").strip()):
            if linked.published:
                publisher = linked.publisher.name if isinstance(linked.publisher, _Named) else linked.publisher
                return {"published": linked.published, "url": linked.url, "publisher": tidy(publisher or "")}
    return {}


def _decoded(text: str) -> Iterator[_Linked]:
    try:
        found = msgspec.json.decode(text, type=_Linked | list[_Linked])
    except (msgspec.MsgspecError, UnicodeError):
        return  # pages carry all sorts of broken JSON; the other places still tell
    yield from found if isinstance(found, list) else [found]


def _title(tree: Node, meta: dict[str, str], site: str) -> str:
    heads = [text for element in tree.iter("h1") if (text := text_of(element))]
    declared = meta.get("og:title", "") or tidy(_first(tree, "//title/text()"))
    for head in heads:
        if same_key(head) in same_key(declared):
            return head
    suffix = _SITE_SUFFIX.search(declared)
    if suffix and (
        not site or same_key(suffix["site"]) in same_key(site) or same_key(site) in same_key(suffix["site"])
    ):
        declared = declared[: suffix.start()]
    return declared or (heads[0] if len(heads) == 1 else "")


def _sapo(tree: Node, meta: dict[str, str]) -> str:
    """Return the lead that stands apart from the body; the description in the head says which of several."""
    texts = [
        text
        for element in tree.xpath("//*[self::p or self::h2 or self::h3 or self::div or self::strong][@class or @id]")
        if _SAPO.search(f"{element.get('class', '')} {element.get('id', '')}")
        and _SHORTEST_SAPO <= len(text := text_of(element)) <= _LONGEST_SAPO
    ]
    described = same_key(meta.get("og:description", "") or meta.get("description", ""))[:30]
    return next((text for text in texts if described and described in same_key(text)), texts[0] if texts else "")


def _published(tree: Node, meta: dict[str, str], linked: dict[str, str]) -> str:
    for value in [*(meta.get(key, "") for key in _TIME_KEYS), linked.get("published", "")]:
        if published := normalise_published(value):
            return published
    for element in tree.xpath("//time | //*[@class]"):
        if element.tag == "time" or _DATED.search(element.get("class", "")):
            text = text_of(element) if len(element) < 5 else ""
            if published := date_line(text) or normalise_published(element.get("datetime") or ""):
                return published
    return ""


def _first(tree: Node, path: str) -> str:
    found = tree.xpath(path)
    return str(found[0]).strip() if found else ""
