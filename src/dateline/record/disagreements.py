"""Where the tellings of an entry differ, and how: a contradiction is a disagreement; a rising toll, a narrower date,
an outlet that corrects itself are its neighbours."""

import re
from collections import defaultdict
from collections.abc import Iterator

from dateline.compare.intervals import Bounds, compare_times
from dateline.compare.names import fold
from dateline.compare.places import compare_places
from dateline.record.entries import Entry, affirmed_and_denied
from dateline.record.held import FITS, ORDER, Fit, Held, by_value, line, lines
from dateline.record.likeness import DATED, OFFICIAL, at_odds, shared_parties
from dateline.record.lines import ConflictLine, Relation
from dateline.record.tellings import Party, Telling
from dateline.record.titles import names
from dateline.record.tolls import tolls
from dateline.record.witnesses import NO_ORIGINS, Origins
from dateline.values.conflicts import Conflict
from dateline.vocabulary.words import lists

_WORDS = lists("occurrences.txt")
PRONOUNS, NOT_YET = _WORDS["pronouns"], _WORDS["not yet"]
OPEN = ("demanded", "possible", "hypothetical")  # of what may come many things do
SPOT = ("exact", "near")  # precisions of a place that is a place and no area
PROMISED = (
    "ACCUSE",
    "REQUEST",
    "REJECT",
    "THREATEN",
    "SUPPORT",
    "AGREE",
)  # said once, said again: nothing has come of it
SIGNED = ("AGREE", "SUPPORT")  # but a signature that was to come has come
SPOKEN = ("ACCUSE", "REQUEST", "CONCEDE", "REJECT", "THREATEN", "SUPPORT", "AGREE")


def find_disagreements(
    entry: Entry, own: dict[str, tuple[Conflict, ...]], origin: Origins = NO_ORIGINS
) -> list[ConflictLine]:
    """Conflict lines of an entry, in order of kind; `own` are the conflicts that readings found, by report id."""
    kinds = (_dates, _places, _actors, _happened, tolls)
    found = [c for kind in kinds for c in kind(entry, origin)]
    known = {c.kind for c in found}
    found += [c for c in _own(entry, own, origin) if c.kind not in known]
    return sorted(found, key=lambda c: (c.kind, ORDER.index(c.relation), c.id))


