"""Lists of addresses: which are to be asked, each once, and what came of each."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from dateline.errors import DatelineError, InputError, Unreachable, UsageError
from dateline.reading.intake.addresses import is_address
from dateline.values.report import Failure, Original

if TYPE_CHECKING:  # here and in `sources`: who asks no address does not wait for the network's modules
    from dateline.reading.intake.fetching import Fetcher, Page

Listed = tuple[int | None, str | InputError]
"""An address, or why there is none, with the line of the list."""
_PATIENCE = 60.0


def listed(text: str) -> list[Listed]:
    """The addresses of a text that has nothing else than one on each line, beside empty lines and comments (#); else
    none."""
    found: list[Listed] = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        words = re.sub(r"(?:^|\s)#.*", "", line).strip()
        if not words:
            continue
        if not is_address(words):
            return []
        found.append((number, words))
    return found


def ask_all(
    entries: Iterable[Listed], fetcher: "Fetcher | None", file: str | None,
    read: "Callable[[Page, dict[str, object]], Iterator[Original | Failure]]", meter: Callable[[float], None],
) -> Iterator[Original | Failure]:  # fmt: skip
    """What the addresses of a list hold, each asked once and none that the record has; `read` reads a page, and adds to
    its container where it was listed. UsageError where the user did not allow to ask."""
    where = file or "standard input"
    if fetcher is None or not fetcher.linked:
        raise UsageError("a list of addresses; they are asked only with --fetch: run the same command with it")
    seen: set[str] = set()
    whole = list(entries)
    for k, (line, address) in enumerate(whole):
        meter(k / len(whole))
        if isinstance(address, InputError):
            yield Failure(file=file, line=line, code=address.code, message=f"{where}, line {line}: {address}")
            continue
        page = address.partition("#")[0]
        if page in seen:
            continue
        seen.add(page)
        yield from ask(page, fetcher, lambda p, n=line: read(p, {"list": file, "line": n}))  # type: ignore[misc]
    meter(1.0)


def ask(
    address: str, fetcher: "Fetcher", read: "Callable[[Page], Iterator[Original | Failure]]"
) -> Iterator[Original | Failure]:
    """What one address of a list or feed holds: nothing where the record has it, a Failure where it cannot be had."""
    if fetcher.known(address):
        fetcher.skipped += 1
        return
    try:
        yield from read(_patiently(address, fetcher))
    except DatelineError as e:
        yield Failure(file=address, line=None, code=e.code, message=f"{address}: {e}")


def _patiently(address: str, fetcher: "Fetcher") -> "Page":
    """The page; a server that asks for a moment's patience gets it, once."""
    try:
        return fetcher.get_linked(address)
    except Unreachable as e:
        if e.retry_after is None or e.retry_after > _PATIENCE:
            raise
    return fetcher.get_linked(address)
