"""The outlet that no table knows, by where and how the lines of a plain text name it."""

import re
from collections.abc import Iterator

from dateline.knowledge import gazetteer
from dateline.reading.page.agencies import agency_of_line
from dateline.reading.page.datelines import opening_of
from dateline.reading.page.labels import is_masthead, is_section
from dateline.reading.page.lines import Line
from dateline.values.report import BlockRole
from dateline.vocabulary.pages import furniture
from dateline.vocabulary.people import gender_of_name

_JOINTS = r"of|the|and|de|del|della|do|da|dos|des|du|la|le|y|et|und|for|&"
_NAME = re.compile(rf"(?:[Tt]he )?[A-Z][\w’'.-]*(?: (?:(?:{_JOINTS}) )*[A-Z][\w’'-]*){{0,5}}")
_OPENS = re.compile(
    r"(?:Radio|R[áa]dio|TV|T[ée]l[ée]|Tele\w*|Canal|Channel|Agence|Agencia|Ag[êe]ncia|Diario|Di[áa]rio|Jornal|Journal|Gazeta"
    r"|Gazette|El|Il|O|Die|Der|Das|Le|Les|Semanario|Correo|Voz|La Voz|Voice)\s+\S",
    re.I,
)
_APART = re.compile(r"\s*[|•·]\s*|\s+[–—-]+\s+|,\s+|(?<=[a-z\])])[.:;]\s+|\s*\(")
_BRACKETED = re.compile(r"[(\[/](?P<name>[^()\[\]/]{2,60})[)\]/]")
_SPEAKS = (
    r"(?:app|newsletters?|newsroom|is on whatsapp|is now on|is independent|whatsapp|staff|writers?|correspondents?"
    r"|contributors?|reporters?|photo|(?:has )?(?:learn(?:ed|t)|gathered|understands|corrects)|live|ltd|limited"
    r"|e-?paper|alert|daily edition)\b"
)
_SPOKEN = (
    r"(?:subscri\w+ to|sign up (?:for|to)|support|follow|get|download|told|join|trust|read more in|available in"
    r"|photo:|on)"
)
_RIGHTS = re.compile(r"\W*(?:copyright|©|\(c\))\W*(?:(?:19|20)\d\d\W*)*(?P<name>[^.,|;\n]+)", re.I)
_PICTURE = re.compile(r"\b(?:photo|picture|image)s?\s*(?:by|:|/)\s*(?P<name>[^.,|/()\n]{3,50})", re.I)
_NEVER = re.compile(
    r"\b(?:by|from|posted|updated?|published|edited|reporting|photo|our|staff|desk|correspondents?|reporters?|editors?"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|page|edition|bulletin|release|breaking|exclusive|live"
    r"|advertisement|caption|special|all rights?|reserved|ltd|limited|pvt|inc|llc|plc|copyright)\b",
    re.I,
)
_LONGEST, _LOOK, _MOST_ABOVE = 48, 300, 2
_ABOVE: frozenset[BlockRole] = frozenset({"related", "agency", "byline", "published", "updated", "deck"})
Blocks = list[tuple[Line, BlockRole]]


def masthead_of(text: str, blocks: Blocks) -> str | None:
    """The name that a line above the story is, or begins or ends with; else that of its rights, of the source in its
    dateline, or of its picture. None where none of them has the shape of a name of press, or is spoken of as one."""
    above = list(_above(text, blocks))
    rest = (*_rights(text, blocks), *_sources(text, blocks), *_pictures(text, blocks))
    for name in (*above, *rest):
        if name in rest or _reads_like_press(name) or is_spoken_of(text, name):
            return name
    return next(_stamped(text, blocks), None)


def is_spoken_of(text: str, name: str) -> bool:
    """Does the text speak of the name as of its own outlet: "told the Elbo Post", "Subscribe to the Elbo Post"?"""
    words = re.escape(re.sub(r"^the ", "", name, flags=re.I))
    return re.search(rf"\b(?:{_SPOKEN}) (?:the )?{words}\b|\b{words}(?:['’]s)?,? {_SPEAKS}", text, re.I) is not None


