"""From the tellings of one occurrence to the entry that a record shows: best values, all witnesses."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from dateline.record.copies.witnesses import Origins, first, groups_of, witnesses
from dateline.record.deriving.lines import EntryLine, FigureLine, PartyLine, PlaceLine, Status, TimeLine
from dateline.record.merging.days import Days, days
from dateline.record.merging.likeness import DATED, MUTUAL, Occurrence, best_type, shared_parties
from dateline.record.merging.tellings import Party, Telling
from dateline.values.events import Event


@dataclass(frozen=True)
class Entry:
    """An entry's line, with the tellings and figures that it was made from."""

    line: EntryLine
    tellings: list[Telling]
    figures: list[Telling]


def entry_id(telling: Telling) -> str:
    """The id that an entry has whose smallest finding this is."""
    return f"{telling.kind[0]}-{sha256(telling.name.encode()).hexdigest()[:12]}"


def event_entry(
    group: list[Occurrence], origin: Origins, part_of: str | None = None, more: Iterable[Telling] = ()
) -> Entry:
    """The entry of one occurrence; `part_of` is the id of the entry of a whole that it belongs to, `more` are figures
    that follow up on it."""
    tellings = sorted((t for o in group for t in o.tellings), key=lambda t: t.order)
    figures = sorted((*more, *(f for t in tellings for f in t.figures)), key=lambda f: (*f.order, f.id))
    kind = best_type(group)
    held = [t for t in tellings if not _planned(t.event)] or tellings
    actors, recipients = _parties(tellings, "actors"), _parties(tellings, "recipients")
    if kind in MUTUAL:
        both = {p.entity or p.name for p in actors}
        recipients = tuple(p for p in recipients if (p.entity or p.name) not in both)
    line = _line(
        tellings, origin, kind="event", event_type=kind, mode=_commonest(t.event.mode for t in held),
        actors=actors, recipients=recipients, time=_time(held, origin), place=_place(held, origin),
        status=status(tellings), figures=_figures(figures), part_of=part_of,
    )  # fmt: skip
    return Entry(line, tellings, figures)


def statement_entry(tellings: list[Telling], origin: Origins) -> Entry:
    fullest = min(tellings, key=lambda t: (-len(t.words), t.order))
    line = _line(
        tellings, origin, kind="statement", content=fullest.words, manner=fullest.statement.manner,
        actors=_parties(tellings, "actors"), recipients=_parties(tellings, "recipients"),
    )  # fmt: skip
    return Entry(line, tellings, [])


def figure_entry(tellings: list[Telling], origin: Origins) -> Entry:
    line = _line(tellings, origin, kind="figure", actors=_parties(tellings, "actors"), figures=_figures(tellings))
    return Entry(line, tellings, tellings)


def status(tellings: list[Telling]) -> Status:
    """What became of it, by all who tell it; a plan gives way to the deed, a denial to nothing."""
    told, denied = affirmed_and_denied(tellings)
    if told:
        if denied:
            return "disputed"
        return "ongoing" if all(t.event.tense == "present" for t in told) else "happened"
    if denied:
        return "denied"
    return "planned" if any(_planned(t.event) for t in tellings) else "possible"


def affirmed_and_denied(tellings: list[Telling]) -> tuple[list[Telling], list[Telling]]:
    """Those that say it happened and those that say it did not. A denial in the same breath ("had not been announced")
    is none: no voice contradicts itself inside one report."""
    real = [t for t in tellings if (t.event.modality == "asserted" and not _planned(t.event)) or _not_ordered(t)]
    told = [t for t in real if t.event.polarity == "positive"]
    denied = [t for t in real if t.event.polarity == "negative"]
    return told, [t for t in denied if not any(_in_one_breath(t, x) for x in told)]


def _not_ordered(t: Telling) -> bool:
    """Is it denied that it was ordered, or insisted that it was not done: "denied having ordered a shutdown"?"""
    past = t.event.modality == "demanded" and t.event.tense == "past"
    return past and t.event.polarity == "negative" and bool(t.sources)


def _in_one_breath(denied: Telling, told: Telling) -> bool:
    """Does one voice say both in one report, and not that others did it: "We did not shoot. Outsiders did"?"""
    if (denied.report.id, denied.voice) != (told.report.id, told.voice):
        return False
    if not denied.voice or not denied.actors or not told.actors:
        return True
    return bool(shared_parties(denied.actors, told.actors)[1])


def _line(
    tellings: list[Telling], origin: Origins, *, kind: str, event_type: str | None = None,
    mode: str | None = None, content: str | None = None, manner: str | None = None,
    actors: tuple[PartyLine, ...] = (), recipients: tuple[PartyLine, ...] = (), time: TimeLine | None = None,
    place: PlaceLine | None = None, status: Status = "happened", figures: tuple[FigureLine, ...] = (),
    part_of: str | None = None,
) -> EntryLine:  # fmt: skip
    ids = [entry_id(t) for t in tellings]
    return EntryLine(
        id=ids[0], kind=kind, event_type=event_type, mode=mode, content=content, manner=manner,  # type: ignore[arg-type]
        actors=actors, recipients=recipients, time=time, place=place, status=status, figures=figures,
        mentions=tuple((t.report.id, t.start, t.end, t.id) for t in tellings),
        witnesses=witnesses(tellings, origin), first=first(tellings), part_of=part_of,
        confidence=max(t.confidence for t in tellings), review="none", redirects=tuple(ids[1:]), judgements=(),
    )  # fmt: skip


