"""What a quantity counts, read from the parse: the noun it stands before and the verb that its phrase belongs to."""

from collections.abc import Mapping
from typing import NamedTuple

from dateline.reading.events.counting import Measure as _Measure
from dateline.reading.events.counting import by_noun, by_unit, decided
from dateline.reading.events.numbering import SUMS, numbered
from dateline.reading.events.quantities import Quantity
from dateline.values.language import Document, Token, fits
from dateline.vocabulary import measures
from dateline.vocabulary.forms import forms, look_up

_DEPTH = 5
_WEAK = ("votes", "attendance", "population")  # what a noun with a measure of its own overrules


class Counted(NamedTuple):
    """`node`: the token whose relation says what happens to the counted; `noun`: the counted noun, None where it is
    left out; `measure`: by name, null where it is none; `governor`: the verb or noun that gave the measure; `own`:
    whether the clause gave it, and not only the noun."""

    node: int
    noun: int | None
    measure: str | None
    governor: int | None
    own: bool


_OF_PEOPLE = (
    "killed", "wounded", "arrested", "displaced", "abducted", "rescued", "released", "deported", "strikers",
    "protesters", "attendance", "sanctioned",
)  # fmt: skip
_DOUBTS = ("confirm", "confirmed", "fear", "feared", "believe", "presume", "presumed", "report", "know", "think", "say")
_DEMANDS = ("demand", "call", "urge", "ask", "want", "order", "refuse", "request", "press", "appeal", "insist")


def _choosy(verb: Token) -> bool:
    """Does the verb tell a measure only of people? "Lost two cousins", "beat three men"."""
    return any(w in measures.table().of_people for w in forms(verb.text, verb.lemma))


def _people(noun: Token) -> bool:
    """Are those people, and not seats or jobs?"""
    words, table = forms(noun.text, noun.lemma), measures.table()
    return any(
        w in table.people or table.noun_measures.get(w) in ("troops", "police", "fighters", "arrested") for w in words
    ) or (noun.upos == "PROPN" and noun.xpos == "NNPS")


def _named(token: Token) -> tuple[str, str]:
    return token.text, token.lemma


def _thing(noun: Token) -> bool:
    return any(w in measures.table().things for w in forms(noun.text, noun.lemma))


def _lookup(table: Mapping[str, str | None], token: Token) -> str | None:
    return look_up(table, token.text, token.lemma)


def counted(document: Document, quantity: Quantity) -> Counted | None:
    """What the quantity counts; None where no token bears it."""
    number = document.head_of(quantity.first, quantity.last)
    if number is None:
        return None
    node, noun = _phrase(document, number, quantity)
    found = (
        _wished(document, node, noun)
        or (numbered(document, quantity) if noun is None else None)
        or (_verb_before(document, quantity) if noun is not None else None)
        or _tagged(document, quantity, noun)
        or _verb_before(document, quantity)
        or _by_clause(document, node, noun, 0)
        or (None if _of_number(document, noun) else _beside(document, quantity, noun))
    )
    if found and found.measure in _OF_PEOPLE and noun is not None and _thing(document.tokens[noun]):
        found = None
    plain = by_noun(document, noun)
    if found and plain and plain.measure in ("weapons", "charged"):
        found = None
    if found and found.governor is not None and _choosy(document.tokens[found.governor]):
        bare = noun is None and "lose" not in forms(*_named(document.tokens[found.governor]))
        found = found if bare or (noun is not None and _people(document.tokens[noun])) else None
    if quantity.unit is None and (found is None or (plain and found.measure in _WEAK)):
        return Counted(node, noun, plain.measure if plain else None, None, False)
    if quantity.unit is not None:
        return Counted(node, noun, by_unit(document, node, quantity), found.governor if found else None, True)
    return Counted(node, noun, found.measure if found else None, found.governor if found else None, True)


