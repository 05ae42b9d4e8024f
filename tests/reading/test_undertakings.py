"""Undertakings: verbs that undertake only beside certain words, and those that only seem to."""

from collections.abc import Callable

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.reading.commitments import find_commitments
from banggiao.reading.story import Story

TERMS = load_terms()
HEAD = "Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n"

UNDERTAKEN = [
    ("Bộ Ngoại giao Thái Lan cảnh báo Lào không xây thêm đập trên sông.", "request"),
    ("Ông Lê Văn Thử nhắc nhở Thủ tướng Thái Lan nên thận trọng với nguồn nước.", "propose"),
    ("Ông Lê Văn Thử nhấn mạnh Thái Lan phải tôn trọng đường biên.", "request"),
    ("“Thái Lan phải mở lại cửa khẩu”, ông Lê Văn Thử nói.", "request"),
    ("Ông Lê Văn Thử cho rằng Thái Lan nên mở lại cửa khẩu.", "request"),
    ("Ông Lê Văn Thử lưu ý rằng Thái Lan không nên xây thêm đập.", "request"),
    ("Ông Khamla Vongsavanh cho rằng hai bên nên kết nối các cửa khẩu.", "propose"),
    ("“Chúng ta phải hợp tác vì nguồn nước”, ông Khamla Vongsavanh nói.", "propose"),
    ("Ông Khamla Vongsavanh nói rằng mọi bất đồng cần được giải quyết bằng đối thoại.", "propose"),
    ("“Lệnh cấm này không nên bị lãng quên”, ông Khamla Vongsavanh nói.", "propose"),
    ("Lào muốn thúc đẩy hơn nữa quan hệ kinh tế với Việt Nam.", "propose"),
    ("Ông Khamla Vongsavanh nói: “Chúng tôi muốn tăng cường hợp tác với Việt Nam”.", "propose"),
    ("Ông Khamla Vongsavanh nói Lào tôn trọng láng giềng và muốn Hà Nội mở thêm cửa khẩu.", "propose"),
    ("Lào đòi hỏi Thái Lan phải có những bước đi cụ thể về cửa khẩu.", "request"),
    ("Ông Khamla Vongsavanh tái khẳng định cam kết của Lào trong việc bảo vệ nguồn nước.", "commit"),
    ("Lào đang và sẽ tiếp tục tiếp xúc với các đối tác Việt Nam về nguồn nước.", "commit"),
    ("“Lào đã và sẽ tiếp tục tuân thủ các quy định của hiệp ước”, ông Khamla Vongsavanh nói.", "commit"),
    ("Lào sẵn sàng là cầu nối giữa Việt Nam và Thái Lan.", "commit"),
    ("Lào coi trọng và sẵn sàng trao đổi với Việt Nam nhằm củng cố quan hệ.", "commit"),
    ("Hai bên đã thỏa thuận mở rộng hợp tác trong lĩnh vực hàng không.", "agree"),
    ("Ông Lê Văn Thử đề nghị các cơ quan chức năng hai bên trao đổi cụ thể qua đường ngoại giao.", "propose"),
]


@pytest.mark.parametrize(("text", "act"), UNDERTAKEN)
def test_what_is_undertaken(text: str, act: str, story: Callable[..., Story]) -> None:
    assert [each.act for each in find_commitments(story(HEAD + text), TERMS)] == [act]


