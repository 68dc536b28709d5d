"""Which files of the paths that a user names hold reports."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from dateline.errors import NotFound

SUFFIXES = (
    ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson", ".rss", ".atom", ".rdf", ".xml",
    ".warc", ".wet", ".rtf", ".docx", ".doc", ".zip",
    ".csv", ".tsv", ".tab", ".urls",
)  # fmt: skip


_REFUSED = (".pdf", ".odt", ".epub")  # these may hold reports, so that each is named with the way out
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(path: str) -> str:
    """A path, or a line with one in it, as it can be stored and printed: what is no UTF-8, and what a terminal would
    obey, is written as an escape."""
    return _UNSEEN.sub(lambda m: ascii(m[0])[1:-1], path)


def find_files(paths: Iterable[str]) -> list[str]:
    """The paths with folders replaced by their readable files, at any depth, sorted; other paths stay as they are.

    NotFound for a folder in which there are none.
    """
    found: list[str] = []
    for path in paths:
        if path == "-" or not os.path.isdir(path):
            found.append(path)
            continue
        inside = sorted(_inside(path))
        if not inside:
            raise NotFound(f"{path}: no reports in this folder (readable: {' '.join(SUFFIXES)})")
        found += inside
    return found


def _inside(folder: str) -> list[str]:
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        found += [str(Path(here) / n) for n in names if not n.startswith(".") and readable(n)]
    return found


def readable(name: str) -> bool:
    """Does a file's name say that it may hold reports?"""
    return name.lower().removesuffix(".gz").endswith((*SUFFIXES, *_REFUSED))
