import os
from pathlib import Path

from banggiao.articles.files import File, Unreadable, list_files


def test_folders_are_read_whole_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/1.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [Path(file.name).relative_to(tmp_path).as_posix() for file in list_files([tmp_path])] == [
        "a/1.txt", "a/2.txt", "b.txt",
    ]  # fmt: skip


def test_hidden_files_are_named_unless_meant(tmp_path: Path) -> None:
    hidden = tmp_path / ".cache"
    hidden.mkdir()
    (hidden / "x.txt").write_text("x")
    [refused] = list_files([tmp_path])
    assert isinstance(refused, Unreadable)
    assert "hidden" in refused.reason
    assert [type(file) for file in list_files([hidden])] == [File]


def test_a_folder_linked_into_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [Path(file.name).name for file in list_files([tmp_path, tmp_path])] == ["a.txt"]


def test_links_that_lead_nowhere_and_missing_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "x").symlink_to(tmp_path / "y")
    (tmp_path / "y").symlink_to(tmp_path / "x")
    found = list_files([tmp_path, tmp_path / "missing.txt"])
    assert [type(file) for file in found] == [Unreadable] * 3
    assert all("cannot be opened" in file.reason for file in found if isinstance(file, Unreadable))


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    [refused] = list_files([tmp_path])
    assert isinstance(refused, Unreadable)
