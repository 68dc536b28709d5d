"""Quotation marks: which characters open and close a quotation, in every style that reports use.

Marks are paired block by block with a stack. A mark that cannot be a quotation mark where it stands (inches, feet, an
apostrophe, a decade) is none; a quotation that is left open and reopened in the next block is carried on there.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

DOUBLE_OPEN, DOUBLE_CLOSE = "“„‟«", "”»"
SINGLE_OPEN, SINGLE_CLOSE = "‘‚‹", "’›"
_MARK = re.compile(r"[\"“”„‟«»‘’‚‹›']|``")
_ELISION = re.compile(r"(?:\d0s?\b|\d{2}\b|tis\b|twas\b|em\b|til\b|till\b|cause\b|n\b|bout\b|round\b)", re.I)
_SINGLE_END = re.compile(r"(?<=[^\s(\[])['’](?!\w)")
_MISTYPED = re.compile(r"[,.?!]['’](?=\s)")  # a single mark that closes what a double one opened
_OPEN_AFTER = " \t\n\u00a0([{—–-/:"


class Quotation(NamedTuple):
    """Characters [start, end) between the marks, [outer_start, outer_end) with them; `parent` and `resumes` are numbers
    of quotations: the one it stands in, and the one of an earlier block that it carries on."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    block: int
    closed: bool
    parent: int | None
    resumes: int | None
    single: bool


@dataclass(slots=True)
class _Open:
    at: int
    inner: int
    single: bool
    low: bool
    resumes: int | None = None


@dataclass(slots=True)
class _Block:
    """The state of pairing inside one block."""

    text: str
    start: int
    end: int
    number: int
    stack: list[_Open] = field(default_factory=list)
    found: list[tuple[_Open, int, int, bool]] = field(default_factory=list)


def quotations(text: str, blocks: list[tuple[int, int]]) -> list[Quotation]:
    """All quotations of the blocks [start, end), in text order, outer ones before what stands in them."""
    found: list[tuple[_Open, int, int, bool, int]] = []
    carried: int | None = None
    for number, (start, end) in enumerate(blocks):
        block = _Block(text, start, end, number)
        if carried is not None:
            _resume(block, found[carried])
        _pair(block)
        left = _finish(block, _opens(text, blocks, number + 1))
        base = len(found)
        found += [(o, inner_end, outer_end, closed, number) for o, inner_end, outer_end, closed in block.found]
        for k in range(base, len(found)):
            if found[k][0].resumes is not None:
                found[k][0].resumes = carried
        carried = None if left is None else base + left
    return _nested(found)


def _opens(text: str, blocks: list[tuple[int, int]], number: int) -> bool:
    """Does a block begin with an opening double mark?"""
    if number >= len(blocks):
        return False
    return text[blocks[number][0] : blocks[number][1]].lstrip()[:1] in ("“", '"', "„", "«", "‘", "'")


def _resume(block: _Block, before: tuple[_Open, int, int, bool, int]) -> None:
    """Note that the first mark of a block carries on what the block before left open; without that mark, the block
    itself does, up to its first closing mark."""
    at = block.start + len(block.text[block.start : block.end]) - len(block.text[block.start : block.end].lstrip())
    block.stack.append(_Open(at, at, before[0].single, False, resumes=-1))


def _pair(block: _Block) -> None:
    text, end = block.text, block.end
    closers = [m.start() for m in _SINGLE_END.finditer(text, block.start, end)]
    doubles = [i for i in range(block.start, end) if text[i] == '"']
    for m in _MARK.finditer(text, block.start, end):
        i, mark = m.start(), m[0]
        if mark == "``" or mark in '"“”„‟«»':
            _double(block, i, mark, doubles)
        elif i + 1 < end and text[i + 1] == mark == "'" and (i == block.start or text[i - 1] != "'"):
            continue  # the first half of ''
        else:
            _single(block, i, mark, closers)


def _double(block: _Block, i: int, mark: str, doubles: list[int]) -> None:
    text, stack = block.text, block.stack
    before = text[i - 1] if i > block.start else " "
    after = text[i + len(mark)] if i + len(mark) < block.end else " "
    is_open = any(not o.single for o in stack)
    if mark == '"':
        if _is_inch(block, i, before, is_open, doubles):
            return
        opens = before in _OPEN_AFTER and not after.isspace() if is_open else not after.isspace()
        if is_open and opens and before in "—–-/:" and not after.isalnum():
            opens = False
        if not is_open and before not in _OPEN_AFTER + "“‘'’\"«" and (after.isspace() or after in ".,;:!?)"):
            opens = False
    else:
        opens = mark in DOUBLE_OPEN or mark == "``"
        if mark == "“" and stack and stack[-1].low:
            opens = False
        if mark == "»" and not is_open and before in _OPEN_AFTER and not after.isspace():
            opens = True
        elif mark == "«" and is_open and not before.isspace() and (after.isspace() or after in ".,;:!?)"):
            opens = False
    if opens:
        if stack and stack[-1].resumes == -1 and stack[-1].at == i:
            stack[-1].inner = i + len(mark)
            return
        if is_open and not stack[-1].single and (mark == '"' or stack[-1].resumes == -1):
            _abandon(block, i)
        stack.append(_Open(i, i + len(mark), False, mark == "„"))
    else:
        _close(block, i, i + len(mark), single=False)


