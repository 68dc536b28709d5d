"""Broken inputs in a batch with good ones: the good come out unchanged, and the record holds nothing else than them and
what was read."""

import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from dateline import batch
from dateline.record import Record
from dateline.values.reading import Reading
from dateline.values.report import Failure
from evals.fuzz.checks import Broken, check_failure
from evals.fuzz.seeds import good_page

Inputs = list[tuple[str, str, bytes]]


def read_beside(inputs: Inputs) -> Counter[str]:
    """Read good reports before, between and after broken inputs; outcomes counted. Broken where a good one differs."""
    with _folder(inputs) as (paths, good):
        (alone,) = batch.read([good])
        wanted = _bytes(alone)
        found = list(batch.read([good, *paths[::2], good, *paths[1::2], good], jobs=1))
    if sum(_bytes(f) == wanted for f in found if f.file == good) != 3:
        raise Broken("a good report came out otherwise beside broken ones")
    return _counted(found)


def add_beside(inputs: Inputs) -> Counter[str]:
    """Add broken inputs and a good report; Broken where the record has problems, a line of another report, or the good
    one's lines differ from those of a record that has it alone."""
    with _folder(inputs) as (paths, good):
        home = Path(good).parent
        with Record(home / "alone.db") as record:
            batch.add(record, [good], jobs=1)
            name, wanted = _only(record)
        with Record(home / "together.db") as record:
            done = batch.add(record, [*paths[::2], good, *paths[1::2]], jobs=1)
            if problems := record.check():
                raise Broken(f"a record with problems: {problems[0]}")
            if record.count() > done.added:
                raise Broken("a record with more reports than were added")
            if _bytes(record.reading(name)) != wanted:
                raise Broken("a good report was recorded otherwise beside broken ones")
            for line in record.lines():
                msgspec.json.decode(line)
            again = batch.add(record, [*paths, good], jobs=1)
            if again.added or record.count() > done.added:
                raise Broken("what was added once was added again")
        for failure in done.failures:
            check_failure(failure)
        return Counter({"added": done.added, "failures": len(done.failures)})


def _only(record: Record) -> tuple[str, bytes]:
    (row,) = record.reports()
    return row.report, _bytes(record.reading(row.report))


def _counted(found: Iterable[Reading | Failure]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for f in found:
        if isinstance(f, Failure):
            check_failure(f)
        counts[f.code if isinstance(f, Failure) else "reports"] += 1
    return counts


def _bytes(value: object) -> bytes:
    return msgspec.json.encode(value)


@contextmanager
def _folder(inputs: Inputs) -> Iterator[tuple[list[str], str]]:
    with tempfile.TemporaryDirectory() as home:
        good = Path(home) / "good.txt"
        good.write_bytes(good_page())
        paths = []
        for number, (_, name, data) in enumerate(inputs):
            path = Path(home) / f"{number}-{os.path.basename(name)[-40:]}"
            path.write_bytes(data)
            paths.append(str(path))
        yield paths, str(good)