def _dates(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    told = [t for t in entry.tellings if t.kind == "event" and _real(t) and t.event.time.basis in DATED]
    told = [t for t in told if t.event.time.earliest and t.event.time.latest]

    def value(t: Telling) -> str:
        a, b = str(t.event.time.earliest), str(t.event.time.latest)
        return a if a == b else f"{a}/{b}"

    def fit(a: Telling, b: Telling) -> Fit | None:
        x, y = (Bounds(t.event.time.earliest, t.event.time.latest) for t in (a, b))
        found = FITS[compare_times(x, y)]
        said = a.event.time.basis == b.event.time.basis == "clause" and not _one_voice(a, b)
        return found if found != "apart" or said else None

    yield from lines(entry, "date", by_value(told, value), fit, _how, origin)


def _places(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    told = [t for t in entry.tellings if t.kind == "event" and _real(t)]
    told = [t for t in told if t.event.place and t.event.place.basis != "dateline"]

    def value(t: Telling) -> str:
        place = t.event.place
        return ", ".join(filter(None, (place.name, place.country))) if place else ""

    def fit(a: Telling, b: Telling) -> Fit | None:
        p, q = a.event.place, b.event.place
        found = compare_places(p, q) if p and q else None
        if found != "apart" or not p or not q:
            return found
        spots = p.precision in SPOT and q.precision in SPOT
        return "apart" if not _one_voice(a, b) and (spots or p.country != q.country) else None

    yield from lines(entry, "place", by_value(told, value), fit, _how, origin)


def _actors(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    """Who did it, where reports or sources name parties of whom none can be another's."""
    told = [t for t in entry.tellings if t.kind == "event" and t.event.type == "ASSAULT" and _affirmed(t)]
    told = [t for t in told if t.actors and all(fold(p.name) not in PRONOUNS for p in t.actors)]

    def fit(a: Telling, b: Telling) -> Fit | None:
        if _one_voice(a, b) or shared_parties(a.actors, b.actors)[1]:
            return "same"
        if _one_text(a, b, origin) and not (a.sources and b.sources):
            return None  # a headline's words for whom the report then names
        rivals = all(at_odds(p, q) or _two_sides(p, q) for p in a.actors for q in b.actors)
        return "apart" if rivals else None

    held = by_value(told, lambda t: names(tuple(p.name for p in t.actors)))
    yield from lines(entry, "actor", held, fit, _how, origin)


def _two_sides(a: Party, b: Party) -> bool:
    """Is one of them of the state's forces and the other not?"""
    return (a.sector in OFFICIAL) != (b.sector in OFFICIAL) and not (a.named and b.named)


def _happened(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    """Told and denied; or told as coming and then as done, which is an update."""
    if entry.line.kind != "event":
        return
    told, denied = affirmed_and_denied(entry.tellings)
    if entry.line.status == "disputed":
        against = [t for t in denied if any(_of_one_act(t, x) and _against(t, x) for x in told)]
        against = [t for t in against if not (_not_yet(t) and all(x.report.order > t.report.order for x in told))]
        if any(t.sources or _same_parties(t, x) or _elsewhere(t, x) for t in against for x in told):
            held = [Held("happened", told), Held("did not happen", against)]
            yield line(entry, "happened", "contradiction", held, "contradiction", origin)
    yield from _since(entry, told, denied, origin)


def _against(denied: Telling, told: Telling) -> bool:
    """Is what one voice denies what another tells, and not that somebody else did it?"""
    if _one_voice(denied, told) or (denied.voice and denied.voice == told.voice):
        return False
    both = bool(denied.actors and told.actors)
    return not (both and all(at_odds(p, q) for p in denied.actors for q in told.actors))


def _since(entry: Entry, told: list[Telling], denied: list[Telling], origin: Origins) -> Iterator[ConflictLine]:
    """What was to come, or had not come yet, and has come since, or never did."""
    known = {t.report.id for t in told}  # what a report tells as going on is not to come
    coming = [t for t in entry.tellings if _to_come(t) and t.event.type != "ASSAULT" and t.report.id not in known]
    if any(t.event.type != "AGREE" for t in told):
        coming += [t for t in told if t.event.type == "AGREE"]
    coming += [t for t in denied if _not_yet(t)]
    since = [t for t in told or denied if any(_follows(t, x, origin) for x in coming)]
    coming = [x for x in coming if any(_follows(t, x, origin) for t in since)]
    if since:
        held = [Held("was to come", coming), Held("happened" if told else "did not happen", since)]
        yield line(entry, "happened", "update", held, "coming update", origin)


def _to_come(t: Telling) -> bool:
    return t.event.modality in ("planned", "demanded", "possible", "hypothetical") or t.event.tense == "future"


def _not_yet(t: Telling) -> bool:
    """Is it denied for the time being: "none had been sent so far"?"""
    words = " ".join(["", *re.findall(r"\w+", t.sentence.casefold()), ""])
    return t.event.polarity == "negative" and any(f" {w} " in words for w in NOT_YET)


def _one_word(a: Telling, b: Telling) -> bool:
    return fold(a.words)[:4] == fold(b.words)[:4]


def _real(t: Telling) -> bool:
    """Is it told as having been or as being planned, and not denied, or left open?"""
    return t.event.polarity == "positive" and t.event.modality in ("asserted", "planned")


def _same_parties(a: Telling, b: Telling) -> bool:
    """Do both name who did it and to whom, the same?"""
    return all(shared_parties(x, y)[0] >= 1 for x, y in ((a.actors, b.actors), (a.recipients, b.recipients)))


def _elsewhere(denied: Telling, told: Telling) -> bool:
    """Is it another report that denies it in its own voice, of those who did it, or of those whom it befell?"""
    return denied.report.id != told.report.id and _one_doing(denied, told)


def _one_doing(a: Telling, b: Telling) -> bool:
    """Do they share who did it or whom it befell, and is neither at odds?"""
    if any(at_odds(p, q) for p in a.actors for q in b.actors):
        return False
    return any(shared_parties(x, y)[1] for x, y in ((a.actors, b.actors), (a.recipients, b.recipients)))


def _of_one_act(a: Telling, b: Telling) -> bool:
    """Does a denial deny what the other tells? Of what is done by words, only one's own can be denied."""
    return a.event.type not in (*SPOKEN, "CONSULT") or shared_parties(a.actors, b.actors)[0] >= 1


def _follows(done: Telling, coming: Telling, origin: Origins) -> bool:
    """Does one report tell as done what another told as coming, and not after it?"""
    if done.report.id == coming.report.id or _one_text(done, coming, origin):
        return False
    signed = done.event.type in SIGNED and coming.event.modality == "planned" and _one_word(done, coming)
    if done.event.type in PROMISED and not signed:
        return False
    if coming.event.modality in OPEN and not (_one_word(done, coming) or _one_doing(done, coming)):
        return False
    return not (done.report.instant and coming.report.instant) or done.report.order >= coming.report.order


def _one_voice(a: Telling, b: Telling) -> bool:
    """Is it one report, and nobody else quoted for the one than for the other? No voice contradicts itself."""
    return (a.report.id, a.voice) == (b.report.id, b.voice)


def _one_text(a: Telling, b: Telling, origin: Origins) -> bool:
    """Are they of one report, or of one and its copy?"""
    return origin.of(a.report.id, a.start) == origin.of(b.report.id, b.start)


def _affirmed(t: Telling) -> bool:
    return t.event.polarity == "positive" and t.event.modality == "asserted" and t.event.tense != "future"


def _own(entry: Entry, own: dict[str, tuple[Conflict, ...]], origin: Origins) -> Iterator[ConflictLine]:
    """Conflicts that a reading found in its one report, where the entry's own comparison says nothing of their kind."""
    mine: dict[str, dict[str, Telling]] = defaultdict(dict)
    for t in (*entry.tellings, *entry.figures):
        mine[t.report.id][t.id] = t
    for report, tellings in mine.items():
        for conflict in own.get(report, ()):
            held = [Held(v.value, [tellings[r] for r in v.refs if r in tellings]) for v in conflict.values]
            if len(held) > 1 and all(h.tellings for h in held):
                yield line(entry, conflict.kind, "contradiction", held, f"{report} {conflict.id}", origin)


def _how(a: Telling, b: Telling) -> Relation:
    """What a difference between two tellings is."""
    early, late = sorted((a, b), key=lambda t: t.report.order)
    later = bool(early.report.instant and late.report.instant and early.report.instant < late.report.instant)
    same_outlet = bool(a.report.outlet and b.report.outlet and fold(a.report.outlet) == fold(b.report.outlet))
    if later and _only_planned(early):
        return "update"  # held, or put off
    return "correction" if later and same_outlet and a.report.id != b.report.id else "contradiction"


def _only_planned(t: Telling) -> bool:
    return t.event.modality == "planned" or t.event.tense == "future"
