"""News agencies: which one some words name, and which ones a report is from by its own lines."""

import re
from functools import cache

from dateline.knowledge import gazetteer
from dateline.reading.page.lines import Line
from dateline.values.report import BlockRole
from dateline.vocabulary.pages import agencies

_OF_TEXT = re.compile(
    r"\b(?:inputs?|report(?:s|ing|ed|er)?|contribut\w+|sources?|information|material|agenc(?:y|ies)|wires?|files?|with"
    r"|writers?|correspondents?|journalists?|via)\b",
    re.I,
)
_PICTURE = re.compile(
    r"\b(?:image|photo|picture|pic|video|illustration|graphic|map|getty|screengrab|footage|copyright)|©", re.I
)
_INITIALS = re.compile(r"\s*[a-z]{1,4}(?:[/,-][a-z]{1,4})*\s*\((?P<chain>[^()]+)\)\W*$", re.I)
_LEAD = re.compile(r"^\W*(?:(?:source|agency|by|from|via|with|courtesy|credit|text|wire)s?\s*:?\s+)?", re.I)
_BESIDE = re.compile(
    r"(?:by|with|and|from|via|for|the|of|source|sources|agency|agencies|staff|writers?|reporters?|correspondents?|editors?|news|inputs?"
    r"|photo|photos|files?|contributed|journalists?|additional|reporting|wires?|bureau|reports?|in|at|on|follow|published"
    r"|updated|posted)",
    re.I,
)
_CLOSING = re.compile(r"(?:\((?P<inside>[^()]{2,60})\)|(?:[—–]|--)\s?(?P<behind>[^.!?()—–]{2,40}))\.?\s*$")
_LOOK = 300
_NAME_LONG = 60
_VERB = re.compile(r"\b(?:reports?|reported|adds?|writes)\b")
_QUOTED = re.compile(r"\b(?:state|state-run|official|government|semi-official)(?:[ -]\w+){0,3}\s*$", re.I)
_REPORTING = re.compile(
    r"^\s*(?:(?:with\s+)?(?:additional\s+)?(?:reporting|reports|inputs?|files)\s+(?:by|from)|with)\s+", re.I
)
_REPORTS = re.compile(
    r"(?:[/,&]\s?\w+|\s+and\s+\w+)?\s*(?:\([A-Z]{2,6}\)\s*)?"
    r"(?:(?:news agency |has |had |also )?(?:reports?|reported|adds?|writes)\b)"
)


def agency_named(words: str, *, country: str | None = None) -> str | None:
    """The canonical name of the agency that these words are; None for anything else.

    `country`: that of the outlet, for abbreviations that several agencies bear.
    """
    words = " ".join(words.split()).strip(" .()[]/—–-:;,*_")
    known = agencies(country)
    bare = re.sub(r"^the |(?<=\w)['’]s$| news ?wire$| wires?$", "", words, flags=re.I)
    return known.get(words) or known.get(bare) or (known.get(bare.lower()) if len(bare) > 4 else None)


def agency_of_line(line: str, *, country: str | None = None) -> str | None:
    """The agency that is all of a line, or stands in it beside a place ("ELBO - Kyodo News", "Kyodo, Elbo")."""
    bare = re.sub(r"(?<!\W)\W+$", "", _LEAD.sub("", line))
    if (whole := agency_named(bare, country=country)) is not None:
        return whole
    first, _, place = bare.partition(",")
    if place and gazetteer.is_known(place.strip()):
        return agency_named(first, country=country)
    place, last = split_at_dash(bare)
    return agency_named(last, country=country) if is_place(place) else None


def agencies_in(words: str, *, country: str | None = None) -> list[str]:
    """The agencies that are named anywhere in some words; an abbreviation within a person's name is none."""
    return list(dict.fromkeys(name for name, *_ in _named_in(words, country)))


def agency_spans(words: str) -> list[tuple[int, int]]:
    """Characters of the agencies that are named in some words."""
    return [(start, end) for _, start, end in _named_in(words, None)]


def agency_in(words: str) -> str | None:
    """The first agency that is named anywhere in some words."""
    return agency_named(words) or next(iter(agencies_in(words)), None)


