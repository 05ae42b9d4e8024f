"""Dates that are of something told beside an act, or from which on something goes on that is done once."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]


@pytest.mark.parametrize(
    ("text", "type_", "day"),
    [
        ("Việt Nam đã viện trợ 50.000 USD để Nepal khắc phục hậu quả động đất năm 2015.", "aid", ""),
        ("Việt Nam đã viện trợ 50.000 USD cho Nepal năm 2015.", "aid", "2015"),
        ("Ông Moon Jun-ho lên nắm quyền Tổng thống Hàn Quốc từ tháng 5/2017.", "appointment", "2017-05"),
        ("Nga viện trợ 5 triệu USD cho Lào; Ngoại trưởng Mỹ John Baker sẽ đến Singapore ngày 9/6.", "aid", ""),
    ],
)
def test_an_act_is_of_its_own_date(only: Only, text: str, type_: str, day: str) -> None:
    assert only(text, type_, published="").date == day
