"""Many reports: several processes, order kept, progress, and what could not be read as values, never as an end."""

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING

from dateline.errors import DatelineError, InputError, Removed, UsageError, fault
from dateline.reading import pipeline
from dateline.reading.intake import find_files, open_source
from dateline.reading.intake.addresses import is_address
from dateline.values.reading import Reading
from dateline.values.report import Failure, Given, Original

if TYPE_CHECKING:
    from dateline.reading.intake.fetching import Fetcher
    from dateline.record import Record

FEW = 16  # reports that are read sooner in this process than it takes to start others
NOTHING_GIVEN = Given()
AT_ONCE, SOON = 32, 1.0  # reports that are written together, and seconds after which those that are read are
_RAREST = 6 * 3600.0


@dataclass
class Progress:
    """How far a batch is. `share` of the input's bytes is behind us; `seconds` since it began; `waiting` are read and
    not in the record yet."""

    added: int = 0
    skipped: int = 0
    waiting: int = 0
    failures: list[Failure] = field(default_factory=list)
    share: float = 0.0
    started: float = field(default_factory=time.monotonic)

    @property
    def done(self) -> int:
        return self.added + self.skipped + self.waiting + len(self.failures)

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
    paths: Iterable[str], *, given: Given = NOTHING_GIVEN, jobs: int | None = None, strict: bool = False,
    fetcher: "Fetcher | None" = None,
) -> Iterator[Reading | Failure]:  # fmt: skip
    """Read every report of files, folders, addresses and "-", in the order given. With `strict` a fault of ours is
    raised; `fetcher` says what may be asked of the network beyond these addresses."""
    for _, result in _read_items(_items(list(paths), given, fetcher), jobs, strict):
        yield result


def add(
    record: "Record", paths: Iterable[str], *, given: Given = NOTHING_GIVEN, jobs: int | None = None,
    strict: bool = False, show: Callable[[Progress], None] = lambda progress: None,
    fetcher: "Fetcher | None" = None, force: bool = False,
) -> Progress:  # fmt: skip
    """Add every report that the record does not have yet, those that are read within a second of one another in one
    transaction, so that a batch can be stopped and run again at any point; a report counts as added when it is in the
    record. `show` is called after each report. `fetcher` as in `read`; what a list or feed
    names is not asked where the record has it under that address. What was taken down is refused, unless `force`."""
    from dateline.record.keeping.rows import (  # here: who only reads does not wait for the database
        given_key,
        reader_key,
    )

    progress = Progress()
    waiting = 0  # reports that are being read, behind which the share stays
    known = record.known(reader_key(pipeline.reader()))
    removed = {} if force else record.taken_down()
    if fetcher is not None:
        addresses = record.known_addresses(reader_key(pipeline.reader()), given_key(given))
        fetcher.known = addresses.__contains__

    def new() -> Iterator[_Item]:
        nonlocal waiting
        for item in _items(list(paths), given, fetcher):
            if fetcher is not None:
                progress.skipped, fetcher.skipped = progress.skipped + fetcher.skipped, 0
            if isinstance(item.found, Original) and item.found.sha256 in removed:
                item = _Item(_removed(item.found, removed[item.found.sha256]), item.share)
            elif isinstance(item.found, Original):
                key = (item.found.sha256, given_key(item.found.given))
                if key in known:
                    progress.skipped += 1
                    progress.share = progress.share if waiting else item.share
                    show(progress)
                    continue
                known.add(key)
            waiting += 1
            yield item

    together = _Together(record, progress, force)
    try:
        for item, result in _read_items(new(), jobs, strict):
            waiting -= 1
            if isinstance(result, Failure):
                progress.failures.append(result)
            elif isinstance(item.found, Original):
                together.put(result, item.found)
            progress.share = item.share
            show(progress)
        together.write()
        if fetcher is not None:
            progress.skipped, fetcher.skipped = progress.skipped + fetcher.skipped, 0
        progress.share = 1.0
        show(progress)
    finally:
        together.write()
        if progress.added:
            record.settle()
    return progress


class _Together:
    """Puts readings into a record, several in one transaction, and counts them when they are there."""

    def __init__(self, record: "Record", progress: Progress, force: bool) -> None:
        self.record, self.progress, self.force = record, progress, force
        self.waiting: list[tuple[Reading, Given, Original | None]] = []
        self.since = 0.0

    def put(self, reading: Reading, original: Original) -> None:
        if not self.waiting:
            self.since = time.monotonic()
        self.waiting.append((reading, original.given, original))
        self.progress.waiting = len(self.waiting)
        if len(self.waiting) == AT_ONCE or time.monotonic() - self.since >= SOON:
            self.write()

    def write(self) -> None:
        waiting, self.waiting = self.waiting, []
        self.progress.waiting = 0
        added = self.record.put_all(waiting, force=self.force)
        self.progress.added += sum(added)
        self.progress.skipped += len(added) - sum(added)


