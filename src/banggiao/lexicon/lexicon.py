"""The whole vocabulary as one frozen object, with its matcher and its digest."""

from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b
from typing import Final

import msgspec

from banggiao.lexicon.entries import (
    Act,
    Bodies,
    GateWords,
    Title,
    data_folder,
    load_acts,
    load_bodies,
    load_confidence,
    load_frames,
    load_gate,
    load_titles,
    load_words,
)
from banggiao.lexicon.geography import Geography, Language, load_geography
from banggiao.lexicon.governments import Governments, load_governments
from banggiao.lexicon.layers import Folder
from banggiao.lexicon.leaders import family_first, load_leaders, load_surnames
from banggiao.lexicon.matcher import Form, Hit, Matcher, Sense, collect_forms
from banggiao.vietnamese.folding import matchable, name_key
from banggiao.vietnamese.words import Cut

_CITY = "Thành phố "
_Entry = tuple[str, bool, Sense]  # form, proper (must begin with a capital), sense

_COUNTRY: Final = 4  # words that a country's name has at most


class Lexicon:
    """The trade's vocabulary: built once a process, never changed after."""

    def __init__(self, folder: Folder | None = None) -> None:
        """Read every vocabulary file of ``folder`` (that of the package by default).

        Raises:
            RunError: a file is missing or malformed.
        """
        folder = folder or data_folder()
        self.titles: tuple[Title, ...] = load_titles(folder)
        self.acts: tuple[Act, ...] = load_acts(folder)
        self.bodies: Bodies = load_bodies(folder)
        self.words: dict[str, tuple[str, ...]] = load_words(folder)
        self.frames: dict[str, tuple[str, ...]] = load_frames(folder)
        self.confidence: dict[str, float] = load_confidence(folder)
        self.gate: GateWords = load_gate(folder)
        self.geography: Geography = load_geography(folder)
        self.governments: Governments = load_governments(folder)
        self.surnames: frozenset[str] = load_surnames(folder)
        self.leaders: dict[str, str] = {name_key(name): code for name, code in load_leaders(folder)}
        self.leader_families: dict[str, int] = Counter(name.split()[-1] for name in self.leaders if " " in name)
        self.leaders = {**family_first(self.leaders), **self.leaders}
        entries = list(self._entries())
        self.digest: str = _digest(entries, (self.leaders, self.surnames, self.frames), self.governments)
        self.forms: tuple[Form, ...] = tuple(
            collect_forms((matchable(f), proper, sense) for f, proper, sense in entries)
        )
        self._matcher: Matcher | None = None
        self._glosses: dict[str, str] | None = None
        self._bodies_glossed: dict[str, str] | None = None
        self._countries_named: frozenset[str] | None = None

    def find(self, cut: Cut) -> list[Hit]:
        """Return the hits of the vocabulary in a text (see ``Matcher.find``)."""
        if self._matcher is None:  # a reader looks for these forms together with those of other vocabularies
            self._matcher = Matcher(self.forms)
        return self._matcher.find(cut)

    def side_name(self, code: str, language: Language = "vi") -> str:
        """Return the short name of a country or organisation, the code itself where it is unknown."""
        return self.geography.side_name(code, language)

    @property
    def _office_glosses(self) -> dict[str, str]:
        if self._glosses is not None:
            return self._glosses
        glosses = {matchable(title.vi): title.en for title in self.titles}
        for vi, en in self.bodies.ministries:
            glosses[matchable(f"Bộ trưởng {vi}")] = f"Minister of {en}"
            glosses[matchable(f"Thứ trưởng {vi}")] = f"Deputy Minister of {en}"
        self._glosses = glosses
        return glosses

    def office_label(self, office: str, language: str = "vi") -> str:
        """Return an office's title in a language; the Vietnamese one where no other is known.

        >>> Lexicon().office_label("Bộ trưởng Ngoại giao", "en")
        'Minister of Foreign Affairs'
        """
        if language != "en":
            return office
        if gloss := self._office_glosses.get(matchable(office)):
            return gloss
        return self._composed_gloss(office) or office

    def _composed_gloss(self, office: str) -> str:
        """Gloss ``<head> <body or place>`` from its two parts; a body that is neither known nor a name is left out."""
        folded = matchable(office)
        heads = [title for title in self.titles if folded.startswith(matchable(title.vi) + " ")]
        if not heads:
            return ""
        head = max(heads, key=lambda title: len(title.vi))
        rest = office[len(head.vi) :].strip()
        if rest.startswith("tại "):
            country = next((c for c in self.geography.countries if c.vi == rest[4:]), None)
            return f"{head.en} to {country.en}" if country else ""
        known = {matchable(vi): en for vi, en in self.bodies.bodies}
        name = rest if rest.istitle() else ""
        body = known.get(matchable(rest), name)
        return f"{head.en}, {body}" if body else f"{head.en} …"

    def body_label(self, name: str) -> str:
        """Return a body's English name, its country left out where the name ends in it; empty where none is known.

        >>> Lexicon().body_label("Bộ Ngoại giao Pháp"), Lexicon().body_label("Hội quần vợt Pháp")
        ('Ministry of Foreign Affairs', '')
        """
        words = name.split()
        for cut in range(len(words), max(len(words) - _COUNTRY - 1, 0), -1):
            label = self._body_glosses.get(matchable(" ".join(words[:cut])), "")
            if label and (cut == len(words) or matchable(" ".join(words[cut:])) in self._country_names):
                return label.removeprefix("the ")
        return ""

    @property
    def _body_glosses(self) -> dict[str, str]:
        if self._bodies_glossed is None:
            named = {matchable(f"Bộ {vi}"): f"Ministry of {en}" for vi, en in self.bodies.ministries}
            self._bodies_glossed = named | {matchable(vi): en for vi, en in self.bodies.bodies}
        return self._bodies_glossed

    @property
    def _country_names(self) -> frozenset[str]:
        if self._countries_named is None:
            self._countries_named = frozenset(matchable(country.vi) for country in self.geography.countries)
        return self._countries_named

    def level(self, office: str) -> str:
        """Return the level of an office (``head_of_state``, ``minister`` …), empty where unknown."""
        folded = matchable(office)
        heads = [t for t in self.titles if folded == matchable(t.vi) or folded.startswith(matchable(t.vi) + " ")]
        return max(heads, key=lambda title: len(title.vi)).level if heads else ""

    def _entries(self) -> Iterator[_Entry]:
        yield from self._title_entries()
        for act in self.acts:
            yield from ((form, False, Sense("verb", act)) for form in act.verbs)
            yield from ((form, False, Sense("noun", act)) for form in act.nouns)
        words = {matchable(form) for forms in self.words.values() for form in forms}
        for vi, _ in self.bodies.ministries:  # one that is also a word (Thống nhất) needs its capital
            yield vi, matchable(vi) in words, Sense("ministry", vi)
        whole = {vi for vi, _ in self.bodies.ministries}
        for vi, _ in self.bodies.ministries:
            yield from ((form, True, Sense("ministry", vi)) for form in _dashed(vi) if form not in whole)
        for short, vi in self.bodies.short_ministries.items():
            yield short, True, Sense("ministry", vi)
        for vi, _ in self.bodies.bodies:
            yield from ((form, False, Sense("body", vi)) for form in _spellings(vi))
        for code, forms in self.bodies.seats.items():
            yield from ((form, False, Sense("seat", code)) for form in forms)
        for form in self.bodies.openers:
            yield form, False, Sense("opener", form)
        for name, forms in self.words.items():
            for form in forms:
                word, _, value = form.partition("=")
                yield word, False, Sense(name, word if name == "stop" else value)
        yield from self._geography_entries()

    def _title_entries(self) -> Iterator[_Entry]:
        pairs = {form.partition("=")[0] for form in self.words.get("pair_office", ())}
        for title in self.titles:
            forms = (() if title.only_names else (title.vi,)) + title.names
            for spelt in dict.fromkeys(spelt for form in forms for spelt in _spellings(form)):
                yield spelt, False, Sense("title", title)
                if f"hai {spelt}" in pairs:  # "lần thứ hai Thủ tướng A thăm": one of them, and no pair
                    yield f"thứ hai {spelt}", False, Sense("title", title)

    def _geography_entries(self) -> Iterator[_Entry]:
        for country in self.geography.countries:
            for form in dict.fromkeys(country.forms):
                yield form, form[:1].isupper(), Sense("country", country.code)
            for form in country.pair:
                if form not in country.forms:
                    yield form, True, Sense("short", country.code)
        countries = {form for country in self.geography.countries for form in country.forms}
        for place in (*self.geography.capitals, *self.geography.places):
            for form in dict.fromkeys(place.forms):
                if form not in countries:
                    yield form, place.kind != "site", Sense("place", place)
                    bare = form.removeprefix(_CITY)
                    if bare != form and bare not in place.forms and form not in place.ambiguous:
                        yield form, False, Sense("place", place)  # "thành phố Hồ Chí Minh": no place without the word
        for organisation in self.geography.organisations:
            for form in dict.fromkeys(organisation.forms):
                yield form, True, Sense("org", organisation)
        for party in self.geography.parties:
            for form in dict.fromkeys(party.forms):
                yield form, False, Sense("party", party)
                if form.startswith("Đảng ") and form.count(" ") > 1:
                    yield form.removeprefix("Đảng "), True, Sense("partytail", party)


