"""Which words of a report tell an event: the lexicon's senses tried on the parse."""

from dateline.reading.events import clauses
from dateline.reading.events.frames import Frame, beyond_quantity, fits_rule, verb_lemma
from dateline.reading.events.hits import HARM, Hit
from dateline.reading.events.repeating import without_repeats
from dateline.values.entities import Reference
from dateline.values.language import Document, Token
from dateline.vocabulary.triggers import COMPLEMENTS, LINKS, Rule, carriers, carries, classes, head_of, rules
from dateline.vocabulary.words import named

TOPICS = frozenset({"labour", "cyber", "policing", "abduction", "disaster"})  # facts of a report or sentence as a whole
_KINDS = ("bare", "light", "cancel", "patient", "join", "swallow", "plan", "demand", "fail", "deny", "allow")
_BARS = ("cancel", "swallow")


def find_hits(document: Document, reference: Reference) -> tuple[list[Hit], frozenset[int]]:
    """All triggers in text order, one an event; and the words of which a sense of the lexicon says that they tell none,
    or that are part of a name."""
    hits: dict[int, Hit] = {}
    denied: set[int] = set()
    typed: dict[int, frozenset[str]] = {}
    claimed: set[int] = set()
    facts = _of_report(document)
    for t in reversed(document.tokens):
        if t.upos == "VERB" and (t.lemma.lower(), False) in rules():
            hit = _verb(document, reference, t.index, typed, facts, denied)
            if hit:
                hits[hit.head] = hit
                claimed.update(range(hit.first, hit.last + 1))
                if hit.head != t.index:
                    claimed.add(hit.head)
        if t.upos == "VERB":
            typed[t.index] = _kinds_of(hits.get(t.index))
    told: set[str] = set()
    for t in document.tokens:
        if t.index in hits:
            told.add(str(hits[t.index].rule.type))
        if t.upos in ("NOUN", "PROPN") and (t.lemma.lower(), True) in rules() and t.index not in claimed:
            hit = _noun(document, reference, t.index, hits, told, facts, denied)
            if hit:
                hits[t.index] = hit
                told.add(str(hit.rule.type))
    violent = _violent(document, hits)
    for t in document.tokens:
        heading = document.sentences[t.sentence].role in ("headline", "deck")
        harmed = t.lemma.lower() == "kill" or (heading and t.lemma.lower() in HARM)
        if t.sentence in violent and t.upos == "VERB" and harmed and t.index not in hits:
            hit = _verb(document, reference, t.index, typed, facts | {"violent"}, denied)
            if hit:
                hits[hit.head] = hit
    denied |= {t.index for t in document.tokens if t.upos == "VERB" and t.lemma.lower() in HARM}
    kept = without_repeats(document, hits)
    return [kept[i] for i in sorted(kept)], frozenset(denied - set(kept))


def _kinds_of(hit: Hit | None) -> frozenset[str]:
    """Which kinds of act (COMPLEMENTS) a hit is."""
    if hit is None or hit.rule.type is None:
        return frozenset()
    of = {(hit.rule.type, hit.rule.mode), (hit.rule.type, None)}
    return frozenset(kind for kind, members in COMPLEMENTS.items() if members & of)


def _violent(document: Document, hits: dict[int, Hit]) -> frozenset[int]:
    """Sentences where the dead are those of an attack: the report tells of one, the sentence of no accident."""
    told = any(h.rule.type == "ASSAULT" and document.tokens[h.head].lemma.lower() not in HARM for h in hits.values())
    if not told:
        return frozenset()
    accidents = classes()["ACCIDENT"]
    return frozenset(
        k
        for k, s in enumerate(document.sentences)
        if not any(t.lemma.lower() in accidents for t in document.tokens[s.first : s.last])
    )


# -------------------------------------------------------------------------------------------------------------- verbs


def _verb(
    document: Document, reference: Reference, v: int, typed: dict[int, frozenset[str]], report: frozenset[str],
    denied: set[int],
) -> Hit | None:  # fmt: skip
    t = document.tokens[v]
    if t.deprel in ("compound", "fixed", "flat", "case") or (t.deprel == "amod" and not document.kids(v, "obj", "obl")):
        return None
    if _is_habit(document, v):
        return None
    facts = report | _facts(document, v)
    base = Frame(document, reference, v, kind="verb")
    for rule in rules()[(t.lemma.lower(), False)]:
        found = _words(document, v, rule)
        if found is None:
            continue
        frame = base
        last, phrase = found
        if phrase >= 0:
            frame = Frame(document, reference, v, kind="verb")
            frame.put("obj", [phrase])
        inner = (
            frozenset().union(*(typed.get(c, frozenset()) for c in frame.fill("xcomp"))) if rule.tests else frozenset()
        )
        if not fits_rule(frame, rule, facts=facts, inner=inner):
            continue
        if rule.type is None:
            denied.add(v)
            return None
        return _placed(document, v, last, rule, frame)
    return None


