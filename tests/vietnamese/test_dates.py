import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.model.edtf import is_edtf
from banggiao.vietnamese.dates import article_year, edition_year, find_dates, with_written_years
from banggiao.vietnamese.near_years import with_near_years

Row = tuple[str, str, str]  # the mention (its extent is checked), EDTF without a publication day, EDTF with 24/2/2019

DAYS: list[Row] = [
    ("24/2/2019", "2019-02-24", "2019-02-24"),
    ("24-2-2019", "2019-02-24", "2019-02-24"),
    ("24.2.2019", "2019-02-24", "2019-02-24"),
    ("02/02/2023", "2023-02-02", "2023-02-02"),
    ("2019-02-24", "2019-02-24", "2019-02-24"),
    ("ngày 17/2", "XXXX-02-17", "2019-02-17"),
    ("tối 17-2", "XXXX-02-17", "2019-02-17"),
    ("sáng 26-12", "XXXX-12-26", "2018-12-26"),
    ("chiều 17/02/2023", "2023-02-17", "2023-02-17"),
    ("chiều ngày 20/7", "XXXX-07-20", "2019-07-20"),
    ("ngày sáng 15/3", "XXXX-03-15", "2019-03-15"),
    ("đầu giờ chiều 12-3", "XXXX-03-12", "2019-03-12"),
    ("hôm 30/11", "XXXX-11-30", "2018-11-30"),
    ("ngày 2 tháng 9 năm 1945", "1945-09-02", "1945-09-02"),
    ("ngày 2 tháng 9", "XXXX-09-02", "2018-09-02"),
    ("2 tháng 3-2019", "2019-03-02", "2019-03-02"),
    ("ngày 5-3 năm ngoái", "XXXX-03-05", "2018-03-05"),
    ("11h20 ngày 12-11", "XXXX-11-12", "2018-11-12"),
    ("15h chiều ngày 16/1", "XXXX-01-16", "2019-01-16"),
    ("15h30 (giờ Mát-xcơ-va) ngày 22/5/2019", "2019-05-22", "2019-05-22"),
    ("lúc 13h hôm nay (22-3)", "XXXX-03-22", "2019-03-22"),
    ("hôm nay (24-2)", "XXXX-02-24", "2019-02-24"),
    ("hôm nay 24-2", "XXXX-02-24", "2019-02-24"),
    ("ngày thứ tư 12-6", "XXXX-06-12", "2019-06-12"),
    ("chủ nhật 3-3", "XXXX-03-03", "2019-03-03"),
    ("cùng ngày 24-2", "XXXX-02-24", "2019-02-24"),
]
INTERVALS: list[Row] = [
    ("cuối tháng 5, đầu tháng 6", "XXXX-05/XXXX-06", "2019-05/2019-06"),
    ("cuối tháng 5 hoặc đầu tháng 6", "XXXX-05/XXXX-06", "2019-05/2019-06"),
    ("từ ngày 24-25/2/2019", "2019-02-24/2019-02-25", "2019-02-24/2019-02-25"),
    ("24-25/2/2019", "2019-02-24/2019-02-25", "2019-02-24/2019-02-25"),
    ("24/2/2019 - 25/2/2019", "2019-02-24/2019-02-25", "2019-02-24/2019-02-25"),
    ("từ 30-11 đến 2-12", "XXXX-11-30/XXXX-12-02", "2018-11-30/2018-12-02"),
    ("từ 30-12 đến 2-1", "XXXX-12-30/XXXX-01-02", "2018-12-30/2019-01-02"),
    ("từ ngày 8 đến 10/1", "XXXX-01-08/XXXX-01-10", "2019-01-08/2019-01-10"),
    ("từ ngày 12/3 đến ngày 14/3", "XXXX-03-12/XXXX-03-14", "2019-03-12/2019-03-14"),
    ("từ 3 đến 5-6", "XXXX-06-03/XXXX-06-05", "2019-06-03/2019-06-05"),
    ("từ 28-2 đến 5-3 năm 2017", "2017-02-28/2017-03-05", "2017-02-28/2017-03-05"),
    ("từ 28-12 đến 5-1 năm 2017", "2016-12-28/2017-01-05", "2016-12-28/2017-01-05"),
    ("từ ngày 27/2-1/3/2024", "2024-02-27/2024-03-01", "2024-02-27/2024-03-01"),
    ("từ sáng 24-2 đến chiều 25-2", "XXXX-02-24/XXXX-02-25", "2019-02-24/2019-02-25"),
    ("ngày 12 và 13-11", "XXXX-11-12/XXXX-11-13", "2018-11-12/2018-11-13"),
    ("ngày 16,17/5", "XXXX-05-16/XXXX-05-17", "2019-05-16/2019-05-17"),
    ("ngày 12, 13 và 14-11", "XXXX-11-12/XXXX-11-14", "2018-11-12/2018-11-14"),
    ("ngày 24 - 25/2", "XXXX-02-24/XXXX-02-25", "2019-02-24/2019-02-25"),
    ("từ ngày 29/5", "XXXX-05-29/..", "2019-05-29/.."),
    ("đến ngày 24/8/2019", "../2019-08-24", "../2019-08-24"),
    ("tháng 5-6/2019", "2019-05/2019-06", "2019-05/2019-06"),
    ("từ tháng 3 đến tháng 5/2019", "2019-03/2019-05", "2019-03/2019-05"),
    ("từ tháng 1/2013", "2013-01/..", "2013-01/.."),
    ("giai đoạn 2021-2025", "2021/2025", "2021/2025"),
    ("2021 - 2025", "2021/2025", "2021/2025"),
    ("nhiệm kỳ 2020-2021", "2020/2021", "2020/2021"),
    ("khóa 2016-2021", "2016/2021", "2016/2021"),
    ("đến năm 2030", "../2030", "../2030"),
    ("trước năm 2025", "../2025", "../2025"),
    ("từ năm 1993", "1993/..", "1993/.."),
    ("từ năm 1993 đến nay", "1993/..", "1993/.."),
    ("từ năm 1993 đến năm 2000", "1993/2000", "1993/2000"),
    ("sau ngày 25/5", "XXXX-05-25/..", "2019-05-25/.."),
    ("từ 2015 đến nay", "2015/..", "2015/.."),
    ("ngày 25/26-5", "XXXX-05-25/XXXX-05-26", "2019-05-25/2019-05-26"),
    ("trước cuối tháng 5", "../XXXX-05", "../2019-05"),
    ("quý I/2020", "2020-01/2020-03", "2020-01/2020-03"),
    ("quý 4 năm 2018", "2018-10/2018-12", "2018-10/2018-12"),
    ("6 tháng đầu năm 2019", "2019-01/2019-06", "2019-01/2019-06"),
    ("chín tháng đầu năm nay", "XXXX-01/XXXX-09", "2019-01/2019-09"),
    ("nửa cuối năm 2018", "2018-07/2018-12", "2018-07/2018-12"),
]
MONTHS: list[Row] = [
    ("tháng 9-2018", "2018-09", "2018-09"),
    ("tháng 9/2018", "2018-09", "2018-09"),
    ("tháng 9 năm 2018", "2018-09", "2018-09"),
    ("tháng 9 năm ngoái", "XXXX-09", "2018-09"),
    ("tháng 9 năm nay", "XXXX-09", "2019-09"),
    ("hồi tháng 4", "XXXX-04", "2018-04"),
    ("đầu tháng 9", "XXXX-09", "2018-09"),
    ("cuối tháng 4 tới", "XXXX-04", "2019-04"),
    ("tháng 7", "XXXX-07", "2019-07"),
    ("tháng chín", "XXXX-09", "2018-09"),
    ("tháng Năm", "XXXX-05", "2019-05"),
    ("tháng 10.2010", "2010-10", "2010-10"),
]
YEARS: list[Row] = [("năm 2017", "2017", "2017"), ("đầu năm 2017", "2017", "2017"), ("hồi năm 2017", "2017", "2017")]
SEASONS: list[Row] = [("mùa khô 2017-2018", "2017/2018", "2017/2018"), ("mùa khô năm 2018", "2018", "2018")]
RELATIVE: list[Row] = [
    ("hôm nay", "", "2019-02-24"),
    ("hôm qua", "", "2019-02-23"),
    ("ngày mai", "", "2019-02-25"),
    ("sáng nay", "", "2019-02-24"),
    ("chiều nay", "", "2019-02-24"),
    ("tối qua", "", "2019-02-23"),
    ("sáng ngày mai", "", "2019-02-25"),
    ("hôm thứ Sáu", "", "2019-02-22"),
    ("thứ Sáu tuần trước", "", "2019-02-15"),
    ("tuần trước", "", "2019-02-11/2019-02-17"),
    ("tuần này", "", "2019-02-18/2019-02-24"),
    ("tuần tới", "", "2019-02-25/2019-03-03"),
    ("cuối tuần này", "", "2019-02-18/2019-02-24"),
    ("đầu tuần tới", "", "2019-02-25/2019-03-03"),
    ("tháng trước", "", "2019-01"),
    ("tháng này", "", "2019-02"),
    ("hồi đầu tháng", "", "2019-02"),
    ("tháng tới", "", "2019-03"),
    ("năm ngoái", "", "2018"),
    ("năm nay", "", "2019"),
    ("đầu năm tới", "", "2020"),
]
SAME: list[tuple[str, str, str]] = [  # the mention, EDTF, kind
    ("cùng ngày", "", "same_day"),
    ("chiều cùng ngày", "", "same_day"),
    ("ngay trong ngày", "", "same_day"),
    ("tháng 11 cùng năm", "XXXX-11", "same_year"),
    ("ngày 5-11 cùng năm", "XXXX-11-05", "same_year"),
    ("ngày 12 cùng tháng", "", "same_month"),
]


