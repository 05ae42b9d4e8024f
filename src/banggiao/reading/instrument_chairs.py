"""Who presides over a session of a joint body: those who chair it, else the heads of its delegations."""

from banggiao.model.claims import Voice
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.reading.voices import voices_of

_PRESIDING = ("đồng chủ trì", "chủ trì", "đồng chủ toạ", "chủ toạ")
_JOINTS = ("và", "cùng", "với", "cùng với", ",", ";", "; và", ", và")
_HEAD = 12  # tokens from ``Trưởng đoàn …`` to ``là``
_TITLED = 3  # tokens before a name: ``là ông X``, ``là Thứ trưởng X``


def chairs_of(story: Story, sentence: Sentence) -> tuple[Voice, ...]:
    """Return who presides over a session that a sentence tells.

    ``do A và B đồng chủ trì``, ``dưới sự đồng chủ trì của A và B``, ``A và B đồng chủ trì``, ``Trưởng đoàn Lào là A``.
    """
    persons = [m for m in sentence.mentions if m.person is not None and m.kind in ("person", "title", "bare")]
    at = next((i for i, t in enumerate(sentence.tokens) if t.low in _PRESIDING and sentence.owner[i] is None), None)
    if at is None:
        chosen = _heads(sentence, persons)
    elif sentence.low(at + 1) == "của":
        chosen = _row([m for m in persons if m.first > at], sentence)
    else:
        chosen = _row([m for m in reversed(persons) if m.last <= at], sentence)[::-1]
    return voices_of(story, story.cast.actors(chosen))


def _heads(sentence: Sentence, persons: list[Mention]) -> list[Mention]:
    """``Trưởng đoàn Việt Nam là ông A …; Trưởng đoàn phía Lào là ông B``; ``Đoàn Việt Nam do A làm trưởng đoàn``."""
    found: list[Mention] = []
    for at, low in enumerate(sentence.lows):
        if low == "là" and "trưởng đoàn" in sentence.words(at - _HEAD, at):
            found += [m for m in persons if at < m.first <= at + _TITLED or m.first <= at < m.last][:1]
        elif low == "làm" and sentence.words(at + 1, at + 3) == "trưởng đoàn":
            found += [m for m in reversed(persons) if m.last <= at][:1]
    return found


def _row(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """The persons joined to the first of these: ``A và B``, ``A; B``."""
    row = list(mentions[:1])
    for mention in mentions[1:]:
        first, last = sorted((row[-1], mention), key=lambda each: each.first)
        between = sentence.words(first.last, last.first)
        if between.strip() not in _JOINTS:
            break
        row.append(mention)
    return row
