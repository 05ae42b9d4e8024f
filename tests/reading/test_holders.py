"""Who held an office in former times, as far as one article tells (codebook §2, §8 "Offices")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Read = Callable[..., Reading]

NOW = "Tổng thống Pháp Paul Martel thăm Việt Nam ngày 12/3. "

# (the article, the former heads and those in office)
HOLDERS = [
    (
        NOW + "Khác với người tiền nhiệm Henri Duval, Tổng thống Pháp Martel đến một mình.",
        "Henri Duval former, Paul Martel current",
    ),
    (
        NOW + "Những người tiền nhiệm như ông Henri Duval, ông Louis Blanc và bà Jane Petit, ông Martel nói, đều đến.",
        "Henri Duval former, Jane Petit former, Louis Blanc former, Paul Martel current",
    ),
    (
        NOW + "Henri Duval, người tiền nhiệm của ông Martel, từng thăm Lào.",
        "Henri Duval former, Paul Martel current",
    ),
    (
        "Người tiền nhiệm của Tổng thống Pháp Paul Martel là Henri Duval từng thăm Việt Nam.",
        "Henri Duval former, Paul Martel current",
    ),
    (
        "Tổng thống Pháp giữ cam kết của người tiền nhiệm Henri Duval khi thăm Việt Nam.",
        "Henri Duval former",
    ),
    (
        NOW + "Khác với những người tiền nhiệm, Henri Duval đến một mình.",
        "Paul Martel current",
    ),
    (
        NOW + "Đây là chuyến thăm thứ hai sau chuyến thăm của Tổng thống Henri Duval năm 1997.",
        "Henri Duval former, Paul Martel current",
    ),
    (
        NOW + "Tổng thống Martel gặp Tổng thống Đức Anna Vogel, người tới Paris năm 1997.",
        "Anna Vogel current, Paul Martel current",
    ),
    (
        NOW + "Ông Martel nói đây là lần đầu. Tổng thống Martel nhắc tới Tổng thống Henri Duval.",
        "Henri Duval former, Paul Martel current",
    ),
    (
        NOW + "Tổng thống Martel nói điều này không có dưới thời Tổng thống Henri Duval. Ông Duval từng nói khác.",
        "Henri Duval former, Paul Martel current",
    ),
    (
        NOW + "Báo chí nhắc tới Tổng thống Henri Duval.",
        "Henri Duval current, Paul Martel current",
    ),
    (
        "Thủ tướng Nhật Bản lúc đó là ông Kenji Morita thăm Việt Nam năm 2009.",
        "Kenji Morita former",
    ),
    (
        "Tổng thống Nga Ivan Belov gặp Tổng thống Brazil bị phế truất Maria Cardoso ở Paris.",
        "Ivan Belov current, Maria Cardoso former",
    ),
    (
        "Tổng thống Nga Ivan Belov gặp ông Carlos Ibarra (tổng thống lâm thời tự xưng của Peru) ở Paris.",
        "Carlos Ibarra acting, Ivan Belov current",
    ),
    (
        "Tổng thống Nga Ivan Belov tiếp Phó Tổng thống Peru hiện tại, bà Maria Cardoso, ở Moscow.",
        "Ivan Belov current, Maria Cardoso current",
    ),
    (
        "Tổng thống Nga Ivan Belov tiếp ứng viên tổng thống Mỹ Robert Hale ở Moscow.",
        "Ivan Belov current",
    ),
    (
        "Tổng thống Nga Ivan Belov gặp bà Jane Roe, giám đốc Trung tâm Nghiên cứu châu Á ở Washington.",
        "Ivan Belov current",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HOLDERS)
def test_whether_an_office_is_still_held(read: Read, text: str, expected: str) -> None:
    assert ", ".join(sorted(f"{o.person} {o.status}" for o in read(text).offices)) == expected


def test_a_predecessor_behind_his_title_held_what_its_holder_holds(read: Read) -> None:
    text = NOW + "Tổng thống tiền nhiệm Henri Duval thăm Việt Nam năm 2009; Chủ tịch nước Lâm Chí Bền chủ trì lễ đón."
    held = {office.person: (office.country, office.status) for office in read(text).offices}
    assert held["Henri Duval"] == ("FR", "former")


def test_offices_of_former_times_stand_in_the_order_in_which_the_article_tells_of_them(read: Read) -> None:
    text = (
        "Tổng thống Nga Ivan Belov và Thủ tướng Nga Oleg Serov thăm Việt Nam ngày 12/3. Tổng thống Belov tới Hà Nội."
        " Thủ tướng Serov tới Huế. Thủ tướng Nga Boris Orlov thăm Việt Nam năm 1997."
        " Tổng thống Nga Boris Orlov thăm Việt Nam năm 1998."
    )
    told = [p.offices for e in read(text).events for p in e.participants if p.name == "Boris Orlov"]
    assert told == [("Tổng thống", "Thủ tướng")] * 2  # of Belov's office is told before that of Serov