def _planned(event: Event) -> bool:
    return event.modality == "planned" or (event.modality == "asserted" and event.tense == "future")


def _parties(tellings: list[Telling], side: str) -> tuple[PartyLine, ...]:
    """Parties in the order of their first finding, those with a name or key in common as one."""
    found: list[tuple[set[str], list[tuple[Telling, Party]]]] = []
    for t in tellings:
        for p in getattr(t, side):
            keys = set(p.keys) or {p.name}
            same = [f for f in found if f[0] & keys]
            found = [f for f in found if not f[0] & keys]
            found.append((keys.union(*(f[0] for f in same)), [x for f in same for x in f[1]] + [(t, p)]))
    ordered = sorted(found, key=lambda f: min((t.order, getattr(t, side).index(p)) for t, p in f[1]))
    return tuple(_party(told) for _, told in ordered)


def _party(told: list[tuple[Telling, Party]]) -> PartyLine:
    told = sorted(told, key=lambda x: x[0].order)
    known = [p.known for _, p in told if p.known]
    local = [f"{t.report.id}/{p.entity}" for t, p in told if p.entity and not p.known]
    return PartyLine(
        entity=min(known) if known else min(local, default=None),
        name=_commonest(p.name for _, p in told if p.known or not known) or told[0][1].name,
        country=_commonest(p.country for _, p in told),
        sector=_commonest(p.sector for _, p in told),
        findings=tuple(dict.fromkeys(t.name for t, _ in told)),
    )


def _time(tellings: list[Telling], origin: Origins) -> TimeLine | None:
    dated = [t for t in tellings if t.event.time.basis in DATED] or tellings
    bounded = [t for t in dated if t.event.time.earliest or t.event.time.latest]
    best = _best(bounded, origin, lambda t: (t.event.time.earliest, t.event.time.latest), _width)
    if not best:
        return None
    time = best[0].event.time
    return TimeLine(
        earliest=time.earliest, latest=time.latest, granularity=time.granularity, basis=time.basis,
        findings=tuple(t.name for t in best),
    )  # fmt: skip


def _place(tellings: list[Telling], origin: Origins) -> PlaceLine | None:
    placed = [t for t in tellings if t.event.place]
    placed = [t for t in placed if t.event.place and t.event.place.basis != "dateline"] or placed
    best = _best(
        placed, origin, lambda t: (t.event.place.name, t.event.place.country) if t.event.place else None, _area
    )
    return place_line(best)


def place_line(tellings: Sequence[Telling]) -> PlaceLine | None:
    """Where the first of these says that it was, on the word of all."""
    place = tellings[0].event.place if tellings else None
    if place is None:
        return None
    return PlaceLine(
        name=place.name, country=place.country, admin1=place.admin1, lat=place.lat, lon=place.lon,
        radius_km=place.radius_km, precision=place.precision, basis=place.basis,
        findings=tuple(t.name for t in tellings),
    )  # fmt: skip


def _best(
    tellings: list[Telling], origin: Origins, value: Callable[[Telling], Hashable],
    size: Callable[[Telling], float],
) -> list[Telling]:  # fmt: skip
    """The tellings of the best value: of most independent witnesses, then the narrowest, then the earliest known."""
    by_value: dict[Hashable, list[Telling]] = defaultdict(list)
    for t in tellings:
        by_value[value(t)].append(t)
    return min(
        by_value.values(),
        key=lambda ts: (-len(groups_of(ts, origin)), size(ts[0]), min(t.report.order for t in ts), ts[0].order),
        default=[],
    )


def _width(telling: Telling) -> float:
    when: Days = days(telling.event.time.earliest, telling.event.time.latest)
    return when.width


def _area(telling: Telling) -> float:
    precisions = ("exact", "near", "admin2", "admin1", "region", "sea", "country")
    place = telling.event.place
    return precisions.index(place.precision) if place and place.precision in precisions else len(precisions)


def _figures(tellings: list[Telling]) -> tuple[FigureLine, ...]:
    by_value: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for t in tellings:
        f = t.figure
        of = t.actors[0].keys[:1] if t.actors else ()
        by_value[f.measure or "", of, f.unit, f.scope, f.low, f.high].append(t)
    ordered = sorted(
        by_value.values(), key=lambda ts: (ts[0].figure.measure or "", min(t.report.order for t in ts), ts[0].order)
    )
    return tuple(_figure(ts) for ts in ordered)


def _figure(tellings: list[Telling]) -> FigureLine:
    f = tellings[0].figure
    return FigureLine(
        measure=f.measure, of=tellings[0].actors[0].name if tellings[0].actors else None, low=f.low, high=f.high,
        unit=f.unit, scope=f.scope, as_of=first(tellings).published, findings=tuple(t.name for t in tellings),
    )  # fmt: skip


def _commonest(values: Iterable[str | None]) -> str | None:
    """The value given most; of equals the one given first."""
    counts: dict[str, int] = {}
    for v in values:
        if v is not None:
            counts[v] = counts.get(v, 0) + 1
    return max(counts, key=lambda v: counts[v], default=None)
