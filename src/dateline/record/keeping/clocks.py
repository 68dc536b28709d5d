"""The two clocks of a record: since when a text can be known, and since when the record has it."""

import re
from datetime import UTC, date, datetime

from dateline.errors import UsageError
from dateline.values.spans import Value


class Clocks(Value, frozen=True, kw_only=True):
    """As of when a record is asked: moments in UTC, each included, None for now.

    `known` is about texts: a version of a report counts from its update on, else from its publication; one without a
    stamp is never known. `recorded` is about the record: reports, readings and judgements count from when they came.
    """

    known: str | None = None
    recorded: str | None = None

    def __bool__(self) -> bool:
        return self.known is not None or self.recorded is not None


NOW = Clocks()


def clocks(known_by: str | date | None = None, recorded_by: str | date | None = None) -> Clocks:
    """Clocks from what a person writes: a day, to its end, or a moment. UsageError for what is neither."""
    return Clocks(known=_moment(known_by), recorded=_moment(recorded_by))


def _moment(asked: str | date | None) -> str | None:
    if asked is None:
        return None
    written = asked.isoformat() if isinstance(asked, date) else asked.strip()
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", written):
            return f"{date.fromisoformat(written).isoformat()}T23:59:59Z"
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise UsageError(f"{written!r} is no day or moment; write 2021-09-14 or 2021-09-14T21:11:00Z") from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
