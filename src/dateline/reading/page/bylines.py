"""Who wrote it: byline lines, and the names in them."""

import re
from functools import cache

from dateline.knowledge import gazetteer, outlets
from dateline.knowledge.names import fold
from dateline.reading.page.agencies import agency_in, agency_named, agency_of_line, agency_spans
from dateline.reading.page.lines import Line, ends_sentence
from dateline.reading.page.moments import Moment, find_moments
from dateline.reading.page.stamps import says_label
from dateline.values.report import BlockRole
from dateline.values.spans import Span, span
from dateline.vocabulary.pages import origin_words
from dateline.vocabulary.people import gender_of_name

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
    r" by\b.*|\beditor\s*:.*"
    r"|\b\d+\s+(?:min|minute|hour|day|week|month|year)s?\b.*",
    re.I | re.S,
)
_LOWER = r"(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|bint|ibn|al|el|ul|abu|ter|ten|y|e|zu|st\.?|ap)"
_TOKEN = (
    r"(?:(?:al|el|ul|ad|as|ash|ar|an|at|d|l|o)[-’'])?"
    r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|[\u0300-\u036f]|[’'`‘.-](?=[^\W\d_]))*\.?"
)
_NAME = re.compile(rf"{_TOKEN}(?:\s+(?:{_LOWER}\s+)*{_TOKEN}){{1,4}}|{_TOKEN}(?=\s*$)")
_SPLIT = re.compile(
    r"\s*(?:,|;|\||/|•|·|\s[–—-]\s|\n|\band\b|\bwith\b|&|\bfor\b|\bof\b|\bin\b|\bat\b|\bfrom\b|\bon\b"
    r"|\btime of article\b|\(|\)|\|+|@\S+|[ \t]{2,})\s*",
    re.I,
)
_BIOGRAPHY = re.compile(
    rf"[\s*•_–—-]*(?P<name>{_TOKEN}(?:\s+(?:{_LOWER}\s+)*{_TOKEN}){{1,4}})\s+(?:is|was|has|covers?|reports|writes|joined|works"
    r"|contributes|leads|edits|teaches|studied|lives|holds|won|serves|specialis[es]s|specializes|hosts|runs|can be)\b"
)
_GLUED_BY = re.compile(r"\s*(?:By|BY)(?=[A-Z][A-Za-z])")
_SINGLE = re.compile(r"(?P<name>[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,})\W*")
_UNNAMED = re.compile(
    r"(?:^|(?<=[|•–—:,-]))\s*(?:(?:written|reported|posted)?\s*(?i:by|from)\b:?\s*(?:a\s+)?|By(?=[A-Z]))?(?P<who>(?:(?:[^\W\d_a-z][\w’']*|our|own|special)\s+){0,3}"
    r"(?i:correspondents?|reporters?|staff|(?<=staff )writers?))\s*(?=$|[|,(•–—-]|in\b)"
)
_BY = re.compile(r"\W*(?:(?:reported |written |posted )?by\b|(?-i:By(?=[A-Z])))", re.I)
_LEADS = re.compile(r"\W*(?:(?:reported |written )?by|and|with|&)?\W*", re.I)
_HANDLE = re.compile(r"\W*(?P<who>(?=[a-z\d_.]*[a-z])[a-z\d][a-z\d_.]{2,24}\w)\W*")
_SIGNED = re.compile(r"[.!?”\"’]\s*\((?P<name>[^()]{5,40})\)\s*$")
_CLOSING = 3
_TITLE = re.compile(r"(?:Dr|Prof|Rev|Mr|Mrs|Ms|Sir|Fr|Sr|Cllr|Hon|Capt|Col|Gen)\b\.?\s+\w")
_SIGNATURE = re.compile(rf"[\s—–-]*(?P<name>{_TOKEN}(?:\s+{_TOKEN}){{1,3}})\s*")
_LAST = re.compile(rf"\s*[|/•·–—-]\s*(?P<name>{_TOKEN}(?:\s+(?:{_LOWER}\s+)*{_TOKEN}){{1,3}})\s*")
_LARGE = 1_000_000
_LOOK, _LONGEST = 300, 200
_BLANKS = " \t\n\xa0"
_ROLE = re.compile(
    r"\b(?:correspondents?|editors?|reporters?|writers?|staff|news|desk|bureau|analysts?|agenc(?:y|ies)|press|media|team|chief|senior"
    r"|columnist|contributor|journalist|producer|freelance|special|our|web|digital|online|times|post|herald|tribune|network|tv|radio"
    r"|magazine|daily|today|international|editorial|board|service|wires?|inputs?|updates?|admin|professor|lecturer|fellow|university"
    r"|institute|political|business|sports?|technology|tech|health|science|entertainment|legal|crime|education|economics|royal|home|diplomatic|security|foreign|affairs|defen[cs]e|university|via|the|read|minutes?|twitter|facebook"
    r"|follow|email|share|published|updated|posted|last|modified|world|politics|january|february|march|april|june|july|august|september"
    r"|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ist|gmt|utc|est|edt|comments?|key|points?|latest|more|read|watch|breaking|highlights?|summary|related|tags|topics?|about|story|stories|live|video|photos?)\b",
    re.I,
)
_LEADING = re.compile(
    r"(?:(?:senior|chief|staff|special|our|junior|lead|political|freelance|contributing|guest|deputy|associate)\s+)*"
    r"(?:correspondent|reporter|editor|writer|journalist|columnist|contributor)\s+(?-i:(?=[^\W\d_a-z]))",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:correspondents?|editors?|reporters?|writers?|staff|bureau|desk|columnist|contributors?|journalist|producer|news|press"
    r"|agency|team)\b",
    re.I,
)


def says_by(line: str) -> bool:
    """Does a line begin with "By" or a like word and a name?"""
    said = _WRITTEN_BY.match(line) if len(line) <= _LONGEST else None
    return said is not None and bool(_written(line, said.end()))


def is_byline(line: str, *, marked: bool = False) -> bool:
    """Does a line say by whom the report is? `marked`: its markup says so."""
    if len(line) > _LONGEST:
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
    if len(line) > _LONGEST:
        return False
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


def byline_names(text: str, start: int, end: int, *, outlet: str | None = None) -> list[Span]:
    """A span for each person's name in a byline line; outlets and agencies beside it are no part of it."""
    line = _without_houses(text[start : min(end, start + _LOOK)], outlet)
    if m := _BIOGRAPHY.match(line):
        a, b = m.span("name")
        return [span(text, start + a, start + b)] if _name(line[a:b]) is not None and not _is_house(line[a:b]) else []
    at = _behind_by(line)
    found = [(a, b) for a, b in _written(line, at) if not _is_house(line[a:b])]
    if not found and at > 0 and (alone := _SINGLE.fullmatch(line, at)) and not _ROLE.fullmatch(alone["name"]):
        found = [alone.span("name")]
    return [span(text, start + a, start + b) for a, b in found]


def writers(text: str, blocks: list[tuple[Line, BlockRole]], *, outlet: str | None) -> list[Span]:
    """The writers whom the byline lines name, each once, in their order.

    A line without a name may have a correspondent, the staff or a handle in its stead: where it begins with "By", or
    where no line has a name. A report without any byline may end with its writer's name.
    """
    found: dict[str, Span] = {}
    unnamed: list[Span] = []
    led = False
    for line, role in blocks:
        if role == "byline":
            names = byline_names(text, line.start, line.end, outlet=outlet)
            led = led or _BY.match(text, line.start, min(line.end, line.start + _LOOK)) is not None
            if not names and (who := _unnamed(text, line.start, line.end)) is not None:
                names, unnamed = ([who], unnamed) if led else ([], [*unnamed, who])
            led = line.end - line.start < _LOOK and _LEADS.fullmatch(text, line.start, line.end) is not None
        elif role in ("published", "updated"):
            names = stamped_names(text, line.start, line.end, outlet=outlet)
        else:
            continue
        for name in names:
            found.setdefault(name.text.casefold(), name)
    return list(found.values()) or unnamed[:1] or _signed(text, [x for x, r in blocks if r == "body"], outlet)


def _unnamed(text: str, start: int, end: int) -> Span | None:
    """The writer of a byline without a name: "Our Correspondent", "Elbo Post staff", a handle."""
    line = text[start : min(end, start + _LOOK)]
    m = _UNNAMED.search(line) or _HANDLE.fullmatch(line, _behind_by(line))
    return span(text, start + m.start("who"), start + m.end("who")) if m and not agency_in(m["who"]) else None


def _signed(text: str, body: list[Line], outlet: str | None) -> list[Span]:
    """The name in brackets behind the last sentence of a story, or alone in its last line."""
    for line in body[:0:-1][:_CLOSING]:
        m = _SIGNED.search(text, max(line.start, line.end - _LOOK), line.end) or _SIGNATURE.fullmatch(
            text, line.start, min(line.end, line.start + _LOOK)
        )
        if m is not None and _is_writer(m["name"], outlet, sure=m.re is _SIGNED):
            return [span(text, *m.span("name"))]
        if ends_sentence(text[line.start : line.end]):
            break
    return []


def _is_writer(name: str, outlet: str | None, *, sure: bool) -> bool:
    """Is a name that of a person who signs? Unless `sure` it has a title, or a first name that is known."""
    titled = _TITLE.match(name) is not None
    first = fold(name.split()[0])
    if not (sure or titled or gender_of_name(first) is not None) or agency_named(name) or _is_house(name):
        return False
    return (titled or is_name_line(name)) and name.casefold() != (outlet or "").casefold()


def _behind_by(line: str) -> int:
    """Where the names of a byline begin: behind "By", "Words", "Text:" and the like in any language."""
    m = _WRITTEN_BY.match(line) or _GLUED_BY.match(line) or _by_abroad().match(line)
    return m.end() if m else 0


def _without_houses(line: str, outlet: str | None) -> str:
    """A line with bars in the stead of its outlet, agencies and addresses."""
    bare = re.sub(r"^the ", "", outlet or "", flags=re.I)
    names = [rf"(?:the\s+)?{re.escape(bare)}(?:['’]s)?(?![\w-])"] if len(bare) > 3 else []
    houses = re.compile("|".join([*names, r"\S+@\S+|@\w+|\bhttps?://\S+|\b[\w-]+\.(?:com|org|net)\b"]), re.I)
    line = houses.sub(lambda m: "|" * len(m[0]), line)
    for start, end in agency_spans(line):
        line = line[:start] + "|" * (end - start) + line[end:]
    return line


def _is_house(name: str) -> bool:
    """Is a name an outlet's or another body's, or a town's ("BBC Wales", "Nation Media Group")?"""
    words = name.split()
    short = [w for w in words if w.isupper() and 2 < len(w) <= 5 and w.isalpha() and not name.isupper()]
    return (
        any(w.casefold().strip(".,") in origin_words("house") for w in words)
        or bool(short)
        or words[0].casefold() in ("the", "verified")
        or outlets.find(name) is not None
        or gazetteer.is_known(name)
    )


def stamped_names(text: str, start: int, end: int, *, outlet: str | None = None) -> list[Span]:
    """The names in a stamp line: after "by", before the date or its label where they are no place's, or behind the date
    and a stroke."""
    line = _without_houses(text[start : min(end, start + _LOOK)], outlet)
    by = re.search(r"\bby\s+(?=[A-Z])", line)
    if by:
        return [span(text, start + a, start + b) for a, b in _written(line, by.end()) if not _is_house(line[a:b])]
    said = _WRITTEN_BY.match(line)
    moments = list(find_moments(line))
    found = [
        (a, b) for a, b in _written(line, said.end() if said else 0)[:1]
        if (said or not line[:a].strip()) and not gazetteer.is_known(line[a:b]) and not _is_house(line[a:b])
        and (
            re.match(r"\s*(?:[-–—|,•·]|$)", line[b:])
            or (_is_writer(line[a:b], outlet, sure=says_label(line[b:])) and _is_gap(line, b, moments))
        )
    ]  # fmt: skip
    if not found and moments and (last := _LAST.fullmatch(line, moments[-1].end)):
        found = [last.span("name")] if _is_writer(last["name"], outlet, sure=False) else []
    return [span(text, start + a, start + b) for a, b in found]


def _is_gap(line: str, at: int, moments: list[Moment]) -> bool:
    """Does the label of a date, or a date, follow at once?"""
    return says_label(line[at:]) or any(not line[at : m.start].strip() for m in moments if m.start >= at)


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
        joint = cut[0].strip().lower() if cut else ""
        if not place and (names := _name(part, behind=bool(found), beat=joint == "of")) is not None:
            found.append((begin + names[0], begin + names[1]))
        place = joint in ("in", "at", "from", "for", "of", "on", "(")
        begin = cut.end() if cut else stop
    return found


def _name(part: str, *, behind: bool = False, beat: bool = False) -> tuple[int, int] | None:
    """Characters of the one name that a part of a byline is; an office behind it is left off.

    `behind`: a name stands before this part, so that an office in it is that one's; `beat`: an office goes on behind.
    """
    lead = len(part) - len(part.lstrip("@.:*•-–—_'\"“‘" + _BLANKS))
    bare = part[lead:].rstrip("*•-–—:_'\"”" + _BLANKS)
    if front := _LEADING.match(bare):
        lead, bare = lead + front.end(), bare[front.end() :]
    office = _ROLE.search(bare)
    if office is not None:
        if behind:
            return None
        bare = bare[: office.start()].rstrip()
    if office is not None or beat:
        bare = _without_beat(bare)
    if len(bare.split()) < 2 or agency_named(bare) is not None or _NAME.fullmatch(bare) is None:
        return None
    return lead, lead + len(bare)


def _without_beat(words: str) -> str:
    """A name without the field or the region of the office that stood behind it ("Jane Roe Maghreb [Editor]")."""
    while len(words.split()) > 2:
        before, _, last = words.rpartition(" ")
        cities = gazetteer.find(last)
        large = bool(cities) and (cities[0].kind == "country" or (cities[0].population or 0) >= _LARGE)
        if last.casefold() not in origin_words("beat") and not large:
            break
        words = before.rstrip()
    return words


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
def _by_abroad() -> re.Pattern[str]:
    """ "By" and the like in languages, before a name; a colon may stand between."""
    words = "|".join(map(re.escape, sorted(origin_words("by"), key=lambda w: (-len(w), w))))
    return re.compile(rf"[\s\-–—•|*(]*(?i:(?:{words})(?:\s+by)?)(?:\s*[:：]\s*|\s+)(?=[^\W\d_a-zß-öø-ÿ])")
