"""People are brought up to date with the mentions that came in, form by form.

A mention goes into the form that its names and offices say (`banggiao.resolving.forms`), and the form grows; only a
form that has lost a mention, or whose bearing a reviewer or an article parts by offices, is made anew of all its
mentions. Forms of people are few where mentions are thousands, so all forms of the parts that are touched are resolved
anew, and of what comes out that is written which is different.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, delete, distinct, func, select

from banggiao.model.record import Person
from banggiao.record import tables as t
from banggiao.record.decisions import load_rulings
from banggiao.record.forming import (
    Stored,
    find_agreeing_parts,
    load_forms,
    load_pairs,
    put_pairs,
    remove_forms,
    save_forms,
    stale_bearings,
)
from banggiao.record.persons import remove_people, write_people
from banggiao.record.placing import Place, forget_places, move_forms, put_places
from banggiao.record.rows import IS_ARTICLE, comparable_of, fetch_in, in_chunks, select_for_comparison, select_placed
from banggiao.record.sqlite import put, set_values
from banggiao.resolving.deciding import Rulings, decided_nodes
from banggiao.resolving.forms import Form, forms_by_mention, gather, grown
from banggiao.resolving.grouping import Decided
from banggiao.resolving.mentions import Mention, mentions_of
from banggiao.resolving.people import Bearer, bearers_of, person_of

_AT_A_TIME = 600_000
"""Pending mentions taken up in one transaction, with those of the last one's article: 100,000 articles have 360,000.

