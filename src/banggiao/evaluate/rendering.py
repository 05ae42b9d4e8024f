"""An evaluation as text for people: tables for a terminal or a page of Markdown, and differences in their sentences."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from banggiao.evaluate.calibration import Calibration
from banggiao.evaluate.findings import Finding
from banggiao.evaluate.ledger import Change, Step
from banggiao.evaluate.tallying import COUNTED, Row, Scores

_WIDTH = 22
_HEAD = ("precision", "recall", "F1", "gold", "read")
_FIELDS = {  # of events that were found
    "status": "status",
    "date": "date",
    "place_country": "place's country",
    "evidence": "evidence",
    "kind": "kind",
}
# What the counted rows are called where people read them who do not know the code.
_NAMES = {
    "events": "events (type, sides, day)",
    "events_any_encounter": "events, any type of encounter",
    "arguments": "participants with their roles",
}
_RELATIONS = {"own": "Viet Nam's own relations", "others": "other articles"}
_CHANGES = {
    "lost": "lost",
    "gained": "gained",
    "broken": "found, with new faults",
    "mended": "found, with faults mended",
    "new_false_alarms": "new false alarms",
    "false_alarms_gone": "false alarms gone",
}


class Table(NamedTuple):
    """A table of words; the first column says what each row is about.

    >>> table = Table("by type", ("type", "F1"), [("visit", "0.8")])
    >>> print(table.as_text())
    by type
    type                          F1
    visit                        0.8
    >>> print(table.as_markdown())
    **by type**
    <BLANKLINE>
    | type | F1 |
    | --- | --- |
    | visit | 0.8 |
    """

    title: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]

    def as_text(self) -> str:
        """Return the table aligned, as for a terminal."""
        table = (self.head, *self.rows)
        width = max(_WIDTH, *(len(line[0]) for line in table))
        lines = [line[0].ljust(width) + "".join(f" {word:>9}" for word in line[1:] if word) for line in table]
        return "\n".join([self.title, *lines] if self.title else lines)

    def as_markdown(self) -> str:
        """Return the table as Markdown."""
        rule = tuple("---" for _ in self.head)
        lines = [f"| {' | '.join(line)} |".replace("|  |", "| |") for line in (self.head, rule, *self.rows)]
        return "\n".join([f"**{self.title}**", "", *lines] if self.title else lines)


def render(scores: Scores) -> str:
    """Return the scores as an aligned table.

    >>> from banggiao.evaluate import evaluate
    >>> print(render(evaluate([], [])).splitlines()[0])
    measure                precision    recall        F1      gold      read
    """
    parts = [_table_rows("", "measure", scores.rows).as_text()]
    numbers = scores.as_dict()
    for title, group in (("on aligned events", "on_aligned_events"), ("on matched items", "on_matched")):
        parts.append("\n".join([title, *(f"  {name:<20} {_show(value):>9}" for name, value in numbers[group].items())]))
    if scores.all_fields.gold:
        rows = {"fields of cooperation": scores.all_fields} | {f"  of {k}s": row for k, row in scores.fields.items()}
        parts.append(_table_rows("", "micro-average", rows).as_text())
    parts.append(f"articles without an event: {scores.quiet_articles}, events read in them: {scores.quiet_events}")
    return "\n\n".join(parts)


def render_markdown(scores: Scores) -> str:
    """Return the scores as a README shows them: rounded to hundredths, the small rows in one."""
    lines = []
    for names in (*((name,) for name in COUNTED[:4]), COUNTED[4:]):
        rows = [scores.rows[name] for name in names]
        shown = (
            " / ".join(f"{value:.2f}" for value in values)
            for values in zip(*((row.precision, row.recall, row.f1) for row in rows), strict=True)
        )
        lines.append((" / ".join(_NAMES.get(name, name) for name in names), *shown))
    if scores.all_fields.gold:
        row = scores.all_fields
        lines.append(("fields of cooperation", *(f"{value:.2f}" for value in (row.precision, row.recall, row.f1))))
    table = Table("", ("", *_HEAD[:3]), lines).as_markdown()
    return f"{table}\n\n{_tell_fields(scores).capitalize()}."


def table_types(scores: Scores) -> Table:
    """Return a row for every type of event."""
    return _table_rows("by type", "type", scores.types)


def render_relations(groups: Mapping[str, tuple[int, Scores]], *, markdown: bool = False) -> list[str]:
    """Return the scores of each group of articles, of which ``groups`` gives the number and the scores."""
    parts = []
    for name, (count, scores) in groups.items():
        title = f"{_RELATIONS[name]} ({count} articles)"
        if markdown:
            parts.append(f"**{title}**\n\n{render_markdown(scores)}")
        else:
            rows = {row: scores.rows[row] for row in COUNTED[:4]}
            parts.append(f"{_table_rows(title, 'measure', rows).as_text()}\n{_tell_fields(scores)}")
    return parts


def table_calibration(calibration: Calibration) -> Table:
    """Return a row for every bin of confidence."""
    rows = [
        (f"{part.low:g} to {part.high:g}", str(part.count), _show(part.confidence), _show(part.share))
        for part in calibration.bins
    ]
    title = f"confidence of events (expected calibration error {_show(calibration.error)})"
    return Table(title, ("confidence", "events", "mean", "right"), rows)


def render_findings(findings: Sequence[Finding], limit: int) -> str:
    """Return up to ``limit`` findings of each kind and verdict, each with its sentence."""
    shown: Counter[tuple[str, str]] = Counter()
    lines: list[str] = []
    groups = Counter((f.kind, f.verdict) for f in findings)
    for finding in sorted(findings, key=lambda f: (f.kind, f.verdict)):
        group = (finding.kind, finding.verdict)
        shown[group] += 1
        if shown[group] == 1:
            verdict = "found with faults" if finding.verdict == "found" else finding.verdict
            lines += ["", f"{finding.kind}, {verdict}: {groups[group]}"]
        if shown[group] <= limit:
            lines += [f"  {finding.article_id}  {finding.what}"]
            lines += [f"      - {_tell_fault(fault.name, fault.gold, fault.read)}" for fault in finding.faults]
            lines += [f"      {finding.sentence}"]
    return "\n".join(lines[1:])


def render_change(change: Change) -> str:
    """Return what a change of the reader did, loss before gain, each in its sentence.

    >>> print(render_change(Change()))
    nothing gained, nothing lost
    """
    lines: list[str] = []
    for name, title in _CHANGES.items():
        steps: tuple[Step, ...] = getattr(change, name)
        if steps:
            lines += [f"{title}: {len(steps)}"]
            for step in steps:
                lines += [f"  {step.article_id}  {step.kind}: {step.what}", f"      {step.sentence}"]
    if change.unknown or change.gone:
        lines += [f"of another gold: {change.unknown} annotations not in the file, {change.gone} only in the file"]
    return "\n".join(lines) or "nothing gained, nothing lost"


def _table_rows(title: str, first: str, rows: Mapping[str, Row]) -> Table:
    lines = [
        (name, f"{row.precision:.4f}", f"{row.recall:.4f}", f"{row.f1:.4f}", str(row.gold), str(row.read))
        for name, row in rows.items()
    ]
    return Table(title, (first, *_HEAD), lines)


def _tell_fields(scores: Scores) -> str:
    shares = scores.as_dict()["on_aligned_events"]
    told = (f"{title} {shares[name]:.2f}" for name, title in _FIELDS.items() if shares[name] is not None)
    return f"right on aligned events: {', '.join(told)}"


def _tell_fault(name: str, gold: str, read: str) -> str:
    return f"{name}: {gold or 'nothing'}, read {read or 'nothing'}" if gold or read else name


def _show(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.4f}"
