"""Other keys under which reports of one act meet: the record is made anew of its claims after every migration."""

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Change no table."""
