"""How many: the figures of a report, with what they count, of which event, and on whose word."""

import re
from bisect import bisect_left
from collections import deque
from typing import Literal

import msgspec

from dateline.knowledge import countries
from dateline.reading.events import gapping
from dateline.reading.events.dismissing import dated, rated
from dateline.reading.events.measuring import Counted, counted
from dateline.reading.events.quantities import Quantity, quantities
from dateline.values.entities import Reference, Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.language import Document, Token, fits
from dateline.values.spans import span
from dateline.values.statements import Chains, Statement
from dateline.vocabulary import measures
from dateline.vocabulary.forms import forms

Scope = Literal["incident", "cumulative", "standing"]
_INCIDENTS = frozenset(
    ("killed", "wounded", "missing", "displaced", "arrested", "released", "abducted", "deported", "expelled", "charged",
     "rescued", "captured", "sanctioned")
)  # fmt: skip
_ONE_WAS = re.compile(r" of [\w ]{2,24} (?:was|were|has|had|died)\b")
_SO_FAR = frozenset({"so far", "in all", "altogether", "to date", "in total", "overall"})


def find_figures(
    document: Document, statements: tuple[Statement, ...], reference: Reference, events: tuple[Event, ...]
) -> tuple[Figure, ...]:
    """The figures of a report in text order; dates, ages, durations, scores and numbers in names are none."""
    finder = _Finder(document, Chains(statements), reference, events)
    found: list[Figure] = []
    for number in range(len(document.sentences)):
        found += finder.of_sentence(number)
    return tuple(found)


