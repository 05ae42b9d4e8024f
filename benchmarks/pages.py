"""How fast the pages answer: addresses of each kind over a record, in the process, the connection left out.

    python benchmarks/pages.py --record FILE

Each kind of page is asked for things of every rank, from what is reported most on, first each address once, as nobody
has asked for it before, then all of them again and again. Printed are, in milliseconds, the median and the 95th
percentile of all answers, those of the processor's time (which tells what a quiet machine would show where others work
too), also of the first answers alone, and how many bytes come, before compression. Before that: how long a server that
has just been started takes for its first pages (the second time on one record with what the first has left among the
user's caches), and at the end how much memory it took.
"""

import argparse
import resource
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Final, NamedTuple, TypeVar
from urllib.parse import quote

from litestar.testing import TestClient

from banggiao.record.papers import PaperFilter
from banggiao.record.store import Record
from banggiao.record.views import EventFilter
from banggiao.web import create_app
from banggiao.web.holding import slug_of
from banggiao.web.warming import settle

_WORDS: Final = (
    "thỏa thuận",
    "hợp tác",
    "viet nam",
    "tổng thống",
    "hội đàm",
    "biển đông",
    "quan hệ",
    "thăm",
    "an ninh",
)
_NAMES: Final = ("nguyen", "trump", "kim jong", "tran", "a", "vladimir putin", "john", "van")
_RANKS: Final = (0, 1, 2, 5, 10, 30, 100, 300)
_DAYS: Final = ("2019-02-24", "2012-07-01", "2017-11-11", "2021-03-05")
T = TypeVar("T")
Addresses = dict[str, Sequence[str]]


def find_addresses(record: Record) -> Addresses:
    """Return addresses of each kind, from those of what is reported most on."""
    most = record.browser.facets(EventFilter())
    sides = [each.value for each in most["side"][:8]]
    pairs = list(combinations(sides, 2))[:8]
    return {
        "start": ("/", "/?lang=en"),
        **_events(record, sides, pairs, [each.value for each in most["person"][:8]]),
        **_relations(sides, pairs),
        **dict(_offices(record, sides)),
        **_papers(record, pairs),
        **_people(record, sides),
        "articles": ("/articles", "/articles?page=9", "/articles?since=2018", "/articles?words=th%C4%83m"),
        "article": [f"/articles/{each.id}" for each in _ranked(record.articles(limit=400).items)],
        **_searches(sides),
        "about": ("/about",),
        "review": ("/review", *(f"/review?kind={kind}" for kind in ("contradiction", "doubt", "namesakes", "unsure"))),
        "log": ("/log",),
    }


def _ranked(found: Sequence[T]) -> list[T]:
    return [found[rank] for rank in _RANKS if rank < len(found)]


def _events(record: Record, sides: Sequence[str], pairs: Iterable[tuple[str, str]], people: Iterable[str]) -> Addresses:
    between = [f"between={one}&between={other}" for one, other in pairs]
    visits = record.browser.lines(EventFilter(type="visit"), limit=400).items
    found = [line for pair in pairs for line in record.browser.lines(EventFilter(between=pair), limit=40).items]
    told = sorted(found, key=lambda line: -line.reports)
    return {
        "events": (
            "/events",
            *(f"/events?between={side}" for side in sides),
            *(f"/events?{b}" for b in between),
            "/events?page=9",
        ),
        "events of a person": [f"/events?person={person}" for person in people],
        "events by words": [f"/events?words={quote(words)}" for words in _WORDS],
        "timeline": (
            "/events/timeline",
            "/events/timeline?lanes=person",
            *(f"/events/timeline?between={side}&lanes=person" for side in sides),
            *(f"/events/timeline?{b}" for b in between),
        ),
        "calendar": (
            "/events/calendar",
            *(f"/events/calendar?at={day[:7]}" for day in _DAYS),
            *(f"/events/calendar?between={side}&at=2018-03" for side in sides),
        ),
        "event": [f"/events/{line.event.id}" for line in _ranked(told)],
        "visit": [f"/events/{line.event.id}" for line in _ranked(sorted(visits, key=lambda line: -line.reports))],
    }


def _relations(sides: Sequence[str], pairs: Sequence[tuple[str, str]]) -> Addresses:
    return {
        "pair": [f"/relations/{one}/{other}" for one, other in pairs],
        "pair on a day": [f"/relations/{one}/{other}?on={day}" for one, other in pairs[:3] for day in _DAYS],
        "relations": ("/relations", "/relations?since=2015", "/relations?of=visits", f"/relations?country={sides[0]}"),
        "country": [f"/countries/{side}" for side in sides],
    }