def _is_inch(block: _Block, i: int, before: str, is_open: bool, doubles: list[int]) -> bool:
    """A straight mark after a digit measures unless it must close a quotation."""
    if not before.isdigit():
        return False
    if not is_open:
        return True
    after = block.text[i + 1 : i + 3]
    if not after[:1].isspace() and after[:1] not in "-x×":
        return False
    later = doubles[bisect_left(doubles, i + 1) : bisect_left(doubles, i + 1) + 1]
    if not later:
        return False
    j = later[0]
    return not block.text[j - 1].isspace()  # the next one closes: this one has not


def _single(block: _Block, i: int, mark: str, closers: list[int]) -> None:
    text, stack = block.text, block.stack
    before = text[i - 1] if i > block.start else " "
    after = text[i + 1] if i + 1 < block.end else " "
    if mark == "'" and before == "'":
        _close(block, i - 1, i + 1, single=False)
        return
    is_open = bool(stack) and stack[-1].single
    at_word = before in _OPEN_AFTER + '"“«‘'
    if mark in SINGLE_OPEN or (mark == "'" and at_word and not after.isspace()):
        if stack and stack[-1].resumes == -1 and stack[-1].at == i:
            stack[-1].inner = i + 1
            return
        elided = _ELISION.match(text, i + 1) is not None
        if not (after.isalnum() or after in '[(“"…$£€') or (elided and not _paired(text, i, closers)):
            return
        if bisect_left(closers, i + 2) < len(closers) or (mark == "‘" and i == block.start):
            stack.append(_Open(i, i + 1, True, False))
    elif is_open and mark in "'’›" and not after.isalnum() and not before.isspace():
        k = bisect_left(closers, i + 1)
        plural = before == "s" and after == " " and text[i + 2 : i + 3].islower() and k < len(closers)
        if not plural:
            _close(block, i, i + 1, single=True)


def _paired(text: str, i: int, closers: list[int]) -> bool:
    """Does a closing mark stand soon after what looks like an elision ('90s)?"""
    k = bisect_left(closers, i + 2)
    return k < len(closers) and closers[k] - i < 60 and text[closers[k] - 1] in ".,!?"


def _close(block: _Block, i: int, after: int, *, single: bool) -> None:
    """Close the innermost open quotation of a kind; a closing mark without one closes from the block's beginning."""
    stack = block.stack
    while stack:
        o = stack.pop()
        if o.single == single or (o.resumes == -1 and not single):
            block.found.append((o, i, after, True))
            return
    if not single and not any(f[0].at <= block.start for f in block.found):
        stray = _Open(block.start, block.start, False, False)
        if not block.found:
            block.found.append((stray, i, after, True))


def _abandon(block: _Block, i: int) -> None:
    """A quotation whose closing mark was forgotten ends before the next one opens; one only thought to go on from the
    block before has not."""
    o = block.stack.pop()
    if o.resumes == -1:
        return
    closed = _MISTYPED.search(block.text, o.inner, i)
    if closed and not o.single:
        block.found.append((o, closed.end() - 1, closed.end(), True))
    else:
        block.found.append((o, i, i, False))


def _finish(block: _Block, reopened: bool) -> int | None:
    """Quotations still open at the end of a block; the number of the one that the next block carries on."""
    left = None
    for o in block.stack:
        if o.resumes == -1 and o.inner == o.at and not reopened:
            continue  # the block before was left open by mistake
        if o.single and not reopened:
            continue
        closed = None if o.single or reopened else _MISTYPED.search(block.text, o.inner, block.end)
        if closed:  # one mistyped mark closes all that are open, the outer ones behind it
            innermost = o is block.stack[-1]
            block.found.append((o, closed.end() - innermost, closed.end(), True))
            continue
        if left is None:
            left = len(block.found)
        block.found.append((o, block.end, block.end, False))
    return left


def _nested(found: list[tuple[_Open, int, int, bool, int]]) -> list[Quotation]:
    """Quotations in text order with the numbers of those that they stand in and carry on."""
    kept = [k for k, (o, inner_end, *_rest) in enumerate(found) if o.inner < inner_end]
    order = sorted(kept, key=lambda k: (found[k][0].at, -found[k][2]))
    number = {k: n for n, k in enumerate(order)}
    out: list[Quotation] = []
    path: list[int] = []
    for k in order:
        o, inner_end, outer_end, closed, block = found[k]
        while path and (out[path[-1]].end <= o.at or out[path[-1]].block != block):
            path.pop()
        parent = next((n for n in reversed(path) if out[n].end >= outer_end), None)
        resumes = number.get(o.resumes) if o.resumes is not None and o.resumes >= 0 else None
        out.append(Quotation(o.inner, inner_end, o.at, outer_end, block, closed, parent, resumes, o.single))
        path.append(len(out) - 1)
    return out
