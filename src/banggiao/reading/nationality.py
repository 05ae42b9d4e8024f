"""Whose side a person is on to whom no title and no bracket gives a country: what stands near, or the article's own."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from operator import itemgetter

from banggiao.lexicon import Lexicon
from banggiao.lexicon.geography import is_country_code
from banggiao.reading.identity import Person, office_key
from banggiao.reading.lists import NEXT
from banggiao.reading.mention import OF_BOTH, Mention
from banggiao.reading.names import is_highland_name, is_vietnamese_name
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.folding import name_key

_GONE = ("SU", "DD", "EU")  # sides of those who are known for another
_NATIONAL = ("head_of_state", "head_of_government", "head_of_parliament", "head_of_party", "minister", "royal")
_OF_A_BAND = ("Thủ lĩnh", "Trùm")
_TITLE = 3  # how much a naming in the title or lead counts
_HEADS = ("dai su", "bo truong", "thu truong", "dac phai vien")  # offices of which a name may bear the first word alone
_NAMED_ALIKE = ("CN", "TW", "SG")  # whose names are read as Vietnamese ones
_NEAR = 40  # characters from a side to the name of somebody who belongs to it


def name_this_country(everyone: Iterable[Mention]) -> None:
    """``Thủ tướng nước này`` is of the country that was named last before it."""
    last = ""
    for mention in everyone:
        if "this country" in mention.cats and not mention.country:
            mention.country = last
        if mention.kind in ("country", "person", "title", "body", "delegation") and mention.country:
            last = mention.country


def settle_countries(persons: list[Person], sentences: list[list[Mention]], lexicon: Lexicon, home: str) -> None:
    """Give every person the country that its mentions say, else that which its name or its surroundings suggest."""
    guess: _Guess | None = None
    for person in persons:
        if _of_terror(person):
            person.country = ""
        elif _led_home(person, lexicon):
            person.country = home
        elif told := _well_known(person, lexicon) or person.voted or _known(person, lexicon):
            person.country = told
        elif person.offices and all(office.title.startswith(_OF_A_BAND) for office in person.offices.values()):
            person.country = ""  # whose chief is of no state
        elif is_vietnamese_name(words := person.name.split(), lexicon.surnames) or is_highland_name(words):
            guess = guess or _Guess(persons, sentences, lexicon, home)
            person.country = guess.met_beside(person) or home
        else:
            guess = guess or _Guess(persons, sentences, lexicon, home)
            person.country = guess.country(person)


def _led_home(person: Person, lexicon: Lexicon) -> bool:
    """``Chủ tịch nước A … chỉ huy chiến dịch giải phóng Lào``: a Vietnamese name in an office of no such state."""
    if not person.voted or not is_vietnamese_name(person.name.split(), lexicon.surnames):
        return False
    told = (office for office in person.offices.values() if not office.country)
    return any(not lexicon.governments.may_have(person.voted, office.title) for office in told)


def _of_terror(person: Person) -> bool:
    """``thủ lĩnh khủng bố X``, ``trùm khủng bố X``: on no state's side, whoever is named beside him."""
    return any(o.title.startswith(_OF_A_BAND) and "khủng bố" in o.title for o in person.offices.values())


def _well_known(person: Person, lexicon: Lexicon) -> str:
    """Return the state that a full name is known for, whatever a mention says; offices of others are not theirs.

    Where a title stands before the comma of a name by mistake, or the article errs. Who served another state or an
    organisation may have done so.
    """
    known = lexicon.leaders.get(name_key(person.name), "") if len(person.key) > 1 else ""
    if not is_country_code(known) or known == "EU" or (person.voted and not is_country_code(person.voted)):
        return ""
    if person.voted in _GONE:
        return ""
    for key, office in list(person.offices.items()):
        if is_country_code(office.country) and office.country != known and office.country not in _GONE:
            unsaid = any(o.title == office.title and not o.country for m in person.mentions for o in m.offices)
            if unsaid:
                person.offices[key] = office._replace(country=known)
            else:
                del person.offices[key]
    return known


def _known(person: Person, lexicon: Lexicon) -> str:
    """Return the country of a well-known name, alone or with a royal title (``Hoàng tử William``)."""
    if known := lexicon.leaders.get(name_key(person.name)):
        return known
    royal = [office.title for office in person.offices.values() if office.level == "royal"]
    return next((code for title in royal if (code := lexicon.leaders.get(name_key(f"{title} {person.name}")))), "")


