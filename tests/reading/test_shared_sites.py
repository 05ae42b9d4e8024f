"""Where an act was that took place at a mission abroad, or at a site whose name those of several countries bear."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

_TOMB = "Đài tưởng niệm Chiến sĩ vô danh"

PLACES = [
    ("Bộ trưởng Lê Văn Thử dự lễ kỷ niệm Quốc khánh Pháp tại Đại sứ quán Pháp ngày 14/2.", "VN"),
    ("Tại Đại sứ quán Việt Nam, Thủ tướng Lào Khamla Vongsavanh đã dự lễ kỷ niệm Quốc khánh Việt Nam.", "LA"),
    (f"Thủ tướng Lê Văn Thử đã đặt vòng hoa tại {_TOMB} trong chuyến thăm chính thức Ấn Độ.", "IN"),
    (f"Ngày 5/2 tại Minsk, Thủ tướng Lê Văn Thử đặt vòng hoa tại {_TOMB}.", "BY"),
    (f"Thủ tướng Lê Văn Thử thăm Ba Lan từ ngày 3/2. Sáng 4/2, Thủ tướng đã đặt vòng hoa tại {_TOMB}.", "PL"),
    (f"Thủ tướng Lê Văn Thử đã đặt vòng hoa tại {_TOMB} ở Thủ đô Viêng Chăn.", "LA"),
]


@pytest.mark.parametrize(("text", "country"), PLACES)
def test_where_it_was(tell: Tell, text: str, country: str) -> None:
    assert [event.place.country for event in tell(text) if event.type == "ceremony"] == [country]


def test_glory_is_no_town(tell: Tell) -> None:
    told = tell("Tổng thống Nga Ivan Belov tới đài tưởng niệm Vinh quang Chiến sĩ ngày 3/2.")
    assert not [event for event in told if event.place.country == "VN"]


def test_a_region_in_a_name_is_no_part_of_the_town(tell: Tell) -> None:
    (visit,) = tell("Tổng thống Nga Ivan Belov sẽ bay thẳng tới Manila tham dự hội nghị cấp cao Đông Á.")
    assert visit.place.name == "Manila"
