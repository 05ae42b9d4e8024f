"""Who does it and to whom: coordination, government by prepositions, lists, clauses in between."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

SUBJECTS = [
    (
        "Dù Mỹ im lặng, nước láng giềng Thái Lan phản đối hành động của Campuchia.",
        "statement: Thái Lan TH sender, Campuchia KH recipient",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov chỉ trích Thủ tướng Đức Anna Vogel vì nói dài trong chuyến thăm Lào tháng 2.",
        "statement: Ivan Belov RU sender, Anna Vogel DE recipient | visit: Anna Vogel DE guest, Lào LA host",
    ),
    (
        (
            "Điện Kremlin thông báo Bộ trưởng Quốc phòng Nga Ivan Belov, Bộ trưởng Quốc phòng Đức Anna "
            "Vogel và Bộ trưởng Quốc phòng Pháp Pierre Dumont sẽ gặp nhau."
        ),
        "meeting: Ivan Belov RU participant, Anna Vogel DE participant, Pierre Dumont FR participant",
    ),
    (
        "Thay mặt Chính phủ, Phó Thủ tướng Vũ Quốc Anh tiếp Đại sứ Lào Khamla Vongsavanh.",
        "reception: Vũ Quốc Anh VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Chiều 17/3, tại trụ sở Bộ Quốc phòng, Đại tướng Phạm Đức Minh tiếp Đại sứ Lào Khamla Vongsavanh.",
        "reception: Phạm Đức Minh VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Cùng với Bộ trưởng Hoàng Thu Hà, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Theo đề nghị của Ngoại trưởng Nga Ivan Belov, Thủ tướng Lê Văn Thử đã điện đàm với Tổng thống Pháp Pierre "
            "Dumont."
        ),
        "call: Lê Văn Thử VN participant, Pierre Dumont FR participant",
    ),
    (
        "Thủ tướng Lê Văn Thử, trong khuôn khổ chuyến công tác, đã gặp Thủ tướng Ấn Độ Ravi Kapoor.",
        "meeting: Lê Văn Thử VN participant, Ravi Kapoor IN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử và Phu nhân tiếp Đại sứ Lào Khamla Vongsavanh và Phu nhân.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Phó Thủ tướng Vũ Quốc Anh, Trưởng đoàn đàm phán, đã gặp Ngoại trưởng Úc Emma Clarke.",
        "meeting: Vũ Quốc Anh VN participant, Emma Clarke AU participant",
    ),
    (
        (
            "Theo TTXVN, trong chuyến công tác tại Ấn Độ, sáng 17/3, Bộ trưởng Hoàng Thu Hà đã gặp Bộ trưởng Y tế "
            "Ấn Độ Ravi Kapoor."
        ),
        (
            "meeting: Hoàng Thu Hà VN participant, Ravi Kapoor IN participant | visit: Hoàng "
            "Thu Hà VN guest, Ấn Độ IN host"
        ),
    ),
    (
        (
            "Nhận lời mời của Ngoại trưởng Nga Ivan Belov, Bộ trưởng Ngoại giao Vũ Quốc Anh đã hội đàm với ông "
            "Belov tại Moskva."
        ),
        "talks: Vũ Quốc Anh VN participant, Ivan Belov RU participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale (phải) và Tổng thống Nga Ivan Belov gặp nhau bên lề Hội nghị G20 ở Đức năm 2019.",
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử gặp Ngoại trưởng Mỹ Robert Hale, điện đàm với một số nghị sĩ, tiếp Bộ "
            "trưởng Thương mại Mỹ Mary Stone."
        ),
        (
            "meeting: Lê Văn Thử VN participant, Robert Hale US participant | reception: Lê Văn Thử VN "
            "host, Mary Stone US guest"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử dự tiệc chiêu đãi do Ngoại trưởng Mỹ Robert Hale chủ trì ở Washington, tiếp Bộ "
            "trưởng Thương mại Mỹ John Ward."
        ),
        ("reception: Robert Hale US host, Lê Văn Thử VN guest | reception: Lê Văn Thử VN host, John Ward US guest"),
    ),
    (
        "Tổng thống Mỹ Robert Hale nói Ukraine là lý do hủy cuộc gặp với Tổng thống Nga Ivan Belov.",
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Ngoại trưởng Nga Ivan Petrov đến thăm Triều Tiên gặp Chủ tịch Kim Dae-ho ngày 3/8.",
        (
            "visit: Ivan Petrov RU guest, Triều Tiên KP host | meeting: Ivan Petrov RU participant, Kim "
            "Dae-ho KP participant"
        ),
    ),
]

OBJECTS = [
    (
        (
            "Thủ tướng Lê Văn Thử gặp Tổng thống Pháp Pierre Dumont, Thủ tướng Đức Anna Vogel và Thủ tướng "
            "Bỉ Louis Peeters."
        ),
        (
            "meeting: Lê Văn Thử VN participant, Pierre Dumont FR participant, Anna Vogel DE participant, "
            "Louis Peeters BE participant"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Y tế Lào Khamla Vongsavanh và Bộ trưởng Tài chính Lào Bounmy Phetsarath.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest, Bounmy Phetsarath LA guest",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp bà Anna Vogel, Đại sứ Đức tại Việt Nam.",
        "reception: Lê Văn Thử VN host, Anna Vogel DE guest",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Đại sứ Đức Anna Vogel, khẳng định Việt Nam coi trọng quan hệ với Pháp và Nga.",
        "reception: Lê Văn Thử VN host, Anna Vogel DE guest",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Đại sứ Đức Anna Vogel về việc triển khai hiệp định với EU.",
        "reception: Lê Văn Thử VN host, Anna Vogel DE guest",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh hội đàm riêng với Ngoại trưởng Mỹ Robert Hale.",
        "talks: Vũ Quốc Anh VN participant, Robert Hale US participant",
    ),
]

NOUNS = [
    (
        (
            "Tổng thống Mỹ Robert Hale đã lên đường đến Thụy Sĩ chuẩn bị cho cuộc hội đàm với Thủ "
            "tướng Lào Khamla Vongsavanh."
        ),
        (
            "talks: Robert Hale US participant, Khamla Vongsavanh LA participant | "
            "visit: Robert Hale US guest, Thụy Sĩ CH host"
        ),
    ),
    (
        (
            "Tổng thống Nga Ivan Belov và Tổng thống Pháp Pierre Dumont điện đàm. Cuộc điện đàm diễn ra "
            "trong bối cảnh Mỹ cùng Anh đang tập trận."
        ),
        "call: Ivan Belov RU participant, Pierre Dumont FR participant",
    ),
    (
        "Được hỏi về quyết định của Tổng thống Mỹ hủy cuộc gặp với Nga, Ngoại trưởng Đức Anna Vogel im lặng.",
        "meeting: Mỹ US participant, Nga RU participant",
    ),
    (
        (
            "Tổng thống Mỹ Donald Trump gặp Chủ tịch Triều Tiên Kim Jong-un. Ông Belov có thể tới Lào vào "
            "lúc diễn ra hội nghị thượng đỉnh Trump - Kim."
        ),
        "talks: Donald Trump US participant, Kim Jong-un KP participant",
    ),
    (
        "Cuộc hội đàm của Thủ tướng Lê Văn Thử với Thủ tướng Lào Khamla Vongsavanh kéo dài hai giờ.",
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Tại cuộc gặp với Thủ tướng Ấn Độ Ravi Kapoor, Thủ tướng Lê Văn Thử nhấn mạnh hợp tác thương mại.",
        "meeting: Lê Văn Thử VN participant, Ravi Kapoor IN participant",
    ),
    (
        "Phát biểu tại buổi tiếp Đại sứ Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử cảm ơn Lào.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Trong cuộc hội đàm, Tổng thống Nga Ivan Belov và Tổng thống Pháp Pierre Dumont thảo luận về Trung Đông.",
        "talks: Ivan Belov RU participant, Pierre Dumont FR participant",
    ),
    (
        "Sau cuộc gặp giữa Tổng thống Mỹ Robert Hale và Thủ tướng Anh Mary Stone, hai bên họp báo.",
        "meeting: Robert Hale US participant, Mary Stone GB participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_who_does_it(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), OBJECTS)
def test_to_whom_it_is_done(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_whose_act_a_noun_names(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_a_list_does_not_begin_before_its_sentence(acts: Acts, written: Acts) -> None:
    text = "Thủ tướng Việt Nam rất vui.\nvà Lào gần đây đã ký kết Chương trình Hành động Việt Nam"
    assert acts(text) == written("signing: Lào LA signatory, Việt Nam VN signatory")
