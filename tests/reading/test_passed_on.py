"""What speakers say of others that is news and no word to them, beside what they do say to them (codebook §8)."""

from collections.abc import Callable
from itertools import product

import pytest

Acts = Callable[[str], list[str]]

SPEAKERS = ["Tổng thống Ba Lan Adam Nowak", "Người phát ngôn Bộ Ngoại giao Ba Lan", "Trên Twitter, Ba Lan"]
VERBS = ["cho biết", "tuyên bố", "khẳng định"]
SAID_TO_IT = [
    "Áo phải rút quân ngay lập tức",
    "các hành động của Áo là không thể chấp nhận",
    "Áo không đứng sau vụ này",
]
NEWS = [
    "Thủ tướng Áo và phu nhân sẽ nghỉ tại nhà khách chính phủ",
    "Thủ tướng Áo ngày 3/5 sẽ tới Warsaw, không cùng phu nhân",
    "cuộc gặp giữa Áo và Lào sẽ diễn ra tại Warsaw",
    "Áo và Lào đã nhất trí sẽ nối lại đàm phán",
    "nước này sẽ tổ chức hội nghị ba bên với Áo và Lào",
    "sẽ đóng cửa bãi thử và mời chuyên gia Áo tới chứng kiến",
    "ông chưa quyết định thời gian ở lại Áo",
    "ông hy vọng vào quan hệ giữa Áo và Lào",
    "nước này không có kế hoạch mua tàu của Áo",
    "kinh tế nước này sẽ tăng trưởng nhanh hơn Áo",
]


@pytest.mark.parametrize(("speaker", "verb", "said"), list(product(SPEAKERS, VERBS, SAID_TO_IT)))
def test_what_is_said_of_a_state(acts: Acts, speaker: str, verb: str, said: str) -> None:
    found = [act for act in acts(f"{speaker} {verb} {said}.") if act.startswith("statement")]
    assert len(found) == 1
    assert "Áo AT recipient" in found[0]


@pytest.mark.parametrize(("speaker", "verb", "said"), list(product(SPEAKERS, VERBS, NEWS)))
def test_what_is_only_passed_on(acts: Acts, speaker: str, verb: str, said: str) -> None:
    assert not [act for act in acts(f"{speaker} {verb} {said}.") if act.startswith("statement")]


def test_what_one_says_that_one_will_sign_is_that_act(acts: Acts) -> None:
    text = "Tổng thống Ba Lan Adam Nowak tuyên bố sẽ ký hiệp định hợp tác với Thủ tướng Áo Karl Weber."
    assert acts(text) == ["signing: Adam Nowak PL signatory, Karl Weber AT signatory"]


HEADING, BELOW = "Ba Lan cảnh báo sẵn sàng trả đũa Áo.", "Bộ trưởng Quốc phòng Ba Lan Jan Kos ngày 3/5 cảnh báo Áo."


def test_a_short_heading_and_what_it_heads_are_one_statement(acts: Acts) -> None:
    opening = "Tin thế giới\n\nHội đồng châu Âu họp tại Brussels.\n\n"
    assert acts(f"{opening}{HEADING}\n\n{BELOW}") == ["statement: Jan Kos PL sender, Áo AT recipient"]
    assert len(acts(f"{opening}{HEADING} {BELOW}")) == len((HEADING, BELOW))


def test_words_quoted_right_behind_go_on_with_the_same_statement(acts: Acts) -> None:
    text = (
        "Tổng thống Ba Lan Adam Nowak chỉ trích Áo đóng cửa biên giới.\n\n"
        '"Lào đã không phải trải qua điều đó", ông Nowak nói.'
    )
    assert acts(text) == ["statement: Adam Nowak PL sender, Áo AT recipient"]
    assert len(acts(text.replace('"', ""))) == len(("Áo", "Lào"))
