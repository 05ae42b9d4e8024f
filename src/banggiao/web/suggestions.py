"""What the search box offers while somebody types, each with its page."""

from typing import Final
from urllib.parse import urlencode

import msgspec

from banggiao.model.record import Party
from banggiao.record.store import Record
from banggiao.vietnamese.folding import fold
from banggiao.web.answering import find_sides
from banggiao.web.spelling import Spellings
from banggiao.web.writing import Headline, Writer

_MOST: Final = 4  # of each kind
_LONGEST: Final = 90  # letters of a label


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that may be meant.

    Attributes:
        kind: what it is, in words; label: its name; note: what tells it from others of that name.
        also: the Latin spelling of a foreign name that is written for Vietnamese readers, where articles tell one.
        lang: the label's language where it is not the page's.
    """

    kind: str
    label: str
    also: str = ""
    note: str = ""
    href: str
    lang: str = ""


def find_suggestions(record: Record, writer: Writer, words: str) -> list[Suggestion]:
    """Return sides, people, events and instruments that may be meant, and the way to all that is found."""
    if not words:
        return []
    found, spellings = record.suggest(words, most=_MOST), Spellings(record.latin_names)
    kinds = {kind: writer.say("hit_kind", kind) for kind in ("side", "pair", "person", "event", "instrument", "all")}
    pair = find_sides(writer.site, words).pair
    offers = [
        Suggestion(kind=kinds["pair"], label=" – ".join(map(writer.side, codes)), href=f"/relations/{'/'.join(codes)}")
        for codes in ([pair] if pair else [])
    ]
    offers += [
        Suggestion(kind=kinds["side"], label=writer.side(code), note=code, href=f"/countries/{code}")
        for code in _sides(writer, words)
    ]
    for person in found.people:
        last = max(person.tenures, key=lambda tenure: tenure.last_seen, default=None)
        office = last.office if last else ""
        note = " · ".join(filter(None, (office, writer.side(person.country) if person.country else "")))
        also, href = spellings.beside(person.id, person.name), f"/people/{person.id}"
        offers.append(Suggestion(kind=kinds["person"], label=person.name, also=also, note=note, href=href, lang="vi"))
    for line in found.events:
        label, day = _short(writer.event_title(line.event)), writer.date(line.event.date)
        also, href = _latin_names(spellings, writer.headline(line.event)), f"/events/{line.event.id}"
        offers.append(Suggestion(kind=kinds["event"], label=label, also=also, note=day, href=href))
    for paper in found.instruments:
        parties = " – ".join(writer.side(code) for code in paper.parties[:2])
        href = f"/instruments/{paper.id}"
        offers.append(
            Suggestion(kind=kinds["instrument"], label=_short(paper.name), note=parties, href=href, lang="vi")
        )
    everything = Suggestion(
        kind=kinds["all"], label=writer.say("search", "all_for", words=words), href=f"/search?{urlencode({'q': words})}"
    )
    return [*offers, everything]


def _latin_names(spellings: Spellings, headline: Headline) -> str:
    people = (party for party in (*headline.left, *headline.right) if isinstance(party, Party))
    return ", ".join(filter(None, (spellings.beside(party.person_id, party.name) for party in people)))


def _sides(writer: Writer, words: str) -> list[str]:
    """Return the countries and organisations of whose name, in either language, each word begins one; codes too."""
    typed = fold(words)
    asked = typed.split()
    found = [
        code
        for code, names in writer.site.side_words.items()
        if asked and all(any(name.startswith(word) for name in names) for word in asked)
    ]
    return sorted(found, key=lambda code: (fold(writer.side(code)) != typed, len(writer.side(code)), code))[:_MOST]


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
