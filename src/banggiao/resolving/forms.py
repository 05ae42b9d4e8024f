"""Forms: what all mentions of one bearing say together, and which forms agree.

A person is written in few ways however often, so people are compared by their forms. A form holds all that is asked of
its mentions, as numbers: it grows by a mention without the others being looked at, but for those of the same text.
Forms of one country agree where any of their names are the same, or where they are close and both forms are attested in
one office within some years (`banggiao.resolving.likeness`). Forms of two countries agree where one full name and one
office are told of both: hardly anybody has a namesake in the same office abroad, but an article may name another
country beside the person whom it means.

Where one article tells of two people of one name, or a reviewer has said that there are two, a name says too little:
the mentions that bear it are parted into forms by the offices that come with them.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from banggiao.lexicon.posts import is_bare
from banggiao.model.vocabulary import OfficeStatus
from banggiao.resolving.deciding import Rulings
from banggiao.resolving.grouping import Link
from banggiao.resolving.likeness import Likeness, compare, may_agree
from banggiao.resolving.mentions import Mention, Office, spelled, written_names
from banggiao.resolving.names import HOME, NameForm, name_blocks
from banggiao.resolving.slips import may_be_readings

TERM = 6
"""Years between two attestations of one office beyond which they do not speak for one holder."""
_FIRST = 1_000_000  # more than there are texts of one person
TenureKey = tuple[str, str, OfficeStatus]
"""An office as it is written, its country, and how it is held."""


class Span(NamedTuple):
    """The first and the last day on which an office is attested (empty where unknown), and by how many claims."""

    first: str
    last: str
    claims: int


class Form(NamedTuple):
    """Mentions of one bearing, put together.

    Attributes:
        first: the smallest anchor among the mentions, with ``written``, the names that it identifies by.
        texts: how many different texts the mentions stand in; articles: how many articles, lists of office-holders
            left out.
        called: for each name that mentions have in the first place, in how many texts; spellings: for each name at all.
        offices: those that come with the mentions, with the years for which they are attested (0 where unknown).
    """

    id: str
    bearing: str
    first: str
    written: tuple[str, ...]
    texts: int
    articles: int
    called: Counter[str]
    spellings: Counter[str]
    offices: dict[Office, set[int]]
    tenures: dict[TenureKey, Span]

    @classmethod
    def bare(cls, key: str, bearing: str, first: str, written: tuple[str, ...]) -> "Form":
        """Return a form of which no more is known than its id and its names."""
        return cls(key, bearing, first, written, 0, 0, Counter(), Counter(), {}, {})

    @property
    def country(self) -> str:
        """The code of the country that the mentions are of."""
        return self.bearing.partition("|")[0]

    @property
    def names(self) -> tuple[NameForm, ...]:
        """The names, taken apart."""
        return _taken_apart(self.written)

    @property
    def blocks(self) -> set[str]:
        """The keys under which the form meets those that it may agree with."""
        keys = {key for name in self.written for key in name_blocks(name, self.country)}
        return keys | self.full_names

    @property
    def full_names(self) -> set[str]:
        """The full names as keys, which are the same whatever the country."""
        return {f"={name.key}" for name in self.names if len(name.words) > 1}


@lru_cache(maxsize=65536)
def _taken_apart(written: tuple[str, ...]) -> tuple[NameForm, ...]:
    """Return names taken apart, once for all that a form is compared with."""
    return tuple(spelled(written).values())


@lru_cache(maxsize=65536)
def _in_syllables(written: tuple[str, ...]) -> tuple[NameForm, ...]:
    """Return those of the names that are in Vietnamese syllables; most foreign ones are not, and meet thousands."""
    return tuple(form for form in _taken_apart(written) if form.style == "vietnamese")


def gather(
    mentions: Iterable[Mention], rulings: Rulings, parted: Collection[str] = ()
) -> tuple[dict[str, list[Mention]], set[str]]:
    """Tell for each form, by its id, which mentions it holds; also return the bearings that are parted by offices.

    Args:
        mentions: all of each bearing, or, where nothing is decided on any of them, some.
        rulings: what is decided; a mention that was taken away from others of its bearing is a form of its own, with
            those that bear its offices if they are other offices.
        parted: bearings known to be parted.
    """
    told = list(mentions)
    taken_by_office = _parted_by_offices(told, rulings)
    split = {*parted} | _in_one_article(told) | {m.bearing for m in told if m.anchor in taken_by_office}
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in told:
        parts = [mention.bearing]
        if mention.bearing in split:
            parts += sorted(f"@{office},{country}" for office, country in mention.offices)
        if mention.anchor in rulings.taken - taken_by_office:
            parts.append(mention.anchor)
        found["|".join(parts)].append(mention)
    return dict(found), split


def forms_by_mention(held: Mapping[str, Iterable[Mention]]) -> dict[str, str]:
    """Return the id of the form that holds each mention, by the mention's anchor."""
    return {mention.anchor: key for key, mentions in held.items() for mention in mentions}


