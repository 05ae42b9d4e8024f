"""Who headed a side on a day, as far as the record attests it: its party, state and government."""

from typing import Final, NamedTuple

from banggiao.model.record import Holder
from banggiao.record.views import EventFilter
from banggiao.web.holding import named_by, slug_of
from banggiao.web.settings import Site

_HEADS: Final = ("head_of_party", "head_of_state", "head_of_government")
_BUSIEST = 8  # sides whose heads are looked up at the start
_FEWEST = 2  # sentences that make it likely enough who heads a side: a single one may be misread


class Head(NamedTuple):
    """Who headed a side on a day, and in which office; the slug is its name in addresses."""

    office: str
    slug: str
    holder: Holder


def find_heads(site: Site, country: str, on: str, known_by: str = "") -> list[Head]:
    """Return who headed a side on a day; an office that is disputed or that nobody is attested in is left out.

    Args:
        site: what the pages stand on.
        country: the side's code.
        on: the day (``2019-02-24``); nobody is known where it is empty.
        known_by: only by what had been published by this day; by everything where it is empty.
    """
    if not on:
        return []
    offices: dict[str, str] = {}  # of each level that of most people
    for name in site.record.relations.office_names(country):
        if (level := site.offices.level(name)) in _HEADS:
            offices.setdefault(level, name)
    heads = (_find_head(site, country, offices[level], on, known_by) for level in _HEADS if level in offices)
    return [head for head in heads if head]


def prepare_heads(site: Site) -> None:
    """Look up who heads the busiest sides, so that what that is read from is at hand when their pages are asked for."""
    newest = site.record.sizes().newest_article[:10]
    for side in site.record.browser.facets(EventFilter(), most=_BUSIEST)["side"]:
        find_heads(site, side.value, newest)


def _find_head(site: Site, country: str, office: str, on: str, known_by: str) -> Head | None:
    slug = slug_of(office)
    holder = site.record.relations.sole_holder(country, named_by(slug), on, known_by=known_by)
    if holder is None or (holder.sureness == "likely" and holder.texts < _FEWEST) or holder.sureness == "disputed":
        return None
    return Head(office, slug, holder)
