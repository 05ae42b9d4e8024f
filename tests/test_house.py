"""What must hold for the repository as a whole."""

import ast
import re
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

from banggiao.record.migrating import NEWEST

ROOT = Path(__file__).parents[1]
LOCKS = ("run.txt", "dev.txt", "build.txt")
PINNED = re.compile(r"^([a-zA-Z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
# Folders of somebody's machine, in any file that is kept.
MACHINE = re.compile(r"/(?:home|root|Users|work|opt|tmp)/[\w.]")


def kept_files() -> list[Path]:
    """Every text file under version control; all files where this is no checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout.decode()
    names = listed.split("\0") if listed else []
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def pins(name: str) -> dict[str, str]:
    return dict(PINNED.findall((ROOT / "requirements" / name).read_text(encoding="utf-8")))


def test_no_kept_file_names_a_machines_folders() -> None:
    if not kept_files():
        pytest.skip("not a git checkout")
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in kept_files()
        if path != Path(__file__) and (match := MACHINE.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def test_each_version_of_the_record_has_a_number_of_its_own() -> None:
    folder = ROOT / "src" / "banggiao" / "record" / "migrations" / "versions"
    numbers = sorted(path.name[1:5] for path in folder.glob("v*.py"))
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
    assert numbers[-1] == NEWEST


@pytest.mark.parametrize("name", LOCKS)
def test_locks_name_no_index(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    assert not re.search(r"://|index|find-links|trusted-host", text)


@pytest.mark.parametrize("name", LOCKS)
def test_locks_pin_every_package_by_hash(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    blocks = [block for block in re.split(r"\n(?=\S)", text.strip()) if block]
    assert blocks
    assert all(PINNED.match(block) and "--hash=sha256:" in block for block in blocks)


def test_locks_agree() -> None:
    dev = pins("dev.txt")
    assert pins("run.txt").items() | pins("build.txt").items() <= dev.items()


def test_every_dependency_is_locked() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.search(r"^dependencies = \[(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    assert wanted is not None
    names = re.findall(r'"([a-zA-Z0-9._-]+)', wanted.group(1))
    assert names
    assert set(names) <= pins("run.txt").keys()


@pytest.mark.parametrize(
    ("package", "folder", "ending", "least"),
    [
        ("banggiao.lexicon", "data", ".toml", 4),
        ("banggiao.samples", "articles", "", 60),
        ("banggiao.web", "static/style", ".css", 2),
        ("banggiao.web", "static/script", ".js", 1),
        ("banggiao.web", "messages", ".toml", 9),
        ("banggiao.web", "templates", "", 5),
    ],
)
def test_packaged_data_is_there(package: str, folder: str, ending: str, least: int) -> None:
    found = [entry.name for entry in files(package).joinpath(folder).iterdir() if entry.name.endswith(ending)]
    assert len(found) >= least


def test_the_package_says_that_it_is_typed() -> None:
    assert files("banggiao").joinpath("py.typed").is_file()


@pytest.mark.parametrize("name", ["run", "wheel-check", "lock"])
def test_ci_scripts_stop_at_the_first_failure(name: str) -> None:
    script = ROOT / ".ci" / name
    assert script.stat().st_mode & 0o111
    assert "set -euo pipefail" in script.read_text(encoding="utf-8")


@pytest.mark.parametrize("room", ["vietnamese", "lexicon", "reading", "reading/frames"])
def test_nothing_is_unpacked_behind_in(room: str) -> None:
    """``x in (*A, "b")`` does not compile (docs/architecture.md), and the reader is compiled too seldom to see it."""
    unpacked = [
        f"{path.name}:{node.lineno}"
        for path in (ROOT / "src" / "banggiao" / room).glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare) and any(isinstance(op, ast.In | ast.NotIn) for op in node.ops)
        for among in node.comparators
        if isinstance(among, ast.Tuple | ast.List | ast.Set) and any(isinstance(e, ast.Starred) for e in among.elts)
    ]
    assert unpacked == []
