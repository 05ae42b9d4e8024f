"""On whose invitation a visit takes place, in the sentence that tells it or in one near it."""

from collections.abc import Set as AbstractSet

from banggiao.reading.actors import Actor, Cast
from banggiao.reading.coordination import Group, group_forward, office_holder, titled_row
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.reading.tokens import Token

_TO_NAME = 4  # tokens from "theo lời mời của" to the inviter
_MOST = 40  # visits, and tellings of one, that are looked at: no report tells of so many
_GOING = ("thăm", "sang", "tới", "đến", "dự")
_JOURNEY = 16  # tokens from "lời mời" to whose it is: "thăm chính thức Lào trong năm nay của A"
_PLACES = ("country", "place")
_CLOSING = frozenset({",", ".", ";", ":", "và", "để", "sau", "khi"})
_LONG_AGO = ("cách đây", "năm trước", "năm ngoái", "trước đây")  # "chuyến thăm cách đây 4 năm"
_NEAR = 5  # sentences between a visit and the one that tells who invited


def inviters(sentence: Sentence, cast: Cast) -> list[Actor]:
    """Return those who invite as a sentence tells: ``theo lời mời của A, B và C``, ``của A; B và C``."""
    for at, token in enumerate(sentence.tokens):
        if token.senses and _says_inviter(token) and sentence.owner[at] is None:
            begun = after = _of_whom(sentence, at + 1)
            while after < len(sentence.tokens) and sentence.owner[after] is None and after - begun < _TO_NAME - 1:
                after += 1
            group, behind = titled_row(sentence, *group_forward(sentence, after))
            while sentence.low(behind) == ";" and office_holder(sentence, behind + 1) is not None:
                further, behind = titled_row(sentence, *group_forward(sentence, behind + 1))
                group = [*group, *further]
            return _each_inviter(sentence, group, behind, cast)
    return []


def _each_inviter(sentence: Sentence, group: Group, behind: int, cast: Cast) -> list[Actor]:
    """``theo lời mời của A, B hôm nay …``: without a ``và`` of theirs, one of another side begins a clause of his own.

    ``lãnh đạo Lào`` are many, and stand for their state.
    """
    found: list[Actor] = []
    for mention in group:
        unnamed = "leader" in mention.cats and not (mention.name or mention.offices) and bool(mention.country)
        found += [cast.side(mention.country, mention.start, mention.end)] if unnamed else cast.actors([mention])
    if len(group) > 1 and "và" not in sentence.lows[group[0].last : behind]:
        found = [actor for actor in found if actor.country == found[0].country]
    return found


def _says_inviter(token: Token) -> bool:
    return "invited_by" in token.senses or token.low == "chấp nhận lời mời"


def _of_whom(sentence: Sentence, at: int) -> int:
    """``lời mời thăm Lào vào năm 2020 của A``: where ``của`` and a person stand behind a journey, else ``at``."""
    if not sentence.low(at).startswith(_GOING):
        return at
    for index in range(at + 1, min(at + _JOURNEY, len(sentence.tokens))):
        mention = sentence.owner[index]
        if mention is None and sentence.low(index) == "của":
            inviting = sentence.mention_after(index + 1)
            return index if inviting is not None and inviting.kind == "person" else at
        if (mention is None or mention.kind not in _PLACES) and sentence.low(index) in _CLOSING:
            break
    return at


def name_hosts(story: Story, events: list[Draft]) -> None:
    """``Chuyến đi theo lời mời của B``: who invited to a country is the host of the visit told nearby (codebook §8)."""
    visits = [e for e in events if e.type == "visit" and (not e.is_history or e.modality == "planned")]
    named = {person for event in visits for person in event.persons("host")}
    unnamed = [event for event in visits if _host_state(event)][:_MOST]
    for sentence in story.sentences if unnamed else ():
        if "mời" not in sentence.heard:
            continue
        inviting = inviters(sentence, story.cast)
        invited_by = {actor.person for actor in inviting}
        told = {m.person for m in sentence.mentions if m.person is not None} - invited_by
        for actor in inviting:
            if actor.person is not None and actor.person not in named:
                theirs = [event for event in unnamed if _host_state(event) == actor.country]
                _receive(actor, [event for event in theirs if _may_be(event, sentence, told)], sentence)
    invitations = [e for e in events if e.type == "message" and e.kind == "invitation" and not e.is_history]
    for event in unnamed if invitations else ():
        if not event.sentence.says(_LONG_AGO):
            _take_inviter(event, invitations, story.cast)


def _take_inviter(visit: Draft, invitations: list[Draft], cast: Cast) -> None:
    """``A gửi thư mời B``, and B will visit A's country: who leads it and has invited is the host.

    Not of a journey to a conference, to which a state invites many.
    """
    state = _host_state(visit)
    if not state or visit.kind == "attendance":
        return
    guests = visit.persons("guest")
    for event in invitations:
        inviting = [a for a, role in event.cast if role == "sender" and a.person is not None]
        asked = guests & event.persons("recipient")
        if asked and len(inviting) == 1 and inviting[0].country == state and _leads(inviting[0], cast):
            visit.cast = [(inviting[0] if role == "host" else actor, role) for actor, role in visit.cast]
            return


def _leads(actor: Actor, cast: Cast) -> bool:
    leader = cast.leader(actor)
    return leader is not None and leader.person == actor.person


def _receive(inviter: Actor, visits: list[Draft], sentence: Sentence) -> None:
    """Make an inviter the host of the visit to his country that is told nearest."""
    nearest = min(visits, key=lambda event: _far(event, sentence), default=None)
    if nearest is not None:
        nearest.cast = [(inviter if role == "host" else actor, role) for actor, role in nearest.cast]


def _may_be(event: Draft, sentence: Sentence, told: AbstractSet[int]) -> bool:
    """Whether a sentence may tell who invited to a visit: it stands near, and of no other person than the guests."""
    return _far(event, sentence) <= _NEAR and told <= event.persons("guest", "member")


def _host_state(event: Draft) -> str:
    """The country that receives a visit of which nobody is told to receive it, else empty."""
    hosts = [actor for actor, role in event.cast if role == "host"]
    return hosts[0].country if len(hosts) == 1 and hosts[0].person is None and not hosts[0].title else ""


def _far(event: Draft, sentence: Sentence) -> int:
    return min(abs(told.sentence.index - sentence.index) for told in event.tellings[:_MOST])
