"""The same findings as tables: the twin of the marks and notes."""

from collections.abc import Iterable

from dateline.exports import words
from dateline.exports.html.elements import Html, el, join
from dateline.exports.html.notes import char_link, place_of
from dateline.values.reading import Reading
from dateline.values.statements import Statement


def tables(reading: Reading, prefix: str) -> Html:
    """Events, statements and figures, a row each, with links to their characters."""
    parts = [
        _table(
            prefix,
            "Events",
            "id|words|who|did|to whom|when|where|on whose word|characters",
            _events(reading, prefix),
            True,
        ),
        _table(
            prefix, "Statements", "id|who|said|to whom|manner|within|characters", _statements(reading, prefix), False
        ),
        _table(
            prefix, "Figures", "id|words|value|of what|scope|on whose word|characters", _figures(reading, prefix), False
        ),
    ]
    return el("section", el("h2", "The same, as tables"), *parts, class_="tables")


def _table(prefix: str, name: str, heads: str, rows: list[Html], opened: bool) -> Html:
    columns = [el("th", h, scope="col") for h in heads.split("|")]
    table = el("table", el("thead", el("tr", *columns)), el("tbody", *rows))
    region = el("div", table, class_="wide", role="region", aria_label=f"{name} {prefix}".rstrip(" -"), tabindex="0")
    return el("details", el("summary", f"{name} ({len(rows)})"), region if rows else el("p", "None."), open=opened)


def _row(prefix: str, label: str, cells: Iterable[object], start: int, end: int, serif: int) -> Html:
    shown = [el("td", c, class_="w" if k == serif else None) for k, c in enumerate(cells)]
    return el("tr", el("td", label), *shown, el("td", char_link(prefix, start, end, f"{start}–{end}")))


def _sources(by_id: dict[str, Statement], chain: tuple[str, ...]) -> str:
    named = [words.names(by_id[s].sources) or "nobody named" for s in chain if s in by_id]
    return " › ".join(named) or "the outlet"


def _flag(reading: Reading, id: str, kind: str) -> Html | None:
    disputed = any(c.kind == kind and id in v.refs for c in reading.conflicts for v in c.values)
    return join(el("span", "≠", class_="flag"), " ") if disputed else None


def _events(reading: Reading, prefix: str) -> list[Html]:
    labels, by_id = words.labels(reading), {s.id: s for s in reading.statements}
    rows = []
    for e in reading.events:
        cells = (
            e.trigger.text,
            words.names(e.actors) or "not named",
            "; ".join([words.kind(e), *words.reservations(e)]),
            words.names(e.recipients) or "–",
            join(_flag(reading, e.id, "date"), words.when(e.time)),
            join(_flag(reading, e.id, "place"), words.where(e.place)),
            _sources(by_id, e.according_to),
        )
        rows.append(_row(prefix, labels[e.id], cells, e.trigger.start, e.trigger.end, 0))
    return rows


def _statements(reading: Reading, prefix: str) -> list[Html]:
    labels = words.labels(reading)
    rows = []
    for s in reading.statements:
        cells = (
            words.names(s.sources) or "nobody named",
            " … ".join(c.text for c in s.content),
            words.names(s.addressees) or "–",
            s.manner,
            labels.get(s.within or "", "–"),
        )
        rows.append(_row(prefix, labels[s.id], cells, *place_of(s), 1))
    return rows


def _figures(reading: Reading, prefix: str) -> list[Html]:
    labels, by_id = words.labels(reading), {s.id: s for s in reading.statements}
    rows = []
    for f in reading.figures:
        what = " ".join(w for w in (f.measure, f.of.name if f.of else None) if w)
        cells = (
            f.text,
            join(_flag(reading, f.id, "figure"), words.quantity(f)),
            what or "–",
            f.scope,
            _sources(by_id, f.according_to),
        )
        rows.append(_row(prefix, labels[f.id], cells, f.start, f.end, 0))
    return rows