class _Guess:
    """What an article suggests of persons who bear no country: the sides that it names, and where."""

    def __init__(self, persons: list[Person], sentences: list[list[Mention]], lexicon: Lexicon, home: str) -> None:
        self._persons = persons
        self._lexicon = lexicon
        self._sentences = [mentions for mentions in sentences if mentions]
        self._starts = [mentions[0].start for mentions in self._sentences]
        self._home = home
        self._dominant, self._alone = _dominant_foreign(sentences, home)
        self._visited = _only(
            m.country for mentions in sentences for m in mentions if "visited" in m.cats and m.country != home
        )
        self._row: list[tuple[int, Mention, Mention]] | None = None
        self._told: dict[str, set[str]] = {}
        for mentions in sentences:
            for mention in mentions:
                if mention.kind == "title" and mention.country:
                    for office in mention.offices:
                        key = office_key(office.title)
                        self._told.setdefault(key, set()).add(mention.country)
                        for head in (head for head in _HEADS if key.startswith(f"{head} ")):
                            self._told.setdefault(head, set()).add(mention.country)

    def country(self, person: Person) -> str:
        """Return a person's likely country, empty where nothing suggests one."""
        order = [at for mention in person.mentions for at, cat in enumerate(OF_BOTH) if cat in mention.cats]
        if order and (side := self._row_before(person.mentions[0].start)[order[0]]):
            return side
        if side := self._of_served(person):
            return side
        if side := self._listed_before(person.mentions[0]):
            return side
        titled = bool(person.offices) or any(
            "đồng chí" in m.forms or m.cats & {"rank", "counterpart"} for m in person.mentions
        )
        titled = titled or (self._alone and any("honorific" in m.cats for m in person.mentions))
        first = person.mentions[0]
        sentence = self._around(first)
        near = [_country_nearby(first, sentence, self._home)]
        if titled:
            clause = _country_of_clause(first, sentence, self._home)
            near += [self._of_office(person), clause, _country_of_place(first, sentence, self._home)]
            near.append(_country_visited(first, sentence, self._home))
            rival = self._rival(first)
            near += [code for code in (self._dominant, *self._others(first)) if code != rival or not rival]
            near.append(self._visited if _is_met(first, sentence) else "")
        return next((code for code in near if code and self._may_serve(person, code)), "")

    def met_beside(self, person: Person) -> str:
        """``Chủ tịch nước A hội kiến Chủ tịch Trung Quốc B và Thủ tướng C``: C's name is of B's country, not of A's."""
        first = person.mentions[0]
        if "met" in first.cats or not person.offices:
            return ""
        sentence = self._around(first)
        before = [m for m in sentence if m.end <= first.start]
        if not before or first.first - before[-1].last != 1 or not _is_met(before[-1], sentence):
            return ""
        theirs = self._side(before[-1])
        ours = any(self._side(m) == self._home and m.kind in ("person", "title") for m in before)
        return theirs if ours and theirs in _NAMED_ALIKE else ""

    def _rival(self, first: Mention) -> str:
        """``A gặp người đồng cấp B``: the side of A, which is not B's; empty where no such word stands before B."""
        before = self._others(first)
        return before[-1] if before else ""

    def _others(self, first: Mention) -> list[str]:
        """The sides of the persons who stand before somebody's counterpart in the sentence."""
        if "counterpart" not in first.cats:
            return []
        return [self._side(m) for m in self._around(first) if m.end <= first.start and m.kind in ("person", "title")]

    def _listed_before(self, first: Mention) -> str:
        """``có các đồng chí: A, …; B, …``: the side of the one who stands before somebody in a list."""
        before = [m for m in self._around(first) if m.end <= first.start and m.kind == "person" and m.name]
        return self._side(before[-1]) if NEXT in first.cats and before else ""

    def _may_serve(self, person: Person, code: str) -> bool:
        """No organisation has a king, a prime minister or a minister, and no republic has a king."""
        offices = person.offices.values()
        if not is_country_code(code):
            return not any(office.level in _NATIONAL for office in offices)
        may_have = self._lexicon.governments.may_have
        return all(office.status == "former" or may_have(code, office.title) for office in offices)

    def _around(self, mention: Mention) -> list[Mention]:
        """Return all that stand in a mention's sentence."""
        at = bisect_right(self._starts, mention.start) - 1
        return self._sentences[at] if at >= 0 and mention.start <= self._sentences[at][-1].end else []

    @property
    def _rows(self) -> list[tuple[int, Mention, Mention]]:
        """All that stand right beside each other, with one word between them, and where the second stands."""
        if self._row is None:
            self._row = [
                (other.start, one, other)
                for mentions in self._sentences
                for one, other in pairwise(mentions)
                if other.first - one.last == 1
            ]
        return self._row

    def _row_before(self, start: int) -> tuple[str, str]:
        """``A (Armenia) và B (Azerbaijan) … Ngoại trưởng hai nước, ông C và ông D``: the sides told of in a row."""
        rows = self._rows
        for _, one, other in reversed(rows[: bisect_left(rows, start, key=itemgetter(0))]):
            codes = self._side(one), self._side(other)
            if all(codes) and codes[0] != codes[1]:
                return codes
        return "", ""

    def _side(self, mention: Mention) -> str:
        return mention.country or ("" if mention.person is None else self._persons[mention.person].country)

    def _of_served(self, person: Person) -> str:
        """``Yuri Petrov, cố vấn của Tổng thống Belov``: who serves another is of his side, as far as it is known."""
        served = (m.serves.person for m in person.mentions if m.serves is not None)
        sides = (self._persons[index] for index in served if index is not None)
        return next((side for p in sides if (side := p.voted or _known(p, self._lexicon))), "")

    def _of_office(self, person: Person) -> str:
        """``Thủ tướng Armenia`` alone, ``Thủ tướng Nikol Pashinyan``: one man, where no other state has one.

        So are ``Đại sứ Nga tại Liên Hợp Quốc`` and ``Đại sứ Pyotr Orlov``.
        """
        told = [self._told.get(office_key(office.title), set()) for office in person.offices.values()]
        codes = {code for codes in told for code in codes} - {self._home}
        return codes.pop() if len(codes) == 1 else ""


