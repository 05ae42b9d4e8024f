"""Versions of one report under one link, and the facts that changed between them."""

from typing import Literal

import msgspec

from banggiao.model.record import Citation
from banggiao.model.vocabulary import ClaimKind

Change = Literal["added", "gone", "changed"]


class ValueChange(msgspec.Struct, frozen=True, kw_only=True):
    """One field of a fact (``place.country``) with its value before and after, as JSON; empty where there was none."""

    field: str
    before: str = ""
    after: str = ""


class FactChange(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that only one of two versions states, or that they state with different values.

    Attributes:
        what: the fact in a few words: the type of an act, an office, a document's name.
        before: the sentence of the older version; after: of the newer one.
    """

    change: Change
    kind: ClaimKind
    what: str
    values: tuple[ValueChange, ...] = ()
    before: Citation | None = None
    after: Citation | None = None


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One version of a report.

    Attributes:
        current: whether it is the newest, whose facts the record holds; withdrawn: a reviewer has taken it out.
        changes: what it says otherwise than the version before.
    """

    article_id: str
    title: str = ""
    url: str = ""
    published: str = ""
    modified: str = ""
    current: bool = True
    withdrawn: bool = False
    changes: tuple[FactChange, ...] = ()
