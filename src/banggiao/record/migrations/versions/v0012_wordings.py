"""One office in several wordings is one line of a person's: the wordings of each line stand beside it."""

import sqlalchemy as sa
from alembic import op

from banggiao.lexicon.offices import office_key

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the table, in which each line has its one wording until its person is looked at anew."""
    op.create_table(
        "tenure_wordings",
        sa.Column("person_id", sa.Text(), primary_key=True),
        sa.Column("wording", sa.Text(), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO tenure_wordings SELECT person_id, office, position FROM tenures")
    _compare_anew()


def _compare_anew() -> None:
    """Let offices of forms be compared as those of new ones are."""
    connection = op.get_bind()
    copied = "INSERT OR IGNORE INTO form_offices SELECT form, :new, country, year FROM form_offices WHERE office = :old"
    for (old,) in connection.execute(sa.text("SELECT DISTINCT office FROM form_offices")).all():
        if (new := office_key(old)) != old:
            connection.execute(sa.text(copied), {"new": new, "old": old})
            connection.execute(sa.text("DELETE FROM form_offices WHERE office = :old"), {"old": old})
