"""The tables of what is kept and counted for each pair of sides (`banggiao.record.relating`)."""

from sqlalchemy import Column, Index, Integer, Table, Text, text

from banggiao.record.metadata import metadata

event_pairs = Table(
    "event_pairs",
    metadata,
    Column("side", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("event_id", Text, primary_key=True),
    Column("level", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Index("event_pairs_by_event", "event_id"),
    sqlite_with_rowid=False,
)

event_apart = Table(
    "event_apart",
    metadata,
    Column("side", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("event_id", Text, primary_key=True),
    Index("event_apart_by_event", "event_id"),
    sqlite_with_rowid=False,
)

pair_tallies = Table(
    "pair_tallies",
    metadata,
    Column("side", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("year", Text, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("level", Text, primary_key=True),
    Column("direction", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("reports", Integer, nullable=False, server_default="0"),
    Index("pair_tallies_empty", "number", sqlite_where=text("number = 0")),
    sqlite_with_rowid=False,
)

pair_articles = Table(
    "pair_articles",
    metadata,
    Column("side", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("published", Text, primary_key=True),
    Column("article_id", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Index("pair_articles_empty", "number", sqlite_where=text("number = 0")),
    sqlite_with_rowid=False,
)

instrument_pairs = Table(
    "instrument_pairs",
    metadata,
    Column("side", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("last_reported", Text, primary_key=True),
    Column("instrument_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("first_told", Text, nullable=False, server_default=""),
    Index("instrument_pairs_by_instrument", "instrument_id"),
    Index("instrument_pairs_by_kind", "side", "other", "kind", "action"),
    sqlite_with_rowid=False,
)

claim_pairs = Table(
    "claim_pairs",
    metadata,
    Column("side", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("published", Text, primary_key=True),
    Column("anchor", Text, primary_key=True),
    Column("act", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("words", Text, nullable=False),
    Index("claim_pairs_by_anchor", "anchor"),
    sqlite_with_rowid=False,
)
