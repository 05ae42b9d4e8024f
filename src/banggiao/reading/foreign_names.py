"""What joins the words of a foreign name: particles, articles, initials, an apostrophe that a machine set apart."""

from banggiao.reading.tokens import Token
from banggiao.vietnamese.syllables import is_syllable

_PARTICLES = frozenset(
    "bin bint binti ibn al el de da do dos das del della di der den van von zu la le ter y e san a/l".split()
)
_ARTICLES_FIRST = frozenset({"al", "el", "van", "von", "bin", "del", "dos"})
_LETTERS = frozenset({"O", "D", "L"})
_APOSTROPHES = frozenset({"'", "’", "‘", "`"})


def joint_length(tokens: list[Token], at: int, *, first: bool) -> int:
    """Say how many words that join go on with a name at ``at``; ``first`` where a title stands right before them."""
    if _articled(tokens[at]):
        return 1
    if first:
        return int(tokens[at].text in _ARTICLES_FIRST and foreign_word(tokens, at + 1))
    if _apostrophe(tokens, at):
        return 2
    if tokens[at].text == ".":
        return int(_initial(tokens, at) or _junior(tokens, at))
    return int(tokens[at].low in _PARTICLES and _continues(tokens, at + 1))


def foreign_word(tokens: list[Token], at: int) -> bool:
    """Whether a capital word at ``at`` belongs to no class and is not spelt as in Vietnamese."""
    token = tokens[at] if at < len(tokens) else None
    return token is not None and token.cap and token.word and not token.senses and not is_syllable(token.text)


def _apostrophe(tokens: list[Token], at: int) -> bool:
    """``Brian O ' Neill``, ``Michele D’ Ercole``: an apostrophe set apart by a machine, behind its letter."""
    letter = tokens[at - 1].text in _LETTERS and tokens[at].text in _APOSTROPHES
    return letter and at + 1 < len(tokens) and tokens[at + 1].cap and tokens[at + 1].word


def _continues(tokens: list[Token], at: int) -> bool:
    if at >= len(tokens):
        return False
    token = tokens[at]
    if token.text == "-" and at + 1 < len(tokens):  # "Haider al - Abadi", a hyphen set apart by a machine
        token = tokens[at + 1]
    return (token.cap and token.word and (not token.senses)) or token.low in _PARTICLES


def _articled(token: Token) -> bool:
    """``al-Hakim``, ``el-Sisi``: a small article joined to the name."""
    article, hyphen, rest = token.text.partition("-")
    return bool(hyphen and rest) and article in _PARTICLES and rest[0].isupper()


def _initial(tokens: list[Token], at: int) -> bool:
    """``Donald J. Trump``, ``George H.W. Bush``: a stop after single capitals, with a name after it."""
    if at + 1 >= len(tokens) or not tokens[at + 1].cap or tokens[at + 1].senses:
        return False
    return initials(tokens[at - 1].text)


def _junior(tokens: list[Token], at: int) -> bool:
    """``Ferdinand Marcos Jr. nói``: the stop is the name's, unless the sentence ends with it."""
    return tokens[at - 1].low in ("jr", "sr") and at + 1 < len(tokens) and tokens[at - 1].end == tokens[at].start


def initials(word: str) -> bool:
    """``J.R``: single capitals with stops between."""
    return all(len(letter) == 1 and letter.isupper() for letter in word.split("."))