def _is_habit(document: Document, v: int) -> bool:
    """Does the verb tell what happens time and again ("gangs kidnap *wherever* the state is weak")?"""
    t = document.tokens[v]
    if t.xpos not in ("VBP", "VBZ") or _titled(document, t.sentence):
        return False
    if any(document.tokens[c].text.lower() in named("habitual") for c in document.kids(v, "advmod")):
        return True
    end = document.sentences[t.sentence].last
    after = (document.tokens[j].text.lower() for j in range(v + 1, min(v + 9, end)))
    return any(word in ("wherever", "whenever") for word in after)


_PROPOSALS = frozenset({"REQUEST", "REJECT", "THREATEN"})  # what is asked for or refused is an act of its own


def _placed(document: Document, v: int, last: int, rule: Rule, frame: Frame) -> Hit:
    """The hit of a verb, on its object where the verb is light and the object names the act."""
    aiding = rule.type == "AID" and document.tokens[v].lemma.lower() in named("aid-light")
    light = aiding or carries(verb_lemma(document, v), "bare") or carries(document.tokens[v].lemma.lower(), "bare")
    if light and rule.type not in _PROPOSALS:
        for o in clauses.logical_objects(document, v):
            o = beyond_quantity(document, o)
            lemma = document.tokens[o].lemma.lower()
            if aiding and lemma not in named("aid-noun"):
                continue
            if ((lemma, True) in rules() or carries(lemma, "eventive")) and not frame.is_party(o):
                inner = [c for c in document.kids(o, "nmod") if clauses.case_of(document, c) == "of" and c == o + 2]
                whole = bool(inner) and document.tokens[inner[0]].lemma.lower() in named("of-act")
                return Hit(o, o, inner[0] if whole else o, rule, frame, v)
    return Hit(v, v, last, rule, frame, v)


def _facts(document: Document, v: int) -> frozenset[str]:
    found = set()
    if clauses.is_passive(document, v):
        found.add("passive")
    found |= of_sentence(document, v)
    if any(document.tokens[c].lemma.lower() in ("not", "n't", "n’t", "never") for c in document.kids(v, "advmod")):
        found.add("neg")
    if any(document.tokens[c].lemma.lower() == "guilty" for c in document.kids(v, "xcomp", "amod", "advmod", "obj")):
        found.add("guilty")
    return frozenset(found)


def of_sentence(document: Document, i: int) -> frozenset[str]:
    """What a sentence is about that gives words another sense: a match, or a disaster."""
    sentence = document.sentences[document.tokens[i].sentence]
    lemmas = {t.lemma.lower() for t in document.tokens[sentence.first : sentence.last]}
    about = {"sport": "SPORT", "disaster": "DISASTER"}
    return frozenset(fact for fact, name in about.items() if lemmas & classes()[name])


def _words(document: Document, v: int, rule: Rule) -> tuple[int, int] | None:
    """Are the further words of a phrasal verb there? The last token of the trigger, and the object of a final
    preposition (-1 where there is none)."""
    last, phrase, at = v, -1, v
    for k, word in enumerate(rule.words[1:], 1):
        final = k == len(rule.words) - 1
        here = _prepositional(document, v, word) if final else None
        if here is not None:
            phrase = here
            continue
        found = _next_word(document, v, at, word)
        if found is None:
            return None
        at = found
        holder = document.tokens[found].head
        if final and document.tokens[found].deprel == "case" and document.tokens[holder].head == v:
            phrase = holder
        last = found if found == last + 1 else last
    return last, phrase


def _prepositional(document: Document, v: int, preposition: str) -> int | None:
    if preposition in named("particle"):
        return None
    return next(
        (
            c
            for c in document.kids(v, "obl", "nmod")
            if clauses.case_of(document, c) in (preposition, f"up {preposition}")
        ),
        None,
    )


def _belongs(document: Document, v: int, t: Token, *, adjacent: bool) -> bool:
    """Is a token part of the verb's phrase: next to it, below it, or below its object?"""
    if adjacent or t.head == v:
        return True
    above = document.tokens[t.head]
    return t.head >= 0 and above.head == v and above.deprel.partition(":")[0] in ("obj", "obl")


def _next_word(document: Document, v: int, after: int, word: str) -> int | None:
    """The next token of a phrase: below the verb and soon after it."""
    for c in document.kids(v, "advmod"):
        if document.tokens[c].text.lower() == word:
            return c
    end = min(after + 7, len(document.tokens))
    for j in range(after + 1, end):
        t = document.tokens[j]
        if t.sentence != document.tokens[v].sentence:
            return None
        if word in (t.lemma.lower(), t.text.lower()) and _belongs(document, v, t, adjacent=j == after + 1):
            return j
    return None


