"""What is done with a document: verbs, tenses and rows of documents, each put together with several names."""

from collections.abc import Callable
from itertools import product

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()

NAMES = (
    "Hiệp định hợp tác quốc phòng",
    "thỏa thuận trao đổi tù nhân",
    "Nghị định thư về hợp tác y tế",
    "Bản ghi nhớ về hợp tác du lịch",
)
OPENINGS = ("Hai bên {}.", "Tại hội đàm, Lào và Cuba {}.", "Ông cho biết hai nước {}, góp phần củng cố lòng tin.")
CLAUSES = (
    ("đã ký {}", "signed"),
    ("vui mừng trước việc ký kết {}", "signed"),
    ("đánh giá việc ký {} là dấu mốc", "signed"),
    ("nhất trí thông qua {}", "signed"),
    ("đã đặt bút ký {}", "signed"),
    ("trao đổi về việc ký {}", "proposed"),
    ("nhất trí thúc đẩy việc ký kết {}", "proposed"),
    ("sẽ ký {}", "proposed"),
    ("đến nay chưa ký {}", "proposed"),
    ("đang đàm phán {}", "negotiating"),
    ("thảo luận về dự thảo Hiệp định dẫn độ và {}", "negotiating"),
    ("triển khai hiệu quả {}", "implementing"),
    ("triển khai Hiệp định dẫn độ và {} đã ký", "implementing"),
    ("hiện thực hóa {}", "implementing"),
    ("hợp tác trên cơ sở {} ký năm 2031", "in_force"),
    ("hợp tác trên cơ sở Hiệp định dẫn độ ký năm 2031, {} và Nghị định thư về hải quan", "in_force"),
    ("giao thương thuận lợi với nhau thông qua {}", "in_force"),
    ("nhất trí duy trì {}", "in_force"),
    ("cam kết tuân thủ {}", "in_force"),
    ("căn cứ {} để mở cửa khẩu mới", "in_force"),
    ("trao đổi đoàn theo {}", "in_force"),
    ("muốn xét lại {}", "in_force"),
    ("gia nhập {}", "in_force"),
    ("đã đạt {}", "signed"),
    ("có thể đạt {}", "proposed"),
)


@pytest.mark.parametrize(("clause", "action"), CLAUSES)
def test_a_verb_tells_the_same_of_any_document(clause: str, action: str, story: Callable[..., Story]) -> None:
    wrong = []
    for opening, name in product(OPENINGS, NAMES):
        text = opening.format(clause.format(name))
        found = {each.name: each.action for each in find_instruments(story(text), TERMS)}
        if next((done for each, done in found.items() if each.casefold().endswith(_end(name))), None) != action:
            wrong.append((text, found))
    assert not wrong


def _end(name: str) -> str:
    return name.casefold().replace("thỏa", "thoả").removeprefix("thoả thuận ")


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Theo Tuyên bố chung, hai bên sẽ mở lãnh sự quán.", "signed"),
        ("Hai nước cam kết thúc đẩy thương mại trong tuyên bố chung.", "signed"),
        ("Ông dẫn Tuyên bố chung Lào - Cuba nhân chuyến thăm.", "signed"),
        ("Theo Tuyên bố chung Lào - Cuba năm 1998, hai bên không dùng vũ lực.", "referred"),
        ("Hai bên hợp tác trên cơ sở Tuyên bố chung Lào - Cuba.", "referred"),
        ("Các bên tôn trọng Tuyên bố về ứng xử của các bên ở Biển Đông (DOC).", "referred"),
        ("Các bên thực hiện đầy đủ Tuyên bố về ứng xử của các bên ở Biển Đông (DOC).", "implementing"),
        ("Tuyên bố chung Lào - Cuba nêu rõ hai bên sẽ mở lãnh sự quán.", "signed"),
        ("Lào từ chối ký vào tuyên bố chung với Cuba.", "proposed"),
        ("Con đường dẫn tới một hiệp ước hòa bình còn dài.", "proposed"),
        ("Hai bên xung đột dù có một hiệp ước hòa bình.", "referred"),
        ("Trong chuyến đi, đã có thỏa thuận hợp tác giáo dục giữa Lào và Cuba được ký kết.", "signed"),
        ("Hai bên nhắc lại thỏa thuận về hải đảo mà hai bên đạt được hồi tháng 5.", "signed"),
        ("Hai bên sẽ triển khai Kế hoạch hành động 2031-2035 vừa ký kết.", "signed"),
        ("Hai bên hợp tác để sớm khởi công dự án đường sắt Vũng Áng - Viêng Chăn.", "proposed"),
        ("Kết thúc hội đàm, hai bên nhắc đến Hiệp định hợp tác quốc phòng.", "referred"),
        ("Thủ tướng nhắc đến Hiệp định dẫn độ. Năm ngoái, hai bên đã ký Hiệp định dẫn độ.", "signed"),
    ],
)
def test_what_is_told_of_one_document(text: str, action: str, story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story(text), TERMS)
    assert found.action == action


def test_what_two_agree_to_do_is_no_document(story: Callable[..., Story]) -> None:
    assert not find_instruments(
        story("Người phát ngôn hoan nghênh Lào và Cuba đạt thỏa thuận mở lại các cửa khẩu."), TERMS
    )


@pytest.mark.parametrize(
    "matter",
    [
        "trao đổi tù nhân",
        "bảo vệ nạn nhân mua bán người",
        "nhà ở xã hội",
        "phát hiện sớm động đất",
        "hôn nhân gia đình",
    ],
)
def test_words_that_only_look_like_the_end_of_a_name(matter: str, story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story(f"Hai bên đã ký Hiệp định về {matter} nhân chuyến thăm."), TERMS)
    assert found.name == f"Hiệp định về {matter}"


def test_a_document_that_others_are_charged_with_signing_is_proposed(read: Callable[..., Reading]) -> None:
    text = "Việt Nam - Lào\n\nHai Thủ tướng Việt Nam và Lào giao các Bộ liên quan ký kết Hiệp định Hải quan."
    assert [claim.action for claim in read(text).instruments] == ["proposed"]
