"""The files that pages offer: whole lists under the conditions of the address, and what one page shows."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.response import Stream

from banggiao.exports.calendars import write_calendar
from banggiao.exports.columns import (
    tabulate_articles,
    tabulate_citations,
    tabulate_claims,
    tabulate_events,
    tabulate_hits,
    tabulate_holders,
    tabulate_instruments,
    tabulate_log,
    tabulate_offices,
    tabulate_pairs,
    tabulate_people,
    tabulate_posts,
    tabulate_questions,
    tabulate_reports,
)
from banggiao.exports.feeds import write_feed
from banggiao.exports.json_lists import write_json
from banggiao.exports.spreadsheets import Sheet, write_csv
from banggiao.exports.wording import Wording
from banggiao.model.decisions import REVIEW_KINDS
from banggiao.model.record import Event, Instrument, Person
from banggiao.record.views import ArticleSummary, SearchHit
from banggiao.web.filters import (
    read_article_filter,
    read_choices,
    read_event_filter,
    read_separator,
    read_side,
    read_text,
)
from banggiao.web.holding import address_of
from banggiao.web.pages.common import page
from banggiao.web.pages.instruments import read_paper_filter
from banggiao.web.pages.relations import read_pairs_asked
from banggiao.web.questions import find_article, find_event, find_instrument, find_office, find_person, read_asked
from banggiao.web.refusals import RefusedError
from banggiao.web.relating import busier_first
from banggiao.web.rendering import PageRequest, base_address, read_language
from banggiao.web.settings import GivenSite, Site
from banggiao.web.tables import LINK
from banggiao.web.wording import make_wording
from banggiao.web.writing import Writer

File = Response[Any]


@page("/events.csv")
def events_csv(request: PageRequest, site: GivenSite) -> File:
    """Events under the conditions in the address, one in a row."""
    return _sheet(request, "events", tabulate_events(_events(request, site), _wording(request, site)))


@page("/events.json")
def events_json(request: PageRequest, site: GivenSite) -> File:
    """Events under the conditions in the address, whole."""
    return _json("events", _events(request, site))


@page("/events.ics")
def events_ics(request: PageRequest, site: GivenSite) -> File:
    """Events under the conditions in the address that have a day."""
    return _calendar(request, site, _events(request, site), "events.ics")


@page("/events.atom")
def events_atom(request: PageRequest, site: GivenSite) -> File:
    """The events under the conditions in the address that the newest articles tell of."""
    filters = read_event_filter(request.query_params, site.sides)
    newest = site.record.streams.latest(filters, site.settings.feed_length)
    writer, address = Writer(read_language(request), site), str(request.url)
    page = address.replace("/events.atom", "/events", 1)
    wording = make_wording(writer, base_address(request))
    feed = write_feed(newest, wording, title=writer.say("take", "feed_title"), address=address, page=page)
    return Response(feed, media_type="application/atom+xml; charset=utf-8")


@page("/events/{event_id:str}/reports.csv")
def event_csv(request: PageRequest, site: GivenSite, event_id: FromPath[str]) -> File:
    """The reports of one event."""
    event = find_event(site.record, event_id)
    return _sheet(request, event.id, tabulate_reports(event, _wording(request, site)))


@page("/events/{event_id:str}/event.ics")
def event_ics(request: PageRequest, site: GivenSite, event_id: FromPath[str]) -> File:
    """One event for a calendar."""
    event = find_event(site.record, event_id)
    return _calendar(request, site, [event], f"{event.id}.ics")


@page("/people.csv")
def people_csv(request: PageRequest, site: GivenSite) -> File:
    """People by name and country."""
    return _sheet(request, "people", tabulate_people(_people(request, site), _wording(request, site)))


@page("/people.json")
def people_json(request: PageRequest, site: GivenSite) -> File:
    """People by name and country, with the sentences behind their offices."""
    return _json("people", _people(request, site))


@page("/people/{person_id:str}/offices.csv")
def person_csv(request: PageRequest, site: GivenSite, person_id: FromPath[str]) -> File:
    """The sentences that attest a person in offices."""
    person = find_person(site.record, person_id)
    return _sheet(request, person.id, tabulate_offices(person, _wording(request, site)))


@page("/articles.csv")
def articles_csv(request: PageRequest, site: GivenSite) -> File:
    """Articles under the conditions in the address."""
    return _sheet(request, "articles", tabulate_articles(_articles(request, site), _wording(request, site)))


@page("/articles.json")
def articles_json(request: PageRequest, site: GivenSite) -> File:
    """Articles under the conditions in the address, without their texts."""
    return _json("articles", _articles(request, site))


@page("/articles/{article_id:str}/claims.csv")
def article_csv(request: PageRequest, site: GivenSite, article_id: FromPath[str]) -> File:
    """Everything that was read in one article."""
    view = find_article(site.record, article_id)
    return _sheet(request, view.article.id, tabulate_claims(view, _wording(request, site)))


@page("/instruments.csv")
def instruments_csv(request: PageRequest, site: GivenSite) -> File:
    """Instruments of the sides in the address."""
    return _sheet(request, "instruments", tabulate_instruments(_instruments(request, site), _wording(request, site)))


@page("/instruments.json")
def instruments_json(request: PageRequest, site: GivenSite) -> File:
    """Instruments of the sides in the address, with every place that names them."""
    return _json("instruments", _instruments(request, site))


@page("/instruments/{instrument_id:str}/reports.csv")
def instrument_csv(request: PageRequest, site: GivenSite, instrument_id: FromPath[str]) -> File:
    """The sentences that name one instrument."""
    item = find_instrument(site.record, instrument_id)
    return _sheet(request, item.id, tabulate_citations(item.citations, _wording(request, site)))


@page("/relations.csv")
def relations_csv(request: PageRequest, site: GivenSite) -> File:
    """Every pair of sides under the conditions in the address, in numbers."""
    pairs = busier_first(read_pairs_asked(request.query_params, site)[1])
    return _sheet(request, "relations", tabulate_pairs(pairs, _wording(request, site)))


@page("/offices.csv")
def offices_csv(request: PageRequest, site: GivenSite) -> File:
    """The offices of one country, or of all."""
    posts = site.record.offices(read_side(request.query_params, "country", site.sides))
    sheet = tabulate_posts(posts, lambda post: address_of(post.country, post.office), _wording(request, site))
    return _sheet(request, "offices", sheet)


@page("/offices/{country:str}/{slug:str}/holders.csv")
def holders_csv(request: PageRequest, site: GivenSite, country: FromPath[str], slug: FromPath[str]) -> File:
    """The line of an office's holders."""
    view = find_office(site, country, slug)
    return _sheet(request, f"{view.country}-{view.slug}", tabulate_holders(view.line, _wording(request, site)))


