"""Times of publication as moments: the record has them as printed, in Viet Nam's time."""

from datetime import UTC, datetime, timedelta, timezone

from banggiao.model.record import Event

_THERE = timezone(timedelta(hours=7))
_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)


def moment_of(published: str) -> datetime | None:
    """Return a publication's moment in UTC, or nothing where its day is unknown.

    >>> moment_of("2023-02-17T19:28"), moment_of("")
    (datetime.datetime(2023, 2, 17, 12, 28, tzinfo=datetime.timezone.utc), None)
    """
    try:
        return datetime.fromisoformat(published).replace(tzinfo=_THERE).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def last_reported(event: Event) -> datetime:
    """Return when an event was reported last; the same record always gives the same moment."""
    return max((moment_of(report.citation.published) or _UNDATED for report in event.reports), default=_UNDATED)
