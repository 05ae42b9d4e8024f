"""The record's things as tables and paragraphs for people."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from banggiao.articles import is_unmarked
from banggiao.cli.output import cell, count, new_table
from banggiao.model.articles import Article
from banggiao.model.claims import CommitmentClaim, EventClaim, FigureClaim, Participant, Reading
from banggiao.model.record import Citation, Event, Instrument, Party, Person, Report
from banggiao.record import ArticleView, EventComparison, EventPlace, SearchHit
from banggiao.resolving.comparing import ComparedField, Version

# One character for one, so that the marks of a snippet stay in place; a terminal obeys none of these.
_ONE_LINE = dict.fromkeys([*range(32), *range(127, 160)], " ")
_FIRST = frozenset({"host", "sender", "appointee", "signatory", "participant"})
_GUEST_FIRST = frozenset({"visit", "courtesy_call"})


def name_act(act: Event | Report | EventClaim) -> str:
    """Return what kind of act it is, with its status where that is not simply done (``visit (state), planned``)."""
    kind = f" ({act.kind})" if act.kind else ""
    status = "" if act.status == "occurred" else f", {act.status}"
    return f"{act.type}{kind}{status}".replace("_", " ")


def name_party(party: Party | Participant) -> str:
    """Return a party's name and side."""
    return party.name if party.name == party.country else f"{party.name} ({party.country})"


def name_parties(act: str, parties: Sequence[Party | Participant]) -> str:
    """Return the parties in the order in which the act is told: who acts, then whom it is done to, then companions."""

    def rank(party: Party | Participant) -> int:
        if party.role == "member":
            return 2
        return int((party.role in _FIRST) == (act in _GUEST_FIRST)) if party.role != "participant" else 0

    return ", ".join(name_party(party) for party in sorted(parties, key=rank))


def tabulate_events(events: Iterable[Event]) -> Table:
    """Return events as a table, one a row."""
    table = new_table("date", "event", "#reports", "id")
    for event in events:
        table.add_row(
            cell(event.date or "undated", "cyan"), tell_event(event), cell(len(event.reports)), cell(event.id, "dim")
        )
    return table


def tell_event(event: Event) -> Text:
    """Return an event in one line: the act, who, where."""
    where = f" · {name_place(event)}" if name_place(event) else ""
    return Text.assemble(
        cell(name_act(event), "bold"), cell(f": {name_parties(event.type, event.parties)}"), cell(where, "dim")
    )


def name_place(act: Event | Report | EventClaim) -> str:
    """Return where an act took place, as far as it is known."""
    return ", ".join(part for part in (act.place.name, act.place.country) if part)


def show_event(event: Event, place: EventPlace, compared: EventComparison) -> RenderableType:
    """Return everything known about an event: what the record says, where reports differ, what each report says."""
    parties = new_table("role", "who", "offices", "id")
    for party in event.parties:
        offices = ", ".join(party.offices)
        parties.add_row(cell(party.role), cell(name_party(party), "bold"), cell(offices), cell(party.person_id, "dim"))
    head = [cell(part, style) for part, style in _event_lines(event, compared.not_reported_since)]
    reports = [_show_report(report) for report in event.reports]
    around = [*_show_place(place), *show_differences(compared)]
    return Group(*head, Text(), parties, Text(), *around, cell(f"reports: {len(event.reports)}"), *reports)


def _show_place(place: EventPlace) -> Iterator[RenderableType]:
    if place.whole:
        yield Text.assemble(cell("part of: "), tell_event(place.whole), cell(f" {place.whole.id}", "dim"))
        yield Text()
    if place.parts:
        yield cell(f"holds: {len(place.parts)}")
        yield tabulate_events(place.parts)
        yield Text()


def show_differences(compared: EventComparison) -> Iterator[RenderableType]:
    """Yield the values that reports do not agree on, the best supported first; the event's own are bold."""
    rows: list[tuple[str, str, int, bool]] = [
        (difference.field, _name_value(difference.field, version), version.sources, version.kept)
        for difference in compared.differences
        for version in difference.versions
    ]
    rows += [
        (f"{figures.what} {figures.period}", f"{version.figure.value:,.15g} {figures.unit}", version.sources, False)
        for figures in compared.figures
        for version in figures.versions
    ]
    if rows:
        table = new_table("reports differ on", "value", "#texts")
        for field, value, sources, kept in rows:
            table.add_row(cell(field), cell(value, "bold" if kept else ""), cell(sources))
        yield table
        yield Text()


def _name_value(field: ComparedField, version: Version) -> str:
    report = version.report
    values = {"type": name_act(report), "status": report.status, "date": report.date, "place": name_place(report)}
    if field == "offices":
        return "; ".join(f"{who.name}: {', '.join(who.offices)}" for who in report.participants if who.offices)
    return values.get(field) or name_parties(report.type, report.participants)


def _event_lines(event: Event, not_reported_since: str) -> Iterator[tuple[str, str]]:
    silent = f", not reported since {not_reported_since}" if not_reported_since else ""
    yield f"{name_act(event)}{silent}", "bold"
    yield f"{event.date or 'undated'}{f' · {name_place(event)}' if name_place(event) else ''}", "cyan"
    if event.fields:
        yield f"fields: {', '.join(event.fields)}", ""
    if event.note:
        yield event.note, ""
    yield event.id, "dim"


def _show_report(report: Report) -> RenderableType:
    said = f"{name_act(report)} · {report.date or 'undated'}"
    return Group(*show_citation(report.citation), Padding(cell(said, "dim"), (0, 0, 1, 4)))


