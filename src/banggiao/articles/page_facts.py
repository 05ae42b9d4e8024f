"""What a web page says of its article outside the text: title, link, outlet, times of publication and change, sapo."""

import re
from collections.abc import Iterator
from itertools import islice

import msgspec

from banggiao.articles.dates import date_line, normalise_published
from banggiao.articles.paragraphs import same_key, tidy
from banggiao.articles.press import is_known_press
from banggiao.articles.provenance import source_line
from banggiao.articles.tree import Node, class_words, text_of

_SAPO = re.compile(r"(?:^|[\s-])(?:sapo|chapeau|lead|summary|abstract|description|trich-?dan)(?:$|[\s-])")
_DATED = re.compile(r"(?:^|[\s-])(?:date|time|datetime|publish(?:ed)?|pubdate|ngay|meta)(?:$|[\s-])")
_TODAY = re.compile(r"now|today|current|hien-?tai|hom-?nay")
_ELSEWHERE = ("header", "nav", "footer", "aside")
_SHORTEST_SAPO, _LONGEST_SAPO = 40, 1200
_SITE_SUFFIX = re.compile(r"\s+[|\-–—]\s+(?P<site>[^|\-–—]{3,60})$")
_MAY_NAME_SOURCE = re.compile(r"[(\[]?\s*(?:theo|nguồn)\b", re.IGNORECASE)
_TIME_KEYS = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "dc.date.issued",
    "dc.date", "dc.created", "publish-date", "date",
)  # fmt: skip


_CHANGE_KEYS = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dc.date.modified",
    "lastmod",
)  # fmt: skip


class PageFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of a page; each may be empty."""

    title: str = ""
    lead: str = ""
    url: str = ""
    publisher: str = ""
    published: str = ""
    modified: str = ""
    original_source: str = ""


def read_page_facts(tree: Node) -> PageFacts:
    """Collect what the page's head, its structured data and its visible marks say."""
    meta = _meta(tree)
    linked = _linked_data(tree)
    site = meta.get("og:site_name", "") or linked.get("publisher", "") or _house(meta.get("author", ""))
    return PageFacts(
        title=_title(tree, meta, site),
        lead=_sapo(tree, meta),
        url=_first(tree, "//link[@rel='canonical']/@href") or meta.get("og:url", "") or linked.get("url", ""),
        publisher=site,
        published=_published(tree, meta, linked),
        modified=_modified(meta, linked),
        original_source=_source(tree),
    )


def _house(author: str) -> str:
    return author if is_known_press(author) else ""


def _meta(tree: Node) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        found.setdefault(name.lower(), tidy(element.get("content") or ""))
    return found


class _Named(msgspec.Struct):
    name: str = ""


class _Linked(msgspec.Struct, rename={"published": "datePublished", "modified": "dateModified"}):
    """The values of a schema.org NewsArticle that are read."""

    published: str = ""
    modified: str = ""
    url: str = ""
    publisher: _Named | str | None = None


def _linked_data(tree: Node) -> dict[str, str]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        for linked in _decoded((script.text or "").strip()):
            if linked.published:
                publisher = linked.publisher.name if isinstance(linked.publisher, _Named) else linked.publisher
                return {
                    "published": linked.published,
                    "modified": linked.modified,
                    "url": linked.url,
                    "publisher": tidy(publisher or ""),
                }
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
        for element in tree.iter("p", "h2", "h3", "div", "strong")
        if _SAPO.search(class_words(element)) and _SHORTEST_SAPO <= len(text := text_of(element)) <= _LONGEST_SAPO
    ]
    described = same_key(meta.get("og:description", "") or meta.get("description", ""))[:30]
    return next((text for text in texts if described and described in same_key(text)), texts[0] if texts else "")


def _published(tree: Node, meta: dict[str, str], linked: dict[str, str]) -> str:
    for value in [*(meta.get(key, "") for key in _TIME_KEYS), linked.get("published", "")]:
        if published := normalise_published(value):
            return published
    return _printed_date(tree)


def _modified(meta: dict[str, str], linked: dict[str, str]) -> str:
    values = [*(meta.get(key, "") for key in _CHANGE_KEYS), linked.get("modified", "")]
    return next((modified for modified in map(normalise_published, values) if modified), "")


def _printed_date(tree: Node) -> str:
    """Return the first date that stands by itself on the page, with a clock if one has it; not the page's own today."""
    without_clock = ""
    for element in tree.iter("time", "span", "div", "p", "li", "td", "font", "em", "i"):
        words = class_words(element)
        if not (element.tag == "time" or _DATED.search(words)) or _TODAY.search(words) or len(element) > 4:
            continue
        published = date_line(text_of(element)) or normalise_published(element.get("datetime") or "")
        if "T" in published:
            return published
        without_clock = without_clock or published
    return without_clock


def _source(tree: Node) -> str:
    """Return the source that a short line after the title names; it often stands outside the article's own box."""
    for element in tree.iter("p", "div", "span", "strong", "em", "b"):
        if len(element) > 3 or not _MAY_NAME_SOURCE.match("".join(islice(element.itertext(), 6)).strip()[:80]):
            continue
        if (source := source_line(text_of(element))) and not any(a.tag in _ELSEWHERE for a in element.iterancestors()):
            return source
    return ""


def _first(tree: Node, path: str) -> str:
    found = tree.xpath(path)
    return str(found[0]).strip() if found else ""
