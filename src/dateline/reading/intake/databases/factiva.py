"""Factiva: reports with field codes in a table, and the plain display, whose anchor is the line of its length."""

import re
from functools import cache

from dateline.reading.intake.databases.dates import at_clock, find_date
from dateline.reading.intake.databases.drafts import (
    Draft,
    Unread,
    body_parts,
    broken_off,
    is_copyright,
    is_rights,
    language_of,
    split_headline,
)
from dateline.reading.intake.databases.names import find_names, says_by
from dateline.reading.intake.databases.traced import BLANKS, Row, Traced, joined
from dateline.vocabulary import exports

CODES = frozenset((
    "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "ART", "CX",
    "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "NGC", "GC", "PUB", "AN", "DE", "FDS", "CLA", "TR", "PUBC",
))  # fmt: skip
_NUMBER = re.compile(r"(?P<an>[A-Z0-9]{3,8}\w{0,6}(?:19|20)\d{6}[a-z0-9]{7,10})", re.I)
_CODE_LINE = re.compile(r"[\t| ]*(?P<code>[A-Z]{2,4})[\t|]+[ \t|]*(?P<value>.*)", re.S)
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?", re.I)
_PAGE = re.compile(r"(?:[A-Z]{0,3}\d{1,4}(?:[-,]\s?[A-Z]{0,3}\d{1,4})*|[A-Z]\d?)")
_ARTICLE = re.compile(r"(?:class|in):[a-z]{2}Article\Z")
_KEPT = {"SE": "section", "CLM": "column", "ED": "edition", "PG": "page", "SC": "source_code", "VOL": "volume"}


def read_factiva(rows: list[Row], *, whole: bool) -> list[Draft | Unread] | None:
    """The reports of an export; None where the rows are none. `whole` is false where the file is cut off."""
    rows = [r for r in rows if not _is_foot(r.words)]
    found = _coded(rows)
    if found is None:
        found = _plain(rows)
    if found is not None and (not whole or _is_open(found)):
        found.append(broken_off(len(found)))
    return found


def _is_open(found: list[Draft | Unread]) -> bool:
    """Does the last report alone lack the number that ends each?"""
    *others, last = [isinstance(d.record, int) for d in found]
    return last and bool(others) and not any(others)


class _Fields:
    """The fields of one report: each code with its rows, in the order of the file."""

    def __init__(self) -> None:
        self.order: list[str] = []
        self.rows: dict[str, list[Traced]] = {}
        self.start = self.end = -1

    def begin(self, code: str, row: Row) -> None:
        self.start = row.start if self.start < 0 else self.start
        self.end = row.end
        if code not in self.rows:
            self.order.append(code)
            self.rows[code] = []

    def words(self, code: str) -> str:
        return " ".join(" ".join(t.text.split()) for t in self.rows.get(code, ()))


def _coded(rows: list[Row]) -> list[Draft | Unread] | None:
    reports: list[_Fields] = []
    current: str | None = None
    closed = True
    begun = {m["code"] for r in rows if r.cell is None and (m := _CODE_LINE.fullmatch(r.text.text)) is not None}
    lined = "HD" in begun and len(begun & CODES) >= 4
    for row in rows:
        code, value = _code_of(row, lined=lined)
        if code is not None:
            if closed or (code in ("HD", "SE", "CLM") and _begins_anew(reports[-1], code)):
                reports.append(_Fields())
                closed = False
            reports[-1].begin(code, row)
            current = code
            if value is not None:
                reports[-1].rows[code].append(value)
        elif row.cell == 0 and row.words:
            current = None
        elif current is not None and row.words and not closed:
            reports[-1].rows[current].append(row.text.strip(BLANKS + "|") if lined else row.text)
            reports[-1].end = row.end
        if current == "AN" and not closed and _number(reports[-1].words("AN")):
            closed, current = True, None
    reports = [r for r in reports if len(CODES & r.rows.keys() & {"HD", "PD", "SN", "SC", "LP", "TD", "AN", "WC"}) >= 3]
    counted = all(r.words("HD").startswith(f"{k}) ") for k, r in enumerate(reports, 1))
    return [_coded_draft(r, k, counted=counted) for k, r in enumerate(reports, 1)] if reports else None


