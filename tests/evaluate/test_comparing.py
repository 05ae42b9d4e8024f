import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.evaluate.comparing import dates_agree, fold, office_key, overlap, same_name, same_participant, same_text
from banggiao.evaluate.gold import GoldParticipant


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Trump", "Donald Trump", True),
        ("Kim", "Kim Jong Un", False),
        ("Kim Jong-un", "Kim Jong Un", True),
        ("Thongloun", "Thongloun Sisoulith", False),
        ("Phú Trọng", "Nguyễn Phú Trọng", True),
        ("nguyễn phú trọng", "NGUYEN PHU TRONG", True),
        ("", "Hun Sen", False),
        (None, "Hun Sen", False),
        ("Hunsen", "Hun Sen", True),
    ],
)
def test_names(one: str | None, other: str, *, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ngoại trưởng", "Bộ trưởng Bộ Ngoại giao"),
        ("Thủ tướng Chính phủ", "Thủ tướng"),
        ("Phó Thủ tướng Chính phủ", "phó thủ tướng"),
        ("Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản", "Tổng Bí thư"),
        ("Thứ trưởng Bộ Công an", "Thứ trưởng Công an"),
    ],
)
def test_an_office_written_in_two_ways_is_one(one: str, other: str) -> None:
    assert office_key(one) == office_key(other)


def test_offices_that_differ_stay_apart() -> None:
    assert office_key("Thủ tướng") != office_key("Phó Thủ tướng")


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("", "2019-02-24", True),
        (None, None, True),
        ("XXXX-02-24", "2019-02-24", True),
        ("2019-02", "2019-02-24/2019-02-25", True),
        ("2019-02-23", "2019-02-24", False),
        ("../2019-08-24", "2018", True),
        ("2019~", "2019-05", True),
    ],
)
def test_dates(one: str | None, other: str | None, *, agree: bool) -> None:
    assert dates_agree(one, other) is agree


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Mỹ", "US"), ("Hoa Kỳ", "US"), True),
        (("Mỹ", ""), ("Hoa Kỳ", "US"), True),
        (("Mỹ", "US"), ("Donald Trump", "US"), False),
        (("Trump", "US"), ("Donald Trump", "us"), True),
        (("Trump", "US"), ("Donald Trump", "CA"), False),
        (("ASEAN", "ASEAN"), ("asean", "ASEAN"), True),
    ],
)
def test_participants(one: tuple[str, str], other: tuple[str, str], *, same: bool) -> None:
    assert same_participant(GoldParticipant(*one), GoldParticipant(*other)) is same


def test_quotations_overlap_by_words() -> None:
    assert overlap("hai bên nhất trí", "Hai bên nhất trí tăng cường hợp tác") == 1.0
    assert overlap("", "Hai bên") == 0.0
    assert overlap("Lào", "Cuba") == 0.0


def test_alike_texts() -> None:
    assert same_text("Tuyên bố chung", "tuyên bố chung")
    assert same_text(None, "")
    assert not same_text("Hiệp định", "")
    assert not same_text("Hiệp định", "Nghị định thư về biên giới")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_names_compare_both_ways(one: str, other: str) -> None:
    assert same_name(one, other) == same_name(other, one)
