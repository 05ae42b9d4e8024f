"""Joint statements that a report quotes: ``Trong tuyên bố chung, hai bên …`` tells that two sides have made one."""

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, date_behind, first_actor_after
from banggiao.reading.roles import arguments

QUOTING = ("theo ", "trong ", "dẫn ")
_TOPIC = frozenset({"joint statement"})
_HELD = ("tuân thủ", "vi phạm", "cam kết", "thực hiện", "thực thi", "quy định")
_NEAR = 7  # tokens
_TWO = 2


def read(trigger: Trigger) -> list[Draft]:
    """Return the joint statement that is quoted, where its two sides are named by it or speak in it."""
    sides = _sides(trigger)
    if len(sides) != _TWO or _is_held_to(trigger):
        return []
    draft = trigger.draft([(trigger.side(code), "signatory") for code in sides])
    if date := date_behind(trigger.sentence, trigger.at):
        draft.date, draft.date_kind = date.edtf, date.kind
    draft.modality, draft.weak, draft.topic = "plain", True, _TOPIC
    return [draft]


def _is_held_to(trigger: Trigger) -> bool:
    """``tuân thủ cam kết trong Tuyên bố chung A - B``: somebody is held to what was signed at another time."""
    return trigger.sentence.says(_HELD, trigger.at - _NEAR, trigger.at)


def _sides(trigger: Trigger) -> tuple[str, ...]:
    """``tuyên bố chung giữa A và B``, ``tuyên bố chung Việt - Mỹ``, ``…, hai bên nhất trí``: states, no others."""
    sentence, cast = trigger.sentence, trigger.cast
    named, _ = arguments(sentence, trigger.at + 1)
    speaking = first_actor_after(sentence, trigger.at + 1)
    for group in (named, speaking):
        codes = [code for code in cast.sides(cast.states_or_actors(group)) if is_country_code(code)]
        if len(codes) == _TWO:
            return tuple(codes)
    with_ = sentence.low(trigger.at + 1) == "với" and named
    speaker = next((m for m in sentence.mentions if m.person is not None and m.last <= trigger.at), None)
    if with_ and speaker is not None:  # "A tuyên bố … trong thông cáo chung với B"
        codes = [code for code in cast.sides([*cast.actors([speaker]), *cast.actors(named)]) if is_country_code(code)]
    return tuple(codes) if with_ and len(codes) == _TWO else ()
