"""What little it takes: a trivial reader for every layer, scored beside ours."""

import re
from collections import Counter, defaultdict
from typing import Any

from evals.corpus.gold import Case, Json, cases

QUOTED = re.compile(r'[“"„«]([^“”"„«»\n]+)[”"“»]')
NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?!\w)")
NAME = re.compile(r"(?:[A-Z][\w'’-]+)(?:\s+[A-Z][\w'’-]+)*")
WORD = re.compile(r"[A-Za-z]+")
DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b"
)


def _span(text: str, start: int, end: int) -> Json:
    return {"start": start, "end": end, "text": text[start:end]}


def lexicon() -> dict[str, str]:
    """Words of the training reports that are an event's trigger in at least half of their places, with its type."""
    types: dict[str, Counter[str]] = defaultdict(Counter)
    seen: Counter[str] = Counter()
    for case in cases("train"):
        seen.update(w.casefold() for w in WORD.findall(case.text))
        for e in case.gold["events"]:
            types[e["trigger"]["text"].casefold()][e["type"]] += 1
    return {w: c.most_common(1)[0][0] for w, c in types.items() if " " not in w and c.total() >= 0.5 * max(seen[w], 1)}


def read(case: Case, words: dict[str, str]) -> Json:
    """Triggers by the lexicon with the nearest names as parties, quotations with the nearest name as source, every
    number exact, every month's day in the year of publication, every known country's name."""
    text = case.text
    published: Any = case.gold["report"]["published"]["value"]
    names = [_role(text, m.start(), m.end()) for m in NAME.finditer(text)]

    def nearest(at: int, side: int) -> list[Json]:
        there = [n for n in names if (n["end"] <= at if side < 0 else n["start"] >= at)]
        return [there[-1] if side < 0 else there[0]] if there else []

    events = [
        {
            "id": f"e:{m.start()}", "trigger": _span(text, m.start(), m.end()), "type": words[m.group().casefold()],
            "mode": None, "actors": nearest(m.start(), -1), "recipients": nearest(m.end(), 1),
            "time": {"earliest": None, "latest": published and published[:10]}, "place": None, "polarity": "positive",
            "modality": "asserted", "tense": "past", "historical": False, "according_to": [],
        }
        for m in WORD.finditer(text) if m.group().casefold() in words
    ]  # fmt: skip
    statements = [
        {
            "id": f"s:{m.start()}", "sources": nearest(m.end(), 1), "cue": None, "content": [_span(text, *m.span(1))],
            "addressees": [], "manner": "direct", "within": None,
        }
        for m in QUOTED.finditer(text)
    ]  # fmt: skip
    figures = [
        {**_span(text, *m.span()), "low": n, "high": n, "approximate": False, "measure": "people"}
        for m in NUMBER.finditer(text) for n in [float(m.group().replace(",", ""))]
    ]  # fmt: skip
    return {
        "report": {"published": None, "updated": None}, "events": events, "statements": statements, "figures": figures,
        "times": [_day(text, m, published) for m in DAY.finditer(text)],
        "places": [{**n, "country": None, "lat": None, "lon": None} for n in names],
    }  # fmt: skip


def _role(text: str, start: int, end: int) -> Json:
    return {**_span(text, start, end), "name": text[start:end]}


def _day(text: str, m: re.Match[str], published: str | None) -> Json:
    month, day = m.group().split()
    months = "January February March April May June July August September October November December".split()
    value = f"{published[:4]}-{months.index(month) + 1:02}-{int(day):02}" if published else None
    return {**_span(text, *m.span()), "earliest": value, "latest": value}
