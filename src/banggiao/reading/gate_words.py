"""What the gate looks for: a few of the lexicon's forms, each marked as a side, a word of state or a kind of act."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from banggiao.lexicon import Lexicon
from banggiao.lexicon.entries import Act, Title
from banggiao.lexicon.geography import Organisation, PlaceEntry, PoliticalParty, is_state
from banggiao.lexicon.matcher import Form
from banggiao.lexicon.sieve import Sieve
from banggiao.vietnamese.folding import matchable

_STATE = ("body", "delegation", "leader", "pair", "pair_office", "counterpart")
_TELLING = frozenset({"encounter", "visit", "message", "signing"})


class Mark(NamedTuple):
    """What a form shows: ``side`` with its code, ``state``, or a kind of act."""

    kind: str
    side: str = ""


_Marked = tuple[str, bool, Mark]  # folded form, proper (must begin with a capital), mark


class GateWords(NamedTuple):
    """The forms of a lexicon with their marks, and those that are sought: without the rarer names of sides."""

    forms: Sequence[tuple[Form, Mark | None]]
    sought: Sequence[_Marked]

    @classmethod
    def of(cls, lexicon: Lexicon) -> "GateWords":
        """Mark the forms of a lexicon."""
        usual = _usual_sides(lexicon)
        bodies = _sides_of_bodies(lexicon, usual)
        forms = [(form, bodies.get(form.text) or _mark(lexicon, form)) for form in lexicon.forms]
        usual = usual.union(bodies)
        sought = [(f.text, f.proper, m) for f, m in forms if m and (m.kind != "side" or f.text in usual)]
        words = lexicon.gate
        shelves = (("matter", words.matters), ("protocol", words.certain), ("ours", words.ours))
        return cls(forms, [*sought, *((each, False, Mark(kind)) for kind, shelf in shelves for each in sorted(shelf))])

    def sieve(self, kinds: Collection[str]) -> Sieve[Mark]:
        """Compile the forms of some kinds."""
        sought = _without_longer([each for each in self.sought if each[2].kind in kinds])
        return Sieve(sought, _hiding(self.forms, sought))


def _mark(lexicon: Lexicon, form: Form) -> Mark | None:
    """Return what the gate sees in a form of the lexicon, None for nothing."""
    senses = form.senses
    if form.text in lexicon.gate.passed_by:
        return None
    if side := _side(form):
        return Mark("side", side)
    titles = [title for title in senses.get("title", ()) if isinstance(title, Title)]
    if any(title.level not in lexicon.gate.lesser for title in titles) or any(cat in senses for cat in _STATE):
        return Mark("state")
    acts = [act for cat in ("verb", "noun") for act in senses.get(cat, ()) if isinstance(act, Act)]
    return Mark(_kind(lexicon, form, acts)) if acts and "stop" not in senses else None


def _side(form: Form) -> str:
    """Return the side that a form names: a country, an organisation, the country of a party or place."""
    for code in form.senses.get("country", ()):
        return str(code)
    for cat in ("org", "party", "partytail", "place"):
        for entry in form.senses.get(cat, ()):
            if isinstance(entry, Organisation):
                return entry.side
            if isinstance(entry, PoliticalParty | PlaceEntry):
                return entry.country
    return ""


def _sides_of_bodies(lexicon: Lexicon, usual: frozenset[str]) -> dict[str, Mark]:
    """Return the bodies, and titles in them, that stand for a side in the gate, with its mark.

    These are the organisations' own (``Nghị viện châu Âu``), and those whose names hold a side's, which would not be
    found in them (``Mặt trận Lào xây dựng đất nước``).
    """
    inside = _Inside([(text, False, Mark("side")) for text in sorted(usual)])
    seats = [(matchable(name), code) for code, names in lexicon.bodies.seats.items() for name in names]
    titles = [
        (form.text, title.country) for form in lexicon.forms for title in form.senses.get("title", ())
        if isinstance(title, Title)
    ]  # fmt: skip
    marked = [(text, code) for text, code in seats if not is_state(code) or any(True for _ in inside.find(text))]
    return {text: Mark("side", code) for text, code in marked + [(t, c) for t, c in titles if c and not is_state(c)]}


def _usual_sides(lexicon: Lexicon) -> frozenset[str]:
    """Return the names under which a side is mostly told of, folded; all the others would slow the gate down."""
    geography = lexicon.geography
    names = [form for country in geography.countries for form in country.forms]
    names += [capital.name for capital in geography.capitals]
    abroad = [place for place in geography.places if place.country not in ("", "VN") and place.kind != "site"]
    names += [name for place in abroad for name in place.forms if name not in place.ambiguous]
    names += [name for each in geography.organisations for name in (each.code, each.vi) if name not in each.ambiguous]
    return frozenset(map(matchable, names))


def _kind(lexicon: Lexicon, form: Form, acts: Sequence[Act]) -> str:
    """Return the kind of act that a word tells, by how much it is used of other things."""
    frames = {act.frame for act in acts}
    if "to" in form.senses or "at" in form.senses:
        return "arriving" if "move" in frames else "other"
    common = form.text in lexicon.gate.common
    if not common and any(act.type in lexicon.gate.protocol for act in acts):
        return "protocol"
    if "visit" in frames and any(kind.partition("=")[0] in form.text for kind in lexicon.frames["visit_kinds"]):
        return "protocol"
    if "relations" in frames:
        return "between"
    if frames & _TELLING:
        return "telling" if not common else "signed" if "signing" in frames else "common"
    return "statement" if "statement" in frames else "other"


def _without_longer(marked: Sequence[_Marked]) -> list[_Marked]:
    """Drop the forms that hold a shorter one of the same mark, for that one is found in them.

    Where they hold one of another mark too (``gửi thư`` in ``gửi thư chúc mừng``), that might be found in its place.
    """
    inside = _Inside(marked)
    kept: list[_Marked] = []
    for text, proper, mark in marked:
        held = [(m == mark, proper or not p) for t, p, m in inside.find(text) if t != text]
        if not any(same and found for same, found in held) or not all(same for same, _ in held):
            kept.append((text, proper, mark))
    return kept


def _hiding(forms: Sequence[tuple[Form, Mark | None]], sought: Sequence[_Marked]) -> Iterator[str]:
    """Yield the forms that hold a sought one and mean something else (``Lào Cai``, ``đăng ký``)."""
    inside = _Inside(sought)
    for form, mark in forms:
        if mark is None or mark.kind == "side":
            held = [m for text, _, m in inside.find(form.text) if text != form.text]
            if held and mark not in held:
                yield form.text


class _Inside:
    """Finds forms inside other forms, whole words only."""

    def __init__(self, marked: Sequence[_Marked]) -> None:
        self._marked = marked
        self._automaton = AhoCorasick([text for text, _, _ in marked])

    def find(self, text: str) -> Iterator[_Marked]:
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
                yield self._marked[index]
