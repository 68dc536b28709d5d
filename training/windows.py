"""Examples into windows of pieces as run time sees them, and windows into batches of arrays.

A window is a run of whole sentences. Its size is drawn at random from one sentence to a full window, so that one pass
over raw text, whatever its blocks' lengths, serves boundaries, parse and names alike.
"""

import random
from dataclasses import dataclass

import numpy as np

from dateline.encoder.atoms import CONTINUATION, shape_of
from dateline.encoder.pieces import FIRST, LAST, WordPieces
from training.examples import Example, Passage
from training.labels import INSIDE, NEW_SENTENCE, NEW_WORD

FULL = 192
LONGEST = 400
IGNORE = -100
_CURLY = {"``": "“", "''": "”"}


@dataclass
class Window:
    """Pieces and shapes of a window; per atom its first piece and boundary label; its sentences with their words."""

    pieces: list[int]
    shapes: list[int]
    atoms: list[int]
    boundaries: list[int]
    words: list[list[int]]
    sentences: list[Example]


@dataclass
class Batch:
    """Arrays of one step. `words` are flat indices into [windows * length]; `sentences` their lengths in order,
    `windows` the window of each sentence. Heads count words of the sentence from 1."""

    pieces: np.ndarray
    shapes: np.ndarray
    atoms: np.ndarray
    boundaries: np.ndarray
    words: np.ndarray
    sentences: np.ndarray
    windows: np.ndarray
    labels: dict[str, np.ndarray]
    weights: np.ndarray


def window_of(sentences: list[Example], wordpieces: WordPieces, chance: random.Random | None, parsed: bool) -> Window:
    """One window; with a chance, quotes and dashes may turn typographic and a sentence may be set in capitals."""
    pieces, shapes = [FIRST], [0]
    atoms: list[int] = []
    boundaries: list[int] = []
    words: list[list[int]] = []
    curly = chance is not None and chance.random() < 0.35
    for sentence in sentences:
        shout = chance is not None and chance.random() < 0.02
        starts = set(sentence.first)
        positions: list[int] = []
        opened = False
        for i, atom in enumerate(sentence.atoms):
            if curly:
                atom, opened = _typeset(atom, sentence.spaced[i], opened)
            ids = wordpieces.of(atom)
            if i in starts:
                positions.append(len(pieces))
            atoms.append(len(pieces))
            if not parsed:
                boundaries.append(IGNORE)
            elif i == 0:
                boundaries.append(NEW_SENTENCE)
            else:
                boundaries.append(NEW_WORD if i in starts else INSIDE)
            shape = shape_of(atom.upper() if shout else atom, sentence.spaced[i] or (i == 0 and len(atoms) == 1))
            pieces += ids
            shapes += [shape, *([CONTINUATION] * (len(ids) - 1))]
        words.append(positions)
    return Window([*pieces, LAST], [*shapes, 0], atoms, boundaries, words, sentences)


def _typeset(atom: str, spaced: bool, opened: bool) -> tuple[str, bool]:
    if atom == '"':
        return ("”", False) if opened else ("“", True)
    if "'" in atom:
        return atom.replace("'", "‘" if atom == "'" and spaced else "’"), opened
    if atom == "-" and spaced:
        return "–", opened
    return atom, opened


def windows_of(passage: Passage, wordpieces: WordPieces, chance: random.Random | None) -> list[Window]:
    """Windows of a passage; without a chance, full ones in order, as for measuring."""
    found: list[Window] = []
    group: list[Example] = []
    size, limit = 0, _limit(chance)
    for sentence in passage.sentences:
        length = sum(len(wordpieces.of(a)) for a in sentence.atoms)
        if length > LONGEST:
            continue
        if group and size + length > limit:
            found.append(window_of(group, wordpieces, chance, passage.sentences[0].parse is not None))
            group, size, limit = [], 0, _limit(chance)
        group.append(sentence)
        size += length
    if group:
        found.append(window_of(group, wordpieces, chance, passage.sentences[0].parse is not None))
    return found


def _limit(chance: random.Random | None) -> int:
    if chance is None:
        return FULL
    return 0 if chance.random() < 0.15 else chance.randint(24, FULL)


def joined(passages: list[Passage], chance: random.Random) -> list[Passage]:
    """Neighbouring paragraphs of a treebank's document run together now and then: a break that only words show."""
    found: list[Passage] = []
    for passage in passages:
        last = found[-1] if found else None
        if last and last.doc == passage.doc and last.corpus == passage.corpus and chance.random() < 0.3:
            found[-1] = Passage(last.corpus, last.doc, last.sentences + passage.sentences)
        else:
            found.append(passage)
    return found


def batches(windows: list[Window], budget: int, chance: random.Random | None) -> list[list[Window]]:
    """Windows of like length together, at most `budget` pieces a batch, in random order."""
    jitter = (lambda w: len(w.pieces) + chance.random() * 8) if chance else (lambda w: len(w.pieces))
    found: list[list[Window]] = []
    group: list[Window] = []
    for window in sorted(windows, key=jitter):
        longest = max(len(window.pieces), max((len(w.pieces) for w in group), default=0))
        if group and longest * (len(group) + 1) > budget:
            found.append(group)
            group = []
        group.append(window)
    if group:
        found.append(group)
    if chance:
        chance.shuffle(found)
    return found


def collate(group: list[Window]) -> Batch:
    """Arrays of a batch."""
    length = max(len(w.pieces) for w in group)
    pieces = np.zeros((len(group), length), np.int64)
    shapes = np.zeros((len(group), length), np.int64)
    atoms: list[int] = []
    boundaries: list[int] = []
    words: list[int] = []
    sizes: list[int] = []
    owners: list[int] = []
    labels: dict[str, list[int]] = {k: [] for k in ("upos", "xpos", "lemma", "head", "rel", "names", "mentions")}
    weights: list[float] = []
    for row, window in enumerate(group):
        pieces[row, : len(window.pieces)] = window.pieces
        shapes[row, : len(window.shapes)] = window.shapes
        atoms += [row * length + a for a in window.atoms]
        boundaries += window.boundaries
        for positions, example in zip(window.words, window.sentences, strict=True):
            words += [row * length + p for p in positions]
            sizes.append(len(positions))
            owners.append(row)
            weights += [example.weight] * len(positions)
            labels["names"] += example.names
            labels["mentions"] += example.mentions
            for layer in ("upos", "xpos", "lemma", "head", "rel"):
                known: list[int] | None = getattr(example.parse, layer, None)
                labels[layer] += known if known is not None else [IGNORE] * len(positions)
    return Batch(
        pieces,
        shapes,
        np.array(atoms),
        np.array(boundaries),
        np.array(words),
        np.array(sizes),
        np.array(owners),
        {k: np.array(v, np.int64) for k, v in labels.items()},
        np.array(weights, np.float32),
    )
