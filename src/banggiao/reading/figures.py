"""Numbers that measure a relation: trade, investment, aid, projects, people, documents, remains (codebook §5, §8)."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import structs

from banggiao.lexicon.geography import is_country_code
from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Terms, Unit
from banggiao.model.claims import FigureClaim
from banggiao.model.spans import Span
from banggiao.model.vocabulary import FigureStatus
from banggiao.reading.figure_subjects import THAT, FigureSubjects
from banggiao.reading.figure_times import Stretch, period_of, status_of
from banggiao.reading.figure_wholes import is_of_whole
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides
from banggiao.reading.story import Story
from banggiao.vietnamese.numbers import NumberMention, find_numbers, may_end

_UNIT_GAP = 2
_RANGE_GAP = 24
_NEAR = 150
_CLOSE = 0.1
_PAIR = 2
_GOING_ON = ("và", ", đạt", "đạt", "lên", "để đạt")
_RISES = ("lên", "lên tới", "lên đến", "lên hơn", "lên gần", "xuống")
_RANGES = ("-", "–", "đến", "tới", "hoặc", *_RISES)
_TIMES = ("gấp đôi", "gấp rưỡi", "tăng gấp")  # numbers that are their own unit
_AND_UP = (", lên", ", đạt", ", lên mức", ", lên tới")  # ``mục tiêu tăng gấp đôi kim ngạch, lên 4 tỷ``
_UP_TO = re.compile(r"\b(?:lên|đạt|tới|đến|lên tới|lên đến|lên mức)(?: (?:khoảng|hơn|gần|trên|ít nhất|tối thiểu))?$")
_NOW = re.compile(  # ``từ 11,5 tỷ hiện tại lên 15 tỷ``, ``từ 3,5 tỷ năm 2017 lên 10 tỷ``
    r"^ (?:như )?(?:hiện tại|hiện nay|hiện|(?:trong |vào |của )?năm (?:\d{4}|ngoái|nay))\b"
)
_FROM = re.compile(r"\btừ(?: mức)?(?: (?:hơn|gần|khoảng|trên))? $")
_FROM_BACK = 20
_EQUAL = ("(", "(khoảng", "(tương đương", "(hơn", "(gần", "(xấp xỉ")
_MEASURED = frozenset({"money", "growth", "times"})
_LEADING = re.compile(r"\d[\d.,]*")
_PLAIN = re.compile(r"\d+(?:,\d+)?")
_OF_THESE = "trong đó"
_PERSONS = frozenset({"people", "community", "released", "visitor", "tourist", "investor", "times"})
_GOODS = frozenset({"money", "goods", "handed"})
_OF_TWO = {"money": "spent", "growth": "share", "visitor": "travel", "trip": "trip"}
"""For a kind of unit the words that make its number one of a relation where the sentence names two sides."""

_OF_THEM = re.compile(r"^[^,;:.()]{0,60}, trong đó(?: có| gồm)?(?: khoảng| hơn| gần| trên)? $")
_SPENT = 110  # characters before a sum in which it is told who spends it
_ABROAD = frozenset({"investor", "project", "people"})
_AWAY_FROM_HOME = re.compile(r"(?: [^\W\d]+){0,3} (?:tại|ở) ")
_GIVEN = 60  # characters before a number in which it is told that one side gives or sells it to another
_LEAST_EXPELLED = 10
_LEAST_SUM = 100_000  # between states; what somebody pays for a room is less
_LEAST_MONEY = 10_000  # a present from hand to hand, the fee that one worker pays
_SEEN = 40  # characters in which it is told whom one goes to see
_GO = r"(?:bay tới|bay đến|bay sang|tới thăm|đến thăm|sang thăm|tới|đến|thăm|sang|công du|gặp|hội đàm|hội kiến)"
_GOES = re.compile(rf" (?:đích thân )?{_GO}(?: với)?(?: |$)")
_INVITED = re.compile(r"\bmời \w+ $")  # "đã mời ông 4 lần đến thăm"
_WENT = re.compile(rf"\b{_GO} [^,;:.()]{{2,36}}$")
_KM = "km"
_AWAY = re.compile(r"\b(?:cách|xa|sâu|cao|bán kính)\b[^,;.]*$")  # ``cách biên giới khoảng 50 km``
_GROWN = re.compile(r"^[^,;:.()]{0,60}, (?:tăng|giảm)(?: trưởng| thêm| hơn| gần| khoảng| trên| tới| đến)*$")


class _Measure(NamedTuple):
    """A unit where it stands behind a number, and what the number must be multiplied by (``15`` of ``15-17 tỷ``).

    Attributes:
        is_range: whether the number only opens a range, behind whose end the unit stands.
    """

    start: int
    end: int
    units: tuple[Unit, ...]
    factor: float = 1.0
    is_range: bool = False


def find_figures(story: Story, terms: Terms, sides: Sides | None = None) -> tuple[FigureClaim, ...]:
    """Return the numbers that measure a relation, in the order of the text, each value and unit once.

    Args:
        story: the article.
        terms: the vocabulary.
        sides: whose side its mentions are on, told with its acts: a number measures the relation of those who met last.
    """
    hits = story.find(terms).figures
    units = [hit.start for hit in hits if "unit" in hit.senses and _follows_number(story.folded, hit.start)]
    has_mark = any(mark in story.text for mark in terms.unit_marks)
    if not units and not has_mark:
        return ()
    sides = sides or Sides(story)
    found: dict[tuple[float, str], FigureClaim] = {}
    last: list[FigureClaim] = []
    for sentence in story.sentences:
        first = bisect_left(units, sentence.span.start)
        has_unit = first < len(units) and units[first] < sentence.span.end
        if not has_unit and not (has_mark and any(_sentence_has(story, sentence, mark) for mark in terms.unit_marks)):
            last = []
            continue
        read = _Reader(story, terms, sentence, hits, sides).read()
        figures = [each for each in read if not is_of_whole(each, sentence, story.folded, sides, last)]
        if last and story.folded.startswith(_OF_THESE, sentence.span.start):
            figures = _of_same_period(figures, last)
        if last and figures and story.folded.startswith(THAT, sentence.span.start):
            figures = [structs.replace(figures[0], what=last[-1].what), *figures[1:]]
        last = figures
        for figure in figures:
            told = found.setdefault((figure.value, figure.unit), figure)
            if figure.period and not told.period:  # the lead tells a sum, the text when it is for
                found[figure.value, figure.unit] = structs.replace(told, period=figure.period)
    title = next((block.end for block in story.article.blocks if block.kind == "title"), 0)
    return tuple(each for each in found.values() if each.at.start >= title or not _is_repeated(each, found.values()))


def _of_same_period(figures: list[FigureClaim], last: list[FigureClaim]) -> list[FigureClaim]:
    """``Năm 2017 đạt 61 tỷ USD. Trong đó xuất khẩu đạt 14 tỷ USD``: what is part of a sum holds for its time."""
    period = next((figure.period for figure in reversed(last) if figure.period and figure.status == "reached"), "")
    return [
        structs.replace(figure, period=period) if figure.status == "reached" and not figure.period else figure
        for figure in figures
    ]


def _follows_number(folded: str, at: int) -> bool:
    if folded.startswith(_TIMES, at):
        return True
    for gap in range(_UNIT_GAP):  # noqa: SIM110 - a generator costs more than what it asks
        if may_end(folded, at - gap):
            return True
    return False


def _sentence_has(story: Story, sentence: Sentence, mark: str) -> bool:
    return story.text.find(mark, sentence.span.start, sentence.span.end) >= 0


def _is_repeated(figure: FigureClaim, others: Iterable[FigureClaim]) -> bool:
    """Say whether the text gives exactly what the title rounds."""
    return any(
        other is not figure and other.unit == figure.unit and abs(other.value - figure.value) <= _CLOSE * figure.value
        for other in others
    )


class _Reader:
    """Reads the figures of one sentence."""

    def __init__(self, story: Story, terms: Terms, sentence: Sentence, hits: list[Hit], sides: Sides) -> None:
        self._story = story
        self._sides = sides
        self._sentence = sentence
        span = sentence.span
        first = bisect_left(hits, span.start, key=lambda hit: hit.start)
        last = bisect_left(hits, span.end, key=lambda hit: hit.start)
        self._hits = hits[first:last]
        self._starts = [hit.start for hit in self._hits]
        self._marks = terms.unit_marks
        self._units = {hit.start: hit for hit in self._hits if "unit" in hit.senses}
        self._subjects = FigureSubjects(story, sentence, self._hits)
        self._stop = span.end  # where the next number stands that counts something

    def read(self) -> list[FigureClaim]:
        """Return the figures of the sentence."""
        span = self._sentence.span
        dates = [(date.start, date.end) for date in self._sentence.dates]
        numbers = find_numbers(self._story.text, span.start, span.end, dates)
        found: list[FigureClaim] = []
        opened: Stretch | None = None  # the range that the number before has opened
        for index, number in enumerate(numbers):
            measure = self._unit_of(numbers, index)
            if measure is None:
                continue
            last = found[-1] if found else None
            unit = next((each for each in measure.units if self._measures(number, measure, each, last)), None)
            if unit is None:
                continue
            at = opened or Stretch(0, 0, last.at.end if last else span.start, 0, last is not None)
            end = number.end if measure.is_range else measure.end
            at = at._replace(start=number.start, end=end, before_next=self._next(numbers, index, measure, span.end))
            self._stop = self._next_measured(numbers, index, span.end)
            found.append(self._claim(number, last, measure, unit, at))
            opened = at if measure.is_range else None
        return found

    def _next(self, numbers: Sequence[NumberMention], index: int, measure: _Measure, end: int) -> int:
        """Return where the next number of another thing stands: not the other end of a range, nor the same in brackets.

        ``4 tỷ nhân dân tệ (588 triệu USD) trong năm 2019``: the year holds for both.
        """
        last = measure.end
        for number in numbers[index + 1 :]:
            between = self._story.folded[last : number.start].strip()
            if number.end > measure.start and between not in _EQUAL:
                return number.start
            last = max(last, number.end)
        return end

    def _next_measured(self, numbers: Sequence[NumberMention], index: int, end: int) -> int:
        """Return where the next number stands that counts something too: ``2 tàu và 30 xe``, not ``hai nước``."""
        after = range(index + 1, min(index + _PAIR + 1, len(numbers)))
        folded, last = self._story.folded, self._unit_of(numbers, index)
        same = last.end if last is not None else 0  # behind it the same may stand once more in brackets
        measured = (numbers[i].start for i in after if self._unit_of(numbers, i) is not None)
        return next((at for at in measured if folded[same:at].strip() not in _EQUAL), end)

    def _unit_of(self, numbers: Sequence[NumberMention], index: int) -> _Measure | None:
        """Return the unit right behind a number, or behind the range that it opens (``15 - 17 tỷ USD``)."""
        number = numbers[index]
        own = self._units.get(number.start) or self._units.get(number.start - len("tăng "))
        if own is not None and self._story.folded.startswith(_TIMES, own.start):
            return _Measure(number.end, number.end, tuple(u for u in own.senses["unit"] if isinstance(u, Unit)))
        for start in range(number.end, number.end + _UNIT_GAP):
            if hit := self._units.get(start):
                units = tuple(unit for unit in hit.senses["unit"] if isinstance(unit, Unit))
                return _Measure(hit.start, hit.end, units)
            if mark := self._marks.get(self._story.text[start : start + 1]):
                return _Measure(start, start + 1, (mark,))
        if index + 1 < len(numbers):
            after = numbers[index + 1]
            between = self._joint(number.end, after.start)
            if after.start - number.end <= _RANGE_GAP and between in _RANGES:
                measure = self._unit_of(numbers, index + 1)
                return measure and measure._replace(factor=self._scale(number, after), is_range=True)
        return None

    def _scale(self, first: NumberMention, last: NumberMention) -> float:
        """Return the scale that only the last number of a range writes: a thousand million in ``15 - 17 tỷ``."""
        text = self._story.text
        leading = _LEADING.match(text, last.start, last.end)
        if leading is None or not _PLAIN.fullmatch(text, first.start, first.end) or leading.end() == last.end:
            return 1.0
        figures = find_numbers(text, last.start, leading.end())
        return last.value / figures[0].value if figures and figures[0].value else 1.0

    def _measures(self, number: NumberMention, measure: _Measure, unit: Unit, last: FigureClaim | None) -> bool:
        """Say whether a number of this unit measures a relation: by the topics that stand near it."""
        if number.value == 1 and "handed" not in unit.topics:
            return False  # ``một`` before a count is an article
        if "money" in unit.topics and number.value * measure.factor < _LEAST_MONEY:
            return False
        if "expelled" in unit.topics and number.value < _LEAST_EXPELLED:
            return False  # those few are whom the act befalls
        if not unit.topics:
            return True
        if unit.unit == _KM and _AWAY.search(self._story.folded, max(0, number.start - _SEEN), number.start):
            return False
        far = _GIVEN if "handed" in unit.topics else _NEAR
        near = [each for each in self._window(number.start - far, number.start + far) if each.start != measure.start]
        is_crowd = not _PERSONS.isdisjoint(unit.topics)
        for each in near:
            is_apart = "other" in each.senses or (is_crowd and "crowd" in each.senses)
            if is_apart and abs(each.start - number.start) < _NEAR // 3:
                return False
        if any(topic in unit.topics for each in near for topic in each.senses.get("topic", ())):
            return True
        if self._is_part(number, unit, last):
            return True
        if "again" in unit.topics:
            return self._is_visited(number, measure)
        if self._has_grown(number, unit, last) or self._is_given(number, unit) or self._is_abroad(measure, unit):
            return True
        return self._is_between(number, unit) or self._is_converted(number, unit, last)

    def _has_grown(self, number: NumberMention, unit: Unit, last: FigureClaim | None) -> bool:
        """``đón 2 triệu du khách Lào, tăng 51%``: by how much that which is counted has grown."""
        if last is None or "growth" not in unit.topics:
            return False
        return _GROWN.match(self._story.folded[last.at.end : number.start].rstrip()) is not None

    def _is_abroad(self, measure: _Measure, unit: Unit) -> bool:
        """``1.800 doanh nghiệp Nhật Bản tại Việt Nam``, ``Lào có 20 dự án tại Thái Lan``: those of one in another."""
        if _ABROAD.isdisjoint(unit.topics):
            return False
        end = measure.end
        after = [mention for mention in self._sentence.mentions if mention.start > end][:_PAIR]
        if len(after) == _PAIR and after[0].start == end + 1:
            return self._story.folded[after[0].end : after[1].start].strip() in ("tại", "ở")
        if "project" not in unit.topics or not after:
            return False
        number = self._story.folded.rfind(" có ", max(self._sentence.span.start, measure.start - _SEEN), measure.start)
        owns = number >= 0 and any(mention.end <= number for mention in self._sentence.mentions)
        away = _AWAY_FROM_HOME.match(self._story.folded, end, after[0].start)
        return owns and away is not None and away.end() == after[0].start

    def _is_between(self, number: NumberMention, unit: Unit) -> bool:
        """``Lào chi 20 triệu USD cho hội nghị Nga - Pháp``, ``80% du khách đến Lào là người Nga``: two are named."""
        telling = {_OF_TWO[topic] for topic in unit.topics if topic in _OF_TWO}
        if not telling or ("spent" in telling and number.value < _LEAST_SUM):
            return False
        back, ahead = (_SPENT, 0) if "spent" in telling else (_GIVEN, _GIVEN)
        span = self._sentence.span
        near = self._window(max(span.start, number.start - back), min(span.end, number.end + ahead))
        if not any(topic in telling for each in near for topic in each.senses.get("topic", ())):
            return False
        return len(self._sides.codes_of(self._sentence.mentions)) >= _PAIR

    def _is_part(self, number: NumberMention, unit: Unit, last: FigureClaim | None) -> bool:
        """``300.000 người Lào sống ở Nga, trong đó có 80.000 học sinh``: a part of those who count."""
        if last is None or _PERSONS.isdisjoint(unit.topics):
            return False
        return _OF_THEM.match(self._story.folded[last.at.end : number.start]) is not None

    def _is_converted(self, number: NumberMention, unit: Unit, last: FigureClaim | None) -> bool:
        """``20 triệu SGD (gần 15 triệu USD)``: the same sum once more."""
        if last is None or "money" not in unit.topics:
            return False
        return self._story.folded[last.at.end : number.start].strip() in _EQUAL

    def _is_visited(self, number: NumberMention, measure: _Measure) -> bool:
        """``ông A đã 4 lần tới Lào``, ``bay tới Lào hai lần``: how often one side goes to see another."""
        folded, start = self._story.folded, max(self._sentence.span.start, number.start - _SEEN)
        goes = _GOES.match(folded, measure.end, self._sentence.span.end)
        if goes is not None:
            return _INVITED.search(folded, start, number.start) is None and self._names_side(goes.end())
        went = self._went(number, measure)
        return went >= 0 and self._names_side(went, number.start)

    def _went(self, number: NumberMention, measure: _Measure) -> int:
        """Return where the visit is told whose times stand behind it, -1 where none is."""
        if _GOES.match(self._story.folded, measure.end, self._sentence.span.end) is not None:
            return -1
        went = _WENT.search(self._story.folded, max(self._sentence.span.start, number.start - _SEEN), number.start)
        return went.start() if went is not None else -1

    def _has_days(self, start: int) -> bool:
        """``ba lần vào năm 1973, 1995 và 2003``: each time has a day of its own."""
        return sum(date.start >= start for date in self._sentence.dates) > 1

    def _names_side(self, start: int, end: int = 0) -> bool:
        near = (mention for mention in self._sentence.mentions if start <= mention.start < (end or start + _SEEN))
        return any(self._sides.codes(mention) for mention in near)

    def _is_given(self, number: NumberMention, unit: Unit) -> bool:
        """``Nga giúp Lào 5 triệu USD``: one side gives or sells another so much."""
        if _GOODS.isdisjoint(unit.topics) or ("money" in unit.topics and number.value < _LEAST_SUM):
            return False
        near = self._window(max(self._sentence.span.start, number.start - _GIVEN), number.start)
        if not any("given" in each.senses.get("topic", ()) for each in near):
            return False
        return len(self._sides.codes_of(self._sentence.mentions)) >= _PAIR

    def _window(self, start: int, end: int) -> list[Hit]:
        """Return the hits that begin between two offsets."""
        return self._hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _claim(
        self, number: NumberMention, last: FigureClaim | None, measure: _Measure, unit: Unit, at: Stretch
    ) -> FigureClaim:
        text = self._story.text
        written = text[measure.start : measure.end]
        is_measured = not _MEASURED.isdisjoint(unit.topics)
        what = self._subjects.measured(number.start, measure.end, last) if is_measured else ""
        is_visited = "again" in unit.topics
        if is_visited and (went := self._went(number, measure)) >= 0:
            what = text[went : number.start].strip()
        status = self._status(number, last, measure, at)
        # The years that documents are for are theirs; what something is to rise from holds for an earlier one.
        is_aimed = measure.is_range and self._rises(number, measure) and status_of(self._story.folded, at) == "target"
        is_timeless = is_aimed or "document" in unit.topics or (is_visited and self._has_days(measure.end))
        return FigureClaim(
            value=number.value * measure.factor,
            unit=unit.unit or written,
            what=what or self._counted(number, measure, is_measured=is_measured),
            period="" if is_timeless else period_of(self._sentence, self._story.folded, at, status),
            status=status,
            between=self._between(),
            at=Span(at.start, at.end),
        )

    def _status(self, number: NumberMention, last: FigureClaim | None, measure: _Measure, at: Stretch) -> FigureStatus:
        """Return whether a number is reached, aimed at or estimated; what something rises from is reached."""
        ends_range = last is not None and (at.after_last < last.at.end or self._rises_from(last, number))
        if last is not None and not ends_range and self._goes_on(last, number):
            return last.status  # ``… 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030``
        if (measure.is_range and self._rises(number, measure)) or self._is_risen_from(at):
            return "reached"
        if last is not None and ends_range:
            at = at._replace(start=last.at.start, after_last=min(at.after_last, self._sentence.span.start))
        status = status_of(self._story.folded, at)
        between = self._story.folded[last.at.end : number.start].strip() if last is not None else ","
        on = "," not in between or between.endswith(_AND_UP)
        if status == "reached" and last is not None and last.status == "target" and on:
            return "target" if _UP_TO.search(between) else status  # ``phấn đấu tăng 50% … lên khoảng 30 tỷ``
        return status

    def _rises_from(self, last: FigureClaim, number: NumberMention) -> bool:
        """``từ mức 1,3 tỷ USD hiện nay lên 3 tỷ USD``: the last number is where this one rises from."""
        first, folded = last.at, self._story.folded
        rises = self._joint(first.end, number.start) in _RISES
        return rises and _FROM.search(folded, max(0, first.start - _FROM_BACK), first.start) is not None

    def _is_risen_from(self, at: Stretch) -> bool:
        """``tăng từ 3,5 tỷ USD năm 2017 lên 10 tỷ USD``: what something rises from is there, whatever is wished."""
        folded = self._story.folded
        rises = self._joint(at.end, at.before_next) in _RISES
        return rises and _FROM.search(folded, max(0, at.start - _FROM_BACK), at.start) is not None

    def _rises(self, number: NumberMention, measure: _Measure) -> bool:
        """``từ 8 lên 10 tỷ``: the number is where something rises from."""
        return self._joint(number.end, measure.start).startswith(_RISES)

    def _joint(self, start: int, end: int) -> str:
        """Return the words between one number and the next, without ``hiện nay`` behind the first."""
        return _NOW.sub("", self._story.folded[start:end]).strip()

    def _goes_on(self, last: FigureClaim, number: NumberMention) -> bool:
        """Say whether a number goes on with what was said of the last: ``… và 150 tỷ``, ``gấp mười lần, đạt 1 tỷ``."""
        between = self._story.folded[last.at.end : number.start].strip()
        return between.endswith((" và", ", đạt")) or between in _GOING_ON

    def _between(self) -> tuple[str, ...]:
        """Return the sides whose relation the sentence's numbers measure: those it names, else the passage's two."""
        named = self._sides.codes_of(self._sentence.mentions)
        if len(named) > _PAIR:  # "Ấn Độ là đối tác của Việt Nam, hai bên …": the two that it names itself
            own = self._sides.codes_of(mention for mention in self._sentence.mentions if mention.kind != "group")
            named = own if all(map(is_country_code, own)) else named
        return named if len(named) == _PAIR else self._sides.around(self._sentence.span.end)

    def _counted(self, number: NumberMention, measure: _Measure, *, is_measured: bool) -> str:
        unit = (measure.start, measure.end)
        return self._subjects.counted(number.start, unit, max(self._stop, measure.end), is_measured=is_measured)
