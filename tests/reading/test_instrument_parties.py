"""Whose an instrument is: the sides in its name, those who sign it, those whom the passage is about."""

from collections.abc import Callable

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()


def test_of_two_pairs_a_document_is_that_of_the_passage(story: Callable[..., Story]) -> None:
    text = (
        "Thủ tướng Việt Nam thăm Úc và New Zealand.\n"
        "Với Úc, Việt Nam ký Bản ghi nhớ về đào tạo. Úc là đối tác lớn của Việt Nam.\n"
        "Với New Zealand, hai nước ký Thỏa thuận hợp tác về nông nghiệp. New Zealand cảm ơn Việt Nam."
    )
    found = find_instruments(story(text), TERMS)
    assert [(each.kind, set(each.parties)) for each in found] == [("mou", {"VN", "AU"}), ("agreement", {"VN", "NZ"})]


PARTIES = [
    ("Thái Lan đã ký một thỏa thuận về nghề cá với Malaysia.", {"TH", "MY"}),
    ("Hai bên đã ký Chương trình hợp tác về gìn giữ hòa bình Liên hợp quốc.", {"VN", "LA"}),
    ("Ba nước đã ký thỏa thuận thăm dò chung Việt Nam - Lào - Thái Lan.", {"VN", "LA", "TH"}),
    ("Việc Thái Lan - Malaysia ra tuyên bố chung được Lào hoan nghênh.", {"TH", "MY"}),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_whose_a_document_is(text: str, parties: set[str], story: Callable[..., Story]) -> None:
    head = "Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n"
    (found,) = find_instruments(story(head + text), TERMS)
    assert set(found.parties) == parties


def test_who_withdraws_is_the_party(story: Callable[..., Story]) -> None:
    text = "Việt Nam và Nhật Bản trao đổi sau khi Mỹ rút khỏi Hiệp định Đối tác xuyên Thái Bình Dương (TPP)."
    (found,) = find_instruments(story(text), TERMS)
    assert found.parties == ("US",)


def test_whoever_leaves_one_of_many_leaves_it_as_it_is(story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story("Nga bàn về kinh tế sau khi Mỹ rút khỏi hiệp định TPP."), TERMS)
    assert (found.parties, found.action) == (("US",), "referred")


def test_whom_it_serves_does_not_leave(story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story("Thái Lan chọn điều có lợi cho Lào, đó là rút khỏi hiệp định TPP."), TERMS)
    assert found.parties == ("TH",)


def test_packets_of_two_pairs_are_two(story: Callable[..., Story]) -> None:
    text = "Lào và Nga đã ký các thỏa thuận về cảng. Thái Lan và Nga đã ký một số thỏa thuận về thuế."
    found = find_instruments(story(text), TERMS)
    assert [set(each.parties) for each in found] == [{"LA", "RU"}, {"TH", "RU"}]


WITH_WHOM = [
    ("Bộ trưởng khẳng định Malaysia coi trọng quan hệ đối tác toàn diện với Thái Lan.", {"MY", "TH"}),
    ("Chuyến đi nhằm củng cố quan hệ đối tác toàn diện với Lào.", {"VN", "LA"}),
]


@pytest.mark.parametrize(("text", "parties"), WITH_WHOM)
def test_a_rank_that_names_one_end_is_of_who_speaks(text: str, parties: set[str], read: Callable[..., Reading]) -> None:
    head = "Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n"
    (found,) = read(head + text).instruments
    assert set(found.parties) == parties


def test_a_place_is_no_party(story: Callable[..., Story]) -> None:
    text = (
        "Tại Singapore, Bộ trưởng Quốc phòng Việt Nam Lê Văn Thử gặp Bộ trưởng Quốc phòng Lào Khamla Vongsavanh ở"
        " Singapore. Ở Singapore, hai bên ký Bản ghi nhớ về quân y."
    )
    (found,) = find_instruments(story(text), TERMS)
    assert set(found.parties) == {"VN", "LA"}


def test_the_place_a_document_is_called_after_is_no_party(story: Callable[..., Story]) -> None:
    text = (
        "Thủ tướng Việt Nam Lê Văn Thử gặp Thủ tướng Lào Khamla Vongsavanh. Hai bên nhắc đến Thỏa thuận Minsk về"
        " Ukraine."
    )
    (found,) = find_instruments(story(text), TERMS)
    assert set(found.parties) == {"VN", "LA"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lào mong ASEAN và Trung Quốc sớm hoàn tất COC.", ("ASEAN", "CN")),
        ("Hai bên nhất trí thực hiện đầy đủ DOC.", ()),
        ("Lào mong sớm có COC, nói rằng ASEAN và Trung Quốc đang đàm phán.", ()),
    ],
)
def test_a_rule_among_many_is_of_them_where_they_are_told_of(
    text: str, expected: tuple[str, ...], story: Callable[..., Story]
) -> None:
    (found,) = find_instruments(story(text), TERMS)
    assert found.parties == expected


def test_a_rule_among_many_is_of_those_behind_it(story: Callable[..., Story]) -> None:
    text = "Lào bàn về Bộ quy tắc ứng xử ở Biển Đông (COC) giữa ASEAN và Trung Quốc."
    (found,) = find_instruments(story(text), TERMS)
    assert set(found.parties) == {"ASEAN", "CN"}


def test_a_statement_called_after_a_place_is_of_those_who_meet(story: Callable[..., Story]) -> None:
    text = "Thủ tướng Việt Nam Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh ký tuyên bố chung Helsinki."
    (found,) = find_instruments(story(text), TERMS)
    assert set(found.parties) == {"VN", "LA"}


def test_what_is_signed_is_of_the_two_whom_its_sentence_names(read: Callable[..., Reading]) -> None:
    text = (
        "Tổng thống Mỹ John Carter gặp Tổng thống Nga Ivan Petrov tại Hà Nội. Nhân dịp này, các doanh nghiệp Việt Nam"
        " và Mỹ đã ký một số thỏa thuận thương mại lớn."
    )
    (found,) = read(text).instruments
    assert set(found.parties) == {"VN", "US"}


def test_two_of_whom_a_sentence_tells_have_it(story: Callable[..., Story]) -> None:
    text = (
        "Thủ tướng Lào thăm Nepal. Thủ tướng Lào hội đàm với Thủ tướng Nepal.\n"
        "Quốc hội Jordan xem xét lại mọi cam kết với Israel, gồm cả hiệp ước hòa bình."
    )
    (found,) = find_instruments(story(text), TERMS)
    assert set(found.parties) == {"JO", "IL"}


def test_who_is_going_to_sign_has_it(story: Callable[..., Story]) -> None:
    text = (
        "Tổng thống Mỹ thăm Lào. Tổng thống Mỹ gặp Tổng Bí thư Lào.\n"
        "Israel và Jordan sẽ ký thỏa thuận bình thường hóa quan hệ."
    )
    (found,) = find_instruments(story(text), TERMS)
    assert set(found.parties) == {"JO", "IL"}
