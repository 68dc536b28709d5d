"""From triggers to events: each hit with its parties, colour, time, place and witnesses, then occurrences."""

from collections.abc import Mapping
from datetime import timedelta

import msgspec

from dateline.reading.events import clauses
from dateline.reading.events.casting import cast_parties
from dateline.reading.events.circumstances import (
    HISTORICAL_DAYS,
    MATERIAL,
    Circumstances,
    bounded,
    day,
    located,
    nominal_place,
    stated,
)
from dateline.reading.events.colouring import Colour, colour
from dateline.reading.events.discourse import with_discourse
from dateline.reading.events.hits import Hit
from dateline.reading.events.occurrences import join_occurrences
from dateline.reading.events.triggering import TOPICS, find_hits, of_sentence
from dateline.reading.events.weighing import Scales, hit_of, is_barred
from dateline.values.entities import Reference
from dateline.values.events import Auxiliary, Event
from dateline.values.language import Document, Token
from dateline.values.places import EventPlace, Place
from dateline.values.spans import span
from dateline.values.statements import Chains, Statement
from dateline.values.times import EventTime, Time
from dateline.vocabulary.base import base_form
from dateline.vocabulary.plover import cameo, contexts
from dateline.vocabulary.words import named

_TO_AGREE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
_REFUSED = {
    "CONSULT": "meet", "AID": "assist", "COOPERATE": "assist", "SUPPORT": "change", "AGREE": "change",
    "CONCEDE": "yield", "RETREAT": "yield",
}  # fmt: skip
_LEAD_PARAGRAPHS = 2
_ON_THE_SPOT = frozenset({"CONSULT", "PROTEST"})
NO_TIME = EventTime(earliest=None, latest=None, granularity=None, basis="none", times=())


def find_events(document: Document, statements: tuple[Statement, ...], reference: Reference) -> tuple[Event, ...]:
    """All events of a report in text order."""
    plain, document = document, _with_base_forms(document)
    hits, denied = find_hits(document, reference)
    maker = _Maker(document, statements, reference, hits)
    if document.signals is not None:
        hits = _weighed(document, Scales(plain, document.signals), reference, hits, denied, maker)
        maker = _Maker(document, statements, reference, hits)
    events = [event for hit in hits for event in maker.events_of(hit)]
    events.sort(key=lambda e: (e.trigger.start, e.id))
    joined = join_occurrences(document, tuple(events))
    return with_discourse(document, joined, reference, maker.lead)


def _weighed(
    document: Document, scales: Scales, reference: Reference, hits: list[Hit], denied: frozenset[int], maker: "_Maker"
) -> list[Hit]:
    """The hits that stand when the heads are heard too, with type and confidence, and those that only they found."""
    by_head = {h.head: h for h in hits}
    ruled = {i: events[0].type for i, h in by_head.items() if (events := maker.events_of(h))}
    taken = {k for i in ruled for k in range(by_head[i].first, by_head[i].last + 1)}
    found = []
    for i, (type_, probability) in scales.verdicts(ruled).items():
        if type_ is None or (i not in ruled and (i in taken or i in denied or _told_above(document, ruled, i, type_))):
            continue
        hit = by_head[i] if i in ruled else hit_of(document, reference, i, type_)
        if i not in ruled and (is_barred(hit) or "sport" in of_sentence(document, i)):
            continue
        hit.confidence = round(probability, 2)
        hit.scales = scales
        if ruled.get(i) != type_ and not (i in ruled and _is_topical(hit)):
            hit.type, hit.mode = type_, scales.mode(i, type_) or (hit.rule.mode if hit.rule.type == type_ else None)
        found.append(hit)
    return found


def _is_topical(hit: Hit) -> bool:
    """Is the type owed to what the report is about, which the heads, who see a paragraph, cannot know?"""
    return any(t.how == "is" and t.slot in TOPICS for t in hit.rule.tests)


def _told_above(document: Document, ruled: Mapping[int, str], i: int, type_: str) -> bool:
    """Is the word coordinated with a trigger of the same type ("met and *discussed*")?"""
    t = document.tokens[i]
    if t.deprel != "conj" or ruled.get(t.head) != type_ or document.kids(i, "nsubj"):
        return False
    return type_ == "CONSULT" or all(document.tokens[o].upos == "PRON" for o in document.kids(i, "obj"))


