"""How persons are addressed: ``ông`` or ``bà``, as an article calls them, else as their titles or names tell."""

from collections.abc import Iterable, Sequence

from banggiao.reading.identity import Person, told_before
from banggiao.reading.mention import Mention
from banggiao.reading.names import is_vietnamese_name
from banggiao.reading.tokens import Token

PRONOUNS = ("ông", "bà")
_ADDRESS = {"bà": "bà", "cô": "bà", "chị": "bà", "nữ": "bà", "ông": "ông", "anh": "ông"}
_OF_MEN = frozenset("văn đăng đình hữu đức công bá viết mạnh".split())
_OF_WOMEN = ("Nữ hoàng", "Công chúa", "Công nương", "Hoàng hậu")
_SAID = 40  # tokens from a word of saying to the pronoun of what is said
_TOLD = "với"  # "khoe với B rằng ông …"
_THAT = frozenset({"rằng", "là"})
_ENDS = frozenset({".", ";", ":", "“", "”", '"'})
_NO_SPEAKER = frozenset({"met", "beside", "of many", "any one"})
_CLOSE_BY = 1500  # characters within which a woman is meant rather than somebody nearer of whom nothing tells it


def address_of(mention: Mention) -> str:
    """Return how a mention addresses a person, empty where it does not."""
    return next((address for word, address in _ADDRESS.items() if word in mention.forms), "")


def learn_address(persons: Iterable[Person], named: Iterable[Mention], surnames: frozenset[str]) -> None:
    """Remember who is called ``ông`` and who ``bà``; titles (``Nữ hoàng``) and middle names (``Thị``) tell it too."""
    everybody = list(persons)
    for mention in named:
        if mention.person is not None:
            person = everybody[mention.person]
            person.address = person.address or address_of(mention)
    for person in everybody:
        if not person.address and any(office.title.startswith(_OF_WOMEN) for office in person.offices.values()):
            person.address = "bà"
        if not person.address and is_vietnamese_name(person.name.split(), surnames):
            middle = set(person.name.casefold().split()[1:-1])
            person.address = "bà" if "thị" in middle else "ông" if middle & _OF_MEN else ""


def told_last_as(persons: Sequence[Person], pronoun: Mention) -> int | None:
    """``Bà … nhậm chức Thủ tướng``: who was told of last and may be addressed so; a woman before one unknown."""
    word = PRONOUNS["bà" in pronoun.cats]
    told = [(told_before(person, pronoun.start), i) for i, person in enumerate(persons) if person.address in ("", word)]
    if not told or max(told)[0] < 0:
        return None
    women = [(at, i) for at, i in told if word == "bà" and persons[i].address and pronoun.start - at < _CLOSE_BY]
    return max((entry for entry in women if entry[0] >= 0), default=max(told))[1]


def means_speakers(tokens: list[Token], mentions: Sequence[Mention]) -> None:
    """``A nói với B rằng ông …``, ``A gặp B và cho biết ông …``: a pronoun in what is said means who says it."""
    for at, pronoun in enumerate(mentions):
        if at and "pronoun" in pronoun.cats and (said := _said_before(tokens, pronoun.first)) >= 0:
            able = (m for m in reversed(mentions[:at]) if m.last <= said and m.kind in ("person", "bare", "title"))
            pronoun.meant = next((m for m in able if m.cats.isdisjoint(_NO_SPEAKER)), None)


def _said_before(tokens: list[Token], first: int) -> int:
    """Return where the word of saying stands to which the clause that begins at ``first`` belongs, -1 for none."""
    if first and tokens[first - 1].low not in _THAT:
        return first - 1 if tokens[first - 1].has("say") else -1
    for before in range(first - 2, max(-1, first - _SAID), -1):
        if tokens[before].has("say") or tokens[before].low == _TOLD:
            return before
        if tokens[before].low in _ENDS:
            break
    return -1
