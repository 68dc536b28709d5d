"""A report as it came and as it is laid out: original text, roles of its lines, stamps, and the map between both."""

from typing import Any, Literal

import msgspec

from dateline.values.spans import Span, Value

BlockRole = Literal[
    "headline", "deck", "byline", "published", "updated", "credit", "caption", "advert", "related", "subhead", "body",
    "agency", "correction", "legal",
]  # fmt: skip
PROSE: frozenset[str] = frozenset({"headline", "deck", "subhead", "body"})
StampBasis = Literal["given", "offset", "abbreviation", "outlet", "page", "meta", "feed", "none"]
Block = tuple[int, int, BlockRole]
Offset = tuple[int, int, int]


class Candidate(Value, frozen=True, kw_only=True):
    """One reading of a stamp's zone: an IANA zone, the instant it would give, and what speaks for it."""

    zone: str | None
    value: str
    basis: StampBasis


class Stamp(Value, frozen=True, kw_only=True):
    """A moment of publication. `value` is RFC 3339, without offset where the zone is unknown; start, end and text are
    null where the stamp was not read from `report.text`."""

    start: int | None
    end: int | None
    text: str | None
    value: str
    granularity: str
    zone: str | None
    basis: StampBasis
    candidates: tuple[Candidate, ...] = ()


class Given(Value, frozen=True, kw_only=True):
    """What the user or a JSON line says of a report; it stands over what the text says."""

    id: str | None = None
    uri: str | None = None
    outlet: str | None = None
    headline: str | None = None
    published: str | None = None
    zone: str | None = None


class Original(Value, frozen=True, kw_only=True):
    """A report as it came: decoded, not yet laid out.

    `kind` is "text", "html" (a page), "entry" (HTML that is all article, as feeds have it) or "lines" (`text` is laid
    out already and `lines` states the role of every line of it, as exports of databases do); `text` the decoded string;
    `offsets` its runs in the decoded file where it was cut from one (a feed), None where `report.offsets`
    point into `text` itself; `sha256` that of the file's bytes, or of the container's record. `meta` holds what a
    container says of it (a feed's entry, a WARC record's header): published, updated, outlet, uri, as strings.
    """

    file: str | None
    line: int | None
    kind: str
    text: str
    encoding: str
    sha256: str
    given: Given = Given()
    meta: dict[str, str] = msgspec.field(default_factory=dict)
    container: dict[str, Any] | None = None
    offsets: tuple[Offset, ...] | None = None
    lines: tuple[Block, ...] | None = None


class Failure(Value, frozen=True, kw_only=True):
    """A report that cannot be read: where, and the error's code and one-line message. It never stops the others."""

    file: str | None
    line: int | None
    code: str
    message: str


class Report(Value, frozen=True, kw_only=True):
    """A laid-out report: every line of `text` labelled, every span of it leading back to the original's characters.

    `offsets` are runs [text_start, original_start, length] of code points that stand one to one in the decoded
    original.
    """

    id: str
    uri: str | None
    outlet: str | None
    outlet_country: str | None
    headline: Span | None
    deck: Span | None
    byline: tuple[Span, ...]
    agencies: tuple[str, ...]
    credits: tuple[Span, ...]
    published: Stamp | None
    updated: Stamp | None
    dateline: Span | None
    blocks: tuple[Block, ...]
    language: str
    encoding: str
    sha256: str
    container: dict[str, Any] | None
    text: str
    offsets: tuple[Offset, ...]