def _one(mention: str, published: str) -> tuple[str, str, str]:
    text = f"Đoàn {mention} thăm Lào."
    (found,) = find_dates(text, 0, len(text), published=published)
    return text[found.start : found.end], found.edtf, found.kind


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        (kind, row)
        for kind, rows in {
            "day": DAYS, "interval": INTERVALS, "month": MONTHS, "year": YEARS, "season": SEASONS, "relative": RELATIVE,
        }.items()
        for row in rows
    ],
)  # fmt: skip
def test_each_form_is_read_whole(kind: str, row: Row) -> None:
    mention, undated, dated = row
    assert _one(mention, "") == (mention, undated, kind)
    assert _one(mention, "2019-02-24T07:30") == (mention, dated, kind)


@pytest.mark.parametrize("row", SAME)
def test_words_for_a_date_told_before_are_left_to_the_reader(row: tuple[str, str, str]) -> None:
    assert _one(row[0], "") == _one(row[0], "2019-02-24") == row


@pytest.mark.parametrize(
    "text",
    [
        "Đội khách thắng 2-1 rồi 3-2.",
        "Tỉ số 2-1 nghiêng về đội nhà.",
        "Đường dây nóng hoạt động 24/7 mỗi tuần.",
        "Máy bay F-16 và tàu số 12.",
        "Nghị quyết 242 và Nghị quyết 1701 của Liên hợp quốc.",
        "Kim ngạch đạt 1,6 tỷ USD, tăng 5-6%.",
        "Hội nghị APEC 2017 và G20.",
        "Khoảng 1/3 dân số, từ 5-6 nước, từ 3-4 tỷ đồng, từ 1-1,5 tỷ USD.",
        "Uống thuốc ngày 2-3 lần.",
        "Ngày 31/2/2019 và ngày 31-4 không có thật.",
        "Ông thăm Lào hai tuần trước, 5 năm trước.",
        "Lần thứ hai, cuộc gặp thứ ba, nước thứ tư.",
        "Gọi số 0912.345.678 hoặc 024-3-2019.",
        "Cách mạng tháng Tám thành công.",
        "Ngày càng tốt đẹp, ngày nay, đầu tư tăng, cuối cùng.",
        "0:00 / 0:00",
        "Năm nước họp trong ba ngày.",
        "Ghi rõ ngày tháng năm sinh.",
        "Ngay trong ngày đầu tiên nhậm chức.",
        "Có 2014 người, từ 2015 người đến 2.016 tấn.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text, 0, len(text), published="2019-02-24") == []


def test_days_that_do_not_follow_one_another_are_apart() -> None:
    text = "Hai phiên họp ngày 12 và 20/11."
    found = find_dates(text, 0, len(text))
    assert [(text[d.start : d.end], d.edtf) for d in found] == [("ngày 12", "XXXX-11-12"), ("20/11", "XXXX-11-20")]


@pytest.mark.parametrize(("text", "dates"), [("Họ gặp nhau (22-3).", ["XXXX-03-22"]), ("Đội nhà thắng (2-13).", [])])
def test_a_day_in_brackets_is_one(text: str, dates: list[str]) -> None:
    assert [d.edtf for d in find_dates(text, 0, len(text))] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ông thăm Lào vào 2006.", ["2006"]),
        ("Quan hệ thiết lập từ 2009, nâng cấp cuối 2012.", ["2009/.."]),
        ("Sáng kiến công bố hồi 8-2019.", ["2019-08"]),
        ("Ông đến vào các năm 2000 và 2007.", ["2000", "2007"]),
        ("Lúc 6h30 sáng 8/6 giờ Canada, họ gặp nhau.", ["XXXX-06-08"]),
    ],
)
def test_bare_years_and_months_need_a_word_before(text: str, dates: list[str]) -> None:
    assert [d.edtf for d in find_dates(text, 0, len(text))] == dates


