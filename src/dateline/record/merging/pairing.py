"""What speaks for and against two tellings being one occurrence, as numbers that a learned table weighs.

Every number is symmetric in the two and says nothing of other pairs, so that the score of a pair is the same in
whatever part of a record it is asked for.
"""

from collections.abc import Iterator
from math import log1p

from dateline.compare.places import CITY, compare_places
from dateline.record.merging.days import days
from dateline.record.merging.likeness import (
    MUTUAL,
    ONE_ACT,
    RARE,
    SPECIFIC,
    at_odds,
    fits,
    other_act,
    other_age,
    other_target,
    shared_parties,
)
from dateline.record.merging.tellings import Party
from dateline.record.merging.traits import Traits

Numbers = Iterator[tuple[str, float]]
_FAR = 6.0  # log of the days beyond which two days are just far apart
_MOST_SHARED = 2.0


def features(a: Traits, b: Traits, story: float) -> dict[str, float]:
    """What is known of a pair, by name; what is left out is 0. `story`: how far the two reports tell one story."""
    found = {"story half": float(story == 0.5), "story one": float(story >= 1)}
    for part in (_parties, _sides, _times, _places, _kinds, _wording, _around, _alone, _telling):
        found.update(part(a, b))
    found.update(_rules(a, b, story))
    found.update(_together(found))
    if a.occurrence.report == b.occurrence.report:
        found.update(_in_one_report(a, b))
    return found


def _parties(a: Traits, b: Traits) -> Numbers:
    p, q = a.occurrence.parties, b.occurrence.parties
    shared, matched = shared_parties(p, q)
    yield "parties shared", min(shared, 3.0)
    yield "parties two", float(matched >= 2)
    yield "parties share", shared / max(min(len(p), len(q)), 1)
    yield "parties jaccard", matched / max(len(p) + len(q) - matched, 1)
    yield "parties missing", float(not p or not q)
    if any(t in MUTUAL for t in a.occurrence.types | b.occurrence.types):
        yield "mutual", 1.0
        yield "mutual shared", min(shared, 3.0)
        yield "mutual none", float(matched == 0 and bool(p and q))
    both = a.countries & b.countries
    yield "countries", len(both) / max(len(a.countries | b.countries), 1)
    yield "countries apart", float(bool(a.countries and b.countries) and not both)


def _sides(a: Traits, b: Traits) -> Numbers:
    yield from _side("actor", a.occurrence.actors, b.occurrence.actors)
    yield from _side("recipient", a.occurrence.recipients, b.occurrence.recipients)
    yield "actor countries", float(bool(a.actor_countries & b.actor_countries))
    yield "recipient countries", float(bool(a.recipient_countries & b.recipient_countries))
    crossed = bool(a.actor_keys & b.recipient_keys or b.actor_keys & a.recipient_keys)
    same = bool(a.actor_keys & b.actor_keys or a.recipient_keys & b.recipient_keys)
    yield "swapped", float(crossed and not same)
    yield "swapped both", float(a.turned(b))
    hit = (a.occurrence.recipients, b.occurrence.recipients)
    yield "target apart", float(all(hit) and all(other_target(p, q) for p in hit[0] for q in hit[1]))


def _side(name: str, p: tuple[Party, ...], q: tuple[Party, ...]) -> Numbers:
    if not p or not q:
        yield f"{name} missing", 0.5 if p or q else 1.0
        return
    shared, matched = shared_parties(p, q)
    yield f"{name} shared", min(shared, _MOST_SHARED)
    yield f"{name} share", shared / min(len(p), len(q))
    yield f"{name} unmatched", float(matched == 0)
    yield f"{name} odds", float(matched == 0 and all(at_odds(i, j) for i in p for j in q))


