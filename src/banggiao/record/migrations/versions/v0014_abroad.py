"""One full name in one office is one person's whichever country articles name: forms meet by their full names."""

import json

import sqlalchemy as sa
from alembic import op

from banggiao.resolving.forms import full_name_block
from banggiao.resolving.names import name_form

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Let the forms that are there be met by their full names too; they are compared when one of them grows."""
    connection = op.get_bind()
    keys = [
        {"key": full_name_block(form), "form": row.id}
        for row in connection.execute(sa.text("SELECT id, written FROM forms")).all()
        for form in map(name_form, json.loads(row.written))
        if len(form.words) > 1
    ]
    if keys:
        connection.execute(sa.text("INSERT OR IGNORE INTO form_keys (key, form) VALUES (:key, :form)"), keys)