def test_only_the_range_is_read_and_offsets_are_the_texts_own() -> None:
    text = "Ngày 1-2. Sáng 3-4, hai bên họp. Ngày 5-6."
    (found,) = find_dates(text, 10, 32)
    assert text[found.start : found.end] == "Sáng 3-4"


@pytest.mark.parametrize(
    ("mention", "year", "edtf"),
    [
        ("sáng 17-2", "2023", "2023-02-17"),
        ("tháng 9", "2018", "2018-09"),
        ("năm ngoái", "2019", "2018"),
        ("hôm qua", "2019", ""),
    ],
)
def test_a_year_that_the_article_fixes_stands_in_for_the_publication(mention: str, year: str, edtf: str) -> None:
    text = f"Đoàn {mention} thăm Lào."
    (found,) = find_dates(text, 0, len(text), year=year)
    assert found.edtf == edtf


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Ngày 24-2-2019, hai bên họp. Ngày 3/5 có tin.", "2019"),
        ("Ngày 2 tháng 9 năm 2018, ông thăm Lào.", "2018"),
        ("Ngày 24-2-2019 và 3/5/2018.", ""),
        ("Ngày 24-2, năm 2017.", ""),
        ("Thăm từ ngày 24-25/2/2019.", "2019"),
        ("Dự Hội nghị cấp cao APEC 2017.", "2017"),
        ("Năm ASEAN 2018, Chương trình hành động ASEAN 2018-2020.", ""),
        ("Quan hệ lập ngày 5/9/1962; họ gặp nhau ngày 17/02/2023.", "2023"),
    ],
)
def test_the_articles_year_is_that_of_its_full_dates(text: str, year: str) -> None:
    assert article_year(text) == year


