"""One person of an article, and when two mentions name or mean the same one."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from banggiao.lexicon.offices import SOLE_LEVELS
from banggiao.reading.mention import Mention
from banggiao.reading.titles import Office
from banggiao.vietnamese.folding import fold_name, name_key
from banggiao.vietnamese.syllables import is_syllable

_SAME_OFFICE = {
    **dict.fromkeys(("vua", "nha vua", "nhat hoang", "thien hoang"), "quoc vuong"),
    "chu tich hoi dong nha nuoc": "chu tich nuoc",  # of Cuba
}
_HEADS_MINISTRY = "nguoi dung dau bo "
_PATRONYMIC = frozenset({"bin", "ibn", "binti"})
_AFTER_NAMES = frozenset({"jr", "jr.", "sr", "i", "ii", "iii", "iv", "v", "vi", "x", "xiv", "xvi"})
_JUNIOR = frozenset({"jr", "jr."})
_NEAR = 600  # characters back to a namesake
_FULL = 2  # words of a full name
_LONG = 6  # letters: shorter words a letter apart are names of their own
_TITLED = 5  # letters, where the same office is told of both
_OF_ONE = 3  # letters, where that office has one holder


class Person:
    """One person of one article."""

    __slots__ = ("address", "country", "key", "mentions", "name", "names", "offices", "spoken", "votes")

    def __init__(self, mention: Mention, key: tuple[str, ...]) -> None:
        self.name = mention.name
        self.key = key
        self.names: dict[str, None] = {}
        self.offices: dict[tuple[str, str], Office] = {}
        self.votes: dict[str, int] = {}
        self.mentions: list[Mention] = []
        self.country = ""
        self.spoken: list[int] = []
        self.address = ""

    @property
    def voted(self) -> str:
        """The side that the person's mentions say most often, empty where they say none."""
        most = max(self.votes.values(), default=0)
        return next((side for side, votes in self.votes.items() if votes == most), "")

    def vote(self, side: str, weight: int) -> None:
        """Count a mention or an office of the person for a side."""
        self.votes[side] = self.votes.get(side, 0) + weight


def name_words(name: str) -> list[str]:
    """Return the words of a name as they are compared."""
    return name_key(name).split()


def agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Full names agree where the shorter one's words all stand in the longer one, at least two of them."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if "".join(short) == "".join(long):
        return True
    if len(short) > 1 and long[-1] in _JUNIOR and short[-1] not in _JUNIOR:
        return False  # "Donald Trump Jr" is the son
    if one[0] != other[0] and _PATRONYMIC & {*one} & {*other}:
        return False  # "Salman bin Abdulaziz" is the father of "Mohammed bin Salman bin Abdulaziz"
    whole = len(short) > 1 and set(short) <= set(long) and not Counter(short) - Counter(long)
    return whole or _ends_with(long, short)


def _ends_with(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """``Prayut Chan - o - cha``, ``Chan - ocha``: the shorter name cut into other words than the end of the longer."""
    if len(short) == 1 or short[0] not in long[1:]:
        return False
    return "".join(long[long.index(short[0], 1) :]) == "".join(short)


def nearly_agree(one: tuple[str, ...], other: tuple[str, ...], least: int = _LONG) -> bool:
    """``Sergei Lavrov``, ``Sergey Lavrov``: full names that differ in one letter of one word of ``least`` letters."""
    if len(one) != len(other) or len(one) < _FULL:
        return False
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differ) == 1 and one_letter_apart(*differ[0], least)


def initials_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """``K. P. Sharma Oli``, ``Khadga Prasad Sharma Oli``: as many words, some of them one letter alone."""
    if len(one) != len(other) or one[-1] != other[-1] or len(one[-1]) == 1:
        return False
    short = sum(len(a) == 1 or len(b) == 1 for a, b in zip(one, other, strict=True) if a != b)
    return short > 0 and all(
        a == b or (a[0] == b[0] and 1 in (len(a), len(b))) for a, b in zip(one, other, strict=True)
    )


def one_letter_apart(one: str, other: str, least: int = _LONG) -> bool:
    """Say whether two words of ``least`` letters differ in one letter, put in, left out or another."""
    if min(len(one), len(other)) < least or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    return short[same:] in (long[same + 1 :], short[same : same + 1] + long[same + 1 :])


