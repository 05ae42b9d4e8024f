"""Mentions: every person, office-holder, country, body and group that a sentence names, in the order of the text."""

from itertools import pairwise

from banggiao.lexicon import Lexicon
from banggiao.lexicon.matcher import Senses
from banggiao.reading.address import means_speakers
from banggiao.reading.aides import name_aides, with_unnamed_aides
from banggiao.reading.appositions import after_brackets
from banggiao.reading.behind_names import side_led
from banggiao.reading.bodies import Bodies
from banggiao.reading.lists import name_by_states, read_lists
from banggiao.reading.localities import mark_localities
from banggiao.reading.mention import OF_BOTH, Mention
from banggiao.reading.names import is_hyphenated, past_namesake, short_syllable
from banggiao.reading.of_the_host import name_hosts
from banggiao.reading.persons import RELATIVES, Persons
from banggiao.reading.predicates import tell_offices
from banggiao.reading.titles import Office, parse_chain
from banggiao.reading.tokens import Token, closing_bracket, words_before
from banggiao.vietnamese.syllables import is_syllable

_QUOTES = frozenset('“”"')
_OWNING = frozenset({"of", "to", "between", "invited_by"})
_BARE_MINISTERS = ("Bộ trưởng", "Thứ trưởng")
_BARE_LOCAL = ("Tỉnh ủy", "Tỉnh uỷ", "nhân dân tỉnh")
_COUNTRY = 6  # tokens of a country in brackets
_LOCAL = ("tỉnh",)
_TWO = frozenset({"hai", "2"})
_TWO_MEN = frozenset({"hai ông", "hai đồng chí"})
_TWO_HOLDERS = _TWO | {"hai đồng chí"}
_BOTH_STATES = frozenset({"hai nước", "hai bên", "hai quốc gia", "2 nước"})
_SOURCES = ("theo", "dẫn lời", "lời")
_DASHES = ("-", "–")
_MANY = frozenset({"of many", "several", "counterpart"})
_DEEDS = ("verb", "say", "past", "future", "ongoing")
_ROW_OF_TWO = 12  # tokens from "giữa" to the second of two
_ADMINISTRATION = "chính quyền"
_SEVERAL = frozenset({"các", "những", "hai", "ba", "bốn", "2", "3", "4"})
_LAST_OF_ANY = (" gần nhất một", " đây nhất một", " cuối cùng một", " trước đó một")
_RANKING = frozenset({"nhà nước", "chính phủ"})
_DESCRIBING = frozenset({"một", "người", "nguyên", "vị"})
_DESCRIBED = 12  # tokens between commas that say who somebody is
_ROW = 2  # tokens between a group and the first of the two whom it means
_INTRODUCERS = frozenset({
    "title", "rank", "honorific", "leader", "former", "acting", "elect", "new", "counterpart",
})  # fmt: skip
_NAMING = frozenset({
    *_INTRODUCERS, "pronoun", "founder", "pair", "pair_office", "pair_of_states", "delegation", "vessel", "country",
    "short", "org", "party", "body", "opener", "place", "kin",
})  # fmt: skip


