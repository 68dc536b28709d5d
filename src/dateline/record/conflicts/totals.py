"""What one voice counts in all: parts left out, lists summed; what it says is wrong or holds no longer, set apart."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace

import msgspec

from dateline.compare.names import fold
from dateline.record.conflicts.refuting import has
from dateline.record.merging.tellings import Telling
from dateline.vocabulary.words import lists

_WORDS = lists("occurrences.txt")
ANYONE, OTHERWISE, BEFORE = _WORDS["anyone counted"], _WORDS["counts otherwise"], _WORDS["counted before"]
PARTED = "|".join(sorted(_WORDS["of whom a part"]))
WITHDRAWN, COUNTER, IN_ALL = (lists("disagreements.txt")[name] for name in ("withdrawn", "counter", "in all"))
_LISTED = re.compile(r" ?[\w'’-]+(?: [\w'’-]+){0,2}(?:,| and|, and| as well as| along with)(?: (?:the|a|an))? ?")

_ANOTHER = re.compile(r".*[,;] (?:and |but |while )?(?:the |its |their |our )?\w[\w’'.-]*(?: [\w’'-]+){0,3} ")
BESIDE = 250  # characters
LIKE = 10  # times as many, at most, that two count of one thing


@dataclass(frozen=True)
class Disowned:
    """A count that a voice names only to say that it is wrong, or that it gave it before; `by` is what it says now."""

    telling: Telling
    by: Telling
    wrong: bool


def disowned(tellings: list[Telling]) -> list[Disowned]:
    """Counts of one measure that their voice does not hold: "five, not three", "an earlier version gave 12"."""
    found = []
    for t in tellings:
        wrong = _rejected(t)
        if wrong or has(t.sentence, WITHDRAWN):
            others = [x for x in tellings if x is not t and x.report is t.report and not has(x.sentence, WITHDRAWN)]
            held = [x for x in others if not _rejected(x) and (not wrong or x.sentence == t.sentence)]
            if held:
                found.append(_disowned(t, min(held, key=lambda x: (abs(x.start - t.start), x.order)), wrong))
    return found


def _disowned(t: Telling, by: Telling, wrong: bool) -> Disowned:
    """The same source cannot have given both. Behind what is wrong, "as" tells whose it is: "not three, as he said"."""
    if not wrong or t.voice != by.voice:
        return Disowned(t, by, wrong)
    told = re.search(rf"\bnot (?:the )?{re.escape(t.words.casefold())}\b[^.;]{{0,40}}\bas\b", t.sentence.casefold())
    return Disowned(t, replace(by, sources=()), wrong) if told else Disowned(replace(t, sources=()), by, wrong)


def _rejected(t: Telling) -> bool:
    """Is it the number of others that is said to be wrong: "three, not four"?"""
    return bool(re.search(rf"\bnot (?:the )?{re.escape(t.words.casefold())}\b", t.sentence.casefold()))


def some_of(t: Telling) -> bool:
    """Is it a part of those that were told of before: "three of my friends", "two of the wounded"?"""
    return bool(re.search(rf"\b{re.escape(t.words.casefold())} of (?:{PARTED})\b", t.sentence.casefold()))


def wholes(tellings: list[Telling]) -> list[Telling]:
    """Those that are no part of a greater count of the same voice: of "eight, six women and two men" the eight; of "six
    women and two men" both, as eight. What took the place of another is no whole of it: "54, up from 51"."""
    by_voice: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for t in tellings:
        by_voice[t.report.id, t.voice].append(t)
    kept = []
    for told in by_voice.values():
        replaced = {t.figure.replaces for t in told}
        whole = []
        for t in told:
            larger = [x for x in told if least(x) > least(t) and x.figure.replaces != t.id]
            if t.id in replaced or not any(_part(t, x) for x in larger):
                whole.append(t)
        kept += _summed(whole)
    return sorted(kept, key=lambda t: t.order)