def show_citation(citation: Citation) -> tuple[RenderableType, ...]:
    """Return a quotation and where it stands."""
    source = " · ".join(part for part in (citation.published, citation.publisher, citation.title) if part)
    quote = Padding(cell(f"“{citation.quote}”"), (0, 0, 0, 2))
    where = Padding(cell(f"{source or 'no source given'} [{citation.article_id}]", "dim"), (0, 0, 0, 4))
    link = (Padding(cell(citation.url, "dim"), (0, 0, 0, 4)),) if citation.url else ()
    return (quote, where, *link)


def show_person(person: Person, events: Sequence[Event]) -> RenderableType:
    """Return everything known about a person: names, the offices with the sentences that say so, and events."""
    lines: list[RenderableType] = [cell(name_party(Participant(name=person.name, country=person.country)), "bold")]
    if len(person.names) > 1:
        lines.append(cell(f"also written: {', '.join(n for n in person.names if n != person.name)}"))
    lines += [cell(f"in {count(person.article_count, 'article')}"), cell(person.id, "dim"), Text()]
    for tenure in person.tenures:
        status = "" if tenure.status == "current" else f" ({tenure.status})"
        seen = " – ".join(dict.fromkeys(day for day in (tenure.first_seen, tenure.last_seen) if day))
        lines.append(cell(f"{tenure.office}, {tenure.country}{status} · seen {seen or 'at an unknown time'}", "bold"))
        for citation in tenure.citations[:1]:
            lines += show_citation(citation)
    return Group(*lines, Text(), tabulate_events(events))


def show_instrument(paper: Instrument) -> RenderableType:
    """Return everything known about an agreement, programme or joint body."""
    facts = " · ".join(part for part in (paper.kind, "-".join(paper.parties), paper.period, paper.action) if part)
    lines: list[RenderableType] = [cell(paper.name, "bold"), cell(facts, "cyan"), cell(paper.id, "dim"), Text()]
    for citation in paper.citations:
        lines += show_citation(citation)
    return Group(*lines)


def show_article(view: ArticleView) -> RenderableType:
    """Return an article with everything that was read in it."""
    article = view.article
    source = " · ".join(part for part in (article.published, article.publisher, article.original_source) if part)
    head = [cell(article.title or "untitled", "bold"), cell(source or "no source given", "cyan")]
    head += [cell(part, "dim") for part in (article.url, article.id) if part]
    copies = [cell(f"the same text: {', '.join(view.copies)}")] if view.copies else []
    return Group(*head, *copies, Text(), show_reading(article, view.reading))


def _why_unread(article: Article) -> str:
    if article.language != "und":
        return "not about relations between states"
    unmarked = is_unmarked(article.text)
    return f"not read: {'Vietnamese without its diacritics' if unmarked else 'not in Vietnamese'}"


def show_reading(article: Article, reading: Reading) -> RenderableType:
    """Return what was read in an article, each claim with the words that say it."""
    if not reading.relevant:
        return cell(_why_unread(article), "dim")
    groups: list[RenderableType] = []
    for title, rows in _claims(article, reading):
        if rows:
            table = new_table(title, "who and what", "said in")
            for first, second, quote in rows:
                table.add_row(cell(first, "bold"), cell(second), cell(quote, "dim"))
            groups += [table, Text()]
    return Group(*groups) if groups else cell("nothing found", "dim")


_Rows = list[tuple[str, str, str]]


def _claims(article: Article, reading: Reading) -> Iterator[tuple[str, _Rows]]:
    text = article.text
    yield (
        "events",
        [
            (name_act(e), f"{e.date or 'undated'}: {name_parties(e.type, e.participants)}", e.evidence)
            for e in reading.events
        ],
    )
    yield "offices", [(o.office, f"{o.person} ({o.country})", o.at.quote(text)) for o in reading.offices]
    yield (
        "instruments",
        [(i.kind, f"{i.name} · {'-'.join(i.parties)} · {i.action}", i.at.quote(text)) for i in reading.instruments],
    )
    yield (
        "commitments",
        [(c.act, f"{', '.join(c.by)} → {', '.join(c.to)} {_tell_voices(c)}".strip(), c.evidence)
         for c in reading.commitments],
    )  # fmt: skip
    yield (
        "figures",
        [(f"{f.value:,.0f} {f.unit}", f"{f.what} {f.period} {_tell_status(f)}".strip(), f.at.quote(text))
         for f in reading.figures],
    )  # fmt: skip


def _tell_voices(claim: CommitmentClaim) -> str:
    """Return who says it, with their first office."""
    told = "; ".join(" ".join((*voice.offices[:1], voice.name)) for voice in claim.voices)
    return f"({told})" if told else ""


def _tell_status(figure: FigureClaim) -> str:
    return "" if figure.status == "reached" else f"({figure.status})"


def tabulate_hits(hits: Iterable[SearchHit]) -> Table:
    """Return what was found as a table, the words that were asked for in bold."""
    table = new_table("kind", "date", "found", "id")
    for hit in hits:
        label = tell_event(hit.event) if hit.event else cell(hit.label)
        snippet = Text(hit.snippet.translate(_ONE_LINE), style="dim")
        for mark in hit.marks:
            snippet.stylize("not dim bold", mark.start, mark.end)
        says_more = hit.event or hit.snippet != hit.label
        found = Text("\n").join((label, snippet)) if hit.snippet and says_more else label
        table.add_row(cell(hit.kind), cell(hit.date, "cyan"), found, cell(hit.id, "dim"))
    return table


def print_total(console: Console, shown: int, total: int, undated: int = 0) -> None:
    """Say below a list how much of it was shown, and what had to be left out."""
    if shown < total:
        console.print(cell(f"{shown} of {total} shown; --limit shows more", "dim"))
    if undated:
        console.print(
            cell(f"{undated} more have no date with a known year, and stand apart from --since and --until", "dim")
        )