class Finder:
    """Finds the mentions of one sentence."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._surnames = lexicon.surnames
        self._geography = lexicon.geography
        self._bodies = Bodies(lexicon, text)
        self._persons = Persons(lexicon, text)

    def find(self, tokens: list[Token]) -> list[Mention]:
        """Return the sentence's mentions, in order, not overlapping."""
        mentions: list[Mention] = []
        at, quoted = 0, False
        while at < len(tokens):
            token = tokens[at]
            senses = token.senses
            # All others, most of a text, name nobody.
            if senses:
                known = _may_name(senses) or token.low in _TWO or (token.cap and is_hyphenated(tokens, at))
            else:
                known = token.cap or token.low in _TWO
            mention = self._mention_at(tokens, at) if known else None
            if mention is None:
                if not token.word and token.text in _QUOTES:
                    quoted = token.text == "“" or (token.text == '"' and not quoted)
                at = past_namesake(tokens, at, self._surnames) if known and not senses else at + 1
            else:
                if quoted or (at and not _OWNING.isdisjoint(tokens[at - 1].senses)):
                    mention.cats |= {"beside"}
                if at and tokens[at - 1].low in _SOURCES:
                    mention.cats |= {"source"}
                if mention.kind == "title" and tokens[at].low in RELATIVES:
                    mention.cats |= {"of many"}  # "em gái nhà lãnh đạo X huỷ cuộc họp": not X himself
                if mention.kind == "title" and words_before(tokens, at, 5).removesuffix(" vị").endswith(_LAST_OF_ANY):
                    mention.cats |= {"any one"}  # "Lần gần nhất một (vị) Thủ tướng Lào thăm B"
                if mention.kind in ("person", "bare", "title") and _of_administration(tokens, at):
                    mention.cats |= {"administration"}
                at = mention.last
                if _is_short_name(tokens, mention, mentions[-1:]):
                    mentions[-1].last, mentions[-1].end = at + 1, tokens[at].end
                elif not _is_other_name(tokens, mention, mentions[-1:]):
                    mentions.append(mention)
        if not mentions:
            return mentions
        mentions = name_by_states(tokens, mentions)
        mark_localities(tokens, mentions)
        _name_both_states(mentions)
        _share_title(mentions)
        _share_country(tokens, mentions)
        _share_with_next(tokens, mentions)
        side_led(tokens, mentions)
        name_aides(tokens, mentions)
        mentions = with_unnamed_aides(tokens, mentions)
        tell_offices(tokens, mentions)
        read_lists(tokens, mentions)
        means_speakers(tokens, mentions)
        name_hosts(tokens, mentions, self._geography)
        self._persons.shorts.update(short_syllable(mention.name) for mention in mentions if mention.kind == "person")
        return mentions

    def _mention_at(self, tokens: list[Token], at: int) -> Mention | None:
        token = tokens[at]
        senses = token.senses
        if token.low in _TWO_HOLDERS and at + 1 < len(tokens) and tokens[at + 1].has("title"):
            return self._pair_of_holders(tokens, at)
        if not senses or (token.cap and is_hyphenated(tokens, at)):
            return self._persons.bare_name(tokens, at) if token.cap and token.word else None
        if "pronoun" in senses or "founder" in senses:
            return self._persons.pronoun(tokens, at) if "pronoun" in senses else _founder(tokens, at)
        if "pair" in senses or "pair_office" in senses:
            ordinal = at > 0 and tokens[at - 1].low == "thứ"  # "lần thứ hai ông đến Lào"
            return None if ordinal else self._first_of_two(tokens, at) or self._bodies.group(tokens, at)
        if "pair_of_states" in senses:
            return _both_states(tokens, at)
        if "delegation" in senses:
            return (self._persons.bare_name(tokens, at) if token.cap else None) or self._delegation(tokens, at)
        if "vessel" in senses:
            return self._bodies.vessel(tokens, at)
        if not _INTRODUCERS.isdisjoint(senses) and (person := self._persons.person(tokens, at)):
            return self._holders_of_both(person, tokens) or person
        if "honorific" in senses and _addresses(tokens, at):
            return None
        if token.has("country", "short"):
            return self._persons.partner(tokens, at) or self._bodies.country(tokens, at)
        if "org" in senses:
            return self._bodies.organisation(tokens, at)
        if "party" in senses or "body" in senses or "opener" in senses:
            ordinal = token.low == "tư" and not token.text.isupper()  # "lần thứ tư", not "Ban Tuyên giáo TƯ"
            no_body = ordinal or _is_part_of_word(tokens, at) or _is_rank(tokens, at)
            return None if no_body else self._bodies.body(tokens, at)
        return self._named_by_place(tokens, at)

    def _named_by_place(self, tokens: list[Token], at: int) -> Mention | None:
        senses = tokens[at].senses
        if "kin" in senses:
            return self._persons.consort(tokens, at)
        if "place" in senses:
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            if after is not None and after.cap and after.word and not after.senses:
                named = self._persons.bare_name(tokens, at)  # "Orlando Hernandez (Cuba)"
                if named is not None and named.kind == "person":
                    return named
            return self._bodies.place(tokens, at)
        return None

    def _first_of_two(self, tokens: list[Token], at: int) -> Mention | None:
        """``hai ông A và B``: A, whom the words before introduce; None where no name follows."""
        if tokens[at].low not in _TWO_MEN or not self._persons.named_after(tokens, at + 1):
            return None
        person = self._persons.bare_name(tokens, at + 1)
        if person is not None:
            person.kind, person.first, person.start = "person", at, tokens[at].start
            person.cats = (person.cats - {"bare"}) | {"honorific", "of two"}
            person.forms = frozenset({tokens[at].low.removeprefix("hai ")})
        return person

    def _holders_of_both(self, mention: Mention, tokens: list[Token]) -> Mention | None:
        """``Ngoại trưởng hai nước (Việt Nam và Lào)``: the two who hold the office, None where it is one side's."""
        at = mention.last
        if mention.kind == "title" and mention.country and at + 1 < len(tokens):
            return self._holders_of_two(mention, tokens, at)
        if mention.kind != "title" or not mention.offices or mention.country or at >= len(tokens):
            return None
        if tokens[at].low not in _BOTH_STATES:
            return None
        states = self._bodies.group(tokens, at)
        both = Mention("group", tokens, mention.first, states.last)
        both.countries = states.countries
        both.shared_title = mention.offices[0].title
        both.cats = states.cats
        return both

    def _holders_of_two(self, mention: Mention, tokens: list[Token], at: int) -> Mention | None:
        """``Thủ tướng Việt Nam và Lào``, ``Lãnh đạo Mỹ - Triều``: the holder of the office on either side."""
        other = tokens[at + 1].state
        ended = tokens[at - 1].state == mention.country != other
        level = mention.offices[0].level if mention.offices else "minister"
        dashed = tokens[at].low in _DASHES and (level == "minister" or level.startswith("head_of"))
        joined = dashed or tokens[at].low == "và" or (tokens[at].low == "," and _acts_behind(tokens, at + 2))
        if not other or not ended or not joined or not mention.cats.isdisjoint(_MANY):
            return None
        if self._persons.named_after(tokens, at + 1) or self._persons.named_after(tokens, at + 2):
            return None
        both = Mention("group", tokens, mention.first, at + 2)
        both.countries = (mention.country, other)
        both.shared_title = mention.offices[0].title if mention.offices else ""
        both.cats = frozenset({"hai" if mention.offices else "hai nhà lãnh đạo"})
        return both

    def _pair_of_holders(self, tokens: list[Token], at: int) -> Mention | None:
        """``hai phó thủ tướng``, ``hai đồng chí Tổng Bí thư``, ``hai Bộ trưởng Quốc phòng Việt Nam và Lào``."""
        phrase = parse_chain(tokens, at + 1, self._surnames)
        if phrase is None or self._persons.named_after(tokens, phrase.end):
            return None
        mention = Mention("group", tokens, at, phrase.end)
        mention.shared_title = phrase.offices[0].title
        mention.cats = frozenset({"hai"})
        return mention

    def _delegation(self, tokens: list[Token], at: int) -> Mention | None:
        mention = self._bodies.delegation(tokens, at)
        if mention is not None:
            if (both := self._bodies.delegations(mention, tokens)) is not None:
                return both
            self._led_by(mention, tokens)
        return mention

    def _led_by(self, mention: Mention, tokens: list[Token]) -> None:
        at = _past_country(tokens, after_brackets(tokens, mention.last))
        if at < len(tokens) and tokens[at].low == ",":
            at += 1
        if at + 1 < len(tokens) and tokens[at].has("of"):
            self._of_leader(mention, tokens, at + 1)
        if at + 1 >= len(tokens) or tokens[at].low != "do":
            return
        if tokens[at + 1].has("delegation"):
            return
        leader = self._mention_at(tokens, at + 1)
        if leader is None or leader.kind not in ("person", "title", "bare"):
            return
        after = _past_description(tokens, leader.last)
        if after < len(tokens) and (tokens[after].has("lead") or _is_in_charge(tokens, after)):
            if leader.kind == "bare":
                leader.kind = "person"
            leader.country = leader.country or mention.country
            mention.country = mention.country or leader.country
            leader.offices = _with_portfolio(leader.offices, tokens, mention)
            mention.leader = leader
            mention.last = after + 1 + _is_in_charge(tokens, after)
            mention.end = tokens[mention.last - 1].end

    def _of_leader(self, mention: Mention, tokens: list[Token], at: int) -> None:
        """``Phái đoàn Mỹ của Tổng thống X``, ``đoàn của Bộ trưởng X``: who holds the office leads what is his."""
        if not tokens[at].has("title"):
            return
        leader = self._mention_at(tokens, at)
        if leader is None or leader.kind != "person" or not leader.name or not leader.offices:
            return
        heads = leader.offices[0].level.startswith("head_of") or (leader.offices[0].is_office and not mention.country)
        if heads and mention.country in ("", leader.country or mention.country):
            leader.country = leader.country or mention.country
            mention.country = leader.country
            mention.leader = leader
            mention.last = leader.last
            mention.end = leader.end


