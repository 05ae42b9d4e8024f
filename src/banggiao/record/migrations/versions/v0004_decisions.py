"""The log of what reviewers decide, and how sure each event is, by which they are asked."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table and the column; events are made anew after every migration."""
    texts = ("kind", "anchors", "field", "value", "undoes", "by", "why", "at", "seen")
    op.create_table(
        "decisions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, unique=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.PrimaryKeyConstraint("id"),
    )
    op.add_column("events", sa.Column("confidence", sa.Float(), nullable=False, server_default="0"))
    op.create_index("events_by_confidence", "events", ["confidence", "id"])
