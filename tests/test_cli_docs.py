"""Every command and option is documented in ``docs/cli.md``, and nothing is that does not exist."""

import re
from pathlib import Path

import click
import pytest

from banggiao.cli.commands import cli

PAGE = (Path(__file__).parents[1] / "docs" / "cli.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## `banggiao ([\w-]+)[^`]*`\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))


def options_of(command: click.Command) -> set[str]:
    return {name for param in command.params for name in param.opts if name.startswith("--")}


def test_every_command_has_a_section() -> None:
    assert SECTIONS.keys() == cli.commands.keys()


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_option_of_a_command_is_in_its_section(name: str) -> None:
    written = set(re.findall(r"`(--[a-z-]+)", SECTIONS[name]))
    assert options_of(cli.commands[name]) <= written


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_the_bullets_of_a_section_name_only_its_options(name: str) -> None:
    bullets = re.findall(r"^- (`.*?)(?::|\.$)", SECTIONS[name], re.MULTILINE)
    written = {option for bullet in bullets for option in re.findall(r"`(--[a-z-]+)", bullet)}
    assert written <= options_of(cli.commands[name])


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_explains_itself(name: str) -> None:
    command = cli.commands[name]
    assert command.help
    assert all(param.help for param in command.params if isinstance(param, click.Option))


def test_the_program_itself_is_documented() -> None:
    assert "`banggiao --version`" in PAGE
    assert all(f"| {code} |" in PAGE for code in (0, 1, 2, 3, 130, 141))
