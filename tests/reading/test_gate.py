"""The gate: whether an article tells of relations between sides at all."""

from collections.abc import Callable

import pytest

from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.reading import Reader
from banggiao.reading.gate import Gate

Read = Callable[..., Reading]


@pytest.fixture(scope="module")
def gate(reader: Reader) -> Gate:
    return Gate(reader.lexicon)


ABOUT_RELATIONS = [
    "Nhân dịp này, Chủ tịch Quốc hội Ukraine Ivan Belov gửi thư chúc mừng Chủ tịch Quốc hội Trần Thị Mai Lan.",
    "Trả lời câu hỏi về việc Trung Quốc tập trận, Người phát ngôn Bộ Ngoại giao Việt Nam Hoàng Thu Hà nêu rõ:",
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


APIECE = "Một câu về ruộng lúa ở quê nhà. " * 30

ENOUGH = [
    f"Thủ tướng Lào Khamla Vongsavanh thăm chính thức Việt Nam. {APIECE}",
    f"{APIECE} Tại hội đàm ở Viêng Chăn, Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh trao đổi về hợp tác.",
    f"{APIECE} Đại sứ Lào ở Việt Nam gặp ông. {APIECE} Thủ tướng tiếp Đại sứ Nga. {APIECE} Hai bên ký với Lào.",
]
TOO_LITTLE = [
    f"{APIECE} Anh gặp một quan chức Lào ở quán nước. {APIECE}",
    f"{APIECE} Mỹ cáo buộc Nga. {APIECE}",
    f"{APIECE} Hai bên hội đàm. {APIECE}",
    f"{APIECE} Thủ tướng Việt Nam thăm chính thức một xã. {APIECE}",
]


@pytest.mark.parametrize("text", ENOUGH)
def test_a_long_article_passes_with_telling_acts(gate: Gate, text: str) -> None:
    assert gate.passes(text)


@pytest.mark.parametrize("text", TOO_LITTLE)
def test_a_long_article_needs_more_than_a_word_in_passing(gate: Gate, text: str) -> None:
    assert not gate.passes(text)


def test_a_reader_without_a_gate_reads_everything(reader: Reader, article: Callable[..., Article]) -> None:
    aside = article(f"{APIECE} Mỹ cáo buộc Nga can thiệp. {APIECE}")
    assert not reader.read(aside).events
    assert Reader.load(gated=False).read(aside).events
