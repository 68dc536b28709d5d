"""Drafts made into statements: which lies within which, whose marks are whose, ids that say where."""

from collections import defaultdict
from typing import Literal

from dateline.reading.attribution.drafts import Draft, Marked, Stretch
from dateline.reading.attribution.wording import is_title
from dateline.values.spans import span
from dateline.values.statements import Statement
from dateline.vocabulary import cues

Manner = Literal["direct", "indirect", "mixed"]


def nested(marked: Marked, drafts: list[Draft]) -> tuple[Statement, ...]:
    """Statements sorted by where their content begins, outer ones first."""
    text = marked.document.text
    kept = []
    for d in drafts:
        _bared(marked, d)
        parts = [(_behind_dateline(marked, start), end) for start, end in d.stretches]
        d.stretches = _apart({(s.start, s.end) for a, b in parts if text[a:b].strip() for s in [span(text, a, b)]})
        if d.stretches and d.sources:
            kept.append(d)
    _find_parents(marked, kept)
    order = sorted(kept, key=lambda d: (d.stretches[0][0], _depth(d), -_size(d), d.verb))
    ids = _ids(order)
    inner: dict[int, list[Draft]] = defaultdict(list)
    for d in order:
        if d.parent is not None:
            inner[id(d.parent)].append(d)
    return tuple(
        Statement(
            id=ids[id(d)],
            sources=d.sources,
            cue=d.cue,
            content=tuple(span(text, a, b) for a, b in d.stretches),
            addressees=d.addressees,
            manner=_manner(marked, d, inner),
            medium=d.medium,
            within=ids[id(d.parent)] if d.parent is not None else None,
            polarity=d.polarity,
            modality=d.modality,
            about=(),
            event=None,
            confidence=round(d.confidence, 3),
        )
        for d in order
    )


def _bared(marked: Marked, d: Draft) -> None:
    """Words that are nothing but one quotation are direct ("spoke of “a scandal”"), but for a that-clause."""
    if d.direct or len(d.stretches) != 1 or len(d.quotes) != 1:
        return
    q, text = marked.quotes[d.quotes[0]], marked.document.text
    before = text[max(q.outer_start - 8, 0) : q.outer_start].rstrip()
    if d.stretches[0] == (q.outer_start, q.outer_end) and not before.endswith(" that"):
        d.stretches, d.direct = [(q.start, q.end)], True


def _behind_dateline(marked: Marked, start: int) -> int:
    """Where a content begins: nobody says the dateline."""
    line, text = marked.document.report.dateline, marked.document.text
    if line is None or not line.start <= start < line.end:
        return start
    start = line.end
    while start < len(text) and text[start] in " -–—:.,)":
        start += 1
    return start


def _apart(stretches: set[Stretch]) -> list[Stretch]:
    """Stretches in text order, overlapping ones made one."""
    out: list[Stretch] = []
    for start, end in sorted(stretches):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _size(d: Draft) -> int:
    return sum(end - start for start, end in d.stretches)


def _find_parents(marked: Marked, drafts: list[Draft]) -> None:
    """The innermost statement around each: the shortest whose content holds the other's content and its cue or source.

    Known parents (layers) stand. Statements are compared block by block, so that cost grows with length only.
    """
    at: dict[int, list[Draft]] = defaultdict(list)
    for d in drafts:
        for block in sorted(
            {b for start, end in d.stretches for b in range(marked.block_at(start), marked.block_at(end - 1) + 1)}
        ):
            at[block].append(d)
    present = {id(d) for d in drafts}
    for d in drafts:
        if d.parent is not None and id(d.parent) in present:
            continue
        d.parent = None
        around = [
            o for o in at[marked.block_at(d.stretches[0][0])]
            if o is not d and _holds(o, d) and not _is_below(o, d)
        ]  # fmt: skip
        if around:
            d.parent = min(around, key=lambda o: (_size(o), -_depth(o)))


def _holds(outer: Draft, d: Draft) -> bool:
    """Does a content hold another statement: its words, and the cue or source that says whose they are?"""
    mark = d.cue or d.sources[0]
    inside = any(a <= mark.start and mark.end <= b for a, b in outer.stretches)
    return inside and any(a <= d.stretches[0][0] and d.stretches[0][1] <= b for a, b in outer.stretches)


def _is_below(d: Draft, other: Draft) -> bool:
    """Is a draft somewhere within another one?"""
    seen: list[int] = []
    step: Draft | None = d
    while step is not None and id(step) not in seen:
        if step is other:
            return True
        seen.append(id(step))
        step = step.parent
    return False


def _depth(d: Draft) -> int:
    depth, step = 0, d.parent
    while step is not None and depth < 50:
        depth, step = depth + 1, step.parent
    return depth


def _manner(marked: Marked, d: Draft, inner: dict[int, list[Draft]]) -> Manner:
    """Direct, indirect or mixed, by the marks that belong to this statement's own source."""
    if d.direct:
        return "direct"
    theirs: set[int] = set()
    todo = list(inner[id(d)])
    while todo:
        o = todo.pop()
        if not _is_thought(o):
            theirs.update(o.quotes)
        todo += inner[id(o)]
    if d.parent is not None and _is_thought(d):
        return "indirect"
    own = [n for n in d.quotes if n not in theirs and not is_title(marked, n)]
    return "mixed" if own else "indirect"


def _is_thought(d: Draft) -> bool:
    """Is it what somebody thinks, so that marks in it are those of who tells it ("said they felt “cheated”")?"""
    cue = cues.forms().get(d.cue.text.lower()) if d.cue is not None and not d.direct else None
    return cue is not None and cue.kind in ("think", "feel")


def _ids(order: list[Draft]) -> dict[int, str]:
    """s:START-END of the first stretch of content; ".2" and so on for others at the same place."""
    used: dict[str, int] = {}
    out = {}
    for d in order:
        name = f"s:{d.stretches[0][0]}-{d.stretches[0][1]}"
        used[name] = used.get(name, 0) + 1
        out[id(d)] = name if used[name] == 1 else f"{name}.{used[name]}"
    return out
