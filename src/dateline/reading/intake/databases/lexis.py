"""LexisNexis as it was until about 2019: "12 of 161 DOCUMENTS", centred lines, labels in capitals."""

import re
from functools import cache

from dateline.reading.intake.databases.dates import Dated, find_date, is_date_line
from dateline.reading.intake.databases.drafts import (
    Draft,
    Unread,
    body_parts,
    broken_off,
    is_apology,
    is_copyright,
    is_header,
    is_rights,
    is_word,
    label_of,
    lacks_what_others_have,
    only_cover,
    outlet_of,
    split_headline,
    tail_start,
)
from dateline.reading.intake.databases.nexis import read_field, tail_field
from dateline.reading.intake.databases.traced import Row, joined
from dateline.vocabulary import exports

_TOP = 16
_LAST = frozenset(("load_date", "language"))
_COVER = ("Download Request:", "Time Of Request:")


def read_lexis(rows: list[Row], *, whole: bool) -> list[Draft | Unread] | None:
    """The reports of an export; None where the rows are none."""
    starts = [k for k, r in enumerate(rows) if r.cell is None and len(r.words) < 60 and _count().fullmatch(r.words)]
    starts = [k for k in starts if _is_head(rows[k + 1 : k + 60])]
    if not starts and (start := _single(rows)) is not None:
        starts = [start - 1]
    if not starts:
        return [only_cover()] if all(any(r.words.startswith(c) for r in rows[:40]) for c in _COVER) else None
    found: list[Draft | Unread] = []
    for number, (start, stop) in enumerate(zip(starts, [*starts[1:], len(rows)], strict=True), 1):
        part = [r for r in rows[start + 1 : stop] if r.words]
        if is_apology(part):
            found.append(Unread(number, "empty", "the database could not give this document"))
        elif part:
            found.append(_draft(part, number))
    if not whole or _is_open(rows, starts):
        found.append(broken_off(len(found)))
    return found


def _is_open(rows: list[Row], starts: list[int]) -> bool:
    """Does the last of several reports alone lack all fields that stand behind a body? One of another paper may well
    have fewer."""
    spans = zip(starts, [*starts[1:], len(rows)], strict=True)
    fields = [{key for r in rows[a:b] if (key := _label(r)) in _LAST} for a, b in spans]
    return not fields[-1] and lacks_what_others_have(fields)


def _is_head(rows: list[Row]) -> bool:
    """Does a report's head, or an apology for one, follow? A date among the first rows, or a label in capitals."""
    listed = [r for r in rows if r.words][:_TOP]
    return any(is_date_line(r.words) or _label(r) for r in listed) or is_apology(listed)


def _single(rows: list[Row]) -> int | None:
    """Where the one report of a document begins that has no count before it: at the outlet or the copyright above a
    date line that labels follow, one of them the length in words or of a field behind a body; None where none is."""
    keys = {key for r in rows if (key := _label(r)) is not None}
    measured = any(_label(r) == "length" and _measure().search(r.words) for r in rows)
    whole = len(keys) >= 3 and keys & {"load_date", "publication_type", "language"} and keys & {"length", "section"}
    if not whole and not (measured and len(keys & {"section", "byline", "headline", "body", "highlight"}) >= 1):
        return None
    listed = [k for k, r in enumerate(rows) if r.words]
    for n, k in enumerate(listed):
        if is_date_line(rows[k].words) is None or not any(_begins_fields(rows[x]) for x in listed[n + 1 : n + 6]):
            continue
        first = max(n - 1, 0)
        while first and (is_copyright(rows[listed[first - 1]].words) or is_rights(rows[listed[first - 1]].words)):
            first -= 1
        return listed[first]
    return None


def _label(row: Row) -> str | None:
    """The field of a label in capitals, or as Dutch papers write them."""
    found = label_of(row.text.text)
    if found is None:
        return None
    label = _before_colon(row)
    return found[0] if label.upper() == label or label.istitle() else None


def _before_colon(row: Row) -> str:
    return row.text.text.partition(":")[0].strip()


def _draft(rows: list[Row], number: int) -> Draft:
    draft = Draft(rows[0].start, rows[-1].end, number)
    first = next((k for k, r in enumerate(rows[:_TOP]) if _begins_fields(r)), None)
    top = _top(draft, rows, first)
    at = first if first is not None else top
    labelled = _is_american(rows[at : at + 12])
    if first is None:
        at = top
    _read_top(draft, rows[:at], labelled=labelled)
    at = _read_fields(draft, rows, at)
    if at < len(rows) and _label(rows[at]) == "body":
        found = label_of(rows[at].text.text)
        value = rows[at].text.cut(found[1] if found else 0)
        opening = [Row(text=value, start=rows[at].start, end=rows[at].end)] if value.text.strip() else []
        at += 1
    else:
        opening = []
    capitals = all(label.upper() == label for r in rows[first or 0 : at] if _label(r) and (label := _before_colon(r)))
    tail = at + tail_start(rows[at:], headings=False, strict=capitals)
    for role, text in body_parts([*opening, *rows[at:tail]]):
        draft.add(role, text)
    _read_tail(draft, rows[tail:])
    return draft


