"""Layers: who hands on what another has said ("citing", "carried by"), inside or around the statement it belongs to."""

from dateline.reading.attribution.drafts import Draft, Saying
from dateline.values.language import Document


def layers(document: Document, sayings: list[Saying], found: list[Saying], drafts: dict[int, Draft]) -> list[Draft]:
    """A draft for each layer with the content of its statement once more; `drafts` are the statements by cue, and get
    their parents here."""
    framed = _framed(sayings) if found else {}
    out = []
    for s in found:
        target = _target(document, s, drafts, framed)
        if target is None:
            continue
        draft = Draft(
            sources=s.sources,
            cue=s.words,
            verb=s.verb,
            stretches=list(target.stretches),
            confidence=s.confidence,
        )
        if s.over:
            draft.parent, target.parent = target.parent, draft
        else:
            draft.parent = target
        out.append(draft)
    return out


def _target(document: Document, s: Saying, drafts: dict[int, Draft], framed: dict[int, list[int]]) -> Draft | None:
    """The statement that a layer belongs to: of the verb it hangs on, or of the cue whose source it describes."""
    at = s.layer_of
    for _ in range(3):
        if at is None or at < 0:
            return None
        near = next((v for v in (at, *framed.get(at, ())) if v in drafts), None)
        if near is not None:
            return drafts[near]
        at = document.tokens[at].head
    return None


def _framed(sayings: list[Saying]) -> dict[int, list[int]]:
    """Cues by the tokens of their own clauses, the nearest first."""
    found: dict[int, list[int]] = {}
    for s in sorted(sayings, key=lambda s: len(s.frame)):
        for j in s.frame:
            found.setdefault(j, []).append(s.verb)
    return found
