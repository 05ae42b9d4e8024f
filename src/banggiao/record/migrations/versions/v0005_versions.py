"""Articles of one link are versions of one report."""

import sqlalchemy as sa
from alembic import op

from banggiao.record.editions import mark_superseded
from banggiao.resolving.versions import link_of

revision = "0005"
down_revision = "0004"

_AT_A_TIME = 500


def upgrade() -> None:
    """Make the columns and fill them; what was made of superseded claims is made anew after every migration."""
    for name in ("modified", "link", "superseded_by"):
        op.add_column("articles", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_articles_link", "articles", ["link"])
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, url FROM articles WHERE url != ''")).all()
    links = [{"id": row.id, "link": link_of(row.url)} for row in rows]
    if links:
        connection.execute(sa.text("UPDATE articles SET link = :link WHERE id = :id"), links)
    found = sorted({row["link"] for row in links})
    for start in range(0, len(found), _AT_A_TIME):
        mark_superseded(connection, found[start : start + _AT_A_TIME])
