"""Lays a report out: its text with every line labelled, who wrote it, when it was published, and the way back."""

from typing import Any

import msgspec

from dateline.errors import EmptyReport, TooLarge, UsageError
from dateline.reading.page.dating import own_stamps, read_stamp
from dateline.reading.page.headings import heading_date
from dateline.reading.page.labels import label
from dateline.reading.page.languages import language_of
from dateline.reading.page.lines import Line
from dateline.reading.page.origin import origin_of
from dateline.reading.page.publisher import Publisher, address_above, country_of, publisher_of
from dateline.reading.page.sheet import Sheet, headed, led_back, plain_sheet
from dateline.reading.page.stamps import Found, clock_alone, label_alone, moments_of, stamp_kind
from dateline.reading.page.stated import stated_dateline, stated_language, stated_names, stated_sheet, stated_stamp
from dateline.reading.page.zones import check_zone
from dateline.values.report import Block, BlockRole, Original, Report, Stamp
from dateline.values.spans import Span, span

_MOST_CHARACTERS, _MOST_LINES = 4_000_000, 50_000


def lay_out(original: Original) -> Report:
    """The laid-out report of an original.

    Of plain text the text is all of it, of a page the article. EmptyReport where there are no words, UsageError where a
    given zone or moment of publication is not understood.
    """
    given = original.given
    check_zone(given.zone)
    sheet = _bounded(_sheet(original))
    if given.headline:
        sheet = headed(sheet, given.headline)
    text = sheet.text
    known = given.headline or sheet.meta.get("headline")
    roles = sheet.roles or label(text, sheet.lines, headline=known, page=original.kind != "text")
    blocks = list(zip(sheet.lines, roles, strict=True))
    outlet = publisher_of(original, sheet, blocks)
    origin = origin_of(text, blocks, outlet=outlet.name, country=outlet.country)
    place = origin.dateline
    if place is None and sheet.roles is not None:
        place = stated_dateline(text, blocks, sheet.meta.get("dateline", ""))
    published, updated = _stamps(original, sheet, blocks, outlet, place)
    return Report(
        id=given.id or original.sha256[:12],
        uri=given.uri or sheet.meta.get("uri") or address_above(text, blocks),
        outlet=outlet.name,
        outlet_country=outlet.country,
        headline=_first(text, blocks, "headline"),
        deck=_first(text, blocks, "deck"),
        byline=origin.byline
        if sheet.roles is None
        else tuple(stated_names(text, blocks, sheet.meta.get("byline", ""))),
        agencies=origin.agencies,
        credits=origin.credits,
        published=published,
        updated=updated,
        dateline=place,
        blocks=tuple(_blocks(blocks)),
        language=_language(sheet, blocks),
        encoding=original.encoding,
        sha256=original.sha256,
        container=_container(original),
        text=text,
        offsets=tuple(sheet.offsets),
    )


def _bounded(sheet: Sheet) -> Sheet:
    """The sheet, refused where it holds more than any report."""
    if len(sheet.text) > _MOST_CHARACTERS or len(sheet.lines) > _MOST_LINES:
        raise _too_long()
    return sheet


def _too_long() -> TooLarge:
    return TooLarge(
        f"more than {_MOST_CHARACTERS // 1_000_000} million characters or {_MOST_LINES} lines for one report: give its"
        " parts as JSON Lines"
    )


def _sheet(original: Original) -> Sheet:
    if original.kind == "text":
        if len(original.text) > _MOST_CHARACTERS:
            raise _too_long()
        return plain_sheet(original)
    if original.kind == "lines":
        return stated_sheet(original)
    from dateline.reading.page.article import page_sheet

    sheet = page_sheet(original)
    if not sheet.text.strip():
        raise EmptyReport("a page without words")
    if original.offsets is None:
        return sheet
    return msgspec.structs.replace(sheet, offsets=led_back(sheet.offsets, original.offsets))


def _container(original: Original) -> dict[str, Any] | None:
    """Where the report was cut from; with the writers whom its record names, who have no characters in the text."""
    names = original.meta.get("byline")
    if original.container is None or original.kind == "lines" or not names:
        return original.container
    return {**original.container, "byline": names}


def _language(sheet: Sheet, blocks: list[tuple[Line, BlockRole]]) -> str:
    words = " ".join(sheet.text[x.start : x.end] for x, role in blocks if role in ("headline", "deck", "body"))
    found = language_of(words or sheet.text)
    return found if sheet.roles is None else stated_language(found, words, sheet.meta.get("language"))


def _blocks(blocks: list[tuple[Line, BlockRole]]) -> list[Block]:
    return [(line.start, line.end, role) for line, role in blocks]


def _first(text: str, blocks: list[tuple[Line, BlockRole]], role: BlockRole) -> Span | None:
    return next((span(text, line.start, line.end) for line, r in blocks if r == role), None)


def _stamps(
    original: Original, sheet: Sheet, blocks: list[tuple[Line, BlockRole]], outlet: Publisher, dateline: Span | None
) -> tuple[Stamp | None, Stamp | None]:
    """(published, updated); a given moment of publication stands over what the report says, and the day of its dateline
    is one where nothing else is."""
    given = original.given
    place = country_of(dateline.text) if dateline is not None else None
    clues = msgspec.structs.replace(outlet.clues(), zone=given.zone, place=place)
    if sheet.roles is not None and sheet.meta.get("published") and given.published is None:
        return stated_stamp(sheet.text, blocks, sheet.meta["published"], clues), None
    found: list[Found] = []
    below, called = False, None
    for line, role in blocks:
        above, called = called, label_alone(sheet.text[line.start : line.end])
        below = below or role == "body"
        if role in ("published", "updated", "byline", "agency", "credit"):
            here = moments_of(sheet.text, line.start, line.end)
            if not here and found and role in ("published", "updated"):
                alone = clock_alone(sheet.text, line.start, line.end, found[-1].moment)
                here = [alone] if alone else []
            if above is not None and here and not here[0].labelled:
                here = [msgspec.structs.replace(here[0], kind=above, labelled=True), *here[1:]]
            found += [msgspec.structs.replace(f, below=below) for f in here]
    found = found or _mistaken(sheet.text, blocks)
    address = given.uri or sheet.meta.get("uri") or address_above(sheet.text, blocks) or ""
    published, updated, clues = own_stamps(sheet.text, found, clues, {**sheet.meta, "uri": address})
    if published is None and updated is None and dateline is not None:
        dated = moments_of(sheet.text, dateline.start, dateline.end)
        published, updated, clues = own_stamps(sheet.text, dated, clues, {})
    if published is None and updated is None and sheet.roles is None and original.kind == "text":
        published, updated, clues = own_stamps(sheet.text, heading_date(sheet.text, blocks), clues, {})
    if given.published is None:
        return published, updated
    stamp = read_stamp(given.published, clues)
    if stamp is None:
        raise UsageError(f"no date is understood in {given.published!r}: write it as 2021-09-14T21:11+05:30")
    return msgspec.structs.replace(stamp, basis="given"), updated


def _mistaken(text: str, blocks: list[tuple[Line, BlockRole]]) -> list[Found]:
    """The moments of the first stamp line above the story that was taken for something else."""
    for line, role in blocks:
        if stamp_kind(text[line.start : line.end]) is not None:
            return moments_of(text, line.start, line.end)
        if role == "body":
            break
    return []
