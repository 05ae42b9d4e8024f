"""Who is who inside one article: full names, short names, bare titles, counterparts.

Full names come first: mentions whose names agree and whose countries do not clash are one person. Then short names
(``ông Trump``, ``bà Merkel``, ``ông Tập``) and bare titles (``Thủ tướng``) go to the nearest person before them that
fits, else to the first after. Nothing here looks beyond the article but the list of well-known names' countries.
"""

from bisect import insort
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from banggiao.lexicon import Lexicon
from banggiao.reading.address import PRONOUNS, address_of, learn_address, told_last_as
from banggiao.reading.aides import part_from_served
from banggiao.reading.holders import complete_heads, settle_offices
from banggiao.reading.identity import (
    Person,
    agree,
    clash,
    family_name,
    holds,
    initials_agree,
    is_consort,
    is_late,
    misspells,
    name_words,
    nearly_agree,
    office_key,
    rather_acting,
    same_office,
    told_before,
)
from banggiao.reading.leading import is_called_leader, is_leader, leading, only_known_head
from banggiao.reading.mention import Mention, with_leaders
from banggiao.reading.names import is_vietnamese_name
from banggiao.reading.nationality import name_this_country, settle_countries
from banggiao.vietnamese.folding import fold_name, name_key
from banggiao.vietnamese.syllables import is_syllable

# Offices that a name often bears without their body or locality, which another mention tells
_HEADS = (
    "bo truong", "thu truong", "phat ngon vien", "pho phat ngon vien", "nguoi phat ngon", "bi thu thanh uy",
    "bi thu tinh uy", "chu tich uy ban nhan dan tinh", "chu tich uy ban nhan dan",
)  # fmt: skip
_MEANT_OFFICE = ["bo truong ngoai giao"]  # of "nhà ngoại giao hàng đầu"
_MEETS = 80  # characters from who meets, with his title, to who is met
_JUST = 120  # characters within which a family name means the bearer told of last
_OFTEN = 3  # times more often named in full: whom the article is about
_SURNAME = 4  # letters, where it stands before another: "ông Pena" of "Enrique Pena Nieto"
_NOBODY = frozenset({"of many", "any one"})  # titles that mean nobody whom the article names
_OF_THE_STATE = "Chủ tịch nước"
_NEAR = 600  # characters back to whom a pronoun may mean
_ASIDE = 2  # mentions of a late leader whom an article only names beside what it is about
_BY_FAR = 2  # times as often as another is told of
_MOST = 200  # persons that a name may mean: the latest; who is told of so long after is told of anew