def test_a_day_behind_a_preposition_is_no_share() -> None:
    text = "Chuyến thăm kéo dài đến 31/5."
    (found,) = find_dates(text, 0, len(text))
    assert found.edtf == "../XXXX-05-31"


PIECES = st.sampled_from(
    [
        "ngày ",
        "tháng ",
        "năm ",
        "từ ",
        "đến ",
        " và ",
        "24",
        "2",
        "2019",
        "-",
        "/",
        ".",
        ",",
        " ",
        "(",
        ")",
        "hôm nay",
        "cùng ",
        "tuần trước",
        "thứ Sáu",
        "13h",
        "sáng ",
        "quý ",
        "cuối ",
        "31",
        "12",
    ]
)


@given(
    st.lists(PIECES, max_size=25).map("".join),
    st.sampled_from(["", "2019-02-24", "2020-02-29T10:00", "hôm qua"]),
    st.sampled_from(["", "2018"]),
)
def test_mentions_are_in_order_apart_and_well_formed(text: str, published: str, year: str) -> None:
    at = 0
    for found in find_dates(text, 0, len(text), published=published, year=year):
        assert at <= found.start < found.end <= len(text)
        assert is_edtf(found.edtf)
        assert find_dates("x" + text, 1, len(text) + 1, published=published, year=year)
        at = found.end


@pytest.mark.parametrize("unit", ["1", "1,", "1, ", "1-", "ngày ", "từ ngày 1 ", "12 và ", "năm ", "a", "(", "13h "])
def test_monotonous_text_is_read_in_one_walk(unit: str) -> None:
    text = unit * 20_000
    assert all(is_edtf(found.edtf) for found in find_dates(text, 0, len(text)))


