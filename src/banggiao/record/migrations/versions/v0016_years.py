"""Claims of events lie under other keys: what knows its year meets no day of another.

The keys are made of the claims when everything is made anew, which follows.
"""

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Change no table."""
