"""Values that the tellings of an entry give for one thing, and the lines that say how they differ."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from typing import Literal

from dateline.record.copies.witnesses import NO_ORIGINS, Origins, first, groups_of
from dateline.record.deriving.entries import Entry
from dateline.record.deriving.lines import ConflictKind, ConflictLine, ConflictLineValue, Relation
from dateline.record.merging.tellings import Telling

Fit = Literal["same", "narrower", "apart"]
FITS: dict[str, Fit | None] = {
    "same": "same", "narrower": "narrower", "wider": "narrower", "overlapping": "narrower", "contradictory": "apart",
    "unknown": None,
}  # fmt: skip
ORDER: tuple[Relation, ...] = ("contradiction", "correction", "update", "refinement")
Fits = Callable[[Telling, Telling], Fit | None]
How = Callable[[Telling, Telling], Relation]
Difference = tuple[Relation, Telling, Telling]


@dataclass(frozen=True)
class Held:
    """One value, and the tellings that give it."""

    value: str | float | None
    tellings: list[Telling]


def by_value(tellings: list[Telling], value: Callable[[Telling], str | float | None]) -> list[Held]:
    """Values in the order in which they became known."""
    found: dict[Hashable, list[Telling]] = defaultdict(list)
    for t in tellings:
        found[value(t)].append(t)
    held = [Held(v, ts) for v, ts in found.items()]  # type: ignore[arg-type]
    return sorted(held, key=lambda h: (min(t.report.order for t in h.tellings), h.tellings[0].order))


def differences(held: list[Held], fit: Fits, how: How) -> dict[Relation, list[Held]]:
    """The values between which each relation holds, in their order, with those who tell them; none that are narrower
    where others are apart."""
    found: dict[Relation, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (i, a), (j, b) in combinations(enumerate(held), 2):
        fits = [(fit(x, y), x, y) for x in a.tellings for y in b.tellings]
        apart = [(how(x, y), x, y) for f, x, y in fits if f == "apart"]
        narrower = [("refinement", x, y) for f, x, y in fits if f == "narrower"]
        for relation, x, y in _settled(a, b, apart) or narrower:
            found[relation][i].add(x.name)  # type: ignore[index]
            found[relation][j].add(y.name)  # type: ignore[index]
    if len(found) > 1:
        found.pop("refinement", None)
    return {r: [_only(held[i], names) for i, names in sorted(found[r].items())] for r in sorted(found, key=ORDER.index)}


def _only(held: Held, names: set[str]) -> Held:
    return Held(held.value, [t for t in held.tellings if t.name in names])


def _settled(a: Held, b: Held, apart: list[Difference]) -> list[Difference]:
    """How two values differ that several tell. A report that has both says that one took the place of the other, or,
    setting them against each other, that they are disputed; else a value that came up as an update of the other is one,
    whoever goes on telling the older."""
    if any(d[0] == "update" and d[1].report.id == d[2].report.id for d in apart):
        return [("update", x, y) for _, x, y in apart]
    disputed = [d for d in apart if d[0] == "contradiction" and d[1].report.id == d[2].report.id]
    if disputed:
        return [("contradiction", x, y) for _, x, y in apart]
    x, y = (min(h.tellings, key=lambda t: (t.report.order, t.order)) for h in (a, b))
    if any(d[0] == "update" and {d[1].name, d[2].name} == {x.name, y.name} for d in apart):
        return [("update", x, y) for _, x, y in apart]
    if any(d[0] != "update" for d in apart):
        return [d for d in apart if d[0] != "update"]
    return apart


def line(
    entry: Entry, kind: ConflictKind, relation: Relation, held: list[Held], detail: str, origin: Origins = NO_ORIGINS
) -> ConflictLine:
    """A conflict line; `detail` tells it from others of its entry and kind."""
    name = f"{entry.line.id} {kind} {detail}"
    shown = held[0].tellings[0]
    return ConflictLine(
        id=f"c-{sha256(name.encode()).hexdigest()[:12]}", entry=entry.line.id, kind=kind,
        measure=shown.figure.measure if kind == shown.kind == "figure" else None,
        relation=relation,
        values=tuple(_value(h, origin) for h in held),
        state="open", settled_by=None,
    )  # fmt: skip


def lines(
    entry: Entry, kind: ConflictKind, held: list[Held], fit: Fits, how: How, origin: Origins, detail: str = ""
) -> Iterator[ConflictLine]:
    """A line for each relation between values."""
    for relation, some in differences(held, fit, how).items():
        yield line(entry, kind, relation, some, detail + relation, origin)


def _value(held: Held, origin: Origins) -> ConflictLineValue:
    return ConflictLineValue(
        value=held.value,
        findings=tuple(t.name for t in held.tellings),
        reports=tuple(dict.fromkeys(t.report.id for t in held.tellings)),
        sources=tuple(sorted({t.sources[-1][0] for t in held.tellings if t.sources})),
        independent=len(groups_of(held.tellings, origin)),
        first_published=first(held.tellings).published,
    )


def one_voice(a: Telling, b: Telling) -> bool:
    """Is it one report, and nobody else quoted for the one than for the other? No voice contradicts itself."""
    return (a.report.id, a.voice) == (b.report.id, b.voice)


def one_text(a: Telling, b: Telling, origin: Origins) -> bool:
    """Are they of one report, or of one and its copy?"""
    return origin.of(a.report.id, a.start) == origin.of(b.report.id, b.start)


def first_hand(tellings: list[Telling], origin: Origins) -> list[Telling]:
    """Without those that only repeat a sentence of another's report that is here too: what "yesterday" is goes by the
    report that wrote it."""
    own = {(t.report.id, t.sentence) for t in tellings}
    return [
        t for t in tellings if (at := origin.of(t.report.id, t.start)) == t.report.id or (at, t.sentence) not in own
    ]
