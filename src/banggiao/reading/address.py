"""How persons are addressed: ``ông`` or ``bà``, as an article calls them, else as their titles or names tell."""

from collections.abc import Iterable, Sequence

from banggiao.reading.identity import Person, told_before
from banggiao.reading.mention import Mention
from banggiao.reading.names import is_vietnamese_name

PRONOUNS = ("ông", "bà")
_ADDRESS = {"bà": "bà", "cô": "bà", "chị": "bà", "nữ": "bà", "ông": "ông", "anh": "ông"}
_OF_MEN = frozenset("văn đăng đình hữu đức công bá viết mạnh".split())
_OF_WOMEN = ("Nữ hoàng", "Công chúa", "Công nương", "Hoàng hậu")
_CLOSE_BY = 300  # characters within which a woman is meant rather than somebody nearer of whom nothing tells it


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
