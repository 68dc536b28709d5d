"""Decides with the extractors what of a page is the article: our own rows where the quick one finds the same, else a
vote on every row with the thorough one as third."""

from collections.abc import Sequence

from dateline.reading.page.alignment import align, likeness, words_of
from dateline.reading.page.density import Row
from dateline.reading.page.markup import Page
from dateline.reading.page.oracle import quick_article, thorough_article

_TAKEN = 0.5
_SAME, _ALIKE, _FEW, _ELEMENTS = 0.85, 0.5, 60, 20_000
Ballot = list[bool]


def voted_rows(page: Page, rows: list[Row], own: list[Row], *, stated: str = "") -> list[Row]:
    """The rows of the body.

    `stated` is what the page's metadata gives as the article: another witness that costs nothing. A row is in where two
    of three say so, another article never. Where no two of the three are even alike, nobody outvotes our own reading:
    that is how live blogs and lists come out, of which extractors take one entry each.
    """
    mine = words_of("\n".join(r.words for r in own))
    if stated and likeness(mine, words_of(stated)) >= _SAME:
        return own
    quick = words_of(quick_article(page.source) or "")
    if len(mine) + len(quick) < _FEW or likeness(mine, quick) >= _SAME:
        return own
    text = thorough_article(page.source) if len(page.elements) <= _ELEMENTS else None
    if text is None:
        return own
    lines = [words_of(r.words) for r in rows]
    sizes = [len(x) for x in lines]
    chosen = {r.index for r in own}
    ours: Ballot = [r.index in chosen for r in rows]
    brief, brief_missing = _ballot(lines, quick)
    thorough, missing = _ballot(lines, words_of(text))
    likest = max(
        _likeness(sizes, ours, brief, brief_missing),
        _likeness(sizes, ours, thorough, missing),
        _likeness(sizes, thorough, brief, missing + brief_missing),
    )
    if likest < _ALIKE:
        return own
    votes = zip(ours, brief, thorough, strict=True)
    return [r for r, says in zip(rows, votes, strict=True) if sum(says) >= 2 and "another" not in r.hints] or own


def _ballot(lines: Sequence[Sequence[str]], text: Sequence[str]) -> tuple[Ballot, int]:
    """Which lines a text has taken, and how many of its words have no place on the page."""
    found = align(lines, text)
    return [share >= _TAKEN for share in found.shares], found.missing


def _likeness(sizes: list[int], a: Ballot, b: Ballot, missing: int) -> float:
    """F1 of the words in two selections of rows; words without a place are in one of them only."""
    both = sum(n for n, x, y in zip(sizes, a, b, strict=True) if x and y)
    all_of = sum(n * (x + y) for n, x, y in zip(sizes, a, b, strict=True)) + missing
    return 2 * both / all_of if all_of else 0.0
