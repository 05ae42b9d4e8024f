"""Discussions that are encounters of their own, and those that are what was talked of at one."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

VISIT = "Bộ trưởng Ngoại giao Lào Khamla Vongsavanh sẽ thăm Việt Nam. "
MINISTERS = "Bộ trưởng Ngoại giao Khamla Vongsavanh và Bộ trưởng Ngoại giao Lê Văn Thử "

TOLD = [
    (
        "Cố vấn Hàn Quốc Park Ji-woo đã thảo luận vấn đề này với Ngoại trưởng Mỹ Robert Hale tuần trước.",
        "meeting: Park Ji-woo KR participant, Robert Hale US participant",
    ),
    (
        VISIT + MINISTERS + "sẽ trao đổi các biện pháp hợp tác.",
        "meeting: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale và Ngoại trưởng Đức Anna Vogel đã thảo luận về an ninh biển.",
        "meeting: Robert Hale US participant, Anna Vogel DE participant",
    ),
    ("Giá dầu giảm sau khi Tổng thống Mỹ Robert Hale và Ngoại trưởng Đức Anna Vogel đã thảo luận về dầu mỏ.", ""),
    (MINISTERS + "sẽ trao đổi các biện pháp hợp tác.", ""),
    (VISIT + MINISTERS + "đã trao đổi các biện pháp hợp tác.", ""),
    (
        "Vấn đề này sẽ được Ngoại trưởng Mỹ Robert Hale trao đổi với Ngoại trưởng Đức Anna Vogel.",
        "meeting: Robert Hale US participant, Anna Vogel DE participant",
    ),
    ("Hàn Quốc đang thảo luận vấn đề này với Mỹ.", ""),
    (
        "Ngoại trưởng Đức Anna Vogel hôm 5/3 đã trao đổi với người đồng cấp Mỹ về an ninh biển.",
        "meeting: Anna Vogel DE participant, Mỹ US participant",
    ),
    (
        "Trong cuộc gặp, Ngoại trưởng Mỹ Robert Hale thảo luận vấn đề này với Cố vấn Hàn Quốc Park Ji-woo.",
        "meeting: Robert Hale US participant, Park Ji-woo KR participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_with_whom_something_is_discussed(acts: Acts, written: Acts, text: str, expected: str) -> None:
    told = [line for line in acts(text) if not line.startswith("visit")]
    assert told == (written(expected) if expected else [])
