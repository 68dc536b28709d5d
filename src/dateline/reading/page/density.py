"""Finds the article's body on a page: the part of the tree where sentences are dense.

Every line has a weight: sentences count for what they are worth, links and scraps against. The body is the element
whose lines weigh most; navigation, comments, teasers of other stories inside it are left out.
"""

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from dateline.reading.page.lines import ends_sentence
from dateline.reading.page.marks import BODY, COMMENTS, DISCUSSION, NOTICES, PERSON, REPLY, hints_of, is_foreign
from dateline.reading.page.markup import Element, Page, Stretch, plain

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PLAIN = frozenset({"html", "body", "main", "article"})
_FOREIGN_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "label", "menu", "dialog", "fieldset"})
_TEXT_TAGS = frozenset({"p", "h1", "h2", "h3", "h4", "blockquote", "span", "strong", "em"})
_LEAD_OFF = re.compile(
    r"\W*(?:read|also read|see also|related|more|watch|recommended|most read|trending|don[’']t miss|read more|see more"
    r"|in pictures|photos)\b\s*(?:also|more|next)?\s*[:|»>]",
    re.I,
)
_SMALL = frozenset({"small", "em", "i"})
_BOXES = frozenset({"a", "aside", "div", "h2", "h3", "h4", "li", "p", "section", "span", "ul"})
_CAPTION, _CALL, _NAME, _SIGNED = 40, 8, 6, 12
_TEASER_WORDS, _TEASERS, _REPLY_WORDS, _PROMPT = 100, 3, 400, 400


class Row(msgspec.Struct):
    """A line of the page with what speaks for and against it: share of links, weight, hints for the labeller."""

    index: int
    stretch: Stretch
    words: str
    count: int
    linked: float
    weight: float
    foreign: bool
    hints: set[str]

    @property
    def block(self) -> Element:
        return self.stretch.block


def page_rows(page: Page) -> list[Row]:
    """The lines of a page that have words, weighed."""
    sizes = _sizes(page)
    foreign = _foreign(page, sizes)
    told: dict[str, list[tuple[str, int]]] = {}
    rows = []
    for k, stretch in enumerate(page.stretches):
        _drop_foreign_pieces(stretch, foreign)
        words = plain(page.source, stretch.pieces)
        count = len(words.split())
        if count:
            linked = min(stretch.words_linked / count, 1.0)
            hints = _hints(stretch, count, sizes, told)
            rows.append(Row(k, stretch, words, count, linked, 0.0, foreign[stretch.block.index], hints))
    teasers = _teasers(page, rows)
    second = _second(rows)
    _close_at_comments(rows)
    for r in rows:
        another = bool(second) and _inside_any(r.block, second)
        if another or r.index in teasers:
            r.hints.add("another" if another else "teaser")
            r.weight = -2.0
        else:
            r.weight = _weight(r)
    return rows


def _close_at_comments(rows: list[Row]) -> None:
    """What stands under a heading for comments, beside it, is foreign: pages that give their parts no names have only
    that. Not where most of the page stands there."""
    for k, r in enumerate(rows):
        if r.block.tag in HEADINGS and r.count <= _NAME and DISCUSSION.fullmatch(r.words):
            under = [x for x in rows[k:] if any(e.parent is r.block.parent for e in _ancestors(x.block))]
            if 2 * sum(x.count for x in under) < sum(x.count for x in rows):
                for x in under:
                    x.foreign = True


def body_rows(page: Page, rows: list[Row]) -> list[Row]:
    """The rows of the element that weighs most, without those that do not belong to the article."""
    container = _heaviest(page, rows)
    within = _inside(page, container)
    inside = [r for r in rows if within[r.block.index]]
    prompts = _prompts(page, inside, container)
    kept = [r for r in inside if _belongs(r) and not _inside_any(r.block, prompts)]
    return _trimmed(kept) or inside


