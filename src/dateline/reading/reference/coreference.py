"""Coreference: one pass through the text that gives every phrase its chain, from apposition to pronouns."""

from dataclasses import dataclass, field

from dateline.knowledge import countries
from dateline.reading.reference import nominals, pronouns
from dateline.reading.reference.chains import Chains
from dateline.reading.reference.finding import find_phrases
from dateline.reading.reference.names import link_names
from dateline.reading.reference.phrases import Phrase
from dateline.values.language import Document, fits
from dateline.values.statements import Statement
from dateline.vocabulary import people

WINDOW = 80
LAST = 8
GOVERNMENTS = frozenset({"government", "authority", "administration", "regime"})


@dataclass(slots=True)
class Context:
    """What the pass knows so far: the phrases before the one at hand, latest last, and who holds the floor."""

    document: Document
    chains: Chains
    floor: pronouns.Floor
    at_head: dict[int, Phrase]
    recent: list[Phrase] = field(default_factory=list)
    called: dict[str, list[Phrase]] = field(default_factory=dict)

    def add(self, p: Phrase) -> None:
        """Pass a phrase; it can be found again by its noun and its titles however far on."""
        self.recent.append(p)
        for word in dict.fromkeys((p.lemma, *p.titles)) if not p.members and p.kind != "pronoun" else ():
            if word:
                self.called.setdefault(word, []).append(p)

    def called_so(self, words: tuple[str, ...]) -> list[Phrase]:
        """The last phrases with one of the words as noun or title, latest first."""
        found = [q for w in words for q in self.called.get(w, ())[-LAST:]]
        return sorted(found, key=lambda q: -q.head)

    def before(self) -> list[Phrase]:
        """The last phrases, latest first: as far back as anything is looked for."""
        return self.recent[: -WINDOW - 1 : -1]


def chain_phrases(document: Document, statements: tuple[Statement, ...]) -> tuple[list[Phrase], Chains]:
    """The phrases of a document and the chains that they are in; a phrase without one is unresolved."""
    phrases = find_phrases(document)
    chains = Chains()
    link_names(document, phrases, chains)
    at_head = {p.head: p for p in phrases if not p.members}
    _link_governments(document, phrases, at_head, chains)
    _link_adjacent(document, phrases, at_head, chains)
    _link_appositions(document, at_head, chains)
    context = Context(document, chains, pronouns.Floor(document, statements, at_head), at_head)
    later = []
    for p in _in_order(phrases):
        if p.kind == "pronoun" and p.form in ("first", "we", "you"):
            later.append(p)
            continue
        _resolve(p, context)
        context.add(p)
    _link_headlines(document, phrases, chains)
    for p in later:
        speaker = context.floor.speakers(p, chains)
        if len(speaker) == 1:
            chains.link(p, speaker[0])
        elif speaker:
            chains.link_several(p, speaker)
    return phrases, chains


def _in_order(phrases: list[Phrase]) -> list[Phrase]:
    """By the place of the head, so that what is nested in a phrase ("his" in "his lawyer") is known before it."""
    return sorted(phrases, key=lambda p: (p.head if not p.members else max(m.head for m in p.members), bool(p.members)))


def _resolve(p: Phrase, context: Context) -> None:
    chains = context.chains
    if p.members:
        parts = [c for m in p.members for c in chains.members(m)]
        if parts:
            chains.link_several(p, list(dict.fromkeys(parts)))
        return
    if chains.of(p) is not None:
        return
    if p.kind == "pronoun":
        found = pronouns.antecedents(p, context.before(), context.document, chains, context.floor)
    else:
        again = context.called_so(nominals.SAME_OFFICE.get(p.lemma, (p.lemma,)))
        found = nominals.antecedents(p, context.before(), again, context.document, chains)
    if len(found) == 1:
        chains.link(p, found[0])
        if not p.hidden and all(q.hidden or q is p for q in found[0].phrases):
            found[0].phrases[0].hidden = False
    elif found:
        chains.link_several(p, found)
    elif p.kind != "pronoun":
        chains.new(p)


