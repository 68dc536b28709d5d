"""Lays a report out: its text with every line labelled, who wrote it, when it was published, and the way back."""

import re
from functools import cache

import msgspec

from dateline.errors import EmptyReport, UsageError
from dateline.reading.page.bylines import agencies_in, agency_named, byline_names, dateline
from dateline.reading.page.labels import label
from dateline.reading.page.languages import language_of
from dateline.reading.page.lines import Line
from dateline.reading.page.sheet import Sheet, headed, led_back, plain_sheet
from dateline.reading.page.stamps import moments_of, own_stamps, read_stamp
from dateline.reading.page.zones import Clues, check_zone
from dateline.values.report import Block, BlockRole, Original, Report, Stamp
from dateline.values.spans import Span, span

_PICTURE = re.compile(
    r"\b(?:image|photo|photograph|picture|pic|video|illustration|graphic|map|getty|screengrab|footage)", re.I
)


class _Outlet(msgspec.Struct, frozen=True):
    """What is known of who published the report."""

    name: str | None
    country: str | None
    zone: str | None


def lay_out(original: Original) -> Report:
    """The laid-out report of an original.

    Of plain text the text is all of it, of a page the article. EmptyReport where there are no words, UsageError where a
    given zone or moment of publication is not understood.
    """
    given = original.given
    check_zone(given.zone)
    sheet = _sheet(original)
    if given.headline:
        sheet = headed(sheet, given.headline)
    text = sheet.text
    roles = label(text, sheet.lines, headline=given.headline or sheet.meta.get("headline"))
    blocks = list(zip(sheet.lines, roles, strict=True))
    outlet = _outlet(original, sheet, blocks)
    published, updated = _stamps(original, sheet, blocks, outlet)
    opening = next((line for line, role in blocks if role == "body"), None)
    place, agency = dateline(text, opening.start, opening.end) if opening else (None, None)
    return Report(
        id=given.id or original.sha256[:12],
        uri=given.uri or sheet.meta.get("uri"),
        outlet=outlet.name,
        outlet_country=outlet.country,
        headline=_first(text, blocks, "headline"),
        deck=_first(text, blocks, "deck"),
        byline=tuple(_bylines(text, blocks)),
        agencies=tuple(_agencies(text, blocks, agency)),
        credits=tuple(span(text, line.start, line.end) for line, role in blocks if role == "credit"),
        published=published,
        updated=updated,
        dateline=place,
        blocks=tuple(_blocks(blocks)),
        language=language_of(
            " ".join(text[x.start : x.end] for x, role in blocks if role in ("headline", "deck", "body"))
        ),
        encoding=original.encoding,
        sha256=original.sha256,
        container=original.container,
        text=text,
        offsets=tuple(sheet.offsets),
    )


def _sheet(original: Original) -> Sheet:
    if original.kind == "text":
        return plain_sheet(original)
    from dateline.reading.page.article import page_sheet

    sheet = page_sheet(original)
    if not sheet.text.strip():
        raise EmptyReport("a page without words")
    if original.offsets is None:
        return sheet
    return msgspec.structs.replace(sheet, offsets=led_back(sheet.offsets, original.offsets))


def _blocks(blocks: list[tuple[Line, BlockRole]]) -> list[Block]:
    return [(line.start, line.end, role) for line, role in blocks]


def _first(text: str, blocks: list[tuple[Line, BlockRole]], role: BlockRole) -> Span | None:
    return next((span(text, line.start, line.end) for line, r in blocks if r == role), None)


def _bylines(text: str, blocks: list[tuple[Line, BlockRole]]) -> list[Span]:
    """The names of the byline lines, each once."""
    found: dict[str, Span] = {}
    for line, role in blocks:
        if role == "byline":
            for name in byline_names(text, line.start, line.end):
                found.setdefault(name.text.casefold(), name)
    return list(found.values())


def _agencies(text: str, blocks: list[tuple[Line, BlockRole]], opening: str | None) -> list[str]:
    """The agencies that the text is from, each once: a credit for a picture makes it nobody's."""
    found = [opening] if opening else []
    for line, role in blocks:
        words = text[line.start : line.end]
        if role == "agency" and (
            name := agency_named(re.sub(r"^\W*(?:(?:source|agency|by|from|via)\s*:?\s+)?|\W+$", "", words, flags=re.I))
        ):
            found.append(name)
        elif role == "byline" or (role == "credit" and not _PICTURE.search(words)):
            found += agencies_in(words)
    return list(dict.fromkeys(found))


def _stamps(
    original: Original, sheet: Sheet, blocks: list[tuple[Line, BlockRole]], outlet: _Outlet
) -> tuple[Stamp | None, Stamp | None]:
    """(published, updated); a given moment of publication stands over what the report says."""
    given = original.given
    clues = Clues(zone=given.zone, country=outlet.country, home=outlet.zone)
    found = [
        f for line, role in blocks if role in ("published", "updated", "byline", "agency", "credit")
        for f in moments_of(sheet.text, line.start, line.end)
    ]  # fmt: skip
    published, updated, clues = own_stamps(sheet.text, found, clues, sheet.meta)
    if given.published is None:
        return published, updated
    stamp = read_stamp(given.published, clues)
    if stamp is None:
        raise UsageError(f"no date is understood in {given.published!r}: write it as 2021-09-14T21:11+05:30")
    return msgspec.structs.replace(stamp, basis="given"), updated


def _outlet(original: Original, sheet: Sheet, blocks: list[tuple[Line, BlockRole]]) -> _Outlet:
    """The outlet: as given, as the page names it, or of the page's domain; with its country and zone where known."""
    given, meta = original.given, sheet.meta
    address = given.uri or meta.get("uri") or ""
    domain = re.sub(r"^www\d?\.", "", (re.match(r"\w+://([^/:?#]+)", address) or ["", ""])[1].lower())
    for name in (given.outlet, domain, meta.get("outlet")):
        if name and (known := _known_outlet(name)) is not None:
            return _Outlet(given.outlet or known.name, known.country, known.zone)
    return _Outlet(given.outlet or meta.get("outlet") or domain or None, None, None)


@cache
def _known_outlet(name: str) -> _Outlet | None:
    try:
        from dateline.knowledge import outlets  # type: ignore[attr-defined,unused-ignore]
    except ImportError:
        return None
    found = outlets.find(name)
    return None if found is None else _Outlet(found.name, found.country, found.zone)
