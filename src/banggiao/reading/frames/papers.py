"""Papers that are signed: that one is news, whose it is by its name, and with whom it is signed."""

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import Group, group_forward, is_actor
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

_REACH = 14  # tokens from the verb to the sides in the name of what is signed
_NAME = 12  # tokens of such a name, before the verb
_PARTNER = 30  # tokens from the verb to "với"
_PAPER = 6  # tokens of a paper's kind
_CLAUSE = 40  # tokens from the verb back to the paper that opens its clause
_DASHES = ("-", "–")
_SO_FAR = ("đến nay", "tới nay", "cho đến nay", "tính đến", "trước đó", "trước đây", "lâu nay", "năm qua", "nhiều năm")
_UNNAMED = frozenset({"một", "các", "những", "hai", "phía", "đại diện", "cả", "chính"})
_OPENING_ROW = frozenset({"(", ":", "gồm", "bao gồm", "là"})
_GROUP = 9  # tokens of "nhóm P5+1 (gồm"
_ROW = 3  # so many states behind it are a row
_IMPLEMENTING = (
    "triển khai", "thực hiện", "thực thi", "trên cơ sở", "rà soát", "phát huy", "cụ thể hoá", "tuân thủ",
    "theo tinh thần",
)  # fmt: skip
_MANY = frozenset({"các", "những"})
_TOLD_OF = 18  # tokens before "đã ký" in which papers are spoken of


def is_news(trigger: Trigger) -> bool:
    """``Một bản ghi nhớ đã được ký giữa A và B``, ``đã có 18 bản ghi nhớ giữa A và B được ký``: told is that it was.

    The paper opens the clause, by itself or by number; how many there are by now is none.
    """
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith("được ký") or sentence.says(_SO_FAR, 0, at):
        return False
    for first in range(at - 1, max(-1, at - _CLAUSE), -1):
        if sentence.low(first) == "," or sentence.has(first, "verb", "say"):
            return False
        if sentence.words(first, first + _PAPER).startswith(trigger.words("documents")):
            counted = sentence.low(first - 1) == "một" or sentence.low(first - 1).isdigit()
            begun = first - counted
            there = counted and sentence.low(begun - 1).split(" ")[-1] == "có" and sentence.has(begun - 1, "past")
            told = sentence.has(at - 1, "past") and (begun == 0 or (counted and sentence.low(begun - 1) == ","))
            if there or told:
                return True
    return False


def are_spoken_of(trigger: Trigger) -> bool:
    """``triển khai hiệu quả các hiệp định, thỏa thuận đã ký kết``: what is done about papers of former days."""
    sentence, at = trigger.sentence, trigger.at
    begun = max(0, at - _TOLD_OF)
    spoken = next((i for i in range(at - 1, begun, -1) if sentence.words(i, i + 3).startswith(_IMPLEMENTING)), -1)
    papers = trigger.words("documents")
    many = (sentence.words(i + 1, i + _PAPER) for i in range(spoken, at) if sentence.low(i) in _MANY)
    return spoken >= 0 and sentence.low(at - 1) != "vừa" and any(words.startswith(papers) for words in many)


def is_of_whom(trigger: Trigger) -> bool:
    """``bàn về thoả thuận hạt nhân (mà) A ký với B``: a clause that says which paper, with no day of its own."""
    sentence, at = trigger.sentence, trigger.at
    signing = sentence.owner[at - 1] if at > 0 and not trigger.noun else None
    if signing is None or any(_is_its_day(sentence, at, date) for date in sentence.dates):
        return False
    named = signing.first - (sentence.low(signing.first - 1) == "mà")
    paper = next((i for i in range(named - 1, max(-1, named - _PAPER), -1) if sentence.owner[i] is not None), -1) + 1
    words = sentence.words(max(paper, named - _PAPER), named)
    return "," not in words and any(
        words.startswith(form) or f" {form}" in words for form in trigger.words("documents")
    )


def _is_its_day(sentence: Sentence, at: int, date: DateMention) -> bool:
    """``A ký với nhóm X (gồm B, C và D) năm 2015``: no other act stands between the verb and its year or day."""
    first = sentence.token_at(date.start)
    return first > at and not any(sentence.has(i, "verb", "noun") for i in range(at + 1, first))


def sides_of_document(trigger: Trigger) -> list[Actor]:
    """``ký kết Hiệp định Thương mại A - B``, ``Thoả thuận ba bên A - B - UNHCR được ký``: the sides in its name."""
    sentence, at = trigger.sentence, trigger.at
    pairs = [mention for mention in sentence.mentions if "pair_of_countries" in mention.cats]
    for mention in pairs:
        if at < mention.first <= at + _REACH:
            return _sides(trigger, mention)
    named = next((mention for mention in reversed(pairs) if mention.last <= at), None)
    if named is None or not sentence.says(trigger.words("documents"), named.first - _NAME, named.first):
        return []
    sides = _sides(trigger, named)
    return sides if len(sides) >= _ROW and at - named.last <= _PAPER else []


def _sides(trigger: Trigger, mention: Mention) -> list[Actor]:
    """``A - B``, ``A - B - UNHCR``: the states of a row of names that dashes join, and the organisation behind them."""
    sentence = trigger.sentence
    further = sentence.mention_after(mention.last + 1) if sentence.low(mention.last) in _DASHES else None
    body = further is not None and further.kind == "org"
    return [*trigger.cast.pair(mention), *(trigger.cast.actors([further]) if body and further else [])]


def are_states(trigger: Trigger, doers: list[Actor]) -> bool:
    """Whether those who sign are states told of by their names, in a row."""
    states = {trigger.side_of(actor).key for actor in doers}
    before = {(m.start, m.end) for m in trigger.sentence.mentions if m.kind == "country" and m.last <= trigger.at}
    return all(actor.key in states and (actor.start, actor.end) in before for actor in doers)


def partner(trigger: Trigger) -> list[Actor]:
    """``A ký Bản ghi nhớ … với B``, ``… với một trợ lý của Bộ trưởng B``: the one behind ``với`` signs too."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _PARTNER, len(sentence.tokens) - 1)):
        if sentence.low(index) in (".", ";"):
            break
        if sentence.owner[index] is not None or sentence.low(index) != "với":
            continue
        first = index + 1
        while sentence.low(first) in _UNNAMED and sentence.owner[first] is None:
            first += 1
        if first < len(sentence.tokens) and is_actor(sentence.mention_after(first)):
            return trigger.cast.actors(group_forward(sentence, first, commas=False)[0])
        if row := _row_behind(sentence, first):
            return trigger.cast.actors(row)
    return []


def _row_behind(sentence: Sentence, at: int) -> Group:
    """``nhóm P5+1 (gồm A, B, C và D)``: the states that a group of no known name is told to be made of."""
    for index in range(at, min(at + _GROUP, len(sentence.tokens) - 1)):
        if sentence.owner[index] is not None or sentence.low(index) in (".", ";", ","):
            break
        if sentence.low(index) in _OPENING_ROW and (first := sentence.mention_after(index + 1)) is not None:
            row = group_forward(sentence, first.first)[0]
            states = len(row) >= _ROW and all(mention.kind == "country" for mention in row)
            return row if states else []
    return []


def is_cooperation(trigger: Trigger) -> bool:
    """``A sẽ ký kết hợp tác với B``: what is signed is a paper, though only what it is about is told."""
    sentence, at = trigger.sentence, trigger.at
    signed = not trigger.noun and trigger.token_text.startswith("ký") and sentence.low(at + 1) == "hợp tác"
    return signed and len(partner(trigger)) > 0
