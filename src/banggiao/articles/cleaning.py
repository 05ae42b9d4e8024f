"""From the raw parts of a report to an :class:`~banggiao.model.articles.Article`.

Lines are cleaned, page furniture goes, what the page says of the report itself (date, source, outlet, credits) becomes
provenance, and what remains is the text: title, lead, paragraphs and captions, one line each. No letter inside a
sentence changes.
"""

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

import msgspec

from banggiao.articles.captions import Captioned, Paragraph, caption_groups, find_captions
from banggiao.articles.credits import split_credit
from banggiao.articles.dates import date_line, normalise_published
from banggiao.articles.furniture import without_furniture
from banggiao.articles.language import language_of
from banggiao.articles.paragraphs import Line, same_key, split_lines, tidy
from banggiao.articles.provenance import (
    foot_mark,
    is_byline,
    is_office,
    is_wire,
    photo_byline,
    same_house,
    source_line,
    split_mark,
)
from banggiao.model.articles import Article, Block
from banggiao.model.errors import ArticleError

_HEAD_LINES = 8
_FOOT_LINES = 6
_LONGEST_TITLE = 220


class RawArticle(msgspec.Struct, frozen=True, kw_only=True):
    """A report as a source gives it; every part but the text may be empty.

    Attributes:
        captions: texts known to be captions, wherever they stand in ``text``.
    """

    text: str
    title: str = ""
    lead: str = ""
    url: str = ""
    publisher: str = ""
    published: str = ""
    modified: str = ""
    original_source: str = ""
    captions: frozenset[str] = frozenset()


class _Found(msgspec.Struct):
    """What the lines around the text say of the report."""

    published: str = ""
    original_source: str = ""
    sign: str = ""  # the house that signs at the foot: the outlet itself, or whom it took the report from
    photographer: str = ""  # who signs for words and pictures, where the pictures name no one else


def article_from_text(text: str, *, url: str = "", publisher: str = "") -> Article:
    r"""Clean a plain text, its title on the first line if it has one.

    Raises:
        ArticleError: nothing is left of the text.

    >>> article = article_from_text("Hai nước ký hiệp định\n\n05/03/2021 08:15\nTheo vov.vn\nNgày 5/3, hai bên ký.")
    >>> article.text, article.published, article.original_source
    ('Hai nước ký hiệp định\nNgày 5/3, hai bên ký.', '2021-03-05T08:15', 'vov.vn')
    """
    return clean_article(RawArticle(text=text, url=url, publisher=publisher))


def clean_article(raw: RawArticle) -> Article:
    """Clean the parts of a report into an article.

    Raises:
        ArticleError: nothing is left of the text.
    """
    found = _Found()
    lines = split_lines(raw.text)
    layout = caption_groups(lines)
    known = frozenset(same_key(tidy(caption)) for caption in raw.captions)
    lines = list(without_furniture(lines))
    lines = _without_edges(lines, layout, found)
    title, lines = _take_title(tidy(raw.title), lines)
    lead = tidy(raw.lead)
    lines = [line for line in lines if not lead or same_key(line.text) != same_key(lead)]
    paragraphs = [Paragraph("title", title)] if title else []
    paragraphs += [Paragraph("lead", lead)] if lead else []
    paragraphs += [_paragraph(line, layout, known) for line in lines]
    captioned = find_captions(paragraphs)
    publisher, ordered = _with_lead(captioned.paragraphs)
    if source := source_line(publisher):  # ``(Theo TTXVN) - ``
        publisher, found.original_source = "", found.original_source or source
    return _assemble(raw, found, publisher, captioned, ordered)


def _paragraph(line: Line, layout: frozenset[int], known: frozenset[str]) -> Paragraph:
    is_caption = line.group in layout or (known and same_key(line.text) in known)
    return Paragraph("caption" if is_caption else "paragraph", line.text)


def _without_edges(lines: Sequence[Line], layout: frozenset[int], found: _Found) -> list[Line]:
    """Take date, source and signature off the head and the foot."""
    body = [line for line in lines if line.group not in layout]
    tail = [line for line in lines if line.group in layout]
    head = [line for index, line in enumerate(body[:_HEAD_LINES]) if not _is_heading(line, found, index)]
    body = head + body[_HEAD_LINES:]
    for _ in range(_FOOT_LINES):
        if len(body) < 2:
            break
        credit = split_credit(body[-1].text)
        if credit and credit.caption:
            tail.insert(0, body.pop())  # a picture after the text; the signature may stand above it
        elif _is_signature(body[-1], found):
            body.pop()
        else:
            break
    return body + tail


def _is_heading(line: Line, found: _Found, index: int) -> bool:
    if published := date_line(line.text):
        found.published = found.published or published
        return True
    if index and (source := source_line(line.text)):
        found.original_source = found.original_source or source
        return True
    return False


def _is_signature(line: Line, found: _Found) -> bool:
    found.photographer = found.photographer or photo_byline(line.text)
    if sign := foot_mark(line.text):
        found.sign = found.sign or sign
        return True
    return _is_heading(line, found, 1) or is_byline(line.text) or is_office(line.text)


def _take_title(given: str, lines: list[Line]) -> tuple[str, list[Line]]:
    """Return the title and the lines without it: the one given, or a first line that looks like one."""
    if given:
        key = same_key(given)
        return given, [line for index, line in enumerate(lines) if index > 3 or same_key(line.text) != key]
    if len(lines) > 1 and _looks_like_title(lines[0].text):
        return lines[0].text, lines[1:]
    return "", lines


def _looks_like_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and not text.endswith((".", ":", ";", ",", "./.", "…”"))


def _with_lead(paragraphs: Iterable[Paragraph]) -> tuple[str, list[Paragraph]]:
    """Name the first paragraph the lead where none was given, and take the outlet's mark off it."""
    publisher = ""
    has_lead = False
    ordered: list[Paragraph] = []
    for paragraph in paragraphs:
        kind, text = paragraph
        if kind in {"lead", "paragraph"} and not has_lead:
            has_lead, kind = True, "lead"
            if mark := split_mark(text):
                publisher, text = mark
        ordered.append(Paragraph(kind, text))
    return publisher, ordered


def _assemble(
    raw: RawArticle, found: _Found, publisher: str, captioned: Captioned, paragraphs: Sequence[Paragraph]
) -> Article:
    if not paragraphs:
        raise ArticleError("there is no text in it; give a file that holds an article")
    url = tidy(raw.url)
    text, blocks = _joined(paragraphs)
    outlet = tidy(raw.publisher) or publisher or _host(url) or found.sign
    source = tidy(raw.original_source) or found.original_source or found.sign
    marked_only = outlet == publisher and not raw.publisher
    if same_house(source, outlet) and not (marked_only and is_wire(source)):
        source = ""  # the outlet signs its own report
    photographers = captioned.photographers
    if found.photographer and not photographers and not captioned.agencies:
        photographers = (found.photographer,)
    return Article(
        text=text,
        blocks=blocks,
        url=url,
        publisher=outlet,
        published=normalise_published(raw.published) or found.published,
        modified=normalise_published(raw.modified),
        original_source=source,
        photographers=photographers,
        agencies=captioned.agencies,
        language=language_of(text),
    )


def _joined(paragraphs: Sequence[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    blocks: list[Block] = []
    start = 0
    for kind, text in paragraphs:
        blocks.append(Block(kind, start, start + len(text)))
        start += len(text) + 1
    return "\n".join(text for _, text in paragraphs), tuple(blocks)


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
