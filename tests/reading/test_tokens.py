"""A sentence as one array of tokens."""

import ast
import re
from collections.abc import Callable, Sequence
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.lexicon import Lexicon
from banggiao.lexicon.matcher import Hit
from banggiao.reading.tokens import Token, Words
from banggiao.vietnamese.folding import matchable
from banggiao.vietnamese.words import Cut

Tokens = Callable[[str], Sequence[Token]]

TEXTS = [
    ("Thủ tướng Lê Văn Thử", ["Thủ tướng", "Lê", "Văn", "Thử"]),
    ("Thoong-xỉ Vông-xa nói.", ["Thoong-xỉ", "Vông-xa", "nói", "."]),
    ("Việt Nam - Lào", ["Việt Nam", "-", "Lào"]),
    ("chiều 17-3, tại", ["chiều", "17-3", ",", "tại"]),
    ("(Ảnh: TTXVN)", ["(", "Ảnh", ":", "TTXVN", ")"]),
    ("500.000 USD", ["500.000", "USD"]),
    ("ông Côte d'Ivoire", ["ông", "Côte d'Ivoire"]),
]

SENSES = [
    ("thủ tướng", "title"),
    ("Thủ tướng", "title"),
    ("Lào", "country"),
    ("Việt", "short"),
    ("hội đàm", "verb"),
    ("chuyến thăm", "noun"),
    ("đồng chí", "honorific"),
    ("Đại tướng", "rank"),
    ("nguyên", "former"),
    ("hai bên", "pair"),
    ("Hà Nội", "place"),
    ("ASEAN", "org"),
    ("theo lời mời của", "invited_by"),
    ("người đồng cấp", "counterpart"),
    ("đoàn đại biểu", "delegation"),
    ("Ngoại giao", "ministry"),
    ("Đảng Nhân dân Cách mạng Lào", "party"),
]

WORD = re.compile(r"[^\W_]+(?:[-'’.](?=[^\W_])[^\W_]+)*|[^\s]")
PIECES = [
    "Lào", "Thủ tướng", "Việt", "Nam", "an", "17", "hội đàm", "theo lời mời của", "ký", "x", " ", " ", " ", "  ", "\n",
    "-", ".", ",", "'", "’", "_", "(", "\u0301",
]  # fmt: skip

NO_SENSES = ["lào xào", "anh em", "tiếp tục", "ký ức", "thăm dò", "Lê", "đoàn kết"]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_forms_words_and_marks(tokens: Tokens, text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


@pytest.mark.parametrize(("text", "cat"), SENSES)
def test_what_the_lexicon_knows_a_form_as(tokens: Tokens, text: str, cat: str) -> None:
    assert [cat in token.senses for token in tokens(text)] == [True]


@pytest.mark.parametrize("text", NO_SENSES)
def test_words_that_hold_a_shorter_form_are_no_form(tokens: Tokens, text: str) -> None:
    assert not any(token.has("country", "verb", "noun", "delegation", "honorific") for token in tokens(text))


def test_marks_are_no_words(tokens: Tokens) -> None:
    assert [token.word for token in tokens("Lào, 2019!")] == [True, False, True, False]


def test_only_the_asked_part_is_tokenised(lexicon: Lexicon) -> None:
    text = "Thủ tướng Lào. Tổng thống Nga."
    cut = Cut(text)
    found = Words(cut).tokens(lexicon.find(cut), 15, len(text))
    assert [token.text for token in found] == ["Tổng thống", "Nga", "."]


def naive(text: str, hits: Sequence[Hit], start: int, end: int) -> list[str]:
    """Every stretch between forms cut by itself."""
    found: list[str] = []
    at = start
    for hit in [hit for hit in hits if start <= hit.start and hit.end <= end]:
        found += [*WORD.findall(text, at, hit.start), text[hit.start : hit.end]]
        at = hit.end
    return found + WORD.findall(text, at, end)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.integers(0, 40), st.integers(0, 60))
def test_words_across_a_form_or_an_end_are_cut(lexicon: Lexicon, text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(max(start, end), len(text))
    cut = Cut(text)
    hits = lexicon.find(cut)
    found = Words(cut).tokens(hits, start, end)
    assert [token.text for token in found] == naive(text, hits, start, end)
    assert all(text[token.start : token.end] == token.text for token in found)


def test_a_form_that_reaches_over_the_end_is_left_out(lexicon: Lexicon) -> None:
    text = "Thủ tướng Lào"
    cut = Cut(text)
    found = Words(cut).tokens(lexicon.find(cut), 0, 5)
    assert [(token.text, dict(token.senses)) for token in found] == [("Thủ", {}), ("t", {})]


@given(st.text(max_size=200))
def test_tokens_stand_in_their_text(tokens: Tokens, text: str) -> None:
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text for token in found)


@given(st.text(max_size=200))
def test_tokens_leave_out_only_spaces(tokens: Tokens, text: str) -> None:
    kept = "".join(token.text for token in tokens(text))
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("room", ["", "frames"])
def test_words_in_the_rules_are_spelt_as_tokens_are(room: str) -> None:
    """Tokens say ``huỷ`` for ``hủy`` too: a rule that asks for ``hủy`` never finds it."""
    modules = [path for path in files("banggiao.reading").joinpath(room).iterdir() if path.name.endswith(".py")]
    trees = {path.name: ast.parse(path.read_text("utf-8")) for path in modules}
    docstrings = {id(node.value) for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    misspelt = [
        f"{name}:{node.lineno}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
        if node.value.islower() and node.value != matchable(node.value)
    ]
    assert misspelt == []
