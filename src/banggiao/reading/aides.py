"""Aides who are told of beside the one whom they serve: ``Người phát ngôn của Thủ tướng X, ông Y, cho biết …``.

A name right behind ``cố vấn của Tổng thống`` is the president's, and the aide's stands behind a comma; yet where the
article gives that office to somebody else, the name is the aide's: ``người phát ngôn của Thủ tướng Lào Y``. An aide
of no name acts for the side of the one whom he serves.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from banggiao.lexicon import Lexicon
from banggiao.lexicon.offices import SOLE_LEVELS
from banggiao.reading.appositions import acts
from banggiao.reading.identity import Person, family_name
from banggiao.reading.mention import Mention
from banggiao.reading.titles import Office
from banggiao.reading.tokens import Token
from banggiao.vietnamese.folding import fold_name, name_key
from banggiao.vietnamese.syllables import is_syllable

_KINSHIP = 10  # tokens between commas that say what else he is: ", đồng thời cũng là con rể ông,"
_WHAT_ELSE = ("đồng", "đồng thời", "cũng", "kiêm")


def name_aides(tokens: list[Token], mentions: list[Mention]) -> None:
    """``phát ngôn viên của Thủ tướng X, Y, nói``: who stands behind the comma holds the office told before.

    Beside ``Y, phát ngôn viên của Thủ tướng X,`` whom he serves is remembered: they are of one side.
    """
    for aide, served in pairwise(mentions):
        if served.first == aide.last + 1 and tokens[aide.last].has("of") and aide.name and aide.offices:
            aide.serves = served
    if not any(mention.served_by is not None for mention in mentions):
        return
    for served, aide in pairwise([mention for mention in mentions if mention.name]):
        office = served.served_by
        if office is None or aide.kind not in ("person", "bare") or aide.offices or len(aide.name.split()) < 2:
            continue
        between = [token.low for token in tokens[served.last : aide.first]]
        besides = 1 < len(between) < _KINSHIP and between[0] == between[-1] == "," and between[1] in _WHAT_ELSE
        closed = aide.last < len(tokens) and (tokens[aide.last].low == "," or acts(tokens, aide.last))
        if closed and (between == [","] or besides):
            aide.kind = "person"
            aide.offices = (office,)
            aide.country = aide.country or office.country
            aide.serves = served
            served.served_by = None


def with_unnamed_aides(tokens: list[Token], mentions: list[Mention]) -> list[Mention]:
    """``gặp cố vấn của Tổng thống X``: return mentions with the aide before X, of whose side he is, without a name.

    One who speaks for another meets nobody.
    """
    whole: list[Mention] = []
    for mention in mentions:
        office, before = mention.served_by, whole[-1].last if whole else 0
        if office is not None and office.level != "spokesperson" and tokens[mention.first - 1].has("of"):
            first = next((at for at in range(before, mention.first) if tokens[at].start >= office.start), mention.first)
            if first < mention.first - 1:
                aide = Mention("title", tokens, first, mention.first - 1)
                aide.offices, aide.country, aide.serves = (office,), mention.country, mention
                whole.append(aide)
        whole.append(mention)
    return whole


def part_from_served(persons: Sequence[Person], mentions: Iterable[Mention], lexicon: Lexicon) -> None:
    """``người phát ngôn của Thủ tướng Lào Y``, where the article tells of another prime minister of Laos: Y speaks.

    So is ``phu nhân Thủ tướng Lào Y`` his wife.
    """
    for mention in mentions:
        if not _is_beside(mention) or mention.person is None or not mention.offices:
            continue
        person, office = persons[mention.person], mention.offices[-1]
        if office.level not in SOLE_LEVELS or office.status != "current" or not _is_only_served(person, office):
            continue
        holders = [other for other in persons if _holds_too(other, person, office, lexicon)]
        if "kin's" in mention.cats and _bears_his_name(person, lexicon):
            del person.offices[fold_name(office.title), office.status]
            mention.offices = ()
        elif holders and (name_key(person.name) not in lexicon.leaders or name_key(holders[0].name) in lexicon.leaders):
            del person.offices[fold_name(office.title), office.status]
            aide = mention.served_by
            if aide is not None:
                person.offices.setdefault((fold_name(aide.title), aide.status), aide)
            mention.offices = () if aide is None else (aide,)


def _bears_his_name(person: Person, lexicon: Lexicon) -> bool:
    """``phu nhân Thủ tướng Pháp Anne Martel``, where a Martel is known to lead: the whole name is hers."""
    family = family_name(person.key)
    known = name_key(person.name) in lexicon.leaders
    return len(person.key) > 1 and not known and not is_syllable(family) and family in lexicon.leader_families


def _is_beside(mention: Mention) -> bool:
    """Whether a title before a name may be that of whom the named one serves or belongs to."""
    return mention.served_by is not None or "kin's" in mention.cats


def _is_only_served(person: Person, office: Office) -> bool:
    """Whether nothing but the word for his aide gives a person an office."""
    told = [m for m in person.mentions if any(o.title == office.title for o in m.offices)]
    held = (fold_name(office.title), office.status) in person.offices
    return held and all(map(_is_beside, told))


def _holds_too(other: Person, person: Person, office: Office, lexicon: Lexicon) -> bool:
    """Whether somebody else of the same side is told of in an office by himself."""
    if other is person or (fold_name(office.title), "current") not in other.offices:
        return False
    sides = {_side(other, lexicon), _side(person, lexicon) or _side(other, lexicon)}
    told = (m for m in other.mentions if m.name and not _is_beside(m))
    return len(sides) == 1 and any(held.title == office.title for m in told for held in m.offices)


def _side(person: Person, lexicon: Lexicon) -> str:
    return person.voted or lexicon.leaders.get(name_key(person.name), "")
