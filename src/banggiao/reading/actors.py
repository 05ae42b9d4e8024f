"""From mentions to the sides of an act: persons where the article names them, else their body or country."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from banggiao.lexicon import Lexicon
from banggiao.lexicon.geography import is_country_code
from banggiao.reading.identity import holds, speaks_only, told_before
from banggiao.reading.leading import Chiefs, heads_body, leaders_of_delegations, leads_from_office
from banggiao.reading.mention import DELEGATIONS, Mention
from banggiao.reading.nationality import count_sides, joined_states
from banggiao.reading.pairs_told import pair_told_last
from banggiao.reading.people import People
from banggiao.reading.sentence import Sentence, in_capitals, number_at
from banggiao.reading.titles import mass_organisation
from banggiao.vietnamese.folding import fold_name, name_key

OFFICIALS = "quan chuc"  # the title of a side whose officials act without a name
VESSEL = "tau"  # so are ships
_OFFICIAL = {"rank", "leader", "counterpart", "relative"}  # "bà B, em gái nhà lãnh đạo A" goes for her brother
_AT_LAW = ("cong to vien", "tham phan", "luat su")  # offices in which nobody deals with other states
_SHORT = ("WB", "EP")  # organisations whose acronym is no longer than a country's code
_SHORT_NAME = 2  # spaces in the short name of a country, at the most
_TWO = 2
_TOGETHER = 250  # characters within which persons are told of together
_BEFORE_TOLD = frozenset({"rằng", "một", "các", "hai"})
_CHAMBERS = ("thượng viện", "hạ viện")  # of a parliament abroad, whose the sentence need not say
_ENVOYS = ("phái viên", "đặc phái viên", "sứ giả")
_BARE_DELEGATIONS = ("đoàn", "phái đoàn", "đoàn đại biểu")


class Actor(NamedTuple):
    """One side's actor: a person of the article (by index), or a country or body by its name.

    ``title`` is the folded office of a side named only by it (``Tổng thống Pháp`` without the name anywhere).
    """

    person: int | None
    name: str
    country: str
    start: int
    end: int
    title: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two mentions the same actor."""
        return (self.person,) if self.person is not None else (fold_name(self.name), self.country)


def countries_of(actors: Iterable[Actor]) -> set[str]:
    """Return the sides that actors are on."""
    return {actor.country for actor in actors}


def _are_envoys(mention: Mention) -> bool:
    """``các phái viên Lào``: of the delegation that somebody leads."""
    return "several" in mention.cats and any(office.title.lower() in _ENVOYS for office in mention.offices)


