"""Smaller rows: names of lists, ids of entries and hashes as numbers and bytes, parties with rows of their own; a
finding is known by its reading and its number there, and kept nowhere else."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

DERIVED = ("entry_findings", "conflicts", "entries")
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # which numbers rows by such columns only
_AT_ONCE = 100


def upgrade() -> None:
    """What is kept is carried over; columns that are taken from readings are left empty, to be filled."""
    for name in (*DERIVED, "findings", "postings", "handles"):
        op.drop_table(name)
    _reports()
    _readings()
    _judged()
    _asked()
    _derived()
    meta = sa.table("meta", sa.column("key"), sa.column("value"))
    op.execute(meta.delete().where(meta.c.key == "derived"))
    op.bulk_insert(meta, [{"key": "derived", "value": "-1"}])


def _reports() -> None:
    _carried(
        "reports",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("added", sa.String, nullable=False),
        hashed="sha256",
    )
    _carried(
        "originals",
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), primary_key=True),
        sa.Column("given", sa.String, primary_key=True),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        hashed="digest",
    )


def _readings() -> None:
    counts = ("events", "statements", "figures")
    _carried(
        "readings",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("reader", "given", "added")),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("given_id", sa.String, nullable=False),
        sa.Column("file", sa.Text),
        sa.Column("line", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("uri", "outlet")),
        *(
            sa.Column(name, sa.String)
            for name in ("outlet_country", "published", "updated", "instant", "known", "fetched")
        ),
        sa.Column("headline", sa.Text),
        sa.Column("language", sa.String),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("agencies", "names", "conflicts")),
        sa.Column("words", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in counts),
        sa.Column("shingles", sa.LargeBinary, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("report", "reader", "given"),
        hashed="digest",
        new=dict.fromkeys(counts, 0),
    )
    op.create_index("readings_by_outlet", "readings", ["outlet", "instant"])
    op.create_index("readings_by_instant", "readings", ["instant"])


def _judged() -> None:
    _carried(
        "anchors",
        sa.Column("judgement", sa.Integer, sa.ForeignKey("judgements.row"), primary_key=True),
        sa.Column("side", sa.String, primary_key=True),
        sa.Column("finding", sa.String, nullable=False),
        sa.Column("sha256", sa.LargeBinary, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("start", "end")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("words", "sentence")),
        hashed="sha256",
    )
    _carried(
        "removals",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.LargeBinary, nullable=False),
        sa.Column("report", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("by", "at")),
        sa.Column("entries", sa.Text, nullable=False),
        sa.Column("lifted", sa.String),
        hashed="sha256",
    )
    op.create_index("ix_removals_sha256", "removals", ["sha256"])


def _carried(name: str, *columns: sa.schema.SchemaItem, hashed: str, new: Mapping[str, Any] | None = None) -> None:
    """A table with these columns in the place of the one of that name, with its rows; a hash that was digits becomes
    bytes, and columns that are `new` have the value given."""
    made = op.create_table(f"new_{name}", *columns)
    old = sa.table(name, *(sa.column(c.name) for c in made.c if c.name not in (new or {})))
    connection = op.get_bind()
    keys = [old.c[c.name] for c in made.primary_key]
    for rows in connection.execute(sa.select(old).order_by(*keys)).mappings().partitions(_AT_ONCE):
        values = [{**row, hashed: bytes.fromhex(row[hashed]), **(new or {})} for row in rows]
        connection.execute(made.insert(), values)
    op.drop_table(name)
    op.rename_table(f"new_{name}", name)


def _asked() -> None:
    """What questions find their findings by."""
    op.create_table(
        "parties",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("hash", sa.BigInteger, nullable=False, unique=True),
    )
    op.create_table(
        "handles",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("party", sa.Integer, sa.ForeignKey("parties.row"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "postings",
        sa.Column("party", sa.Integer, sa.ForeignKey("parties.row"), primary_key=True),
        sa.Column("side", sa.Integer, primary_key=True),
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("finding", sa.Integer, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "keys",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "marks",
        sa.Column("code", sa.Integer, primary_key=True),
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("sketch", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )


def _derived() -> None:
    op.create_table(
        "entries",
        sa.Column("id", ID, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Integer, nullable=False),
        sa.Column("type", sa.Integer),
        sa.Column("mode", sa.String),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("begins", "ends")),
        sa.Column("dated", sa.Boolean, nullable=False),
        *(sa.Column(name, sa.String) for name in ("country", "place")),
        *(sa.Column(name, sa.Float) for name in ("lat", "lon")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("status", "review", "confidence")),
        sa.Column("sort", sa.BigInteger, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("independent", "figures")),
        sa.Column("measures", sa.String),
        sa.Column("disagreements", sa.Integer, nullable=False),
        sa.Column("data", sa.LargeBinary),
    )
    op.create_index("entries_by_kind", "entries", ["kind", "sort", "confidence", "review"])
    wide, counted = sa.text("ends - begins > 31"), sa.text("figures > 0")
    for name, columns, where in (
        ("entries_wide", ["kind", "dated", "ends", "begins"], wide),
        ("entries_with_figures", ["sort", "id"], counted),
        ("entries_by_measures", ["measures", "confidence", "review"], counted),
    ):
        op.create_index(name, "entries", columns, sqlite_where=where, postgresql_where=where)
    for name in ("type", "country", "place", "lat"):
        stated = sa.column(name).is_not(None)
        op.create_index(f"entries_by_{name}", "entries", [name], sqlite_where=stated, postgresql_where=stated)
    op.create_table(
        "entry_findings",
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("finding", sa.Integer, primary_key=True),
        sa.Column("entry", ID, sa.ForeignKey("entries.id"), nullable=False, index=True),
        sa.Column("redirect", ID),
        sqlite_with_rowid=False,
    )
    elsewhere = sa.column("redirect").is_not(None)
    op.create_index(
        "entry_findings_by_redirect", "entry_findings", ["redirect"], sqlite_where=elsewhere, postgresql_where=elsewhere
    )
    op.create_table(
        "conflicts",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("entry", ID, sa.ForeignKey("entries.id"), nullable=False, index=True),
        *(sa.Column(name, sa.String, nullable=False) for name in ("kind", "relation", "state")),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "kin",
        sa.Column("entry", ID, sa.ForeignKey("entries.id"), primary_key=True, autoincrement=False),
        sa.Column("component", ID, nullable=False),
    )
    op.create_index("ix_kin_component", "kin", ["component"])
    op.create_index("ix_copies_of", "copies", ["of"])
