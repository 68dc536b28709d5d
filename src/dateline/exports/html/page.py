"""A report as one self-contained page: no script, no request to anywhere, the report's own words in their order."""

import base64
import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from importlib.resources import files

from dateline.exports import words
from dateline.exports.html.elements import Html, el, join
from dateline.exports.html.marks import Mark, marked, marks_of
from dateline.exports.html.notes import disagreements, noter, stamps
from dateline.exports.html.tables import tables
from dateline.values.reading import Reading
from dateline.values.report import PROSE, Block

SHORT = {"headline": "H", "deck": "D", "subhead": "S"}


def render(reading: Reading) -> str:
    """The page of one report."""
    title = reading.report.headline.text if reading.report.headline else f"Report {reading.report.id}"
    return _document(title, join(_keys(reading), article(reading, "")))


def render_many(readings: Sequence[Reading], title: str) -> str:
    """One page of several reports, with a list of contents and the marks of all."""
    items = [el("li", el("a", _title(r), href=f"#r{n}"), f" {_facts(r)[0]}") for n, r in enumerate(readings, 1)]
    contents = el("nav", el("ol", *items, class_="toc"), aria_label="Reports")
    bodies = [article(r, f"r{n}-") for n, r in enumerate(readings, 1)]
    return _document(title, join(el("h1", title, class_="text"), contents, _keys(*readings), *bodies))


def _title(reading: Reading) -> str:
    return reading.report.headline.text if reading.report.headline else reading.report.id


def _document(title: str, body: Html) -> str:
    style = files("dateline.exports.html").joinpath("page.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=policy),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="generator", content="Dateline"),
        el("title", title),
        Html(f"<style>{style}</style>"),
    )
    bar = el("header", el("div", el("span", "Dateline", class_="brand"), class_="page"), class_="bar")
    page = el("body", bar, el("main", body, class_="page"))
    return f"<!DOCTYPE html>\n{el('html', head, page, lang='en')}\n"


def _keys(*readings: Reading) -> Html:
    """Checkboxes that show or hide each kind of mark, with their counts: a legend that works."""

    def count(kind: str) -> int:
        return sum(len(getattr(r, kind)) for r in readings)

    kinds = (
        ("e", "met", "events", count("events")),
        ("s", "said", "statements", count("statements")),
        ("f", "4 million", "figures", count("figures")),
        ("t", "2017", "times", count("times")),
        ("p", "Sochi", "places", count("places")),
        ("a", "Putin", "actors", None),
        ("u", "", "furniture", None),
    )
    labels = []
    for key, sample, name, number in kinds:
        box = el("input", type="checkbox", id=f"k-{key}", checked=True)
        extra = " o z" if key == "s" else ""
        mark = el("i", sample, class_=f"x {key}{extra}") if sample else None
        labels.append(el("label", box, mark, el("span", name if number is None else f"{number} {name}")))
    n = count("conflicts")
    plural = "" if n == 1 else "s"
    labels.append(el("span", el("span", "≠", class_="flag"), f" {n} disagreement{plural}"))
    return el("div", *labels, class_="keys", role="group", aria_label="Marks shown")


def article(reading: Reading, prefix: str) -> Html:
    """The annotated report: rows of gutter, text and notes; then the tables. `prefix` keeps ids apart on one page."""
    report = reading.report
    facts = el("div", el("span", "Report"), el("span", " · ".join(_facts(reading))), class_="meta")
    hidden = []
    if report.published:
        hidden.append(el("meta", itemprop="datePublished", content=report.published.value))
    if report.updated:
        hidden.append(el("meta", itemprop="dateModified", content=report.updated.value))
    hidden += [el("meta", itemprop="author", content=b.text) for b in report.byline]
    rows = list(_rows(reading, prefix))
    said = [el("p", w, class_="say") for w in reading.warnings]
    if not reading.warnings and not reading.events:
        said.append(el("p", "Dateline found no events in this report.", class_="say"))
    foot = el(
        "footer",
        f"Characters are counted in code points of the text as read. Original: SHA-256 {report.sha256}, "
        f"decoded as {report.encoding}. Read by Dateline {reading.reader.version}, model {reading.reader.model}.",
    )
    kind = "https://schema.org/NewsArticle"
    body = el("div", *hidden, *rows, itemscope=True, itemtype=kind)
    findings = tables(reading, prefix) if not reading.warnings else None
    return el("article", facts, *said, body, findings, foot, id=prefix.rstrip("-") or None)


