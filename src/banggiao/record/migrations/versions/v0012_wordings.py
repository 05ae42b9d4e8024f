"""One office in several wordings is one line of a person's: the wordings of each line stand beside it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the table; it is filled when everything is made anew, which follows."""
    op.create_table(
        "tenure_wordings",
        sa.Column("person_id", sa.Text(), primary_key=True),
        sa.Column("wording", sa.Text(), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sqlite_with_rowid=False,
    )
