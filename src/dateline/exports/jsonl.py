"""JSON of readings: the contract, one object a report."""

import msgspec

from dateline.values.reading import Reading
from dateline.values.report import Failure


def line(found: Reading | Failure) -> bytes:
    """One line without its end: a reading, or what could not be read."""
    if isinstance(found, Failure):
        error = {"code": found.code, "message": found.message}
        return msgspec.json.encode({"file": found.file, "line": found.line, "error": error})
    return msgspec.json.encode(found)


def pretty(reading: Reading) -> bytes:
    """A reading over several lines, for people."""
    return msgspec.json.format(msgspec.json.encode(reading), indent=2)


def schema() -> bytes:
    """The JSON Schema of a reading."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(Reading)), indent=2)