def _facts(reading: Reading) -> list[str]:
    report = reading.report
    outlet = report.outlet or "Outlet not stated"
    facts = [f"{outlet} ({report.outlet_country})" if report.outlet_country else outlet]
    if report.published:
        facts[0] += f", {words.day(report.published.value)}"
    facts.append(f"{len(report.text.split())} words in {len(reading.sentences)} sentences")
    facts.append(f"id {report.id}")
    return facts


def _rows(reading: Reading, prefix: str) -> Iterator[Html]:
    """The head of the report, up to its body, then a row for each block; together they hold all of the
    text, each with its notes."""
    report, marks, notes = reading.report, marks_of(reading), noter(reading, prefix)
    numbers = _numbers(reading)
    used: set[str] = set()
    groups = _groups(report.blocks)
    body = next((k for k, g in enumerate(groups) if g[0][2] == "body"), len(groups))
    cursor = 0  # marks come in text order: those that end before a row are passed over for good
    head: list[Html] = []
    noted: list[Html | None] = [stamps(reading), disagreements(reading, prefix)]
    for k, group in enumerate(groups):
        start = group[0][0] if k else 0
        end = groups[k + 1][0][0] if k + 1 < len(groups) else len(report.text)
        while cursor < len(marks) and marks[cursor].end <= start:
            cursor += 1
        shown = _between(numbers, start, end)
        starts = {at: int(name) for at, _, name in shown if name.isdigit()}
        cells = _cells(reading, group, start, end, _within(marks, cursor, end), starts, used, prefix)
        noted.append(notes([(n, name) for _, n, name in shown]) if group[0][2] in PROSE else None)
        names = ", ".join(dict.fromkeys(b[2] for b in group))
        kind = "pair fur" if group[0][2] not in PROSE else "pair"
        head.append(el("div", el("div", names, class_="gutter"), el("div", *cells), class_=kind))
        if k + 1 == body or k >= body:
            yield el("div", el("div", *head), el("div", *noted, class_="notes"), class_="row")
            head, noted = [], []
    if head:
        yield el("div", el("div", *head), el("div", *noted, class_="notes"), class_="row")


def _within(marks: list[Mark], cursor: int, end: int) -> list[Mark]:
    here = []
    for m in marks[cursor:]:
        if m.start >= end:
            break
        here.append(m)
    return here


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks of prose alone, runs of furniture together."""
    groups: list[list[Block]] = []
    for b in blocks:
        if groups and b[2] not in PROSE and groups[-1][-1][2] not in PROSE:
            groups[-1].append(b)
        else:
            groups.append([b])
    return groups


def _between(numbers: list[tuple[int, int, str]], start: int, end: int) -> list[tuple[int, int, str]]:
    return numbers[bisect_left(numbers, (start,)) : bisect_left(numbers, (end,))]


def _numbers(reading: Reading) -> list[tuple[int, int, str]]:
    """For each sentence its start, its index, and what it is called: H, D, S, or a number counted over the body."""
    roles = {}
    for start, end, role in reading.report.blocks:
        roles[start, end] = role
    spans, k, n = sorted(roles), 0, 0
    found = []
    for i, (start, _) in enumerate(reading.sentences):
        while k + 1 < len(spans) and spans[k + 1][0] <= start:
            k += 1
        role = roles[spans[k]] if spans else "body"
        n += role == "body"
        found.append((start, i, SHORT.get(role, str(n))))
    return found


def _cells(
    reading: Reading,
    group: list[Block],
    start: int,
    end: int,
    marks: list[Mark],
    starts: dict[int, int],
    used: set[str],
    prefix: str,
) -> Iterator[Html]:
    """The text of a group of blocks, an element for each block, nothing of it left out."""
    for k, (a, _, role) in enumerate(group):
        left = start if k == 0 else a
        right = group[k + 1][0] if k + 1 < len(group) else end
        name = {"headline": "h1", "deck": "p", "subhead": "h2"}.get(role, "p")
        prop = {"headline": "headline", "deck": "description", "body": "articleBody"}.get(role)
        yield el(
            name,
            marked(reading.report.text, left, right, marks, used, breaks=starts, prefix=prefix),
            class_="text",
            itemprop=prop,
        )
