"""What tells the role of a line, as named features: its words and shape, where it stands, and what the rules say of it
and of its neighbours. Learned weights (roles.npz) make a role of them; nothing here is fitted to them."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from dateline.reading.page.agencies import agency_in
from dateline.reading.page.bylines import is_name_line
from dateline.reading.page.lines import Line, ends_sentence
from dateline.reading.page.moments import find_moments

Floats = NDArray[np.float32]
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b", re.I)
_AMOUNT = re.compile(r"\d")
_ADDRESS = re.compile(r"https?://|www\.|\S@[^\s@]+\.\w|(?:^|\s)@\w")
_CALL = re.compile(
    r"\b(?:click|subscribe|sign up|follow|download|join|share|watch|listen|read|see|tap|register|donate|support us"
    r"|log ?in)\b",
    re.I,
)
_CALLS = frozenset(
    ("click", "subscribe", "sign", "follow", "download", "join", "share", "watch", "listen", "read", "see", "tap",
     "register", "donate", "support", "log", "login")
)  # fmt: skip
_READERS = frozenset(("you", "your", "us", "our", "we"))
_PLAIN = re.compile(r"\w+")
_MARKED = ("|", "•", "›", ">", "/", "#", "…", "…", "©", "[", "(", "*", "—", "–", ":")
_LEXICAL, _LONG, _LONGEST = 16, 3, 400
_STEPS = (1, 2, 3, 5, 8, 12, 20, 40, 80)


def describe(
    text: str, lines: Sequence[Line], kinds: Sequence[str], roles: Sequence[str], meanings: Floats
) -> list[list[str]]:
    """The features of each line; `kinds` and `roles` are the rules' view of the line alone, and in its place,
    `meanings` [lines, width] what its words mean."""
    if not lines:
        return []
    near = _near(kinds, roles, meanings)
    words = [text[x.start : x.end].strip() for x in lines]
    alone = [_alone(w, x) for w, x in zip(words, lines, strict=True)]
    placed = _placed(text, lines, words, kinds, roles)
    found = []
    for k in range(len(lines)):
        around = [f"role={roles[k]}", f"kind={kinds[k]}", f"both={roles[k]} {kinds[k]}"]
        for step in (-2, -1, 1, 2):
            j = k + step
            there = roles[j] if 0 <= j < len(lines) else "edge"
            around.append(f"{step}:{there}")
            if abs(step) == 1:
                around.append(f"{step}:{there} at {roles[k]}")
                around += [f"{step}:{f}" for f in (alone[j][:_SHAPES] if 0 <= j < len(lines) else ())]
        found.append(["", *around, *near[k], *placed[k], *alone[k]])
    return found


_SHAPES = 3


def _near(kinds: Sequence[str], roles: Sequence[str], meanings: Floats) -> list[list[str]]:
    """How near the meaning of each line is to that of the rest of the prose, of the headline, and of the next line."""
    unit = meanings / np.maximum(np.linalg.norm(meanings, axis=1, keepdims=True), 1e-6)
    telling = np.array([kind == "prose" and role == "body" for kind, role in zip(kinds, roles, strict=True)])
    leading = np.array([role == "headline" for role in roles])
    others = {
        "prose": unit[telling].sum(axis=0) - unit * telling[:, None],
        "title": unit[leading].sum(axis=0) - unit * leading[:, None],
        "after": np.vstack([unit[1:], np.zeros_like(unit[:1])]),
    }
    angles = {name: _angles(unit, other) for name, other in others.items()}
    return [
        [f for name, tenths in angles.items() for f in (f"{name}={tenths[k]}", f"{name}={tenths[k]} {role}")]
        for k, role in enumerate(roles)
    ]


def _angles(a: Floats, b: Floats) -> list[str]:
    """The cosine of each row of two matrices in tenths; "none" where one has no meaning."""
    sizes = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    cosines = (a * b).sum(axis=1) / np.maximum(sizes, 1e-6)
    pairs = zip(sizes.tolist(), cosines.tolist(), strict=True)
    return ["none" if size < 1e-6 else str(int(10 * cosine)) for size, cosine in pairs]


def _alone(words: str, line: Line) -> list[str]:
    """What a line says by itself; the first `_SHAPES` are its length, its end and its case."""
    tokens = _WORD.findall(words)
    low = [t.lower() for t in tokens]
    count = len(words.split())
    end = "sentence" if ends_sentence(words) else "colon" if words.endswith(":") else "open"
    found = [f"count={_step(count)}", f"end={end}", f"case={_case(tokens)}"]
    found += [f"length={_step(count)} {end}", f"first char={_class(words[:1])}", f"last char={_class(words[-1:])}"]
    found += [f"hint={h}" for h in sorted(line.hints)]
    found += [f"has {mark}" for mark in _MARKED if mark in words]
    for name in _tells(words):
        found += [f"has {name}", f"has {name} {_step(count)}"]
    if count <= 25 and len(words) <= _LONGEST and (moments := list(find_moments(words))):
        rest = count - sum(len(words[m.start : m.end].split()) for m in moments)
        found.append(f"moment, rest {_step(max(rest, 0))}")
    if count <= _LEXICAL:
        found += [name for name, tells in (("a name", is_name_line), ("an agency", agency_in)) if tells(words)]
    if low:
        found += [f"first={low[0]}", f"first two={' '.join(low[:2])}", f"last={low[-1]}"]
    if count <= _LEXICAL:
        found += [f"word={w}" for w in dict.fromkeys(low)]
        found += [f"pair={a} {b}" for a, b in pairwise(low)]
    else:
        found += [f"opening={w}" for w in dict.fromkeys(low[:4])]
    return found


def _tells(words: str) -> Iterator[str]:
    """What a line has of "clock", "digit", "address", "call" and "you". Patterns are tried only where one of their
    words or marks is: most paragraphs have none."""
    if _AMOUNT.search(words):
        if _CLOCK.search(words):
            yield "clock"
        yield "digit"
    if ("@" in words or "http" in words or "www." in words) and _ADDRESS.search(words):
        yield "address"
    plain = frozenset(_PLAIN.findall(words.lower()))
    if not _CALLS.isdisjoint(plain) and _CALL.search(words):
        yield "call"
    if not _READERS.isdisjoint(plain):
        yield "you"


def _placed(
    text: str, lines: Sequence[Line], words: Sequence[str], kinds: Sequence[str], roles: Sequence[str]
) -> list[list[str]]:
    """Where a line stands: from the top and the end, before or after the prose, between blank lines; and how much of it
    the rest of the story says too."""
    prose = [k for k, (kind, role) in enumerate(zip(kinds, roles, strict=True)) if kind == "prose" and role == "body"]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    said = [_content(w) for w in words]
    counts: dict[str, int] = {}
    for k in prose:
        for w in said[k]:
            counts[w] = counts.get(w, 0) + 1
    telling = set(prose)
    behind = list(accumulate((k in telling for k in range(len(lines))), initial=0))
    heads = [said[k] for k, role in enumerate(roles) if role == "headline"]
    size = max((len(w.split()) for w in words), default=0)
    found = []
    for k, line in enumerate(lines):
        own = k in telling
        known = sum(counts.get(w, 0) > own for w in said[k])
        share = known / len(said[k]) if said[k] else 0.0
        where = "above" if k < first else "below" if k > last else "within"
        gap = text[lines[k - 1].end : line.start].count("\n") if k else 9
        after = text[line.end : lines[k + 1].start].count("\n") if k + 1 < len(lines) else 9
        following = said[k + 1] if k + 1 < len(lines) else frozenset()
        repeated = len(said[k] & following) / len(said[k]) if said[k] else 0.0
        echo = max((len(said[k] & h) / max(len(h), 1) for h in heads), default=0.0) if roles[k] != "headline" else 0.0
        indented = line.start > 0 and text[line.start - 1].isspace() and text[line.start - 1] != "\n"
        topic = "none" if not said[k] else f"{min(int(share * 4), 3)}"
        found.append([
            f"where={where}", f"top={min(k, 8)}", f"bottom={_step(len(lines) - 1 - k)}",
            f"below={_step(max(k - last, 0))}",
            f"above={_step(max(first - k, 0))}", f"topic={topic} {where}", f"topic={topic} {roles[k]}",
            f"gap={min(gap, 3)} {min(after, 3)}", f"echo={int(echo * 4)}", f"told again={int(repeated * 4)} {where}",
            f"prose behind={_step(behind[k])}",
            f"relative={_step(size // max(len(words[k].split()), 1))}", f"lines={_step(len(lines))}",
            f"where={where} {roles[k]}", f"where={where} {kinds[k]}", f"indented={indented}",
        ])  # fmt: skip
    return found


def _content(words: str) -> frozenset[str]:
    """The words that carry meaning: names and long words."""
    return frozenset(w.lower() for w in _WORD.findall(words) if len(w) > _LONG)


def _step(number: int) -> int:
    return next((s for s in _STEPS if number <= s), 99) if number else 0


def _case(tokens: Sequence[str]) -> str:
    """How a line is capitalised: like a headline, a sentence, a shout."""
    if not tokens:
        return "none"
    if all(t.isupper() for t in tokens):
        return "capitals"
    long = [t for t in tokens[1:] if len(t) > _LONG]
    share = sum(t[:1].isupper() for t in long) / len(long) if long else 0.0
    start = "upper" if tokens[0][:1].isupper() else "lower"
    return f"{start} {'title' if share > 0.7 else 'some' if share > 0.2 else 'few'}"


def _class(char: str) -> str:
    if char.isalpha():
        return "upper" if char.isupper() else "lower"
    return "digit" if char.isdigit() else char
