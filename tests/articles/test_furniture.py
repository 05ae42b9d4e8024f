import pytest

from banggiao.articles.furniture import is_furniture, without_furniture
from banggiao.articles.paragraphs import Line


@pytest.mark.parametrize(
    "line",
    ["0:00 / 0:00", "0:00", "-1:23", "1.5x", "Chia sẻ", "Facebook", "In bài viết", "Nghe đọc bài", "***", "A- A A+",
     "Từ khóa: Việt Nam, Lào", "Lưu bài", "Bình luận (12)"],
)  # fmt: skip
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    ["Chia sẻ tại buổi tiếp, Bộ trưởng cảm ơn phía Lào.", "Tăng cường hợp tác", "Facebook bị phạt 5 tỷ USD", "2021"],
)
def test_text(line: str) -> None:
    assert not is_furniture(line)


_CASES: list[tuple[list[str], list[str]]] = [
    (["Hai bên ký.", ">> Lào mở cửa khẩu", "Sau đó họ họp báo."], ["Hai bên ký.", "Sau đó họ họp báo."]),
    (["Hai bên ký.", "Xem thêm: Lào mở cửa khẩu", "Họ họp báo."], ["Hai bên ký.", "Họ họp báo."]),
    (["Hai bên ký.", "Xem thêm > > Tin ngày 1/3: Lào mở cửa khẩu", "Họ họp báo."], ["Hai bên ký.", "Họ họp báo."]),
    (["Hai bên ký.", "TIN LIÊN QUAN", "Lào mở cửa khẩu", "Thái Lan bầu cử"], ["Hai bên ký."]),
    (["Hai bên ký.", "Tin liên quan:", "Lào mở cửa khẩu", "Họ họp báo."], ["Hai bên ký.", "Họ họp báo."]),
    (["Xem thêm ý kiến của ông Minh về việc này."], ["Xem thêm ý kiến của ông Minh về việc này."]),
]


@pytest.mark.parametrize(("lines", "kept"), _CASES)
def test_lists_of_related_articles_go(lines: list[str], kept: list[str]) -> None:
    assert [line.text for line in without_furniture(Line(text, 0) for text in lines)] == kept
