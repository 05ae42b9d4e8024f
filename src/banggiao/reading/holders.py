"""Which offices persons hold: no title twice, in short and in full, and which of them were held in former times.

Of two heads of one state the former is the one of whom only years long past tell.
``sau chuyến thăm của Tổng thống François A năm 1993, Tổng thống B …``: an article names former heads by their office,
without a word of it, where the year of what it tells says it; else whom it is about holds it now.
"""

from collections.abc import Container, Iterable, Sequence

from banggiao.reading.identity import Person, office_key
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.titles import Office, heading_state

_OF_ONE = ("head_of_state", "head_of_government")  # offices that one person holds at a time
_NEAR = 90  # characters between a name and the date that tells when it was
_YEAR = 4  # digits
_TWO = 2
_THEN = -1  # a year that the article does not write
_DAYS = frozenset({"thời", "dưới thời"})
_JAPANESE = ("nhat hoang", "thien hoang")
_CHAIRMAN_OF_THE_STATE = "chu tich nuoc"
_AMBASSADOR_AT = "dai su tai "
_IN_FULL = "dai su dac menh toan quyen"
_HEADS = ("bo truong", "thu truong", "pho bo truong")
_OFTENER = 3  # times more often told of than any other of a state's heads
_NEVER = 9999  # an article of no known year: any year may be past


def retire_former_holders(persons: Sequence[Person], sentences: Iterable[Sentence], this_year: int | None) -> None:
    """Give the office of a state's former head the status that the years beside his name imply."""
    held = _held(persons)
    rivals = {key: holders for key, holders in held.items() if len(holders) > 1}  # in the order of the text
    if not rivals:
        return
    now = this_year or _NEVER
    years = _years(persons, sentences, rivals)
    for key, holders in rivals.items():
        told = {index: years.get((index, key), []) for index in holders}
        past = {i for i, found in told.items() if found and (_THEN in found or all(0 < year < now for year in found))}
        present = max((len(persons[index].spoken) for index in told if index not in past), default=0)
        for index in past:
            if len(persons[index].spoken) <= present:  # whom the article is about is in office now
                _retire(persons[index], key[0])
        _retire_less_told(persons, key[0], {i: max(found, default=0) for i, found in told.items() if i not in past})


def settle_offices(persons: Iterable[Person]) -> None:
    """A bare head (``Bộ trưởng``) says no more than the whole title that the person bears elsewhere."""
    for person in persons:
        for (key, status), office in list(person.offices.items()):
            longer = any(other.startswith(key + " ") for other, _ in person.offices)
            if (
                key.startswith(_AMBASSADOR_AT)
                and (f"{_IN_FULL} {key.removeprefix('dai su ')}", status) in person.offices
            ):
                longer = True
            if key in _JAPANESE and ("nha vua", status) in person.offices:
                longer = True  # one office under two names
            longer = longer or (status == "current" and (key, "former") in person.offices)
            if longer or (key == "chu tich" and (_CHAIRMAN_OF_THE_STATE, status) in person.offices):
                del person.offices[key, status]
            elif key == "chu tich" and person.country in ("CN", "CU"):
                del person.offices[key, status]
                person.offices[_CHAIRMAN_OF_THE_STATE, status] = heading_state(office)


def complete_heads(persons: Sequence[Person], mentions: Iterable[Mention]) -> None:
    """``Bộ trưởng A và Bộ trưởng Quốc phòng Lào B … Bộ trưởng Quốc phòng hai nước``: so A holds the whole office too.

    The office that two share is that of whose title says no more than its first words, one of each side.
    """
    bare = [(person, head) for person in persons for head in _HEADS if (head, "current") in person.offices]
    if not bare:
        return
    for title in dict.fromkeys(m.shared_title for m in mentions if m.kind == "group" and m.shared_title):
        key = office_key(title)
        sides = {person.country for person in persons if (key, "current") in person.offices}
        may = [(p, head) for p, head in bare if p.country not in sides and key.startswith(f"{head} ")]
        if len(may) + len(sides) == _TWO and len({p.country for p, _ in may}) == len(may):
            for person, head in may:
                if office := person.offices.pop((head, "current"), None):
                    person.offices[key, "current"] = office._replace(title=title)


def _retire_less_told(persons: Sequence[Person], key: str, told: dict[int, int]) -> None:
    """An office has one holder: of several whom no year parts, whom the article is about, and nobody of a later year.

    ``told`` gives the latest year beside each one's name, 0 where none stands there.
    """
    ranked = sorted(((len(persons[index].spoken), index) for index in told), reverse=True)
    if len(ranked) < _TWO:
        return
    (most, holder), (next_most, _) = ranked[:_TWO]
    if most >= _OFTENER * next_most and all(year <= told[holder] or not told[holder] for year in told.values()):
        for _, index in ranked[1:]:
            _retire(persons[index], key)


def _held(persons: Sequence[Person]) -> dict[tuple[str, str], list[int]]:
    """Return who holds each single office of a state, as far as the article says so."""
    held: dict[tuple[str, str], list[int]] = {}
    for index, person in enumerate(persons):
        for office in person.offices.values():
            if is_single(office):
                held.setdefault((office_key(office.title), person.country), []).append(index)
    return held


def is_single(office: Office) -> bool:
    """Say whether an office is one that a state gives to one person at a time, and held now."""
    return office.status == "current" and office.level in _OF_ONE and office.is_office


def _years(
    persons: Sequence[Person], sentences: Iterable[Sentence], rivals: Container[tuple[str, str]]
) -> dict[tuple[int, tuple[str, str]], list[int]]:
    """Return the years beside each mention of a rival with his office, 0 for none, ``_THEN`` for his days."""
    found: dict[tuple[int, tuple[str, str]], list[int]] = {}
    for sentence in sentences:
        for mention in sentence.mentions:
            if mention.person is None or not mention.name:
                continue
            for office in mention.offices:
                key = (office_key(office.title), persons[mention.person].country)
                if key in rivals and is_single(office):
                    year = _THEN if _in_his_days(sentence, mention) else _year_beside(sentence, mention)
                    found.setdefault((mention.person, key), []).append(year)
    return found


def _in_his_days(sentence: Sentence, mention: Mention) -> bool:
    """``dưới thời (của) Tổng thống A``, ``thời cố Tổng thống A``."""
    at = mention.first - 1 - (sentence.low(mention.first - 1) == "của")
    return sentence.low(at) in _DAYS and sentence.low(at - 1) != "đồng"


def _year_beside(sentence: Sentence, mention: Mention) -> int:
    """Return the year of the date nearest to a mention, 0 where none stands near or it names no year."""
    near = min(
        ((max(date.start - mention.end, mention.start - date.end), date.edtf) for date in sentence.dates),
        default=(_NEAR, ""),
    )
    return int(near[1][:_YEAR]) if near[0] < _NEAR and near[1][:_YEAR].isdigit() else 0


def _retire(person: Person, key: str) -> None:
    for (title, status), office in list(person.offices.items()):
        if is_single(office) and office_key(office.title) == key:
            del person.offices[title, status]
            person.offices.setdefault((title, "former"), office._replace(status="former"))
