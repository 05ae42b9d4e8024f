"""A user's own additions to the vocabulary: what they change, and what is said of a mistake in them."""

from pathlib import Path

import pytest

from banggiao.articles import article_from_text
from banggiao.cli.commands import FAILED, run
from banggiao.model.errors import RunError
from banggiao.reading import Reader

TITLE = '[[title]]\nvi = "Đại Chưởng ấn"\nen = "Grand Chancellor"\nlevel = "head_of_government"\n'
TEXT = "Ngày 5/3/2021, tại Hà Nội, Đại Chưởng ấn Lào Xay Thử hội đàm với Thủ tướng Phạm Minh Chính."


def written(folder: Path, name: str, content: str) -> Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder


def test_an_added_title_is_read_as_an_office(tmp_path: Path) -> None:
    reading = Reader.load(own=written(tmp_path, "titles.toml", TITLE)).read(article_from_text(TEXT))
    assert ("Xay Thử", "Đại Chưởng ấn") in {(office.person, office.office) for office in reading.offices}
    assert "Đại Chưởng ấn" not in {office.office for office in Reader.load().read(article_from_text(TEXT)).offices}


def test_additions_are_part_of_the_readers_version(tmp_path: Path) -> None:
    first = Reader.load(own=written(tmp_path, "titles.toml", TITLE)).version
    second = Reader.load(own=written(tmp_path, "titles.toml", TITLE.replace("Grand", "High"))).version
    assert len({first, second, Reader.load().version}) == 3


def test_what_is_there_stays(tmp_path: Path) -> None:
    plain = Reader.load()
    added = Reader.load(own=written(tmp_path, "titles.toml", TITLE))
    assert added.lexicon.titles[: len(plain.lexicon.titles)] == plain.lexicon.titles


MISTAKES = [
    ("titels.toml", TITLE, "titels.toml adds to nothing"),
    ("series.toml", '[[series]]\nkey = "x"\nvi = "x"\nen = "x"\nforms = ["x"]\n', "series.toml adds to nothing"),
    ("occasions.toml", '[reception]\nmeal = ["ăn"]\n', "occasions.toml adds to nothing"),
    ("nicknames.toml", 'short = [["Ann", "Nan"]]\n', "nicknames.toml adds to nothing"),
    ("posts.toml", 'ranks = ["cao"]\n', "posts.toml adds to nothing"),
    ("titles.toml", "[[title]\n", "titles.toml: "),
    ("titles.toml", TITLE + '[[title]]\nvi = "Chưởng"\nen = "x"\nlevl = "x"\n', r"entry 2 of title \(Chưởng\)"),
    ("titles.toml", "title = 5\n", "title must be of the kind"),
    ("places.toml", '[[place]]\nname = "Thử"\ncountry = "QQ"\n', "no country or organisation has the code QQ"),
    ("places.toml", "[[place]]\nname = 5\n", r"places.toml, entry 1 "),
    ("words.toml", 'stop = [" "]\n', "holds an empty word"),
    ("leaders.toml", "leaders = 5\n", "leaders must be of the kind"),
]


@pytest.mark.parametrize(("name", "content", "message"), MISTAKES)
def test_a_mistake_is_named_with_its_file_and_entry(tmp_path: Path, name: str, content: str, message: str) -> None:
    with pytest.raises(RunError, match=message):
        Reader.load(own=written(tmp_path, name, content))


def test_a_folder_that_is_none_or_holds_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="there is no lexicon folder"):
        Reader.load(own=tmp_path / "không")
    with pytest.raises(RunError, match="holds no vocabulary"):
        Reader.load(own=tmp_path)


def test_commands_take_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    own = tmp_path / "từ"
    own.mkdir()
    written(own, "titles.toml", TITLE)
    (tmp_path / "tin.txt").write_text(TEXT, encoding="utf-8")
    assert run(["read", "tin.txt", "--lexicon", "từ"]) == 0
    assert "Đại Chưởng ấn" in capsys.readouterr().out
    monkeypatch.setenv("BANGGIAO_LEXICON", "từ")
    assert run(["add", "tin.txt", "--record", "a.db", "--jobs", "2"]) == 0
    assert run(["show", "--record", "a.db", "x"]) == FAILED
    capsys.readouterr()
    assert run(["search", "Chưởng ấn", "--kind", "person", "--record", "a.db"]) == 0
    assert "Xay Thử" in capsys.readouterr().out
