"""Who is named behind a word of saying and told nothing, and all those in a row who are (codebook §8 "Statements")."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

TO_BOTH = [
    (
        "Tổng thống Ba Lan Adam Nowak cho rằng Áo và Lào đã vi phạm cam kết.",
        "statement: Adam Nowak PL sender, Áo AT recipient, Lào LA recipient",
    ),
    (
        "Ba Lan chỉ trích cuộc hội đàm giữa Tổng thống Áo Karl Weber và Tổng thống Pháp Paul Martin.",
        "statement: Ba Lan PL sender, Karl Weber AT recipient, Paul Martin FR recipient",
    ),
    (
        "Ba Lan kêu gọi Tổng thống Áo Karl Weber và Tổng thống Pháp Paul Martin kiềm chế.",
        "statement: Ba Lan PL sender, Karl Weber AT recipient, Paul Martin FR recipient",
    ),
    (
        "Ba Lan chỉ trích Áo và Lào phản đối.",
        "statement: Ba Lan PL sender, Áo AT recipient",
    ),
]
TO_NONE = [
    "Nga phản đối kế hoạch tấn công Syria.",
    "Nga lên án vụ không kích nhằm vào Syria.",
    "Pháp phản đối mọi âm mưu chia rẽ Syria.",
    "Trung Quốc phản đối lệnh trừng phạt Iran.",
    "Trung Quốc phản đối việc áp đặt thêm trừng phạt với Iran.",
    "Lào chỉ trích việc cô lập Cuba.",
    "Tổng thống Áo Karl Weber nói dối về cuộc thảo luận với Nga.",
    "Lời Tổng thống Áo Karl Weber thốt ra đã nói lên sự quan tâm dành cho Nga.",
    "Tổng thống Áo Karl Weber gọi với theo Tổng thống Nga Oleg Marin.",
    "Một quan chức Lào giấu tên cho biết chính phủ phản đối Áo.",
    "Nguồn tin ẩn danh của Bộ Ngoại giao Nga cho biết Moscow phản đối Mỹ.",
    "Nga chưa từng lên tiếng chỉ trích Áo.",
    "Nga miễn cưỡng chỉ trích Áo.",
    "Bộ trưởng Quốc phòng Nga Oleg Marin khẳng định một cuộc gặp với người đồng cấp Mỹ sẽ diễn ra trong tháng 7.",
    "Tổng thống Áo Karl Weber khẳng định việc mua tàu không thể hoàn tất sau vụ Lào đóng cửa biên giới.",
    "Tổng thống Áo Karl Weber xác nhận Tổng công ty dầu khí hải dương quốc gia Lào sẽ chịu trách nhiệm chính.",
    "Nhóm học giả của Viện Nghiên cứu Kinh tế Nga lên tiếng đổ lỗi cho Mỹ.",
    "Tổng thống Áo Karl Weber phủ nhận những ý kiến cho rằng ông không bao giờ chỉ trích Nga.",
    "Tổng thống Áo Karl Weber bác bỏ đồn đoán cho rằng ông thân Nga.",
    "Bà Anna Huber cho biết Áo và Lào đang nghiên cứu một kế hoạch chung, không phải chờ ai. Đại sứ Áo Anna Huber.",
]


def statements(acts: list[str]) -> list[str]:
    return [act for act in acts if act.startswith("statement")]


@pytest.mark.parametrize(("text", "expected"), TO_BOTH)
def test_all_in_a_row_are_spoken_to(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert statements(acts(text)) == written(expected)


@pytest.mark.parametrize("text", TO_NONE)
def test_who_is_only_named_is_not_spoken_to(acts: Acts, text: str) -> None:
    assert not statements(acts(text))


def test_the_doer_of_what_is_spoken_against_is_spoken_to(acts: Acts, written: Acts) -> None:
    expected = written("statement: Nga RU sender, Mỹ US recipient")
    assert acts("Nga lên án vụ không kích Syria của Mỹ.") == expected


OPENING = "Tin thế giới\n\nHội đồng châu Âu họp tại Brussels.\n\n"
SPOKESMAN = "Người phát ngôn Bộ Ngoại giao Áo Karl Weber cho rằng Lào cần đối thoại."


def test_a_spokesman_gives_the_words_of_his_state(acts: Acts, written: Acts) -> None:
    expected = written("statement: Karl Weber AT sender, Lào LA recipient")
    assert acts(f"{OPENING}Áo lên án vụ phóng tên lửa của Lào. {SPOKESMAN}") == expected
    assert acts(f"{OPENING}Bộ Ngoại giao Áo lên án vụ phóng tên lửa của Lào. {SPOKESMAN}") == expected
    assert len(acts(f"{OPENING}Bộ Giáo dục Áo lên án vụ phóng tên lửa của Lào. {SPOKESMAN}")) == len(("ministry", "he"))


def test_a_title_names_one_of_those_spoken_to(acts: Acts, written: Acts) -> None:
    text = (
        "Áo lên tiếng về việc Mỹ bỏ cấm vận\n\nNgười phát ngôn Bộ Ngoại giao Áo Karl Weber nói Lào và Mỹ cần đối thoại."
    )
    assert acts(text) == written("statement: Karl Weber AT sender, Lào LA recipient, Mỹ US recipient")


QUOTED = [
    '"Tôi tin rằng Áo muốn đàm phán và chúng tôi cũng sẵn sàng. Hãy chờ xem", Tổng thống Ba Lan Adam Nowak nói.',
    '"Áo phải rút quân. Đó là điều kiện của chúng tôi", Tổng thống Ba Lan Adam Nowak nhấn mạnh.',
    '"Chúng tôi không nhượng bộ trước yêu cầu của Áo. Mọi việc đã rõ ràng", Tổng thống Ba Lan Adam Nowak khẳng định.',
    '"Việc đó chỉ là của quan hệ giữa Ba Lan và Áo. Nó đã có từ lâu", Tổng thống Ba Lan Adam Nowak khẳng định.',
]
ONLY_NAMED = [
    '"Chúng tôi hy vọng tên ông được viết giống như tên Áo. Đó là điều cần làm", Tổng thống Ba Lan Adam Nowak nói.',
    '"Chúng tôi đang tách khỏi Áo. Chúng tôi sẽ không dừng lại", Tổng thống Ba Lan Adam Nowak khẳng định.',
    'Áo muốn đàm phán. Và dù "sẵn sàng", Tổng thống Ba Lan Adam Nowak khẳng định sẽ chờ.',
]


@pytest.mark.parametrize("text", QUOTED)
def test_a_side_named_at_the_head_of_a_quotation_is_spoken_to(acts: Acts, written: Acts, text: str) -> None:
    assert acts(text) == written("statement: Adam Nowak PL sender, Áo AT recipient")


@pytest.mark.parametrize("text", ONLY_NAMED)
def test_whose_conduct_a_quotation_does_not_tell_is_not_spoken_to(acts: Acts, text: str) -> None:
    assert not statements(acts(text))


@pytest.mark.parametrize("verb", ["cảnh cáo", "khuyến cáo", "trấn an", "phê phán"])
def test_verbs_of_several_words_tell_statements(acts: Acts, written: Acts, verb: str) -> None:
    assert acts(f"Ba Lan {verb} Áo sau vụ nổ.") == written("statement: Ba Lan PL sender, Áo AT recipient")
