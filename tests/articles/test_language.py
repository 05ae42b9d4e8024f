import pytest

from banggiao.articles.language import is_unmarked, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bộ trưởng Ngoại giao Lào thăm chính thức Việt Nam.", "vi"),
        ("Ông Kim Jong Un và ông Donald Trump gặp nhau ở Singapore.", "vi"),
        ("The foreign minister of Laos paid an official visit.", "und"),
        ("Le ministre des affaires étrangères a été reçu à l'Élysée.", "und"),
        ("Ministrul afacerilor externe a fost primit în această după-amiază.", "und"),
        ("ລັດຖະມົນຕີຕ່າງປະເທດລາວຢ້ຽມຢາມຫວຽດນາມຢ່າງເປັນທາງການ", "und"),
        ("老挝外交部长对越南进行正式访问双方签署了合作协议并举行了会谈", "und"),
        ("AFP", ""),
        ("", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo truong Ngoai giao Lao tham chinh thuc Viet Nam, hai ben hoi dam tai Ha Noi.", True),
        ("The foreign minister of Laos paid an official visit to Hanoi.", False),
        ("Le ministre des affaires étrangères a été reçu à l'Élysée.", False),
        ("Il ministro va in Vietnam", False),
        ("", False),
    ],
)
def test_vietnamese_without_diacritics(text: str, expected: bool) -> None:  # noqa: FBT001 - one row of a table
    assert is_unmarked(text) is expected
