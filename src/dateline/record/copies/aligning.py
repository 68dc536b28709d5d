"""Two texts set beside each other: the runs of words that stand in both."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from dateline.record.copies.wording import Placed, numeric, placed
from dateline.values.report import Report

RUN = 5  # words that make a run
SLOT = 12  # words between two runs, at most, that one form has filled in anew
FILLED = 4  # figures and days, at least, that a form has filled in anew
_QUOTED = re.compile(
    r'"[^"\n]{10,}"|“[^”]{10,}”|‘(?:[^’\n]|’(?=\w)){10,}’(?!\w)|«[^»]{10,}»|„[^“”]{10,}[“”]'
    r"|(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){10,}'(?!\w)"
)
Block = tuple[int, int, int, int]  # characters [a0, a1) of the one and [b0, b1) of the other


@dataclass(frozen=True)
class Text:
    """The words of a report's body with their places, and which of them stand in quotation marks."""

    words: tuple[Placed, ...]
    quoted: tuple[bool, ...]

    def runs(self, length: int, *, quoted: bool) -> int:
        """How many runs of so many words could be shared, in quotations or outside."""
        return max(sum(q == quoted for q in self.quoted) - length + 1, 0)


@dataclass(frozen=True)
class Aligned:
    """Two texts and what both have: runs of words as [i, j, n], n words from i on the left and from j on the right."""

    left: Text
    right: Text
    shared: tuple[tuple[int, int, int], ...]

    @cached_property
    def covered(self) -> frozenset[int]:
        """Words of the left that stand on the right too."""
        return frozenset(k for i, _, n in self.shared for k in range(i, i + n))

    @cached_property
    def retained(self) -> float:
        """Share of the right that stands on the left too."""
        there = {k for _, j, n in self.shared for k in range(j, j + n)}
        return round(len(there) / max(len(self.right.words), 1), 3)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        a, b = self.left.words, self.right.words
        return tuple((a[i][1], a[i + n - 1][2], b[j][1], b[j + n - 1][2]) for i, j, n in self.shared)

    @cached_property
    def quotations(self) -> tuple[Block, ...]:
        """Blocks of which more than half is quoted."""
        return tuple(
            block for block, (i, _, n) in zip(self.blocks, self.shared, strict=True)
            if 2 * sum(self.left.quoted[i : i + n]) > n
        )  # fmt: skip

    def runs(self, length: int, *, quoted: bool, beyond: frozenset[int]) -> int:
        """How many runs of so many words are shared, in quotations or outside, but for the words `beyond`."""
        total = 0
        for i, _, n in self.shared:
            on = 0
            for k in range(i, i + n):
                on = on + 1 if self.left.quoted[k] == quoted and k not in beyond else 0
                total += on >= length
        return total

    def turned(self) -> "Aligned":
        """The same, left for right."""
        return Aligned(self.right, self.left, tuple(sorted((j, i, n) for i, j, n in self.shared)))


def text_of(report: Report) -> Text:
    """What of a report is compared: its body, without headlines, credits and what else stands around it."""
    runs = [(a, b) for a, b, role in report.blocks if role == "body"] or [(0, len(report.text))]
    words = tuple(placed(report.text, runs))
    marks = [m.span() for m in _QUOTED.finditer(report.text)]
    quoted, k = [], 0
    for _, start, _ in words:
        while k < len(marks) and marks[k][1] <= start:
            k += 1
        quoted.append(k < len(marks) and marks[k][0] <= start)
    return Text(words, tuple(quoted))


def align(a: Text, b: Text) -> Aligned:
    """Longest runs of words that stand in both, from left to right in `a`; each word of `b` once at most."""
    left, right = [w for w, _, _ in a.words], [w for w, _, _ in b.words]
    starts: dict[tuple[str, ...], list[int]] = {}
    for k in range(len(right) - RUN + 1):
        starts.setdefault(tuple(right[k : k + RUN]), []).append(k)
    used: set[int] = set()
    shared, i, ahead = [], 0, 0
    while i <= len(left) - RUN:
        places = starts.get(tuple(left[i : i + RUN]), ())
        j = next((k for k in places if k >= ahead and k not in used), None)
        j = next((k for k in places if k not in used), None) if j is None else j
        if j is None:
            i += 1
            continue
        n = RUN
        while i + n < len(left) and j + n < len(right) and left[i + n] == right[j + n] and j + n not in used:
            n += 1
        shared.append((i, j, n))
        used.update(range(j, j + n))
        i, ahead = i + n, j + n
    return Aligned(a, b, tuple(shared))


def filled_in(aligned: Aligned) -> bool:
    """Are they one form, filled in twice: the same words around other figures and other days, as a rule?"""
    left, right = ([w for w, _, _ in t.words] for t in (aligned.left, aligned.right))
    kept = sum(numeric(left[k]) for k in aligned.covered)
    new = 0
    ends = [(i, i + n, j, j + n) for i, j, n in aligned.shared]
    for (_, a0, _, b0), (a1, _, b1, _) in pairwise(ends):
        if 0 < a1 - a0 <= SLOT and 0 < b1 - b0 <= SLOT:
            old = [w for w in right[b0:b1] if numeric(w)]
            new += sum(numeric(w) and w not in old for w in left[a0:a1]) if old else 0
    return new >= FILLED and new > kept
