"""Many reports: several processes, order kept, progress, and what could not be read as values, never as an end."""

import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing import get_context
from typing import TYPE_CHECKING

from dateline.errors import DatelineError, InputError, fault
from dateline.reading import pipeline
from dateline.reading.intake import find_files, open_source
from dateline.values.reading import Reading
from dateline.values.report import Failure, Given, Original

if TYPE_CHECKING:
    from dateline.record import Record

FEW = 16  # reports that are read sooner in this process than it takes to start others
NOTHING_GIVEN = Given()


@dataclass
class Progress:
    """How far a batch is. `share` of the input's bytes is behind us; `seconds` since it began."""

    added: int = 0
    skipped: int = 0
    failures: list[Failure] = field(default_factory=list)
    share: float = 0.0
    started: float = field(default_factory=time.monotonic)

    @property
    def done(self) -> int:
        return self.added + self.skipped + len(self.failures)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    @property
    def rate(self) -> float:
        """Reports a second."""
        return self.done / max(self.seconds, 1e-6)

    @property
    def left(self) -> float | None:
        """Seconds that remain at this pace; None before anything can be said."""
        return self.seconds * (1 - self.share) / self.share if self.share > 0.001 and self.done > 1 else None


@dataclass(frozen=True)
class _Item:
    """A report on its way, and the share of the input that ends with it."""

    found: Original | Failure
    share: float


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read(
    paths: Iterable[str], *, given: Given = NOTHING_GIVEN, jobs: int | None = None, strict: bool = False
) -> Iterator[Reading | Failure]:
    """Read every report of files, folders and "-", in the order given. With `strict` a fault of ours is raised."""
    for _, result in _read_items(_items(list(paths), given), jobs, strict):
        yield result


def add(
    record: "Record", paths: Iterable[str], *, given: Given = NOTHING_GIVEN, jobs: int | None = None,
    strict: bool = False, show: Callable[[Progress], None] = lambda progress: None,
) -> Progress:  # fmt: skip
    """Add every report that the record does not have yet, each in a transaction of its own, so that a batch can be
    stopped and run again at any point. `show` is called after each report."""
    from dateline.record.rows import given_key, reader_key  # here: who only reads does not wait for the database

    progress = Progress()
    known = record.known(reader_key(pipeline.reader()))

    def new() -> Iterator[_Item]:
        for item in _items(list(paths), given):
            if isinstance(item.found, Original):
                key = (item.found.sha256, given_key(item.found.given))
                if key in known:
                    progress.skipped += 1
                    progress.share = item.share
                    show(progress)
                    continue
                known.add(key)
            yield item

    try:
        for item, result in _read_items(new(), jobs, strict):
            if isinstance(result, Failure):
                progress.failures.append(result)
            elif record.put(result, item.found.given if isinstance(item.found, Original) else NOTHING_GIVEN):
                progress.added += 1
            else:
                progress.skipped += 1
            progress.share = item.share
            show(progress)
        progress.share = 1.0
        show(progress)
    finally:
        if progress.added:
            record.settle()
    return progress


def originals(paths: Iterable[str], *, given: Given = NOTHING_GIVEN) -> Iterator[Original | Failure]:
    """The reports of files, folders and "-", opened and not yet read."""
    return (item.found for item in _items(list(paths), given))


def read_originals(found: Iterable[Original | Failure], *, strict: bool = False) -> Iterator[Reading | Failure]:
    """Read, in this process, what is already open."""
    return (_read(original, strict) for original in found)


def _items(paths: list[str], given: Given) -> Iterator[_Item]:
    """Every report of the paths with the share of the input behind it, by bytes of files and length of reports."""
    files: list[str | Failure] = []
    for path in paths:
        try:
            files += find_files([path])
        except DatelineError as error:
            files.append(_failure(path, None, error))
    sizes = [_size(f) if isinstance(f, str) else 1 for f in files]
    total, behind = sum(sizes), 0
    for file, size in zip(files, sizes, strict=True):
        if isinstance(file, Failure):
            yield _Item(file, behind / total)
        else:
            inside = 0
            for found in open_source(file, given=given):
                inside = min(inside + (len(found.text) if isinstance(found, Original) else 0), size)
                yield _Item(found, (behind + inside) / total)
        behind += size


def _size(file: str) -> int:
    try:
        return max(os.path.getsize(file), 1) if file != "-" else 1
    except OSError:
        return 1


def _read_items(items: Iterator[_Item], jobs: int | None, strict: bool) -> Iterator[tuple[_Item, Reading | Failure]]:
    """Each item with its reading, in order; by this process where there are few, else by others."""
    head = list(islice(items, FEW + 1)) if jobs is None else []
    jobs = (cores() if len(head) > FEW else 1) if jobs is None else jobs
    items = chain(head, items)
    if jobs <= 1:
        for item in items:
            yield item, _read(item.found, strict)
        return
    pool = _Pool(jobs, strict)
    try:
        yield from pool.read(items)
    finally:
        pool.close()


def _read(found: Original | Failure, strict: bool = False) -> Reading | Failure:
    """A reading, or why there is none. A fault of ours in one report never stops the others, unless `strict`."""
    if isinstance(found, Failure):
        return found
    try:
        return pipeline.read_original(found)
    except DatelineError as error:
        return _failure(found.file, found.line, error)
    except Exception as error:
        if strict:
            raise
        return Failure(file=found.file, line=found.line, code="fault", message=fault(error))


def _failure(file: str | None, line: int | None, error: DatelineError) -> Failure:
    return Failure(file=file, line=line, code=error.code, message=str(error))


class _Pool:
    """Processes that read, with a short queue before them; one that dies takes only its report along."""

    def __init__(self, jobs: int, strict: bool) -> None:
        self._jobs, self._strict = jobs, strict
        self._executor = _executor(jobs)

    def read(self, items: Iterable[_Item]) -> Iterator[tuple[_Item, Reading | Failure]]:
        queue: deque[tuple[_Item, Future[Reading | Failure] | None]] = deque()
        for item in items:
            queue.append((item, None if isinstance(item.found, Failure) else self._submit(item.found)))
            if len(queue) > 4 * self._jobs:
                yield self._next(queue)
        while queue:
            yield self._next(queue)

    def close(self) -> None:
        """End the processes rather than ask them to: one that died while it waited for work may have taken the queue's
        lock along, and the others would wait for it for ever."""
        workers = list((self._executor._processes or {}).values())
        self._executor.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.terminate()

    def _submit(self, original: Original) -> Future[Reading | Failure]:
        try:
            return self._executor.submit(_read, original, self._strict)
        except BrokenProcessPool:
            self._executor = _executor(self._jobs)
            return self._executor.submit(_read, original, self._strict)

    def _next(self, queue: deque[tuple[_Item, Future[Reading | Failure] | None]]) -> tuple[_Item, Reading | Failure]:
        item, future = queue.popleft()
        if isinstance(item.found, Failure) or future is None:
            return item, _read(item.found)
        try:
            return item, future.result()
        except BrokenProcessPool:
            return item, self._alone(item.found)

    def _alone(self, original: Original) -> Reading | Failure:
        """Read again what was under way when a process died, in one of its own: it, or a neighbour, was the cause."""
        with _executor(1) as executor:
            try:
                return executor.submit(_read, original, self._strict).result()
            except BrokenProcessPool:
                error = InputError("the process that read it died, perhaps for want of memory; read it by itself")
                return _failure(original.file, original.line, error)


def _executor(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """A worker leaves Ctrl-C to the process that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
