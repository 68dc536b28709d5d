"""Whether an act is told as having happened: polarity, modality and tense, read upwards along the parse."""

import msgspec

from dateline.reading.events import clauses
from dateline.reading.events.frames import verb_lemma
from dateline.reading.events.hits import Hit
from dateline.values.events import Modality, Polarity
from dateline.values.language import Document, Token
from dateline.vocabulary.triggers import carries
from dateline.vocabulary.words import lists, named

PAST, PRESENT, FUTURE = "past", "present", "future"
_STRENGTH: dict[Modality, int] = {"asserted": 0, "planned": 1, "possible": 2, "hypothetical": 3, "demanded": 4}


class Colour(msgspec.Struct):
    """How an act is told. `tense` is null until a finite verb shows it; `will`: the actor will (not) do it."""

    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    tense: str | None = None
    will: bool = False

    def set(self, modality: Modality) -> None:
        """Take the stronger of two modalities."""
        if _STRENGTH[modality] > _STRENGTH[self.modality]:
            self.modality = modality

    def negate(self) -> None:
        self.polarity = "negative" if self.polarity == "positive" else "positive"


def colour(document: Document, hit: Hit) -> Colour:
    """Polarity, modality and tense of a hit, inside the innermost statement that holds it."""
    found = Colour()
    t = document.tokens[hit.head]
    if t.upos == "VERB":
        _climb(document, hit.head, found)
    else:
        _noun(document, hit, found)
    if found.tense is None:
        found.tense = FUTURE if found.modality in ("planned", "demanded") else PAST
    return found


def _is(word: str, kind: str) -> bool:
    return word in lists("colours.txt")[kind]


# -------------------------------------------------------------------------------------------------------------- nouns


def _noun(document: Document, hit: Hit, found: Colour) -> None:
    n = hit.head
    none = False
    for c in document.kids(n, "amod", "det", "case", "advmod"):
        word = document.tokens[c].text.lower()
        if _is(word, "adjective-possible"):
            found.set("possible")
        if _is(word, "adjective-planned"):
            found.set("planned")
        if _is(word, "adjective-hypothetical"):
            found.set("hypothetical")
        if _is(word, "adjective-negative") or word in ("no", "without"):
            found.negate()
        none = none or word in ("no", "neither")
    if hit.frame.kind != "occur" and _is_intended(document, n):
        found.set("planned")
    head = document.tokens[n].head
    verb = hit.verb if hit.verb >= 0 else _verb_above(document, n, found)
    if verb < 0:
        return
    kind = "light" if hit.frame.kind == "verb" else hit.frame.kind
    lemma = verb_lemma(document, verb)
    towards = kind == "object" or (kind == "phrase" and clauses.case_of(document, n) in ("for", "to"))
    demanding = head == verb and lemma in named("demanding") and _is_object(document, n)
    demands = (kind == "demand" and lemma != "tell") or demanding
    if kind == "plan" or (carries(lemma, "plan") and towards):
        found.set("planned")
    elif demands and _is_denied(document, verb):
        found.negate()
    elif demands:
        found.set("demanded")
    elif kind == "deny" or lemma in named("preventing"):
        found.negate()
    elif kind == "allow":
        found.set("possible")
    if kind in ("light", "patient", "occur", "join", "fail") or (hit.frame.carrier < 0 and head == verb):
        if document.tokens[verb].upos in clauses.VERBAL and found.modality == "asserted":
            outer = Colour()
            _climb(document, verb, outer)
            if kind in ("light", "patient", "occur", "join"):
                found.set(outer.modality)
                if outer.polarity == "negative" and lemma not in named("announcing") and not (none and head == verb):
                    found.negate()
                found.tense = outer.tense
        elif document.tokens[verb].upos in clauses.VERBAL:
            outer = Colour()
            _climb(document, verb, outer)
            if kind in ("light", "patient", "occur", "join") and outer.polarity == "negative":
                found.negate()


def _is_intended(document: Document, n: int) -> bool:
    """Does a participle behind the noun say that it is still to come ("a march *planned for Sunday*")?"""
    for c in document.kids(n, "acl", "amod", "acl:relcl"):
        t = document.tokens[c]
        if c > n and t.lemma.lower() in named("intending") and (t.xpos == "VBN" or t.upos == "ADJ"):
            return True
    return False


