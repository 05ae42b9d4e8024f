"""Awards, aid and returns: one side confers, gives or hands over, the other receives."""

from banggiao.model.vocabulary import EventType, Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, passive_agent
from banggiao.reading.roles import group_forward, is_actor, subject

_TO = frozenset({"cho", "tặng", "tới", "đến"})
_REACH = 24


def read_award(trigger: Trigger) -> list[Draft]:
    """Return the conferring of an order or medal, where both sides are told."""
    if not _near(trigger, trigger.words("medals"), 12):
        return []
    text = trigger.token_text
    if text.startswith(("nhận", "đón nhận", "được")):
        recipients = trigger.cast.actors(subject(trigger.sentence, trigger.at))
        senders = _after(trigger, frozenset({"của", "do"}))
    else:
        agent = passive_agent(trigger.sentence, trigger.at)
        senders = trigger.cast.actors(agent[0] if agent else subject(trigger.sentence, trigger.at)) or trigger.implied()
        recipients = trigger.cast.actors(subject(trigger.sentence, agent[1])) if agent else _after(trigger, _TO)
        recipients = recipients or _direct(trigger)
    return _draft(trigger, senders, recipients, "award")


def read_aid(trigger: Trigger) -> list[Draft]:
    """Return a gift or grant, where something is given and both sides are told."""
    if (
        _near(trigger, trigger.words("medals"), 12)
        or _near(trigger, ("hài cốt",), 12)
        or not _near(trigger, trigger.words("gifts"), 16)
    ):
        return []
    senders = trigger.cast.actors(subject(trigger.sentence, trigger.at))
    recipients = _after(trigger, _TO)
    recipients = recipients or _direct(trigger)
    if any(trigger.sentence.low(i) == "là" for i in range(max(0, trigger.at - 4), trigger.at)):
        return []  # "là nhà tài trợ lớn nhất" describes, it gives nothing
    states = countries_of(senders)
    counted = any(t.text[0].isdigit() for t in trigger.sentence.tokens[trigger.at : trigger.at + 14])
    if not counted and trigger.token_text in ("hỗ trợ", "cung cấp", "ủng hộ", "cấp", "công bố", "tài trợ"):
        return []  # help in general is a policy, not a gift
    return _draft(trigger, senders, [a for a in recipients if a.country not in states], "aid")


def read_return(trigger: Trigger) -> list[Draft]:
    """Return a handing-over of remains, prisoners or objects; ``hai bên`` both take part."""
    if not _near(trigger, trigger.words("returned"), 14):
        return []
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    counted = any(t.text[0].isdigit() for t in sentence.tokens[max(0, at - 3) : at + 12])
    if not counted and not trigger.noun and not sentence.dates:
        return []  # searching and returning in general is cooperation, not an act
    doers = cast.states_or_actors(subject(sentence, at))
    if len(countries_of(doers)) > 1:
        return [trigger.draft([(actor, "participant") for actor in doers])]
    recipients = [a for a in _after(trigger, _TO) if a.country not in {d.country for d in doers}]
    return _draft(trigger, doers, recipients, "repatriation")


def _near(trigger: Trigger, words: tuple[str, ...], reach: int) -> bool:
    text = f" {trigger.sentence.words(trigger.at, trigger.at + reach)} "
    return any(f" {word} " in text or (len(word) > 6 and word in text) for word in words)


def _after(trigger: Trigger, prepositions: frozenset[str]) -> list[Actor]:
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _REACH, len(sentence.tokens) - 1)):
        if sentence.low(index) in (".", ";"):
            break
        if sentence.owner[index] is None and sentence.low(index).split(" ")[-1] in prepositions:
            at = index + 1
            while at < min(index + 4, len(sentence.tokens)) and sentence.owner[at] is None:
                at += 1
            if is_actor(sentence.mention_after(at)):
                return trigger.cast.actors(group_forward(sentence, at)[0])
    return []


def _direct(trigger: Trigger) -> list[Actor]:
    for index in range(trigger.at + 1, min(trigger.at + 4, len(trigger.sentence.tokens))):
        if is_actor(trigger.sentence.mention_after(index)):
            return trigger.cast.actors(group_forward(trigger.sentence, index)[0])
    return []


def _draft(trigger: Trigger, senders: list[Actor], recipients: list[Actor], type_: EventType) -> list[Draft]:
    if not senders or not recipients:
        return []
    if countries_of(senders) == countries_of(recipients):
        return []
    roles: list[tuple[Actor, Role]] = [(actor, "sender") for actor in senders]
    roles += [(actor, "recipient") for actor in recipients]
    return [trigger.draft(roles, type_=type_)]