def _foreign(page: Page, sizes: list[int]) -> list[bool]:
    """For each element whether it, or one around it, names itself as something else than the article.

    What holds a third of the page's sentences is believed to be the article whatever it is called, comments excepted;
    notices and lists of other stories only where they hold nearly all. A form, with the little that stands around it,
    is no part of the article either.
    """
    prose = [0] * len(page.elements)
    for s in page.stretches:
        length = sum(b - a for a, b in s.pieces)
        if length > 80 and 16 * s.words_linked < length:
            prose[s.block.index] += length
    _sum_up(page.parents, prose)
    forms = _around_forms(page, sizes)
    found = [False] * len(page.elements)
    told: dict[str, bool] = {"": False}
    for k, e in enumerate(page.elements):
        if found[page.parents[k]] or k in forms:
            found[k] = True
            continue
        if (named := told.get(e.names)) is None:
            named = told[e.names] = is_foreign(e.names)
        own = e.tag in _FOREIGN_TAGS or (named and e.tag not in _PLAIN)
        if own and (3 * prose[k] > prose[0] or (e.tag in _TEXT_TAGS and prose[k] > 80)):
            own = COMMENTS.search(e.names) is not None or (
                5 * prose[k] < 4 * prose[0] and e.tag not in _TEXT_TAGS and NOTICES.search(e.names) is not None
            )
        found[k] = own
    return found


def _around_forms(page: Page, sizes: list[int]) -> set[int]:
    """Indices of the largest small elements that hold a form: a prompt and what is to be typed or pressed there."""
    found: set[int] = set()
    for e in page.elements:
        if e.tag != "form" or sizes[e.index] > _PROMPT:
            continue
        for around in _ancestors(e):
            if around.tag in _PLAIN or sizes[around.index] > _PROMPT:
                break
            e = around
        found.add(e.index)
    return found


def _sizes(page: Page) -> list[int]:
    """Characters of source text in each element."""
    sizes = [0] * len(page.elements)
    for s in page.stretches:
        sizes[s.block.index] += sum(b - a for a, b in s.pieces)
    _sum_up(page.parents, sizes)
    return sizes


def _sum_up(parents: list[int], values: list[int] | list[float]) -> None:
    """Adds each element's value to those around it; a parent stands before its children."""
    for k in range(len(values) - 1, 0, -1):
        if value := values[k]:
            values[parents[k]] += value  # type: ignore[assignment]


def _drop_foreign_pieces(stretch: Stretch, foreign: list[bool]) -> None:
    """Leaves out what inline elements of another purpose (tooltips, hovering cards) put into a paragraph."""
    if foreign[stretch.block.index] or not any(foreign[e.index] for e in stretch.elements):
        return
    kept = [k for k, e in enumerate(stretch.elements) if not foreign[e.index]]
    stretch.pieces = [stretch.pieces[k] for k in kept]
    stretch.elements = [stretch.elements[k] for k in kept]


def _hints(stretch: Stretch, count: int, sizes: list[int], told: dict[str, list[tuple[str, int]]]) -> set[str]:
    """Words for the labeller, from the tags and names of the elements that hold the whole line and little else."""
    hints: set[str] = set()
    elements = stretch.elements
    element: Element | None = elements[0] if elements and all(e is elements[0] for e in elements) else stretch.block
    if stretch.block.pictured and count <= _CAPTION and all(e.tag in _SMALL for e in elements):
        hints.add("caption")
    if element is stretch.block and elements and count <= _SIGNED and _is_signed(elements[0], stretch.block):
        hints.add("byline")
    for depth in range(6):
        if element is None or element.tag in _PLAIN:
            break
        if element.tag in HEADINGS or element.tag in ("li", "p", "td", "blockquote"):
            hints.add(element.tag)
        if element.tag in ("b", "strong") and depth == 0 and count <= 14:
            hints.add("bold")
        if element.tag == "figcaption":
            hints.add("caption")
        if element.tag == "a" and count <= _NAME and PERSON.search(element.attribute("href") or ""):
            hints.add("byline")
        if element.names and (depth < 4 or element.tag == "figure") and sizes[element.index] <= 800:
            if (named := told.get(element.names)) is None:
                named = told[element.names] = hints_of(element.names)
            if named:
                hints.update([hint for hint, most in named if count <= most])
        element = element.parent
    return {"h1"} if "h1" in hints else hints


