"""An evaluation as text for people: one row a measure, and the differences in their sentences."""

from collections import Counter
from collections.abc import Sequence

from banggiao.evaluate.findings import Finding
from banggiao.evaluate.tallying import Scores


def render(scores: Scores) -> str:
    """Return the scores as an aligned table.

    >>> from banggiao.evaluate import evaluate
    >>> print(render(evaluate([], [])).splitlines()[0])
    measure                 precision  recall      F1   gold   read
    """
    lines = [f"{'measure':<22} {'precision':>10} {'recall':>7} {'F1':>7} {'gold':>6} {'read':>6}"]
    for name, row in scores.rows.items():
        lines.append(f"{name:<22} {row.precision:>10.4f} {row.recall:>7.4f} {row.f1:>7.4f} {row.gold:>6} {row.read:>6}")
    numbers = scores.as_dict()
    for title, group in (("on aligned events", "on_aligned_events"), ("on matched items", "on_matched")):
        lines += ["", title]
        lines += [f"  {name:<20} {_show(value):>10}" for name, value in numbers[group].items()]
    lines += ["", f"articles without an event: {scores.quiet_articles}, events read in them: {scores.quiet_events}"]
    return "\n".join(lines)


def render_findings(findings: Sequence[Finding], limit: int) -> str:
    """Return up to ``limit`` findings of each kind and verdict, each with its sentence."""
    shown: Counter[tuple[str, str]] = Counter()
    lines: list[str] = []
    for finding in sorted(findings, key=lambda f: (f.kind, f.verdict)):
        group = (finding.kind, finding.verdict)
        shown[group] += 1
        if shown[group] == 1:
            total = sum((f.kind, f.verdict) == group for f in findings)
            lines += ["", f"{finding.kind}, {finding.verdict}: {total}"]
        if shown[group] <= limit:
            lines += [f"  {finding.article_id}  {finding.what}", f"      {finding.sentence}"]
    return "\n".join(lines[1:])


def _show(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.4f}"
