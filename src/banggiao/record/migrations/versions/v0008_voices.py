"""Commitments are found by those who voice them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the table; it is filled as articles come in, for older claims do not say who of the people voices them."""
    columns = [sa.Column(column, sa.Text(), nullable=False) for column in ("person_anchor", "commitment_id")]
    key = sa.PrimaryKeyConstraint("person_anchor", "commitment_id")
    op.create_table("commitment_voices", *columns, key, sqlite_with_rowid=False)
    op.create_index("commitment_voices_by_commitment", "commitment_voices", ["commitment_id"])