def _is_denied(document: Document, v: int) -> bool:
    """Does somebody deny the verb ("denied having ordered a *shutdown*"), so that its object did not come about?"""
    t = document.tokens[v]
    return t.deprel in ("xcomp", "advcl", "ccomp") and carries(verb_lemma(document, t.head), "deny")


def _is_object(document: Document, n: int) -> bool:
    relation = clauses.deprel(document, n)
    called = document.tokens[document.tokens[n].head].lemma.lower() in ("call", "press", "plead", "appeal")
    asked = relation == "obl" and clauses.case_of(document, n) in ("for", "to")
    return asked or (relation in ("obj", "nsubj") and not called)


def _verb_above(document: Document, n: int, found: Colour) -> int:
    """Climb from a noun through nouns that hold it ("plans for *talks*"), colouring; the verb above them or -1."""
    i = n
    for _ in range(6):
        head = document.tokens[i].head
        if head < 0:
            return -1
        t = document.tokens[head]
        if t.upos in clauses.VERBAL:
            return head
        if clauses.deprel(document, i) == "nmod" and t.upos in ("NOUN", "PROPN"):
            _held_by(document, head, i, found)
        i = head
    return -1


def _held_by(document: Document, holder: int, held: int, found: Colour) -> None:
    """Colour by the noun that holds the act: a plan for it, a demand of it, its absence."""
    word = document.tokens[holder].lemma.lower()
    case = clauses.case_of(document, held)
    if case not in ("of", "for", "to", "about", "on", "against", "over", ""):
        return
    if _is(word, "noun-possible"):
        found.set("possible")
    elif _is(word, "noun-demand") and case != "against":
        found.set("demanded")
    elif _is(word, "noun-plan") and case in ("for", "of", "to", ""):
        found.set("planned")
    elif _is(word, "noun-negative") and word != "end":
        found.negate()
    elif _is(word, "noun-idea"):
        found.set("hypothetical")


# -------------------------------------------------------------------------------------------------------------- verbs


def _climb(document: Document, v: int, found: Colour) -> None:
    """Colour by the verb's own auxiliaries, then by what governs it, until a finite clause ends the matter."""
    for _ in range(8):
        finite = _own(document, v, found)
        t = document.tokens[v]
        relation = t.deprel
        if t.head < 0 or t.head == v:
            return
        if relation == "conj" and document.tokens[t.head].upos in clauses.VERBAL:
            own = document.kids(v, "aux", "aux:pass", "nsubj")
            but = any(document.tokens[c].lemma.lower() == "but" for c in document.kids(v, "cc"))
            past = t.xpos == "VBD" and document.tokens[t.head].xpos != "VBD"
            if finite and (own or but or past or not document.kids(t.head, "aux")):
                return
            v = t.head
            continue
        if relation.startswith("advcl"):
            _adverbial(document, v, found, finite=finite)
            return
        if relation == "acl:relcl":
            return
        if relation in ("ccomp", "csubj") and finite:
            _content(document, v, found)
            return
        if relation == "acl":
            _on_noun(document, v, found)
            return
        if relation in ("xcomp", "ccomp") and not finite:
            if not _governed(document, v, found):
                return
            v = t.head
            continue
        return


def _own(document: Document, v: int, found: Colour) -> bool:
    """Colour by the verb itself, its auxiliaries and negation; is it finite?"""
    t = document.tokens[v]
    auxiliaries = [document.tokens[c] for c in document.kids(v, "aux", "cop")]
    words = [a.text.lower() for a in auxiliaries]
    for c in document.kids(v, "advmod", "cc:preconj", "det"):
        word = document.tokens[c].text.lower()
        if _is(word, "negative"):
            found.negate()
        if word in ("reportedly", "allegedly", "possibly", "perhaps", "apparently", "probably", "purportedly"):
            found.set("possible")
    if any(
        document.tokens[d].text.lower() in ("no", "neither", "not")
        for s in document.kids(v, "nsubj", "obj")
        for d in document.kids(s, "det", "cc:preconj", "advmod")
    ) or any(
        document.tokens[s].text.lower() in ("nobody", "none", "no-one", "neither")
        for s in document.kids(v, "nsubj", "obj")
    ):
        found.negate()
    if any(_is(w, "future") for w in words) or _going_to(document, v):
        found.set("planned")
        found.will = True
        found.tense = found.tense or FUTURE
        return True
    if any(_is(w, "would") for w in words):
        found.set("planned" if _in_speech(document, v) and "have" not in words else "hypothetical")
        found.will = True
        found.tense = found.tense or FUTURE
        return True
    if any(_is(w, "possible") for w in words):
        found.set("possible")
        found.tense = found.tense or (PAST if "have" in words else FUTURE if words[0] != "can" else PRESENT)
        return True
    if any(_is(w, "must") for w in words):
        found.set("demanded")
        found.tense = found.tense or FUTURE
        return True
    if _is_destined(document, v, auxiliaries):
        found.set("planned")
        found.tense = found.tense or FUTURE
        return True
    return _tensed(document, v, t.xpos, auxiliaries, words, found)


