"""From what sentences name to the article's instruments: each once, with its sides, its years and its action."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from banggiao.model.claims import EventClaim, InstrumentClaim
from banggiao.model.edtf import starts
from banggiao.model.spans import Span
from banggiao.model.vocabulary import InstrumentAction
from banggiao.reading.fields import Fields
from banggiao.reading.instrument_parties import parties_of
from banggiao.reading.instrument_partnerships import year_of
from banggiao.reading.instrument_sessions import sessions_of
from banggiao.reading.instrument_tails import MADE, PAPERS
from banggiao.reading.named import PACKET, Named
from banggiao.reading.sides import Sides
from banggiao.reading.story import Story
from banggiao.vietnamese.folding import name_key

_CODE = re.compile(r"\(([A-ZĐ][A-Za-zĐ&+-]{1,11})\)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SET_UP = ("đường dây nóng", "cơ chế", "đối thoại")
_LEAST_SHARED = 3
_ACRONYM = 2  # words of an acronym, with its year or number
_BRACKET = re.compile(r" ?\([A-ZĐ][^()]{1,12}\)")
_EDITION = frozenset("lan thu nam ky phien khoa cuoc hop".split())  # of a body's name these tell one session
_DATES = 4
_UNTOLD = ("referred", "in_force")  # that it stands, and no more
_WINDOW = 120
_TIMELESS = ("convention", "resolution")  # a year is part of what they are called
_STANDING = ("in_force", "implementing", "referred")
_DATED = 40  # characters
_MADE_ON = re.compile(
    r"(?: này| đó| giữa hai (?:nước|bên))?,?(?: đã| được| chính thức)*"
    r" (?:ký kết|ký|(có hiệu lực|đi vào hiệu lực|thiết lập|thành lập))"
    r"(?: từ| vào| kể từ| hồi| trong)*(?: năm| tháng| ngày)? "
)


def claims_of(
    story: Story, fields: Fields, found: list[Named], sides: Sides, events: Sequence[EventClaim]
) -> tuple[InstrumentClaim, ...]:
    """Return the instruments behind all that the sentences name; a shorter second naming is the same one."""
    kept: list[_Kept] = []
    signings = [event.status for event in events if event.type == "signing"]
    is_called_off = bool(signings) and "occurred" not in signings
    for each in found:
        if each.is_short:
            _tie(kept, each)
            continue
        if kept and _is_subject_of(kept[-1].named, each):
            continue
        if each.parties == ():
            each = each._replace(parties=parties_of(sides, each, is_open=each.is_open))  # noqa: PLW2901 - the same naming, completed
        words = frozenset(name_key(_BRACKET.sub("", story.text[each.start : each.end])).split())
        same = next((old for old in kept[-_WINDOW:] if _is_same(old.named, old.words, each, words)), None)
        if same is None:
            kept.append(_Kept(each, words))
            continue
        if is_called_off and each.kind != "partnership" and (same.named.action, each.action) == ("signed", "proposed"):
            same.named = same.named._replace(action="proposed")  # "lễ ký … đã bị hủy"
        if each.end > same.named.end or each.start < same.named.start or _is_coded(each, same.named):
            same.tell_again(each, words)
            if same.named.action == "referred" and each.kind in PAPERS:
                same.named = same.named._replace(action=each.action)
    return tuple(_claim(story, fields, each, events) for each in kept)


def _is_subject_of(named: Named, inner: Named) -> bool:
    """``Thỏa thuận về đường dây nóng …``: what an agreement sets up is named with it."""
    within = named.grammar is inner.grammar and named.start < inner.start < named.end
    return within and named.kind != inner.kind == "mechanism" and inner.head.startswith(_SET_UP)


class _Kept:
    """An instrument with all its namings: the first, its words, and those that came after."""

    def __init__(self, named: Named, words: frozenset[str]) -> None:
        self.named = named
        self.words = words
        self.again: list[Named] = []

    def tell_again(self, each: Named, words: frozenset[str]) -> None:
        """Note another naming: an acronym, or a headline's short name of a joint body, is called as below."""
        is_short = each.kind == "mechanism" and self.named.grammar.sentence.block == "title" and self.words < words
        is_acronym = bool(each.code) and len(self.words) <= _ACRONYM < len(words)
        is_bare = (
            self.words < words
            and (each.code or len(words - self.words) > 1)
            and self.words == frozenset(name_key(self.named.head).split())
        )
        if is_short or is_acronym or is_bare or _is_coded(each, self.named):
            if each.action in _UNTOLD and self.named.action == "signed":
                each = each._replace(action="signed")
            each, self.named, self.words = self.named, each, words
        self.again.append(each)


def _tie(kept: Sequence[_Kept], short: Named) -> None:
    """``Hiệp định này``: the last instrument of that noun, else of its kind; what is done with it is told of that."""
    near = [each for each in reversed(kept[-_WINDOW:]) if each.named.kind == short.kind and not each.named.code]
    meant = next((each for each in near if each.named.head.startswith(short.head)), near[0] if near else None)
    if meant is not None:
        meant.again.append(short)
        if meant.named.action == "referred":
            meant.named = meant.named._replace(action=short.action)


