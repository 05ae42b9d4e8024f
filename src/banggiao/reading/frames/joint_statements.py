"""Joint statements that a report quotes: ``Trong tuyên bố chung, hai bên …`` tells that two sides have made one.

So does ``Tuyên bố chung giữa A và B được công bố ngày 5/3``.
"""

from banggiao.lexicon.entries import Act
from banggiao.lexicon.geography import is_country_code
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, date_behind, first_actor_after
from banggiao.reading.roles import arguments
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

QUOTING = ("theo ", "trong ", "dẫn ")
_TOPIC = frozenset({"joint statement"})
_HELD = ("tuân thủ", "vi phạm", "cam kết", "thực hiện", "thực thi", "quy định")
_SIGNING = Act(type="signing", frame="signing", en="signing", plover="AGREE")
_NAMES = ("tuyên bố chung", "thông cáo chung", "thông cáo báo chí chung", "tuyên bố báo chí chung")
_ISSUED = ("công bố", "đưa ra", "thông qua", "phát đi", "ban hành", "ký", "ra")
_NAME = 4  # tokens of "thông cáo báo chí chung"
_PHRASE = 18  # tokens from the statement to "được công bố"
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


def find_issued(story: Story, drafts: list[Draft]) -> list[Draft]:
    """``Tuyên bố chung giữa A và B được công bố ngày 5/3``: told of by itself; not where another word tells it."""
    told = {draft.sentence.index for draft in drafts if draft.type == "signing"}
    found: list[Draft] = []
    for sentence in story.sentences:
        if sentence.index in told or "chung" not in sentence.lows or not sentence.has_anywhere("passive"):
            continue
        for at in range(len(sentence.tokens)):
            if sentence.words(at, at + _NAME).startswith(_NAMES) and (issued := _issued(sentence, at)):
                found += _by_itself(story, sentence, at, issued)
                break
    return found


def _issued(sentence: Sentence, at: int) -> int:
    """Return where a statement is told to be issued, in the clause that names it; 0 where it is not."""
    for index in range(at + 1, min(at + _PHRASE, len(sentence.tokens) - 1)):
        if sentence.low(index) in (",", ";", ".", ":"):
            break
        if sentence.has(index, "passive") and sentence.words(index + 1, index + 3).startswith(_ISSUED):
            return index
    return 0


def _by_itself(story: Story, sentence: Sentence, at: int, issued: int) -> list[Draft]:
    trigger = Trigger(sentence, at, _SIGNING, noun=True, cast=story.cast, previous=[])
    named = [m for m in sentence.mentions if at < m.first and m.last <= issued]
    codes = [code for code in story.cast.sides(story.cast.states_or_actors(named)) if is_country_code(code)]
    if len(codes) != _TWO:
        return []
    draft = trigger.draft([(trigger.side(code), "signatory") for code in codes], topic=_TOPIC)
    if date := date_behind(sentence, issued):
        draft.date, draft.date_kind = date.edtf, date.kind
    return [draft]