def _is_american(rows: list[Row]) -> bool:
    """Do the fields above a body end in a label for it, or is the headline one of them?"""
    for row in rows:
        key = _label(row)
        if key in ("headline", "body"):
            return True
        if key is None and not re.match(r"[A-ZÀ-Þ][A-ZÀ-Þ' -]{2,30}:", row.words):
            return False
    return False


def _begins_fields(row: Row) -> bool:
    key = _label(row)
    return key is not None and (is_header(key) or key == "body")


def _top(draft: Draft, rows: list[Row], first: int | None) -> int:
    """How many rows stand above the fields, where no field follows: up to the date and a headline."""
    if first is not None:
        return first
    date = next((k for k, r in enumerate(rows[:_TOP]) if is_date_line(r.words)), None)
    return min(len(rows), date + 2) if date is not None else min(len(rows), 1)


def _read_top(draft: Draft, rows: list[Row], *, labelled: bool) -> None:
    """Copyright, outlet, date and edition, in either order; British papers have the headline under them."""
    rows = [r for r in rows if not is_copyright(r.words) and not is_rights(r.words)]
    date, dated = _date_of(rows)
    if date is None or dated is None:
        if rows and not labelled and len(rows) > 1:
            headline, deck = split_headline(rows[-1].text)
            draft.headline(headline, deck)
        if rows:
            outlet_of(draft, rows[0].text.text)
        return
    above = rows[:date]
    if above:
        outlet_of(draft, " ".join(r.words for r in above[-2:] if r is above[-1] or _goes_on(r, above[-1])))
    draft.say("published", dated.value)
    draft.add("published", rows[date].text.one_line())
    below = [r for r in rows[date + 1 :] if not is_word(r.words, "appended")]
    while below and _is_edition(below[0], whole=not labelled and len(below) == 1):
        draft.keep("edition", below[0].words)
        below = below[1:]
    if not labelled and below:
        centred = "centre" in below[0].marks
        count = next((k for k, r in enumerate(below) if ("centre" in r.marks) != centred), len(below))
        count = count if centred else 1
        headline, deck = split_headline(joined([r.text.strip() for r in below[:count]], "\n"))
        draft.headline(headline, deck)
        for row in below[count:]:
            draft.add("deck", row.text.one_line())


def _goes_on(row: Row, following: Row) -> bool:
    """Does an outlet's name go on in the next centred line?"""
    return "centre" in row.marks and following.start - row.end <= 60 and row.words.endswith(("of", "the", "and", "&"))


def _date_of(rows: list[Row]) -> tuple[int | None, Dated | None]:
    for k, row in enumerate(rows):
        if (found := is_date_line(row.words)) is not None:
            return k, found
    for k, row in enumerate(rows):
        if len(row.words.split()) <= 12 and (found := find_date(row.words)) is not None:
            return k, found
    return None, None


def _is_edition(row: Row, *, whole: bool) -> bool:
    """Are most of a short row's words those of editions, or with `whole` all of them, an edition being named?"""
    words = re.findall(r"[^\W_]+", row.words.casefold())
    known = sum(w in exports.words("edition") or w.isdigit() for w in words)
    if whole:
        return known == len(words) and any(w in ("edition", "ausgabe", "édition", "editie", "edición") for w in words)
    return len(words) <= 6 and known * 2 >= len(words)


def _read_fields(draft: Draft, rows: list[Row], at: int) -> int:
    """Reads the fields above the body, unknown ones between known ones too; where the body begins."""
    last = at
    for k in range(at, min(at + 20, len(rows))):
        key = _label(rows[k])
        if key is not None and (is_header(key) or (key == "correction_date")):
            last = k + 1
        elif key == "body" or not re.match(r"[A-ZÀ-Þ][A-ZÀ-Þ' -]{2,30}:", rows[k].words):
            break
    for row in rows[at:last]:
        found = label_of(row.text.text)
        if found is not None:
            read_field(draft, found[0], row, found[1])
    return last


def _read_tail(draft: Draft, rows: list[Row]) -> None:
    state = ""
    for row in rows:
        found = label_of(row.text.text)
        if is_copyright(row.words):
            state = "copyright"
        elif found is not None and _label(row) is not None:
            state = found[0]
            tail_field(draft, state, row.text.cut(found[1]).one_line())
        elif state in ("graphic", "correction", "notes"):
            tail_field(draft, state, row.text.one_line())


@cache
def _measure() -> re.Pattern[str]:
    return re.compile(rf":\s*\d[\d.,]*\s+(?:{exports.pattern('words')})\Z", re.I)


@cache
def _count() -> re.Pattern[str]:
    of = rf"(?:{exports.pattern('in_all')})"
    documents = rf"(?:{exports.pattern('documents')})"
    count = rf"\d{{1,4}}\s+{of}\s+\d{{1,4}}"
    return re.compile(rf"{count}\s+{documents}|(?:{exports.pattern('document')})\s+{count}", re.I)