def _begins_anew(fields: _Fields, code: str) -> bool:
    return "HD" in fields.rows and code in ("HD", *fields.order[:1]) and code in fields.rows


def _code_of(row: Row, *, lined: bool) -> tuple[str | None, Traced | None]:
    """The code that a row is or begins with, and the value behind it on the same line."""
    words = row.words
    if row.cell == 0 and words in CODES:
        return words, None
    if lined and row.cell is None and (m := _CODE_LINE.fullmatch(row.text.text)) is not None and m["code"] in CODES:
        return m["code"], row.text.cut(m.start("value")).strip(" \t\n|")
    return None, None


def _coded_draft(fields: _Fields, number: int, *, counted: bool) -> Draft:
    """The report of its fields; `counted`: the list's numbers stand before the headlines."""
    draft = Draft(fields.start, fields.end, _number(fields.words("AN")) or number)
    draft.say("outlet", fields.words("SN"))
    draft.say("publisher", fields.words("PUB"))
    for code in fields.order:
        rows = fields.rows[code]
        if code in _KEPT:
            draft.keep(_KEPT[code], fields.words(code))
        elif code == "HD":
            headline, deck = split_headline(joined(rows, "\n") if len(rows) > 1 else rows[0] if rows else Traced())
            draft.headline(_uncounted(headline, counted=counted), deck)
        elif code == "BY":
            draft.byline(joined(rows, " "))
        elif code == "CR":
            draft.add("credit", joined(rows, " ").one_line())
        elif code == "PD":
            _dated(draft, joined([*rows, *fields.rows.get("ET", ())], " "), fields.words("PD"), fields.words("ET"))
        elif code in ("LP", "TD"):
            for role, text in body_parts(_as_row(t) for t in rows):
                draft.add(role, text)
        elif code in ("ART", "CX"):
            for text in rows:
                draft.add("caption" if code == "ART" else "correction", text.one_line())
        elif code == "CT":
            for text in rows:
                draft.add("related", text.one_line())
        elif code == "LA":
            draft.say("language", language_of(fields.words("LA")) or "")
    return draft


def _as_row(text: Traced) -> Row:
    return Row(text=text, start=0, end=0)


def _dated(draft: Draft, line: Traced, day: str, clock: str) -> None:
    """The stamp's line: day and wall clock, which states no zone."""
    date = find_date(day)
    if date is not None:
        draft.say("published", (at_clock(date.value, clock) if clock else None) or date.value)
    draft.add("published", line.one_line())


def _plain(rows: list[Row]) -> list[Draft | Unread] | None:
    inside = [r for r in rows if any(_ARTICLE.match(m) for m in r.marks)]
    found: list[Draft | Unread] = []
    group: list[Row] = []
    anchored, bold = False, False
    for row in [*(inside or rows), None]:
        number = _document_line(row.words) if row is not None else None
        again = row is not None and _is_headline(row) and any(_is_headline(r) for r in group) and anchored
        if row is not None and not again:
            group.append(row)
            anchored = anchored or _is_length(row.words)
        if number is not None or again or row is None:
            draft = _plain_draft(group, number, len(found) + 1, bold=bold)
            bold = bold or any(r.is_bold for r in group[:8])
            if draft is not None:
                found.append(draft)
            group = [row] if again and row is not None else []
            anchored = False
    return found or None