def _parted_by_offices(mentions: Iterable[Mention], rulings: Rulings) -> set[str]:
    """Return the mentions taken away from others of their bearing that their offices tell from these."""
    by_anchor = {mention.anchor: mention for mention in mentions} if rulings.apart else {}
    found: dict[str, bool] = {}
    for pair in rulings.apart:
        if len(pair) == 2 and pair <= by_anchor.keys():
            one, other = (by_anchor[anchor] for anchor in pair)
            for anchor in pair & rulings.taken:
                if one.bearing == other.bearing:
                    found[anchor] = found.get(anchor, True) and one.is_namesake(other)
    return {anchor for anchor, told_apart in found.items() if told_apart}


def _in_one_article(mentions: Iterable[Mention]) -> set[str]:
    """Return the bearings that one article gives to two people of different offices."""
    met: dict[tuple[str, str], Mention] = {}
    return {
        mention.bearing
        for mention in sorted(mentions)
        if mention.is_namesake(met.setdefault((mention.source.article_id, mention.bearing), mention))
    }


def grown(known: Form | None, key: str, mentions: Sequence[Mention], beside: Sequence[Mention] = ()) -> Form:
    """Return a form with more mentions.

    Args:
        known: the form as it was; None where it is new.
        key: its id.
        mentions: those that come in; at least one where the form is new.
        beside: of those that the form holds, all that stand in one of the texts of the new ones.
    """
    first = min(mentions)
    form = known or Form.bare(key, first.bearing, first.anchor, written_names(first.claim))
    if first.anchor < form.first:
        form = form._replace(first=first.anchor, written=written_names(first.claim))
    before, after = _count(beside), _count([*beside, *mentions])
    offices = {office: set(years) for office, years in form.offices.items()}
    tenures = dict(form.tenures)
    for mention in mentions:
        for office, years in mention.offices.items():
            offices.setdefault(office, set()).update(years)
        for told in mention.told:
            office_held = (told.office, told.country, told.status)
            days = sorted(told.days) or [""]
            spans = [Span(days[0], days[-1], 1), *filter(None, [tenures.get(office_held)])]
            tenures[office_held] = together(spans)
    return form._replace(
        texts=form.texts + after.texts - before.texts,
        articles=form.articles + after.articles - before.articles,
        called=form.called + (after.called - before.called),
        spellings=form.spellings + (after.spellings - before.spellings),
        offices=offices,
        tenures=tenures,
    )


def together(spans: Iterable[Span]) -> Span:
    """Return what several spans of one tenure say together."""
    told = list(spans)
    first = min((span.first for span in told if span.first), default="")
    return Span(first, max(span.last for span in told), sum(span.claims for span in told))


class _Count(NamedTuple):
    texts: int
    articles: int
    called: Counter[str]
    spellings: Counter[str]


def _count(mentions: Sequence[Mention]) -> _Count:
    """Count mentions by their texts, for verbatim copies are one source."""
    called = {(mention.source.text_id, mention.claim.name) for mention in mentions}
    spelled_so = {(m.source.text_id, name) for m in mentions for name in (m.claim.name, *m.claim.names)}
    return _Count(
        len({mention.source.text_id for mention in mentions}),
        len({mention.source.article_id for mention in mentions if not mention.source.is_listed}),
        Counter(name for _, name in called),
        Counter(name for _, name in spelled_so),
    )


def links_of(forms: Sequence[Form], settled: Mapping[str, str] | None = None) -> list[Link]:
    """Return the agreeing pairs.

    Args:
        forms: those to be compared.
        settled: the parts of those that are as they were: two of different parts did not agree and do not now. One
            that changed, or is new, has none or an empty one.

    Those of the same name and one office come first, then those of the same name, then close names; among these full
    names before such as are shortened, and a form that is attested in more texts draws more.
    """
    links = []
    compared = [_Compared(form, form.country, form.names) for form in forms]
    for a, b in _meeting(forms, settled or {}):
        agreement = _agreement_of(compared[a], compared[b])
        if agreement != "other":
            one, other = forms[a], forms[b]
            rank = 1 + 2 * in_one_office(one, other) + _are_full(one, other) if agreement == "same" else 0
            links.append(Link(_FIRST * rank + max(one.texts, other.texts), one.id, other.id))
    return links


