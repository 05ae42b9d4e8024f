"""The words of a text and what stands between them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.vietnamese.words import Cut

CUTS = [
    ("", [], [""]),
    ("Hà Nội", ["hà", "nội"], ["", " ", ""]),
    ("Lào, Việt-Pháp.", ["lào", "việt", "pháp"], ["", ", ", "-", "."]),
    ("“A_b”  c ", ["a", "b", "c"], ["“", "_", "”  ", " "]),
    ("1.234,5 tỷ", ["1", "234", "5", "tỷ"], ["", ".", ",", " ", ""]),
    (" \n", [], [" \n"]),
]


@pytest.mark.parametrize(("text", "words", "gaps"), CUTS)
def test_words_and_gaps(text: str, words: list[str], gaps: list[str]) -> None:
    cut = Cut(text)
    assert (cut.words, cut.gaps) == (words, gaps)


@given(st.text(max_size=60))
def test_words_and_gaps_make_the_text(text: str) -> None:
    cut = Cut(text)
    assert "".join(gap + word for gap, word in zip(cut.gaps, [*cut.words, ""], strict=True)) == cut.folded
    assert [cut.folded[at : at + len(word)] for at, word in zip(cut.starts, cut.words, strict=True)] == cut.words
    assert cut.words == re.findall(r"[^\W_]+", cut.folded)
