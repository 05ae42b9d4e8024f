"""Answers that are kept until the record changes."""

from pathlib import Path

from banggiao.record.remembering import Kept


def test_an_answer_is_kept_until_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    path.write_text("one")
    kept: Kept[str] = Kept(path, 9)
    assert [kept.answer("VN", path.read_text), kept.answer("VN", lambda: "asked anew")] == ["one", "one"]
    path.write_text("two, longer")
    assert kept.answer("VN", path.read_text) == "two, longer"


def test_no_more_answers_are_kept_than_said(tmp_path: Path) -> None:
    kept: Kept[int] = Kept(tmp_path, 2)
    first = [kept.answer(number, lambda number=number: number) for number in range(3)]
    assert (first, kept.answer(0, lambda: 7)) == ([0, 1, 2], 7)


def test_what_is_kept_is_not_asked_again_where_no_more_fit(tmp_path: Path) -> None:
    kept: Kept[int] = Kept(tmp_path, 2)
    first = [kept.answer(number, lambda number=number: number) for number in range(2)]
    assert (first, kept.answer(0, lambda: 7)) == ([0, 1], 0)
