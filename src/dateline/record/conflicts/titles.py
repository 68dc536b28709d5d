"""An entry in one line: who, what, to whom, where, when; for lists and headings."""

from calendar import monthrange

from dateline.record.deriving.lines import EntryLine, PartyLine, PlaceLine, TimeLine


def title(line: EntryLine) -> str:
    """ "CONSULT: Vladimir Putin and Bashar al-Assad, in Moscow, 2021-09-14"."""
    if line.kind == "statement":
        return f"{names(line.actors) or 'nobody named'}: {shorten(line.content or '', 80)}"
    if line.kind == "figure":
        figure = line.figures[0]
        return f"{figure.measure or 'figure'} of {figure.of or 'nobody named'}"
    what = f"{line.event_type} {line.mode}" if line.mode else str(line.event_type)
    who = names(line.actors) or "nobody named"
    to = f" → {names(line.recipients)}" if line.recipients else ""
    return ", ".join(filter(None, (f"{what}: {who}{to}", where(line.place), when(line.time))))


def names(parties: tuple[PartyLine, ...] | tuple[str, ...], most: int = 4) -> str:
    """ "A, B and C"; of many the first few and how many more."""
    listed = [p if isinstance(p, str) else p.name for p in parties]
    if len(listed) > most:
        listed = [*listed[: most - 1], f"{len(listed) - most + 1} more"]
    return " and ".join(filter(None, (", ".join(listed[:-1]), listed[-1]))) if listed else ""


def where(place: PlaceLine | None) -> str:
    return f"in {place.name}" if place else ""


def when(time: TimeLine | None) -> str:
    """The interval as short as it can be said: "2021-09-14", "2021-09-11 to 2021-09-14", "until 2021-09-14"."""
    return interval(time.earliest, time.latest) if time else ""


def interval(earliest: str | None, latest: str | None) -> str:
    a, b = (earliest or "")[:16], (latest or "")[:16]
    if a == b:
        return a
    if not a or not b:
        return f"until {b}" if b else f"from {a}"
    if (a[4:], b[4:]) == ("-01-01", "-12-31"):
        return a[:4] if a[:4] == b[:4] else f"{a[:4]} to {b[:4]}"
    if a[:8] == b[:8] and a.endswith("-01") and len(b) == 10 and int(b[8:]) == monthrange(int(b[:4]), int(b[5:7]))[1]:
        return a[:7]
    return f"{a} to {b}"


def shorten(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
