"""Finds the article on a page: the part of the tree where sentences are dense, and the lines that belong to it.

Every line has a weight: sentences count for what they are worth, links and scraps against. The article is the element
whose lines weigh most; what names itself as navigation, comments or other stories inside it is left out.
"""

import re

import msgspec

from dateline.reading.page.lines import Line, ends_sentence
from dateline.reading.page.markup import Element, Page, Stretch, decoded, plain, read_page
from dateline.reading.page.metadata import page_metadata
from dateline.reading.page.sheet import Sheet
from dateline.reading.page.stamps import stamp_kind
from dateline.values.report import Offset, Original

_JUNK = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|side-?bar|footer|comments?|commentlist|disqus|respond|replies"
    r"|share|sharing|sharebar|social(?:-?media)?|related|recommend(?:ed|ations?)?|recirc\w*|promos?|newsletters?|subscri\w+|sign-?up|outbrain|taboola|zergnet"
    r"|sponsor(?:ed)?|advert\w*|ads?|adbox|adslot|dfp|banner|cookies?|consent|popup|modal|overlay|widgets?|tags?|taglist|tagcloud|pagination|pager"
    r"|trending|popular|most-?(?:read|viewed|popular|shared)|more-?(?:stories|from|on|news|links|articles)|read-?(?:more|next|also)"
    r"|also-?read|toolbar|rail|right-?(?:col|column|rail)|paywall|bio|author-?(?:bio|info|box|card|desc\w*|details|profile)|about-?(?:the-?)?author"
    r"|carousel|gallery|slideshow|playlist|ticker|poll|quiz|donat\w*|support-?us|follow(?:-?us)?|feedback|copyright|disclaimer"
    r"|infobox|toc|skip|sr-only|screen-?reader(?:-?text)?|visually-?hidden|login|masthead|topbar|bottom-?bar|teasers?|latest|suggest\w*"
    r"|next-?(?:article|story|post)|prev(?:ious)?-?(?:article|story|post)|correlated|up-?next|upsell|cta|inline-?(?:promo|related|newsletter))(?:$|[\s_-])"
)
_BODY = re.compile(
    r"article-?_*-?(?:body|text|content|copy)|articlebody|story-?_*-?(?:body|content|text|copy)|entry-?content|post-?_*(?:body|content|text)"
    r"|body-?(?:copy|text|content)|content-?_*body|main-?content|page-?content|single-?content|news-?(?:body|content|text)|td-post-content"
)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:by-?lines?|authors?|contributors?|reporters?|writers?|creator)(?:$|[\s_-])")
_STAMP = re.compile(
    r"(?:^|[\s_-])(?:date|datetime|time|timestamp|published?|publish-?date|updated?|pub-?date|posted|datepublished|datemodified)(?:$|[\s_-])"
)
_DECK = re.compile(
    r"(?:^|[\s_-])(?:standfirst|deck?|dek|subtitle|sub-?title|strapline|subheadline|sub-?head(?:line)?|secondary-?title|article-?(?:summary|intro|lead|excerpt|deck|dek|description)"
    r"|summary|sapo|kicker-?text|headline-?deck|sub-?deck|excerpt|intro)(?:$|[\s_-])"
)
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:captions?|wp-caption-text|image-?(?:caption|info|desc\w*|meta)|photo-?(?:caption|info)|media-?caption|cutline|fig-?caption|lead-?(?:image|media))(?:$|[\s_-])"
)
_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:credits?|photo-?credit|image-?(?:credit|source|copyright)|copyright-?holder|photographer)(?:$|[\s_-])"
)
_HEADLINE = re.compile(
    r"(?:^|[\s_-])(?:headline|article-?(?:title|headline)|entry-?title|post-?title|story-?(?:title|headline)|title)(?:$|[\s_-])"
)
_JUNK_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "label", "menu", "dialog", "fieldset"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEAD_OFF = re.compile(
    r"\W*(?:read|also read|see also|related|more|watch|recommended|most read|trending|don[’']t miss|read more|see more|in pictures|photos)\b\s*(?:also|more|next)?\s*[:|»>]",
    re.I,
)


class Row(msgspec.Struct):
    """A line of the page with what speaks for and against it."""

    index: int
    stretch: Stretch
    words: str
    count: int
    linked: float
    weight: float
    junk: bool
    hints: set[str]


def page_sheet(original: Original) -> Sheet:
    """The article of a page, from its headline to the last line of its body; of a feed's entry all of it."""
    page = read_page(original.text)
    meta = page_metadata(page)
    junk = _junk(page.elements)
    rows = [_row(k, s, page.source, junk) for k, s in enumerate(page.stretches)]
    rows = [r for r in rows if r.count]
    title: tuple[int, int] | None = None
    if original.kind == "entry":
        chosen = [r for r in rows if not (r.linked > 0.9 and r.count < 4)] or rows
    else:
        body = _body(page, rows, junk)
        head = _headline(rows, body, meta)
        if head is None and page.title is not None:
            title, meta = page.title, {**meta, **_title_line(page, meta)}
        chosen = _with_head(rows, body, head)
    meta = {**meta, **{k: v for k, v in original.meta.items() if v}}
    if original.kind == "entry":
        meta["source"] = "feed"
    return _sheet(page, chosen, title, meta)


