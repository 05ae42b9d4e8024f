"""From the address to a question for the record; what makes no sense is refused by name."""

from collections.abc import Container, Sequence
from typing import Literal, NamedTuple, TypeVar
from urllib.parse import urlencode

from litestar.datastructures import MultiDict

from banggiao.exports.spreadsheets import Separator
from banggiao.lexicon.offices import LEVELS
from banggiao.lexicon.sides import SideFinder
from banggiao.model.edtf import are_crossed, is_day, parse_date
from banggiao.model.vocabulary import EVENT_STATUSES, EVENT_TYPES, FIELDS
from banggiao.record.views import ArticleFilter, EventFilter
from banggiao.web.refusals import RefusedError

_LONGEST = 200  # characters of one condition
_FARTHEST = 10**6  # the last page or line that is looked for at all
SIDES = 2  # that can be asked for together
PLACES = frozenset({"page", "offset", "lang"})
"""Parameters that say where in a list one is, not which list it is."""
WHOLE = PLACES | {"limit"}
"""Parameters that say nothing of a whole list."""

Query = MultiDict[str]
Choice = TypeVar("Choice", bound=str)


class Paging(NamedTuple):
    """Which part of a list is asked for."""

    limit: int
    offset: int

    @property
    def page(self) -> int:
        """The page's number, from 1."""
        return self.offset // self.limit + 1


def read_pairs(query: Query) -> list[tuple[str, str]]:
    """Return every parameter, by name, so that one question always has one address."""
    return sorted(query.multi_items(), key=lambda pair: pair[0])


def keep_pairs(query: Query, dropped: Container[str]) -> list[tuple[str, str]]:
    """Return the parameters that are set, without some of them.

    >>> keep_pairs(Query({"page": "2", "words": "", "country": "LA"}), PLACES)
    [('country', 'LA')]
    """
    return [(key, value) for key, value in read_pairs(query) if key not in dropped and value]


def join_address(path: str, pairs: Sequence[tuple[str, str]]) -> str:
    """Return a path with its parameters, alone where there are none."""
    return f"{path}?{urlencode(pairs)}" if pairs else path


def read_text(query: Query, key: str) -> str:
    """Return one condition as typed, without blanks around it."""
    value = query.get(key, "").replace("\x00", "").strip()
    if len(value) > _LONGEST:
        raise RefusedError(400, "too_long", limit=_LONGEST)
    return value


def read_event_filter(query: Query, sides: SideFinder) -> EventFilter:
    """Return the events that an address asks for."""
    since, until = _read_days(query)
    return EventFilter(
        between=tuple(read_sides(query, sides)),
        person=read_text(query, "person"),
        type=read_choice(query, "type", EVENT_TYPES),
        status=read_choice(query, "status", EVENT_STATUSES),
        since=since,
        until=until,
        words=read_text(query, "words"),
        country=read_side(query, "country", sides),
        level=read_choice(query, "level", LEVELS),
        field=read_choice(query, "field", FIELDS),
        publisher=read_text(query, "publisher"),
        beside=read_text(query, "beside"),
    )


def read_article_filter(query: Query) -> ArticleFilter:
    """Return the articles that an address asks for."""
    since, until = _read_days(query)
    words, publisher = read_text(query, "words"), read_text(query, "publisher")
    return ArticleFilter(words=words, publisher=publisher, since=since, until=until)


def read_sides(query: Query, sides: SideFinder) -> list[str]:
    """Return the codes of ``between``, given as two parameters or parted by a comma."""
    typed = [part.strip() for value in query.getall("between", []) for part in value.split(",") if part.strip()]
    if len(typed) > SIDES:
        raise RefusedError(400, "many_sides")
    codes = [_side_code(part, sides) for part in typed]
    if len(codes) == SIDES and codes[0] == codes[1]:
        raise RefusedError(400, "same_sides")
    return codes


def read_side(query: Query, key: str, sides: SideFinder) -> str:
    """Return the code of one side, or empty."""
    typed = read_text(query, key)
    return _side_code(typed, sides) if typed else ""


def read_day(query: Query, key: str) -> str:
    """Return a day, month or year in its ISO form, or empty."""
    typed = read_text(query, key)
    if not typed:
        return ""
    day = parse_date(typed)
    if day is None:
        raise RefusedError(400, "bad_date", value=typed)
    return day


def read_whole_day(query: Query, key: str) -> str:
    """Return a day given to the day, or empty."""
    day = read_day(query, key)
    if day and not is_day(day):
        raise RefusedError(400, "no_day", value=query[key][:40])
    return day


def _read_days(query: Query) -> tuple[str, str]:
    since, until = read_day(query, "since"), read_day(query, "until")
    if are_crossed(since, until):
        raise RefusedError(400, "dates_crossed", since=query["since"], until=query["until"])
    return since, until


def read_paging(query: Query, *, size: int, largest: int) -> Paging:
    """Return which part of a list is asked for, by ``page`` or by ``offset``; ``limit`` is capped, not refused."""
    limit = min(max(_read_number(query, "limit", size), 1), largest)
    if "page" in query:
        return Paging(limit, (max(_read_number(query, "page", 1), 1) - 1) * limit)
    return Paging(limit, _read_number(query, "offset", 0))


def with_page(path: str, query: Query, page: int) -> str:
    """Return the address of another page of the same list."""
    return join_address(path, [*keep_pairs(query, PLACES), ("page", str(page))])


def read_separator(query: Query) -> Separator:
    """Return the sign that parts the cells of a table: a comma, or a semicolon where that is asked for."""
    return ";" if read_choice(query, "separator", ("comma", "semicolon")) == "semicolon" else ","


def _read_number(query: Query, key: str, default: int) -> int:
    typed = read_text(query, key)
    if not typed:
        return default
    if not (typed.isascii() and typed.isdigit()):
        raise RefusedError(400, "bad_number", value=typed)
    return min(int(typed), _FARTHEST)


def read_year(query: Query, key: str) -> str:
    """Return the year of a date, or empty."""
    return read_day(query, key)[:4]


def read_choice(query: Query, key: str, allowed: Sequence[Choice]) -> Choice | Literal[""]:
    """Return one of the values that are allowed, or empty."""
    typed = read_text(query, key)
    if not typed:
        return ""
    for value in allowed:
        if value == typed:
            return value
    raise RefusedError(400, f"bad_{key}", value=typed)


def read_choices(query: Query, key: str, allowed: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Return the one value that is asked for, or all that are allowed."""
    asked = read_choice(query, key, allowed)
    return (asked,) if asked else allowed


def _side_code(typed: str, sides: SideFinder) -> str:
    code = sides.find(typed[:_LONGEST])
    if not code:
        raise RefusedError(400, "bad_side", value=typed[:_LONGEST])
    return code
