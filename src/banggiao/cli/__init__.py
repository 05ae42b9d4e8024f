"""The commands: thin, over the same queries as the pages."""

from banggiao.cli.commands import main

__all__ = ["main"]
