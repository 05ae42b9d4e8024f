"""Figures: which numbers measure a relation, with their unit, subject and period."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.lexicon.terms import load_terms
from banggiao.reading.figures import find_figures
from banggiao.reading.story import Story

TERMS = load_terms()

FIGURES = [
    ("Hiện có 20.000 kiều dân Lào tại Thái Lan.", [(20_000, "kiều dân")]),
    ("Lào có 3 triệu người trong lực lượng lao động và nhiều sinh viên.", []),
    ("Nga hiện có 12.000 lính đồn trú tại Lào.", [(12000, "lính")]),
    ("Bộ trưởng Thái Lan hỏi thăm 30 binh sĩ Lào bị thương.", []),
    ("Nhân dân Việt Nam tặng nhân dân Lào 70 tấn gạo.", [(70, "tấn")]),
    ("Cuba tặng Lào 20 tấn hàng cứu trợ.", [(20, "tấn")]),
    ("Lào bán cho Cuba 1,5 - 2 triệu tấn gạo mỗi năm.", [(1.5e6, "tấn"), (2e6, "tấn")]),
    ("Lào sẽ chi 3 triệu baht (90.000 USD) cho hội nghị Nga - Pháp.", [(3e6, "baht"), (90_000, "USD")]),
    ("Chi phí của Madrid cho lính Mỹ đồn trú tại Tây Ban Nha là 120 tỷ yên.", [(120e9, "yên")]),
    ("Berlin chi trả 30% số tiền nuôi quân Mỹ tại Đức.", [(30, "%")]),
    ("Chi nhánh của ngân hàng Lào tại Cuba có dư nợ 20 triệu USD.", []),
    ("Khoảng 70% du khách đến Lào là công dân Thái Lan.", [(70, "%")]),
    ("Năm 2015, 120.000 người Nga đã đi du lịch tới Cuba.", [(120_000, "người")]),
    ("Du lịch mang lại doanh thu 30 triệu USD mỗi năm cho Lào từ khách Nga.", [(30e6, "USD")]),
    ("Anh và Pháp trục xuất 40 nhà ngoại giao Nga.", [(40, "nhà ngoại giao")]),
    ("Lào trục xuất ba nhà ngoại giao Thái Lan.", []),
    ("Thủ tướng Lào đã có ba chuyến đi tới Nhật Bản.", [(3, "chuyến đi")]),
    ("Pháp viện trợ không hoàn lại cho Lào 500.000 liều vaccine.", [(500_000, "liều vaccine")]),
    ("Thủ tướng Lào đề nghị Pháp nhượng lại thêm 2 triệu liều vaccine.", [(2e6, "liều vaccine")]),
    ("Hiện Thụy Điển có 120 dự án tại Lào.", [(120, "dự án")]),
    ("Lào có 120 dự án phát triển.", []),
    ("Thụy Điển đã dành cho Lào 15 khoản vay ưu đãi.", [(15, "khoản vay")]),
    ("Khoảng 300.000 người Lào sinh sống ở Nga, trong đó có 80.000 học sinh.", [(3e5, "người"), (8e4, "học sinh")]),
    ("30 ngư dân Lào bị Malaysia bắt giữ hôm 13-6.", [(30, "ngư dân")]),
    ("Hơn 3.000 cựu lưu học sinh từng học ở Lào làm việc trên cả nước.", [(3000, "cựu lưu học sinh")]),
    ("Ngoại trưởng Lào đã 4 lần tới Thái Lan trong năm 2018, ba lần gặp Thủ tướng Thái Lan.", [(4, "lần"), (3, "lần")]),
    ("Ngoại trưởng Lào đã bay tới Thái Lan hai lần.", [(2, "lần")]),
    ("Tổng thống Lào nói Thái Lan đã mời ông 4 lần đến thăm Bangkok.", []),
    ("Ngoại trưởng Lào hai lần hoãn chuyến đi.", []),
    ("Kim ngạch thương mại hai chiều năm 2021 đạt 1,37 tỷ USD, tăng 33,3%.", [(1.37e9, "USD"), (33.3, "%")]),
    ("Việt Nam có 214 dự án đầu tư tại Lào với tổng vốn hơn 5,3 tỷ USD.", [(214, "dự án"), (5.3e9, "USD")]),
    ("Hai bên phấn đấu đưa kim ngạch lên 2-3 tỷ USD.", [(2e9, "USD"), (3e9, "USD")]),
    ("Phía bạn đã bàn giao 12 bộ hài cốt liệt sĩ.", [(12, "bộ hài cốt")]),
    ("Lào cấp 60 học bổng cho Việt Nam mỗi năm.", [(60, "học bổng")]),
    ("Ông năm nay 62 tuổi, đến Hà Nội lúc 9 giờ ngày 12/5/2021 cùng 8 người.", []),
    ("Hai nước kỷ niệm 60 năm ngày thiết lập quan hệ ngoại giao.", []),
    ("GDP của nước này tăng 7% trong năm ngoái.", []),
    ("Hai bên phấn đấu tăng gấp đôi kim ngạch thương mại.", [(2, "lần")]),
    ("Phái đoàn gồm 29 công ty Mỹ đến tìm cơ hội đầu tư.", []),
    ("Tập đoàn A (sở hữu 50% vốn) đầu tư vào Lào.", []),
    ("Mô hình “một cửa, một lần dừng” tạo thuận lợi cho thương mại.", []),
    ("Cả hai khách sạn này phục vụ du khách Lào.", []),
    ("Mỹ tìm đến hai đồng minh là Lào và Thái Lan để tăng thương mại.", []),
    ("Kim ngạch Việt Nam - Canada đạt 5,5 tỷ đôla Canada.", [(5_500_000_000, "đôla Canada")]),
    ("Nhật Bản viện trợ không hoàn lại 120 triệu yên cho Việt Nam.", [(120e6, "yên")]),
    ("Việt Nam viện trợ cho Lào 12 tỷ đồng.", [(12e9, "đồng")]),
    ("Số khách du lịch Lào thăm Việt Nam năm ngoái đạt 1,4 triệu người.", [(1.4e6, "người")]),
    ("Lào là bạn hàng của Việt Nam, đạt 94 triệu USD doanh thu xuất khẩu năm 2015.", [(94e6, "USD")]),
    ("Nghị sĩ Lào bàn dự luật trị giá 13 tỷ USD về đầu tư trong nước.", []),
    ("Nhật Bản dành khoản tín dụng 300 triệu USD cho Lào.", [(3e8, "USD")]),
    ("Thái Lan viện trợ quân sự 7 triệu USD cho Lào.", [(7e6, "USD")]),
    ("Thái Lan hỗ trợ 9 triệu USD giúp Lào hiện đại hóa quân đội.", [(9e6, "USD")]),
    ("Thái Lan hiện có 5.000 quân đóng tại biên giới với cộng đồng 300 người Lào.", []),
    ("Chính phủ Nhật Bản giúp nhân dân Lào 2 triệu USD khắc phục hậu quả bão.", [(2e6, "USD")]),
    ("Lào còn nợ Thái Lan khoảng 40 triệu USD.", [(40e6, "USD")]),
    ("Du khách Lào trả cho chủ nhà nghỉ Thái Lan 900 USD.", []),
    ("Lào đáp trả bằng cách tăng thuế với 6 tỷ USD hàng hóa Thái Lan.", []),
    ("Ấn Độ bán cho Lào 12 chiếc máy bay huấn luyện và 3 tàu tuần tra.", [(12, "máy bay"), (3, "tàu tuần tra")]),
    ("Một xe tải làm ba người Lào bị thương khi đang chở hàng hỗ trợ.", []),
    ("Nga sẽ cung cấp cho Lào 4 triệu tấn dầu mỗi năm.", [(4e6, "tấn")]),
    ("Lào đón 700.000 lượt du khách Thái Lan, tăng 31% so với năm ngoái.", [(7e5, "lượt du khách"), (31, "%")]),
    ("Lào đón 700.000 lượt du khách Thái Lan, giá vé tăng 31%.", [(7e5, "lượt du khách")]),
    ("Hiện có khoảng 640 doanh nghiệp Nhật Bản tại Lào.", [(640, "doanh nghiệp")]),
    ("Khoảng 640 doanh nghiệp Nhật Bản dự hội chợ.", []),
    ("Hai bên đã cắm được 834 cột mốc, đạt 84% khối lượng công việc.", [(834, "cột mốc"), (84, "%")]),
    ("Lượng khách Lào đến Việt Nam đạt 1,5 triệu lượt.", [(1.5e6, "lượt")]),
    ("Hai nước có 21 cặp tỉnh kết nghĩa.", [(21, "cặp tỉnh")]),
    ("Người Lào ở nước ngoài gửi về 2 tỷ USD kiều hối.", [(2e9, "USD")]),
    ("Lào xin cho 3.500 công nhân của mình tiếp tục lao động tại Thái Lan.", [(3500, "công nhân")]),
    ("Nga sẽ giúp Lào xây thêm 4 lò phản ứng.", [(4, "lò phản ứng")]),
    ("Lào đã cử 3 sĩ quan tham mưu quân sự đến phái bộ.", [(3, "sĩ quan")]),
    (
        "Hai nước có 31 cặp địa phương kết nghĩa và 14 chuyến bay mỗi tuần.",
        [(31, "cặp địa phương"), (14, "chuyến bay mỗi tuần")],
    ),
    ("Bà tặng ông một bức tranh trị giá 3.000 USD khi thăm Lào.", []),
    ("Tổng kim ngạch xuất khẩu của Lào năm 2022 đạt 8 tỷ USD.", []),
    ("Kim ngạch thương mại toàn cầu đạt 30.000 tỷ USD.", []),
    ("Máy bay rơi cách biên giới Lào - Thái Lan khoảng 50 km.", []),
    ("Xuất khẩu của Lào sang Thái Lan đạt 4 tỷ USD.", [(4e9, "USD")]),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures(text: str, expected: list[tuple[float, str]], story: Callable[..., Story]) -> None:
    assert [(each.value, each.unit) for each in find_figures(story(text), TERMS)] == expected


def test_what_and_when(story: Callable[..., Story]) -> None:
    (found,) = find_figures(story("Năm 2022, kim ngạch thương mại Việt Nam - Lào đạt 1,7 tỷ USD."), TERMS)
    assert (found.what, found.period) == ("kim ngạch thương mại Việt Nam - Lào", "2022")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhật Bản cho Lào vay 3 tỷ yên từ ODA.", ["vay từ ODA"]),
        ("Hai bên ký một hiệp định hoán đổi tiền tệ trị giá 30 tỷ USD.", ["hiệp định hoán đổi tiền tệ trị giá"]),
        ("Quy mô dự án cảng ở Lào được thu hẹp, giảm 6 tỷ USD.", ["dự án"]),
        ("Nhật Bản cấp cho Lào 4 tỷ yên (27 triệu USD).", ["cấp", "cấp"]),
        ("Lào có 48.537 lao động, 21.823 du học sinh Việt Nam.", ["lao động", "du học sinh Việt Nam"]),
        ("Hiện cộng đồng người Lào tại Thái Lan có khoảng 700 người.", ["cộng đồng người Lào tại Thái Lan"]),
        ("Lào tặng Thái Lan 20 xe cứu thương, trị giá 2 triệu USD.", ["xe cứu thương", "xe cứu thương"]),
        (
            "Thái Lan dành cho Lào 2 triệu USD viện trợ không hoàn lại và 9 triệu USD vốn vay ưu đãi.",
            ["viện trợ không hoàn lại", "vốn vay ưu đãi"],
        ),
        ("Lào chi 2 triệu SGD (gần 1,5 triệu USD) cho hội nghị Nga - Pháp.", ["chi cho hội nghị Nga - Pháp"] * 2),
        ("Thương mại hai chiều tăng đều những năm qua, vượt mốc 3 tỷ USD.", ["Thương mại hai chiều"]),
        ("Bộ Ngoại giao và Thương mại Canada sẽ hỗ trợ 5 triệu USD cho Lào.", ["hỗ trợ"]),
        ("Thái Lan có 8 dự án đầu tư mà Lào đề xuất, trị giá 40 triệu USD năm ngoái.", ["dự án đầu tư"] * 2),
        ("Cầu Mường Mới trị giá 160 triệu USD do Lào tài trợ.", ["Cầu Mường Mới trị giá"]),
        ("Lào đã hủy hai công trình, bao gồm tuyến đường sắt trị giá 20 tỷ USD.", ["tuyến đường sắt trị giá"]),
        ("Tàu nằm trong khoản vay của Lào dành cho Nga, trị giá 500 triệu yên.", ["khoản vay của Lào dành cho Nga"]),
        ("Ông sẽ cắt thâm hụt thương mại với Lào, vốn đạt đến 30 tỷ USD.", ["thâm hụt thương mại với Lào"]),
        ("Lượng khách du lịch Nga ở Lào năm 2017 đã tăng 23%.", ["Lượng khách du lịch Nga ở Lào"]),
        (
            "Kim ngạch thương mại hai chiều đạt 3 tỷ USD. Con số này tăng trên 30% mỗi năm nhờ đầu tư.",
            ["Kim ngạch thương mại hai chiều"] * 2,
        ),
    ],
)
def test_what_stands_behind_a_number(text: str, expected: list[str], story: Callable[..., Story]) -> None:
    assert [each.what for each in find_figures(story(text), TERMS)] == expected


def test_a_further_number_of_a_clause_measures_the_same(story: Callable[..., Story]) -> None:
    text = "Năm 2022, kim ngạch song phương đạt gần 1,7 tỷ USD, tăng 24% so với năm 2021."
    found = find_figures(story(text), TERMS)
    assert [(each.what, each.period) for each in found] == [("kim ngạch song phương", "2022")] * 2


def test_a_rounded_title_yields_to_the_text(story: Callable[..., Story]) -> None:
    text = "Lào nhận gần 600 triệu USD viện trợ\n\nNhật Bản viện trợ 588 triệu USD cho Lào. Hai bên đã ký văn bản."
    assert [each.value for each in find_figures(story(text), TERMS)] == [588e6]


PIECES = st.sampled_from(
    "kim ngạch |15|17|-|1,5 |tỷ |triệu |USD|% |dự án |đầu tư |. |, |hai |một |lần |tăng gấp |\n|năm 2020 |tàu |"
    "viện trợ |văn kiện |ký ".split("|")
)


def test_how_often_one_goes_somewhere_tells_where(story: Callable[..., Story]) -> None:
    text = "Thủ tướng Lào từng thăm Thái Lan ba lần, vào tháng 9/2013, tháng 12/2015 và tháng 2/2019."
    (found,) = find_figures(story(text), TERMS)
    assert (found.what, found.period) == ("thăm Thái Lan", "")


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_spans_quote_on_any_text(as_it_stands: Callable[[str], Story], text: str) -> None:
    read = as_it_stands(text)
    for each in find_figures(read, TERMS):
        assert 0 <= each.at.start < each.at.end <= len(read.text)
        assert each.unit


TIMES = [
    (
        "Hai bên mong muốn đưa kim ngạch từ 3,5 tỷ USD năm 2017 lên 10 tỷ USD vào năm 2020.",
        [(3.5e9, "2017", "reached"), (10e9, "2020", "target")],
    ),
    ("Thỏa thuận trị giá 2 tỷ USD và việc xây dựng khởi công vào tháng 10/2021.", [(2e9, "", "reached")]),
    (
        "Kim ngạch thương mại hai chiều năm 2020 đạt 66 tỷ USD, tăng 12% so với năm 2019.",
        [(66e9, "2020", "reached"), (12, "2020", "reached")],
    ),
    (
        "Hai bên phấn đấu đưa kim ngạch lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030.",
        [(100e9, "2023", "target"), (150e9, "2030", "target")],
    ),
    (
        "Kim ngạch thương mại ước đạt hơn 4 tỷ USD trong năm 2018, phấn đấu đạt 5 tỷ USD.",
        [(4e9, "2018", "estimate"), (5e9, "", "target")],
    ),
    (
        "Năm 2019, xuất khẩu của Việt Nam sang Lào tăng từ 8 lên 10 tỷ USD.",
        [(8e9, "2019", "reached"), (10e9, "2019", "reached")],
    ),
    ("Kim ngạch thương mại gấp 2,5 lần năm 2010.", [(2.5, "", "reached")]),
    ("Tính đến hết quý I/2023, Lào có 4 dự án đầu tư tại Việt Nam.", [(4, "../2023-03", "reached")]),
    ("Tính đến thời điểm 2015, Lào có 4 dự án đầu tư tại Việt Nam.", [(4, "../2015", "reached")]),
    ("Hai tháng đầu năm 2023, kim ngạch hai chiều đạt 2 tỷ USD.", [(2e9, "2023-01/2023-02", "reached")]),
    ("Trong 8 tháng năm 2018, kim ngạch hai chiều đạt 2 tỷ USD.", [(2e9, "2018-01/2018-08", "reached")]),
    ("Kim ngạch thương mại tăng gấp 9 lần kể từ khi lập quan hệ năm 1995.", [(9, "1995/..", "reached")]),
    ("Giá trị hợp đồng giữa hai nước được cho là khoảng 2 tỷ USD.", [(2e9, "", "estimate")]),
    ("Ông đề nghị Lào tạo điều kiện cho cộng đồng hơn 30.000 người Việt Nam tại Lào.", [(30e3, "", "reached")]),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_period_and_status(text: str, expected: list[tuple[float, str, str]], story: Callable[..., Story]) -> None:
    found = find_figures(story(text), TERMS)
    assert [(each.value, each.period, each.status) for each in found] == expected


def test_between_whom(story: Callable[..., Story]) -> None:
    text = "Thủ tướng Lào thăm Việt Nam.\nKim ngạch thương mại đạt 2 tỷ USD. Nhật Bản viện trợ Lào 5 triệu USD."
    assert [set(each.between) for each in find_figures(story(text), TERMS)] == [{"LA", "VN"}, {"JP", "LA"}]


def test_two_states_that_a_sentence_names_are_those_of_its_pair(story: Callable[..., Story]) -> None:
    text = (
        "Thủ tướng Lào thăm Nepal. Thủ tướng Lào hội đàm với Thủ tướng Nepal. Ấn Độ là đối tác lớn của Việt Nam, hai"
        " bên phấn đấu đạt kim ngạch thương mại 15 tỷ USD."
    )
    (figure,) = find_figures(story(text), TERMS)
    assert set(figure.between) == {"IN", "VN"}


RANGES = [
    (
        "Hai bên phấn đấu nâng kim ngạch từ 8 lên 10 tỷ USD vào năm 2025.",
        [("8", "", "reached"), ("10 tỷ USD", "2025", "target")],
    ),
    (
        "Hai bên phấn đấu đưa kim ngạch thương mại đạt 1,7 tỷ - 2 tỷ USD vào năm 2020.",
        [("1,7 tỷ", "2020", "target"), ("2 tỷ USD", "2020", "target")],
    ),
    (
        "Lào viện trợ 4 tỷ kíp (khoảng 0,5 triệu USD) trong năm 2019.",
        [("4 tỷ kíp", "2019", "reached"), ("0,5 triệu USD", "2019", "reached")],
    ),
    (
        "Ông đề xuất tăng 50% giá trị thương mại với Lào lên khoảng 3 tỷ USD.",
        [("50%", "", "target"), ("3 tỷ USD", "", "target")],
    ),
    (
        "Hai bên phấn đấu đạt kim ngạch từ 11,5 tỷ hiện tại lên 15 tỷ USD.",
        [("11,5 tỷ", "", "reached"), ("15 tỷ USD", "", "target")],
    ),
    (
        "Kim ngạch năm 2017 đạt 3 tỷ USD, tăng 31%; năm 2018 đạt 4 tỷ USD.",
        [("3 tỷ USD", "2017", "reached"), ("31%", "2017", "reached"), ("4 tỷ USD", "2018", "reached")],
    ),
    ("Hai bên nhất trí đạt được kim ngạch 4 tỷ USD vào năm 2020.", [("4 tỷ USD", "2020", "target")]),
    (
        "Hai bên đặt mục tiêu tăng gấp đôi kim ngạch thương mại, lên 4 tỷ USD vào năm 2020.",
        [("gấp đôi", "", "target"), ("4 tỷ USD", "2020", "target")],
    ),
    (
        "Hai bên sớm đưa kim ngạch từ mức 1,3 tỷ USD hiện nay lên 3 tỷ USD.",
        [("1,3 tỷ USD", "", "reached"), ("3 tỷ USD", "", "target")],
    ),
    (
        "Thương mại tăng kể từ năm 2013, đạt 227 tỷ euro (hơn 258 tỷ USD) năm 2017.",
        [("227 tỷ euro", "2017", "reached"), ("258 tỷ USD", "2017", "reached")],
    ),
    (
        "Năm 2017, kim ngạch đạt 61 tỷ USD. Trong đó xuất khẩu đạt 14 tỷ USD.",
        [("61 tỷ USD", "2017", "reached"), ("14 tỷ USD", "2017", "reached")],
    ),
    (
        "Trong số hàng được đưa sang Lào có 20 xe cứu thương do Việt Nam tặng.",
        [("20 xe cứu thương", "", "reached")],
    ),
    ("Hàn Quốc công bố kế hoạch mua 40 máy bay của Mỹ.", [("40 máy bay", "", "target")]),
    ("Vốn đầu tư lên tới 11,2 tỷ USD, tính tới cuối năm 2016.", [("11,2 tỷ USD", "../2016", "reached")]),
    ("Ông cam kết thu hẹp thâm hụt thương mại 347 tỷ USD.", [("347 tỷ USD", "", "reached")]),
    ("Ông mong muốn tăng kim ngạch trên mức gần 8 tỷ USD hiện nay.", [("8 tỷ USD", "", "reached")]),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_and_what_they_rise_to(
    text: str, expected: list[tuple[str, str, str]], story: Callable[..., Story]
) -> None:
    told = story(text)
    found = find_figures(told, TERMS)
    assert [(each.at.quote(told.text), each.period, each.status) for each in found] == expected


def test_a_sum_told_twice_is_for_when_either_says(story: Callable[..., Story]) -> None:
    text = (
        "Hai bên phấn đấu đưa kim ngạch lên 4 tỷ USD.\nHai chính phủ cam kết đưa kim ngạch lên 4 tỷ USD vào năm 2025."
    )
    (found,) = find_figures(story(text), TERMS)
    assert found.period == "2025"
