"""What is read is kept and counted for each pair of sides."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables; they are filled when everything is made anew, which follows every migration."""
    _make("event_pairs", "side", "other", "type", "status", "day", "event_id", beside=("level", "direction"))
    op.create_index("event_pairs_by_event", "event_pairs", ["event_id"])
    _make("pair_tallies", "side", "other", "year", "type", "status", "level", "direction", number=True)
    op.create_index("pair_tallies_empty", "pair_tallies", ["number"], sqlite_where=sa.text("number = 0"))
    _make("pair_articles", "side", "other", "published", "article_id", number=True)
    op.create_index("pair_articles_empty", "pair_articles", ["number"], sqlite_where=sa.text("number = 0"))
    paper = ("side", "other", "last_reported", "instrument_id")
    _make("instrument_pairs", *paper, beside=("kind", "action"))
    op.create_index("instrument_pairs_by_instrument", "instrument_pairs", ["instrument_id"])
    claim = ("side", "other", "kind", "published", "anchor")
    _make("claim_pairs", *claim, beside=("act", "field", "words"))
    op.create_index("claim_pairs_by_anchor", "claim_pairs", ["anchor"])


def _make(name: str, *key: str, beside: tuple[str, ...] = (), number: bool = False) -> None:
    """Make a table that is kept in the order of its key, and has no other order to look it up in."""
    columns = [sa.Column(column, sa.Text(), nullable=False) for column in (*key, *beside)]
    counted = [sa.Column("number", sa.Integer(), nullable=False)] if number else []
    op.create_table(name, *columns, *counted, sa.PrimaryKeyConstraint(*key), sqlite_with_rowid=False)
