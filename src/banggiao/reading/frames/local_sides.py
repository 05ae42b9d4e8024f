"""Whom ``lãnh đạo hai tỉnh`` and ``hai địa phương`` mean, and ``hai bên`` where provinces and cities are the sides."""

import re
from collections.abc import Iterable

from banggiao.reading.actors import Actor, Cast
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import with_leaders
from banggiao.reading.sentence import Sentence

_BOTH = ("hai tỉnh", "hai thành phố", "hai địa phương", "hai thủ đô", "hai đô thị", "hai tp")
_BEFORE_VERB = 8  # tokens from "hai tỉnh" to the verb
_SENTENCES = 8  # back to where localities were told of
_TWO = 2
# The locality in an office ("Chủ tịch Ủy ban nhân dân tỉnh A", "Tỉnh trưởng B") and in a body's or delegation's name
_NAMED = re.compile(
    r"(?:^|\s)((?:[Tt]ỉnh(?! [uủ][ỷy]| trưởng)|[Tt]hành phố|[Tt]hủ đô|TP\.?|[Kk]hu tự trị) ?[^,()]+)$"
    r"|(?:Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Khu [uủ][ỷy]|Tỉnh trưởng|Thị trưởng|Đô trưởng) ([^,()]+)$"
)


def both_localities(trigger: Trigger) -> list[Actor]:
    """Return the localities that ``(lãnh đạo) hai tỉnh`` before its verb means, or ``hai bên`` who lead them.

    Nobody where no two of two states were told of.
    """
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    before = sentence.words(max(0, at - _BEFORE_VERB), at)
    if any(both in before for both in _BOTH):
        found: dict[str, Actor] = {}
        for number in range(sentence.index, max(-1, sentence.index - _SENTENCES), -1):
            told = cast.sentences[number]
            for actor in _told_in(cast, told, at if told is sentence else len(told.tokens)):
                found.setdefault(actor.country, actor)
            if len(found) >= _TWO:
                return sorted(list(found.values())[:_TWO], key=lambda actor: actor.start)
        return []
    led = [_locality_of(cast, actor) for actor in cast.last_pair]
    return [actor for actor in led if actor is not None] if led and None not in led else []


def _told_in(cast: Cast, sentence: Sentence, end: int) -> Iterable[Actor]:
    """The localities of a sentence, those of persons, bodies and delegations first, each the last before ``end``."""
    mentions = [m for m in with_leaders(sentence.mentions) if m.last <= end]
    for mention in reversed(mentions):
        if mention.kind != "place":
            own = Actor(None, mention.name, mention.country, mention.start, mention.end)
            for actor in (*cast.actors([mention]), own):
                if actor.country and (found := _locality_of(cast, actor)) is not None:
                    yield found
    for mention in reversed(mentions):
        scene = sentence.low(mention.first - 1) in ("tại", "ở") or sentence.low(mention.first - 2) in ("tại", "ở")
        if "locality" in mention.cats and mention.country and not scene:
            yield Actor(None, mention.name, mention.country, mention.start, mention.end)


def _locality_of(cast: Cast, actor: Actor) -> Actor | None:
    """The locality that a person heads, or whose body or delegation acts."""
    names = [actor.name]
    if actor.person is not None:
        names = [o.title for o in cast.people.persons[actor.person].offices.values() if o.status == "current"]
    found = (_NAMED.search(name) for name in names if "tại " not in name)
    named = next(((match[1] or match[2]) for match in found if match), "")
    return Actor(None, named, actor.country, actor.start, actor.end) if named else None
