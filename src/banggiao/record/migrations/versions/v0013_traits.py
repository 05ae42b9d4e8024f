"""What events are counted by is kept for each in one row, and parties know the person, so that a start is quick."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

# A person's id changes with what is known of them, without the events in which they act being written anew.
_PARTY_IS_WRITTEN = (
    "CREATE TRIGGER party_is_written AFTER INSERT ON event_parties WHEN new.person_anchor IS NOT NULL BEGIN "
    "UPDATE event_parties SET person = (SELECT entity FROM claims WHERE anchor = new.person_anchor) "
    "WHERE event_id = new.event_id AND position = new.position; END"
)
_MENTION_IS_PLACED = (
    "CREATE TRIGGER mention_is_placed AFTER UPDATE OF entity ON claims "
    "WHEN new.kind = 'person' AND new.entity IS NOT old.entity BEGIN "
    "UPDATE event_parties SET person = new.entity WHERE person_anchor = new.anchor; END"
)


def upgrade() -> None:
    """Make the table, the column, and what keeps it."""
    op.create_table(
        "event_traits",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("day", "date", "event_id", "last_day")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("report_count", "document")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("traits", "outlets")),
        sa.PrimaryKeyConstraint("day", "date", "event_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("event_traits_by_event", "event_traits", ["event_id"])
    op.add_column("event_parties", sa.Column("person", sa.Text()))
    op.create_index(
        "event_parties_by_person", "event_parties", ["person", "event_id"], sqlite_where=sa.text("person IS NOT NULL")
    )
    _add_text("instrument_pairs", "first_told")
    _add_text("event_reports", "article_id", "published")
    op.create_index("event_reports_by_day", "event_reports", ["event_id", "published", "article_id"])
    op.drop_index("ix_articles_published", "articles")
    op.create_index("articles_by_day", "articles", ["published", "id", "publisher"])
    op.create_index("people_by_articles", "people", ["article_count", "name", "id", "country"])
    op.create_index("instrument_pairs_by_kind", "instrument_pairs", ["side", "other", "kind", "action"])
    op.create_index("instruments_by_report", "instruments", ["last_reported", "id"])
    for trigger in (_PARTY_IS_WRITTEN, _MENTION_IS_PLACED):
        op.execute(trigger)


def _add_text(table: str, *names: str) -> None:
    for name in names:
        op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
