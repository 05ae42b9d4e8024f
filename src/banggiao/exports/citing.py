"""A page as a citation: in words, and as BibTeX (biblatex's ``@online``)."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from banggiao.vietnamese.unicode import clean_characters

_SPECIAL = {**{sign: f"\\{sign}" for sign in "&%$#_{}"}, "\\": r"\textbackslash{}", "~": r"\textasciitilde{}"}
_SPECIAL |= {"^": r"\textasciicircum{}"}
_SITE = "banggiao"


class Cited(NamedTuple):
    """What a page is cited by.

    Attributes:
        title: of the page.
        publisher: who published what it shows; empty for what the record puts together.
        date: ISO, of what it shows; empty where unknown.
        shown_date: the same as people write it.
        address: the page's stable address.
        read_on: the day on which it is cited, ISO.
        shown_day: the same as people write it.
        sources: the articles behind it, one line each, with their hashes.
        record: what sort of record it is, where that must be said.
    """

    title: str
    publisher: str
    date: str
    shown_date: str
    address: str
    read_on: str
    shown_day: str
    sources: Sequence[str] = ()
    record: str = ""


class Labels(NamedTuple):
    """The words between: ``read on`` and ``sources``."""

    read: str
    sources: str


def cite_in_words(cited: Cited, labels: Labels) -> str:
    """Return a citation in one paragraph."""
    site = f"{_SITE} ({cited.record})" if cited.record else _SITE
    parts = [cited.publisher, f"“{cited.title}”", cited.shown_date, site]
    told = f"{'. '.join(part for part in parts if part)}. {cited.address} ({labels.read} {cited.shown_day})."
    sources = f" {labels.sources}: {'; '.join(cited.sources)}." if cited.sources else ""
    return clean_characters(told + sources).replace("\n", " ")


def cite_as_bibtex(cited: Cited, labels: Labels) -> str:
    """Return a citation as a BibTeX entry."""
    path = re.sub(r"^[a-z]+://[^/]*", "", cited.address)
    key = "-".join([_SITE, *re.findall(r"[A-Za-z0-9]+", path)])[:80]
    sources = f"{labels.sources}: {'; '.join(cited.sources)}" if cited.sources else ""
    fields = {
        "title": f"{{{_escape(cited.title)}}}",
        "organization": f"{{{_escape(cited.publisher or _SITE)}}}",
        "date": cited.date,
        "url": cited.address.replace("{", "%7B").replace("}", "%7D"),
        "urldate": cited.read_on,
        "note": _escape(". ".join(part for part in (cited.record, sources) if part)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@online{{{key},", *lines, "}"])


def _escape(words: str) -> str:
    r"""Write words so that TeX reads nothing into them.

    >>> _escape("50 % & {x}")
    '50 \\% \\& \\{x\\}'
    """
    return "".join(_SPECIAL.get(letter, letter) for letter in clean_characters(words).replace("\n", " "))
