"""Numbered sessions of a body of two states, told beside something else: by the day they were on, or their outcome."""

from banggiao.lexicon.entries import Act
from banggiao.model.claims import Place
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.meetings import as_participants, joint
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.dates import DateMention

_SESSION = Act(type="session", frame="session", en="session", plover="CONSULT")
_SITTINGS = ("kỳ họp", "phiên họp", "cuộc họp", "khoá họp", "vòng họp")
_NUMBERED = ("lần", "thứ")
_BODIES = ("uỷ ban", "tiểu ban", "nhóm công tác", "ban liên", "hội đồng hợp tác")
_NAME = 22  # tokens from "Phiên họp lần thứ 9" to the two states whose body holds it
_NUMBER = 4  # tokens of "lần thứ 9 của"
_PHRASE = 14  # tokens from the states to the day
_OUTCOME = ("kết quả", "thành công", "kết quả của", "thành công của")
_CLOSING = frozenset({",", ";", ".", ":"})
_WHERE = ("tại", "ở")
_TWO = 2


def find_sittings(story: Story, drafts: list[Draft]) -> list[Draft]:
    """``Tại phiên họp lần thứ 9 Ủy ban hỗn hợp A - B ở Rome ngày 6/3, …``, ``kết quả của phiên họp lần thứ 9 …``.

    A day of its own, or what came of it, tells such a session for itself (codebook §8 "History"); not where another
    word of the sentence tells it.
    """
    told = {draft.sentence.index for draft in drafts if draft.type in ("session", "visit")}
    found: list[Draft] = []
    for sentence in story.sentences:
        if sentence.index in told:
            continue
        bodies = [mention for mention in sentence.mentions if joint(mention)]
        if not bodies or not sentence.says(_NUMBERED):
            continue
        for body in bodies:
            at = _sitting_of(sentence, body)
            if at >= 0:
                found += _drafts(story, sentence, body, at)
                break
    return found


def _sitting_of(sentence: Sentence, body: Mention) -> int:
    """Return where the words for the numbered session of a joint body begin, -1 where none names it."""
    for at in range(body.first - 1, max(-1, body.first - _NAME), -1):
        if sentence.low(at) in _CLOSING or sentence.has(at, "say"):
            break
        if sentence.words(at, at + 2).startswith(_SITTINGS):
            numbered = sentence.says(_NUMBERED, at + 1, at + 1 + _NUMBER)
            return at if numbered and any(word in sentence.words(at, body.last) for word in _BODIES) else -1
    return -1


def _drafts(story: Story, sentence: Sentence, body: Mention, at: int) -> list[Draft]:
    trigger = Trigger(sentence, at, _SESSION, noun=True, cast=story.cast, previous=[])
    own = next((date for date in sentence.dates if _is_of(sentence, body, date)), None)
    sides: list[Actor] = list(story.cast.countries_of_pair(body)) if body.kind == "group" else story.cast.actors([body])
    if len(countries_of(sides)) != _TWO or (own is None and not sentence.words(0, at).endswith(_OUTCOME)):
        return []
    draft = trigger.draft(as_participants(sides))
    if draft.modality == "hoped" and own is not None:
        draft.modality = "planned"
    draft.date, draft.date_kind = (own.edtf, own.kind) if own is not None else ("", "")
    there = sentence.mention_after(body.last + 1) if sentence.low(body.last) in _WHERE else None
    if there is not None and there.kind == "place":
        draft.place = Place(there.name, there.country)
    return [draft]


def _is_of(sentence: Sentence, body: Mention, date: DateMention) -> bool:
    """Whether a day stands in the phrase that names the session: behind the body, with no mark in between."""
    first = sentence.token_at(date.start)
    between = range(body.last, first)
    near = date.kind in ("day", "interval") and 0 <= first - body.last <= _PHRASE
    return near and not any(sentence.low(i) in _CLOSING or sentence.has(i, "verb", "noun", "future") for i in between)
