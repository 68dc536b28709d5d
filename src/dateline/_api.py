"""The public functions, which `dateline/__init__.py` lists."""

from collections.abc import Iterator
from pathlib import Path

from dateline.errors import DatelineError, InputError, UsageError
from dateline.exports.frame import frame
from dateline.reading import pipeline
from dateline.reading.intake import find_files
from dateline.values.reading import Reading
from dateline.values.report import Failure, Given

__all__ = ["frame", "read", "read_all", "read_text"]


def read(
    path: str | Path, *, outlet: str | None = None, published: str | None = None, zone: str | None = None
) -> Reading:
    """Read the one report of a file; what is given here stands over what the text says.

    UsageError where the file holds several (use `read_all`), InputError where it cannot be read.
    """
    found = list(pipeline.read_source(str(path), given=Given(outlet=outlet, published=published, zone=zone)))
    if len(found) != 1:
        raise UsageError(f"{path} holds {len(found)} reports; use dateline.read_all")
    if isinstance(found[0], Failure):
        raise _error(found[0])
    return found[0]


def read_text(
    text: str | bytes, *, outlet: str | None = None, published: str | None = None, zone: str | None = None
) -> Reading:
    """Read one report that is at hand as text, HTML or bytes."""
    return pipeline.read_text(text, given=Given(outlet=outlet, published=published, zone=zone))


def read_all(*paths: str | Path) -> Iterator[Reading]:
    """Read every report of files and folders, in order; the first that cannot be read raises its error."""
    for file in find_files([str(p) for p in paths]):
        for found in pipeline.read_source(str(file)):
            if isinstance(found, Failure):
                raise _error(found)
            yield found


def _error(failure: Failure) -> DatelineError:
    kinds = {kind.code: kind for kind in InputError.__subclasses__()}
    return kinds.get(failure.code, InputError)(failure.message)
