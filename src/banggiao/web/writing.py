"""The words of one page in one language: names of sides and offices, dates, numbers, an event in one line."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from banggiao.model.claims import Participant
from banggiao.model.record import Citation, Commitment, Event, Figure, Party, Report
from banggiao.model.spans import Span
from banggiao.record.views import SearchHit
from banggiao.web.dates import show_date, show_moment
from banggiao.web.languages import Language, show_number
from banggiao.web.settings import Site

Cited = Commitment | Figure
_SHOWN = 3  # names on one side of a headline
_GUEST_FIRST = frozenset({"visit", "courtesy_call"})
_LEFT = frozenset({"sender", "host", "appointee"})
_RIGHT = frozenset({"recipient", "guest"})


class Headline(NamedTuple):
    """The main sides of an event: who acts, an arrow or dash, whom it is done to; how many are left unnamed."""

    left: tuple[Party | Participant, ...]
    joint: str
    right: tuple[Party | Participant, ...]
    more: int


class Writer(NamedTuple):
    """Writes what templates ask for, in one language."""

    language: Language
    site: Site

    def say(self, group: str, key: str, **values: object) -> str:
        """Return a label; ``key_one``, where there is one, if ``count`` is 1; numbers are written for the language."""
        if values.get("count") == 1 and f"{key}_one" in self.site.messages.labels.get(group, {}):
            key = f"{key}_one"
        shown = {k: self.number(v) if isinstance(v, int | float) else v for k, v in values.items()}
        return self.site.messages.say(self.language, group, key, **shown)

    def date(self, value: str) -> str:
        """Write an EDTF date."""
        return show_date(value, self.language, self.site.messages)

    def moment(self, value: str) -> str:
        """Write a time of publication."""
        return show_moment(value, self.language, self.site.messages)

    def number(self, value: float) -> str:
        """Write a number."""
        return show_number(value, self.language)

    def short(self, value: float) -> str:
        """Write a large number in millions or billions, to two places."""
        for unit, size in (("billion", 1e9), ("million", 1e6)):
            if abs(value) >= size:
                return self.site.messages.say(self.language, "short", unit, number=self.number(round(value / size, 2)))
        return self.number(value)

    def side(self, code: str) -> str:
        """Return the name of a country or organisation, or its code where it has none."""
        return self.site.geography.side_name(code, self.language) or code

    def gloss(self, office: str) -> str:
        """Return an office's or a body's English label on English pages, else nothing."""
        return self.site.settings.office_gloss(office) if self.language == "en" else ""

    def act(self, item: Event | Report) -> str:
        """Return what kind of act an event is, in the most telling words."""
        return self.say("event_kind", item.kind) if item.kind else self.say("event_type", item.type)

    def party(self, party: Party | Participant) -> str:
        """Return a party's name; a country's is put into the page's language."""
        return self.side(party.country) if self.is_side(party) else party.name

    def is_side(self, party: Party | Participant) -> bool:
        """Say whether a party is the country or organisation itself, so that its side need not be named again."""
        is_person = bool(party.person_id) if isinstance(party, Party) else party.is_person
        return not is_person and self.site.sides.find(party.name) == party.country != ""

    def is_body(self, party: Party | Participant) -> bool:
        """Say whether a party is no person, but a side, a body, a delegation or a group."""
        return not (party.person_id if isinstance(party, Party) else party.is_person)

    def headline(self, event: Event | Report) -> Headline:
        """Return the main sides of an event in the order in which the act is told."""
        parties: Sequence[Party | Participant] = event.parties if isinstance(event, Event) else event.participants
        main = [party for party in parties if party.role != "member"] or list(parties)
        left_roles, right_roles = (_RIGHT, _LEFT) if event.type in _GUEST_FIRST else (_LEFT, _RIGHT)
        left = [party for party in main if party.role in left_roles]
        right = [party for party in main if party.role in right_roles]
        rest = [party for party in main if party.role not in left_roles | right_roles]
        joint = "→" if left and right and not rest else ""
        if not joint and (right or rest):
            sides = [*left, *rest, *right]
            first = sides[0].country if sides else ""
            left = [party for party in sides if party.country == first]
            right = [party for party in sides if party.country != first]
            joint = "–" if right else ""
        more = max(len(left) - _SHOWN, 0) + max(len(right) - _SHOWN, 0)
        return Headline(tuple(left[:_SHOWN]), joint, tuple(right[:_SHOWN]), more)

    def sides(self) -> list[tuple[str, str]]:
        """Return every code with its name, in the order of the names."""
        return self.site.named_sides[self.language]

    def marked(self, hit: SearchHit) -> list[tuple[str, bool]]:
        """Cut a snippet at the words that were asked for."""
        parts, at = [], 0
        for start, end in sorted((mark.start, mark.end) for mark in hit.marks):
            if start >= at:
                parts += [(hit.snippet[at:start], False), (hit.snippet[start:end], True)]
                at = end
        return [*parts, (hit.snippet[at:], False)]

    def grouped(self, items: Sequence[Cited]) -> list[tuple[Cited, list[Citation]]]:
        """Join what several articles say in the same words into one line with all its citations."""
        groups: dict[Cited, tuple[Cited, list[Citation]]] = {}
        for item in items:
            citation = item.citation
            words = citation.quote if isinstance(item, Commitment) else ""
            bare = Citation(anchor="", article_id="", at=Span(0, 0), quote=words)
            key = replace(item, id="", citation=bare)
            groups.setdefault(key, (item, []))[1].append(citation)
        return list(groups.values())

    def event_title(self, event: Event) -> str:
        """Write an event in one plain line, for the window's title."""
        headline = self.headline(event)
        sides = [", ".join(map(self.party, group)) for group in (headline.left, headline.right) if group]
        return f"{self.act(event)}: {f' {headline.joint} '.join(sides)}" if sides else self.act(event)
