"""Which of an act's tellings says how true it is, and which states it most fully (codebook §1 evidence)."""

from banggiao.reading.drafts import Draft
from banggiao.reading.modality import Modality


def settled(event: Draft) -> Modality:
    """Return how an act is told, all its tellings taken together.

    The fullest telling decides where it says; else the first sentence that tells the act and does not merely refer to
    it. That somebody holds it possible elsewhere does not make what is told an allegation.
    """
    first = event.tellings[0]
    if first.modality not in ("plain", "alleged"):
        return first.modality
    rest = [told for told in event.tellings[1:] if not told.weak or told.modality in ("occurred", "ongoing")]
    said = [told.modality for told in rest if told.modality not in ("plain", "alleged")]
    if first.modality == "alleged":
        return next(iter(said), "plain" if any(told.modality == "plain" for told in rest) else "alleged")
    if _is_news(first):
        said = [modality for modality in said if modality != "planned"]
    return next(iter(said), "plain")


def _is_news(draft: Draft) -> bool:
    """``hôm nay``, ``hôm qua`` before the act itself, or history: a plain verb then reports what has happened."""
    dates = draft.sentence.dates
    today = any(not d.edtf and d.kind == "relative" and d.end <= draft.trigger.start for d in dates)
    return today or draft.date_kind in ("month", "year")


def fullest(event: Draft) -> Draft:
    """Return the telling that states an act most fully; of equals the first."""
    return max(event.tellings, key=lambda told: _fullness(event, told))


def _fullness(event: Draft, told: Draft) -> tuple[float, int]:
    sentence = told.sentence
    here = {mention.person for mention in sentence.mentions if mention.person is not None}
    named = {actor.country for actor, _ in told.cast if actor.person in here}
    score = min(len(named), 2) * 1.5
    score -= 1.0 if told.weak else 0.0
    score += 1.5 if told.date_kind and told.date == event.date and told.date else 0.0
    score += 1.0 if told.type == event.type else 0.0
    score += 1.0 if told.kind is not None and told.kind == event.kind else 0.0
    score += 0.5 if told.place.name else 0.0
    score += {"lead": 0.5, "paragraph": 0.5, "caption": -0.5, "title": -1.5}[told.sentence.block]
    score -= 1.0 if told.modality == "alleged" and event.modality != "alleged" else 0.0
    return score, -told.trigger.start