def _phrase(document: Document, number: int, quantity: Quantity) -> tuple[int, int | None]:
    """The node and noun of a number: "12 people", "dozens of people", "12 of the people", or the number alone."""
    token = document.tokens[number]
    after = token.head > number
    if (
        token.head >= 0
        and after
        and any(fits(token.deprel, r) for r in ("nummod", "amod", "compound", "det", "advmod"))
    ):
        head = document.tokens[token.head]
        after = not head.xpos.startswith(("VBP", "VBZ"))  # "seven die"
        parted = any(t.upos == "DET" and t.xpos != "PDT" for t in document.tokens[number + 1 : token.head])
        if after and not parted and head.upos in ("NOUN", "PROPN", "ADJ", "SYM", "PRON", "NUM") and head.upos != "NUM":
            return token.head, token.head
    inside = set(document.tokens_in(quantity.first, quantity.last))
    for j in sorted(inside):
        for k in document.kids(j, "nmod"):
            if k in inside or document.tokens[k].upos == "PRON":
                continue
            if any(document.tokens[c].text.lower() == "of" for c in document.kids(k, "case")):
                whole = _next_noun(document, k) if document.tokens[k].upos == "NUM" else k
                return number, k if whole is None else whole
    if fits(token.deprel, "conj") and document.tokens[token.head].upos == "NOUN":
        return number, token.head
    if (noun := _next_noun(document, max(inside))) is not None:
        return noun, noun
    return number, None


def _next_noun(document: Document, last: int) -> int | None:
    """The noun right after a number, where the parse has missed that they belong together."""
    found = None
    for token in document.tokens[last + 1 : last + 5]:
        if (
            not (token.upos in ("ADJ", "NOUN") or token.deprel == "amod")
            or token.sentence != document.tokens[last].sentence
        ):
            break
        found = token.index if token.upos == "NOUN" else found
    return found


def _by_clause(document: Document, node: int, noun: int | None, depth: int) -> _Measure | None:
    """The measure that the clause gives: attributes of the noun first, then the verb it is subject or object of."""
    if depth > _DEPTH:
        return None
    if _home_of(document, node):
        return _Measure("population", None)
    own = _by_attributes(document, noun if noun is not None else node)
    if noun is not None and noun > node and depth == 0 and (later := _fate(document, node)):
        return later
    if own is not None and own.governor is not None and document.tokens[own.governor].deprel in ("acl", "acl:relcl"):
        return _by_governor(document, node, depth) or own  # "freed 12 workers abducted in May"
    return own or _by_governor(document, node, depth)


def _wished(document: Document, node: int, noun: int | None) -> _Measure | None:
    """ "Demanded that it free 12 workers held since May": they are held, since a demand is no fact."""
    own = _by_attributes(document, noun) if noun is not None else None
    if own is None or own.governor is None or document.tokens[own.governor].deprel not in ("acl", "acl:relcl"):
        return None
    k = document.tokens[node].head
    for _ in range(_DEPTH):
        if k < 0 or document.tokens[k].lemma in _DEMANDS:
            return own if k >= 0 else None
        k = document.tokens[k].head
    return None


def _fate(document: Document, node: int) -> _Measure | None:
    """ "Three of the wounded died": what a part does stands over what the whole is called."""
    token = document.tokens[node]
    return _by_governor(document, node, 0) if token.head >= 0 and fits(token.deprel, "nsubj") else None


def _home_of(document: Document, node: int) -> bool:
    """ "Home to four million people"."""
    head = document.tokens[node].head
    to = any(document.tokens[k].text.lower() == "to" for k in document.kids(node, "case"))
    return to and head >= 0 and document.tokens[head].lemma == "home"


def _by_attributes(document: Document, noun: int) -> _Measure | None:
    """ "30 wounded", "12 injured people", "people killed in the blast", "the 250 people who lost their homes"."""
    table, token = measures.table(), document.tokens[noun]
    for word in (token.text.lower(), token.lemma.lower()):
        if word in table.adjectives and token.upos in ("ADJ", "NOUN", "VERB", "PROPN"):
            return _Measure(table.adjectives[word], None)
    for k in document.kids(noun, "amod", "acl", "nmod:unmarked", "xcomp", "advcl", "dep"):
        kid = document.tokens[k]
        if kid.text.lower() in table.adjectives and (kid.upos in ("ADJ", "VERB") or kid.xpos == "VBN"):
            return _Measure(table.adjectives[kid.text.lower()], k)
        participle = kid.xpos == "VBN" or (kid.xpos == "VBD" and kid.deprel == "acl")
        if participle and not fits(kid.deprel, "acl:relcl") and (found := _object_of(document, k)):
            return found
        if kid.xpos == "VBG" and fits(kid.deprel, "acl") and (found := _subject_of(document, k, 0)):
            return found
        if fits(kid.deprel, "acl:relcl"):
            subject = document.kid(k, "nsubj")
            relative = subject is not None and document.tokens[subject].text.lower() in ("who", "that", "which")
            if relative or subject is None:
                passive = document.kid(k, "nsubj:pass", "aux:pass") is not None
                found = _object_of(document, k) if passive else _subject_of(document, k, 0)
            else:
                found = _object_of(document, k)
            if found:
                return found
    return _state(document, noun)


