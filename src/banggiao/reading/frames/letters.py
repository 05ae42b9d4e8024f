"""What is sent where no verb names it: ``gửi tới B một bức thư``, ``bức thư mà A gửi B``; and letters exchanged."""

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import ENTRIES, Group, group_back, group_forward, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, each_to_other, event_kind, is_pair_of_states
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence

_CONVEYING = ("chuyển", "chuyển tới", "chuyển đến", "chuyển cho")  # said of anything else too
SENDING = ("gửi", "gửi tới", "gửi đến", "gửi cho", *_CONVEYING)
"""Verbs that may send anything at all."""
EXCHANGE = frozenset({"exchange"})
"""The topic of an exchange of letters that is told as one."""
_TO = ("cho", "tới", "đến")
_WRITTEN = 7  # tokens from "gửi" to what is sent
_TEXTS = (
    "thư", "lá thư", "bức thư", "thông điệp", "đề xuất", "thông tin", "công hàm", "công điện", "thông báo",
    "tin nhắn", "yêu cầu", "kiến nghị", "bức điện", "danh sách", "tối hậu thư", "bản fax",
)  # fmt: skip
_LETTERS = ("thư", "lá thư", "bức thư", "bức điện", "công hàm", "thư ngỏ", "thư mời")
_GREETINGS = (
    "lời mời", "lời chúc", "lời chia buồn", "lời thăm hỏi", "lời chào", "lẵng hoa", "điện mừng", "điện chia",
    "thông điệp chúc",
)  # fmt: skip
_WRITINGS = (*_LETTERS, *_GREETINGS)
_SENT = (*_TEXTS, *_GREETINGS)
_COUNTED = frozenset({"một", "những", "các", "hai", "ba", "nhiều", '"', "“"})
_BETWEEN = frozenset({"của", "do", "được", "từ", "mà", "riêng", "viết", "tay", "ngày", "đã", "từng"})
_LINES = 40  # lines of a list of those who wrote
_STOPS = frozenset({":", ".", ";"})
_MARKS = frozenset({"-", "–", "+", "*", "•"})
_REACH = 22
_NEAR = 4
_NOUNS = 12  # tokens from "chuyển" to whose words they are
_OF_OR_TO = frozenset({"của", "tới", "đến", "từ", ";", "."})
_TWO_WORDS = (
    ("lời mời", "invitation"), ("thư mời", "invitation"), ("thăm hỏi", "greeting"), ("lời chào", "greeting"),
    ("lời chúc mừng", "congratulation"), ("điện mừng", "congratulation"), ("lời chúc tốt đẹp", "greeting"),
)  # fmt: skip
_OFTEN = ("thường xuyên", "liên tục", "nhiều lần", "thường")


def is_written(trigger: Trigger) -> bool:
    """``gửi chi tiết một số đề xuất cho B``, ``gửi "lá thư tuyệt vời" cho B``: what is sent can be read."""
    sentence, at = trigger.sentence, trigger.at
    quoted = any(sentence.low(i) in ('"', "“") for i in range(at + 1, at + _WRITTEN))
    texts = _LETTERS if trigger.token_text in _CONVEYING else _TEXTS if quoted else _SENT
    written = next((i for i in range(at + 1, at + _WRITTEN) if sentence.words(i, i + 2).startswith(texts)), 0)
    if written and any(sentence.low(i) in _TO for i in range(written, at + _REACH)):
        return True
    return _is_behind_reader(trigger)


def _is_behind_reader(trigger: Trigger) -> bool:
    """``gửi tới B một bức thư``: what is sent stands behind those who receive it."""
    sentence = trigger.sentence
    first = trigger.at + 1
    first += sentence.low(first) in _TO
    if not is_actor(sentence.mention_after(first)):
        return False
    end = group_forward(sentence, first, commas=False)[1]
    while sentence.low(end) in _COUNTED:
        end += 1
    return sentence.words(end, end + 3).startswith(_WRITINGS)


def letter_before(trigger: Trigger) -> Group:
    """``bức thư của A gửi B``, ``lá thư mà A gửi cho B``, ``thư được A gửi tới B``: return who wrote it."""
    sentence = trigger.sentence
    group, first = group_back(sentence, sentence.before_tense(trigger.at, *ASPECT, "passive") + 1)
    before = sentence.before(first, _BETWEEN)
    if not group or before < 0 or sentence.owner[before] is not None:
        return []
    return group if sentence.words(before - 1, before + 1).endswith(_LETTERS) else []


def is_often(trigger: Trigger) -> bool:
    """``thường xuyên trao đổi thư từ``, ``trao đổi Thư về việc …``: all the time; or a document."""
    sentence, at = trigger.sentence, trigger.at
    return sentence.says(_OFTEN, at - _NEAR, at) or sentence.low(at + 1) == "về"


def is_mutual(trigger: Trigger) -> bool:
    """``hai bên gửi thư chúc mừng nhau``: each writes to the other."""
    return "nhau" in trigger.sentence.words(trigger.at + 1, trigger.at + 3).split(" ")


def exchanged(trigger: Trigger) -> list[Draft]:
    """``A và B trao đổi điện mừng``: each writes to the other; nothing where they are told to do so all the time."""
    cast, group = trigger.cast, subject(trigger.sentence, trigger.at)
    doers = cast.states_or_actors(group, is_pair_of_states) if len(group) == 1 else cast.actors(group)
    roles = each_to_other(trigger, doers)
    if not roles or is_often(trigger):
        return []
    draft = trigger.draft(roles, type_="message", topic=EXCHANGE)
    draft.kind = event_kind(trigger.value_in("message_kinds", trigger.token_text))
    return [draft]


def conveyed_too(trigger: Trigger, drafts: list[Draft]) -> list[Draft]:
    """``chuyển lời thăm hỏi, lời mời của A tới B``: a greeting and an invitation are two messages of one bearer."""
    sentence, at = trigger.sentence, trigger.at
    end = next((i for i in range(at + 1, at + _NOUNS) if sentence.low(i) in _OF_OR_TO), at)
    words = sentence.words(at, end)
    kinds = [kind for word, kind in _TWO_WORDS if word in words]
    found: list[Draft] = []
    for draft in drafts[:1]:
        other = next((kind for kind in kinds if kind != draft.kind), "")
        if len(set(kinds)) > 1 and other and draft.kind in kinds:
            found.append(draft.copy())
            found[-1].kind = event_kind(other)
    return found


def listed_writers(trigger: Trigger, at: int) -> list[Actor]:
    """``B nhận được điện mừng của lãnh đạo các nước: A, C; D``: those of the list, also where it has lines.

    It stands behind the colon that comes first from token ``at`` on.
    """
    sentence, cast = trigger.sentence, trigger.cast
    colon = next((i for i in range(at, min(at + _REACH, len(sentence.tokens))) if sentence.low(i) in _STOPS), 0)
    if not colon or sentence.low(colon) != ":":
        return []
    row = _entries(sentence, colon + 1)
    if colon + 1 < len(sentence.tokens):
        return cast.actors(row)
    for line in cast.sentences[sentence.index + 1 : sentence.index + 1 + _LINES]:
        entries = _entries(line, 1) if line.low(0) in _MARKS and not line.triggers else []
        if not entries:
            break
        row += entries
    return cast.actors(row)


def _entries(sentence: Sentence, at: int) -> Group:
    """Return the holders of offices in a row from token ``at`` on."""
    row: Group = []
    while (entry := sentence.mention_after(at)) is not None and entry.person is not None and entry.offices:
        row.append(entry)
        at = entry.last + (sentence.low(entry.last) in ENTRIES)
    return row
