"""Instruments that are known by themselves, and namings of one document by several names."""

from collections.abc import Callable

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()

NAMES = [
    (  # the name in lower case before the acronym that closes it
        "Hai bên tuân thủ tuyên bố về ứng xử của các bên ở biển Đông (DOC).",
        ["tuyên bố về ứng xử của các bên ở biển Đông (DOC)"],
    ),
    ("Hai bên ra tuyên bố, nhắc tới bản cũ (DOC).", ["DOC"]),
    (  # whose it is stands behind the name and is no part of it
        "Lào ủng hộ việc đàm phán Bộ quy tắc ứng xử ở Biển Đông (COC) giữa ASEAN và Trung Quốc.",
        ["Bộ quy tắc ứng xử ở Biển Đông (COC)"],
    ),
    ("Iran dọa rời bỏ thỏa thuận hạt nhân. Lào mong thỏa thuận hạt nhân 2015 được giữ.", ["thỏa thuận hạt nhân"]),
    (  # an acronym and the full name are one; it is called in full
        "Nga nói không vi phạm INF. Mỹ dọa rút khỏi Hiệp ước các lực lượng hạt nhân tầm trung (INF).",
        ["Hiệp ước các lực lượng hạt nhân tầm trung (INF)"],
    ),
    (  # a headline's short name of the same
        "Nga bàn cứu hiệp ước hạt nhân với Mỹ\n\nHai bên họp về Hiệp ước các lực lượng hạt nhân tầm trung (INF).",
        ["Hiệp ước các lực lượng hạt nhân tầm trung (INF)"],
    ),
    ("Nga và Lào ký hiệp định hòa bình. Hiệp ước hòa bình có hiệu lực ngay.", ["hiệp định hòa bình"]),
    (
        "Lào bỏ Thỏa thuận Hợp tác Y tế Tăng cường với Nga. Thỏa thuận Hợp tác Y tế Tăng cường (YTTC) có hạn.",
        ["Thỏa thuận Hợp tác Y tế Tăng cường"],
    ),
    (  # what is joined to it, and whose it is
        "Lào tuân thủ Hiệp ước Không phổ biến hạt nhân và thu hẹp mục tiêu của mình.",
        ["Hiệp ước Không phổ biến hạt nhân"],
    ),
    ("Lào ủng hộ một thỏa thuận hạt nhân với Iran và nói vậy.", ["thỏa thuận hạt nhân với Iran"]),
    (  # a new one is another
        "Iran bỏ thỏa thuận hạt nhân. Pháp đàm phán thỏa thuận hạt nhân Iran mới.",
        ["thỏa thuận hạt nhân", "thỏa thuận hạt nhân Iran mới"],
    ),
    ("Mỹ và Nga bàn Hiệp ước cắt giảm vũ khí chiến lược mới.", ["Hiệp ước cắt giảm vũ khí chiến lược mới"]),
    (
        'Thủ tướng Lào dự Diễn đàn hợp tác quốc tế "Vành đai và Con đường" tại Bắc Kinh.',
        ['Diễn đàn hợp tác quốc tế "Vành đai và Con đường"'],
    ),
    ("Việt Nam và Trung Quốc kết nối khuôn khổ “Hai hành lang, một vành đai”.", ["Hai hành lang, một vành đai"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_known_instruments_and_their_names(text: str, expected: list[str], story: Callable[..., Story]) -> None:
    assert [each.name for each in find_instruments(story(text), TERMS)] == expected


RESOLUTIONS = [
    ("Lào vi phạm nghị quyết trừng phạt của Liên hợp quốc.", [("nghị quyết trừng phạt của Liên hợp quốc", "referred")]),
    ("Dự thảo nghị quyết Liên hợp quốc cần chín phiếu.", [("Dự thảo nghị quyết Liên hợp quốc", "proposed")]),
    ("Hội đồng Bảo an LHQ xem xét điều đó trong Nghị quyết 2500.", [("Nghị quyết 2500", "referred")]),
    ("Hội đồng Bảo an LHQ xem xét một nghị quyết trừng phạt.", [("nghị quyết trừng phạt", "proposed")]),
    ("Nghị quyết 2375 cấm bán dầu cho Lào.", [("Nghị quyết 2375", "referred")]),
    ("Nghị quyết LHQ cấm việc đó. Các nghị quyết của LHQ còn hiệu lực.", [("Nghị quyết LHQ", "referred")]),
]


@pytest.mark.parametrize(("text", "expected"), RESOLUTIONS)
def test_resolutions(text: str, expected: list[tuple[str, str]], story: Callable[..., Story]) -> None:
    found = find_instruments(story(text), TERMS)
    assert [(each.name, each.action) for each in found] == expected
    assert all(each.parties == ("UN",) or each.name == "Nghị quyết 2375" for each in found)
