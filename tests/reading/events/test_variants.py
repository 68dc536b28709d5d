"""Faults of other tools, ten variants of each in our own words: what they ask of events and conflicts."""

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.reading.pipeline import read_text
from dateline.values.events import Event
from dateline.values.reading import Reading
from dateline.values.report import Given

CASES = [
    json.loads(line) for line in Path(__file__).with_name("variants.jsonl").read_text(encoding="utf-8").splitlines()
]


def read(case: dict[str, Any]) -> Reading:
    published = case.get("published", "2022-03-02")
    return read_text("News in brief\n\n" + case["text"], given=Given(published=published))


def fits(event: Event, want: dict[str, Any], text: str) -> bool:
    """Is it the event that is described, as far as it is?"""
    named = {
        "actors": [f"{r.name} {r.text}" for r in event.actors],
        "recipients": [f"{r.name} {r.text}" for r in event.recipients],
    }
    for key, value in want.items():
        if key == "trigger":
            start = text.index(value)
            if not (event.trigger.start < start + len(value) and start < event.trigger.end):
                return False
        elif key in named:
            if not all(any(name in role for role in named[key]) for name in value):
                return False
        elif key in ("earliest", "latest"):
            if getattr(event.time, key) != value:
                return False
        elif key == "place":
            if event.place is None or not event.place.name.startswith(value[:4]):
                return False
        elif getattr(event, key) != value:
            return False
    return True


def told(events: tuple[Event, ...]) -> str:
    return "; ".join(
        f"{e.trigger.text} {e.type} {[r.text for r in e.actors]}>{[r.text for r in e.recipients]} {e.time.earliest} "
        f"{e.place.name if e.place else None} {e.polarity} {e.historical}"
        for e in events
    )


@pytest.mark.parametrize("case", CASES, ids=[f"{c['kind']}: {c['text'][:40]}" for c in CASES])
def test_variant(case: dict[str, Any]) -> None:
    reading = read(case)
    text, events = reading.report.text, reading.events
    for want in case.get("is", ()):
        assert any(fits(e, want, text) for e in events), f"{want} not in: {told(events)}"
    for want in case.get("not", ()):
        assert not any(fits(e, want, text) for e in events), f"{want} in: {told(events)}"
    if "figures" in case:
        found = [sorted(float(v.value or 0) for v in c.values) for c in reading.conflicts if c.kind == "figure"]
        assert found == ([sorted(map(float, case["figures"]))] if case["figures"] else [])
