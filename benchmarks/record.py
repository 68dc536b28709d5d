"""A large record: loading, settling, one report more, questions, bytes; beside sqlite3 that stores the same JSON.

    python -m benchmarks.record --findings 20000
    python -m benchmarks.record --findings 200000 --write    # also freezes benchmarks/record.json

Readings are made (`newsroom`), not read: nothing of this is the time that reading takes. Loading is a transaction for
some reports together, as `dateline add` does it; settling derives all entries, copies and conflicts; one report more is
recorded and brought up to date by itself. The peer writes each reading's
JSON as a row of one table, a transaction each: the floor of keeping it at all, with nothing found in it, merged or
indexed. Seconds are those of the process (with what the disk takes beside them), milliseconds of the clock.
"""

import argparse
import json
import os
import platform
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.newsroom import ACTS, FINDINGS, Newsroom, states
from dateline.record import Record
from dateline.record.record import AT_ONCE, NOTHING_GIVEN
from dateline.values.reading import Reading

HERE = Path(__file__).parent
ONE_MORE = 20  # reports that are added one at a time
QUESTIONS = 120
LIMIT = 100  # rows of an answer


def measured(findings: int, folder: Path) -> dict[str, Any]:
    path = folder / "record.db"
    room = iter(Newsroom(findings // FINDINGS + ONE_MORE + 1))
    with Record(path) as record:
        loading = spent(lambda: put(record, islice(room, findings // FINDINGS)))
        settling = spent(record.settle)
        result = {
            "reports": record.count(),
            "load": loading,
            "settle": settling,
            "questions": asked(record),
            "bytes": sizes(path),
            "one report more, ms": one_more(record, room),
            "memory, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
    return result


def put(record: Record, readings: Iterator[Reading]) -> None:
    while some := list(islice(readings, AT_ONCE)):
        record.put_all((reading, NOTHING_GIVEN, None) for reading in some)


def spent(work: Callable[[], None]) -> dict[str, float]:
    """Seconds of the process and of the clock."""
    process, clock = time.process_time(), time.perf_counter()
    work()
    return {"cpu": round(time.process_time() - process, 1), "clock": round(time.perf_counter() - clock, 1)}


def one_more(record: Record, room: Iterable[Reading]) -> dict[str, dict[str, float]]:
    """Milliseconds to record a report, and to derive again what it changes."""
    some = list(islice(room, ONE_MORE))
    ms = [(clocked(lambda r=r: record.put(r)), clocked(record.settle)) for r in some]  # type: ignore[misc]
    recorded, derived = zip(*ms, strict=True)
    return {
        "recorded": quantiles(list(recorded)), "derived": quantiles(list(derived)),
        "both": quantiles([a + b for a, b in ms]),
    }  # fmt: skip


def clocked(work: Callable[[], Any]) -> float:
    """Milliseconds of the clock."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def quantiles(ms: list[float]) -> dict[str, float]:
    return {"p50": round(statistics.median(ms), 1), "p95": round(statistics.quantiles(ms, n=20)[-1], 1)}


def asked(record: Record) -> dict[str, dict[str, float]]:
    """Milliseconds of each kind of question and of all, answered with up to `LIMIT` rows."""
    r = random.Random(2)
    found: dict[str, list[float]] = {}
    kinds = questions(record, r)
    for k in range(QUESTIONS):
        name = list(kinds)[k % len(kinds)]
        found.setdefault(name, []).append(clocked(lambda n=name: list(kinds[n]())))  # type: ignore[misc]
    return {"all": quantiles([ms for many in found.values() for ms in many])} | {
        name: quantiles(many) for name, many in found.items()
    }


def questions(record: Record, r: random.Random) -> dict[str, Callable[[], Iterable[Any]]]:
    """What a person asks, of states and actors as often as they are in the news."""
    weights = [1 / (k + 3) for k in range(len(states()))]

    def actor() -> str:
        return r.choice(r.choices(states(), weights)[0][0]).name

    def country() -> str:
        return r.choices(states(), weights)[0][1].country or ""

    def days() -> dict[str, str]:
        year, month = r.randint(2014, 2022), r.randint(1, 12)
        return {"since": f"{year}-{month:02}-01", "until": f"{year}-{month:02}-28"}

    shown = [e.entry for e in record.events(limit=500)]
    outlets = sorted({x.outlet for x in record.reports(limit=500) if x.outlet})
    return {
        "events by actor": lambda: record.events(actor=actor(), limit=LIMIT),
        "events by type, country and month": lambda: record.events(
            type=r.choice(ACTS)[1], country=country(), limit=LIMIT, **days()
        ),
        "events of a month": lambda: record.events(limit=LIMIT, **days()),
        "timeline of two": lambda: record.timeline(actor(), actor(), limit=LIMIT),
        "statements by": lambda: record.statements(by=actor(), limit=LIMIT),
        "statements about": lambda: record.statements(about=actor(), limit=LIMIT),
        "figures": lambda: record.figures(measure="killed", country=country(), limit=LIMIT),
        "conflicts": lambda: record.conflicts(country=country(), limit=LIMIT),
        "search": lambda: record.search(f"{actor().split()[-1]} {r.choice(ACTS)[0]}", limit=LIMIT),
        "outlet and month": lambda: record.events(outlet=r.choice(outlets), limit=LIMIT, **days()),
        "show": lambda: [record.entry(r.choice(shown))],
        "sources": lambda: record.sources(r.choice(shown)),
    }


def sizes(path: Path) -> dict[str, Any]:
    """Bytes a finding, in all and of the largest tables and indexes."""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        findings = connection.execute("SELECT sum(events + statements + figures) FROM readings").fetchone()[0]
        entries = connection.execute("SELECT count(*) FROM entries").fetchone()[0]
        parts = connection.execute("SELECT name, sum(pgsize) AS n FROM dbstat GROUP BY name ORDER BY n DESC").fetchall()
    connection.close()
    return {
        "findings": findings,
        "entries": entries,
        "a finding": round(path.stat().st_size / findings),
        "parts": {name: round(n / findings, 1) for name, n in parts[:10]},
    }


def floor(findings: int, folder: Path) -> dict[str, Any]:
    """The peer: sqlite3 with the same readings' JSON."""
    readings = [msgspec.json.encode(r) for r in Newsroom(findings // FINDINGS)]
    path = folder / "floor.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("CREATE TABLE readings (row INTEGER PRIMARY KEY, data TEXT)")

    def load() -> None:
        for data in readings:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO readings (data) VALUES (?)", (data.decode(),))
            connection.execute("COMMIT")

    loading = spent(load)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return {"load": loading, "bytes a finding": round(path.stat().st_size / findings)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--findings", type=int, default=20_000)
    parser.add_argument("--write", action="store_true", help="freeze the result")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        result = {
            "command": f"python -m benchmarks.record --findings {options.findings} --write",
            "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
            "load while it ran": round(os.getloadavg()[0], 1),
            "dateline": measured(options.findings, Path(name)),
            "sqlite3, the JSON alone": floor(options.findings, Path(name)),
        }
    print(json.dumps(result, indent=2))
    if options.write:
        (HERE / "record.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
