import pytest

from banggiao.articles.press import is_nobody, is_person, is_press


@pytest.mark.parametrize(
    "name",
    ["TTXVN", "AFP", "EPA", "Reuters", "Tân Hoa Xã", "Nhân dân", "QĐND", "Báo Lao Động", "Getty Images", "Kyodo",
     "vov.vn", "Đại sứ quán Lào", "Vientiane Times", "VGP", "TTO", "Vietnam+"],
)  # fmt: skip
def test_houses(name: str) -> None:
    assert is_press(name)


@pytest.mark.parametrize("name", ["Minh Sơn", "VIỆT LÂM", "Lê Thị Thu Hà", "V.LÂM", "John Smith", "HIẾU"])
def test_persons(name: str) -> None:
    assert not is_press(name)


@pytest.mark.parametrize("name", ["Internet", "NVCC", "nhân vật cung cấp", "Tư liệu", "", "."])
def test_words_that_name_nobody(name: str) -> None:
    assert is_nobody(name)


def test_a_person_has_two_capitalised_words_or_more() -> None:
    assert is_person("Lê Minh Sơn")
    assert not is_person("Quân đội nhân dân")
