"""Full-text search, filled with the articles that a record of the first version already holds.

What is made of the claims is indexed when the record is rebuilt, which follows every migration.
"""

import sqlalchemy as sa
from alembic import op

from banggiao.record import searching, sqlite

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the search tables and index what is there."""
    op.create_table(
        "search_documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("search_documents_by_ref", "search_documents", ["kind", "ref"], unique=True)
    sqlite.make_word_tables(op.get_bind())
    searching.index_all_articles(op.get_bind())
