"""Versions of the record: the newest that this program knows, and the way there from older ones."""

from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

NEWEST: Final = "0017"


def version_of(connection: Connection) -> str:
    """Return the version of the record, empty where there is none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def migrate(connection: Connection, version: str = NEWEST) -> None:
    """Bring the record to a version, in the transaction of the connection."""
    config = Config()
    config.set_main_option("script_location", "banggiao.record:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, version)