The fewer there are, the more often the same people are told apart from others and written anew.
"""


def fold_people(connection: Connection) -> bool:
    """Bring some pending mentions into the record; say whether there may be more."""
    waiting, stale = _next_pending(connection), stale_bearings(connection)
    if not waiting and not stale:
        return False
    anchors = [anchor for of_article in waiting.values() for anchor in of_article]
    rulings = load_rulings(connection)
    read = _Read(connection, rulings)
    placed = _place(connection, read, read.pending(waiting), stale)
    _settle(connection, read, placed)
    for chunk in in_chunks(anchors):
        connection.execute(delete(t.pending).where(t.pending.c.anchor.in_(chunk)))
    return len(anchors) >= _AT_A_TIME


def _next_pending(connection: Connection) -> dict[str, list[str]]:
    """Return pending mentions of whole articles, by article."""
    waiting, key = select(t.pending.c.anchor, t.pending.c.key).where(t.pending.c.kind == "person"), t.pending.c.key
    rows = list(connection.execute(waiting.order_by(key, t.pending.c.anchor).limit(_AT_A_TIME)))
    if len(rows) == _AT_A_TIME:
        rows += connection.execute(waiting.where(key == rows[-1].key, t.pending.c.anchor > rows[-1].anchor))
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row.key].append(row.anchor)
    return found


class _Read:
    """What was read of people, as it stands decided, and where each claim belonged before."""

    def __init__(self, connection: Connection, rulings: Rulings) -> None:
        self._connection = connection
        self.rulings = rulings
        self.places: dict[str, Place] = {}
        """For the anchor of a claim, its form and its person."""
        self._held: dict[str, list[str]] = defaultdict(list)
        """For the anchor of a person claim, those of the offices that come with it."""

    def pending(self, waiting: Mapping[str, Sequence[str]]) -> list[Mention]:
        """Return mentions that came in, given by article; those that no longer stand are let belong to nobody."""
        mentions: list[Mention] = []
        of_office = select_for_comparison().where(t.claims.c.kind == "office")
        for articles in in_chunks(waiting):  # not all at once: rows weigh more than the mentions made of them
            anchors = (anchor for article in articles for anchor in waiting[article])
            people = fetch_in(self._connection, select_for_comparison(), t.claims.c.anchor, anchors)
            offices = fetch_in(self._connection, of_office, t.claims.c.article_id, articles)
            mentions += self._mentions(people, offices)
        standing = {mention.anchor for mention in mentions}
        self._forget_places(each for anchors in waiting.values() for each in anchors if each not in standing)
        return sorted(mentions)

    def held_by(self, forms: Iterable[str]) -> list[Mention]:
        """Return all mentions that some forms hold."""
        rows = fetch_in(self._connection, select_placed(), t.places.c.form, forms)
        return self._mentions([row for row in rows if row.kind == "person"], [r for r in rows if r.kind == "office"])

    def of_texts(self, texts: Iterable[str], forms: Mapping[str, Any]) -> dict[str, list[Mention]]:
        """Return the mentions in these texts that each form holds, without offices."""
        told = select_placed().where(t.claims.c.kind == "person", t.places.c.form.is_not(None))
        rows = [row for row in fetch_in(self._connection, told, t.articles.c.text_id, texts) if row.form in forms]
        form_of = {row.anchor: row.form for row in rows}
        found = defaultdict(list)
        for mention in self._mentions(rows, []):
            found[form_of[mention.anchor]].append(mention)
        return found

    def _mentions(self, people: Sequence[Row[Any]], offices: Sequence[Row[Any]]) -> list[Mention]:
        self.places.update({row.anchor: (row.form, row.entity) for row in (*people, *offices)})
        told = [comparable_of(row) for row in offices]
        for office in told:
            self._held[office.people[0]].append(office.anchor)
        stand = filter(None, map(self.rulings.apply, map(comparable_of, people)))
        return mentions_of(stand, filter(None, map(self.rulings.apply, told)))

    def _forget_places(self, anchors: Iterable[str]) -> None:
        """Let mentions that are rejected belong to nobody, nor the offices that come with them."""
        forget_places(self._connection, (each for anchor in anchors for each in (anchor, *self._held[anchor])))


class _Placed(NamedTuple):
    """Forms that have grown or were made anew.

    Attributes:
        forms: as they are now, by their ids, with the part and the person that they belonged to.
        mentions: those that came into each; of one that was made anew all.
        before: those of them that have grown, as they were.
        gone: the rows of those that gave way.
    """

    forms: dict[str, Stored]
    mentions: dict[str, list[Mention]]
    before: dict[str, Stored]
    gone: Sequence[Row[Any]]


def _place(connection: Connection, read: _Read, fresh: Sequence[Mention], stale: set[str]) -> _Placed:
    """Put mentions into their forms."""
    bearings = stale | {mention.bearing for mention in fresh}
    known = fetch_in(connection, select(t.forms), t.forms.c.bearing, bearings)
    parted = {row.bearing for row in known if row.is_parted}
    held, split = gather(fresh, read.rulings, parted)
    ruled = read.rulings.taken.union(*read.rulings.apart)
    anew = stale | (split - parted) | {mention.bearing for mention in fresh if mention.anchor in ruled}
    gone = [row for row in known if row.bearing in anew]
    again = read.held_by(row.id for row in gone)
    remove_forms(connection, [row.id for row in gone])
    again += [mention for mention in fresh if mention.bearing in anew]
    regathered, resplit = gather(again, read.rulings)
    held = {key: mentions for key, mentions in held.items() if mentions[0].bearing not in anew}
    before = load_forms(connection, t.forms.c.id, held)
    texts = {mention.source.text_id for key in before for mention in held[key]}
    beside = read.of_texts(texts, before)
    forms = [grown(before[key].form, key, held[key], beside.get(key, ())) for key in before]
    new = {key: mentions for key, mentions in (held | regathered).items() if key not in before}
    forms += [grown(None, key, mentions) for key, mentions in new.items()]
    is_parted = (parted - anew) | resplit
    stored = {form.id: Stored(form, form.bearing in is_parted, *_place_of(before.get(form.id))) for form in forms}
    return _Placed(stored, held | regathered, before, gone)


def _place_of(stored: Stored | None) -> tuple[str, str]:
    return (stored.part, stored.entity) if stored else ("", "")


def _settle(connection: Connection, read: _Read, placed: _Placed) -> None:
    """Write forms, and whose they and the others of their parts are."""
    save_forms(connection, placed.forms.values(), placed.before)
    _put_attestations(connection, placed)
    form_of = forms_by_mention(placed.mentions)
    _put_pairs(connection, placed, form_of)
    parts, decided = _decided(connection, read.rulings, form_of)
    parts |= {stored.part for stored in placed.before.values()} | {row.part for row in placed.gone}
    asking = _asking(placed)
    parts |= find_agreeing_parts(connection, asking)
    members = load_forms(connection, t.forms.c.part, parts - {""}) | placed.forms
    beside = load_pairs(connection, members)
    settled = {key: stored.part for key, stored in members.items()} | {form.id: "" for form in asking}
    bearers = bearers_of((stored.form for stored in members.values()), beside, decided, settled)
    _move(connection, members, bearers)
    _put_places(connection, read, placed, {form.id: bearer.id for bearer in bearers for form in bearer.forms})
    former = Counter(stored.entity for stored in members.values() if stored.entity)
    former.update(row.entity for row in placed.gone if row.entity)
    remove_people(connection, sorted(former.keys() - {bearer.id for bearer in bearers}))
    changed = [bearer for bearer in bearers if not _is_unchanged(bearer, members, placed, former)]
    write_people(connection, [_person(connection, bearer, beside) for bearer in changed])


def _asking(placed: _Placed) -> list[Form]:
    """Return the forms that may agree with others than before."""
    asking = []
    for key, stored in placed.forms.items():
        known = placed.before.get(key)
        if not known or (known.form.written, known.form.offices) != (stored.form.written, stored.form.offices):
            asking.append(stored.form)
    return asking


def _put_attestations(connection: Connection, placed: _Placed) -> None:
    rows = [
        {
            "anchor": told.anchor,
            "form": key,
            "office": told.office,
            "country": told.country,
            "status": told.status,
            "day": next(iter(told.days), ""),
        }
        for key, mentions in placed.mentions.items()
        for mention in mentions
        for told in mention.told
    ]
    put(connection, t.attestations, rows, anew=True)


def _put_pairs(connection: Connection, placed: _Placed, form_of: Mapping[str, str]) -> None:
    inside: dict[str, set[str]] = defaultdict(set)
    for key, mentions in placed.mentions.items():
        for mention in mentions:
            inside[mention.source.article_id].add(key)
    columns = (t.claims.c.anchor, t.claims.c.article_id, t.places.c.form)
    beside = select(*columns).join(t.places, t.places.c.anchor == t.claims.c.anchor)
    beside = beside.where(t.claims.c.kind == "person", t.places.c.form.is_not(None))
    for row in fetch_in(connection, beside, t.claims.c.article_id, inside):
        if row.anchor not in form_of:
            inside[row.article_id].add(row.form)
    put_pairs(connection, inside.values())


def _decided(connection: Connection, rulings: Rulings, placed: Mapping[str, str]) -> tuple[set[str], Decided]:
    """Return the parts that somebody has joined to one of the placed mentions, and all that is decided on forms."""
    ruled = frozenset[str]().union(*rulings.together, *rulings.apart)
    query = select(t.places.c.anchor, t.places.c.form, t.forms.c.part).join(t.forms, t.forms.c.id == t.places.c.form)
    rows = [row for row in fetch_in(connection, query, t.places.c.anchor, ruled) if row.anchor not in placed]
    form_of = {row.anchor: row.form for row in rows} | {anchor: placed[anchor] for anchor in ruled & placed.keys()}
    part_of = {row.anchor: row.part for row in rows}
    met = {anchor for pair in rulings.together if pair & placed.keys() for anchor in pair}
    return {part_of[anchor] for anchor in met & part_of.keys()}, decided_nodes(rulings, form_of)


def _move(connection: Connection, members: Mapping[str, Stored], bearers: Iterable[Bearer]) -> None:
    """Note of forms to which part and person they belong now, and of the claims that they held before."""
    moved: list[tuple[str, str, str]] = []
    led: list[tuple[str, str]] = []
    for bearer in bearers:
        for form in bearer.forms:
            before = members[form.id]
            if (before.part, before.entity) != (bearer.part, bearer.id):
                moved.append((bearer.part, bearer.id, form.id))
            if before.entity and before.entity != bearer.id:
                led.append((bearer.id, form.id))
    set_values(connection, t.forms, ("part", "entity"), "id", moved)
    move_forms(connection, led)


def _put_places(connection: Connection, read: _Read, placed: _Placed, whose: Mapping[str, str]) -> None:
    """Note of mentions, and the offices that come with them, to which form and person they belong."""
    places = [
        (anchor, kind, key, whose[key])
        for key, mentions in placed.mentions.items()
        for mention in mentions
        for anchor, kind in ((mention.anchor, "person"), *((told.anchor, "office") for told in mention.told))
        if read.places[anchor] != (key, whose[key])
    ]
    put_places(connection, "form", places)


def _is_unchanged(bearer: Bearer, members: Mapping[str, Stored], placed: _Placed, former: Counter[str]) -> bool:
    """Say whether the very same forms, grown by nothing, were the person's before."""
    ids = {form.id for form in bearer.forms}
    mine = sum(members[key].entity == bearer.id for key in ids)
    return not ids & placed.forms.keys() and mine == former[bearer.id] == len(ids)


def _person(connection: Connection, bearer: Bearer, beside: set[frozenset[str]]) -> Person:
    ids = {form.id for form in bearer.forms}
    if not any(frozenset(pair) in beside for pair in combinations(ids, 2)):
        return person_of(bearer.forms, sum(form.articles for form in bearer.forms))
    articles = select(func.count(distinct(t.claims.c.article_id))).join(t.articles)
    articles = articles.join(t.places, t.places.c.anchor == t.claims.c.anchor)
    in_person = articles.where(t.places.c.form.in_(ids), t.places.c.kind == "person", IS_ARTICLE)
    return person_of(bearer.forms, int(connection.execute(in_person).scalar_one()))
