"""Golden reports: a folder with a report and what must come out of it is a test; a new one adds no code."""

import jsonschema
import msgspec
import pytest

import dateline
from dateline.values.reading import Reading
from evals.golden import cases, locate

SCHEMA = msgspec.json.schema(Reading)


@pytest.mark.parametrize("case", list(cases()), ids=lambda c: c.name)
def test_expected_phrases_are_there(case):
    text = dateline.read(case.file).report.text
    for kind in ("events", "figures", "times", "places"):
        for gold in case.expected[kind]:
            locate(text, gold.get("trigger") or gold["text"])
    for gold in case.expected["statements"]:
        locate(text, gold["content"])


@pytest.mark.parametrize("case", list(cases()), ids=lambda c: c.name)
def test_headline_byline_and_stamps(case):
    report, expected = dateline.read(case.file).report, case.expected["report"]
    assert report.headline is not None
    assert report.headline.text == expected["headline"]
    assert [b.text for b in report.byline] == expected.get("byline", [])
    if "published" in expected:
        assert report.published is not None
        assert report.published.value == expected["published"]


@pytest.mark.parametrize("case", list(cases()), ids=lambda c: c.name)
def test_the_contract_holds(case):
    reading = dateline.read(case.file)
    printed = msgspec.to_builtins(reading)
    jsonschema.validate(msgspec.json.decode(msgspec.json.encode(reading)), SCHEMA)
    original = case.file.read_text(encoding="utf-8")
    for span in spans(printed):
        assert printed["report"]["text"][span["start"] : span["end"]] == span["text"]
    for at, there, length in printed["report"]["offsets"]:
        assert printed["report"]["text"][at : at + length] == original[there : there + length]


@pytest.mark.parametrize("case", list(cases()), ids=lambda c: c.name)
def test_the_same_bytes_give_the_same_json(case):
    first, second = (msgspec.json.encode(dateline.read(case.file)) for _ in range(2))
    assert first == second


def spans(value):
    """Every span of a JSON value; a stamp that was not read from the text has none."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys() and value["start"] is not None:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from spans(inner)
