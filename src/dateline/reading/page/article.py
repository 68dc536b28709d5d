"""Lays out the article of a page: body, headline and what stands between them, in the order of the source."""

import re

from dateline.errors import EmptyReport
from dateline.reading.page.alignment import align, words_of
from dateline.reading.page.density import HEADINGS, Row, body_rows, page_rows
from dateline.reading.page.embedded import Paragraph, embedded_body
from dateline.reading.page.labels import is_masthead
from dateline.reading.page.lines import Line
from dateline.reading.page.markup import Element, Page, decoded, read_page
from dateline.reading.page.metadata import page_metadata
from dateline.reading.page.moments import find_moments
from dateline.reading.page.sheet import Sheet
from dateline.reading.page.stamps import stamp_kind
from dateline.reading.page.voting import voted_rows
from dateline.values.report import Offset, Original

_STATED = 80
_NEAR, _BYLINE_WORDS = 6, 12


def page_sheet(original: Original) -> Sheet:
    """The article of a page, from its headline to the last line of its body; of a feed's entry all of it."""
    page = read_page(original.text)
    meta = page_metadata(page)
    rows = page_rows(page)
    title: tuple[int, int] | None = None
    embedded: list[Paragraph] = []
    if original.kind == "entry":
        chosen = [r for r in rows if not (r.linked > 0.9 and r.count < 4)] or rows
    else:
        stated = embedded_body(page)
        body = body_rows(page, rows)
        if _is_elsewhere(stated, rows, body):
            embedded = stated
        else:
            body = voted_rows(page, rows, body, stated="\n".join(words for words, _ in stated))
        head = _headline(rows, body, meta)
        if head is None and is_masthead(_title_words(page)):
            head = _bold_head(rows, body)
        if head is None and not body and not rows:
            raise EmptyReport("a page with a title and nothing else")
        if head is None and page.title is not None and (not body or page.title[0] < body[0].stretch.pieces[0][0]):
            title, meta = page.title, {**meta, "headline": meta.get("headline") or meta.get("title", "")}
        _mark_writers(rows, head, body, meta.get("authors", "").split("\n"))
        chosen = _with_head(rows, body, head)
        if embedded:
            inside = {r.index for r in body}
            chosen = [r for r in chosen if r is head or (r.index not in inside and _is_credit_line(r))]
    meta = {**_stamped(chosen), **meta, **{k: v for k, v in original.meta.items() if v}}
    if original.kind == "entry":
        meta["source"] = "feed"
    return _sheet(page, chosen, title, meta, embedded)


def _is_elsewhere(stated: list[Paragraph], rows: list[Row], body: list[Row]) -> bool:
    """Does the page show less than half of the article that its JSON-LD states?"""
    words = words_of("\n".join(text for text, _ in stated))
    if len(words) < _STATED or 2 * sum(r.count for r in body if r.weight > 0) > len(words):
        return False
    return 2 * align([words_of(r.words) for r in rows], words).missing > len(words)


def _stamped(rows: list[Row]) -> dict[str, str]:
    """What the markup of stamp lines says: `clocks`, the machine-readable moments beside their words with what their
    elements are called, a line each, and the first of them as "published" or "updated" where the words have no date
    ("2 hours ago")."""
    found: dict[str, str] = {}
    clocks: list[str] = []
    for r in rows:
        if (kind := stamp_kind(r.words)) is None:
            continue
        for element in dict.fromkeys(r.stretch.elements):
            time = next((e for e in (element, element.parent) if e is not None and e.tag == "time"), None)
            written = time.attribute("datetime") if time is not None else None
            if time is not None and written and (clock := f"{_named(time)}={written}") not in clocks:
                clocks.append(clock)
                if next(find_moments(r.words), None) is None:
                    found.setdefault(kind, written)
    return {**found, "clocks": "\n".join(clocks)} if clocks else found


def _named(time: Element) -> str:
    """Whether a time element is called that of the publication or that of the update; empty where it says neither."""
    names = " ".join(e.attribute("class") or "" for e in (time, time.parent) if e is not None).lower()
    updated = re.search(r"updat|modif|revis", names) is not None
    return "" if updated == ("publis" in names) else "updated" if updated else "published"


def _headline(rows: list[Row], body: list[Row], meta: dict[str, str]) -> Row | None:
    """The row that is the headline: an h1 or what the metadata says, the last one before the body's end."""
    end = body[-1].index if body else len(rows)
    known = [words for k in ("headline", "title") if (words := _vocabulary(meta.get(k, "")))]
    best, most = None, 0.0
    start = body[0].index if body else 0
    for r in rows:
        if r.index > end or r.count > 45:
            continue
        if r.index > start and r.block.tag != "h1" and (r.block.tag not in HEADINGS or r.index > start + 3):
            continue
        words = _vocabulary(r.words)
        score = max((_likeness(words, k) for k in known), default=0.0)
        if "h1" in r.hints:
            score += 0.6 if not r.foreign else 0.3
        elif r.hints & {"h2", "headline"}:
            score += 0.1
        if r.foreign and r.linked > 0.5:
            score -= 0.3
        if score > 0.55 and score >= most:
            best, most = r, score
    return best


