"""Denials: to whom a state says that what it is accused of is not so: the one who has said it."""

from collections.abc import Sequence

from banggiao.lexicon.entries import Act
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import is_actor
from banggiao.reading.drafts import NOWHERE, Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.statements import is_repeated
from banggiao.reading.frames.who_speaks import speakers
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_DENYING = frozenset({"bác bỏ", "phủ nhận", "phản bác"})
_DENIAL = Act(type="statement", frame="speech", en="statement", plover="COERCE")
_CLAIMS = (
    "cáo buộc", "thông tin", "báo cáo", "các báo cáo", "tin", "tin đồn", "nghi vấn", "chỉ trích", "cảnh báo", "đe doạ",
    "điều này", "điều đó", "liên quan", "dính líu", "can dự",
)  # fmt: skip
_COUNTED = frozenset({"mọi", "các", "những", "tất cả", "lời", "hầu hết", "một", "toàn bộ", "lại"})
_OWNING = frozenset({"của", "từ"})
_BY = frozenset({"mà", "do"})
_NO_VERB = frozenset({"bị", "được", "việc", "sự", "lời", "không", "từng"})
_BROUGHT = ("đưa ra", "nêu", "đưa", "đã đưa", "cáo buộc", "công bố")
_WARNINGS = ("cảnh báo", "cáo buộc", "chỉ trích", "đe doạ")
_CHARGE = "cáo buộc"
_THIS_CHARGE = ("cáo buộc này", "cáo buộc trên", "cáo buộc đó")
_NEAR = 4  # tokens from "tới" to the state
_NAMED = frozenset({"cho", "đến", "tới", "tại", "ở", "sang", "khỏi", "vào"})
_OWNER = 5  # tokens from "cáo buộc" to whose it is
_CONTENT = 26  # tokens of what is denied
_BACK = 3  # sentences in which one was accused
_ENDS = frozenset({".", ",", ";", "và"})


