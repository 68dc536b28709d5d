"""A report's text as it is laid out, before its lines are labelled: what plain text and pages have in common."""

import msgspec

from dateline.errors import EmptyReport
from dateline.reading.page.lines import Line, plain_lines
from dateline.values.report import BlockRole, Offset, Original


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """Text, its lines, its runs in the source, and what the source's metadata says: published, updated, headline,
    outlet, uri, as strings. `headline` also where only the metadata knows it. `roles` where the container states
    them."""

    text: str
    lines: list[Line]
    offsets: list[Offset]
    meta: dict[str, str] = {}
    roles: list[BlockRole] | None = None


def plain_sheet(original: Original) -> Sheet:
    """All of a plain text but a byte order mark."""
    skip = len(original.text) - len(original.text.lstrip("\ufeff"))
    text = original.text[skip:]
    if not text.strip():
        raise EmptyReport("nothing in it")
    runs = [(0, skip, len(text))]
    offsets = runs if original.offsets is None else led_back(runs, original.offsets)
    return Sheet(text=text, lines=plain_lines(text), offsets=offsets, meta=original.meta)


def headed(sheet: Sheet, headline: str) -> Sheet:
    """The sheet with a given headline at its head, before a blank line, unless the text begins with it."""
    words = " ".join(headline.split())
    if not words or " ".join(sheet.text[: 3 * len(headline) + 20].split()).startswith(words):
        return sheet
    shift = len(words) + 2
    return Sheet(
        text=f"{words}\n\n{sheet.text}",
        lines=[
            Line(0, len(words), frozenset({"h1"})),
            *(Line(x.start + shift, x.end + shift, x.hints) for x in sheet.lines),
        ],
        offsets=[(at + shift, source, length) for at, source, length in sheet.offsets],
        meta=sheet.meta,
        roles=None if sheet.roles is None else ["headline", *sheet.roles],
    )


def led_back(runs: list[Offset], outer: tuple[Offset, ...]) -> list[Offset]:
    """Runs in a string that was cut from a file, as runs in the file. Both are in order."""
    found: list[Offset] = []
    k = 0
    for at, source, length in runs:
        while k and outer[k - 1][0] + outer[k - 1][2] > source:
            k -= 1
        while k < len(outer) and outer[k][0] < source + length:
            inner, there, size = outer[k]
            first, last = max(source, inner), min(source + length, inner + size)
            if first < last:
                found.append((at + first - source, there + first - inner, last - first))
            if inner + size > source + length:
                break
            k += 1
    return found
