"""Answers of a record as a table: two lines a row for eyes in a terminal, tabs for other programs in a pipe."""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from os.path import basename
from typing import Any

from dateline.exports.terminal import clean
from dateline.record.asking.answers import (
    ConflictRow,
    DifferenceRow,
    EventRow,
    FigureRow,
    HistoryRow,
    OutletRow,
    PassageRow,
    ReportRow,
    StatementRow,
    WitnessRow,
)
from dateline.record.conflicts.titles import interval, names, shorten
from dateline.record.deriving.lines import JudgementLine

BOLD, SOFT, FLAG = "1", "2", "30;43"
INDENT = " " * 13
Row = Any
Paint = Callable[[str, str], str]


def to_table(
    rows: Iterable[Row], kind: type[Row], *, width: int | None = None, color: bool = False
) -> Iterator[bytes]:  # fmt: skip
    """For a terminal of so many columns two lines a row, what and on which words; with no width plain lines of tabs."""
    if width is None:
        fields = COLUMNS[kind]
        yield ("\t".join(name for name, _ in fields) + "\n").encode()
        for row in rows:
            yield ("\t".join(_cell(value(row)) for _, value in fields) + "\n").encode()
        return
    paint, conflict = _painter(color), None
    for row in rows:
        if isinstance(row, ConflictRow) and row.conflict != conflict:
            yield (("\n" if conflict else "") + _conflict_head(row, paint) + "\n").encode()
            conflict = row.conflict
        yield ("\n".join(line.rstrip() for line in BLOCKS[type(row)](row, width, paint)) + "\n").encode()


def _cell(value: Any) -> str:
    return "" if value is None else clean(" ".join(str(value).split()))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,.10g}"


def quantity(low: float | None, high: float | None) -> str:
    """ "40", "24 or more", "up to 300", "100 to 120"."""
    if low == high:
        return _number(low)
    if high is None:
        return f"{_number(low)} or more"
    return f"up to {_number(high)}" if low is None else f"{_number(low)} to {_number(high)}"


def _value(value: str | float | None) -> str:
    return value if isinstance(value, str) else _number(value) or "nothing"


def _who(row: EventRow | FigureRow) -> str:
    to = names(row.recipients)
    return (names(row.actors) or "nobody named") + (f" → {to}" if to else "")


def _witnesses(row: EventRow | StatementRow) -> str:
    reports = _count(row.reports, "report")
    return f"{reports}, {row.independent} independent" if row.reports > 1 else reports


def _outlet(row: Row) -> str:
    """The outlet, or else the name of the file."""
    return clean(row.outlet or basename(row.file or "") or "outlet not stated")


def _count(n: int, word: str, many: str | None = None) -> str:
    return f"{n} {word if n == 1 else many or word + 's'}"


def _at(row: Row) -> str:
    return f"{row.report}:{row.start}-{row.end}"


def _date(row: Row, paint: Paint) -> str:
    return paint(_day(row.published).ljust(12), BOLD)


def _day(published: str | None) -> str:
    return (published or "no date")[:10]


Fields = tuple[tuple[str, Callable[[Any], Any]], ...]
_SOURCE: Fields = (
    ("outlet", lambda r: r.outlet),
    ("published", lambda r: r.published),
    ("words", lambda r: r.words),
    ("sentence", lambda r: r.sentence),
    ("source", lambda r: " < ".join(reversed(r.source))),
    ("at", _at),
)
COLUMNS: dict[type, Fields] = {
    EventRow: (
        ("when", lambda r: interval(r.earliest, r.latest)),
        ("type", lambda r: f"{r.type}:{r.mode}" if r.mode else r.type),
        ("status", lambda r: r.status),
        ("actors", lambda r: "; ".join(r.actors)),
        ("recipients", lambda r: "; ".join(r.recipients)),
        ("place", lambda r: r.place),
        ("reports", lambda r: r.reports),
        ("independent", lambda r: r.independent),
        ("disagreements", lambda r: r.disagreements),
        *_SOURCE,
        ("entry", lambda r: r.entry),
    ),
    StatementRow: (
        ("speakers", lambda r: "; ".join(r.speakers)),
        ("manner", lambda r: r.manner),
        ("addressees", lambda r: "; ".join(r.addressees)),
        ("reports", lambda r: r.reports),
        *_SOURCE,
        ("entry", lambda r: r.entry),
    ),
    FigureRow: (
        ("measure", lambda r: r.measure),
        ("figure", lambda r: quantity(r.low, r.high)),
        ("unit", lambda r: r.unit),
        ("of", lambda r: r.of),
        ("scope", lambda r: r.scope),
        ("event", lambda r: r.event_type),
        ("place", lambda r: r.place),
        *_SOURCE,
        ("entry", lambda r: r.entry),
    ),
    ConflictRow: (
        ("conflict", lambda r: r.conflict),
        ("kind", lambda r: r.kind),
        ("measure", lambda r: r.measure),
        ("relation", lambda r: r.relation),
        ("value", lambda r: _value(r.value)),
        ("about", lambda r: r.about),
        *_SOURCE,
        ("entry", lambda r: r.entry),
        ("state", lambda r: r.state),
    ),
    PassageRow: (
        ("outlet", lambda r: r.outlet),
        ("published", lambda r: r.published),
        ("sentence", lambda r: r.sentence),
        ("matches", lambda r: "; ".join(r.matches)),
        ("headline", lambda r: r.headline),
        ("entries", lambda r: "; ".join(r.entries)),
        ("at", _at),
    ),
    WitnessRow: (
        ("witness", lambda r: r.witness),
        ("after", lambda r: r.after),
        ("copy_of", lambda r: r.copy_of),
        ("copy_kind", lambda r: r.copy_kind),
        ("direction", lambda r: r.direction),
        *_SOURCE,
    ),
    **{
        kind: tuple((name, attrgetter(name)) for name in kind.__struct_fields__)
        for kind in (ReportRow, OutletRow, HistoryRow, DifferenceRow, JudgementLine)
    },
}


