"""Fields of cooperation."""

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.reading.fields import fields_of
from banggiao.vietnamese.words import Cut

TERMS = load_terms()

FIELDS = [
    ("đẩy mạnh hợp tác quốc phòng và giao lưu biên phòng", "defence"),
    ("đưa kim ngạch thương mại lên hai tỷ USD", "trade"),
    ("tìm kiếm, quy tập hài cốt liệt sĩ", "remains"),
    ("tăng số học bổng cho sinh viên", "education"),
    ("phối hợp tại các diễn đàn đa phương", "multilateral"),
    ("miễn thị thực cho công dân hai nước", "consular"),
]


@pytest.mark.parametrize(("text", "field"), FIELDS)
def test_the_weightiest_field_stands_first(text: str, field: str) -> None:
    assert fields_of(Cut(text), 0, len(text), TERMS)[0] == field


@pytest.mark.parametrize("text", ["", "ngày mai trời nắng"])
def test_no_field(text: str) -> None:
    assert fields_of(Cut(text), 0, len(text), TERMS) == ()
