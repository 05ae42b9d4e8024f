"""Acts that somebody tells of himself: ``“Tôi sẽ gặp B”, A nói``."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

TOLD = [
    (
        '"Ngày 9/5, tôi sẽ gặp Tổng thống Nga Ivan Petrov ở Moskva", Thủ tướng Israel David Cohen nói.',
        "meeting: David Cohen IL participant, Ivan Petrov RU participant",
    ),
    (
        (
            'Thủ tướng Israel David Cohen thăm Nga. "Tôi sẽ tới Bắc Kinh vào tháng 5", Tổng thống '
            "Philippines Jose Cruz nói."
        ),
        "visit: David Cohen IL guest, Nga RU host | visit: Jose Cruz PH guest, Trung Quốc CN host",
    ),
    (
        'Trên Twitter, Tổng thống Mỹ Robert Hale viết: "Tôi đã có cuộc gặp tuyệt vời với Thủ tướng Đức Anna Weber".',
        "meeting: Anna Weber DE participant, Robert Hale US participant",
    ),
    (
        '"Hôm 3/8, tôi đã có chuyến thăm tới Trung Quốc", CCTV dẫn phát biểu của Chủ tịch Triều Tiên Kim Dae-ho.',
        "visit: Kim Dae-ho KP guest, Trung Quốc CN host",
    ),
    (
        (
            'Thủ tướng Israel David Cohen thăm Nga. "Tôi tới Bắc Kinh hôm 3/8", ông Luis Reyes thuật lại lời '
            "của Tổng thống Philippines Jose Cruz."
        ),
        "visit: David Cohen IL guest, Nga RU host | visit: Jose Cruz PH guest, Trung Quốc CN host",
    ),
    (
        '"Chúng tôi đã hội đàm với Thủ tướng Đức Anna Weber", Ngoại trưởng Mỹ Robert Hale cho biết.',
        "talks: Anna Weber DE participant, Mỹ US participant",
    ),
    (
        '"Tôi từng thăm Việt Nam 15 năm trước", Bộ trưởng Công Thương Na Uy Erik Hansen nói.',
        "",
    ),
    (
        '"Nếu có dịp, tôi sẽ thăm Việt Nam trong tháng 5", Tổng thống Philippines Jose Cruz nói.',
        "",
    ),
    (
        'Một doanh nhân kể: "Tôi đã gặp Tổng thống Nga Ivan Petrov tại Moskva năm 2010".',
        "",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_says_that_he_does_it(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert sorted(acts(text)) == written(expected)
