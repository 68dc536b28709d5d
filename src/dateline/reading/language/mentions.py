"""Mentions: the phrase that each head of the model stands for, and what names add to it."""

from collections.abc import Iterator, Sequence
from typing import cast

from dateline.encoder import BlockReading
from dateline.values.language import Document, EntityType, Mention, MentionKind, fits

_NOT_OF_PHRASE = (
    "acl:relcl", "appos", "conj", "cc", "parataxis", "case", "mark", "cop", "aux", "nsubj", "csubj", "advcl", "obl",
    "expl", "punct", "discourse", "vocative", "dislocated", "list", "orphan", "ccomp", "xcomp", "obj", "iobj",
)  # fmt: skip
_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "gov", "sen", "rep", "gen", "lt", "col", "sgt", "capt", "maj", "adm", "prof"}
)
_DASHES = frozenset({"-", "–", "—"})


def find_mentions(document: Document, readings: Sequence[BlockReading]) -> tuple[Mention, ...]:
    """Mentions of a document in text order, wider ones first; one for each stretch of text.

    A name's type stands over what the model says of its head. Nominals of things and abstractions are left out: they
    are most of a text's noun phrases and no party, place or event.
    """
    found: dict[tuple[int, int], Mention] = {}
    for head, first, last, kind, entity in _heads(document, readings):
        start, end = _phrase(document, head, kind)
        start, end = min(start, first), max(end, last)
        a, b = document.tokens[start].start, document.tokens[end].end
        if (a, b) not in found or kind == "named":
            found[a, b] = Mention(id=f"m:{a}-{b}", start=a, end=b, text=document.text[a:b], kind=kind, type=entity)
    return tuple(found[place] for place in sorted(found, key=lambda p: (p[0], -p[1])))


def _heads(
    document: Document, readings: Sequence[BlockReading]
) -> Iterator[tuple[int, int, int, MentionKind, EntityType]]:
    """Heads of mentions with the first and last token that the mention must hold, its kind and its type."""
    first = 0
    for reading in readings:
        named: set[int] = set()
        for name in reading.names:
            start, end = first + name.first, first + name.last
            if name.type == "PER" and all(t.text.lower().rstrip(".") in _TITLES for t in document.tokens[start:end]):
                continue
            head = next(i for i in range(start, end) if not start <= document.tokens[i].head < end)
            named.update(range(start, end) if name.type not in ("ORG", "EVENT", "OTHER") else [head])
            yield head, start, end - 1, "named", cast(EntityType, name.type)
        for i, label in enumerate(reading.mentions, start=first):
            kind, _, entity = label.partition("-")
            if entity and i not in named and (kind, entity) != ("nominal", "OTHER"):
                yield i, i, i, cast(MentionKind, kind), cast(EntityType, entity)
        first += len(reading.upos)


def _phrase(document: Document, head: int, kind: MentionKind) -> tuple[int, int]:
    """First and last token of the noun phrase of a head: its subtree without relative clause, apposition and
    coordinated phrases, as far as it runs without a gap."""
    if kind == "pronoun":
        return head, head
    keep = {head}
    for child in document.children[head]:
        relation = document.tokens[child].deprel
        if not any(fits(relation, r) for r in _NOT_OF_PHRASE) and not (kind == "named" and fits(relation, "acl")):
            keep.update(document.subtree(child, without=("acl:relcl", "appos", "parataxis", "advcl")))
    return _run(document, keep, head, -1), _run(document, keep, head, 1)


def _run(document: Document, keep: set[int], head: int, step: int) -> int:
    """The last token of the phrase in a direction; marks between its words are passed, those at its ends are not in."""
    edge, i = head, head + step
    limit = max(keep) if step > 0 else min(keep)
    while i * step <= limit * step:
        token = document.tokens[i]
        if i not in keep and token.upos != "PUNCT":
            break
        if i in keep and not _is_edge(document, i, step):
            edge = i
        i += step
    return edge


def _is_edge(document: Document, i: int, step: int) -> bool:
    """Is a token one that no phrase ends with in that direction: a mark, a preposition before, a possessive after?"""
    token = document.tokens[i]
    if token.upos == "PUNCT":
        return step > 0 or token.text not in _DASHES
    return token.xpos == "POS" if step > 0 else token.upos == "ADP" and token.deprel == "case"
