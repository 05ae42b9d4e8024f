"""The record's tables, as SQLAlchemy knows them. Their making and changing is the migrations' business.

What came in: ``articles``, ``readings``, ``claims`` (one row a claim, its value as JSON in the codebook's terms), and
``claim_keys``, under which claims meet. What was made of it: ``places`` (what each claim belongs to, see
`banggiao.record.placing`), ``people``, ``person_names``, ``tenures``, ``events``, ``event_sides``, ``event_parties``,
``event_reports``, ``instruments``, ``instrument_parties``, ``instrument_reports``, ``commitments``,
``commitment_sides``, ``commitment_voices``, ``figures``. What stands between the claims about people and the people:
``tenure_wordings`` (which attestations a line of offices holds) and `banggiao.record.form_tables`. What is kept of each
event for lists: ``event_traits`` (see `banggiao.record.traits`); the ``person`` of ``event_parties`` follows the places
by triggers. What is kept and counted for each pair of sides: `banggiao.record.pair_tables`. What reviewers decided:
``decisions``, which are only ever added to. The housekeeping: ``sources`` (what was looked at) and ``pending`` (claims
that are not yet brought into the record).
"""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    text,
)

from banggiao.record import form_tables, pair_tables
from banggiao.record.metadata import metadata as _metadata

metadata = _metadata

