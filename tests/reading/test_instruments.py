"""Instruments: what names one, how far its name reaches, what is done with it, and each once an article."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.lexicon import Lexicon
from banggiao.lexicon.terms import Terms, load_terms
from banggiao.model.articles import Article, Block
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()

NAMES = [
    (
        "Hai bên nhất trí sớm ký Hiệp định về dẫn độ, tương trợ tư pháp và chuyển giao người bị kết án.",
        [("agreement", "Hiệp định về dẫn độ, tương trợ tư pháp và chuyển giao người bị kết án", "proposed")],
    ),
    (
        "Hai Bộ trưởng đã ký Bản ghi nhớ về hợp tác nghề cá giữa Việt Nam và Malaysia nhằm tăng cường tin cậy.",
        [("mou", "Bản ghi nhớ về hợp tác nghề cá giữa Việt Nam và Malaysia", "signed")],
    ),
    (
        "Hai bên phối hợp triển khai hiệu quả Kế hoạch hợp tác giai đoạn 2022-2026, góp phần củng cố quan hệ.",
        [("plan", "Kế hoạch hợp tác giai đoạn 2022-2026", "implementing")],
    ),
    (
        "Các bên cần thực hiện đầy đủ Tuyên bố về ứng xử của các bên ở Biển Đông (DOC), sớm hoàn tất đàm phán COC.",
        [
            ("joint_statement", "Tuyên bố về ứng xử của các bên ở Biển Đông (DOC)", "implementing"),
            ("agreement", "COC", "negotiating"),
        ],
    ),
    (
        "Hai nước đã nâng cấp quan hệ lên đối tác chiến lược toàn diện.",
        [("partnership", "đối tác chiến lược toàn diện", "signed")],
    ),
    (
        "Kết thúc hội đàm, hai Thủ tướng chứng kiến lễ ký 7 văn kiện hợp tác giữa hai nước.",
        [("agreement", "7 văn kiện hợp tác giữa hai nước", "signed")],
    ),
    (
        "Hai bên sẽ tổ chức kỳ họp lần thứ 12 Ủy ban liên Chính phủ Việt Nam - Lào tại Hà Nội.",
        [("mechanism", "kỳ họp lần thứ 12 Ủy ban liên Chính phủ Việt Nam - Lào", "in_force")],
    ),
    (
        "Bộ Kế hoạch và Đầu tư Việt Nam làm việc với phía Nhật Bản cam kết vốn vay.",
        [],
    ),
    ("Hai bên thỏa thuận sẽ gặp lại nhau vào dịp thuận lợi, dù chưa có hiệp định hòa bình.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_and_actions(text: str, expected: list[tuple[str, str, str]], story: Callable[..., Story]) -> None:
    found = find_instruments(story(text), TERMS)
    assert [(each.kind, each.name, each.action) for each in found] == expected


def test_parties_and_period_stand_in_the_name(story: Callable[..., Story]) -> None:
    (found,) = find_instruments(
        story("Hai bên ký Nghị định thư hợp tác giữa Việt Nam và Lào giai đoạn 2021-2025."), TERMS
    )
    assert (found.parties, found.period) == (("VN", "LA"), "2021/2025")


def test_each_instrument_stands_once(story: Callable[..., Story]) -> None:
    text = (
        "Hai bên ký Thỏa thuận hợp tác giữa hai Bộ Tư pháp giai đoạn 2021-2025.\n"
        "Hai Bộ trưởng nhất trí thực hiện tốt Thỏa thuận hợp tác giữa hai Bộ Tư pháp."
    )
    assert [each.name for each in find_instruments(story(text), TERMS)] == [
        "Thỏa thuận hợp tác giữa hai Bộ Tư pháp giai đoạn 2021-2025"
    ]


def test_a_partys_resolution_is_that_of_the_side_last_spoken_of(story: Callable[..., Story]) -> None:
    text = "Ông Lê Văn Thử chúc nhân dân Lào thực hiện thắng lợi Nghị quyết Đại hội XII của Đảng."
    (found,) = find_instruments(story(text), TERMS)
    assert (found.name, found.parties) == ("Nghị quyết Đại hội XII của Đảng", ("LA",))


def test_a_year_of_friendship_is_over_once_a_later_year_is_written(story: Callable[..., Story]) -> None:
    text = "Hai bên đã tổ chức nhiều hoạt động trong Năm Hữu nghị Việt Nam - Lào 2017."
    (found,) = find_instruments(story(text, "2021-03-18"), TERMS)
    assert (found.name, found.action) == ("Năm Hữu nghị Việt Nam - Lào 2017", "completed")


LISTED = (
    "Hai nhà lãnh đạo đã dự lễ ký: Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào giai đoạn 2023-2028; "
    "Bản ghi nhớ về quản lý nguồn nước; Kế hoạch hợp tác năm 2023 giữa hai Bộ Tư pháp."
)


def test_a_ceremony_signs_every_document_of_its_list(story: Callable[..., Story]) -> None:
    assert [(each.kind, each.action, each.period) for each in find_instruments(story(LISTED), TERMS)] == [
        ("agreement", "signed", "2023/2028"),
        ("mou", "signed", ""),
        ("plan", "signed", "2023"),
    ]


SORTS = [
    "Hai nước có nhiều dự án đầu tư và các chương trình hợp tác.",
    "Các đối tác chiến lược của Việt Nam đều có mặt.",
    "Thủ tướng tham dự Diễn đàn Doanh nghiệp Việt Nam - Lào.",
    "Không có thỏa thuận nào về biên giới được ký.",
]


@pytest.mark.parametrize("text", SORTS)
def test_sorts_of_things_are_no_instruments(text: str, story: Callable[..., Story]) -> None:
    assert find_instruments(story(text), TERMS) == ()


@pytest.fixture(scope="module")
def vocabulary() -> tuple[Lexicon, Terms]:
    return Lexicon(), TERMS


PIECES = st.sampled_from(
    "ký |hiệp định |Thỏa thuận |về |giữa |Việt Nam |và |Lào |( |COC) |“ |” |, |; |. |giai đoạn |2021-2025 |đối tác "
    "|chiến lược |các |7 |văn kiện |của |năm |lần thứ |\n|kế hoạch |dự án |tại |Biển Đông |trong lĩnh vực |- ".split(
        "|"
    )
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_spans_quote_on_any_text(vocabulary: tuple[Lexicon, Terms], text: str) -> None:
    lexicon, terms = vocabulary
    article = Article(text=text, blocks=(Block("paragraph", 0, len(text)),))
    read = Story.of(article, lexicon)
    for each in find_instruments(read, terms):
        assert each.name == each.at.quote(read.text)
        assert each.name.strip() == each.name != ""
