from hypothesis import given
from hypothesis import strategies as st

from banggiao.model.spans import Span
from banggiao.web.passages import Mark, Piece, cut_passage

TEXT = "Chiều 17/2, Thủ tướng tiếp Bộ trưởng."


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    edge = st.integers(0, len(TEXT) + 5)
    pairs = draw(st.lists(st.tuples(edge, edge), max_size=8))
    return [
        Mark(Span(min(pair), max(pair)), "event", anchor=f"c-{n}", href=f"/{n}" if n % 2 else "", number=n)
        for n, pair in enumerate(pairs)
    ]


def open_marks(pieces: tuple[Piece, ...]) -> list[tuple[Piece, list[Mark]]]:
    """Walk the pieces as a browser does; a close must fit the mark opened last."""
    stack: list[Mark] = []
    walked = []
    for piece in pieces:
        if piece.step == "open":
            assert piece.mark is not None
            stack.append(piece.mark)
        elif piece.step == "close":
            assert stack.pop() == piece.mark
        walked.append((piece, list(stack)))
    assert not stack
    return walked


@given(marks(), st.integers(0, 10), st.integers(10, len(TEXT)))
def test_highlights_nest_and_cover_exactly_their_letters(found: list[Mark], start: int, end: int) -> None:
    block = Span(start, end)
    walked = open_marks(cut_passage(TEXT, block, found))
    assert "".join(piece.text for piece, _ in walked) == TEXT[start:end]
    at = start
    for piece, stack in walked:
        if piece.step == "text":
            assert set(stack) == {m for m in found if m.span.start <= at < m.span.end}
            for offset in range(at, at + len(piece.text)):
                assert set(stack) == {m for m in found if m.span.start <= offset < m.span.end}
            at += len(piece.text)


@given(marks())
def test_each_highlight_has_its_address_once(found: list[Mark]) -> None:
    pieces = cut_passage(TEXT, Span(0, len(TEXT)), found)
    firsts = [piece.mark for piece in pieces if piece.first]
    visible = [m for m in found if m.span.start < min(m.span.end, len(TEXT))]
    assert sorted(m.anchor for m in firsts if m) == sorted(m.anchor for m in visible)


def test_the_innermost_link_is_taken() -> None:
    sentence, person = Mark(Span(0, 21), "event", href="/events/e"), Mark(Span(12, 21), "person", href="/people/p")
    pieces = cut_passage(TEXT, Span(0, 30), [person, sentence])
    assert [(p.text, p.href) for p in pieces if p.step == "text"] == [
        ("Chiều 17/2, ", "/events/e"),
        ("Thủ tướng", "/people/p"),
        (" tiếp Bộ ", ""),
    ]


def test_a_number_stands_where_its_highlight_ends() -> None:
    pieces = cut_passage(TEXT, Span(0, 30), [Mark(Span(0, 10), "figure", "c-1", number=7)])
    assert [p.step for p in pieces] == ["open", "text", "close", "reference", "text"]
