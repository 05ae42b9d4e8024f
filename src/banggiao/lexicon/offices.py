"""Offices by name: which level an office has, and which office somebody means who types one."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple, Self, get_args

from banggiao.lexicon.entries import Title, data_folder, load_titles
from banggiao.lexicon.layers import Folder
from banggiao.lexicon.posts import usual_words
from banggiao.vietnamese.folding import fold

SOLE_LEVELS = frozenset(("head_of_party", "head_of_state", "head_of_government", "head_of_parliament", "minister"))
"""Levels of which each office has one holder at a time."""
Level = Literal[
    "head_of_party", "head_of_state", "head_of_government", "head_of_parliament", "royal", "deputy", "minister",
    "party_body", "vice_minister", "military", "ambassador", "envoy", "organisation", "local", "legislator",
    "spokesperson", "official",
]  # fmt: skip
LEVELS: tuple[str, ...] = get_args(Level)
"""Every level of ``titles.toml``, the most senior first."""
HEADS = frozenset(("head_of_party", "head_of_state", "head_of_government", "head_of_parliament", "royal"))
"""Levels of those who lead a party, a state or one of its powers."""
BANDS = ("leaders", "ministers", "officials")
"""Levels taken together: heads of party, state, government and parliament; deputies and ministers; all others."""
ABBREVIATIONS = {
    "T.Ư": "Trung ương",
    "TƯ": "Trung ương",
    "TW": "Trung ương",
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "QĐND": "Quân đội nhân dân",
    "MTTQ": "Mặt trận Tổ quốc",
    "VKSND": "Viện Kiểm sát Nhân dân",
    "TAND": "Tòa án Nhân dân",
    "Hội đồng LB": "Hội đồng Liên bang",
    "hội đồng LB": "Hội đồng Liên bang",
}
"""Bodies in short, as titles name them; an office in normal form has them whole (codebook §8)."""
# Not "TƯ": folded it is the first word of "Tư lệnh"
_WHOLE = {fold(short): fold(whole) for short, whole in ABBREVIATIONS.items() if short != "TƯ"}
_MOST_WORDS = 12
_MARKS = ",;.-–"
"""What stands between the words of a name (``Lao động - Thương binh và Xã hội``) and tells nothing."""


class OfficeBook(NamedTuple):
    """The lexicon's titles, looked up by the words that an office's name begins with.

    Attributes:
        titles: each title by its folded normal form.
        meant: the normal forms that a folded name stands for, in Vietnamese or English.
    """

    titles: dict[str, Title]
    meant: dict[str, tuple[str, ...]]

    @classmethod
    def load(cls, folder: Folder | None = None) -> Self:
        """Gather the titles of ``titles.toml``."""
        titles: dict[str, Title] = {}
        meant: dict[str, list[str]] = {}
        for title in load_titles(folder or data_folder()):
            if not title.office:
                continue
            titles.setdefault(office_key(title.vi), title)
            for name in (title.vi, *title.names, title.en):
                meant.setdefault(office_key(name), []).append(title.vi)
        return cls(titles, {name: tuple(dict.fromkeys(forms)) for name, forms in meant.items()})

    def level(self, office: str) -> str:
        """Return the level of an office in normal form (codebook §2), empty where no title begins it.

        >>> book = OfficeBook.load()
        >>> book.level("Bộ trưởng Ngoại giao"), book.level("Phó Thủ tướng"), book.level("Hoạ sĩ")
        ('minister', 'deputy', '')
        """
        title, _ = self._head(office)
        return title.level if title else ""

    def is_sole(self, office: str) -> bool:
        """Say whether an office of a country has one holder at a time; a minister's needs its ministry named.

        >>> book = OfficeBook.load()
        >>> [book.is_sole(office) for office in ("Thủ tướng", "Bộ trưởng", "Bộ trưởng Y tế", "Bộ trưởng Ngoại giao")]
        [True, False, True, True]
        """
        title, rest = self._head(office)
        named = rest or (title and (title.level != "minister" or title.only_names))  # or one title names both
        return bool(title and title.level in SOLE_LEVELS and named)

    def highest(self, offices: Iterable[str]) -> str:
        """Return the most senior level among offices, empty where none has one.

        >>> OfficeBook.load().highest(["Ủy viên Bộ Chính trị", "Thủ tướng"]), OfficeBook.load().highest([])
        ('head_of_government', '')
        """
        found = [level for level in map(self.level, offices) if level]
        return min(found, key=LEVELS.index, default="")

    def asked(self, typed: str) -> tuple[str, ...]:
        """Return the keys (`office_key`) of the offices that somebody may mean who types this.

        >>> book = OfficeBook.load()
        >>> book.asked("bộ trưởng bộ ngoại giao"), book.asked("Thủ tướng Chính phủ"), book.asked("Prime Minister")
        (('bo truong ngoai giao',), ('thu tuong',), ('thu tuong',))
        """
        words = office_key(typed).split()
        for size in range(min(len(words), _MOST_WORDS), 0, -1):
            if forms := self.meant.get(" ".join(words[:size])):
                return tuple(dict.fromkeys(office_key(" ".join((form, *words[size:]))) for form in forms))
        return ()

    def normal(self, typed: str) -> str:
        """Return an office as the codebook writes it (§2), as far as the lexicon knows its title; else as it is typed.

        >>> book = OfficeBook.load()
        >>> book.normal("thủ tướng chính phủ"), book.normal("Bộ trưởng Bộ Quốc phòng"), book.normal("Prime Minister")
        ('Thủ tướng', 'Bộ trưởng Quốc phòng', 'Thủ tướng')
        """
        words = typed.split()
        for size in range(min(len(words), _MOST_WORDS), 0, -1):
            if forms := self.meant.get(office_key(" ".join(words[:size]))):
                rest = words[size:]
                return " ".join((forms[0], *(rest[1:] if rest and rest[0] == "Bộ" else rest)))
        return " ".join(words)

    def _head(self, office: str) -> tuple[Title | None, list[str]]:
        """Return the title that an office's name begins with, and the words after it."""
        words = office_key(office).split()
        for size in range(min(len(words), _MOST_WORDS), 0, -1):
            if title := self.titles.get(" ".join(words[:size])):
                return title, words[size:]
        return None, words


