"""The compiled corpus as gold, and what a reader says of the same text in the same shape."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

import dateline
from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.pipeline import interpret
from dateline.values.report import Given

Json = dict[str, Any]
ROOT = Path(__file__).parents[2] / "corpus"


class Case(NamedTuple):
    """A report of the corpus with its labels."""

    id: str
    text: str
    gold: Json
    file: Path


def cases(split: str) -> Iterator[Case]:
    """The reports of a split that are compiled, by id."""
    for file in sorted((ROOT / split).glob("*.json")):
        text = file.with_suffix(".txt").read_bytes().decode("utf-8")
        yield Case(file.stem, text, json.loads(file.read_text(encoding="utf-8")), file.with_suffix(".txt"))


def stories(split: str) -> Iterator[Json]:
    """The stories of a split; told/train and told/test are those with nothing but their occurrences labelled."""
    for file in sorted((ROOT / ("told" if split.startswith("told/") else "stories")).glob("*.json")):
        story = json.loads(file.read_text(encoding="utf-8"))
        if story["split"] == split:
            yield story


def read_by_rules(case: Case) -> Json:
    """The same without the task heads: what the rules alone find."""
    stamp = case.gold["report"]["published"]
    original = from_text(case.text, given=Given(published=stamp["value"] if stamp["start"] is None else None))
    document = msgspec.structs.replace(annotate(lay_out(original)), signals=None)
    out: Json = msgspec.to_builtins(interpret(original, document))
    return out


def read(case: Case) -> Json:
    """What Dateline reads from the bare text, as the JSON that it prints. Where the text bears no stamp, the day of its
    publication is given, as the user of such a report would with --published; nothing else is."""
    stamp = case.gold["report"]["published"]
    given = stamp["value"] if stamp["start"] is None else None
    out: Json = msgspec.to_builtins(dateline.read(case.file, published=given))
    if out["report"]["text"] != case.text:
        raise ValueError(f"{case.id}: the reader's text is not the file's")
    return out
