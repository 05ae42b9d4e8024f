"""The reports of instruments know their article and its day, so that those up to a day are counted off an index."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add the columns; they are filled when everything is made anew, which follows."""
    for name in ("article_id", "published"):
        op.add_column("instrument_reports", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_index("instrument_reports_by_day", "instrument_reports", ["instrument_id", "published", "article_id"])
