"""Who receives, as official prose lists it: ``Đón tiếp (và làm việc với) đoàn có đồng chí A, …; B, …``."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.dates_apart import is_of
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.presence import begins_list, listed_from
from banggiao.reading.sentence import Sentence

_JOINED = frozenset({"và", ",", "với", "cùng"})
_VERBS = 5  # tokens of the verbs with which such a sentence begins
_LINKS = frozenset({"có", "gồm", "gồm có", "bao gồm"})
_GUESTS = 40  # tokens of the guests' titles before the list
_CLOSING = frozenset({".", ";", ":"})
_ENTRIES = frozenset({";", "và", ",", "cùng", "-", "–"})
_OF_GUESTS = ("person", "title", "delegation")


def hosts_and_guests(trigger: Trigger) -> tuple[list[Actor], list[Actor]] | None:
    """Return who receives whom where a list of hosts follows the guests; None where no such sentence is told.

    Nobody is returned for the further verbs of the row, for they tell the same act.
    """
    sentence, at = trigger.sentence, trigger.at
    begun = _past_verbs(sentence) if at < _VERBS else 0
    receiving = [i for i in range(begun) if _receives(sentence, i)]
    if at >= begun or not receiving:
        return None
    link = _link(sentence, begun)
    if link < 0:
        return None
    if at != receiving[0]:
        return [], []
    hosts = trigger.cast.actors(_of_one_row(sentence, listed_from(sentence, link + 1)))
    theirs = countries_of(hosts[:1])
    hosts = [actor for actor in hosts if actor.country in theirs]
    named = [m for m in sentence.mentions if begun <= m.first < link and m.kind in _OF_GUESTS]
    guests = [actor for actor in trigger.cast.actors(named) if actor.country not in theirs]
    told = trigger.previous or trigger.cast.only_traveller()
    return hosts, guests or [actor for actor in told if actor.country not in theirs]


def _past_verbs(sentence: Sentence) -> int:
    """Return the index after the verbs with which a sentence begins, 0 where it begins with none."""
    at = 0
    while at < min(_VERBS, len(sentence.tokens)) and sentence.owner[at] is None:
        if not sentence.has(at, "verb") and not (at and sentence.low(at) in _JOINED):
            break
        at += 1
    return at


def _receives(sentence: Sentence, at: int) -> bool:
    return is_of(sentence.tokens[at], "reception") and sentence.low(at) != "đón"


def _link(sentence: Sentence, at: int) -> int:
    """Return the index of the word behind which the hosts are listed, -1 where none stands in the clause."""
    for index in range(at + 1, min(at + _GUESTS, len(sentence.tokens))):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in _LINKS and begins_list(sentence, index + 1):
            return index
        if sentence.low(index) in _CLOSING or sentence.has(index, "say", "past", "future"):
            break
    return -1


def _of_one_row(sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Return those of the list that stand in a row from the first on, nothing but marks and ``và`` between them."""
    row = mentions[:1]
    for mention in mentions[1:]:
        between = [i for i in range(row[-1].last, mention.first) if sentence.owner[i] is None]
        if any(sentence.low(i) not in _ENTRIES and not sentence.has(i, "honorific") for i in between):
            break
        row.append(mention)
    return row
