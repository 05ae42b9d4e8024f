"""The whole vocabulary as one object: its matcher, labels and digest."""

import shutil
from importlib.resources import as_file
from pathlib import Path

import pytest

from banggiao.lexicon import Lexicon
from banggiao.lexicon.entries import data_folder
from banggiao.model.errors import RunError
from banggiao.vietnamese.folding import name_key
from banggiao.vietnamese.words import Cut


@pytest.fixture(scope="module")
def vocabulary() -> Lexicon:
    return Lexicon()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the vocabulary, to be changed."""
    with as_file(data_folder()) as data:
        shutil.copytree(data, tmp_path / "data")
    return tmp_path / "data"


SENSES = [
    ("Thủ tướng", "title"),
    ("thủ tướng", "title"),
    ("Ngoại trưởng", "title"),
    ("hội đàm", "verb"),
    ("cuộc hội đàm", "noun"),
    ("Quốc phòng", "ministry"),
    ("Quốc hội", "body"),
    ("Lào", "country"),
    ("CHDCND Lào", "country"),
    ("Viêng Chăn", "place"),
    ("Vientiane", "place"),
    ("ASEAN", "org"),
    ("Đảng Cộng sản Việt Nam", "party"),
    ("Cộng sản Việt Nam", "partytail"),
    ("hai nhà lãnh đạo", "pair"),
    ("hai Ngoại trưởng", "pair_office"),
    ("đồng chí", "honorific"),
    ("phu nhân", "kin"),
]

LABELS = [
    ("Thủ tướng", "Prime Minister"),
    ("Tổng Bí thư", "General Secretary"),
    ("Bộ trưởng Ngoại giao", "Minister of Foreign Affairs"),
    ("Đại sứ tại Lào", "Ambassador to Laos"),
    ("Chức danh không có", "Chức danh không có"),
    ("Giám đốc phụ trách Đông Á", "Director …"),
    ("Thị trưởng Luang Prabang", "Mayor, Luang Prabang"),
]

LEVELS = [
    ("Thủ tướng", "head_of_government"),
    ("Phó Thủ tướng", "deputy"),
    ("Bộ trưởng Quốc phòng", "minister"),
    ("Đại sứ tại Lào", "ambassador"),
    ("Tổng Bí thư", "head_of_party"),
    ("Quốc vương", "royal"),
    ("Chức danh không có", ""),
]

SIDES = [
    ("LA", "vi", "Lào"),
    ("VN", "vi", "Việt Nam"),
    ("LA", "en", "Laos"),
    ("ASEAN", "vi", "ASEAN"),
    ("QX", "vi", "QX"),
]


@pytest.mark.parametrize(("text", "cat"), SENSES)
def test_what_a_form_is_known_as(vocabulary: Lexicon, text: str, cat: str) -> None:
    assert [cat in hit.senses for hit in vocabulary.find(Cut(text))] == [True]


@pytest.mark.parametrize(("office", "label"), LABELS)
def test_english_labels_of_offices(vocabulary: Lexicon, office: str, label: str) -> None:
    assert vocabulary.office_label(office, "en") == label


def test_the_vietnamese_label_is_the_office(vocabulary: Lexicon) -> None:
    assert vocabulary.office_label("Thủ tướng") == "Thủ tướng"


@pytest.mark.parametrize(("office", "level"), LEVELS)
def test_levels_of_offices(vocabulary: Lexicon, office: str, level: str) -> None:
    assert vocabulary.level(office) == level


@pytest.mark.parametrize(("code", "language", "name"), SIDES)
def test_names_of_sides(vocabulary: Lexicon, code: str, language: str, name: str) -> None:
    assert vocabulary.side_name(code, "en" if language == "en" else "vi") == name


def test_a_well_known_name_is_found_by_its_key(vocabulary: Lexicon) -> None:
    assert vocabulary.leaders[name_key("Thongloun Sisoulith")] == "LA"
    assert vocabulary.leaders[name_key("Kishida Fumio")] == vocabulary.leaders[name_key("Fumio Kishida")] == "JP"


def test_leaders_act_for_known_sides(vocabulary: Lexicon) -> None:
    known = {c.code for c in vocabulary.geography.countries} | {o.code for o in vocabulary.geography.organisations}
    assert set(vocabulary.leaders.values()) <= known | {"PS", "TW"}


def test_the_digest_is_that_of_the_content(vocabulary: Lexicon) -> None:
    assert Lexicon().digest == vocabulary.digest


def test_a_copied_folder_is_the_same_vocabulary(vocabulary: Lexicon, folder: Path) -> None:
    assert Lexicon(folder).digest == vocabulary.digest


CHANGES = {
    "titles.toml": '\n[[title]]\nvi = "Đại chưởng ấn"\nen = "Lord Chancellor"\nlevel = "minister"\n',
    "names.toml": "\n# a comment changes nothing\n",
}


def test_a_new_title_is_found_and_changes_the_digest(vocabulary: Lexicon, folder: Path) -> None:
    path = folder / "titles.toml"
    path.write_text(path.read_text(encoding="utf-8") + CHANGES["titles.toml"], encoding="utf-8")
    changed = Lexicon(folder)
    text = "Đại chưởng ấn"
    assert changed.digest != vocabulary.digest
    assert "title" in changed.find(Cut(text))[0].senses


def test_another_form_of_government_changes_the_digest(vocabulary: Lexicon, folder: Path) -> None:
    path = folder / "governments.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('"JO", ', ""), encoding="utf-8")
    assert Lexicon(folder).digest != vocabulary.digest


def test_a_comment_does_not_change_the_digest(vocabulary: Lexicon, folder: Path) -> None:
    path = folder / "names.toml"
    path.write_text(path.read_text(encoding="utf-8") + CHANGES["names.toml"], encoding="utf-8")
    assert Lexicon(folder).digest == vocabulary.digest


FILES = [
    "titles.toml",
    "acts.toml",
    "bodies.toml",
    "words.toml",
    "frames.toml",
    "countries.toml",
    "names.toml",
    "leaders.toml",
    "governments.toml",
]


@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_lacks_a_file_is_refused_by_name(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(RunError, match=name.replace(".", r"\.")):
        Lexicon(folder)
