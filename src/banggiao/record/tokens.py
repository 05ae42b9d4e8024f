"""The one tokenizer of search: words of letters and digits, folded once, the same for text and for what is asked.

Each text is kept as two streams. In the *folded* one diacritics are gone and ``đ`` is ``d``, so ``hoa binh`` finds
``hòa bình``; in the *exact* one they stay, with tone marks placed in one fashion, so ``hoà bình`` finds ``hòa bình``
before ``hoa binh``.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from banggiao.model.spans import Span
from banggiao.vietnamese.folding import fold, matchable

_LETTER: Final = r"[^\W_]"  # or digit: tokens hold nothing else, and so mean themselves in a pattern
_WORD = re.compile(f"{_LETTER}+")
_PHRASE = re.compile(r'"([^"]*)"|([^"]+)')
_MOST_TERMS: Final = 24
_MOST_HITS: Final = 200
_CONTEXT: Final = 90
_PARTING: Final = " \n·;,"  # what parts names and sentences, and begins no snippet


class Streams(NamedTuple):
    """A text's words, joined by spaces, with their diacritics and without."""

    exact: str
    folded: str


class Query(NamedTuple):
    """What is asked: phrases of one or more words, in both streams; the last may be the beginning of a word."""

    exact: tuple[tuple[str, ...], ...]
    folded: tuple[tuple[str, ...], ...]
    is_prefix: bool


def streams(text: str) -> Streams:
    """Return the two streams of a text.

    >>> streams("Đối thoại Việt Nam-Lào")
    Streams(exact='đối thoại việt nam lào', folded='doi thoai viet nam lao')
    """
    return Streams(exact_stream(text), " ".join(_WORD.findall(fold(text))))


def exact_stream(text: str) -> str:
    """Return the stream of a text that keeps diacritics."""
    return " ".join(_WORD.findall(matchable(text)))


def parse_query(words: str) -> Query:
    """Take a search apart: quoted phrases, and single words; everything else in it is ignored.

    >>> parse_query('"hoà bình" OR đông*').exact
    (('hoà', 'bình'), ('or',), ('đông',))
    """
    exact: list[tuple[str, ...]] = []
    folded: list[tuple[str, ...]] = []
    is_prefix = False
    for quoted, plain in _PHRASE.findall(words):
        for source, into in ((matchable, exact), (fold, folded)):
            tokens = tuple(_WORD.findall(source(quoted or plain)))
            into.extend([tokens] if quoted and tokens else [(token,) for token in tokens])
        is_prefix = not quoted and plain[-1:].isalnum()
    return Query(tuple(exact[:_MOST_TERMS]), tuple(folded[:_MOST_TERMS]), is_prefix and len(exact) <= _MOST_TERMS)


def has_exact(stream: str, query: Query) -> bool:
    """Say whether an exact stream has all that is asked, as it was written.

    >>> [has_exact("đối thoại việt nam lào", parse_query(words)) for words in ('"việt nam" lào', "viet nam", "việt l")]
    [True, False, True]
    """
    words = f" {stream} "
    asked = [f" {' '.join(phrase)} " for phrase in query.exact]
    if query.is_prefix:
        asked[-1] = asked[-1].rstrip()
    return all(phrase in words for phrase in asked)


def snippet(text: str, query: Query) -> tuple[str, tuple[Span, ...]]:
    """Return the stretch of a text around the first word that was asked for, and where such words stand in it.

    >>> found, marks = snippet("Hai bên ký thỏa thuận về hòa bình.", parse_query("hoa binh"))
    >>> [mark.quote(found) for mark in marks]
    ['hòa', 'bình']
    """
    found = list(islice(_asked(query).finditer(fold(text)), _MOST_HITS)) if query.folded else []
    hits = [Span(*match.span()) for match in found]
    best = hits[_densest(hits, [match[0] for match in found])] if hits else Span(0, 0)
    start = _word_edge(text, max(0, best.start - _CONTEXT // 2))
    start += len(text[start : best.start]) - len(text[start : best.start].lstrip(_PARTING))
    end = min(len(text), start + 2 * _CONTEXT)
    end = text.rfind(" ", best.end, end) if end < len(text) and " " in text[best.end : end] else end
    marks = tuple(Span(hit.start - start, hit.end - start) for hit in hits if start <= hit.start and hit.end <= end)
    return text[start:end].replace("\n", " "), marks


@lru_cache(maxsize=64)
def _asked(query: Query) -> re.Pattern[str]:
    """Return what finds the words that are asked for in a folded text, also such as only begin as the last does."""
    words = sorted({token for phrase in query.folded for token in phrase})
    begun = [f"{query.folded[-1][-1]}{_LETTER}*"] if query.is_prefix else []
    return re.compile(f"(?<!{_LETTER})(?:{'|'.join([*words, *begun])})(?!{_LETTER})")


def _densest(hits: Sequence[Span], words: Sequence[str]) -> int:
    """Return which hit is the first behind which most different words that were asked for stand close."""
    best, most, stop = 0, 0, 0
    for place, hit in enumerate(hits):
        while stop < len(hits) and hits[stop].start - hit.start <= _CONTEXT:
            stop += 1
        if (number := len({*words[place:stop]})) > most:
            best, most = place, number
    return best


def _word_edge(text: str, at: int) -> int:
    if at == 0:
        return 0
    edge = max(text.find(" ", at), text.find("\n", at)) if text.find(" ", at) < 0 else text.find(" ", at)
    return edge + 1 if 0 <= edge < at + 20 else at