def _junk(elements: list[Element]) -> list[bool]:
    """For each element whether it, or one around it, names itself as something else than the article."""
    found = [False] * len(elements)
    for e in elements:
        own = e.tag in _JUNK_TAGS or (
            e.names != "" and e.tag not in ("html", "body", "main", "article") and _names_junk(e.names)
        )
        if own and e.tag == "form" and "aspnet" in e.names:
            own = False
        found[e.index] = own or (e.parent is not None and found[e.parent.index])
    return found


def _names_junk(names: str) -> bool:
    return _JUNK.search(names) is not None and _BODY.search(names) is None


def _row(index: int, stretch: Stretch, source: str, junk: list[bool]) -> Row:
    words = plain(source, stretch.pieces)
    count = len(words.split())
    linked = min(stretch.words_linked / count, 1.0) if count else 0.0
    is_junk = junk[stretch.block.index]
    row = Row(index, stretch, words, count, linked, 0.0, is_junk, set())
    _add_hints(row)
    row.weight = _weight(row)
    return row


def _weight(row: Row) -> float:
    """Words of sentences count, scraps and links count against; what is junk counts for little either way."""
    tag = row.stretch.block.tag
    if row.junk:
        return -0.3 * min(row.count, 10)
    sentence = ends_sentence(row.words) and row.count >= 6
    if row.hints & {"caption", "credit"}:
        return 0.0
    if row.linked > 0.6:
        return 0.5 * row.count if sentence and row.count >= 15 and tag == "p" else -3.0 - min(row.count, 12)
    worth = row.count * (1 - row.linked)
    if sentence and row.count >= 10:
        return worth + min(row.words.count(","), 4)
    if row.count >= 20:
        return 0.8 * worth
    if sentence:
        return 0.6 * worth
    return -1.0 if tag not in _HEADINGS and tag != "li" else -0.5


def _body(page: Page, rows: list[Row], junk: list[bool]) -> list[Row]:
    """The rows of the element that weighs most, without those that do not belong."""
    total = [0.0] * len(page.elements)
    words = [0.0] * len(page.elements)
    for r in rows:
        total[r.stretch.block.index] += r.weight
        words[r.stretch.block.index] += max(r.weight, 0.0)
    for e in reversed(page.elements):
        if e.parent is not None:
            total[e.parent.index] += total[e.index]
            words[e.parent.index] += words[e.index]
    best, most = page.elements[0], float("-inf")
    for e in page.elements:
        value = total[e.index]
        if e.tag == "article" or "articlebody" in e.names or _BODY.search(e.names):
            value *= 1.15 if value > 0 else 1.0
        if value >= most and (words[e.index] > 0 or most == float("-inf")):
            best, most = e, value
    inside = [r for r in rows if _within(r.stretch.block, best)]
    kept = [r for r in inside if _belongs(r, best, words, junk)]
    return _trimmed(kept) or inside


def _within(element: Element | None, container: Element) -> bool:
    while element is not None and element.index >= container.index:
        if element is container:
            return True
        element = element.parent
    return False


def _belongs(row: Row, container: Element, words: list[float], junk: list[bool]) -> bool:
    """Is a row inside the article's element part of the article?"""
    if row.junk and not junk[container.index]:
        return False
    if row.linked > 0.75 and not (
        row.count >= 8 and ends_sentence(row.words) and row.stretch.block.tag in ("p", "div", "li")
    ):
        return row.stretch.block.tag in _HEADINGS and row.count <= 12 and "related" not in row.hints
    return not (_LEAD_OFF.match(row.words) and row.linked > 0.3)


def _trimmed(rows: list[Row]) -> list[Row]:
    """Without the scraps after the last sentence, and before the first."""
    sentences = [k for k, r in enumerate(rows) if r.weight > 3]
    if not sentences:
        return rows
    first, last = sentences[0], sentences[-1]
    return [
        r
        for k, r in enumerate(rows)
        if k <= last + 4 and (k <= last or not r.linked) and (k >= first or r.hints or r.count > 2)
    ]


