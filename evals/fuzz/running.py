"""Runs inputs in a process of their own, with bounds, and tells how each ended."""

import os
import resource
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec

from evals.fuzz.checks import MEGABYTES, Broken, examine

_WAITS, _WORKS = 240, 60  # seconds of the clock and of the processor after which an input hangs
_ADDRESS_SPACE = 3 << 30
_NAMES = 40


class Ended(msgspec.Struct):
    """How an input ended: its kind and name, the outcome ("broken: ..." where something did not hold), seconds of the
    processor's time, and MB held."""

    kind: str
    name: str
    outcome: str
    seconds: float
    megabytes: int

    @property
    def broken(self) -> bool:
        return self.outcome.startswith("broken")


def run(
    inputs: Iterable[tuple[str, str, bytes]], folder: Path, *, seconds: float, kept: Path | None = None
) -> Iterator[Ended]:
    """Each input (kind, name, bytes), written to a file and examined in this process. One that breaks something is kept
    in `kept`."""
    for number, (kind, name, data) in enumerate(inputs):
        path = folder / name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")[-_NAMES:]
        path.write_bytes(data)
        ended = examined(kind, name, str(path), seconds=seconds)
        if ended.broken and kept is not None:
            (kept / f"{kind}-{number}-{path.name}").write_bytes(data)
        path.unlink()
        yield ended


def examined(kind: str, name: str, path: str, *, seconds: float, megabytes: int = MEGABYTES, **options: Any) -> Ended:
    """One source examined in this process, never longer than it takes to be sure that it hangs."""
    try:
        with _alarmed():
            seen = examine(path, **options)
    except Exception as e:
        said = " ".join(f"{type(e).__name__}: {e}".split())[:300]
        return Ended(kind, name, f"broken: {said}", 0.0, 0)
    outcome = seen.outcome
    if seen.seconds > seconds:
        outcome = f"broken: {seen.seconds:.1f} s"
    if seen.megabytes > megabytes:
        outcome = f"broken: {seen.megabytes} MB"
    return Ended(kind, name, outcome, round(seen.seconds, 3), seen.megabytes)


def apart(act: Callable[[], Ended], kind: str, name: str) -> Ended:
    """`act` in a process of its own, whose memory is limited and measured by itself."""
    here, there = os.pipe()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
        with suppress(BaseException):
            os.write(there, msgspec.json.encode(act()))
        os._exit(0)
    os.close(there)
    with os.fdopen(here, "rb") as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    if not said:
        return Ended(kind, name, f"broken: the process ended with {os.waitstatus_to_exitcode(status)}", 0.0, 0)
    return msgspec.json.decode(said, type=Ended)


@contextmanager
def _alarmed() -> Iterator[None]:
    def ring(*_: object) -> None:
        raise Broken("no end")

    before = {s: signal.signal(s, ring) for s in (signal.SIGALRM, signal.SIGPROF)}
    signal.setitimer(signal.ITIMER_REAL, _WAITS)
    signal.setitimer(signal.ITIMER_PROF, _WORKS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        for s, handler in before.items():
            signal.signal(s, handler)


def show(ended: Ended) -> None:
    if ended.broken:
        print(f"{ended.kind} {ended.name}: {ended.outcome}", file=sys.stderr, flush=True)
