"""What speaks for and against two tellings of one report being one occurrence, as numbers that a learned table weighs
(training/ties.py)."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from math import log1p

from dateline.compare.weights import Weights, weights
from dateline.encoder.sessions import content
from dateline.reading.events.tellings import Days, Side, Telling

Numbers = Iterator[tuple[str, float]]
Pair = tuple[int, int]
COARSE = ("country", "region", "admin1", "admin2", "sea", None)
PLANNED = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
_CLOSE = 0.5  # cosine of two words that may mean one act
_NEAR_DAYS = 2
FIRST, LAST = 6, 40  # of all that it may be one with, those at the top of the report and right before it
_OPEN = 999  # days of an interval without an end


@cache
def table() -> Weights:
    """The shipped table, loaded when first asked for."""
    data = json.loads(content(resources.files("dateline.reading.events"), "ties.json"))
    return weights(data["names"], data)


def compared(tellings: Sequence[Telling]) -> tuple[list[Pair], list[dict[str, float]]]:
    """Pairs of a report's events that may be one occurrence, each the earlier first, with what is known of them."""
    pairs: list[Pair] = []
    found = []
    for j, b in enumerate(tellings):
        near = [i for i in range(j) if comparable(tellings[i], b)]
        for k, i in enumerate(near):
            if FIRST <= k < len(near) - LAST:
                continue
            pairs.append((i, j))
            found.append(features(tellings[i], b, between=len(near) - 1 - k, first=k == 0))
    return pairs, found


def comparable(a: Telling, b: Telling) -> bool:
    """May two tellings be one occurrence at all: of one type or stem, or planned here and held there?"""
    x, y = a.event, b.event
    if x.trigger.start == y.trigger.start:
        return False
    return x.type == y.type or a.stem == b.stem or _planned(a, b)


def _planned(a: Telling, b: Telling) -> bool:
    types = {a.event.type, b.event.type}
    return "AGREE" in types and types <= PLANNED | {"AGREE"}


def again(a: Telling, b: Telling) -> bool:
    """Does `b` only say of which persons it speaks by what `a` told of them ("Police held nine *drivers*. The *drivers
    who were held* …"), on no other day?"""
    described = b.determiner == "of the" and a.lemma == b.lemma and a.event.polarity == b.event.polarity
    met = a.recipients.heads & b.recipients.heads or a.actors.heads & b.actors.heads
    return described and bool(met) and not (a.dated and b.dated and _gap(a.days, b.days))


def features(a: Telling, b: Telling, *, between: int, first: bool) -> dict[str, float]:
    """What is known of a pair, `a` being before `b` in the text, by name; what is left out is 0. `between`: how many
    tellings that `b` might be one with stand between the two; `first`: is `a` the first of those?"""
    found: dict[str, float] = {}
    for part in (_kinds, _wording, _parties, _times, _places, _colours, _grammar):
        found.update(part(a, b))
    found.update(_position(a, b, between, first))
    return found


def _kinds(a: Telling, b: Telling) -> Numbers:
    x, y = a.event, b.event
    yield "same type", float(x.type == y.type)
    if x.type == y.type:
        yield f"type {x.type}", 1.0
    if x.mode and y.mode:
        yield "same mode" if x.mode == y.mode else "modes apart", 1.0
    elif x.mode or y.mode:
        yield "one mode", 1.0
    yield "planned and held", float(x.type != y.type and _planned(a, b))


def _wording(a: Telling, b: Telling) -> Numbers:
    yield "word", float(a.lemma == b.lemma)
    yield "stem", float(a.stem == b.stem)
    cosine = float(a.vector @ b.vector)
    yield "cosine", cosine
    yield "close", max(cosine - _CLOSE, 0.0)
    yield "sentences", float(a.sentence_vector @ b.sentence_vector)
    shared = len(a.content & b.content)
    yield "content", shared / max(min(len(a.content), len(b.content)), 1)
    yield "content count", log1p(shared)
    if a.numbers and b.numbers:
        yield "numbers shared" if a.numbers & b.numbers else "numbers apart", 1.0
    if a.heading:
        yield "heading and word", float(a.lemma == b.lemma)
        yield "heading and close", max(cosine - _CLOSE, 0.0)


def _parties(a: Telling, b: Telling) -> Numbers:
    yield from _side("actor", a.actors, b.actors)
    yield from _side("recipient", a.recipients, b.recipients)
    yield "first bare", float(a.bare)
    yield "second bare", float(b.bare)
    crossed = bool(a.actors.names & b.recipients.names or b.actors.names & a.recipients.names)
    yield "crossed", float(crossed)
    yield "crossed guests", float(crossed and a.event.type == "CONSULT")