def _past_country(tokens: list[Token], at: int) -> int:
    """``Đoàn tỉnh Gunma (Nhật Bản) do …``, ``… tỉnh Vân Nam, Trung Quốc do …``: where the country ends, else ``at``."""
    if at + 2 < len(tokens) and tokens[at].low == "," and tokens[at + 1].state:
        return at + 2
    closed = closing_bracket(tokens, at, _COUNTRY) if at < len(tokens) else 0
    return closed + 1 if closed and any(token.state for token in tokens[at:closed]) else at


def _is_in_charge(tokens: list[Token], at: int) -> bool:
    """``đoàn do A phụ trách``: written as two words that no lexicon joins."""
    return at + 1 < len(tokens) and (tokens[at].low, tokens[at + 1].low) == ("phụ", "trách")


def _past_description(tokens: list[Token], at: int) -> int:
    """``do A dẫn đầu``, ``do A, một quan chức cấp cao, dẫn đầu``: where the verb behind a leader's name may stand."""
    if at >= len(tokens) or tokens[at].low != ",":
        return at
    if at + 1 < len(tokens) and tokens[at + 1].low in _DESCRIBING:
        closed = next((i for i in range(at + 1, min(at + _DESCRIBED, len(tokens))) if tokens[i].low == ","), at)
        return closed + 1
    return at + 1


