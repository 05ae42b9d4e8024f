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
    assert set(read(text).fields[:2]) == {"trade", "politics"}


@settings(max_examples=30)
@given(text=st.text(max_size=200))
def test_any_text(text: str, read: Callable[..., Reading]) -> None:
    reading = read(f"Việt Nam {text}")
    assert len(reading.fields) == len(set(reading.fields))
