"""What is said of people is kept by forms, so that a mention more costs no more where there are thousands."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables of forms; keys become the table that holds them, and are no longer held for people."""
    op.drop_table("tenure_reports")
    op.drop_table("claim_keys")
    _table("claim_keys", _key("key"), _key("anchor"))
    op.create_index("claim_keys_by_anchor", "claim_keys", ["anchor"])
    op.add_column("claims", sa.Column("form", sa.Text()))
    op.drop_index("claims_by_part", "claims")
    op.create_index("claims_by_part", "claims", ["part", "entity"], sqlite_where=sa.text("part IS NOT NULL"))
    op.create_index("claims_by_form", "claims", ["form"], sqlite_where=sa.text("form IS NOT NULL"))
    _make_forms()
    _table("form_keys", _key("key"), _key("form"))
    op.create_index("form_keys_by_form", "form_keys", ["form"])
    _table("form_names", _key("form"), _key("name"), _number("called"), _number("spelled"))
    _table(
        "form_offices", _key("form"), _key("office"), _key("country"), sa.Column("year", sa.Integer(), nullable=False)
    )
    _table(
        "form_tenures", *map(_key, ("form", "office", "country", "status")), _key("first_seen"), _key("last_seen"),
        _number("claims"), keys=4,
    )  # fmt: skip
    _table("form_pairs", _key("form"), _key("other"))
    op.create_index("form_pairs_by_other", "form_pairs", ["other"])
    _table("attestations", *map(_key, ("anchor", "form", "office", "country", "status", "day")), keys=1)
    op.create_index(
        "attestations_by_form", "attestations", ["form", "office", "country", "status", "day"]
    )  # the anchor comes by itself, as the key of the table


def _make_forms() -> None:
    op.create_table(
        "forms", _key("id"), _key("bearing"), sa.Column("is_parted", sa.Boolean(), nullable=False), _key("first"),
        _key("written"), _number("texts"), _number("articles"), _key("part"), _key("entity"),
        sa.Column("is_stale", sa.Boolean(), nullable=False), sa.PrimaryKeyConstraint("id"),
    )  # fmt: skip
    for column in ("bearing", "part", "entity"):
        op.create_index(f"ix_forms_{column}", "forms", [column])
    op.create_index("forms_stale", "forms", ["is_stale"], sqlite_where=sa.text("is_stale = 1"))


def _table(name: str, *columns: sa.Column[Any], keys: int = 0) -> None:
    primary = [column.name for column in columns if isinstance(column.type, sa.Text) or column.name == "year"]
    op.create_table(name, *columns, sa.PrimaryKeyConstraint(*primary[: keys or None]), sqlite_with_rowid=False)


def _key(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)
