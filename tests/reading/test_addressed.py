"""Whom a statement is addressed to, and who makes it (codebook §8 "Statements")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

SAID = [
    ("Hôm qua Ba Lan chỉ trích Áo vi phạm thỏa thuận.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Tuần trước Ba Lan phản đối Áo đóng cửa biên giới.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Tuy nhiên Ba Lan cho rằng Áo cần rút quân.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Trong khi đó Ba Lan cho rằng Áo cần rút quân.", "statement: Ba Lan PL sender, Áo AT recipient"),
    ("Ngày 3/5 Ba Lan viện trợ Lào 2 triệu USD.", "aid: Ba Lan PL sender, Lào LA recipient"),
    (
        "Tổng thống Ba Lan Adam Nowak cho rằng các quy tắc của WTO có lợi cho Áo.",
        "statement: Adam Nowak PL sender, WTO WTO recipient",
    ),
    (
        "Thủ tướng Áo Karl Weber chỉ trích các văn bản của EU, nhưng Ba Lan sắp tổ chức bầu cử nên cần chờ.",
        "statement: Karl Weber AT sender, EU EU recipient",
    ),
    (
        "Thủ tướng Áo Karl Weber nhấn mạnh không phải Ba Lan mà Nga cần hành động.",
        "statement: Karl Weber AT sender, Nga RU recipient",
    ),
    (
        "Đề nghị của Áo bị Ba Lan bác bỏ ngay sau đó vì không phù hợp.",
        "statement: Ba Lan PL sender, Áo AT recipient",
    ),
    (
        "Đề xuất ngừng bắn ở Idlib của Thổ Nhĩ Kỳ đã bị Nga bác bỏ.",
        "statement: Nga RU sender, Thổ Nhĩ Kỳ TR recipient",
    ),
    (
        "Đề xuất của Thủ tướng Áo Karl Weber về một hội nghị ba bên đã bị Bộ Ngoại giao Ba Lan bác bỏ hôm 3/5.",
        "statement: Bộ Ngoại giao Ba Lan PL sender, Karl Weber AT recipient",
    ),
    (
        "Vụ thử tên lửa của Iran bị Áo và Ba Lan lên án mạnh mẽ.",
        "statement: Áo AT sender, Ba Lan PL sender, Iran IR recipient",
    ),
    (
        "Tổng Thư ký NATO Hans Bauer lấy làm tiếc về quyết định của Áo.",
        "statement: Hans Bauer NATO sender, Áo AT recipient",
    ),
    ("NATO khẳng định Nga phải rút quân khỏi biên giới.", "statement: NATO NATO sender, Nga RU recipient"),
    (
        "Chủ tịch Ủy ban châu Âu Hans Bauer nhấn mạnh Nga phải tuân thủ thỏa thuận.",
        "statement: Hans Bauer EU sender, Nga RU recipient",
    ),
    (
        "Áo kêu gọi Nga rút quân khỏi biên giới đồng thời cảnh báo Ba Lan không can thiệp.",
        "statement: Áo AT sender, Nga RU recipient | statement: Áo AT sender, Ba Lan PL recipient",
    ),
    (
        "Người phát ngôn Bộ Ngoại giao Ba Lan Anna Kos nói nước này lên án vụ tấn công của Nga.",
        "statement: Anna Kos PL sender, Nga RU recipient",
    ),
    (
        "Ngoại trưởng Ba Lan Jan Kos cho biết, nước này kiên quyết phản đối quyết định của Áo.",
        "statement: Jan Kos PL sender, Áo AT recipient",
    ),
    (
        "Malaysia là một trong những quốc gia phản đối tuyên bố của Bắc Kinh trên Biển Đông.",
        "statement: Malaysia MY sender, Trung Quốc CN recipient",
    ),
    (
        "Thị trưởng Paris Claire Martin chỉ trích Tổng thống Ba Lan Adam Nowak.",
        "statement: Claire Martin FR sender, Adam Nowak PL recipient",
    ),
    (
        "Mỹ đang kêu gọi các đồng minh châu Âu loại bỏ thiết bị của hãng này.",
        "statement: Mỹ US sender, Liên minh châu Âu EU recipient",
    ),
    (
        "Ngoại trưởng Ba Lan Jan Kos tuần trước tuyên bố sẽ không nhượng bộ Áo.",
        "statement: Jan Kos PL sender, Áo AT recipient",
    ),
    (
        "Bộ Ngoại giao Ba Lan đã giao thiệp với phía Áo, yêu cầu chấm dứt ngay hành vi vi phạm.",
        "statement: Bộ Ngoại giao Ba Lan PL sender, Áo AT recipient",
    ),
    (
        "Ngoại trưởng Ba Lan Jan Kos nói rằng Nga đang chơi với lửa.",
        "statement: Jan Kos PL sender, Nga RU recipient",
    ),
    (
        "Đại sứ Ba Lan Adam Nowak thẳng thắn đổ lỗi cho Áo.",
        "statement: Adam Nowak PL sender, Áo AT recipient",
    ),
    (
        "Tổng thống Ba Lan Adam Nowak một lần nữa cảnh báo Áo về hậu quả.",
        "statement: Adam Nowak PL sender, Áo AT recipient",
    ),
    (
        "Ba Lan hôm 13/7 buộc tội 12 nhân viên tình báo Áo xâm nhập máy tính.",
        "statement: Ba Lan PL sender, Áo AT recipient",
    ),
    (
        'Tổng thống Ba Lan Adam Nowak gọi các chính trị gia Áo là "kẻ thù của Ba Lan".',
        "statement: Adam Nowak PL sender, Áo AT recipient",
    ),
]
TO_NOBODY = [
    "Tổng thống Ba Lan Adam Nowak bác bỏ kết luận của tình báo Ba Lan rằng Áo vẫn sản xuất tên lửa.",
    "Tổng thống Ba Lan Adam Nowak bác bỏ ý kiến của phe đối lập cho rằng Áo lừa dối.",
    "Thủ tướng Anh chỉ trích ý kiến của một số nghị sĩ Anh về Áo.",
    "Thủ tướng Ba Lan chỉ trích bài báo về Áo.",
    "Người phát ngôn Bộ Ngoại giao Trung Quốc Lý Nham phản đối nội dung về Đài Loan trong đạo luật.",
    "Ngoại trưởng Ba Lan Jan Kos thừa nhận chính sách của Ba Lan đối với Áo đã thất bại.",
    "Bộ Quốc phòng Nga khẳng định quân nhân Áo sẽ được huấn luyện ít nhất ba tháng.",
    "Ngoại trưởng Ba Lan Jan Kos khẳng định bản ghi nhớ do ông viết cho cả Ba Lan lẫn Áo.",
    "Tổng thống Nicaragua Luis Reyes cáo buộc phe đối lập do Áo hậu thuẫn gây bạo loạn.",
    "Trong thông báo gửi tới quốc hội hôm 3/4, Thủ tướng Ba Lan thừa nhận thỏa thuận đạt được với Áo có thể thất bại.",
    "Tổng thống Ba Lan Adam Nowak yêu cầu gặp riêng Thủ tướng Áo Karl Weber.",
    "Tổng thống Ba Lan Adam Nowak tuần trước cho biết sẽ công du các nước châu Âu gồm Áo và Pháp vào tháng 11.",
    "UNESCO tuyên bố thành cổ này của Áo trở thành di sản thế giới.",
    "Tổng thống Ba Lan Adam Nowak trong một năm qua luôn bị Áo chỉ trích.",
    "Tổng Thư ký NATO Hans Bauer cho biết trong một cuộc phỏng vấn với tạp chí Sterne của Áo rằng khối sẽ mở rộng.",
    "Ba Lan cho rằng các hành động của khối này nhằm vào Áo gây hậu quả nặng nề.",
    "Ngoại trưởng Ba Lan Jan Kos nhấn mạnh những kẻ khủng bố chống chính quyền hợp pháp của Áo phải bị trừng trị.",
    "Ngoại trưởng Ba Lan Jan Kos cho biết lệnh cấm sẽ được dỡ bỏ sau khi Áo ngừng xuất khẩu lao động.",
    "Ngoại trưởng Ba Lan Jan Kos thừa nhận những nỗ lực trong nhiều năm qua nhằm thuyết phục Áo đã thất bại.",
    "Chính phủ Ba Lan cho hay sẽ kiểm tra chi tiết thông qua đường dây nóng vừa được lập giữa hai bên. Áo.",
    "Ba Lan bác bỏ thông tin Thủ tướng Áo Karl Weber hé lộ bí mật.",
    '"Chúng tôi đang đàm phán với phía Áo để mua thêm khí đốt", Tổng thống Ba Lan Adam Nowak cho biết ngày 27/4.',
    "Tổng thống Ba Lan Adam Nowak cho biết Warsaw đang đàm phán với Vienna để mua thêm khí đốt.",
    "Ấn Độ sau đó cũng tuyên bố bắn rơi một chiến đấu cơ của Pakistan.",
    "Tổng thống Mỹ Robert Hale tuyên bố rằng Mỹ cùng Pháp và Anh đã mở các đợt không kích vào Syria.",
    "Tổng thống Áo Karl Weber gọi Thủ tướng Ba Lan Jan Kos là bạn trong cuộc gặp tại Vienna ngày 11/10.",
    "Chưa rõ Tổng thống Ba Lan Adam Nowak đang đề cập đến lần đàm phán nào của Áo.",
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_says_it_to_whom(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", TO_NOBODY)
def test_nobody_is_spoken_to(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("statement")]


def test_a_source_that_tells_how_talks_went_speaks_to_nobody(acts: Acts, written: Acts) -> None:
    talks = "Ngày 3/4, Ngoại trưởng Pháp Paul Martin hội đàm với Ngoại trưởng Iran Ali Rezaei. "
    told = acts(talks + "Bộ Ngoại giao Pháp cho biết, hai bên đã trao đổi về thỏa thuận Pháp - Thổ Nhĩ Kỳ.")
    assert told == written("talks: Paul Martin FR participant, Ali Rezaei IR participant")


@pytest.mark.parametrize(
    ("opening", "statements"), [("Trong cuộc gặp ở Paris", 0), ("Họp báo sau cuộc gặp ở Paris", 1)]
)
def test_what_the_lead_tells_was_said_at_the_encounter_told_behind(acts: Acts, opening: str, statements: int) -> None:
    lead = "Luật pháp\n\nThủ tướng Áo Karl Weber khẳng định Ba Lan phải tôn trọng luật pháp.\n\nTrời rét. Tuyết rơi."
    met = f"{opening} với Tổng thống Ba Lan Adam Nowak, Thủ tướng Áo Karl Weber nói về luật pháp."
    assert len([act for act in acts(f"{lead} {met}") if act.startswith("statement")]) == statements


def test_who_confirms_a_visit_announces_it(acts: Acts, written: Acts) -> None:
    told = acts(
        "Phủ Tổng thống Áo đã xác nhận về chuyến thăm của Tổng thống Ba Lan Adam Nowak. Ông sẽ tới Áo ngày 5/6."
    )
    assert told == written("visit: Adam Nowak PL guest, Áo AT host")


MET = "meeting: Adam Nowak PL participant, Karl Weber AT participant"
FRAMED = [
    (
        (
            "Tổng thống Ba Lan Adam Nowak trước cuộc gặp với Thủ tướng Áo Karl Weber bên lề Hội nghị thượng đỉnh NATO "
            "đã chỉ trích Nga."
        ),
        f"{MET} | statement: Adam Nowak PL sender, Nga RU recipient",
    ),
    (
        "Tổng thống Ba Lan Adam Nowak sau khi gặp Thủ tướng Áo Karl Weber đã chỉ trích Nga.",
        f"{MET} | statement: Adam Nowak PL sender, Nga RU recipient",
    ),
    (
        "Bộ Ngoại giao Ba Lan trong một tuyên bố đăng trên trang web hôm 3/4 đã phản đối Nga mở rộng tập trận.",
        "statement: Bộ Ngoại giao Ba Lan PL sender, Nga RU recipient",
    ),
    (
        "Ngoại trưởng Ba Lan Jan Kos khi phát biểu tại Hội đồng Bảo an Liên Hợp Quốc đã lên án Nga.",
        "statement: Jan Kos PL sender, Nga RU recipient",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRAMED)
def test_nobody_in_a_long_adverbial_is_who_speaks(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_a_protest_has_the_day_on_which_it_is_declared(only: Callable[..., EventClaim]) -> None:
    assert only("Trong tháng 3, Ba Lan tuyên bố phản đối sáng kiến này của Áo.", "statement").date == "2021-03"


def test_a_protest_may_be_still_to_come(only: Callable[..., EventClaim]) -> None:
    told = only("Nhật Bản sẽ bày tỏ sự phản đối mạnh mẽ với Trung Quốc qua kênh ngoại giao.", "statement")
    assert told.status == "planned"
