"""Offices with those attested in them, as lists and as lanes on an axis of time."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from banggiao.charts.lanes import Dot, Lane, Lanes, Span, draw_lanes
from banggiao.lexicon.offices import LEVELS, OfficeBook, band_of, office_key
from banggiao.model.record import Attestation, Citation, Holding
from banggiao.model.vocabulary import IN_OFFICE
from banggiao.record.acquaintance import Attested
from banggiao.record.relation_views import OfficeCount, TenureLine

_NO_SLUG = re.compile(r"[^0-9a-z]+")
_DOTS = 60  # attestations drawn on one lane; of more, they are thinned out evenly
_LANES = 40


class OfficeLine(NamedTuple):
    """One office of a country.

    Attributes:
        slug: its name in addresses.
        band: the band of its level, empty where the lexicon knows none.
        last: who is attested in it last, none where all attested are only former or elect.
    """

    office: str
    slug: str
    level: str
    band: str
    people: int
    last: TenureLine | None


class OfficeView(NamedTuple):
    """One office with everybody who is attested in it.

    Attributes:
        attestations: what had been published by a day, where that was asked for.
    """

    country: str
    office: str
    slug: str
    attestations: list[Attestation]
    line: tuple[Holding, ...]


def slug_of(office: str) -> str:
    """Return an office's name as it stands in addresses; spellings that mean one office have one.

    >>> slug_of("Bộ trưởng Bộ Ngoại giao"), slug_of("Chánh Văn phòng/Trợ lý")
    ('bo-truong-ngoai-giao', 'chanh-van-phong-tro-ly')
    """
    return _NO_SLUG.sub("-", office_key(office)).strip("-")


def named_by(slug: str) -> Callable[[str], bool]:
    """Return what says of an office's name whether it is meant by a name in addresses."""
    return lambda office: slug_of(office) == slug


def rank_offices(counts: Iterable[OfficeCount], book: OfficeBook) -> list[OfficeLine]:
    """Return offices, the most senior first, those of most people before others of their level."""
    found = []
    for count in counts:
        level = book.level(count.office)
        found.append(OfficeLine(count.office, slug_of(count.office), level, band_of(level), count.people, count.last))
    return sorted(found, key=lambda each: (_rank(each.level), -each.people, each.slug))


def _rank(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else len(LEVELS)


def draw_person(offices: Sequence[Attested]) -> Lanes:
    """Lay out the offices of a person: from the first to the last day on which articles attest each, and such days."""
    drawn = []
    for office in offices:
        kind = "" if office.status in IN_OFFICE else "hollow"
        spans = (Span(office.first_seen[:10], office.last_seen[:10], kind=kind),) if office.first_seen else ()
        address = address_of(office.country, office.office)
        drawn.append(Lane(office.office, spans, _dots(office.citations), address, "vi"))
    return draw_lanes(sorted(drawn, key=_first)[:_LANES])


def draw_line(line: Sequence[Holding]) -> Lanes:
    """Lay out the line of an office's holders."""
    lanes = []
    for held in line:
        spans = (Span(held.first_seen, held.last_seen),) if held.first_seen else ()
        lanes.append(Lane(held.name, spans, _dots(held.citations), f"/people/{held.person_id}", "vi"))
    return draw_lanes(lanes[:_LANES])


def address_of(country: str, office: str) -> str:
    """Return the address of an office's page."""
    return f"/offices/{country}/{slug_of(office)}"


def _dots(citations: Sequence[Citation]) -> tuple[Dot, ...]:
    known = [each for each in citations if each.published]
    step = -(-len(known) // _DOTS) or 1
    return tuple(Dot(each.published[:10], f"/articles/{each.article_id}#{each.anchor}") for each in known[::step])


def _first(lane: Lane) -> tuple[str, str]:
    return (lane.spans[0].first if lane.spans else "~", lane.label)
