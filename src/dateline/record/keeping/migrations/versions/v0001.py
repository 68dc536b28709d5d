"""The first schema: one reading of a report counts and is kept in columns; entries, conflicts, copies are derived."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of version 1."""
    op.create_table("meta", sa.Column("key", sa.String, primary_key=True), sa.Column("value", sa.Text, nullable=False))
    op.create_table(
        "reports",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False, unique=True),
        sa.Column("given_id", sa.String, nullable=False),
        sa.Column("id", sa.String, nullable=False, index=True),
        sa.Column("superseded_by", sa.Integer),
        sa.Column("file", sa.Text),
        sa.Column("line", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("uri", "outlet")),
        *(sa.Column(name, sa.String) for name in ("outlet_country", "published", "instant", "updated")),
        sa.Column("headline", sa.Text),
        sa.Column("language", sa.String),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("agencies", "names", "conflicts")),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("shingles", sa.LargeBinary, nullable=False),
        sa.Column("added", sa.String, nullable=False),
    )
    op.create_table(
        "readings",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), nullable=False),
        sa.Column("reader", sa.String, nullable=False),
        sa.Column("given", sa.String, nullable=False),
        sa.Column("current", sa.Boolean, nullable=False),
        sa.Column("added", sa.String, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("report", "reader", "given"),
    )
    op.create_table(
        "findings",
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("start", "end")),
        *(sa.Column(name, sa.String) for name in ("type", "earliest", "latest", "country")),
        sa.Column("confidence", sa.Float, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("words", "sentence", "sources", "data")),
    )
    op.create_table(
        "parties",
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), primary_key=True),
        *(sa.Column(name, sa.String, primary_key=True) for name in ("finding", "side")),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        *(sa.Column(name, sa.String) for name in ("entity", "kind", "country", "sector")),
        sa.Column("names", sa.Text, nullable=False),
    )
    op.create_table(
        "entries",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(name, sa.String) for name in ("type", "mode", "earliest", "latest")),
        sa.Column("dated", sa.Boolean, nullable=False),
        sa.Column("country", sa.String),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("first_published", sa.String),
        sa.Column("sort", sa.String, nullable=False),
        sa.Column("disagreements", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_index("entries_by_kind", "entries", ["kind", "sort"])
    op.create_table(
        "entry_findings",
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.row"), primary_key=True),
        sa.Column("finding", sa.String, primary_key=True),
        sa.Column("entry", sa.String, sa.ForeignKey("entries.id"), nullable=False, index=True),
        sa.Column("redirect", sa.String, nullable=False, index=True),
    )
    op.create_table(
        "conflicts",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("entry", sa.String, sa.ForeignKey("entries.id"), nullable=False, index=True),
        *(sa.Column(name, sa.String, nullable=False) for name in ("kind", "relation")),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_table(
        "copies",
        *(sa.Column(name, sa.Integer, primary_key=True) for name in ("report", "of")),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_table(
        "revisions",
        *(sa.Column(name, sa.Integer, primary_key=True) for name in ("of", "by")),
        sa.Column("data", sa.Text, nullable=False),
    )
