"""A quick look for the few forms that the gate knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.lexicon.sieve import Letters, Sieve

MARKS = [
    ("ký", False, "sign"),
    ("hoà giải", False, "mediate"),
    ("anh", True, "GB"),
    ("anh", False, "you"),
    ("lào", True, "LA"),
    ("đức", True, "DE"),
    ("uk", True, "GB"),
    ("ukraine", True, "UA"),
    ("việt nam", True, "VN"),
    ("việt nam", True, "home"),
]
SIFTED = [
    ("hai bên ký hiệp định", ["sign"]),
    ("đăng ký ở Lào", ["LA"]),
    ("Lào Cai", []),
    ("ký-tự", ["sign"]),
    ("“Đức”–Lào", ["DE", "LA"]),
    ("đức tính, đứcx, xĐức", []),
    ("anh Anh", ["you", "GB", "you"]),
    ("VIỆT NAM", ["VN", "home"]),
    ("hòa giải, hoà giải", ["mediate", "mediate"]),
    ("İ Lào", ["LA"]),
    ("tại Ukraine, UK và Ukrainex", ["UA", "GB"]),
    ("kýu đký", []),
    ("", []),
]


@pytest.fixture(scope="module")
def sieve() -> Sieve[str]:
    return Sieve(MARKS, ["đăng ký", "lào cai"])


@pytest.mark.parametrize(("text", "expected"), SIFTED)
def test_a_sieve_finds_marks(sieve: Sieve[str], text: str, expected: list[str]) -> None:
    assert [mark for _, mark in sieve.find(Letters.of(text))] == expected


def test_a_sieve_tells_places_in_bytes(sieve: Sieve[str]) -> None:
    letters = Letters.of("Đức và Lào")
    assert [letters.raw[at:].decode().strip() for at, _ in sieve.find(letters)] == ["Đức và Lào", "Lào"]


def test_a_sieve_can_stop_early(sieve: Sieve[str]) -> None:
    letters = Letters.of("Lào, ký, Lào")
    assert [mark for _, mark in sieve.find(letters, letters.raw.index(b","))] == ["LA"]


@given(st.text(max_size=60))
def test_a_sieve_takes_any_text(sieve: Sieve[str], text: str) -> None:
    assert all(0 < at < len(Letters.of(text).low) for at, _ in sieve.find(Letters.of(text)))