def _dashed(ministry: str) -> tuple[str, ...]:
    """Return a ministry's name as papers join its parts: ``Kế hoạch - Đầu tư``, ``Văn hóa - Thể thao và Du lịch``."""
    first, joint, last = ministry.rpartition(" và ")
    first = first.replace(" - ", ", ")
    forms = []
    for dash in (" - ", "-", " – "):
        parts = first.replace(", ", dash)
        forms += [f"{parts}{dash}{last}", f"{parts} và {last}"] if joint else []
    return tuple(dict.fromkeys([*forms, f"{first} & {last}"] if joint else forms))


def _spellings(form: str) -> tuple[str, ...]:
    """A form with ``Trung ương`` written out and as the papers shorten it."""
    return (form, *(form.replace("Trung ương", short) for short in ("T.Ư", "TƯ", "TW") if "Trung ương" in form))


def _digest(
    entries: list[_Entry],
    rest: tuple[dict[str, str], frozenset[str], dict[str, tuple[str, ...]]],
    governments: Governments,
) -> str:
    digest = blake2b(digest_size=6)
    for form, proper, sense in entries:
        digest.update(f"{form}|{proper}|{sense.cat}|{sense.value!r}\n".encode())
    leaders, surnames, frames = rest
    digest.update(repr((sorted(leaders.items()), sorted(surnames), sorted(frames.items()))).encode())
    digest.update(msgspec.json.encode(governments, order="deterministic"))
    return digest.hexdigest()
