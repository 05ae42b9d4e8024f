"""Embassies and consulates that a state closes or opens again: a change of relations (codebook §1)."""

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.frames.that_state import that_state
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject

_HOUSES = ("sứ quán", "lãnh sự quán")
_WHERE = 10  # tokens from an embassy to the state or town where it is
_ENDS = frozenset({",", ";", ".", ":", "sau", "vì", "do", "để", "và"})
_ONLY_FOR_NOW = ("tạm", "tạm thời")


def tells_of_embassy(trigger: Trigger) -> bool:
    """Say whether the trigger is of an embassy or a consulate: ``mở lại đại sứ quán``, ``đóng cửa lãnh sự quán``."""
    return trigger.token_text.endswith(_HOUSES)


def read_embassy(trigger: Trigger) -> list[Draft]:
    """``A mở lại đại sứ quán ở (thủ đô) B``, ``A đóng cửa lãnh sự quán B``: return the change between the two states.

    One that is shut for some days only is none.
    """
    sentence, cast, at = trigger.sentence, trigger.cast, trigger.at
    if sentence.words(at - 2, at).endswith(_ONLY_FOR_NOW):
        return []
    first = first_actor_after(sentence, 0)  # "A trục xuất 60 nhà ngoại giao B và đóng cửa lãnh sự quán B"
    doers = cast.sides(cast.actors(first)) if sentence.low(at - 1) == "và" else ()
    doers = doers or cast.sides(that_state(trigger) or cast.actors(subject(sentence, at) or first))
    states = [code for code in doers if is_country_code(code)][:1]
    others = [m.country for m in _behind(trigger) if m.country and m.country not in states]
    if not states or not others:
        return []
    draft = trigger.draft([(trigger.side(code), "participant") for code in (states[0], others[0])])
    draft.topic = frozenset({states[0]})  # of one piece with what else that state does against the other
    return [draft]


def _behind(trigger: Trigger) -> list[Mention]:
    """Return the states and towns named behind an embassy in its clause."""
    found: list[Mention] = []
    for index in range(trigger.at + 1, min(trigger.at + _WHERE, len(trigger.sentence.tokens))):
        mention = trigger.sentence.mention_after(index)
        if mention is not None and mention.kind in ("country", "place"):
            found.append(mention)
        elif trigger.sentence.owner[index] is None and trigger.sentence.low(index) in _ENDS:
            break
    return found
