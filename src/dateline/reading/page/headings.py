"""The full date that heads a plain text where no line is a stamp: beside an outlet's name and place, or in the opening
of the first paragraph."""

import re
from collections.abc import Iterator

from dateline.reading.page.lines import Line
from dateline.reading.page.stamps import Found, moments_of
from dateline.values.report import BlockRole

_LINES, _LOOK, _MOST_WORDS, _MOST_NAMES = 7, 160, 26, 10
_DATES = frozenset(
    "on in at since until till as after before during between with around about when while if no not".split()
)
_SUBJECTS = frozenset(
    "by from for over it the a an this that these those he she they we i and but or its his her".split()
)
_NAMES = re.compile(r"[^\W\d_][\w’'.-]*")
_CLOCK = re.compile(
    r"(?:,?\s*(?:at\s+)?\d{1,2}(?:[:.hH]\d{2}|\s?[ap]\.?m\.?)(?:\s?[ap]\.?m\.?)?\s*(?:h(?:rs?|ours?)?\b)?)?"
    r"\s*(?:local(?:\s+time)?|[A-Z]{2,5}\b)?\s*"
)
_CLOSED = re.compile(r"\s*[.;:)\]|·•/([]|\s*[—–-]|\s*$")
_SENTENCE = re.compile(r"[a-z][.!?][”’\"»]?$")
Blocks = list[tuple[Line, BlockRole]]


def heading_date(text: str, blocks: Blocks) -> list[Found]:
    """The first full date of the lines that open a text, where it stands among names and not in a sentence."""
    return next(([f] for line in _opening(blocks) if (f := _in_line(text, line)) is not None), [])


def _opening(blocks: Blocks) -> Iterator[Line]:
    """The first lines, to the end of the first paragraph that is longer than a heading."""
    for line, _ in blocks[:_LINES]:
        yield line
        if line.end - line.start > 2 * _LOOK:
            return


def _in_line(text: str, line: Line) -> Found | None:
    for found in moments_of(text, line.start, min(line.end, line.start + _LOOK)):
        moment = found.moment
        if moment.year is None or moment.month is None or moment.day is None:
            continue
        before, after = text[line.start : moment.start], text[moment.end : line.end]
        if _is_heading(before, after) or _opens(before, after):
            return found
    return None


def _is_heading(before: str, after: str) -> bool:
    """Is it a short line that ends in no sentence, its date set off from the rest or standing at its end?"""
    if len(f"{before} {after}".split()) > _MOST_WORDS or _SENTENCE.search(after.strip()) or _begins(before, _DATES):
        return False
    return not before.strip() or after.lstrip()[:1] == "," or _is_closed(after)


def _opens(before: str, after: str) -> bool:
    """Does it open a paragraph after nothing but names: "MOGADISHU, Dec 13, 2021, 20:40 local (AfroWire) — "?"""
    names = _NAMES.findall(before)
    if not names or len(names) > _MOST_NAMES or _begins(before, _DATES | _SUBJECTS) or not _is_closed(after):
        return False
    return bool(sum(n[0].islower() for n in names) <= len(names) / 3)


def _is_closed(after: str) -> bool:
    """Does the date end there, but for its clock, and not go on into a sentence?"""
    clock = _CLOCK.match(after)
    return _CLOSED.match(after, clock.end() if clock else 0) is not None


def _begins(before: str, words: frozenset[str]) -> bool:
    names = _NAMES.findall(before)
    first = str(names[0]) if names else ""
    return first.casefold() in words and not (first.isupper() and len(first) > 2)
