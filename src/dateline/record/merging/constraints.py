"""Holding groups of tellings to what persons judged: these are one, these are not."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import msgspec

from dateline.record.copies.witnesses import Union
from dateline.record.judging.judgements import Links
from dateline.record.merging.tellings import Telling

T = TypeVar("T")
Members = Callable[[T], tuple[Telling, ...]]


def loosen(tellings: list[Telling], links: Links) -> list[Telling]:
    """Events that a person told apart, freed from what their own reading says of their occurrence."""
    parted = {name for pair in links.apart for name in pair}
    return [_alone(t) if t.kind == "event" and t.name in parted else t for t in tellings]


def _alone(t: Telling) -> Telling:
    return replace(t, value=msgspec.structs.replace(t.event, occurrence=t.id))


def hold(groups: list[list[T]], links: Links, members: Members[T]) -> list[list[T]]:
    """The groups given, joined and split as judged; what nobody judged stays where it is, or with the part of a split
    group that it is more like. Groups and their items are in the order of `Telling.order`, before and after."""
    if not links.names:
        return groups
    touched = [k for k, g in enumerate(groups) if any(t.name in links.names for x in g for t in members(x))]
    chosen = set(touched)
    parts = _joined([groups[k] for k in touched], links, members)
    while (cut := _violated(parts, links, members)) is not None:
        k, a, b = cut
        parts[k : k + 1] = _split(parts[k], a, b, links, members)

    def order(item: T) -> tuple[object, ...]:
        return min(t.order for t in members(item))

    parts = [sorted(p, key=order) for p in parts]
    rest = [g for k, g in enumerate(groups) if k not in chosen]
    return sorted(rest + parts, key=lambda g: order(g[0]))


def _joined(groups: list[list[T]], links: Links, members: Members[T]) -> list[list[T]]:
    home = {t.name: k for k, g in enumerate(groups) for x in g for t in members(x)}
    one: Union[int] = Union()
    for a, b in sorted(links.together):
        if a in home and b in home:
            one.join(home[a], home[b])
    joined: dict[int, list[T]] = {}
    for k, g in enumerate(groups):
        joined.setdefault(one.find(k), []).extend(g)
    return list(joined.values())


def _violated(groups: list[list[T]], links: Links, members: Members[T]) -> tuple[int, str, str] | None:
    """A group that holds what was told apart, though nothing that was judged one holds it together."""
    for k, g in enumerate(groups):
        atoms = _atoms(g, links, members)
        for a, b in sorted(links.apart):
            if a in atoms and b in atoms and atoms[a] != atoms[b]:
                return k, a, b
    return None


def _atoms(group: list[T], links: Links, members: Members[T]) -> dict[str, int]:
    """For each name the number of what cannot be split: an item, and all that was judged one with it."""
    home = {t.name: k for k, x in enumerate(group) for t in members(x)}
    one: Union[int] = Union()
    for a, b in links.together:
        if a in home and b in home:
            one.join(home[a], home[b])
    return {name: one.find(k) for name, k in home.items()}


def _split(group: list[T], a: str, b: str, links: Links, members: Members[T]) -> list[list[T]]:
    atoms = _atoms(group, links, members)
    parts: dict[int, list[T]] = {}
    for x in group:
        parts.setdefault(atoms[members(x)[0].name], []).append(x)
    left, right = parts.pop(atoms[a]), parts.pop(atoms[b])
    seeds = [[t for x in side for t in members(x)] for side in (left, right)]
    for atom in parts.values():
        told = [t for x in atom for t in members(x)]
        first, second = (max(_alike(t, s) for t in told for s in seed) for seed in seeds)
        (right if second > first else left).extend(atom)
    return [left, right]


def _alike(a: Telling, b: Telling) -> float:
    """How much of what two tellings say is the same: words, parties, day and place."""
    sides = [({k for p in t.actors + t.recipients for k in p.keys}, set(t.words.casefold().split())) for t in (a, b)]
    shares = [len(x & y) / max(len(x | y), 1) for x, y in zip(*sides, strict=True)]
    if a.kind == b.kind == "event":
        x, y = a.event, b.event
        shares.append(float((x.time.earliest, x.time.latest) == (y.time.earliest, y.time.latest)))
        shares.append(float(x.place is not None and y.place is not None and x.place.name == y.place.name))
    return sum(shares)
