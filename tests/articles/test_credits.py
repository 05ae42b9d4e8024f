import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles.credits import split_credit

_CASES: list[tuple[str, str, tuple[str, ...], tuple[str, ...]]] = [
    ("Lễ ký hiệp định. Ảnh Minh Sơn/Nhân dân", "Lễ ký hiệp định.", ("Minh Sơn",), ("Nhân dân",)),
    ("Lễ ký hiệp định. (Ảnh: Minh Sơn/ TTXVN)", "Lễ ký hiệp định.", ("Minh Sơn",), ("TTXVN",)),
    ("Lễ ký hiệp định (Ảnh: AFP).", "Lễ ký hiệp định", (), ("AFP",)),
    ("Lễ ký hiệp định - Ảnh: TTXVN.", "Lễ ký hiệp định", (), ("TTXVN",)),
    ("Lễ ký hiệp định - Ảnh: VIỆT LÂM", "Lễ ký hiệp định", ("VIỆT LÂM",), ()),
    ("Lễ ký hiệp định - Ảnh LÊ SƠN.", "Lễ ký hiệp định", ("LÊ SƠN",), ()),
    ("Lễ ký hiệp định. Ảnh VGP/Minh Sơn.", "Lễ ký hiệp định.", ("Minh Sơn",), ("VGP",)),
    ("Lễ ký hiệp định. Ảnh: VGP/Minh Sơn", "Lễ ký hiệp định.", ("Minh Sơn",), ("VGP",)),
    ("Lễ ký hiệp định. Nguồn ảnh: Reuters", "Lễ ký hiệp định.", (), ("Reuters",)),
    ("Lễ ký hiệp định. Photo: Getty Images", "Lễ ký hiệp định.", (), ("Getty Images",)),
    ("Lễ ký hiệp định. Ảnh: Minh Sơn - TTXVN", "Lễ ký hiệp định.", ("Minh Sơn",), ("TTXVN",)),
    ("Lễ ký hiệp định Ảnh: Bộ Ngoại giao Lào", "Lễ ký hiệp định", (), ("Bộ Ngoại giao Lào",)),
    ("Lễ ký hiệp định - Ảnh: V.LÂM", "Lễ ký hiệp định", ("V.LÂM",), ()),
    ("Lễ ký hiệp định. Ảnh:TTXVN", "Lễ ký hiệp định.", (), ("TTXVN",)),
    ("Lễ ký hiệp định. (Ảnh minh họa)", "Lễ ký hiệp định.", (), ()),
    ("Lễ ký hiệp định. Ảnh tư liệu", "Lễ ký hiệp định.", (), ()),
    ("Lễ ký hiệp định - Ảnh do đại sứ quán cung cấp.", "Lễ ký hiệp định", (), ()),
    ("Lễ ký hiệp định. Ảnh minh hoạ: Reuters", "Lễ ký hiệp định.", (), ("Reuters",)),
    ("Lễ ký. Ảnh: Lễ ký. Ảnh: MINH SƠN", "Lễ ký. Ảnh: Lễ ký.", ("MINH SƠN",), ()),
    ("Lễ ký. Ảnh: TRƯỜNG SƠN - chụp tại Hà Nội", "Lễ ký.", ("TRƯỜNG SƠN",), ()),
    ("(Ảnh: TTXVN)", "", (), ("TTXVN",)),
]


@pytest.mark.parametrize(("text", "caption", "photographers", "agencies"), _CASES)
def test_credits(text: str, caption: str, photographers: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    assert split_credit(text) == (caption, photographers, agencies)


@pytest.mark.parametrize(
    "text",
    [
        "Hai bên trao đổi về hình ảnh đất nước, con người Việt Nam.",
        "Cơn bão gây ảnh hưởng đến tỉnh Quảng Bình.",
        "Ông Minh xem triển lãm ảnh.",
        "Nước Anh: Chính phủ mới nhậm chức.",
        "Ông tặng bà một bức ảnh: chân dung cố Chủ tịch. Sau đó hai bên hội đàm.",
        "Ảnh: Cô giáo Minh luôn hết lòng giúp đỡ học trò nghèo ở vùng cao.",
        "Bộ trưởng Lê Minh (ảnh: bên trái) nói thêm về việc này.",
        "Ảnh Bác Hồ được treo trang trọng.",
        "",
    ],
)
def test_sentences_about_pictures_are_no_credits(text: str) -> None:
    assert split_credit(text) is None


@given(st.text())
def test_a_caption_is_the_beginning_of_its_paragraph(text: str) -> None:
    credit = split_credit(text)
    assert credit is None or text.startswith(credit.caption)
