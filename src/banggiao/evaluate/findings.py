"""What a reader found, missed and made up, each in its sentence: the numbers turned back into text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

import msgspec

from banggiao.evaluate.aligning import align, match
from banggiao.evaluate.describing import (
    Described,
    describe_commitment,
    describe_event,
    describe_figure,
    describe_instrument,
    describe_office,
)
from banggiao.evaluate.faults import (
    Fault,
    find_commitment_faults,
    find_event_faults,
    find_figure_faults,
    find_instrument_faults,
    find_office_faults,
)
from banggiao.evaluate.gold import GoldArticle, GoldEvent
from banggiao.evaluate.scoring import same_commitment, same_figure, same_instrument, same_office

_T = TypeVar("_T")
Verdict = Literal["found", "other type", "missed", "false alarm"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One item of the gold and what became of it, or one item that was read and is not in the gold.

    Attributes:
        kind: the row it counts in (``events``, ``offices``, …).
        what: the annotation in a few words; of an event read as another type, with that type before it.
        key: words to know it again by after the reader has changed, together with its article and kind.
        sentence: the article's own words around it, or empty where they cannot be found.
        faults: where it was found: in what it was read otherwise.
    """

    article_id: str
    kind: str
    verdict: Verdict
    what: str
    key: str
    sentence: str = ""
    faults: tuple[Fault, ...] = ()

    @property
    def is_difference(self) -> bool:
        """Whether the reading is not as the gold: missed, made up, or found with faults."""
        return self.verdict != "found" or bool(self.faults)


def find_all(
    gold: Iterable[GoldArticle], readings: Iterable[GoldArticle], texts: Mapping[str, str] | None = None
) -> list[Finding]:
    """Judge every item of gold and of the readings, article by article; ``texts`` gives the articles' texts by id."""
    by_id = {reading.id: reading for reading in readings}
    known = texts or {}
    findings: list[Finding] = []
    for article in gold:
        reading = by_id.get(article.id, GoldArticle(id=article.id))
        text = known.get(article.id) or reading.text
        for kind, judged in _judge(article, reading):
            finding = Finding(
                article_id=article.id,
                kind=kind,
                verdict=judged.verdict,
                what=judged.what,
                key=judged.key,
                sentence=find_sentence(text, judged.quote),
                faults=judged.faults,
            )
            findings.append(finding)
    return findings


def find_differences(
    gold: Iterable[GoldArticle], readings: Iterable[GoldArticle], texts: Mapping[str, str] | None = None
) -> list[Finding]:
    """List what is not as in the gold: misses, false alarms, and what was found with faults."""
    return [found for found in find_all(gold, readings, texts) if found.is_difference]


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


class _Judged(NamedTuple):
    verdict: Verdict
    what: str
    key: str
    quote: str
    faults: tuple[Fault, ...] = ()


def _judge(gold: GoldArticle, read: GoldArticle) -> Iterator[tuple[str, _Judged]]:
    offices = _Kind(same_office, describe_office, find_office_faults)
    instruments = _Kind(same_instrument, describe_instrument, find_instrument_faults)
    commitments = _Kind(same_commitment, describe_commitment, find_commitment_faults)
    figures = _Kind(same_figure, describe_figure, find_figure_faults)
    lists = {
        "events": _judge_events(gold.events, read.events or ()),
        "offices": offices.judge(gold.offices, read.offices or ()),
        "instruments": instruments.judge(gold.instruments, read.instruments or ()),
        "commitments": commitments.judge(gold.commitments, read.commitments or ()),
        "figures": figures.judge(gold.figures, read.figures or ()),
    }
    for kind, judged in lists.items():
        yield from ((kind, item) for item in judged)


def _judge_events(golds: Sequence[GoldEvent] | None, reads: Sequence[GoldEvent]) -> Iterator[_Judged]:
    if golds is None:
        return
    pairs = dict(align(golds, reads))
    for i, gold in enumerate(golds):
        what, _, quote = describe_event(gold)
        read = reads[pairs[i]] if i in pairs else None
        if read is None:
            yield _Judged("missed", what, what, quote)
        elif read.type == gold.type:
            yield _Judged("found", what, what, quote, tuple(find_event_faults(gold, read)))
        else:
            faults = tuple(find_event_faults(gold, read))
            yield _Judged("other type", f"{read.type} for {what}", what, quote, faults)
    for j in sorted(set(range(len(reads))) - set(pairs.values())):
        what, core, quote = describe_event(reads[j])
        yield _Judged("false alarm", what, core, quote)


class _Kind(NamedTuple, Generic[_T]):
    """How one kind of item, events apart, is compared and told."""

    same: Callable[[_T, _T], bool]
    describe: Callable[[_T], Described]
    find_faults: Callable[[_T, _T], Iterable[Fault]]

    def judge(self, golds: Sequence[_T] | None, reads: Sequence[_T]) -> Iterator[_Judged]:
        if golds is None:
            return
        pairs = dict(match(golds, reads, self.same))
        for i, gold in enumerate(golds):
            what, _, quote = self.describe(gold)
            if i in pairs:
                yield _Judged("found", what, what, quote, tuple(self.find_faults(gold, reads[pairs[i]])))
            else:
                yield _Judged("missed", what, what, quote)
        for j in sorted(set(range(len(reads))) - set(pairs.values())):
            what, core, quote = self.describe(reads[j])
            yield _Judged("false alarm", what, core, quote)
