"""Which tellings are of one occurrence: the same act, parties, time and place, told again by verb or noun."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from dateline.reading.events.circumstances import day
from dateline.values.entities import Reference, Role
from dateline.values.events import Event
from dateline.values.language import Document
from dateline.values.places import EventPlace
from dateline.vocabulary.words import named

_NEAR_DAYS = 2
_WINDOW = 60
_SOON = 6  # sentences within which a denial denies what was told
_DEEDS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST", "AID"})
_PLANNED = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
_OWN = frozenset({"clause", "discourse", "anchor"})


class _Group(msgspec.Struct):
    """Tellings of one occurrence so far."""

    events: list[Event]


def join_occurrences(
    document: Document, events: tuple[Event, ...], reference: Reference, lead: frozenset[int]
) -> tuple[Event, ...]:
    """The events with their occurrence: the id of its first telling; time, place and source pass within it."""
    groups: list[_Group] = []
    for event in events:
        home = _home(document, groups, event)
        if home is None:
            groups.append(_Group([event]))
        else:
            home.events.append(event)
    joined = {e.id: e for g in groups for e in _shared(document, g.events)}
    return tuple(joined[e.id] for e in events)


def _home(document: Document, groups: list[_Group], event: Event) -> _Group | None:
    """The group that tells the same occurrence; of several the one with the strongest tie, then the latest."""
    best, most = None, 0
    for group in reversed(groups[-_WINDOW:]):
        tie = max((_tie(document, event, other) for other in group.events[:6]), default=0)
        if tie > most and not any(_bars(event, other) for other in group.events[:6]):
            best, most = group, tie
    return best


def _bars(a: Event, b: Event) -> bool:
    """Can the two not be one occurrence?"""
    if a.trigger.start == b.trigger.start or not _same_act(a, b):
        return True
    if a.historical != b.historical and _dated(a) and _dated(b):
        return True
    if _dated(a) and _dated(b) and not _times_meet(a, b, slack=_NEAR_DAYS):
        return True
    if a.place and b.place and _own_place(a) and _own_place(b) and not same_place(a.place, b.place):
        return True
    if _denies(a, b) and not _foreign(a.actors, b.actors):
        return _clash(a.recipients, b.recipients)
    return _clash(a.actors, b.actors) or _clash(a.recipients, b.recipients)


def _denies(a: Event, b: Event) -> bool:
    """Does a source deny, soon after, the act that was told: "Rebels shelled it. The Front denied having fired"?"""
    no = a if a.polarity == "negative" else b
    soon = abs(a.sentence - b.sentence) <= _SOON
    return soon and a.polarity != b.polarity and bool(no.according_to) and a.type in _DEEDS and _one_deed(a, b)


def _one_deed(a: Event, b: Event) -> bool:
    return a.type == b.type and (a.mode == b.mode or a.trigger.text.casefold() == b.trigger.text.casefold())


def _foreign(a: Sequence[Role], b: Sequence[Role]) -> bool:
    """Are all of two countries?"""
    return bool(a) and bool(b) and all(x.country and y.country and x.country != y.country for x in a for y in b)


def _tie(document: Document, a: Event, b: Event) -> int:
    """How strongly two tellings that may be one are tied: shared parties, time, place, a noun that points back."""
    if _bars(a, b):
        return 0
    actors, recipients = _shared_parties(a.actors, b.actors), _shared_parties(a.recipients, b.recipients)
    crossed = _shared_parties(a.actors + a.recipients, b.actors + b.recipients)
    meet = _dated(a) and _dated(b) and _times_meet(a, b, slack=0)
    near = _dated(a) and _dated(b) and _times_meet(a, b, slack=_NEAR_DAYS)
    placed = bool(a.place and b.place and same_place(a.place, b.place))
    pointing = _points_back(document, a)
    score = 2 * min(actors, 2) + 2 * min(recipients, 1) + (2 if meet else 0) + (1 if placed else 0)
    if crossed and not actors and not recipients and a.type == "CONSULT":
        score += 2
    if pointing and (crossed or not (a.actors or a.recipients)):
        score += 3
    if a.trigger.text.casefold() == b.trigger.text.casefold():
        score += 1
    if _denies(a, b):
        score += 5
    if a.sentence == b.sentence and pointless(a) and not a.time.times:
        score += 3
    heading = document.sentences[b.sentence].role in ("headline", "deck") and not b.historical and not a.historical
    if heading and (actors or recipients or _same_word(a, b)):
        score += 2
    if not near and _dated(a) != _dated(b) and (a.historical or b.historical):
        score -= 3
    if not pointing and not meet and not heading:
        score -= 2 if a.type not in ("CONSULT", "AGREE") else 1
    return score if score >= 3 else 0


def pointless(event: Event) -> bool:
    """Does the telling name no party of its own?"""
    return not (event.actors or event.recipients)


def _same_word(a: Event, b: Event) -> bool:
    return a.trigger.text.casefold()[:5] == b.trigger.text.casefold()[:5]


def _same_act(a: Event, b: Event) -> bool:
    if a.type == b.type:
        return a.mode is None or b.mode is None or a.mode == b.mode or a.type in ("CONSULT", "PROTEST")
    return (
        {a.type, b.type} <= _PLANNED | {"AGREE"}
        and "AGREE" in (a.type, b.type)
        and ("planned" in (a.modality, b.modality))
    )


def _dated(event: Event) -> bool:
    return event.time.basis in _OWN and bool(event.time.earliest or event.time.latest)


def _times_meet(a: Event, b: Event, *, slack: int) -> bool:
    """Do the intervals meet, days apart at most `slack`?"""
    first_a, last_a = day(a.time.earliest), day(a.time.latest)
    first_b, last_b = day(b.time.earliest), day(b.time.latest)
    gap = timedelta(days=slack)
    return not ((last_a and first_b and last_a + gap < first_b) or (last_b and first_a and last_b + gap < first_a))


def _own_place(event: Event) -> bool:
    return event.place is not None and event.place.basis == "clause"


def same_place(a: EventPlace, b: EventPlace) -> bool:
    """Is one the other, or does one hold the other?"""
    if a.name == b.name:
        return True
    if a.country != b.country:
        return False
    coarse = ("country", "region", "admin1", "admin2", "sea", None)
    return a.precision in coarse or b.precision in coarse


def _names(roles: Sequence[Role]) -> set[str]:
    return {r.entity or r.name.casefold() for r in roles}


def _shared_parties(a: Sequence[Role], b: Sequence[Role]) -> int:
    return len(_names(a) & _names(b)) or (1 if a and b and _kin(a, b) else 0)


def _kin(a: Sequence[Role], b: Sequence[Role]) -> bool:
    """Same country and sector, one of them without a name of its own ("Russian warplanes", "Russia's air force")."""
    return any(
        x.country == y.country and x.sector == y.sector and x.country is not None and x.sector is not None
        for x in a
        for y in b
    ) or any(_head_word(x) == _head_word(y) for x in a for y in b)


def _head_word(role: Role) -> str:
    words = role.text.casefold().split()
    return words[-1].rstrip("s") if words else ""


def _clash(a: Sequence[Role], b: Sequence[Role]) -> bool:
    """Are both filled, with nobody in common? "People" may be anybody."""
    return bool(a) and bool(b) and not _shared_parties(a, b) and not (_anybody(a) or _anybody(b))


def _anybody(roles: Sequence[Role]) -> bool:
    return any(r.country is None and _head_word(r) in named("crowd") for r in roles)


def _points_back(document: Document, event: Event) -> bool:
    """Is the trigger a definite noun ("the meeting", "this attack", "September 13 meeting")?"""
    i = document.tokens_in(event.trigger.start, event.trigger.end)[-1]
    t = document.tokens[i]
    if t.upos == "VERB" and t.deprel in ("acl", "acl:relcl"):
        return any(document.tokens[c].text.lower() in ("the", "those") for c in document.kids(t.head, "det"))
    if t.upos not in ("NOUN", "PROPN"):
        return False
    determiners = {document.tokens[c].text.lower() for c in document.kids(i, "det")}
    if determiners & {"the", "this", "that", "these", "those"}:
        return True
    return bool(event.time.times) and any(
        document.tokens[c].start <= event.trigger.start for c in document.kids(i, "nmod:poss", "compound", "nummod")
    )


# ------------------------------------------------------------------------------------------------------------- sharing


def _shared(document: Document, events: list[Event]) -> list[Event]:
    """The tellings of one occurrence with what others say of it: time, place, and for a headline whose word it is."""
    dated = next((e for e in events if e.time.basis == "clause"), None) or next((e for e in events if _dated(e)), None)
    placed = next((e for e in events if _own_place(e)), None)
    sourced = next((e for e in events if e.according_to), None)
    name = events[0].id
    return [_completed(document, e, name, dated, placed, sourced) for e in events]


def _completed(
    document: Document, event: Event, name: str, dated: Event | None, placed: Event | None, sourced: Event | None
) -> Event:
    time, place, chain = event.time, event.place, event.according_to
    basis = "clause" if chain else "none"
    historical = event.historical
    if dated is not None and not _dated(event) and event.modality in ("asserted", dated.modality):
        time = msgspec.structs.replace(dated.time, basis="discourse")
        historical = dated.historical
    if placed is not None and placed.place is not None and (place is None or place.basis == "dateline"):
        place = msgspec.structs.replace(placed.place, basis="discourse")
    if not chain and sourced is not None and document.sentences[event.sentence].role in ("headline", "deck"):
        chain, basis = sourced.according_to, "headline"
    marks = event.auxiliary
    if historical and "historical" not in marks:
        marks = ("historical", *marks)
    return msgspec.structs.replace(
        event, occurrence=name, time=time, place=place, according_to=chain, attribution_basis=basis,
        historical=historical, auxiliary=marks,
    )  # fmt: skip
