"""Nothing is overwritten: what is taken from a reading is kept with the reading, what counts is derived; originals,
judgements, removals."""

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

DERIVED = ("entry_findings", "conflicts", "copies", "revisions", "entries")


def upgrade() -> None:
    """Reports and readings are carried over; columns that are taken from readings are left empty, to be filled."""
    for name in (*DERIVED, "findings", "parties"):
        op.drop_table(name)
    _reports()
    _readings()
    _asked()
    _judged()
    _derived()
    meta = sa.table("meta", sa.column("key"), sa.column("value"))
    op.execute(meta.delete().where(meta.c.key == "derived"))
    op.bulk_insert(meta, [{"key": "generation", "value": "1"}, {"key": "derived", "value": "0"}])


def _reports() -> None:
    op.create_table(
        "new_reports",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False, unique=True),
        sa.Column("added", sa.String, nullable=False),
    )
    op.execute("INSERT INTO new_reports SELECT row, sha256, added FROM reports")
    op.drop_table("reports")
    op.rename_table("new_reports", "reports")
    op.create_table(
        "originals",
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), primary_key=True),
        sa.Column("given", sa.String, primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )


def _readings() -> None:
    new = op.create_table(
        "new_readings",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("reader", "given", "added")),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
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
        sa.Column("shingles", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("report", "reader", "given"),
    )
    old = sa.table("readings", *map(sa.column, ("row", "report", "reader", "given", "added", "data")))
    connection = op.get_bind()
    unfilled = {"given_id": "", "agencies": "[]", "names": "[]", "conflicts": "[]", "words": 0, "shingles": b""}
    for row in connection.execute(sa.select(old.c.row).order_by(old.c.row)).scalars().all():
        kept = connection.execute(sa.select(old).where(old.c.row == row)).mappings().one()
        values = {**kept, **unfilled, "digest": sha256(kept["data"]).hexdigest()}
        connection.execute(new.insert().values(values))
    op.drop_table("readings")
    op.rename_table("new_readings", "readings")
    op.create_index("ix_readings_report", "readings", ["report"])
    op.create_index("readings_by_outlet", "readings", ["outlet", "instant"])
    op.create_index("readings_by_instant", "readings", ["instant"])
    op.create_table(
        "findings",
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("start", "end")),
        sa.Column("confidence", sa.Float, nullable=False),
        sqlite_with_rowid=False,
    )


def _asked() -> None:
    """What questions find their findings by."""
    op.create_table(
        "postings",
        sa.Column("handle", sa.BigInteger, primary_key=True),
        sa.Column("side", sa.String(1), primary_key=True),
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("finding", sa.String, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "handles",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("handle", sa.BigInteger, primary_key=True),
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name == "sqlite":
        tokens = "tokenize='porter unicode61 remove_diacritics 2'"
        op.execute(f"CREATE VIRTUAL TABLE passages USING fts5(text, content='', {tokens})")


def _judged() -> None:
    op.create_table(
        "judgements",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("verdict", sa.String, nullable=False),
        sa.Column("field", sa.String),
        sa.Column("value", sa.Text),
        sa.Column("score", sa.Float),
        *(sa.Column(name, sa.String, nullable=False) for name in ("by", "at")),
        sa.Column("reason", sa.Text),
        sa.Column("revoked", sa.String),
    )
    op.create_table(
        "anchors",
        sa.Column("judgement", sa.Integer, sa.ForeignKey("judgements.row"), primary_key=True),
        sa.Column("side", sa.String, primary_key=True),
        sa.Column("finding", sa.String, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("start", "end")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("words", "sentence")),
    )
    op.create_table(
        "removals",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False, index=True),
        sa.Column("report", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("by", "at")),
        sa.Column("entries", sa.Text, nullable=False),
        sa.Column("lifted", sa.String),
    )


def _derived() -> None:
    op.create_table(
        "current",
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), nullable=False, unique=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("superseded_by", sa.Integer),
    )
    op.create_table(
        "entries",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(name, sa.String) for name in ("type", "mode")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("begins", "ends")),
        sa.Column("dated", sa.Boolean, nullable=False),
        *(sa.Column(name, sa.String) for name in ("country", "place")),
        *(sa.Column(name, sa.Float) for name in ("lat", "lon")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("status", "review")),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("sort", sa.String, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("independent", "figures", "disagreements")),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_index("entries_by_kind", "entries", ["kind", "sort", "confidence", "review"])
    op.create_index("entries_by_time", "entries", ["kind", "ends", "begins"])
    counted = sa.column("figures") > 0
    op.create_index("entries_with_figures", "entries", ["sort", "id"], sqlite_where=counted, postgresql_where=counted)
    for name in ("type", "country", "place", "lat"):
        stated = sa.column(name).is_not(None)
        op.create_index(f"entries_by_{name}", "entries", [name], sqlite_where=stated, postgresql_where=stated)
    op.create_table(
        "entry_findings",
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.row"), primary_key=True),
        sa.Column("finding", sa.String, primary_key=True),
        sa.Column("entry", sa.String, sa.ForeignKey("entries.id"), nullable=False, index=True),
        sa.Column("redirect", sa.String),
        sqlite_with_rowid=False,
    )
    elsewhere = sa.column("redirect").is_not(None)
    op.create_index(
        "entry_findings_by_redirect", "entry_findings", ["redirect"], sqlite_where=elsewhere, postgresql_where=elsewhere
    )
    op.create_table(
        "conflicts",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("entry", sa.String, sa.ForeignKey("entries.id"), nullable=False, index=True),
        *(sa.Column(name, sa.String, nullable=False) for name in ("kind", "relation", "state")),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "copies",
        *(sa.Column(name, sa.Integer, primary_key=True) for name in ("reading", "of")),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "revisions",
        *(sa.Column(name, sa.Integer, primary_key=True) for name in ("of", "by")),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "placements",
        sa.Column("judgement", sa.Integer, sa.ForeignKey("judgements.row"), primary_key=True),
        sa.Column("side", sa.String, primary_key=True),
        sa.Column("reading", sa.Integer),
        sa.Column("finding", sa.String),
        sa.Column("why", sa.Text),
    )