class People:
    """The persons of an article, and the resolution of its mentions to them."""

    def __init__(self, lexicon: Lexicon, home: str = "VN") -> None:
        self._lexicon = lexicon
        self.home = home
        self.persons: list[Person] = []
        self._ranks: dict[int, int] = {}  # how surely somebody leads, once all are named
        self._may_lead: dict[int, bool] = {}

    def name(self, sentences: list[list[Mention]]) -> None:
        """Give every mention that names a person its ``person``; drop bare words that name nobody."""
        everyone = [m for mentions in sentences for m in with_leaders(mentions)]
        named = [m for m in everyone if m.name and m.kind in ("person", "bare")]
        for mention in named:
            if mention.kind == "person" and len(name_words(mention.name)) > 1:
                self._join(mention)
        learn_address(self.persons, named, self._lexicon.surnames)
        bare = [m for m in named if m.person is None and m.kind == "bare"]
        for mention in sorted(bare, key=lambda m: " " not in m.name):  # whole names before what may be short for them
            self._join_bare(mention)
        for mention in named:
            if mention.person is None and mention.kind == "person":
                self._join_short(mention)
        learn_address(self.persons, named, self._lexicon.surnames)
        name_this_country(everyone)
        self._settle_told(everyone)
        part_from_served(self.persons, everyone, self._lexicon)
        settle_countries(self.persons, sentences, self._lexicon, self.home)
        settle_offices(self.persons)
        complete_heads(self.persons, everyone)

    def refer(self, sentences: list[list[Mention]]) -> None:
        """Give every mention that means a person of the article without naming them its ``person``."""
        self._join_nameless(sentences)
        self._join_counterparts(sentences)

    def _join_nameless(self, sentences: list[list[Mention]]) -> None:
        subject: int | None = None
        for mentions in sentences:
            beside: set[int] = set()  # who is named before in the sentence
            told = about = False  # whether the sentence tells of somebody before its pronoun, whether it is about him
            last: int | None = None
            for mention in with_leaders(mentions):
                if "pronoun" in mention.cats:
                    begun = about if "opens clause" in mention.cats else told
                    self._join_pronoun(mention, None if begun else subject, last if "another" in mention.cats else None)
                elif (
                    mention.kind == "title" and mention.person is None and (mention.offices or not mention.counterpart)
                ):
                    self._join_title(mention, beside, _paired_with(mentions, mention))
                if mention.name and mention.person is not None:
                    beside.add(mention.person)
                about = about or mention.is_told_of()
                told = told or mention.person is not None or mention.kind == "delegation"
                last = last if mention.person is None else mention.person
            subject = _subject(mentions)

    # -- names

    def _join(self, mention: Mention) -> None:
        key = tuple(name_words(mention.name))
        known = name_key(mention.name) in self._lexicon.leaders  # there are no two of them
        for index, person in self._latest():
            if agree(key, person.key) and (known or not clash(mention, person)):
                self._take(index, mention, key)
                return
        for index, person in self._latest():
            alike = nearly_agree(key, person.key) or initials_agree(key, person.key)
            if not clash(mention, person) and (alike or misspells(mention, key, person)):
                self._take(index, mention, key)
                return
        self._add(mention, key)

    def _add(self, mention: Mention, key: tuple[str, ...]) -> None:
        self.persons.append(Person(mention, key))
        self._take(len(self.persons) - 1, mention, key)

    def _told_last(self, fitting: list[int], at: int) -> int:
        """Return whom a place means among those who fit: the one told of last before it, else the first."""
        nearest = max(fitting, key=lambda index: told_before(self.persons[index], at))
        return nearest if told_before(self.persons[nearest], at) >= 0 else fitting[0]

    def _latest(self) -> Iterable[tuple[int, Person]]:
        first = max(0, len(self.persons) - _MOST)
        return enumerate(self.persons[first:], first)

    def _take(self, index: int, mention: Mention, key: tuple[str, ...]) -> None:
        person = self.persons[index]
        mention.person = index
        # a headline in capitals spells no name
        shouted = len(key) == len(person.key) and person.name.isupper() and not mention.name.isupper()
        known = self._lexicon.leaders
        misspelt = key != person.key and name_key(mention.name) in known and name_key(person.name) not in known
        if len(key) > len(person.key) or shouted or (misspelt and len(key) == len(person.key)):
            person.name, person.key = mention.name, key
        person.names.setdefault(mention.name)
        person.mentions.append(mention)
        insort(person.spoken, mention.start)
        self._record_offices(person, mention)
        if mention.country:
            person.vote(mention.country, 1)

    def _record_offices(self, person: Person, mention: Mention) -> None:
        for office in mention.offices:
            known = person.offices.get((fold_name(office.title), office.status))
            stronger = known is not None and office.is_office and not known.is_office  # a candidate who was elected
            if known is None or stronger or (office.country and not known.country):
                person.offices[fold_name(office.title), office.status] = office
            if office.country:
                person.vote(office.country, 2)

    def _settle_told(self, everyone: list[Mention]) -> None:
        """What a clause tells of a person is his: ``ông X từng là Thủ tướng``; a pronoun means the one told of last."""
        for mention in everyone:
            told = mention.said_of
            if told is None:
                continue
            index = told.person
            if index is None and "pronoun" in told.cats:
                index = told_last_as(self.persons, told)
            if index is not None and self._may_hold(self.persons[index], mention, told):
                mention.person = index
                self._record_offices(self.persons[index], mention)

    def _may_hold(self, person: Person, mention: Mention, told: Mention) -> bool:
        """Say whether what is told fits the person: no other side's office, and the pronoun is hers or his."""
        if "pronoun" in told.cats and not told.cats & {person.address or "ông", "bà" if not person.address else ""}:
            return False
        if mention.country and person.offices and self._lexicon.geography.country(mention.country) is None:
            return mention.country in person.votes
        return not mention.country or not person.votes or mention.country in person.votes

    def _join_bare(self, mention: Mention) -> None:
        key = tuple(name_words(mention.name))
        for index, person in self._latest():
            if key == person.key or (len(key) > 1 and (agree(key, person.key) or nearly_agree(key, person.key))):
                self._take(index, mention, key)
                return
            if len(key) == 1 < len(person.key) and key[0] == family_name(person.key) and not is_consort(person):
                self._take(index, mention, key)
                return
        if name_key(mention.name) in self._lexicon.leaders:
            self._add(mention, key)
        elif mention.cats & {"one of two", "syllable"}:
            self._join_short(mention)

    def _join_short(self, mention: Mention) -> None:
        key = tuple(name_words(mention.name))
        fitting = [i for i, p in self._latest() if self._short_of(mention, key, p)]
        if "one of two" in mention.cats:  # "Trump - Kim": leaders are called so, of several namesakes the one who leads
            fitting = self._most_leading([i for i in fitting if self._leads(self.persons[i])])
        if fitting:
            self._take(self._meant(fitting, mention), mention, key)
            return
        meant = [i for i, p in self._latest() if misspells(mention, key, p) and not clash(mention, p)]
        if len(meant) == 1:
            self._take(meant[0], mention, key)
            return
        if mention.offices or mention.cats & {"rank", "honorific", "leader", "kin", "counterpart"}:
            if is_syllable(mention.name) and not mention.cats & {"rank", "honorific"} and mention.offices:
                mention.kind, mention.name = "title", ""  # "Chủ tịch Tập", but nobody of that family name
                return
            if is_syllable(mention.name) and not mention.offices and not mention.country:
                return
            self._add(mention, key)

    def _meant(self, fitting: list[int], mention: Mention) -> int:
        """``ông Kim``: of several of that name the one told of right before, else whom the article is about."""
        if len(fitting) == 1:
            return fitting[0]
        fitting = [i for i in fitting if not is_late(self.persons[i], mention)] or fitting
        fitting = [i for i in fitting if not self._meets(i, mention)] or fitting
        if any(office.level.startswith("head_of") or office.title == "Chủ tịch" for office in mention.offices):
            fitting = [i for i in fitting if same_office(mention, self.persons[i])] or fitting
            fitting = self._most_leading(fitting)  # "Chủ tịch Kim": not the one called "Phó Chủ tịch"
        last = rather_acting(self.persons, fitting, self._told_last(fitting, mention.start), mention.start)
        at = told_before(self.persons[last], mention.start)
        if mention.offices or len(fitting) == 1 or (0 <= mention.start - at < _JUST and at >= 0):
            return last
        if at < 0 and len(heads := [i for i in fitting if self._leads(self.persons[i])]) == 1:
            return heads[0]  # "ông Kim" in the headline: of several the one who leads
        told = sorted(((sum(" " in m.name for m in self.persons[i].mentions), -i) for i in fitting), reverse=True)
        return -told[0][1] if told[0][0] >= _OFTEN * max(told[1][0], 1) else last

    def _meets(self, index: int, mention: Mention) -> bool:
        """``Thái tử X Mohammed A đã tiếp Thái tử Mohammed``: who is named in full right before him who is met."""
        last = told_before(self.persons[index], mention.start) if "met" in mention.cats else -1
        if last < 0 or mention.start - last >= _MEETS:
            return False
        return any(m.start == last and " " in m.name and "met" not in m.cats for m in self.persons[index].mentions)

    def _most_leading(self, fitting: list[int]) -> list[int]:
        """Of several namesakes those who lead by office or are called so, else those known to; all where none does."""
        told = [i for i in fitting if is_leader(self.persons[i]) or is_called_leader(self.persons[i])]
        return told or [i for i in fitting if self._leads(self.persons[i])] or fitting

    def _short_of(self, mention: Mention, key: tuple[str, ...], person: Person) -> bool:
        if key[0] not in person.key and key[0] != "".join(person.key):
            return False
        if clash(mention, person) or len(person.key) < len(key) or not self._may_be_called(mention, key, person):
            return False
        if key == person.key or key[0] in (family_name(person.key), "".join(person.key)):
            return True
        if key[0] in person.key[1:] and same_office(mention, person):
            return True
        if key[0] != person.key[0] and not (key[0] in person.key[1:-1] and len(key[0]) >= _SURNAME):
            return False
        side = person.voted or self._lexicon.leaders.get(name_key(person.name), "VN")
        return side != "VN" or not is_vietnamese_name(person.name.split(), self._lexicon.surnames)

    def _may_be_called(self, mention: Mention, key: tuple[str, ...], person: Person) -> bool:
        """``Tổng thống Trump``, ``ông Trump`` is not Melania Trump, though nobody else of that name is told in full."""
        called = address_of(mention)
        if (called and person.address and called != person.address) or self._is_husband(mention, key, person):
            return False
        surname = len(person.key) > len(key) and key[0] == family_name(person.key)
        return not (surname and is_consort(person) and (mention.offices or called != "bà"))

    def _is_husband(self, mention: Mention, key: tuple[str, ...], person: Person) -> bool:
        """``bà Anna Hale``, ``Tổng thống Hale``: a well-known man of her name, unless she holds an office herself."""
        if person.address != "bà" or person.offices or "nữ" in mention.forms or key[0] != family_name(person.key):
            return False
        heads = any(office.level == "head_of_state" for office in mention.offices)
        return heads and self._lexicon.leader_families.get(key[0], 0) > (name_key(person.name) in self._lexicon.leaders)

    # -- pronouns and titles

    def _join_pronoun(self, mention: Mention, subject: int | None, other: int | None) -> None:
        """A pronoun means whom the sentence before was about, else the person told of last who may be so addressed.

        In a clause that is said of somebody it means another (``B, người mà ông gặp``), in what is said who says it.
        """
        word = PRONOUNS["bà" in mention.cats]
        fitting = [i for i, p in self._latest() if p.address in ("", word) and i != other]
        if "bà" in mention.cats:  # of whom nothing tells that she is a woman comes last
            fitting = [i for i in fitting if self.persons[i].address or "Thị" in self.persons[i].name] or fitting
        if not fitting:
            return
        speaker = None if mention.meant is None else mention.meant.person
        about = subject if speaker is None else speaker
        index = about if about is not None and about in fitting else self._told_last(fitting, mention.start)
        person = self.persons[index]
        last = told_before(person, mention.start)
        if last >= 0 and mention.start - last <= _NEAR:
            mention.person = index
            insort(person.spoken, mention.start)
            mention.country = person.country

    def _join_title(self, mention: Mention, beside: AbstractSet[int] = frozenset(), paired: int | None = None) -> None:
        if mention.cats & _NOBODY or (not mention.offices and not mention.country):
            return
        wanted = [office_key(o.title) for o in mention.offices] or _MEANT_OFFICE * ("top diplomat" in mention.cats)
        then = "then" in mention.cats or any(office.status == "former" for office in mention.offices)
        fitting = [
            i
            for i, p in self._latest()
            if (not mention.country or p.country == mention.country)
            and (holds(p, wanted, then=then) if wanted else self._leads_once_named(i))
            and (wanted or then is is_late(p, mention) or not (then or len(p.mentions) <= _ASIDE))
            and p.spoken
            and i != paired
        ]
        if not fitting:
            self._complete_office(mention)
            return
        if not wanted:  # "nhà lãnh đạo Triều Tiên": who leads by his office, before who is only called so
            surest = max(self._rank(i) for i in fitting)
            fitting = [i for i in fitting if self._rank(i) == surest]
            fitting = ([i for i in fitting if i not in beside] if not surest else []) or fitting
        if named := [i for i in fitting if mention.given and mention.given in self.persons[i].key]:
            fitting = named
        elif not mention.country and mention.offices:
            at_home = [i for i in fitting if self.persons[i].country == self.home]
            heads = any(office.level.startswith("head_of") for office in mention.offices)  # "Thủ tướng" is one's own
            guest = [] if heads else self._guest_of_the_report(fitting, at_home, mention.start)
            fitting = guest or at_home or fitting
        index = self._told_last(fitting, mention.start)
        mention.person = index
        person = self.persons[index]
        if not wanted and not person.offices and name_key(person.name) in self._lexicon.leaders:
            self._ranks[index] = 1  # so called from now on
        insort(person.spoken, mention.start)
        person.mentions.append(mention)
        mention.country = mention.country or person.country
        if any(office.title == _OF_THE_STATE for office in mention.offices) and mention.country == "CU":
            self._record_offices(person, mention)  # who was told of as chairman of the Council of State

    def _guest_of_the_report(self, fitting: list[int], at_home: list[int], at: int) -> list[int]:
        """``A tiếp Bộ trưởng Quốc phòng Lào B … Bộ trưởng cho biết …``: B, though one of home is named in passing.

        He is told of from the beginning and by far more often.
        """
        if not at_home or len(fitting) == len(at_home):
            return []
        told = {i: sum(1 for start in self.persons[i].spoken if start < at) for i in fitting}
        first = {i: self.persons[i].spoken[0] for i in fitting}
        return [
            i
            for i in fitting
            if i not in at_home and all(first[i] < first[h] and told[i] > _BY_FAR * told[h] for h in at_home)
        ]

    def _rank(self, index: int) -> int:
        if index not in self._ranks:
            self._ranks[index] = leading(self.persons[index], self._lexicon)
        return self._ranks[index]

    def _leads_once_named(self, index: int) -> bool:
        if index not in self._may_lead:
            self._may_lead[index] = self._leads(self.persons[index]) and not is_consort(self.persons[index])
        return self._may_lead[index]

    def _complete_office(self, mention: Mention) -> None:
        """``Bộ trưởng Nông nghiệp Bỉ`` in the headline, ``Bộ trưởng Ducarme`` below: one man, where no other fits."""
        if not mention.country or len(mention.offices) != 1:
            return
        head = next((h for h in _HEADS if office_key(mention.offices[0].title).startswith(h + " ")), "")
        fitting = [i for i, p in self._latest() if p.country == mention.country and (head, "current") in p.offices]
        if not head:
            fitting = only_known_head(self.persons, mention, self._lexicon)
        if len(fitting) == 1:
            mention.person = fitting[0]
            person = self.persons[fitting[0]]
            self._record_offices(person, mention)
            person.offices.pop((head, "current"), None)
            person.mentions.append(mention)
            insort(person.spoken, mention.start)

    def _leads(self, person: Person) -> bool:
        """Say whether ``nhà lãnh đạo`` may mean a person: by office, or as one so called or known to lead a state."""
        called = is_called_leader(person)
        known = not person.offices and name_key(person.name) in self._lexicon.leaders
        return called or known or is_leader(person) or bool(leading(person, self._lexicon))

    def _join_counterparts(self, sentences: list[list[Mention]]) -> None:
        """A counterpart holds the office of the other side's person in the sentence."""
        for mentions in sentences:
            for at, mention in enumerate(mentions):
                if not mention.counterpart:
                    continue
                known = [m for m in mentions[:at] if self._may_be_counterpart(m, mention)]
                behind = (m for m in mentions[at + 1 :] if self._may_be_counterpart(m, mention))
                other = next((m for m in reversed(known) if m.name), known[-1] if known else next(behind, None))
                if other is None or other.person is None:
                    continue
                self._lend_offices(mention, other.person)

    def _may_be_counterpart(self, mention: Mention, counterpart: Mention) -> bool:
        """``gặp Tổng thống Lào A và người đồng cấp B``: a counterpart is on another side, as far as it is told."""
        if mention.person is None:
            return False
        side = counterpart.country if counterpart.person is None else self.persons[counterpart.person].country
        return not side or self.persons[mention.person].country != side

    def _lend_offices(self, mention: Mention, lender: int) -> None:
        other = self.persons[lender]
        if mention.person is not None:
            person = self.persons[mention.person]
            if person.offices or person is other:
                return
            for (key, status), office in other.offices.items():
                if office.is_office and status == "current":
                    person.offices[key, status] = office._replace(country=person.country)
                    break
        else:
            keys = {key for key, _ in other.offices}
            alike = [
                index
                for index, person in self._latest()
                if person is not other and {k for k, _ in person.offices} & keys and person.country != other.country
            ]
            fitting = [i for i in alike if mention.country in ("", self.persons[i].country)]
            if not alike and mention.host != other.country:
                mention.country = mention.country or mention.host  # "hội đàm với người đồng cấp tại Viêng Chăn"
            if fitting and (mention.country or len(fitting) == 1):  # "gặp người đồng cấp": the only other who holds it
                mention.person = fitting[0]
            elif mention.country and not mention.offices and self._leads_once_named(lender):
                self._join_title(mention)  # "A gặp người đồng cấp Triều Tiên"


def _paired_with(mentions: list[Mention], title: Mention) -> int | None:
    """``giữa Bộ trưởng với Đại tướng A, Bộ trưởng Quốc phòng``: A, who is not the minister named before him."""
    after = next((m for m in mentions if m.first > title.last), None)
    return after.person if after is not None and after.name and after.first == title.last + 1 else None


def _subject(mentions: list[Mention]) -> int | None:
    """Return who opens a sentence, as a subject does: nobody who is met, quoted, or owns what it tells of."""
    named = (mention for mention in mentions if mention.person is not None)
    first = next(named, None)
    if first is not None and "met" in first.cats:  # "Tại cuộc gặp B, ông …": he who meets him
        first = next((mention for mention in named if mention.person != first.person), None)
    return None if first is None or first.cats & {"met", "beside"} else first.person
