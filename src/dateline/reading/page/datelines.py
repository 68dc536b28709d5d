"""The dateline that opens a story: places, date and source, told from a sentence that only begins like one."""

import re
from functools import cache

import msgspec

from dateline.knowledge import countries, gazetteer, outlets
from dateline.knowledge.names import fold
from dateline.reading.page.agencies import agency_named
from dateline.reading.page.moments import find_moments
from dateline.values.spans import Span, span
from dateline.vocabulary.pages import origin_words
from dateline.vocabulary.people import gender_of_name

_LOOK = 200
_SIZEABLE = 10_000
_WORD = (
    r"(?:(?:[A-Z]\.){2,}|(?i:st|ste|ft|mt|pt)\."
    r"|[^\W\d_](?:[\w\u0300-\u036f’'`‘.-]*[\w\u0300-\u036f])?(?:\.(?=[\w,)/]))?)"
)
_JOINTS = "of|de|do|dos|da|del|della|la|le|el|al|the|sur|upon|am|an|der|and|y|e|und|et|en|on|in"
_JOINED = rf"(?:[ \xa0]+(?:{_JOINTS}|&)(?=[ \xa0]))*+"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun[ei]?|Jul[yi]?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_WEEKDAY = r"(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_DAY = (
    rf"(?:(?:{_WEEKDAY},? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? ?/?\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th|\.)?[ -]"
    rf"{_MONTH}(?:,?[ -]\d{{4}})?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}})|{_WEEKDAY})"
)
_FOREIGN_DAY = r"(?:\d{1,2}(?:\.|er|º)? (?:de )?[^\W\d_]{3,10}\.?(?: (?:de )?\d{4})?)(?! [a-z])"
_DATE = rf"(?:(?i:{_DAY})|{_FOREIGN_DAY})"
_PLACE = rf"{_WORD}(?:(?:{_JOINED}[ \xa0]+|[ \xa0]?/[ \xa0]?)(?!{_DATE}){_WORD}){{0,5}}"
_ENCLOSED = r"[(\[](?P<agency>[^()\[\]]{2,70})[)\]]"
_BEHIND = r"(?:,|[ \xa0]?[–—-]|[ \xa0]?--)[ \xa0]"
_DASH = r"(?:\s*\.?\s*(?:[—–―]|--|[ \xa0]_[ \xa0])\s*|\s+-\s+|\.-\s+|\s*-\s+(?=[A-Z“\"‘])|-(?=[A-Z“\"][a-z]))"
_IS_DASH = re.compile(r"[—–―_-]")
_LEAD = re.compile(r"[\s|*_•►▶■·>]*(?:\[(?=[A-Z]))?")
_LINE = (
    rf"(?P<line>(?P<place>{_PLACE})(?P<more>(?:,[ \xa0]?(?!{_DATE})(?:[^\W\d_]{{1,8}}\.(?=[\s,(—–-])|{_PLACE})){{0,3}})"
    rf"(?P<date>[,.]?[ \xa0]?[(\[]?{_DATE}[)\]]?\.?)?"
)
_NOTICES = "updated?|adds|recasts|corrects|urgent|lead|1st|2nd|3rd|exclusive|file"
_END = (
    rf"(?P<notice>\s*\((?i:{_NOTICES})[^()]*\))?(?:\*\*?|__)?"
    rf"(?P<end>{_DASH}|\s*[:;](?:\s+|$)|:(?=[A-Z“\"])|\]?\s*\|\s+|\s*\.?\s*$|\.\s+(?=[A-Z“\"‘])|\]?\s+)"
)
_DATELINE = re.compile(
    rf"{_LINE}(?P<source>(?:[ \xa0]?[—–-]|,)?\s*{_ENCLOSED}|[\s.]*/(?P<slashed>[^/\n]{{2,40}})/)?"
    rf"(?P<late>[,.]?[ \xa0]{_DATE}\.?)?)"
    rf"{_END}"
)
_NAMED = re.compile(rf"{_LINE}{_BEHIND}(?P<named>{_WORD}(?:[ ]{_WORD}){{0,3}})){_END}")
_SOURCE_FIRST = re.compile(rf"(?P<line>{_ENCLOSED})(?P<end>{_DASH}|\s+|\s*$)?")
_DATED_PLACE = re.compile(rf"(?P<place>{_PLACE})(?:,[ \xa0]?(?!{_DATE}){_PLACE}){{0,2}},?[ \xa0]{_DATE}")
_DATE_ALONE = re.compile(rf"(?P<line>{_DATE}(?:[ \xa0]{_ENCLOSED})?)(?P<end>{_DASH})(?=[A-Z“\"‘])")
_DATE_FIRST = re.compile(rf"{_DATE}(?:,|[ \xa0]?[|–—-])[ \xa0]")
_FUNCTION = re.compile(r"(?:On|In|At|To|From|For|By|With|As|After|Before|Since|Until|Dear)\b")
_TITLES = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Gen|Col|Rev|Prof|President|Minister|Pope|King|Queen)\b\.?", re.I)


