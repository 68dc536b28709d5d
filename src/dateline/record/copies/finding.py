"""Which reports repeat which, and where: runs of words that both have, quotations apart, which both may have heard.

A copy is no witness of its own. The earlier of two is the one that was copied, unless a credit line says more; a report
may repeat several, each for a part of its own. Reports that fill one form with new figures repeat nobody.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from dateline.compare.names import fold
from dateline.record.copies import wording
from dateline.record.copies.aligning import RUN, Aligned, Text, align, filled_in, text_of
from dateline.record.deriving.lines import CopyLine
from dateline.values.report import Report

SAMPLE = 4  # one shingle in so many is used to find candidates
SHORT = 80  # shingles; of a shorter text all are
CANDIDATES = 5
NEAR = 0.6  # share of a report that is copied, from which it is no witness of its own
PARTIAL = 0.2
PASSAGE = 12  # runs, outside quotation marks, that no two reporters write alike: a passage that was taken over
OF_ALL = 0.05  # what share of a report such passages make at least
OF_ONE_OUTLET = 0.35  # the same in one outlet, which repeats its own background and closing lines
AT_LENGTH = 30  # runs inside quotation marks
QUOTED = 0.2  # share of a report in quotations that another has too, from which the two go back to one
LEAST = 8  # shared shingles below which likeness is chance or boilerplate
KEPT = 64  # texts that are held while they are compared


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

    def credits(self, other: "Source") -> bool:
        """Does it name the other's outlet as the agency that it is from?"""
        return other.outlet is not None and fold(other.outlet) in {fold(x) for x in self.agencies}


def shingles(report: Report) -> tuple[int, bytes]:
    """Number of body words, and the sorted hashes of their runs."""
    words = [w for w, _, _ in text_of(report).words]
    return len(words), wording.run_hashes(words, RUN).astype("<u4").tobytes()


def unpack_shingles(data: bytes) -> frozenset[int]:
    return frozenset(array("I", data))


def sampled(found: frozenset[int]) -> list[int]:
    """The runs by which a report is looked up."""
    return [h for h in found if h % SAMPLE == 0 or len(found) < SHORT]


def words_of(text: str) -> list[str]:
    """The words of a text in order, in one case and one spelling."""
    return wording.words(text)


def find_copies(sources: list[Source], load: Callable[[int], Report]) -> list[CopyLine]:
    """Copy lines, in order of the copying report's id; `load` gives the report of a row."""
    ordered = sorted(sources, key=lambda s: s.order)
    text = texts(load)
    found: list[CopyLine] = []
    for later, counts in _counted(ordered).items():
        found += copies_of(ordered[later], [(n, ordered[k]) for k, n in counts.items()], text)
    return sorted(found, key=lambda c: (c.report, c.of))


def texts(load: Callable[[int], Report]) -> Callable[[int], Text]:
    """The text of a row, the last few held."""

    @lru_cache(maxsize=KEPT)
    def text(row: int) -> Text:
        return text_of(load(row))

    return text


def copies_of(a: Source, behind: Iterable[tuple[int, Source]], text: Callable[[int], Text]) -> list[CopyLine]:
    """What a report has of earlier ones; these with the number of sampled runs by which each was found."""
    chosen = sorted(behind, key=lambda x: (-x[0], x[1].order))[:CANDIDATES]
    likely = [(len(a.shingles & b.shingles), b) for _, b in chosen]
    taken: frozenset[int] = frozenset()
    found = []
    for shared, b in sorted(likely, key=lambda x: (-x[0], x[1].order)):
        if not _may_be(shared, a):
            continue
        aligned = align(text(a.row), text(b.row))
        if line := _line(a, b, aligned, taken):
            found.append(line)
            taken |= aligned.covered
    return found


def _counted(ordered: list[Source]) -> dict[int, Counter[int]]:
    """For each report the earlier ones that it may repeat: those that share sampled runs, the first and the last holder
    of each, so that a text run by a hundred outlets costs a hundred pairs and not ten thousand."""
    holders: dict[int, list[int]] = defaultdict(list)
    for k, source in enumerate(ordered):
        for h in sampled(source.shingles):
            holders[h].append(k)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for ks in holders.values():
        for before, k in pairwise(ks):
            shared[k].update({ks[0], before})
    return shared


def _may_be(shared: int, a: Source) -> bool:
    """Are two texts worth being compared word by word?"""
    return shared >= LEAST and (shared >= PASSAGE or shared >= PARTIAL / 2 * len(a.shingles))


def _line(a: Source, b: Source, aligned: Aligned, taken: frozenset[int]) -> CopyLine | None:
    """What `a`, the later, has of `b`, beyond the words that it has of others; None where that is not a copy."""
    common = sorted(set(a.agencies) & set(b.agencies))
    own = aligned.runs(RUN, quoted=False, beyond=taken)
    share = own / max(aligned.left.runs(RUN, quoted=False), 1)
    of_all = len(aligned.covered) / max(len(aligned.left.words), 1)
    at_once = not taken
    if at_once and a.words == b.words and a.shingles == b.shingles:
        kind = "exact"
    elif filled_in(aligned):
        return None
    elif _copied(a, b, own, share, of_all, bool(common)) and (at_once or share >= PARTIAL):
        kind = "near" if at_once and of_all >= NEAR else "common_origin" if common else "partial"
    elif at_once and _one_quoted(aligned):
        return _quoting(a, b, aligned)
    else:
        return None
    if b.credits(a) and not a.credits(b):
        a, b, aligned = b, a, aligned.turned()
    agency = b.outlet if a.credits(b) else common[0] if common else None
    timed = a.when is not None and b.when is not None and a.when > b.when
    return CopyLine(
        report=a.id,
        of=b.id,
        kind=kind,  # type: ignore[arg-type]
        origin=agency or (b.id if timed else None),
        direction="stated" if agency else "inferred" if timed else "unknown",
        retained=aligned.retained,
        blocks=aligned.blocks,
        basis=f"{len(aligned.covered)} words in common, {of_all:.0%} of the later report",
    )


def _copied(a: Source, b: Source, own: int, share: float, of_all: float, common: bool) -> bool:
    """Is what two texts share, quotations apart, more than two reporters would write alike?"""
    if a.outlet and b.outlet and fold(a.outlet) == fold(b.outlet):
        return min(share, of_all) >= OF_ONE_OUTLET and own >= LEAST
    if own >= PASSAGE and share >= OF_ALL:
        return True
    return own >= LEAST and (share >= NEAR or (common and share >= PARTIAL / 2))


def _one_quoted(aligned: Aligned) -> bool:
    """Do two independent reports quote one source at length?"""
    quoted = aligned.runs(RUN, quoted=True, beyond=frozenset())
    return quoted >= AT_LENGTH and quoted >= QUOTED * max(len(aligned.left.words), 1)


def _quoting(a: Source, b: Source, aligned: Aligned) -> CopyLine:
    """Of two reports that quote one source: only the quotation is from there, and no one's text is the other's."""
    return CopyLine(
        report=a.id, of=b.id, kind="common_origin", origin=None, direction="unknown", retained=aligned.retained,
        blocks=aligned.quotations, basis="one source quoted at length by both",
    )  # fmt: skip
