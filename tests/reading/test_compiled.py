"""What can be compiled, and where the compiled copy may be used; the other tests here run on it too (test-compiled)."""

import ast
import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from banggiao.model.errors import RunError
from banggiao.reading import tokens
from banggiao.reading.compiled import is_compiled, require_current


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for folder in (tmp_path / "src" / "banggiao", tmp_path / "build" / "compiled" / "banggiao"):
        folder.mkdir(parents=True)
        (folder / "reader.py").write_text("x = 1\n", encoding="utf-8")
    return tmp_path


def test_the_copy_of_these_sources_is_used(checkout: Path) -> None:
    copy = checkout / "build" / "compiled" / "banggiao"
    (copy / "reader.cpython-311.so").touch()
    (copy / "__pycache__").mkdir()
    (copy / "__pycache__" / "reader.cpython-311.pyc").touch()
    require_current(copy)


@pytest.mark.parametrize("changed", ["reader.py", "another.py", "words.toml"])
def test_a_copy_of_other_sources_is_refused(checkout: Path, changed: str) -> None:
    (checkout / "src" / "banggiao" / changed).write_text("x = 2\n", encoding="utf-8")
    with pytest.raises(RunError, match="make compiled"):
        require_current(checkout / "build" / "compiled" / "banggiao")


def test_the_copy_is_refused_when_a_source_is_gone(checkout: Path) -> None:
    (checkout / "src" / "banggiao" / "reader.py").unlink()
    with pytest.raises(RunError, match="make compiled"):
        require_current(checkout / "build" / "compiled" / "banggiao")


def test_an_installed_copy_asks_for_no_sources(checkout: Path) -> None:
    shutil.rmtree(checkout / "src")
    require_current(checkout / "build" / "compiled" / "banggiao")


def test_what_runs_is_named() -> None:
    beside = [path.name for path in Path(str(files("banggiao.reading"))).iterdir()]
    assert is_compiled() is any(name.startswith("tokens.") and not name.endswith(".py") for name in beside)
    assert is_compiled() is (not str(tokens.__file__).endswith(".py"))


def compiled_rooms() -> Iterator[tuple[str, ast.AST]]:
    package = Path(str(files("banggiao")))
    for room in ("vietnamese", "lexicon", "reading", "reading/frames"):
        for path in sorted((package / room).glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                yield path.name, node


def test_nothing_is_looked_for_in_a_display_that_is_put_together_there() -> None:
    """Mypyc fails on ``x in (*A, "b")``: give it a name at module level."""
    found = [
        f"{name}:{node.lineno}"
        for name, node in compiled_rooms()
        if isinstance(node, ast.Compare)
        and any(isinstance(of, (ast.Tuple, ast.Set)) for of in node.comparators)
        and any(isinstance(part, ast.Starred) for of in node.comparators for part in ast.walk(of))
    ]
    assert found == []


def test_no_field_of_a_named_tuple_is_just_an_object() -> None:
    """Mypyc finds no ``object`` when it makes the tuple: say ``Any``."""
    found = [
        f"{name}:{field.lineno}"
        for name, node in compiled_rooms()
        if isinstance(node, ast.ClassDef) and any(isinstance(b, ast.Name) and b.id == "NamedTuple" for b in node.bases)
        for field in node.body
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.annotation, ast.Name)
        and field.annotation.id == "object"
    ]
    assert found == []


def test_nothing_is_a_cached_property() -> None:
    """Mypyc makes a plain property of it, which works its value out each time: keep the value in an attribute."""
    found = [name for name, node in compiled_rooms() if isinstance(node, ast.alias) and node.name == "cached_property"]
    assert found == []