class Opening(msgspec.Struct, frozen=True):
    """How a line opens: characters of its dateline, None where only an agency stands there; and the agency."""

    line: Span | None = None
    agency: str | None = None
    whole: bool = False


def opening_of(text: str, start: int, end: int, *, country: str | None = None) -> Opening:
    """The dateline that text[start:end] opens with, and the agency in it. `whole`: there is nothing behind it."""
    words = text[start : min(end, start + _LOOK)]
    lead = _LEAD.match(words)
    begin = lead.end() if lead else 0
    found = _source_first(words, begin, country) or _date_alone(words, begin, country) or _placed(words, begin, country)
    if found is None:
        return Opening()
    a, b, after, agency = found
    return Opening(span(text, start + a, start + b), agency, not words[after:].strip() and start + after >= end)


def _source_first(words: str, begin: int, country: str | None) -> tuple[int, int, int, str | None] | None:
    """ "(AP) —", "(CNN)A train", "(ANSA) - ROME, 14 SEP -": a source in brackets, and the place that may follow."""
    m = _SOURCE_FIRST.match(words, begin)
    if m is None:
        return None
    if m["end"] and _IS_DASH.search(m["end"]) and (inner := _DATED_PLACE.fullmatch(m["agency"])):
        return (m.start("line"), m.end("line"), m.end(), None) if _is_place(inner["place"]) else None
    agency = _agency_of(m["agency"], country)
    dash = m["end"] is not None and _IS_DASH.search(m["end"]) is not None
    if dash and (agency or m["agency"].isupper()) and (behind := _placed(words, m.end(), country)) is not None:
        return m.start("line"), behind[1], behind[2], agency or behind[3]
    initials = re.fullmatch(r"[A-Z][A-Z/. -]{1,20}", m["agency"]) is not None
    follows = words[m.end() : m.end() + 1]
    if not follows.isupper() and follows not in "“\"‘'":
        return None
    known = (agency is not None or (dash and outlets.find(m["agency"]) is not None)) and len(m["agency"].split()) <= 4
    if known or (initials and (dash or not m["end"])):
        return m.start("line"), m.end("line"), m.end(), agency
    return None


def _date_alone(words: str, begin: int, country: str | None) -> tuple[int, int, int, str | None] | None:
    """ "Nov 16 (Reuters) - ", "23 May – ", "11 March, ELBO – ": a date where the place would be, or before it."""
    m = _DATE_FIRST.match(words, begin)
    if m is not None and (behind := _placed(words, m.end(), None)) is not None and behind[1] < behind[2]:
        return begin, *behind[1:]
    m = _DATE_ALONE.match(words, begin)
    if m is None or next(find_moments(m["line"]), None) is None or re.fullmatch(rf"(?i:{_WEEKDAY})", m["line"]):
        return None
    agency = _agency_of(m["agency"], country) if m["agency"] else None
    return (m.start("line"), m.end("line"), m.end(), agency) if agency or not m["agency"] else None


def _placed(words: str, begin: int, country: str | None) -> tuple[int, int, int, str | None] | None:
    """(start, end, where the story goes on, agency) of a dateline that begins with a place."""
    if m := _NAMED.match(words, begin):
        agency = agency_named(m["named"], country=country)
        if agency is not None and _is_capitalised(m["place"]) and (m["date"] or _is_place(_mended(m["place"]))):
            return begin, m.end("line"), m.end(), agency
    m = _DATELINE.match(words, begin)
    if m is None:
        return None
    source, end = m["agency"] or m["slashed"] or "", m.end("line") - _has_full_stop(m)
    if m["source"] and _is_notice(source):
        source, end = "", m.start("source")
    agency = _agency_of(source or m["more"].rpartition(",")[2], country)
    return (begin, end, m.end(), agency) if _is_certain(words, m, source, agency) else None


def _has_full_stop(m: re.Match[str]) -> bool:
    """Does region or date end with a full stop that shortens nothing ("Oaxaca, Mexico.- ", "Goma, 9 August 2010. ")?"""
    if not m["source"] and (m["late"] or m["date"]):
        return re.search(r"\d\.$", m["line"]) is not None
    last = m["line"].rpartition(",")[2].strip()
    bare = m["line"] == m["place"] + m["more"] and last.endswith(".") and gazetteer.state_abbreviation(last) is None
    return bare and (len(last) > 5 or countries.by_name(last[:-1]) is not None)


