"""What all frames share: the trigger at hand and the article around it."""

from collections.abc import Iterable
from dataclasses import dataclass

from banggiao.lexicon.entries import Act
from banggiao.model.edtf import is_day
from banggiao.model.spans import Span
from banggiao.model.vocabulary import EVENT_KINDS, EventKind, EventType, Role
from banggiao.reading.actors import Actor, Cast, countries_of
from banggiao.reading.beside import is_attribute, is_of_his_days, is_setting
from banggiao.reading.clauses import is_open_whether, is_questioned
from banggiao.reading.coordination import Group, group_forward, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.quotations import opens_within, speaks_of_himself
from banggiao.reading.goals import summit_town
from banggiao.reading.hearsay import as_heard
from banggiao.reading.mention import Mention
from banggiao.reading.modality import Modality, verb_modality
from banggiao.reading.noun_modality import noun_modality
from banggiao.reading.persons import RELATIVES
from banggiao.reading.roles import AMID, ASPECT, belongs_to_noun, governor
from banggiao.reading.sentence import Sentence
from banggiao.reading.spoken_of import cited_on, is_of_word_before, said_on
from banggiao.reading.when import date_near
from banggiao.reading.where import place_near
from banggiao.vietnamese.dates import DateMention

_CLAUSE = 24  # tokens from a verb to the date at the end of its clause
_IN_PERSON = frozenset({"đích thân", "đích", "thân", "chính", "các", "phía"})  # "được đích thân B tiếp"
_ANNOUNCED = ("dự kiến", "theo dự kiến", "theo kế hoạch", "theo chương trình", "theo lịch trình")
TROOPS = ("cảnh sát", "quân đội", "lực lượng", "binh sĩ", "lính", "không quân", "quân chủng", "lữ đoàn", "sư đoàn")
"""How bodies of force are called: they are sent, and deal with others for no government."""
_AFTER = ("sau khi", "do")
_SAID = 8  # tokens from "sau khi" to the verb of a statement
_CROWDS = ("người", "công dân", "tay súng", "du khách", "dân")  # "hơn 300 người nhập cư đã tới B"
_PLURAL = frozenset({"các", "những", "nhiều", "một số"})
_COUNTED = ("hơn", "khoảng", "gần", "hàng trăm", "hàng nghìn", "hàng ngàn", "hàng chục")
_TWO = 2
_BESIDE_LOCALITIES = frozenset(
    ", và ( ) ; của các tỉnh thành phố địa phương biên giới giáp lãnh đạo một số bốn ba hai năm sáu bảy".split(" ")
) | {"thành phố", "địa phương", "biên giới", "lãnh đạo", "một số", "thủ đô"}
_NOUN_WORDS = 3  # tokens of a noun of an act behind its first, before "giữa"
_LOCALITIES = frozenset({"thủ đô", "thành phố", "tỉnh", "tp", "tp.", "bang", "quận", "huyện"})
_BACKGROUND = AMID - {"lúc"}  # "trong lúc A và B đang đối thoại": these two meet
_ONESELF = "tôi"
_HAVING = frozenset({"có", "một", "thực hiện"})
_FEW = 6  # unknown words before a trigger: an adverbial, hardly a subject


