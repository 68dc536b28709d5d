"""Statements whose saying PLOVER types: each linked with the event that it is, so that nobody counts both."""

import msgspec

from dateline.values.events import Event
from dateline.values.statements import Statement

SAID = frozenset({"ACCUSE", "REJECT", "THREATEN", "REQUEST", "AGREE", "SUPPORT", "CONSULT", "CONCEDE"})


def link_statements(statements: tuple[Statement, ...], events: tuple[Event, ...]) -> tuple[Statement, ...]:
    """The statements, each with the event that its cue triggers, if any; an event is linked once."""
    by_char = {c: e for e in events if e.type in SAID for c in range(e.trigger.start, e.trigger.end)}
    taken: set[str] = set()
    return tuple(_linked(s, by_char, taken) for s in statements)


def _linked(statement: Statement, by_char: dict[int, Event], taken: set[str]) -> Statement:
    if statement.cue is None:
        return statement
    found = next((by_char[c] for c in range(statement.cue.start, statement.cue.end) if c in by_char), None)
    if found is None or found.id in taken:
        return statement
    taken.add(found.id)
    return msgspec.structs.replace(statement, event=found.id)