@page("/log.csv")
def log_csv(request: PageRequest, site: GivenSite) -> File:
    """Every decision."""
    return _sheet(request, "log", tabulate_log(site.record.decisions()))


@page("/review.csv")
def review_csv(request: PageRequest, site: GivenSite) -> File:
    """What a reviewer is asked, of one kind or of all."""
    kinds = read_choices(request.query_params, "kind", REVIEW_KINDS)
    gathered = [site.record.review_desk.items(kind) for kind in kinds]
    known = [items for items in gathered if items is not None]
    if len(known) < len(gathered):
        raise RefusedError(503, "gathering", link="/review")
    return _sheet(request, "review", tabulate_questions(chain.from_iterable(known)))


@page("/search.csv")
def search_csv(request: PageRequest, site: GivenSite) -> File:
    """All that a search finds, one thing in a row."""
    return _sheet(request, "search", tabulate_hits(_hits(request, site), _wording(request, site)))


@page("/search.json")
def search_json(request: PageRequest, site: GivenSite) -> File:
    """All that a search finds."""
    return _json("search", _hits(request, site))


def _hits(request: PageRequest, site: Site) -> Iterator[SearchHit]:
    return site.record.finder.everything(read_asked(request.query_params, site))


def _events(request: PageRequest, site: Site) -> Iterator[Event]:
    return site.record.streams.events(read_event_filter(request.query_params, site.sides))


def _people(request: PageRequest, site: Site) -> Iterator[Person]:
    query = request.query_params
    return site.record.streams.people(words=read_text(query, "words"), country=read_side(query, "country", site.sides))


def _articles(request: PageRequest, site: Site) -> Iterator[ArticleSummary]:
    return site.record.streams.articles(read_article_filter(request.query_params))


def _instruments(request: PageRequest, site: Site) -> Iterator[Instrument]:
    query, filters = request.query_params, read_paper_filter(request.query_params, site)
    country = read_side(query, "country", site.sides)
    for item in site.record.streams.instruments([*filters.parties, *([country] if country else [])]):
        if filters.kind in ("", item.kind) and filters.action in ("", item.action):
            yield item


def _wording(request: PageRequest, site: Site) -> Wording:
    return make_wording(Writer(read_language(request), site), base_address(request))


def _sheet(request: PageRequest, name: str, sheet: Sheet) -> File:
    separator = read_separator(request.query_params)
    return _stream(write_csv(sheet, separator), "text/csv", f"{name}.csv")


def _json(name: str, things: Iterable[object]) -> File:
    return _stream(write_json(things), "application/json", f"{name}.json")


def _calendar(request: PageRequest, site: Site, events: Iterable[Event], name: str) -> File:
    title = site.messages.say(read_language(request), "take", "calendar_title")
    written = write_calendar(events, _wording(request, site), title)
    return _stream(written, "text/calendar", name)


def _stream(written: Iterator[bytes], media_type: str, name: str) -> File:
    """Send a file as it is written; its beginning is written now, so that what fails at once is told as an error."""
    first = next(written, b"")
    headers = {"Content-Disposition": f'attachment; filename="banggiao-{name}"'}
    if media_type == "text/csv":
        headers |= LINK
    return Stream(chain([first], written), media_type=media_type, headers=headers)


PAGES = (
    events_csv,
    events_json,
    events_ics,
    events_atom,
    event_csv,
    event_ics,
    people_csv,
    people_json,
    person_csv,
    articles_csv,
    articles_json,
    article_csv,
    instruments_csv,
    instruments_json,
    instrument_csv,
    relations_csv,
    offices_csv,
    holders_csv,
    log_csv,
    review_csv,
    search_csv,
    search_json,
)