def _plain_draft(group: list[Row], number: str | None, position: int, *, bold: bool) -> Draft | None:
    """The report of the rows up to its document line; None where nothing anchors one. `bold`: headlines are, here."""
    rows = [r for r in group if r.words]
    anchor = next((k for k, r in enumerate(rows[:40]) if _is_length(r.words) and _dates_soon(rows, k + 1)), None)
    if anchor is None:
        anchor = next((k - 1 for k, r in enumerate(rows[:14]) if k and number and _is_day(r.words)), None)
    if anchor is None:
        return None
    date = next((k for k in range(anchor + 1, min(anchor + 3, len(rows))) if _is_day(rows[k].words)), None)
    if date is None or (number is None and not _has_source_code(rows[date + 1 : date + 5])):
        return None
    head = rows[: anchor if _is_length(rows[anchor].words) else anchor + 1]
    draft = Draft(rows[0].start, rows[-1].end, number or position)
    at = date + 1
    clock = rows[at].words if at < len(rows) and _CLOCK.fullmatch(rows[at].words) else ""
    at += bool(clock)
    if at < len(rows):
        draft.say("outlet", rows[at].words)
    _plain_head(draft, head, bold=bold)
    day = joined([rows[date].text.strip(), *([rows[date + 1].text.strip()] if clock else [])], " ")
    _dated(draft, day, rows[date].words, clock)
    start, rights = _plain_fields(draft, rows, at + 1, number)
    rest = rows[start : len(rows) - 1 if number else len(rows)]
    if number and rest and _is_publisher(rest[-1], rights, marked=_is_marked(rest)):
        draft.say("publisher", rest[-1].words)
        rest = rest[:-1]
    for row in rest:
        for role, text in body_parts([row]):
            plain = _is_marked(rest) and "class:articleParagraph" not in row.marks
            draft.add("caption" if plain and role == "body" else role, text)
    return draft


def _plain_head(draft: Draft, head: list[Row], *, bold: bool) -> None:
    """Section, headline, author and credit, which only their order and markup tell."""
    at = next((k for k, r in enumerate(head) if _is_headline(r)), None)
    if at is None:
        at = next((k for k, r in enumerate(head) if r.is_bold), None)
    if at is None and (bold or any("tag:div" in r.marks for r in head)):
        for k, row in enumerate(head):
            if "class:author" in row.marks or (find_names(row.words) and (k or says_by(row.words))):
                draft.byline(row.text)
        return
    if at is None and head:
        at = 1 if _is_kicker(head) else 0
    if at is None:
        return
    if at:
        draft.keep("section", head[at - 1].words)
    row = head[at]
    headline, deck = split_headline(_uncounted(row.text.strip(), counted="class:counted" in row.marks))
    draft.headline(headline, deck)
    behind = head[at + 1 :]
    for k, row in enumerate(behind):
        names = find_names(row.words, outlet=draft.meta.get("outlet"))
        written = "class:author" in row.marks or (
            k == 0 and not any("class:author" in r.marks for r in behind) and (bool(names) or len(behind) > 1)
        )
        if written:
            draft.byline(row.text)
        else:
            draft.add("credit", row.text.one_line())


def _is_kicker(head: list[Row]) -> bool:
    """Is the first row of a head the section, the headline being the second? Then that one is longer, or a name follows
    it."""
    if len(head) < 2 or len(head[0].words.split()) > 3 or find_names(head[1].words):
        return False
    longer = len(head[1].words.split()) > 3
    return longer or (len(head) > 2 and bool(find_names(head[2].words)) and not says_by(head[1].words))


def _plain_fields(draft: Draft, rows: list[Row], at: int, number: str | None) -> tuple[int, str]:
    """Reads code, edition, page, language and copyright; where the body begins, and the copyright's words."""
    stop = min(at + 9, len(rows))
    body = next((k for k in range(at, len(rows)) if "class:articleParagraph" in rows[k].marks), None)
    stop = stop if body is None else min(stop, body)
    rights = next((k for k in range(at, stop) if is_copyright(rows[k].words) or is_rights(rows[k].words)), None)
    tongue = next((k for k in range(at, stop) if language_of(rows[k].words)), None)
    last = rights if rights is not None else tongue
    if last is None:
        last = at - 1
        while last + 1 < stop and _is_field(rows[last + 1], number, first=last + 1 == at):
            last += 1
    if tongue is not None and tongue <= last:
        draft.say("language", language_of(rows[tongue].words) or "")
    for k in range(at, last + 1):
        words = rows[k].words
        if k == at and re.fullmatch(r"[A-Z0-9]{2,8}", words):
            draft.keep("source_code", words)
        elif _PAGE.fullmatch(words):
            draft.keep("page", words)
        elif k not in (rights, tongue):
            draft.keep("edition", words)
    return last + 1, rows[rights].words if rights is not None else ""


