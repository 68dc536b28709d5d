"""The one error tree.

    DatelineError
    ├── InputError            what was to be read cannot be
    │   ├── NotFound          no such file, or a folder without reports
    │   ├── EmptyReport       nothing in it
    │   ├── NotText           binary, or of a format that is not read
    │   ├── BadEncoding       not decodable
    │   ├── Damaged           a container that breaks off or breaks its own rules
    │   ├── TooLarge          over the size that is read
    │   ├── Removed           a report that was taken down from the record
    │   ├── Refused           an address that is not asked: not public, not http, or its robots.txt forbids it
    │   └── Unreachable       an address that was asked and gave no report: no answer, an error, too many redirects
    ├── UsageError            options that do not go together, or a value that is not understood
    ├── RecordError           the record cannot be used
    │   ├── NoRecord          there is none at that address
    │   ├── NotARecord        the file is something else
    │   ├── WrongVersion      made by another version
    │   ├── RecordBusy        another process holds it
    │   └── NoSpace           the disk is full or not writable
    └── DataError             a shipped table or model is missing or damaged

Each has a `code` (its kind, in JSON errors) and a one-line message that says the way out.
"""


class DatelineError(Exception):
    """Any error that Dateline raises on purpose; its text is one line for a person."""

    code = "error"


class InputError(DatelineError):
    """What was to be read cannot be."""

    code = "input"


class NotFound(InputError):
    """No such file, or a folder without reports."""

    code = "not_found"


class EmptyReport(InputError):
    """A file or record with nothing in it."""

    code = "empty"


class NotText(InputError):
    """Binary data, or a format that is not read."""

    code = "not_text"


class BadEncoding(InputError):
    """Bytes that no declared or likely encoding decodes."""

    code = "encoding"


class Damaged(InputError):
    """A container that breaks off or breaks its own rules."""

    code = "damaged"


class TooLarge(InputError):
    """Over the size that is read."""

    code = "too_large"


class Removed(InputError):
    """A report that was taken down from the record, and is not added again."""

    code = "removed"


class Refused(InputError):
    """An address that is not asked: not a public one, not http or https, or its robots.txt forbids it."""

    code = "refused"


class Unreachable(InputError):
    """An address that was asked and gave no report: no answer in time, an error, too many redirects.

    `retry_after` is how many seconds the server asks to be left alone.
    """

    code = "unreachable"

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class UsageError(DatelineError):
    """Options that do not go together, or a value that is not understood."""

    code = "usage"


class RecordError(DatelineError):
    """The record cannot be used."""

    code = "record"


class NoRecord(RecordError):
    """There is no record at that address."""

    code = "no_record"


class NotARecord(RecordError):
    """The file is something else than a record."""

    code = "not_a_record"


class WrongVersion(RecordError):
    """A record made by another version."""

    code = "wrong_version"


class RecordBusy(RecordError):
    """Another process holds the record."""

    code = "busy"


class NoSpace(RecordError):
    """The disk is full or not writable."""

    code = "no_space"


class DataError(DatelineError):
    """A shipped table or model is missing or damaged."""

    code = "data"


def fault(error: BaseException) -> str:
    """One line for a person about a fault of ours."""
    said = " ".join(str(error).split())[:120]
    return f"a fault in Dateline ({type(error).__name__}: {said}); please report it, with what DATELINE_DEBUG=1 prints"
