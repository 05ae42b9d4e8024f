"""Provinces and cities as sides of their own acts."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Tell = Callable[..., tuple[EventClaim, ...]]

TALKS = [
    ("Sáng 24/5, tại TP Hà Tĩnh, hai tỉnh Hà Tĩnh (Việt Nam) và Khăm Muộn (Lào) tổ chức hội đàm.", "TP Hà Tĩnh"),
    ("Sáng 24/5, tại Đồng Hới, tỉnh Hà Tĩnh và tỉnh Khăm Muộn (Lào) tổ chức hội đàm.", "Đồng Hới"),
]


@pytest.mark.parametrize(("text", "place"), TALKS)
def test_provinces_hold_talks(tell: Tell, text: str, place: str) -> None:
    (talks,) = tell(text)
    assert talks.place.name == place
    assert {(p.name.removeprefix("tỉnh "), p.country) for p in talks.participants} == {
        ("Hà Tĩnh", "VN"),
        ("Khăm Muộn", "LA"),
    }


SIGNED = [
    (
        "Ngày 10/6, đoàn đại biểu tỉnh Nghệ An và đoàn đại biểu tỉnh Xiêng Khoảng (Lào) đã hội đàm.",
        "Sau hội đàm, lãnh đạo hai tỉnh đã ký Bản ghi nhớ hợp tác giai đoạn 2022-2026.",
        "tỉnh Nghệ An VN, tỉnh Xiêng Khoảng LA",
    ),
    (
        "Ngày 12/9, Chủ tịch UBND tỉnh Bến Tre Lê Văn Thử tiếp ông Khương Chí Minh, tỉnh trưởng Sơn Đông (Trung Quốc).",
        "Sau buổi tiếp, hai bên đã ký Bản ghi nhớ về hợp tác nông nghiệp.",
        "tỉnh Bến Tre VN, Sơn Đông CN",
    ),
    (
        (
            "Ngày 6/7, đoàn đại biểu thành phố Hà Nội do Bí thư Thành ủy Lê Văn Thử dẫn đầu hội đàm với đoàn đại biểu "
            "thủ đô Viêng Chăn do Bí thư Thành ủy Kham Souvanna dẫn đầu."
        ),
        "Kết thúc hội đàm, hai Thủ đô ký Bản ghi nhớ hợp tác.",
        "thành phố Hà Nội VN, thủ đô Viêng Chăn LA",
    ),
    (
        "Ngày 6/7, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Kham Souvanna.",
        "Sau hội đàm, hai bên ký Bản ghi nhớ hợp tác.",
        "Việt Nam VN, Lào LA",
    ),
]


@pytest.mark.parametrize(("met", "signed", "expected"), SIGNED)
def test_who_signs_for_two_localities(tell: Tell, met: str, signed: str, expected: str) -> None:
    (signing,) = [event for event in tell(f"{met} {signed}") if event.type == "signing"]
    assert ", ".join(f"{p.name} {p.country}" for p in signing.participants) == expected


def test_localities_in_a_row_are_no_scene(tell: Tell) -> None:
    text = (
        "Ngày 12/6, tại thành phố Côn Minh, Bí thư Tỉnh ủy Lào Cai Lê Văn Thử đã dự Hội nghị lần thứ 4 giữa Bí thư "
        "Tỉnh ủy các tỉnh Lào Cai, Hà Giang, Lai Châu và Bí thư Tỉnh ủy Vân Nam (Trung Quốc)."
    )
    assert [event.place.country for event in tell(text)] == ["CN"]
