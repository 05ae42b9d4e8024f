"""Instruments: documents that are counted, and documents that are told by what they are worth."""

from collections.abc import Callable

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lào và Thái Lan đã ký nhiều thoả thuận quan trọng.", ["nhiều thoả thuận quan trọng"]),
        ("Đây là một trong những thoả thuận quan trọng được Lào và Thái Lan ký kết.", []),
        ("Lào và Thái Lan đạt được nhiều thoả thuận quan trọng.", []),
        ("Nhiều thoả thuận lớn khác giữa Lào và Thái Lan đã được ký kết.", ["Nhiều thoả thuận lớn"]),
        ("Trong chuyến thăm, Lào và Thái Lan đã ký 12 thoả thuận.", ["12 thoả thuận"]),
        ("Lào và Thái Lan đã ký các thoả thuận này.", []),
        (
            "Lào và Thái Lan ký 4 văn kiện hợp tác, trong đó có Bản ghi nhớ về nông nghiệp và Hiệp định về lao động.",
            ["Bản ghi nhớ về nông nghiệp", "Hiệp định về lao động"],
        ),
        (
            "Lào và Thái Lan ký nhiều văn kiện hợp tác, trong đó có Hiệp định về lao động.",
            ["nhiều văn kiện hợp tác", "Hiệp định về lao động"],
        ),
    ],
)
def test_packets(text: str, expected: list[str], story: Callable[..., Story]) -> None:
    article = story(text)
    assert [article.text[each.at.start : each.at.end] for each in find_instruments(article, TERMS)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hãng Alpha của Lào ký biên bản ghi nhớ trị giá 2 tỷ USD với Thái Lan.",
            ("biên bản ghi nhớ trị giá 2 tỷ USD", "signed"),
        ),
        (
            "Ông hoan nghênh những thoả thuận thương mại trị giá hàng triệu USD mà Lào và Thái Lan đã ký kết.",
            ("những thoả thuận thương mại trị giá hàng triệu USD", "signed"),
        ),
        (
            "Lào và Thái Lan ký 17 văn kiện hợp tác, trị giá hơn 3 tỷ USD.",
            ("17 văn kiện hợp tác", "signed"),
        ),
        (
            "Thỏa thuận về lúa trị giá 3 triệu USD đã được ký kết ở Lào.",
            ("Thỏa thuận về lúa", "signed"),
        ),
    ],
)
def test_worth_tells_a_document(text: str, expected: tuple[str, str], story: Callable[..., Story]) -> None:
    (instrument,) = find_instruments(story(text), TERMS)
    assert (instrument.name, instrument.action) == expected


def test_a_plan_that_there_is_among_others_is_one(story: Callable[..., Story]) -> None:
    text = "Lào và Thái Lan triển khai các văn kiện, trong đó có Kế hoạch hợp tác giữa hai Chính phủ năm 2016."
    names = [each.name for each in find_instruments(story(text), TERMS)]
    assert names[-1] == "Kế hoạch hợp tác giữa hai Chính phủ năm 2016"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lào thực hiện thoả thuận đạt được tại hội nghị thượng đỉnh Lào - Thái Lan.",
            "thoả thuận đạt được tại hội nghị thượng đỉnh Lào - Thái Lan",
        ),
        (
            "Lào vi phạm thoả thuận được đưa ra trong cuộc gặp giữa Thủ tướng Lào và Thủ tướng Thái Lan hồi tháng 5.",
            "thoả thuận được đưa ra trong cuộc gặp giữa Thủ tướng Lào và Thủ tướng Thái Lan",
        ),
        (
            "Lào và Thái Lan đang triển khai các thoả thuận đã đạt được tại chuyến thăm này để tăng cường hợp tác.",
            "các thoả thuận đã đạt được tại chuyến thăm này",
        ),
        (
            "Lào thực hiện thoả thuận đạt được tại cuộc gặp thượng đỉnh. Thái Lan theo thoả thuận đạt được ở hội đàm.",
            "thoả thuận đạt được tại cuộc gặp thượng đỉnh",
        ),
    ],
)
def test_where_it_was_made_tells_an_agreement(text: str, expected: str, story: Callable[..., Story]) -> None:
    (instrument,) = find_instruments(story(text), TERMS)
    assert instrument.name == expected
    assert instrument.parties == ("LA", "TH")


def test_the_city_of_a_meeting_tells_no_side(story: Callable[..., Story]) -> None:
    text = "Lào thực hiện thoả thuận đạt được tại hội nghị thượng đỉnh Lào - Thái Lan ở Singapore."
    (instrument,) = find_instruments(story(text), TERMS)
    assert instrument.parties == ("LA", "TH")


def test_a_joint_statement_with_its_sides_is_the_one_named_before(story: Callable[..., Story]) -> None:
    text = "Lào và Thái Lan đã ký tuyên bố chung. Theo tuyên bố chung Lào - Thái Lan năm 2013, hai bên hợp tác. "
    assert len(find_instruments(story(text), TERMS)) == 2
    (instrument,) = find_instruments(story(text.replace(" năm 2013", "")), TERMS)
    assert (instrument.name, instrument.action) == ("tuyên bố chung Lào - Thái Lan", "signed")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Thương mại tăng từ khi Hiệp định thương mại tự do Lào - Nga có hiệu lực vào tháng 10/2016.", "2016-10/.."),
        ("Lào và Nga triển khai Thỏa thuận về lúa được ký năm 2012.", "2012/.."),
        ("Lào và Nga nhắc lại Tuyên bố chung về lúa, ký ngày 3/5/1995.", "1995-05-03"),
        ("Lào và Nga sớm ký Thỏa thuận về lúa được thông qua năm 2012.", ""),
        ("Lào và Nga triển khai Hiệp định về lúa. Hiệp định này được ký năm 2013.", "2013/.."),
        (
            "Lào và Nga duy trì quan hệ đối tác toàn diện. Đối tác toàn diện Lào - Nga được thiết lập năm 2013.",
            "2013/..",
        ),
    ],
)
def test_what_stands_behind_a_name_tells_when_it_was_made(text: str, period: str, story: Callable[..., Story]) -> None:
    assert [each.period for each in find_instruments(story(text), TERMS)][:1] == [period]
