"""On whose invitation a visit takes place, in the sentence that tells it or in one near it."""

from collections.abc import Set as AbstractSet

from banggiao.reading.actors import Actor, Cast
from banggiao.reading.coordination import group_forward, titled_row
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_TO_NAME = 4  # tokens from "theo lời mời của" to the inviter
_MOST = 40  # visits, and tellings of one, that are looked at: no report tells of so many
_NEAR = 5  # sentences between a visit and the one that tells who invited


def inviters(sentence: Sentence, cast: Cast) -> list[Actor]:
    """Return those who invite as a sentence tells: ``theo lời mời của A, B và C``."""
    for at, token in enumerate(sentence.tokens):
        if token.senses and "invited_by" in token.senses and sentence.owner[at] is None:
            after = at + 1
            while after < len(sentence.tokens) and sentence.owner[after] is None and after - at < _TO_NAME:
                after += 1
            return cast.actors(titled_row(sentence, *group_forward(sentence, after))[0])
    return []


def name_hosts(story: Story, events: list[Draft]) -> None:
    """``Chuyến đi theo lời mời của B``: who invited to a country is the host of the visit told nearby (codebook §8)."""
    visits = [event for event in events if event.type == "visit" and not event.is_history]
    named = {actor.person for event in visits for actor, role in event.cast if role == "host"}
    unnamed = [event for event in visits if _host_state(event)][:_MOST]
    for sentence in story.sentences if unnamed else ():
        if "mời" not in sentence.heard:
            continue
        inviting = inviters(sentence, story.cast)
        told = {mention.person for mention in sentence.mentions} - {actor.person for actor in inviting} - {None}
        for actor in inviting:
            if actor.person is not None and actor.person not in named:
                theirs = [event for event in unnamed if _host_state(event) == actor.country]
                _receive(actor, [event for event in theirs if _may_be(event, sentence, told)], sentence)


def _receive(inviter: Actor, visits: list[Draft], sentence: Sentence) -> None:
    """Make an inviter the host of the visit to his country that is told nearest."""
    nearest = min(visits, key=lambda event: _far(event, sentence), default=None)
    if nearest is not None:
        nearest.cast = [(inviter if role == "host" else actor, role) for actor, role in nearest.cast]


def _may_be(event: Draft, sentence: Sentence, told: AbstractSet[int | None]) -> bool:
    """Whether a sentence may tell who invited to a visit: it stands near, and of no other person than the guests."""
    guests = {actor.person for actor, role in event.cast if role in ("guest", "member")}
    return _far(event, sentence) <= _NEAR and told <= guests


def _host_state(event: Draft) -> str:
    """The country that receives a visit of which nobody is told to receive it, else empty."""
    hosts = [actor for actor, role in event.cast if role == "host"]
    return hosts[0].country if len(hosts) == 1 and hosts[0].person is None and not hosts[0].title else ""


def _far(event: Draft, sentence: Sentence) -> int:
    return min(abs(told.sentence.index - sentence.index) for told in event.tellings[:_MOST])
