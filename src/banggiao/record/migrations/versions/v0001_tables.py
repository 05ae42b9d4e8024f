"""The tables of articles, claims and what is made of them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _make_articles()
    _make_claims()
    _make_people()
    _make_events()
    _make_matters()


def _text(name: str) -> sa.Column[str]:
    """Return a column of text that is always there, perhaps empty."""
    return sa.Column(name, sa.Text(), nullable=False)


def _make_articles() -> None:
    """What came in, and the ledger of sources."""
    op.create_table(
        "articles", _text("id"), _text("text_id"), _text("title"), _text("publisher"), _text("published"),
        _text("url"), _text("original_source"), _text("language"), _text("photographers"), _text("agencies"),
        _text("blocks"), _text("text"), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    op.create_index("ix_articles_published", "articles", ["published"])
    op.create_index("ix_articles_text_id", "articles", ["text_id"])
    op.create_table(
        "sources", _text("digest"), _text("name"), _text("reader"),
        sa.Column("position", sa.Integer(), nullable=False), sa.Column("looked_at", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False), sa.Column("already", sa.Integer(), nullable=False),
        sa.Column("irrelevant", sa.Integer(), nullable=False), sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False), sa.PrimaryKeyConstraint("digest"),
    )  # fmt: skip
    op.create_table(
        "readings", _text("article_id"), _text("reader"),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"]), sa.PrimaryKeyConstraint("article_id"),
    )  # fmt: skip


def _make_claims() -> None:
    """What articles say, and under which keys their claims meet."""
    op.create_table(
        "claims", _text("anchor"), _text("article_id"), _text("kind"),
        sa.Column("number", sa.Integer(), nullable=False), sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False), sa.Column("cite_start", sa.Integer(), nullable=False),
        _text("quote"), _text("value"), _text("people"), sa.Column("part", sa.Text(), nullable=True),
        sa.Column("entity", sa.Text(), nullable=True), sa.ForeignKeyConstraint(["article_id"], ["articles.id"]),
        sa.PrimaryKeyConstraint("anchor"),
    )  # fmt: skip
    op.create_index("claims_by_article", "claims", ["article_id", "kind", "number"])
    op.create_index("ix_claims_entity", "claims", ["entity"])
    op.create_index("claims_by_part", "claims", ["part", "entity"])
    op.create_table(
        "claim_keys", _text("key"), _text("anchor"), sa.ForeignKeyConstraint(["anchor"], ["claims.anchor"]),
        sa.PrimaryKeyConstraint("key", "anchor"),
    )  # fmt: skip
    op.create_index("claim_keys_by_anchor", "claim_keys", ["anchor"])
    op.create_table(
        "pending", _text("anchor"), _text("kind"), _text("key"), sa.ForeignKeyConstraint(["anchor"],
        ["claims.anchor"]), sa.PrimaryKeyConstraint("anchor"),
    )  # fmt: skip
    op.create_index("pending_by_key", "pending", ["kind", "key"])


def _make_people() -> None:
    """People and their tenures."""
    op.create_table(
        "people", _text("id"), _text("name"), _text("country"),
        sa.Column("article_count", sa.Integer(), nullable=False), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    op.create_index("ix_people_country", "people", ["country"])
    op.create_table(
        "person_names", _text("person_id"), sa.Column("position", sa.Integer(), nullable=False), _text("name"),
        _text("folded"), sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.PrimaryKeyConstraint("person_id", "position"),
    )  # fmt: skip
    op.create_table(
        "tenures", _text("person_id"), sa.Column("position", sa.Integer(), nullable=False), _text("office"),
        _text("country"), _text("status"), _text("first_seen"), _text("last_seen"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"]), sa.PrimaryKeyConstraint("person_id", "position"),
    )  # fmt: skip
    op.create_table(
        "tenure_reports", _text("person_id"), sa.Column("tenure", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False), _text("anchor"), sa.ForeignKeyConstraint(["anchor"],
        ["claims.anchor"]), sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.PrimaryKeyConstraint("person_id", "tenure", "position"),
    )  # fmt: skip


def _make_events() -> None:
    """Events with their sides, parties and reports."""
    op.create_table(
        "events", _text("id"), _text("type"), sa.Column("kind", sa.Text(), nullable=True), _text("status"),
        _text("date"), sa.Column("first_day", sa.Text(), nullable=True),
        sa.Column("last_day", sa.Text(), nullable=True), _text("place"), _text("place_country"), _text("fields"),
        _text("note"), sa.Column("report_count", sa.Integer(), nullable=False), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    op.create_index("events_by_day", "events", ["first_day", "id"])
    op.create_index("ix_events_type", "events", ["type"])
    op.create_table(
        "event_sides", _text("country"), _text("event_id"), sa.ForeignKeyConstraint(["event_id"], ["events.id"]),
        sa.PrimaryKeyConstraint("country", "event_id"),
    )  # fmt: skip
    op.create_index("event_sides_by_event", "event_sides", ["event_id"])
    op.create_table(
        "event_parties", _text("event_id"), sa.Column("position", sa.Integer(), nullable=False), _text("name"),
        _text("country"), _text("role"), _text("offices"), sa.Column("person_anchor", sa.Text(), nullable=True),
        _text("folded"), sa.ForeignKeyConstraint(["event_id"], ["events.id"]),
        sa.ForeignKeyConstraint(["person_anchor"], ["claims.anchor"]),
        sa.PrimaryKeyConstraint("event_id", "position"),
    )  # fmt: skip
    op.create_index("ix_event_parties_person_anchor", "event_parties", ["person_anchor"])
    op.create_table(
        "event_reports", _text("event_id"), sa.Column("position", sa.Integer(), nullable=False), _text("anchor"),
        sa.ForeignKeyConstraint(["anchor"], ["claims.anchor"]), sa.ForeignKeyConstraint(["event_id"],
        ["events.id"]), sa.PrimaryKeyConstraint("event_id", "position"),
    )  # fmt: skip


def _make_matters() -> None:
    """Instruments, commitments and figures."""
    op.create_table(
        "instruments", _text("id"), _text("kind"), _text("name"), _text("period"), _text("action"),
        _text("last_reported"), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    op.create_table(
        "instrument_parties", _text("country"), _text("instrument_id"), sa.ForeignKeyConstraint(["instrument_id"],
        ["instruments.id"]), sa.PrimaryKeyConstraint("country", "instrument_id"),
    )  # fmt: skip
    op.create_index("instrument_parties_by_instrument", "instrument_parties", ["instrument_id"])
    op.create_table(
        "commitments", _text("id"), _text("article_id"), _text("act"), _text("by_sides"), _text("to_sides"),
        sa.Column("field", sa.Text(), nullable=True), sa.ForeignKeyConstraint(["article_id"], ["articles.id"]),
        sa.ForeignKeyConstraint(["id"], ["claims.anchor"]), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    op.create_index("ix_commitments_article_id", "commitments", ["article_id"])
    op.create_table(
        "figures", _text("id"), _text("article_id"), sa.Column("value", sa.Float(), nullable=False), _text("unit"),
        _text("what"), _text("period"), sa.ForeignKeyConstraint(["article_id"], ["articles.id"]),
        sa.ForeignKeyConstraint(["id"], ["claims.anchor"]), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    op.create_index("ix_figures_article_id", "figures", ["article_id"])
    op.create_table(
        "instrument_reports", _text("instrument_id"), sa.Column("position", sa.Integer(), nullable=False),
        _text("anchor"), sa.ForeignKeyConstraint(["anchor"], ["claims.anchor"]),
        sa.ForeignKeyConstraint(["instrument_id"], ["instruments.id"]),
        sa.PrimaryKeyConstraint("instrument_id", "position"),
    )  # fmt: skip
    op.create_table(
        "commitment_sides", _text("country"), _text("commitment_id"), sa.ForeignKeyConstraint(["commitment_id"],
        ["commitments.id"]), sa.PrimaryKeyConstraint("country", "commitment_id"),
    )  # fmt: skip
