"""The grammar of time expressions: each word of a sentence is one symbol, rules are regular expressions over them.

"On the fourteenth of March 2016" reads "@toOMy"; named groups of a rule set the fields of the date, and the longest
match at each place wins. Symbols come from the vocabulary, so that a rule speaks of months and not of words.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

import msgspec

from dateline.vocabulary import times as vocabulary
from dateline.vocabulary.lexing import Lexeme
from dateline.vocabulary.numbers import DASHES, number_at, ordinal_at


class Item(NamedTuple):
    """A word of the grammar: characters [start, end), its symbol, and the value that the symbol stands for."""

    start: int
    end: int
    low: str
    symbol: str
    value: Any = None


class Expression(msgspec.Struct, frozen=True, kw_only=True):
    """A time expression with the fields that its words give, over items [first, last) and characters [start, end).

    `offset` counts `unit`s from the anchor: "last week" −1 week. `origin` says from which: the "anchor" of the words,
    or the "mention", the date spoken of last. `count` is the length of a duration, None where vague; `side` says on
    which side of the anchor a duration lies.
    """

    first: int
    last: int
    start: int
    end: int
    kind: str  # date weekday relative clock part duration set reference range
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: str | None = None
    zone: str | None = None
    part: str | None = None
    season: str | None = None
    nth: int | None = None
    holiday: str | None = None
    unit: str | None = None
    offset: int | None = None
    count: float | None = None
    origin: str = "anchor"
    direction: str | None = None
    side: str | None = None
    slashed: tuple[int, int, int] | None = None
    mod: str | None = None
    value: str | None = None
    ends: tuple["Expression", "Expression"] | None = None


Counted = Callable[[int, int], bool]
Match = re.Match[str]
Items = Sequence[Item]
At = dict[str, Item]  # the item of each named group
Fields = dict[str, Any]
Maker = Callable[[Match, At, Fields, Items], Fields | None]


# ------------------------------------------------------------------------------------------------------------- symbols


def read_items(words: Sequence[Lexeme], counted: Counted) -> list[Item]:
    """Lexemes as items of the grammar: number phrases, ordinals and holidays of several words become one."""
    items: list[Item] = []
    i = 0
    while i < len(words):
        item, i = _item(words, i, counted)
        items.append(item)
    return items


def _item(words: Sequence[Lexeme], i: int, counted: Counted) -> tuple[Item, int]:
    word = words[i]
    if found := _holiday(words, i):
        name, k = found
        return Item(word.start, words[k - 1].end, name, "*", vocabulary.table().holidays[name]), k
    if ordinal := ordinal_at(words, i):
        value, k = ordinal
        return Item(word.start, words[k - 1].end, word.low, "o" if value <= 31 else "X", value), k
    if word.low not in ("a", "an") and (number := number_at(words, i)):
        end = words[number.last - 1].end
        symbol = _number_symbol(word, number.low, number.kind, number.last - i)
        if symbol in "ny" and counted(word.start, end):
            symbol = "#"
        return Item(word.start, end, word.low, symbol, number.low), number.last
    symbol, value = _symbol(word)
    return Item(word.start, word.end, word.low, symbol, value), i + 1


def _number_symbol(word: Lexeme, value: float, kind: str, length: int) -> str:
    if kind == "fraction":
        return "h" if value == 0.5 else "X"
    if kind == "vague" or value != int(value):
        return "N"
    if length == 1 and re.fullmatch(r"[12]\d{3}", word.text):
        return "y"
    return "n" if 1 <= value <= 31 else "N"


def _holiday(words: Sequence[Lexeme], i: int) -> tuple[str, int] | None:
    if not words[i].text[:1].isupper() or words[i].low not in vocabulary.table().holiday_starts:
        return None
    for n in (4, 3, 2, 1):
        run = words[i : i + n]
        name = "".join((" " if k and w.start > run[k - 1].end else "") + w.low for k, w in enumerate(run))
        if len(run) == n and name in vocabulary.table().holidays:
            return name, i + n
    return None


_MARKS = {",": ",", "(": "(", ")": ")", ".": ".", "+": "+", **dict.fromkeys(DASHES, "-")}


def _symbol(word: Lexeme) -> tuple[str, Any]:
    table = vocabulary.table()
    low = word.low
    if word.kind in ("iso", "slashed", "clock", "decade", "meridiem"):
        return {"iso": "D", "slashed": "S", "clock": "K", "decade": "Y", "meridiem": "A"}[word.kind], low
    if word.kind == "possessive":
        return "'", None
    if low in _MARKS:
        return _MARKS[low], None
    capital = word.text[0].isupper()
    if low in table.months and capital:
        return "m" if low in table.short_months else "M", table.months[low]
    if low in table.weekdays and capital:
        return "w" if low in table.short_weekdays else "W", table.weekdays[low]
    if (low in table.zones or low in table.doubtful_zones) and word.text.isupper():
        return "Z", low
    return table.symbols.get(low, ("X", None))


# --------------------------------------------------------------------------------------------------------------- rules

_Q = r"(?P<count>n(?:[-pl&]n|&ah)?|a?q+O?|ha|[aNyh#])"
_YEAR = r"(?:,?O?(?P<year>y)|,?O?t?(?P<dir>[LFTH])(?P<unit>U))"
_DOT = r"(?:(?<=m)\.)?"  # only an abbreviation has one; else it ends the sentence
_DAY_MONTH = rf"t?(?P<day>[no])O?(?P<month>[Mm]){_DOT}"
_MONTH_DAY = rf"(?P<month>[Mm]){_DOT}t?(?P<day>[no])"
_CLOCK = r"(?:(?P<clock>K)A?|(?P<hour>n)A|(?P<hours>[yN])(?=Z))(?:zv|(?P<open>\()?(?P<zone>Z)(?:[-+]n)?(?(open)\)))?"

_RULES: tuple[tuple[str, str], ...] = (
    ("date", r"(?P<iso>D)"),
    ("date", r"(?P<slashed>S)"),
    ("date", rf"{_DAY_MONTH}{_YEAR}?"),
    ("date", rf"{_MONTH_DAY}{_YEAR}?(?!A)"),
    ("date", rf"t?(?P<day>[no])(?=[&,l]t?[no]O?(?P<month>M){_YEAR}?)"),
    ("date", rf"(?P<month>M)(?=[&l]M{_YEAR})"),
    ("date", rf"(?P<month>M){_YEAR}?"),
    ("date", rf"(?P<month>m)\.?{_YEAR}"),
    ("date", r"(?P<dir>T?[LF]|T)(?P<month>M)"),
    ("date", r"t?(?P<day>o)O(?:t?(?P<dir>[LFTH])|t)(?P<unit>U)"),
    ("day", r"t(?P<day>o)"),
    ("date", r"(?:tU)?(?P<year>y)"),
    ("date", r"t?(?P<decade>Y)"),
    ("date", r"t?(?P<nth>o)-?(?P<unit>U)" + rf"(?:O?{_YEAR.replace('unit', 'unit2')})?"),
    ("date", rf"t?(?P<nth>o)-?(?P<half>h)O?{_YEAR}"),
    ("date", rf"t?(?P<edge>[oL])(?P<months>n)(?P<mu>u)O{_YEAR}"),
    ("date", rf"t?(?P<season>C){_YEAR}"),
    ("date", r"(?:t?(?P<dir>[LFTH])|t)?(?P<season>C)"),
    ("date", rf"(?P<holiday>\*){_YEAR}?"),
    ("date", r"(?P<dir>[LFT])(?P<holiday>\*)"),
    ("weekday", r"(?:t?(?P<dir>T?[LF]|[TH]))?(?P<weekday>W)"),
    ("weekday", r"(?P<weekday>W)O?t?(?P<dir>[LFTH])(?P<unit>U)"),
    ("short", r"(?P<weekday>w)\.?"),
    ("relative", r"B?t?(?P<dir>T?[LF]|[TH])(?P<unit>U)"),
    ("relative", r"(?P<deictic>d)(?P<part>R)?"),
    ("relative", r"(?P<dir>[TLHF]|t[HLF])(?P<part>R)"),
    ("relative", r"t?(?P<same>H)(?P<unit>U)[Oi]?(?:t?(?P<dir>[LF])(?P<unit2>U)|a(?P<unit2b>U)(?P<shift>B))"),
    ("relative", r"t(?P<weekend>U)"),
    ("relative", rf"(?P<ago>){_Q}[-]?(?P<unit>[uU])G"),
    ("relative", r"(?P<ago>)(?P<unit>u)G"),
    ("since", rf"{_Q}(?P<unit>[uU])(?=X{{0,3}}s)"),
    ("duration", rf"t{_Q}(?P<unit>[uU])s"),
    ("relative", rf"{_Q}(?P<unit>[uU])(?P<shift>B)"),
    ("relative", rf"{_Q}(?P<unit>[uU])(?P<shift>E)(?=[,.)]|$)"),
    ("relative", r"(?P<unit>u)(?P<shift>B)"),
    ("relative", r"t(?P<unit>U)(?P<shift>E)(?=[,.)]|$)"),
    ("duration", rf"t?T?(?P<dir>[LF]){_Q}(?P<unit>[uU])"),
    ("duration", r"t?T?(?P<dir>[LF])(?P<unit>u)"),
    ("duration", r"t(?P<dir>[LF])(?P<unit>U)"),
    ("duration", rf"{_Q}-?(?P<unit>[uU])"),
    ("duration", r"a(?P<unit>U)&ah"),
    ("duration", r"(?P<bare>)(?P<unit>u)"),
    ("part", r"t?(?P<part>R)"),
    ("clock", _CLOCK),
    ("clock", r"(?P<told>[nN])(?=itR|[TH]R)"),
    ("set", r"e(?:[no])?(?P<unit>[uU])|e(?P<weekday>W)|e(?P<part>R)|V"),
    ("reference", r"(?P<reference>x)"),
    ("then", r"(?<=[sp@])(?P<then>k)"),
    ("edge", r"(?P<edge_of>t?J[O-]?t?(?=[UMmWyYdTLFHoRC*n])|J@(?=W)|t?J(?P<hours>u)Ot?)(?P<unit>U)?"),
)


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern)) for kind, pattern in _RULES)


def atoms(items: Sequence[Item], symbols: str) -> list[Expression]:
    """The longest match at each place, left to right."""
    found: list[Expression] = []
    i = 0
    while i < len(items):
        best: tuple[str, re.Match[str]] | None = None
        if symbols[i] not in "X.,()'&p@+G":
            for kind, rule in _rules():
                m = rule.match(symbols, i)
                if m and m.end() > i and (best is None or m.end() > best[1].end()):
                    best = kind, m
        made = _build(best[0], best[1], items) if best else None
        if made:
            found.append(made)
            i = made.last
        else:
            i += 1
    return found


def _build(kind: str, m: re.Match[str], items: Sequence[Item]) -> Expression | None:
    """An expression from a match: each named group sets its field."""
    at = {name: items[m.start(name)] for name, hit in m.groupdict().items() if hit}
    fields: dict[str, Any] = {}
    for name in ("month", "weekday", "part", "season"):
        if name in at:
            fields[name] = at[name].value
    for name in ("day", "year", "nth"):
        if name in at:
            fields[name] = int(at[name].value)
    maker: Maker = _MAKERS.get(kind, _plain)
    made = maker(m, at, fields, items)
    if made is None:
        return None
    first, last = m.span()
    return Expression(
        first=first, last=last, start=items[first].start, end=items[last - 1].end, **{"kind": kind, **fields, **made}
    )


def _plain(m: Match, at: At, fields: Fields, items: Items) -> Fields | None:
    """Dates, weekdays, seasons, holidays: fields with a year, or a unit relative to the anchor."""
    made: dict[str, Any] = {}
    if "iso" in at:
        day, _, clock = at["iso"].value.partition("t")
        made |= dict(zip(("year", "month", "day"), map(int, day.split("-")), strict=True))
        if clock:
            made["clock"], made["zone"] = clock[:8] if clock[5:6] == ":" else clock[:5], _iso_zone(clock)
    if "slashed" in at:
        a, b, year = (int(x) for x in re.split(r"[/.]", at["slashed"].value))
        made["slashed"] = (a, b, year if year > 99 else year + (2000 if year < 70 else 1900))
    if "decade" in at:
        digits = re.sub(r"\D", "", at["decade"].value)
        made |= {"year": int(digits if len(digits) == 4 else "19" + digits), "unit": "decade"}
    if "holiday" in at:
        made["holiday"] = at["holiday"].value
    if "nth" in at and "half" not in at:
        if at["unit"].value not in ("quarter", "century"):
            return None
        made["unit"] = at["unit"].value
    if "half" in at:
        made["unit"] = "half"
    if "edge" in at:
        if at["mu"].value != "month" or (at["edge"].symbol == "o" and at["edge"].value != 1):
            return None
        made |= {"unit": "months", "count": at["months"].value, "side": "END" if at["edge"].symbol == "L" else "START"}
    if "dir" in at:
        step, origin = _step(m.group("dir"), items[m.end("dir") - 1].low)
        made["origin"], made["direction"] = origin, {-1: "past", 1: "future"}.get(step)
        made["offset"] = step
    unit = at.get("unit2") or (at.get("unit") if not made.get("unit") else None)
    if unit:
        made["nth"], made["unit"] = fields.get("nth"), made.get("unit")
        made["direction"] = None
        made["value"] = unit.value  # the unit that `offset` counts
    if "unit" in at and "dir" not in at and "day" in fields:
        made |= {"offset": 0, "value": at["unit"].value}
    return made


def _weekday(m: Match, at: At, fields: Fields, items: Items) -> Fields:
    if "dir" not in at:
        return {}
    step, origin = _step(m.group("dir"), items[m.end("dir") - 1].low)
    if "unit" in at:
        return {"offset": step, "origin": origin, "value": at["unit"].value}
    return {"direction": {-1: "last", 1: "next", 0: "this"}[step], "origin": origin}


def _short(m: Match, at: At, fields: Fields, items: Items) -> Fields:
    return {"kind": "short"}


def _relative(m: Match, at: At, fields: Fields, items: Items) -> Fields | None:
    if "deictic" in at:
        part = "NI" if at["deictic"].low in ("tonight", "overnight") else fields.get("part")
        made = {"unit": "day", "offset": at["deictic"].value, "part": part}
        return {**made, "value": "overnight"} if at["deictic"].low == "overnight" else made
    if "weekend" in at:
        return {"unit": "weekend", "offset": 0} if at["weekend"].value == "weekend" else None
    if "ago" in m.groupdict() and m.group("ago") is not None:
        count = _count(m, items)
        return {"unit": at["unit"].value, "offset": -1, "count": count, "side": "ago"}
    if "same" in at:
        return _same(m, at, items)
    if "shift" in at:
        before = at["shift"].low in ("earlier", "before", "previously")
        count = 1.0 if "count" not in m.groupdict() and at["unit"].symbol == "U" else _count(m, items)
        step = -1 if before else 1
        return {"unit": at["unit"].value, "offset": step, "count": count, "origin": "mention", "side": "shift"}
    step, origin = _step(m.group("dir"), items[m.end("dir") - 1].low)
    if "part" in at:
        if m.group().startswith("t") and items[m.end("dir") - 1].low in ("last", "past", "coming"):
            return None
        return {"unit": "day", "offset": step, "origin": "mention" if step > 0 else origin}
    unit = at["unit"].value
    word, article = items[m.end("dir") - 1].low, m.group().startswith("t")
    if article and word in ("last", "past", "coming") and unit != "quarter":
        return {"kind": "duration", "unit": unit, "count": 1.0, "side": "past" if step < 0 else "future"}
    if article and word == "next":
        origin = "mention"
    if unit == "night":
        return {"unit": "day", "offset": step, "origin": origin, "part": "NI"}
    return {"unit": unit, "offset": step, "origin": origin}


def _same(m: Match, at: At, items: Items) -> Fields | None:
    """ "The same month last year", "the same week a year earlier": `offset` counts `value`s from the one told."""
    unit, other = at["unit"].value, (at.get("unit2") or at["unit2b"]).value
    if at["same"].low != "same" or unit == "night" or other not in ("year", "month", "decade"):
        return None
    step = _step(m.group("dir"), items[m.end("dir") - 1].low)[0] if "dir" in at else -1
    if "shift" in at and at["shift"].low == "later":
        step = 1
    return {"unit": unit, "value": other, "offset": step, "origin": "mention", "side": "same"}


def _duration(m: Match, at: At, fields: Fields, items: Items) -> Fields | None:
    made: dict[str, Any] = {"unit": at["unit"].value, "count": _count(m, items)}
    if m.groupdict().get("bare") is not None:
        made["value"] = "bare"
    if "dir" in at:
        step, _ = _step(m.group("dir"), items[m.end("dir") - 1].low)
        if items[m.end("dir") - 1].low not in vocabulary.table().from_mention:
            made["side"] = "past" if step < 0 else "future"
        if at["unit"].symbol == "U" and made["count"] is None:
            made["count"] = 1.0
    if m.group().startswith("t") and m.group().endswith("s"):
        made["side"] = "past"
    if m.group().endswith("&ah"):
        made["count"] = 1.5
    quantity = at.get("count")
    if quantity and quantity.low == "recent":
        made |= {"side": "past", "count": None}
    return made


def _clock(m: Match, at: At, fields: Fields, items: Items) -> Fields | None:
    hour: int
    minute: int | None
    second: int | None
    if "hours" in at:
        digits = str(int(at["hours"].value)).zfill(4)
        hour, minute, second = int(digits[:-2]), int(digits[-2:]), None
    elif "told" in at:  # "six this morning", "5.40 in the afternoon"
        if not re.fullmatch(r"\d{1,2}(?:\.[0-5]\d)?|[a-z]+", at["told"].low) or not 1 <= at["told"].value < 13:
            return None
        past = at["told"].low.partition(".")[2]
        hour, minute, second = int(at["told"].value), int(past) if past else None, None
    elif "clock" in at:
        hour, minute, *rest = (int(x) for x in re.split(r"[:.]", at["clock"].value))
        second = rest[0] if rest else None
    else:
        hour, minute, second = int(at["hour"].value), None, None
    half = next((items[k].low[0] for k in range(*m.span()) if items[k].symbol == "A" and items[k].low[0] in "ap"), None)
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 * (half == "p") if half else hour
    if hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    clock = ":".join(f"{x:02}" for x in (hour, minute, second) if x is not None)
    zone = None
    if "zone" in at:
        zone = "".join(items[k].low for k in range(m.start("zone"), m.end())).rstrip(")")
    return {"clock": clock, "zone": zone}


def _set(m: Match, at: At, fields: Fields, items: Items) -> Fields:
    return {"unit": at["unit"].value if "unit" in at else "week" if "weekday" in at or "V" in m.group() else "day"}


def _reference(m: Match, at: At, fields: Fields, items: Items) -> Fields:
    return {"value": at["reference"].value}


def _then(m: Match, at: At, fields: Fields, items: Items) -> Fields:
    return {"kind": "relative", "origin": "mention", "unit": None, "offset": 0}


def _edge(m: Match, at: At, fields: Fields, items: Items) -> Fields | None:
    k = next(k for k in range(*m.span()) if items[k].symbol == "J")
    word, before = items[k], items[k - 1].low if k else ""
    bare = "O" not in m.group() and items[k + 1].symbol != "-"
    if (
        bare
        and word.low not in _ADVERBS
        and before not in ("by", "at", "in", "until", "since", "from", "before", "after")
    ):
        return None  # the verb: "to end on Friday", "talks start Monday"
    if "hours" in at:
        return {"mod": word.value} if at["hours"].value == "hour" else None
    if "unit" in at:
        if "O" not in m.group():
            return None
        return {"kind": "relative", "unit": at["unit"].value, "offset": 0, "mod": word.value}
    return {"mod": word.value}


_ADVERBS = ("early", "mid", "late")
_MAKERS: dict[str, Maker] = {
    "weekday": _weekday, "short": _short, "relative": _relative, "since": _duration, "duration": _duration,
    "clock": _clock, "set": _set, "reference": _reference, "then": _then, "edge": _edge,
}  # fmt: skip


def _step(direction: str, word: str) -> tuple[int, str]:
    """−1, 0 or 1 units, and from what: "the following week" goes on from the date spoken of."""
    step = {"L": -1, "F": 1, "T": 0, "H": 0}[direction[-1]]
    mention = direction[-1] == "H" or word in vocabulary.table().from_mention
    return step, "mention" if mention else "anchor"


def _count(m: re.Match[str], items: Sequence[Item]) -> float | None:
    """The number of a quantity: "two to three" and "several" have none of their own."""
    if not m.groupdict().get("count"):
        return None
    run = [items[k] for k in range(*m.span("count"))]
    symbols = "".join(i.symbol for i in run)
    if symbols in ("n", "N", "y", "#"):
        return float(run[0].value)
    if symbols == "a":
        return 1.0
    if symbols in ("h", "ha"):
        return 0.5
    if symbols.endswith("&ah"):
        return float(run[0].value) + 0.5
    return 2.0 if any(i.low == "couple" for i in run) else None


def _iso_zone(clock: str) -> str | None:
    found = re.search(r"(z|[+-]\d\d:?\d\d)$", clock)
    return found.group() if found else None
