"""What became of an act that was announced: held, called off, or not heard of again."""

from banggiao.model.edtf import ends, starts
from banggiao.model.record import Event

_DAY = len("2019-02-24")


def not_reported_since(event: Event, known_until: str) -> str:
    """Return the day of the last report of a planned act whose day is past, empty for any other.

    Args:
        event: the act.
        known_until: the day of the newest article: the record has no other clock.

    >>> visit = Event(id="c-1", type="visit", status="planned", date="2019-02-24")
    >>> not_reported_since(visit, "2019-03-01"), not_reported_since(visit, "2019-02-20")
    ('2019-02-24', '')
    """
    end = ends(event.date) or starts(event.date)
    if event.status != "planned" or not end or end.startswith("X") or known_until[: len(end)] <= end:
        return ""
    return max((report.citation.published[:_DAY] for report in event.reports), default="") or end
