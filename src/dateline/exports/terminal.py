"""A report in the terminal: the cleaned article with marks and notes beside it, then what it says."""

import re
import textwrap
from collections.abc import Callable, Iterator

from dateline.exports import words
from dateline.exports.html.marks import Mark, marks_of
from dateline.exports.html.notes import Finding, by_sentence
from dateline.values.events import Event
from dateline.values.reading import Reading
from dateline.values.report import PROSE
from dateline.values.statements import Statement

CODES = {"e": "1;31", "s": "34", "f": "4;32", "t": "4;35", "p": "4;33", "q": "30;43", "soft": "2", "bold": "1"}
ANSI = re.compile(r"\x1b\[[0-9;]*m")
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
Paint = Callable[[str, str], str]


def render(reading: Reading, *, width: int = 100, color: bool = True) -> str:
    """The report for a terminal of so many columns. Without `color` marks are brackets and labels only."""
    paint = _painter(color)
    side = 40 if width >= 96 else 0
    column = min(width - side - (3 if side else 0), 76)
    lines = [part for line in _head(reading, paint) for part in _wrap(line, width)] + [""]
    lines += _article(reading, column, side, paint)
    if reading.warnings:
        lines += [paint(w, "q") for w in reading.warnings]
    else:
        lines += list(_findings(reading, width, paint))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _painter(color: bool) -> Paint:
    def paint(text: str, kind: str) -> str:
        return f"\x1b[{CODES[kind]}m{text}\x1b[0m" if color and text else text

    return paint


def clean(text: str) -> str:
    """Text without control and direction characters, which could rewrite what a terminal shows."""
    return UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


def _head(reading: Reading, paint: Paint) -> Iterator[str]:
    report = reading.report
    country = f" ({report.outlet_country})" if report.outlet_country else ""
    yield paint(f"{clean(report.outlet or 'outlet not stated')}{country} · report {report.id}", "soft")
    for name, stamp in (("published", report.published), ("updated", report.updated)):
        if stamp:
            others = "; ".join(words.other_readings(stamp))
            also = f"; could also be {others}" if others else ""
            yield paint(f"{name} {words.stamp(stamp)} (basis: {stamp.basis}{also})", "soft")
            for said in words.other_sources(stamp):
                yield paint(f"  but {said}", "soft")


def _article(reading: Reading, column: int, side: int, paint: Paint) -> Iterator[str]:
    """Block by block: the marked text on the left, its notes on the right or below."""
    marks, found, labels = marks_of(reading), by_sentence(reading), words.labels(reading)
    starts = [start for start, _ in reading.sentences]
    k = cursor = 0
    for start, end, role in reading.report.blocks:
        if role not in PROSE:
            line = paint(f"{role}: {clean(' '.join(reading.report.text[start:end].split()))}", "soft")
            yield from _wrap(line, column)
            continue
        while cursor < len(marks) and marks[cursor].end <= start:
            cursor += 1
        here = list(_until(marks, cursor, end))
        noted = []
        while k < len(starts) and starts[k] < end:
            noted += [_note(item, labels, paint) for item in found.get(k, [])]
            k += 1
        left = _wrap(_marked(reading.report.text, start, end, here, labels, paint), column)
        if role in ("headline", "subhead"):
            left = [paint(line, "bold") if not ANSI.search(line) else line for line in left]
        yield ""
        yield from _beside(left, noted, column, side)
    yield ""


def _until(marks: list[Mark], cursor: int, end: int) -> Iterator[Mark]:
    for m in marks[cursor:]:
        if m.start >= end:
            return
        yield m


def _marked(text: str, start: int, end: int, marks: list[Mark], labels: dict[str, str], paint: Paint) -> str:
    """The block's text: labels in brackets before what they mark, colour where there is any; events over the rest."""
    opens: dict[int, list[str]] = {}
    kinds = [""] * (end - start)
    for m in marks:
        a, b = max(m.start, start), min(m.end, end)
        if m.kind in "ac":
            continue
        if m.kind == "s":
            if m.gloss and m.start >= start:
                opens.setdefault(a, []).append(paint(f"[{m.gloss}]", "s"))
            continue
        kind = "q" if m.flagged else m.kind
        for i in range(a - start, b - start):
            if kinds[i] not in ("e", "q"):
                kinds[i] = kind
        if m.kind in "ef":
            opens.setdefault(a, []).append(paint(f"[{m.gloss.split(':')[0]}]", m.kind))
    out, run, last = "", "", ""
    for i in range(start, end):
        kind = kinds[i - start]
        if kind != last or i in opens:
            out += paint(clean(run), last) if last else clean(run)
            out += "".join(opens.get(i, []))
            run, last = "", kind
        run += text[i]
    return out + (paint(clean(run), last) if last else clean(run))


