"""Which reports repeat which: shared runs of five words, counted over the whole of both texts.

A copy is no witness of its own. Every report has one copy line at most, to the report that it repeats most; the
earlier of two is the one that was copied, unless a credit line says more.
"""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import pairwise

from dateline.compare.names import fold
from dateline.record.lines import CopyLine
from dateline.values.report import Report

RUN = 5  # words in a shingle
SAMPLE = 4  # one shingle in so many is used to find candidates
NEAR = 0.6  # share of a report that is copied, from which it is no witness of its own
PARTIAL = 0.2
PASSAGE = 25  # words, outside quotation marks, that no two reporters write alike: a passage that was taken over
OF_ALL = 0.05  # what share of a report such passages make at least
LEAST = 8  # shared shingles below which likeness is chance or boilerplate
_QUOTED = re.compile(r'"[^"\n]{10,}"|“[^”]{10,}”|‘[^’\n]{10,}’(?!\w)|«[^»]{10,}»|„[^“”]{10,}[“”]')
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Source:
    """What copy detection needs of a report: `words` is the length of its body, `when` its publication in UTC."""

    row: int
    id: str
    outlet: str | None
    when: str | None
    agencies: tuple[str, ...]
    words: int
    shingles: frozenset[int]

    @cached_property
    def order(self) -> tuple[bool, str, str]:
        return (self.when is None, self.when or "", self.id)


def shingles(report: Report) -> tuple[int, bytes]:
    """Number of body words, and the sorted hashes of their runs."""
    words = [w for a, b in _body(report) for w in words_of(report.text[a:b])]
    return len(words), array("Q", sorted(set(_hashes(words)))).tobytes()


def unpack_shingles(data: bytes) -> frozenset[int]:
    return frozenset(array("Q", data))


def find_copies(sources: list[Source], load: Callable[[int], Report]) -> list[CopyLine]:
    """Copy lines, in order of the copying report's id; `load` gives the report of a row."""
    ordered = sorted(sources, key=lambda s: s.order)
    found = []
    for later, candidates in _candidates(ordered).items():
        a = ordered[later]
        shared, share, behind = max((*_likeness(a, ordered[k]), -k) for k in candidates)
        b = ordered[-behind]
        common = sorted(set(a.agencies) & set(b.agencies))
        enough = share >= PARTIAL or (common and share >= PARTIAL / 2)
        if shared >= LEAST and (enough or _takes_over(a, b, shared, load)):
            found.append(_line(a, b, share, shared, common, load))
    return sorted(found, key=lambda c: (c.report, c.of))


def _candidates(ordered: list[Source]) -> dict[int, list[int]]:
    """For each report the earlier ones that it may repeat: those that share sampled runs, the first and the last holder
    of each, so that a text run by a hundred outlets costs a hundred pairs and not ten thousand."""
    holders: dict[int, list[int]] = defaultdict(list)
    for k, source in enumerate(ordered):
        for h in source.shingles:
            if h % SAMPLE == 0:
                holders[h].append(k)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for ks in holders.values():
        for before, k in pairwise(ks):
            shared[k].update({ks[0], before})
    return {k: sorted(j for j, _ in _most(counts, 5)) for k, counts in sorted(shared.items())}


def _most(counts: Counter[int], n: int) -> list[tuple[int, int]]:
    return sorted(counts.items(), key=lambda x: (-x[1], x[0]))[:n]


def _likeness(a: Source, b: Source) -> tuple[int, float]:
    """Shared runs, and the share of the report's runs that they are."""
    shared = len(a.shingles & b.shingles)
    return shared, shared / max(len(a.shingles), 1)


def _takes_over(a: Source, b: Source, shared: int, load: Callable[[int], Report]) -> bool:
    """Does the report repeat a passage of the other that is not a quotation, which both could have heard?"""
    if shared < PASSAGE - RUN or shared < OF_ALL * len(a.shingles):
        return False
    report = load(a.row)
    quoted = [m.span() for m in _QUOTED.finditer(report.text)]
    own = 0
    for start, end, _, _ in _blocks(report, load(b.row)):
        inside = any(x <= start and end <= y for x, y in quoted)
        own += 0 if inside else len(words_of(report.text[start:end]))
    return own >= PASSAGE


def _line(
    a: Source, b: Source, share: float, shared: int, common: list[str], load: Callable[[int], Report]
) -> CopyLine:
    retained = shared / max(len(b.shingles), 1)
    exact = a.words == b.words and a.shingles == b.shingles
    credited = b.outlet is not None and fold(b.outlet) in {fold(x) for x in a.agencies}
    agency = b.outlet if credited else common[0] if common else None
    if exact:
        kind = "exact"
    elif share >= NEAR:
        kind = "near"
    else:
        kind = "common_origin" if common else "partial"
    timed = a.when is not None and b.when is not None and a.when > b.when
    return CopyLine(
        report=a.id,
        of=b.id,
        kind=kind,  # type: ignore[arg-type]
        origin=agency or (b.id if timed else None),
        direction="stated" if agency else "inferred" if timed else "unknown",
        retained=round(min(retained, 1.0), 3),
        blocks=tuple(_blocks(load(a.row), load(b.row))),
        basis=f"{shared} runs of {RUN} words shared, {share:.0%} of the report's own",
    )


def _blocks(a: Report, b: Report) -> Iterator[tuple[int, int, int, int]]:
    """Longest runs of words that stand in both, from left to right in `a`."""
    left, right = _placed(a), _placed(b)
    starts: dict[tuple[str, ...], int] = {}
    for k in range(len(right) - RUN + 1):
        starts.setdefault(tuple(w for w, _, _ in right[k : k + RUN]), k)
    i = 0
    while i <= len(left) - RUN:
        j = starts.get(tuple(w for w, _, _ in left[i : i + RUN]))
        if j is None:
            i += 1
            continue
        n = RUN
        while i + n < len(left) and j + n < len(right) and left[i + n][0] == right[j + n][0]:
            n += 1
        yield left[i][1], left[i + n - 1][2], right[j][1], right[j + n - 1][2]
        i += n


def _placed(report: Report) -> list[tuple[str, int, int]]:
    return [
        (m.group().casefold(), a + m.start(), a + m.end())
        for a, b in _body(report)
        for m in _WORD.finditer(report.text[a:b])
    ]


def _body(report: Report) -> list[tuple[int, int]]:
    blocks = [(a, b) for a, b, role in report.blocks if role == "body"]
    return blocks or [(0, len(report.text))]


def words_of(text: str) -> list[str]:
    """The words of a text in order, without case."""
    return _WORD.findall(text.casefold())


def _hashes(words: list[str]) -> Iterator[int]:
    runs = [" ".join(words[i : i + RUN]) for i in range(max(len(words) - RUN + 1, 1))]
    for run in runs:
        yield int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "little")
