"""Encounters that two sides agree to have: planned where the time is named, else no act (codebook §8 Status)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Written = Callable[[str], list[str]]
Only = Callable[..., EventClaim]

PLANNED = [
    ("Mỹ và Nga đã nhất trí tổ chức cuộc gặp thượng đỉnh tại Geneva vào tháng 5.", "2021-05"),
    ("Mỹ và Nga đã thống nhất tiến hành hội đàm cấp cao trong năm nay.", "2021"),
    ("Mỹ thông báo họ và Nga đã nhất trí tổ chức họp thượng đỉnh giữa hai nước Mỹ và Nga vào tháng 5.", "2021-05"),
]
NOT_TOLD = [
    "Mỹ và Nga nhất trí tổ chức thêm các cuộc gặp.",
    "Mỹ và Nga nhất trí tổ chức hội đàm cấp cao giữa hai nước trong thời gian tới.",
    "Mỹ đề nghị Nga tổ chức hội đàm cấp cao vào tháng 5.",
]
TWO = "Sau cuộc gặp, Chủ tịch Triều Tiên Kang Sun-il và Ngoại trưởng Nga Ivan Belov thống nhất tổ chức một cuộc họp "


@pytest.mark.parametrize(("text", "date"), PLANNED)
def test_talks_agreed_upon_for_a_time_are_planned(only: Only, text: str, date: str) -> None:
    talks = only(text, "talks")
    assert (talks.status, talks.date) == ("planned", date)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_only_agreed_to_be_good_is_no_act(acts: Acts, text: str) -> None:
    assert [act for act in acts(text) if act.startswith(("talks", "meeting"))] == []


def test_who_agree_on_a_summit_have_met_before_it(acts: Acts, written: Written) -> None:
    assert acts(f"{TWO}thượng đỉnh song phương trong năm nay.") == written(
        "meeting: Kang Sun-il KP participant, Ivan Belov RU participant | "
        "talks: Kang Sun-il KP participant, Nga RU participant"
    )


def test_leaders_who_agree_on_negotiations_do_not_negotiate(acts: Acts, written: Written) -> None:
    text = (
        "Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov nhất trí tổ chức vòng đàm phán thương mại tiếp theo "
        "vào tháng 5."
    )
    assert acts(text) == written("talks: Mỹ US participant, Nga RU participant")
