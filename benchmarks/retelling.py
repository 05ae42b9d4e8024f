"""Articles without end, made of those of a corpus: other years, other people, other words, several outlets each.

A corpus told again as it is would be no record that news could make: an act told without its year would be one with
that of every telling, and a sentence that stands in all of them would make all their acts one, of thousands of reports.
So an article without a day of publication is given one before it is read, and the corpus is told in *worlds*, each a
year away from the next:

- all dates are those of the world; acts without a date go by the article's day of publication;
- people and agreements that hardly any article names bear other names in each world; of leaders there are a few sets
  that take turns, so that what one year's do has no links to the next year's, and yet thousands of articles name them;
  people's names have other words in place of theirs, those of names of the same kind, and Vietnamese ones the same
  family name; so as many names are alike, within a world and between worlds, as are in real news;
- a third of the words, but those that name acts, are others of the same length, so that sentences are no copies of
  those of other worlds, while claims stand where they stood.

Within a world an article is printed by one outlet or, more and more seldom, by many: most as it is, some with a few
words changed. So acts have as many reports as the corpus gives them, times the outlets.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from msgspec.structs import replace

from banggiao.articles import FieldNames, read_paths
from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, InstrumentClaim, Reading
from banggiao.pipeline import default_reader
from banggiao.reading.reader import Reader
from banggiao.resolving.names import name_form

Told = tuple[Article, Reading]
_Kind = tuple[str, bool]  # the style of a name, and whether its word is hyphenated
_YEAR = "2018"  # of the corpora; articles are taken to be of it that name no year
_MIDDLE, _STRIDE, _TURNS = 12, 365, 4  # the world of the corpus' own days; days from world to world; sets of leaders
_RARE = 4  # articles that name what is renamed in each world
_MOST, _FEWER = 50, 1.2  # outlets at most, and how fast they become fewer (Pareto)
_ALTERED, _REWORDED = 0.33, 0.04  # shares of words that are others in another world, and at another outlet
_DATE = re.compile(r"(?<!\d)(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?!\d)")
_WORD = re.compile(r"(?<![^\s])[^\W\d_]+(?![^\s])")


def read_corpus(folder: Path) -> list[Told]:
    """Read every article of a corpus that is about relations between states, in the order of publication."""
    reader = default_reader()
    read = (_read(item.article, reader) for item in read_paths([folder], FieldNames()) if item.article)
    return sorted((told for told in read if told[1].relevant), key=lambda told: (told[0].published, told[0].id))


def _read(article: Article, reader: Reader) -> Told:
    """Read an article as of its day of publication; one that has none is taken to be of the last day that it tells."""
    reading = reader.read(article)
    if article.published or not reading.relevant:
        return article, reading
    edges = [edge for event in reading.events for edge in event.date.split("/")]
    days = sorted(edge.replace("XXXX", _YEAR) for edge in edges if len(edge) == len("2018-02-24"))
    lot = Random(article.text)
    published = days[-1] if days else f"{_YEAR}-{lot.randint(1, 12):02}-{lot.randint(1, 28):02}"
    dated = replace(article, published=published)
    return dated, reader.read(dated)


def tell_again(told: Sequence[Told]) -> Iterator[Told]:
    """Yield the articles world after world, each as its outlets print it."""
    seen = Counter(person.name for _, reading in told for person in reading.people)
    seen.update(paper.name for _, reading in told for paper in reading.instruments)
    words = _words_by_length(told)
    parts = _parts_of_names(told)
    for world in count():
        tell = _World(world, seen, words, parts).tell
        for original in told:
            article, reading = tell(*original)
            outlets = min(_MOST, int(Random(f"{article.url}{article.text}").paretovariate(_FEWER)))
            yield from (_print(article, reading, world, outlet, words) for outlet in range(outlets))


def _words_by_length(told: Sequence[Told]) -> dict[int, list[str]]:
    """Return words of the corpus by their length, as often as they stand there."""
    found: dict[int, list[str]] = defaultdict(list)
    for article, _ in told[::10]:
        for word in filter(str.islower, _WORD.findall(article.text)):
            found[len(word)].append(word)
    return found


def _parts_of_names(told: Sequence[Told]) -> dict[_Kind, list[str]]:
    """Return the words of people's names by kind, each once."""
    kinds: dict[_Kind, set[str]] = defaultdict(set)
    for name in {person.name for _, reading in told for person in reading.people}:
        for word in name.split():
            kinds[_kind(name, word)].add(word)
    return {kind: sorted(words) for kind, words in kinds.items()}


def _kind(name: str, word: str) -> _Kind:
    return name_form(name).style, "-" in word


