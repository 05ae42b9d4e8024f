"""The questions that pages and JSON put to the record alike; what is not there is refused by name."""

from typing import TypeVar

from msgspec.structs import replace

from banggiao.model.decisions import find_taken_out
from banggiao.model.record import Attestation, Event, Instrument, Person
from banggiao.record.acquaintance import Acquaintance
from banggiao.record.catalogue import KINDS
from banggiao.record.finding import Asked
from banggiao.record.store import Record
from banggiao.record.views import ArticleFilter, ArticleSummary, ArticleView, Page, SearchPage
from banggiao.resolving.holding import holders_of
from banggiao.web.filters import Paging, Query, read_choice, read_choices, read_event_filter, read_paging, read_text
from banggiao.web.holding import OfficeView, named_by
from banggiao.web.refusals import RefusedError
from banggiao.web.settings import Site, WebSettings

_Found = TypeVar("_Found")
_SHOWN = 80  # characters of an id that is not there


def list_paging(query: Query, settings: WebSettings) -> Paging:
    """Return which part of a list is asked for."""
    return read_paging(query, size=settings.page_size, largest=settings.largest_page)


def search_paging(query: Query, settings: WebSettings) -> Paging:
    """Return which part of what a search found is asked for."""
    return read_paging(query, size=settings.hits, largest=settings.largest_page)


def find_event(record: Record, event_id: str) -> Event:
    """Return the event that an id or the anchor of any of its reports names."""
    event = record.event(event_id)
    if event is None:
        refuse_taken_out(record, event_id)
    return _or_refused(event, "no_event", event_id, link="/events")


def refuse_taken_out(record: Record, anchor: str) -> None:
    """Say who took an act out of the record and why, where a decision that stands did.

    Raises:
        RefusedError: it did.
    """
    article_id = record.article_of(anchor) or ""
    if made := find_taken_out(record.decisions(), anchor, article_id):
        refusal = "rejected" if made.kind == "reject" else "withdrawn"
        raise RefusedError(404, refusal, by=made.by, why=made.why, link="/log")


def find_person(record: Record, person_id: str) -> Person:
    """Return a person by id."""
    return _or_refused(record.person(person_id), "no_person", person_id, link="/people")


def find_acquaintance(record: Record, person_id: str) -> Acquaintance:
    """Return a person by id, with whom they met and what they said."""
    return _or_refused(record.acquaintances.of(person_id), "no_person", person_id, link="/people")


def find_articles(record: Record, filters: ArticleFilter, paging: Paging) -> Page[ArticleSummary]:
    """Return a page of articles; those with words are told from all that can be searched, which is counted once."""
    ask = record.finder.articles if filters.words else record.articles
    return ask(filters, limit=paging.limit, offset=paging.offset)


def find_article(record: Record, article_id: str) -> ArticleView:
    """Return an article by id."""
    return _or_refused(record.article(article_id), "no_article", article_id, link="/articles")


def find_instrument(record: Record, instrument_id: str) -> Instrument:
    """Return the instrument that an id or the anchor of any of its reports names."""
    return _or_refused(record.instrument(instrument_id), "no_instrument", instrument_id, link="/instruments")


def find_claim(record: Record, anchor: str) -> str:
    """Return the id of the article that a claim stands in."""
    return _or_refused(record.article_of(anchor), "no_claim", anchor, link="/articles")


def find_side(site: Site, typed: str) -> str:
    """Return the code of the side that a code or name in an address means."""
    code = site.sides.find(typed[:_SHOWN])
    if not code:
        raise RefusedError(404, "bad_side", value=typed[:_SHOWN], link="/relations")
    return code


def find_pair(site: Site, one: str, other: str) -> tuple[str, str]:
    """Return the codes of two different sides."""
    pair = find_side(site, one), find_side(site, other)
    if pair[0] == pair[1]:
        raise RefusedError(404, "same_sides", link=f"/countries/{pair[0]}")
    return pair


def find_office(site: Site, country: str, slug: str, *, known_by: str = "") -> OfficeView:
    """Return an office by the side that it belongs to and its name in addresses.

    Args:
        site: what the pages stand on.
        country: a code or name.
        slug: the office's name in addresses.
        known_by: the line is then that of what had been published by this day, which everything is looked at for.
    """
    code = find_side(site, country)
    record, is_meant = site.record, named_by(slug)
    everything: list[Attestation] = []
    if known_by:
        everything = record.attestations(code, is_meant, known_by=known_by)
        office, line = (everything[0].office if everything else ""), holders_of(everything)
    else:
        office, line = record.relations.line(code, is_meant)
    if not line:
        raise RefusedError(404, "no_office", value=slug[:_SHOWN], link=f"/offices?country={code}")
    return OfficeView(code, office, slug, everything, line)


def _or_refused(found: _Found | None, refusal: str, asked: str, *, link: str) -> _Found:
    if found is None:
        raise RefusedError(404, refusal, value=asked[:_SHOWN], link=link)
    return found


def read_asked(query: Query, site: Site) -> Asked:
    """Return the search that an address asks for: words, kinds, and what narrows a list of events."""
    kinds = read_choices(query, "kind", KINDS)
    filters = replace(read_event_filter(query, site.sides), words="")
    return Asked(read_text(query, "q"), kinds, filters, apart=bool(read_choice(query, "apart", ("1",))))


def search_record(site: Site, query: Query, paging: Paging) -> SearchPage:
    """Return what was found for the search in an address."""
    return site.record.finder.search(read_asked(query, site), paging.limit, paging.offset)
