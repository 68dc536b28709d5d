"""Dateline reads news reports and keeps the record of what they say.

    >>> import dateline
    >>> reading = dateline.read("report.txt")
    >>> dateline.frame(reading)          # a pandas DataFrame of its events

`read` takes a path, `read_text` the text itself, `read_all` yields every report of a file or folder; `Record` opens or
makes a record. The values they return are those of `dateline.values`; errors are DatelineError's.
"""

from typing import TYPE_CHECKING, Any

from dateline.errors import DatelineError

if TYPE_CHECKING:
    from dateline._api import frame, read, read_all, read_text
    from dateline.record import Record

__all__ = ["DatelineError", "Record", "frame", "read", "read_all", "read_text"]


def __getattr__(name: str) -> Any:
    """The public names are loaded when first used: importing dateline costs next to nothing."""
    if name == "Record":  # brings the database with it, which reading does without
        from dateline.record import Record

        return Record
    if name in __all__:
        from dateline import _api

        return getattr(_api, name)
    raise AttributeError(f"module 'dateline' has no attribute {name!r}")