def _state(document: Document, node: int) -> _Measure | None:
    """ "42 men on hunger strike", "are still in custody", "students with minor injuries": what people are in or on."""
    table = measures.table()
    for k in (node, *document.kids(node, "nmod", "obl")):
        cases = [document.tokens[c].text.lower() for c in document.kids(k, "case")]
        if cases and cases[0] in ("on", "in", "under", "with") and (name := _lookup(table.states, document.tokens[k])):
            return _Measure(name, k)
    return None


def _by_governor(document: Document, node: int, depth: int) -> _Measure | None:
    token, table = document.tokens[node], measures.table()
    if document.kid(node, "cop") is not None:
        for k in document.kids(node, "nsubj"):
            if found := _total_noun(document, k):
                return found  # "the population is about 7.5 million"
    if token.head < 0:
        return _of_root(document, node)
    governor, relation = document.tokens[token.head], token.deprel
    if fits(relation, "conj") or relation in ("appos", "list", "dep"):
        return _by_governor(document, token.head, depth + 1) if depth < _DEPTH and _nominal(governor) else None
    if fits(relation, "nsubj:pass") or (
        fits(relation, "nsubj") and document.kid(governor.index, "aux:pass") is not None
    ):
        return _object_of(document, governor.index) or _predicate(document, governor.index, 0)
    if fits(relation, "nsubj"):
        gapped = governor.xpos == "VBN" and document.kid(governor.index, "aux", "obj", "cop") is None
        passive = _object_of(document, governor.index) if gapped else None  # "Four stabbed to death"
        return passive or _subject_of(document, governor.index, 0)
    if fits(relation, "obj"):
        return (
            _object_of(document, governor.index)
            or _resultative(document, governor.index, node)
            or _reached(document, governor, node)
            or _away(document, governor, node)
        )
    cases = [document.tokens[k].text.lower() for k in document.kids(node, "case")]
    if "including" in cases or "among" in cases:
        return _inherited(document, governor, depth)
    if found := _total(document, governor, node, cases):
        return found
    if "of" in cases and fits(relation, "nmod") and governor.lemma in table.residents:
        return _Measure("population", governor.index)  # "a town of 9,000 people"
    if cases and cases[0] in ("at", "to") and governor.text.lower() in table.adjectives and governor.deprel == "acl":
        return _Measure(table.adjectives[governor.text.lower()], governor.index)  # "the number of injured at 19"
    if cases and cases[0] in ("for", "on", "against"):
        for k in (governor.index, *document.kids(governor.index, "obj")):
            if document.tokens[k].lemma == "warrant":
                return _Measure("charged", k)
    if fits(relation, "nmod") and "of" in cases and governor.lemma in SUMS and depth < _DEPTH:
        return _by_governor(document, governor.index, depth + 1)
    if fits(relation, "xcomp") and governor.upos == "VERB":
        return _object_of(document, governor.index)
    return None


def _tagged(document: Document, quantity: Quantity, noun: int | None) -> _Measure | None:
    """ "60 wounded", "12 people dead": an attribute right after the phrase, whatever the parse makes of it."""
    last = document.tokens_in(quantity.first, quantity.last)[-1]
    k = (noun if noun is not None and 0 < noun - last < 4 else last) + 1
    if k >= len(document.tokens) or document.tokens[k].sentence != document.tokens[last].sentence:
        return None
    token = document.tokens[k]
    attribute = token.upos == "ADJ" or token.xpos in ("VBN", "JJ")
    name = measures.table().adjectives.get(token.text.lower()) if attribute else None
    return _Measure(name, k) if name else None


