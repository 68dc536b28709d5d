"""Lines that stamp a report with when it was published or updated."""

import re
from typing import Literal

import msgspec

from dateline.reading.page.moments import Moment, any_of, at_clock, find_moments
from dateline.vocabulary.pages import stamp_words

Kind = Literal["published", "updated"]

_UPDATED = r"(?:last[- ])?(?:updat(?:ed|e)|modified|edited|revised|amended|changed)(?:\s+(?:on|at))?"
_PUBLISHED = (
    r"(?:first[- ])?(?:published|posted|publish(?:ed)? (?:on|at|date)|pub(?:lication)?\.? date|issued|released?"
    r"|created|filed"
    r"|uploaded|date(?:d| of publication)?|time|live since|added)(?:\s+(?:on|at|in))?"
)
_UPDATED = rf"(?:{_UPDATED}|{any_of(stamp_words('updated'))})"
_PUBLISHED = rf"(?:{_PUBLISHED}|{any_of(stamp_words('published'))})"
_BEGIN = r"(?:(?<![^\W\d_])|(?-i:(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])))"
_END = r"(?![^\W\d_])"
_LABEL = re.compile(rf"{_BEGIN}(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})){_END}\s*:?", re.I)
_LABELLED = re.compile(rf"\W*(?:\w+\s)?(?:{_UPDATED}|{_PUBLISHED}){_END}", re.I)
_MAY_BE = re.compile(r"\d|\bago\b|\bnow\b", re.I)
_CLOCK_ONLY = re.compile(r"\W*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4}\W*", re.I)
_RELATIVE = re.compile(
    r"\b(?:\d+|an?|one|two|few|several)\s?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)"
    r"\.?\s+ago\b|\bjust now\b|\b(?:today|yesterday) at \d",
    re.I,
)
_FILLER = re.compile(
    r"\b(?:on|at|in|of|the|by|time|local|hrs|hours|am|pm|mon|tues?|wed|thu(?:rs)?|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ ?min(?:ute)?s? read|read|min|ago|edition|print|first|last"
    r"|original|originally|this|article|story|was|s|gmt|utc|[a-z]{2,4}t)\b",
    re.I,
)
_ENDS = re.compile(r"(?<![ap]\.m)\.\s*$", re.I)
_OUTLET = re.compile(
    r"\b(?:agency|bulletin|chronicle|courier|daily|digest|dispatch|gazette|herald|journal|letter|mail|monitor|news|newsletter"
    r"|notes|observer|post|press|radio|review|standard|telegraph|times|tribune|watch|weekly|wire)\b",
    re.I,
)
_SMALL = frozenset(("of", "the", "for", "and", "from", "in", "on"))
_WORD = re.compile(r"[^\W\d_]{2,}")


class Found(msgspec.Struct, frozen=True):
    """A moment of a stamp line, what its label calls it, and whether there is a label.

    `borrowed` where only the clock stands there, on the day of another stamp; `below` where the line stands under the
    first paragraph, where dates without a label are mostly those of other stories.
    """

    moment: Moment
    kind: Kind
    labelled: bool
    borrowed: bool = False
    below: bool = False


def stamp_kind(line: str) -> Kind | None:
    """Is a line a stamp? One that begins with a label, or has nothing but a date and a few words beside it."""
    if len(line) > 200 or not _MAY_BE.search(line):
        return None
    moments = list(find_moments(line))
    if len(moments) == 0 and _CLOCK_ONLY.fullmatch(line):
        return "published"
    labelled = _LABELLED.match(line) or (
        len(line.split()) <= 20
        and _is_short(line[moments[-1].end :] if moments else "")
        and any(_kind_at(line, 0, m.start)[1] and _beside_label(line, m) for m in moments)
    )
    relative = _RELATIVE.search(line)
    if not moments and not (relative or (labelled and re.search(r"\d{1,2}[:.]\d\d", line))):
        return None
    rest = len(_WORD.findall(_FILLER.sub(" ", _LABEL.sub(" ", _RELATIVE.sub(" ", _without(line, moments))))))
    if labelled:
        if rest > (6 if moments else 2):
            return None
    elif (rest > (2 if moments else 0) or (rest and _ENDS.search(line))) and not (
        len(moments) == 1 and _names_outlet(line, moments[0])
    ):
        return None
    return _kind_at(line, 0, moments[0].start if moments else len(line))[0]


