"""Reads Vietnamese news about relations between states and keeps a cited record."""

from importlib.metadata import version

__version__ = version("banggiao")