def misspells(mention: Mention, key: tuple[str, ...], person: Person) -> bool:
    """``Tổng thống Marcon``, ``Tổng thống Milos Zemann``: a name all but spelt as that of who holds the same office.

    Letters may have changed places. Syllables may well be other names, unless the office has one holder at a time.
    """
    shared = [office for office in mention.offices if fold_name(office.title) in {held for held, _ in person.offices}]
    if not shared or all(map(is_syllable, key)):
        return False
    least = _OF_ONE if any(office.level in SOLE_LEVELS for office in shared) and len(key) > 1 else _TITLED
    if len(key) > 1:
        return nearly_agree(key, person.key, least) or _shuffled(key, person.key)
    name = family_name(person.key)
    return one_letter_apart(key[0], name, least) or _shuffled(key, (name,))


def _shuffled(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """``Anglea Merkel``: whether one long word of a name has its letters in another order."""
    differ = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(one) != len(other) or len(differ) != 1 or len(differ[0][0]) < _LONG:
        return False
    return differ[0][0][0] == differ[0][1][0] and sorted(differ[0][0]) == sorted(differ[0][1])


def family_name(key: tuple[str, ...]) -> str:
    """The last word of a name that is no numeral or ``Jr``; the first of a name that ends with the father's."""
    if len(key) > 2 and key[-2] in _PATRONYMIC:
        return key[0]
    for word in reversed(key):
        if word not in _AFTER_NAMES:
            return word
    return key[-1]


def same_office(mention: Mention, person: Person) -> bool:
    """Say whether one office at least is named of both: ``Ngoại trưởng Rodriguez``, ``Bruno Rodriguez Parrilla``."""
    return any(fold_name(office.title) == key for office in mention.offices for key, _ in person.offices)


def clash(mention: Mention, person: Person) -> bool:
    """Say whether a mention names a side that nothing gave the person so far."""
    return bool(mention.country and person.votes and mention.country not in person.votes)


def is_consort(person: Person) -> bool:
    """Whether a person is named only as somebody's wife, husband or child: no bare surname or title means them."""
    return not person.offices and any("kin" in mention.cats for mention in person.mentions)


def is_late(person: Person, mention: Mention) -> bool:
    """``cố lãnh đạo A``, ``cố Chủ tịch A``: who led formerly is not meant where another may be, unless that is said."""
    retired = bool(person.offices) and all(status == "former" for _, status in person.offices)
    retired = retired and all(office.status != "former" for office in mention.offices)
    return retired or any({"former", "leader"} <= mention.cats for mention in person.mentions)


def speaks_only(person: Person) -> bool:
    """Whether a person only speaks for others (``người phát ngôn``), and takes no part in what is told of them."""
    return bool(person.offices) and all(office.level == "spokesperson" for office in person.offices.values())


def told_before(person: Person, at: int) -> int:
    """Return where a person was told of last before a place, -1 for nowhere."""
    earlier = bisect_left(person.spoken, at)
    return person.spoken[earlier - 1] if earlier else -1


def rather_acting(persons: Sequence[Person], fitting: Iterable[int], last: int, at: int) -> int:
    """``A mang theo thư của B. Ông …``: of two namesakes A, not B who was told of ``last`` as whose something is."""
    if not _told_beside(persons[last], at):
        return last
    acting = [(told_before(persons[i], at), i) for i in fitting if not _told_beside(persons[i], at)]
    told, nearest = max(acting, default=(-1, last))
    return nearest if told >= 0 and at - told < _NEAR else last


def _told_beside(person: Person, at: int) -> bool:
    last = told_before(person, at)
    return last >= 0 and any(m.start == last and "beside" in m.cats for m in person.mentions)


def office_key(title: str) -> str:
    """Return what makes two titles the same office."""
    key = fold_name(title)
    if key.startswith(_HEADS_MINISTRY):
        key = f"bo truong {key[len(_HEADS_MINISTRY) :]}"
    return _SAME_OFFICE.get(key, key)


def holds(person: Person, wanted: list[str], *, then: bool = False) -> bool:
    """Say whether the person holds every wanted office; a bare head (``Bộ trưởng``) fits what begins with it.

    Where the office was held ``then`` (``Tổng thống Mỹ khi đó``), whether he held it formerly.
    """
    held = [office_key(title) for title, status in person.offices if (status == "former") is then]
    return all(any(h == w or h.startswith(w + " ") for h in held) for w in wanted)
