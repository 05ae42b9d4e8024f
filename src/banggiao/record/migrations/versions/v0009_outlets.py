"""Articles are counted by outlet and day without their texts being read."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the index."""
    op.create_index("articles_by_outlet", "articles", ["publisher", "published"])