def agencies_of(
    text: str, blocks: list[tuple[Line, BlockRole]], opening: str | None, *, outlet: str | None, country: str | None
) -> list[str]:
    """The agencies that the text is from, each once: `opening` is that of the dateline.

    They are named in the lines of agencies, bylines, stamps and credits for the text (a credit for a picture makes it
    nobody's), at the end of a paragraph, or as those that report what the paragraph says. In a byline an agency that is
    the outlet stands for the outlet.
    """
    found, closing = [opening] if opening else [], []
    own = agency_named(outlet, country=country) if outlet else None
    for line, role in blocks:
        words = text[line.start : min(line.end, line.start + _LOOK)]
        if role == "agency":
            found += _chain(words, country)
        elif role in ("byline", "published", "updated"):
            alone = agency_of_line(words, country=country)
            found += [a for a in agencies_in(words, country=country) if a != own or a == alone]
        elif role == "credit":
            if m := _INITIALS.match(words):
                found += _chain(m["chain"], country)
            elif _OF_TEXT.search(words) and not _PICTURE.search(words):
                found += agencies_in(words, country=country)
        elif role == "body":
            closing += _closing(text[max(line.start, line.end - _LOOK) : line.end], country)
    return list(dict.fromkeys([*(found or _reporting(text, blocks, country)), *closing]))


def _chain(words: str, country: str | None) -> list[str]:
    """The agencies of a line that only names them: "NTB/OEP", "TIMES/AFP/NA", "(With inputs from PTI, AP)"."""
    named = agency_of_line(words, country=country)
    if named:
        return [named]
    parts = re.split(r"(?:(?<!\s)\s+)?[/,&;|+()\[\]•·:]\s*|(?<!\s)\s+[–—-]+\s+|\band\b|\bwith\b|\bby\b|\bfrom\b", words)
    whole = [a for part in parts if part and (a := agency_named(part, country=country))]
    return list(dict.fromkeys([*whole, *agencies_in(words, country=country)]))


def _closing(words: str, country: str | None) -> list[str]:
    """The agencies that a paragraph credits at its end: "(Reuters)", "— Reuters"."""
    m = _CLOSING.search(words)
    if m is None or (m["inside"] and not re.search(r"[.!?”\"]\s*$", words[: m.start()])):
        return []
    parts = re.split(r"[/,&]| and ", _REPORTING.sub("", m["inside"] or m["behind"]))
    named = [a for part in parts if (a := agency_named(part, country=country))]
    return named if len(named) == len(parts) else []


def _reporting(text: str, blocks: list[tuple[Line, BlockRole]], country: str | None) -> list[str]:
    """The agencies that report what the paragraphs of an otherwise unsigned story say: "…, PTI reported", "UNB adds:".

    A state's own agency that is called just that is quoted, not credited.
    """
    found = []
    for line, role in blocks:
        if role == "body":
            words = text[line.start : min(line.end, line.start + 10 * _LOOK)]
            if _VERB.search(words) is None:
                continue
            for name, start, end in _named_in(words, country):
                if _REPORTS.match(words, end) and not _QUOTED.search(words, 0, start):
                    found.append(name)
    return list(dict.fromkeys(found))


def _named_in(words: str, country: str | None) -> list[tuple[str, int, int]]:
    """(agency, start, end) of those that some words name."""
    known = agencies(country)
    found = []
    for m in _pattern().finditer(words):
        if len(m[0]) <= 6 and " " not in m[0] and _is_within_name(words, m.start(), m.end()):
            continue
        found.append((known.get(m[0]) or known[m[0].lower()], m.start(), m.end()))
    return found


def _is_within_name(words: str, start: int, end: int) -> bool:
    """Does a capitalised word that is none of those beside agencies stand right before or after?"""
    before = re.search(r"(?<![\w’'.-])([^\W\d_][\w’'.-]*)[ \t]$", words[max(start - _NAME_LONG, 0) : start])
    after = re.match(r"[ \t]([^\W\d_][\w’'-]*)", words[end : end + _NAME_LONG])
    return any(
        m is not None and m[1][0].isupper() and _BESIDE.fullmatch(m[1].strip(".")) is None for m in (before, after)
    )


def split_at_dash(words: str) -> tuple[str, str]:
    """What stands before the first dash of a line and what behind it; twice "" where there is none."""
    parts = re.split(r"(?<!\s)(?:\s*(?:[—–]|--)\s*|\s+-\s+)", words, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 else ("", "")


def is_place(words: str) -> bool:
    """Are they the name of a place, or of several with commas between?"""
    parts = [p.strip() for p in words.split(",")]
    return all(gazetteer.is_known(p.title() if p.isupper() else p) for p in parts if p) and bool(words)


@cache
def _pattern() -> re.Pattern[str]:
    written = {n for n in agencies() if n[0].isupper() or n == "dpa"} | {n.upper() for n in agencies() if " " in n}
    names = sorted(written, key=lambda n: (-len(n), n))
    first = "".join(sorted({re.escape(n[0]) for n in names}))  # most places of a text are passed over by it
    return re.compile(rf"(?<![\w-])(?=[{first}])(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])")