def _is_destined(document: Document, v: int, auxiliaries: list[Token]) -> bool:
    """ "was to meet", "are due to meet", "was to have met": a plan, where the parse makes the infinitive the head."""
    to = next((c for c in document.kids(v, "mark", "aux") if document.tokens[c].text.lower() == "to"), None)
    finite = any(a.lemma == "be" and a.xpos in ("VBD", "VBZ", "VBP") and a.index < (to or 0) for a in auxiliaries)
    return to is not None and finite


def _tensed(document: Document, v: int, xpos: str, auxiliaries: list[Token], words: list[str], found: Colour) -> bool:
    """Tense by form: the first finite word of the verb group."""
    role = document.sentences[document.tokens[v].sentence].role
    finite = next((a for a in auxiliaries if a.xpos in ("VBD", "VBZ", "VBP")), None)
    if finite is not None:
        now = finite.xpos != "VBD" and not (
            finite.lemma == "have" and xpos == "VBN" and not any(a.text.lower() == "been" for a in auxiliaries)
        )
        if finite.lemma == "have" and "been" in words and xpos == "VBG":
            now = True
        elif finite.lemma == "have" or (finite.lemma == "be" and xpos == "VBN" and role in ("headline", "deck")):
            now = False
        found.tense = found.tense or (PRESENT if now else PAST)
        return True
    passive = document.kids(v, "aux:pass")
    if passive:
        a = document.tokens[passive[0]]
        if a.xpos in ("VBZ", "VBP"):
            found.tense = found.tense or (PAST if role in ("headline", "deck") else PRESENT)
        elif a.xpos == "VBD" or "have" in words or "had" in words or "has" in words:
            found.tense = found.tense or PAST
        return a.xpos in ("VBZ", "VBP", "VBD")
    if xpos == "VBD":
        found.tense = found.tense or PAST
        return True
    if xpos in ("VBZ", "VBP"):
        found.tense = found.tense or (PAST if role in ("headline", "deck") else PRESENT)
        return True
    if xpos == "VBN":
        found.tense = found.tense or PAST
    if xpos == "VB" and role in ("headline", "deck") and _headline_future(document, v):
        found.set("planned")
        found.tense = found.tense or FUTURE
        return True
    return False


def _headline_future(document: Document, v: int) -> bool:
    """ "Ministers *to meet* in Lima": the future of headlines."""
    marked = [c for c in document.kids(v, "mark", "aux") if document.tokens[c].text.lower() == "to"]
    return bool(marked) and document.tokens[v].deprel in ("root", "acl", "parataxis", "ccomp")


def _going_to(document: Document, v: int) -> bool:
    head = document.tokens[v].head
    return (
        document.tokens[v].deprel == "xcomp"
        and document.tokens[head].text.lower() == "going"
        and any(document.tokens[c].lemma == "be" for c in document.kids(head, "aux"))
    )


def _in_speech(document: Document, v: int) -> bool:
    """Is "would" the future of what somebody said, not a condition?"""
    if any(
        document.tokens[m].text.lower() in ("if", "unless")
        for c in document.kids(v, "advcl")
        for m in document.kids(c, "mark")
    ):
        return False
    i = v
    while document.tokens[i].deprel in ("conj", "xcomp") and document.tokens[i].head >= 0:
        i = document.tokens[i].head
    return document.tokens[i].deprel in ("ccomp", "parataxis", "acl", "acl:relcl") or bool(
        document.kids(i, "parataxis")
    )


