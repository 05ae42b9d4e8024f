"""Forms of people in the tables: what all mentions of one bearing say together (`banggiao.resolving.forms`)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, delete, select, update

from banggiao.record import sqlite
from banggiao.record import tables as t
from banggiao.record.placing import let_go_of_forms
from banggiao.record.rows import dump, fetch_in, in_chunks, strings
from banggiao.resolving.forms import Form, Span, agreement_of, are_named_alike
from banggiao.resolving.mentions import Office

_OF_ONE_FORM = (
    t.form_keys.c.form, t.form_names.c.form, t.form_offices.c.form, t.form_tenures.c.form, t.form_pairs.c.form,
    t.form_pairs.c.other, t.attestations.c.form, t.forms.c.id,
)  # fmt: skip
FORM_TABLES: tuple[Table, ...] = tuple(dict.fromkeys(column.table for column in _OF_ONE_FORM))
"""The tables that hold forms and what belongs to them."""


class Stored(NamedTuple):
    """A form as the tables hold it, with the part and the person that it belongs to; both empty where it is new."""

    form: Form
    is_parted: bool
    part: str
    entity: str


def load_forms(connection: Connection, column: ColumnElement[Any], values: Iterable[str]) -> dict[str, Stored]:
    """Return the forms whose column holds one of the values, whole, by their ids."""
    rows = fetch_in(connection, select(t.forms), column, values)
    ids = [row.id for row in rows]
    called: dict[str, Counter[str]] = defaultdict(Counter)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for each in fetch_in(connection, select(t.form_names), t.form_names.c.form, ids):
        spelled[each.form][each.name] = each.spelled
        if each.called:
            called[each.form][each.name] = each.called
    offices = load_offices(connection, ids)
    tenures: dict[str, dict[Any, Span]] = defaultdict(dict)
    for held in fetch_in(connection, select(t.form_tenures), t.form_tenures.c.form, ids):
        span = Span(held.first_seen, held.last_seen, held.claims)
        tenures[held.form][held.office, held.country, held.status] = span
    found = {}
    for row in rows:
        written = strings(row.written)
        counts = (row.texts, row.articles, called[row.id], spelled[row.id], offices[row.id], tenures[row.id])
        form = Form(row.id, row.bearing, row.first, written, *counts)
        found[row.id] = Stored(form, row.is_parted, row.part, row.entity)
    return found


def load_offices(connection: Connection, ids: Iterable[str]) -> dict[str, dict[Office, set[int]]]:
    """Return the offices of forms, each with the years for which it is attested."""
    offices: dict[str, dict[Office, set[int]]] = defaultdict(dict)
    for row in fetch_in(connection, select(t.form_offices), t.form_offices.c.form, ids):
        offices[row.form].setdefault((row.office, row.country), set()).add(row.year)
    return offices


def save_forms(connection: Connection, forms: Iterable[Stored], before: Mapping[str, Stored]) -> None:
    """Write forms; of those that were there before, by their ids, what is different."""
    rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in FORM_TABLES}
    for stored in forms:
        known = before.get(stored.form.id)
        if known and known.form.written != stored.form.written:
            connection.execute(delete(t.form_keys).where(t.form_keys.c.form == stored.form.id))
        for table, row in _rows(stored, known.form if known else None):
            rows[table].append(row)
    for table, of_table in rows.items():
        sqlite.put(connection, table, of_table, anew=True)


def _rows(stored: Stored, known: Form | None) -> Iterator[tuple[Table, dict[str, Any]]]:
    form, key = stored.form, {"form": stored.form.id}
    counts = {"texts": form.texts, "articles": form.articles}
    place = {"part": stored.part, "entity": stored.entity, "is_parted": stored.is_parted, "is_stale": False}
    row = {"id": form.id, "bearing": form.bearing, "first": form.first, "written": dump(form.written)}
    yield t.forms, {**row, **counts, **place}
    if known is None or known.written != form.written:
        yield from ((t.form_keys, {**key, "key": block}) for block in sorted(form.blocks))
    for name, times in form.spellings.items():
        called = form.called[name]
        if known is None or (called, times) != (known.called[name], known.spellings[name]):
            yield t.form_names, {**key, "name": name, "called": called, "spelled": times}
    for (office, country), years in form.offices.items():
        new = years - known.offices.get((office, country), set()) if known else years
        yield from ((t.form_offices, {**key, "office": office, "country": country, "year": year}) for year in new)
    for held, span in form.tenures.items():
        if known is None or known.tenures.get(held) != span:
            of_office = dict(zip(("office", "country", "status"), held, strict=True))
            of_days = {"first_seen": span.first, "last_seen": span.last, "claims": span.claims}
            yield t.form_tenures, {**key, **of_office, **of_days}


def remove_forms(connection: Connection, ids: Iterable[str]) -> None:
    """Take forms out with all that belongs to them."""
    for chunk in in_chunks(ids):
        for column in _OF_ONE_FORM:
            connection.execute(delete(column.table).where(column.in_(chunk)))


def let_go(connection: Connection, anchors: Iterable[str]) -> None:
    """Take claims out of their forms, which have to be made anew of the mentions that are left."""
    for chunk in in_chunks(let_go_of_forms(connection, list(anchors))):
        connection.execute(update(t.forms).where(t.forms.c.id.in_(chunk)).values(is_stale=True))


def stale_bearings(connection: Connection) -> set[str]:
    """Return the bearings of forms that have lost a mention."""
    return set(connection.execute(select(t.forms.c.bearing).where(t.forms.c.is_stale)).scalars())


def put_pairs(connection: Connection, inside: Iterable[Collection[str]]) -> None:
    """Note which forms stand side by side, given those that stand in each article."""
    pairs = {pair for forms in inside for pair in combinations(sorted(set(forms)), 2)}
    rows = [{"form": one, "other": other} for one, other in sorted(pairs)]
    sqlite.put(connection, t.form_pairs, rows, anew=True)


def load_pairs(connection: Connection, ids: Collection[str]) -> set[frozenset[str]]:
    """Return which of these forms stand side by side in an article."""
    rows = fetch_in(connection, select(t.form_pairs), t.form_pairs.c.form, ids)
    return {frozenset((row.form, row.other)) for row in rows if row.other in ids}


def find_agreeing_parts(connection: Connection, forms: Iterable[Form]) -> set[str]:
    """Return the parts that hold a form which agrees with one of these."""
    pairs = _pairs_alike(connection, forms)
    offices = load_offices(connection, {other.form.id for _, other in pairs})
    return {
        other.part
        for one, other in pairs
        if agreement_of(one, other.form._replace(offices=offices.get(other.form.id, {}))) != "other"
    }


def _pairs_alike(connection: Connection, forms: Iterable[Form]) -> list[tuple[Form, Stored]]:
    """Return these forms with those of other parts that bear a name like theirs; of the latter only the names."""
    asking: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        for key in form.blocks:
            asking[key].append(form)
    columns = (t.form_keys.c.key, t.forms.c.id, t.forms.c.bearing, t.forms.c.written, t.forms.c.part)
    query = select(*columns).join(t.forms, t.forms.c.id == t.form_keys.c.form).where(t.forms.c.part != "")
    known: dict[str, Stored] = {}
    met: dict[tuple[str, str], Form] = {}
    for row in fetch_in(connection, query, t.form_keys.c.key, asking):
        if row.id not in known:
            bare = Form.bare(row.id, row.bearing, "", strings(row.written))
            known[row.id] = Stored(bare, is_parted=False, part=row.part, entity="")
        met.update({(form.id, row.id): form for form in asking[row.key] if form.id != row.id})
    pairs = ((form, known[other]) for (_, other), form in met.items())
    return [(one, other) for one, other in pairs if are_named_alike(one, other.form)]