def _offices(record: Record, sides: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    yield "offices", ("/offices", *(f"/offices?country={side}" for side in sides))
    found = [f"/offices/{side}/{slug_of(each.office)}" for side in sides[:4] for each in _ranked(record.offices(side))]
    yield "office", found
    yield "office on a day", [f"{address}?on={day}" for address in found[::3] for day in _DAYS]


def _papers(record: Record, pairs: Iterable[tuple[str, str]]) -> Addresses:
    papers = [record.relations.papers(PaperFilter(parties=pair), limit=1).items for pair in pairs]
    return {
        "instruments": ("/instruments", "/instruments?page=9", *(f"/instruments?between={one}" for one, _ in pairs)),
        "instrument": [f"/instruments/{paper.id}" for few in papers for paper in few],
    }


def _people(record: Record, sides: Sequence[str]) -> Addresses:
    return {
        "people": ("/people", "/people?page=9", *(f"/people?country={side}" for side in sides)),
        "people by name": [f"/people?words={quote(name)}" for name in _NAMES],
        "person": [f"/people/{person.id}" for person in _ranked(record.people(limit=400).items)],
    }


def _searches(sides: Sequence[str]) -> Addresses:
    return {
        "search": [f"/search?q={quote(words)}" for words in (*_WORDS, *_NAMES)],
        "search for one kind": [f"/search?q={quote(w)}&kind={k}" for w in _WORDS[:4] for k in ("event", "article")],
        "search narrowed": [f"/search?q={quote(w)}&country={s}&since=2018" for w in _WORDS[:3] for s in sides[:3]],
        "suggestions": [f"/api/suggest?q={quote(words)}" for words in (*_NAMES, *_WORDS, "n", "th")],
    }


class Measured(NamedTuple):
    """How a kind of page answers: milliseconds that passed, that the processor worked, and of first answers."""

    median: float
    high: float
    worked: float
    worked_high: float
    first: float
    first_high: float
    size: int
    slowest: str


def measure(client: TestClient, addresses: Sequence[str], rounds: int) -> Measured:
    """Ask each address once, and then all of them again.

    Raises:
        RuntimeError: a page did not answer rightly.
    """
    times, worked, sizes = [], [], []
    for address in (*addresses, *(address for _ in range(rounds - 1) for address in addresses)):
        start, begun = perf_counter(), process_time()
        response = client.get(address)
        times.append((perf_counter() - start) * 1000)
        worked.append((process_time() - begun) * 1000)
        sizes.append(len(response.content))
        if response.status_code != 200:
            raise RuntimeError(f"{address}: {response.status_code}")
    first = worked[: len(addresses)]
    numbers = (number for of in (times, worked, first) for number in (median(of), _high(of)))
    return Measured(*numbers, max(sizes), addresses[first.index(max(first))])


def _high(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]


@contextmanager
def started(path: Path) -> Iterator[TestClient]:
    """Start a server and print how long its first pages take."""
    start, begun = perf_counter(), process_time()
    app = create_app(path)
    settle()
    with TestClient(app) as client:
        for address in ("/events", "/", "/search?q=a", "/people", "/offices", "/about"):
            client.get(address)
            passed, worked = perf_counter() - start, process_time() - begun
            print(f"{passed * 1000:8.0f} ms after the start, of them {worked * 1000:.0f} worked: {address}")
        yield client


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--record", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--only", default="", help="the beginning of a kind of page")
    options = parser.parse_args()
    with started(options.record) as client:
        with Record.open(options.record, read_only=True) as record:
            sizes, kinds = record.sizes(), find_addresses(record)
            del record.browser
        print(f"{sizes.articles} articles, {sizes.events} events, {sizes.people} people")
        heads = ("median", "p95", "cpu", "cpu p95", "1st cpu", "1st p95", "bytes")
        print(*(f"{head:>8}" for head in heads), " pages, and the slowest")
        for kind, addresses in kinds.items():
            if kind.startswith(options.only):
                m = measure(client, addresses, options.rounds)
                numbers = (f"{number:8.1f}" for number in m[:6])
                print(*numbers, f"{m.size:8}", f" {kind} ({len(addresses)}): {m.slowest}", flush=True)
    print(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
