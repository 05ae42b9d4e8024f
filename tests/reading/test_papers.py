"""Papers that are signed: told of by number, of three sides, with a row of states; who signs in a second clause."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

SIGNED = [
    (
        "Trong chuyến đi, đã có 18 biên bản ghi nhớ giữa Ba Lan và Áo được ký kết.",
        "signing: Ba Lan PL signatory, Áo AT signatory",
    ),
    (
        "12 bản ghi nhớ giữa các trường đại học Ba Lan và các đối tác Áo đã được ký kết.",
        "signing: Ba Lan PL signatory, Áo AT signatory",
    ),
    (
        "Hai bên hợp tác theo Thỏa thuận ba bên Việt Nam - Ba Lan - UNHCR được ký năm 2005.",
        "signing: Việt Nam VN signatory, Ba Lan PL signatory, UNHCR UNHCR signatory",
    ),
    (
        "Hiệp định ba bên Nga - Áo - Ba Lan ký năm 2005 vẫn còn hiệu lực.",
        "signing: Nga RU signatory, Áo AT signatory, Ba Lan PL signatory",
    ),
    (
        "Nga đã rút khỏi thỏa thuận mà Cuba ký với nhóm P3+1 (gồm Anh, Pháp và Đức) năm 2015.",
        "signing: Cuba CU signatory, Anh GB signatory, Pháp FR signatory, Đức DE signatory",
    ),
    (
        "Các nước gồm Lào, Thái Lan, Campuchia, cùng với Myanmar đã ký thỏa thuận với Cuba.",
        (
            "signing: Lào LA signatory, Thái Lan TH signatory, Campuchia KH signatory, Myanmar MM signatory, "
            "Cuba CU signatory"
        ),
    ),
    (
        (
            "Bộ trưởng Tài chính Ba Lan Jan Nowak, đại diện của chính phủ Ba Lan trong cuộc đàm phán, đã ký kết văn "
            "bản này với một trợ lý của Bộ trưởng Tài chính Áo."
        ),
        "signing: Jan Nowak PL signatory, Áo AT signatory",
    ),
    (
        "Tổng thống Nga Ivan Belov ký vào bản thỏa thuận với Tổng thống Belarus Pavel Karski.",
        "signing: Ivan Belov RU signatory, Pavel Karski BY signatory",
    ),
    (
        "Ngày 5/3, Bộ Y tế Ba Lan ký kết hợp tác với Bộ Y tế Áo.",
        "signing: Bộ Y tế Ba Lan PL signatory, Bộ Y tế Áo AT signatory",
    ),
    (
        "Thủ tướng Ba Lan Jan Nowak thay Tổng thống Adam Kowal dự Hội nghị quốc tế về biển tại Lào.",
        "session: Jan Nowak PL participant",
    ),
    (
        "Tuyên bố chung giữa Ba Lan và Áo được công bố ngày 5/3 khẳng định quan hệ tốt đẹp.",
        "signing: Ba Lan PL signatory, Áo AT signatory",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov và Tổng thống Cuba Miguel Pardo gặp nhau tại Minsk ngày 28/2. Lễ ký thỏa thuận "
            "chung theo kế hoạch đã không diễn ra."
        ),
        (
            "meeting: Ivan Belov RU participant, Miguel Pardo CU participant | "
            "signing: Nga RU signatory, Cuba CU signatory"
        ),
    ),
    (
        (
            "Hai bên thông qua Chương trình hành động 2019-2022 tại cuộc hội đàm giữa Ngoại trưởng Ba Lan Jan Nowak "
            "và Ngoại trưởng Áo Karl Huber."
        ),
        (
            "signing: Jan Nowak PL signatory, Karl Huber AT signatory | "
            "talks: Jan Nowak PL participant, Karl Huber AT participant"
        ),
    ),
    (
        "Lào ủng hộ Cuba tham gia Hội đồng Nhân quyền và đã ký hiệp định với Nga.",
        "signing: Lào LA signatory, Nga RU signatory",
    ),
    (
        "Lào ủng hộ Cuba tham gia Hội đồng Nhân quyền và từng viện trợ 50.000 USD để Cuba khắc phục hậu quả bão.",
        "aid: Lào LA sender, Cuba CU recipient",
    ),
]

NONE = [
    "Đến nay đã có 30 hiệp định giữa Ba Lan và Áo được ký kết.",
    "Hai bên duy trì các chuyến thăm, triển khai hiệu quả các hiệp định đã ký kết giữa Ba Lan và Áo.",
    "Đại sứ Ba Lan nói về thỏa thuận thương mại Áo ký với Nga tại cuộc gặp hôm 5/3.",
    "Đại học Tổng hợp Warsaw ký kết hợp tác với Đại học Tổng hợp Vienna.",
]


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_whose_paper_is_signed(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_papers_of_former_days_are_only_spoken_of(acts: Acts, text: str) -> None:
    assert acts(text) == []
