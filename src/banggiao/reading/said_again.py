"""Statements told twice: by a headline, a heading inside of the report or a state, and by who speaks for it."""

from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence

_QUOTED = 4  # sentences of a quotation below who says it
_HEADING = 14  # tokens of a heading, with its mark
_WORDS = 2  # sentences from what a state says to the words of who speaks for it
_QUOTES = frozenset({'"', "“"})
_ENDS = frozenset({".", "?", "!", ":", ";", "”", '"', ")", "…", "..."})
_MINISTRIES = ("bộ ", "quân đội ", "quốc hội ", "đại sứ quán ", "cơ quan ")
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
    """``Nhà Trắng cảnh báo B. Người phát ngôn Nhà Trắng nói …``: the words in which it does.

    Another ministry than the spokesman's, and several states, have spoken for themselves.
    """
    near = 0 < other.sentence.index - one.sentence.index <= _WORDS
    if not near or not _of_state(one) or not other.sentence.says(_SPOKESMEN):
        return False
    names = [actor.name.lower() for actor, role in one.cast if role == "sender"]
    told = other.sentence.words(0, len(other.sentence.tokens))
    return len(names) == 1 and (not names[0].startswith(_MINISTRIES) or names[0] in told)
