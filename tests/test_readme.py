"""The READMEs name only commands and options that exist, and their Python runs as written."""

import re
import shlex
from pathlib import Path

import click
import pytest

import banggiao
from banggiao.cli.commands import cli

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.vi.md")


def command_lines(name: str) -> list[list[str]]:
    text = (ROOT / name).read_text(encoding="utf-8")
    lines = re.findall(r"^(?:\$ | {4})(banggiao .*?)(?:\s+#.*)?$", text, re.MULTILINE)
    return [shlex.split(line)[1:] for line in [*lines, *re.findall(r"`(banggiao [a-z]+[^`]*)`", text)]]


@pytest.mark.parametrize("name", READMES)
def test_every_command_line_is_one(name: str) -> None:
    assert len(command_lines(name)) >= 8
    for first, *rest in command_lines(name):
        command = cli.commands[first]
        command.make_context(first, rest, parent=click.Context(cli))


@pytest.mark.parametrize("name", READMES)
def test_every_link_leads_to_a_file(name: str) -> None:
    links = re.findall(r"\]\(([^):]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert links
    assert all((ROOT / link).is_file() for link in links)


@pytest.mark.parametrize("name", READMES)
def test_the_python_example_runs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    [code] = re.findall(r"^```python\n(.*?)^```", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, name, "exec"), {})  # noqa: S102 - our own page
    assert "('Tô Lâm', 'host')" in capsys.readouterr().out


def test_the_python_api_has_what_it_names() -> None:
    assert all(hasattr(banggiao, name) for name in banggiao.__all__)
