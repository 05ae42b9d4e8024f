"""Who speaks or presides: persons with the offices that the article gives them, else the sides and bodies named."""

from collections.abc import Iterable

from banggiao.model.claims import Voice
from banggiao.reading.actors import Actor
from banggiao.reading.story import Story


def voices_of(story: Story, actors: Iterable[Actor]) -> tuple[Voice, ...]:
    """Return actors as those who say or do something, each once."""
    return tuple(dict.fromkeys(_voice(story, actor) for actor in actors))


def _voice(story: Story, actor: Actor) -> Voice:
    if actor.person is None:
        return Voice(name=actor.name, country=actor.country, is_person=False)
    offices = story.offices_of(story.people.persons[actor.person])
    return Voice(name=actor.name, country=actor.country, offices=offices)
