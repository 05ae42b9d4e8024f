import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from banggiao.resolving.likeness import compare, names_may_agree
from banggiao.resolving.names import name_blocks, name_form
from banggiao.resolving.slips import may_be_readings
from banggiao.resolving.sounds import least_distance, letter_distance

SAME = [
    ("Thoong-lun Xi-xu-lít", "Thongloun Sisoulith"),
    ("Bun-nhăng Vo-la-chít", "Bounnhang Vorachith"),
    ("Xổm-đi Đuông-đi", "Somdy Douangdy"),
    ("Phăn-khăm Vi-pha-văn", "Phankham Viphavanh"),
    ("Hun Xen", "Hun Sen"),
    ("Hun Ma-nét", "Hun Manet"),
    ("Thongloun Sisulith", "Thongloun Sisoulith"),
    ("Kim Jong-un", "Kim Jong Un"),
    ("Nguyễn Phú Trọng", "NGUYỄN PHÚ TRỌNG"),
    ("Nguyễn Phú Trọng", "Nguyen Phu Trong"),
    ("Phạm Gia Hoà", "Phạm Gia Hòa"),
    ("Trump", "Donald Trump"),
    ("Donald Trump", "Donald J. Trump"),
    ("Nicolás Maduro", "Nicolás Maduro Moros"),
    ("Benigno Aquino", "Benigno S. Aquino III"),
    ("Miguel Díaz-Canel", "Miguel Díaz-Canel Bermúdez"),
    ("V. Pu-tin", "Vladimir Putin"),
    ("X.La-vrốp", "Sergei Lavrov"),
    ("Đ. A. Mét-vê-đép", "Dmitry Medvedev"),
    ("Dmitri Medvedev", "Dmitry Anatolyevich Medvedev"),
]
CLOSE = [
    ("Phú Trọng", "Nguyễn Phú Trọng"),
    ("Justin Trueau", "Justin Trudeau"),
    ("Lâm Nguyệt Nga", "Lâm Trịnh Nguyệt Nga"),
    ("Ăng-ghê-la Méc-ken", "Angela Merkel"),
    ("Moon Jea-in", "Moon Jae-in"),
    ("Ash Carter", "Ashton Carter"),
    ("Bob Gates", "Robert Gates"),
    ("Ted Osius", "Theodore Osius"),
    ("Mun Chê In", "Moon Jae-in"),
    ("Netanhayu", "Benjamin Netanyahu"),
    ("Elizabeth", "Elizabeth II"),
    ("Mohammed", "Mohammed bin Zayed"),
    ("Sergey Shoigu", "Shoygu Sergei Kuzhugetovich"),
    ("Harjit Singh Sahan", "Harjit Sajjan"),
    ("Hassanal Bolkiah", "Haji Hassanal Bolkiah Muizzaddin"),
    ("Choi Sun Hee", "Choe Son-hui"),
    ("Steve Biegun", "Stephen Biegun"),
]
DIFFERENT = [
    ("George H. W. Bush", "George W. Bush"),
    ("George HW Bush", "George W. Bush"),
    ("George V", "George VI"),
    ("Kim Chol", "Kim Yong Chol"),
    ("John Kerry", "John Kelly"),
    ("Bob Gates", "Thomas Gates"),
    ("Moon Chung In", "Moon Jae-in"),
    ("Ngọc Hoàng", "Nikki Haley"),
    ("Cay-xỏn Phôm-vi-hản", "Xay-xổm-phon Phôm-vi-hản"),
    ("Nguyễn Trọng", "Nguyễn Phú Trọng"),
    ("Trọng", "Nguyễn Phú Trọng"),
    ("Nguyễn Văn Tân", "Nguyễn Văn Tấn"),
    ("Nguyễn Xuân Phúc", "Nguyễn Văn Phúc"),
    ("Lý Cường", "Lý Khắc Cường"),
    ("Donald Trump", "Melania Trump"),
    ("Xi", "Xi Jinping"),
    ("Kim Jong-un", "Kim Jong-il"),
    ("Hun Sen", "Hun Manet"),
    ("", "Nguyễn Phú Trọng"),
    ("M. Ô-ba-ma", "Barack Obama"),
    ("I. Mét-vê-đép", "Dmitry Medvedev"),
    ("Kim", "Kim Jong-un"),
    ("Salman", "Mohammed bin Nayef"),
    ("Mohammed bin Nayef", "Mohammed bin Salman"),
    ("Fidel Castro", "Raul Castro Ruz"),
    ("Choe Son-hui", "Choe Ryong-hae"),
    ("Hoa Xuân Oánh", "Hoa Xuân Doanh"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_agree(one: str, other: str) -> None:
    assert {compare(name_form(one), name_form(other)), compare(name_form(other), name_form(one))} == {"same"}


@pytest.mark.parametrize(("one", "other"), CLOSE)
def test_close_names_need_something_else_to_be_one_persons(one: str, other: str) -> None:
    assert {compare(name_form(one), name_form(other)), compare(name_form(other), name_form(one))} == {"close"}


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_different_people_do_not(one: str, other: str) -> None:
    assert not names_may_agree(one, other)
    assert not names_may_agree(other, one)


_WORDS = (
    "Nguyễn", "Phú", "Văn", "Trọng", "Trump", "Donald", "Xi-xu-lít", "Sisoulith", "Thoong-lun", "Thongloun", "Hun",
    "Xen", "Sen", "Kim", "Jong", "un", "Jong-un", "X", "Sơn", "son", "Sergei", "Sergey", "Shoygu", "Shoigu", "Shiogu",
    "Elizabeth", "II", "Choe", "Choi", "Son-hui", "Sun-hee", "Oánh", "Doanh", "Hoa", "Xuân",
)  # fmt: skip
names = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join)


@settings(max_examples=400)
@given(one=names, other=names)
@example(one="II Hoa", other="Hoa II")
def test_agreement_is_symmetric_and_always_shares_a_key(one: str, other: str) -> None:
    assert compare(name_form(one), name_form(other)) == compare(name_form(other), name_form(one))
    if names_may_agree(one, other) or may_be_readings(name_form(one), name_form(other)):
        assert name_blocks(one, "LA") & name_blocks(other, "LA")
    assert not name_blocks(one, "LA") & name_blocks(one, "VN")


@given(name=st.text(max_size=40))
def test_anything_can_be_a_name(name: str) -> None:
    assert (compare(name_form(name), name_form(name)) == "same") == bool(name_blocks(name, ""))


@given(one=st.text("abc-", max_size=6), other=st.text("abc-", max_size=6))
def test_the_least_distance_is_no_more_than_the_distance(one: str, other: str) -> None:
    assert least_distance(one, other) <= letter_distance(one, other)