def _with_base_forms(document: Document) -> Document:
    """The document with the lemmas of verbs and common nouns that the lexicon knows by their forms, and with words
    that have a subject and an object as verbs, whatever their tag ("Rebels *free* 12 hostages")."""
    tokens = list(document.tokens)
    for t in document.tokens:
        if t.upos in ("NOUN", "ADJ") and document.kids(t.index, "nsubj") and document.kids(t.index, "obj"):
            t = msgspec.structs.replace(t, upos="VERB", xpos="VBZ" if t.text.endswith("s") else "VBP")
            tokens[t.index] = t
        if t.xpos == "VB" and _is_past(document, t):
            t = tokens[t.index] = msgspec.structs.replace(t, xpos="VBD")
        if t.xpos[:2] in ("VB", "NN") and not t.xpos.startswith("NNP"):
            lemma = base_form(t.text, t.xpos, t.lemma)
            if lemma != t.lemma:
                tokens[t.index] = msgspec.structs.replace(t, lemma=lemma)
    return msgspec.structs.replace(document, tokens=tuple(tokens))


def _is_past(document: Document, t: Token) -> bool:
    """Is it a past form like its base ("says an officer *beat* him"): it has a subject of its own, and nothing that
    makes it an infinitive?"""
    same = t.text.lower() in named("unchanging") and bool(document.kids(t.index, "nsubj"))
    return same and not document.kids(t.index, "aux") and clauses.case_of(document, t.index) not in ("to", "for")