def _is_signed(first: Element, block: Element) -> bool:
    """Is the beginning of a line marked as a writer's name, with a place or an office of no mark behind it?"""
    return any(
        any(hint == "byline" for hint, _ in hints_of(e.names)) for e in (first, first.parent)
        if e is not None and e is not block and e is not block.parent and e.names
    )  # fmt: skip


def _teasers(page: Page, rows: list[Row]) -> set[int]:
    """Indices of the rows of teasers (small blocks with a linked title, several of one make on the page), of readers'
    comments (blocks of one make that one can reply to), and of other articles that the page only begins."""
    words = [0] * len(page.elements)
    for r in rows:
        words[r.block.index] += r.count
    _sum_up(page.parents, words)
    makes: Counter[tuple[str, str, str]] = Counter()
    blocks: dict[int, list[Element]] = {}
    for r in rows:
        reply = r.count <= 3 and REPLY.fullmatch(r.words) is not None
        if not reply and (r.linked < 0.7 or r.count < 3 or (ends_sentence(r.words) and r.count >= 12)):
            continue
        element: Element | None = r.block
        for _ in range(5):
            most = _REPLY_WORDS if reply else _TEASER_WORDS
            if element is None or element.parent is None or words[element.index] > most:
                break
            if words[element.index] > r.count:
                blocks.setdefault(r.index, []).append(element)
                makes[_make(element)] += 1
            element = element.parent
    found = {e.index for elements in blocks.values() for e in elements if makes[_make(e)] >= _TEASERS}
    found |= _begun(rows, words)
    return {r.index for r in rows if _inside_any(r.block, found)} if found else set()


def _prompts(page: Page, rows: list[Row], container: Element) -> set[int]:
    """Indices of small boxes inside the body whose point is a link to press ("Support us"): a few words about it and
    the link as a line of its own. What comes often, as the entries of a live blog do, is the story."""
    words = [0] * len(page.elements)
    lines = [0] * len(page.elements)
    for r in rows:
        words[r.block.index] += r.count
        lines[r.block.index] += 1
    _sum_up(page.parents, words)
    _sum_up(page.parents, lines)
    found: dict[tuple[str, str, str], set[int]] = {}
    for r in rows:
        if r.linked < 0.9 or r.count > _CALL or ends_sentence(r.words):
            continue
        box: Element | None = None
        for e in _ancestors(r.block):
            if e is container or words[e.index] > _TEASER_WORDS or e.tag not in _BOXES:
                break
            box = e if lines[e.index] > 1 else box
        if box is not None:
            found.setdefault(_make(box), set()).add(box.index)
    return {k for boxes in found.values() if len(boxes) < _TEASERS for k in boxes}


def _begun(rows: list[Row], words: list[int]) -> set[int]:
    """Elements of articles whose heading is a link to them, beside one of which it is none."""
    headings: dict[int, bool] = {}
    for r in rows:
        if r.block.tag in HEADINGS and (article := _article_of(r.block)) is not None:
            headings.setdefault(article.index, r.linked > 0.9)
    if all(headings.values()):
        return set()
    whole = max(words[k] for k, linked in headings.items() if not linked)
    return {k for k, linked in headings.items() if linked and words[k] < whole}


def _second(rows: list[Row]) -> set[int]:
    """Elements of further whole articles below the first: kin of one that holds the page's first h1, beside it, with an
    h1 of their own."""
    titles = [r.block for r in rows if r.block.tag == "h1" and not r.foreign]
    if len(titles) < 2:
        return set()
    first = {e.parent.index: e for e in _ancestors(titles[0]) if e.parent is not None}
    return {
        e.index
        for title in titles[1:]
        for e in _ancestors(title)
        if e.parent is not None and (kin := first.get(e.parent.index, e)) is not e and _are_kin(kin, e)
    }


