"""The schema of a record.

What was read and judged is kept and never overwritten: reports, what is needed to read them again, readings, findings,
judgements, removals. Everything in `DERIVED` is a function of these and is made anew from them.
"""

from sqlalchemy import (
    DDL,
    BigInteger,
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
    event,
    literal_column,
)

from dateline.record.keeping.columns import KINDS, REVIEWS, SIDES, STATUSES, TYPES, Coded, EntryId, Hex, Share
from dateline.record.keeping.packing import Packed

SCHEMA_VERSION = 3
REVISION = "0003"  # the newest of `migrations`, which leads to this schema
APPLICATION_ID = 0x444C4E45  # "DLNE" in the header of an SQLite file: what makes it a record of ours

metadata = MetaData()

alembic_version = Table("alembic_version", metadata, Column("version_num", String(32), primary_key=True))

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))

reports = Table(
    "reports",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("sha256", Hex, nullable=False, unique=True),
    Column("added", String, nullable=False),
)

originals = Table(
    "originals",
    metadata,
    Column("report", ForeignKey("reports.row"), primary_key=True),
    Column("given", String, primary_key=True),  # hash of what the user gave with it
    Column("digest", Hex, nullable=False),  # SHA-256 of `data`
    Column("data", LargeBinary, nullable=False),  # the Original's JSON, zlib: what reading it again takes
)

readings = Table(
    "readings",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("report", ForeignKey("reports.row"), nullable=False),
    Column("reader", String, nullable=False),
    Column("given", String, nullable=False),
    Column("added", String, nullable=False),
    Column("digest", Hex, nullable=False),  # SHA-256 of `data`
    Column("given_id", String, nullable=False),  # what the reading calls its report; may collide
    Column("file", Text),
    Column("line", Integer),
    Column("uri", Text),
    Column("outlet", Text),
    Column("outlet_country", String),
    Column("published", String),
    Column("updated", String),
    Column("instant", String),  # `published` in UTC, to sort by
    Column("known", String),  # `updated`, else `published`, in UTC: since when this text can be known
    Column("fetched", String),
    Column("headline", Text),
    Column("language", String),
    Column("agencies", Text, nullable=False),  # JSON list
    Column("names", Text, nullable=False),  # JSON list: who and what is named in it, folded
    Column("conflicts", Text, nullable=False),  # JSON: what the reading itself found to disagree
    Column("words", Integer, nullable=False),
    *(Column(name, Integer, nullable=False) for name in ("events", "statements", "figures")),  # how many it tells
    Column("shingles", LargeBinary, nullable=False),  # 32-bit hashes, little-endian, sorted
    Column("data", LargeBinary, nullable=False),  # the reading's JSON, packed; from `given_id` on all is taken from it
    UniqueConstraint("report", "reader", "given"),
)
Index("readings_by_outlet", readings.c.outlet, readings.c.instant)
Index("readings_by_instant", readings.c.instant)

parties = Table(
    "parties",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("hash", BigInteger, nullable=False, unique=True),  # of all its names with its country and sector
)

handles = Table(
    "handles",
    metadata,
    Column("key", String, primary_key=True),  # what may be asked for: a name or the end of one, an id, a code
    Column("party", ForeignKey("parties.row"), primary_key=True),
    sqlite_with_rowid=False,
)