class _Maker:
    """What the events of one document have in common."""

    def __init__(
        self, document: Document, statements: tuple[Statement, ...], reference: Reference, hits: list[Hit]
    ) -> None:
        self.document = document
        self.chains = Chains(statements)
        self.circumstances = Circumstances(document, reference, hits)
        self.hits = {h.head: h for h in hits}
        stamp = document.report.published
        self.published = day(stamp.value) if stamp else None
        self.lead = lead_blocks(document)
        self._contexts: dict[int, tuple[str, ...]] = {}
        self._dateline = self._at_dateline(reference)

    def events_of(self, hit: Hit) -> list[Event]:
        """One event, or one for each of coordinated times ("in Sochi in 2017 and in Moscow in 2015")."""
        shade = colour(self.document, hit)
        actors, recipients = cast_parties(hit)
        type_, mode = self._typed(hit, shade, bool(actors))
        if type_ == "SANCTION" and not (actors or recipients) and hit.frame.kind not in ("light", "occur", "verb"):
            return []
        times = self._own_times(hit)
        places = self.circumstances.places_of(hit)
        found = []
        for k, (some_times, some_places) in enumerate(self._settings(times, places)):
            base = Event(
                id=f"e:{self._start(hit)}-{self._end(hit)}" + (f".{k + 1}" if k else ""),
                trigger=span(self.document.text, self._start(hit), self._end(hit)),
                type=type_,  # type: ignore[arg-type]
                mode=mode,
                contexts=self._contexts_of(hit),
                cameo=cameo(type_, mode),
                actors=actors,
                recipients=recipients,
                time=NO_TIME,
                place=self._place(hit, some_places, shade),
                polarity=shade.polarity,
                modality=shade.modality,
                tense=shade.tense,  # type: ignore[arg-type]
                historical=False,
                auxiliary=(),
                according_to=self.chains.of(self._start(hit), self._end(hit)),
                attribution_basis="none",
                occurrence="",
                sentence=self.document.tokens[hit.head].sentence,
                confidence=_confidence(hit, shade),
            )
            found.append(self._decided(hit, self._dated(base, self._time(hit, some_times, shade))))
        return found

    def _decided(self, hit: Hit, event: Event) -> Event:
        """The event with the type and tense that the heads and the rules come to together."""
        if hit.scales is None:
            return event
        event = msgspec.structs.replace(
            event,
            confidence=hit.confidence,
            tense=event.tense if event.type == "REJECT" else hit.scales.weighed("tense", hit.head, event.tense),
        )
        if hit.type is not None:
            event = msgspec.structs.replace(event, type=hit.type, mode=hit.mode, cameo=cameo(hit.type, hit.mode))
        if event.time.basis in ("published", "none"):
            event = msgspec.structs.replace(event, time=self._undated(event))
        return msgspec.structs.replace(event, auxiliary=auxiliary(event))

    def _start(self, hit: Hit) -> int:
        return self.document.tokens[hit.first].start

    def _end(self, hit: Hit) -> int:
        return self.document.tokens[hit.last].end

    def _typed(self, hit: Hit, shade: Colour, acted: bool) -> tuple[str, str | None]:
        """Type and mode under PLOVER's rule that one category beats a category with an auxiliary."""
        type_, mode = str(hit.rule.type), hit.rule.mode
        if shade.will and shade.polarity == "negative" and acted and type_ in _REFUSED and shade.modality == "planned":
            shade.polarity, shade.modality, shade.tense = "positive", "asserted", "present"
            return "REJECT", _REFUSED[type_]
        if type_ in _TO_AGREE and shade.modality == "planned" and shade.polarity == "positive":
            return "AGREE", None
        return type_, mode

    # ----------------------------------------------------------------------------------------------------------- times

    def _own_times(self, hit: Hit) -> list[tuple[Time, str]]:
        return self.circumstances.times_of(hit)

    def _settings(
        self, times: list[tuple[Time, str]], places: list[Place]
    ) -> list[tuple[list[tuple[Time, str]], list[Place]]]:
        """Times and places of each of the coordinated occasions that one word tells; mostly there is one."""
        apart = [x for k, x in enumerate(times) if k == 0 or self._listed(times[k - 1][0], x[0])]
        if len(apart) < 2 or len(apart) != len(times):
            return [(times, places)]
        if len(places) < 2:
            return [([x], places) for x in apart]
        groups: list[list[Place]] = [[] for _ in apart]
        leading = places[0].start < apart[0][0].start
        for p in places:
            ks = [k for k, (t, _) in enumerate(apart) if (p.start < t.start) == leading]
            groups[(ks[0] if leading else ks[-1]) if ks else len(apart) - 1].append(p)
        return [([x], group) for x, group in zip(apart, groups, strict=True)]

    def _listed(self, a: Time, b: Time) -> bool:
        """Are two times members of a list, not parts of one date?"""
        between = self.document.text[a.end : b.start].lower()
        apart = (a.latest or "") < (b.earliest or "") or (b.latest or "") < (a.earliest or "")
        return apart and len(between) < 80 and ("and" in between.split() or between.strip().startswith(","))

    def _time(self, hit: Hit, times: list[tuple[Time, str]], shade: Colour) -> EventTime | None:
        """The time of the trigger's clause, else that of the clause it is coordinated with or a part of."""
        published = self.published.isoformat() if self.published else None
        own = stated(times, published)
        if own is not None:
            ends = hit.frame.kind == "occur" and self.document.tokens[hit.verb].lemma.lower() in named("ending")
            ahead = shade.modality == "planned" or bool(published and own.earliest and own.earliest > published)
            return msgspec.structs.replace(own, earliest=None) if ends and ahead else own
        v = hit.verb if hit.verb >= 0 else hit.head
        t = self.document.tokens[v]
        around = stated(self.circumstances.times_around(v), published)
        if around is not None and hit.verb < 0:
            return msgspec.structs.replace(around, basis="discourse")
        for _ in range(3):
            if t.head < 0 or t.upos not in clauses.VERBAL:
                return None
            if t.deprel not in ("conj", "advcl") or (self.document.kids(t.index, "mark") and t.xpos != "VBG"):
                return None
            above = self.hits.get(t.head)
            found = self.circumstances.times_of(above) if above else self.circumstances.times.get(t.head, [])
            found = found or self.circumstances.times_around(t.head)
            if found:
                inherited = stated(found, published)
                return msgspec.structs.replace(inherited, basis="discourse") if inherited else None
            t = self.document.tokens[t.head]
        return None

    def _dated(self, event: Event, time: EventTime | None) -> Event:
        """The event with its time under DESIGN's rule, and what follows from it: tense, historical, auxiliaries."""
        published = self.published
        tense, modality = event.tense, event.modality
        if time is not None and published is not None:
            first, last = day(time.earliest), day(time.latest)
            if (first or last or published) > published and modality == "asserted" and event.polarity == "positive":
                tense, modality = "future", "planned"
            elif last and last < published and tense != "past" and modality == "asserted":
                tense = "past"
            elif last and last < published - timedelta(days=HISTORICAL_DAYS) and modality == "planned":
                tense = "past"  # "had planned to meet in 2015"
        type_, mode = event.type, event.mode
        if modality == "planned" and type_ in _TO_AGREE and event.polarity == "positive":
            type_, mode = "AGREE", None
        historical = bool(
            published and time and (last := day(time.latest)) and last < published - timedelta(days=HISTORICAL_DAYS)
        )
        event = msgspec.structs.replace(
            event, time=time or NO_TIME, tense=tense, modality=modality, type=type_, mode=mode,
            cameo=cameo(type_, mode), historical=historical,
        )  # fmt: skip
        if time is None:
            event = msgspec.structs.replace(event, time=self._undated(event))
        return msgspec.structs.replace(event, auxiliary=auxiliary(event))

    def _undated(self, event: Event) -> EventTime:
        """A lead event lies within three days of the publication, a background one before it, others anywhere."""
        if event.modality != "asserted" or self.published is None:
            return NO_TIME
        latest = self.published.isoformat()
        if self.document.sentences[event.sentence].block in self.lead:
            earliest = (self.published - timedelta(days=3)).isoformat()
            return EventTime(earliest=earliest, latest=latest, granularity="day", basis="published", times=())
        return EventTime(earliest=None, latest=latest, granularity=None, basis="none", times=())

    # ---------------------------------------------------------------------------------------------------------- places

    def _place(self, hit: Hit, places: list[Place], shade: Colour) -> EventPlace | None:
        found = located(places, "clause") or nominal_place(self.circumstances, hit) or self._place_above(hit)
        if found or shade.modality != "asserted" or not self._may_be_at_dateline(hit):
            return found
        return self._dateline

    def _place_above(self, hit: Hit) -> EventPlace | None:
        """The place of the act that this one is a part of ("stormed a school in X and *abducted* pupils")."""
        t = self.document.tokens[hit.head]
        if t.upos != "VERB" or t.deprel not in ("conj", "advcl") or t.head not in self.hits:
            return None
        above = self.hits[t.head]
        if hit.rule.type not in MATERIAL or above.rule.type not in MATERIAL:
            return None
        return located(self.circumstances.places_of(above), "discourse")

    def _may_be_at_dateline(self, hit: Hit) -> bool:
        """Only a meeting or a protest of the lead whose sentence names no other place: a dateline is a weak witness."""
        if hit.rule.type not in _ON_THE_SPOT:
            return False
        sentence = self.document.sentences[self.document.tokens[hit.head].sentence]
        if self._dateline is None or sentence.block not in self.lead or sentence.role != "body":
            return False
        line = self.document.report.dateline
        outside = [
            p
            for p in self.circumstances.reference.places
            if sentence.start <= p.start < sentence.end and not (line and line.start <= p.start < line.end)
        ]
        return not outside

    def _at_dateline(self, reference: Reference) -> EventPlace | None:
        line = self.document.report.dateline
        if line is None:
            return None
        return located([p for p in reference.places if line.start <= p.start < line.end][:1], "dateline")

    def _contexts_of(self, hit: Hit) -> tuple[str, ...]:
        block = self.document.sentences[self.document.tokens[hit.head].sentence].block
        if block not in self._contexts:
            mine = [s for s in self.document.sentences if s.block == block] if not self._contexts else None
            if mine is None or mine:
                self._read_contexts()
        return self._contexts.get(block, ())

    def _read_contexts(self) -> None:
        words: dict[int, list[str]] = {}
        for s in self.document.sentences:
            words.setdefault(s.block, []).extend(t.lemma.lower() for t in self.document.tokens[s.first : s.last])
        self._contexts = {block: contexts(lemmas) for block, lemmas in words.items()}


