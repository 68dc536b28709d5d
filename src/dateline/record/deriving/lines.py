"""The lines of a record's export: what a record says, as frozen values; other programs rely on their names.

A finding is named REPORT/ID everywhere. Order within every tuple is fixed by report, place in the text and kind, so
that the order in which reports arrive shows nowhere.
"""

from typing import Any, Literal

import msgspec

from dateline.values.spans import Value

EntryKind = Literal["event", "statement", "figure"]
Status = Literal["happened", "ongoing", "planned", "possible", "denied", "disputed"]
Relation = Literal["contradiction", "update", "refinement", "correction"]
ConflictKind = Literal["date", "place", "actor", "figure", "attribution", "happened"]


class ReportLine(Value, frozen=True, kw_only=True, tag="report"):
    """A report as recorded; `file` is the path it was read from, `published` RFC 3339."""

    id: str
    file: str | None
    uri: str | None
    outlet: str | None
    published: str | None
    sha256: str
    headline: str | None


class PartyLine(Value, frozen=True, kw_only=True):
    """A party of an entry. `entity` is its knowledge id, else REPORT/x:START of its first mention, null for a mere
    description."""

    entity: str | None
    name: str
    country: str | None
    sector: str | None
    findings: tuple[str, ...]


class TimeLine(Value, frozen=True, kw_only=True):
    """The best value for when: of most independent witnesses, then the narrowest. `findings` give this value."""

    earliest: str | None
    latest: str | None
    granularity: str | None
    basis: str
    findings: tuple[str, ...]


class PlaceLine(Value, frozen=True, kw_only=True):
    """The best value for where."""

    name: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    precision: str | None
    basis: str
    findings: tuple[str, ...]


class FigureLine(Value, frozen=True, kw_only=True):
    """A quantity told of an entry; `as_of` is the first publication that gives it, `of` whom it counts."""

    measure: str | None
    of: str | None
    low: float | None
    high: float | None
    unit: str | None
    scope: str
    as_of: str | None
    findings: tuple[str, ...]


class Witnesses(Value, frozen=True, kw_only=True):
    """On whose word. `groups` are findings that share an origin: a copied text, one outlet, or one source quoted."""

    reports: int
    outlets: int
    independent: int
    groups: tuple[tuple[str, ...], ...]


class First(Value, frozen=True, kw_only=True):
    """The report that told it first, by publication; one without a stamp comes last."""

    report: str
    published: str | None


class EntryLine(Value, frozen=True, kw_only=True, tag="entry"):
    """One occurrence, one thing said, or one figure that belongs to no event, with everyone who tells it."""

    id: str
    kind: EntryKind
    event_type: str | None
    mode: str | None
    content: str | None
    manner: str | None
    actors: tuple[PartyLine, ...]
    recipients: tuple[PartyLine, ...]
    time: TimeLine | None
    place: PlaceLine | None
    status: Status
    figures: tuple[FigureLine, ...]
    mentions: tuple[tuple[str, int, int, str], ...]
    witnesses: Witnesses
    first: First
    part_of: str | None
    confidence: float
    review: Literal["none", "accepted", "edited", "rejected"]
    redirects: tuple[str, ...]
    judgements: tuple[str, ...]


class ConflictLineValue(Value, frozen=True, kw_only=True):
    """One of the values, who gives it, and since when. `sources` are names of those quoted for it, `independent` is how
    many of those who give it are independent of one another."""

    value: str | float | None
    findings: tuple[str, ...]
    reports: tuple[str, ...]
    sources: tuple[str, ...]
    independent: int
    first_published: str | None


class ConflictLine(Value, frozen=True, kw_only=True, tag="conflict"):
    """Values of an entry that differ; only a `contradiction` is a disagreement. `measure` is that of figures."""

    id: str
    entry: str
    kind: ConflictKind
    measure: str | None
    relation: Relation
    values: tuple[ConflictLineValue, ...]
    state: Literal["open", "settled"]
    settled_by: str | None


class CopyLine(Value, frozen=True, kw_only=True, tag="copy"):
    """A report that repeats another's text. `retained` is the share of `of` that it repeats; `blocks` are characters
    [a0, a1) of `report` that stand at [b0, b1) in `of`."""

    report: str
    of: str
    kind: Literal["exact", "near", "partial", "common_origin"]
    origin: str | None
    direction: Literal["stated", "inferred", "unknown"]
    retained: float
    blocks: tuple[tuple[int, int, int, int], ...]
    basis: str


class Change(Value, frozen=True, kw_only=True, rename={"before": "from", "after": "to"}):
    """What differs between two versions; null where words were added or taken out."""

    kind: str
    before: str | None
    after: str | None


class RevisionLine(Value, frozen=True, kw_only=True, tag="revision"):
    """Version `by` of a report takes the place of version `of`."""

    of: str
    by: str
    basis: Literal["url", "notice", "text"]
    changes: tuple[Change, ...]


class JudgementLine(Value, frozen=True, kw_only=True, tag="judgement"):
    """What a person decided of the findings `a` and `b`, and of the entries they stand in; revoked, never deleted.

    `field` is what an edit changed, or the conflict that was settled ("date", "figure:killed"); `at`, `revoked`: UTC.
    """

    id: str
    a: str
    b: str | None
    verdict: Literal["same", "different", "unsure", "accept", "edit", "reject"]
    field: str | None
    value: Any
    score: float | None
    by: str
    at: str
    reason: str | None
    revoked: str | None


class RemovalLine(Value, frozen=True, kw_only=True, tag="removal"):
    """A report that was taken down; `lifted` is when it was added again all the same."""

    report: str
    sha256: str
    reason: str
    by: str
    at: str
    lifted: str | None


Line = ReportLine | EntryLine | ConflictLine | CopyLine | RevisionLine | JudgementLine | RemovalLine


def encode(line: msgspec.Struct) -> bytes:
    """One line of the export, without its line break."""
    return msgspec.json.encode(line)