def _adverbial(document: Document, v: int, found: Colour, *, finite: bool) -> None:
    marks = [document.tokens[c].text.lower() for c in document.kids(v, "mark", "case", "advmod")]
    if any(_is(m, "if") for m in marks):
        found.set("hypothetical")
    if "without" in marks:
        found.negate()
    head = document.tokens[v].head
    lemma = verb_lemma(document, head)
    if (carries(lemma, "deny") and not finite) or (carries(lemma, "fail") and "from" in marks):
        found.negate()
    elif "to" in marks and document.tokens[v].xpos == "VB":
        if carries(lemma, "control") and carries(lemma, "demand"):
            found.set("demanded")
        elif lemma not in ("send", "dispatch", "use", "deploy"):
            found.set("planned")
    elif "for" in marks and carries(lemma, "demand") and not finite:
        found.set("demanded")
    elif "from" in marks and lemma in ("ban", "bar", "prohibit"):
        found.negate()
    elif marks and marks[0] == "of" and lemma in ("suspect",):
        found.set("possible")
    elif not finite and "before" in marks:
        return


def _content(document: Document, v: int, found: Colour) -> None:
    """A finite clause that depends on a verb of demanding, denying, hoping or fearing."""
    lemma = verb_lemma(document, document.tokens[v].head)
    marks = [document.tokens[c].text.lower() for c in document.kids(v, "mark")]
    if any(m in ("if", "whether") for m in marks):
        found.set("possible")
    if carries(lemma, "deny"):
        found.negate()
    elif lemma in named("demanding") and not (lemma == "insist" and _is_indicative(document, v)):
        found.set("demanded")
    elif lemma in ("hope", "wish", "expect"):
        found.set("planned")
    elif lemma in ("fear", "suspect", "suggest", "speculate", "believe", "doubt"):
        found.set("possible")


def _is_indicative(document: Document, v: int) -> bool:
    """Does the clause say what is so ("insists that he *resigned*"), not what should be ("that he *resign*")?"""
    auxiliaries = [document.tokens[c] for c in document.kids(v, "aux", "aux:pass", "cop")]
    if auxiliaries:
        return any(a.xpos in ("VBD", "VBZ", "VBP") for a in auxiliaries)
    return document.tokens[v].xpos in ("VBD", "VBZ")


def _on_noun(document: Document, v: int, found: Colour) -> None:
    """A clause on a noun: "a plan *to meet*", "a man *accused*", "claims *that* ..."."""
    holder = document.tokens[v].head
    word = document.tokens[holder].lemma.lower()
    if document.tokens[v].xpos in ("VBN", "VBD"):
        return
    marks = [document.tokens[c].text.lower() for c in document.kids(v, "mark", "case")]
    if document.tokens[v].xpos == "VB" and "to" in marks:
        if _is(word, "noun-demand"):
            found.set("demanded")
        elif _is(word, "noun-idea"):
            found.set("hypothetical")
        elif word in ("attempt", "refusal", "failure"):
            found.set("planned") if word == "attempt" else found.negate()
        else:
            found.set("planned")
    elif document.tokens[v].xpos == "VBG" and marks:
        _held_by(document, holder, v, found)


def _governed(document: Document, v: int, found: Colour) -> bool:
    """Colour an infinitive or gerund by the verb above it; go on upwards?"""
    head = document.tokens[v].head
    lemma, bare = verb_lemma(document, head), document.tokens[head].lemma.lower()
    if carries(lemma, "fail") or carries(bare, "fail"):
        found.negate()
        return True
    if carries(lemma, "deny"):
        found.negate()
        return False
    if lemma in named("demanding-to"):
        found.set("demanded")
        found.tense = found.tense or FUTURE
        return False
    if carries(bare, "possible"):
        found.set("planned" if bare == "suppose" else "possible")
        return False
    if carries(lemma, "done") or carries(bare, "done"):
        return True
    if carries(bare, "allow"):
        found.set("possible")
        return False
    if carries(bare, "glad"):
        return True
    if carries(bare, "plan") or carries(bare, "swallow") or document.tokens[head].upos == "ADJ":
        found.set("planned")
        found.tense = found.tense or FUTURE
        return False
    if bare in ("need", "have"):
        found.set("demanded")
        return False
    if document.tokens[v].xpos == "VB":
        found.set("planned")
        return False
    return True
