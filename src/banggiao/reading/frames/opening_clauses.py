"""Visits told by a verb in the clause that opens a sentence: ``Trong thời gian thăm Lào, A …``, ``Thăm Lào, A …``.

Nobody stands before the verb there; who goes is who does what the sentence goes on to tell.
"""

from typing import NamedTuple

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.identity import holds
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor, subject
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.folding import fold_name

_HEADS = frozenset({"trong", "nhân", "khi", "sau", "sau khi", "trước", "trước khi", "ngay", "đang", "suốt", "vừa"})
_OPENING = _HEADS | frozenset(
    "dịp|thời|gian|những|các|ngày|lần|lúc|được|đã|ở|có|chuyến|chính|thức|bất|ngờ|một|hai|ba|bốn|năm|này|đó|đầu|tiên"
    "|hiện|cũng|tuần|thời gian|trong thời gian|nhân dịp|lần đầu|lần đầu tiên|đầu tiên|chính thức|bất ngờ".split("|")
)
_ON_A_TRIP = ("trong khuôn khổ chuyến", "trong chuyến", "nhân chuyến", "tiếp tục chuyến", "trong thời gian", "nhân dịp")
_OPENED = 10  # tokens from the head of the clause to its verb
_TRAILING = frozenset(
    "hồi|vào|từ|đến|trong|ngày|tháng|năm|tuần|lần|này|đó|thứ|đầu|tiên|vừa|qua|rồi|mới|đây|gần|nay|hai|ba|bốn|trước|kéo"
    "|dài|cách|lúc|cuối|giữa|và|làm|việc|chính|thức|ở|tại|vừa qua|mới đây|gần đây|đầu tiên|kéo dài|làm việc|lần đầu"
    "|chính thức|hữu nghị".split("|")
)
_TRAILED = 16  # tokens from where one goes to the end of the clause


class Opening(NamedTuple):
    """Who is named behind the clause with which a sentence opens, and whether what he does then is to come."""

    guests: list[Actor]
    to_come: bool


def told_next(trigger: Trigger, after: int) -> Opening:
    """Return who goes of whom the main clause tells; nobody where the clause of the verb opens no sentence.

    ``Sau khi thăm Lào, A sẽ …``, ``Trong thời gian thăm Lào hồi tháng 3, A …``; ``after`` is the index after Lào.
    """
    sentence = trigger.sentence
    comma = _end_of_clause(sentence, after) if opens_sentence(sentence, trigger.at) else 0
    going = first_actor_after(sentence, comma + 1) if comma else []
    delegation = bool(going) and going[0].kind == "delegation"
    guests = [actor for actor in trigger.cast.actors(going) if actor.person is not None or delegation]
    dated = any(comma > sentence.token_at(date.start) >= after for date in sentence.dates)
    return Opening(guests, bool(guests) and not dated and sentence.has(going[-1].last, "future"))


def who_meets(trigger: Trigger, guests: list[Actor], hosts: set[str]) -> list[Actor]:
    """``A hội kiến B nhân dịp thăm nước này``: it is A who goes to B's country; empty where somebody else may go.

    ``A hội đàm với B. Trước đây, ông từng thăm nước A``: nobody is his own country's guest, so it is B. So it is in
    ``A sẽ gặp B vào tháng 5, khi ông thăm nước B``.
    """
    sentence, met = trigger.sentence, {actor.start for actor in guests}
    if not met or not countries_of(guests) <= hosts:
        return []
    first = next((m.first for m in sentence.mentions if m.start in met or m.name_start in met), 0)
    named = next((m for m in sentence.mentions if m.first == first), None)
    if named is not None and "pronoun" in named.cats and (other := _other_of_two(trigger, named, hosts)):
        return other
    return trigger.cast.actors(subject(sentence, first - 1)) if governor(sentence, first) in ("verb", "with") else []


