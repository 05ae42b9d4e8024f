"""The time of publication: printed on a line of its own, or given as a field."""

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2}))?")
_DAY = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_WORDS = re.compile(r"ngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s(\d{4})", re.IGNORECASE)
_ENGLISH = re.compile(r"(?<!\d)(\d{1,2})\s([A-Z][a-z]{2})[a-z]{0,6}\s(\d{4})")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})(?::|h|g|\sgiờ\s)(\d{2})(?!\d)(?:(?::\d{2})?\s?([AaPp])\.?[Mm])?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_DATE_LINE = re.compile(
    r"""(?:(?:
      ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}
      |thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\snhật|cn|t[2-7]
      |cập\snhật(?:\slần\scuối)?|đăng(?:\stải)?|xuất\sbản|ngày(?:\sđăng|\sxuất\sbản|\scập\snhật)?|lúc|thời\sgian|vào
      |\d{4}-\d{2}-\d{2}(?:t(?=\d))?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}
      |\d{1,2}\s?(?::|h|g)\s?\d{2}(?::\d{2})?|gmt|utc|\+?0?7(?::00)?|[ap]\.?m
    )(?![\w/])[\s,;|•·:()–—-]*+)++""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_DATE_LINE = 90


def normalise_published(value: str) -> str:
    """Return ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM``, the local time as printed; empty where no date can be read.

    >>> normalise_published("17/02/2023 19:28"), normalise_published("2013-10-23T11:39:05+07:00")
    ('2023-02-17T19:28', '2013-10-23T11:39')
    >>> normalise_published("hôm qua"), normalise_published("31/02/2023")
    ('', '')
    """
    text = value.strip()[:200]
    if iso := _ISO.match(text):
        year, month, day, hour, minute = iso.groups()
        return _stamp(year, month, day, (hour, minute))
    found = _DAY.search(text)
    if found:
        day, _, month, year = found.groups()
    elif words := _WORDS.search(text):
        day, month, year = words.groups()
    elif (english := _ENGLISH.search(text)) and english[2] in _MONTHS:
        day, month, year = english[1], str(_MONTHS.index(english[2]) + 1), english[3]
    else:
        return ""
    return _stamp(year, month, day, _clock(text))


def _clock(text: str) -> tuple[str | None, str | None]:
    found = _CLOCK.search(text)
    if not found:
        return None, None
    hour = int(found[1])
    if found[3] and hour <= 12:
        hour = hour % 12 + (12 if found[3] in "Pp" else 0)
    return str(hour), found[2]


def _stamp(year: str, month: str, day: str, clock: tuple[str | None, str | None]) -> str:
    try:
        stamp = date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
    hour, minute = clock
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return stamp
    return f"{stamp}T{int(hour):02d}:{minute}"


def date_line(line: str) -> str:
    """Return the time of publication if ``line`` is nothing but that, else empty.

    >>> date_line("Thứ sáu, 17/02/2023 | 19:28 GMT+7"), date_line("Ngày 17/02/2023, hai bên ký.")
    ('2023-02-17T19:28', '')
    """
    if len(line) > _LONGEST_DATE_LINE or not any(c.isdigit() for c in line):
        return ""
    return normalise_published(_from_first_digit(line)) if _DATE_LINE.fullmatch(line) else ""


def _from_first_digit(line: str) -> str:
    # ``Thứ 6, 2023-02-17``: an ISO date is read from the start of its value
    iso = _ISO.search(line)
    return line[iso.start() :] if iso else line
