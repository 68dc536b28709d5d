"""Who wrote it: byline lines and the names in them, agencies, and the dateline that opens the first paragraph."""

import re
from functools import cache

from dateline.knowledge import gazetteer
from dateline.reading.page.moments import find_moments
from dateline.values.spans import Span, span
from dateline.vocabulary.pages import agencies

_WRITTEN_BY = re.compile(
    r"[\s\-–—•|]*(?:(?:(?:reported|written|story|words?|text|report|article|posted|published|analysis"
    r"|opinion|review|commentary"
    r"|authored|filed|compiled|created|photographs? and text|from|interview|column)\s*(?:&|and|,)?\s*){0,2}by"
    r"|authors?|reporters?"
    r"|writers?|correspondents?|byline|contributors?)\b\s*(?P<colon>[:\-–—|]?)\s*",
    re.I,
)
_NOT_WRITERS = re.compile(
    r"\b(?:edited|translated|curated|produced|photo(?:graph)?s?|reviewed|fact[- ]checked|images?|illustrations?)"
    r" by\b.*|\beditor\s*:.*",
    re.I | re.S,
)
_LOWER = r"(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|bint|ibn|al|el|ul|abu|ter|ten|y|e|zu|st\.?|ap)"
_TOKEN = r"(?:(?:al|el|ul|ad|as|ash|ar|an|at|d|l|o)[-’'])?[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|[’'`‘.-](?=[^\W\d_]))*\.?"
_NAME = re.compile(rf"{_TOKEN}(?:\s+(?:{_LOWER}\s+)*{_TOKEN}){{1,4}}|{_TOKEN}(?=\s*$)")
_SPLIT = re.compile(
    r"\s*(?:,|;|\||/|•|·|\s[–—-]\s|\n|\band\b|\bwith\b|&|\bfor\b|\bof\b|\bin\b|\bat\b|\bfrom\b|\bon\b|\(|\)|@\S+)\s*",
    re.I,
)
_BLANKS = " \t\n\xa0"
_ROLE = re.compile(
    r"\b(?:correspondents?|editors?|reporters?|writers?|staff|news|desk|bureau|analysts?|agenc(?:y|ies)|press|media|team|chief|senior"
    r"|columnist|contributor|journalist|producer|freelance|special|our|web|digital|online|times|post|herald|tribune|network|tv|radio"
    r"|magazine|daily|today|international|editorial|board|service|wires?|inputs?|updates?|admin|professor|lecturer|fellow|university"
    r"|institute|political|business|sports?|technology|tech|health|science|entertainment|legal|crime|education|economics|royal|home|diplomatic|security|foreign|affairs|defen[cs]e|university|via|the|a|an|am|pm|read|min|mins|minutes?|twitter|facebook"
    r"|follow|email|share|published|updated|posted|last|modified|world|politics|january|february|march|april|june|july|august|september"
    r"|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ist|gmt|utc|est|edt|comments?|key|points?|latest|more|read|watch|breaking|highlights?|summary|related|tags|topics?|about|story|stories|live|video|photos?)\b",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:correspondents?|editors?|reporters?|writers?|staff|bureau|desk|columnist|contributors?|journalist|producer|news|press"
    r"|agency|team)\b",
    re.I,
)
_PLACE = r"[A-ZÀ-Þ][\w.’'`-]*(?:[ /](?:of |de |la |del |el |al |the |and |sur |upon |am )*[A-ZÀ-Þ][\w.’'`-]*){0,4}"
_CAPS = (
    r"[A-ZÀ-Þ][A-ZÀ-Þ.’'`-]+(?:[ /](?:of |de |la |del |el |al |the |and |sur |upon |am )*[A-ZÀ-Þ][A-ZÀ-Þ.’'`-]*){0,4}"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_SOURCE = r"(?:\s*[(\[](?P<agency>[^()\[\]]{2,60})[)\]]|[\s.]*/(?P<slashed>[A-Z][\w ]{1,30})/)"
_DASH = r"(?:\s*(?:[—–]|--|―)\s*|\s+-\s+|\s*-\s+(?=[A-Z“\"]))"
_DATELINE = re.compile(
    rf"\s*(?P<line>(?:(?P<caps>{_CAPS})|(?P<place>{_PLACE}))(?P<more>(?:, ?{_PLACE}){{0,2}}?)"
    rf"(?P<date>[,.]? ?\(?{_DAY}\)?\.?)?(?P<source>{_SOURCE})?)"
    rf"(?P<end>{_DASH}|\s*:\s+|\.\s+(?=[A-Z“\"])|\s+)",
)
_SOURCE_ONLY = re.compile(rf"\s*\((?P<agency>[^()]{{2,40}})\)(?:{_DASH}|\s+)")


def says_by(line: str) -> bool:
    """Does a line begin with "By" or a like word and a name?"""
    said = _WRITTEN_BY.match(line) if len(line) <= 200 else None
    return said is not None and bool(_written(line, said.end()))


def is_byline(line: str, *, marked: bool = False) -> bool:
    """Does a line say by whom the report is? `marked`: its markup says so."""
    if len(line) > 200:
        return False
    said = _WRITTEN_BY.match(line)
    if said:
        if said.end() == len(line):
            return True
        rest = line[said.end() :]
        short = len(rest.split()) <= 12 and not re.search(r"[.!?]$", rest)
        return bool(rest) and short and (_OFFICE.search(rest) is not None or agency_in(rest) is not None)
    if marked:
        return len(line.split()) <= 16 and bool(_written(line, 0) or _OFFICE.search(line))
    if re.match(r"\W*(?:edited|translated|curated) by\b", line, re.I):
        return len(line.split()) <= 8
    return _followed_by_role(line)


def is_name_line(line: str) -> bool:
    """Is a line nothing but a person's name, two to four capitalised words, or a name and a place ("in Lagos")?"""
    line = re.sub(r"\s+in\s+[A-Z]\w+(?: [A-Z]\w+){0,2}$", "", line.strip())
    if _NAME.fullmatch(line) is None or not 2 <= len(line.split()) <= 4 or _ROLE.search(line):
        return False
    return not gazetteer.is_known(line)


def is_office(line: str) -> bool:
    """Is a line what a writer is ("Diplomatic correspondent, Strelsau")?"""
    return len(line.split()) <= 8 and _OFFICE.search(line) is not None and not re.search(r"[.!?]$", line.strip())


def names_agency(line: str) -> bool:
    """Is a line nothing but an agency's name (brackets, a dash or "Source:" allowed)?"""
    return len(line) <= 60 and agency_of_line(line) is not None


def agency_of_line(line: str) -> str | None:
    """The agency that is all of a line, or stands first in it before a place."""
    bare = re.sub(r"^\W*(?:(?:source|agency|by|from|via)\s*:?\s+)?|\W+$", "", line, flags=re.I)
    first, _, place = bare.partition(",")
    return agency_named(bare) or (agency_named(first) if place and gazetteer.is_known(place.strip()) else None)


def byline_names(text: str, start: int, end: int, *, outlet: str | None = None) -> list[Span]:
    """A span for each person's name in a byline line; the outlet's name beside it is no part of it."""
    line = text[start:end]
    for name in (outlet or "", f"The {outlet}", "Associated Press", "ASSOCIATED PRESS"):
        if len(name) > 3:
            line = line.replace(name, "|" * len(name))
    said = _WRITTEN_BY.match(line)
    return [span(text, start + a, start + b) for a, b in _written(line, said.end() if said else 0)]


def stamped_names(text: str, start: int, end: int) -> list[Span]:
    """The names in a stamp line: after "by", or before the date where they are no place's."""
    line = text[start:end]
    by = re.search(r"\bby\s+(?=[A-Z])", line)
    if by:
        return [span(text, start + a, start + b) for a, b in _written(line, by.end())]
    said = _WRITTEN_BY.match(line)
    first = _written(line, said.end() if said else 0)[:1]
    return [
        span(text, start + a, start + b) for a, b in first
        if (said or not line[:a].strip()) and not gazetteer.is_known(line[a:b])
        and re.match(r"\s*(?:[-–—|,•·]|$)", line[b:])
    ]  # fmt: skip


def agency_named(words: str) -> str | None:
    """The canonical name of the agency that these words are; None for anything else."""
    words = " ".join(words.split()).strip(" .()[]")
    known = agencies()
    bare = re.sub(r"^the ", "", words, flags=re.I)
    return known.get(words) or known.get(bare) or (known.get(bare.lower()) if len(bare) > 4 else None)


def agency_in(words: str) -> str | None:
    """The first agency that is named anywhere in some words."""
    whole = agency_named(words)
    if whole:
        return whole
    found = _agency_pattern().search(words)
    return (agencies().get(found[0]) or agencies()[found[0].lower()]) if found else None


def agencies_in(words: str) -> list[str]:
    return [agencies().get(m[0]) or agencies()[m[0].lower()] for m in _agency_pattern().finditer(words)]


def dateline(text: str, start: int, end: int) -> tuple[Span | None, str | None]:
    """(the place, date and source that open a paragraph, the agency among them)."""
    opening = text[start : min(end, start + 160)]
    if m := _SOURCE_ONLY.match(opening):
        return None, agency_named(m["agency"])
    m = _DATELINE.match(opening)
    if m is None:
        return None, None
    agency = _agency_of(m["agency"] or m["slashed"] or "")
    dash = re.fullmatch(_DASH, m["end"]) is not None
    colon = m["end"].strip() == ":"
    following = opening[m.end() : m.end() + 1]
    if following.islower() or not following:
        certain = agency is not None and m["source"] is not None
    elif m["source"]:
        certain = agency is not None or m["date"] is not None or dash
    elif dash or colon:
        certain = m["date"] is not None or (dash and m["more"] != "") or _is_place(m["caps"] or m["place"])
    else:
        certain = False
    if not certain:
        return None, None
    return span(text, start + m.start("line"), start + m.end("line")), agency


def _is_place(words: str) -> bool:
    """Is it a place's name, or several with strokes between them?"""
    return all(
        gazetteer.is_known(part.strip().title() if part.isupper() else part.strip()) for part in words.split("/")
    )


def _agency_of(words: str) -> str | None:
    return agency_named(words) or next(
        (a for part in re.split(r"[,/&]| and ", words) if (a := agency_named(part))), None
    )


def _written(line: str, at: int) -> list[tuple[int, int]]:
    """Characters of the names that a line has after `at`; offices, places and outlets have none."""
    stop = min(
        [m.start for m in find_moments(line, at)] + [m.start() for m in _NOT_WRITERS.finditer(line, at)] + [len(line)]
    )
    found: list[tuple[int, int]] = []
    begin, place = at, False
    for cut in [*_SPLIT.finditer(line, at, stop), None]:
        part_end = cut.start() if cut else stop
        part = line[begin:part_end]
        if not place and (names := _name(part)) is not None:
            found.append((begin + names[0], begin + names[1]))
        joint = cut[0].strip().lower() if cut else ""
        place = joint in ("in", "at", "from", "for", "of", "on", "(", "with") and joint != "with"
        begin = cut.end() if cut else stop
    return found


def _name(part: str) -> tuple[int, int] | None:
    """Characters of the one name that a part of a byline is; an office behind it is left off."""
    lead = len(part) - len(part.lstrip("@.:*•-–—" + _BLANKS))
    bare = part[lead:].rstrip("*•-–—:" + _BLANKS)
    office = _ROLE.search(bare)
    if office is not None:
        bare = bare[: office.start()].rstrip()
    if len(bare.split()) < 2 or agency_named(bare) is not None or _NAME.fullmatch(bare) is None:
        return None
    return lead, lead + len(bare)


def _followed_by_role(line: str) -> bool:
    """ "Jane Doe, Chief Correspondent", "Jane Doe | BBC News": a name first, then an office."""
    m = _NAME.match(line)
    if m is None or " " not in m[0] or _ROLE.search(m[0]) or len(line.split()) > 12 or re.search(r"[.!?]$", line):
        return False
    rest = line[m.end() :]
    return re.match(r"\s*(?:,|\||/|–|—|-|\n|•|·)\s*", rest) is not None and (
        agency_named(re.sub(r"^\W+", "", rest)) is not None or _OFFICE.search(rest) is not None
    )


@cache
def _agency_pattern() -> re.Pattern[str]:
    written = {n for n in agencies() if n[0].isupper()} | {n.upper() for n in agencies() if " " in n}
    names = sorted(written, key=lambda n: (-len(n), n))
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])")