def _wrap(text: str, width: int) -> list[str]:
    """Lines of so many visible columns; colours go on over the ends of lines."""
    lines, line, used, style = [], "", 0, ""
    for word in text.split():
        size = len(ANSI.sub("", word))
        if used and used + 1 + size > width:
            lines.append(line + ("\x1b[0m" if style else ""))
            line, used = style, 0
        line += (" " if used else "") + word
        used += size + (1 if used else 0)
        for code in ANSI.findall(word):
            style = "" if code == "\x1b[0m" else code
    return [*lines, line] if line else lines


def _beside(left: list[str], notes: list[str], column: int, side: int) -> Iterator[str]:
    if not side:
        yield from left
        for note in notes:
            yield from ("    " + line for line in _wrap(note, column - 4))
        return
    right = [line for note in notes for line in _hang(note, side)]
    for i in range(max(len(left), len(right))):
        a = left[i] if i < len(left) else ""
        b = right[i] if i < len(right) else ""
        pad = " " * max(column - len(ANSI.sub("", a)), 0)
        yield f"{a}{pad}   {b}" if b else a


def _hang(note: str, width: int) -> list[str]:
    first, *rest = _wrap(note, width - 4) or [""]
    return [first, *(f"    {line}" for line in rest)]


def _note(item: Finding, labels: dict[str, str], paint: Paint) -> str:
    label = labels[item.id]
    return clean_but_colour(f"{paint(label, label[0])} {_words(item, labels)}")


def clean_but_colour(text: str) -> str:
    """`clean`, leaving the colours that are ours."""
    parts = ANSI.split(text)
    codes = ANSI.findall(text)
    return "".join(clean(p) + (codes[i] if i < len(codes) else "") for i, p in enumerate(parts))


def _words(item: Finding, labels: dict[str, str]) -> str:
    """A finding in one line."""
    if isinstance(item, Event):
        parts = [words.names(item.actors) or "nobody named", f"{words.kind(item).upper()}"]
        if item.recipients:
            parts.append(f"→ {words.names(item.recipients)}")
        if item.place:
            parts.append(f"in {words.where(item.place)},")
        parts.append(words.when(item.time))
        parts += words.reservations(item)
        if item.according_to:
            parts.append(f"per {labels.get(item.according_to[-1], '?')}")
        return " ".join(parts)
    if isinstance(item, Statement):
        to = f" to {words.names(item.addressees)}" if item.addressees else ""
        within = f", within {labels[item.within]}" if item.within in labels else ""
        denied = ", denied" if item.polarity == "negative" else ""
        return f"{words.names(item.sources) or 'nobody named'}{to}: {item.manner}{denied}{within}"
    of = f" {item.of.name}" if item.of else ""
    return f"{words.quantity(item)} {item.measure or ''}{of}".rstrip()


def _findings(reading: Reading, width: int, paint: Paint) -> Iterator[str]:
    """What the report says: events, statements, figures, disagreements."""
    labels = words.labels(reading)
    for title, items in (("Events", reading.events), ("Statements", reading.statements), ("Figures", reading.figures)):
        yield paint(f"{title} ({len(items)})", "bold")
        for item in items:
            quoted = _quoted(item)
            line = f"{paint(labels[item.id], labels[item.id][0]):>4} {_words(item, labels)}  “{quoted}”"
            yield from textwrap_ansi(clean_but_colour(line), width)
        yield ""
    if reading.conflicts:
        yield paint(f"Disagreements ({len(reading.conflicts)})", "bold")
    for c in reading.conflicts:
        yield f" {paint('≠', 'q')} {words.QUESTIONS[c.kind]}"
        for v in c.values:
            said = ", ".join(f"“{clean(s.text)}” [{s.start}–{s.end}]" for s in v.spans)
            shown = words.amount(v.value) if isinstance(v.value, int | float) else words.day(str(v.value))
            yield f"     {shown}: {said}"


def _quoted(item: Finding) -> str:
    if isinstance(item, Event):
        return item.trigger.text
    if isinstance(item, Statement):
        return textwrap.shorten(" … ".join(c.text for c in item.content), 90, placeholder=" …")
    return item.text


def textwrap_ansi(line: str, width: int) -> list[str]:
    """A long line with its rest indented."""
    first, *rest = _wrap(line, width - 6) or [""]
    return [f"  {first}", *(f"      {r}" for r in rest)]
