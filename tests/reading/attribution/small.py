"""Small reports for the tests of attribution."""

from dateline.reading.attribution import attribute
from dateline.reading.language import annotate
from dateline.values.language import Document
from dateline.values.report import Block, Report
from dateline.values.spans import span
from dateline.values.statements import Statement


def report_of(text: str, headline: bool = False) -> Report:
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line:
            blocks.append((at, at + len(line), "headline" if headline and not blocks else "body"))
        at += len(line) + 1
    return Report(
        id="r", uri=None, outlet=None, outlet_country=None,
        headline=span(text, *blocks[0][:2]) if headline else None, deck=None, byline=(), agencies=(), credits=(),
        published=None, updated=None, dateline=None, blocks=tuple(blocks), language="en", encoding="utf-8",
        sha256="0" * 64, container=None, text=text, offsets=((0, 0, len(text)),),
    )  # fmt: skip


def read(text: str) -> tuple[Document, tuple[Statement, ...]]:
    headline = text.startswith("= ")
    document = annotate(report_of(text.removeprefix("= ").replace("//", "\n"), headline))
    return document, attribute(document)
