"""The tables that stand between the claims about people and the people (`banggiao.record.forming`).

``forms``, with ``form_keys``, under which they meet, ``form_names``, ``form_offices``, ``form_tenures``, ``form_pairs``
(forms side by side in an article) and ``attestations`` (office claims, as they stand decided).
"""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, text

from banggiao.record.metadata import metadata

forms = Table(
    "forms",
    metadata,
    Column("id", Text, primary_key=True),
    Column("bearing", Text, nullable=False, index=True),
    Column("is_parted", Boolean, nullable=False),
    Column("first", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("texts", Integer, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("part", Text, nullable=False, index=True),
    Column("entity", Text, nullable=False, index=True),
    Column("is_stale", Boolean, nullable=False),
    Index("forms_stale", "is_stale", sqlite_where=text("is_stale = 1")),
)

form_keys = Table(
    "form_keys",
    metadata,
    Column("key", Text, primary_key=True),
    Column("form", Text, primary_key=True),
    Index("form_keys_by_form", "form"),
    sqlite_with_rowid=False,
)

form_names = Table(
    "form_names",
    metadata,
    Column("form", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("called", Integer, nullable=False),
    Column("spelled", Integer, nullable=False),
    sqlite_with_rowid=False,
)

form_offices = Table(
    "form_offices",
    metadata,
    Column("form", Text, primary_key=True),
    Column("office", Text, primary_key=True),
    Column("country", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

form_tenures = Table(
    "form_tenures",
    metadata,
    Column("form", Text, primary_key=True),
    Column("office", Text, primary_key=True),
    Column("country", Text, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("first_seen", Text, nullable=False),
    Column("last_seen", Text, nullable=False),
    Column("claims", Integer, nullable=False),
    sqlite_with_rowid=False,
)

form_pairs = Table(
    "form_pairs",
    metadata,
    Column("form", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Index("form_pairs_by_other", "other"),
    sqlite_with_rowid=False,
)

attestations = Table(
    "attestations",
    metadata,
    Column("anchor", Text, primary_key=True),
    Column("form", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("day", Text, nullable=False),
    Index("attestations_by_form", "form", "office", "country", "status", "day"),
    sqlite_with_rowid=False,
)
