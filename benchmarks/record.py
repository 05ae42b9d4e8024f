"""A large record: how long making it, adding to it, rebuilding it and asking its pages takes.

    python benchmarks/record.py [--corpus FOLDER] [--articles N] [--record FILE] [--only STEP]

The articles are those of the corpus (the packaged samples without one), read once and told again until there are
enough: each telling moves all years, gives rarer people another name, and appends a line, so that it counts as a
report of its own. Four tellings share their years: their events have several reports. A record that is there already
(``--record``) is not made again.

Beside the time that passed stands that of the processor, which is the same on a machine that is busy with other things.
"""

import argparse
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import count, islice
from pathlib import Path
from random import Random

from litestar.testing import TestClient
from msgspec.structs import replace

from banggiao.articles import FieldNames, read_paths
from banggiao.model.articles import Article, Block
from banggiao.model.claims import Participant, Reading
from banggiao.pipeline import default_reader
from banggiao.record import Record
from banggiao.web import create_app

Told = tuple[Article, Reading]
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d")
_SYLLABLES = "An Bình Chi Đông Giang Hà Khang Lan Minh Nga Oanh Phong Quân Sơn Tâm Uyên Vinh Xuân Yên Thụ".split()
_RARE = 4  # articles that name somebody who is renamed from one telling to the next
_SHARED = 4  # tellings with the same years
_SPAN = 24  # years over which tellings are spread


def read_corpus(folder: Path) -> list[Told]:
    """Read every article of a corpus that is about relations between states."""
    reader = default_reader()
    read = ((item.article, reader.read(item.article)) for item in read_paths([folder], FieldNames()) if item.article)
    return [(article, reading) for article, reading in read if reading.relevant]


def tell_again(told: Sequence[Told]) -> Iterator[Told]:
    """Yield the articles again and again, each time as other reports of other years."""
    seen = Counter(person.name for _, reading in told for person in reading.people)
    for turn in count():
        shift = (turn // _SHARED) % _SPAN - _SPAN // 2
        for article, reading in told:
            yield _another(article, reading, turn, shift, seen)


def _another(article: Article, reading: Reading, turn: int, shift: int, seen: Counter[str]) -> Told:
    line = f"Bản tin số {turn}."
    text = f"{article.text}\n{line}"
    block = Block("paragraph", len(article.text) + 1, len(text))
    published = _moved(article.published or f"2018-{len(text) % 12 + 1:02d}-{len(text) % 28 + 1:02d}", shift)
    place = {"published": published, "publisher": f"Báo {turn}", "url": f"https://bao{turn}.example/{article.id}"}
    other = replace(article, text=text, blocks=(*article.blocks, block), modified="", **place)

    def named(name: str) -> str:
        return f"{name} {Random(f'{name}{shift}').choice(_SYLLABLES)}" if seen[name] <= _RARE else name

    def cast(party: Participant) -> Participant:
        return replace(party, name=named(party.name)) if party.is_person else party

    events = [
        replace(event, date=_moved(event.date, shift), participants=tuple(map(cast, event.participants)))
        for event in reading.events
    ]
    people = [replace(person, name=named(person.name), names=(named(person.name),)) for person in reading.people]
    offices = [replace(office, person=named(office.person)) for office in reading.offices]
    moved = {"article_id": other.id, "events": tuple(events), "people": tuple(people), "offices": tuple(offices)}
    return other, replace(reading, **moved)


def _moved(date: str, shift: int) -> str:
    return _YEAR.sub(lambda year: str(int(year[0]) + shift), date).replace("-02-29", "-02-28")


def fill(record: Record, items: Iterator[Told], wanted: int) -> None:
    """Add articles in the bulk, then fold once."""
    start, worked = time.perf_counter(), time.process_time()
    for done in range(0, wanted, 2000):
        record.add(islice(items, min(2000, wanted - done)), fold=False)
        rate = (done + 2000) / (time.perf_counter() - start)
        print(f"\r{done + 2000:>8,} articles in, {rate:,.0f} a second", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    _tell("put in", time.perf_counter() - start, time.process_time() - worked)
    _tell("folded at once", *_timed(record.fold))


def add_one_by_one(record: Record, items: Iterator[Told], times: int) -> None:
    """Add articles singly, folding after each."""
    spent = [_timed(lambda item=item: record.add([item])) for item in islice(items, times)]
    _show(f"one more article, {times} times", sorted(1000 * passed for passed, _ in spent))
    _show("… of the processor's time", sorted(1000 * worked for _, worked in spent))


def ask_pages(path: Path, times: int) -> None:
    """Ask every kind of page, as a browser would."""
    with TestClient(create_app(path)) as client:
        listed = client.get("/api/events?limit=100").json()["items"]
        people = client.get("/api/people?limit=50").json()["items"]
        kept = client.get("/api/articles?limit=50").json()["items"]
        addresses = {
            "start": ["/"],
            "events": ["/events", "/events?between=VN&between=CN", "/events?type=visit&since=2015", "/events?page=40"],
            "event": [f"/events/{event['id']}" for event in listed],
            "people": ["/people", "/people?words=nguyen", "/people?country=LA"],
            "person": [f"/people/{person['id']}" for person in people],
            "articles": ["/articles", "/articles?words=hoa+binh"],
            "article": [f"/articles/{article['id']}" for article in kept],
            "search": ["/search?q=hoi+dam", "/search?q=nguyen+xuan+phuc", "/search?q=bien+gioi&kind=event"],
            "about": ["/about"],
        }
        for kind, links in addresses.items():
            spent = []
            for turn in range(max(times, len(links))):
                link = links[turn % len(links)]
                start = time.perf_counter()
                answer = client.get(link)
                spent.append(1000 * (time.perf_counter() - start))
                if answer.status_code != 200:
                    print(f"{link} answered {answer.status_code}", file=sys.stderr)
            _show(f"page: {kind}", sorted(spent))


def _timed(act: object) -> tuple[float, float]:
    """Return the seconds that passed, and those for which the processor worked."""
    start, worked = time.perf_counter(), time.process_time()
    act()  # type: ignore[operator]
    return time.perf_counter() - start, time.process_time() - worked


def _tell(label: str, passed: float, worked: float) -> None:
    print(f"{label:34}{passed:10.1f} s, {worked:.1f} s of the processor's")


def _show(label: str, spent: Sequence[float]) -> None:
    slow = spent[min(len(spent) - 1, int(0.95 * len(spent)))]
    print(
        f"{label:34}median {statistics.median(spent):8.1f} ms   95 % under {slow:8.1f} ms   at most {spent[-1]:8.1f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(str(files("banggiao.samples").joinpath("articles"))))
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--record", type=Path, help="kept; used as it is where it is there")
    parser.add_argument("--only", choices=("add", "rebuild", "pages"), help="one of the measurements")
    parser.add_argument("--times", type=int, default=50)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.record or Path(folder) / "banggiao.db"
        is_there = path.exists()
        items = tell_again(read_corpus(asked.corpus))
        with Record.open(path, create=True) as record:
            if not is_there:
                fill(record, items, asked.articles)
            print(f"{'articles':34}{record.stats().articles:10,}   {path.stat().st_size / 1e6:,.0f} MB")
            if asked.only in (None, "add"):
                new = (item for item in items if not record.has_article(item[0].id))
                add_one_by_one(record, new, asked.times)
            if asked.only in (None, "rebuild"):
                _tell("rebuilt", *_timed(record.rebuild))
        if asked.only in (None, "pages"):
            ask_pages(path, asked.times)


if __name__ == "__main__":
    main()
