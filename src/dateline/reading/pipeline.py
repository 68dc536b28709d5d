"""The journey of one report, from bytes to findings: the only module that composes the stages."""

from collections.abc import Iterator
from functools import cache
from importlib import metadata

from dateline import encoder, knowledge
from dateline.errors import DatelineError
from dateline.reading.attribution import attribute
from dateline.reading.events import find_conflicts, find_events, find_figures, link_statements
from dateline.reading.intake import from_text, open_source
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.reference import cast, refer
from dateline.values.language import Document
from dateline.values.reading import Reader, Reading
from dateline.values.report import Failure, Given, Original, Report

SCHEMA = "1"
NOTHING = Given()


def read_source(path: str, *, given: Given = NOTHING) -> Iterator[Reading | Failure]:
    """Read every report of a file (or of "-", standard input); what cannot be read is a Failure in its place."""
    for original in open_source(path, given=given):
        yield original if isinstance(original, Failure) else _read_or_tell(original)


def read_text(text: str | bytes, *, given: Given = NOTHING) -> Reading:
    """Read one report that is at hand as text or bytes; InputError where it cannot be read."""
    return read_original(from_text(text, given=given))


def _read_or_tell(original: Original) -> Reading | Failure:
    try:
        return read_original(original)
    except DatelineError as error:
        return Failure(file=original.file, line=original.line, code=error.code, message=str(error))


def read_original(original: Original) -> Reading:
    """Read one report."""
    report = lay_out(original)
    if report.language != "en":
        return _unread(original, report)
    return interpret(original, annotate(report))


def interpret(original: Original, document: Document) -> Reading:
    """The findings of a document, stage by stage. One without signals is read by the rules alone."""
    drafts = attribute(document)
    reference = refer(document, drafts)
    statements = cast(drafts, reference, document)
    events = find_events(document, statements, reference)
    statements = link_statements(statements, events)
    figures = find_figures(document, statements, reference, events)
    conflicts = find_conflicts(document, statements, events, figures, reference.times)
    return Reading(
        file=original.file,
        line=original.line,
        reader=reader(),
        report=document.report,
        sentences=tuple((s.start, s.end) for s in document.sentences),
        mentions=reference.mentions,
        entities=reference.entities,
        times=reference.times,
        places=reference.places,
        events=events,
        statements=statements,
        figures=figures,
        conflicts=conflicts,
    )


def _unread(original: Original, report: Report) -> Reading:
    """A report in a language that is not read: laid out, marked, and without findings."""
    return Reading(
        file=original.file,
        line=original.line,
        reader=reader(),
        report=report,
        sentences=(),
        mentions=(),
        entities=(),
        times=(),
        places=(),
        events=(),
        statements=(),
        figures=(),
        conflicts=(),
        warnings=(f"the language of this report is {report.language}; only English is read for findings",),
    )


@cache
def reader() -> Reader:
    """Which reader this is: its findings are comparable with those of the same reader only."""
    return Reader(
        version=metadata.version("dateline"),
        model=encoder.version(),
        knowledge=knowledge.version(),
        schema=SCHEMA,
    )
