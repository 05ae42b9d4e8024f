"""Who says something for a state: governments, several states, advisers, heads of state whatever they are called."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

SAID = [
    (
        '"Chúng tôi sẽ không ngồi yên trước hành động của Nga", AFP ngày 14/1 dẫn tuyên bố của Ngoại trưởng Mỹ Hale.',
        "statement: Hale US sender, Nga RU recipient",
    ),
    (
        '"Chúng tôi lên án hành động của Syria", Reuters dẫn lời Ngoại trưởng Mỹ Robert Hale.',
        "statement: Robert Hale US sender, Syria SY recipient",
    ),
    (
        '"Chúng tôi mong phía Mỹ xem lại quyết định", AFP dẫn lời Ngoại trưởng Nga Ivan Belov nói.',
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        "Phát ngôn viên của Tổng thống Nga Ivan Belov hôm qua nói rằng Ukraine phải rút quân.",
        "statement: Nga RU sender, Ukraine UA recipient",
    ),
    (
        "Phát ngôn viên Bộ Ngoại giao Lào nhắc tới cuộc diễn tập do quân đội Mỹ - Hàn tiến hành, cho rằng Mỹ sai.",
        "statement: Lào LA sender, Mỹ US recipient",
    ),
    (
        "Ông Robert Hale, cố vấn an ninh quốc gia Mỹ, cảnh báo chính quyền Mỹ sẽ trừng phạt nếu Iran bắn tên lửa.",
        "statement: Robert Hale US sender, Iran IR recipient",
    ),
    (
        "Chủ tịch Hạ viện Nga Ivan Belov phát biểu trên kênh NTV rằng Mỹ cần thay đổi thái độ.",
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        "Dù không hủy đàm phán, nhưng Triều Tiên cáo buộc Mỹ không giữ lời.",
        "statement: Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Mỹ cứng rắn với Iran, cáo buộc nước này gây bất ổn cho Iraq.",
        "statement: Mỹ US sender, Iran IR recipient",
    ),
    (
        "Chính quyền Syria tuyên bố Mỹ phải rút quân.",
        "statement: Syria SY sender, Mỹ US recipient",
    ),
    (
        "Theo cơ quan này, trước đó Chính phủ Úc khẳng định Indonesia vi phạm thoả thuận.",
        "statement: Australia AU sender, Indonesia ID recipient",
    ),
    (
        "Lào, Thái Lan và Campuchia từng khẳng định Mỹ phải dỡ bỏ lệnh trừng phạt.",
        "statement: Lào LA sender, Thái Lan TH sender, Campuchia KH sender, Mỹ US recipient",
    ),
    (
        "Sau những cuộc họp tại Liên Hợp Quốc, Liên minh châu Âu (EU) hôm qua tuyên bố sẽ tiếp tục giúp Iran.",
        "statement: Liên minh châu Âu EU sender, Iran IR recipient",
    ),
    (
        "Sau khi rời Thái Lan, Nhật Bản tuyên bố sẽ không nhượng Nga.",
        "statement: Nhật Bản JP sender, Nga RU recipient",
    ),
    (
        "Cố vấn an ninh quốc gia Mỹ Peter Lang tuyên bố sẽ trừng phạt Iran.",
        "statement: Peter Lang US sender, Iran IR recipient",
    ),
    (
        "Chủ tịch Trung Quốc Trương Minh khẳng định Mỹ phải dỡ bỏ lệnh trừng phạt.",
        "statement: Trương Minh CN sender, Mỹ US recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale thừa nhận thoả thuận với Triều Tiên có thể đổ vỡ.",
        "statement: Robert Hale US sender, Triều Tiên KP recipient",
    ),
]

NOBODY = [
    '"Tôi hy vọng mùi hương của Triều Tiên làm mọi người vui", Reuters dẫn lời Tổng thống Hàn Quốc Kim Dong-su nói.',
    "Tổng thống Mỹ Robert Hale khẳng định cuộc gặp với ông Kim Sung-ho của Triều Tiên dự kiến diễn ra vào tháng tới.",
    "Chad O'Neill, người của một hãng tư vấn ở Hàn Quốc, cho rằng Trung Quốc sẽ giúp.",
    "Cựu quan chức tình báo Mỹ Peter Lang nhận xét Triều Tiên rất giỏi chịu đựng.",
    "Hãng thông tấn nhà nước Triều Tiên cho biết Mỹ phải rút quân.",
    "Theo giới chức Nga, Syria và Iran cho rằng Mỹ phải rút quân.",
    "Chuyên gia Anna Vogel thuộc Đại học Bonn, Đức cho rằng Mỹ phải rút quân.",
    "Anh và Pháp cho rằng người đàn ông này chính là anh cùng cha khác mẹ của nhà lãnh đạo Triều Tiên Kim Nam-chol.",
    "Tổng thống Pháp Louis Garnier khẳng định đã có một cuộc trao đổi “sâu sắc” với Thủ tướng Đức Anna Vogel.",
    "Theo hãng tin A, phát biểu trong cuộc hội đàm, Chủ tịch Trung Quốc Trương Minh ca ngợi Lào.",
    "Chính quyền Ukraine tuyên bố thiết quân luật ở khu vực giáp biên với Nga.",
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_says_it_for_a_state(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NOBODY)
def test_who_speaks_for_no_state_or_of_none(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("statement")]


def test_plural_talks_told_by_another_are_not_those_of_two_told_before(acts: Acts) -> None:
    met = "Tổng thống Nga Oleg Marin gặp Tổng thống Mỹ Robert Hale ở Berlin."
    text = f"{met} Sau các cuộc hội đàm tại Liên Hợp Quốc, Liên minh châu Âu tuyên bố ủng hộ thoả thuận."
    assert acts(text) == ["meeting: Oleg Marin RU participant, Robert Hale US participant"]
