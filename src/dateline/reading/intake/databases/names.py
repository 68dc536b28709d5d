"""The names in a byline as databases write it: their own joints, prefixes, offices and turned names."""

import re
from functools import cache

from dateline.vocabulary import exports
from dateline.vocabulary.pages import agencies

_PARTICLES = frozenset(
    "de del della der den di da dos do du la le las van von bin bint ibn al el ul abu ter ten zu af av y e st d".split()
)
_LONGEST = 1000
_WORD = re.compile(r"(?:[^\W\d_]|['’`.\-‐‑])+", re.U)


def find_names(text: str, *, outlet: str | None = None) -> list[tuple[int, int]]:
    """Characters of each person's name in a byline, in their order; offices, agencies and outlets are none."""
    if len(text) > _LONGEST:
        return []
    start = _behind_by(text)
    found: list[tuple[int, int]] = []
    turned = ";" in text or _is_turned(text[start:])
    for a, b in _parts(text, start, turned=turned):
        a = a + _behind_by(text[a:b])
        name = _name(text, a, b, turned=turned, outlet=outlet)
        if name is not None and text[name[0] : name[1]].casefold() not in {text[x:y].casefold() for x, y in found}:
            found.append(name)
    return found


def says_by(text: str) -> bool:
    """Does a line begin as a byline, or stand in capitals as many do?"""
    return text.isupper() or _behind_by(text) > 0


def _behind_by(text: str) -> int:
    m = _by().match(text)
    return m.end() if m else 0


def _parts(text: str, start: int, *, turned: bool) -> list[tuple[int, int]]:
    joint = _joint(turned)
    found, at = [], start
    for m in joint.finditer(text, start):
        found.append((at, m.start()))
        at = m.end()
    return [*found, (at, len(text))]


def _is_turned(text: str) -> bool:
    """Is it one name with the surname first ("Quill, Maren")?"""
    before, comma, after = text.partition(",")
    if not comma or "," in after or re.search(r"\band\b|&|\bund\b|\bet\b", text):
        return False
    first, second = before.split(), after.split()
    return (
        1 <= len(second) <= 3 and (len(first) == 1 or (len(first) <= 3 and first[0].casefold() in _PARTICLES))
        and not _has_office(after) and all(w[:1].isupper() for w in second)
    )  # fmt: skip


def _name(text: str, a: int, b: int, *, turned: bool, outlet: str | None) -> tuple[int, int] | None:
    part = text[a:b]
    if (m := _tail().search(part)) is not None and m.start() > 0:
        part = part[: m.start()]
    if turned and "," in part and not _is_turned(part):
        part = part.partition(",")[0]
    lead = len(part) - len(part.lstrip(" \t\n\xa0.,:*-–—•|("))
    part = part.rstrip(" \t\n\xa0,:*-–—•|)")[lead:]
    words = part.replace(",", " ").split()
    if not 2 <= len(words) <= 6 or len(part) > 70 or not _are_names(words) or _has_office(part):
        return None
    if part.casefold() in (x.casefold() for x in (outlet or "", f"the {outlet}")) or part.casefold() in agencies():
        return None
    if part in agencies() or words[-1].casefold().strip(".") in exports.words("outlet") or words[0] in ("The", "THE"):
        return None
    end = a + lead + len(part)
    if part.endswith(".") and not re.search(r"(?:\b[A-Z]|\b[JS]r)\.$", part):
        end -= 1
    return a + lead, end


def _are_names(words: list[str]) -> bool:
    return all(
        _WORD.fullmatch(w) is not None and (w[:1].isupper() or w.casefold() in _PARTICLES or "’" in w or "'" in w)
        for w in words
    ) and any(w[:1].isupper() and len(w) > 1 for w in words)


def _has_office(text: str) -> bool:
    return any(w in exports.words("office") for w in re.findall(r"[^\W\d_]+", text.casefold()))


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"[\s\xa0*•–—-]*(?:(?:{exports.pattern('by')})(?:\s*:)?\s+)", re.I)


@cache
def _joint(turned: bool) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in sorted(exports.words("and")) if w.isalpha() and len(w) > 1)
    small = "|".join(w for w in sorted(exports.words("and")) if len(w) == 1 and w.isalpha())
    marks = r";|&|/|\||\n|•" if turned else r";|,|&|/|\||\n|•"
    return re.compile(rf"\s*(?:{marks})\s*|\s+(?:(?i:{words})|{small})\s+(?=[^\W\d_])|\s+Y\s+(?=[A-Z]{{2}})")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{exports.pattern('end_of_name')})\s|\s*[(\[]|\s[–—-]\s|\s*\S+@|\s*\d", re.I)