def moments_of(text: str, start: int, end: int) -> list[Found]:
    """The labelled moments of a stamp line."""
    found: list[Found] = []
    least = start
    for moment in find_moments(text, start, end):
        kind, labelled = _kind_at(text, least, moment.start)
        if not labelled and found and text[least : moment.start].strip(" \t-–—") == "":
            continue  # the end of a range
        found.append(Found(moment, kind, labelled))
        least = moment.end
        if (m := _LABEL.search(text, least, min(end, least + 30))) and not text[least : m.start()].strip(
            " \t,;|/·•–—-"
        ):
            clocked = at_clock(text, moment, m.end(), end)
            if clocked is not None:
                found.append(Found(clocked, "updated" if m["updated"] else "published", labelled=True))
                least = clocked.end
    return found


def clock_alone(text: str, start: int, end: int, day: Moment) -> Found | None:
    """The moment of a stamp line that has a clock and no date, on the day of another stamp."""
    label = _LABEL.search(text, start, end)
    at = label.end() if label else start
    clocked = at_clock(text, msgspec.structs.replace(day, hour=None), at, end)
    if clocked is None:
        return None
    if label is None and not text[day.end : clocked.start].strip(" \t\n\r|·•,–—-"):
        clocked = msgspec.structs.replace(clocked, start=day.start)
    kind, labelled = _kind_at(text, start, at) if label else ("published", False)
    return Found(clocked, kind, labelled, borrowed=True)


def says_label(words: str) -> bool:
    """Do some words begin with a label of stamps ("Published", "Last updated:")?"""
    return _LABEL.match(words.lstrip()) is not None


def label_alone(line: str) -> Kind | None:
    """What a line calls the stamp under it, where it is a label and nothing else ("Updated")."""
    m = _LABEL.match(line.strip()) if len(line) < 40 else None
    if m is None or line.strip()[m.end() :].strip(" :|-–—"):
        return None
    return "updated" if m["updated"] else "published"


def _is_short(after: str) -> bool:
    """Is what follows the last moment of a line no more than a word or two, or a source behind a stroke?"""
    return len(after.split()) <= (6 if after.lstrip()[:1] in ("/", "|", "·", "•") else 2)


def _names_outlet(line: str, moment: Moment) -> bool:
    """Is a line the head of a bulletin or newsletter: its name in capitals, and then the date in full?"""
    before, after = line[: moment.start].split(), line[moment.end :].split()
    capitals = all(w[:1].isupper() or w in _SMALL or not w[:1].isalpha() for w in before)
    return (
        0 < len(before) <= 7 and not after and capitals and bool(moment.year and _OUTLET.search(line[: moment.start]))
    )


def _beside_label(line: str, moment: Moment) -> bool:
    """Does a label stand just before a moment?"""
    return (
        re.search(rf"\b(?:{_UPDATED}|{_PUBLISHED})\s*[:|,–—-]?\s*(?:on\s+)?$", line[: moment.start], re.I) is not None
    )


def _without(line: str, moments: list[Moment]) -> str:
    parts, at = [], 0
    for m in moments:
        parts.append(line[at : m.start])
        at = m.end
    return " ".join([*parts, line[at:]])


def _kind_at(text: str, least: int, start: int) -> tuple[Kind, bool]:
    """What the last label before a moment calls it."""
    labels = list(_LABEL.finditer(text, least, start))
    if not labels:
        return "published", False
    return ("updated" if labels[-1]["updated"] else "published"), True
