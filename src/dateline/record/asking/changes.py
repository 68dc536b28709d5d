"""What differs between two texts of one report: headline, figures, quotations, notices, and the rest of the words."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from dateline.record.copies.wording import Placed, numeric, placed, words
from dateline.record.deriving.lines import Change
from dateline.values.report import Report

SAME = 0.5  # share of words from which two paragraphs are one that was changed
AROUND = 3  # words told around a figure
_QUOTATION = re.compile(r'"([^"\n]{3,})"|“([^”]{3,})”|«([^»]{3,})»|„([^“”]{3,})[“”]')


def changes(a: Report, b: Report) -> Iterator[Change]:
    """From the older to the newer, in the order of the newer text; kinds: headline, correction, figure, quote added,
    quote removed, text."""
    old, new = (r.headline.text if r.headline else None for r in (a, b))
    if old != new:
        yield Change(kind="headline", before=old, after=new)
    known = {_plain(x) for x in _lines(a, "correction")}
    for notice in _lines(b, "correction"):
        if _plain(notice) not in known:
            yield Change(kind="correction", before=None, after=notice)
    gone, come = _lines(a, "body"), _lines(b, "body")
    yield from _quotes(gone, come)
    for before, after in _paired(gone, come):
        if before is None or after is None:
            yield Change(kind="text", before=before, after=after)
        else:
            yield from _inside(before, after)


def _lines(report: Report, role: str) -> list[str]:
    return [report.text[s:e] for s, e, r in report.blocks if r == role]


def _plain(text: str) -> tuple[str, ...]:
    return tuple(words(text))


def _quotes(gone: list[str], come: list[str]) -> Iterator[Change]:
    """Quotations of the one text that the other has nowhere."""
    old, new = (_said(lines) for lines in (gone, come))
    for key, quote in new.items():
        if key not in old:
            yield Change(kind="quote added", before=None, after=quote)
    for key, quote in old.items():
        if key not in new:
            yield Change(kind="quote removed", before=quote, after=None)


def _said(lines: list[str]) -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for m in _QUOTATION.finditer("\n".join(lines)):
        quote = next(g for g in m.groups() if g)
        found.setdefault(_plain(quote), quote)
    return found


def _paired(gone: list[str], come: list[str]) -> Iterator[tuple[str | None, str | None]]:
    """Paragraphs that were changed beside what they were, and those that were added or taken out."""
    same = {_plain(x) for x in gone} & {_plain(x) for x in come}
    left = [x for x in gone if _plain(x) not in same]
    for after in come:
        if _plain(after) in same:
            continue
        best = max(left, key=lambda x: _share(x, after), default=None)
        if best is not None and _share(best, after) >= SAME:
            left.remove(best)
            yield best, after
        else:
            yield None, after
    for before in left:
        yield before, None


def _share(a: str, b: str) -> float:
    one, other = set(words(a)), set(words(b))
    return len(one & other) / max(len(one | other), 1)


def _inside(before: str, after: str) -> Iterator[Change]:
    """Figures and days that took the place of others, one by one; the paragraph, where other words changed too."""
    a, b = placed(before, ((0, len(before)),)), placed(after, ((0, len(after)),))
    matcher = SequenceMatcher(None, [w for w, _, _ in a], [w for w, _, _ in b], autojunk=False)
    worded = False
    for kind, i0, i1, j0, j1 in matcher.get_opcodes():
        old, new = [w for w, _, _ in a[i0:i1] if numeric(w)], [w for w, _, _ in b[j0:j1] if numeric(w)]
        if kind == "replace" and old and new:
            yield Change(kind="figure", before=_around(before, a, i0, i1), after=_around(after, b, j0, j1))
        worded = worded or (kind != "equal" and not (old and new))
    if worded:
        yield Change(kind="text", before=before, after=after)


def _around(text: str, told: list[Placed], first: int, last: int) -> str:
    """Words with a few of those that stand around them."""
    first, last = max(first - AROUND, 0), min(last + AROUND, len(told))
    return text[told[first][1] : told[last - 1][2]]
