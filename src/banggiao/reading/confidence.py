"""How sure the reader is of an event, from what it rests on: by type, after the share right in annotated articles."""

from banggiao.reading.drafts import Draft

_BASE = {
    "reception": 0.85, "courtesy_call": 0.9, "talks": 0.8, "visit": 0.84, "call": 0.75, "meeting": 0.7, "ceremony": 0.7,
    "signing": 0.75, "message": 0.75, "award": 0.75, "appointment": 0.6, "repatriation": 0.6, "session": 0.6,
    "relations": 0.7, "aid": 0.55, "statement": 0.5,
}  # fmt: skip


def of_event(event: Draft) -> float:
    """Return a confidence from 0 to 1: by type, raised by named persons on both sides, a date, a second telling."""
    sure = _BASE[event.type]
    persons = {actor.country for actor, _ in event.cast if actor.person is not None}
    sure += 0.08 if len(persons) > 1 else -0.05 if not persons else 0.0
    sure += 0.04 if event.date else 0.0
    sure += 0.04 if len(event.tellings) > 1 else 0.0
    sure -= 0.25 if event.weak else 0.0
    return round(min(max(sure, 0.05), 0.98), 2)
