"""A report whose container states the role of each line, as exports of databases do: taken at its word."""

import msgspec

from dateline.errors import EmptyReport
from dateline.reading.page.dating import read_stamp
from dateline.reading.page.lines import Line
from dateline.reading.page.sheet import Sheet
from dateline.reading.page.zones import Clues
from dateline.values.report import BlockRole, Original, Stamp
from dateline.values.spans import Span, span
from dateline.vocabulary.pages import furniture

_FEW = 25


def stated_sheet(original: Original) -> Sheet:
    """The text as it is laid out already, its lines with their stated roles."""
    stated = original.lines or ()
    if not original.text.strip() or not stated:
        raise EmptyReport("nothing in it")
    return Sheet(
        text=original.text,
        lines=[Line(start, end) for start, end, _ in stated],
        offsets=list(original.offsets or ()),
        meta=original.meta,
        roles=[_role(original.text[start:end], role) for start, end, role in stated],
    )


def stated_names(text: str, blocks: list[tuple[Line, BlockRole]], names: str) -> list[Span]:
    """A span for each of the names that the container found in its byline, a name a line, in their order."""
    found: list[Span] = []
    spots = [(line.start, line.end) for line, role in blocks if role == "byline"]
    for name in filter(None, names.split("\n")):
        for start, end in spots:
            at = text.find(name, start, end)
            if at >= 0:
                found.append(span(text, at, at + len(name)))
                break
    return found


def stated_stamp(text: str, blocks: list[tuple[Line, BlockRole]], published: str, clues: Clues) -> Stamp | None:
    """The moment that the container states, on the characters of its line; a clock without a zone stays without."""
    stamp = read_stamp(published, msgspec.structs.replace(clues, home=None, page=None, instants=()))
    line = next((line for line, role in blocks if role == "published"), None)
    if stamp is None or line is None:
        return stamp
    return msgspec.structs.replace(stamp, start=line.start, end=line.end, text=text[line.start : line.end])


def stated_dateline(text: str, blocks: list[tuple[Line, BlockRole]], place: str) -> Span | None:
    """The line that is the field of the report's dateline."""
    words = place.split()
    lines = (line for line, role in blocks if role == "related")
    return next((span(text, x.start, x.end) for x in lines if text[x.start : x.end].split() == words), None)


def stated_language(found: str, words: str, stated: str | None) -> str:
    """The language of the words; the stated one where they are few."""
    return stated if stated and len(words.split()) < _FEW else found


def _role(words: str, role: BlockRole) -> BlockRole:
    """A line of the body may still be an advert; every other role stands as stated."""
    if role != "body":
        return role
    count = len(words.split())
    return "advert" if any(f.role == "advert" and f.tells(words.strip(), count) for f in furniture()) else role
