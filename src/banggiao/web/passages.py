"""An article's text cut into pieces for the page: highlights that overlap are split so that they always nest.

A highlight that another one's end cuts through is closed there and opened again behind it. Links stand only round the
innermost text, for one link cannot hold another.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from banggiao.model.spans import Span
from banggiao.vietnamese.folding import fold

MarkKind = Literal["event", "trigger", "person", "office", "instrument", "commitment", "figure"]


class Mark(NamedTuple):
    """A span to highlight: ``anchor`` is its address on the page, ``href`` where its words lead (both may be empty)."""

    span: Span
    kind: MarkKind
    anchor: str = ""
    href: str = ""
    number: int = 0


class Piece(NamedTuple):
    """One step of writing a block: open a highlight, write text, close one, or set its reference number."""

    step: Literal["open", "text", "close", "reference"]
    mark: Mark | None = None
    text: str = ""
    href: str = ""
    first: bool = False


def cut_passage(text: str, block: Span, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """Return the steps that write ``block`` with its highlights; the texts joined are the block, letter by letter.

    >>> marks = [Mark(Span(0, 6), "event"), Mark(Span(4, 9), "person", href="/p")]
    >>> [p.text or p.step for p in cut_passage("Ông Tô Lâm.", Span(0, 11), marks)]
    ['open', 'Ông ', 'open', 'Tô', 'close', 'close', 'open', ' Lâ', 'close', 'm.']
    """
    inside = sorted(
        (
            mark
            for mark in marks
            if mark.span.start < block.end and mark.span.end > block.start and mark.span.start < mark.span.end
        ),
        key=lambda mark: (mark.span.start, -mark.span.end),
    )
    edges = sorted(
        {block.start, block.end, *(_clip(edge, block) for mark in inside for edge in (mark.span.start, mark.span.end))}
    )
    pieces: list[Piece] = []
    stack: list[Mark] = []
    waiting = list(reversed(inside))
    for here, following in zip(edges, [*edges[1:], None], strict=True):
        stack = _close_ended(pieces, stack, here, block)
        while following is not None and waiting and _clip(waiting[-1].span.start, block) == here:
            mark = waiting.pop()
            pieces.append(Piece("open", mark, first=mark.span.start >= block.start))
            stack.append(mark)
        if following is not None:
            href = next((mark.href for mark in reversed(stack) if mark.href), "")
            pieces.append(Piece("text", text=text[here:following], href=href))
    return tuple(pieces)


def _clip(offset: int, block: Span) -> int:
    return min(max(offset, block.start), block.end)


def _close_ended(pieces: list[Piece], stack: Sequence[Mark], here: int, block: Span) -> list[Mark]:
    """Close what ends here, with what was opened inside it; open the latter again."""
    ended = [mark for mark in stack if _clip(mark.span.end, block) <= here]
    if not ended:
        return list(stack)
    keep = stack.index(ended[0])
    pieces.extend(Piece("close", mark) for mark in reversed(stack[keep:]))
    pieces.extend(Piece("reference", mark) for mark in ended if mark.number and mark.span.end <= block.end)
    again = [mark for mark in stack[keep:] if mark not in ended]
    pieces.extend(Piece("open", mark) for mark in again)
    return [*stack[:keep], *again]


def light_name(sentence: str, names: Iterable[str], kind: MarkKind) -> tuple[Piece, ...]:
    """Return the steps that write a sentence with the longest of some names highlighted where it stands first.

    >>> [p.text or p.step for p in light_name("Ký Hiệp định A.", ["hiệp định A", "A"], "instrument")]
    ['Ký ', 'open', 'Hiệp định A', 'close', '.']
    """
    folded, whole = fold(sentence), Span(0, len(sentence))
    for name in sorted({*filter(None, names)}, key=lambda name: (-len(name), name)):
        start = folded.find(fold(name))
        if start >= 0:
            return cut_passage(sentence, whole, [Mark(Span(start, start + len(name)), kind)])
    return cut_passage(sentence, whole, [])
