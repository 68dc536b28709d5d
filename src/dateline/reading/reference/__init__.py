"""Reference: to whom, to what time and to which place the words of a report refer."""

from dateline.reading.reference.casting import cast
from dateline.reading.reference.entities import find_entities, with_countries
from dateline.reading.reference.places import find_places
from dateline.reading.reference.times import find_times
from dateline.values.entities import Reference
from dateline.values.language import Document
from dateline.values.statements import Statement

__all__ = ["cast", "refer"]


def refer(document: Document, statements: tuple[Statement, ...]) -> Reference:
    """Resolve mentions to entities, time expressions to intervals, place names to places."""
    mentions, entities = find_entities(document, statements)
    places = find_places(document, mentions)
    return Reference(
        mentions=mentions,
        entities=with_countries(entities, mentions, places),
        times=find_times(document, statements),
        places=places,
    )
