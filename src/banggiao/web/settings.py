"""What the pages stand on: one frozen object, built at the edge and handed to every page."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path

import msgspec
from jinja2 import Environment
from litestar.di import NamedDependency

from banggiao.lexicon.geography import Geography
from banggiao.lexicon.offices import OfficeBook
from banggiao.lexicon.series import SeriesBook
from banggiao.lexicon.sides import SideFinder, make_side_finder
from banggiao.record.store import Record
from banggiao.vietnamese.folding import fold
from banggiao.web.languages import LANGUAGES, Language, Messages, load_messages

OfficeGloss = Callable[[str], str]
"""Gives an office's English label, or nothing where there is none."""


def no_gloss(_office: str) -> str:
    """Give no English label; the pages then show the Vietnamese office alone."""
    return ""


def today_in_utc() -> date:
    """Return the day on which a page is read."""
    return datetime.now(UTC).date()


class WebSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What whoever serves the pages may choose.

    Attributes:
        record_path: the record; it is opened for reading only.
        office_gloss: an office's or a body's English label, shown beside the Vietnamese one on English pages.
        page_size: lines of a list where the address does not say.
        hits: the same for what a search found.
        largest_page: what a request for more is capped to.
        allowed_hosts: names under which the pages answer; empty answers to all.
        feed_length: events in a feed.
        is_demo: whether the record is the one made of the sample articles, which every page then says.
        today: gives the day that a citation says a page was read on.
    """

    record_path: Path
    office_gloss: OfficeGloss = no_gloss
    page_size: int = 50
    hits: int = 20
    largest_page: int = 200
    allowed_hosts: tuple[str, ...] = ()
    feed_length: int = 100
    is_demo: bool = False
    today: Callable[[], date] = today_in_utc


class Site:
    """Everything that a page needs to be made.

    A plain class, because the framework looks into records and tuples that it hands to a page, and this is none of its
    business.
    """

    __slots__ = (
        "geography", "messages", "named_sides", "offices", "record", "scripts", "series", "settings", "side_words",
        "sides", "styles", "templates",
    )  # fmt: skip

    def __init__(self, settings: WebSettings, record: Record, geography: Geography, templates: Environment) -> None:
        """Gather what is given, and make what follows from it."""
        self.settings = settings
        self.record = record
        self.geography = geography
        self.templates = templates
        self.sides: SideFinder = make_side_finder(geography)
        self.named_sides: dict[Language, list[tuple[str, str]]] = {each: _named(geography, each) for each in LANGUAGES}
        self.side_words: dict[str, list[str]] = _words_of(geography)
        self.messages: Messages = load_messages()
        self.offices: OfficeBook = OfficeBook.load()
        self.series: SeriesBook = SeriesBook.load()
        self.styles: tuple[str, ...] = find_static("style")
        self.scripts: tuple[str, ...] = find_static("script")


GivenSite = NamedDependency[Site]
"""The site as a page's handler is given it."""


def _named(geography: Geography, language: Language) -> list[tuple[str, str]]:
    """Return every code with its name, in the order of the names."""
    named = [(code, geography.side_name(code, language)) for code in geography.sides]
    return sorted(named, key=lambda pair: fold(pair[1]))


def _words_of(geography: Geography) -> dict[str, list[str]]:
    """Return the folded words of each side: its code and its names in both languages."""
    return {
        code: fold(" ".join([code, *(geography.side_name(code, language) for language in LANGUAGES)])).split()
        for code in geography.sides
    }


def find_static(folder: str) -> tuple[str, ...]:
    """Return the addresses of a folder's files, each with a short digest, so that browsers never keep an old one."""
    found = sorted(files("banggiao.web").joinpath("static", folder).iterdir(), key=lambda item: item.name)
    return tuple(
        f"/static/{folder}/{file.name}?v={blake2b(file.read_bytes(), digest_size=5).hexdigest()}" for file in found
    )
