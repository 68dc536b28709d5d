"""What persons decided, and what follows from it for merging.

A judgement is anchored at findings: a report by its hash, characters, kind. After a new reading it stands at the
finding that covers the same characters; in a later version of the report, at the one with the same words in the same
sentence. One whose anchor stands nowhere is an orphan: kept, listed, and followed by nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from dateline.record.copies.witnesses import Union
from dateline.record.merging.tellings import Telling
from dateline.values.report import Report

Verdict = Literal["same", "different", "unsure", "accept", "edit", "reject"]
BETWEEN_TWO: tuple[Verdict, ...] = ("same", "different", "unsure")
NO_FINDING = "nothing of its kind is found at those characters any more"
NO_REPORT = "its report is not in the record"
CONTRADICTED = "earlier judgements say otherwise"


@dataclass(frozen=True)
class Anchor:
    """Where a judgement was made: `finding` is what it was called then, `words` and `sentence` what stood there."""

    finding: str
    sha256: str
    kind: str
    start: int
    end: int
    words: str
    sentence: str


@dataclass(frozen=True)
class Judgement:
    """A judgement that is not revoked; `row` orders them by age. `field` and `value` belong to edits, and to conflicts
    that were settled (`field` is then its kind, for figures with the measure, "figure:killed")."""

    row: int
    id: str
    verdict: Verdict
    field: str | None
    value: Any
    by: str
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True)
class Placed:
    """A judgement with the findings at which its anchors stand now, None where there is none, and `why` it is not
    followed, if it is not."""

    judgement: Judgement
    tellings: tuple[Telling | None, ...]
    why: str | None = None

    @property
    def whole(self) -> tuple[Telling, ...]:
        """Its findings, empty where one is missing or it is not followed."""
        found = tuple(t for t in self.tellings if t is not None)
        return found if len(found) == len(self.tellings) and self.why is None else ()


@dataclass(frozen=True)
class Links:
    """Pairs of names of tellings that are one for sure, and that are not."""

    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        return frozenset(name for pair in self.together | self.apart for name in pair)


NO_LINKS = Links()


def place(
    judgements: Iterable[Judgement],
    tellings: Iterable[Telling],
    reading_of: dict[str, int],
    superseded: dict[int, int],
    load: Callable[[int], Report],
) -> list[Placed]:
    """Judgements, oldest first, where they stand now. `reading_of` gives the reading that counts of a report's hash,
    `superseded` that of the version which took the place of a reading's."""
    found: dict[tuple[int, str], list[Telling]] = defaultdict(list)
    wanted = sorted(judgements, key=lambda j: j.row)
    if wanted:
        for t in tellings:
            found[t.report.row, t.kind].append(t)

    def stands(anchor: Anchor) -> tuple[Telling | None, str | None]:
        row = reading_of.get(anchor.sha256)
        if row is None:
            return None, NO_REPORT
        if row in superseded:
            telling = _of_same_sentence(anchor, found[superseded[row], anchor.kind], load(superseded[row]))
        else:
            telling = _of_same_characters(anchor, found[row, anchor.kind])
        return telling, None if telling else NO_FINDING

    placed = []
    for j in wanted:
        sides = [stands(anchor) for anchor in j.anchors]
        placed.append(Placed(j, tuple(t for t, _ in sides), next((why for _, why in sides if why), None)))
    return _without_contradictions(placed)


def _of_same_characters(anchor: Anchor, tellings: list[Telling]) -> Telling | None:
    """The finding that covers most of what the anchor covers, and little else."""

    def share(t: Telling) -> float:
        common = min(t.end, anchor.end) - max(t.start, anchor.start)
        return common / (max(t.end, anchor.end) - min(t.start, anchor.start))

    best = min(tellings, key=lambda t: (-share(t), t.order, t.id), default=None)
    return best if best is not None and share(best) > 0 else None


def _of_same_sentence(anchor: Anchor, tellings: list[Telling], report: Report) -> Telling | None:
    reach = 2 * len(anchor.sentence)

    def around(t: Telling) -> str:
        return " ".join(report.text[max(t.start - reach, 0) : t.end + reach].split())

    same = [t for t in tellings if anchor.words and t.words == anchor.words and anchor.sentence in around(t)]
    return same[0] if len(same) == 1 else None


def _without_contradictions(placed: list[Placed]) -> list[Placed]:
    """Two judgements that new readings brought upon the same findings may exclude one another: the older one stands."""
    one: Union[str] = Union()
    apart: list[tuple[str, str]] = []
    kept = []
    for p in placed:
        if p.whole and p.judgement.verdict in ("same", "different"):
            a, b = (t.name for t in p.whole)
            if not fits(one, apart, a, b, p.judgement.verdict):
                kept.append(Placed(p.judgement, p.tellings, CONTRADICTED))
                continue
            if p.judgement.verdict == "same":
                one.join(a, b)
            else:
                apart.append((a, b))
        kept.append(p)
    return kept


def fits(one: Union[str], apart: list[tuple[str, str]], a: str, b: str, verdict: str) -> bool:
    """Can two findings be judged so where others are one and apart already?"""
    x, y = one.find(a), one.find(b)
    if verdict == "different":
        return x != y
    return all({x, y} != {one.find(c), one.find(d)} for c, d in apart)


def links(placed: Iterable[Placed]) -> Links:
    """What merging has to hold to."""
    pairs: dict[str, set[tuple[str, str]]] = {"same": set(), "different": set()}
    for p in placed:
        if p.judgement.verdict in pairs and p.whole:
            a, b = sorted(t.name for t in p.whole)
            pairs[p.judgement.verdict].add((a, b))
    return Links(frozenset(pairs["same"]), frozenset(pairs["different"]))
