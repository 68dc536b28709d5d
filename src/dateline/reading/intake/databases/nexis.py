"""Nexis as it is since about 2017: a headline, an outlet and a date, labels with a no-break space, "Body", the end."""

import re
from bisect import bisect

import msgspec

from dateline.reading.intake.databases.dates import find_date, is_date_line
from dateline.reading.intake.databases.drafts import (
    Draft,
    Unread,
    body_parts,
    broken_off,
    is_apology,
    is_copyright,
    is_header,
    is_word,
    label_of,
    language_of,
    only_cover,
    outlet_of,
    split_headline,
    tail_start,
)
from dateline.reading.intake.databases.traced import Row, Traced
from dateline.vocabulary import exports

_NEAR = 14
_COVER = ("Job Number:", "Date and Time:")
_GLUED = re.compile(r"(?P<label>[A-ZÀ-Þ][a-zß-ÿ]{3,12}):\xa0")


def read_nexis(rows: list[Row], *, whole: bool) -> list[Draft | Unread] | None:
    """The reports of an export; None where the rows are none."""
    rows = [part for r in rows if r.words or r.names or "break" in r.marks for part in _unglued(r)]
    ends = [k for k, r in enumerate(rows) if is_word(r.words, "end_of_document")]
    dates = [k for k in range(len(rows)) if _heads(rows, k)]
    if not dates or not (ends or any(_is_body(r) for r in rows)):
        covers = sum(any(r.words.startswith(c) for r in rows[:40]) for c in _COVER)
        return [only_cover()] if covers == len(_COVER) and not whole else None
    found: list[Draft | Unread] = []
    regions = _regions(rows, dates, ends)
    linked = any("link" in r.marks for start, date, _ in regions for r in rows[start : date or start])
    for number, (start, date, stop) in enumerate(regions, 1):
        part = rows[start:stop]
        if is_apology(part):
            found.append(Unread(number, "empty", "the database could not give this document"))
        else:
            found.append(_draft(part, None if date is None else date - start, number, linked=linked))
    if not whole or (ends and regions and regions[-1][2] > ends[-1] + 1 and _unfinished(rows, ends[-1])):
        found.append(broken_off(len(found)))
    return found


def _unglued(row: Row) -> list[Row]:
    """The fields of a row apart, where one is glued to the end of another: its label and no-break space tell it."""
    if "\xa0" not in row.text.text:
        return [row]
    cuts = [0]
    for m in _GLUED.finditer(row.text.text):
        key = exports.labels().get(m["label"].casefold())
        if m.start() > cuts[-1] and key is not None and is_header(key) and label_of(row.text.text) is not None:
            cuts.append(m.start())
    if len(cuts) == 1:
        return [row]
    ends = [*cuts[1:], len(row.text.text)]
    return [
        msgspec.structs.replace(row, text=row.text.cut(a, b), lead=0 if a else row.lead, names=() if a else row.names)
        for a, b in zip(cuts, ends, strict=True)
    ]


def _heads(rows: list[Row], k: int) -> bool:
    """Is a row the date of a report's head: a copyright line, or the fields that stand above a body, follow?"""
    words = rows[k].words
    if not 8 <= len(words) <= 100 or is_date_line(words) is None or rows[k].cell is not None:
        return False
    for row in rows[k + 1 : k + 4]:
        words = row.words
        if not words or is_word(words, "appended"):
            continue
        found = label_of(row.text.text)
        return is_copyright(words) or _is_body(row) or (found is not None and is_header(found[0]))
    return False


def _regions(rows: list[Row], dates: list[int], ends: list[int]) -> list[tuple[int, int | None, int]]:
    """(first row, date row, end) of each report, the first date where its head has two; the cover is in none."""
    first: dict[int, int] = {}
    for date in dates:
        first.setdefault(_head(rows, date, ends), date)
    heads = list(first.items())
    found: list[tuple[int, int | None, int]] = []
    for n, (start, date) in enumerate(heads):
        following = heads[n + 1][0] if n + 1 < len(heads) else len(rows)
        end = bisect(ends, date)
        found.append((start, date, min(ends[end], following) if end < len(ends) else following))
    begun = sorted(start for start, _ in heads)
    for begin, end in zip([e + 1 for e in ends], ends[1:], strict=False):
        headed = bisect(begun, end - 1) > bisect(begun, begin - 1)
        if not headed and any(_is_body(r) for r in rows[begin:end]):
            found.append((begin, None, end))
    return sorted(found, key=lambda r: r[0])


def _head(rows: list[Row], date: int, ends: list[int]) -> int:
    """Where the report of a date begins: behind the last end or at the last section break, else two rows above."""
    before = bisect(ends, date)
    last = ends[before - 1] if before else -1
    broken = next((k for k in range(date - 1, max(last, date - 8), -1) if _is_break(rows[k])), None)
    if broken is not None:
        return broken
    if last >= 0 and date - last <= 6:
        return last + 1
    above = [k for k in range(max(date - 6, last + 1, 0), date) if rows[k].words]
    return above[-2] if len(above) >= 2 else above[0] if above else date


