"""Is a record what it should be? Everything is looked at and nothing repaired."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, exc, select

from dateline.errors import DatelineError
from dateline.record.deriving.derive import derive
from dateline.record.deriving.lines import EntryLine
from dateline.record.deriving.settling import derived_rows, material
from dateline.record.keeping import indexing, tables
from dateline.record.keeping.retelling import pages
from dateline.record.keeping.rows import digest, facts_row, unpack, unpack_original
from dateline.record.keeping.store import is_derived
from dateline.values.reading import Reading
from dateline.values.spans import Value

_SHOWN = 3  # rows of a table that are named


class Problem(Value, frozen=True, kw_only=True):
    """Something that is not as it should be: where, and what."""

    where: str
    what: str


def check(connection: Connection) -> list[Problem]:
    """All problems of a record."""
    problems: list[Problem] = []
    for look in (_pages, _schema, _readings, _surplus, _originals, _keys, _derived):
        try:
            problems += look(connection)
        except (exc.DatabaseError, msgspec.MsgspecError, DatelineError, ValueError, KeyError) as error:
            said = " ".join(str(getattr(error, "orig", error)).split())
            problems.append(Problem(where="file", what=f"cannot be looked at any further: {said[:160]}"))
    return list(dict.fromkeys(problems))


def _pages(connection: Connection) -> Iterator[Problem]:
    for said in connection.exec_driver_sql("PRAGMA main.integrity_check").scalars():
        if said != "ok":
            yield Problem(where="file", what=" ".join(str(said).split()))


def _schema(connection: Connection) -> Iterator[Problem]:
    found = connection.execute(select(tables.alembic_version.c.version_num)).scalars().all()
    if list(found) != [tables.REVISION]:
        yield Problem(where="schema", what=f"revision {', '.join(found) or 'none'} instead of {tables.REVISION}")


def _readings(connection: Connection) -> Iterator[Problem]:
    g, r = tables.readings.c, tables.reports.c
    for row in connection.execute(select(g.row).order_by(g.row)).scalars().all():
        wanted = select(tables.readings, r.sha256).join(tables.reports, r.row == g.report).where(g.row == row)
        kept = connection.execute(wanted).mappings().first()
        if kept is None:
            continue  # `_keys` says so
        where = f"reading {row} of report {kept['given_id']}"
        if digest(kept["data"]) != kept["digest"]:
            yield Problem(where=where, what="its bytes are not those that were kept")
            continue
        reading = unpack(kept["data"])
        if reading.report.sha256 != kept["sha256"]:
            yield Problem(where=where, what="it is a reading of another report")
        yield from (Problem(where=where, what=said) for said in _spans(reading))
        wrong = [name for name, value in facts_row(reading).items() if kept[name] != value]
        if wrong:
            yield Problem(where=where, what=f"its columns differ from what was read: {', '.join(wrong)}")
        for name in indexing.missing(connection, row, reading):
            yield Problem(where=where, what=f"{name}, by which it is found, lacks some of it")


def _surplus(connection: Connection) -> Iterator[Problem]:
    """Indexes by which more is found than there is."""
    g = tables.readings.c
    rows = connection.execute(select(g.row).order_by(g.row)).scalars().all()
    data = (connection.execute(select(g.data).where(g.row == row)).scalar_one() for row in rows)
    for name in indexing.surplus(connection, ((row, unpack(x)) for row, x in zip(rows, data, strict=True))):
        yield Problem(where=name, what="more is found by it than was read")


def _spans(reading: Reading) -> Iterator[str]:
    text = reading.report.text
    for path, start, end, words in _stretches(msgspec.to_builtins(reading), ""):
        if text[start:end] != words:
            yield f"{path} [{start}, {end}) is “{text[start:end][:40]}” in the text, and not “{words[:40]}”"


def _stretches(value: Any, path: str) -> Iterator[tuple[str, int, int, str]]:
    if isinstance(value, dict):
        if all(isinstance(value.get(k), kind) for k, kind in (("start", int), ("end", int), ("text", str))):
            yield path, value["start"], value["end"], value["text"]
        for key, inner in value.items():
            if key != "container":
                yield from _stretches(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list | tuple):
        for k, inner in enumerate(value):
            yield from _stretches(inner, f"{path}[{k}]")


def _originals(connection: Connection) -> Iterator[Problem]:
    o, r = tables.originals.c, tables.reports.c
    wanted = select(tables.originals, r.sha256).join(tables.reports, r.row == o.report).order_by(o.report, o.given)
    for x in connection.execute(wanted):
        where = f"original of report {x.sha256[:12]}"
        if digest(x.data) != x.digest:
            yield Problem(where=where, what="its bytes are not those that were kept")
        elif unpack_original(x.data).sha256 != x.sha256:
            yield Problem(where=where, what="it is that of another report")


def _keys(connection: Connection) -> Iterator[Problem]:
    """Rows that point at rows which are not there."""
    pairs = [
        (tables.readings.c.report, tables.reports.c.row),
        (tables.originals.c.report, tables.reports.c.row),
        (tables.postings.c.party, tables.parties.c.row),
        (tables.handles.c.party, tables.parties.c.row),
        (tables.postings.c.reading, tables.readings.c.row),
        (tables.anchors.c.judgement, tables.judgements.c.row),
    ]
    for column, target in pairs:
        lost = select(column).where(column.not_in(select(target))).distinct().order_by(column)
        for value in connection.execute(lost).scalars():
            yield Problem(where=column.table.name, what=f"{column.name} {value} is not there")
    j, a = tables.judgements.c, tables.anchors.c
    for name in connection.execute(select(j.id).where(j.row.not_in(select(a.judgement)))).scalars():
        yield Problem(where=f"judgement {name}", what="it is anchored nowhere")
    r, x = tables.reports.c, tables.removals.c
    back = select(x.report).join(tables.reports, r.sha256 == x.sha256).where(x.lifted.is_(None))
    for name in connection.execute(back).scalars():
        yield Problem(where=f"report {name}", what="it was removed, and is there")


def _derived(connection: Connection) -> Iterator[Problem]:
    """What is derived, against what follows from the rest; where it is out of date, the next question derives it."""
    if not is_derived(connection):
        return
    g = tables.readings.c
    reports = {x.row: x.report for x in connection.execute(select(g.row, g.report))}
    derived = derive(material(connection))
    for table, rows in derived_rows(derived, reports).items():
        held = connection.execute(select(table)).mappings().all()
        yield from _compared(table, f"derived table {table.name}", held, list(rows))
    yield from _told(connection, {e.line.id: e.line for e in derived.entries})


def _told(connection: Connection, lines: dict[str, EntryLine]) -> Iterator[Problem]:
    """Lines that are not kept, as they are made again, against what follows from the rest."""
    e = tables.entries.c
    for page in pages(connection, select(e.id).where(e.data.is_(None)).order_by(e.id)):
        for line in page:
            if line != lines.get(line.id):
                yield Problem(where=f"entry {line.id}", what="it is not told as its finding has it")


def _compared(table: Table, where: str, held: Iterable[Any], right: list[dict[str, Any]]) -> Iterator[Problem]:
    """Rows that are missing, too many or different, by their keys."""
    keys = [c.name for c in table.primary_key]
    columns = [c.name for c in table.c]

    def by_key(rows: Iterable[Any]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
        return {tuple(x[k] for k in keys): tuple(_plain(x.get(c)) for c in columns) for x in rows}

    there, wanted = by_key(held), by_key(right)
    wrong = sorted((k for k in there.keys() | wanted.keys() if there.get(k) != wanted.get(k)), key=repr)
    if wrong:
        named = ", ".join("/".join(map(str, k)) for k in wrong[:_SHOWN])
        more = f" and {len(wrong) - _SHOWN} more" if len(wrong) > _SHOWN else ""
        yield Problem(where=where, what=f"rows of {table.name} differ from what was read and judged: {named}{more}")


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value
