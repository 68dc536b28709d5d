"""A record of an older version becomes one of this version, inside the transaction of a connection."""

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from dateline.record.keeping import tables
from dateline.record.keeping.indexing import index

FIRST = "0001"  # the revision of records of version 1, which kept no revision themselves
SCRIPTS = Path(__file__).parent / "migrations"


def migrate(connection: Connection, version: int) -> None:
    """Run what leads from a schema version to this one, then take from every reading anew what the columns hold."""
    script = ScriptDirectory(str(SCRIPTS))
    context = MigrationContext.configure(
        connection, opts={"fn": lambda heads, _: script._upgrade_revs(tables.REVISION, heads)}
    )
    if version == 1:
        context.stamp(script, FIRST)
    with Operations.context(context):
        context.run_migrations()
    index(connection)