def _painter(color: bool) -> Paint:
    return lambda text, code: f"\x1b[{code}m{text}\x1b[0m" if color and text else text


def _event(row: EventRow, width: int, paint: Paint) -> Iterable[str]:
    kind = f"{row.type} {row.mode}" if row.mode else row.type
    state = "" if row.status == "happened" else f" ({row.status})"
    differ = f"  {paint(f'≠ {row.disagreements}', FLAG)}" if row.disagreements else ""
    when = interval(row.earliest, row.latest) or "no date"
    when = f"({when})" if row.time_basis in ("published", "none") else when
    place = f", {row.place}" if row.place else ""
    told = clean(shorten(_who(row) + place + state, 160))
    yield f"{paint(clean(when).ljust(12), BOLD)} {kind.ljust(18)} {told}{differ}"
    yield from _evidence(row, width, paint, f"{_witnesses(row)} · {row.entry}")


def _statement(row: StatementRow, width: int, paint: Paint) -> Iterable[str]:
    to = f" to {names(row.addressees)}" if row.addressees else ""
    speakers = names(row.speakers) or "nobody named"
    yield f"{_date(row, paint)} {clean(speakers + to)} ({row.manner})"
    yield from _evidence(row, width, paint, f"{_witnesses(row)} · {row.entry}")


def _figure(row: FigureRow, width: int, paint: Paint) -> Iterable[str]:
    what = f"{row.measure or 'not said what'}: {quantity(row.low, row.high)}"
    unit = f" {row.unit}" if row.unit and row.unit != "person" else ""
    of = f" of {row.of}" if row.of else ""
    event = f"   {row.event_type}: {_who(row)}" if row.event_type else ""
    yield f"{_date(row, paint)} {clean(what + unit + of + event)}"
    yield from _evidence(row, width, paint, row.entry)


def _conflict(row: ConflictRow, width: int, paint: Paint) -> Iterable[str]:
    value = paint(clean(_value(row.value)).ljust(12), BOLD)
    yield f"{value} {_count(row.reports, 'report')}"
    yield from _evidence(row, width, paint, row.entry)


def _conflict_head(row: ConflictRow, paint: Paint) -> str:
    mark = {"contradiction": "≠", "update": "→", "refinement": "⊃"}.get(row.relation, "~")
    mark = "=" if row.state == "settled" else mark
    what = f"{row.kind}: {row.measure}" if row.measure else row.kind
    more = ("" if row.relation == "contradiction" else row.relation, "" if row.state == "open" else row.state)
    kind = f"{what} ({', '.join(filter(None, more))})" if any(more) else what
    return (
        f"{paint(f'{mark} {kind}', FLAG if mark == '≠' else BOLD)}   {clean(row.about)}   {paint(row.conflict, SOFT)}"
    )


def _report(row: ReportRow, width: int, paint: Paint) -> Iterable[str]:
    copied = f" · {row.copy_kind} copy of {row.copy_of}" if row.copy_of else ""
    headline = clean(shorten(row.headline or "no headline", max(width - 14, 20)))
    yield f"{_date(row, paint)} {headline}"
    counts = ", ".join(_count(getattr(row, f"{word}s"), word) for word in ("event", "statement", "figure"))
    yield paint(f"{INDENT}{_outlet(row)} · {counts}{copied} · {row.report}", SOFT)


