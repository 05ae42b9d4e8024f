"""What a reader missed and what it made up, each in its sentence: the numbers turned back into text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

import msgspec

from banggiao.evaluate.aligning import align, match
from banggiao.evaluate.gold import (
    GoldArticle,
    GoldCommitment,
    GoldEvent,
    GoldFigure,
    GoldInstrument,
    GoldOffice,
)
from banggiao.evaluate.scoring import same_commitment, same_figure, same_instrument, same_office

_T = TypeVar("_T")
Verdict = Literal["missed", "false alarm", "other type"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One difference between gold and reading.

    Attributes:
        kind: the row it counts in (``events``, ``offices``, …).
        what: the annotation in a few words.
        sentence: the article's own words around it, or empty where they cannot be found.
    """

    article_id: str
    kind: str
    verdict: Verdict
    what: str
    sentence: str = ""


def find_differences(
    gold: Iterable[GoldArticle], readings: Iterable[GoldArticle], texts: Mapping[str, str] | None = None
) -> list[Finding]:
    """List every miss and false alarm, article by article; ``texts`` gives the articles' texts by id."""
    by_id = {reading.id: reading for reading in readings}
    known = texts or {}
    findings: list[Finding] = []
    for article in gold:
        reading = by_id.get(article.id, GoldArticle(id=article.id))
        text = known.get(article.id) or reading.text
        for kind, verdict, what, quote in _compare(article, reading):
            sentence = find_sentence(text, quote)
            findings.append(Finding(article_id=article.id, kind=kind, verdict=verdict, what=what, sentence=sentence))
    return findings


def find_sentence(text: str, quote: str) -> str:
    """Return the sentence of ``text`` in which ``quote`` begins, or the quotation where it does not stand there.

    >>> find_sentence("Chiều 5/3, ông A tới Hà Nội. Ông B tiếp ông A.", "ông A.")
    'Ông B tiếp ông A.'
    """
    start = text.find(quote) if quote else -1
    if start < 0:
        return quote
    edges = ("\n", ". ", "! ", "? ")
    left = max(text.rfind(edge, 0, start) + len(edge) if edge in text[:start] else 0 for edge in edges)
    rights = [at for at in (text.find(edge, start + len(quote) - 1) for edge in edges) if at >= 0]
    return text[left : min(rights) + 1 if rights else len(text)].strip()


_Difference = tuple[str, Verdict, str, str]


def _compare(gold: GoldArticle, read: GoldArticle) -> Iterator[_Difference]:
    yield from _compare_events(gold.events, read.events or ())
    yield from _compare_list("offices", gold.offices, read.offices or (), same_office, _describe_office)
    yield from _compare_list("instruments", gold.instruments, read.instruments or (), same_instrument, _describe_named)
    yield from _compare_list(
        "commitments", gold.commitments, read.commitments or (), same_commitment, _describe_promise
    )
    yield from _compare_list("figures", gold.figures, read.figures or (), same_figure, _describe_figure)


def _compare_events(golds: Sequence[GoldEvent] | None, reads: Sequence[GoldEvent]) -> Iterator[_Difference]:
    if golds is None:
        return
    pairs = align(golds, reads)
    for i, j in sorted(pairs):
        if golds[i].type != reads[j].type:
            what = f"{reads[j].type} for {_describe_event(golds[i])[0]}"
            yield "events", "other type", what, golds[i].evidence or ""
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, gold in enumerate(golds):
        if i not in found:
            yield "events", "missed", *_describe_event(gold)
    for j, read in enumerate(reads):
        if j not in used:
            yield "events", "false alarm", *_describe_event(read)


def _compare_list(
    kind: str,
    golds: Sequence[_T] | None,
    reads: Sequence[_T],
    same: Callable[[_T, _T], bool],
    describe: Callable[[_T], tuple[str, str]],
) -> Iterator[_Difference]:
    if golds is None:
        return
    pairs = match(golds, reads, same)
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, gold in enumerate(golds):
        if i not in found:
            yield kind, "missed", *describe(gold)
    for j, read in enumerate(reads):
        if j not in used:
            yield kind, "false alarm", *describe(read)


def _describe_event(event: GoldEvent) -> tuple[str, str]:
    people = ", ".join(f"{p.name} ({p.code}, {p.role})" for p in event.participants)
    words = (event.type, event.kind, event.status if event.status != "occurred" else "", event.date)
    return f"{' '.join(w for w in words if w)}: {people}", event.evidence or ""


def _describe_office(office: GoldOffice) -> tuple[str, str]:
    status = f" ({office.status})" if office.status not in (None, "current") else ""
    return f"{office.person}, {office.office}, {office.country}{status}", office.person


def _describe_named(instrument: GoldInstrument) -> tuple[str, str]:
    parties = "-".join(instrument.parties or ())
    return f"{instrument.kind} {parties} {instrument.action}: {instrument.name}", instrument.name


def _describe_promise(commitment: GoldCommitment) -> tuple[str, str]:
    sides = f"{', '.join(commitment.by or ())} -> {', '.join(commitment.to or ())}"
    return f"{commitment.act} {sides} ({commitment.field})", commitment.evidence or ""


def _describe_figure(figure: GoldFigure) -> tuple[str, str]:
    return f"{figure.value:g} {figure.unit} ({figure.what}) {figure.period}".strip(), figure.what or ""