def settle_denials(story: Story, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the acts of an article with denials addressed to whoever said what is denied.

    ``A cáo buộc B …, nhưng B bác bỏ``, ``B phủ nhận mọi cáo buộc``: said to A. Where nobody has said it in what is told
    before, a state that is only named as where or for whom something is to have been done is not spoken to.
    """
    found = list(drafts)
    for sentence in story.sentences:
        if _DENYING.isdisjoint(sentence.lows):
            continue
        for at, low in enumerate(sentence.lows):
            if low in _DENYING and sentence.owner[at] is None:
                claim = _claim(sentence, at)
                if claim >= 0 and not _is_owned(sentence, claim):
                    trigger = Trigger(sentence, at, _DENIAL, noun=False, cast=story.cast, previous=[])
                    found = _settled(story, found, trigger, claim)
    return found


def _settled(story: Story, drafts: list[Draft], trigger: Trigger, claim: int) -> list[Draft]:
    """Return the acts with the denial that the trigger tells; what is denied is named by token ``claim``."""
    sentence, at = trigger.sentence, trigger.at
    told = next((d for d in drafts if d.type == "statement" and d.sentence is sentence and d.at == at), None)
    if told is not None:
        said_by = _senders(told)
    elif sentence.low(at - 1) in _NO_VERB or sentence.has(at - 1, "negation", "passive") or is_repeated(trigger):
        return drafts
    else:
        said_by = speakers(trigger)
    if not said_by:
        return drafts
    own = countries_of(said_by)
    said = _said_before(drafts, trigger, claim, own)
    accusers = story.cast.states_or_actors([said]) if isinstance(said, Mention) else _senders(said)
    accusers = [actor for actor in accusers if actor.country not in own and actor.country != "ZZ"]
    if not accusers:
        if told is not None and _is_only_named(sentence, claim, told):
            drafts.remove(told)
        return drafts
    roles: list[tuple[Actor, Role]] = [(actor, "sender") for actor in said_by]
    roles += [(trigger.side_of(actor), "recipient") for actor in accusers]
    if told is not None:
        told.cast = roles
        return drafts
    draft = trigger.draft(roles)
    if isinstance(said, Draft) and said.sentence is sentence:
        draft.date, draft.date_kind, draft.place = "", "", NOWHERE  # those of what is denied
    return [*drafts, draft] if draft.is_told else drafts


def _claim(sentence: Sentence, at: int) -> int:
    """Return where what is denied is named, the verb itself where nothing names it; -1 for what is no claim."""
    head = at + 1
    while sentence.low(head) in _COUNTED and sentence.owner[head] is None:
        head += 1
    if head >= len(sentence.tokens) or sentence.low(head) in _ENDS:
        return at  # "nhưng B bác bỏ"
    if sentence.owner[head] is None and _named(sentence, head).startswith(_CLAIMS):
        return head
    return -1


def _named(sentence: Sentence, claim: int) -> str:
    return sentence.words(claim, claim + 2).removeprefix("lời ")


def _is_owned(sentence: Sentence, claim: int) -> bool:
    """``bác bỏ cáo buộc của A``: told by itself whose it is."""
    near = range(claim + 1, claim + _OWNER + 1)
    return any(sentence.low(i) in _OWNING and is_actor(sentence.mention_after(i + 1)) for i in near)


def _said_before(drafts: Sequence[Draft], trigger: Trigger, claim: int, own: set[str]) -> Draft | Mention | None:
    """Return who is named to have said it, ``mà phía A đưa ra``, or the statement that is denied."""
    sentence = trigger.sentence
    for index in range(claim + 1, min(claim + _CONTENT, len(sentence.tokens))):
        if sentence.low(index) in _BY and sentence.owner[index] is None:
            behind = index + 1 + (sentence.low(index + 1) == "phía")
            mention = sentence.mention_after(behind)
            if mention is not None and sentence.words(mention.last, mention.last + 2).startswith(_BROUGHT):
                return mention
    blamed = sentence.mention_after(claim + 1) if claim > trigger.at else None
    about, back = own, _BACK
    if blamed is not None and is_actor(blamed) and blamed.country not in own:
        about, back = {blamed.country}, trigger.sentence.index  # "bác bỏ cảnh báo B về …": those who have warned B
    before = [d for d in drafts if _is_before(d, trigger, back) and about & countries_of(_recipients(d))]
    return max(before, key=lambda d: (d.sentence.index, d.at), default=None) or _who_charges(trigger, claim, own)


def _who_charges(trigger: Trigger, claim: int, own: set[str]) -> Mention | None:
    """``A bắt một mục sư với cáo buộc …. B bác bỏ cáo buộc này``: the state whose charge the sentence before tells."""
    told = trigger.cast.sentences[trigger.sentence.index - 1] if trigger.sentence.index else None
    if told is None or trigger.sentence.words(claim, claim + 2) not in _THIS_CHARGE or _CHARGE not in told.lows:
        return None
    first = told.mention_after(0)
    if first is None or not is_actor(first) or not first.country or first.country in own:
        return None
    return first


def _is_before(draft: Draft, trigger: Trigger, back: int) -> bool:
    index = trigger.sentence.index
    shortly = draft.sentence.index == index and draft.at < trigger.at
    shortly = shortly or 0 < index - draft.sentence.index <= back
    return shortly and draft.type == "statement" and draft.is_told


def _senders(draft: Draft | None) -> list[Actor]:
    return [actor for actor, role in draft.cast if role == "sender"] if draft is not None else []


def _recipients(draft: Draft) -> list[Actor]:
    return [actor for actor, role in draft.cast if role == "recipient"]


def _is_only_named(sentence: Sentence, claim: int, told: Draft) -> bool:
    """``phủ nhận các báo cáo nói A đã gửi quân tới B``, ``bác bỏ cảnh báo B``: of B nothing is said."""
    starts = [actor.start for actor in _recipients(told)]
    behind = (m for m in sentence.mentions if m.first > claim)
    named = next((m for m in behind if any(m.start <= start < m.end for start in starts)), None)
    if named is None:
        return False
    blamed = named.first == claim + 1 and _named(sentence, claim).startswith(_WARNINGS)
    return blamed or any(sentence.low(i) in _NAMED for i in range(max(claim, named.first - _NEAR), named.first))