def lead_blocks(document: Document) -> frozenset[int]:
    """Blocks of headline, deck and the first two paragraphs of the body."""
    found: list[int] = []
    bodies: list[int] = []
    for s in document.sentences:
        if s.role in ("headline", "deck"):
            found.append(s.block)
        elif s.role == "body" and s.block not in bodies:
            if len(bodies) == _LEAD_PARAGRAPHS:
                break
            bodies.append(s.block)
    return frozenset(found + bodies)


def auxiliary(event: Event) -> tuple[Auxiliary, ...]:
    """PLOVER's auxiliary modes, derived."""
    marks: list[tuple[bool, Auxiliary]] = [
        (event.historical, "historical"),
        (event.tense == "future", "future"),
        (event.modality in ("hypothetical", "possible"), "hypothetical"),
        (event.polarity == "negative", "negation"),
    ]
    return tuple(name for holds, name in marks if holds)


def _confidence(hit: Hit, shade: Colour) -> float:
    """Probability that trigger and type are right, by how the trigger was found (measured by evals/events)."""
    value = 0.85 if hit.frame.kind == "verb" else 0.75 if hit.frame.kind in ("light", "occur") else 0.65
    if not hit.rule.tests and len(hit.rule.words) == 1 and hit.frame.kind == "verb":
        value -= 0.05
    if shade.modality != "asserted":
        value -= 0.1
    return round(value, 2)


__all__ = ["auxiliary", "bounded", "find_events", "lead_blocks"]