def _link_governments(document: Document, phrases: list[Phrase], at_head: dict[int, Phrase], chains: Chains) -> None:
    """ "The Russian government", "authorities in Russia", "the Assad government": the country as an actor."""
    for p in phrases:
        if p.members or p.lemma not in GOVERNMENTS or (p.lemma == "authority" and not p.plural):
            continue
        if p.country is None:
            p.country = _owner_country(document, p, at_head, chains)
        country = countries.by_iso3(p.country) if p.country else None
        known = chains.of(p)
        if country is None:
            continue
        p.type = "GPE"
        if known is None:
            chains.keyed_or_new(p, country.id).country = country.iso3
        elif known.key is None and country.id in chains.keyed:
            chains.merge(chains.keyed[country.id], known)
        elif known.key is None:
            known.key, known.country, known.type = country.id, country.iso3, "GPE"
            chains.keyed[country.id] = known


def _owner_country(document: Document, p: Phrase, at_head: dict[int, Phrase], chains: Chains) -> str | None:
    """The country of a government that is named after its head or its capital."""
    for c in document.kids(p.head, "compound", "nmod:poss", "amod"):
        text = document.tokens[c].text
        capital = countries.by_capital(text)
        if capital:
            return capital.iso3
        owner = chains.of(at_head[c]) if c in at_head else None
        if owner is not None and owner.type == "PER" and owner.country:
            return owner.country
    return None


def _link_appositions(document: Document, at_head: dict[int, Phrase], chains: Chains) -> None:
    """ "X, the head of Y", "X (AU)", "X is the head of Y", "Y's head, X"."""
    tokens = document.tokens
    for p in list(at_head.values()):
        t = tokens[p.head]
        if fits(t.deprel, "appos") and t.head in at_head:
            _same(document, at_head[t.head], p, chains)
        elif (
            p.kind == "nominal"
            and any(fits(t.deprel, r) for r in ("compound", "nmod:desc", "flat"))
            and t.head in at_head
        ):
            _titled(at_head[t.head], p, chains)
        elif p.kind == "nominal" and document.kid(p.head, "cop") is not None:
            subject = document.kid(p.head, "nsubj")
            if subject in at_head and subject is not None and _plain_copula(document, p):
                _same(document, at_head[subject], p, chains)


def _link_adjacent(document: Document, phrases: list[Phrase], at_head: dict[int, Phrase], chains: Chains) -> None:
    """A title right before a name, whatever the parse says ("his counterpart Ada Ruiz"); an amount with its noun."""
    by_end = {p.end: p for p in phrases if p.kind == "named" and p.type == "PER" and not p.members}
    by_start = {p.start: p for p in phrases if p.kind == "named" and p.type == "PER" and not p.members}
    for p in phrases:
        if p.kind != "nominal" or p.members or chains.of(p) is not None:
            continue
        name = by_start.get(p.end + 1) if document.text[p.end : p.end + 1] == " " else None
        name = name or _described(document, p, by_start, by_end)
        if name is not None and p.type == "PER" and not p.plural:
            owner = chains.of(name)
            if owner is not None:
                owner.offices.setdefault(p.lemma, p.country)
                owner.country = owner.country or p.country
                chains.link(p, owner)
        elif (named := _name_within(document, p, at_head)) is not None and chains.of(named) is not None:
            chains.link(p, chains.of(named) or chains.new(named))
        elif people.is_a(document.tokens[p.head].lemma.lower(), "AMOUNT") or people.is_a(p.lemma, "AMOUNT"):
            _link_amount(document, p, at_head, chains)


def _described(document: Document, p: Phrase, by_start: dict[int, Phrase], by_end: dict[int, Phrase]) -> Phrase | None:
    """The name beside a description, commas around the second: "Ada Ruiz, the mayor, left" or the other way."""
    text = document.text
    name = by_end.get(p.start - 2) if text[p.start - 2 : p.start] == ", " else None
    end = p.end
    if name is None and text[p.end : p.end + 2] == ", ":
        name = by_start.get(p.end + 2)
        end = name.end if name is not None else p.end
    if name is None or text[end : end + 1] not in (",", ".", ";", "") or p.article not in ("the", "a", "an", ""):
        return None
    return name if people.is_a(p.lemma, "OFFICE", "PERSON") and p.sentence == name.sentence else None


