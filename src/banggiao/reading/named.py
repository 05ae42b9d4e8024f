"""An instrument as one sentence names it, before the article's namings are put together."""

from typing import NamedTuple

from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.reading.grammar import Grammar

PACKET = "packet"
"""The head of documents that are counted, not named; an article's packet is one instrument (codebook §8)."""


class Named(NamedTuple):
    """An instrument as one sentence names it.

    Attributes:
        grammar: the mentions of its sentence.
        code: its acronym where it is a known one; head: the noun that opens its name.
        parties: its sides where they are known of themselves.
        is_short: the noun alone, which means an instrument named before (``Thỏa thuận này``).
        full_name: what a known one stands for.
        is_open: whether the sides of a known one are told by who deals with it.
        among: the sides of a known one, where the sentence tells of them.
    """

    kind: InstrumentKind
    start: int
    end: int
    grammar: Grammar
    action: InstrumentAction
    head: str
    code: str = ""
    parties: tuple[str, ...] = ()
    is_open: bool = False
    among: tuple[str, ...] = ()
    is_short: bool = False
    full_name: str = ""
