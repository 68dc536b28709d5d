"""Names: which named phrases of a report are one party, whatever they leave out."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict

from dateline.compare.names import abbreviates, fold, is_acronym, words_of
from dateline.knowledge import countries, gazetteer
from dateline.reading.reference.chains import Chain, Chains
from dateline.reading.reference.phrases import Phrase
from dateline.values.language import Document, EntityType, fits
from dateline.vocabulary import people

LOCALS = frozenset(
    {"resident", "inhabitant", "villager", "people", "citizen", "mayor", "governor", "native", "community",
     "outskirts", "town", "city", "village", "district", "police", "province", "port", "suburb", "siege", "bombing",
     "battle", "fall", "elder", "bishop", "archbishop", "university", "refugee", "local", "farmer", "bombardment"}
)  # fmt: skip
SITED = frozenset({"in", "at", "near", "outside", "across", "around", "inside", "throughout", "towards", "toward"})


def link_names(document: Document, phrases: list[Phrase], chains: Chains) -> None:
    """Put every named phrase in a chain; full names before short ones, so that a headline's surname finds its owner."""
    named = [p for p in phrases if p.kind == "named" and p.words and not p.members]
    _settle_types(document, named)
    persons, bodies = [], []
    for p in named:
        if p.type == "PER":
            persons.append(p)
        elif not _link_polity(document, p, chains):
            bodies.append(p)
    _link_persons(persons, chains)
    _link_bodies(document, bodies, chains)


def text_of(document: Document, p: Phrase) -> str:
    """The characters of a name, white space made one."""
    return " ".join(document.text[p.core[0] : p.core[1]].split())


def _settle_types(document: Document, named: list[Phrase]) -> None:
    """One type for one spelling; a word that is the last of a person's full name, and nothing known, is that person."""
    votes: dict[tuple[str, ...], Counter[EntityType]] = defaultdict(Counter)
    for p in named:
        if p.type != "PER" and len(p.words) > 1 and _is_described(document, p):
            p.type = "PER"
            p.gender = p.gender or people.gender_of_name(p.words[0])
        votes[p.words][p.type] += 1
    full = [_plain(p.words) for p in named if p.type == "PER" and (len(p.words) > 1 or p.titles)]
    borne = {w for words in full for w in (words[0], words[-1])}
    sites = {p.words[0] for p in named if len(p.words) == 1 and _is_sited(document, p)}
    storms = {p.words[-1] for p in named if len(p.words) > 1 and people.is_a(p.words[-2], "STORM")}
    for p in named:
        text = text_of(document, p)
        if countries.by_name(text) and not (p.type == "PER" and p.titles):
            p.type = "GPE"
        elif countries.by_demonym(text) and p.type not in ("PER", "ORG"):
            p.type = "GROUP"
        elif len(p.words) == 1 and p.words[0] in borne and not _is_town(document, p, sites):
            p.type = "PER"
        elif (len(p.words) == 1 and p.words[0] in storms) or (len(p.words) > 1 and people.is_a(p.words[0], "STORM")):
            p.type = "EVENT"
        elif p.type == "PER" and not p.titles and _is_place_after_all(document, p, p.words[0] in borne):
            p.type = "GPE"
        else:
            p.type = max(votes[p.words], key=lambda t: (votes[p.words][t], t != "OTHER"))


def _is_described(document: Document, p: Phrase) -> bool:
    """A first name or a town's and another, with what only a person has beside it: a profession, an age, "who"."""
    first = people.gender_of_name(p.words[0]) is not None or p.type in ("GPE", "LOC")
    if not first or len(p.words) > 3 or gazetteer.find(text_of(document, p)):
        return False
    tokens = document.tokens
    t = tokens[p.head]
    if p.type == "OTHER" and len(p.words) == 2 and fits(t.deprel, "nsubj"):
        return True
    beside = document.kids(p.head, "appos")
    if fits(t.deprel, "appos") and t.head >= 0:
        beside = [*beside, t.head]
    if any(people.is_a(tokens[c].lemma.lower(), "OFFICE", "PERSON", "HE", "SHE") for c in beside):
        return True
    aged = any(tokens[c].upos == "NUM" and c > p.head for c in (*beside, *document.kids(p.head, "nummod", "amod")))
    who = [c for c in document.kids(p.head, "acl:relcl") if document.kid(c, "nsubj") is not None]
    return aged or any(tokens[document.kid(c, "nsubj") or 0].text.lower() == "who" for c in who)


