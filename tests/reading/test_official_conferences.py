"""How official pages report conferences and journeys: who attends, what is visited, towns, protests, papers."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

_SUMMIT = "Hội nghị Cấp cao ASEAN lần thứ 12"
_BOTH = "Lê Văn Thử VN participant, Khamla Vongsavanh LA participant"

REPORTS = [
    (
        (
            "Ngày 3/5, Thủ tướng Lê Văn Thử đã hội đàm với Thủ tướng Lào Khamla Vongsavanh; lần lượt hội kiến Chủ tịch "
            "nước Lào Kham Souvanna, Chủ tịch Quốc hội Lào Bounma Keo."
        ),
        (
            f"talks: {_BOTH} | meeting: Lê Văn Thử VN participant, Kham Souvanna LA participant | "
            "meeting: Lê Văn Thử VN participant, Bounma Keo LA participant"
        ),
    ),
    (
        (
            "Chủ tịch Quốc hội Lê Văn Thử sẽ thăm chính thức Lào từ ngày 6-7/9, Vương quốc Campuchia từ ngày 7-8/9, thăm "
            "chính thức Myanmar từ ngày 8-9/9."
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | visit: Lê Văn Thử VN guest, Campuchia KH host | "
            "visit: Lê Văn Thử VN guest, Myanmar MM host"
        ),
    ),
    (
        "Sáng 5/9, Chủ tịch Quốc hội Lê Văn Thử thăm Nghị viện châu Âu (EP), Bỉ và thăm chính thức Phần Lan.",
        (
            "visit: Lê Văn Thử VN guest, Nghị viện châu Âu EU host | visit: Lê Văn Thử VN guest, Bỉ BE host | "
            "visit: Lê Văn Thử VN guest, Phần Lan FI host"
        ),
    ),
    (
        (
            f"Ngày 3/5, Thủ tướng Lê Văn Thử cùng Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Cuba Juan Salas và Tổng "
            f"thống Peru Ana Quispe tham dự {_SUMMIT}."
        ),
        f"session: {_BOTH}, Juan Salas CU participant, Ana Quispe PE participant, ASEAN ASEAN participant",
    ),
    (
        (
            f"Ngày 3/5, Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Cuba Juan Salas, Bộ trưởng Ngoại giao Nga và Bộ trưởng "
            f"Ngoại giao Peru dự {_SUMMIT}."
        ),
        (
            "session: Khamla Vongsavanh LA participant, Juan Salas CU participant, Nga RU participant, Peru PE "
            "participant, ASEAN ASEAN participant"
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_conferences_and_journeys(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)