def _acts_behind(tokens: list[Token], at: int) -> bool:
    """``Ngoại trưởng Nga, Mỹ gặp nhau``: headlines put a comma for ``và``; right behind the two stands what they do."""
    return at < len(tokens) and tokens[at].has(*_DEEDS)


def _addresses(tokens: list[Token], at: int) -> bool:
    """``Anh Nam đã gặp B``: at the head of a sentence the word is no country where a given name follows it."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    given = after is not None and after.cap and not after.senses and is_syllable(after.text)
    return given and (at == 0 or tokens[at - 1].text in _QUOTES)


def _is_part_of_word(tokens: list[Token], at: int) -> bool:
    """``toàn bộ lục địa``, ``biện pháp của bộ nhằm vào``: no ministry's name begins at a small ``bộ`` before those."""
    token = tokens[at]
    if token.low != "bộ" or token.cap or at + 1 >= len(tokens):
        return False
    return tokens[at - 1].low in ("toàn", "cán", "nội") or not tokens[at + 1].cap


def _is_rank(tokens: list[Token], at: int) -> bool:
    """``chuyến thăm B cấp Nhà nước của A``: a body that says of which rank something is."""
    return at > 0 and tokens[at - 1].low == "cấp" and tokens[at].low in _RANKING


def _may_name(senses: Senses) -> bool:
    for cat in senses:  # noqa: SIM110 - most words have one sense or two: a loop is done before isdisjoint() begins
        if cat in _NAMING:
            return True
    return False


def _with_portfolio(offices: tuple[Office, ...], tokens: list[Token], delegation: Mention) -> tuple[Office, ...]:
    """``Đoàn Bộ Quốc phòng … do Bộ trưởng X dẫn đầu``: a bare minister leads his own ministry's delegation.

    So do the heads of a locality (``Đoàn tỉnh Quảng Trị do X, Phó Bí thư Tỉnh ủy, dẫn đầu``).
    """
    inside = tokens[delegation.first : delegation.last]
    portfolio = next((str(t.value("ministry")) for t in inside if t.has("ministry")), "")
    locality = next((b.text for a, b in pairwise(inside) if a.low in _LOCAL and b.has("place")), "")
    added = {**dict.fromkeys(_BARE_MINISTERS, portfolio), **dict.fromkeys(_BARE_LOCAL, locality)}
    titles = ((o, next((more for end, more in added.items() if more and o.title.endswith(end)), "")) for o in offices)
    return tuple(o._replace(title=f"{o.title} {more}") if more else o for o, more in titles)


def _founder(tokens: list[Token], at: int) -> Mention | None:
    """``Chủ tịch Hồ Chí Minh đã thăm B``, ``chuyến thăm của …``: who led long ago, where an act is told of him."""
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    acting = after is not None and after.has("past", "verb", "passive") and (before is None or not before.has("of"))
    going = after is not None and after.low == "trong" and at + 2 < len(tokens) and "chuyến" in tokens[at + 2].low
    theirs = at > 1 and tokens[at - 1].has("of") and tokens[at - 2].has("noun")
    row = tokens[max(0, at - _ROW_OF_TWO) : at] if before is not None and before.low == "và" else []
    beside = any(token.has("between") for token in row) and all(token.low != "do" for token in row)
    if not (acting or going or theirs or beside):
        return None
    mention = Mention("person", tokens, at, at + 1)
    mention.name = tokens[at].text.partition(" ")[2].partition(" ")[2]
    mention.name_start = mention.name_end - len(mention.name)
    mention.country = str(tokens[at].value("founder"))
    mention.cats = frozenset({"rank"})
    return mention


