"""What claims belong to has a table of its own, narrow and in order: it changes with every article, claims never do.

What is in it is made of the claims when everything is made anew, which follows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

# A person's id changes with what is known of them, without the events in which they act being written anew.
_FOLLOWING = "UPDATE event_parties SET person = new.entity WHERE person_anchor = new.anchor; END"
_PLACED = f"CREATE TRIGGER mention_is_placed AFTER INSERT ON places WHEN new.kind = 'person' BEGIN {_FOLLOWING}"
_MOVED = (
    "CREATE TRIGGER mention_is_moved AFTER UPDATE OF entity ON places "
    f"WHEN new.kind = 'person' AND new.entity IS NOT old.entity BEGIN {_FOLLOWING}"
)


def upgrade() -> None:
    """Take the columns out of the claims, and make the table and what follows it."""
    for trigger in ("party_is_written", "mention_is_placed"):
        op.execute(f"DROP TRIGGER {trigger}")
    for index in ("ix_claims_entity", "claims_by_part", "claims_by_form"):
        op.drop_index(index, "claims")
    for column in ("part", "form", "entity"):
        op.drop_column("claims", column)
    op.create_table(
        "places",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("anchor", "kind")),
        *(sa.Column(name, sa.Text()) for name in ("part", "form", "entity")),
        sa.PrimaryKeyConstraint("anchor"),
        sqlite_with_rowid=False,
    )
    op.create_index("places_by_entity", "places", ["entity", "kind"])
    op.create_index("places_by_part", "places", ["part", "entity"], sqlite_where=sa.text("part IS NOT NULL"))
    op.create_index("places_by_form", "places", ["form"], sqlite_where=sa.text("form IS NOT NULL"))
    for trigger in (_PLACED, _MOVED):
        op.execute(trigger)
