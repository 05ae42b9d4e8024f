"""The two languages of the pages: their words, and which one a request asks for."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Literal, get_args

import msgspec

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_POINTS: Mapping[str, tuple[str, str]] = {"vi": (".", ","), "en": (",", ".")}  # thousands, decimals


class Messages(msgspec.Struct, frozen=True):
    """Every label of the pages; ``labels`` maps group, key and language to the words."""

    labels: dict[str, dict[str, dict[str, str]]]

    def say(self, language: Language, group: str, key: str, **values: object) -> str:
        """Return a label with its ``{placeholders}`` filled; an unknown key is shown as it is, never as an error.

        >>> load_messages().say("vi", "event_type", "talks"), load_messages().say("en", "event_type", "new_type")
        ('Hội đàm', 'new type')
        """
        words = self.labels.get(group, {}).get(key, {}).get(language)
        if words is None:
            return key.replace("_", " ")
        return words.format_map(values) if values else words


def load_messages() -> Messages:
    """Read the labels that ship with the pages, from all files of ``messages/``.

    Raises:
        ValueError: a group of labels stands in two files.
    """
    labels: dict[str, dict[str, dict[str, str]]] = {}
    for file in sorted(files("banggiao.web").joinpath("messages").iterdir(), key=lambda item: item.name):
        groups = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), dict[str, dict[str, dict[str, str]]])
        if twice := labels.keys() & groups.keys():
            raise ValueError(f"{file.name}: labels of {sorted(twice)} stand in another file too")
        labels |= groups
    return Messages(labels)


def choose_language(asked: str, cookie: str, accepts: str) -> Language:
    """Return the language of a page: what the address asks, else the cookie, else the browser's first of ours.

    >>> choose_language("en", "vi", ""), choose_language("", "", "fr, en;q=0.9, vi;q=0.4")
    ('en', 'en')
    """
    for wish in (asked, cookie):
        for language in LANGUAGES:
            if wish == language:
                return language
    ranked = sorted(((_quality(part), part) for part in accepts[:500].split(",")), key=lambda item: -item[0])
    for quality, part in ranked:
        tag = part.split(";", 1)[0].strip().lower().split("-", 1)[0]
        for language in LANGUAGES:
            if tag == language and quality > 0:
                return language
    return "vi"


def _quality(part: str) -> float:
    """Return the weight of one entry of ``Accept-Language``; 1 where none is given, 0 where it is not a number."""
    _, separator, weight = part.replace(" ", "").partition(";q=")
    if not separator:
        return 1.0
    return float(weight) if weight.replace(".", "", 1).isascii() and weight.replace(".", "", 1).isdigit() else 0.0


def show_number(value: float, language: Language) -> str:
    """Write a number as readers of the language do, without a tail of zeros.

    >>> show_number(1600000000, "vi"), show_number(12.5, "vi"), show_number(12.5, "en"), show_number(1234, "en")
    ('1.600.000.000', '12,5', '12.5', '1,234')
    """
    thousands, decimals = _POINTS[language]
    whole, _, rest = f"{value:,.6f}".partition(".")
    rest = rest.rstrip("0")
    return whole.replace(",", thousands) + (decimals + rest if rest else "")