def _meeting(forms: Sequence[Form], settled: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield the places of each pair of forms that share a key, but for settled ones of different parts."""
    keys = [form.blocks for form in forms]
    under: dict[str, list[int]] = defaultdict(list)
    for place, of_form in enumerate(keys):
        for key in of_form:
            under[key].append(place)
    parts = [settled.get(form.id, "") for form in forms]
    for place, part in enumerate(parts):
        met: set[int] = set()  # one form's at a time: of all forms they are millions of pairs
        for key in keys[place]:
            places = under[key]
            met.update(places[bisect_right(places, place) :])
        for other in met:
            if not part or not parts[other] or part == parts[other]:
                yield place, other


class _Compared(NamedTuple):
    """A form with its country and its names, worked out once for all that it is compared with."""

    form: Form
    country: str
    names: tuple[NameForm, ...]


def agreement_of(one: Form, other: Form) -> Likeness:
    """Say how two forms stand to each other: close names are one person's where an office is."""
    return _agreement_of(_Compared(one, one.country, one.names), _Compared(other, other.country, other.names))


def _agreement_of(mine: _Compared, theirs: _Compared) -> Likeness:
    one, other = mine.form, theirs.form
    if mine.country != theirs.country:
        return "same" if one.full_names & other.full_names and _in_one_named_office(one, other) else "other"
    likenesses = {compare(a, b) for a in mine.names for b in theirs.names}
    if "same" in likenesses:
        return "same"
    if "close" in likenesses and in_one_office(one, other):
        return "close"
    return "close" if _are_readings(one, other) and _in_one_named_office(one, other) else "other"


def are_named_alike(one: Form, other: Form) -> bool:
    """Say whether any of their names may be one person's where something else says so."""
    names = other.names
    return any(may_agree(a, b) for a in one.names for b in names) or _are_readings(one, other)


def _are_readings(one: Form, other: Form) -> bool:
    """Say whether any of their names may be two readings of one foreign name in Vietnamese syllables."""
    if one.country == HOME:
        return False
    return any(may_be_readings(a, b) for a in _in_syllables(one.written) for b in _in_syllables(other.written))


def in_one_office(one: Form, other: Form) -> bool:
    """Say whether articles attest both in one office, within `TERM` years where the years are known."""
    shared = one.offices.keys() & other.offices.keys()
    return any(_are_near(one.offices[office], other.offices[office]) for office in shared)


def _in_one_named_office(one: Form, other: Form) -> bool:
    """Say the same of an office of one name, whichever the country, where the name says what office it is."""
    return any(
        mine == theirs and not is_bare(mine) and _are_near(years, others)
        for (mine, _), years in one.offices.items()
        for (theirs, _), others in other.offices.items()
    )


def _are_near(years: Iterable[int], others: Collection[int]) -> bool:
    return any(not (a and b) or abs(a - b) <= TERM for a in years for b in others)


def contradict(one: Form, other: Form) -> bool:
    """Say whether two forms are full names in one way of writing of which none can be the other's.

    Close names contradict nothing: what is missing is an office that would join them.
    """
    if are_named_alike(one, other):
        return False
    styles = {form.style for form in one.names if len(form.words) > 1}
    return any(form.style in styles for form in other.names if len(form.words) > 1)


def is_slip_between(one: Form, other: Form, third: Form) -> bool:
    """Say of two forms that agree with a third whether they are it but for a letter: ``Jame``, Jim, and James Mattis.

    More texts bear the third, and none of the names is shorter than another.
    So one wrong letter does not hold apart what agrees without it. Names of which words are left out show nothing:
    ``George Bush`` agrees with two.
    """
    if third.texts <= min(one.texts, other.texts) or third.texts < max(one.texts, other.texts):
        return False
    return all(_are_as_long(each, third) for each in (one, other))


def _are_as_long(one: Form, other: Form) -> bool:
    return len(one.names[0].words) == len(other.names[0].words) > 1


def side_by_side(held: Mapping[str, Iterable[Mention]]) -> set[frozenset[str]]:
    """Return the pairs of forms that stand in one article, given the mentions of each."""
    inside = defaultdict(set)
    for form_id, mentions in held.items():
        for mention in mentions:
            inside[mention.source.article_id].add(form_id)
    return {frozenset(pair) for ids in inside.values() for pair in combinations(sorted(ids), 2)}


def are_strangers(one: Form, other: Form) -> bool:
    """Say of forms that stand in one article whether they are two people: all but a full name in two spellings."""
    return not (_are_full(one, other) and in_one_office(one, other) and agreement_of(one, other) != "other")


def _are_full(one: Form, other: Form) -> bool:
    return all(len(form.names[0].words) > 1 for form in (one, other))