def source_in_dateline(words: str) -> str | None:
    """The unknown source that a dateline has in brackets or strokes: "(Bight Wire)", "/Vektor-Inform/"."""
    m = _BRACKETED.search(words)
    name = m["name"].strip() if m else ""
    return name if _is_name(name) and (len(name.split()) > 1 or "-" in name) else None


def _above(text: str, blocks: Blocks) -> Iterator[str]:
    rows = list[tuple[str, BlockRole]]()
    for line, role in blocks:
        if role == "body":
            break
        if role in _ABOVE or (role == "headline" and not rows):
            rows.append((text[line.start : line.end].strip(), role))
    several = sum(role in ("related", "agency") for _, role in rows) > _MOST_ABOVE
    for words, role in rows:
        yield from _in_line(words[:_LOOK], role, several=several)


def _in_line(words: str, role: BlockRole, *, several: bool) -> Iterator[str]:
    """Names in a line: a line that is one where it stands alone, or the part of one that reads like press."""
    whole = words.strip(" .")
    if role in ("related", "agency") and not several and _is_name(whole) and not _is_slug(whole):
        yield whole
        return
    parts = [p.strip(" .") for p in _APART.split(words)]
    if role == "headline" and (len(parts) < 2 or not any(c.isdigit() for c in words)):
        return
    named = [p for p in parts if _is_name(p) and not _is_person(p)]
    yield from (p for p in named if _reads_like_press(p))
    if parts[0] in named:
        yield parts[0]


def _stamped(text: str, blocks: Blocks) -> Iterator[str]:
    """What a stamp begins with where it is no place: "Pacific Rights Letter, 17 March 2018"."""
    for line, role in blocks:
        if role == "published":
            words = text[line.start : min(line.end, line.start + _LOOK)]
            first, *rest = [p.strip(" .") for p in _APART.split(words)]
            if rest and any(c.isdigit() for c in words) and " " in first and _is_name(first) and not _is_person(first):
                yield first


def _rights(text: str, blocks: Blocks) -> Iterator[str]:
    for line, role in blocks:
        if role == "legal" and (m := _RIGHTS.match(text, line.start, line.end)) and _is_name(name := m["name"].strip()):
            yield name


def _sources(text: str, blocks: Blocks) -> Iterator[str]:
    for line, role in blocks:
        if role == "body":
            opening = opening_of(text, line.start, line.end)
            if opening.line is not None and not opening.agency and (found := source_in_dateline(opening.line.text)):
                yield found
            return


def _pictures(text: str, blocks: Blocks) -> Iterator[str]:
    for line, role in blocks:
        if role in ("caption", "credit") and (m := _PICTURE.search(text, line.start, line.end)):
            name = m["name"].strip()
            if _is_name(name) and is_masthead(name):
                yield name


def _reads_like_press(name: str) -> bool:
    return is_masthead(name) or _OPENS.match(name) is not None


def _is_name(words: str) -> bool:
    """Has it the shape of a name, and is no agency, place, section, stamp or item of a menu?"""
    shaped = words.title() if words.isupper() and len(words) > 6 else words
    if not 3 < len(words) <= _LONGEST or _NAME.fullmatch(shaped) is None or _NEVER.search(words) is not None:
        return False
    if is_section(words) or gazetteer.is_known(shaped) or agency_of_line(words) is not None:
        return False
    count = len(words.split())
    return not any(f.role in ("related", "advert", "legal", "credit") and f.tells(words, count) for f in furniture())


def _is_slug(words: str) -> bool:
    return "/" in words or (words.isupper() and "-" in words)


def _is_person(words: str) -> bool:
    first = words.split()[0].casefold()
    return not is_masthead(words) and gender_of_name(first) is not None
