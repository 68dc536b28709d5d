"""Two numbers for one thing: counts of people harmed, held or freed that cannot both be true."""

import re
from collections.abc import Sequence

from dateline.compare.quantities import Amount, agree
from dateline.values.conflicts import Conflict, ConflictValue
from dateline.values.figures import Figure
from dateline.values.language import Document
from dateline.values.spans import span
from dateline.vocabulary.words import named

_REACH = 3  # sentences between counts of two sources that name no event
_PART = re.compile(
    r"\b(of (?:them|whom|those)|including|among (?:them|those|the dead|the wounded|the injured|victims)|were among"
    r"|another|further|additional|others?|more)\b",
    re.IGNORECASE,
)
_CONTRAST = re.compile(r"\b(not|rather than|instead of|and not)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"\b(the|those|these|all|all of the)\s+$", re.IGNORECASE)


def find_rival_tolls(document: Document, figures: Sequence[Figure], told: dict[str, str]) -> list[Conflict]:
    """A conflict for each measure whose counts contradict one another; `told` gives the occurrence of an event.

    Counts of one list ("five children and two drivers"), parts, bounds that allow both, rounded and later counts
    are none.
    """
    groups: dict[tuple[str, str | None], list[Figure]] = {}
    for f in figures:
        if _is_toll(f) and not _is_part(document, f):
            groups.setdefault((str(f.measure), f.unit), []).append(f)
    found = []
    for (measure, _), group in groups.items():
        rivals = _rivals(document, group, told)
        if rivals:
            found.append(_conflict(document, measure, rivals, group))
    return found


def _is_toll(figure: Figure) -> bool:
    """Is it a number of people to whom something happened, counted and not derived?"""
    counted = figure.low is not None or figure.high is not None
    return counted and not figure.derived_from and figure.scope == "incident" and figure.measure in named("toll")


def _is_part(document: Document, figure: Figure) -> bool:
    """Is it a part of another count ("including three children") or one more beside it?"""
    return bool(_PART.search(document.text[max(0, figure.start - 24) : figure.end + 12]))


def _rivals(document: Document, group: list[Figure], told: dict[str, str]) -> tuple[Figure, Figure] | None:
    """The first two figures that contradict one another."""
    sentences = [document.sentence_at(f.start) for f in group]
    for k, a in enumerate(group):
        for m in range(k + 1, min(k + 12, len(group))):
            b = group[m]
            together = sentences[k] == sentences[m]
            listed = together or sentences.count(sentences[k]) > 1 or sentences.count(sentences[m]) > 1
            if listed and not (together and _CONTRAST.search(document.text[a.end : b.start])):
                continue
            same = _same_event(a, b, told) or _tied(document, a, b, sentences[m] - sentences[k])
            if same and _same_people(a, b, told) and not agree(_amount(a), _amount(b)):
                return a, b
    return None


def _amount(figure: Figure) -> Amount:
    return Amount(figure.low, figure.high, figure.approximate)


def _same_event(a: Figure, b: Figure, told: dict[str, str]) -> bool:
    return a.event is not None and b.event is not None and told.get(a.event) == told.get(b.event)


def _tied(document: Document, a: Figure, b: Figure, apart: int) -> bool:
    """Without an event of both: does the later count point back ("the 250 people"), or do two sources near one another
    count the same?"""
    if any(_DEFINITE.search(document.text[max(0, f.start - 12) : f.start]) for f in (a, b)):
        return True
    return a.according_to != b.according_to and bool(b.according_to) and apart <= _REACH


def _same_people(a: Figure, b: Figure, told: dict[str, str]) -> bool:
    """Nobody else counted, as far as the text describes who: the same words, or people in general."""
    if a.event and b.event and told.get(a.event) != told.get(b.event):
        return False
    if b.id == a.replaces or a.id == b.replaces:
        return False
    if a.of is None or b.of is None or (a.of.entity and a.of.entity == b.of.entity):
        return a.of is not None or b.of is not None or _same_event(a, b, told)
    one, other = (r.text.casefold().split() for r in (a.of, b.of))
    general = {"people", "persons"}
    return one[-1] == other[-1] or one[0] == other[0] or bool(general & {*one, *other} and _same_event(a, b, told))


def _conflict(document: Document, measure: str, rivals: tuple[Figure, Figure], group: list[Figure]) -> Conflict:
    values = []
    for rival in rivals:
        agreeing = [f for f in group if (f.low, f.high) == (rival.low, rival.high)]
        values.append(
            ConflictValue(
                value=rival.low if rival.low is not None else rival.high,
                refs=tuple(f.id for f in agreeing),
                spans=tuple(span(document.text, f.start, f.end) for f in agreeing),
            )
        )
    occurrence = next((f.event for f in rivals if f.event), None)
    note = f"two counts of {measure}: " + ", ".join(f"{v.value:g}" for v in values)
    return Conflict(id="", kind="figure", occurrence=occurrence, values=tuple(values), note=note)