# -------------------------------------------------------------------------------------------------------------- nouns


def _noun(
    document: Document, reference: Reference, n: int, hits: dict[int, Hit], told: set[str], facts: frozenset[str],
    denied: set[int],
) -> Hit | None:  # fmt: skip
    if not _can_tell(document, n):
        denied.add(n)
        return None
    carrier, kind = carrier_of(document, n)
    if carrier >= 0 and f"{document.tokens[carrier].lemma.lower()} {document.tokens[n].lemma.lower()}" in named(
        "idiom"
    ):
        return None
    tells = kind in ("subject", "occur") and document.tokens[carrier].lemma.lower() in named("telling")
    if kind in _BARS or tells or _is_bound(document, n, carrier, hits):
        return None
    frame = Frame(document, reference, n, carrier=carrier, kind=kind)
    for rule in rules()[(document.tokens[n].lemma.lower(), True)]:
        if not _compound(document, n, rule) or not fits_rule(
            frame, rule, facts=facts | of_sentence(document, n), inner=frozenset()
        ):
            continue
        if rule.type is None:
            denied.add(n)
            return None
        if not is_anchored(frame, rule, told):
            return None
        return Hit(n, n, n, rule, frame, carrier)
    return None


def _of_report(document: Document) -> frozenset[str]:
    """What a report is about: labour, so that its "strike" is no attack; computers, so that its "attack" is no assault;
    the police, so that its "raid" is a search; an abduction, so that people "taken" are."""
    lemmas = [t.lemma.lower() for t in document.tokens]
    work = sum(lemma in classes()["LABOUR"] for lemma in lemmas)
    war = sum(lemma in classes()["WARFARE"] for lemma in lemmas)
    found = {"labour"} if work > max(war, 1) else set()
    if sum(lemma in classes()["CYBER"] for lemma in lemmas) > max(2 * war, 3):
        found.add("cyber")
    if sum(lemma in classes()["POLICING"] for lemma in lemmas) > max(2 * war, 3):
        found.add("policing")
    if not classes()["ABDUCTION"].isdisjoint(lemmas):
        found.add("abduction")
    return frozenset(found)


def _can_tell(document: Document, n: int) -> bool:
    """Can the noun tell an event where it stands: not as part of a name, nor before the noun that it describes?"""
    t = document.tokens[n]
    if t.deprel in ("compound", "flat", "nmod:desc", "nmod:unmarked", "amod", "fixed", "goeswith", "vocative"):
        return False
    mention = document.mention_heads.get(n)
    if t.upos == "PROPN" and t.text[:1].isupper():
        return not (mention and mention.kind == "named") and _titled(document, t.sentence)
    return not (mention and mention.kind == "named" and mention.type in ("PER", "ORG", "GPE"))


def _titled(document: Document, sentence: int) -> bool:
    """Is the sentence a headline, where every word may have a capital?"""
    return document.sentences[sentence].role in ("headline", "deck", "subhead")


def carrier_of(document: Document, n: int) -> tuple[int, str]:
    """The verb that carries an event noun, and how: as its object, subject or phrase; (-1, "") where none does."""
    t = document.tokens[n]
    head = t.head
    if head < 0:
        return -1, ""
    relation = clauses.deprel(document, n)
    if relation == "conj" and document.tokens[head].upos in ("NOUN", "PROPN"):
        return carrier_of(document, head)
    above = document.tokens[head].lemma.lower()
    if relation == "nmod" and above in named("series") and clauses.case_of(document, n) == "of":
        return carrier_of(document, head)
    if document.tokens[head].upos not in clauses.VERBAL:
        return -1, ""
    lemma, bare = verb_lemma(document, head), document.tokens[head].lemma.lower()
    taken = {document.tokens[o].lemma.lower() for o in document.kids(head, "obj")}
    if relation == "nsubj" and bare == "take" and taken & named("taking"):
        return head, "occur"
    if relation == "nsubj" and t.deprel != "nsubj:pass":
        return (head, "occur") if carries(lemma, "occur") or carries(bare, "occur") else (head, "subject")
    if relation in ("obj", "nsubj") and not (relation == "nsubj" and t.deprel != "nsubj:pass"):
        for kind in _KINDS:
            if lemma in carriers()[kind] or (lemma == bare and bare in carriers()[kind]):
                return head, "light" if kind == "bare" else kind
        return head, "object"
    if relation == "obl":
        joined = f"{bare} {clauses.case_of(document, n)}"
        if joined in _BECOMING:
            return head, "occur"
        if carries(joined, "patient"):
            return head, "patient"
        if joined.startswith("agree ") or joined in ("commit to", "consent to"):
            return head, "swallow"
        if carries(bare, "join") and clauses.case_of(document, n) in ("in", "into", "to", "for", "at", "from", "on"):
            return head, "join"
        if bare == "take" and any(document.tokens[o].lemma == "part" for o in document.kids(head, "obj")):
            return head, "join"
        return head, "phrase"
    return -1, ""


