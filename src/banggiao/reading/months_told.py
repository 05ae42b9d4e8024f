"""Which month ``tháng trước`` is in a report whose own day nothing but its first sentences tells.

``Ngày 24-3, A nói … B sẽ thăm Lào vào giữa tháng sau``: the day on which the news happened may not be that of the
report, but its month is (codebook §1).
"""

from banggiao.reading.drafts import Draft
from banggiao.reading.running_days import main_day, running_days
from banggiao.reading.story import Story
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.known_days import month_of

_BESIDE = frozenset("trong vào hồi đầu giữa cuối".split())  # and no count: "hai tháng sau"


def settle_months(story: Story, events: list[Draft]) -> None:
    """Give acts that only such words put at a time the month that these mean, reckoned from that of the news.

    News of the last of a month may be printed in the next. What somebody states may be of another time than he.
    """
    open_ones = [(e, words) for e in events if _is_open(e) and (words := _words_for_months(story, e))]
    main = main_day(story, running_days(story)) if open_ones else ""
    if not main or shifted(main, 1)[5:7] != main[5:7] or any(e.date == main and not e.takes_place for e in events):
        return
    for event, told in open_ones:
        months = {"" if set(words[:-2]) - _BESIDE else month_of(main, words) for words in told}
        if len(months) == 1:
            event.date = months.pop()


def _is_open(event: Draft) -> bool:
    relative = not event.date and event.date_kind == "relative"
    return relative and event.type != "statement" and event.modality != "cancelled"


def _words_for_months(story: Story, event: Draft) -> list[list[str]]:
    """Return the words for months, ``giữa tháng sau``, in the sentences that tell an act; none where a day is told."""
    told = (date for telling in event.tellings for date in telling.sentence.dates if date.kind == "relative")
    found = [story.folded[date.start : date.end].split() for date in told]
    return found if all("tháng" in words[-2:] for words in found) else []
