"""Told as done, planned, going on, called off, claimed, hoped for or denied (codebook §1, §8 "Status")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

# What is done at an act, beside it or on the way to it says less of the act than what it says of itself.
OF_SOMETHING_BESIDE = [
    ("Tổng thống Nga Ivan Belov cũng không quên gọi điện cho Tổng thống Mỹ Robert Hale.", "call", "occurred"),
    (
        "Tổng thống Nga Ivan Belov đề xuất các cuộc gặp với Mỹ, bí mật tới thăm Trung Quốc.",
        "visit",
        "occurred",
    ),
    (
        "Hai bên nhất trí thực hiện thoả thuận đạt được trong chuyến thăm Nga của Thủ tướng Lê Văn Thử hồi tháng 5.",
        "visit",
        "occurred",
    ),
    (
        "Cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale sẽ không thể diễn ra.",
        "meeting",
        "cancelled",
    ),
    (
        "Cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale có thể diễn ra vào tháng 9.",
        "meeting",
        "alleged",
    ),
    (
        "Cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale nhiều khả năng vẫn diễn ra vào tháng 9.",
        "meeting",
        "alleged",
    ),
    (
        "Ông nói hội nghị thượng đỉnh giữa Tổng thống Nga Belov và Vua Brunei Omar “hoàn toàn có khả năng” diễn ra.",
        "talks",
        "alleged",
    ),
    (
        "Tổng thống Nga Ivan Belov tuyên bố rút khỏi hội nghị thượng đỉnh với Tổng thống Mỹ Robert Hale.",
        "talks",
        "cancelled",
    ),
    (
        "Nga doạ rút khỏi hội nghị thượng đỉnh giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale.",
        "talks",
        "planned",
    ),
    ("Tổng thống Nga Ivan Belov sẽ thăm Lào?\n\nMáy bay đã cất cánh.\n\nDư luận chờ đợi.", "visit", "alleged"),
    ("Tổng thống Nga Ivan Belov đã tiết lộ ý định sang thăm Lào với Thủ tướng Nhật Bản Sato Ken.", "visit", "planned"),
    ("Tổng thống Mỹ Robert Hale có thể nêu vấn đề này trong cuộc gặp Tổng thống Nga Ivan Belov.", "meeting", "planned"),
    ("Thị trường có thể rõ ràng hơn khi Ngoại trưởng Nga Ivan Belov gặp Vua Brunei Hassan Omar.", "meeting", "planned"),
    (
        "Thủ tướng Lê Văn Thử có thể học cách nói năng trong cuộc gặp Mỹ - Nga hồi tháng 9/1989 tại Malta.",
        "meeting",
        "occurred",
    ),
    (
        (
            "Báo cáo về cuộc hội đàm giữa Tổng thống Mỹ Robert Hale và Vua Brunei Omar do một hãng tin vừa công bố.\n\n"
            "Cuộc hội đàm giữa Tổng thống Mỹ Robert Hale và Vua Brunei Omar sẽ diễn ra tại Hà Nội."
        ),
        "talks",
        "planned",
    ),
    (
        (
            "Ông yêu cầu bảo đảm rằng trước khi Tổng thống Mỹ Robert Hale gặp Tổng thống Nga Ivan Belov, Kiev sẽ "
            "lên tiếng."
        ),
        "meeting",
        "planned",
    ),
    (
        "Sau khi kết thúc hội đàm với Vua Brunei Omar vào ngày 20/5, Tổng thống Mỹ Robert Hale sẽ thăm Việt Nam.",
        "talks",
        "planned",
    ),
    (
        "Thủ tướng Lê Văn Thử dự kiến gặp một số cựu binh từng ở Lào, sau đó sang thăm Nhật Bản.",
        "visit",
        "planned",
    ),
    (
        "Tổng thống Nga Ivan Belov đã lên tàu rời Mátxcơva, trên đường tới Trung Quốc để hội đàm với Vua Brunei Omar.",
        "talks",
        "planned",
    ),
    (
        (
            "Ngày mai, Thủ tướng Lê Văn Thử sẽ tiếp Vua Brunei Omar. Trước đó một tuần, trong tuyên bố sau cuộc hội "
            "đàm với Thủ tướng Lào Khamla Vongsavanh, ông Thử cho rằng hai bên sẽ hợp tác."
        ),
        "talks",
        "occurred",
    ),
    (
        (
            "Báo chí không loại trừ khả năng Thủ tướng Nhật Bản Kenji Morita sẽ thăm Ấn Độ. Trong trường hợp chuyến "
            "thăm Ấn Độ của ông Morita khó xảy ra, phía Ấn Độ tỏ ra không vội."
        ),
        "visit",
        "alleged",
    ),
]

STATUSES = [
    (
        "Điện Kremlin không loại trừ một cuộc gặp giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov.",
        "meeting",
        "alleged",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử sẽ là lãnh đạo đầu tiên tới đó kể từ khi Tổng thống Nga Ivan Belov gặp Vua "
            "Brunei Omar."
        ),
        "meeting",
        "occurred",
    ),
    (
        "Tổng thống Nga Ivan Belov cho biết ông mong chờ cuộc gặp với Tổng thống Mỹ Robert Hale.",
        "meeting",
        "planned",
    ),
    (
        "Trước thềm chuyến thăm Nga của Chủ tịch Cuba Jorge Diaz, Đại sứ Cuba đã trả lời phỏng vấn.",
        "visit",
        "planned",
    ),
    ("Nhân chuyến thăm Nga tới đây của Chủ tịch Cuba Jorge Diaz, Đại sứ Cuba trả lời phỏng vấn.", "visit", "planned"),
    (
        "Hồi tháng 5, Lào bắn thử tên lửa trước thềm cuộc hội đàm giữa Tổng thống Nga Ivan Belov và Vua Brunei Omar.",
        "talks",
        "occurred",
    ),
    ("Lào đã đồng ý mua tàu khi Thủ tướng Lào Khamla Vongsavanh đến thăm Nga.", "visit", "occurred"),
    ("Vài ngày trước khi sang Phần Lan, Tổng thống Mỹ Robert Hale nói rằng ông lạc quan.", "visit", "occurred"),
    (
        (
            "Ngày 2/11, Chủ tịch Cuba Jorge Diaz sẽ hội đàm với Tổng thống Nga Ivan Belov ở Matxcơva. Chuyến thăm Nga "
            "của ông Diaz là một phần trong đợt công du nước ngoài đầu tiên."
        ),
        "visit",
        "planned",
    ),
    (
        (
            "Trưa nay, Chủ tịch nước Lê Văn Thử sẽ tiếp Chủ tịch Cuba Jorge Diaz.\n\nChiều 12/3, ngay sau lễ đón, Thủ "
            "tướng Trần Văn Mẫu và ông Diaz chứng kiến lễ ký văn kiện giữa Việt Nam và Cuba."
        ),
        "signing",
        "occurred",
    ),
    (
        "Chủ tịch Cuba Jorge Diaz đang trên đường bay tới Huế để hội đàm với Thủ tướng Lào Khamla Vongsavanh.",
        "talks",
        "planned",
    ),
    (
        "Tập trận sẽ tạm dừng để tạo không khí cho cuộc gặp giữa Thủ tướng Lào Khamla Vongsavanh và Vua Brunei Omar.",
        "meeting",
        "planned",
    ),
    (
        "Quan chức này không loại trừ khả năng Thủ tướng Nhật Bản Kenji Morita sẽ thăm Ấn Độ.",
        "visit",
        "alleged",
    ),
    ("Khi đến Huế, Thủ tướng Lào Khamla Vongsavanh sẽ nêu các đề xuất mới.", "visit", "planned"),
    (
        "Đặc phái viên Mỹ Robert Hale đang thăm Hàn Quốc để hội đàm với Đặc phái viên Hàn Quốc Park Ji-woo.",
        "talks",
        "planned",
    ),
    (
        (
            "Về chuyến thăm Mỹ của Phó Thủ tướng Lê Văn Thử, người phát ngôn cho hay ông Thử sẽ hội đàm với Ngoại "
            "trưởng Mỹ Robert Hale."
        ),
        "visit",
        "planned",
    ),
    ("Thủ tướng Nhật Bản Kenji Morita sẽ trình một đề xuất riêng khi thăm Ấn Độ vào tháng sau.", "visit", "planned"),
    (
        "Lễ hội diễn ra ba ngày trước cuộc gặp giữa Thủ tướng Nhật Bản Kenji Morita và Vua Brunei Hassan Omar.",
        "meeting",
        "planned",
    ),
    (
        "Có thể thấy sự quan tâm của báo chí khi Bộ trưởng Quốc phòng Phạm Đức Minh thăm Lào hôm qua.",
        "visit",
        "occurred",
    ),
    ("Thủ tướng Lê Văn Thử đã hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "occurred"),
    ("Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "occurred"),
    ("Thủ tướng Lê Văn Thử vừa hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "occurred"),
    ("Thủ tướng Lê Văn Thử sẽ hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "planned"),
    ("Thủ tướng Lê Văn Thử dự kiến hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "planned"),
    ("Thủ tướng Lê Văn Thử chuẩn bị thăm chính thức Lào.", "visit", "planned"),
    ("Thủ tướng Lê Văn Thử sắp thăm Lào.", "visit", "planned"),
    ("Thủ tướng Lê Văn Thử lên kế hoạch thăm Lào vào tháng 5.", "visit", "planned"),
    ("Dự kiến, Thủ tướng Lê Văn Thử thăm Lào vào ngày 2/5.", "visit", "planned"),
    ("Thủ tướng Lào Khamla Vongsavanh đang thăm Việt Nam.", "visit", "ongoing"),
    ("Thủ tướng Lào Khamla Vongsavanh hiện đang thăm chính thức Việt Nam.", "visit", "ongoing"),
    ("Thủ tướng Lào Khamla Vongsavanh bắt đầu chuyến thăm Việt Nam.", "visit", "occurred"),
    ("Tổng thống Mỹ Robert Hale đã hủy cuộc gặp với nhà lãnh đạo Triều Tiên Ri Chol-min.", "meeting", "cancelled"),
    ("Tổng thống Mỹ Robert Hale hoãn chuyến thăm Đan Mạch.", "visit", "cancelled"),
    (
        "Cuộc hội đàm giữa Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh bị hoãn vì bão.",
        "talks",
        "cancelled",
    ),
    ("Tổng thống Mỹ Robert Hale có thể gặp nhà lãnh đạo Triều Tiên Ri Chol-min.", "meeting", "alleged"),
    ("Tổng thống Nga Ivan Belov có khả năng thăm Triều Tiên.", "visit", "alleged"),
    (
        "Cuộc gặp giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov dự kiến diễn ra tại Helsinki.",
        "meeting",
        "planned",
    ),
    (
        "Cuộc hội đàm giữa Ngoại trưởng Nga Ivan Belov và Ngoại trưởng Đức Anna Vogel sẽ diễn ra ngày 20/3.",
        "talks",
        "planned",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh sẽ ký Hiệp định tương trợ tư pháp với Bộ trưởng Lào Khamla Vongsavanh.",
        "signing",
        "planned",
    ),
    ("Chủ tịch nước Nguyễn Hữu Mẫu sẽ chủ trì lễ đón Tổng thống Séc Jan Novotny.", "ceremony", "planned"),
    ("Tổng thống Séc Jan Novotny sẽ được Chủ tịch nước Nguyễn Hữu Mẫu tiếp.", "reception", "planned"),
    (
        "Nhận lời mời của Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử sẽ thăm Lào từ ngày 2-4/5.",
        "visit",
        "planned",
    ),
    ("Chuyến thăm Nhật Bản của Thủ tướng Lê Văn Thử đã bị hủy.", "visit", "cancelled"),
    ("Theo kế hoạch, Thủ tướng Lê Văn Thử thăm Lào từ ngày 2-4/5.", "visit", "planned"),
    ("Ngày mai, Thủ tướng Lê Văn Thử sẽ hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "planned"),
    ("Tổng thống Mỹ Robert Hale quyết định hoãn thăm Ba Lan.", "visit", "cancelled"),
    (
        "Truyền thông đồn đoán Tổng thống Nga Ivan Belov có thể hội đàm với Tổng thống Mỹ Robert Hale.",
        "talks",
        "alleged",
    ),
    ("Thủ tướng Lào Khamla Vongsavanh đang có chuyến thăm chính thức Việt Nam.", "visit", "ongoing"),
    ("Thủ tướng Lê Văn Thử đang hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "ongoing"),
    ("Thủ tướng Lê Văn Thử sẽ điện đàm với Thủ tướng Đức Anna Vogel.", "call", "planned"),
    ("Tổng thống Mỹ Robert Hale từng gặp nhà lãnh đạo Triều Tiên Ri Chol-min năm 2018.", "meeting", "occurred"),
    ("Nga hủy chuyến thăm Nhật Bản của Ngoại trưởng Ivan Belov.", "visit", "cancelled"),
    ("Chuyến thăm Lào của Thủ tướng Lê Văn Thử sẽ thúc đẩy quan hệ hai nước.", "visit", "occurred"),
    ("Thủ tướng Lê Văn Thử hôm nay lên đường đến Lào, bắt đầu chuyến thăm chính thức.", "visit", "occurred"),
    (
        "Ngoại trưởng Nga Ivan Belov muốn giải quyết tranh chấp trong chuyến thăm Nhật Bản ngày 15/12.",
        "visit",
        "occurred",
    ),
    (
        (
            "Hai bên nhất trí triển khai kết quả chuyến thăm cấp Nhà nước tới Ai Cập của Chủ tịch nước "
            "Nguyễn Hữu Mẫu (tháng 8/2020)."
        ),
        "visit",
        "occurred",
    ),
    (
        "Tổng thống Hàn Quốc Park Ji-woo hy vọng chuyến thăm Lào của ông sẽ giúp tăng cường quan hệ hai nước.",
        "visit",
        "occurred",
    ),
    (
        "Nếu mọi việc đúng theo kế hoạch, Tổng thống Nga Ivan Belov sẽ hội đàm với Vua Brunei Omar hôm 12/3.",
        "talks",
        "planned",
    ),
    (
        "Vấn đề nhiều khả năng sẽ được đề cập trong cuộc gặp giữa Thủ tướng Lê Văn Thử và Tổng thống Mỹ Robert Hale.",
        "meeting",
        "planned",
    ),
    (
        "Ông nói về quyết định gặp Tổng thống Mỹ Robert Hale của Thủ tướng Lào Khamla Vongsavanh.",
        "meeting",
        "planned",
    ),
    (
        "Trong khi nhiều nước còn cân nhắc trừng phạt, Tổng thống Nga Ivan Belov thăm Trung Quốc.",
        "visit",
        "occurred",
    ),
    (
        "Sau Hội nghị thượng đỉnh Nga - Mỹ, Nhà Trắng đe dọa sẽ tước quyền của các cựu quan chức.",
        "talks",
        "occurred",
    ),
    (
        "Cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale đang trong chương trình nghị sự.",
        "meeting",
        "planned",
    ),
    (
        "Lào sẽ trao trả hài cốt theo thỏa thuận tại cuộc gặp giữa Thủ tướng Lê Văn Thử và Tổng thống Mỹ Robert Hale.",
        "meeting",
        "occurred",
    ),
    (
        "Căng thẳng sẽ được đề cập khi ông tới nơi, sau khi Mỹ cảnh báo Trung Quốc tăng thuế.",
        "statement",
        "occurred",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov thăm Việt Nam trong tuần sau.",
        "visit",
        "planned",
    ),
]

TOLD_TWICE = [
    (
        (
            "Hai bên nói về hợp tác.\n\nNgoại trưởng Mỹ Robert Hale thề sẽ giúp Hàn Quốc khi hội đàm với Ngoại trưởng "
            "Hàn Quốc Park Ji-woo.\n\nNgoại trưởng Mỹ Robert Hale (trái) hội đàm với Ngoại trưởng Hàn Quốc Park "
            "Ji-woo. Ảnh: REUTERS"
        ),
        "talks",
        "occurred",
    ),
    ("Chuyến thăm Lào sắp tới của Thủ tướng Lê Văn Thử có ý nghĩa quan trọng.", "visit", "planned"),
    ("Triều Tiên dọa hủy cuộc gặp giữa nhà lãnh đạo Ri Chol-min và Tổng thống Mỹ Robert Hale.", "meeting", "planned"),
    ("Ngày mai, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "planned"),
    (
        (
            "Ngày 5/6, Thủ tướng Lê Văn Thử sẽ chủ trì lễ đón Thủ tướng Lào Khamla Vongsavanh. Tiếp đó, hai Thủ tướng "
            "hội đàm."
        ),
        "talks",
        "planned",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh tại Hà Nội. Ông Thử muốn gặp "
            "Thủ tướng Khamla Vongsavanh thường xuyên."
        ),
        "talks",
        "occurred",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh. Cuộc hội đàm giữa ông Thử và "
            "Thủ tướng Khamla Vongsavanh sẽ diễn ra tại Hà Nội."
        ),
        "talks",
        "planned",
    ),
]

STILL_TO_COME = [
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh sẽ thăm Việt Nam từ ngày 1-3/4.\n\nThủ tướng Lào Khamla Vongsavanh dự "
            "kiến có mặt tại Hà Nội vào sáng thứ hai.\nHội đàm giữa Thủ tướng Lê Văn Thử và ông Khamla Vongsavanh là "
            "hoạt động chính."
        ),
        "talks",
        "planned",
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh sẽ thăm Việt Nam.\n\nTháng trước, Thủ tướng Lê Văn Thử hội đàm với Thủ "
            "tướng Lào Khamla Vongsavanh tại Singapore."
        ),
        "talks",
        "occurred",
    ),
    (
        (
            "Sau lễ đón chính thức Thủ tướng Lào Khamla Vongsavanh tại Hà Nội, Thủ tướng Lê Văn Thử sẽ hội đàm với ông "
            "Vongsavanh."
        ),
        "ceremony",
        "planned",
    ),
    (
        "Thủ tướng Lê Văn Thử hôm nay bắt đầu thăm chính thức Australia và dự Hội nghị Cấp cao ASEAN - Australia.",
        "session",
        "planned",
    ),
    ("Theo lịch trình, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks", "planned"),
]

NO_EVENT = [
    "Việt Nam hy vọng sớm được đón Tổng thống Mỹ Robert Hale thăm chính thức.",
    "Thủ tướng Lê Văn Thử mong muốn đón tiếp Thủ tướng Lào Khamla Vongsavanh tới thăm Việt Nam.",
    "Đã đến lúc Tổng thống Mỹ Robert Hale gặp Tổng thống Nga Ivan Belov.",
    "Triều Tiên sẽ tìm kiếm cơ hội đàm phán với Mỹ.",
    "Ngoại trưởng Mỹ Robert Hale muốn nhanh chóng tổ chức một cuộc gặp với Ngoại trưởng Nga Ivan Belov.",
    "Tổng thống Mỹ Robert Hale không có kế hoạch tổ chức một cuộc gặp song phương với Thủ tướng Đức Anna Vogel.",
    "Nếu tới Seoul, nhà lãnh đạo Triều Tiên Ri Chol-min sẽ hội đàm với Tổng thống Hàn Quốc Park Ji-woo.",
    "Chưa có Tổng thống Mỹ nào gặp nhà lãnh đạo Triều Tiên Ri Chol-min.",
    "Thủ tướng Lê Văn Thử hy vọng sớm gặp lại Thủ tướng Lào Khamla Vongsavanh.",
    "Tổng thống Pháp Pierre Dumont mong muốn thăm Việt Nam.",
    "Được hỏi khi nào Tổng thống Mỹ Robert Hale gặp Tổng thống Nga Ivan Belov, ông cười.",
    "Tổng thống Pháp Pierre Dumont cố thu xếp cuộc gặp giữa lãnh đạo Mỹ và Nga nhưng không thành công.",
    "Tổng thống Mỹ Robert Hale chưa gặp nhà lãnh đạo Triều Tiên Ri Chol-min.",
    "Tổng thống Nga Ivan Belov không thăm Mỹ.",
    "Ngoại trưởng Nga Ivan Belov từ chối gặp Ngoại trưởng Đức Anna Vogel.",
    "Hai bên nhất trí thúc đẩy trao đổi đoàn, tạo điều kiện để Thủ tướng Lào Khamla Vongsavanh thăm Việt Nam.",
    "Nhà Trắng bác bỏ thông tin Tổng thống Mỹ Robert Hale gặp Tổng thống Nga Ivan Belov.",
    "Thủ tướng Lê Văn Thử đề nghị Bộ trưởng Y tế Lào Khamla Vongsavanh sớm thăm Việt Nam để trao đổi kinh nghiệm.",
    "Điện Kremlin nói Tổng thống Nga Ivan Belov không có kế hoạch gặp Tổng thống Mỹ Robert Hale.",
    "Hai bên kỳ vọng Thủ tướng Lê Văn Thử và Thủ tướng Ấn Độ Ravi Kapoor sớm gặp nhau.",
    "Học giả này kỳ vọng Tổng thống Nga Ivan Belov và Chủ tịch Cuba Jorge Diaz sẽ ra tuyên bố chung.",
    "Việt Nam đề nghị chính phủ Malaysia xem xét trả tự do cho 5 công dân Việt Nam.",
]


WHAT_IS_SAID_AND_WHAT_COMES = [
    (
        (
            "Trong cuộc hội đàm với Tổng thống Nga Ivan Belov, Tổng thống Mỹ Robert Hale cho biết quan hệ hai nước tốt "
            "đẹp.\nÔng Hale sẽ hội đàm với ông Belov."
        ),
        "talks",
        "occurred",
    ),
    (
        (
            "Trong cuộc hội đàm với Tổng thống Nga Ivan Belov, Tổng thống Mỹ Robert Hale sẽ nói về thương mại.\nÔng "
            "Hale sẽ hội đàm với ông Belov."
        ),
        "talks",
        "planned",
    ),
    (
        "Lãnh đạo Triều Tiên Ri Chol-min tỏ ý sẵn sàng hợp tác tại các cuộc gặp với Ngoại trưởng Nga Ivan Belov.",
        "meeting",
        "occurred",
    ),
    ("Ông Hale nói: Về phần Tổng thống Mỹ Robert Hale, khi tới Lào, ông sẽ ở lại khách sạn.", "visit", "planned"),
    (
        "Tổng thống Mỹ Robert Hale trả lời phỏng vấn báo giới trước khi rời Washington lên đường sang Phần Lan.",
        "visit",
        "planned",
    ),
    (
        "Nhân chuyến thăm Việt Nam của Tổng thống Nga Ivan Belov, hai hãng thông tấn sẽ tổ chức triển lãm ảnh.",
        "visit",
        "planned",
    ),
    (
        (
            "Bộ trưởng Campuchia Sok Dara cho biết Trung Quốc đồng ý viện trợ cho nước này sau khi Thủ tướng Campuchia "
            "Meas Vuthy hội đàm với Chủ tịch Trung Quốc Vương Minh."
        ),
        "talks",
        "occurred",
    ),
]


def test_what_is_told_of_this_morning_is_not_still_to_come(only: Callable[..., EventClaim]) -> None:
    text = (
        "Sáng nay (29/5), Thủ tướng Lê Văn Thử lên đường thăm chính thức Lào.\n\nĐại sứ nói về chuyến thăm Lào sắp tới "
        "của Thủ tướng Lê Văn Thử."
    )
    assert only(text, "visit", "").status == "occurred"


WHAT_WILL_BE_DONE_THERE = [
    (
        "Trong cuộc gặp hôm nay với Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử sẽ trao đổi về biên giới.",
        "planned",
    ),
    ("Trong cuộc gặp hôm nay với Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử nói sẽ giúp Lào.", "occurred"),
]


@pytest.mark.parametrize(("text", "status"), WHAT_WILL_BE_DONE_THERE)
def test_where_something_will_be_done_is_still_to_come(only: Callable[..., EventClaim], text: str, status: str) -> None:
    assert only(text, "meeting", "").status == status


def test_what_follows_in_a_programme_behind_a_clause_of_time_is_planned(only: Callable[..., EventClaim]) -> None:
    text = (
        "Sáng mai, Thủ tướng Lê Văn Thử sẽ chủ trì lễ đón Thủ tướng Lào Khamla Vongsavanh.\n\nSau khi chụp ảnh, Thủ "
        "tướng Lê Văn Thử và Thủ tướng Khamla Vongsavanh tiến hành hội đàm."
    )
    assert only(text, "talks", "").status == "planned"


@pytest.mark.parametrize(("text", "type_", "status"), WHAT_IS_SAID_AND_WHAT_COMES)
def test_what_is_said_somewhere_was_and_what_it_is_for_will_be(
    only: Callable[..., EventClaim], text: str, type_: str, status: str
) -> None:
    assert only(text, type_, "").status == status


@pytest.mark.parametrize(("text", "type_", "status"), TOLD_TWICE)
def test_how_several_tellings_are_taken_together(
    only: Callable[..., EventClaim], text: str, type_: str, status: str
) -> None:
    assert only(text, type_).status == status


@pytest.mark.parametrize(("text", "type_", "status"), STILL_TO_COME)
def test_what_a_report_announces_is_planned(
    only: Callable[..., EventClaim], text: str, type_: str, status: str
) -> None:
    assert only(text, type_, "").status == status


@pytest.mark.parametrize(("text", "type_", "status"), [*STATUSES, *OF_SOMETHING_BESIDE])
def test_status_of_an_act(only: Callable[..., EventClaim], text: str, type_: str, status: str) -> None:
    assert only(text, type_).status == status


@pytest.mark.parametrize("text", NO_EVENT)
def test_what_is_hoped_for_or_denied_is_no_act(acts: Callable[[str], list[str]], text: str) -> None:
    assert acts(text) == []


def test_what_comes_after_the_day_that_the_article_calls_today_is_planned(
    tell: Callable[..., tuple[EventClaim, ...]],
) -> None:
    text = (
        "Trong ngày hôm nay (10/11), Thủ tướng Lê Văn Thử tiếp Vua Brunei Omar.\n\n"
        "Ngày 11/11, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n\n"
        "Ngày 9/11, Thủ tướng Lê Văn Thử hội đàm với Tổng thống Mỹ Robert Hale."
    )
    told = {(event.date, event.status) for event in tell(text, published="")}
    assert told == {("XXXX-11-10", "occurred"), ("XXXX-11-11", "planned"), ("XXXX-11-09", "occurred")}