@dataclass(slots=True)
class Trigger:
    """A word of an act at its place, with the cast of the article.

    Attributes:
        at: the index of its token; noun: whether the word names the act rather than does it.
        previous: who the sentence before was about, for sentences that leave the subject out.
    """

    sentence: Sentence
    at: int
    act: Act
    noun: bool
    cast: Cast
    previous: list[Actor]

    @property
    def token_text(self) -> str:
        """The trigger's folded text."""
        return self.sentence.tokens[self.at].low

    def speaker(self) -> list[Actor]:
        """``“Tôi sẽ gặp B”, A nói``: who tells of himself what the trigger tells, empty where nobody does."""
        sentence = self.sentence
        begun = sentence.before(self.at, _HAVING) + 1
        before = sentence.before_tense(begun, *ASPECT)
        if before < 0 or sentence.low(before) != _ONESELF or sentence.owner[before] is not None:
            return []
        mention = speaks_of_himself(sentence, before)
        told = [] if opens_within(sentence, before) else self.previous
        own = self.cast.actors([mention]) if mention is not None else told
        dated = any(date.edtf for date in sentence.dates) or sentence.has(begun - 1, "future")
        if self.act.type == "visit" and not dated:
            return []  # "Tôi từng thăm Lào": no single visit that anybody could tell from others
        leads = [actor for actor in own if (head := self.cast.leader(actor)) and head.person == actor.person]
        if sentence.low(before - 1) != "chúng" or leads:
            return own
        return [self.side_of(actor) for actor in own]  # "chúng tôi" are his side

    def implied(self) -> list[Actor]:
        """Who does it where the sentence names nobody: whom the one before was about, if nobody else can be meant.

        Words of no class before the trigger may be a subject that the lexicon does not know (``các phóng viên``,
        ``máy bay Mỹ``).
        """
        if own := self.speaker():
            return own
        sentence = self.sentence
        strange = sum(
            1
            for i in range(self.at)
            if sentence.tokens[i].word
            and not sentence.tokens[i].senses
            and sentence.owner[i] is None
            and not sentence.in_date(i)
        )
        things = any(m.last <= self.at and is_attribute(sentence, m) for m in sentence.mentions)
        others = sentence.says(RELATIVES, 0, self.at)  # "con trai của A cùng các trợ lý đã gặp B"
        others = others or (sentence.says(_CROWDS, 0, self.at) and sentence.says(_COUNTED, 0, self.at))
        others = others or any(_is_stranger(sentence, m, self.at) for m in sentence.mentions)
        others = others or any(_is_crowd(sentence, i) for i in range(self.at))
        return self.previous if strange <= _FEW and not things and not others else []

    def side(self, code: str) -> Actor:
        """Return a state or organisation, by its code, as told of where the trigger stands."""
        token = self.sentence.tokens[self.at]
        return self.cast.side(code, token.start, token.end)

    def side_of(self, named: Actor | Mention) -> Actor:
        """Return the side that somebody is of, as told of where he is named."""
        return self.cast.side(named.country, named.start, named.end)

    def words(self, shelf: str) -> tuple[str, ...]:
        """Return the words of a shelf of ``frames.toml``, folded as tokens are."""
        return self.cast.lexicon.frames[shelf]

    def value_in(self, shelf: str, content: str) -> str:
        """Return the value of the shelf's form that stands first in ``content``, empty for none."""
        found = [(content.find(form), value) for form, _, value in (w.partition("=") for w in self.words(shelf))]
        return min(((at, value) for at, value in found if at >= 0), default=(0, ""))[1]

    def draft(
        self,
        cast: list[tuple[Actor, Role]],
        *,
        end: int = 0,
        weak: bool = False,
        type_: EventType | None = None,
        topic: frozenset[str] = frozenset(),
    ) -> Draft:
        """Return a draft with what the sentence says of truth, date and place."""
        sentence = self.sentence
        token = sentence.tokens[self.at]
        stated = self.act.type == "statement"
        modality = self._told_as(end)
        date, date_kind = date_near(sentence, self.at, modality)
        if modality == "hoped" and not stated and date and _was_then(sentence, self.at, date):
            modality = "plain"
        if modality == "plain" and date_kind == "day" and sentence.words(self.at + 1, self.at + 3) == "lần đầu":
            modality = "occurred"  # "Hai ông gặp lần đầu tiên hôm 7/7", before what they plan now
        if stated and (not said_on(sentence, self.at, date) if date else not date_kind):
            date, date_kind = _said_then(sentence, self.at)  # not of "dọa trừng phạt B vì vụ tấn công ngày 7/4"
        return Draft(
            type=type_ or self.act.type,
            sentence=sentence,
            trigger=Span(token.start, token.end),
            cast=_each_once(self._without_town(cast) if self.noun else cast),
            modality=modality,
            kind=self.act.kind,
            date=date,
            date_kind=date_kind,
            place=place_near(
                sentence,
                self.at,
                sites=self.act.type != "visit" and not stated,
                spoken=stated,
            ),
            weak=weak,
            soft=self.noun and date_kind not in ("month", "year") and sentence.dated(date, token.start) is None,
            topic=topic,
            named_by_noun=self.noun,
        )

    def _without_town(self, cast: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
        """``thượng đỉnh Helsinki``: the town that a summit is called by stands for no state there."""
        town = summit_town(self.sentence, self.at)
        return cast if town is None else [each for each in cast if each[0].start != town.start]

    def _told_as(self, end: int) -> Modality:
        """Return how true the sentence tells it to be, its arguments ending before token ``end``."""
        sentence, at = self.sentence, self.at
        if self.noun:
            open_yet = is_open_whether(sentence, at)
            modality = "hoped" if open_yet else noun_modality(sentence, at, max(end, at + 1))
        else:
            modality = "hoped" if is_questioned(sentence, at) else verb_modality(sentence, at)
        modality = as_heard(sentence, at, modality)
        announced = self.act.type == "ceremony" and sentence.words(0, 2).startswith(_ANNOUNCED)
        if modality == "plain" and announced and "sẽ" in sentence.lows[:at]:
            return "planned"  # "Dự kiến, A sẽ hội đàm với B; hội kiến C và dự lễ …"
        return "plain" if self.act.type == "statement" and _is_of_else(sentence, at, modality) else modality


def _is_of_else(sentence: Sentence, at: int, modality: Modality) -> bool:
    """``sẽ được đề cập, sau khi A cảnh báo B``, ``đình chỉ đàm phán, dọa B``: of another verb than that of saying."""
    if modality == "planned":
        return sentence.says(_AFTER, at - _SAID, at) or is_of_word_before(sentence, at)
    return modality == "cancelled"


def _said_then(sentence: Sentence, at: int) -> tuple[str, str]:
    """``Chiều 3/7, người phát ngôn nêu rõ A kiên quyết phản đối B``: the day of saying it is that of the statement."""
    if not sentence.dates:
        return "", ""
    if cited := cited_on(sentence, at):
        return cited, "day"
    said = next((i for i in range(at - 1, max(-1, at - _CLAUSE), -1) if sentence.has(i, "say")), -1)
    if said < 0 or any(m.kind == "person" and said < m.first < at for m in sentence.mentions):
        return "", ""
    date, kind = date_near(sentence, said)
    own = sentence.dated(date) if is_day(date) else None
    before = own is not None and own.end <= sentence.tokens[said].start
    return (date, kind) if before and said_on(sentence, said, date) else ("", "")


def _was_then(sentence: Sentence, at: int, date: str) -> bool:
    """``nhất trí thực hiện … chuyến thăm Lào của A hồi tháng 5``: what was then is past, whatever is asked for."""
    own = sentence.dated(date)
    if own is None or own.start < sentence.tokens[at].end:
        return False
    first = sentence.token_at(own.start)
    return "hồi" in (sentence.low(first), sentence.low(first - 1))


def date_behind(sentence: Sentence, at: int) -> DateMention | None:
    """``lập quan hệ năm 2009 và ký Tuyên bố … năm 2015``: the date that closes the clause of the verb at ``at``."""
    end = sentence.tokens[at].end
    date = next((d for d in sentence.dates if d.start >= end), None)
    if date is None or date.kind not in ("day", "month", "year"):
        return None
    for index in range(at + 1, min(at + _CLAUSE, len(sentence.tokens))):
        token = sentence.tokens[index]
        if token.start >= date.start:
            return date
        if sentence.owner[index] is None and (
            token.low in (",", ";") or (token.has("verb", "say") and token.low != "cấp")
        ):
            return None  # a mark or another verb ends the clause, "cuộc đàm phán cấp chuyên viên" goes on
    return None


def event_kind(name: str) -> EventKind | None:
    """Return the codebook's kind of that name, None where it has none."""
    return next((kind for kind in EVENT_KINDS if kind == name), None)


def _is_stranger(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``Ca sĩ John Doe đã đến B``: a whole name before the verb at ``at`` of whom the article tells no office."""
    unknown = mention.kind == "bare" and mention.person is None and " " in mention.name
    before = unknown and mention.last <= at and "," not in sentence.lows[mention.last : at]
    return before and "source" not in mention.cats


def _is_crowd(sentence: Sentence, at: int) -> bool:
    """``các nhà lãnh đạo tham dự …``: holders of offices whom nothing tells, and of no state."""
    return sentence.has(at, "leader", "title") and sentence.low(at - 1) in _PLURAL


def _each_once(cast: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    seen: dict[tuple[object, ...], tuple[Actor, Role]] = {}
    for actor, role in cast:
        seen.setdefault(actor.key, (actor, role))
    return list(seen.values())


def each_to_other(trigger: Trigger, doers: list[Actor]) -> list[tuple[Actor, Role]]:
    """``A và B tặng nhau …``: return the roles of two sides that give to each other, empty where there are not two."""
    sides = trigger.cast.sides(doers)
    if len(sides) != _TWO:
        return []
    return [(actor, "sender" if actor.country == sides[0] else "recipient") for actor in doers]


_MANNER = frozenset("đã đón trọng thể thân mật nồng nhiệt ấm trân chính thức long trực".split())
"""Words between who receives somebody and the verb: ``được A thân mật tiếp``."""


def passive_agent(sentence: Sentence, at: int) -> tuple[Group, int] | None:
    """``A được (đích thân) B tiếp``, ``A được tiếp bởi B``: return B and the index of ``được``."""
    if sentence.low(at + 1) == "bởi" and sentence.has(at - 1, "passive"):
        behind = group_forward(sentence, at + 2, commas=False)[0]
        return (behind, at - 1) if behind else None
    before = sentence.before(at, _MANNER)
    while before > 0 and sentence.has(before, "kin"):
        before -= 2  # "được A và phu nhân tiếp đón"
    if before < 0 or sentence.owner[before] is None:
        return None
    last = sentence.owner[before]
    assert last is not None
    group = [last]
    first = last.first
    while sentence.low(first - 1) in ("và", ",") and first > 1 and is_actor(sentence.owner[first - 2]):
        previous = sentence.owner[first - 2]
        assert previous is not None
        group.insert(0, previous)
        first = previous.first
    while sentence.owner[first - 1] is None and sentence.low(first - 1) in _IN_PERSON:
        first -= 1
    return (group, first - 1) if sentence.has(first - 1, "passive") and is_actor(last) else None


def first_actor_after(sentence: Sentence, at: int) -> Group:
    """Return the first actors after ``at`` that nothing governs: the speaker of ``Tại hội đàm, A khẳng định``."""
    for mention in sentence.mentions:
        if mention.first < at:
            continue
        between = sentence.lows[at : mention.first]
        if "." in between or ";" in between:
            return []
        if not (_BACKGROUND.isdisjoint(between) or _BACKGROUND.isdisjoint(_past_comma(between))):
            at = _next_comma(sentence, mention.last)  # "trong bối cảnh A và B …, C nói"
            continue
        if is_actor(mention) and governor(sentence, mention.first) in ("", "and") and not _is_led_by(sentence, mention):
            apart = is_setting(sentence, mention) or is_of_his_days(sentence, mention)
            if not apart and not belongs_to_noun(sentence, mention):
                return group_forward(sentence, mention.first, commas=False)[0]
            at = mention.last if apart else _past_states(sentence, mention)
            continue
        at = mention.last
    return []


def _is_led_by(sentence: Sentence, mention: Mention) -> bool:
    """``nỗ lực do Mỹ dẫn đầu``: the state behind ``do`` tells whose something is; it may yet preside over the act."""
    by = mention.kind == "country" and sentence.low(mention.first - 1) == "do"
    return by and not sentence.low(mention.last).endswith("chủ trì")


def _past_comma(lows: list[str]) -> list[str]:
    """Return the words behind the last comma of a row, all of them where it has none."""
    return lows[len(lows) - lows[::-1].index(",") :] if "," in lows else lows


def _next_comma(sentence: Sentence, at: int) -> int:
    return next((i for i in range(at, len(sentence.tokens)) if sentence.low(i) == ","), len(sentence.tokens))


def _past_states(sentence: Sentence, mention: Mention) -> int:
    """``người dân Nga, Đức và Ba Lan``: the index behind the last state of a row that a noun takes as a whole."""
    at, other = mention.last, sentence.mention_after(mention.last + 1)
    while sentence.low(at) in (",", "và") and other is not None and other.kind == mention.kind == "country":
        following = other.last
        if sentence.low(at) == "," and sentence.low(following) not in (",", "và"):
            break  # "thăm Lào, Nga tuyên bố"
        at, other = following, sentence.mention_after(following + 1)
    return at


def meets(sentence: Sentence, at: int) -> bool:
    """Say whether token ``at`` is the word of an encounter."""
    free = at < len(sentence.tokens) and sentence.owner[at] is None
    return free and sentence.tokens[at].tells("encounter", "verb", "noun")


def nearest_before(sentence: Sentence, at: int, but: str = "-") -> Group:
    """Return the nearest actor before ``at``, whatever governs it, except words of the class ``but``."""
    for before in range(at - 1, -1, -1):
        mention = sentence.owner[before]
        if mention is not None and is_actor(mention) and not is_setting(sentence, mention):
            if governor(sentence, mention.first) != but:
                return [mention]
    return []


def sides_between(trigger: Trigger) -> list[Actor]:
    """``… giữa Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Hàn Quốc``, after or before the verb."""
    after = range(trigger.at + 1, min(trigger.at + 40, len(trigger.sentence.tokens) - 1))
    before = range(trigger.at - 1, max(-1, trigger.at - 25), -1)
    return named_between(trigger, (*after, *before))


def person_behind(sentence: Sentence, words: tuple[str, ...], first: int, last: int, stops: tuple[str, ...]) -> Group:
    """``qua Đại sứ B``, ``cùng B``: who is named behind the first of these words that no mark of ``stops`` cuts off.

    The word is looked for from token ``first`` to before ``last``. Nobody where no person stands behind it.
    """
    for index in range(first, min(last, len(sentence.tokens))):
        if sentence.owner[index] is None and sentence.low(index) in words:
            mention = sentence.mention_after(index + 1)
            return [mention] if mention is not None and mention.person is not None else []
        if sentence.low(index) in stops:
            break
    return []


def named_between(trigger: Trigger, places: Iterable[int]) -> list[Actor]:
    """Return the bodies, towns or states that a word like ``giữa`` at one of these places names, if they are of two."""
    for index in places:
        if trigger.sentence.has(index, "between"):
            actors = parties_at(trigger, index + 1)
            if len(countries_of(actors)) > 1:
                return actors
    return []


def parties_at(trigger: Trigger, at: int) -> list[Actor]:
    """Return whom the words behind ``giữa`` name that begin at ``at``: ``A và B``, ``hai Bộ Ngoại giao A và B``."""
    at += trigger.sentence.low(at) == "hai" and trigger.sentence.owner[at] is None
    group, end = group_forward(trigger.sentence, at, commas=True)
    actors = body_of_both(trigger, group, end) or _two_towns(trigger, at)
    actors = actors or trigger.cast.states_or_actors(group, is_pair_of_states)
    return actors if len(countries_of(actors)) > 1 else _localities(trigger, at) or actors


def _localities(trigger: Trigger, at: int) -> list[Actor]:
    """``giữa các tỉnh A, B (Việt Nam) và tỉnh C (Lào)``: localities of two states, empty where they are not of two.

    A state whose localities are only counted stands for them (``giữa bốn tỉnh biên giới của Việt Nam và tỉnh C, Lào``).
    """
    sentence = trigger.sentence
    listed: list[Mention] = []
    end = at
    for mention in sentence.mentions:
        if mention.first < at:
            continue
        between = [low for low in sentence.lows[end : mention.first] if not low.isdigit()]
        if not _BESIDE_LOCALITIES.issuperset(between) or mention.kind not in ("place", "country", "title"):
            break
        if mention.person is not None:
            break
        listed.append(mention)
        end = mention.last
    places = [m for m in listed if m.kind == "place"]
    told = {place.country for place in places}
    counted = [m for m in listed if m.kind != "place" and m.country and m.country not in told]
    towns = [Actor(None, m.name, m.country, m.start, m.end) for m in places]
    found = [*towns, *(trigger.side_of(m) for m in counted)]
    return found if any("locality" in m.cats for m in places) and len(countries_of(found) - {"ZZ"}) == _TWO else []


def localities_between(trigger: Trigger) -> list[Actor]:
    """``cuộc gặp giữa lãnh đạo tỉnh A và lãnh đạo tỉnh B (Lào)``: the localities whose leaders a noun names."""
    sentence, at = trigger.sentence, trigger.at + 1
    end = min(at + _NOUN_WORDS, len(sentence.tokens))
    while at < end and sentence.low(at) != "giữa" and sentence.owner[at] is None:
        at += 1
    return _localities(trigger, at + 1) if sentence.low(at) == "giữa" else []


def body_of_both(trigger: Trigger, group: Group, end: int) -> list[Actor]:
    """``giữa Bộ Quốc phòng hai nước``: the body of either state, empty where no pair stands at ``end``.

    A conference is held by the states themselves.
    """
    cast, both = trigger.cast, trigger.sentence.mention_after(end)
    if len(group) != 1 or group[0].kind != "body" or both is None or not is_pair_of_states(both):
        return []
    codes = both.countries or cast.sides(cast.last_pair) or cast.main_countries()
    sides = [cast.side(code, group[0].start, both.end) for code in codes[:2]]
    if "state" in group[0].cats or trigger.act.type == "session":
        return sides
    return [side._replace(name=f"{group[0].name} {side.name}") for side in sides]


def _two_towns(trigger: Trigger, at: int) -> list[Actor]:
    """``giữa TP. Huế và Viêng Chăn``, ``giữa thủ đô Hà Nội và thủ đô Viêng Chăn``: towns of home and another state."""
    sentence = trigger.sentence
    one, end = _town(sentence, at)
    other = _town(sentence, end + 1)[0] if one is not None and sentence.low(end) == "và" else None
    if one is None or other is None:
        return []
    towns = [one, other]
    return towns if trigger.cast.people.home in countries_of(towns) else []  # a capital abroad stands for its state


def _town(sentence: Sentence, at: int) -> tuple[Actor | None, int]:
    """Return the town named at ``at``, or one of no known name with its country (``thành phố X của Hungary``)."""
    begun = at + (sentence.low(at) in _LOCALITIES and sentence.owner[at] is None)
    town = sentence.mention_after(begun)
    if town is not None and town.place is not None:
        return Actor(None, town.name, town.country, town.start, town.end), town.last
    end = begun
    while end < len(sentence.tokens) and sentence.owner[end] is None and sentence.tokens[end].cap:
        end += 1
    side = sentence.mention_after(end + 1) if sentence.low(end) in ("của", "(", ",") else None
    if begun in (at, end) or side is None or side.kind != "country":
        return None, at
    words = sentence.tokens[at:end]
    return Actor(None, " ".join(token.text for token in words), side.country, words[0].start, words[-1].end), side.last


def is_pair_of_states(mention: Mention) -> bool:
    """Say whether a mention is of two sides as such, and not of the two holders of an office."""
    return mention.kind == "group" and not mention.shared_title


def state_of_capital(trigger: Trigger, mention: Mention | None) -> list[Actor]:
    """``gửi thư tới Bình Nhưỡng``: the state whose capital a place is."""
    if mention is None or mention.kind != "place" or mention.place is None:
        return []
    country = trigger.cast.lexicon.geography.country(mention.country)
    of_state = country is not None and country.capital == mention.place.name
    return [trigger.side_of(mention)] if of_state else []
