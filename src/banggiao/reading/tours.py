"""A tour that is announced by the region it goes to: its stops are told plainly, and its days further up.

``Thủ tướng A sẽ công du châu Âu trong tháng 5. Ông thăm Đức ngày 5/5, Pháp ngày 7/5 …``
"""

from collections.abc import Iterable
from typing import NamedTuple

from banggiao.model.edtf import is_day, starts
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_GOING = ("công du", "chuyến công du", "thăm", "tới thăm", "thăm chính thức", "chuyến thăm", "tới", "đến", "sang")
_SETTING_OUT = ("khởi hành", "lên đường", "khởi hành tới", "khởi hành đến", "lên đường tới", "lên đường đến")
_WAYS = frozenset((*_GOING, *_SETTING_OUT))
_TO = frozenset({"tới", "đến", "sang", "khu vực", "các", "nước", "một", "số", "hai", "ba", "bốn", "năm", "sáu", "vùng"})
_REGIONS = tuple(f"{region} " for region in (
    "châu âu", "châu á", "châu phi", "châu mỹ", "châu đại dương", "trung đông", "đông nam á", "đông bắc á", "đông á",
    "nam á", "trung á", "bắc âu", "tây âu", "đông âu", "nam âu", "mỹ latinh", "mỹ latin", "nam mỹ", "trung mỹ",
    "bắc mỹ", "vịnh", "balkan", "baltic", "nam thái bình dương",
))  # fmt: skip
_WHERE = 6  # tokens from going to the region
_GOES_ON = 4  # sentences for which a tour goes on
_BACK = 30  # tokens from what is to come to the word of going


class _Tour(NamedTuple):
    """An announced tour: where it is told, who goes, its month or days and the day of setting out, if told."""

    sentence: Sentence
    persons: frozenset[int]
    days: str
    begins: str


def settle_announced_tours(story: Story, drafts: list[Draft]) -> None:
    """Tell the stops of a tour that is announced as still to come, and give them its month or first day."""
    tours = {s.index: tour for s in story.sentences if (tour := _announced(s)) is not None}
    if not tours:
        return
    visits = [draft for draft in drafts if draft.type == "visit"]
    begun = _begun(visits)
    for draft in visits:
        tour = _tour_of(tours, draft)
        if tour is None or (draft.persons("guest") & begun):
            continue
        told = draft.sentence.has_anywhere("past", "ongoing", "cancelled")
        if draft.modality == "plain" and not told and draft.date_kind not in ("year", "month"):
            draft.modality = "planned"
        if draft.modality == "planned" and not draft.date and not draft.date_kind:
            here = draft.sentence is tour.sentence
            draft.date = tour.begins if here and tour.begins else tour.days
            draft.date_kind = "interval" if "/" in draft.date else "month" if draft.date else ""


def _begun(visits: Iterable[Draft]) -> set[int]:
    """Return who is told expressly to have come somewhere, in title or lead: no report of what is to come."""
    heads = (draft for draft in visits if draft.sentence.block in ("title", "lead"))
    return {person for draft in heads if draft.modality in ("occurred", "ongoing") for person in draft.persons("guest")}


def _tour_of(tours: dict[int, _Tour], draft: Draft) -> _Tour | None:
    """Return the tour, announced in the sentence or a few before, on which the guests of a visit go."""
    guests = draft.persons("guest")
    near = (tours.get(draft.sentence.index - back) for back in range(_GOES_ON + 1))
    return next((tour for tour in near if tour is not None and tour.persons & guests), None)


def _announced(sentence: Sentence) -> _Tour | None:
    """``A sẽ công du châu Âu trong tháng 5``, ``A hôm 21/3 sẽ khởi hành tới châu Âu``."""
    at = next((i for i, low in enumerate(sentence.lows) if low in _WAYS and _goes_to_region(sentence, i)), -1)
    ahead = next((i for i in range(at - 1, max(-1, at - _BACK), -1) if sentence.has(i, "future")), -1)
    if at < 0 or ahead < 0 or any(sentence.has(i, "past", "say", "negation", "possible") for i in range(ahead, at)):
        return None
    persons = frozenset(m.person for m in sentence.mentions if m.person is not None and m.last <= at)
    spans = [d.edtf for d in sentence.dates if d.kind == "month" or (d.kind == "interval" and is_day(starts(d.edtf)))]
    start = sentence.tokens[at].start
    days = [d.edtf for d in sentence.dates if d.end <= start and is_day(d.edtf)]
    sets_out = sentence.low(at) in _SETTING_OUT or sentence.says(_SETTING_OUT, ahead, at)
    return _Tour(sentence, persons, spans[0] if spans else "", f"{days[-1]}/.." if days and sets_out else "")


def _goes_to_region(sentence: Sentence, at: int) -> bool:
    """Whether a word of going stands at ``at`` and a region behind it, with none but words that count its states."""
    if sentence.owner[at] is not None:
        return False
    there = next((i for i in range(at + 1, at + _WHERE) if sentence.low(i) not in _TO), at + 1)
    return f"{sentence.words(there, there + 3)} ".startswith(_REGIONS)