# Findings are numbered in the order in which a reading tells them, see `loading.tellings`; what they say is in it.
postings = Table(
    "postings",
    metadata,
    Column("party", ForeignKey("parties.row"), primary_key=True),
    Column("side", Coded(SIDES), primary_key=True),
    Column("reading", ForeignKey("readings.row"), primary_key=True),
    Column("finding", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

# By what readings and tellings are found that others may have to do with, see `marks`.
keys = Table(
    "keys",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("reading", ForeignKey("readings.row"), primary_key=True),
    sqlite_with_rowid=False,
)

marks = Table(
    "marks",
    metadata,
    Column("code", Integer, primary_key=True),  # a kind of finding, and a day
    Column("reading", ForeignKey("readings.row"), primary_key=True),
    Column("number", Integer, primary_key=True),  # among those of its kind in the reading
    Column("sketch", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# the words of all sentences; rows are numbered by reading and sentence, see `passages`
PASSAGES = "CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter unicode61 remove_diacritics 2')"
event.listen(metadata, "after_create", DDL(PASSAGES).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]

judgements = Table(
    "judgements",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("verdict", String, nullable=False),
    Column("field", String),
    Column("value", Text),  # JSON
    Column("score", Float),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("reason", Text),
    Column("revoked", String),  # when
)

anchors = Table(
    "anchors",
    metadata,
    Column("judgement", ForeignKey("judgements.row"), primary_key=True),
    Column("side", String, primary_key=True),  # a, b
    Column("finding", String, nullable=False),  # REPORT/ID as it was called when it was judged
    Column("sha256", Hex, nullable=False),  # of its report
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("sentence", Text, nullable=False),
)

removals = Table(
    "removals",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("sha256", Hex, nullable=False, index=True),
    Column("report", String, nullable=False),  # what the record called it
    Column("reason", Text, nullable=False),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("entries", Text, nullable=False),  # JSON list: ids that its findings gave
    Column("lifted", String),  # when it was added again all the same
)

current = Table(
    "current",
    metadata,
    Column("reading", ForeignKey("readings.row"), primary_key=True),  # the one of its report that counts
    Column("report", ForeignKey("reports.row"), nullable=False, unique=True),
    Column("id", String, nullable=False, unique=True),  # what the record calls the report
    Column("superseded_by", Integer),  # the reading of a later version
)

entries = Table(
    "entries",
    metadata,
    Column("id", EntryId, primary_key=True, autoincrement=False),
    Column("kind", Coded(KINDS), nullable=False),
    Column("type", Coded(TYPES)),
    Column("mode", String),
    Column("begins", Integer, nullable=False),  # days, see `columns.day`: of an event its time; else first published
    Column("ends", Integer, nullable=False),
    Column("dated", Boolean, nullable=False),
    Column("country", String),
    Column("place", String),  # folded
    Column("lat", Float),
    Column("lon", Float),
    Column("status", Coded(STATUSES), nullable=False),
    Column("review", Coded(REVIEWS), nullable=False),
    Column("confidence", Share, nullable=False),
    Column("sort", BigInteger, nullable=False),  # by the moment of the event, else of the first publication
    Column("independent", Integer, nullable=False),  # witnesses
    Column("figures", Integer, nullable=False),
    Column("measures", String),  # of its figures, each as often as there are figures of it
    Column("disagreements", Integer, nullable=False),
    Column("data", Packed),  # the entry's line; null where it is that of one finding, see `retelling`
)
Index("entries_by_kind", entries.c.kind, entries.c.sort, entries.c.confidence, entries.c.review)
WIDE = entries.c.ends - entries.c.begins > literal_column("31")  # days; few are, and all others lie about `sort`
Index(
    "entries_wide", entries.c.kind, entries.c.dated, entries.c.ends, entries.c.begins, sqlite_where=WIDE,
    postgresql_where=WIDE,
)  # fmt: skip
COUNTED = entries.c.figures > literal_column("0")
Index("entries_with_figures", entries.c.sort, entries.c.id, sqlite_where=COUNTED, postgresql_where=COUNTED)
Index(
    "entries_by_measures", entries.c.measures, entries.c.confidence, entries.c.review, sqlite_where=COUNTED,
    postgresql_where=COUNTED,
)  # fmt: skip
for _name in ("type", "country", "place", "lat"):
    _stated = entries.c[_name].is_not(None)
    Index(f"entries_by_{_name}", entries.c[_name], sqlite_where=_stated, postgresql_where=_stated)

entry_findings = Table(
    "entry_findings",
    metadata,
    Column("reading", ForeignKey("readings.row"), primary_key=True),
    Column("finding", Integer, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False, index=True),
    Column("redirect", EntryId),  # the entry id that this finding alone would give, where that is another
    sqlite_with_rowid=False,
)
_elsewhere = entry_findings.c.redirect.is_not(None)
Index("entry_findings_by_redirect", entry_findings.c.redirect, sqlite_where=_elsewhere, postgresql_where=_elsewhere)

kin = Table(
    "kin",
    metadata,
    Column("entry", ForeignKey("entries.id"), primary_key=True, autoincrement=False),
    Column("component", EntryId, nullable=False, index=True),  # the first entry of those that are merged together
)  # entries that something connects with others, without making them one

conflicts = Table(
    "conflicts",
    metadata,
    Column("id", String, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("relation", String, nullable=False),
    Column("state", String, nullable=False),
    Column("data", Packed, nullable=False),
)

copies = Table(
    "copies",
    metadata,
    Column("reading", Integer, primary_key=True),
    Column("of", Integer, primary_key=True, index=True),  # a reading
    Column("kind", String, nullable=False),
    Column("data", Packed, nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    Column("of", Integer, primary_key=True),  # a reading
    Column("by", Integer, primary_key=True),  # a reading
    Column("data", Packed, nullable=False),
)

placements = Table(
    "placements",
    metadata,
    Column("judgement", ForeignKey("judgements.row"), primary_key=True),
    Column("side", String, primary_key=True),
    Column("reading", Integer),
    Column("finding", String),  # where its anchor stands now; null where it stands nowhere
    Column("why", Text),  # what keeps it from being followed
)

DERIVED = (
    entry_findings,
    kin,
    conflicts,
    copies,
    revisions,
    entries,
    placements,
    current,
)  # in an order in which they can be emptied
OF_A_READING = (postings, keys, marks)  # taken from readings.data, and made anew from it where their columns change