def _times(a: Traits, b: Traits) -> Numbers:
    x, y = a.occurrence, b.occurrence
    dated = bool(x.dated) + bool(y.dated)
    yield "undated both", float(dated == 0)
    yield "undated one", float(dated == 1)
    yield "one coming", float(x.coming != y.coming)
    yield "both coming", float(x.coming and y.coming)
    yield "one historical", float(x.historical != y.historical)
    yield "both historical", float(x.historical and y.historical)
    gap = min(i.gap(j) for i in x.when for j in y.when)
    if gap:
        yield "gap", min(log1p(gap), _FAR)
        yield "gap dated", min(log1p(gap), _FAR) * (dated == 2)
        yield "gap one", float(gap <= 1)
        return
    width = min(max(i.width, j.width) for i in x.when for j in y.when if i.gap(j) == 0)
    yield "same day", float(width <= 1)
    yield "same day dated", float(width <= 1 and dated == 2)
    yield "same week", float(1 < width <= SPECIFIC)
    yield "wide", float(width > SPECIFIC)
    yield "same interval", float(any(i == j for i in x.dated for j in y.dated))


def _places(a: Traits, b: Traits) -> Numbers:
    relations = [(compare_places(p, q), p, q) for p in a.occurrence.places for q in b.occurrence.places]
    same = [(p, q) for relation, p, q in relations if relation == "same"]
    yield "same town", float(any(p.precision in CITY and q.precision in CITY for p, q in same))
    yield "same place", float(any(p.precision != "country" for p, _ in same))
    yield "same country", float(any(p.precision == "country" for p, _ in same))
    yield "narrower", float(any(relation == "narrower" for relation, _, _ in relations))
    yield "places apart", float(bool(relations) and all(relation == "apart" for relation, _, _ in relations))
    yield "places unknown", float(not relations)


def _kinds(a: Traits, b: Traits) -> Numbers:
    x, y = a.occurrence, b.occurrence
    both = x.types & y.types
    yield "same type", float(bool(both))
    yield "types jaccard", len(both) / len(x.types | y.types)
    for kind in both:
        yield f"type {kind}", 1.0
    if not both and len(x.types) == len(y.types) == 1:
        yield " ".join(("types", *sorted(x.types | y.types))), 1.0
    shared = x.modes & y.modes
    yield "same mode", float(bool(shared))
    yield "rare mode", float(bool(shared & RARE))
    yield "mode unknown", float(not x.modes or not y.modes)
    if x.modes and y.modes and not shared:
        near = any({i, j} <= group for i in x.modes for j in y.modes for group in ONE_ACT)
        yield "modes near" if near else "modes apart", 1.0


def _wording(a: Traits, b: Traits) -> Numbers:
    yield "stem", float(bool(a.occurrence.stems & b.occurrence.stems))
    yield "word", float(bool(a.words & b.words))
    best, mean = a.close_words(b)
    yield "trigger cos", best
    yield "trigger mean", mean
    yield "sentence cos", float((a.sentences @ b.sentences.T).max())
    shared = len(a.content & b.content)
    yield "content", shared / max(min(len(a.content), len(b.content)), 1)
    yield "content count", log1p(shared)
    yield from _sets("weekdays", a.weekdays, b.weekdays)
    yield from _sets("numbers", a.numbers, b.numbers)
    yield from _sets("names", a.names, b.names)


def _around(a: Traits, b: Traits) -> Numbers:
    """What stands around the triggers, so that of what one sentence tells each has its own."""
    yield "around cos", float((a.around @ b.around.T).max())
    shared = len(a.around_stems & b.around_stems)
    yield "around content", shared / max(min(len(a.around_stems), len(b.around_stems)), 1)
    yield "definite one", float(a.definite != b.definite)
    yield "definite both", float(a.definite and b.definite)
    yield "another", float(a.another or b.another)
    yield "headline one", float(a.headline != b.headline)
    yield "headline both", float(a.headline and b.headline)
    said = [share for share in (a.says(b), b.says(a)) if share is not None]
    if said:
        yield "parties said", max(said)
        yield "parties said by both", min(said) * (len(said) == 2)
        yield "parties unsaid", float(max(said) == 0)


def _alone(a: Traits, b: Traits) -> Numbers:
    """Is it the only one of its type, or the only one told by its word, that its report tells?"""
    x, y = a.occurrence, b.occurrence
    for name, shared in (("type", x.types & y.types), ("stem", {f"~{stem}" for stem in x.stems & y.stems})):
        if shared:
            first, second = (min(o.beside.get(s, 1) for s in shared) - 1 for o in (x, y))
            yield f"only of {name}", float(first == second == 0)
            yield f"one only of {name}", float((first == 0) != (second == 0))
            yield f"beside of {name}", log1p(first) + log1p(second)


