"""The gate: whether an article tells of relations between sides at all."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Read = Callable[..., Reading]

ABOUT_RELATIONS = [
    "Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.",
    "Đoàn đại biểu quân sự cấp cao Campuchia thăm Việt Nam.",
    "Kỳ họp lần thứ 43 Ủy ban liên Chính phủ Việt Nam - Lào đã diễn ra.",
    "Việt Nam và Brunei thiết lập quan hệ ngoại giao.",
    "Séc trục xuất 18 nhà ngoại giao Nga hôm 16/3.",
    "Ngoại trưởng Mỹ Robert Hale đã tới Bắc Kinh sáng 16/3.",
    "Hôm 16/3, Nga và Belarus ký thỏa thuận về lộ trình hội nhập.",
    "Malaysia cắt đứt quan hệ ngoại giao với Triều Tiên hôm 16/3.",
    "Hungary triệu hồi đại sứ tại Romania hôm 16/3.",
    "Ngày 12/3, Indonesia trao trả 39 ngư dân cho Việt Nam.",
    "Bão số 5 gây thiệt hại lớn; Nhật Bản viện trợ khẩn cấp cho Chính phủ Việt Nam 1 triệu USD.",
    "Việt Nam và Nhật Bản đã ra Tuyên bố chung về tăng cường hợp tác.",
]

ABOUT_OTHER_THINGS = [
    "Giá vàng trong nước sáng nay tăng mạnh, người dân xếp hàng mua.",
    "Chiều qua, hai xe tải va chạm trên quốc lộ 1, tài xế bị thương nhẹ.",
    "Ca sĩ ra mắt sản phẩm âm nhạc mới sau hai năm vắng bóng.",
    "Thủ tướng Lê Văn Thử làm việc với lãnh đạo tỉnh Quảng Trị về phát triển kinh tế.",
    "Du khách đến Nhật Bản ngắm hoa anh đào vào mùa xuân.",
    "Học sinh lớp 12 ôn thi môn toán.",
    "The Prime Minister of Laos visited Viet Nam and met the President on Tuesday afternoon in Ha Noi.",
    "12345 67890",
    "Đội tuyển Việt Nam gặp Thái Lan ở bán kết, hàng nghìn cổ động viên đến sân.",
    "Giá điện thoại Trung Quốc giảm mạnh sau Tết.",
    "Chị Lan sang Hàn Quốc lấy chồng, mỗi năm về thăm quê một lần.",
]


@pytest.mark.parametrize("text", ABOUT_RELATIONS)
def test_lets_acts_between_sides_pass(read: Read, text: str) -> None:
    assert read(text).relevant


@pytest.mark.parametrize("text", ABOUT_OTHER_THINGS)
def test_keeps_other_articles_out(read: Read, text: str) -> None:
    assert not read(text).relevant


def test_what_is_kept_out_is_not_read(read: Read) -> None:
    reading = read("Ca sĩ ra mắt sản phẩm âm nhạc mới.")
    assert (reading.events, reading.people, reading.offices) == ((), (), ())


APART = "Một câu về thời tiết đẹp và ruộng lúa xanh tốt ở quê nhà. " * 40


def test_act_side_and_office_must_stand_close_together(read: Read) -> None:
    assert not read(f"Thủ tướng phát biểu. {APART} Du khách Lào. {APART} Hai đội gặp nhau.").relevant
