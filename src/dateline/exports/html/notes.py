"""The critical apparatus: notes beside the text by sentence, the stamps, the disagreements."""

from bisect import bisect_right
from collections.abc import Callable

from dateline.exports import words
from dateline.exports.html.elements import Html, el, join
from dateline.values.entities import Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.reading import Reading
from dateline.values.report import Stamp
from dateline.values.statements import Statement

Finding = Event | Statement | Figure


def char_link(prefix: str, start: int, end: int, *children: object, class_: str | None = None) -> Html:
    """A link to the characters themselves."""
    return el("a", *children, href=f"#{prefix}char={start},{end}", class_=class_)


def by_sentence(reading: Reading) -> dict[int, list[Finding]]:
    """Findings by number of sentence, in text order, statements before what they hold."""
    starts = [s for s, _ in reading.sentences]
    found: dict[int, list[Finding]] = {}
    items: list[Finding] = [*reading.statements, *reading.events, *reading.figures]
    for item in items:
        found.setdefault(_sentence(starts, place_of(item)[0]), []).append(item)
    for group in found.values():
        group.sort(key=lambda i: (place_of(i)[0], isinstance(i, Event), isinstance(i, Figure)))
    return found


def note_id(label: str) -> str:
    """The id of a finding's note: e4, st2, f1 (s4 is a sentence)."""
    return f"st{label[1:]}" if label[0] == "s" else label


def _sentence(starts: list[int], at: int) -> int:
    return max(bisect_right(starts, at) - 1, 0)


def place_of(item: Finding) -> tuple[int, int]:
    """The characters that a finding's note leads to."""
    if isinstance(item, Event):
        return item.trigger.start, item.trigger.end
    if isinstance(item, Statement):
        return (item.content[0].start, item.content[0].end) if item.content else (item.cue.start, item.cue.end)  # type: ignore[union-attr]
    return item.start, item.end


def noter(reading: Reading, prefix: str) -> Callable[[list[tuple[int, str]]], Html | None]:
    """What makes the notes of some sentences, given as (sentence, what to call it)."""
    found, labels = by_sentence(reading), words.labels(reading)
    disputed = {r for c in reading.conflicts for v in c.values for r in v.refs}

    def notes(numbers: list[tuple[int, str]]) -> Html | None:
        rows = []
        for sentence, shown in numbers:
            for k, item in enumerate(found.get(sentence, [])):
                rows.append(_note(item, shown if k == 0 else "", labels, item.id in disputed, prefix))
        return el("ol", *rows) if rows else None

    return notes


def _note(item: Finding, shown: str, labels: dict[str, str], disputed: bool, prefix: str) -> Html:
    label = labels[item.id]
    inside = item.within if isinstance(item, Statement) else item.according_to
    body = (
        _event(item, labels)
        if isinstance(item, Event)
        else _statement(item, labels)
        if isinstance(item, Statement)
        else _figure(item)
    )
    flag = join(" ", el("span", "≠", class_="flag", title="in a disagreement")) if disputed else ""
    return el(
        "li",
        el("span", shown),
        char_link(prefix, *place_of(item), label, class_=f"l l{label[0]}"),
        el("span", body, flag, class_="v"),
        id=f"{prefix}{note_id(label)}",
        class_="in" if inside else None,
    )


def _who(roles: tuple[Role, ...]) -> Html:
    parts = []
    for r in {r.name: r for r in roles}.values():
        codes = words.party(r)
        parts.append(join(el("b", r.name, class_="k1"), f" {codes}" if codes else ""))
    return join(*parts, by=", ")


def _event(e: Event, labels: dict[str, str]) -> Html:
    parts: list[object] = [_who(e.actors) if e.actors else "nobody named"]
    parts += [el("span", words.kind(e), class_="le"), _who(e.recipients)]
    if e.place:
        parts.append(el("b", f"in {words.where(e.place)},", class_="k1"))
    parts.append(
        el("b", words.when(e.time), class_="k1") if e.time.basis not in ("published", "none") else words.when(e.time)
    )
    parts += words.reservations(e)
    if e.occurrence != e.id and e.occurrence in labels:
        parts.append(f"the same as {labels[e.occurrence]}")
    if e.according_to:
        parts.append(f"according to {labels.get(e.according_to[-1], '?')}")
    return join(*parts, by=" ")


def _statement(s: Statement, labels: dict[str, str]) -> Html:
    named = join(*(el("b", n) for n in dict.fromkeys(r.name for r in s.sources)), by=", ")
    parts: list[object] = [named or "nobody named"]
    if s.sources and s.sources[0].name.casefold() not in s.sources[0].text.casefold():
        parts.append(f"(“{s.sources[0].text}”)")
    parts.append(s.manner)
    if s.addressees:
        parts.append(join("to ", _who(s.addressees)))
    if s.medium:
        parts.append(f"in {s.medium.text}")
    if s.polarity == "negative":
        parts.append("denied")
    if s.modality != "asserted":
        parts.append(s.modality)
    if s.event and s.event in labels:
        parts.append(f"this is {labels[s.event]}")
    return join(*parts, by=" ")


def _figure(f: Figure) -> Html:
    parts: list[object] = [el("b", words.quantity(f), class_="k1"), f.measure or "not said of what"]
    if f.of:
        parts.append(f.of.name)
    if f.scope != "incident":
        parts.append(f.scope)
    if f.derived_from:
        parts.append("derived")
    return join(*parts, by=" ")


def stamps(reading: Reading) -> Html:
    """Published and updated with value, basis and the readings not chosen; agencies; warnings."""
    report = reading.report
    rows: list[Html] = []

    def row(name: str, value: object) -> None:
        rows.extend((el("dt", name), el("dd", value)))

    for name, stamp in (("Published", report.published), ("Updated", report.updated)):
        if stamp:
            row(name, words.stamp(stamp))
            row("Basis", _basis(stamp))
            for said, values in (("Could also be", words.other_readings(stamp)), ("But", words.other_sources(stamp))):
                if values:
                    row(said, "; ".join(values))
    if not report.published and not report.updated:
        row("Published", "not stated")
    if report.agencies:
        row("Agencies", ", ".join(report.agencies))
    return el("dl", *rows)


def _basis(stamp: Stamp) -> str:
    words_of = f"“{stamp.text}”, " if stamp.text else ""
    says = {
        "given": "as given",
        "offset": "its own offset",
        "abbreviation": "the abbreviation of its zone",
        "outlet": "the outlet's home zone",
        "page": "the page",
        "meta": "the page's metadata",
        "feed": "the feed",
        "none": "nothing fixes its zone",
    }
    return words_of + says[stamp.basis]


def disagreements(reading: Reading, prefix: str) -> Html | None:
    """Where the report disagrees with itself, each value with its words."""
    found = []
    for c in reading.conflicts:
        rows = []
        for v in c.values:
            quoted = [join(el("q", s.text), " ", char_link(prefix, s.start, s.end, "text")) for s in v.spans]
            rows.append(el("li", el("span", _value(v.value)), el("span", join(*quoted, by=", "))))
        title = el("p", el("span", "≠", class_="flag"), " ", words.QUESTIONS[c.kind])
        found.append(el("div", title, el("ul", *rows), class_="dis"))
    return join(*found) if found else None


def _value(value: str | float | None) -> str:
    if value is None:
        return "not stated"
    return words.amount(value) if isinstance(value, int | float) else words.day(str(value))
