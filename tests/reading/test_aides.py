"""Aides told of beside the one whom they serve: whose the name is, which office, which side (codebook §2)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Read = Callable[..., Reading]

GOES = " Ông sẽ thăm Lào ngày 3/4."
AIDES = [
    (
        "Con gái Tổng thống Lào, bà Noy Vongsavanh, gặp Bộ trưởng Vũ Quốc Anh.",
        "Vũ Quốc Anh, Bộ trưởng, VN",
    ),
    (
        "Người phát ngôn của Tổng thống Philippines Jose Ramos, ông Marco Reyes, nói Tổng thống sẽ thăm Lào.",
        "Jose Ramos, Tổng thống, PH | Marco Reyes, Người phát ngôn Tổng thống, PH",
    ),
    (
        "Cố vấn cấp cao của Tổng thống Mỹ Robert Hale, đồng thời cũng là con rể ông, David Stone, thăm Lào.",
        "Robert Hale, Tổng thống, US | David Stone, Cố vấn cấp cao của Tổng thống, US",
    ),
    (
        "Phát ngôn viên của Thủ tướng Lofgren, Jonas Berg, nói Thủ tướng Thụy Điển Anders Lofgren sẽ thăm Lào.",
        "Anders Lofgren, Thủ tướng, SE | Jonas Berg, Phát ngôn viên Thủ tướng, SE",
    ),
    (
        "Tại Tokyo, ông Nikolai Petrov - cố vấn của Tổng thống Belov, gặp báo giới. Tổng thống Nga Ivan Belov có mặt.",
        "Ivan Belov, Tổng thống, RU | Nikolai Petrov, Cố vấn của Tổng thống, RU",
    ),
    (
        "Thủ tướng Thụy Điển Anders Lofgren thăm Lào. Người phát ngôn của Thủ tướng Thụy Điển Jonas Berg xác nhận.",
        "Anders Lofgren, Thủ tướng, SE | Jonas Berg, Người phát ngôn Thủ tướng, SE",
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


UNNAMED = [
    (
        "Ngoại trưởng Nga Ivan Belov hôm 3/2 đã gặp cố vấn của Tổng thống Mỹ Robert Hale tại Huế.",
        "meeting: Ivan Belov RU participant, Mỹ US participant",
    ),
    (
        "Trong cuộc gặp trợ lý an ninh của Tổng thống Mỹ Robert Hale hôm 3/2, Ngoại trưởng Nga Ivan Belov nói ông vui.",
        "meeting: Ivan Belov RU participant, Mỹ US participant",
    ),
    (
        "Đặc phái viên của Tổng thống Mỹ Robert Hale hôm 3/2 hội đàm với Ngoại trưởng Nga Ivan Belov.",
        "talks: Ivan Belov RU participant, Mỹ US participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_aides_of_no_name_act_for_the_side_of_those_whom_they_serve(
    acts: Callable[[str], list[str]], written: Callable[[str], list[str]], text: str, expected: str
) -> None:
    assert acts(text) == written(expected)
