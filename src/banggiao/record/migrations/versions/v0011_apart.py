"""Sides that only stand at one end of an act, such as the guests of one host, are no pair, and are kept apart.

What is counted of pairs says how many reports tell of it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table; it is filled, and pairs are counted, when everything is made anew, which follows."""
    columns = [sa.Column(name, sa.Text(), nullable=False) for name in ("side", "other", "event_id")]
    key = sa.PrimaryKeyConstraint("side", "other", "event_id")
    op.create_table("event_apart", *columns, key, sqlite_with_rowid=False)
    op.add_column("pair_tallies", sa.Column("reports", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("event_apart_by_event", "event_apart", ["event_id"])
