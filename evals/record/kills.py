"""Does a record lose anything when its process is killed at any moment?

    python -m evals.record.kills [TIMES]      writes evals/record/kills.json

A process adds reports, judges, settles and takes down, and says what was acknowledged; it is killed (SIGKILL) at a
random moment, and another goes on with the same file. In the end everything acknowledged must be there, nothing twice,
and `check` must find nothing.
"""

import json
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from dateline.record import Record
from dateline.values.reading import Reading

ROOT = Path(__file__).parents[2]
REPORTS = 24
A_RECORD = 20  # kills that one file sees


def killed(path: Path, readings: Sequence[Reading], times: int, seed: int) -> dict[str, Any]:
    """What became of a record whose process was killed so often: how much was acknowledged, lost, doubled, and what
    `check` finds."""
    chance = random.Random(seed)
    acknowledged: set[str] = set()
    for k in range(times):
        reading, said = os.pipe()
        child = multiprocessing.get_context("fork").Process(target=_write, args=(path, readings, f"{seed}-{k}", said))
        child.start()
        os.close(said)
        with os.fdopen(reading, "rb") as pipe:
            lines = [pipe.readline() for _ in range(chance.randrange(10))]
            time.sleep(chance.uniform(0, 0.03))
            os.kill(child.pid or 0, signal.SIGKILL)
            child.join()
            lines += pipe
        acknowledged |= {line.decode().strip() for line in lines if line.endswith(b"\n")}
    with Record(path) as record:
        kept = [f"+{r.sha256}" for r in record.reports()] + [j.id for j in record.judgements()]
        gone = [f"-{x}" for x in record.taken_down()]
        lost = {a for a in acknowledged if a not in {*kept, *gone} and f"-{a[1:]}" not in gone}
        back = {f"-{k[1:]}" for k in kept} & set(gone)
        return {
            "acknowledged": len(acknowledged), "lost": len(lost) + len(back),
            "doubled": len(kept) - len(set(kept)), "problems": len(record.check()),
        }  # fmt: skip


def _write(path: Path, readings: Sequence[Reading], name: str, said: int) -> None:
    """Adds, judges, takes down and settles without end, and says what was acknowledged."""
    with Record(path) as record:
        for k, reading in enumerate(_without_end(readings, name), 1):
            record.put(reading)
            _say(said, f"+{reading.report.sha256}")
            if k % 3 == 0:
                record.settle()
            if k % 4 == 0 and reading.events:
                _say(said, record.judge(f"{reading.report.id}/{reading.events[0].id}", verdict="accept"))
            if k % 7 == 0:
                record.remove(reading.report.id, "a trial")
                _say(said, f"-{reading.report.sha256}")


def _without_end(readings: Sequence[Reading], name: str) -> Iterator[Reading]:
    """The readings over and over, each time as of another report."""
    for k in count():
        reading = readings[k % len(readings)]
        digest = sha256(f"{name} {k}".encode()).hexdigest()
        report = msgspec.structs.replace(reading.report, id=digest[:12], sha256=digest, uri=None)
        yield msgspec.structs.replace(reading, report=report)


def _say(said: int, line: str) -> None:
    os.write(said, f"{line}\n".encode())


def main(times: int) -> None:
    from dateline import batch

    paths = sorted(map(str, (ROOT / "corpus" / "train").glob("*.txt")))[:REPORTS]
    readings = [r for r in batch.read(paths, jobs=2) if isinstance(r, Reading)]  # read by others: forks stay whole
    total: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(0, times, A_RECORD):
            found = killed(Path(folder) / f"{seed}.db", readings, min(A_RECORD, times - seed), seed)
            total = {key: total.get(key, 0) + n for key, n in found.items()}
            print(f"{seed + A_RECORD} kills: {total}", flush=True)
    result = {"command": f"python -m evals.record.kills {times}", "kills": times, **total}
    (Path(__file__).parent / "kills.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    raise SystemExit(1 if total["lost"] or total["doubled"] or total["problems"] else 0)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
