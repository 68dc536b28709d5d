"""Spans: half-open stretches of `report.text`, in code points, that prove themselves."""

import msgspec


class Value(msgspec.Struct, frozen=True):
    """What every frozen value of Dateline is: comparable, hashable where its parts are, and JSON by its field names."""


class Span(msgspec.Struct, frozen=True):
    """Characters [start, end) of a report's text, with the words themselves."""

    start: int
    end: int
    text: str


def span(text: str, start: int, end: int) -> Span:
    """The only way to make a Span: cut from the text, white space at both ends left out.

    ValueError where nothing is left, since an empty span points at nothing.
    """
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span [{start}, {end}) in a text of {len(text)} characters")
    return Span(start, end, text[start:end])