def _are_kin(a: Element, b: Element) -> bool:
    """Are two elements of one kind, as "story" and "story next" are?"""
    if a.tag != b.tag or a.tag == "h1":
        return False
    return a.tag == "article" or _make(a) == _make(b) or not set(a.names.split()).isdisjoint(b.names.split())


def _ancestors(element: Element | None) -> Iterator[Element]:
    """The element and those around it, as far as an article's head may lie within it."""
    for _ in range(12):
        if element is None:
            return
        yield element
        element = element.parent


def _article_of(element: Element | None) -> Element | None:
    """The article element around an element, if it is near."""
    for _ in range(6):
        if element is None or element.tag == "article":
            return element
        element = element.parent
    return None


def _make(element: Element) -> tuple[str, str, str]:
    parent = element.parent
    return element.tag, re.sub(r"\d+", "0", element.names), parent.names if parent is not None else ""


def _inside_any(element: Element | None, indices: set[int]) -> bool:
    for _ in range(8):
        if element is None:
            return False
        if element.index in indices:
            return True
        element = element.parent
    return False


def _weight(row: Row) -> float:
    """Words of sentences count, scraps and links count against; what is foreign counts a little against."""
    tag = row.block.tag
    if row.foreign:
        return -0.3 * min(row.count, 10)
    if row.hints & {"caption", "credit"}:
        return 0.0
    sentence = ends_sentence(row.words) and row.count >= 6
    if row.linked > 0.6:
        return 0.5 * row.count if sentence and row.count >= 15 and tag == "p" else -1.0 - min(row.count, 8)
    worth = row.count * (1 - row.linked)
    if sentence and row.count >= 10:
        return worth + min(row.words.count(","), 4)
    if row.count >= 20:
        return 0.8 * worth
    if sentence:
        return 0.6 * worth
    return -1.0 if tag not in HEADINGS and tag != "li" else -0.5


def _heaviest(page: Page, rows: list[Row]) -> Element:
    """The innermost element of the greatest weight; what is named as a body has a little more."""
    total = [0.0] * len(page.elements)
    good = [0.0] * len(page.elements)
    for r in rows:
        total[r.block.index] += r.weight
        good[r.block.index] += max(r.weight, 0.0)
    _sum_up(page.parents, total)
    _sum_up(page.parents, good)
    best, most = page.elements[0], float("-inf")
    for k, e in enumerate(page.elements):
        value = total[k]
        if good[k] > 0 and 1.15 * value >= most:
            if value > 0 and (e.tag == "article" or BODY.search(e.names)):
                value *= 1.15
            if value >= most:
                best, most = e, value
    return best


def _inside(page: Page, container: Element) -> list[bool]:
    """For each element whether it is the container or lies in it."""
    found = [False] * len(page.elements)
    found[container.index] = True
    for k in range(container.index + 1, len(found)):
        found[k] = found[page.parents[k]]
    return found


def _belongs(row: Row) -> bool:
    """Is a row inside the body's element part of the article?"""
    if row.foreign or row.hints & {"teaser", "another"}:
        return False
    if row.linked > 0.75:
        return row.count >= 8 and ends_sentence(row.words) and row.block.tag in ("p", "div", "li")
    return not (_LEAD_OFF.match(row.words) and row.linked > 0.3)


def _trimmed(rows: list[Row]) -> list[Row]:
    """Without the scraps before the first sentence and the links after the last."""
    sentences = [k for k, r in enumerate(rows) if r.weight > 3]
    if not sentences:
        return rows
    first, last = sentences[0], sentences[-1]
    return [
        r for k, r in enumerate(rows)
        if (k >= first or r.hints or r.count > 2)
        and (k <= last or (not r.linked and (k <= last + 4 or r.hints & {"li", "td"})))
    ]  # fmt: skip
