"""Statements aimed at another side (codebook §1, §8 "Statements")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

STATEMENTS = [
    (
        "Nga đã lên án các cuộc tấn công của Israel.",
        "statement: Nga RU sender, Israel IL recipient",
    ),
    (
        "“Triều Tiên muốn đàm phán với Mỹ”, Ngoại trưởng Nga Oleg Marin phát biểu tại cuộc họp báo quốc tế ở Vienna.",
        "statement: Oleg Marin RU sender, Triều Tiên KP recipient",
    ),
    (
        ("Saudi Arabia, Bahrain và Các tiểu vương quốc Arab Thống nhất (UAE) cáo buộc Qatar ủng hộ khủng bố."),
        "statement: Saudi Arabia SA sender, Bahrain BH sender, UAE AE sender, Qatar QA recipient",
    ),
    (
        "Lầu Năm Góc cho biết máy bay tới căn cứ không quân Al Marsa của Qatar là lời cảnh báo phải đến tai Iran.",
        "statement: Lầu Năm Góc US sender, Iran IR recipient",
    ),
    (
        "Ngoại trưởng Nga Oleg Marin lên án thái độ vi phạm các nghị quyết của Liên Hợp Quốc của Triều Tiên.",
        "statement: Oleg Marin RU sender, Triều Tiên KP recipient",
    ),
    (
        "Trung Quốc hối thúc Canada lập tức thả bà Trần Vân và yêu cầu Mỹ rút lệnh bắt.",
        "statement: Trung Quốc CN sender, Canada CA recipient, Mỹ US recipient",
    ),
    (
        "Nga tuyên bố sẽ triển khai tên lửa nếu Mỹ rút khỏi hiệp ước.",
        "statement: Nga RU sender, Mỹ US recipient",
    ),
    (
        "Lào, Thái Lan, Indonesia, Brunei, Singapore và Malaysia cáo buộc Myanmar vi phạm cam kết.",
        (
            "statement: Lào LA sender, Thái Lan TH sender, Indonesia ID sender, Brunei BN sender, Singapore SG sender, "
            "Malaysia MY sender, Myanmar MM recipient"
        ),
    ),
    (
        "Ai Cập phản đối áp lực từ Tehran.",
        "statement: Ai Cập EG sender, Iran IR recipient",
    ),
    (
        (
            "Ngày 3/3, trả lời câu hỏi về việc Trung Quốc tập trận ở Hoàng Sa, Người phát ngôn Bộ Ngoại giao Hoàng Thu "
            "Hà nêu rõ:\n\n“Việt Nam kiên quyết phản đối và yêu cầu Trung Quốc chấm dứt, không tái diễn vi phạm”."
        ),
        "statement: Hoàng Thu Hà VN sender, Trung Quốc CN recipient",
    ),
    (
        "Nhà lãnh đạo Triều Tiên Kim Il Chol đề xuất cuộc gặp thượng đỉnh với Hàn Quốc và Mỹ.",
        "statement: Kim Il Chol KP sender, Hàn Quốc KR recipient, Mỹ US recipient",
    ),
    (
        "Nhà Trắng cho biết Tổng thống Mỹ Robert Hale sẽ có cuộc điện đàm với Tổng thống Nga Ivan Belov.",
        "call: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Người phát ngôn Bộ Ngoại giao Nga Olga Orlova nói rằng Moscow và Tokyo sẽ giữ liên lạc.",
        "statement: Olga Orlova RU sender, Nhật Bản JP recipient",
    ),
    (
        "Trung Quốc tuyên bố sẽ không nhượng bộ Mỹ trong các vấn đề cốt lõi.",
        "statement: Trung Quốc CN sender, Mỹ US recipient",
    ),
    (
        "Thông cáo của Bộ Ngoại giao Nga chỉ trích Mỹ áp đặt trừng phạt mới.",
        "statement: Bộ Ngoại giao Nga RU sender, Mỹ US recipient",
    ),
    (
        "Hãng tin dẫn tuyên bố của Nhà Trắng hôm 5/3 lên án Syria dùng vũ khí hóa học.",
        "statement: Nhà Trắng US sender, Syria SY recipient",
    ),
    (
        "Chủ tịch Triều Tiên Kim Jong-un cho biết Mỹ phải từ bỏ chính sách thù địch.",
        "statement: Kim Jong-un KP sender, Mỹ US recipient",
    ),
    (
        "Đặc phái viên Mỹ về vấn đề Triều Tiên John Ward khẳng định Washington sẵn sàng đàm phán với Bình Nhưỡng.",
        "statement: John Ward US sender, Triều Tiên KP recipient",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale tuyên bố sẽ rời đi nếu cảm thấy cuộc gặp với nhà lãnh đạo Triều Tiên Kim Il "
            "Chol không đạt kết quả."
        ),
        "statement: Robert Hale US sender, Triều Tiên KP recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale cho rằng nhà lãnh đạo Triều Tiên Kim Il Chol đã thất hứa.",
        "statement: Robert Hale US sender, Kim Il Chol KP recipient",
    ),
    (
        "Trong khi Triều Tiên tập trận, nước này đã lên tiếng chỉ trích Hàn Quốc.",
        "statement: Triều Tiên KP sender, Hàn Quốc KR recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale nói rằng ông không thích việc Ngoại trưởng Nga Ivan Belov gặp phiến quân.",
        "statement: Robert Hale US sender, Ivan Belov RU recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale cho biết Nga phải thả ba tàu trước khi hội đàm.",
        "statement: Robert Hale US sender, Nga RU recipient",
    ),
    (
        "Bộ Ngoại giao Triều Tiên đề cập tới cuộc tập trận của Mỹ, cho rằng đó là hành động vi phạm thỏa thuận.",
        "statement: Bộ Ngoại giao Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Nga và Mỹ bất đồng. Tổng thống Nga Ivan Belov cho biết hai nước cần khôi phục liên lạc.",
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        '"Nga sẽ không để yên cho Mỹ", Tổng thống Nga Ivan Belov nhấn mạnh.',
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        '"Hàn Quốc có thể giúp Triều Tiên", Tổng thống Hàn Quốc Park Ji-woo nói.',
        "statement: Park Ji-woo KR sender, Triều Tiên KP recipient",
    ),
    (
        "Triều Tiên gọi cuộc tập trận giữa Mỹ và Hàn Quốc là hành động khiêu khích.",
        "statement: Triều Tiên KP sender, Mỹ US recipient, Hàn Quốc KR recipient",
    ),
    (
        "Người phát ngôn Trung Quốc Lý Tân phản đối mạnh mẽ nội dung về Đài Loan trong đạo luật mới của Mỹ.",
        "statement: Lý Tân CN sender, Mỹ US recipient",
    ),
    (
        "Triều Tiên khẳng định toàn bộ lục địa Mỹ nằm trong tầm ngắm.",
        "statement: Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Mỹ, Nhật Bản, Hàn Quốc lên án vụ phóng tên lửa của Triều Tiên.",
        "statement: Mỹ US sender, Nhật Bản JP sender, Hàn Quốc KR sender, Triều Tiên KP recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale đe dọa sẽ rút khỏi WTO.",
        "statement: Robert Hale US sender, WTO WTO recipient",
    ),
    (
        'Tổng thống Mỹ Robert Hale cảnh báo Syria không được tấn công, cho rằng việc Nga hậu thuẫn là "sai lầm".',
        "statement: Robert Hale US sender, Syria SY recipient",
    ),
    (
        "Ngoại trưởng Anh John Ward lên án bạo lực nhưng cho rằng Trung Quốc cần tuân thủ cam kết.",
        "statement: John Ward GB sender, Trung Quốc CN recipient",
    ),
    (
        "Hôm 11/3, Đại sứ Đức Anna Vogel cho biết, Bộ Ngoại giao nước này lên án Nga.",
        "statement: Bộ Ngoại giao DE sender, Nga RU recipient",
    ),
    (
        "Chính quyền Tổng thống Mỹ Robert Hale hôm 11/3 cáo buộc Iran vi phạm thỏa thuận.",
        "statement: Mỹ US sender, Iran IR recipient",
    ),
    (
        "Tuy nhiên, Bình Nhưỡng gần đây đã cáo buộc Hàn Quốc vi phạm thoả thuận.",
        "statement: Triều Tiên KP sender, Hàn Quốc KR recipient",
    ),
    (
        'Iran gọi đây là "cái cớ vô lý" và lên án Mỹ vì vụ việc.',
        "statement: Iran IR sender, Mỹ US recipient",
    ),
    (
        "Ukraine tuyên bố tàu của mình đi đúng luật pháp quốc tế, yêu cầu Nga trả lại ngay hai con tàu.",
        "statement: Ukraine UA sender, Nga RU recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale mô tả Iran là mối lo ngại lớn nhất của khu vực.",
        "statement: Robert Hale US sender, Iran IR recipient",
    ),
    (
        (
            "Ngày 3/3, trả lời câu hỏi của phóng viên về việc Trung Quốc tập trận ở Biển Đông, Người phát ngôn "
            "Bộ Ngoại giao Hoàng Thu Hà nêu rõ:"
        ),
        "statement: Hoàng Thu Hà VN sender, Trung Quốc CN recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale sau đó kêu gọi Chủ tịch Trung Quốc Trương Minh gây sức ép.",
        "statement: Robert Hale US sender, Trương Minh CN recipient",
    ),
    (
        "Mỹ nhanh chóng đổ lỗi cho Iran về vụ tấn công tàu chở dầu.",
        "statement: Mỹ US sender, Iran IR recipient",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale hôm nay cũng lên tiếng cáo buộc Nga vi phạm hiệp ước.",
        "statement: Robert Hale US sender, Nga RU recipient",
    ),
    (
        "Kế hoạch xây đập của Thủ tướng Lào Khamla Vongsavanh bị các bộ trưởng Campuchia chỉ trích.",
        "statement: Campuchia KH sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Vụ phóng thử tuần qua bị cộng đồng quốc tế chú ý, và Triều Tiên bị Mỹ cáo buộc vi phạm lệnh cấm.",
        "statement: Mỹ US sender, Triều Tiên KP recipient",
    ),
    (
        "Hôm 11/3, Thủ tướng Hàn Quốc Park Ji-woo xin lỗi Việt Nam vì sự cố trên biển.",
        "statement: Park Ji-woo KR sender, Việt Nam VN recipient",
    ),
    (
        "“Việt Nam bác bỏ phát biểu về Việt Nam của Trung Quốc”, Người phát ngôn Hoàng Thu Hà hôm nay cho biết.",
        "statement: Hoàng Thu Hà VN sender, Trung Quốc CN recipient",
    ),
    (
        (
            "Người phát ngôn Bộ Ngoại giao Hoàng Thu Hà cho biết Việt Nam kiên quyết phản đối Trung Quốc "
            "tập trận trái phép "
            "ở Hoàng Sa."
        ),
        "statement: Hoàng Thu Hà VN sender, Trung Quốc CN recipient",
    ),
    (
        "Bộ Ngoại giao Hàn Quốc đã ra công hàm phản đối Nhật Bản.",
        "statement: Bộ Ngoại giao Hàn Quốc KR sender, Nhật Bản JP recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale kêu gọi Triều Tiên từ bỏ vũ khí hạt nhân.",
        "statement: Robert Hale US sender, Triều Tiên KP recipient",
    ),
    (
        "Ngoại trưởng Iran Reza Karimi cáo buộc Mỹ vi phạm nghị quyết của Liên hợp quốc.",
        "statement: Reza Karimi IR sender, Mỹ US recipient",
    ),
    (
        "Tổng thống Ukraine Oleh Marchenko yêu cầu Nga phóng thích các thủy thủ.",
        "statement: Oleh Marchenko UA sender, Nga RU recipient",
    ),
    (
        "Hôm 16/3, Nga lên án Mỹ rút khỏi hiệp ước.",
        "statement: Nga RU sender, Mỹ US recipient",
    ),
    (
        "Người phát ngôn Bộ Ngoại giao Trung Quốc Lâm Kiến Quốc ngày 16/3 lên án Mỹ bán vũ khí cho Đài Loan.",
        "statement: Lâm Kiến Quốc CN sender, Mỹ US recipient",
    ),
    (
        "Bộ Ngoại giao Pakistan triệu tập Đại sứ Ấn Độ để phản đối vụ nổ súng.",
        "statement: Bộ Ngoại giao Pakistan PK sender, Ấn Độ IN recipient",
    ),
    (
        "Việt Nam yêu cầu Trung Quốc chấm dứt các hoạt động vi phạm chủ quyền, Người phát ngôn Hoàng Thu Hà nêu rõ.",
        "statement: Hoàng Thu Hà VN sender, Trung Quốc CN recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale tuyên bố ông sẵn sàng đối thoại với Triều Tiên nếu có điều kiện phù hợp.",
        "statement: Robert Hale US sender, Triều Tiên KP recipient",
    ),
    (
        "“Chúng tôi hoan nghênh Nga nối lại đàm phán”, Người phát ngôn Hoàng Thu Hà trả lời.",
        "statement: Hoàng Thu Hà VN sender, Nga RU recipient",
    ),
    (
        "Bộ Quốc phòng Hàn Quốc khẳng định Triều Tiên phải từ bỏ chương trình hạt nhân.",
        "statement: Bộ Quốc phòng Hàn Quốc KR sender, Triều Tiên KP recipient",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov ngày 16/3 khẳng định Nga không có lỗi trong quan hệ với Mỹ.\n"
            "Ông Belov nói Mỹ đã áp đặt trừng phạt."
        ),
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale thừa nhận thỏa thuận với Iran có thể đổ vỡ.",
        "statement: Robert Hale US sender, Iran IR recipient",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov cho hay Mỹ vẫn chưa trả lời đề nghị của ông.",
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        "Phía Mỹ thời điểm đó đã bác bỏ đề xuất của Nga.",
        "statement: Mỹ US sender, Nga RU recipient",
    ),
    (
        "Tổng Thư ký Liên Hợp Quốc Paul Martin hôm 11/3 kêu gọi Sudan mở cửa biên giới.",
        "statement: Paul Martin UN sender, Sudan SD recipient",
    ),
    (
        (
            "Nga lên án Mỹ vì lệnh trừng phạt.\n\n"
            "Ngày 16/3, Người phát ngôn Bộ Ngoại giao Nga Ivan Belov lên án Mỹ áp lệnh trừng phạt mới."
        ),
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        "Trả lời phỏng vấn trước chuyến thăm, Thủ tướng Pháp Paul Martin khẳng định Việt Nam là bạn của Pháp.",
        "statement: Paul Martin FR sender, Việt Nam VN recipient",
    ),
    (
        "Iran dọa sẽ đáp trả Israel.",
        "statement: Iran IR sender, Israel IL recipient",
    ),
    (
        "Trong tháng này, Ấn Độ đã đề nghị Mỹ thay đổi quy định.",
        "statement: Ấn Độ IN sender, Mỹ US recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale gọi NATO là tổ chức lỗi thời.",
        "statement: Robert Hale US sender, NATO NATO recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale nói tại cuộc họp báo với Tổng thống Hàn Quốc rằng Triều Tiên phải đối thoại.",
        "statement: Robert Hale US sender, Triều Tiên KP recipient",
    ),
    (
        "Người phát ngôn Bộ Ngoại giao Mỹ Robert Hale cho biết Mỹ và Hàn Quốc đã sẵn sàng.",
        "statement: Robert Hale US sender, Hàn Quốc KR recipient",
    ),
    (
        "Nga cáo buộc Mỹ và Israel về vụ không kích.",
        "statement: Nga RU sender, Mỹ US recipient, Israel IL recipient",
    ),
    (
        "Israel đã cảnh báo Syria cũng như Iran về vụ không kích.",
        "statement: Israel IL sender, Syria SY recipient, Iran IR recipient",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale công kích Nga và cho rằng nước này phải chịu trách nhiệm.",
        "statement: Robert Hale US sender, Nga RU recipient",
    ),
    (
        "Tuy nhiên, Bình Nhưỡng gần đây dọa rút khỏi bàn đàm phán vì Mỹ gây sức ép.",
        "statement: Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Trả lời báo chí trước chuyến thăm, Chủ tịch nước Trần Văn Bách cho biết quan hệ với Nhật Bản sẽ phát triển.",
        "statement: Trần Văn Bách VN sender, Nhật Bản JP recipient",
    ),
    (
        "Ông Trương Minh, Bộ trưởng Ngoại giao Trung Quốc, mô tả vụ bắt giữ của Canada là sai lầm.",
        "statement: Trương Minh CN sender, Canada CA recipient",
    ),
    (
        "Hôm 16/3, Nga nhiều lần kêu gọi Mỹ dỡ bỏ trừng phạt.",
        "statement: Nga RU sender, Mỹ US recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov chưa lên tiếng.\nHôm 16/3, ông cho rằng Mỹ phải nhượng bộ.",
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        (
            "Ngoại trưởng Mỹ Robert Hale nói trong cuộc điện đàm chính thức với Ngoại trưởng Pháp Paul Martin rằng Mỹ "
            "phản đối hành động của Iran."
        ),
        (
            "call: Robert Hale US participant, Paul Martin FR participant | "
            "statement: Robert Hale US sender, Iran IR recipient"
        ),
    ),
    (
        "Chủ tịch Hạ viện Nga, Oleg Hartwick khẳng định Mỹ phải nhượng bộ.",
        "statement: Oleg Hartwick RU sender, Mỹ US recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov tỏ ra bực mình với những cuộc tập trận mới, cho rằng Mỹ đã vi phạm thỏa thuận.",
        "statement: Ivan Belov RU sender, Mỹ US recipient",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale khẳng định tập trận với Hàn Quốc không vi phạm thỏa thuận với Triều Tiên.",
        "statement: Robert Hale US sender, Triều Tiên KP recipient",
    ),
    (
        "Chính quyền các nước châu Âu chưa lên tiếng, còn Nga khẳng định Mỹ phải dỡ bỏ trừng phạt.",
        "statement: Nga RU sender, Mỹ US recipient",
    ),
    (
        "Bộ Quốc phòng Venezuela cáo buộc một máy bay EP-3 của Mỹ xâm phạm không phận.",
        "statement: Bộ Quốc phòng Venezuela VE sender, Mỹ US recipient",
    ),
    (
        (
            "Tổng thống Hàn Quốc Moon Jae-in tới dự. Sau lời chào của vợ Tổng thống Mỹ Robert Hale, Tổng thống Moon "
            "khẳng định Triều Tiên phải từ bỏ hạt nhân."
        ),
        "statement: Moon Jae-in KR sender, Triều Tiên KP recipient",
    ),
]

NONE = [
    "Phán quyết của Tòa trọng tài lập theo Công ước Liên Hợp Quốc đã bác bỏ yêu sách của Trung Quốc.",
    "“Hệ thống này mạnh hơn S-300 và tương đương với S-400 của Nga”, Bộ trưởng Quốc phòng Iran Amir Karimi tuyên bố.",
    "Tổng thống Chile Pedro Luna và Tổng thống Mỹ Robert Hale. Tổng thống Chile Pedro Luna cho biết hai người đã chết.",
    '"Các ông cần một bức tường", Ngoại trưởng Tây Ban Nha Luis Vega hôm 5/3 nhắc lại lời Tổng thống Mỹ Robert Hale.',
    "Trong một cuộc họp giữa ông Kim Il Chol và ông Tập Cận Bình hồi tháng 2, ông Tập Cận Bình nhắc nhở Triều Tiên.",
    "Tổng thống Obama phát biểu tại bảo tàng Mỹ - Philippines ở Manila.",
    "Ngoại trưởng Nga Oleg Marin chỉ trích giám đốc tài chính hãng Sao Mai John Poe (Mỹ).",
    "Tổng thống Hàn Quốc Park Minho yêu cầu các quan chức Chính phủ nước này xem xét trừng phạt với Triều Tiên.",
    "Hôm 24/5, Mỹ tuyên bố điều thêm 1.500 lính tới Jordan.",
    "Lầu Năm Góc cho biết Mỹ sẽ triển khai tiêm kích tới Hàn Quốc nhằm giúp Hàn Quốc phòng thủ.",
    "Từ các sự việc trên, có thể thấy rằng Trung Quốc đang bày tỏ thất vọng với Singapore.",
    "Chữ này hàm ý Trung Quốc vẫn để ngỏ đối thoại với Mỹ.",
    "Khi còn là ứng viên, Tổng thống Mỹ Robert Hale cho rằng Nga phải rút quân.",
    "Hồi còn tranh cử, Tổng thống Mỹ Robert Hale từng chỉ trích Nga.",
    "Tổng thống Pháp Paul Durand nói ông sẽ sớm quyết định về phản ứng của Paris, cùng với Mỹ và Anh.",
    "Ngoại trưởng Nga Ivan Belov nói Nga cùng với Iran và Lào sẽ chống khủng bố.",
    "Nhiều người ủng hộ Tổng thống Mỹ Robert Hale cho rằng Nga phải nhượng bộ.",
    "Các cố vấn khuyên Tổng thống Mỹ Robert Hale lên án Nga.",
    "Tổng thống Pháp Pierre Dumont đã trả lời vài câu hỏi của phóng viên Nga.",
    'Trả lời báo chí trên đường bay từ Lào, Tổng thống Mỹ Robert Hale nói: "Chúng tôi sẽ sớm trở lại".',
    "Phát biểu trước khi rời Lào, Tổng thống Mỹ Robert Hale nói ông hài lòng.",
    "Người phát ngôn Lào Sok Dara trả lời câu hỏi liệu Mỹ đã vi phạm thỏa thuận hay chưa.",
    "Nhà lãnh đạo Triều Tiên Kim Il Chol đề xuất dự án đường sắt với Nga.",
    "Lần đầu tiên nhà lãnh đạo Triều Tiên Kim Il Chol trả lời phóng viên báo Mỹ.",
    "Đại sứ Trung Quốc Lâm Kiến Quốc khẳng định hai nước cần hợp tác. Mỹ và Trung Quốc bất đồng.",
    "Tổng thống Mỹ Robert Hale cho biết sẽ gặp Tổng thống Nga Ivan Belov nếu kỳ vọng của ông được đáp ứng.",
    "Nga và Mỹ bất đồng. Tổng thống Nga Ivan Belov xác nhận hai nước sẽ phối hợp.",
    "Tổng thống Mỹ Robert Hale thừa nhận con trai từng gặp luật sư Nga.",
    "Thủ tướng Đức Anna Vogel khẳng định Liên minh châu Âu muốn có vai trò lớn hơn.",
    "Tổng thống Mỹ Robert Hale tìm thấy câu trả lời trong hành trình trở về Kenya.",
    "Bộ Tư pháp Mỹ cho rằng ông Stone có thể là mục tiêu tống tiền của người Nga.",
    "Ông Zahir Khan, phát ngôn viên phiến quân Taliban tại Afghanistan, cho rằng Mỹ phải rút quân.",
    "Đại sứ quán Ukraine khẳng định trên tàu có 20 công dân Nga.",
    "Tổng thống Mỹ Robert Hale cũng bày tỏ quan ngại với ông Ivan Petrov, Tổng thống Nga.",
    "Tổng thống Mỹ Robert Hale tuyên bố Mỹ và Hàn Quốc sẽ dừng tập trận.",
    "Ông Lưu Vũ, giám đốc Trung tâm nghiên cứu Đông Bắc Á của Đại học Sơn Đông (Trung Quốc), nhận định Mỹ phải lùi.",
    "Mở đầu.\n\nNgoại trưởng Úc Anna Ward gặp Ngoại trưởng Trung Quốc Lưu Vũ. Khi đó ông Vũ nói Úc cần thay đổi.",
    'Mỹ khẳng định cần phải giúp Nga ngay lập tức", tờ báo này viết.',
    "Bộ Ngoại giao Thái Lan khẳng định sẽ tìm mọi cách đưa cựu Thủ tướng Anh về nước.",
    "Chính phủ Hàn Quốc xác nhận Triều Tiên đã gửi thư cho Hàn Quốc.",
    "Mỹ lên án mạnh mẽ hành động này trong khi Nga bày tỏ quan ngại.",
    "Triều Tiên tuyên bố phóng thành công tên lửa, dù quân đội Hàn Quốc nói tên lửa đã nổ.",
    "Tổng thống Mỹ Robert Hale ca ngợi cuộc chiến chống Nhà nước Hồi giáo Iraq (IS).",
    "Đại sứ quán Nga khẳng định trên tàu có 20 công dân Đức và 4 người Ukraine.",
    "Bộ Ngoại giao Hàn Quốc bày tỏ hy vọng Mỹ sẽ sớm nối lại đối thoại.",
    "Thụy Sĩ kêu gọi sớm định ngày cho đối thoại giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale.",
    "Nhật Bản đã bỏ phiếu phản đối dự thảo do Nga đệ trình.",
    (
        "“Không ai biết Tổng thống Mỹ Robert Hale và Chủ tịch Trung Quốc Vương Lâm sẽ bàn gì”, "
        "Bộ trưởng Thương mại Mỹ William Roth nói."
    ),
    "Lãnh đạo Triều Tiên từng nói về việc phi hạt nhân hóa, nhưng các chuyên gia ngờ rằng đó không phải là ý của Mỹ.",
    (
        "Chủ tịch Trung Quốc Lâm Kiến Quốc đã tới dự.\n"
        "Thủ tướng Papua New Guinea Peter Oro cho biết sẽ thay mặt các nền kinh tế ra tuyên bố chủ tịch."
    ),
    "Ông Paul Alton, ứng cử viên từng chạy đua vào Nhà Trắng, nhận định Nga sẽ vui mừng.",
    "Chính sách này không giúp nước Mỹ, chuyên gia Paul Martin thuộc Đại học Alton, Anh nhận định.",
    "“Đề nghị này nhắm vào Trung Quốc”, giáo sư Park Ji-woo tại Đại học Thử (UTT, Hàn Quốc) nhận định.",
    "“Quan hệ của Mỹ với nước láng giềng - Trung Quốc còn nhiều bất đồng”, chuyên gia này nhấn mạnh.",
    "Một số nhà lãnh đạo Pháp đã nói những điều không hay về Trung Quốc.",
    "Người dân Hàn Quốc và Nhật Bản kêu gọi Triều Tiên xin lỗi.",
    "Biểu tình lớn ở trung tâm Kuala Lumpur, cảnh báo cho cổ động viên Hàn Quốc.",
    "Trung Quốc từ lâu vẫn khẳng định Nhật Bản phải xin lỗi.",
    "Thủ tướng Nga Ivan Belov cho biết nước này và Trung Quốc đã ký thỏa thuận mới.",
    "Tổng thống Mỹ Robert Hale khẳng định ủng hộ vai trò của ASEAN trong khu vực.",
    "[Lãnh đạo hai nước gặp nhau] Trong cuộc hội đàm, Tổng thống Nga Ivan Belov cho rằng Nga coi trọng Trung Quốc.",
    "Tổng thống Mỹ Robert Hale tuyên bố tại Ankara, Thổ Nhĩ Kỳ rằng sẽ cải cách thuế.",
    "Bộ Quốc phòng Nhật Bản tuyên bố đã điều máy bay ở gần biên giới với Triều Tiên.",
    "Triều Tiên đề nghị chọn khách sạn khi tới Singapore.",
    "Bộ Ngoại giao Nga tuyên bố ủng hộ hòa bình, trong khi Ukraine chưa trả lời.",
    "Saudi Arabia đối mặt thêm chỉ trích sau khi bắt công dân Indonesia.",
    "Thủ tướng Campuchia Sok Dara khẳng định không biết cựu Thủ tướng Thái Lan Anan Suriya ở đâu.",
    "Lầu Năm Góc bác bỏ khả năng quân Mỹ rút khỏi bán đảo Triều Tiên.",
    "Mỹ cảnh báo các đồng minh sẽ xem xét việc chia sẻ tin nếu thuê hãng của Trung Quốc.",
    "Bộ Quốc phòng Úc xác nhận hai tàu chưa rời cảng Subic của Philippines.",
    "Thủ tướng Pakistan Imran Rashid tuyên bố nước này sẽ trao trả tù nhân cho Ấn Độ ngày 1/3.",
    "Tổng thống Mỹ Robert Hale tuyên bố quân đội sẽ rút khỏi Syria.",
    "Tổng thống Nga Ivan Belov khẳng định tàu sẽ đi qua vùng biển Nhật Bản.",
    "Biểu tình lớn ở Kuala Lumpur, cảnh báo cho cổ động viên Hàn Quốc.",
    "Một quan chức Mỹ cho biết Trung Quốc sẽ phản ứng.",
    "Trong khi Ngoại trưởng Mỹ Robert Hale nói cuộc đàm phán có tiến bộ, Triều Tiên chưa lên tiếng.",
    "Nga lại hứng chịu thêm chỉ trích của Ukraine.",
    "“Tôi sẽ thắng trận quyền Anh này”, Tổng thống Mỹ Robert Hale nói.",
    "Theo đơn, bà Nga cho rằng ông Mỹ tố cáo bà với Công an Trung Quốc.",
    "Một người đàn ông Việt Nam tố cáo công ty Nhật Bản trên báo.",
    "Chuyên gia Mỹ cho rằng Trung Quốc sẽ phản ứng mạnh.",
    "Hãng tin Nhật Bản cho biết Triều Tiên sẽ phóng tên lửa.",
    "Tại hội đàm, Tổng thống Nga Ivan Belov khẳng định Nga coi trọng quan hệ với Mỹ.",
    "Thủ tướng Lê Văn Thử nhấn mạnh Việt Nam coi trọng quan hệ với Lào.",
    "Tổng thống Mỹ Robert Hale thông báo sẽ thăm Hàn Quốc.",
    "Ngoại trưởng Nga Ivan Belov phát biểu từ Singapore rằng phải loại trừ khủng bố.",
    "Tổng Thư ký Hội Nhà văn Lê Văn Thử hôm 11/3 kêu gọi Trung Quốc trả lại cổ vật.",
    "Ngoại trưởng Nga Ivan Belov cho hay ông quen nhiều người Mỹ ở đây.",
    "Cựu Tổng thống Mỹ Robert Hale cho rằng Triều Tiên sẽ không nhượng bộ.",
    "Thủ tướng Lê Văn Thử yêu cầu Bộ Ngoại giao chuẩn bị tốt hội nghị với Lào.",
    "Chuyên gia Robert Hale cảnh báo Trung Quốc có thể gặp khó khăn, theo tờ báo của Mỹ.",
    "Bộ trưởng Vũ Quốc Anh tuyên bố Việt Nam sẽ cải cách thuế trong năm tới, báo Nhật Bản đưa tin.",
    "Thủ tướng Lê Văn Thử kêu gọi nhân dân đoàn kết, quan hệ với Lào là tài sản chung.",
    "Ngoại trưởng Iran Reza Karimi nói với Tổng thống Mỹ Robert Hale rằng Iran muốn hòa bình.",
    "“Triều Tiên nói họ cần thêm thời gian với Mỹ”, một chuyên gia cho biết.",
    "Tổng thống Mỹ Robert Hale tuyên bố hủy kế hoạch gặp Tổng thống Nga Ivan Petrov.",
    "Khi bàn về chi phí, phía Mỹ bày tỏ quan điểm sẵn sàng giúp Triều Tiên.",
    "Nga nhiều lần kêu gọi Mỹ dỡ bỏ trừng phạt.",
    "Trong chiến dịch tranh cử, Tổng thống Mỹ Robert Hale chỉ trích Trung Quốc.",
    (
        "Bộ Quốc phòng Nga khẳng định lực lượng của họ sẽ hoàn tất việc kiểm tra toàn bộ các kho chứa ở miền đông, "
        "sau đó bàn giao giấy tờ cho một nhóm kỹ thuật, trong đó không có ai của Mỹ."
    ),
    "Tổng thống Mỹ Robert Hale liên tục chỉ trích Nga.",
    "Nhân chuyến đi của Tổng thống Nga Ivan Belov tuần này, Hartwick nói Mỹ phải nhượng bộ.",
    "Ông Alan Hartwick, giám đốc Viện nghiên cứu Biển của Trung Quốc, cho rằng Mỹ phải nhượng bộ.",
    "Bộ Quốc phòng Nga cho biết không còn giao tranh tại ba tỉnh của Syria.",
    "Tổng thống Nga Ivan Belov tuyên bố sẽ cử đặc phái viên tới Syria.",
    "Người phát ngôn Phủ Tổng thống Nga Ivan Belov khẳng định Tổng thống sẽ tới Vatican để cầu nguyện.",
    "“Nga không muốn chiến tranh”, Tổng thống Nga Ivan Belov nói khi gặp Tổng thống Pháp Paul Martin.",
    "Tổng thống Mỹ Robert Hale tuyên bố Mỹ cùng Pháp và Anh đã mở chiến dịch.",
    "Phát biểu tại Tehran, Tổng thống Nga Ivan Belov nhấn mạnh phải giữ nguyên hiện trạng.",
    "Bộ Ngoại giao Nga chỉ trích bình luận của cựu cố vấn Mỹ Robert Hale.",
    '"Ý tôi là Mỹ không cần vội", Tổng thống Mỹ Robert Hale nói.',
    "Nga tuyên bố đã hạ sát thủ lĩnh Omar Said.",
    "Cựu chỉ huy lực lượng đối lập Syria khẳng định nhiều tay súng đã rời thành phố nhờ thỏa thuận được Mỹ chấp thuận.",
    "Tướng Mỹ cảnh báo lập vùng cấm bay sẽ là tuyên chiến với Nga.",
    "Thủ tướng Trung Quốc Trương Minh trả lời hãng thông tấn Sputnik của Nga khẳng định kinh tế vẫn tăng trưởng tốt.",
    "Tổng thống Nga Ivan Belov nói rằng cần giúp người tị nạn Syria trở về.",
    "Trung Quốc ngày càng quyết đoán trong việc khẳng định vị thế, còn nước Nga thì mạo hiểm hơn.",
    "Tổng thống Nga Ivan Belov lắc đầu và tiếp tục nói chuyện, Thủ tướng Đức Anna Vogel nhìn đi nơi khác.",
    "Tổng thống Mỹ Robert Hale từ chối trả lời về quan hệ với Nga.",
    "Nhà Trắng ngày 19/4 xác nhận Tổng thống Mỹ Robert Hale sẽ đến thăm Nhật Bản.",
    "Tổng thống Mỹ Robert Hale cho biết Ngoại trưởng John Ward đã đến Triều Tiên và có quan hệ tốt với nước này.",
    "Các vụ phóng gần đây vi phạm nghị quyết Liên hợp quốc (LHQ) và kêu gọi Triều Tiên ngừng lại là điều cần thiết.",
    "Bộ Quốc phòng Mỹ cho biết sẽ triển khai tên lửa tới Hàn Quốc.",
    "Chính quyền Philippines bị các nhóm cánh tả chỉ trích vì không lên tiếng phản đối Trung Quốc.",
    "Thủ tướng Anh Anna Bell tuyên bố từ chức sau thất bại của thỏa thuận với Mỹ.",
    "Ngoại trưởng Nga Ivan Belov cho rằng đề xuất của Nga và Trung Quốc mở đường cho giải pháp.",
    "Chính quyền Trung Quốc đã yêu cầu các doanh nghiệp nhà nước ngừng mua nông sản của Mỹ.",
    "Tổng thống Mỹ Robert Hale lên án lời dọa đánh bom các trung tâm của người Do Thái.",
    "Nga cho hay đã không kích nơi thủ lĩnh khủng bố Omar Said ẩn náu.",
    "Ông Hale, Tổng thống Mỹ Robert Hale, từng nhiều lần lặp lại quan điểm cho rằng Hàn Quốc phải chi nhiều hơn.",
    "Trung Quốc còn mô tả bằng những lời hạn chế hơn nhiều so với Mỹ.",
]

COMMENTED = [
    "Chuyên gia Wang Lei thuộc Đại học Alton cho rằng tình hình phức tạp. Ông cho rằng Mỹ phải nhượng bộ.",
    "Theo nhà phân tích Wang Lei, tình hình phức tạp. Giá dầu tăng. “Mỹ phải nhượng bộ”, ông nói.",
    "Hartwick nói tình hình phức tạp. Ông cũng cáo buộc Mỹ gây sức ép.",
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_who_speaks_to_whom(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", COMMENTED)
def test_a_pronoun_goes_on_with_the_words_of_who_speaks_for_no_side(acts: Acts, text: str) -> None:
    assert not acts(f"Tổng thống Nga Ivan Belov chưa lên tiếng.\n{text}")


def test_a_caption_tells_what_was_said_but_not_that_somebody_speaks(acts: Acts) -> None:
    said = "Mở đầu bài.\n\nTổng thống Mỹ Robert Hale khẳng định Triều Tiên phải từ bỏ hạt nhân. Ảnh: AFP"
    shown = "Mở đầu bài.\n\nTổng thống Mỹ Robert Hale trả lời câu hỏi về Triều Tiên. Ảnh: AFP"
    assert acts(said) == ["statement: Robert Hale US sender, Triều Tiên KP recipient"]
    assert not acts(shown)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_said_to_another_side(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("statement")]


def test_a_minister_speaks_for_himself_where_others_met(acts: Acts) -> None:
    met = "Tổng thống Nga Oleg Marin gặp Tổng thống Mỹ Robert Hale ở Berlin."
    said = "Bộ trưởng Quốc phòng Nga Ivan Belov cho biết Nga sẵn sàng hợp tác với Mỹ."
    assert "statement: Ivan Belov RU sender, Mỹ US recipient" in acts(f"{met} {said}")


def test_what_was_said_at_talks_is_told_where_the_talks_are(acts: Acts) -> None:
    talks = "Ngày 3/5, Tổng thống Nga Ivan Petrov hội đàm với Tổng thống Mỹ Robert Hale."
    said = "Tổng thống Nga Ivan Petrov cho rằng Mỹ phải dỡ bỏ lệnh trừng phạt."
    aside = "Giá dầu tăng mạnh trong ngày. Thị trường phản ứng chậm. Người dân chờ đợi. "
    assert acts(f"Giá dầu tăng.\n\n{talks} {said}") == ["talks: Ivan Petrov RU participant, Robert Hale US participant"]
    assert "statement: Ivan Petrov RU sender, Mỹ US recipient" in acts(
        f"Giá dầu tăng.\n\n{aside}{talks} {aside * 3}{said}"
    )


def test_what_is_said_meanwhile_is_no_part_of_a_programme(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    text = "Tổng thống Mỹ Robert Hale sẽ thăm Đức vào tháng sau. Trước đó, ông Hale cảnh báo Nga về hậu quả."
    assert [event.status for event in tell(text) if event.type == "statement"] == ["occurred"]


@pytest.mark.parametrize(("opening", "country"), [("", ""), ("tại họp báo thường kỳ, ", "VN")])
def test_a_spokesman_of_home_speaks_there_where_the_press_is_met(
    tell: Callable[..., tuple[EventClaim, ...]], opening: str, country: str
) -> None:
    text = (
        f"Ngày 3/3, {opening}Người phát ngôn Bộ Ngoại giao Hoàng Thu Hà nêu rõ Việt Nam phản đối Trung Quốc tập trận."
    )
    assert [event.place.country for event in tell(text)] == [country]


BELOW = "Giá dầu tăng.\n\nDầu lên giá.\n\n"  # a title and a lead
SAID_AGAIN = [
    'Nga cảnh báo Syria.\n"Nga sẽ đáp trả nếu Syria vi phạm", Reuters dẫn lời người phát ngôn Nga Olga Orlova cho hay.',
    f"{BELOW}Nga lên án Mỹ\n\nNgày 16/3, Tổng thống Nga Oleg Marin lên án Mỹ.",
    f"{BELOW}Đức lên án Iran làm giàu urani. Ngoại trưởng Đức Anna Weber nói Iran phải dừng lại.",
    (
        f"{BELOW}Bộ Ngoại giao Nga chỉ trích Mỹ tăng quân. Quân số là một nghìn. Người phát ngôn Bộ Ngoại giao Nga "
        "Olga Orlova nhấn mạnh Mỹ đã vi phạm cam kết."
    ),
    (
        f"{BELOW}Ngoại trưởng Đức Anna Weber chỉ trích Nga và Iran tăng quân.\n\nQuân số là một nghìn.\n\nBà Weber "
        "nhấn mạnh Iran phải rút quân."
    ),
]


@pytest.mark.parametrize("text", SAID_AGAIN)
def test_what_a_state_says_is_not_told_twice(acts: Acts, text: str) -> None:
    assert len([act for act in acts(text) if act.startswith("statement")]) == 1


SAID_BESIDES = [
    "Đức lên án Iran làm giàu urani. Ngoại trưởng Đức Anna Weber cũng nói Iran phải dừng lại.",
    "Đức lên án Iran làm giàu urani. Trong khi đó, Ngoại trưởng Đức Anna Weber kêu gọi Iran đối thoại.",
    "Đức lên án Iran làm giàu urani. Hôm 3/2, Ngoại trưởng Đức Anna Weber kêu gọi Iran đối thoại.",
    "Ngoại trưởng Đức Anna Weber chỉ trích Nga và Iran tăng quân. Bà Weber từng cáo buộc Iran thử tên lửa.",
]


@pytest.mark.parametrize("text", SAID_BESIDES)
def test_what_is_said_besides_is_another_statement(acts: Acts, text: str) -> None:
    told = acts(f"{BELOW}{text}")
    assert len([act for act in told if act.startswith("statement")]) == 2


def test_who_speaks_on_addresses_all_of_whom_he_speaks(acts: Acts) -> None:
    text = "Ngoại trưởng Đức Anna Weber nói Iran phải rút quân. Bà Weber nhấn mạnh Nga và Iran phải ngừng bắn."
    assert acts(f"{BELOW}{text}") == ["statement: Anna Weber DE sender, Iran IR recipient, Nga RU recipient"]


def test_a_spokesman_sits_at_no_talks(acts: Acts) -> None:
    talks = "Ngày 3/5, Mỹ và Triều Tiên hội đàm ở Hà Nội."
    said = "Người phát ngôn Nhà Trắng Mary Stone khẳng định Mỹ sẽ không gỡ bỏ trừng phạt với Triều Tiên."
    assert "statement: Mary Stone US sender, Triều Tiên KP recipient" in acts(f"{talks} {said}")


def test_the_islamic_state_is_no_word_of_time(acts: Acts) -> None:
    call = "Tổng thống Mỹ Robert Hale điện đàm với Tổng thống Nga Oleg Marin."
    said = "Tổng thống Nga Oleg Marin nhắc nhở Mỹ rằng Nhà nước Hồi giáo phải bị đánh bại."
    assert acts(f"{call} {said}") == ["call: Oleg Marin RU participant, Robert Hale US participant"]