def _add_hints(row: Row) -> None:
    """Words for the labeller, from the tags and names of the elements that hold all of the line."""
    hints = row.hints
    element: Element | None = (
        row.stretch.elements[0] if len(set(map(id, row.stretch.elements))) == 1 else row.stretch.block
    )
    for depth in range(6):
        if element is None or element.tag in ("body", "html", "main", "article"):
            break
        if element.tag in _HEADINGS or element.tag in ("li", "p", "blockquote"):
            hints.add(element.tag)
        if element.tag in ("b", "strong") and depth == 0 and row.count <= 14:
            hints.add("bold")
        if element.tag == "figcaption":
            hints.add("caption")
        if element.tag == "time":
            hints.add("stamp")
        if element.names:
            names = element.names
            for hint, pattern, most in (
                ("byline", _BYLINE, 30), ("stamp", _STAMP, 20), ("deck", _DECK, 80), ("caption", _CAPTION, 80),
                ("credit", _CREDIT, 20), ("headline", _HEADLINE, 40),
            ):  # fmt: skip
                if row.count <= most and (depth < 4 or hint == "caption") and pattern.search(names):
                    hints.add(hint)
        element = element.parent


def _headline(rows: list[Row], body: list[Row], meta: dict[str, str]) -> Row | None:
    """The row that is the headline: an h1 or a row that says what the metadata says, the last one before the body's end."""
    end = body[-1].index if body else len(rows)
    known = [meta[k] for k in ("headline", "title") if meta.get(k)]
    best, most = None, 0.0
    start = body[0].index if body else 0
    for r in rows:
        if r.index > end or r.count > 45 or (r.index > start and r.stretch.block.tag != "h1"):
            continue
        score = max((_likeness(r.words, k) for k in known), default=0.0)
        if "h1" in r.hints:
            score += 0.6 if not r.junk else 0.3
        elif r.hints & {"h2", "headline"}:
            score += 0.1
        if r.junk and r.linked > 0.5:
            score -= 0.3
        if score > 0.55 and score >= most:
            best, most = r, score
    return best


def _likeness(words: str, known: str) -> float:
    """How much of two headlines is the same, 0 to 1; a site's name after the headline is forgiven."""
    a, b = (re.findall(r"\w+", s.lower()) for s in (words, known))
    if not a or not b:
        return 0.0
    common = len(set(a) & set(b))
    return common / max(len(set(a)), 1) * min(1.0, common / max(0.6 * len(set(b)), 1))


def _with_head(rows: list[Row], body: list[Row], head: Row | None) -> list[Row]:
    """The body with the headline and what stands between them or just around: deck, bylines, stamps, credits."""
    if not body:
        return [r for r in rows if r is head] or rows[:50]
    taken = {r.index for r in body}
    first, last = body[0].index, body[-1].index
    start = head.index if head is not None else first
    if head is not None and start > first:
        taken = {k for k in taken if k >= start or rows_at(rows, k).weight > 10}
        first = min(taken, default=first)
    if head is not None:
        taken.add(head.index)
    near = [r for r in rows if min(start, first) - 8 <= r.index <= last + 6 and r.index not in taken]
    for r in near:
        between = start < r.index < first
        if r.junk and r.index > first:
            continue
        if _is_credit_line(r) or (between and _is_deck(r)):
            taken.add(r.index)
    return [r for r in rows if r.index in taken]


def rows_at(rows: list[Row], index: int) -> Row:
    return next(r for r in rows if r.index == index)


def _is_credit_line(row: Row) -> bool:
    """Is a row near the article one of its stamps or bylines?"""
    if row.count > 25 or (row.junk and row.stretch.block.tag in ("li",)):
        return False
    if stamp_kind(row.words) is not None:
        return row.linked < 0.5
    return "byline" in row.hints or (re.match(r"\W*by\s+[A-Z]", row.words) is not None and row.count <= 12)


def _is_deck(row: Row) -> bool:
    return not row.junk and row.linked < 0.3 and 5 <= row.count <= 60 and bool(row.hints & {"deck", "h2"})


def _title_line(page: Page, meta: dict[str, str]) -> dict[str, str]:
    return {"headline": meta.get("headline") or meta.get("title", "")}


def _sheet(page: Page, rows: list[Row], title: tuple[int, int] | None, meta: dict[str, str]) -> Sheet:
    """The chosen rows as text, a blank line between them (a single break between items of a list)."""
    parts: list[str] = []
    offsets: list[Offset] = []
    lines: list[Line] = []
    length = 0

    def add(pieces: list[tuple[int, int]], hints: frozenset[str], gap: str) -> None:
        nonlocal length
        words, runs = decoded(page.source, pieces)
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
        add([(a, b)], frozenset({"title"}), "")
    previous = ""
    for r in rows:
        tag = "li" if "li" in r.hints else r.stretch.block.tag
        hints = r.hints - {"stamp", "headline"}
        add(r.stretch.pieces, frozenset(hints), "\n" if tag == previous == "li" else "\n\n")
        previous = tag
    return Sheet(text="".join(parts), lines=lines, offsets=offsets, meta=meta)


def _without_site(source: str, title: tuple[int, int]) -> tuple[int, int]:
    """A page's title without the site's name behind its last separator."""
    words = source[title[0] : title[1]]
    cut = [m.start() for m in re.finditer(r"\s+[|–—-]\s+|\s*[|»]\s*", words)]
    if cut and len(words[: cut[-1]].split()) >= 3:
        return title[0], title[0] + cut[-1]
    return title