def _side(name: str, p: Side, q: Side) -> Numbers:
    if not p.roles or not q.roles:
        yield f"{name} missing", 0.5 if p.roles or q.roles else 1.0
        yield f"{name} new", float(bool(q.roles) and not p.roles)
    elif shared := len(p.names & q.names):
        yield f"{name} shared", min(shared, 2.0)
        yield f"{name} share", shared / min(len(p.names), len(q.names))
    elif p.heads & q.heads:
        yield f"{name} head", 1.0
    elif p.offices & q.offices:
        yield f"{name} kin", 1.0
    elif p.anybody or q.anybody:
        yield f"{name} anybody", 1.0
    else:
        yield f"{name} apart", 1.0
        yield f"{name} foreign", float(bool(p.countries and q.countries) and not p.countries & q.countries)


def _times(a: Telling, b: Telling) -> Numbers:
    x, y = a.event, b.event
    if a.dated and b.dated:
        gap = _gap(a.days, b.days)
        yield "meet" if gap == 0 else "near" if gap <= _NEAR_DAYS else "far", 1.0
        yield "same day", float(gap == 0 and _width(a.days) <= 1 and _width(b.days) <= 1)
    else:
        yield "one dated" if a.dated or b.dated else "none dated", 1.0
    yield "one historical", float(x.historical != y.historical)
    yield "both historical", float(x.historical and y.historical)


def _gap(a: Days, b: Days) -> int:
    """Days between two intervals, 0 where they meet."""
    if a[1] is not None and b[0] is not None and a[1] < b[0]:
        return b[0] - a[1]
    if b[1] is not None and a[0] is not None and b[1] < a[0]:
        return a[0] - b[1]
    return 0


def _width(days: Days) -> int:
    return days[1] - days[0] if days[0] is not None and days[1] is not None else _OPEN


def _places(a: Telling, b: Telling) -> Numbers:
    p, q = a.event.place, b.event.place
    if p and q:
        holds = p.country == q.country and (p.precision in COARSE or q.precision in COARSE)
        yield "same place" if p.name == q.name else "place holds" if holds else "places apart", 1.0
    elif p or q:
        yield "one place", 1.0


def _colours(a: Telling, b: Telling) -> Numbers:
    x, y = a.event, b.event
    yield "polarity apart", float(x.polarity != y.polarity)
    yield "both negative", float(x.polarity == y.polarity == "negative")
    if x.modality == y.modality:
        yield f"both {x.modality}", 1.0
    else:
        yield "-".join(sorted((x.modality, y.modality))), 1.0
    yield "tense apart", float(x.tense != y.tense)
    no = y if y.polarity == "negative" else x
    yield "denied", float(x.polarity != y.polarity and bool(no.according_to))
    voices = x.according_to[-1:], y.according_to[-1:]
    if all(voices):
        yield "same voice" if voices[0] == voices[1] else "two voices", 1.0
    elif any(voices):
        yield "one voice", 1.0


def _grammar(a: Telling, b: Telling) -> Numbers:
    yield "verbs", float(a.is_verb and b.is_verb)
    yield "verb noun", float(a.is_verb and not b.is_verb)
    yield "noun verb", float(not a.is_verb and b.is_verb)
    if not a.is_verb:
        yield f"first {a.determiner}", 1.0
        yield "first plural", float(a.plural)
    if not b.is_verb:
        yield "second plural", float(b.plural)
    yield f"second {b.determiner}", float(not b.is_verb or b.points)
    if not (a.is_verb or b.is_verb):
        yield "plural apart", float(a.plural != b.plural)
    yield "under", float(a.token.index in b.above or b.token.index in a.above)
    yield "conjunct", float(b.token.deprel == "conj" and b.token.head == a.token.index)


def _position(a: Telling, b: Telling, between: int, first: bool) -> Numbers:
    x, y = a.event, b.event
    yield "first heading", float(a.heading)
    yield "both heading", float(a.heading and b.heading)
    yield "same sentence", float(x.sentence == y.sentence)
    yield "same block", float(a.sentence.block == b.sentence.block and x.sentence != y.sentence)
    yield "distance", log1p(y.sentence - x.sentence)
    yield "between", log1p(between)
    yield "next", float(between == 0)
    yield "first of them", float(first)
    if b.bare:
        yield "bare next", float(between == 0)
        yield "bare and first", float(first)
    if b.points:
        yield "points", 1.0
        yield "points by day", float(b.dated and a.dated and _gap(a.days, b.days) <= _NEAR_DAYS)
        yield "points bare", float(b.bare)
        yield "points next", float(between == 0)
        yield "points and word", float(a.lemma == b.lemma)
        yield "points and first", float(first)
