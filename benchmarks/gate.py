"""What the gate costs and what it loses: articles are read with and without it.

    python benchmarks/gate.py [--corpus FOLDER] [--most N] [--show N]

``sound`` events are those of a confidence of 0.6 and more. With ``--show`` some of the lost events are printed, to be
judged by eye. The corpus is a folder of JSON Lines (``*.jsonl``, plain or packed); without one the packaged samples
are read.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from speed import sources

from banggiao.articles import FieldNames, read_paths
from banggiao.model.articles import Article
from banggiao.model.claims import EventClaim
from banggiao.reading import Reader
from banggiao.reading.gate import Gate

_SOUND = 0.6


def articles_of(source: Path, most: int) -> Iterator[Article]:
    """Yield the articles of a source, cleaned."""
    for item in islice(read_paths([source], FieldNames()), most):
        if item.article:
            yield item.article


def measure(source: Path, most: int, show: int) -> None:
    """Print what passes of one source and what is lost."""
    reader = Reader.load(gated=False)
    gate = Gate(reader.lexicon)
    seen = passed = holding = held_back = 0
    found: list[EventClaim] = []
    lost: list[EventClaim] = []
    for article in articles_of(source, most):
        events = reader.read(article).events
        passes = gate.passes(article.text)
        seen += 1
        passed += passes
        holding += bool(events)
        held_back += bool(events) and not passes
        found += events
        lost += () if passes else events
    print(f"{source.name}: {passed:,} of {seen:,} articles pass ({share(passed, seen)})")
    print(f"  articles with events   {held_back:,} of {holding:,} lost ({share(held_back, holding)})")
    print(f"  events                 {len(lost):,} of {len(found):,} lost ({share(len(lost), len(found))})")
    sound = [[event for event in events if event.confidence >= _SOUND] for events in (lost, found)]
    print(f"  sound events           {len(sound[0]):,} of {len(sound[1]):,} lost ({share(*map(len, sound))})")
    print(
        "  lost, by type          "
        + ", ".join(f"{n} {kind}" for kind, n in Counter(e.type for e in lost).most_common())
    )
    for event in random.Random(1).sample(lost, min(show, len(lost))):
        print(f"    {event.type} {event.confidence:.2f} {event.evidence[:200]!r}")


def share(part: int, whole: int) -> str:
    """Return a share in per cent."""
    return f"{part / whole:.1%}" if whole else "none"


def main() -> None:
    """Measure the gate on every source."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=None)
    parser.add_argument("--most", type=int, default=5000, help="articles a source")
    parser.add_argument("--show", type=int, default=0, help="lost events to print a source")
    options = parser.parse_args()
    for source in sources(options.corpus):
        measure(source, options.most, options.show)


if __name__ == "__main__":
    main()
