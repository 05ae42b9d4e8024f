"""Who takes part, and in which office: rows of those met, clauses of their own, organisations' heads, envoys."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Acts = Callable[[str], list[str]]
Read = Callable[..., Reading]

# (the article, its acts)
CASTS = [
    (
        (
            "Tổng thống Nga Ivan Belov thăm Séc\n\nBáo chí Séc đưa tin.\n\nNgày 17/3, Tổng thống Nga Ivan Belov có "
            "các cuộc tiếp xúc song phương với Thủ tướng Nepal Ram Thapa, Thủ tướng Séc Jan Novotny và Chủ tịch Hội "
            "đồng châu Âu Anna Vogel.\n\nGặp gỡ Chủ tịch Hội đồng châu Âu, Tổng thống Belov đề nghị EU mở cửa thị "
            "trường."
        ),
        (
            "visit: Ivan Belov RU guest, Séc CZ host | meeting: Ivan Belov RU participant, Ram Thapa NP participant | "
            "meeting: Ivan Belov RU participant, Jan Novotny CZ participant | "
            "meeting: Ivan Belov RU participant, Anna Vogel EU participant"
        ),
    ),
    (
        (
            "Báo chí Séc đưa tin\n\nHội nghị bắt đầu.\n\nNgày 17/3, Tổng thống Nga Ivan Belov đã gặp Thủ tướng Nepal "
            "Ram Thapa và Thủ tướng Séc Jan Novotny.\n\nCùng ngày, Tổng thống Nga Ivan Belov hội đàm với Thủ tướng "
            "Séc Jan Novotny."
        ),
        (
            "meeting: Ivan Belov RU participant, Ram Thapa NP participant, Jan Novotny CZ participant | talks: Ivan "
            "Belov RU participant, Jan Novotny CZ participant"
        ),
    ),
    (
        (
            "Tổng thống Nga Ivan Belov gặp Tổng thống Mỹ Robert Hale và Ngoại trưởng Nga Pyotr Orlov sẽ gặp người "
            "đồng cấp Mỹ Jane Roe."
        ),
        (
            "meeting: Ivan Belov RU participant, Robert Hale US participant | meeting: Pyotr Orlov RU participant, "
            "Jane Roe US participant"
        ),
    ),
    (
        (
            "Thủ tướng Nhật Bản Kenji Morita hội đàm với Tổng thống Mỹ Robert Hale và Thủ tướng Nepal Ram Thapa hội "
            "đàm với Thủ tướng Séc Jan Novotny."
        ),
        (
            "talks: Kenji Morita JP participant, Robert Hale US participant | talks: Ram Thapa NP participant, Jan "
            "Novotny CZ participant"
        ),
    ),
    (
        (
            "Thủ tướng Nhật Bản Kenji Morita hội đàm với Tổng thống Mỹ Robert Hale và Thủ tướng Nepal Ram Thapa về "
            "vấn đề biển."
        ),
        "talks: Kenji Morita JP participant, Robert Hale US participant, Ram Thapa NP participant",
    ),
    (
        "Bên lề diễn đàn, phía Nhật Bản gặp Nga, Séc và Nepal để bàn về an ninh.",
        "meeting: Nhật Bản JP participant, Nga RU participant, Séc CZ participant, Nepal NP participant",
    ),
    (
        "Bên lề diễn đàn, đoàn Nhật Bản đã gặp đoàn Nga và đoàn Nepal.",
        "meeting: đoàn Nhật Bản JP participant, đoàn Nga RU participant, đoàn Nepal NP participant",
    ),
    (
        "Đội tuyển Nhật Bản gặp Nga trong trận chung kết.",
        "",
    ),
    (
        (
            "Đặc phái viên của Tổng thống Nga Ivan Belov sẽ sớm đến Kathmandu. Ông Pyotr Orlov, Thứ trưởng Ngoại "
            "giao Nga, sẽ thăm Nepal từ ngày 20/3."
        ),
        "visit: Pyotr Orlov RU guest, Nepal NP host",
    ),
    (
        (
            "Bộ trưởng Công an Việt Nam và Lào đã hội đàm hôm 17/3. Bộ trưởng Lê Văn Thử chúc mừng Bộ trưởng Khamla "
            "Vongsavanh."
        ),
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Thủ tướng Thái Lan Somchai Chan - o - wan phát biểu. Ông Chan - owan đã hội đàm với Thủ tướng Nepal Ram "
            "Thapa hôm 17/3."
        ),
        "talks: Somchai Chan - o - wan TH participant, Ram Thapa NP participant",
    ),
    (
        (
            "Hôm qua, Ngoại trưởng Séc Jan Novotny gặp Ngoại trưởng Nepal Ram Thapa tại Praha.\n\nÔng Novotny và ông "
            "Thapa đã gặp nhau tháng trước ở Kathmandu."
        ),
        (
            "meeting: Jan Novotny CZ participant, Ram Thapa NP participant | meeting: Jan Novotny CZ participant, "
            "Ram Thapa NP participant"
        ),
    ),
    (
        (
            "Ngoại trưởng Nga Ivan Belov gặp hai ông Robert Hale và Peter Poe hôm 17/3. Ông Hale, Đại sứ Mỹ, và ông "
            "Poe, đặc phái viên Mỹ, cảm ơn Nga."
        ),
        "meeting: Ivan Belov RU participant, Robert Hale US participant, Peter Poe US participant",
    ),
    (
        (
            "Ngày 17/3, Tổng thống Mexico Enrique Lopez Marin gặp Tổng thống Pháp Paul Martin. Ông Lopez sẽ thăm Đức "
            "ngày 20/3."
        ),
        (
            "meeting: Enrique Lopez Marin MX participant, Paul Martin FR participant | visit: Enrique Lopez Marin MX "
            "guest, Đức DE host"
        ),
    ),
    (
        (
            "Đây là chuyến thăm thứ tư của người đứng đầu ngành ngoại giao Nga tới Nepal. Ngoại trưởng Nga Ivan "
            "Belov hội đàm với Thủ tướng Nepal Ram Thapa."
        ),
        "visit: Ivan Belov RU guest, Nepal NP host | talks: Ivan Belov RU participant, Ram Thapa NP participant",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov dự Hội nghị Bộ trưởng Phụ nữ ASEAN lần thứ 3 hôm 17/3.",
        "session: Ivan Belov RU participant, ASEAN ASEAN participant",
    ),
    (
        (
            "Sau 90 phút hội đàm tại phòng Xanh giữa Tổng thống Nga Ivan Belov với Tổng thống Mỹ Robert Hale ngày "
            "17/3, Nhà Trắng xác nhận kế hoạch."
        ),
        "talks: Ivan Belov RU participant, Robert Hale US participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale sẽ gặp Thủ tướng Nepal Ram Thapa. Ca sĩ John Doe đã đến Nepal ngày 17/3.",
        "meeting: Robert Hale US participant, Ram Thapa NP participant",
    ),
    (
        (
            "Ngoại trưởng Nga Ivan Belov khẳng định sẽ phối hợp tổ chức tốt Phiên họp lần thứ 12 Ủy ban hợp tác song "
            "phương Nga - Nepal vào tháng 5."
        ),
        "session: Nga RU participant, Nepal NP participant | statement: Ivan Belov RU sender, Nepal NP recipient",
    ),
    (
        "Ngày 17/3, tại Manila, các quan chức cấp cao ASEAN - Trung Quốc đã tổ chức cuộc họp lần thứ 16.",
        "session: ASEAN ASEAN participant, Trung Quốc CN participant",
    ),
    (
        (
            "Chuyến đi của ông Ivan Belov nhằm thông báo cho Thủ tướng Nepal Ram Thapa kết quả sau cuộc gặp với Tổng "
            "thống Mỹ Robert Hale. Ông Belov là Tổng thống Nga."
        ),
        "visit: Ivan Belov RU guest, Nepal NP host | meeting: Ivan Belov RU participant, Robert Hale US participant",
    ),
    (
        (
            "Ngoại trưởng Nga Pyotr Orlov báo cáo Tổng thống Ivan Belov về cuộc gặp với Ngoại trưởng Mỹ Jane Roe hôm "
            "17/3."
        ),
        "meeting: Pyotr Orlov RU participant, Jane Roe US participant",
    ),
    (
        (
            "Trước chuyến công du lần 3 dự kiến vào ngày 20/3 tới Nepal của Ngoại trưởng Mỹ Jane Roe, Tổng thống Mỹ "
            "Robert Hale đã gửi thư cho Thủ tướng Nepal Ram Thapa."
        ),
        "message: Robert Hale US sender, Ram Thapa NP recipient",
    ),
    (
        "Thủ tướng Nepal Ram Thapa dùng điện thoại di động ghi hình Thủ tướng Séc Jan Novotny.",
        "",
    ),
    (
        (
            "Nhật Bản\n\nChưa rõ liệu các cuộc tiếp xúc này có dẫn tới hội nghị thượng đỉnh giữa Thủ tướng Nhật Bản "
            "Kenji Morita và Tổng thống Hàn Quốc Park Ji-woo hay không."
        ),
        "",
    ),
    (
        "Nga\n\nNgoại trưởng Mỹ Robert Hale không tham dự cuộc họp với Ngoại trưởng Nga Igor Petrenko tại Geneva.",
        "",
    ),
]

# (the article, the offices that it attests)
OFFICES = [
    (
        "Thủ tướng Lê Văn Thử tiếp Tổng Giám đốc UNESCO Anna Vogel ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Anna Vogel: Tổng Giám đốc UNESCO"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Phó Tổng Giám đốc Quỹ Tiền tệ Quốc tế (IMF) Anna Vogel ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Anna Vogel: Phó Tổng Giám đốc IMF"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Giám đốc khu vực Tây Thái Bình Dương của WHO Kenji Morita ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Kenji Morita: Giám đốc khu vực Tây Thái Bình Dương WHO"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Trưởng Phái đoàn EU tại Việt Nam Anna Vogel ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Anna Vogel: Trưởng Phái đoàn tại Việt Nam EU"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Tổng Giám đốc Tập đoàn Sunrise Jonathan Hale và Đại sứ Mỹ Robert Hale ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Robert Hale: Đại sứ US"],
    ),
    (
        (
            "Bộ trưởng Lê Văn Thử và Bộ trưởng Quốc phòng Lào Khamla Vongsavanh đã hội đàm hôm 17/3. Bộ trưởng Quốc "
            "phòng hai nước hoan nghênh kết quả."
        ),
        ["Lê Văn Thử: Bộ trưởng Quốc phòng VN", "Khamla Vongsavanh: Bộ trưởng Quốc phòng LA"],
    ),
    (
        "Thứ trưởng Lê Văn Thử và Thứ trưởng Ngoại giao Lào Khamla Vongsavanh đã hội đàm hôm 17/3.",
        ["Lê Văn Thử: Thứ trưởng VN", "Khamla Vongsavanh: Thứ trưởng Ngoại giao LA"],
    ),
    (
        (
            "Theo Newsline, trợ lý Tổng thống Nga, ông Pyotr Orlov cho biết Tổng thống Nga Ivan Belov đã gặp Thủ "
            "tướng Nepal Ram Thapa."
        ),
        ["Pyotr Orlov: Trợ lý Tổng thống RU", "Ivan Belov: Tổng thống RU", "Ram Thapa: Thủ tướng NP"],
    ),
    (
        "Thủ tướng Lê Văn Thử gửi điện mừng tới Chủ tịch Hội nghị Nhân dân tối cao Triều Tiên Pak In Hwa ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Pak In Hwa: Chủ tịch Hội nghị Nhân dân tối cao KP"],
    ),
    (
        (
            "Thủ tướng Lê Văn Thử tiếp Quốc vụ khanh Đức đặc trách khu vực châu Á - Thái Bình Dương Anna Vogel ngày "
            "17/3."
        ),
        ["Lê Văn Thử: Thủ tướng VN", "Anna Vogel: Quốc vụ khanh đặc trách khu vực châu Á - Thái Bình Dương DE"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Thứ trưởng Ngoại giao Đức phụ trách châu Á Anna Vogel ngày 17/3.",
        ["Lê Văn Thử: Thủ tướng VN", "Anna Vogel: Thứ trưởng Ngoại giao phụ trách châu Á DE"],
    ),
    (
        (
            "Thủ tướng Nepal Ram Thapa gửi điện chia buồn tới Thủ tướng Lê Văn Thử. Chủ tịch nước Nguyễn Hữu Mẫu "
            "sinh tại xã Đông Thành, huyện Kim Thành. Ông là Ủy viên Trung ương Đảng."
        ),
        [
            "Ram Thapa: Thủ tướng NP",
            "Lê Văn Thử: Thủ tướng VN",
            "Nguyễn Hữu Mẫu: Chủ tịch nước VN",
            "Nguyễn Hữu Mẫu: Ủy viên Trung ương Đảng VN",
        ],
    ),
    (
        "Mỹ đã đưa 20 chỉ huy IS khỏi Syria trước khi Tổng thống Mỹ Robert Hale gặp Thủ tướng Nepal Ram Thapa.",
        ["Robert Hale: Tổng thống US", "Ram Thapa: Thủ tướng NP"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASTS)
def test_who_takes_part(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_which_offices_they_hold(read: Read, text: str, expected: list[str]) -> None:
    told = {f"{office.person}: {office.office} {office.country}" for office in read(text).offices}
    assert told == set(expected)
