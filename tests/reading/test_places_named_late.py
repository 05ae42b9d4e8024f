"""Places behind a word for a site, a capital or a part of a country (codebook §1 place)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]

MET = "Ngày 5/4, Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov gặp nhau"

PLACES = [
    (f"{MET} tại khu nghỉ dưỡng Mar-a-Lago.", "US"),
    (f"{MET} ở trung tâm Moskva.", "RU"),
    (f"{MET} tại thủ đô của Phần Lan.", "FI"),
    (f"{MET} ở miền nam nước Đức.", "DE"),
    (f"{MET} tại thành phố cảng Vladivostok.", "RU"),
    (f"{MET}, bàn về tình hình ở miền đông Ukraine.", ""),
]


@pytest.mark.parametrize(("text", "country"), PLACES)
def test_a_place_is_named_behind_what_it_is(only: Only, text: str, country: str) -> None:
    assert only(text, "meeting", "").place.country == country