NOT_UNDERTAKEN = [
    "Luật mới yêu cầu các hãng của Lào giữ nguồn nước nếu các nước khác xây đập.",
    "Đó là điều ở Lào mà bất cứ ai cũng mong muốn được thấy.",
    "Phía Lào ủng hộ việc hai bên sớm thống nhất nội dung hiệp định ba bên.",
    "Họ quả quyết rằng ông Khamla Vongsavanh sẽ không muốn bỏ các đập trên sông.",
    "Bộ Ngoại giao Lào tuyên bố ưu tiên hiện nay vẫn là duy trì hiệp định với Thái Lan.",
    "Vị bộ trưởng Lào đưa ra lời khuyên và đề xuất về chính sách với các nước.",
    "Ông Khamla Vongsavanh thường đề xuất nhiều ý kiến về quan hệ với các nước.",
    "Ông Khamla Vongsavanh cảnh báo Thái Lan có thể xây thêm đập.",
    "Ông Khamla Vongsavanh nói Lào phải lo cho người dân của mình.",
    "“Chúng tôi phải chờ ba năm để có ngày này”, ông Khamla Vongsavanh nói.",
    "Ông Khamla Vongsavanh bận nên về nước sớm.",
    "Ngôi nhà cũ ở Lào cần được sửa lại.",
    "Áp lực khiến Lào phải tìm cách khác với Thái Lan.",
    "Hai bên bàn về các thỏa thuận đã cam kết trong chuyến thăm Lào năm ngoái.",
    "Mặc dù hy vọng tìm thấy chiếc tàu Lào rất mong manh, cuộc tìm kiếm vẫn tiếp diễn.",
    "Đó là cuộc họp ở Lào mà cả hai bên đều mong chờ từ lâu.",
    "Ba năm trước, Lào đã đưa ra đề xuất và mọi việc vẫn như cũ.",
    "Tấm bản đồ do một nghị sĩ Lào đề xuất và được thông qua tối 5/8.",
    "Ông Khamla Vongsavanh trọn đời phấn đấu cho hòa bình với các nước.",
    "Một tờ báo Thái Lan viết về việc đó. Tờ báo này cho rằng Lào cần mở thêm cửa khẩu với Thái Lan.",
    "“Tôi cảm ơn Lào. Hy vọng Lào cấp thêm thị thực cho người Việt Nam”, Chủ tịch Tập đoàn Sao Mai Trần Nhàn nói.",
    "Chủ tịch Tập đoàn Sao Mai Trần Văn Nhàn cam kết xây thêm ba nhà máy ở Lào.",
    "Lào muốn phát triển hạm đội của mình trên sông.",
    "Lào muốn dùng thuế để ép Thái Lan.",
    "Các bộ trưởng Lào nói về thỏa thuận hợp tác giáo dục với Việt Nam.",
    "Bộ Giáo dục Lào và Việt Nam sẽ bàn Thỏa thuận hợp tác giáo dục.",
    "Lực lượng Thái Lan sẽ cần phải rút khỏi đường biên với Lào.",
    "Ông Khamla Vongsavanh tuyên bố nền kinh tế Lào sẽ trở nên cởi mở hơn.",
    "Kế hoạch do Lào và Thái Lan cùng thống nhất đổ vỡ vài tuần trước.",
    "Hai đoàn sẽ tọa đàm và giao lưu văn hóa tại Viêng Chăn.",
    "Việc này làm tăng hy vọng cho một giải pháp hòa bình ở biên giới Lào.",
    "Ông Khamla Vongsavanh nói: “Tôi hy vọng như vậy”.",
    "Thủ tướng Lào đã sẵn sàng cho cuộc gặp với ông Lê Văn Thử.",
    "Chính phủ Thái Lan hoan nghênh động thái cam kết giữ nguồn nước của lãnh đạo Lào.",
    "Lào chỉ trích “yêu cầu mở cửa khẩu ngay lập tức của Thái Lan”.",
    "Ông Khamla Vongsavanh muốn đạt được thỏa thuận với Việt Nam trong nhiệm kỳ này.",
    "Ông Khamla Vongsavanh cho biết tiến trình mở cửa khẩu sẽ khởi động rất nhanh.",
    "Ông Khamla Vongsavanh chỉ ra rằng Thái Lan sẽ tiếp tục tìm cách xây đập.",
    "Lào hy vọng điều đó sẽ không xảy ra với Việt Nam.",
    "Ông Lê Văn Thử sẽ “sớm có chuyến thăm Lào” theo lời mời của ông Khamla Vongsavanh.",
    "Ông Khamla Vongsavanh nói tàu mới đã xong, cho biết nó sẽ chạy trên sông Mê Công.",
    "Lào tính dùng biện pháp thương mại để hối thúc Thái Lan mở cửa khẩu.",
    "Lào cũng sẽ nhận được 3 triệu USD viện trợ từ Nhật Bản.",
    "Viêng Chăn đưa ra đề nghị trên trước khi hai thủ tướng gặp nhau.",
    "“Việt Nam đổi ý về những điều khoản mà các bên đã đồng ý”, ông Khamla Vongsavanh nói.",
    "Ông Khamla Vongsavanh đồng ý với ông Lê Văn Thử, quan hệ hai nước đang rất tốt.",
    "Người dân mong mối liên hệ của họ với gia đình Vongsavanh sẽ thu hút du khách.",
    "Hai bên bàn về cửa khẩu mới, phía Lào tán thành và cho biết đang xây đường.",
    "Nhật Bản đã cho Lào vay 3 tỷ USD vốn ODA cam kết từ năm 1993.",
]


@pytest.mark.parametrize("text", NOT_UNDERTAKEN)
def test_what_is_not_undertaken(text: str, story: Callable[..., Story]) -> None:
    assert find_commitments(story(HEAD + text), TERMS) == ()


def test_what_should_be_done_is_quoted_from_the_thing_on(story: Callable[..., Story]) -> None:
    told = story(HEAD + "Ông Khamla Vongsavanh nói rằng mọi bất đồng cần được giải quyết bằng đối thoại.")
    (found,) = find_commitments(told, TERMS)
    assert found.evidence == "mọi bất đồng cần được giải quyết bằng đối thoại"


def test_fields_that_a_clause_counts_are_no_further_clauses(story: Callable[..., Story]) -> None:
    text = "Hai bên đề xuất nhiều sáng kiến trong 3 lĩnh vực thương mại; tài chính - ngân hàng; hạ tầng, năng lượng."
    assert len(find_commitments(story(HEAD + text), TERMS)) == 1
    text = "Hai bên nhất trí hợp tác trong 2 lĩnh vực y tế, giáo dục; mở rộng giao lưu nhân dân."
    assert len(find_commitments(story(HEAD + text), TERMS)) == 2


def test_what_the_lead_tells_in_other_words_stands_once(story: Callable[..., Story]) -> None:
    lead = "Lào mong muốn cải thiện quan hệ thương mại với Việt Nam bên lề hội nghị."
    text = "Thủ tướng Lào Khamla Vongsavanh bày tỏ mong muốn quan hệ thương mại giữa hai quốc gia sẽ được cải thiện."
    assert len(find_commitments(story(f"Lào và Việt Nam\n\n{lead}\n\n{HEAD}{text}"), TERMS)) == 1


def test_a_quotation_goes_on_behind_who_says_it(story: Callable[..., Story]) -> None:
    text = (
        "“Chúng tôi sẽ giúp Việt Nam làm đường - ông Khamla Vongsavanh nói - Chúng tôi sẽ tiếp tục bảo vệ nguồn nước”."
    )
    found = [each.evidence for each in find_commitments(story(HEAD + text), TERMS)]
    assert [each.split(" ")[-1] for each in found] == ["đường", "nước"]


def test_what_sides_will_do_together_or_open_again_is_announced(story: Callable[..., Story]) -> None:
    for text in ("Hai nước sẽ cùng gìn giữ nguồn nước.", "Lào sẽ mở lại cửa khẩu với Việt Nam."):
        assert [each.act for each in find_commitments(story(HEAD + text), TERMS)] == ["commit"]
