"""Which of the conflicts found are labelled: entry and kind the same, reports of two labelled findings on two sides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from evals.corpus.counting import Counts

COUNTED = ("contradiction", "update", "correction")
KINDS = ("figure", "happened", "date", "place", "actor", "attribution")


@dataclass(frozen=True)
class Found:
    """A conflict that was found: `about` is the labelled occurrence of its entry, `sides` the reports of each value."""

    kind: str
    relation: str
    about: str | None
    sides: tuple[frozenset[str], ...]


def matches(golds: Sequence[Any], found: Sequence[Found]) -> dict[int, list[int]]:
    """For each label, by number, the conflicts found that say it, those of its own relation first. Labels are pairs; a
    line of three values may say three of them, and is not held to be one."""
    out = {}
    for i, g in enumerate(golds):
        own = [j for j, f in enumerate(found) if says(f, g)]
        out[i] = sorted(own, key=lambda j: found[j].relation != g["relation"])
    return out


def says(found: Found, gold: Any) -> bool:
    """Is it of the label's kind and occurrence, with the reports of two labelled findings on two sides?"""
    if found.kind != gold["kind"] or found.about != gold["entry"]:
        return False
    reports = [r for r, _ in gold["refs"]]
    pairs = ((i, j) for i in range(len(reports)) for j in range(len(reports)) if i != j)
    sides = [(a, b) for k, a in enumerate(found.sides) for b in found.sides[k + 1 :]]
    return any(reports[i] in a and reports[j] in b for i, j in pairs for a, b in sides)


def count(golds: Sequence[Any], found: Sequence[Found], counts: Counts) -> dict[int, list[int]]:
    """Notes what is found of the labels: of each relation, of any, by kind, and how often the relation of what is found
    is the label's. What is too much is a line that says no label, so that precision is by line and recall by label."""
    said = matches(golds, found)
    right = {(j, golds[i]["relation"]) for i, js in said.items() for j in js}
    useful = {j for js in said.values() for j in js}
    for relation in COUNTED[:2]:
        wanted = [i for i, g in enumerate(golds) if g["relation"] == relation]
        hits = sum(bool(said[i]) and found[said[i][0]].relation == relation for i in wanted)
        wrong = _number(f.relation == relation and (j, relation) not in right for j, f in enumerate(found))
        counts.note(f"{relation}s", hits, hits + wrong, len(wanted))
        as_such = _number(bool(js) and found[js[0]].relation == relation for js in said.values())
        counts.note(f"told apart: {relation}", hits, as_such, _number(bool(said[i]) for i in wanted))
    for kind in (None, *KINDS):
        hits = sum(bool(js) and kind in (None, golds[i]["kind"]) for i, js in said.items())
        wrong = _number(kind in (None, f.kind) and j not in useful for j, f in enumerate(found))
        labelled = _number(kind in (None, g["kind"]) for g in golds)
        counts.note(f"  {kind}" if kind else "conflicts of any relation", hits, hits + wrong, labelled)
    return said


def _number(of: Iterable[bool]) -> int:
    return sum(of)
