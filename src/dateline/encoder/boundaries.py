"""From boundary logits to words and sentences, under what can never be (a sentence that begins with a closing quote, a
word across white space, a break after a title's stop) and what nearly always is (a break after a stop, 's cut off)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dateline.encoder.windows import Atoms, is_safe

INSIDE, WORD, SENTENCE = 0, 1, 2
_CLOSING = frozenset("”’»)]},;:.!?…%")
_STRAIGHT = frozenset("\"'")
_NUMBERED = frozenset({"No", "Nos", "Art", "Sec", "pp", "vol", "Vol"})
_APOSTROPHES = frozenset("'’")
_CLITICS = frozenset({"s", "re", "ve", "ll", "m", "d"})
_NEAR = 3.0  # a break that the page shows needs a twentieth of the odds only
_TITLES = frozenset(
    (
        "mr mrs ms mx dr gov sen rep reps sens gen lt col sgt cpl pvt capt cpt maj cmdr adm brig prof rev fr hon supt"
        " det insp msgr amb pres atty mt ft st vs messrs"
    ).split()
)


def decided(logits: NDArray[np.float32], text: str, atoms: Atoms, starts: Sequence[int]) -> NDArray[np.int64]:
    """Label of every atom: INSIDE, WORD or SENTENCE; known cuts stand. `starts` are atoms that begin a window."""
    if atoms.cuts:
        begins = [start for start, _ in atoms.spans]
        known = [SENTENCE if b in atoms.cuts.sentences else WORD if b in atoms.cuts.words else INSIDE for b in begins]
        return np.array(known, np.int64)
    labels: NDArray[np.int64] = logits.argmax(axis=1)
    spaced = np.array(atoms.spaced)
    inside = spaced & (labels == INSIDE)
    labels[inside] = np.where(logits[inside, WORD] >= logits[inside, SENTENCE], WORD, SENTENCE)
    labels[0] = SENTENCE
    for i in map(int, starts):
        labels[i] = max(int(labels[i]), WORD)
    near = spaced & (labels == WORD) & (logits[:, SENTENCE] > logits[:, WORD] - _NEAR)
    for i in np.flatnonzero(near).tolist():
        if is_safe(text, atoms, i):
            labels[i] = SENTENCE
    for i in range(len(labels) - 1):
        if is_clitic(text, atoms, i):
            labels[i], labels[i + 1] = WORD, INSIDE
    for i in np.flatnonzero(labels == SENTENCE).tolist():
        if i and cannot_begin(text, atoms, i):
            labels[i] = WORD if spaced[i] or logits[i, WORD] >= logits[i, INSIDE] else INSIDE
    return labels


def is_clitic(text: str, atoms: Atoms, i: int) -> bool:
    """Is atom i the apostrophe of 's, 're, 'll and the like after a word? The treebanks always cut there."""
    start, end = atoms.spans[i]
    if text[start:end] not in _APOSTROPHES or atoms.spaced[i] or atoms.spaced[i + 1]:
        return False
    tail = text[slice(*atoms.spans[i + 1])].lower()
    if tail not in _CLITICS or not (text[start - 1].isalpha() or text[start - 1] == "."):
        return False
    return i + 2 >= len(atoms.spans) or atoms.spaced[i + 2] or not text[atoms.spans[i + 2][0]].isalnum()


def cannot_begin(text: str, atoms: Atoms, i: int) -> bool:
    """Is atom i one that no sentence begins with?"""
    start, end = atoms.spans[i]
    if text[start] in _CLOSING:
        return not text[start:].startswith("...")
    if text[start] in _STRAIGHT and not atoms.spaced[i]:
        return True
    if i < 2 or text[atoms.spans[i - 1][0] : atoms.spans[i - 1][1]] != ".":
        return False
    before = text[atoms.spans[i - 2][0] : atoms.spans[i - 2][1]]
    if before in _NUMBERED and text[start].isdigit():
        return True
    capital = before[:1].isupper() and text[start:end][:1].isupper()
    return capital and before.lower() in _TITLES and atoms.spaced[i - 2] and not atoms.spaced[i - 1]


def spans_of(labels: NDArray[np.int64], atoms: Atoms) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Words as character spans [N, 2], their first atoms [N], and sentences as word ranges [S, 2]."""
    firsts = np.flatnonzero(labels != INSIDE)
    spans = np.array(atoms.spans, np.int64).reshape(-1, 2)
    lasts = np.append(firsts[1:], len(labels)) - 1
    words = np.stack([spans[firsts, 0], spans[lasts, 1]], axis=1)
    begins = np.flatnonzero(labels[firsts] == SENTENCE)
    ends = np.append(begins[1:], len(firsts))
    return words, firsts, np.stack([begins, ends], axis=1)