def _is_sited(document: Document, p: Phrase) -> bool:
    """Right behind a preposition of place."""
    case = {document.tokens[c].text.lower() for c in document.kids(p.head, "case")}
    return bool(case & SITED)


def _is_place_after_all(document: Document, p: Phrase, borne: bool) -> bool:
    """A name taken for a person's: a seat of power, or a town in or from which somebody is."""
    text = text_of(document, p)
    if not borne and countries.metonym(text):
        return True
    return _is_inhabited(document, p) and bool(gazetteer.find(text))


def _is_inhabited(document: Document, p: Phrase) -> bool:
    """Where people are from or something is: "residents of X", "in X"; a long name of a town is one behind any "of"."""
    if _is_sited(document, p):
        return True
    of = any(document.tokens[c].text.lower() in ("of", "from") for c in document.kids(p.head, "case"))
    head = document.tokens[p.head].head
    governor = document.tokens[head].lemma.lower() if head >= 0 else ""
    return of and (len(p.words) > 2 or governor in LOCALS)


def _is_town(document: Document, p: Phrase, sites: set[str]) -> bool:
    """Is a surname of the report a place here: a known one that something is in, or a capital that is one elsewhere?"""
    if p.titles:
        return False
    text = text_of(document, p)
    if countries.by_capital(text):
        return p.words[0] in sites
    return _is_sited(document, p) and bool(gazetteer.find(text))


def _link_polity(document: Document, p: Phrase, chains: Chains) -> bool:
    """Countries, capitals and seats of power that act, and demonyms: chains by knowledge."""
    text = text_of(document, p)
    before = document.tokens[p.head - 1] if p.head > 0 else None
    part = before is not None and p.start <= before.start < p.core[0] and people.is_a(before.text.lower(), "PART")
    if before is not None and part and countries.by_name(document.text[before.start : p.core[1]]) is None:
        p.words, p.core = (before.text.lower(), *p.words), (before.start, p.core[1])
        return False
    country = countries.by_name(text)
    if country is not None and p.type in ("GPE", "LOC", "ORG", "OTHER"):
        p.country, p.type = country.iso3, "GPE"
        chains.keyed_or_new(p, country.id).country = country.iso3
        return True
    people_of = countries.by_demonym(text)
    if people_of is not None and p.type == "GROUP":
        p.country = people_of.iso3
        if fits(document.tokens[p.head].deprel, "amod") or fits(document.tokens[p.head].deprel, "compound"):
            chains.keyed_or_new(p, people_of.id).country = people_of.iso3
        else:
            chains.keyed_or_new(p, f"people:{people_of.iso3}").country = people_of.iso3
        return True
    seat = countries.metonym(text)
    if seat is None or p.type == "PER":
        return False
    if not seat.place:
        p.country, p.type = seat.country, "ORG"
        chains.keyed_or_new(p, seat.id).country = seat.country
        return True
    if acts(document, p.head):
        p.country = seat.country
        chains.keyed_or_new(p, seat.id).country = seat.country
        return True
    return False


def acts(document: Document, i: int) -> bool:
    """Does a place name stand for those who rule there: do they act, are they talked to, is it their policy?"""
    t = document.tokens[i]
    if t.head < 0:
        return False
    head = document.tokens[t.head]
    lemma, low = head.lemma.lower(), head.text.lower()
    if t.deprel == "nsubj":
        return head.upos == "VERB" and not people.is_a(lemma, "STATIVE")
    if t.deprel == "nsubj:pass" or fits(t.deprel, "obj") or fits(t.deprel, "iobj"):
        return any(people.is_a(w, "ACTED_ON") for w in (lemma, low, low.removesuffix("d"), low.removesuffix("ed")))
    if fits(t.deprel, "conj"):
        return acts(document, t.head)
    case = next((document.tokens[c].text.lower() for c in document.kids(i, "case")), "")
    if fits(t.deprel, "nmod:poss"):
        return people.is_a(lemma, "POLICY")
    if fits(t.deprel, "obl:agent") or case in ("between", "with", "against"):
        return True
    return case == "by" and fits(t.deprel, "obl")


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a person's name without particles and what follows it (Jr)."""
    small = people.words("PARTICLE")
    kept = tuple(w for w in words if w not in small and w not in ("jr", "sr", "ii", "iii", "iv"))
    return kept or words