def _is_field(row: Row, number: str | None, *, first: bool) -> bool:
    words = row.words
    code = first and re.fullmatch(r"[A-Z0-9]{2,8}", words) is not None
    return code or _PAGE.fullmatch(words) is not None or _CLOCK.fullmatch(words) is not None


def _is_publisher(row: Row, rights: str, *, marked: bool) -> bool:
    """Is the last row before the document's number the publisher? The copyright names it, or it is a firm's name."""
    words = row.words
    if "class:articleParagraph" in row.marks or len(words) > 90:
        return False
    if len(words) > 3 and words.casefold().rstrip(".") in rights.casefold():
        return True
    names = words.split()
    firm = names[-1].casefold().strip(".,") in exports.words("outlet")
    return (firm and len(names) <= 10 and sum(w[:1].isupper() for w in names) * 2 > len(names)) or (
        marked and len(names) <= 10 and not re.search(r"[:!?]", words) and not words.endswith(")")
    )


def _is_marked(rows: list[Row]) -> bool:
    return any("class:articleParagraph" in r.marks or "tag:p" in r.marks for r in rows)


def _is_headline(row: Row) -> bool:
    return any(m in ("id:hd", "in:hd") or (m.startswith("class:") and m.endswith("Headline")) for m in row.marks)


def _uncounted(text: Traced, *, counted: bool) -> Traced:
    """Without the list's number before it."""
    m = re.match(r"\s*\d{1,3}\)\s+", text.text) if counted else None
    return text.cut(m.end()) if m else text


def _has_source_code(rows: list[Row]) -> bool:
    return any(re.fullmatch(r"[A-Z][A-Z0-9]{1,7}", r.words) for r in rows)


def _dates_soon(rows: list[Row], at: int) -> bool:
    return any(_is_day(r.words) for r in rows[at : at + 2])


def _is_day(words: str) -> bool:
    return len(words) < 40 and (date := find_date(words)) is not None and len(date.rest.split()) <= 1


def _number(words: str) -> str | None:
    """The accession number that ends a field."""
    m = _NUMBER.fullmatch(words.split()[-1]) if words else None
    return m["an"] if m and len(m["an"]) >= 20 else None


def _document_line(words: str) -> str | None:
    """The accession number of a line that is "Document …" and nothing else."""
    parts = words.split()
    if not 1 <= len(parts) <= 2 or (len(parts) == 2 and parts[0].casefold() not in exports.words("document")):
        return None
    return _number(words)


def _is_length(words: str) -> bool:
    return len(words) < 40 and _length().fullmatch(words) is not None


def _is_foot(words: str) -> bool:
    """Is a row the foot of a printed page?"""
    return len(words) < 120 and _foot().match(words) is not None


@cache
def _length() -> re.Pattern[str]:
    return re.compile(rf"\d{{1,3}}(?:[.,' \xa0\u202f]?\d{{3}})*\s+(?:{exports.pattern('words')})", re.I)


@cache
def _foot() -> re.Pattern[str]:
    page = rf"(?:{exports.pattern('page_foot')})\s+\d+\s+(?:{exports.pattern('in_all')})\s+\d+"
    rights = r"(?:©|\(c\)|copyright)\s*(?:19|20)\d\d\s+(?:Dow Jones\s+)?Factiva\b"
    return re.compile(rf"(?:{page}|(?:{page})?\s*{rights}.*)\Z", re.I)
