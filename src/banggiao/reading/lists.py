"""Lists of those present: ``về phía Lào có các đồng chí: …``; ``các đồng chí Ủy viên Bộ Chính trị: A, …; B, …``.

The side that opens a list is that of every person in it who bears none; the office before its colon is held by each.
"""

from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token

NEXT = "next in list"
"""The class of one whom a semicolon parts from those named before: a list is of those of one side."""
_OPENS = frozenset({"có", "gồm", "gồm có", "còn", "tham dự", "cùng dự", "dự"})
_NEAR = 6  # tokens between the side and the word that opens its list


def read_lists(tokens: list[Token], mentions: list[Mention]) -> None:
    """Give the persons of a sentence's lists the side and the office that stand at the head of their list."""
    sides: list[tuple[int, str]] | None = None
    shared: Mention | None = None
    for number, mention in enumerate(mentions):
        before = mentions[number - 1] if number else None
        if mention.kind == "title":
            closes = mention.last < len(tokens) and tokens[mention.last].low == ":"
            shared = mention if closes and _many(tokens, mention.first) else shared
        elif mention.kind == "person" and mention.name:
            if not mention.country:
                sides = _sides(tokens) if sides is None else sides
                heads = [side for at, side in sides if at < mention.first]
                mention.country = heads[-1] if heads else ""
            if tokens[mention.first - 1].low == "và" and tokens[mention.first - 2].low == ";":
                shared = None  # "…; và Đại sứ X": one more who is none of those named together
            if tokens[mention.first - 1].low == ";" and before is not None and not _acts_anew(tokens, before, mention):
                mention.cats |= {NEXT}
            if shared is not None and _begins_entry(tokens, mention.first):
                mention.offices = (*shared.offices, *mention.offices)


def _acts_anew(tokens: list[Token], before: Mention, mention: Mention) -> bool:
    """``A gửi điện mừng B; C gửi điện mừng D``: C does what A did, and is in no list with B."""
    return "met" in before.cats and mention.last < len(tokens) and tokens[mention.last].has("verb", "past", "future")


def name_by_states(tokens: list[Token], mentions: list[Mention]) -> list[Mention]:
    """``các Đại sứ: Lào A, Cuba B``, ``các Đại sứ Lào A, Cuba B``: who bears the office, each named behind his state.

    Return the mentions with one for each of them in the place of his state and his name.
    """
    shared: Mention | None = None
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if mention.offices and mention.kind in ("title", "person") and _many(tokens, mention.first):
            closes = mention.last < len(tokens) and tokens[mention.last].low == ":"
            shared = mention if closes or mention.kind == "person" else None
        elif shared is not None and before is not None and _names_behind_state(tokens, before, mention):
            mention.kind, mention.first, mention.start = "person", before.first, before.start
            mention.country = before.country
            mention.offices = tuple(office._replace(country=before.country) for office in shared.offices)
            mention.cats = (mention.cats - {"bare"}) | {"title"}
            found.pop()
        found.append(mention)
    return found


def _names_behind_state(tokens: list[Token], state: Mention, name: Mention) -> bool:
    together = state.kind == "country" and name.kind == "bare" and state.last == name.first
    return together and bool(name.name) and _begins_entry(tokens, state.first)


def _sides(tokens: list[Token]) -> list[tuple[int, str]]:
    """Return where the lists of a side begin: ``(về) phía Lào có``."""
    found = []
    for at in range(len(tokens) - 1):
        if tokens[at].low == "phía" and tokens[at + 1].state:
            after = tokens[at + 2 : at + 2 + _NEAR]
            if any(token.low in _OPENS for token in after):
                found.append((at, tokens[at + 1].state))
    return found


def _many(tokens: list[Token], at: int) -> bool:
    return tokens[at].low.startswith("các ") or (at > 0 and tokens[at - 1].low in ("các", "các đồng chí"))


def _begins_entry(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].low in (":", ";", ",", "và")
