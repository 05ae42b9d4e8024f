"""Around which days an undated act of an article of an unknown day is told."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

MEET = (
    "Người dân đi xem đông.\nHội chợ còn nhiều hàng.\nThủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh."
)
LEAVE = "Chủ tịch nước Trần Văn Mẫu thăm Campuchia"


@pytest.mark.parametrize(
    ("opening", "around"),
    [
        (f"Ngày 24/2, {LEAVE}.", "XXXX-02-24"),
        (f"Ngày 24/2, {LEAVE}.\nHội chợ khai mạc ngày 1/3.", "XXXX-02-24"),
        ("Hội chợ khai mạc ngày 24/2 và bế mạc ngày 1/3.", "XXXX-02-24/XXXX-03-01"),
        ("Hội chợ khai mạc ngày 24/2, năm ngoái thì ngày 15/5.", ""),
        ("Hội chợ khai mạc ngày 24/2/2019.", ""),
        ("Hội chợ khai mạc.", ""),
    ],
)
def test_days_of_other_acts_count_then_those_in_the_text(
    read: Callable[..., Reading], opening: str, around: str
) -> None:
    (talks,) = (event for event in read(f"{opening}\n{MEET}", published="").events if event.type == "talks")
    assert (talks.date, talks.around) == ("", around)


def test_an_article_of_a_known_day_is_its_news(read: Callable[..., Reading]) -> None:
    (talks,) = read(f"Hội chợ khai mạc ngày 24/2.\n{MEET}", published="2021-02-25").events
    assert talks.around == ""