def _sets(name: str, p: frozenset[str], q: frozenset[str]) -> Numbers:
    if p and q:
        shared = len(p & q)
        yield f"{name} shared", shared / min(len(p), len(q))
        yield f"{name} apart", float(shared == 0)


def _telling(a: Traits, b: Traits) -> Numbers:
    x, y = a.occurrence, b.occurrence
    counted = bool(x.counts & y.counts)
    yield "count", float(counted)
    yield "count apart", float(bool(a.measures & b.measures) and not counted)
    yield "both lead", float(x.leads and y.leads)
    yield "one lead", float(x.leads != y.leads)
    yield "size", log1p(min(len(x.tellings), len(y.tellings)) - 1)
    yield "unreal one", float(a.unreal != b.unreal)
    yield "unreal both", float(a.unreal and b.unreal)
    published = [days(i, i) for i in (x.tellings[0].report.instant, y.tellings[0].report.instant) if i]
    yield "published unknown", float(len(published) < 2)
    if len(published) == 2:
        yield "published gap", min(log1p(published[0].gap(published[1])), _FAR)
    yield "polarity", float(not a.polarities & b.polarities)
    yield "voice", float(bool(a.voices & b.voices))


def _rules(a: Traits, b: Traits, story: float) -> Numbers:
    """What the rules of `likeness` say, each by itself and all together."""
    x, y = a.occurrence, b.occurrence
    said = fits(x, y, story)
    yield "rule parties none", float(said.parties is None)
    yield "rule parties", said.parties or 0.0
    yield "rule place none", float(said.parties is not None and said.place is None)
    yield "rule time none", float(said.place is not None and said.time is None)
    yield "rule time", said.time or 0.0
    yield "rule act", float(other_act(x, y))
    yield "rule age", float(other_age(x, y))
    yield "rule none", float(said.score is None)
    yield "rule score", said.score or 0.0
    yield "rule enough", float(bool(said.score))


def _together(f: dict[str, float]) -> Numbers:
    """Products: what says little alone and much together."""
    story, day = f["story one"], f.get("same day", 0.0)
    shared, war = min(f["parties shared"], _MOST_SHARED), f.get("type ASSAULT", 0.0)
    yield "stem story", f["stem"] * story
    yield "stem parties", f["stem"] * shared
    yield "stem same day", f["stem"] * day
    yield "lead story mode", f["both lead"] * story * f["same mode"]
    yield "parties same day", shared * day
    yield "town same day", f["same town"] * day
    yield "trigger parties", f["trigger cos"] * shared
    yield "trigger same day", f["trigger cos"] * day
    yield "trigger day dated", f["trigger cos"] * f.get("same day dated", 0.0)
    yield "trigger gap", f["trigger cos"] * f.get("gap dated", 0.0)
    yield "war town", war * f["same town"]
    yield "war parties", war * shared
    yield "mode same day", f["same mode"] * day
    yield "mode town", f["same mode"] * f["same town"]
    yield "mode parties", f["same mode"] * shared


def _in_one_report(a: Traits, b: Traits) -> Numbers:
    x, y = a.occurrence.tellings, b.occurrence.tellings
    yield "between", log1p(min(abs(i.start - j.start) for i in x for j in y) / 100)
    yield "same sentence", float(any(i.event.sentence == j.event.sentence for i in x for j in y))
    heads = [i.event.sentence == 0 or j.event.sentence == 0 for i in x for j in y]
    near = [abs(i.event.sentence - j.event.sentence) for i in x for j in y]
    yield "headline and lead", float(any(h and 0 < n <= 2 for h, n in zip(heads, near, strict=True)))
    first, second = (a, b) if x[0].start < y[0].start else (b, a)
    yield "later definite", float(second.definite and not first.definite)
    yield "first definite", float(first.definite and not second.definite)
