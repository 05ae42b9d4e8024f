"""Who else took part: what an article tells of an act's cast outside the sentence that tells the act."""

from collections.abc import Iterator

from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft
from banggiao.reading.mentions import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_ACCOMPANIED = ("visit", "reception", "courtesy_call", "ceremony", "meeting")
_QUEEN = "hoàng hậu"
_NEAR = 4  # tokens between someone and the companion named after him ("cùng phu nhân …")


def settle_casts(story: Story, events: list[Draft]) -> None:
    """Name the leaders who hold a summit of two states, and the companions whom the article names."""
    for event in events:
        if event.type == "talks":
            _name_leaders(story, event)
        if event.type in _ACCOMPANIED:
            _add_companions(story, event)


def _name_leaders(story: Story, event: Draft) -> None:
    """``Thượng đỉnh Mỹ - Triều`` is held by the two whom the article tells to lead these states."""
    cast = [actor for actor, role in event.cast if role != "member"]
    if any(actor.person is not None or actor.title for actor in cast) or not _is_summit(story, event):
        return
    leaders = {actor.country: story.cast.leader(actor) for actor in cast}
    if all(leaders.values()):
        event.cast = [(leaders.get(actor.country) or actor, role) for actor, role in event.cast]


def _is_summit(story: Story, event: Draft) -> bool:
    return any("thượng đỉnh" in story.folded[t.trigger.start : t.trigger.end] for t in event.tellings)


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
                event.cast.append((_on_the_side_of(actor, leading), role))


def _companions(sentence: Sentence) -> Iterator[tuple[Mention, Mention]]:
    """Yield each named companion with the one accompanied: ``A và phu nhân B``."""
    for partner, companion in zip(sentence.mentions, sentence.mentions[1:], strict=False):
        at = companion.first - 1
        if at >= 0 and sentence.tokens[at].has("kin") and companion.first - partner.last <= _NEAR:
            yield companion, partner


def _is_queen(sentence: Sentence, companion: Mention) -> bool:
    return sentence.low(companion.first - 1) == _QUEEN


def _on_the_side_of(actor: Actor, leading: Actor) -> Actor:
    return actor._replace(country=leading.country) if actor.country == "ZZ" else actor
