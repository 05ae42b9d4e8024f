"""Statements told twice: by a headline, a heading inside of the report or a state, and by who speaks for it."""

from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence

_QUOTED = 4  # sentences of a quotation below who says it
_HEADING = 14  # tokens of a heading, with its mark
_WORDS = 2  # sentences from what a state says to the words of who speaks for it
_QUOTES = frozenset({'"', "“"})
_ENDS = frozenset({".", "?", "!", ":", ";", "”", '"', ")", "…", "..."})
_MINISTRIES = ("bộ ", "quân đội ", "quốc hội ", "đại sứ quán ", "cơ quan ")
_ONCE = ("từng", "trước đó", "sau đó", "trước đây")
_APART = (*_ONCE, "trong khi đó", "cùng ngày", "về phần mình", "về phía mình")
_SPOKESMEN = ("phát ngôn viên", "người phát ngôn", "nữ phát ngôn viên", "thư ký báo chí", "đại diện", "phái đoàn")


def is_said_again(one: Draft, other: Draft) -> bool:
    """Say whether two statements of one side to another are one, whoever is told to have made them."""
    first, second = (one, other) if one.sentence.index < other.sentence.index else (other, one)
    return _is_quoted_behind(first, second) or _heads_section(first, second) or _is_in_words_of(first, second)


def goes_on_in_his_words(one: Draft, other: Draft) -> bool:
    """``A chỉ trích B. "…", ông A nói``: what is quoted right behind goes on with it, whomever it names."""
    first, second = (one, other) if one.sentence.index < other.sentence.index else (other, one)
    if second.sentence.index - first.sentence.index != 1 or _QUOTES.isdisjoint(second.sentence.lows[:1]):
        return False
    return bool(first.persons("sender")) and first.persons("sender") == second.persons("sender")


def _of_state(draft: Draft) -> bool:
    return all(actor.person is None for actor, role in draft.cast if role == "sender")


def heads_report(one: Draft, other: Draft) -> bool:
    """A headline or lead says that a state speaks; who speaks for it is told below."""
    return any(_of_state(d) for d in (one, other) if d.sentence.block in ("title", "lead"))


def _heads_section(one: Draft, other: Draft) -> bool:
    """A heading inside of a digest of news says that a state speaks; what follows at once tells who does."""
    behind = other.sentence.index - one.sentence.index == 1
    return behind and _of_state(one) and _is_heading(one.sentence, other.sentence)


def _is_heading(sentence: Sentence, below: Sentence) -> bool:
    """A paragraph of its own that no mark ends, or that says in a few words, on no day, what the next one tells."""
    if sentence.block != "paragraph" or sentence.paragraph == below.paragraph:
        return False
    brief = len(sentence.tokens) <= _HEADING and not sentence.dates and sentence.owner[0] is not None
    return brief or sentence.low(len(sentence.tokens) - 1) not in _ENDS


def _is_quoted_behind(one: Draft, other: Draft) -> bool:
    """``Người phát ngôn A nêu rõ:`` and below it his words, in which his state speaks: ``“Việt Nam phản đối …”``."""
    behind = other.sentence.index - one.sentence.index
    says = one.sentence.low(len(one.sentence.tokens) - 1) == ":"
    return says and 0 < behind <= _QUOTED and _of_state(other)


def _is_in_words_of(one: Draft, other: Draft) -> bool:
    """``Nhà Trắng cảnh báo B. "Chúng tôi …", Người phát ngôn Nhà Trắng nói``: what a state says goes on in his words.

    So it does in those of another who speaks for it in the next sentence, but not where he speaks besides or on a day
    of his own: ``Ngoại trưởng A cũng nói …``. Another ministry than the spokesman's has spoken for itself.
    """
    behind = other.sentence.index - one.sentence.index
    if not 0 < behind <= _WORDS or not _speaks_alone(one) or one.date_kind or other.date_kind:
        return False
    name = next(actor.name.lower() for actor, role in one.cast if role == "sender")
    own_words = name.startswith(_MINISTRIES) and name not in other.sentence.words(0)
    if own_words or "cũng" in other.sentence.heard:
        return False
    return other.sentence.says(_SPOKESMEN) or (behind == 1 and not other.sentence.says(_APART))


def _speaks_alone(draft: Draft) -> bool:
    """Whether one state or body speaks, and nobody for it."""
    return _of_state(draft) and sum(role == "sender" for _, role in draft.cast) == 1


def speaks_on(one: Draft, other: Draft) -> bool:
    """``A chỉ trích B và C. Ông A lưu ý C …``: who speaks goes on of one of those of whom he spoke, on no other day."""
    speaker = one.persons("sender")
    if not speaker or speaker != other.persons("sender") or one.sentence is other.sentence:
        return False
    if any(draft.sentence.says(_ONCE, 0, draft.at) for draft in (one, other)):
        return False
    mine, theirs = _addressed(one), _addressed(other)
    return mine <= theirs or theirs <= mine


def _addressed(draft: Draft) -> set[str]:
    return {actor.country for actor, role in draft.cast if role == "recipient"}
