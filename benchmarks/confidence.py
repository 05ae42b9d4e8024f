"""Fit the weights of the reader's confidence on annotated articles: a logistic regression over the signs of each event.

    python benchmarks/confidence.py GOLD TEXTS [GOLD TEXTS ...] [--write]

Prints how well the confidence would hold on articles that the fit has not seen (cross-validation by article), and with
``--write`` renews ``src/banggiao/lexicon/data/confidence.toml``. Right is an event that is aligned to an annotated one
of the same type.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

from banggiao.articles import FieldNames, read_paths
from banggiao.evaluate import load_gold, to_gold
from banggiao.evaluate.aligning import align
from banggiao.evaluate.gold import from_dict
from banggiao.pipeline import default_reader, name_items
from banggiao.reading.confidence import signs_of
from banggiao.reading.events import find_acts
from banggiao.reading.story import Story

TARGET = Path(__file__).parent.parent / "src/banggiao/lexicon/data/confidence.toml"
LEAST_SEEN = 8  # events that a sign must stand on to be given a weight
RIDGE = 10.0  # the penalty on large weights, in events
STEPS, RATE = 400, 1.0
FOLDS = 8
HEADER = """# What each sign of an event is worth in the reader's confidence, in log-odds (reading/confidence.py).
# Made by benchmarks/confidence.py; not to be edited by hand.
"""


class Example(NamedTuple):
    """An event that was read: its article, its signs, whether it is right."""

    article: str
    signs: frozenset[str]
    right: bool


def examples(gold: Path, texts: Path) -> Iterator[Example]:
    """Read the annotated articles and yield their events."""
    annotated = {entry.id: entry for entry in load_gold(gold) if entry.events is not None}
    reader = default_reader()
    for name, item in name_items(read_paths([texts], FieldNames())):
        entry = annotated.get(name)
        if entry is None or item.article is None:
            continue
        events = from_dict(to_gold(item.article, reader.read(item.article), id=name)).events or ()
        golds = entry.events or ()
        right = {j for i, j in align(golds, events) if golds[i].type == events[j].type}
        story = Story.of(item.article, reader.lexicon)
        acts = find_acts(story) if events else []
        for number, act in enumerate(acts):
            yield Example(name, signs_of(story, act), number in right)


def fit(rows: Sequence[Example]) -> dict[str, float]:
    """Return the weights of a ridge logistic regression, by gradient steps."""
    seen = Counter(sign for row in rows for sign in row.signs)
    weights = dict.fromkeys(["base", *(sign for sign, count in seen.items() if count >= LEAST_SEEN)], 0.0)
    for _ in range(STEPS):
        slope = {sign: -RIDGE * value * (sign != "base") for sign, value in weights.items()}
        for row in rows:
            error = row.right - probability(weights, row.signs)
            slope["base"] += error
            for sign in row.signs:
                if sign in slope:
                    slope[sign] += error
        weights = {sign: value + RATE * slope[sign] / len(rows) for sign, value in weights.items()}
    return weights


def probability(weights: dict[str, float], signs: frozenset[str]) -> float:
    """Return the share of events with these signs that is right, as the weights have it."""
    return 1 / (1 + exp(-weights["base"] - sum(weights.get(sign, 0.0) for sign in signs)))


def cross_validate(rows: Sequence[Example]) -> list[tuple[float, bool]]:
    """Return for each event the confidence of weights that were fitted without its article."""
    articles = sorted({row.article for row in rows})
    random.Random(1).shuffle(articles)
    fold = {article: number % FOLDS for number, article in enumerate(articles)}
    found = []
    for number in range(FOLDS):
        weights = fit([row for row in rows if fold[row.article] != number])
        found += [(probability(weights, row.signs), row.right) for row in rows if fold[row.article] == number]
    return found


def main() -> None:
    """Fit, show, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="+", type=Path, metavar="GOLD TEXTS")
    parser.add_argument("--write", action="store_true", help=f"renew {TARGET.name}")
    arguments = parser.parse_args()
    pairs = list(zip(arguments.pairs[::2], arguments.pairs[1::2], strict=True))
    rows = [row for gold, texts in pairs for row in examples(gold, texts)]
    print(f"{len(rows)} events in {len({row.article for row in rows})} articles")
    judged = cross_validate(rows)
    for low, high in ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        inside = [(sure, right) for sure, right in judged if low <= sure < high]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            print(f"  {low:.1f} and more: {len(inside):5} events, said {mean:.3f}, right {share:.3f}")
    if arguments.write:
        lines = [f'"{sign}" = {value:.3f}' for sign, value in sorted(fit(rows).items())]
        TARGET.write_text(HEADER + "\n[weights]\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
