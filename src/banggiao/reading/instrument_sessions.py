"""The sessions of joint bodies: their number, who presides, where and when (codebook §3).

A session is told beside the body's name (``Ủy ban hỗn hợp … họp phiên thứ 7``) or soon after it by itself (``Kỳ họp
lần thứ 8 sẽ diễn ra …``). Its day and place are those of the act that the reader found in that sentence, else those
that the sentence names.
"""

import re
from collections.abc import Iterable, Sequence

import msgspec

from banggiao.model.claims import EventClaim, Place, SessionClaim
from banggiao.model.spans import Span
from banggiao.reading.instrument_chairs import chairs_of
from banggiao.reading.named import Named
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.reading.where import place_near

_WORDS = {
    "nhất": 1, "đầu tiên": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_NUMBER = r"(?:\d{1,3}|[ivx]{1,6}|" + "|".join(_WORDS) + r")\b"
_TALKING = r"(?:đối thoại|tham vấn|tham khảo|đàm phán)(?: (?:chính trị|chiến lược|chính sách|quốc phòng|an ninh|biển))?"
_NUMBERED = re.compile(
    rf"\b(?:(?:kỳ|phiên|khoá|vòng|cuộc) (?:họp |đối thoại |tham vấn |đàm phán )?|lần |{_TALKING} (?=thứ ))(?:lần )?"
    r"(?:thứ )?"
    rf"(?P<number>{_NUMBER})(?! (?:ngày|năm|tháng|triệu|tỷ|nước|bên))"
)
_FURTHER = re.compile(r"(?:, | và )(?:thứ )?(?P<number>\d{1,3})\b(?! (?:ngày|năm|tháng|triệu|tỷ|nước|bên|%))")
_SESSION = re.compile(r"\b(?:kỳ họp|phiên họp|khoá họp|cuộc họp|phiên đối thoại|đối thoại|tham vấn|kỳ đối thoại)\b")
_PRESIDED = re.compile(
    r"chủ (?:trì|toạ) (?:kỳ|phiên|khoá|cuộc|buổi) (?:họp|đối thoại|tham vấn|làm việc)|\btrưởng đoàn\b"
)
_HELD = re.compile(
    r"\b(?:diễn ra|(?<!kỳ )(?<!phiên )(?<!cuộc )(?<!khoá )họp|tổ chức|chủ trì|khai mạc|bế mạc|tiến hành)\b"
)
_FOLLOWING = 5  # sentences behind the body's name in which a session by itself is its own
_OPENING = 60  # characters in which a sentence about a session names it
_BACK = 24  # characters before a name in which its session's number stands
_MOST = 8
_ROMAN = {"i": 1, "v": 5, "x": 10}


def sessions_of(story: Story, namings: list[Named], events: Iterable[EventClaim]) -> tuple[SessionClaim, ...]:
    """Return the sessions that an article tells of one joint body.

    Args:
        story: the article.
        namings: where it names the body, in the order of the text.
        events: the article's acts.
    """
    held = [event for event in events if event.type == "session"]
    found: list[SessionClaim] = []
    for naming in namings[:_MOST]:
        first = naming.grammar.sentence.index
        for sentence in story.sentences[first : first + 1 + _FOLLOWING]:
            is_own = sentence.index == first
            if not is_own and not _tells_by_itself(story, sentence):
                continue
            session = _session(story, sentence, naming if is_own else None, held)
            if session is not None:
                for each in (session, *_further(story, sentence, session)):
                    _keep(found, each)
    return tuple(found[:_MOST])


def _tells_by_itself(story: Story, sentence: Sentence) -> bool:
    start, end = sentence.span.start, sentence.span.end
    if _SESSION.search(story.folded, start, min(end, start + _OPENING)):
        return True
    return _PRESIDED.search(story.folded, start, end) is not None


def _session(story: Story, sentence: Sentence, naming: Named | None, held: Sequence[EventClaim]) -> SessionClaim | None:
    """Return the session that a sentence tells, or None where it only names the body."""
    span = sentence.span
    numbered = _number(story, sentence, naming)
    chairs = chairs_of(story, sentence)
    event = next((e for e in held if span.start <= e.trigger.start < span.end), None)
    if numbered is None and not chairs and event is None:
        return None
    is_held = bool(chairs) or _HELD.search(story.folded, span.start, span.end) is not None
    at = Span(numbered.start(), numbered.end()) if numbered else Span(span.start, span.end)
    return SessionClaim(
        number=_value(numbered["number"]) if numbered else "",
        date=event.date if event else _day(sentence) if is_held else "",
        place=event.place if event and event.place.name else _place(sentence, at) if is_held or event else Place(),
        chairs=chairs,
        at=at,
    )


def _number(story: Story, sentence: Sentence, naming: Named | None) -> re.Match[str] | None:
    """Return the session's number: that in the body's name, else one just before it or behind."""
    span = sentence.span
    if naming is None:
        return _NUMBERED.search(story.folded, span.start, span.end)
    own = _NUMBERED.search(story.folded, naming.start, naming.end)
    return own or _NUMBERED.search(story.folded, max(span.start, naming.start - _BACK), span.end)


def _further(story: Story, sentence: Sentence, session: SessionClaim) -> list[SessionClaim]:
    """``Kỳ họp lần thứ 39, 40``: the other sessions counted in one breath, of which nothing else is said."""
    further: list[SessionClaim] = []
    end = session.at.end if session.number else sentence.span.end
    while len(further) < _MOST and (match := _FURTHER.match(story.folded, end, sentence.span.end)):
        further.append(SessionClaim(number=match["number"], at=Span(match.start("number"), match.end())))
        end = match.end()
    return further


def _value(written: str) -> str:
    """Return a session's number in digits, however it is written.

    >>> _value("nhất"), _value("xii"), _value("40")
    ('1', '12', '40')
    """
    if written.isdigit():
        return written
    if written in _WORDS:
        return str(_WORDS[written])
    values = [_ROMAN[letter] for letter in written]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return str(sum(value if value >= after else -value for value, after in pairs))


def _day(sentence: Sentence) -> str:
    return next((date.edtf for date in sentence.dates if date.edtf), "")


def _place(sentence: Sentence, at: Span) -> Place:
    index = next((i for i, token in enumerate(sentence.tokens) if token.start >= at.start), 0)
    return place_near(sentence, index)


def _keep(found: list[SessionClaim], session: SessionClaim) -> None:
    """Put a session to those found; what is told of one in two places completes it."""
    for index, old in enumerate(found):
        if old.number == session.number or not old.number or (not session.number and not session.date):
            found[index] = msgspec.structs.replace(
                old,
                number=old.number or session.number,
                date=old.date or session.date,
                place=old.place if old.place.name or old.place.country else session.place,
                chairs=old.chairs or session.chairs,
            )
            return
    found.append(session)