def _name_within(document: Document, p: Phrase, at_head: dict[int, Phrase]) -> Phrase | None:
    """The name that a noun for a body follows and only explains: "the Islamic State group", "Acme news agency"."""
    if p.type != "ORG" or p.plural or not people.is_a(p.lemma, "EXPLAINS"):
        return None
    for c in document.kids(p.head, "compound", "amod", "nmod:desc"):
        q = at_head.get(c)
        if q is not None and q.kind == "named" and q.type == "ORG" and document.tokens[p.head].start - q.end == 1:
            return q
    return None


def _link_amount(document: Document, p: Phrase, at_head: dict[int, Phrase], chains: Chains) -> None:
    """ "Hundreds of US troops" are US troops."""
    for c in document.kids(p.head, "nmod"):
        q = at_head.get(c)
        if q is None or q.kind != "nominal" or not q.plural or not document.kids(c, "case"):
            continue
        if document.tokens[document.kids(c, "case")[0]].text.lower() == "of":
            p.type, p.plural, p.country = q.type, True, q.country
            chains.link(p, chains.of(q) or chains.new(q))
            return


def _link_headlines(document: Document, phrases: list[Phrase], chains: Chains) -> None:
    """An office in headline or deck ("Lebanese president quits") is the one person to whom the body gives it."""
    named = [c for c in chains.living() if c.named and c.type == "PER"]
    for p in phrases:
        chain = chains.of(p)
        if (
            document.sentences[p.sentence].role not in ("headline", "deck")
            or p.kind != "nominal"
            or chain is None
            or chain.named
        ):
            continue
        if chain.type != "PER" or chain.plural or not people.is_a(p.lemma, "OFFICE"):
            continue
        holders = [
            c
            for c in named
            if p.lemma in c.offices and c.phrases[0].sentence <= p.sentence + 8
            and (not p.country or (c.offices[p.lemma] or c.country) in (None, p.country))
        ]  # fmt: skip
        if len(holders) == 1 and not (p.gender and holders[0].gender and p.gender != holders[0].gender):
            chains.merge(holders[0], chain)


def _plain_copula(document: Document, p: Phrase) -> bool:
    """ "X is the Y": no negation, question or modal; a definite or singular person predicate."""
    lemmas = {document.tokens[c].lemma.lower() for c in document.kids(p.head, "cop", "aux", "advmod")}
    if lemmas & {"not", "n't", "never", "may", "might", "could", "would", "should", "if", "no"} or p.article == "no":
        return False
    return p.type == "PER" or p.article in ("the", "a", "an", "its", "one")


def _same(document: Document, a: Phrase, b: Phrase, chains: Chains) -> None:
    """Make one chain of two phrases that an apposition or copula equates, where their kinds allow it."""
    one, two = chains.of(a), chains.of(b)
    if a.plural != b.plural and not {a.type, b.type} & {"ORG", "GPE", "GROUP"}:
        return
    if {a.type, b.type} in ({"PER", "ORG"}, {"PER", "GPE"}, {"PER", "LOC"}, {"ORG", "GPE"}, {"PER", "EVENT"}):
        return
    if a.kind == b.kind == "named" and a.type == "PER" and not set(a.words) & set(b.words):
        return
    if a.kind == "pronoun" or b.kind == "pronoun":
        if a.kind == "pronoun" and b.kind != "pronoun" and a.form in ("m", "f") and two is None:
            chains.new(b)
        return
    if one is not None and two is not None:
        if (one.key and two.key and one.key != two.key) or (a.kind == b.kind == "named" and one.type == "GPE"):
            return
        chains.merge(one, two)
    elif one is not None:
        chains.link(b, one)
    elif two is not None:
        chains.link(a, two)
    else:
        chains.link(b, chains.new(a))


def _titled(name: Phrase, title: Phrase, chains: Chains) -> None:
    """A title that the parse hangs on the name ("his counterpart Putin"): the same party, inside its phrase."""
    owner = chains.of(name)
    if owner is None or name.type != "PER" or chains.of(title) is not None or title.plural:
        return
    if people.is_a(title.lemma, "OFFICE", "PERSON", "HE", "SHE") or people.is_a(title.lemma, "TITLE"):
        owner.offices.setdefault(title.lemma, title.country)
        owner.country = owner.country or title.country
        title.hidden = True
        chains.link(title, owner)
