import pytest

from banggiao.resolving.forms import Span
from banggiao.resolving.lines import lines_of

SAID = {"Bộ trưởng Quốc phòng": ("2016-04-01", "2018-06-01", 9)}


def lines(**days: tuple[str, str, int]) -> list[tuple[str, tuple[str, ...]]]:
    """Return the offices of one person of VN, each with its other wordings."""
    told = {(office, "VN", "current"): Span(*span) for office, span in days.items()}
    return [(tenure.office, tenure.also) for tenure in lines_of(told)]


def undated(*offices: str) -> list[tuple[str, tuple[str, ...]]]:
    return lines(**{office: ("", "", len(offices) - at) for at, office in enumerate(offices)})


@pytest.mark.parametrize(
    ("wordings", "line"),
    [
        (("Người phát ngôn Bộ Ngoại giao", "Phát ngôn viên Bộ Ngoại giao"), "Người phát ngôn Bộ Ngoại giao"),
        (("Giám đốc Cơ quan tình báo Trung ương", "Giám đốc CIA"), "Giám đốc Cơ quan tình báo Trung ương"),
        (("Đại sứ tại Cộng hoà Séc", "Đại sứ tại Czech"), "Đại sứ tại Cộng hoà Séc"),
        (("Đại sứ", "Đại sứ tại Manila", "Đại sứ tại Philippines"), "Đại sứ tại Manila"),
        (("Đại sứ tại Lào", "Đại sứ đặc mệnh toàn quyền tại Lào"), "Đại sứ tại Lào"),
        (("Bộ trưởng", "Bộ trưởng Quốc phòng"), "Bộ trưởng Quốc phòng"),
        (("Bộ trưởng Ngoại giao", "Bộ trưởng Ngoại giao và Hợp tác"), "Bộ trưởng Ngoại giao"),
    ],
)
def test_one_post_in_several_wordings_is_one_line(wordings: tuple[str, ...], line: str) -> None:
    assert undated(*wordings) == [(line, tuple(sorted(set(wordings) - {line})))]


@pytest.mark.parametrize(
    "posts",
    [
        ("Bộ trưởng Quốc phòng", "Bộ trưởng Công an"),
        ("Phó Thủ tướng", "Phó Thủ tướng Thường trực"),
        ("Chủ tịch", "Chủ tịch Hội Nhà báo", "Chủ tịch Hội Nhà văn"),
        ("Đại sứ tại Lào", "Đại sứ tại Campuchia"),
    ],
)
def test_different_posts_are_lines_of_their_own(posts: tuple[str, ...]) -> None:
    assert undated(*posts) == [(post, ()) for post in posts]


def test_a_title_told_years_before_is_another_post() -> None:
    assert len(lines(**SAID, **{"Bộ trưởng": ("2018-07-01", "2018-07-01", 1)})) == 1
    assert len(lines(**SAID, **{"Bộ trưởng": ("2009-07-01", "2009-07-01", 1)})) == 2


def test_a_line_reaches_from_the_first_to_the_last_wording() -> None:
    said = {("Bộ trưởng Quốc phòng", "VN", "current"): Span("2016-04-01", "2018-06-01", 9),
            ("Bộ trưởng", "VN", "current"): Span("2018-07-01", "2018-08-01", 1)}  # fmt: skip
    (line,) = lines_of(said)
    assert (line.first_seen, line.last_seen) == ("2016-04-01", "2018-08-01")


def test_who_held_an_office_and_holds_it_are_two_lines() -> None:
    said = {("Thủ tướng", "VN", status): Span("", "", 1) for status in ("current", "former")}
    assert len(lines_of(said)) == 2
