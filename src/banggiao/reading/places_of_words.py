"""Where something is said or conveyed face to face: where those are told to be who say and hear it."""

from banggiao.model.edtf import dates_agree, is_day
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.acts_between import is_setting
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.reading.telling import is_aside

_SAID_APART = (
    "mạng xã hội", "twitter", "facebook", "thông cáo", "phỏng vấn", "trước đó", "trước cuộc", "trước chuyến", "sau đó",
    "từng", "gần đây",
)  # fmt: skip
_WRITTEN = frozenset({"điện", "thư", "hàm", "fax", "mail"})
_ASKED = ("phóng viên", "báo giới", "báo chí")
_BY_HAND = frozenset({"trao", "chuyển", "mang", "đưa"})
_GREETING = ("greeting", "invitation")
_NAMED_AS = 4  # tokens in which a message is called a letter or words
_WITH_A_PLACE = (*ENCOUNTERS, "visit")
_NEXT = 2  # sentences from talks to what is said at them


def where_said(story: Story, event: Draft, events: list[Draft]) -> str:
    """Return the country in which a statement is made, empty where nothing says so."""
    return (
        _where_they_speak(event, events)
        or _beside_talks(event, events)
        or _to_the_press(event, events)
        or _spoken_for_home(story, event)
    )


def is_spoken(event: Draft) -> bool:
    """Invitations and greetings are conveyed face to face: where those meet between whom they go; so are other words.

    ``gửi lời cảm ơn`` in a headline may be written to anybody.
    """
    sentence, at = event.sentence, event.at
    if event.type != "message" or is_aside(event):
        return False
    near = range(at, min(at + _NAMED_AS, len(sentence.lows)))
    named = [sentence.lows[i] for i in near if sentence.owner[i] is None]
    if any(not _WRITTEN.isdisjoint(low.split(" ")) for low in named):
        return False
    if event.kind in _GREETING:
        return True
    return "lời" in " ".join(named).split() and sentence.block != "title" and not sentence.says(_SAID_APART)


def is_sent(event: Draft) -> bool:
    """``gửi thư tới B ở Huế``, not ``trao thư``: whether words go to somebody who is elsewhere."""
    sent = False
    for told in event.tellings:
        near = range(max(0, told.at - _NAMED_AS), min(told.at + _NAMED_AS, len(told.sentence.lows)))
        words = {word for i in near for word in told.sentence.lows[i].split()}
        if words & _BY_HAND:
            return False
        sent = sent or "gửi" in words
    return sent and not is_spoken(event)


def is_telephoned(event: Draft, events: list[Draft]) -> bool:
    """``A điện đàm với B. … B nhận lời mời thăm Lào``: words between two of whom no meeting is told but a call."""
    between = {other.type for other in events if event.sides <= other.sides and other.takes_place}
    return event.type == "message" and "call" in between and between.isdisjoint(ENCOUNTERS)


def where_they_meet(event: Draft, events: list[Draft]) -> str:
    """The country of the last encounter told before, or else the first of all, at which both sides are.

    Of words but greetings somebody who bears, sends or hears them is told to be there.
    """
    greets = event.type != "message" or event.kind in _GREETING
    met = [
        other
        for other in events
        if other.type in ENCOUNTERS
        and other.place.country
        and event.sides <= other.sides
        and (event.date in ("", other.date) or (event.type == "message" and dates_agree(event.date, other.date)))
        and not other.is_history
        and (other.takes_place or (greets and (event.modality == other.modality or is_day(other.date))))
        and (greets or event.persons() & other.persons())
    ]
    before = [other for other in met if other.sentence.index <= event.sentence.index]
    return next((other.place.country for other in (*before[-1:], *met)), "")


def _where_they_speak(event: Draft, events: list[Draft]) -> str:
    """``Phát biểu tại họp báo, A cảnh báo C``, ``Trong hội đàm với B, A …``: where the speaker meets whom he meets."""
    sentence, at = event.sentence, event.at
    if not any(_is_occasion(sentence, i) for i in range(at)):
        return ""
    places = {other.place.country for other in _with_speaker(event, events) if other.type in _WITH_A_PLACE}
    return places.pop() if len(places) == 1 else ""


def _with_speaker(event: Draft, events: list[Draft]) -> list[Draft]:
    """Return the acts of these days, not planned ones, in which who says something takes part."""
    speakers = event.persons("sender")
    return [e for e in events if e.takes_place and not e.is_history and speakers & e.persons()]


def _beside_talks(event: Draft, events: list[Draft]) -> str:
    """``A hội đàm với B tại Lào. Ông A khẳng định …``: what is said right behind the talks of who says it."""
    index = event.sentence.index
    if event.sentence.says(_SAID_APART):
        return ""
    places = {
        other.place.country
        for other in _with_speaker(event, events)
        if other.type in ENCOUNTERS
        and any(0 <= index - told.sentence.index <= _NEXT for told in other.tellings if not told.weak)
        and (event.date in ("", other.date) or (not event.date_kind and dates_agree(event.date, other.date)))
    }
    return places.pop() if len(places) == 1 else ""


def _to_the_press(event: Draft, events: list[Draft]) -> str:
    """``A nói tại họp báo chung với B ngày 7/9``: where both met the press, what each said on the day was said."""
    places = {
        other.place.country
        for other in _with_speaker(event, events)
        if other.type in ENCOUNTERS
        and is_day(event.date)
        and event.date == other.date
        and any("họp báo" in told.sentence.low(told.at) for told in other.tellings)
    }
    return "" if event.sentence.says(_SAID_APART) or len(places) != 1 else places.pop()


def _spoken_for_home(story: Story, event: Draft) -> str:
    """The spokesman of the home state's ministry meets the press at home; others are quoted from anywhere.

    What he only lets somebody know is said nowhere.
    """
    if "họp báo" not in story.folded and not event.sentence.says(_ASKED):
        return ""
    persons = story.people.persons
    home = story.people.home
    speakers = (persons[actor.person] for actor, role in event.cast if role == "sender" and actor.person is not None)
    spoken = any("phát ngôn" in title.lower() for person in speakers for title in story.offices_of(person))
    return home if spoken and any(a.country == home for a, role in event.cast if role == "sender") else ""


def _is_occasion(sentence: Sentence, index: int) -> bool:
    """``tại họp báo``, ``trong cuộc hội đàm``: whether a word names what one speaks at, in person."""
    if sentence.owner[index] is not None or "điện" in sentence.low(index):
        return False
    named = "họp báo" in sentence.low(index) or sentence.has(index, "noun")
    return named and (is_setting(sentence, index) or sentence.low(index - 1).endswith(" tại"))
