"""What scrapers and tables call the parts of a report."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from dateline.vocabulary.words import listed, rows


@cache
def names() -> dict[str, tuple[str, ...]]:
    """The names of each part of a report, folded, the likelier first; the contract's own is the first."""
    return {part: tuple(dict.fromkeys(map(fold, listed(cell)))) for part, cell in rows("report_keys.txt", 2)}


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """A name as names are compared: "Publish_Date" and "publish-date" are one."""
    return re.sub(r"[\s_.:-]+", "", name.strip().strip("\"'\ufeff").casefold())


def find(part: str, keys: Iterable[str]) -> list[str]:
    """Those of the keys that name a part, the likelier first."""
    known = {fold(k): k for k in reversed(list(keys))}
    return [known[n] for n in names()[part] if n in known]
