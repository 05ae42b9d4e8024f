"""What the tests of the reading room share: one reader, and acts written as short lines.

An act is written ``reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest``; several stand one after another with
`` | `` between them. The order of acts and of participants does not matter.
"""

from collections.abc import Callable

import pytest

from banggiao.articles import RawArticle, clean_article
from banggiao.lexicon import Lexicon
from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, Reading
from banggiao.reading import Reader
from banggiao.reading.events import find_events
from banggiao.reading.story import Story
from banggiao.reading.tokens import Token, Words
from banggiao.vietnamese.words import Cut

PUBLISHED = "2021-03-18T09:30"  # a Thursday


def article_of(text: str, published: str = PUBLISHED) -> Article:
    return clean_article(RawArticle(text=text, published=published))


def line_of(event: EventClaim) -> str:
    cast = sorted(f"{p.name} {p.country} {p.role}" for p in event.participants)
    return f"{event.type}: {', '.join(cast)}"


def lines_of(written: str) -> list[str]:
    """Put acts written by hand into the order in which they are compared."""
    lines = []
    for line in filter(None, written.split(" | ")):
        act, _, cast = line.partition(": ")
        lines.append(f"{act}: {', '.join(sorted(cast.split(', ')))}")
    return sorted(lines)


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load()


@pytest.fixture(scope="session")
def lexicon(reader: Reader) -> Lexicon:
    return reader.lexicon


@pytest.fixture(scope="session")
def article() -> Callable[..., Article]:
    return article_of


@pytest.fixture(scope="session")
def read(reader: Reader) -> Callable[..., Reading]:
    def read_text(text: str, published: str = PUBLISHED) -> Reading:
        return reader.read(article_of(text, published))

    return read_text


@pytest.fixture(scope="session")
def tell(lexicon: Lexicon) -> Callable[..., tuple[EventClaim, ...]]:
    """The acts that a text tells, the gate left out: it has tests of its own."""

    def tell_of(text: str, published: str = PUBLISHED) -> tuple[EventClaim, ...]:
        return find_events(Story.of(article_of(text, published), lexicon))

    return tell_of


@pytest.fixture(scope="session")
def acts(tell: Callable[..., tuple[EventClaim, ...]]) -> Callable[[str], list[str]]:
    """The acts that a text tells, as lines."""

    def acts_in(text: str) -> list[str]:
        return sorted(line_of(event) for event in tell(text))

    return acts_in


@pytest.fixture(scope="session")
def written() -> Callable[[str], list[str]]:
    return lines_of


@pytest.fixture(scope="session")
def only(tell: Callable[..., tuple[EventClaim, ...]]) -> Callable[..., EventClaim]:
    """The only act of a type that a text tells."""

    def only_act(text: str, type_: str, published: str = PUBLISHED) -> EventClaim:
        told = tell(text, published)
        found = [event for event in told if event.type == type_]
        assert len(found) == 1, [line_of(event) for event in told]
        return found[0]

    return only_act


@pytest.fixture(scope="session")
def story(lexicon: Lexicon) -> Callable[..., Story]:
    def story_of(text: str, published: str = PUBLISHED) -> Story:
        return Story.of(article_of(text, published), lexicon)

    return story_of


@pytest.fixture(scope="session")
def as_it_stands(lexicon: Lexicon) -> Callable[[str], Story]:
    """Any text as one paragraph, nothing cleaned: for what must hold whatever is read."""

    def story_as_it_stands(text: str) -> Story:
        return Story.of(Article(text=text, blocks=(Block("paragraph", 0, len(text)),)), lexicon)

    return story_as_it_stands


@pytest.fixture(scope="session")
def tokens(lexicon: Lexicon) -> Callable[[str], list[Token]]:
    def tokens_of(text: str) -> list[Token]:
        cut = Cut(text)
        return Words(cut).tokens(lexicon.find(cut), 0, len(text))

    return tokens_of
