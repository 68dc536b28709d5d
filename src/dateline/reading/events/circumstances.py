"""When and where: the time and place expressions that the parse attaches to a trigger, and what they come to."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from dateline.reading.events import clauses
from dateline.reading.events.hits import Hit
from dateline.values.entities import Reference
from dateline.values.language import Document
from dateline.values.places import EventPlace, Place, Precision
from dateline.values.times import EventTime, Time
from dateline.vocabulary.triggers import carries
from dateline.vocabulary.words import named

PlaceBasis = Literal["clause", "discourse", "dateline", "none"]
HISTORICAL_DAYS = 31
_FINE = ("exact", "near", "sea", "admin2", "admin1", "region", "country")
MATERIAL = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "AID", "RETREAT", "COOPERATE", "SANCTION"})


class Circumstances:
    """Times and places of a document by the token that they hang on."""

    def __init__(self, document: Document, reference: Reference, hits: Sequence[Hit]) -> None:
        self.document = document
        self.reference = reference
        self.heads = {h.head for h in hits}
        self.times: dict[int, list[tuple[Time, str]]] = {}
        self.places: dict[int, list[tuple[Place, str]]] = {}
        for time in reference.times:
            if time.type in ("DATE", "TIME") and (time.earliest or time.latest):
                for anchor, link in self._anchors(time.start, time.end):
                    self.times.setdefault(anchor, []).append((time, link))
        for place in reference.places:
            for anchor, link in self._anchors(place.start, place.end, through=True):
                self.places.setdefault(anchor, []).append((place, link))

    def _anchors(self, start: int, end: int, *, through: bool = False) -> list[tuple[int, str]]:
        """The tokens that an expression hangs on, with how ("in", "possessor", "in>argument"): the nearest noun
        trigger above it, else the verb above it. With `through` a participle on a noun is no end ("a convoy
        carrying millet *near Gao*")."""
        document = self.document
        i = document.head_of(start, end)
        if i is None:
            return []
        if i in self.heads:
            return [(i, "compound")]
        link = ""
        found: list[tuple[int, str]] = []
        for _ in range(8):
            t = document.tokens[i]
            case = clauses.case_of(document, i)
            relation = clauses.deprel(document, i)
            if t.deprel == "nmod:poss":
                step = "possessor"
            elif relation in ("compound", "amod", "nummod") and not case:
                step = "compound"
            elif relation in ("conj", "appos", "flat", "fixed", "list", "dep", "parataxis") and not case:
                step = ""
            elif relation in ("nsubj", "obj", "iobj"):
                step = "argument"
            else:
                step = case or "bare"
            link = f"{link}>{step}" if link and step else link or step
            if t.head < 0:
                return found
            i = t.head
            above = document.tokens[i]
            passes = through and above.deprel == "acl" and above.xpos in ("VBG", "VBN") and i not in self.heads
            if i in self.heads or (above.upos in clauses.VERBAL and not passes):
                return [*found, (i, link)]
        return found

    # ----------------------------------------------------------------------------------------------------------- times

    def times_of(self, hit: Hit) -> list[tuple[Time, str]]:
        """Expressions of the trigger's own clause, in text order."""
        found = list(self.times.get(hit.head, ())) or self._behind(hit)
        for verb in self._clause(hit):
            found += self.times.get(verb, [])
        if hit.rule.type in ("REQUEST", "THREATEN") and self.document.tokens[hit.head].xpos in _FINITE_PAST:
            found = [(t, link) for t, link in found if _first(link) not in _DEADLINE]
        return sorted({t.id: (t, link) for t, link in found}.values(), key=lambda x: x[0].start)

    def times_around(self, v: int) -> list[tuple[Time, str]]:
        """Times of the occasion that a clause begins with ("In a raid *in November 2014*, a man was shot")."""
        before = [c for c in self.document.kids(v, "obl") if c < v and c in self.heads]
        return [
            x for c in before if clauses.case_of(self.document, c) in ("in", "during") for x in self.times.get(c, [])
        ]

    def _behind(self, hit: Hit) -> list[tuple[Time, str]]:
        """A time behind the trigger that the parse hangs on the verb above, where that verb has a time of its own
        before the trigger: "convicted on Monday of killing a man *in 2017*"."""
        for above in self.document.ancestors(hit.head):
            found = self.times.get(above, [])
            behind = [x for x in found if x[0].start > self.document.tokens[hit.last].end]
            if behind and any(x[0].end <= self.document.tokens[hit.first].start for x in found):
                return behind[:1] if not self._nearer(hit, behind[0][0]) else []
        return []

    def _nearer(self, hit: Hit, time: Time) -> bool:
        """Does another trigger stand between the two?"""
        last = self.document.tokens[hit.last].end
        return any(last <= self.document.tokens[h].start < time.start for h in self.heads)

    def _clause(self, hit: Hit) -> list[int]:
        """Verbs whose circumstances are the trigger's: its carrier, helping verbs above it, a relative "held"."""
        document, found = self.document, []
        if (
            hit.verb >= 0
            and hit.verb != hit.head
            and hit.frame.kind in ("verb", "light", "occur", "join", "patient", "plan")
        ):
            found.append(hit.verb)
        if hit.frame.kind == "phrase" and clauses.case_of(document, hit.head) in ("during", "at", "in", "amid"):
            found.append(hit.frame.carrier)
        for c in document.kids(hit.head, "acl"):
            t = document.tokens[c]
            if document.tokens[hit.head].upos != "VERB" and carries(t.lemma.lower(), "light") | carries(
                t.lemma.lower(), "occur"
            ):
                found.append(c)
        v = found[0] if found else hit.head
        while document.tokens[v].deprel == "xcomp" and document.tokens[v].head >= 0:
            v = document.tokens[v].head
            if not carries(document.tokens[v].lemma.lower(), "done"):
                break
            found.append(v)
        for c in document.kids(hit.head, "xcomp"):
            if not self.heads & {c, *document.subtree(c)}:
                found.append(c)
        return found

    # ---------------------------------------------------------------------------------------------------------- places

    def places_of(self, hit: Hit) -> list[Place]:
        """Places of the trigger's own clause, in text order."""
        found = [(p, link, True) for p, link in self.places.get(hit.head, ())]
        for verb in self._clause(hit):
            found += [(p, link, False) for p, link in self.places.get(verb, ())]
        kept = {p.id: p for p, link, own in found if self._says_where(hit, p, link, own=own)}
        return sorted(kept.values(), key=lambda p: p.start)

    def _says_where(self, hit: Hit, place: Place, link: str, *, own: bool) -> bool:
        """Does an expression so linked say where the trigger's act took place?"""
        steps = link.split(">")
        last = steps[-1]
        type_, mode = hit.rule.type, hit.rule.mode
        noun = self.document.tokens[hit.head].upos != "VERB"
        country = place.precision == "country"
        if len(steps) == 1:
            if _first(last) in named("locative"):
                return True
            if last in ("compound", "possessor") and noun and own:
                return not country or type_ == "PROTEST"
            if last in ("argument", "on", "of", "against", "at") and (type_ == "ASSAULT" or mode == "seize"):
                return not (last == "argument" and self._acts(hit, place))
            if last in ("argument", "to"):
                return mode == "visit" or (last == "to" and type_ == "MOBILIZE")
            if last == "from":
                return type_ == "RETREAT"
            return False
        if last == "argument" and (type_ == "ASSAULT" or mode == "seize") and set(steps[:-1]) <= {"of", "compound"}:
            return not self._acts(hit, place)
        if type_ == "RETREAT" and last == "from" and set(steps[:-1]) == {"compound"}:
            return True
        if not any(_first(s) in named("locative") for s in steps):
            return False
        if _first(last) in named("locative"):
            inner = steps[-2]
            return _first(inner) in named("locative") or inner in ("of", "argument", "bare", "compound", "possessor")
        return type_ in MATERIAL and last in ("argument", "on", "of", "against", "at", "to", "from", "bare")

    def _acts(self, hit: Hit, place: Place) -> bool:
        """Is the place's name the subject, hence an actor?"""
        here = self.document.tokens_in(place.start, place.end)
        return any(i in here for i in hit.frame.fill("subj"))


_DEADLINE = ("by", "within", "until", "till", "before")
_FINITE_PAST = ("VBD", "VBN", "VBZ")


def _first(step: str) -> str:
    """The first word of a link's step, which may be empty."""
    return step.partition(" ")[0]


# -------------------------------------------------------------------------------------------------------------- values


def day(value: str | None) -> date | None:
    """The calendar day of an ISO date or instant; None where there is none."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def bounded(time: Time, link: str, published: str | None) -> tuple[str | None, str | None]:
    """Earliest and latest of an event that the text puts "by", "since", "after" … a time."""
    preposition = next((w.split()[0] for w in link.split(">") if w and w not in ("of", "bare", "compound")), "")
    if time.earliest is None or time.latest is None:
        return time.earliest, time.latest
    if preposition in ("by", "until", "till"):
        return None, time.latest
    if preposition in ("before", "after") and time.granularity in _CLOCK:
        return time.earliest[:10], time.latest[:10]  # "shortly before midnight on Wednesday"
    if preposition == "before":
        limit = day(time.earliest)
        return None, (limit - timedelta(days=1)).isoformat() if limit else time.latest
    if preposition == "since":
        return time.earliest, published or None
    if preposition == "after":
        limit = day(time.latest)
        return ((limit + timedelta(days=1)).isoformat() if limit else time.earliest), None
    return time.earliest, time.latest


_CLOCK = frozenset({"second", "minute", "hour", "part_of_day"})
_ORDER = (
    "second", "minute", "hour", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "half", "year",
    "decade", "century",
)  # fmt: skip


def stated(found: list[tuple[Time, str]], published: str | None) -> EventTime | None:
    """The time that expressions of one clause state together: the finest of those that agree, else the first."""
    if not found:
        return None
    ranked = sorted(found, key=lambda x: _ORDER.index(x[0].granularity) if x[0].granularity else len(_ORDER))
    best, link = ranked[0]
    agreeing = [t.id for t, _ in found if t is best or _meet(t, best)]
    earliest, latest = bounded(best, link, published)
    return EventTime(
        earliest=earliest,
        latest=latest,
        granularity=best.granularity,
        basis="clause",
        times=tuple(agreeing),
    )


def _meet(a: Time, b: Time) -> bool:
    first = (a.earliest or "0")[:10] <= (b.latest or "9")[:10]
    return first and (b.earliest or "0")[:10] <= (a.latest or "9")[:10]


def located(places: Sequence[Place], basis: PlaceBasis) -> EventPlace | None:
    """The place of an event: the finest of those that its clause names."""
    resolved = [p for p in places if p.name]
    if not resolved:
        return None
    p = min(resolved, key=lambda p: (_FINE.index(p.precision) if p.precision else len(_FINE), p.start))
    return EventPlace(
        name=p.name, country=p.country, admin1=p.admin1, lat=p.lat, lon=p.lon, radius_km=p.radius_km,
        precision=p.precision, basis=basis,
        places=tuple(q.id for q in resolved if q is p or q.country == p.country),
    )  # fmt: skip


def nominal_place(circumstances: Circumstances, hit: Hit) -> EventPlace | None:
    """Where a common noun says where ("in the Syrian capital", "in the country"): the place that it refers to. Only a
    capital has a point; other places within a country are known by their country alone."""
    document, reference = circumstances.document, circumstances.reference
    for verb in dict.fromkeys((hit.head, *circumstances._clause(hit))):
        for c in document.kids(verb, "obl", "nmod"):
            preposition = clauses.case_of(document, c).split()
            if preposition and preposition[0] in named("locative") and (found := _referred(document, reference, c)):
                return found
    return None


def _referred(document: Document, reference: Reference, i: int) -> EventPlace | None:
    from dateline.knowledge import countries

    t = document.tokens[i]
    phrase = document.noun_phrase(i)
    mention = reference.mention_at(phrase.start, phrase.end)
    entity = reference.by_id.get(mention.entities[0]) if mention and len(mention.entities) == 1 else None
    word = t.lemma.lower()
    if word == "capital":
        state = next(
            (s for c in document.kids(i, "amod", "compound", "nmod", "nmod:poss")
             if (s := countries.by_demonym(document.tokens[c].text) or countries.by_name(document.tokens[c].text))),
            None,
        )  # fmt: skip
        iso3 = state.iso3 if state else entity.country if entity else None
        name = countries.capital(iso3) if iso3 else None
        return _plain(name, iso3, "exact") if name else None
    if entity is None or entity.kind not in ("GPE", "LOC") or word not in named("region"):
        return None
    return _plain(entity.name, entity.country, "country" if entity.id.startswith("country:") else "region")


def _plain(name: str, country: str | None, precision: Precision) -> EventPlace:
    return EventPlace(
        name=name, country=country, admin1=None, lat=None, lon=None, radius_km=None,
        precision=precision, basis="discourse", places=(),
    )  # fmt: skip
