"""A news page as the text that a person gets who copies the middle of it: lines, with what stands between paragraphs.

Deterministic and without a browser. From BEFORE lines above the headline to AFTER lines below the end of the body;
menus, scripts and what is hidden are left out, nothing else is.
"""

import re

from dateline.reading.intake.decoding import decode
from dateline.reading.page.markup import Element, Page, Stretch, decoded, read_page

BEFORE = 8
AFTER = 12
_LETTERS = re.compile(r"\w+")
_LONG = 25
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.I)


def render(page: bytes, body: str = "") -> str:
    """The lines of a page around its report, a blank line between blocks but none between the items of a list.

    `body` is the report's body as annotators gave it: where it ends is where the copied part ends. Without it the
    copied part goes on to the end of the page.
    """
    declared = _CHARSET.search(page[:4096])
    source, _ = decode(page, declared=declared[1].decode("ascii") if declared else None)
    tree = read_page(source)
    shown = [s for s in tree.stretches if not any(_is_menu(e) for e in _line_of(s.block))]
    texts = [decoded(source, s.pieces)[0] for s in shown]
    kept = [(s, t) for s, t in zip(shown, texts, strict=True) if t.strip()]
    words = [_key(t) for _, t in kept]
    end = _body_end(words, body)
    head = _headline(tree, kept, words, end)
    part = kept[max(0, head - BEFORE) : end + 1 + AFTER]
    rows: list[str] = []
    for place, (stretch, text) in enumerate(part):
        if place and not _listed(part[place - 1][0], stretch):
            rows.append("")
        rows += [row.strip() for row in text.split("\n") if row.strip()]
    return "\n".join(rows) + "\n"


def _line_of(element: Element) -> list[Element]:
    """An element and those it lies in, innermost first."""
    found = [element]
    while (above := found[-1].parent) is not None:
        found.append(above)
    return found


def _is_menu(element: Element) -> bool:
    return element.tag == "nav" or element.attribute("role") == "navigation"


def _listed(before: Stretch, after: Stretch) -> bool:
    """Do two lines stand closely: items of one list, cells of one table, or one block cut by a line break?"""
    if before.block is after.block:
        return True
    first, second = _holder(before.block), _holder(after.block)
    return first is not None and first is second


def _holder(element: Element) -> Element | None:
    """The outermost list or table that an element lies in."""
    found = [e for e in _line_of(element) if e.tag in ("ul", "ol", "dl", "table")]
    return found[-1] if found else None


def _key(text: str) -> str:
    return " ".join(_LETTERS.findall(text.lower()))


def _body_end(words: list[str], body: str) -> int:
    """The index of the last line that is part of the body; of the last line of all where no body is given."""
    whole = f" {_key(body)} "
    inside = [n for n, key in enumerate(words) if len(key) >= _LONG and f" {key} " in whole]
    return inside[-1] if inside else len(words) - 1


def _headline(tree: Page, kept: list[tuple[Stretch, str]], words: list[str], end: int) -> int:
    """The index of the headline: the h1, or else any line, that shares most words with the page's stated title."""
    titles = [m.get("content", "") for m in tree.metas if m.get("property", m.get("name")) in ("og:title", "title")]
    if tree.title is not None:
        titles.append(tree.source[slice(*tree.title)])
    stated = [set(_key(t).split()) for t in titles if t]

    def likeness(n: int) -> tuple[float, bool]:
        own = set(words[n].split())
        best = max((len(own & t) / len(own | t) for t in stated if own), default=0.0)
        return round(best, 1), any(e.tag == "h1" for e in _line_of(kept[n][0].block))

    best = max(range(end + 1), key=lambda n: (likeness(n), -n), default=0)
    if likeness(best)[0] >= 0.4:
        return best
    return next((n for n in range(end + 1) if likeness(n)[1]), 0)
