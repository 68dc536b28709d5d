"""ProQuest: reports parted by a rule or in boxes of their own, their fields labelled, the text one field of many."""

import re

from dateline.reading.intake.databases.dates import find_date
from dateline.reading.intake.databases.drafts import (
    Draft,
    Part,
    Unread,
    body_parts,
    broken_off,
    is_apology,
    is_prose,
    lacks_what_others_have,
    language_of,
    outlet_name,
)
from dateline.reading.intake.databases.traced import Row, Traced

_RULE = re.compile(r"_{55,65}")
_FIELDS = frozenset(
    "author|publicationinfo|abstract|links|fulltext|subject|location|people|person|company/organization|company"
    "|organization|businessindexingterm|title|alternatetitle|publicationtitle|pages|firstpage|numberofpages|volume|issue"
    "|publicationyear|publicationdate|year|dateline|section|publisher|placeofpublication|countryofpublication"
    "|publicationsubject|issn|e-issn|eissn|sourcetype|languageofpublication|documenttype|documentfeature"
    "|proquestdocumentid|documenturl|copyright|lastupdated|database|credit|illustration|caption|captions|column|correction"
    "|notes|identifier/keyword|keyword|classification|naics|edition|supplement|sourceattribution|dewey|coden|documentid"
    "|fulltextwordcount|wordcount|sourcedetails|accessionnumber|series|startpage|isbn|onlinepublicationdate|doi"
    "|publicationhistory|milestonedates|city|state|country|ethnicity|contributor|graphic|mlacitation|titleannotation"
    .split("|")
)  # fmt: skip
_LABEL = re.compile(r"[\s\xa0]*(?P<label>[A-Z][A-Za-z /-]{2,40}?)[\s\xa0]*:(?:[\s\xa0]|\Z)")
_RECORD = re.compile(r"DocID_(?:\w+?_)?(\d+)")
_COUNT = re.compile(r"Document \d+ of \d+", re.I)
_FOOT = re.compile(r"\s*(?:Contact us at:|Database copyright\b|Terms and Conditions:)", re.I)
_MAIL = re.compile(r"(?:\W*\s)?[^\s@]+@[^\s@]+\.\w+[^\w\s@]*")
_INDEX = frozenset(
    ("subject", "location", "section", "pages", "people", "publicationdate", "languageofpublication", "classification")
)
_KEPT = {
    "section": "section", "pages": "page", "publicationyear": "year", "documenturl": "url",
    "documenttype": "document_type",
    "placeofpublication": "place", "database": "database", "edition": "edition",
}  # fmt: skip


def read_proquest(rows: list[Row], *, whole: bool) -> list[Draft | Unread] | None:
    """The reports of an export; None where the rows are none."""
    groups = _groups(rows)
    found: list[Draft | Unread] = []
    for group in groups:
        number = len(found) + 1
        if is_apology(group):
            found.append(Unread(number, "empty", "the database could not give this document"))
        else:
            found.append(_draft(group, number))
    if not found:
        return None
    fields = [{key for r in g if (key := _key(r)) in ("proquestdocumentid", "lastupdated", "database")} for g in groups]
    if not whole or not fields[-1] or lacks_what_others_have(fields):
        found.append(broken_off(len(found)))
    return found


def _groups(rows: list[Row]) -> list[list[Row]]:
    """The rows of each report: from an anchor or a rule to the next, where fields of ProQuest's follow."""
    parts: list[list[Row]] = []
    anchored = any(n.startswith("DocID_") for r in rows for n in r.names)
    for row in rows:
        starts = any(n.startswith("DocID_") for n in row.names) if anchored else _RULE.fullmatch(row.words) is not None
        if starts or not parts:
            parts.append([])
        if row.words and (anchored or not starts):
            parts[-1].append(row)
    found: list[list[Row]] = []
    complete = False
    for part in parts:
        if _is_report(part):
            found.append(part)
            complete = _is_complete(part)
        elif found and part and not complete and not _FOOT.match(part[0].words):
            found[-1] += part  # a rule inside a text
            complete = _is_complete(part)
    return found


def _is_report(rows: list[Row]) -> bool:
    keys = [k for r in rows[:12] if (k := _key(r)) is not None]
    return "publicationinfo" in keys[:6] or (
        "fulltext" in keys[:6] and any(_key(r) in ("proquestdocumentid", "publicationtitle") for r in rows)
    )


def _is_complete(rows: list[Row]) -> bool:
    return any(_key(r) in ("proquestdocumentid", "lastupdated", "database") for r in rows)


def is_field(line: str) -> bool:
    """Does a line begin with a field's label?"""
    m = _LABEL.match(line)
    return m is not None and m["label"].replace(" ", "").casefold() in _FIELDS


def _key(row: Row) -> str | None:
    """The field that a row begins with: its label without blanks, in lower case. In HTML it must be bold."""
    m = _LABEL.match(row.text.text)
    if m is None:
        return None
    key = m["label"].replace(" ", "").casefold()
    if key not in _FIELDS or (any(x.startswith("tag:") for x in row.marks) and row.lead < m.end("label")):
        return None
    return key


def _value(row: Row) -> Traced:
    m = _LABEL.match(row.text.text)
    return row.text.cut(m.end() if m else 0).strip()


