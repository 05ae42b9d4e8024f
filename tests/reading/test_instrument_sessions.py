"""Sessions of joint bodies: their number, who presides, where and when."""

from collections.abc import Callable

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()


def test_sessions_of_a_joint_body(story: Callable[..., Story]) -> None:
    text = (
        "Ngày 5/4, tại Hà Nội, Ủy ban hỗn hợp Việt Nam - Ba Lan đã họp phiên thứ 7 dưới sự đồng chủ trì của Thứ trưởng"
        " Công Thương Lê Văn Thử và Thứ trưởng Phát triển Ba Lan Jan Kowal.\nKỳ họp lần thứ tám sẽ diễn ra ở Vác-sa-va"
        " vào năm 2023."
    )
    (found,) = find_instruments(story(text), TERMS)
    assert [(s.number, s.date, s.place.name, [chair.name for chair in s.chairs]) for s in found.sessions] == [
        ("7", "2021-04-05", "Hà Nội", ["Lê Văn Thử", "Jan Kowal"]),
        ("8", "2023", "Vác-sa-va", []),
    ]


SESSIONS = [
    (
        (
            "Từ ngày 17 đến ngày 21/1/2016, tại Hà Nội, diễn ra phiên họp lần thứ 6 Ủy ban liên hợp Việt Nam - Lào."
            " Trưởng đoàn Việt Nam là ông Lê Văn Thử, Vụ trưởng; Trưởng đoàn phía Lào là bà Bounmy Sisavath, Vụ trưởng."
        ),
        [("6", "2016-01-17/2016-01-21", "Hà Nội", ["Lê Văn Thử", "Bounmy Sisavath"])],
    ),
    (
        (
            "Ủy ban liên Chính phủ Việt Nam - Cuba đã họp Kỳ họp lần thứ 38 tại La Habana ngày 8/12/2020.\n"
            "Phó Thủ tướng Việt Nam Lê Văn Thử và Bộ trưởng Ngoại thương Cuba Juan Pérez chủ trì kỳ họp."
        ),
        [("38", "2020-12-08", "La Habana", ["Lê Văn Thử", "Juan Pérez"])],
    ),
    (
        (
            "Ngày 9/3/2021, tại Tokyo đã diễn ra vòng tham vấn chính trị thứ ba giữa Bộ Ngoại giao Việt Nam và Bộ Ngoại"
            " giao Nhật Bản."
        ),
        [("3", "2021-03-09", "Tokyo", [])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SESSIONS)
def test_how_sessions_are_told(
    text: str, expected: list[tuple[str, str, str, list[str]]], read: Callable[..., Reading]
) -> None:
    (found,) = (each for each in read(text).instruments if each.kind == "mechanism")
    assert [(s.number, s.date, s.place.name, [c.name for c in s.chairs]) for s in found.sessions] == expected


def test_of_two_bodies_each_keeps_its_number(story: Callable[..., Story]) -> None:
    text = "Hai bên chủ trì Tham khảo chính trị lần thứ 11 và Đối thoại chiến lược lần thứ 8 Việt Nam - Ấn Độ."
    found = find_instruments(story(text), TERMS)
    assert [[session.number for session in each.sessions] for each in found] == [["11"], ["8"]]


def test_sessions_counted_in_one_breath_are_carried_out(story: Callable[..., Story]) -> None:
    text = (
        "Hai bên triển khai hiệu quả các thỏa thuận đã ký; các nội dung tại Kỳ họp lần thứ 11, 12 Ủy ban hỗn hợp về"
        " hợp tác kinh tế Việt Nam - Ba Lan."
    )
    found = next(item for item in find_instruments(story(text), TERMS) if item.kind == "mechanism")
    assert found.action == "implementing"
    assert [session.number for session in found.sessions] == ["11", "12"]
