"""Names that the record gave once and does not give any more: what became of them, in one line."""

import json
from hashlib import sha256

from sqlalchemy import Connection, or_, select

from dateline.record.asking import queries
from dateline.record.keeping import tables
from dateline.record.keeping.loading import load
from dateline.record.merging.tellings import ReportFacts


def message(connection: Connection, name: str) -> str:
    """What to say of a name that leads to nothing, with the way out."""
    return _removed(connection, name) or _read_otherwise(connection, name) or _unknown(connection, name)


def _unknown(connection: Connection, name: str) -> str:
    near = queries.resembling(connection, name)
    lists = "dateline conflicts --all lists" if name.startswith("c-") else "dateline reports and dateline events list"
    if name in near:
        return f"{name} is in the record, and was not at that time; ask without --known-by and --recorded-by"
    hint = f"; there are {', '.join(near)}" if near else f"; {lists} them"
    return f"nothing in the record is called {name!r}{hint}"


def _removed(connection: Connection, name: str) -> str | None:
    report = name.partition("/")[0]
    for x in connection.execute(select(tables.removals).where(tables.removals.c.lifted.is_(None))):
        if report == x.report or name in json.loads(x.entries):
            return f"{name} was removed with report {x.report} on {x.at[:10]} ({x.reason}); its text is not kept"
    return None


def _read_otherwise(connection: Connection, name: str) -> str | None:
    """Where a finding of an earlier reading, or of an earlier version, gave that name."""
    c, g = tables.current.c, tables.readings.c
    wanted = (
        select(g.row, c.id.label("report"), c.superseded_by)
        .join(tables.current, c.report == g.report)
        .where(or_(g.row != c.reading, c.superseded_by.is_not(None)))
    )
    for x in connection.execute(wanted).all():
        first = x.report.partition("@")[0]
        for t in load(connection, {x.row: ReportFacts(x.row, x.report, None, None, None)}):
            if name in (t.name, f"{first}/{t.id}", _id(t.kind, x.report, t.id), _id(t.kind, first, t.id)):
                why = "a later version of it took its place" if x.superseded_by else "it is read otherwise now"
                words = f"{name} was “{t.words[:40]}” in report {first}, but {why}"
                return f"{words}; dateline show {first} has what is found"
    return None


def _id(kind: str, report: str, finding: str) -> str:
    return f"{kind[0]}-{sha256(f'{report}/{finding}'.encode()).hexdigest()[:12]}"
