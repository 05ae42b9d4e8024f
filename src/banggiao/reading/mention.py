"""A mention: a stretch of a sentence that names somebody or something that can act."""

from collections.abc import Iterable
from typing import Literal

from banggiao.lexicon.geography import PlaceEntry
from banggiao.reading.titles import Office
from banggiao.reading.tokens import Token

MentionKind = Literal["person", "title", "bare", "country", "org", "body", "group", "delegation", "place", "vessel"]
OF_BOTH = ("first of both", "second of both")
"""The classes of the two of whom ``Ngoại trưởng hai nước, ông A và ông B`` tells, in their order."""
DELEGATIONS = frozenset({"delegations"})
"""The classes of a group that is the delegations of two sides."""


class Mention:
    """A stretch of a sentence that names somebody or something that can act.

    Attributes:
        first, last: indices of its first token and the one after its last.
        name: the name as written, empty for a bare title, country or group.
        offices: the titles that stand with it.
        country: whose side it is on as far as the mention itself says.
        person: who it is, once resolved (``people.People``); an index into the article's persons.
        countries: the two sides of a group or pair, as far as it names them.
        shared_title: the office that a group's members share (``hai Thủ tướng``).
        given: the folded syllable of a name behind a bare title (``Tổng thống Moon``), which tells its holders apart.
        said_of: the mention whose office a bare title tells (``ông X, người từng là Thủ tướng``).
        served_by: the office of an aide told right before the one whom he serves (``cố vấn của Tổng thống X``).
        serves: the mention of the one whom an aide serves, where it stands beside his own.
        host: of a counterpart the state in whose capital he is met.
        meant: of a pronoun the mention of whom it means, where the words of the sentence tell it.
    """

    __slots__ = (
        "cats", "counterpart", "countries", "country", "end", "first", "forms", "given", "host", "kind", "last",
        "leader", "meant", "name", "name_end", "name_start", "offices", "person", "place", "said_of", "served_by",
        "serves", "shared_title", "start",
    )  # fmt: skip

    def __init__(self, kind: MentionKind, tokens: list[Token], first: int, last: int) -> None:
        self.kind: MentionKind = kind
        self.first = first
        self.last = last
        self.start = tokens[first].start
        self.end = tokens[last - 1].end
        self.name = ""
        self.name_start = self.start
        self.name_end = self.end
        self.offices: tuple[Office, ...] = ()
        self.country = ""
        self.person: int | None = None
        self.countries: tuple[str, ...] = ()
        self.shared_title = ""
        self.given = ""
        self.counterpart = False
        self.host = ""
        self.leader: Mention | None = None
        self.said_of: Mention | None = None
        self.served_by: Office | None = None
        self.serves: Mention | None = None
        self.meant: Mention | None = None
        self.place: PlaceEntry | None = None
        self.cats: frozenset[str] = frozenset()
        self.forms: frozenset[str] = frozenset()

    def names_place(self) -> bool:
        """Say whether it is the name of a place, or of a capital, which may stand for its state."""
        return self.kind == "place" or "capital" in self.cats

    def means_leaders(self) -> bool:
        """Say whether a group is one of leaders: ``hai nhà lãnh đạo``, ``hai nguyên thủ``."""
        return any("lãnh đạo" in cat or "nguyên thủ" in cat for cat in self.cats)

    def is_told_of(self) -> bool:
        """Say whether a sentence is about it; ``Ngoài hội đàm với B, ông …`` goes on about whom another told of."""
        return self.kind == "delegation" or (self.person is not None and "met" not in self.cats)

    def __repr__(self) -> str:
        return f"Mention({self.kind} {self.name!r} {self.country} {[o.title for o in self.offices]})"


def with_leaders(mentions: Iterable[Mention]) -> Iterable[Mention]:
    """Return mentions, behind each delegation the one who leads it."""
    for mention in mentions:
        yield mention
        if mention.leader is not None:
            yield mention.leader