class _World:
    """How everything is called, and when it happens, in one of the worlds."""

    def __init__(
        self,
        number: int,
        seen: Mapping[str, int],
        words: Mapping[int, Sequence[str]],
        parts: Mapping[_Kind, Sequence[str]],
    ) -> None:
        self._own = _exchange(parts, f"{number}") if number != _MIDDLE else {}
        self._shared = _exchange(parts, f"of turn {number % _TURNS}") if number % _TURNS else {}
        self._number = number
        self._shift = timedelta(days=(number - _MIDDLE) * _STRIDE)
        self._seen = seen
        self._words = words

    def tell(self, article: Article, reading: Reading) -> Told:
        """Return an article as it reads in this world."""
        triggers = [event.trigger for event in reading.events]
        text = article.text
        if self._number != _MIDDLE:
            altered = alter(text, Random(f"{self._number}{text}"), self._words, _ALTERED)
            for span in triggers:
                altered = altered[: span.start] + span.quote(text) + altered[span.end :]
            text = altered
        other = replace(article, text=text, published=self._move(article.published), modified="")
        return other, replace(
            reading,
            events=tuple(self._event(event) for event in reading.events),
            people=tuple(
                replace(p, name=self._name(p.name), names=tuple(map(self._name, p.names))) for p in reading.people
            ),
            offices=tuple(replace(office, person=self._name(office.person)) for office in reading.offices),
            instruments=tuple(map(self._instrument, reading.instruments)),
            commitments=tuple(replace(each, voices=self._cast(each.voices)) for each in reading.commitments),
        )

    def _event(self, event: EventClaim) -> EventClaim:
        moved = {"date": self._move(event.date), "around": self._move(event.around)}
        return replace(event, **moved, participants=self._cast(event.participants))

    def _instrument(self, paper: InstrumentClaim) -> InstrumentClaim:
        sessions = (
            replace(each, date=self._move(each.date), chairs=self._cast(each.chairs)) for each in paper.sessions
        )
        is_own = self._seen[paper.name] <= _RARE and len(paper.name.split()) > _RARE
        name = f"{paper.name} số {self._number}" if is_own else paper.name
        return replace(paper, name=name, period=self._move(paper.period), sessions=tuple(sessions))

    def _cast(self, parties: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(replace(each, name=self._name(each.name)) if each.is_person else each for each in parties)

    def _name(self, name: str) -> str:
        """Return the name of whom hardly any article names, or of a leader, in this world."""
        words = name.split()
        others = self._own if self._seen[name] <= _RARE else self._shared
        renamed = [others.get((_kind(name, word), word), word) for word in words]
        keeps_family = len(words) > 2 and name_form(name).style == "vietnamese"
        return " ".join(words[:1] + renamed[1:] if keeps_family else renamed)

    def _move(self, value: str) -> str:
        return _DATE.sub(self._moved, value)

    def _moved(self, found: re.Match[str]) -> str:
        year, month, day = found.groups()
        known = _day(2000 if year == "XXXX" else int(year), int(month or 7), int(day or 15))
        whole = (known + self._shift).isoformat()
        return (year if year == "XXXX" else whole[:4]) + whole[4 : found.end() - found.start()]


def _exchange(parts: Mapping[_Kind, Sequence[str]], seed: str) -> dict[tuple[_Kind, str], str]:
    """Return for each word of a name which other of its kind stands in its place."""
    others: dict[tuple[_Kind, str], str] = {}
    for kind, words in parts.items():
        new = Random(f"{seed}{kind}").sample(words, len(words))
        others |= {(kind, old): other for old, other in zip(words, new, strict=True)}
    return others


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:  # that month has no such day
        return date(year, month, 28)


def _print(article: Article, reading: Reading, world: int, outlet: int, words: Mapping[int, Sequence[str]]) -> Told:
    """Return an article as an outlet prints it: every third one changes some words, all add a line."""
    text = article.text
    if outlet % 3 == 1:
        text = alter(text, Random(f"{outlet}{text}"), words, _REWORDED)
    text += f"\nBản tin số {world}."
    block = Block("paragraph", len(article.text) + 1, len(text))
    place = {"publisher": f"Báo {outlet}", "url": f"https://bao{outlet}.example/{article.id}"}
    other = replace(article, text=text, blocks=(*article.blocks, block), **place)
    quote: Callable[[Any], Any] = lambda claim: replace(claim, evidence=claim.at.quote(text))  # noqa: E731
    events, commitments = tuple(map(quote, reading.events)), tuple(map(quote, reading.commitments))
    return other, replace(reading, article_id=other.id, events=events, commitments=commitments)


def alter(text: str, lot: Random, words: Mapping[int, Sequence[str]], share: float) -> str:
    """Return a text with some of its words, but names, in place of which others of the same length stand."""

    def put(found: re.Match[str]) -> str:
        word = found[0]
        return lot.choice(words.get(len(word)) or [word]) if lot.random() < share and word.islower() else word

    return _WORD.sub(put, text)
