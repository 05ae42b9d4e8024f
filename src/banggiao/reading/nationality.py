"""Whose side a person is on to whom no title and no bracket gives a country: what stands near, or the article's own."""

from collections import Counter

from banggiao.reading.identity import Person
from banggiao.reading.mention import Mention


def dominant_foreign(sentences: list[list[Mention]], home: str) -> tuple[str, bool]:
    """Return the foreign side that the article names most, and whether it stands alone (no other half as often)."""
    counts: Counter[str] = Counter()
    for mentions in sentences:
        for mention in mentions:
            if "visited" in mention.cats:
                continue
            for code in (mention.country, *mention.countries):
                if code and code != home:
                    counts[code] += 1
    ranked = counts.most_common(2)
    if not ranked:
        return "", False
    return ranked[0][0], len(ranked) == 1 or ranked[1][1] * 2 < ranked[0][1]


def country_of_clause(person: Person, sentences: list[list[Mention]], home: str) -> str:
    """Return the side of the person or body told of before a person's first mention, in its sentence."""
    first = person.mentions[0]
    if "met" in first.cats:
        return ""  # whom somebody receives or talks with is of another side
    for mentions in sentences:
        if mentions and mentions[0].start <= first.start <= mentions[-1].end:
            before = [
                m for m in mentions if m.end <= first.start and m.kind in ("person", "body", "title", "delegation")
            ]
            near = [m.country for m in before if m.country not in ("", home)]
            return near[-1] if near else ""
    return ""


def country_nearby(person: Person, sentences: list[list[Mention]], home: str) -> str:
    """Return the side that stands nearest before a person's first mention, in its sentence."""
    first = person.mentions[0]
    for mentions in sentences:
        if mentions and mentions[0].start <= first.start <= mentions[-1].end:
            before = [m for m in mentions if m.end <= first.start and m.kind in ("country", "delegation", "body")]
            near = [
                m
                for m in before
                if m.country not in ("", home) and first.start - m.end < 40 and "visited" not in m.cats
            ]
            return near[-1].country if near else ""
    return ""
