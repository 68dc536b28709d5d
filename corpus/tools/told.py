"""Told stories: reports with their occurrences marked in the text, and nothing else labelled.

    python -m corpus.tools.told [NAME …]    compiles corpus/told/NAME.story to a story's JSON and its reports' texts

A source is a head (`story NAME`, `split train|test`), the reports and the labels, each after a line `=== …`:

    === a
    Headline of report a

    The text, as a scraper gives it: gendarmes {shooting|opened fire} on a crowd of traders, and the {shooting|attack} …
    === labels
    l KEY KEY "why they look alike and are not one"
    c KIND RELATION KEY a "words of the value" b "words of the other"
    y a of b KIND [share retained]    a is a copy of b: exact near partial common_origin
    v a by b BASIS                    b is a revision of a: url notice text
    t KEY TYPE[,TYPE]                 what the occurrence is, where the reader cannot be trusted with it

`"seven"#2` is the second time that the words stand in the report.

Braces mark the trigger of each event of PLOVER's kinds that the reports tell, with the name of its occurrence.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

from corpus.tools.build import CONFLICTS
from corpus.tools.source import ROOT
from corpus.tools.stories import BASES, COPIES, RELATIONS
from dateline.vocabulary.plover import kinds

Json = dict[str, Any]
FOLDER = ROOT / "told"
LETTER = {"date": "t", "place": "p", "figure": "f", "actor": "e", "happened": "e", "attribution": "s"}
_MARK = re.compile(r"\{([a-z0-9-]+)\|([^{}|]+)\}")
_PART = re.compile(r"^=== (\S+)[ \t]*\n", re.M)


def compiled(source: str) -> tuple[Json, dict[str, str]]:
    """The story as JSON like those of corpus/stories, and the texts of its reports by id. ValueError: what is wrong."""
    head, *parts = _PART.split(source)
    about = dict(line.split(maxsplit=1) for line in head.splitlines() if line.strip())
    name, split = about["story"].strip(), about["split"].strip()
    if split not in ("train", "test"):
        raise ValueError(f"no split is called {split!r}")
    texts, entries = dict[str, str](), dict[str, list[list[str]]]()
    labels = ""
    for part, text in zip(parts[::2], parts[1::2], strict=True):
        if part == "labels":
            labels = text
            continue
        id_ = f"{name}-{part}"
        texts[id_], marks = unmarked(text.strip("\n") + "\n")
        for key, start, end in marks:
            entries.setdefault(key, []).append([id_, f"e:{start}-{end}"])
    out: Json = {
        "story": name, "reports": list(texts), "split": f"told/{split}",
        "entries": [{"key": k, "mentions": m} for k, m in entries.items()],
        "look_alikes": [], "conflicts": [], "copies": [], "revisions": [],
    }  # fmt: skip
    for row in labels.splitlines():
        if row.strip():
            try:
                _label(row.strip(), out, texts)
            except (ValueError, KeyError, IndexError) as error:
                raise ValueError(f"{row.strip()}: {error}") from error
    return out, texts


def unmarked(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and where what they mark stands in it."""
    clean, marks, at = "", list[tuple[str, int, int]](), 0
    for found in _MARK.finditer(text):
        clean += text[at : found.start()]
        marks.append((found[1], len(clean), len(clean) + len(found[2])))
        clean += found[2]
        at = found.end()
    clean += text[at:]
    if set("{}") & set(clean):
        raise ValueError(f"a brace marks nothing: {re.search('[{}].{0,30}', clean)}")
    return clean, marks


def _label(row: str, out: Json, texts: dict[str, str]) -> None:
    words = re.findall(r'"[^"]*"(?:#\d)?|\S+', row)
    keys, reports = {e["key"] for e in out["entries"]}, {r.rpartition("-")[2]: r for r in texts}

    def key(word: str) -> str:
        if word not in keys:
            raise ValueError(f"no mark has the key {word!r}")
        return word

    match words[0]:
        case "l":
            out["look_alikes"].append({"entries": [key(w) for w in words[1:3]], "why": words[3].strip('"')})
        case "c":
            kind, relation, entry, *refs = words[1:]
            if kind not in CONFLICTS or relation not in RELATIONS:
                raise ValueError("no such kind or relation")
            found = [_value(kind, reports[a], texts[reports[a]], b) for a, b in zip(refs[::2], refs[1::2], strict=True)]
            if len(found) < 2:
                raise ValueError("a conflict has two values or more")
            out["conflicts"].append({"kind": kind, "relation": relation, "entry": key(entry), "refs": found})
        case "y":
            a, _, b, how = words[1:5]
            if how not in COPIES:
                raise ValueError(f"no kind of copy {how!r}")
            retained = float(words[5]) if len(words) > 5 else None
            out["copies"].append({"report": reports[a], "of": reports[b], "kind": how, "retained": retained})
        case "v":
            a, _, b, basis = words[1:5]
            if basis not in BASES:
                raise ValueError(f"no basis {basis!r}")
            out["revisions"].append({"of": reports[a], "by": reports[b], "basis": basis})
        case "t":
            entry = next(e for e in out["entries"] if e["key"] == key(words[1]))
            entry["types"] = words[2].split(",")
            if unknown := set(entry["types"]) - set(kinds()):
                raise ValueError(f"no type is called {unknown}")
        case _:
            raise ValueError("no such label")


def _value(kind: str, report: str, text: str, words: str) -> list[str]:
    quoted, _, nth = words.partition("#")
    value, at = quoted.strip('"'), -1
    for _ in range(int(nth or 1)):
        at = text.find(value, at + 1)
        if at < 0:
            raise ValueError(f"{report} has no {words}")
    return [report, f"{LETTER[kind]}:{at}-{at + len(value)}"]


def main() -> None:
    wrong = 0
    files = [FOLDER / f"{n}.story" for n in sys.argv[1:]] or sorted(FOLDER.glob("*.story"))
    for file in files:
        try:
            story, texts = compiled(file.read_text(encoding="utf-8"))
        except (ValueError, KeyError) as error:
            print(f"{file.name}: {error}")
            wrong += 1
            continue
        folder = ROOT / story["split"]
        folder.mkdir(exist_ok=True)
        for id_, text in texts.items():
            (folder / f"{id_}.txt").write_text(text, encoding="utf-8")
        rows = [f" {json.dumps(k)}: {_listed(v)}" for k, v in story.items()]
        Path(file.with_suffix(".json")).write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
        sizes = {k: len(v) for k, v in story.items() if isinstance(v, list)}
        print(f"{file.stem}: {sum(len(e['mentions']) for e in story['entries'])} mentions, {sizes}")
    sys.exit(bool(wrong))


def _listed(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + ",\n".join(f"  {json.dumps(v, ensure_ascii=False)}" for v in value) + "\n ]"


if __name__ == "__main__":
    main()