def reread(
    record: "Record", *, jobs: int | None = None, strict: bool = False,
    show: Callable[[Progress], None] = lambda progress: None,
) -> Progress:  # fmt: skip
    """Read again, from the originals that the record keeps, every report whose reading is by an older reader; the older
    readings stay. It can be stopped and run again at any point."""
    from dateline.record.keeping.rows import reader_key

    progress = Progress()
    waiting = list(record.outdated(reader_key(pipeline.reader())))
    items = (_Item(record.original(k), n / len(waiting)) for n, k in enumerate(waiting, 1))
    try:
        for item, result in _read_items(items, jobs, strict):
            if isinstance(result, Failure):
                progress.failures.append(result)
            elif isinstance(item.found, Original):
                progress.added += record.put(result, item.found.given)
            progress.share = item.share
            show(progress)
    finally:
        if progress.added:
            record.settle()
    return progress


def follow(
    record: "Record", addresses: Iterable[str], every: float, *, fetcher: "Fetcher", given: Given = NOTHING_GIVEN,
    jobs: int | None = None, strict: bool = False, show: Callable[[Progress], None] = lambda progress: None,
    clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep,
) -> Iterator[tuple[str, Progress]]:  # fmt: skip
    """Ask feeds again and again, every so many seconds each, and add what is new: after each time its address and what
    came of it, without end.

    A feed that cannot be had is asked half as often each time, at least once in six hours, and never before the moment
    that its server names. UsageError for what is no web address. The fetcher must be one that follows.
    """
    feeds = list(dict.fromkeys(addresses))
    if wrong := next((a for a in feeds if not is_address(a)), None):
        raise UsageError(f"--follow asks feeds at web addresses, and {wrong} is none: add it without --follow")
    due, failed = dict.fromkeys(feeds, clock()), dict.fromkeys(feeds, 0)
    while True:
        feed = min(due, key=lambda f: due[f])
        if (pause := due[feed] - clock()) > 0:
            sleep(pause)
        done = add(record, [feed], given=given, jobs=jobs, strict=strict, show=show, fetcher=fetcher)
        down = fetcher.refusals.pop(feed, None)
        failed[feed] = failed[feed] + 1 if down is not None else 0
        if any(f.file != feed for f in done.failures):
            fetcher.forget(feed)  # a page that one of its entries names could not be had: it is to be tried again
        due[feed] = clock() + max(min(every * 2.0 ** min(failed[feed], 20), max(every, _RAREST)), down or 0.0)
        yield feed, done


def originals(
    paths: Iterable[str], *, given: Given = NOTHING_GIVEN, fetcher: "Fetcher | None" = None
) -> Iterator[Original | Failure]:
    """The reports of files, folders, addresses and "-", opened and not yet read."""
    return (item.found for item in _items(list(paths), given, fetcher))


def read_originals(found: Iterable[Original | Failure], *, strict: bool = False) -> Iterator[Reading | Failure]:
    """Read, in this process, what is already open."""
    return (_read(original, strict) for original in found)


def _items(paths: list[str], given: Given, fetcher: "Fetcher | None") -> Iterator[_Item]:
    """Every report of the paths with the share of the input behind it, by bytes of files and length of reports."""
    files: list[str | Failure] = []
    for path in paths:
        try:
            files += find_files([path])
        except DatelineError as error:
            files.append(_failure(path, None, error))
    sizes = [_size(f) if isinstance(f, str) else 1 for f in files]
    total, behind = sum(sizes), 0
    meter = _Meter()
    for file, size in zip(files, sizes, strict=True):
        if isinstance(file, Failure):
            yield _Item(file, behind / total)
        else:
            inside, meter.share = 0, 1.0
            for found in open_source(file, given=given, fetcher=fetcher, meter=meter):
                inside = min(inside + (len(found.text) if isinstance(found, Original) else 0), size)
                yield _Item(found, (behind + min(inside, size * meter.share)) / total)
        behind += size


class _Meter:
    """Holds what a source tells of the share of it that has been opened."""

    def __init__(self) -> None:
        self.share = 1.0

    def __call__(self, share: float) -> None:
        self.share = share


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


def _removed(original: Original, message: str) -> Failure:
    return _failure(original.file, original.line, Removed(message))


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
    """A worker leaves Ctrl-C to the process that started it, and does not outlive it, however that ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)