def _passage(row: PassageRow, width: int, paint: Paint) -> Iterable[str]:
    sentence, least = clean(row.sentence), max(width - 16, 30)
    words = clean(row.matches[0]) if row.matches else sentence
    yield f"{_date(row, paint)} “{_around(sentence, words, least, paint)}”"
    headline = f" · {clean(shorten(row.headline, 60))}" if row.headline and row.headline != row.sentence else ""
    told = f" · {' '.join(row.entries)}" if row.entries else ""
    yield paint(f"{INDENT}{_outlet(row)}{headline} · {_at(row)}{told}", SOFT)


def _witness(row: WitnessRow, width: int, paint: Paint) -> Iterable[str]:
    later = "first" if not row.after else f"{row.after:,.4g} h later"
    copied = f" · {row.copy_kind} copy of {row.copy_of}" if row.copy_of else ""
    when = (row.published or "no date")[:16]
    yield f"{paint(when.ljust(17), BOLD)} witness {row.witness}, {later}{copied}"
    yield from _evidence(row, width, paint, row.entry)


def _outlet_row(row: OutletRow, width: int, paint: Paint) -> Iterable[str]:
    yield f"{paint(clean(row.outlet or 'outlet not stated'), BOLD)}  {_count(row.reports, 'report')}"
    told = f"tells {_count(row.entries, 'entry', 'entries')}, {row.alone} alone, {row.first} before others"
    repeats = f" · repeats others {_times(row.copies)}" if row.copies else ""
    copies = repeats + (f" · is repeated {_times(row.copied)}" if row.copied else "")
    yield paint(f"{INDENT}{told}{copies}", SOFT)


def _times(n: int) -> str:
    return "once" if n == 1 else f"{n:,} times"


def _history(row: HistoryRow, width: int, paint: Paint) -> Iterable[str]:
    who = row.outlet or row.report or row.by or ""
    yield f"{paint(_day(row.at).ljust(12), BOLD)} {row.what} · {clean(who)}{_change(row)}"
    if row.words:
        yield paint(f"{INDENT}“{clean(shorten(row.words, max(width - 16, 30)))}” · {row.report or row.by}", SOFT)


def _difference(row: DifferenceRow, width: int, paint: Paint) -> Iterable[str]:
    yield f"{paint(row.change.ljust(12), BOLD)} {clean(row.about)}"
    yield f"{INDENT}{row.entry}{_change(row)}"


def _change(row: HistoryRow | DifferenceRow) -> str:
    """ ", status: planned → happened"; where nothing was before, what is now."""
    field = f"{row.field}: " if row.field else ""
    sides = [clean(side) for side in (row.before, row.after) if side is not None]
    return f", {field}{' → '.join(sides)}" if sides else ""


def _judgement(row: JudgementLine, width: int, paint: Paint) -> Iterable[str]:
    yield f"{paint(_day(row.at).ljust(12), BOLD)} {clean(decision(row))} · {clean(row.by)}"
    yield paint(f"{INDENT}{row.id} · {row.a}{f' · {row.b}' if row.b else ''}", SOFT)


def decision(j: JudgementLine) -> str:
    """What was decided, in words."""
    value = f" = {j.value}" if j.value is not None else ""
    reason = f" ({j.reason})" if j.reason else ""
    return f"{j.verdict}{f' {j.field}' if j.field else ''}{value}{reason}{', revoked' if j.revoked else ''}"


def _evidence(row: Row, width: int, paint: Paint, more: str) -> Iterable[str]:
    """The words in their sentence, and where they stand."""
    said = " < ".join(reversed(row.source))
    quoted = f" according to {clean(said)}" if said else ""
    yield f"{INDENT}“{_around(clean(row.sentence), clean(row.words), max(width - 16, 30), paint)}”"
    yield paint(
        f"{INDENT}{_outlet(row)}, {_day(row.published)}{quoted} · {_at(row)} · {more}",
        SOFT,
    )


def _around(sentence: str, words: str, width: int, paint: Paint) -> str:
    """The part of a sentence around some of its words, these in bold; the words alone where they stand elsewhere."""
    at = sentence.find(words)
    if at < 0 or len(words) >= width:
        return shorten(words, width)
    if len(sentence) > width:
        first = max(min(at - (width - len(words)) // 2, len(sentence) - width), 0)
        cut = sentence[first : first + width]
        cut = ("…" + cut[1:] if first else cut)[: width - 1] + ("…" if first + width < len(sentence) else cut[-1:])
        sentence, at = cut, at - first
        if sentence[at : at + len(words)] != words:
            return sentence
    return sentence[:at] + paint(words, BOLD) + sentence[at + len(words) :]


BLOCKS: dict[type, Callable[[Any, int, Paint], Iterable[str]]] = {
    EventRow: _event, StatementRow: _statement, FigureRow: _figure, ConflictRow: _conflict, ReportRow: _report,
    PassageRow: _passage, WitnessRow: _witness, OutletRow: _outlet_row, HistoryRow: _history,
    DifferenceRow: _difference, JudgementLine: _judgement,
}  # fmt: skip