def _is_other_name(tokens: list[Token], mention: Mention, before: list[Mention]) -> bool:
    """``Kim Nhật Thành (Kim Il-sung)``: a name in brackets right behind a name says how else the man is called."""
    if mention.cats != {"bare"} or mention.offices or " " not in mention.name or mention.last >= len(tokens):
        return False
    bracketed = mention.first > 1 and tokens[mention.first - 1].low == "(" and tokens[mention.last].low == ")"
    named = bool(before) and bool(before[0].name) and before[0].last == mention.first - 1
    return bracketed and named and before[0].kind in ("person", "bare")


def _is_short_name(tokens: list[Token], mention: Mention, before: list[Mention]) -> bool:
    """``Các tiểu vương quốc Arab Thống nhất (UAE)``: a state's short name in brackets right behind its name.

    And behind a body of its own: ``Chính quyền tỉnh Vân Nam (Trung Quốc)``.
    """
    if mention.kind != "country" or mention.last >= len(tokens) or not before:
        return False
    if before[0].kind not in ("country", "body"):
        return False
    bracketed = tokens[mention.first - 1].low == "(" and tokens[mention.last].low == ")"
    return bracketed and before[0].last == mention.first - 1 and before[0].country == mention.country


def _of_administration(tokens: list[Token], at: int) -> bool:
    """``chính quyền (của) Tổng thống A``: the government, not the man, does what is told."""
    before = at - 2 if at > 1 and tokens[at - 1].low == "của" else at - 1
    return before >= 0 and tokens[before].low == _ADMINISTRATION


def _share_title(mentions: list[Mention]) -> None:
    """``Hai ngoại trưởng A và B``, ``Ngoại trưởng hai nước, ông A và ông B``: both named right behind hold it."""
    for at, group in enumerate(mentions):
        if not group.shared_title:
            continue
        holders = mentions[at + 1 : at + 3]
        if len(holders) == 2 and holders[0].first - group.last < _ROW:
            if not all(holder.kind in ("person", "bare") for holder in holders):
                continue
            for order, holder in zip(OF_BOTH, holders, strict=True):
                holder.kind = "person"
                if not holder.offices:
                    holder.cats |= {order}
                    office = Office(
                        group.shared_title,
                        holder.country,
                        "current",
                        group.start,
                        group.end,
                        "minister",
                        is_office=True,
                    )
                    holder.offices = (office,)


def _share_country(tokens: list[Token], mentions: list[Mention]) -> None:
    """``gặp ngoại trưởng và đại sứ Nga``: the country behind the second of two titles is also the first one's."""
    for mention, after in pairwise(mentions):
        bare = mention.kind == "title" and mention.offices and not mention.country and not mention.name
        if not bare or after.first != mention.last + 1 or tokens[mention.last].low != "và":
            continue
        met = mention.first > 0 and tokens[mention.first - 1].has("with", "of", "verb", "between")
        if after.kind == "title" and after.offices and after.country and (met or not tokens[mention.first].cap):
            mention.country = after.country


def _both_states(tokens: list[Token], at: int) -> Mention | None:
    """``liên Triều``: two states under one name; nobody in ``ở biên giới liên Triều``, where something is."""
    if at and tokens[at - 1].low.endswith("biên giới"):
        return None
    mention = Mention("group", tokens, at, at + 1)
    mention.countries = tuple(str(tokens[at].value("pair_of_states")).split())
    mention.cats = frozenset({"pair_of_countries"})
    return mention


def _name_both_states(mentions: list[Mention]) -> None:
    """``hai nhà lãnh đạo hai nước A và B``: the two states that the second group names are those of the first."""
    for group, states in pairwise(mentions):
        if group.kind == states.kind == "group" and not group.countries and states.first - group.last <= 1:
            group.countries = states.countries


def _share_with_next(tokens: list[Token], mentions: list[Mention]) -> None:
    """``các nghị sĩ đảng X John Poe và Jane Roe``: the title is also that of who follows it without one of his own.

    So is ``các ông``, ``hai ông``, which tells that they are persons.
    """
    shared: Mention | None = None
    for before, mention in pairwise(mentions):
        addressed = "honorific" in before.cats and not before.offices
        if before.kind == "person" and before.name and (before.offices or addressed):
            several = "of two" in before.cats or (before.first > 0 and tokens[before.first - 1].low in _SEVERAL)
            legislator = bool(before.offices) and before.offices[0].level == "legislator"
            shared = before if several or legislator else None
        if shared is None or mention.kind != "bare" or " " not in mention.name or mention.offices:
            shared = shared if before is shared else None
            continue
        if mention.first - before.last == 1 and tokens[before.last].low in ("và", ","):
            mention.kind = "person"
            mention.cats |= shared.cats & {"honorific"}
            mention.offices = shared.offices
            mention.country = mention.country or shared.country
