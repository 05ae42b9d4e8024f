"""How fast the pages answer: each kind several times over a record, in the process, the connection left out.

    python benchmarks/pages.py --record FILE

For each address it prints the median and the 95th percentile in milliseconds, the median of the processor's time (which
tells what a quiet machine would show where others work too), and how many bytes come, before compression. The first
answer of the run, in which the sets of events are made, is told apart.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import NamedTuple

from litestar.testing import TestClient

from banggiao.record.papers import PaperFilter
from banggiao.record.store import Record
from banggiao.record.views import EventFilter
from banggiao.web import create_app
from banggiao.web.holding import slug_of


def find_addresses(record: Record) -> Iterator[str]:
    """Yield an address of each kind, those of the most reported things, which are the slowest."""
    most = record.browser.facets(EventFilter())
    side, other = (each.value for each in most["side"][:2])
    yield from ("/", "/events", f"/events?between={side}", f"/events?between={side}&between={other}&page=3")
    yield from (f"/events?person={most['person'][0].value}", "/events?words=th%E1%BB%8Fa+thu%E1%BA%ADn")
    yield from ("/events/timeline", f"/events/timeline?between={side}&lanes=person", "/events/calendar")
    yield f"/events/calendar?at={most['year'][0].value}-01"
    yield f"/events/{record.browser.lines(EventFilter(between=(side, other)), limit=1).items[0].event.id}"
    yield from (
        f"/relations/{side}/{other}",
        "/relations",
        f"/countries/{side}",
        f"/relations/{side}/{other}?on=2019-02-24",
    )
    yield from ("/offices", f"/offices?country={side}")
    for office in record.offices(side)[:1]:
        address = f"/offices/{side}/{slug_of(office.office)}"
        yield from (address, f"{address}?on=2019-02-24")
    papers = record.relations.papers(PaperFilter(parties=(side, other)), limit=1).items
    yield from ("/instruments", *(f"/instruments/{paper.id}" for paper in papers))
    person = record.people(limit=1).items[0]
    yield from ("/people", f"/people/{person.id}")
    yield from ("/articles", f"/articles/{record.articles(limit=1).items[0].id}")
    yield from (
        "/search?q=th%E1%BB%8Fa+thu%E1%BA%ADn",
        "/search?q=putin&kind=person",
        f"/search?q=th%E1%BB%8Fa+thu%E1%BA%ADn&country={side}&since=2018",
        "/api/suggest?q=nguyen",
        "/about",
        "/review",
        "/log",
    )


class Measured(NamedTuple):
    """How an address answers; times in milliseconds."""

    median: float
    high: float
    processor: float
    first: float
    size: int
    status: int


def measure(client: TestClient, address: str, rounds: int) -> Measured:
    """Ask an address several times."""
    times, worked = [], []
    for _ in range(rounds):
        start, begun = perf_counter(), process_time()
        response = client.get(address)
        times.append((perf_counter() - start) * 1000)
        worked.append((process_time() - begun) * 1000)
    high = quantiles(times, n=20)[-1]
    return Measured(median(times), high, median(worked), worked[0], len(response.content), response.status_code)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--record", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=12)
    options = parser.parse_args()
    with Record.open(options.record, read_only=True) as record:
        sizes, addresses = record.sizes(), list(find_addresses(record))
    print(f"{sizes.articles} articles, {sizes.events} events, {sizes.people} people")
    with TestClient(create_app(options.record)) as client:
        start = perf_counter()
        client.get("/events")
        print(f"first answer: {(perf_counter() - start) * 1000:.0f} ms")
        for address in ("/", "/search?q=a", "/offices", "/about"):
            client.get(address)
        print(f"everything counted that is kept: {(perf_counter() - start) * 1000:.0f} ms")
        print(f"{'median':>8} {'p95':>8} {'cpu':>8} {'cpu 1st':>8} {'bytes':>9}  address")
        for address in addresses:
            m = measure(client, address, options.rounds)
            print(
                f"{m.median:8.1f} {m.high:8.1f} {m.processor:8.1f} {m.first:8.1f} {m.size:9}  {address}"
                f"{'' if m.status == 200 else f'  ({m.status})'}"
            )


if __name__ == "__main__":
    main()
