"""Is what is compiled what the sources give, and do the counts hold that the corpus promises?"""

import json
from typing import Any

from corpus.tools import stories as story_files
from corpus.tools.build import compiled
from corpus.tools.counts import promises
from corpus.tools.source import ROOT, Problem, find, load

Json = dict[str, Any]


def printed(out: Json) -> str:
    """One finding a line, so that a change of one label is a change of one line."""
    parts = []
    for key, value in out.items():
        if isinstance(value, list) and value:
            rows = ",\n  ".join(json.dumps(v, ensure_ascii=False) for v in value)
            parts.append(f" {json.dumps(key)}: [\n  {rows}\n ]")
        else:
            parts.append(f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def stories(names: list[str]) -> list[str]:
    """Compiles the story files of these names; what is wrong with them."""
    wrong = []
    for path in story_files.sources():
        if names and not any(path.stem.startswith(n.split("/")[-1]) for n in names):
            continue
        try:
            story = story_files.Story(path)
        except Problem as error:
            wrong.append(f"corpus/stories/{path.name}: a report of it: {error}")
            continue
        out = story.build()
        wrong += [f"corpus/stories/{path.name}:{p}" for p in story.problems]
        if not story.problems:
            path.with_suffix(".json").write_text(printed(out), encoding="utf-8")
    return wrong


def stale() -> list[str]:
    """Reports whose JSON is missing or is not what their source gives."""
    wrong = []
    for id_, split in find([]):
        try:
            out, problems = compiled(load(id_, split))
        except Problem as error:
            wrong.append(f"corpus/{split}/{id_}.ann:{error}")
            continue
        wrong += [f"corpus/{split}/{id_}.ann:{p}" for p in problems]
        file = ROOT / split / f"{id_}.json"
        if not file.exists() or file.read_text(encoding="utf-8") != printed(out):
            wrong.append(
                f"corpus/{split}/{id_}.json is not what its source gives: python -m corpus.tools compile {id_}"
            )
    for path in story_files.sources():
        story = story_files.Story(path)
        out = story.build()
        wrong += [f"corpus/stories/{path.name}:{p}" for p in story.problems]
        file = path.with_suffix(".json")
        if not file.exists() or file.read_text(encoding="utf-8") != printed(out):
            wrong.append(f"corpus/stories/{file.name} is not what its source gives")
    return wrong


def everything() -> list[str]:
    """All that is wrong with the corpus, its promises of numbers included."""
    return stale() + promises()