class _Finder:
    """Reads the figures of one document, sentence by sentence."""

    def __init__(self, document: Document, chains: Chains, reference: Reference, events: tuple[Event, ...]) -> None:
        self._document = document
        self._chains = chains
        self._reference = reference
        self._times = sorted((t.start, t.end) for t in reference.times)
        self._past: deque[list[tuple[Quantity, Counted]]] = deque(maxlen=2)  # of the sentences before
        self._events: dict[int, list[Event]] = {}
        for e in events:
            self._events.setdefault(e.sentence, []).append(e)

    def of_sentence(self, number: int) -> list[Figure]:
        sentence = self._document.sentences[number]
        read = quantities(self._document.text, sentence.start, sentence.end)
        fractions = [q for q in read if q.kind == "fraction"]
        plain = self._counting([q for q in read if q.kind != "fraction"])
        self._past.append(plain)
        found = [(q, self._figure(q, c, number)) for q, c in plain]
        parts = [f for q in fractions if (f := self._part(q, found, number))]
        figures = self._replaced([*(f for _, f in found), *parts], {f.id: q for q, f in found})
        return sorted(figures, key=lambda f: (f.start, -f.end))

    def _counting(self, read: list[Quantity]) -> list[tuple[Quantity, Counted]]:
        """The quantities that are figures; "from 10 to 12", "17 people, not 11", "a million here and two million there"
        tell one measure and noun for both."""
        done: list[tuple[Quantity, Counted]] = []
        for k, q in enumerate(read):
            c = counted(self._document, q)
            if c is None:
                continue
            before = done[-1] if done and k and done[-1][0] is read[k - 1] else None
            if any(gapping.tally(self._document, *read[j : j + 2]) for j in (k - 1, k) if 0 <= j < len(read) - 1):
                done.append((q, Counted(c.node, None, "votes", None, True)))
                continue
            if done and c.noun is None and (same := gapping.unit_of(self._document, done[-1][0], q)):
                q, c = same, done[-1][1]._replace(node=c.node)
            elif (
                before
                and c.measure is None
                and (gapping.changes(before[0], q) or (c.noun is None and gapping.shares(before[0], q)))
            ):
                c = before[1]._replace(node=c.node)
            elif before and c.noun is not None and self._included(before[0], q) and before[1].measure in _INCIDENTS:
                c = c._replace(measure=before[1].measure, governor=before[1].governor, own=True)
            elif done and c.measure is None and c.noun is None and gapping.repeats(done[-1][0], done[-1][1].measure, q):
                c = c._replace(measure=done[-1][1].measure)
            elif c.measure is None and c.noun is None and (answer := gapping.asked(self._document, q, c)):
                c = answer
            elif c.measure is None and c.noun is None:
                past = [pair for pairs in self._past for pair in pairs]
                whole = gapping.measure_of(self._document, q, c, done, past)
                c = whole._replace(node=c.node) if whole else c
            if self._counts(q, c):
                done.append((q, c))
        return gapping.parts(done, _INCIDENTS)

    def _included(self, before: Quantity, q: Quantity) -> bool:
        """ "Wounded 17, including two children": a part of the number just before."""
        between = self._document.text[before.end : q.start]
        return re.fullmatch(r"(?: [\w’'-]+){0,3},? (?:including|among them|among whom were) ", between) is not None

    # ---------------------------------------------------------------------------------------------- what is a figure

    def _counts(self, q: Quantity, c: Counted) -> bool:
        """Is the quantity a figure, by CONVENTIONS: no date, age, duration, distance, score, name, ordinal, address?"""
        document, table = self._document, measures.table()
        if (
            self._in_time(q)
            or dated(self._document.text, q)
            or rated(self._document.text, q)
            or q.opened == "per"
            or q.joined in table.out
            or q.joined in ("old", "year", "day")
        ):
            return False
        number = document.tokens[document.tokens_in(q.first, q.last)[-1]]
        if q.unit is not None:
            return True
        if self._age(q, number) or self._label(q, number, c) or self._named(q, number):
            return False
        noun = document.tokens[c.noun] if c.noun is not None else None
        if q.joined:
            return q.joined in ("member", "strong", "seat", "man", "person", "people", "woman")
        if noun is None:
            return self._ellipsis(q, c)
        names = forms(noun.text, noun.lemma)
        if (
            any(w in table.out for w in names)
            or any(w in table.places for w in names)
            or (noun.upos == "PROPN" and not c.own and not self._person(noun))
        ):
            return False
        single = noun.xpos == "NN" and q.value > 1 and q.start == q.first and noun.lemma not in table.uncountable
        year = single and not q.spelled and 1900 <= q.value <= 2100 and q.last - q.first == 4
        if year or (single and not c.own) or self._score(q, number):
            return False
        return self._telling(q, c, noun)

    def _in_time(self, q: Quantity) -> bool:
        """Does a time of the report hold the number?"""
        k = bisect_left(self._times, (q.first, q.first + 1))
        return any(a < q.last and q.first < b for a, b in self._times[max(k - 2, 0) : k + 2])

    def _age(self, q: Quantity, number: Token) -> bool:
        """ "Aged 34", "Mara Lindqvist, 34, said", "the 34-year-old"."""
        if q.opened in ("aged", "age", "ages"):
            return True
        text = self._document.text
        before, after = text[max(q.start - 2, 0) : q.start], text[q.end : q.end + 1]
        head = self._document.tokens[number.head] if number.head >= 0 else None
        between = before == ", " and after in (",", ".", ")") and head is not None and head.index < number.index
        return bool(between and head and head.upos == "PROPN" and q.value < 120)

    def _label(self, q: Quantity, number: Token, c: Counted) -> bool:
        """A number that names its noun: "Resolution 2254", "Flight 370", "room 12"."""
        before = self._document.tokens[number.index - 1] if number.index else None
        if q.opened in measures.table().labels and q.start == q.first and q.kind == "cardinal":
            return True
        capital = before is not None and before.text[0].isupper() and before.upos in ("PROPN", "NOUN", "X")
        if capital and q.start == q.first and not q.spelled and c.noun is None:
            return not c.own
        tied = number.head >= 0 and number.head < number.index and any(
            fits(number.deprel, r) for r in ("nummod", "flat", "compound", "appos", "nmod:unmarked")
        )  # fmt: skip
        plain = q.start == q.first and before is not None and before.index == number.head
        return bool(tied and plain and before and before.upos in ("PROPN", "NOUN") and c.noun is None)

    def _named(self, q: Quantity, number: Token) -> bool:
        """Is the number part of a name?"""
        mention = self._reference.mention_at(q.first, q.last)
        inside = [m for m in self._reference.mentions_in(max(q.first - 60, 0), q.last + 60) if m.kind == "named"]
        inside = [m for m in inside if m.start <= q.first and q.last <= m.end and m is not mention]
        if any(m.start < q.first and m.type != "GROUP" for m in inside):
            return q.start == q.first
        head = self._document.tokens[number.head] if number.head >= 0 else number
        capital = head.upos == "PROPN" and self._document.text[q.first : q.last][:1].isupper() and number.index > 0
        first = self._document.sentences[number.sentence].first
        return capital and number.index != first and fits(number.deprel, "nummod")

    def _score(self, q: Quantity, number: Token) -> bool:
        """ "Won 3-1", "a 2-0 defeat"."""
        text = self._document.text
        near = text[max(q.first - 3, 0) : q.first] + "|" + text[q.last : q.last + 3]
        paired = any(near.split("|")[0].endswith(d) and near[:1].isdigit() for d in "-–") or (
            near.split("|")[1][:1] in ("-", "–") and near.split("|")[1][1:2].isdigit()
        )
        return paired and number.head >= 0 and self._document.tokens[number.head].lemma in measures.table().scores

    def _ellipsis(self, q: Quantity, c: Counted) -> bool:
        """A number alone counts where the clause says what of; otherwise only a large one does."""
        if q.value <= 1 and q.kind == "cardinal" and self._document.text[q.end : q.end + 4] == " of ":
            return c.measure in _INCIDENTS and _ONE_WAS.match(self._document.text, q.end) is not None
        if c.measure is not None:
            return q.value > 1 or c.measure in _INCIDENTS
        node = self._document.tokens[c.node]
        if fits(node.deprel, "conj") and self._document.tokens[node.head].upos == "NUM" and q.kind == "cardinal":
            return False
        if self._score(q, node) or q.spelled or q.opened == "the" or node.upos not in ("NUM", "NOUN"):
            return q.kind == "vague" and fits(node.deprel, "nsubj")
        money = self._document.text[q.first : q.last]
        return q.value >= 100 and "." not in money and any(fits(node.deprel, r) for r in ("nsubj", "obj"))

    def _telling(self, q: Quantity, c: Counted, noun: Token) -> bool:
        """A number before a noun, where it tells a count and does not only point: "the two leaders", "one man"."""
        definite = any(
            self._document.tokens[k].lemma in ("the", "these", "those", "both")
            for k in self._document.kids(noun.index, "det")
        )
        exact = q.start == q.first and q.low == q.high
        if exact and q.value <= 1:
            if not definite and c.noun is not None and noun.lemma in ("seat", "vote"):
                return True
            partitive = self._document.text[q.end : q.end + 4] == " of "
            return c.own and c.measure in _INCIDENTS and not partitive
        if exact and definite and q.value <= 4 and not (c.own and c.measure in _INCIDENTS):
            return False
        if c.measure is not None or self._person(noun):
            return True
        return not (q.spelled and exact and q.value < 12) or (not definite and noun.xpos != "NN")

    def _person(self, noun: Token) -> bool:
        """Is the noun one for people, by the vocabulary or by how it is mentioned?"""
        names = forms(noun.text, noun.lemma)
        if any(w in measures.table().people for w in names):
            return True
        if any(w in measures.table().things for w in names):
            return False
        if (
            noun.text[:1].isupper()
            and noun.xpos in ("NNS", "NNPS")
            and countries.by_demonym(_one(noun.text)) is not None
        ):
            return True
        phrase = self._document.noun_phrase(noun.index)
        mention = self._reference.mention_at(phrase.start, phrase.end)
        if mention is None or self._document.head_of(mention.start, mention.end) != noun.index:
            return False
        return mention.type == "GROUP" or (mention.type == "PER" and noun.upos == "NOUN")

    # ------------------------------------------------------------------------------------------------ what it tells

    def _figure(self, q: Quantity, c: Counted, number: int) -> Figure:
        measure, unit = self._measure(q, c)
        return Figure(
            id=f"f:{q.start}-{q.end}",
            start=q.start,
            end=q.end,
            text=span(self._document.text, q.start, q.end).text,
            low=q.low,
            high=q.high,
            approximate=q.approximate,
            unit=unit,
            measure=measure,
            scope=self._scope(c, measure, number),
            of=self._of(q, c),
            event=self._event(c, measure, number),
            according_to=self._chains.of(q.start, q.end),
            derived_from=(),
            replaces=None,
            confidence=0.9 if c.own and measure else 0.8 if measure else 0.6,
        )

    def _measure(self, q: Quantity, c: Counted) -> tuple[str | None, str | None]:
        """Measure and unit: persons where people are counted, else the noun itself."""
        measure, noun = c.measure, self._document.tokens[c.noun] if c.noun is not None else None
        if q.unit is not None:
            return measure, q.unit
        if q.joined:
            if q.joined == "strong":
                forces = noun is not None and any(w in measures.table().forces for w in forms(noun.text, noun.lemma))
                return ("troops" if forces else "people"), "person"
            return "members", "seat" if q.joined == "seat" else "person"
        lemma = noun.lemma.lower() if noun else ""
        if measure in ("members", "votes"):
            unit = "seat" if measure == "members" else "vote"
            own = lemma in ("seat", "vote", "ballot", "")
            return measure, unit if own else "person" if noun and (
                measure == "members" or self._person(noun)
            ) else lemma
        if measure == "charged" and lemma in ("count", "charge", "crime", "offence", "offense"):
            return measure, "count"
        if lemma and (measure == "weapons" or lemma in ("family", "household")):
            return measure or "people", lemma
        if (
            measure == "missing"
            and noun is not None
            and any(w in measures.table().things for w in forms(noun.text, lemma))
        ):
            return measure, lemma
        if measure is None:
            if noun is None:
                return ("people", "person") if self._doers(q, c) else (None, None)
            person = self._person(noun)
            bearers = {noun.index, *self._document.tokens_in(q.first, q.last)}
            owners = [self._document.tokens[k] for j in sorted(bearers) for k in self._document.kids(j, "nmod:poss")]
            homes = measures.table().residents
            if person and q.value >= 1000 and any(t.upos == "PROPN" or t.lemma in homes for t in owners):
                return "population", "person"
            return ("people" if person else None), "person" if person else noun.lemma.lower()
        if noun is not None and noun.upos == "NOUN" and not self._person(noun) and measure in ("displaced", "rescued"):
            return measure, "person"
        return measure, "person"

    def _doers(self, q: Quantity, c: Counted) -> bool:
        """Is a number alone the subject of a verb in the active, and so of people: "hundreds of thousands need aid"?"""
        token = self._document.tokens[c.node]
        if not fits(token.deprel, "nsubj") or fits(token.deprel, "nsubj:pass") or token.head < 0:
            return False
        verb = self._document.tokens[token.head]
        return verb.upos == "VERB" and self._document.kid(verb.index, "aux:pass", "expl") is None and q.unit is None

    def _of(self, q: Quantity, c: Counted) -> Role | None:
        """The group counted, as a party."""
        noun = self._document.tokens[c.noun] if c.noun is not None else None
        if noun is None or noun.start < q.end or noun.upos not in ("NOUN", "PROPN"):
            return None
        phrase = self._document.noun_phrase(noun.index)
        if phrase.start < q.end:
            phrase = span(self._document.text, q.end, phrase.end)
        roles = self._reference.roles(phrase)
        return roles[0] if roles else None

    def _event(self, c: Counted, measure: str | None, number: int) -> str | None:
        """The event of the figure: the one its governor tells, else the nearest of a fitting type in the sentence."""
        near = self._events.get(number, [])
        for j in (c.governor, c.node):
            if j is not None:
                token = self._document.tokens[j]
                told = next((e for e in near if e.trigger.start < token.end and token.start < e.trigger.end), None)
                if told:
                    return told.id
        types = measures.table().events.get(measure or "", ())
        fitting = [e for e in near if e.type in types and e.polarity == "positive"]
        at = self._document.tokens[c.node].start
        return min(fitting, key=lambda e: (abs(e.trigger.start - at), e.trigger.start)).id if fitting else None

    def _scope(self, c: Counted, measure: str | None, number: int) -> Scope:
        """Of one incident, summed up over a stretch of time, or of a state."""
        table, sentence = measures.table(), self._document.sentences[number]
        if measure in table.standing and not c.own:
            return "standing"
        if measure == "population":
            return "standing"
        words = self._document.tokens[sentence.first : sentence.last]
        lows = " " + " ".join(t.text.lower() for t in words) + " "
        war = any(t.lemma in table.wars for t in words) and measure in ("killed", "wounded", "displaced")
        since = c.governor is not None and any(
            self._document.tokens[m].text.lower() == "since"
            for k in self._document.kids(c.governor, "obl", "advcl")
            for m in self._document.kids(k, "case", "mark")
        )
        return "cumulative" if war or since or any(f" {p} " in lows for p in _SO_FAR) else "incident"

    # ------------------------------------------------------------------------------------------- figures of figures

    def _part(self, q: Quantity, found: list[tuple[Quantity, Figure]], number: int) -> Figure | None:
        """ "Half of Kosovo's two million": a figure over the whole phrase, derived from the one in it."""
        document = self._document
        token = document.head_of(q.first, q.last)
        if token is None:
            return None
        nouns = document.kids(token, "nmod", "obj", "dep")
        if document.tokens[token].head > token:
            nouns.append(document.tokens[token].head)
        for noun in nouns:
            below = document.subtree(noun, without=("acl:relcl", "conj", "parataxis"))
            start, end = document.tokens[below[0]].start, document.tokens[below[-1]].end
            for other, base in found:
                if base.unit != "percent" and q.end <= base.start and start <= base.start and base.end <= end:
                    return self._derived(q, other, base, noun, token, number)
        return None

    def _derived(self, q: Quantity, other: Quantity, base: Figure, noun: int, token: int, number: int) -> Figure:
        share = q.value
        node = noun if self._document.tokens[token].head == noun else token
        whole = counted(self._document, q._replace(kind="cardinal"))
        if node == noun and whole:
            c = whole._replace(node=noun, noun=noun)
        else:
            c = whole or Counted(token, noun, None, None, False)
        counted_noun = self._document.tokens[noun]
        end = max(
            base.end, counted_noun.end if counted_noun.start >= base.end and counted_noun.upos == "NUM" else base.end
        )
        measure = c.measure if c.own else None
        figure = self._figure(q._replace(kind="cardinal"), c, number)
        words = span(self._document.text, q.start, end)
        return Figure(
            id=f"f:{words.start}-{words.end}", start=words.start, end=words.end, text=words.text,
            low=None if q.low is None or base.low is None else share * base.low,
            high=None if q.high is None or base.high is None else share * base.high,
            approximate=q.approximate or base.approximate, unit=base.unit, measure=measure or base.measure,
            scope=figure.scope, of=figure.of, event=figure.event, according_to=figure.according_to,
            derived_from=(base.id,), replaces=None, confidence=0.7,
        )  # fmt: skip

    def _replaced(self, figures: list[Figure], read: dict[str, Quantity]) -> list[Figure]:
        """ "The toll was raised from 10 to 12": the later number stands in place of the earlier."""
        done: list[Figure] = []
        for k, f in enumerate(figures):
            before = figures[k - 1] if k else None
            q, p = read.get(f.id), read.get(before.id) if before else None
            between = self._document.text[p.end : q.start] if p and q else ""
            if (
                before
                and q
                and p
                and f.unit == before.unit
                and re.search(r"\b(up|down|revised|raised) from $", between)
            ):
                done[-1] = msgspec.structs.replace(before, replaces=f.id)
            if before and q and p and gapping.changes(p, q) and f.unit == before.unit:
                f = msgspec.structs.replace(f, replaces=before.id, measure=f.measure or before.measure)
                done[-1] = msgspec.structs.replace(before, measure=before.measure or f.measure)
            done.append(f)
        return done


def _one(word: str) -> str:
    """A demonym without its plural ending."""
    return word[:-1] if word.endswith("s") else word


_ONE_WAS = re.compile(r" of [\w ]{2,24} (?:was|were|has|had|died)\b")