def _part(t: Telling, whole: Telling) -> bool:
    """Is one count inside the other? Not where both count the same, or one says how many are left."""
    if t.figure.scope == "standing" != whole.figure.scope or alternatives(t, whole) or gone(t, whole):
        return False
    if set_against(t, whole):
        return False
    if _listed(*sorted((t, whole), key=lambda x: x.start)):
        return False
    return counted(t) != counted(whole) or t.sentence == whole.sentence or t.figure.scope == "incident"


def _summed(tellings: list[Telling]) -> list[Telling]:
    """Counts that one list adds up, "six women and two men", each with the sum of all."""
    runs: list[list[Telling]] = []
    for t in sorted(tellings, key=lambda t: t.order):
        if runs and _listed(runs[-1][-1], t):
            runs[-1].append(t)
        else:
            runs.append([t])
    return [x for run in runs for x in (_each_as_all(run) if len(run) > 1 else run)]


def _each_as_all(run: list[Telling]) -> list[Telling]:
    low = sum(t.figure.low or 0 for t in run)
    high = None if any(t.figure.high is None for t in run) else sum(t.figure.high or 0 for t in run)
    rough = any(t.figure.approximate for t in run)
    return [
        replace(t, value=msgspec.structs.replace(t.figure, low=low, high=high, approximate=rough), actors=())
        for t in run
    ]


def _listed(first: Telling, second: Telling) -> bool:
    """Do two counts of one sentence count two kinds, side by side: "six women and two men"?"""
    if not first.actors or not second.actors or first.actors[0].head == second.actors[0].head:
        return False
    passage = between(first, second)
    return passage is not None and _LISTED.fullmatch(passage) is not None


def alternatives(a: Telling, b: Telling) -> bool:
    """Does the outlet leave open which of two it is: "three, or nine", "3,000 (10,000 by the union's count)", "300; the
    organisers speak of 500"?"""
    first, second = sorted((a, b), key=lambda t: t.start)
    if first.sentence != second.sentence or {counted(first), counted(second)} - {"", counted(first)}:
        return False
    passage = between(first, second)
    if passage is None or re.search(r"\d", passage) or has(passage, BEFORE):
        return False
    return passage.endswith("(") or has(passage, OTHERWISE)


def set_against(a: Telling, b: Telling) -> bool:
    """Does a second counter give a number without saying of what: "420 tractors, the police 260", "Residents counted
    seven"?"""
    first, second = sorted((a, b), key=lambda t: t.start)
    if first.report.id != second.report.id or not 0 < second.start - first.end <= BESIDE:
        return False
    one, other = first.figure, second.figure
    if other.of is not None or (one.measure, one.unit) != (other.measure, other.unit):
        return False
    before, _, after = second.sentence.partition(second.words)
    passage = between(first, second)
    if has(before if passage is None else passage, BEFORE) or has(before, WITHDRAWN) or has(after[:40], IN_ALL):
        return False
    if max(least(first), least(second)) > LIKE * min(least(first), least(second)):
        return False
    if passage is not None:
        return _ANOTHER.fullmatch(passage) is not None or has(passage, COUNTER)
    return has(before, COUNTER) or re.match(r",? (?:according to|says?|said|by)\b", after) is not None


def gone(a: Telling, b: Telling) -> bool:
    """Does a voice name the count that it gave before: "six; it had earlier said five"?"""
    first, second = sorted((a, b), key=lambda t: t.start)
    passage = between(first, second)
    return a.voice == b.voice and passage is not None and has(passage, BEFORE)


def between(first: Telling, second: Telling) -> str | None:
    """What stands between two counts of one sentence."""
    if first.report.id != second.report.id or first.sentence != second.sentence:
        return None
    before, found, _ = first.sentence.partition(first.words)[2].partition(second.words)
    return before if found else None


def least(t: Telling) -> float:
    return t.figure.low if t.figure.low is not None else t.figure.high or 0


def counted(t: Telling) -> str:
    """Whom a figure counts, "people" and their like being nobody in particular."""
    if not t.actors:
        return ""
    party = t.actors[0]
    name = fold(party.name)
    if name in ANYONE or party.head in ANYONE:
        return ""
    return party.known or party.head or name
