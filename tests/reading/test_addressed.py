"""Whom a statement is addressed to, and who makes it (codebook §8 "Statements")."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

SAID = [
    ("Hôm qua Ba Lan chỉ trích Áo vi phạm thỏa thuận.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Tuần trước Ba Lan phản đối Áo đóng cửa biên giới.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Tuy nhiên Ba Lan cho rằng Áo cần rút quân.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Trong khi đó Ba Lan cho rằng Áo cần rút quân.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Ngày 3/5 Ba Lan viện trợ Lào 2 triệu USD.", "aid: Ba Lan PL sender, Lào LA recipient"),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_says_it_to_whom(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)