EDITIONS = [
    ("Chiều 18-10, Thứ trưởng gặp Thượng nghị sĩ nhân Đối thoại quốc phòng Việt Nam - Canada 2021.", "2021"),
    ("Chiều 18-10, hai bên nhắc tới Đối thoại Biển Đông 2020 và kế hoạch cho năm 2022.", ""),
    ("Chiều 18-10, ông nhắc tới hội nghị thượng đỉnh Mekong ở Viêng Chăn 2020.", ""),
    ("Chiều 18-10, Hội nghị thu hút 2020 đại biểu.", ""),
    ("Chiều 18-10, ông dự Diễn đàn Doanh nghiệp 2020-2024.", ""),
    ("Gặp gỡ thanh niên hai nước Việt - Lào 2017 chính thức khai mạc sáng 6-9 tại Hà Nội.", "2017"),
    ("Đại lễ Vesak 2019 sẽ diễn ra từ 12 đến 14/5.", "2019"),
    ("Nhân Tết cổ truyền Bunpimay năm 2023, ngày 9/4, đoàn sang thăm Lào.", "2023"),
    ("Trong bối cảnh năm 2018 vừa qua có nhiều kết quả, hai bên hội đàm.", "2019"),
    ("Hội nghị thượng đỉnh G20 năm 2021 tại Italy được tổ chức trong hai ngày 30 và 31-10.", "2021"),
    ("Hội nghị thượng đỉnh G20 năm 2021 tại Italy đã thành công. Ngày 3-11, hai bên hội đàm.", ""),
    ("Hội nghị năm 2017 khai mạc. Hai bên đánh giá kế hoạch năm 2018.", ""),
    ("Đại hội thể thao 2018 khai mạc. Đại lễ Vesak 2019 sẽ diễn ra.", ""),
]


@pytest.mark.parametrize(("text", "year"), EDITIONS)
def test_the_articles_year_is_that_of_what_is_named_by_it(text: str, year: str) -> None:
    assert edition_year(text) == year


WRITTEN_YEARS = [
    ("Chiều 28/2, hai bên họp báo. Cuộc gặp diễn ra ngày 27-28/2/2019.", "2019-02-28"),
    ("Chiều 12-5, đoàn về nước. Trong mùa khô 2018-2019, đội tìm được 98 hài cốt.", "2019-05-12"),
    ("Chiều 12-11, đoàn lên đường. Trong mùa khô 2018-2019, đội sẽ tìm kiếm.", "2018-11-12"),
    ("Chiều 12-8, đoàn họp. Trong mùa khô 2018-2019, đội tìm được 98 hài cốt.", "XXXX-08-12"),
]


@pytest.mark.parametrize(("text", "day"), WRITTEN_YEARS)
def test_a_day_takes_the_year_of_the_same_day_or_season(text: str, day: str) -> None:
    assert with_written_years([find_dates(text, 0, len(text))])[0][0].edtf == day


NEAR_YEARS = [
    ("Chiều 14/5, hai bên họp; cuộc gặp hôm 2/5/2021 được nhắc lại.", "2021-05-14"),
    ("Chiều 14/8, hai bên họp; cuộc gặp hôm 2/5/2021 được nhắc lại.", "XXXX-08-14"),
    ("Chiều 14/5, hai bên họp. Ngày 2/5/2021, ông chính thức nhậm chức.", "XXXX-05-14"),
    ("Chiều 14/5, hai bên họp. Ảnh chụp hôm 22/5/2021.", "XXXX-05-14"),
    ("Chiều 14/5, hai bên họp theo hiệp định ký ngày 2/5/2021.", "XXXX-05-14"),
    ("Chiều 14/5, hai bên họp; cuộc gặp hôm 2/5/2021 được nhắc lại, như đã hứa năm 2022.", "XXXX-05-14"),
]


@pytest.mark.parametrize(("text", "day"), NEAR_YEARS)
def test_a_day_takes_the_year_of_a_full_date_close_to_it(text: str, day: str) -> None:
    assert with_near_years([find_dates(text, 0, len(text))], text.lower())[0][0].edtf == day


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Việc đó không có trong cuộc hội đàm lịch sử Đức - Ý 14-5.", ["XXXX-05-14"]),
        ("Sau hội nghị thượng đỉnh lần ba tại Praha 14-15/5 xuất hiện nghi ngờ.", ["XXXX-05-14/XXXX-05-15"]),
        ("Ông bắt đầu ngày làm việc 23-5 tại Huế.", ["XXXX-05-23"]),
        ("Hai ông có cuộc gặp 1-1, rồi cuộc gặp với 10-12 doanh nghiệp.", []),
        ("Đội Đức thắng đội Ý 14-5.", []),
    ],
)
def test_what_is_held_bears_its_day_without_a_word(text: str, dates: list[str]) -> None:
    assert [d.edtf for d in find_dates(text, 0, len(text))] == dates