def _other_of_two(trigger: Trigger, pronoun: Mention, hosts: set[str]) -> list[Actor]:
    """The one person before a pronoun, or of the sentence before, who is of no host; empty where several are."""
    sentence = trigger.sentence
    here = [m for m in sentence.mentions if m.last <= pronoun.first and m.person is not None]
    if not here and sentence.index:
        here = [m for m in trigger.cast.sentences[sentence.index - 1].mentions if m.person is not None]
    nobody = {*hosts, "", "ZZ"}
    others = {actor.person: actor for actor in trigger.cast.actors(here) if actor.country not in nobody}
    return list(others.values()) if len(others) == 1 else []


def other_holder(trigger: Trigger, after: int, hosts: set[str]) -> list[Actor]:
    """``Trong chuyến công du tới B, Tổng thống 63 tuổi …``, B's own told of last: the one other holder of the office.

    Empty where the article names none of another side, or several.
    """
    sentence, persons = trigger.sentence, trigger.cast.people.persons
    group = first_actor_after(sentence, after)
    if len(group) != 1 or group[0].kind != "title" or not group[0].offices or group[0].country not in hosts:
        return []
    title = group[0]
    if any(token.state for token in sentence.tokens[title.first : title.last]):
        return []
    wanted = [fold_name(office.title) for office in title.offices]
    others = [i for i, p in enumerate(persons) if p.spoken and p.country not in hosts and holds(p, wanted)]
    return [trigger.cast.person(others[0], title.start, title.end)] if len(others) == 1 else []


def opens_sentence(sentence: Sentence, at: int) -> bool:
    """Say whether nothing but a head like ``trong thời gian`` stands before a verb, where a sentence begins.

    ``Trước đó, khi thăm Lào, A …`` has only a time before it, ``Theo kế hoạch, khi thăm Lào, A …`` who has said so.
    """
    head = at
    while head > max(0, at - _OPENED) and sentence.owner[head - 1] is None and sentence.low(head - 1) in _OPENING:
        head -= 1
    if head == at:
        return at == 0 or _goes_on_opening(sentence, at)
    if sentence.low(head) not in _HEADS and not sentence.low(head).startswith(("trong ", "nhân ", "lần đầu")):
        return False
    said = sentence.low(0).startswith("theo") and not any(sentence.has(i, "verb") for i in range(head))
    if head == 0 or (head == 1 and sentence.has(0, "future")):
        return True  # "Dự kiến trong thời gian thăm Lào, A sẽ …"
    return sentence.low(head - 1) == "," and (said or _is_time(sentence, head - 1))


def _goes_on_opening(sentence: Sentence, at: int) -> bool:
    """``Trong khuôn khổ chuyến tham dự Hội nghị B, thăm chính thức Lào …, A …``: the second thing done on one trip."""
    if sentence.low(at - 1) not in (",", "và") or at > _TRAILED or not sentence.words(0, 4).startswith(_ON_A_TRIP):
        return False
    return not any(m.kind in ("person", "title", "delegation") for m in sentence.mentions if m.last <= at)


def _is_time(sentence: Sentence, end: int) -> bool:
    """``Trước đó,``, ``Ngày 3/3,``: whether the words with which a sentence begins only tell when."""
    return all(
        sentence.owner[i] is None and (sentence.in_date(i) is not None or sentence.low(i) in _OPENING | _TRAILING)
        for i in range(end)
    )


def _end_of_clause(sentence: Sentence, after: int) -> int:
    """Return the comma that ends the clause behind the words of when and on whose invitation, 0 where none does."""
    invited = False
    for index in range(after, min(after + _TRAILED, len(sentence.tokens))):
        low, owned = sentence.low(index), sentence.owner[index] is not None
        if low == "," and not owned:
            return index
        attends = low in ("dự", "tham dự") and sentence.low(index - 1) == "và"  # "và dự Hội nghị tại Nga, A …"
        invited = invited or attends or sentence.has(index, "invited_by")
        if invited or (not owned and (low in _TRAILING or sentence.in_date(index) is not None or low.isdigit())):
            continue
        break
    return 0
