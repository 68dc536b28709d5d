"""The schema of a record. What was read is kept; entries, conflicts, copies are derived from it and made anew."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

SCHEMA_VERSION = 1
APPLICATION_ID = 0x444C4E45  # "DLNE" in the header of an SQLite file: what makes it a record of ours

metadata = MetaData()

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))

reports = Table(
    "reports",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("given_id", String, nullable=False),  # what its reading calls it; may collide
    Column("id", String, nullable=False, index=True),  # what the record calls it; settled when derived
    Column("superseded_by", Integer),  # the row of a later version
    Column("file", Text),
    Column("line", Integer),
    Column("uri", Text),
    Column("outlet", Text),
    Column("outlet_country", String),
    Column("published", String),
    Column("instant", String),  # `published` in UTC, to sort by
    Column("updated", String),
    Column("headline", Text),
    Column("language", String),
    Column("agencies", Text, nullable=False),  # JSON list
    Column("names", Text, nullable=False),  # JSON list: who and what is named in it, folded, countries left out
    Column("conflicts", Text, nullable=False),  # JSON: what the reading itself found to disagree
    Column("words", Integer, nullable=False),
    Column("shingles", LargeBinary, nullable=False),  # 64-bit hashes, little-endian, sorted
    Column("added", String, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("report", ForeignKey("reports.row"), nullable=False),
    Column("reader", String, nullable=False),
    Column("given", String, nullable=False),  # hash of what the user gave with it
    Column("current", Boolean, nullable=False),
    Column("added", String, nullable=False),
    Column("data", LargeBinary, nullable=False),  # the reading's JSON, zlib
    UniqueConstraint("report", "reader", "given"),
)

findings = Table(
    "findings",
    metadata,
    Column("report", ForeignKey("reports.row"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("type", String),  # an event's type, a statement's manner, a figure's measure
    Column("earliest", String),
    Column("latest", String),
    Column("country", String),
    Column("confidence", Float, nullable=False),
    Column("words", Text, nullable=False),  # of the text: trigger, content, or quantity
    Column("sentence", Text, nullable=False),  # around them
    Column("sources", Text, nullable=False),  # JSON: on whose word, outermost first
    Column("data", Text, nullable=False),  # the finding's own JSON
)

parties = Table(
    "parties",
    metadata,
    Column("report", ForeignKey("reports.row"), primary_key=True),
    Column("finding", String, primary_key=True),
    Column("side", String, primary_key=True),  # actor, recipient, about
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("entity", String),
    Column("kind", String),
    Column("country", String),
    Column("sector", String),
    Column("names", Text, nullable=False),  # JSON list: knowledge id and every name, folded
)

entries = Table(
    "entries",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("type", String),
    Column("mode", String),
    Column("earliest", String),
    Column("latest", String),
    Column("dated", Boolean, nullable=False),
    Column("country", String),
    Column("status", String, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("first_published", String),
    Column("sort", String, nullable=False),  # by time of the event, else of the first publication
    Column("disagreements", Integer, nullable=False),
    Column("data", Text, nullable=False),  # the entry's line
)
Index("entries_by_kind", entries.c.kind, entries.c.sort)

entry_findings = Table(
    "entry_findings",
    metadata,
    Column("report", ForeignKey("reports.row"), primary_key=True),
    Column("finding", String, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False, index=True),
    Column("redirect", String, nullable=False, index=True),  # the entry id that this finding alone would give
)

conflicts = Table(
    "conflicts",
    metadata,
    Column("id", String, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("relation", String, nullable=False),
    Column("data", Text, nullable=False),
)

copies = Table(
    "copies",
    metadata,
    Column("report", Integer, primary_key=True),
    Column("of", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("data", Text, nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    Column("of", Integer, primary_key=True),
    Column("by", Integer, primary_key=True),
    Column("data", Text, nullable=False),
)

DERIVED = (entry_findings, conflicts, copies, revisions, entries)