def _link_persons(persons: list[Phrase], chains: Chains) -> None:
    full: dict[tuple[str, str], Chain] = {}
    by_word: dict[str, list[Chain]] = defaultdict(list)
    singles = []
    for p in sorted(persons, key=lambda p: -len(_plain(p.words))):
        words = _plain(p.words)
        if len(words) < 2:
            singles.append(p)
            continue
        chain = full.get((words[0], words[-1])) or _longer(words, by_word, p)
        if chain is None:
            chain = full[words[0], words[-1]] = chains.new(p)
            for w in dict.fromkeys(words):
                by_word[w].append(chain)
        else:
            chains.link(p, chain)
    starts = {id(c): sorted(p.start for p in c.phrases) for c in chains.all}
    for p in sorted(singles, key=lambda p: p.start):
        owner = _owner(p, by_word.get(_plain(p.words)[0], []), starts)
        if owner is None:
            owner = chains.new(p)
            by_word[_plain(p.words)[0]].append(owner)
        else:
            chains.link(p, owner)
        insort(starts.setdefault(id(owner), []), p.start)


def _longer(words: tuple[str, ...], by_word: dict[str, list[Chain]], p: Phrase) -> Chain | None:
    """The chain of a longer name that ends in these words ("Suu Kyi") or begins with them ("Kim Jong")."""
    for chain in by_word.get(words[-1], ()):
        for name in map(_plain, chain.names):
            if len(name) > len(words) and (name[-len(words) :] == words or name[: len(words)] == words):
                return chain if _agree(p, chain) else None
    return None


def _agree(p: Phrase, chain: Chain) -> bool:
    return not (p.gender and chain.gender and p.gender != chain.gender)


def _owner(p: Phrase, candidates: list[Chain], starts: dict[int, list[int]]) -> Chain | None:
    """Whose surname or first name it is: of those that agree, the one spoken of last, else the one that comes next."""
    word = _plain(p.words)[0]
    best = None
    for chain in candidates:
        if not _agree(p, chain):
            continue
        known = starts[id(chain)]
        before = known[: bisect_left(known, p.start)][-1:]
        surname = any(_plain(n)[-1] == word for n in chain.names)
        office = bool(set(p.titles) & chain.offices.keys())
        rank = (office, surname, bool(before), before[0] if before else -known[0])
        if best is None or rank > best[0]:
            best = (rank, chain)
    return best[1] if best else None


def _link_bodies(document: Document, bodies: list[Phrase], chains: Chains) -> None:
    by_key: dict[tuple[str, ...], Chain] = {}
    by_word: dict[str, list[tuple[Chain, tuple[str, ...]]]] = defaultdict(list)
    texts: dict[str, Chain] = {}
    acronyms = []
    for p in sorted(bodies, key=lambda p: -len(p.words)):
        text = text_of(document, p)
        if is_acronym(text) and len(p.words) == 1:
            acronyms.append(p)
            continue
        key = tuple(sorted(words_of(text)))
        chain = by_key.get(key) or _shortened(words_of(text), by_word, p)
        if chain is None:
            chain = chains.new(p)
            for w in dict.fromkeys(key):
                by_word[w].append((chain, tuple(words_of(text))))
            texts[text] = chain
        else:
            chains.link(p, chain)
        by_key.setdefault(key, chain)
    for p in acronyms:
        text = text_of(document, p)
        key = (fold(text),)
        chain = by_key.get(key) or _spelt_out(document, p, text, texts, chains)
        if chain is None:
            chain = chains.new(p)
        else:
            chains.link(p, chain)
        by_key.setdefault(key, chain)


def _shortened(words: list[str], by_word: dict[str, list[tuple[Chain, tuple[str, ...]]]], p: Phrase) -> Chain | None:
    """The chain of the one longer name of the same kind that these words shorten: "Foreign Ministry" of "Russian
    Foreign Ministry", "Acme" of "Acme Holdings"."""
    found = []
    for chain, name in by_word.get(words[-1], ()):
        if chain.type != p.type or len(name) <= len(words) or chain in found:
            continue
        tail = name[-len(words) :] == tuple(words) and p.type == "ORG" and len(words) > 1
        head = name[: len(words)] == tuple(words) and set(name[len(words) :]) <= people.words("GENERIC")
        tail = tail or (p.type == "EVENT" and people.is_a(name[-2], "STORM"))
        one = len(words) == 1 and name[0] == words[0] and p.type == "ORG" and not countries.by_demonym(words[0].title())
        if tail or head or one:
            found.append(chain)
    return found[0] if len(found) == 1 else None


def _spelt_out(document: Document, p: Phrase, text: str, texts: dict[str, Chain], chains: Chains) -> Chain | None:
    """The chain that an acronym stands for: the name before its bracket, else the one name with its initials."""
    found = [chain for full, chain in texts.items() if abbreviates(text, full)]
    return found[0] if found else None