def _verb_before(document: Document, quantity: Quantity) -> _Measure | None:
    """ "Kills three, injures sixteen": the verb right before a quantity is the one that it is the object of."""
    at = document.tokens_in(quantity.start, quantity.start + 1)[0]
    if not at or document.tokens[at - 1].sentence != document.tokens[at].sentence:
        return None
    verb = document.tokens[at - 1]
    active = verb.upos == "VERB" and document.kid(verb.index, "aux:pass") is None
    name = _lookup(measures.table().verb_objects, verb) if active else None
    return _Measure(name, verb.index) if name else None


def _of_number(document: Document, noun: int | None) -> bool:
    """ "Twelve of the 40 hostages were freed": the larger number is not what the clause tells of."""
    if noun is None or document.tokens[noun].head < 0 or not fits(document.tokens[noun].deprel, "nmod"):
        return False
    return document.tokens[document.tokens[noun].head].upos == "NUM"


def _beside(document: Document, quantity: Quantity, noun: int | None) -> _Measure | None:
    """The words around the phrase, where a fragment or a slip of the parse gives no clause: "Three dead as bridge
    falls", "90 are missing", "killing 12"."""
    inside = document.tokens_in(quantity.first, quantity.last)
    last, table = inside[-1], measures.table()
    sentence = document.tokens[last].sentence
    k = max(last, noun if noun is not None and 0 < noun - last < 4 else last) + 1
    passive = False
    while k < len(document.tokens) and k - last < 6:
        if document.tokens[k].upos not in ("AUX", "ADV") and not (passive and document.tokens[k].lemma in _DOUBTS):
            break
        passive, k = passive or document.tokens[k].lemma == "be", k + 1
    if k < len(document.tokens) and document.tokens[k].sentence == sentence:
        token = document.tokens[k]
        first = document.tokens_in(quantity.start, quantity.start + 1)[0]
        if noun is None and first == document.sentences[sentence].first and token.text.lower() in table.verb_subjects:
            return _Measure(table.verb_subjects[token.text.lower()], k)  # "Thousands march in Turin"
        found = _lookup(table.verb_objects if passive else table.verb_subjects, token) if token.upos == "VERB" else None
        if found:
            return _Measure(found, k)
        if token.upos in ("VERB", "ADJ") and (predicate := _predicate(document, k, 0)):
            return predicate
    return None


def _of_root(document: Document, node: int) -> _Measure | None:
    """ "12 dead", "Three killed in blast": a headline without a finite verb."""
    for k in document.kids(node, "acl", "amod", "parataxis", "advcl"):
        kid = document.tokens[k]
        if kid.text.lower() in measures.table().adjectives:
            return _Measure(measures.table().adjectives[kid.text.lower()], k)
    return None


def _object_of(document: Document, verb: int) -> _Measure | None:
    """What happens to the object (or the subject of the passive) of a verb."""
    table, token = measures.table(), document.tokens[verb]
    if pair := _light(document, verb):
        return _Measure(pair, verb)
    name = _lookup(table.verb_objects, token) if token.upos in ("VERB", "ADJ", "AUX", "NOUN") else None
    return _Measure(name, verb) if name else None


def _light(document: Document, verb: int) -> str | None:
    """The measure of a verb with its object or particle: "lost their lives", "took hostage", "shot dead"."""
    light = measures.table().light
    after = [verb + 1] if verb + 1 < len(document.tokens) and document.tokens[verb + 1].upos == "ADP" else []
    for k in (*document.kids(verb, "xcomp", "compound", "obj", "obl", "advmod", "advcl"), *after):
        for a in forms(document.tokens[verb].text, document.tokens[verb].lemma):
            for b in forms(document.tokens[k].text, document.tokens[k].lemma):
                if name := light.get(f"{a} {b}"):
                    return name
    return None


def _subject_of(document: Document, verb: int, depth: int) -> _Measure | None:
    """What the subject of a verb or predicate does or is."""
    table, token = measures.table(), document.tokens[verb]
    verbal = token.upos == "VERB" or token.xpos in ("VBP", "VBZ")
    name = _lookup(table.verb_subjects, token) if verbal else None
    if name or (name := _light(document, verb)):
        return _Measure("votes" if name == "turnout" and decided(document, verb) else name, verb)
    if found := _predicate(document, verb, depth):
        return found
    for k in document.kids(verb, "conj") if depth < 2 else ():
        bare = document.kid(k, "nsubj", "nsubj:pass", "aux:pass") is None and document.tokens[k].upos == "VERB"
        if bare and (found := _subject_of(document, k, depth + 1)):
            return found  # "sixty women sang and blocked the gate"
    return None