articles = Table(
    "articles",
    metadata,
    Column("id", Text, primary_key=True),
    Column("text_id", Text, nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("publisher", Text, nullable=False),
    Column("published", Text, nullable=False),
    Column("modified", Text, nullable=False, server_default=""),
    Column("url", Text, nullable=False),
    Column("link", Text, nullable=False, server_default="", index=True),
    Column("superseded_by", Text, nullable=False, server_default=""),
    Column("original_source", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("photographers", Text, nullable=False),
    Column("agencies", Text, nullable=False),
    Column("blocks", Text, nullable=False),
    Column("text", Text, nullable=False),
    Index("articles_by_outlet", "publisher", "published"),
    Index("articles_by_day", "published", "id", "publisher"),
)

readings = Table(
    "readings",
    metadata,
    Column("article_id", Text, ForeignKey("articles.id"), primary_key=True),
    Column("reader", Text, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("anchor", Text, primary_key=True),
    Column("article_id", Text, ForeignKey("articles.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("starts", Integer, nullable=False),
    Column("ends", Integer, nullable=False),
    Column("cite_start", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("people", Text, nullable=False),
    Index("claims_by_article", "article_id", "kind", "number"),
)

places = Table(
    "places",
    metadata,
    Column("anchor", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("part", Text),
    Column("form", Text),
    Column("entity", Text),
    Index("places_by_entity", "entity", "kind"),
    Index("places_by_part", "part", "entity", sqlite_where=text("part IS NOT NULL")),
    Index("places_by_form", "form", sqlite_where=text("form IS NOT NULL")),
    sqlite_with_rowid=False,
)

claim_keys = Table(
    "claim_keys",
    metadata,
    Column("key", Text, primary_key=True),
    Column("anchor", Text, primary_key=True),
    Index("claim_keys_by_anchor", "anchor"),
    sqlite_with_rowid=False,
)

pending = Table(
    "pending",
    metadata,
    Column("anchor", Text, ForeignKey("claims.anchor"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Index("pending_by_key", "kind", "key"),
)

people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False, index=True),
    Column("article_count", Integer, nullable=False),
    Index("people_by_articles", "article_count", "name", "id", "country"),
)

person_names = Table(
    "person_names",
    metadata,
    Column("person_id", Text, ForeignKey("people.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
)

tenures = Table(
    "tenures",
    metadata,
    Column("person_id", Text, ForeignKey("people.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("office", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("first_seen", Text, nullable=False),
    Column("last_seen", Text, nullable=False),
    Index("tenures_by_office", "country", "office"),
)

tenure_wordings = Table(
    "tenure_wordings",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("wording", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

forms = form_tables.forms
form_keys = form_tables.form_keys
form_names = form_tables.form_names
form_offices = form_tables.form_offices
form_tenures = form_tables.form_tenures
form_pairs = form_tables.form_pairs
attestations = form_tables.attestations

events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("type", Text, nullable=False, index=True),
    Column("kind", Text),
    Column("status", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("first_day", Text),
    Column("last_day", Text),
    Column("place", Text, nullable=False),
    Column("place_country", Text, nullable=False),
    Column("fields", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("report_count", Integer, nullable=False),
    Column("confidence", Float, nullable=False),
    Index("events_by_day", "first_day", "id"),
    Index("events_by_confidence", "confidence", "id"),
)

event_sides = Table(
    "event_sides",
    metadata,
    Column("country", Text, primary_key=True),
    Column("event_id", Text, ForeignKey("events.id"), primary_key=True),
    Index("event_sides_by_event", "event_id"),
)

event_parties = Table(
    "event_parties",
    metadata,
    Column("event_id", Text, ForeignKey("events.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("offices", Text, nullable=False),
    Column("person_anchor", Text, ForeignKey("claims.anchor"), index=True),
    Column("folded", Text, nullable=False),
    Column("person", Text),
    Index("event_parties_by_person", "person", "event_id", sqlite_where=text("person IS NOT NULL")),
)

event_traits = Table(
    "event_traits",
    metadata,
    Column("day", Text, primary_key=True),
    Column("date", Text, primary_key=True),
    Column("event_id", Text, primary_key=True),
    Column("last_day", Text, nullable=False),
    Column("report_count", Integer, nullable=False),
    Column("document", Integer, nullable=False),
    Column("traits", Text, nullable=False),
    Column("outlets", Text, nullable=False),
    Index("event_traits_by_event", "event_id"),
    sqlite_with_rowid=False,
)

event_reports = Table(
    "event_reports",
    metadata,
    Column("event_id", Text, ForeignKey("events.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("anchor", Text, ForeignKey("claims.anchor"), nullable=False),
    Column("article_id", Text, nullable=False, server_default=""),
    Column("published", Text, nullable=False, server_default=""),
    Index("event_reports_by_day", "event_id", "published", "article_id"),
)

event_pairs = pair_tables.event_pairs
event_apart = pair_tables.event_apart
pair_tallies = pair_tables.pair_tallies
pair_articles = pair_tables.pair_articles
instrument_pairs = pair_tables.instrument_pairs
claim_pairs = pair_tables.claim_pairs

instruments = Table(
    "instruments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("period", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("last_reported", Text, nullable=False),
    Index("instruments_by_report", "last_reported", "id"),
)

instrument_parties = Table(
    "instrument_parties",
    metadata,
    Column("country", Text, primary_key=True),
    Column("instrument_id", Text, ForeignKey("instruments.id"), primary_key=True),
    Index("instrument_parties_by_instrument", "instrument_id"),
)

instrument_reports = Table(
    "instrument_reports",
    metadata,
    Column("instrument_id", Text, ForeignKey("instruments.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("anchor", Text, ForeignKey("claims.anchor"), nullable=False),
    Column("article_id", Text, nullable=False, server_default=""),
    Column("published", Text, nullable=False, server_default=""),
    Index("instrument_reports_by_day", "instrument_id", "published", "article_id"),
)

commitments = Table(
    "commitments",
    metadata,
    Column("id", Text, ForeignKey("claims.anchor"), primary_key=True),
    Column("article_id", Text, ForeignKey("articles.id"), nullable=False, index=True),
    Column("act", Text, nullable=False),
    Column("by_sides", Text, nullable=False),
    Column("to_sides", Text, nullable=False),
    Column("field", Text),
)

commitment_sides = Table(
    "commitment_sides",
    metadata,
    Column("country", Text, primary_key=True),
    Column("commitment_id", Text, ForeignKey("commitments.id"), primary_key=True),
)

commitment_voices = Table(
    "commitment_voices",
    metadata,
    Column("person_anchor", Text, primary_key=True),
    Column("commitment_id", Text, primary_key=True),
    Index("commitment_voices_by_commitment", "commitment_id"),
    sqlite_with_rowid=False,
)

figures = Table(
    "figures",
    metadata,
    Column("id", Text, ForeignKey("claims.anchor"), primary_key=True),
    Column("article_id", Text, ForeignKey("articles.id"), nullable=False, index=True),
    Column("value", Float, nullable=False),
    Column("unit", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("period", Text, nullable=False),
)

search_documents = Table(
    "search_documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("ref", Text, nullable=False),
    Index("search_documents_by_ref", "kind", "ref", unique=True),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("anchors", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("undoes", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("seen", Text, nullable=False),
)

sources = Table(
    "sources",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("reader", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("looked_at", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("already", Integer, nullable=False),
    Column("irrelevant", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("complete", Boolean, nullable=False),
)
