"""Blocks into windows that the encoder reads at once: whole where they fit, else cut where a sentence must end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dateline.encoder.atoms import CONTINUATION, atoms_of, shape_of
from dateline.encoder.pieces import FIRST, LAST, WordPieces

FULL = 192
HARD = 320
_ENDS = frozenset(".!?…。！？")
_CLOSERS = frozenset("\"'”’»)]}")
_OPENERS = frozenset("\"'“‘«([{")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Prof|Rev"
    r"|Hon|St|Mt|Ft|Jr|Sr|vs|No|Inc|Ltd|Corp|Co|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)$"
)


@dataclass(frozen=True, slots=True)
class Window:
    """Atoms [first, last) of a block: their pieces and shapes, and the first piece of each."""

    first: int
    last: int
    pieces: list[int]
    shapes: list[int]
    places: list[int]


@dataclass(frozen=True, slots=True)
class Cuts:
    """Words and sentences of a block that are known already, by their first characters."""

    words: frozenset[int]
    sentences: frozenset[int]


@dataclass(frozen=True, slots=True)
class Atoms:
    """A block's atoms as character spans, whether white space stands before each, and cuts that are known."""

    spans: list[tuple[int, int]]
    spaced: list[bool]
    cuts: Cuts | None = None


def atoms_in(text: str, cuts: Cuts | None = None) -> Atoms:
    """Atoms of a block; a known word that begins inside of one parts it."""
    spans = atoms_of(text)
    if cuts:
        spans = [part for span in spans for part in _parted(*span, cuts.words)]
    return Atoms(spans, [i == 0 or spans[i - 1][1] < start for i, (start, _) in enumerate(spans)], cuts)


def _parted(start: int, end: int, words: frozenset[int]) -> list[tuple[int, int]]:
    edges = [start, *(k for k in range(start + 1, end) if k in words), end]
    return list(pairwise(edges))


def windows_of(text: str, atoms: Atoms, wordpieces: WordPieces) -> list[Window]:
    """Windows over a block, in order and without overlap; linear in its length."""
    cut = [wordpieces.of(text[a:b]) for a, b in atoms.spans]
    found: list[Window] = []
    first, size, safe = 0, 0, 0
    for i, ids in enumerate(cut):
        if i > first and is_safe(text, atoms, i):
            safe = i
        if size + len(ids) > FULL and safe > first:
            found.append(_window(text, atoms, cut, first, safe))
            size = sum(len(c) for c in cut[safe:i])
            first = safe
        if size + len(ids) > HARD:
            at = next((k for k in range(i, first, -1) if atoms.spaced[k]), i)
            found.append(_window(text, atoms, cut, first, at))
            size = sum(len(c) for c in cut[at:i])
            first = safe = at
        size += len(ids)
    if first < len(cut):
        found.append(_window(text, atoms, cut, first, len(cut)))
    return found


def is_safe(text: str, atoms: Atoms, i: int) -> bool:
    """Does a sentence surely begin at atom i: a stop that ends no abbreviation, space, then a capital or a quote?"""
    if not atoms.spaced[i]:
        return False
    start = atoms.spans[i][0]
    if atoms.cuts:
        return start in atoms.cuts.sentences
    k = i - 1
    while k > 0 and text[atoms.spans[k][0]] in _CLOSERS and not atoms.spaced[k]:
        k -= 1
    end = atoms.spans[k][0]
    if text[end] not in _ENDS:
        return False
    opens = text[start].isupper() or text[start] in _OPENERS
    return opens and not (text[end] == "." and _ABBREVIATION.search(text, max(0, end - 12), end))


def _window(text: str, atoms: Atoms, cut: Sequence[tuple[int, ...]], first: int, last: int) -> Window:
    pieces, shapes, places = [FIRST], [0], []
    for i in range(first, last):
        start, end = atoms.spans[i]
        places.append(len(pieces))
        pieces += cut[i]
        shapes.append(shape_of(text[start:end], atoms.spaced[i] or i == first))
        shapes += [CONTINUATION] * (len(cut[i]) - 1)
    return Window(first, last, [*pieces, LAST], [*shapes, 0], places)


def batches(windows: Sequence[Window], budget: int) -> list[list[int]]:
    """Numbers of windows grouped by like length, at most `budget` pieces with padding; always the same groups."""
    found: list[list[int]] = []
    group: list[int] = []
    for number in sorted(range(len(windows)), key=lambda n: (len(windows[n].pieces), n)):
        longest = len(windows[number].pieces)
        if group and longest * (len(group) + 1) > budget:
            found.append(group)
            group = []
        group.append(number)
    return [*found, group] if group else found