def _predicate(document: Document, verb: int, depth: int) -> _Measure | None:
    """ "90 are missing", "were left homeless", "are feared to have died", "remain in custody"."""
    table, token = measures.table(), document.tokens[verb]
    if token.text.lower() in table.adjectives and (token.upos in ("ADJ", "NOUN") or token.xpos in ("VBN", "VBG", "JJ")):
        return _Measure(table.adjectives[token.text.lower()], verb)
    if depth > 2:
        return None
    for k in document.kids(verb, "xcomp", "ccomp", "acl", "advcl", "dep"):
        kid = document.tokens[k]
        if fits(kid.deprel, "ccomp") and document.kid(k, "nsubj") is not None:
            continue
        if kid.text.lower() in table.adjectives and kid.upos != "VERB":
            return _Measure(table.adjectives[kid.text.lower()], k)
        passive = document.kid(k, "aux:pass") is not None or (kid.xpos == "VBN" and document.kid(k, "aux") is None)
        found = _object_of(document, k) if passive else _subject_of(document, k, depth + 1)
        if found or (found := _predicate(document, k, depth + 1)):
            return found
    return _state(document, verb)


def _away(document: Document, verb: Token, node: int) -> _Measure | None:
    """ "Drove 31,000 from their homes", "hold 54" (in custody): what the verb alone does not say of its object."""
    table = measures.table()
    places = (*document.kids(verb.index, "obl"), *document.kids(node, "nmod"))
    cases = {document.tokens[c].text.lower() for k in places for c in document.kids(k, "case")}
    if cases & {"from", "out"} and (name := _lookup(table.from_, verb)):
        return _Measure(name, verb.index)
    bare = document.tokens[node].upos == "NUM"
    held = _lookup(table.custody, verb) if bare else None
    return _Measure(held, verb.index) if held else None


def _resultative(document: Document, verb: int, node: int) -> _Measure | None:
    """ "Left 12 dead", "leaves 250 homeless"."""
    for k in document.kids(verb, "xcomp", "advcl", "amod", "obl"):
        kid = document.tokens[k]
        if kid.text.lower() in measures.table().adjectives and k != node:
            return _Measure(measures.table().adjectives[kid.text.lower()], k)
    return None


def _inherited(document: Document, governor: Token, depth: int) -> _Measure | None:
    """ "Killed 12 people, including three children": what is said of the whole is said of the part."""
    if _nominal(governor):
        return _by_clause(document, governor.index, governor.index, depth + 1)
    for k in document.kids(governor.index, "obj", "nsubj"):
        if found := _by_clause(document, k, k, depth + 1):
            return found
    return None


def _total(document: Document, governor: Token, node: int, cases: list[str]) -> _Measure | None:
    """ "A death toll of 12", "the toll rose to 12", "put the number of missing at 40", "a population of 23 million"."""
    if _nominal(governor) and "of" in cases:
        return _total_noun(document, governor.index)
    if not {"to", "at", "from", "by"} & set(cases) and not fits(document.tokens[node].deprel, "obl"):
        return None
    for k in document.kids(governor.index, "nsubj", "obj"):
        if k != node and (found := _total_noun(document, k)):
            return found
    return None


def _reached(document: Document, verb: Token, node: int) -> _Measure | None:
    """ "The number of those killed has reached four": the subject says what the object counts."""
    if not any(w in measures.table().reach for w in forms(verb.text, verb.lemma)):
        return None
    return next((f for k in document.kids(verb.index, "nsubj") if k != node and (f := _total_noun(document, k))), None)


def _total_noun(document: Document, noun: int) -> _Measure | None:
    table, token = measures.table(), document.tokens[noun]
    if token.lemma in ("number", "total", "count", "tally", "figure", "toll"):
        for k in document.kids(noun, "nmod", "compound", "amod"):
            kid = document.tokens[k]
            for word in (kid.text.lower(), kid.lemma):
                measure = table.totals.get(word) or table.adjectives.get(word) or table.noun_measures.get(word)
                if measure:
                    return _Measure(measure, noun)
            if found := _by_attributes(document, k):
                return found
    if token.lemma in table.totals and token.lemma not in ("number",):
        return _Measure(table.totals[token.lemma], noun)
    return None


def _nominal(token: Token) -> bool:
    return token.upos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM")
