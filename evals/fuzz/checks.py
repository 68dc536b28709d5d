"""What must hold of whatever comes in: reports or one-line failures, spans that re-slice, bounds on time and memory."""

import resource
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from itertools import islice
from typing import Any
from unittest.mock import patch

from dateline.errors import DatelineError
from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.values.report import Failure, Original, Report

SECONDS, MEGABYTES = 2.0, 600
_MOST = 200  # reports of one input that are laid out
_DECODERS = ("sources", "warc", "databases.bundles")
_LONGEST = 9000  # a path may be a few thousand characters


class Broken(Exception):
    """What must hold did not."""


class Seen:
    """Outcome of an input, seconds of this process's own time, and the most memory that it has held, in MB."""

    def __init__(self, outcome: str, seconds: float) -> None:
        self.outcome, self.seconds = outcome, seconds
        self.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def examine(path: str, **options: Any) -> Seen:
    """Open a source, lay out what comes, and check all of it. Broken says what does not hold."""
    began = time.process_time()
    codes: set[str] = set()
    reports = 0
    with _witnessed() as texts:
        for found in islice(open_source(path, **options), _MOST):
            if isinstance(found, Failure):
                codes.add(_one_line(found.code, found.message))
                continue
            try:
                report = lay_out(found)
            except DatelineError as e:
                codes.add(_one_line(e.code, str(e)))
                continue
            reports += 1
            check_report(report, [found.text] if found.offsets is None else texts)
    seconds = time.process_time() - began
    if not reports and not codes:
        return Seen("nothing", seconds)
    return Seen("+".join([*(["reports"] if reports else []), *sorted(codes)]), seconds)


def check_report(report: Report, sources: list[str]) -> None:
    """Blocks in order and within the text, spans that are their text, and offsets that lead to the same characters of
    one of the sources."""
    text, at = report.text, 0
    for start, end, _ in report.blocks:
        if not at <= start < end <= len(text):
            raise Broken(f"a block [{start}, {end}) out of order or of the text")
        at = end
    for s in (report.headline, report.deck, report.dateline, *report.byline, *report.credits):
        if s is not None and text[s.start : s.end] != s.text:
            raise Broken("a span that is not its text")
    end = 0
    for start, _, size in report.offsets:
        if start < end or size < 1 or start + size > len(text):
            raise Broken("runs of offsets that overlap or leave the text")
        end = start + size
    if not any(all(text[a : a + n] == s[b : b + n] for a, b, n in report.offsets) for s in reversed(sources)):
        raise Broken("offsets that lead to other characters")
    text.encode()  # half a character has no place in it


def check_failure(failure: Failure) -> None:
    """A failure is typed, and one line for a person."""
    _one_line(failure.code, failure.message)


def _one_line(code: str, message: str) -> str:
    if code == "fault":
        raise Broken(f"a fault: {message}")
    if "\n" in message or "\r" in message or "Traceback" in message or not message.strip():
        raise Broken(f"no one-line message: {message!r}")
    if len(message) > _LONGEST:
        raise Broken(f"a message of {len(message)} characters")
    return code


@contextmanager
def _witnessed() -> Iterator[list[str]]:
    """Every text that is decoded meanwhile, so that offsets can be followed into it."""
    texts: list[str] = [""]

    def wrapped(decode: Any) -> Any:
        def call(*args: Any, **options: Any) -> Any:
            found = decode(*args, **options)
            texts.append(found[0])
            return found

        return call

    with ExitStack() as stack:
        for name in _DECODERS:
            module = import_module(f"dateline.reading.intake.{name}")
            stack.enter_context(patch.object(module, "decode", wrapped(module.decode)))
        yield texts


__all__ = ["MEGABYTES", "SECONDS", "Broken", "Original", "Seen", "check_failure", "check_report", "examine"]