def _draft(rows: list[Row], number: int) -> Draft:
    names = [m[1] for r in rows for n in r.names if (m := _RECORD.match(n))]
    draft = Draft(rows[0].start, rows[-1].end, names[0] if names else number)
    first = next((k for k, r in enumerate(rows) if _key(r)), len(rows))
    full = next((k for k, r in enumerate(rows) if _key(r) == "fulltext"), None)
    tail = len(rows) if full is None else full + 1 + _tail(rows[full + 1 :])
    _state(draft, [*rows[first : len(rows) if full is None else full], *rows[tail:]])
    _title(draft, [r for r in rows[:first] if not _COUNT.fullmatch(r.words)], rows)
    dated = False
    for row in rows[first : len(rows) if full is None else full]:
        dated = _head_field(draft, row, has_text=full is not None) or dated
    if full is not None:
        for role, text in _body(rows[full], rows[full + 1 : tail]):
            draft.add(role, text)
    for row in rows[tail:]:
        key = _key(row)
        if "in:Illustration_content" in row.marks or key in ("illustration", "caption", "captions", "graphic"):
            draft.add("caption", (_value(row) if key else row.text).one_line())
        elif key == "credit":
            draft.add("credit", _value(row).one_line())
        elif key == "correction":
            draft.add("correction", _value(row).one_line())
        elif key == "publicationdate" and not dated and find_date(row.words) is not None:
            draft.add("published", _value(row).one_line())
            dated = True
    return draft


def _state(draft: Draft, rows: list[Row]) -> None:
    """What the fields say of the report as a whole."""
    fields: dict[str, str] = {}
    for row in rows:
        if (key := _key(row)) is not None:
            fields.setdefault(key, " ".join(_value(row).text.split()))
    outlet = (
        fields.get("publicationtitle", "").partition(";")[0]
        or re.split(r"[;\[]", fields.get("publicationinfo", ""))[0].rstrip()
    )
    draft.say("outlet", outlet_name(outlet)[0])
    date = find_date(fields.get("publicationdate", "")) or find_date(_unglued(fields.get("publicationinfo", "")))
    if date is not None:
        draft.say("published", date.value)
    draft.say("language", language_of(fields.get("languageofpublication", "")) or "")
    draft.say("publisher", fields.get("publisher", ""))
    for key, name in _KEPT.items():
        draft.keep(name, fields.get(key, ""))
    if isinstance(draft.record, int) and fields.get("proquestdocumentid", "").isdigit():
        draft.record = fields["proquestdocumentid"]


def _unglued(words: str) -> str:
    """ "[Singapore]24 May 2012." with a blank before the day."""
    return words.replace("]", "] ")


def _title(draft: Draft, head: list[Row], rows: list[Row]) -> None:
    """The title above the fields, else the field of that name; a deck follows a colon, both being long."""
    title = head[0].text if head else next((_value(r) for r in rows if _key(r) == "title"), None)
    if title is None:
        return
    title = title.strip().one_line()
    for m in re.finditer(r":\s+", title.text):
        left, right = title.text[: m.start()].split(), title.text[m.end() :].split()
        if len(left) >= 4 and len(right) >= 4 and (right[0][:1].isupper() or not right[0][:1].isalpha()):
            draft.headline(title.cut(0, m.start()), title.cut(m.end()))
            return
    draft.headline(title)


def _head_field(draft: Draft, row: Row, *, has_text: bool) -> bool:
    """A field above the text; whether it gave the stamp's line."""
    key, value = _key(row), _value(row)
    if key == "author":
        draft.byline(value)
    elif key in ("publicationinfo", "publicationdate"):
        words = value.text.replace("]", "\n") if "]" in value.text else value.text
        date = find_date(words)
        if date is not None:
            draft.add("published", value.cut(date.start, date.end))
            return True
    elif key == "abstract" and not has_text:
        draft.add("deck", value.one_line())
    return False


def _tail(rows: list[Row]) -> int:
    """Where the fields behind the text begin: at the first one that is followed by another, or by nothing."""
    if any("in:text" in r.marks or "tag:text" in r.marks for r in rows):
        return 1 + max(k for k, r in enumerate(rows) if "in:text" in r.marks or "tag:text" in r.marks)
    for k, row in enumerate(rows):
        key = _key(row)
        if key is None or key == "fulltext" or (key in _INDEX and is_prose(row.words)):
            continue
        following = rows[k + 1] if k + 1 < len(rows) else None
        if following is None or _key(following) is not None or _FOOT.match(following.words):
            return k
    return len(rows)


def _body(label: Row, rows: list[Row]) -> list[Part]:
    """The text's paragraphs; an address of the author's at its end is none."""
    opening = _value(label)
    found = list(body_parts([*([Row(text=opening, start=0, end=0)] if opening.text else []), *rows]))
    for k in range(len(found) - 1, max(len(found) - 4, -1), -1):
        words = found[k][1].text.strip()
        if words in ("--", "-", "—") or _MAIL.fullmatch(words) or re.match(r"Credit:\s", words):
            found[k] = ("credit" if words.startswith("Credit:") else "related", found[k][1])
        elif found[k][0] == "body":
            break
    return found
