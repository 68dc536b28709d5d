"""Corrections: reports that say of themselves or of another that it was wrong, linked to what they correct."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from dateline.compare.names import fold
from dateline.record.asking.changes import changes
from dateline.record.copies.finding import Source
from dateline.record.copies.wording import words
from dateline.record.deriving.lines import Change, CopyLine, RevisionLine
from dateline.record.merging.days import days
from dateline.record.merging.tellings import ReportFacts
from dateline.values.report import Report

SHORT = 150  # words of a report that is nothing but a correction
WITHIN = 31  # days after what it corrects
LOOKED_AT = 5  # reports, those that share most names with a correction
ENOUGH = 0.5  # share of a correction's telling words that stand in what it corrects
_NOTICE = re.compile(
    r"(?i)^\W*(?:(?:correction|corrections|clarification|corrigendum|erratum|correct(?:s|ed)|editor[’']s note)\b"
    r"|(?:an?|the) (?:earlier|previous|original) version of this|this (?:article|story|report|item) (?:has been|was) "
    r"(?:corrected|amended|updated to correct))|\b(?:misstated|misidentified|incorrectly (?:said|stated|gave|reported)|"
    r"wrongly (?:said|stated|gave|reported)|in an? (?:earlier|previous) version)\b"
)
_INSTEAD = re.compile(r"(?P<new>[^.,;]{1,60}), not (?P<old>[^.,;]{1,60}?)(?=[.,;]|$)")
Found = tuple[int, int, RevisionLine]  # rows of what was corrected and of what corrects it, and the line


def notices(report: Report) -> list[str]:
    """Lines in which a report owns up to an error, its own or another's."""
    labelled = [report.text[a:b].strip() for a, b, role in report.blocks if role == "correction"]
    head = [report.headline.text] if report.headline and _NOTICE.match(report.headline.text) else []
    told = [report.text[a:b].strip() for a, b, role in report.blocks if role == "body"]
    return [*(x for x in labelled if x), *head, *(x for x in told if _NOTICE.search(x) and x not in labelled)]


def corrected(
    sources: list[Source], facts: dict[int, ReportFacts], copies: list[CopyLine], load: Callable[[int], Report]
) -> Iterator[Found]:
    """Reports of one outlet of which one takes the place of the other, in order of their ids: near-identical ones, the
    one with a notice being the later; and corrections that stand alone."""
    by_id = {s.id: s for s in sources}
    yield from revised(((by_id[c.report], by_id[c.of], c) for c in copies), load)
    joined = {c.report for c in copies} | {c.of for c in copies}
    by_outlet: dict[str, list[Source]] = defaultdict(list)
    for s in sources:
        if s.outlet:
            by_outlet[fold(s.outlet)].append(s)
    for s in sorted(sources, key=lambda s: s.id):
        if (
            may_stand_alone(s)
            and s.id not in joined
            and (found := alone(s, by_outlet[fold(s.outlet or "")], facts, load))
        ):
            yield found


def revised(copies: Iterable[tuple[Source, Source, CopyLine]], load: Callable[[int], Report]) -> Iterator[Found]:
    """Of reports and what they repeat, those of one outlet."""
    for a, b, c in copies:
        if _one_outlet(a, b) and c.kind != "common_origin" and (found := _revised(a, b, c, load)):
            yield found


def may_stand_alone(s: Source) -> bool:
    """Is it so short that it may be nothing but a correction?"""
    return s.words <= SHORT and bool(s.outlet)


def _one_outlet(a: Source, b: Source) -> bool:
    return bool(a.outlet and b.outlet and fold(a.outlet) == fold(b.outlet))


def _revised(a: Source, b: Source, copy: CopyLine, load: Callable[[int], Report]) -> Found | None:
    """`a` is the later by its stamp; a notice says more than stamps do."""
    first, second = (b, load(b.row)), (a, load(a.row))
    noticed = [bool(notices(report)) for _, report in (first, second)]
    if noticed[0] and not noticed[1]:
        first, second = second, first
    if not any(noticed) and copy.kind == "partial":
        return None
    basis = "notice" if any(noticed) else "text"
    line = RevisionLine(of=first[0].id, by=second[0].id, basis=basis, changes=tuple(changes(first[1], second[1])))  # type: ignore[arg-type]
    return first[0].row, second[0].row, line


def alone(
    s: Source, of_outlet: Iterable[Source], facts: dict[int, ReportFacts], load: Callable[[int], Report]
) -> Found | None:
    """The report that a correction standing alone is about: of the same outlet, shortly before, naming the same."""
    report = load(s.row)
    told = notices(report)
    if not told:
        return None
    names = facts[s.row].names
    earlier = [x for x in of_outlet if x.id != s.id and _one_outlet(x, s) and x.order < s.order and _near(x, s)]
    ranked = sorted(earlier, key=lambda x: (-len(names & facts[x.row].names), x.order))[:LOOKED_AT]
    asked = {w for w in words(" ".join(told)) if len(w) > 3 or w.isdigit()}
    scored = [(_share(asked, load(x.row)), x) for x in ranked if names & facts[x.row].names]
    best = max((score for score, _ in scored), default=0.0)
    chosen = [x for score, x in scored if score == best]
    if best < ENOUGH or len(chosen) > 1:
        return None
    of = chosen[0]
    said = list(_instead(told[-1])) or [Change(kind="correction", before=None, after=told[-1])]
    return of.row, s.row, RevisionLine(of=of.id, by=s.id, basis="notice", changes=tuple(said))


def _instead(notice: str) -> Iterator[Change]:
    """What is right and what was wrong: of "she left on Sunday, not Monday" as many words as were wrong."""
    for m in _INSTEAD.finditer(notice):
        wrong = m["old"].split()
        yield Change(kind="correction", before=" ".join(wrong), after=" ".join(m["new"].split()[-len(wrong) :]))


def _near(a: Source, b: Source) -> bool:
    return a.when is not None and b.when is not None and days(a.when, a.when).gap(days(b.when, b.when)) <= WITHIN


def _share(asked: set[str], report: Report) -> float:
    return len(asked & set(words(report.text))) / max(len(asked), 1)
