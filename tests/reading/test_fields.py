"""Fields of cooperation: what passages, acts, undertakings and whole articles are about."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.fields import Fields
from banggiao.reading.story import Story

TERMS = load_terms()

FIELDS = [
    ("đẩy mạnh hợp tác quốc phòng và giao lưu giữa quân đội hai nước", "defence"),
    ("đưa kim ngạch thương mại lên hai tỷ USD", "trade"),
    ("tìm kiếm, quy tập hài cốt liệt sĩ", "remains"),
    ("tăng số học bổng cho sinh viên", "education"),
    ("phối hợp tại các diễn đàn đa phương", "multilateral"),
    ("miễn thị thực cho công dân hai nước", "consular"),
    ("hợp tác chặt chẽ hơn nữa", "politics"),
]


@pytest.mark.parametrize(("text", "field"), FIELDS)
def test_the_weightiest_field_stands_first(text: str, field: str, story: Callable[..., Story]) -> None:
    assert Fields(story(text), TERMS).named(0, len(text))[0] == field


def test_no_field(story: Callable[..., Story]) -> None:
    assert Fields(story("ngày mai trời nắng"), TERMS).named(0, 18) == ()


HEAD = "Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh tại Viêng Chăn."


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (HEAD, ("politics",)),
        (HEAD[:-1] + ", nhất trí mở rộng thương mại.", ("politics",)),
        ("Bộ trưởng Quốc phòng Lê Văn Thử hội đàm với Bộ trưởng Quốc phòng Lào Khamla Vongsavanh.", ("defence",)),
        ("Việt Nam trao tặng Lào 20 xe cứu thương.", ("health",)),
        (
            "Thủ tướng Lê Văn Thử cảm ơn Lào giúp chống hạn, mời Thủ tướng Lào Khamla Vongsavanh thăm Việt Nam.",
            ("politics",),
        ),
    ],
)
def test_what_an_act_is_about(text: str, fields: tuple[str, ...], read: Callable[..., Reading]) -> None:
    (event,) = read(text).events
    assert event.fields == fields


def test_an_undertaking_that_names_nothing_goes_on_with_the_one_before(read: Callable[..., Reading]) -> None:
    text = HEAD + "\nHai bên nhất trí mở thêm đường bay. Ông Khamla Vongsavanh cam kết làm việc này trong năm."
    assert [each.field for each in read(text).commitments] == ["transport", "transport"]


def test_an_article_is_about_what_is_done_and_agreed_in_it(read: Callable[..., Reading]) -> None:
    text = HEAD + (
        "\nHai bên nhất trí tăng kim ngạch thương mại; mở cửa thị trường nông sản.\n"
        "Hai Thủ tướng chứng kiến lễ ký Hiệp định thương mại song phương."
    )
    assert read(text).fields[0] == "trade"


FORMAL = [
    ("Tổng thống Lào thăm cấp nhà nước Cuba, bàn về giáo dục.", "politics"),
    ("Chủ tịch Quốc hội Lào Bua Sompheng thăm chính thức Cuba, dự lễ khánh thành bệnh viện.", "parliament"),
    ("Tổng Bí thư Lào gửi điện mừng tới Tổng thống Cuba nhân ngày thành lập trường đại học.", "politics"),
    ("Thủ tướng Lào gửi điện chia buồn tới Thủ tướng Cuba về vụ tai nạn đường sắt.", "politics"),
    ("Thủ tướng Lào gửi điện chia buồn tới Thủ tướng Cuba về trận lũ lụt.", "environment"),
    ("Tổng thống Lào và Tổng thống Cuba gặp nhau bên lề hội nghị cấp cao ASEAN.", "politics"),
]


@pytest.mark.parametrize(("text", "field"), FORMAL)
def test_a_formal_act_is_about_what_who_acts_stands_for(text: str, field: str, read: Callable[..., Reading]) -> None:
    event, *_ = read(text).events
    assert event.fields == (field,)


def test_a_session_is_about_what_its_body_is_for(read: Callable[..., Reading]) -> None:
    text = (
        "Kỳ họp lần thứ 5 Tiểu ban Thương mại Lào - Cuba\n"
        "Hôm 3/5/2020, Thủ tướng Lào gặp Thủ tướng Cuba. Hai bên nhất trí tổ chức Kỳ họp lần thứ 6 tại Cuba năm 2021."
    )
    assert {event.fields for event in read(text).events if event.type == "session"} == {("trade",)}


def test_a_known_document_is_about_what_its_full_name_says(read: Callable[..., Reading]) -> None:
    found = read("Thủ tướng Lào và Thủ tướng Cuba hội đàm, nhất trí sớm đàm phán EVIPA.").instruments
    assert [each.fields[0] for each in found] == ["investment"]


@settings(max_examples=30)
@given(text=st.text(max_size=200))
def test_any_text(text: str, read: Callable[..., Reading]) -> None:
    reading = read(f"Việt Nam {text}")
    assert len(reading.fields) == len(set(reading.fields))