def _title_words(page: Page) -> str:
    """A page's title without what stands behind its last separator."""
    if page.title is None:
        return ""
    start, end = _without_site(page.source, page.title)
    return page.source[start:end].strip()


def _bold_head(rows: list[Row], body: list[Row]) -> Row | None:
    """The nearest bold line over the body, which is the headline of a page whose title is the site's name."""
    first = body[0].index if body else 0
    near = [r for r in rows if first - _NEAR <= r.index < first and "bold" in r.hints and not r.foreign]
    return next((r for r in near[::-1] if 3 <= r.count <= 30 and r.linked < 0.5), None)


def _mark_writers(rows: list[Row], head: Row | None, body: list[Row], names: list[str]) -> None:
    """A short line between headline and body that holds the name of an author whom the metadata states is a byline."""
    known = [name.casefold() for name in names if len(name.split()) > 1]
    start = head.index if head is not None else -1
    first = next((r.index for r in body if r.weight > 0), len(rows))
    for r in rows:
        if start < r.index < first and r.count <= _BYLINE_WORDS and any(n in r.words.casefold() for n in known):
            r.hints.add("byline")


def _vocabulary(line: str) -> set[str]:
    return set(re.findall(r"\w+", line.lower()))


def _likeness(a: set[str], b: set[str]) -> float:
    """How much of two headlines is the same, 0 to 1; a site's name after the headline is forgiven."""
    common = len(a & b)
    return common / len(a) * min(1.0, common / max(0.6 * len(b), 1)) if common else 0.0


def _with_head(rows: list[Row], body: list[Row], head: Row | None) -> list[Row]:
    """The body with the headline and what stands between them or just around: deck, bylines, stamps, credits."""
    if not body:
        return [r for r in rows if r is head] or rows[:50]
    taken = {r.index for r in body}
    first, last = next((r.index for r in body if r is not head), body[0].index), body[-1].index
    start = head.index if head is not None else first
    if head is not None and start > first:
        taken = {k for k in taken if k >= start or rows_at(rows, k).weight > 10}
        first = min(taken, default=first)
    if head is not None:
        taken.add(head.index)
    near = [r for r in rows if min(start, first) - 8 <= r.index <= last + 6 and r.index not in taken]
    for r in near:
        between = start < r.index < first
        if r.index > first and (
            r.foreign or not re.search(r"\b(?:published|updated|posted|modified)\b", r.words, re.I)
        ):
            continue
        if _is_credit_line(r) or (between and _is_deck(r)):
            taken.add(r.index)
    return [r for r in rows if r.index in taken]


def rows_at(rows: list[Row], index: int) -> Row:
    return next(r for r in rows if r.index == index)


def _is_credit_line(row: Row) -> bool:
    """Is a row near the article one of its stamps or bylines?"""
    if row.count > 25 or (row.foreign and row.block.tag in ("li",)):
        return False
    if stamp_kind(row.words) is not None:
        return row.linked < 0.5
    return "byline" in row.hints or (re.match(r"\W*by\s+[A-Z]", row.words) is not None and row.count <= 12)


def _is_deck(row: Row) -> bool:
    return not row.foreign and row.linked < 0.3 and 5 <= row.count <= 60 and bool(row.hints & {"deck", "h2"})


def _sheet(
    page: Page, rows: list[Row], title: tuple[int, int] | None, meta: dict[str, str], embedded: list[Paragraph]
) -> Sheet:
    """The chosen rows as text, a blank line between them (a single break between items of a list), and what stands in
    the JSON-LD alone after them."""
    parts: list[str] = []
    offsets: list[Offset] = []
    lines: list[Line] = []
    length = 0

    def add(paragraph: Paragraph, hints: frozenset[str], gap: str) -> None:
        nonlocal length
        words, runs = paragraph
        if not words.strip():
            return
        if parts:
            parts.append(gap)
            length += len(gap)
        offsets.extend((length + at, source, size) for at, source, size in runs)
        lines.append(Line(length, length + len(words), hints))
        parts.append(words)
        length += len(words)

    if title is not None:
        a, b = _without_site(page.source, title)
        add(decoded(page.source, [(a, b)]), frozenset({"title"}), "")
    previous = ""
    for r in rows:
        tag = "li" if "li" in r.hints else r.block.tag
        hints = r.hints - {"stamp", "headline"}
        add(decoded(page.source, r.stretch.pieces), frozenset(hints), "\n" if tag == previous == "li" else "\n\n")
        previous = tag
    for paragraph in embedded:
        add(paragraph, frozenset({"p"}), "\n\n")
    return Sheet(text="".join(parts), lines=lines, offsets=offsets, meta=meta)


def _without_site(source: str, title: tuple[int, int]) -> tuple[int, int]:
    """A page's title without the site's name behind its last separator."""
    words = source[title[0] : title[1]]
    cut = [m.start() for m in re.finditer(r"(?<!\s)\s+[|–—-]\s+|(?:(?<!\s)\s+)?[|»]\s*", words)]
    if cut and len(words[: cut[-1]].split()) >= 2:
        return title[0], title[0] + cut[-1]
    return title