def count_sides(
    sentences: Iterable[Sentence], passed_by: Callable[[Sentence, Mention], bool] | None = None
) -> dict[str, int]:
    """Return how often an article names each side, the most named first; forums and treaties are no sides.

    Mentions of which ``passed_by`` is true are not counted.
    """
    counts: dict[str, int] = {}
    for sentence in sentences:
        weight = _TITLE if sentence.block in ("title", "lead") else 1
        for mention in sentence.mentions:
            if "forum" in mention.cats or (passed_by is not None and passed_by(sentence, mention)):
                continue
            for code in mention.countries or ((mention.country,) if mention.country else ()):
                counts[code] = counts.get(code, 0) + weight
    return {code: counts[code] for code in sorted(counts, key=lambda code: -counts[code])}


def _dominant_foreign(sentences: list[list[Mention]], home: str) -> tuple[str, bool]:
    """Return the foreign side that the article names most, and whether it stands alone (no other half as often)."""
    counts: Counter[str] = Counter()
    for mentions in sentences:
        for mention in mentions:
            if "visited" in mention.cats:
                continue
            for code in (mention.country, *mention.countries):
                if code and code != home:
                    counts[code] += 1
    ranked = counts.most_common(2)
    if not ranked:
        return "", False
    return ranked[0][0], len(ranked) == 1 or ranked[1][1] * 2 < ranked[0][1]


def _country_of_clause(first: Mention, sentence: list[Mention], home: str) -> str:
    """Return the side of the person or body told of before a person's first mention, in its sentence."""
    if "met" in first.cats:
        return ""  # whom somebody receives or talks with is of another side
    before = (m for m in sentence if m.end <= first.start and m.kind in ("person", "body", "title", "delegation"))
    near = [m.country for m in before if m.country not in ("", home)]
    return near[-1] if near else ""


def _country_of_place(first: Mention, sentence: list[Mention], home: str) -> str:
    """``Tại Yerevan, A hội kiến Tổng thống B``: the one foreign country whose places its first sentence names.

    Not where he goes himself (``Vua A đang thăm Moscow``).
    """
    codes = {m.country for m in sentence if m.names_place() and ("visited" not in m.cats or "met" in first.cats)}
    return _only(codes - {home})


def _country_visited(first: Mention, sentence: list[Mention], home: str) -> str:
    """``Tiếp tục chuyến thăm Phần Lan, A đã gặp Chủ tịch Quốc hội B``: whom a guest meets where he is."""
    if not _is_met(first, sentence):
        return ""
    return _only(m.country for m in sentence if m.end <= first.start and "visited" in m.cats and m.country != home)


def _is_met(first: Mention, sentence: list[Mention]) -> bool:
    """``hội kiến A và B``, ``gặp A, B``: whom a verb of meeting takes, or who stands in a row with him."""
    last = first
    for mention in reversed(sentence):
        if mention.first < last.first and "met" not in last.cats:
            if mention.kind != "person" or last.first - mention.last != 1:
                break
            last = mention
    return "met" in last.cats


def _only(codes: Iterable[str]) -> str:
    """Return the one side that is named, empty for none and for several."""
    named = set(codes) - {""}
    return named.pop() if len(named) == 1 else ""


def _country_nearby(first: Mention, sentence: list[Mention], home: str) -> str:
    """Return the side that stands nearest before a person's first mention, in its sentence."""
    near = [
        m
        for m in sentence
        if m.end <= first.start < m.end + _NEAR
        and m.kind in ("country", "delegation", "body")
        and m.country not in ("", home)
        and ("visited" not in m.cats or "met" in first.cats)  # "đến Séc hội đàm với Thủ tướng A"
    ]
    return near[-1].country if near else ""


def joined_states(before: Sequence[Mention], sentence: Sentence) -> tuple[str, ...]:
    """``A và B đồng ý ổn định tình hình ở C, … hai nước``: the only two states that ``và`` joins before, if two alone.

    Args:
        before: the mentions before ``hai nước``, in order.
        sentence: theirs.
    """
    pairs = {
        (one.country, other.country)
        for one, other in pairwise(before)
        if one.kind == other.kind == "country"
        and one.country != other.country
        and other.first == one.last + 1
        and sentence.low(one.last) == "và"
        and sentence.low(one.first - 1) not in ("ở", "tại")
        and not (sentence.low(one.first - 1) == "," and sentence.owner[one.first - 2] is not None)
    }
    return next(iter(pairs)) if len(pairs) == 1 else ()
