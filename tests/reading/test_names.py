"""Names of persons by their shape."""

from collections.abc import Callable, Sequence

import pytest

from banggiao.lexicon import Lexicon
from banggiao.reading.names import is_vietnamese_name, name_end
from banggiao.reading.tokens import Token
from banggiao.vietnamese.syllables import is_syllable

Tokens = Callable[[str], Sequence[Token]]

NAMES = [
    ("Lê Văn Thử tiếp", "Lê Văn Thử"),
    ("Trần Thị Mai Lan và", "Trần Thị Mai Lan"),
    ("Khamla Vongsavanh nói", "Khamla Vongsavanh"),
    ("Thoong-xỉ Vông-xa thăm", "Thoong-xỉ Vông-xa"),
    ("Park Ji-woo đã", "Park Ji-woo"),
    ("Ri Chol Min sẽ", "Ri Chol Min"),
    ("Robert J. Hale nói", "Robert J. Hale"),
    ("Ahmad bin Faizal tới", "Ahmad bin Faizal"),
    ("Jan van der Meer tới", "Jan van der Meer"),
    ("Karl XVI Gustaf tiếp", "Karl XVI Gustaf"),
    ("José María Ferrer đến", "José María Ferrer"),
    ("Marie-Claire Dubois dự", "Marie-Claire Dubois"),
    ("Jae - won nói", "Jae - won"),
    ("Nguyễn Ngọc Đức ký", "Nguyễn Ngọc Đức"),
    ("KENJI MORITA tại", "KENJI MORITA"),
    ("Abdel al-Hakim sẽ", "Abdel al-Hakim"),
    ("Karim al - Nasser sẽ", "Karim al - Nasser"),
    ("Nguyễn thị Mai Lan tiếp", "Nguyễn thị Mai Lan"),
    ("Zheng Shan nói", "Zheng Shan"),
    ("Ban Ki - moon nói", "Ban Ki - moon"),
    ("Somchai Chan - o - cha thăm", "Somchai Chan - o - cha"),
    ("Kim Min - su - cha của ông", "Kim Min - su"),
    ("George H.W. Hale thăm", "George H.W. Hale"),
    ("Lê Văn Thử Huân chương", "Lê Văn Thử"),
    ("Lê Văn Thử Quốc thư", "Lê Văn Thử"),
    ("Nguyễn Huy Hiệu đến", "Nguyễn Huy Hiệu"),
    ("Lê Văn Viện nói", "Lê Văn Viện"),
    ("Lê Văn Viện Nghiên cứu", "Lê Văn"),
    ("Brian O ' Hale nói", "Brian O ' Hale"),
    ("Marco D’ Alberti tới", "Marco D’ Alberti"),
    ("H.R. Halester thăm", "H.R. Halester"),
]

NO_NAMES = [
    "Lý do Park Ji-woo",
    "Vậy Rajesh Khandar sẽ",
    "al-Hakim",
    "và Lê Văn Thử",
    "hai nước",
    "Chiều 17/3",
    "Sáng nay",
    "Hội nghị",
    "ASEAN",
    "Lào",
    "2019",
    ", Lê",
    "Tại Hà Nội",
    "TTXVN đưa tin",
]

SYLLABLES = [
    ("Nguyễn", True),
    ("Phượng", True),
    ("Quyết", True),
    ("Khuyên", True),
    ("Trump", False),
    ("Vogel", False),
    ("Morita", False),
    ("Giang", True),
    ("Nghiêm", True),
    ("Khamla", False),
    ("Đặng", True),
    ("", False),
    ("xyz", False),
]

VIETNAMESE = [
    ("Lê Văn Thử", True),
    ("Nguyễn Thị Kim Ngân Hà", True),
    ("Lâm Kiến Quốc", True),
    ("Thử", False),
    ("Văn Lê", True),
    ("Kenji Morita", False),
    ("Khamla Vongsavanh", False),
    ("Lê Robert", False),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_where_a_name_ends(tokens: Tokens, lexicon: Lexicon, text: str, expected: str) -> None:
    found = tokens(text)
    end = name_end(found, 0, lexicon.surnames)
    assert text[: found[end - 1].end if end else 0] == expected


# Names that a title has introduced, and a machine has set the hyphens apart
SPELT_AS_SPOKEN = [
    ("Thoong - xỉ Vông - xa - lát đã nói", "Thoong - xỉ Vông - xa - lát"),
    ("Chăn Pị - sên, người tới", "Chăn Pị - sên"),
    ("Ivan Belov - người được mời", "Ivan Belov"),
    ("Ivan Belov - cánh tay phải của ông", "Ivan Belov"),
    ("Anna Vogel - vợ ông", "Anna Vogel"),
]


@pytest.mark.parametrize(("text", "expected"), SPELT_AS_SPOKEN)
def test_where_a_name_spelt_as_it_is_spoken_ends(tokens: Tokens, lexicon: Lexicon, text: str, expected: str) -> None:
    found = tokens(text)
    end = name_end(found, 0, lexicon.surnames, introduced=True)
    assert text[: found[end - 1].end] == expected


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_name_begins_here(tokens: Tokens, lexicon: Lexicon, text: str) -> None:
    assert name_end(tokens(text), 0, lexicon.surnames) == 0


@pytest.mark.parametrize(("text", "expected"), SYLLABLES)
def test_spelling_of_a_syllable(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_syllable(text) is expected


@pytest.mark.parametrize(("text", "expected"), VIETNAMESE)
def test_shape_of_a_vietnamese_name(lexicon: Lexicon, text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_vietnamese_name(text.split(), lexicon.surnames) is expected


def test_no_name_begins_after_the_end(tokens: Tokens, lexicon: Lexicon) -> None:
    found = tokens("Lê Văn Thử")
    assert name_end(found, len(found), lexicon.surnames) == len(found)