def band_of(level: str) -> str:
    """Return the band of a level, empty where it is unknown.

    >>> band_of("head_of_state"), band_of("deputy"), band_of("ambassador"), band_of("")
    ('leaders', 'ministers', 'officials', '')
    """
    if level not in LEVELS:
        return ""
    rank = LEVELS.index(level)
    return BANDS[0] if rank < LEVELS.index("deputy") else BANDS[1] if rank < LEVELS.index("vice_minister") else BANDS[2]


@lru_cache(maxsize=16384)
def office_key(name: str) -> str:
    """Return an office's name for comparison: folded, no body in short, a minister's ministry without the word for it.

    Words that mean one post or one country are the same (`banggiao.lexicon.posts`).

    >>> office_key("Bộ trưởng Bộ Quốc phòng") == office_key("bộ trưởng quốc phòng")
    True
    >>> office_key("Chủ tịch UBND tỉnh Lào Cai") == office_key("Chủ tịch Ủy ban nhân dân tỉnh Lào Cai")
    True
    >>> office_key("Phát ngôn viên điện Kremlin") == office_key("Người phát ngôn Điện Kremlin")
    True
    """
    told = (word.strip(_MARKS) for word in fold(name).split())
    words = " ".join(_WHOLE.get(word, word) for word in told if word).split()
    named = [word for at, word in enumerate(words) if not (word == "bo" and at and words[at - 1] == "truong")]
    return " ".join(usual_words(tuple(named)))