def _is_certain(words: str, m: re.Match[str], source: str, agency: str | None) -> bool:
    """Do place, date, source and what follows make a dateline, not the beginning of a sentence?"""
    place, more = _mended(m["place"]), [p.strip() for p in m["more"].removesuffix(".").split(",") if p.strip()]
    if not _is_capitalised(place) or place.casefold() in _never() or _TITLES.match(place):
        return False
    end, follows = m["end"], words[m.end() : m.end() + 1]
    dash, colon = _IS_DASH.search(end) is not None, end.strip() in (":", ";")
    bar, alone = "|" in end, not follows
    dated = bool(m["date"] or m["late"])
    caps = place.isupper() and len(place) > 2
    known = _is_place(place)
    placed = known or any(map(_is_region, more))
    if not caps and _FUNCTION.match(place):
        return False
    if follows.islower():
        return source != "" and agency is not None and (dash or colon)
    if alone and colon and caps and not more and gender_of_name(fold(place.split()[0])) is None:
        return len(place.split()) <= 4
    if alone:
        return (placed or agency is not None or (caps and dated)) and (
            caps or dated or bool(source) or not more or known
        )
    if source:
        marked = dash or colon or dated or (more != [] and re.fullmatch(r"[A-Z]{2,8}", source) is not None)
        return agency is not None or (marked and (placed or caps))
    if dash:
        return (dated and (placed or caps)) or _opens(
            words, m, caps=caps, placed=placed, alone=not more or "." in more[-1]
        )
    if colon:
        return (dated and (placed or caps)) or (placed and (caps or more != [] or _is_sizeable(place)))
    if bar:
        return placed
    return (end.lstrip().startswith(".") or _has_full_stop(m)) and (
        (dated and placed) or (_is_sizeable(place) and (caps or not more))
    )


def _opens(words: str, m: re.Match[str], *, caps: bool, placed: bool, alone: bool) -> bool:
    """Is a place before a dash a dateline? Not where a second dash closes what the first opened."""
    if not caps:
        dash = re.escape(m["end"].strip())
        closed = re.search(rf"\s{dash}\s|[—–](?=[a-z])", re.split(r"[.!?]\s", words[m.end() :])[0])
        return placed and closed is None
    first = fold(re.split(r"[\s-]", m["place"])[0])
    return placed or (alone and len(m["place"].split()) <= 5 and gender_of_name(first) is None)


def _is_place(words: str) -> bool:
    """Is it a place's name, or several with strokes or "and" between them?"""
    return all(_is_town(part.strip()) for part in re.split(r"\s*/\s*|\s+(?i:and|et|y|und)\s+", words))


def _is_town(name: str) -> bool:
    titled = name.title() if name.isupper() else name
    head, _, unit = titled.rpartition(" ")
    return (
        gazetteer.is_known(titled)
        or gazetteer.is_known(name)
        or (unit.casefold() in origin_words("unit") and _is_capitalised(head))
        or _abroad(name)
    )


def _is_region(name: str) -> bool:
    """Is it a state's abbreviation, a country or a place ("Ariz.", "Kachin State")?"""
    bare = re.split(r"\s*/\s*", name)[0].strip()
    return (
        gazetteer.state_abbreviation(bare) is not None
        or gazetteer.state_abbreviation(f"{bare}.") is not None
        or countries.by_name(bare.title() if bare.isupper() and len(bare) > 3 else bare) is not None
        or _is_town(bare)
    )


def _is_sizeable(name: str) -> bool:
    places = gazetteer.find(name.title() if name.isupper() else name)
    return bool(places) and (places[0].kind == "country" or (places[0].population or 0) >= _SIZEABLE)


def _abroad(name: str) -> bool:
    """Is it in capitals of a script other than Latin, whose places the gazetteer does not spell?"""
    return name.isupper() and not re.search(r"[A-Za-z]", name)


def _is_capitalised(words: str) -> bool:
    """Has every word that is no joint a capital, or letters without case?"""
    return all(
        not w[0].islower()
        for w in re.findall(r"[^\W\d_][\w\u0300-\u036f’'.-]*", re.sub(rf"\b(?:{_JOINTS})\b", " ", words))
    )


def _mended(place: str) -> str:
    """A place whose first letter was set apart ("K ABUL")."""
    joined = re.sub(r"^([^\W\d_])[ \xa0](?=[^\W\d_]{2})", r"\1", place)
    return joined if joined != place and joined.isupper() and _is_town(joined) else place


@cache
def _is_notice(words: str) -> bool:
    return re.match(rf"(?i:{_NOTICES}|photo)\b", words) is not None


def _agency_of(words: str, country: str | None) -> str | None:
    whole = agency_named(words, country=country)
    parts = re.split(r"[,/&–—]| - | and ", words)
    return whole or next((a for part in parts if (a := agency_named(part, country=country))), None)


@cache
def _never() -> frozenset[str]:
    return origin_words("notice") | origin_words("unit")
