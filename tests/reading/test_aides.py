"""Aides told of beside the one whom they serve: whose the name is, which office, which side (codebook §2)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Read = Callable[..., Reading]

GOES = " Ông sẽ thăm Lào ngày 3/4."
AIDES = [
    (
        "Người phát ngôn của Tổng thống Philippines Jose Ramos, ông Marco Reyes, nói Tổng thống sẽ thăm Lào.",
        "Jose Ramos, Tổng thống, PH | Marco Reyes, Người phát ngôn của Tổng thống, PH",
    ),
    (
        "Cố vấn cấp cao của Tổng thống Mỹ Robert Hale, đồng thời cũng là con rể ông, David Stone, thăm Lào.",
        "Robert Hale, Tổng thống, US | David Stone, Cố vấn cấp cao của Tổng thống, US",
    ),
    (
        "Phát ngôn viên của Thủ tướng Lofgren, Jonas Berg, nói Thủ tướng Thụy Điển Anders Lofgren sẽ thăm Lào.",
        "Anders Lofgren, Thủ tướng, SE | Jonas Berg, Phát ngôn viên của Thủ tướng, SE",
    ),
    (
        "Tại Tokyo, ông Nikolai Petrov - cố vấn của Tổng thống Belov, gặp báo giới. Tổng thống Nga Ivan Belov có mặt.",
        "Ivan Belov, Tổng thống, RU | Nikolai Petrov, Cố vấn của Tổng thống, RU",
    ),
    (
        "Thủ tướng Thụy Điển Anders Lofgren thăm Lào. Người phát ngôn của Thủ tướng Thụy Điển Jonas Berg xác nhận.",
        "Anders Lofgren, Thủ tướng, SE | Jonas Berg, Người phát ngôn của Thủ tướng, SE",
    ),
    (
        "Người phát ngôn của Thủ tướng Thụy Điển Anders Lofgren xác nhận ông Lofgren sẽ thăm Lào.",
        "Anders Lofgren, Thủ tướng, SE",
    ),
    (
        "Thủ tướng Thụy Điển Anders Lofgren thăm Lào. Cùng đi có phu nhân Thủ tướng Thụy Điển Anna Berg.",
        "Anders Lofgren, Thủ tướng, SE",
    ),
    (
        "Người phát ngôn Điện Kremlin Pyotr Orlov nói Nga mời Lào. Ông Orlov, phát ngôn viên Điện Kremlin, vui.",
        "Pyotr Orlov, Người phát ngôn Điện Kremlin, RU",
    ),
]


@pytest.mark.parametrize(("text", "expected"), AIDES)
def test_aides_and_those_whom_they_serve(read: Read, text: str, expected: str) -> None:
    found = [f"{claim.person}, {claim.office}, {claim.country}" for claim in read(text + GOES).offices]
    assert sorted(found) == sorted(expected.split(" | "))