class Cast:
    """Everybody in the article, and who ``hai bên`` and ``hai nhà lãnh đạo`` are at a given place."""

    def __init__(self, lexicon: Lexicon, people: People, sentences: list[Sentence]) -> None:
        self.lexicon = lexicon
        self.people = people
        self.sentences = sentences
        self.last_pair: tuple[Actor, ...] = ()
        self.last_callers: tuple[Actor, ...] = ()
        self.visits: dict[str, set[str]] = {}
        self.visit_spans: set[str] = set()
        self.gone: dict[int, list[str]] = {}  # where a person was told to travel
        self._counts: dict[str, int] | None = None
        self._told: dict[str, set[str]] = {}
        self._visitors: set[int] = set()
        self._here: set[int] = set()  # those of them of whose visit the article reports, and not as of the past
        self._leaders = leaders_of_delegations(sentences, people.persons)
        self._official: dict[int, bool] = {}
        self._chiefs = Chiefs(people.persons, lexicon)
        self._near: dict[tuple[int, int], bool] = {}
        self._lasting: dict[Mention, list[Actor]] = {}
        self._spoken: set[str] | None = None
        self._written: dict[str, str] = {}
        for mention in (mention for sentence in sentences for mention in sentence.mentions if mention.kind == "org"):
            self._written.setdefault(mention.country, mention.name)
        self._spelt = _by_syllables(sentences, lexicon)

    def actors(self, mentions: Iterable[Mention]) -> list[Actor]:
        """Return the actors that mentions mean, each once."""
        meant = [actor for mention in mentions for actor in self._actors_of(mention)]
        if len(meant) < _TWO:
            return meant
        found: dict[tuple[object, ...], Actor] = {}
        for actor in meant:
            found.setdefault(actor.key, actor)
        if len(found) < _TWO:
            return list(found.values())
        led = countries_of(actor for actor in found.values() if actor.person is not None)
        told = [actor for actor in found.values() if actor.person is not None or actor.country not in led]
        came = {a.country for a in told if a.person is None and a.name.lower().startswith(_BARE_DELEGATIONS)}
        bare = {self.side(code, 0, 0).key for code in came}  # "đoàn đại biểu tỉnh X, Lào"
        return [a for a in told if a.title or a.key not in bare]

    def states_or_actors(
        self, mentions: Iterable[Mention], means_states: Callable[[Mention], bool] | None = None
    ) -> list[Actor]:
        """Return the actors that mentions mean, those like ``hai bên`` as the two states that they stand for."""
        found: list[Actor] = []
        for mention in mentions:
            states = means_states(mention) if means_states is not None else mention.kind == "group"
            found += self.countries_of_pair(mention) if states else self.actors([mention])
        return found

    def _actors_of(self, mention: Mention) -> Sequence[Actor]:
        if "several" in mention.cats and len(holders := self._several(mention)) > 1:
            return holders
        if mention.country in self._leaders and _are_envoys(mention):
            return [self.person(self._leaders[mention.country], mention.start, mention.end)]
        if mention.person is None and mention.kind == "delegation":
            return self._delegation(mention)
        if mention.person is None and mention.kind == "group":
            return self.countries_of_pair(mention) if mention.cats >= DELEGATIONS else self.pair(mention)
        known = self._lasting.get(mention)
        if known is None:
            known = self._lasting[mention] = self._lasting_actors_of(mention)
            if "administration" in mention.cats:
                known[:] = [self.side(actor.country, actor.start, actor.end) for actor in known]
        return known

    def _lasting_actors_of(self, mention: Mention) -> list[Actor]:
        at = (mention.name_start, mention.name_end) if mention.name else (mention.start, mention.end)
        if mention.person is not None:
            return [self.person(mention.person, *at)]
        if "any one" in mention.cats and (meant := self._who_it_was(mention)) is not None:
            return [meant]
        if mention.kind in ("country", "title") or (mention.kind == "body" and "state" in mention.cats):
            title = fold_name(mention.offices[0].title) if mention.offices else OFFICIALS * ("of many" in mention.cats)
            if not mention.country:
                return []
            if body := mass_organisation(mention.offices):
                return [Actor(None, body, mention.country, *at)]
            side = self.side(mention.country, *at)
            return [side._replace(title=title)] if title else [side]
        if mention.kind == "body" and mention.countries:
            return [self.side(code, *at) for code in mention.countries]
        if mention.kind in ("org", "body", "place", "vessel"):
            country = mention.country
            if not country and mention.name.lower() not in _CHAMBERS:
                country = self.people.home if self.people.home in self.main_countries() else ""
            return [Actor(None, mention.name, country, *at, VESSEL * (mention.kind == "vessel"))] if country else []
        return []

    def _who_it_was(self, mention: Mention) -> Actor | None:
        """``Lần gần nhất một Thủ tướng Lào thăm B là khi ông A …``: A, whom the same sentence names for him."""
        at = number_at(self.sentences, mention.start)
        for other in self.sentences[at].mentions if at >= 0 else []:
            if other.first >= mention.last and other.person is not None and other.name:
                own = self.people.persons[other.person].country == mention.country
                told = own and "là" in self.sentences[at].lows[mention.last : other.first]
                return self.person(other.person, other.name_start, other.name_end) if told else None
        return None

    def _several(self, mention: Mention) -> list[Actor]:
        """``các bộ trưởng Pháp``: all of that side who were told of by then in an office of that kind."""
        wanted = [fold_name(office.title) for office in mention.offices]
        return [
            self.person(index, mention.start, mention.end)
            for index, person in enumerate(self.people.persons)
            if person.country == mention.country and person.spoken[:1] < [mention.start] and holds(person, wanted)
        ]

    def _delegation(self, mention: Mention) -> list[Actor]:
        leader = mention.leader
        if leader is not None and leader.person is not None:
            return [self.person(leader.person, leader.name_start, leader.name_end)]
        if mention.country in self._leaders:
            return [self.person(self._leaders[mention.country], mention.start, mention.end)]
        if mention.name.lower() in _BARE_DELEGATIONS:
            if self._is_sent(mention):
                return self._delegation_before(mention)
            leaders = set(self._leaders.values())
            leaders = (leaders & self._visitors if len(leaders) > 1 else leaders) or leaders or self._here
            if leaders:
                return [self.person(next(iter(leaders)), mention.start, mention.end)] if len(leaders) == 1 else []
            return self._delegation_before(mention)
        alone = [i for i, p in enumerate(self.people.persons) if p.country == mention.country and mention.country]
        if (speaker := self._who_tells(mention)) is not None:
            state = mention.country or self.people.persons[speaker].country
            if alone == [speaker] or not mention.country:
                return [self.side(state, mention.start, mention.end)._replace(title=OFFICIALS)] if state else []
        foreign = len(alone) == 1 and mention.country != self.people.home
        leads = foreign and self._chiefs.head_of(mention.country) == alone[0]
        if foreign and not leads and not leads_from_office(self.people.persons[alone[0]], self.lexicon):
            return [self.person(alone[0], mention.start, mention.end)]
        return [Actor(None, mention.name, mention.country, mention.start, mention.end)] if mention.country else []

    def _is_sent(self, mention: Mention) -> bool:
        """``Lào sẽ cử đoàn dự Thế vận hội``: another one than that which somebody leads in the talks of now."""
        at = number_at(self.sentences, mention.start)
        return at >= 0 and self.sentences[at].low(mention.first - 1) == "cử"

    def _who_tells(self, mention: Mention) -> int | None:
        """``A cho biết phái đoàn Lào sẽ …``: the person who tells right before a delegation what it does."""
        at = number_at(self.sentences, mention.start)
        sentence = self.sentences[at] if at >= 0 else None
        if sentence is None:
            return None
        said = sentence.before(mention.first, _BEFORE_TOLD)
        speaker = sentence.mention_before_tense(said, "past") if sentence.has(said, "say") else None
        return speaker.person if speaker is not None else None

    def _delegation_before(self, mention: Mention) -> list[Actor]:
        """``Sáng mai, đoàn sẽ …``: the delegation told of last, if the article tells of one alone."""
        told = [m for s in self.sentences for m in s.mentions if m.kind == "delegation" and m.country]
        names = {m.country: m.name for m in told}
        return [Actor(None, told[0].name, told[0].country, mention.start, mention.end)] if len(names) == 1 else []

    def person(self, index: int, start: int, end: int) -> Actor:
        """Return a person of the article as an actor."""
        person = self.people.persons[index]
        return Actor(index, person.name, person.country or "ZZ", start, end)

    def acts_for_state(self, actor: Actor) -> bool:
        """Say whether an actor is a state, body or organisation, or a person with a title, rank or known name."""
        if actor.person is not None and actor.person not in self._official:
            self._official[actor.person] = self._is_official(actor.person)
        return actor.person is None or self._official[actor.person]

    def is_of_firm(self, actor: Actor) -> bool:
        """``Chủ tịch Tập đoàn X``: say whether all that an actor heads is no state's: a firm, a school, a club."""
        if actor.person is None:
            return False
        person = self.people.persons[actor.person]
        posts = person.offices.values()
        return (
            bool(posts)
            and not any(post.is_office for post in posts)
            and not any(m.cats & _OFFICIAL for m in person.mentions)
        )

    def stand_for_side(self, actors: Iterable[Actor]) -> None:
        """Remember that these are met as the circle of their country, whatever they are called."""
        self._official.update({actor.person: True for actor in actors if actor.person is not None})

    def _is_official(self, index: int) -> bool:
        person = self.people.persons[index]
        ranked = any(m.cats & _OFFICIAL or "đồng chí" in m.forms for m in person.mentions)
        leading = index in self._leaders.values() or heads_body(self.sentences, person)
        held = any(not title.startswith(_AT_LAW) for title, _ in person.offices)
        return held or ranked or leading or name_key(person.name) in self.lexicon.leaders

    def side(self, code: str, start: int, end: int) -> Actor:
        """Return a country or organisation as an actor; an organisation by its acronym where the article uses it.

        A country has its short name as an article spells it by syllables (``I-xra-en``).
        """
        name = self.lexicon.side_name(code)
        if code == "EU":
            name = self._written.get(code, name)
        elif code in self._spelt:
            name = self._spelt[code]
        elif not is_country_code(code) or code in _SHORT:
            self._spoken = in_capitals(self.sentences) if self._spoken is None else self._spoken
            name = code if code in self._spoken else name
        return Actor(None, name, code, start, end)

    def note_visit(self, host: str, guests: Iterable[Actor], *, planned: bool, past: bool = False) -> None:
        """Remember that guests are in a country, or were in the ``past``; it fixes who is at home in what follows."""
        guests = list(guests)
        persons = [actor.person for actor in guests if actor.person is not None]
        self._visitors.update(persons)
        if not past:
            self._here.update(persons)
        countries = countries_of(guests)
        self.visits.setdefault(host, set()).update(countries)
        if not planned:
            self._told.setdefault(host, set()).update(countries)

    def note_pair(self, met: list[Actor]) -> bool:
        """Remember who met last, for ``hai nhà lãnh đạo``: one person of each of two sides; say whether they are that.

        Who met several meant none of them alone, unless nobody met before.
        """
        named = all(actor.person is not None for actor in met) and len(countries_of(met)) == _TWO
        if not named or (len(met) > _TWO and self.last_pair):
            return False
        self.last_pair = tuple({actor.country: actor for actor in reversed(met)}.values())[::-1]
        return True

    def travels(self, actors: Iterable[Actor]) -> bool:
        """Say whether the article tells of a visit of one of these persons."""
        return any(actor.person in self._visitors for actor in actors if actor.person is not None)

    def only_traveller(self) -> list[Actor]:
        """Return the one person of whose visits the article tells, nobody where it tells of several or none."""
        if len(self._visitors) != 1:
            return []
        index = next(iter(self._visitors))
        person = self.people.persons[index]
        return [self.person(index, person.spoken[0], person.spoken[0])] if person.spoken else []

    def host_side(self) -> str:
        """Return the country where the article's visit takes place, empty where it tells of none or of several."""
        return next(iter(self.visits)) if len(self.visits) == 1 else ""

    def abroad(self, actor: Actor) -> str:
        """Return the country that the article tells an actor's side to be visiting, empty for none."""
        hosts = (host for host, guests in self.visits.items() if actor.country in guests and host != actor.country)
        return next(hosts, "")

    def host_of(self, sides: Iterable[str], *, planned: bool) -> str:
        """Return which of the sides receives another of them, empty where the article tells of no such visit or of two.

        What has happened did not happen on a visit that is still to come.
        """
        codes = set(sides)
        visits = self._told if not planned else self.visits
        hosts = [host for host, guests in visits.items() if host in codes and guests & (codes - {host})]
        return hosts[0] if len(hosts) == 1 else ""

    def pair(self, mention: Mention) -> tuple[Actor, ...]:
        """Return whom ``hai bên``, ``hai Thủ tướng``, ``Việt Nam - Lào`` mean where they stand."""
        if "pair_of_countries" in mention.cats:
            return tuple(self.side(code, mention.start, mention.end) for code in mention.countries)
        codes = mention.countries or self._pair_told_since(mention)
        if mention.shared_title:
            persons = self._named_behind(mention) or self._holders(mention, codes)
            if len(persons) > 1:
                return persons
            if len(sides := self._sides_of_holders(mention, persons, codes)) > 1:
                return sides
        if len(codes) > 1 and mention.means_leaders():
            return tuple(
                self._leader_of(code, mention) or self.side(code, mention.start, mention.end) for code in codes
            )
        if len(codes) > 1:
            return tuple(self.side(code, mention.start, mention.end) for code in codes)
        meant = self._pair_beside(mention) or self.last_pair or self.main_pair(mention.start)
        if mention.means_leaders():
            meant = tuple(self._in_chief(actor) for actor in meant)
        led = self._leaders if any("đoàn" in cat for cat in mention.cats) else {}  # "hai đoàn": those who lead them
        meant = tuple(self.person(led[a.country], a.start, a.end) if a.country in led else a for a in meant)
        return tuple(actor._replace(start=mention.start, end=mention.end) for actor in meant)

    def _pair_told_since(self, mention: Mention) -> tuple[str, ...]:
        """``Quan hệ A - B … Bộ trưởng hai nước …``: A and B, where others met before that."""
        codes, at = pair_told_last(self.sentences, mention) if self.last_pair else ((), -1)
        if not codes or any(actor.country in codes or actor.start > at for actor in self.last_pair):
            return ()
        return codes

    def _in_chief(self, actor: Actor) -> Actor:
        """``Trợ lý A cho biết hai nhà lãnh đạo …``: no aide, minister or wife is meant, but who heads their state."""
        free = actor.person is None or self._chiefs.may_lead(actor.person)
        return actor if free else self.leader(actor) or actor

    def _named_behind(self, mention: Mention) -> tuple[Actor, ...]:
        """``hai ngoại trưởng A và B``: the two whom the sentence names right behind."""
        at = number_at(self.sentences, mention.start)
        behind = [other for other in self.sentences[at].mentions if other.start >= mention.end][:2] if at >= 0 else []
        if len(behind) < _TWO or behind[0].first != mention.last or any(other.person is None for other in behind):
            return ()
        return tuple(self.person(m.person, m.start, m.end) for m in behind if m.person is not None)

    def _sides_of_holders(
        self, mention: Mention, persons: tuple[Actor, ...], codes: tuple[str, ...]
    ) -> tuple[Actor, ...]:
        """``hai Thủ tướng`` of whom the article names one or none: him, and the states for which they act."""
        codes = codes or self.sides(self.last_pair) or self.main_countries()
        named = {actor.country: actor for actor in persons}
        return tuple(named.get(code) or self.side(code, mention.start, mention.end) for code in codes[:_TWO])

    def _pair_beside(self, mention: Mention) -> tuple[Actor, ...]:
        """Two persons of different sides whom the same sentence names before ``hai bên``."""
        chosen: dict[str, Actor] = {}
        for other in self._before(mention):
            if other.person is not None:
                actor = self.person(other.person, other.start, other.end)
                if actor.country != "ZZ":  # "trợ lý của A, ông B, cho biết hai nhà lãnh đạo …"
                    chosen.setdefault(actor.country, actor)
        return tuple(chosen.values()) if len(chosen) == 2 else ()

    def _before(self, mention: Mention) -> list[Mention]:
        at = number_at(self.sentences, mention.start)
        return [other for other in self.sentences[at].mentions if other.end <= mention.start] if at >= 0 else []

    def _apart_with(self, mention: Mention) -> bool:
        """Whether the sentence begins with whom it is about: ``Với Bộ trưởng B, hai bên …``."""
        at = number_at(self.sentences, mention.start)
        return at >= 0 and "với" in (self.sentences[at].low(0), self.sentences[at].low(1))

    def _leader_of(self, code: str, mention: Mention) -> Actor | None:
        """The person of a country who leads it as the article tells, or the only one it names."""
        head = self.leader(self.side(code, mention.start, mention.end))
        alone = [i for i, p in enumerate(self.people.persons) if p.country == code]
        if head is not None or len(alone) != 1:
            return head
        only, person = self.person(alone[0], mention.start, mention.end), self.people.persons[alone[0]]
        untitled = not person.offices and not any("of many" in told.cats for told in person.mentions)  # "quan chức A"
        return only if self.acts_for_state(only) and (self._chiefs.may_lead(alone[0]) or untitled) else None

    def leader(self, state: Actor) -> Actor | None:
        """Return who heads a state as the article tells, None where it names nobody or several alike."""
        index = self._chiefs.head_of(state.country)
        return self.person(index, state.start, state.end) if index is not None else None

    def _holders(self, mention: Mention, codes: tuple[str, ...]) -> tuple[Actor, ...]:
        """The latest persons of two countries who hold the shared office; those named later where none is before.

        Of the states of these ``codes`` alone, where there are any.
        """
        key = fold_name(mention.shared_title)
        told: dict[str, tuple[int, int]] = {}
        for index, person in enumerate(self.people.persons):
            if not any(title == key or title.startswith(key + " ") for title, _ in person.offices):
                continue
            if codes and person.country not in codes:
                continue
            at = told_before(person, mention.start)
            if at > told.get(person.country, (-2, index))[0]:
                told[person.country] = (at, index)
        before = [entry for entry in told.values() if entry[0] >= 0]
        all_of_both = bool(codes) or (not before and len(told) == _TWO)
        latest = sorted(told.values() if all_of_both else before, reverse=True)[:_TWO]
        return tuple(self.person(index, mention.start, mention.end) for _, index in latest)

    def main_pair(self, before: int) -> tuple[Actor, ...]:
        """The two persons of different sides named most often before a place, or the two sides themselves."""
        ranked = sorted(
            (
                (bisect_left(p.spoken, before), -p.spoken[0], i)
                for i, p in enumerate(self.people.persons)
                if p.spoken and not speaks_only(p) and not all("source" in mention.cats for mention in p.mentions)
            ),
            reverse=True,
        )
        chosen: list[int] = []
        for count, _, index in ranked:
            country = self.people.persons[index].country
            if count and country and all(self._meet(i, index) for i in chosen):
                chosen.append(index)
            if len(chosen) == 2:
                return tuple(self.person(i, before, before) for i in chosen)
        return ()

    def _meet(self, one: int, other: int) -> bool:
        """Persons of two sides named near each other; a digest's stories name people who never met."""
        if (one, other) not in self._near:
            first, second = self.people.persons[one], self.people.persons[other]
            self._near[one, other] = first.country != second.country and any(
                bisect_left(second.spoken, at - _TOGETHER) < bisect_left(second.spoken, at + _TOGETHER)
                for at in first.spoken
            )
        return self._near[one, other]

    def sides(self, actors: Iterable[Actor]) -> tuple[str, ...]:
        """Return the countries of actors, each once."""
        return tuple(dict.fromkeys(actor.country for actor in actors if actor.country))

    def countries_of_pair(self, mention: Mention) -> tuple[Actor, ...]:
        """Return the two sides that ``hai bên`` or ``hai nước`` means, as countries."""
        before = self._before(mention)
        told = tuple(dict.fromkeys(c for m in before if m.kind != "place" and is_country_code(c := self._country(m))))
        named = told if len(told) == _TWO else self._joined(mention, before) or self._sides_before(mention)
        codes = named if named and not mention.countries else self.sides(self.pair(mention))
        home = self.people.home
        if len(told) == 1 and home and told[0] != home and told[0] not in codes and self._apart_with(mention):
            codes = (home, told[0])  # "Với phía Phần Lan, hai bên nhất trí …"
        codes = codes if len(codes) >= _TWO else self.main_countries()
        return tuple(self.side(code, mention.start, mention.end) for code in codes[:2])

    def _joined(self, mention: Mention, before: Sequence[Mention]) -> tuple[str, ...]:
        at = number_at(self.sentences, mention.start)
        return joined_states(before, self.sentences[at]) if at >= 0 else ()

    def _sides_before(self, mention: Mention) -> tuple[str, ...]:
        """The two sides of which the sentence before tells, none where it tells of one or of more."""
        at = number_at(self.sentences, mention.start) - 1
        if at < 0 or self.sentences[at].paragraph < self.sentences[at + 1].paragraph - 1:
            return ()
        told = (m.countries or (self._country(m),) for m in self.sentences[at].mentions if m.kind != "place")
        codes = tuple(dict.fromkeys(code for codes in told for code in codes if is_country_code(code) and code != "ZZ"))
        return codes if len(codes) == _TWO else ()

    def _country(self, mention: Mention) -> str:
        """Return the side of which a mention is as it says, else as the article says of the person whom it means."""
        return mention.country or (self.people.persons[mention.person].country if mention.person is not None else "")

    def main_countries(self) -> tuple[str, ...]:
        """The two sides that the article names most."""
        return tuple(self.side_counts())[:2]

    def side_counts(self) -> dict[str, int]:
        """Return how often the article names each side, the most named first; forums and treaties are no sides."""
        self._counts = count_sides(self.sentences) if self._counts is None else self._counts
        return self._counts


def _by_syllables(sentences: Sequence[Sentence], lexicon: Lexicon) -> dict[str, str]:
    """Return, by code, the countries that are only named by syllables: ``Ô-xtrây-li-a``, ``A-rập Xê-út``."""
    found: dict[str, str] = {}
    plain: set[str] = set()
    for token in (token for sentence in sentences for token in sentence.tokens if token.cap and token.has("country")):
        if "-" not in token.text:
            plain.add(token.text)
        elif " - " not in token.text and token.text.count(" ") < _SHORT_NAME:
            found.setdefault(token.state, token.text)
    return {code: name for code, name in found.items() if lexicon.side_name(code) not in plain}
