"""Is something told as said? What is negated, refused, planned, wished or only asked is no statement."""

from dateline.values.language import Document, fits
from dateline.vocabulary import cues

NEGATIONS = frozenset(["not", "n't", "n’t", "never", "hardly", "scarcely", "neither", "nor", "no"])
UNREAL = frozenset(
    (
        *("will", "'ll", "’ll", "wo", "would", "'d", "’d", "shall", "should", "may", "might"),
        *("could", "can", "ca", "must", "ought", "need"),
    )
)
FINITE = frozenset({"VBD", "VBZ", "VBP"})
UNSAID = frozenset(["from", "without", "against"])
LATER = frozenset(["later", "eventually", "subsequently"])
CONDITIONS = frozenset(["if", "unless", "whether", "lest", "than"])


def is_real(document: Document, v: int) -> bool:
    """Is something told as said, not as negated, refused, planned, wished or possible?"""
    tokens = document.tokens
    t = tokens[v]
    if _is_denied(document, v):
        return False
    own = {tokens[c].text.lower() for c in document.kids(v, "aux")}
    if own & UNREAL and not _discloses(document, v, own):
        return False
    marks = {tokens[c].text.lower() for c in document.kids(v, "mark")}
    if marks & CONDITIONS and fits(t.deprel, "advcl"):
        return False
    if t.xpos == "VBG" and marks & UNSAID:
        return False
    if _is_asked(document, v):
        return False
    if t.head < 0:
        return not ("to" in marks and t.xpos == "VB")
    if fits(t.deprel, "xcomp") or ("to" in marks and t.xpos == "VB"):
        governor = tokens[t.head].lemma.lower()
        return governor in cues.words("factual") and is_real(document, t.head)
    if fits(t.deprel, "conj") and t.xpos in FINITE and (_is_denied(document, t.head) or _is_modal(document, t.head)):
        return True  # "did not name him but said …": a finite verb shares no auxiliary
    if fits(t.deprel, "conj") and not own and not document.kids(v, "nsubj"):
        return is_real(document, t.head) if tokens[t.head].upos in ("VERB", "AUX") else True
    return not (fits(t.deprel, "acl") and t.xpos == "VB")


def _is_modal(document: Document, v: int) -> bool:
    return any(document.tokens[c].text.lower() in UNREAL for c in document.kids(v, "aux"))


def _discloses(document: Document, v: int, auxiliaries: set[str]) -> bool:
    """ "We can reveal", "I must say": done in being said; "would later say": said, seen from before."""
    if "would" in auxiliaries and any(document.tokens[c].text.lower() in LATER for c in document.kids(v, "advmod")):
        return True
    if "must" in auxiliaries:
        return any(document.tokens[c].text == "I" for c in document.kids(v, "nsubj"))
    return bool(auxiliaries & {"can", "could"}) and document.tokens[v].lemma.lower() in cues.words("disclosing")


def _is_denied(document: Document, v: int) -> bool:
    return any(
        document.tokens[c].text.lower() in NEGATIONS for c in document.kids(v, "advmod", "cc:preconj", "neg", "cc")
        if not (fits(document.tokens[c].deprel, "cc") and document.tokens[c].text.lower() != "nor")
    )  # fmt: skip


def _is_asked(document: Document, v: int) -> bool:
    """Is the saying itself what a question asks ("Did he say …?")?"""
    subjects = document.kids(v, "nsubj")
    return bool(subjects) and any(
        c < subjects[0] and document.tokens[c].lemma.lower() == "do" for c in document.kids(v, "aux")
    )