def _is_break(row: Row) -> bool:
    return "break" in row.marks or any(n.startswith("Bookmark_") for n in row.names)


def _is_body(row: Row) -> bool:
    words = row.words
    return 0 < len(words) < 30 and ":" not in words and exports.labels().get(words.casefold()) == "body"


def _unfinished(rows: list[Row], end: int) -> bool:
    """Do words of a further report stand behind the last end?"""
    return any(r.words for r in rows[end + 1 :])


def _draft(rows: list[Row], date: int | None, number: int, *, linked: bool) -> Draft:
    """The report of its rows; `linked`: headlines are links in this file, so one line that is none is an outlet."""
    start = next((r.start for r in rows if r.words), rows[0].start)
    draft = Draft(start, rows[-1].end, number)
    if date is None:
        date = next((k for k, r in enumerate(rows[:_NEAR]) if find_date(r.words) and len(r.words) < 80), None)
    at = _fields_start(rows, date)
    above = [r for r in rows[: date if date is not None else at] if r.words and not is_copyright(r.words)]
    headless = linked and len(above) == 1 and "link" not in above[0].marks
    if len(above) > 1 or headless:
        outlet_of(draft, above[-1].text.text)
    if above and not headless:
        headline, deck = split_headline(above[0].text)
        draft.headline(headline, deck)
        for row in above[1:-1]:
            draft.add("deck", row.text.one_line())
    if date is not None:
        found = find_date(rows[date].words)
        if found is not None:
            draft.say("published", found.value)
            draft.add("published", rows[date].text.one_line())
    at = _read_fields(draft, rows, at)
    bold = at < len(rows) and _is_body(rows[at]) and rows[at].is_bold
    if at < len(rows) and _is_body(rows[at]):
        at += 1
    tail = at + tail_start(rows[at:], headings=True, strict=bold)
    for role, text in body_parts(rows[at:tail]):
        draft.add(role, text)
    _read_tail(draft, rows[tail:])
    return draft


def _fields_start(rows: list[Row], date: int | None) -> int:
    if date is not None:
        return date + 1
    for k, row in enumerate(rows):
        found = label_of(row.text.text)
        if is_copyright(row.words) or _is_body(row) or (k and found is not None and is_header(found[0])):
            return k
    return len(rows)


def _read_fields(draft: Draft, rows: list[Row], at: int) -> int:
    """Reads the fields above the body; where the body's own heading, or the body, begins."""
    while at < len(rows):
        row = rows[at]
        found = label_of(row.text.text)
        if not row.words or is_copyright(row.words) or is_word(row.words, "appended"):
            pass
        elif _is_body(row):
            return at
        elif found is not None and is_header(found[0]):
            read_field(draft, found[0], row, found[1])
        elif not any(_is_body(r) for r in rows[at + 1 : at + 4]):
            return at
        at += 1
    return at


def read_field(draft: Draft, key: str, row: Row, value: int) -> None:
    """One field of a head, its value behind `value` characters of its row."""
    text = row.text.cut(value).strip()
    if key == "section":
        section, _, page = text.text.partition(";")
        draft.keep("section", section)
        draft.keep("page", page)
    elif key == "byline":
        draft.byline(text)
    elif key == "dateline":
        draft.say("dateline", text.text)
        draft.add("related", text.one_line())
    elif key == "highlight":
        draft.add("deck", text.one_line())
    elif key == "headline":
        headline, deck = split_headline(text)
        draft.headline(headline, deck)


def _read_tail(draft: Draft, rows: list[Row]) -> None:
    state = ""
    for row in rows:
        words = row.words
        if not words:
            continue
        heading = exports.labels().get(words.casefold()) if len(words) < 40 else None
        found = label_of(row.text.text)
        if heading is not None:
            state = heading
        elif found is not None and (found[0] not in ("graphic", "correction", "notes") or not state):
            tail_field(draft, found[0], row.text.cut(found[1]).one_line())
            state = found[0] if state != "classification" else state
        elif state in ("graphic", "correction", "notes"):
            tail_field(draft, state, row.text.one_line())


def tail_field(draft: Draft, key: str, text: Traced) -> None:
    """One field behind the body: captions and corrections stay in the text, indexing does not."""
    if key == "graphic":
        draft.add("caption", text)
    elif key == "correction":
        draft.add("correction", text)
    elif key == "notes":
        draft.add("related", text)
    elif key == "language":
        draft.say("language", language_of(text.text) or "")
    elif key == "highlight":
        draft.add("deck", text)
    elif key == "byline":
        draft.byline(text)
    elif key in ("journal_code", "publication_type"):
        draft.keep(key, text.text)
