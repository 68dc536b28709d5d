"""Casting: the parties of statements, which attribution left as words, become roles with names and entities."""

import msgspec

from dateline.values.entities import Reference, Role
from dateline.values.language import Document, Mention
from dateline.values.spans import span
from dateline.values.statements import Statement


def cast(statements: tuple[Statement, ...], reference: Reference, document: Document) -> tuple[Statement, ...]:
    """Statements with their parties resolved, one role for each member of a plural, and what they are about."""
    at_head = _by_head(reference, document)
    return tuple(
        msgspec.structs.replace(
            s,
            sources=_cast(s.sources, reference, document, at_head),
            addressees=_cast(s.addressees, reference, document, at_head),
            about=_about(s, reference),
        )
        for s in statements
    )


def _by_head(reference: Reference, document: Document) -> dict[int, Mention]:
    """The shortest mention that each token heads."""
    found: dict[int, Mention] = {}
    for m in sorted(reference.mentions, key=lambda m: m.start - m.end):
        head = document.head_of(m.start, m.end)
        if head is not None and m.entities:
            found[head] = m
    return found


def _cast(
    roles: tuple[Role, ...], reference: Reference, document: Document, at_head: dict[int, Mention]
) -> tuple[Role, ...]:
    found: list[Role] = []
    for role in roles:
        words = span(document.text, role.start, role.end)
        head = document.head_of(words.start, words.end)
        mention = at_head.get(head) if head is not None else None
        cast_ = reference.roles(span(document.text, mention.start, mention.end) if mention else words, basis=role.basis)
        named_otherwise = role.name != " ".join(role.text.split())
        for r in cast_:
            kept = msgspec.structs.replace(r, start=words.start, end=words.end, text=words.text)
            if named_otherwise:
                kept = _of_issuer(kept, role, reference)
            if kept.entity is None or all(kept.entity != other.entity for other in found):
                found.append(kept)
    return tuple(found)


def _of_issuer(r: Role, role: Role, reference: Reference) -> Role:
    """A document that speaks: its span, the name, country and sector of who issued it."""
    wanted = role.name.casefold()
    for e in reference.entities:
        if wanted in (e.name.casefold(), *(a.casefold() for a in e.aliases)):
            return msgspec.structs.replace(r, name=e.name, entity=e.id, country=e.country, sector=e.sector)
    return msgspec.structs.replace(r, name=role.name, entity=None, country=None, sector=None)


def _about(s: Statement, reference: Reference) -> tuple[str, ...]:
    found = (e for c in s.content for m in reference.mentions_in(c.start, c.end) for e in m.entities)
    return tuple(dict.fromkeys(found))
