"""Marks in running text: spans of any nesting and crossing, cut at every boundary so that lines still wrap.

Stripping the tags of what `marked` returns gives the text back, character for character.
"""

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from dateline.exports import words
from dateline.exports.html.elements import Html, text
from dateline.values.reading import Reading

LINE = 80  # characters that a line holds at most
ORDER = "sqpatfce"  # from the outermost of equal spans to the innermost: statements first, triggers last


class Mark(msgspec.Struct, frozen=True):
    """Characters [start, end) with their kind (e event, s statement, c cue, f figure, t time, p place, a actor), an
    extra class, and the gloss shown above them."""

    start: int
    end: int
    kind: str
    gloss: str = ""
    flagged: bool = False
    depth: int = 0
    datetime: str | None = None


def marks_of(reading: Reading) -> list[Mark]:
    """All marks of a reading."""
    names = words.labels(reading)
    disputed = {(s.start, s.end) for c in reading.conflicts for v in c.values for s in v.spans}
    found: dict[tuple[int, int, str], Mark] = {}

    def add(start: int, end: int, kind: str, gloss: str = "", depth: int = 0, datetime: str | None = None) -> None:
        flagged = (start, end) in disputed
        had = found.get((start, end, kind))
        if had and gloss and gloss not in had.gloss:
            gloss = f"{had.gloss}, {gloss}" if had.gloss else gloss
        elif had:
            gloss = had.gloss
        found[start, end, kind] = Mark(start, end, kind, gloss, flagged, depth, datetime)

    for e in reading.events:
        add(e.trigger.start, e.trigger.end, "e", names[e.id])
    depths = _depths(reading)
    for s in reading.statements:
        for n, c in enumerate(s.content):
            add(c.start, c.end, "s", names[s.id] if n == 0 else "", depths[s.id])
        if s.cue:
            add(s.cue.start, s.cue.end, "c")
    for f in reading.figures:
        add(f.start, f.end, "f", f"{names[f.id]}: {words.quantity(f)}")
    year = reading.report.published.value[:4] if reading.report.published else None
    for t in reading.times:
        iso = t.earliest if t.earliest and t.earliest == t.latest else None
        add(t.start, t.end, "t", words.expression(t, year=year), datetime=iso)
    for p in reading.places:
        add(p.start, p.end, "p", p.name if p.name.casefold() != p.text.casefold() else "")
    for a in _parties(reading):
        add(*a, "a")
    return sorted(found.values(), key=_outermost)


def _depths(reading: Reading) -> dict[str, int]:
    outer = {s.id: s.within for s in reading.statements}

    def depth(id: str) -> int:
        n, seen = 0, {id}
        while (up := outer.get(id)) and up not in seen:
            seen.add(up)
            n, id = n + 1, up
        return n

    return {s.id: depth(s.id) for s in reading.statements}


def _parties(reading: Reading) -> Iterable[tuple[int, int]]:
    for e in reading.events:
        yield from ((r.start, r.end) for r in (*e.actors, *e.recipients))
    for s in reading.statements:
        yield from ((r.start, r.end) for r in (*s.sources, *s.addressees))


def _outermost(mark: Mark) -> tuple[int, int, int, int]:
    return mark.start, -mark.end, mark.depth, ORDER.index(mark.kind)


def marked(
    report_text: str,
    start: int,
    end: int,
    marks: Iterable[Mark],
    used: set[str],
    *,
    breaks: dict[int, int],
    prefix: str,
) -> Html:
    """The characters [start, end) with the marks that touch them, given from the outermost inwards. `used` collects the
    ids that are taken; `breaks` maps starts of sentences to the numbers shown beside them."""
    here = [m for m in marks if m.start < end and m.end > start]
    breaks = {k: n for k, n in breaks.items() if start <= k < end}
    cuts = sorted({start, end, *breaks, *(min(max(c, start), end) for m in here for c in (m.start, m.end))})
    out: list[str] = []
    active: list[Mark] = []
    k, last = 0, -LINE
    for a, b in pairwise(cuts):
        active = [m for m in active if m.end > a]
        while k < len(here) and here[k].start <= a:
            active.append(here[k])
            k += 1
        if a in breaks:
            inline = " i" if a - last < LINE else ""  # two numbers beside one line would cover each other
            out.append(f'<span class="n{inline}" id="{prefix}s{breaks[a]}" data-n="{breaks[a]}"></span>')
            last = a
        out.append(_piece(report_text, a, b, active, start, used, prefix))
    return Html("".join(out))


def _piece(report_text: str, a: int, b: int, active: list[Mark], start: int, used: set[str], prefix: str) -> str:
    """One stretch without a boundary inside, wrapped in an element for each of its marks."""
    opened, closed = "", ""
    glossed = False
    for m in active:
        first, last = max(m.start, start) == a, m.end == b
        classes = ["x", m.kind]
        classes += ["d"] if m.depth else []
        classes += ["q"] if m.flagged else []
        classes += ["o"] if first else []
        classes += ["z"] if last else []
        classes += ["k"] if m.end - m.start < 20 and first and last else []
        name = f"{prefix}char={m.start},{m.end}"
        attributes = f' class="{" ".join(classes)}"'
        if first and name not in used and m.start == a:
            used.add(name)
            attributes += f' id="{name}"'
        gloss = f"{m.gloss} ≠" if m.flagged and m.gloss else "≠" if m.flagged else m.gloss
        if first and gloss and (not glossed or m.kind in "es"):
            glossed = glossed or m.kind != "s"
            attributes += f' data-g="{text(gloss)}"'
        tag = "time" if m.datetime else "span"
        attributes += f' datetime="{text(m.datetime)}"' if m.datetime else ""
        opened += f"<{tag}{attributes}>"
        closed = f"</{tag}>{closed}"
    return f"{opened}{text(report_text[a:b])}{closed}"
