"""Tenures are looked up by the office."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the index."""
    op.create_index("tenures_by_office", "tenures", ["country", "office"])