def _is_same(old: Named, old_words: frozenset[str], new: Named, new_words: frozenset[str]) -> bool:
    if old.code or new.code:
        if old.code == new.code or (old.start <= new.start and new.end <= old.end):
            return True
        return old.kind == new.kind and (_shortens(new_words, old) if old.code else _shortens(old_words, new))
    if old.kind != new.kind:
        return False
    if old.kind == "agreement" and old.head != new.head and _is_of_one_matter(old, old_words, new, new_words):
        return True
    if (
        old.kind == "resolution"
        and old.parties == new.parties == ("UN",)
        and not (_numbers(old_words) | _numbers(new_words))
    ):
        return True
    if old.kind == "partnership":
        return old_words == new_words and set(old.parties) == set(new.parties)
    if old.head == new.head == PACKET and old.action == new.action == "signed":
        return set(old.parties) == set(new.parties) or not (old.parties and new.parties)
    if old.head == new.head == MADE:
        return set(old.parties) == set(new.parties)  # at one meeting, whatever it is called
    if old.kind == "joint_statement" and _is_bare(old, old_words, new, new_words):
        return True
    if old.kind == "mechanism" and old.head == new.head:
        old_words, new_words = _of_the_body(old_words), _of_the_body(new_words)
    fuller = old_words < new_words and old.head == new.head and len(old_words) > _LEAST_SHARED
    return new_words <= old_words or fuller


def _is_coded(new: Named, old: Named) -> bool:
    """Say whether only the second naming of a document tells which known one it is."""
    return bool(new.code) and not old.code and new.kind == old.kind


def _is_bare(old: Named, old_words: frozenset[str], new: Named, new_words: frozenset[str]) -> bool:
    """``tuyên bố chung``, ``tuyên bố chung Việt Nam - Lào``: one is the noun alone, and the other of the same sides."""
    if old.head != new.head or set(old.parties) != set(new.parties) or _numbers(old_words | new_words):
        return False
    return frozenset(name_key(old.head).split()) in (old_words, new_words)


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word.isdigit())


def _shortens(words: frozenset[str], known: Named) -> bool:
    """``hiệp ước hạt nhân`` in a report on the INF treaty: all its words stand in the full name of that one."""
    return not known.is_open and len(words) > _LEAST_SHARED and words < frozenset(name_key(known.full_name).split())


def _is_of_one_matter(old: Named, old_words: frozenset[str], new: Named, new_words: frozenset[str]) -> bool:
    """``hiệp định hòa bình``, ``hiệp ước hòa bình``: one document under two nouns."""
    matter = old_words.difference(name_key(old.head).split())
    return len(matter) > 1 and matter == new_words.difference(name_key(new.head).split())


def _of_the_body(words: frozenset[str]) -> frozenset[str]:
    """Leave out of a body's name what tells one of its sessions: ``Kỳ họp lần thứ 12``."""
    return frozenset(word for word in words if word not in _EDITION and not word.isdigit())


def _claim(story: Story, fields: Fields, kept: _Kept, events: Sequence[EventClaim]) -> InstrumentClaim:
    named = kept.named
    name = story.text[named.start : named.end]
    period = _since(kept) if named.kind == "partnership" else _period(named, name) or _told_period(story, kept)
    code = named.code or _own_code(name)
    joint = named.kind == "mechanism" and not named.code
    return InstrumentClaim(
        kind=named.kind,
        name=name,
        parties=named.parties,
        period=period,
        action=_by_year(story, named, period),
        at=Span(named.start, named.end),
        fields=fields.of_instrument(named.start, named.end, named.full_name),
        code=code,
        full_name=named.full_name or (name[: name.rindex("(")].strip() if code else ""),
        also=tuple(Span(each.start, each.end) for each in kept.again),
        sessions=sessions_of(story, [named, *kept.again], events) if joint else (),
    )


def _own_code(name: str) -> str:
    """Return the acronym that a name gives itself in brackets."""
    bracket = _CODE.search(name)
    return bracket[1] if bracket else ""


def _period(named: Named, name: str) -> str:
    """Return the years in the name; a convention's or edition's year is part of what it is called."""
    if named.kind == "mechanism" or named.kind in _TIMELESS:
        return ""
    dates = named.grammar.sentence.dates
    for date in dates[bisect_left(dates, named.start, key=lambda date: date.start) :][:_DATES]:
        if named.start <= date.start and date.end <= named.end and date.edtf:
            return date.edtf
    year = _YEAR.search(name)
    return year[0] if year and named.kind in ("programme", "plan") else ""


def _since(kept: _Kept) -> str:
    """Return since when a partnership stands: a later sentence may tell it (``…, được thiết lập năm 2013``)."""
    named = kept.named
    again = (each for each in kept.again if named.action == "proposed" or each.action != "proposed")
    return year_of(named) or next((year for year in map(year_of, again) if year[:1].isdigit()), "")


def _told_period(story: Story, kept: _Kept) -> str:
    """``Hiệp định … có hiệu lực từ tháng 10/2016``, ``Thoả thuận … ký năm 2012``: the day that stands behind a name."""
    if kept.named.kind in _TIMELESS or kept.named.action in ("proposed", "negotiating"):
        return ""
    for named in (kept.named, *kept.again):
        dates = named.grammar.sentence.dates
        date = next((date for date in dates if named.end < date.start <= named.end + _DATED), None)
        if date is None or not date.edtf or date.edtf.startswith("X"):
            continue
        made = _MADE_ON.fullmatch(story.folded, named.end, date.start)
        if made is not None:
            since = starts(date.edtf)
            return f"{since}/.." if since and (made[1] or kept.named.action in _STANDING) else date.edtf
    return ""


def _by_year(story: Story, named: Named, period: str) -> InstrumentAction:
    """A year of friendship is over once the article's own year is a later one, and to come while it is earlier."""
    now = (starts(story.article.published) or story.year)[:4]
    year = starts(period)[:4]
    if named.kind != "programme" or not year or not now or year == now:
        return named.action
    return "completed" if year < now else "proposed"
