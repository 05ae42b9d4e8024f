"""Who else took part: what an article tells of an act's cast outside the sentence that tells the act."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from banggiao.lexicon import Lexicon
from banggiao.model.vocabulary import ENCOUNTERS, Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.behind_names import is_called_head
from banggiao.reading.coordination import Group, group_back, group_forward, kin_before
from banggiao.reading.drafts import Draft
from banggiao.reading.envoys import name_envoys, post_envoys
from banggiao.reading.identity import speaks_only
from banggiao.reading.inviting import name_hosts
from banggiao.reading.mention import Mention
from banggiao.reading.presence import Presence
from banggiao.reading.sentence import Sentence
from banggiao.reading.signatories import settle_signatories
from banggiao.reading.story import Story
from banggiao.reading.who_was_there import find_presence

_ACCOMPANIED = ("visit", "reception", "courtesy_call", "ceremony", "meeting")
_LED = ("session", "talks", "meeting")
_MOST = 40  # heads of delegations, and tellings of one act, that are looked at
_HEADS = 4  # sentences after an act in which it is told who led the delegations
_SITTINGS = (
    "dự các phiên họp", "dự phiên họp", "dự kỳ họp", "dự khoá họp", "dự cuộc họp", "dự hội nghị", "dự đối thoại",
)  # fmt: skip
_HOSTED = ("reception", "courtesy_call", "ceremony")
_MET = (*ENCOUNTERS, "ceremony")
_APPOSED = frozenset({",", "-", "–"})
_QUEEN = "hoàng hậu"
_YEAR = 4  # digits
_TERM = 3  # years after which a state may well have another leader
_LATER = 12  # sentences after an act in which it is told who else was there
_NEXT = 2  # sentences after an encounter in which its companions are told, where no visit is
_CALLED = 12  # tokens from those who preside to "đồng chủ trì", with what they are in between
_NEAR = 4  # tokens between someone and the companion named after him ("cùng phu nhân …")


def name_leaders(story: Story, drafts: list[Draft]) -> None:
    """``Thượng đỉnh Mỹ - Triều`` is held by the two whom the article tells to lead these states; one where he is near.

    Named before the tellings are put together, for the summit and the meeting of the two are one act.
    """
    for draft in drafts:
        cast = [actor for actor, role in draft.cast if role != "member"]
        alone = all(actor.person is None and not actor.title for actor in cast)
        if (
            draft.type == "talks"
            and alone
            and not _long_ago(story, draft)
            and "thượng đỉnh" in story.folded[draft.trigger.start : draft.trigger.end]
        ):
            leaders = {actor.country: story.cast.leader(actor) for actor in cast}
            both = all(leader is not None for leader in leaders.values())
            here = {mention.person for mention in draft.sentence.mentions}
            for at, (actor, role) in enumerate(draft.cast):
                leader = leaders.get(actor.country)
                if leader is not None and (both or leader.person in here):
                    draft.cast[at] = leader, role


def _long_ago(story: Story, draft: Draft) -> bool:
    """``thượng đỉnh liên Triều năm 2000``: others led these states then; a year is written where it is another one."""
    if not draft.date[:_YEAR].isdigit():
        return False
    now = story.calendar.this_year
    return int(draft.date[:_YEAR]) < now - _TERM if now else len(draft.date) == _YEAR


def settle_casts(story: Story, events: list[Draft]) -> None:
    """Name the companions and those present whom the article names."""
    name_hosts(story, events)
    married = _married(story)
    for event in events:
        if event.type in _HOSTED:
            _settle_hosts(event)
        if event.type in _ACCOMPANIED:
            _add_companions(story, event)
            _add_unnamed(story, event, married)
        name_envoys(story, event)
        post_envoys(story, event)
        if event.type == "signing":
            settle_signatories(event, story.lexicon)
    for event in events:
        if event.type in ENCOUNTERS:
            _drop_mouthpieces(story, event)
    _name_heads(story, events)
    for sentence in story.sentences:
        if presence := find_presence(sentence):
            _add_present(story, sentence, presence, events)
    for event in events:
        if event.type == "ceremony":
            _let_present_take_part(event)
        _drop_states(event, story.lexicon)


def _drop_mouthpieces(story: Story, event: Draft) -> None:
    """A spokesman who tells of a meeting took no part in it, where somebody else of his side did."""
    mute = {
        actor.key
        for actor, _ in event.cast
        if actor.person is not None and speaks_only(story.people.persons[actor.person])
    }
    others = {actor.country for actor, _ in event.cast if actor.key not in mute}
    event.cast = [(a, role) for a, role in event.cast if a.key not in mute or a.country not in others]


def _name_heads(story: Story, events: list[Draft]) -> None:
    """``Đối thoại A - B … Đoàn A do X làm trưởng đoàn. Đoàn B do Y làm trưởng đoàn``: it is X and Y who hold it.

    So are they where they are told to preside: ``Kỳ họp do X và Y đồng chủ trì``.
    """
    heads = [(sentence, head) for sentence in story.sentences for head in _heads(sentence)][:_MOST]
    for event in events if heads else ():
        if event.type not in _LED or any(actor.person is not None or actor.title for actor, _ in event.cast):
            continue
        if "thượng đỉnh" in event.sentence.low(event.at):
            continue  # leaders hold it, and no delegations
        told = {telling.sentence.index for telling in event.tellings[:_MOST]}
        near = [(sentence, h) for sentence, h in heads if any(0 <= sentence.index - at <= _HEADS for at in told)]
        actors = {actor.country: actor for actor in story.cast.actors(head for _, head in near)}
        if len(actors) > 1 and event.sides == set(actors):
            event.cast = [(actors[actor.country], role) for actor, role in event.cast]
        elif len(actors) == 1 and event.type == "session" and set(actors) < event.sides:
            _name_delegation(story, event, near[0][0], actors)


def _name_delegation(story: Story, event: Draft, sentence: Sentence, actors: dict[str, Actor]) -> None:
    """``Đoàn A do X làm trưởng đoàn, cùng Đại sứ Y đã tham dự các phiên họp``: of the other side nobody is named."""
    if not sentence.says(_SITTINGS):
        return
    event.cast = [(actors.get(actor.country, actor), role) for actor, role in event.cast]
    for index, low in enumerate(sentence.lows):
        if low in ("cùng", "cùng với") and sentence.owner[index] is None:
            beside = story.cast.actors(group_forward(sentence, index + 1, commas=False)[0])
            event.cast += [(a, "participant") for a in beside if a.person is not None and a.country in actors]


def _heads(sentence: Sentence) -> list[Mention]:
    """Return who leads a delegation, or presides together with another: ``do A và B đồng chủ trì``."""
    led = [m.leader for m in sentence.mentions if m.kind == "delegation" and m.leader is not None]
    for at in sentence.triggers if "trì" in sentence.heard else ():
        if sentence.low(at).endswith("chủ trì"):
            group = group_back(sentence, at - (sentence.low(at - 1) == ","))[0]
            group = group if any(m.person is not None for m in group) else _before_apposition(sentence, at)
            behind = next((i for i in range(at + 1, at + _NEAR) if sentence.low(i) == "là"), 0) if not group else 0
            group = group_forward(sentence, behind + 1, commas=False)[0] if behind else group
            led += group if len(group) > 1 else []
    for side, head in pairwise(sentence.mentions) if "trưởng" in sentence.heard else ():
        led += [head] if is_called_head(sentence.tokens, side, head) else []
    return [mention for mention in led if mention.person is not None]


def _before_apposition(sentence: Sentence, at: int) -> Group:
    """``A và B, hai Chủ tịch Phân ban, đồng chủ trì``: who is named before what the two are called together."""
    near = (m for m in reversed(sentence.mentions) if at - _CALLED <= m.last <= at and m.person is not None)
    last = next(near, None)
    if last is None or any(last.last <= act < at for act in sentence.triggers):
        return []
    return group_back(sentence, last.last)[0]


def _drop_states(event: Draft, lexicon: Lexicon) -> None:
    """A state takes part where nobody is named for it; beside a person of its own in the same role it is no other."""
    named = {(actor.country, role) for actor, role in event.cast if actor.person is not None}
    if named:
        event.cast = [
            (actor, role)
            for actor, role in event.cast
            if actor.person is not None
            or (actor.country, role) not in named
            or actor.name != lexicon.side_name(actor.country)
        ]


def _settle_hosts(event: Draft) -> None:
    """Of two sides the host is the one whom most tellings of the act itself call so."""
    told = [telling.cast for telling in event.tellings if not telling.weak]
    votes = Counter(country for cast in told for country in {actor.country for actor, role in cast if role == "host"})
    ranked = votes.most_common(2)
    hosts = {actor.country for actor, role in event.cast if role == "host"}
    if len(ranked) < 2 or len(hosts) != 1 or ranked[0][1] == ranked[1][1] or ranked[0][0] in hosts:
        return
    swapped: dict[Role, Role] = {"host": "guest", "guest": "host"}
    if _guests(event) == {ranked[0][0]}:
        event.cast = [(actor, swapped.get(role, role)) for actor, role in event.cast]


def _let_present_take_part(event: Draft) -> None:
    """A celebration that two countries hold is held by those who are listed there, where they are of both."""
    holding = [actor for actor, role in event.cast if role != "member"]
    present = [actor for actor, role in event.cast if role == "member"]
    sides = countries_of(present)
    if all(role in ("participant", "member") for _, role in event.cast) and countries_of(holding) <= sides:
        if all(actor.person is None and not actor.title for actor in holding):
            event.cast = [(actor, "participant") for actor in present]


def _add_present(story: Story, sentence: Sentence, presence: Presence, events: list[Draft]) -> None:
    """Add those present to the act that is told last before they are listed."""
    leader = presence.leader.person if presence.leader is not None else None
    sides = {story.people.persons[m.person].country for m in presence.persons if m.person is not None}
    fitting = [
        (leader is not None and leader not in event.persons(), distance, at)
        for at, event in enumerate(events)
        if event.type in presence.types and (event.type != "visit" or _travels_with(event, leader, sides))
        for distance in [_since(event, sentence)]
        if (distance <= presence.reach or (event.type == "visit" and leader in event.persons()))
        and (sides <= event.sides or not presence.of_sides)
    ]
    if not fitting and presence.types == ("visit",):  # who goes along on a call
        fitting = [
            (False, distance, at)
            for at, event in enumerate(events)
            if (event.type in _HOSTED and leader is None)
            or (event.type in _MET and leader in event.persons())
            or (event.kind == "condolence" and leader is None)  # who goes along to sign the book
            for distance in [_since(event, sentence)]
            if distance <= _NEXT
        ]
    if not fitting:
        return
    event = events[min(fitting)[2]]
    _add_all(story, event, presence.persons)
    if event.type == "visit" and not _names_state(sentence, presence):
        for other in events:
            if other is not event and _is_of_one_journey(other, event):
                _add_all(story, other, [m for m in presence.persons if not _is_posted(story, m)])


def _add_all(story: Story, event: Draft, persons: list[Mention]) -> None:
    role: Role = "participant" if event.type == "session" else "member"
    for mention in persons:
        if mention.person is not None and mention.person not in event.persons():
            event.cast.append((story.cast.person(mention.person, mention.name_start, mention.name_end), role))


def _names_state(sentence: Sentence, presence: Presence) -> bool:
    """``Tháp tùng A trong chuyến thăm Lào có B``: of a journey to several states that to Laos alone is meant."""
    return any(m.kind in ("country", "place") for m in sentence.mentions if presence.first < m.first < presence.last)


def _is_of_one_journey(one: Draft, other: Draft) -> bool:
    """``lên đường thăm Lào từ 1 đến 3/5 và thăm Nga từ 4 đến 6/5``: told in one sentence of one guest."""
    if one.type != "visit" or not one.persons("guest") & other.persons("guest"):
        return False
    told = {telling.sentence.index for telling in other.tellings[:_MOST] if telling.date}
    return any(telling.sentence.index in told for telling in one.tellings[:_MOST] if telling.date)


def _is_posted(story: Story, mention: Mention) -> bool:
    """``Đại sứ tại Lào``: who serves in one state goes along there alone."""
    person = story.people.persons[mention.person] if mention.person is not None else None
    return person is not None and any(office.level == "ambassador" for office in person.offices.values())


def _travels_with(event: Draft, leader: int | None, sides: set[str]) -> bool:
    """Who goes along with A is on no visit of another of his side."""
    named = any(actor.person is not None for actor, role in event.cast if role == "guest")
    return bool(sides & _guests(event)) and (leader is None or not named or leader in event.persons())


def _guests(event: Draft) -> set[str]:
    return {actor.country for actor, role in event.cast if role == "guest"}


def _since(event: Draft, sentence: Sentence) -> int:
    """How many sentences after an act's nearest telling a sentence stands; what is told later counts as further."""
    offsets = [sentence.index - told.sentence.index for told in event.tellings]
    return min(offset if offset >= 0 else _LATER // 2 - offset for offset in offsets)


def _add_companions(story: Story, event: Draft) -> None:
    known = {actor.key: role for actor, role in event.cast}
    for telling in event.tellings:
        for companion, partner in _companions(telling.sentence):
            if partner.person is None or companion.person is None:
                continue
            leading = story.cast.person(partner.person, partner.start, partner.end)
            actor = story.cast.person(companion.person, companion.name_start, companion.name_end)
            if leading.key in known and actor.key not in known:
                role: Role = known[leading.key] if _is_queen(telling.sentence, companion) else "member"
                known[actor.key] = role
                known_side = bool(story.people.persons[companion.person].votes)
                event.cast.append((actor if known_side else actor._replace(country=leading.country), role))


def _married(story: Story) -> dict[tuple[int, bool], Mention]:
    """Who goes along with whom, and whether as a queen: named once in the article."""
    found: dict[tuple[int, bool], Mention] = {}
    for sentence in story.sentences:
        for companion, partner in _companions(sentence):
            if partner.person is not None and companion.person is not None:
                found.setdefault((partner.person, _is_queen(sentence, companion)), companion)
    return found


def _add_unnamed(story: Story, event: Draft, married: dict[tuple[int, bool], Mention]) -> None:
    """``Nhà vua và Hoàng hậu Nhật Bản``, ``Thủ tướng và phu nhân``: she whom the article names elsewhere."""
    if not married:
        return
    roles = {actor.person: (actor, role) for actor, role in event.cast if actor.person is not None}
    for sentence, partner in ((t.sentence, m) for t in event.tellings for m in t.sentence.mentions):
        at = partner.last + 1
        if partner.person not in roles or sentence.low(at - 1) not in ("và", "cùng") or not sentence.has(at, "kin"):
            continue
        queen = sentence.low(at) == _QUEEN
        wife = married.get((partner.person, queen)) if partner.person is not None else None
        if wife is not None and wife.person is not None and wife.person not in event.persons():
            leading, role = roles[partner.person]
            actor = story.cast.person(wife.person, sentence.tokens[at].start, sentence.tokens[at].end)
            event.cast.append((actor._replace(country=leading.country), role if queen else "member"))


def _companions(sentence: Sentence) -> Iterator[tuple[Mention, Mention]]:
    """Yield each named companion with the one accompanied: ``A và phu nhân B``; ``bà B, phu nhân Thủ tướng A``."""
    for partner, companion in zip(sentence.mentions, sentence.mentions[1:], strict=False):
        kin = kin_before(sentence, companion.first)
        if kin >= 0 and companion.first - partner.last <= _NEAR:
            whose = "kin's" in companion.cats and sentence.low(kin - 1) in _APPOSED
            yield (partner, companion) if whose else (companion, partner)


def _is_queen(sentence: Sentence, companion: Mention) -> bool:
    return sentence.low(kin_before(sentence, companion.first)) == _QUEEN
