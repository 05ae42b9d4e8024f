"""The columns of the tables: stable names in English, values as the record has them (codes, EDTF dates).

Several values in one cell stand apart by `` | ``. Beside an EDTF date stand its first and last day, which spreadsheets
know as such. What each column means is told by the pages (``web/messages/columns.toml``).
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from banggiao.exports.spreadsheets import Cell, Sheet, lay_out
from banggiao.exports.wording import Wording, sentence_path
from banggiao.model.claims import Participant
from banggiao.model.decisions import DecisionState, ReviewItem
from banggiao.model.record import Citation, Event, Holding, Instrument, Party, Person, Report, Tenure
from banggiao.record.days import first_day, last_day
from banggiao.record.relation_views import PairCount
from banggiao.record.views import ArticleSummary, ArticleView, ClaimRef, OfficeEntry, SearchHit

T = TypeVar("T")
_ROOMS = {"event": "events", "person": "people", "article": "articles", "instrument": "instruments"}


def tabulate_events(events: Iterable[Event], wording: Wording) -> Sheet:
    """Return a row for each event, quoting its first report."""
    columns: dict[str, Callable[[Event], Cell]] = {
        "id": lambda event: event.id,
        "address": lambda event: wording.address(f"/events/{event.id}"),
        "type": lambda event: event.type,
        "kind": lambda event: event.kind or "",
        "status": lambda event: event.status,
        "date": lambda event: event.date,
        "first_day": lambda event: first_day(event.date) or "",
        "last_day": lambda event: last_day(event.date) or "",
        "place": lambda event: event.place.name,
        "place_country": lambda event: event.place.country,
        "sides": lambda event: _join(event.countries),
        "who": lambda event: _join(map(_party, event.parties)),
        "fields": lambda event: _join(event.fields),
        "note": lambda event: event.note,
        "confidence": lambda event: round(event.confidence, 3),
        "reports": lambda event: len(event.reports),
        "outlets": lambda event: _join(report.citation.publisher for report in event.reports),
    }
    return lay_out({**columns, **_cited(lambda event: event.reports[0].citation, wording)}, events)


def tabulate_reports(event: Event, wording: Wording) -> Sheet:
    """Return a row for each report of an event, with its values as that article gives them."""
    columns: dict[str, Callable[[Report], Cell]] = {
        "type": lambda report: report.type,
        "kind": lambda report: report.kind or "",
        "status": lambda report: report.status,
        "date": lambda report: report.date,
        "first_day": lambda report: first_day(report.date) or "",
        "last_day": lambda report: last_day(report.date) or "",
        "place": lambda report: report.place.name,
        "place_country": lambda report: report.place.country,
        "who": lambda report: _join(map(_party, report.participants)),
        "confidence": lambda report: round(report.confidence, 3),
    }
    return lay_out({**columns, **_cited(lambda report: report.citation, wording)}, event.reports)


def tabulate_people(people: Iterable[Person], wording: Wording) -> Sheet:
    """Return a row for each person."""
    columns: dict[str, Callable[[Person], Cell]] = {
        "id": lambda person: person.id,
        "address": lambda person: wording.address(f"/people/{person.id}"),
        "name": lambda person: person.name,
        "country": lambda person: person.country,
        "names": lambda person: _join(person.names),
        "offices": lambda person: _join(map(_tenure, person.tenures)),
        "articles": lambda person: person.article_count,
    }
    return lay_out(columns, people)


def tabulate_offices(person: Person, wording: Wording) -> Sheet:
    """Return a row for each sentence that attests a person in an office."""
    columns: dict[str, Callable[[tuple[Tenure, Citation]], Cell]] = {
        "person": lambda _: person.name,
        "office": lambda held: held[0].office,
        "country": lambda held: held[0].country,
        "status": lambda held: held[0].status,
        "first_seen": lambda held: held[0].first_seen[:10],
        "last_seen": lambda held: held[0].last_seen[:10],
    }
    held = ((tenure, citation) for tenure in person.tenures for citation in tenure.citations)
    return lay_out({**columns, **_cited(lambda pair: pair[1], wording)}, held)


def tabulate_articles(articles: Iterable[ArticleSummary], wording: Wording) -> Sheet:
    """Return a row for each article."""
    columns: dict[str, Callable[[ArticleSummary], Cell]] = {
        "id": lambda article: article.id,
        "address": lambda article: wording.address(f"/articles/{article.id}"),
        "title": lambda article: article.title,
        "publisher": lambda article: article.publisher,
        "published": lambda article: _moment(article.published),
        "url": lambda article: article.url,
        "events": lambda article: article.events,
    }
    return lay_out(columns, articles)


def tabulate_claims(view: ArticleView, wording: Wording) -> Sheet:
    """Return a row for each claim of an article: where it stands, what it quotes, what it became, all its values."""
    encode = msgspec.json.Encoder().encode
    claims = view.reading.by_kind()
    columns: dict[str, Callable[[ClaimRef], Cell]] = {
        "id": lambda ref: ref.anchor,
        "address": lambda ref: wording.address(f"/articles/{view.article.id}#{ref.anchor}"),
        "kind": lambda ref: ref.kind,
        "starts": lambda ref: ref.at.start,
        "ends": lambda ref: ref.at.end,
        "quote": lambda ref: ref.at.quote(view.article.text),
        "entity": lambda ref: ref.entity,
        "claim": lambda ref: encode(claims[ref.kind][ref.index]).decode(),
    }
    return lay_out(columns, sorted(view.claims, key=lambda ref: ref.at))


def tabulate_instruments(instruments: Iterable[Instrument], wording: Wording) -> Sheet:
    """Return a row for each instrument, quoting its first report."""
    columns: dict[str, Callable[[Instrument], Cell]] = {
        "id": lambda item: item.id,
        "address": lambda item: wording.address(f"/instruments/{item.id}"),
        "kind": lambda item: item.kind,
        "name": lambda item: item.name,
        "code": lambda item: item.code,
        "full_name": lambda item: item.full_name,
        "parties": lambda item: _join(item.parties),
        "period": lambda item: item.period,
        "action": lambda item: item.action,
        "reports": lambda item: len(item.citations),
    }
    return lay_out({**columns, **_cited(lambda item: item.citations[0], wording)}, instruments)


def tabulate_citations(citations: Iterable[Citation], wording: Wording) -> Sheet:
    """Return a row for each citation."""
    return lay_out(_cited(lambda citation: citation, wording), citations)


def tabulate_hits(hits: Iterable[SearchHit], wording: Wording) -> Sheet:
    """Return a row for each thing that a search found, best first."""
    columns: dict[str, Callable[[SearchHit], Cell]] = {
        "kind": lambda hit: hit.kind,
        "id": lambda hit: hit.id,
        "address": lambda hit: wording.address(f"/{_ROOMS[hit.kind]}/{hit.id}"),
        "label": lambda hit: hit.label,
        "date": lambda hit: _moment(hit.date),
        "first_day": lambda hit: first_day(hit.date[:10] if hit.kind == "article" else hit.date) or "",
        "snippet": lambda hit: hit.snippet,
    }
    return lay_out(columns, hits)


def tabulate_pairs(pairs: Iterable[PairCount], wording: Wording) -> Sheet:
    """Return a row for each pair of sides, in numbers."""
    columns: dict[str, Callable[[PairCount], Cell]] = {
        "side": lambda pair: pair.side,
        "other": lambda pair: pair.other,
        "address": lambda pair: wording.address(f"/relations/{pair.side}/{pair.other}"),
        "events": lambda pair: pair.events,
        "reports": lambda pair: pair.reports,
        "encounters": lambda pair: pair.encounters,
        "visits_out": lambda pair: pair.visits_out,
        "visits_in": lambda pair: pair.visits_in,
    }
    return lay_out(columns, pairs)


def tabulate_posts(posts: Iterable[OfficeEntry], path: Callable[[OfficeEntry], str], wording: Wording) -> Sheet:
    """Return a row for each office; ``path`` gives that of its page."""
    columns: dict[str, Callable[[OfficeEntry], Cell]] = {
        "office": lambda post: post.office,
        "country": lambda post: post.country,
        "address": lambda post: wording.address(path(post)),
        "people": lambda post: post.people,
    }
    return lay_out(columns, posts)


def tabulate_holders(line: Iterable[Holding], wording: Wording) -> Sheet:
    """Return a row for each holder of an office, those first seen in it first."""
    columns: dict[str, Callable[[Holding], Cell]] = {
        "id": lambda held: held.person_id,
        "address": lambda held: wording.address(f"/people/{held.person_id}"),
        "name": lambda held: held.name,
        "first_seen": lambda held: held.first_seen,
        "last_seen": lambda held: held.last_seen,
        "former_by": lambda held: held.former_by,
        "sentences": lambda held: held.texts,
    }
    return lay_out(columns, line)


def tabulate_log(states: Iterable[DecisionState]) -> Sheet:
    """Return a row for each decision."""
    columns: dict[str, Callable[[DecisionState], Cell]] = {
        "number": lambda state: state.decision.number,
        "id": lambda state: state.decision.id,
        "at": lambda state: _moment(state.decision.at).removesuffix("Z"),
        "by": lambda state: state.decision.by,
        "decision": lambda state: state.decision.kind,
        "ids": lambda state: _join(state.decision.anchors),
        "field": lambda state: state.decision.field,
        "value": lambda state: state.decision.value,
        "undoes": lambda state: state.decision.undoes,
        "why": lambda state: state.decision.why,
        "stands": lambda state: "yes" if state.stands else "no",
    }
    return lay_out(columns, states)


def tabulate_questions(items: Iterable[ReviewItem]) -> Sheet:
    """Return a row for each thing that a reviewer is asked."""
    columns: dict[str, Callable[[ReviewItem], Cell]] = {
        "question": lambda item: item.kind,
        "what": lambda item: item.what,
        "why": lambda item: item.why,
        "claims": lambda item: _join(item.anchors),
        "ids": lambda item: _join(item.entities),
        "country": lambda item: item.country,
        "offices": lambda item: _join(item.offices),
        "sentences": lambda item: _join(item.quotes),
    }
    return lay_out(columns, items)


def _moment(published: str) -> str:
    """Write a time of publication as spreadsheets know it.

    >>> _moment("2023-02-17T19:28"), _moment("2023-02-17")
    ('2023-02-17 19:28', '2023-02-17')
    """
    return published.replace("T", " ")


def _cited(citation: Callable[[T], Citation], wording: Wording) -> dict[str, Callable[[T], Cell]]:
    return {
        "quote": lambda item: citation(item).quote,
        "sentence": lambda item: wording.address(sentence_path(citation(item))),
        "title": lambda item: citation(item).title,
        "publisher": lambda item: citation(item).publisher,
        "published": lambda item: _moment(citation(item).published),
        "url": lambda item: citation(item).url,
        "article": lambda item: citation(item).article_id,
    }


def _party(party: Party | Participant) -> str:
    told = ", ".join(filter(None, (party.country, party.role, "; ".join(party.offices))))
    return f"{party.name} ({told})"


def _tenure(tenure: Tenure) -> str:
    return f"{tenure.office} ({tenure.country}, {tenure.status}, {tenure.first_seen[:10]}/{tenure.last_seen[:10]})"


def _join(values: Iterable[str]) -> str:
    """Join values, each once.

    >>> _join(["VN", "LA", "VN"])
    'VN | LA'
    """
    return " | ".join(dict.fromkeys(filter(None, values)))