_BECOMING = frozenset(
    f"{verb} {preposition}"
    for verb in ("turn", "escalate", "lead", "result", "end", "descend", "grow", "develop", "spiral", "erupt", "break")
    for preposition in ("into", "to", "in")
) | {"begin with", "start with", "end with", "open with", "culminate in"}


def _is_bound(document: Document, n: int, carrier: int, hits: dict[int, Hit]) -> bool:
    """Does a rejection, promise or threat hold the noun as its content, so that one event tells both?"""
    hit = hits.get(carrier)
    if hit is None and carrier >= 0 and document.tokens[carrier].deprel == "xcomp":
        above = hits.get(document.tokens[carrier].head)
        if above is not None and above.rule.type in ("AGREE", "THREATEN", "REJECT"):
            return clauses.deprel(document, n) == "obj" and not document.kids(n, "nmod:poss")
    if hit is None or clauses.deprel(document, n) not in ("obj", "nsubj", "obl", "conj"):
        return False
    if hit.head == n:
        return True
    if hit.rule.type in ("REJECT", "CONCEDE") and n in hit.frame.fill("obj"):
        return True
    if hit.rule.type == "SUPPORT" and not document.kids(n, "nmod:poss"):
        return any(document.tokens[c].lemma.lower() == "a" for c in document.kids(n, "det"))
    if hit.rule.type == "CONCEDE" and clauses.deprel(document, n) in ("obj", "nsubj"):
        return True
    if hit.rule.type in ("REJECT", "AGREE", "THREATEN") and clauses.deprel(document, n) in ("obj", "nsubj"):
        return True
    return hit.rule.type in ("AGREE", "THREATEN") and clauses.case_of(document, n) in ("with", "on", "to", "of")


def _compound(document: Document, n: int, rule: Rule) -> bool:
    """Are the other words of a compound there, side by side with the head?"""
    k = head_of(rule.words, noun=True)
    first = n - k
    if first < 0 or first + len(rule.words) > len(document.tokens):
        return False
    for j, word in enumerate(rule.words):
        t = document.tokens[first + j]
        if word not in (t.lemma.lower(), t.text.lower()):
            return False
    return True


_TELLING = frozenset({"light", "patient", "occur", "join"})


def is_anchored(frame: Frame, rule: Rule, told: set[str]) -> bool:
    """Is the noun a particular act, not the idea of one: carried by a verb that tells of it, with parties of its own,
    or pointed at ("the attack", "Monday's talks")?"""
    document, n = frame.document, frame.head
    t = document.tokens[n]
    if (
        frame.kind in _TELLING
        and frame.carrier >= 0
        and document.tokens[frame.carrier].lemma.lower() not in ("be", "have")
    ):
        return True
    determiners = [document.tokens[c].lemma.lower() for c in document.kids(n, "det")]
    if any(d in ("the", "this", "that", "these", "those") for d in determiners):
        pointed = frame.kind not in ("", "phrase") or rule.type in told or bool(document.kids(n, "nmod:poss"))
        if pointed and not _generic(document, n):
            return True
    if document.kids(n, "nmod:poss"):
        return True
    slots = {s for s in (*rule.actors, *rule.recipients) if s not in LINKS | {"subj", "obj", "in", "at"}}
    if any(frame.is_party(i) for s in sorted(slots) for i in frame.fill(s)):
        return True
    if _titled(document, t.sentence) and clauses.deprel(document, n) in ("root", "nsubj", "obj", "obl"):
        return True
    placed = [c for c in document.kids(n, "nmod") if clauses.case_of(document, c) in named("where")]
    if placed and any(document.tokens[c].upos == "PROPN" for c in placed):
        return True
    parties = [i for s in ("of", "on", "against", "with", "at") for i in frame.fill(s) if frame.is_party(i)]
    return bool(parties) or (frame.kind in ("object", "phrase", "demand", "plan") and "a" in determiners)


def _generic(document: Document, n: int) -> bool:
    """ "the war on terror", "the right to protest": a definite noun that points at nothing told."""
    bare = not document.kids(n, "amod", "nmod", "nmod:poss", "compound")
    return bare and document.tokens[n].lemma.lower() in named("idea")
