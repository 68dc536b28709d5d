"""Where a report comes from by its own lines: dateline, writers, agencies and credits."""

import re

import msgspec

from dateline.reading.page.agencies import agencies_of, agency_of_line, is_place, split_at_dash
from dateline.reading.page.bylines import writers
from dateline.reading.page.credits import credits_of
from dateline.reading.page.datelines import Opening, opening_of
from dateline.reading.page.lines import Line
from dateline.reading.page.mastheads import source_in_dateline
from dateline.values.report import BlockRole
from dateline.values.spans import Span, span

_PARAGRAPHS = 5
Blocks = list[tuple[Line, BlockRole]]


class Origin(msgspec.Struct, frozen=True):
    """What the labelled lines of a report say of where it comes from."""

    dateline: Span | None
    byline: tuple[Span, ...]
    agencies: tuple[str, ...]
    credits: tuple[Span, ...]


def origin_of(text: str, blocks: Blocks, *, outlet: str | None = None, country: str | None = None) -> Origin:
    """The origin of a report; `outlet` is its publisher's name, `country` that one's, ISO 3166-1 alpha-3."""
    opening = _opening(text, blocks, country)
    return Origin(
        dateline=opening.line,
        byline=tuple(writers(text, blocks, outlet=outlet)),
        agencies=tuple(agencies_of(text, blocks, opening.agency or _unknown(opening), outlet=outlet, country=country)),
        credits=tuple(credits_of(text, blocks)),
    )


def _opening(text: str, blocks: Blocks, country: str | None) -> Opening:
    """The opening of the first paragraph, of one of the next where it is in capitals, dated or an agency's.

    Else it is the town beside the agency in a line above the story.
    """
    paragraphs = [line for line, role in blocks if role == "body"][:_PARAGRAPHS]
    for number, line in enumerate(paragraphs):
        found = opening_of(text, line.start, line.end, country=country)
        if found.line is not None and (
            number == 0 or found.agency or re.match(r"[^\W\d_]{3}.*\d|[A-Z]{3}", found.line.text)
        ):
            return found
    for line, role in blocks:
        if role == "body":
            break
        if role == "agency" and agency_of_line(text[line.start : line.end], country=country):
            town, _ = split_at_dash(text[line.start : line.end])
            if is_place(town):
                return Opening(span(text, line.start, line.start + len(town)))
    return Opening()


def _unknown(opening: Opening) -> str | None:
    """The agency of a dateline that no table knows."""
    return source_in_dateline(opening.line.text) if opening.line is not None else None
