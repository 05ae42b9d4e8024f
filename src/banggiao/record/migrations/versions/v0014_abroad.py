"""One full name in one office is one person's whichever country articles name: forms meet by their full names."""

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Change no table: forms have their new keys when everything is made anew, which follows."""
