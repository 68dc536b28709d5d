"""Reports whose lines have their roles by people: own prose, and rendered pages whose text stays outside."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from hashlib import sha1
from pathlib import Path
from typing import Any

from evals.roles.render import render

HERE = Path(__file__).parent
ROLES = frozenset(
    "headline deck byline published updated credit caption advert related subhead body agency correction legal".split()
)
LISTED = ("agencies", "byline")
_HEAD = re.compile(r"#(\w+):\s*(.*)")


@dataclass(frozen=True)
class Report:
    """A text, its lines as (start, end, role), and what it states; "" and [] where it states nothing.

    `hashed`: dateline and credits are given by `digest` of their characters, not by the characters.
    """

    id: str
    text: str
    lines: list[tuple[int, int, str]]
    hashed: bool
    outlet: str = ""
    published: str = ""
    updated: str = ""
    dateline: str = ""
    agencies: list[str] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)
    byline: list[str] = field(default_factory=list)


def digest(line: str) -> str:
    """The name of a line whose text may not be kept."""
    return sha1(line.strip().encode("utf-8")).hexdigest()[:10]


def own(folder: Path = HERE / "own") -> Iterator[Report]:
    """The reports of own prose, by id."""
    for file in sorted(folder.glob("*.txt")):
        heads, rows = _parts(file.read_text(encoding="utf-8"))
        text, lines = "", []
        for row in rows:
            role, tab, line = row.partition("\t")
            if tab:
                lines.append((len(text), len(text) + len(line), _role(role, file)))
                text += line
            text += "\n"
        yield Report(file.stem, text, lines, hashed=False, **_values(heads))


def pages(data: Path, folder: Path = HERE / "pages") -> Iterator[Report]:
    """The rendered pages, by id; `data` holds article-extraction-benchmark and fundus-evaluation under ingest/."""
    bodies = _bodies(data)
    for file in sorted(folder.glob("*.tsv")):
        heads, rows = _parts(file.read_text(encoding="utf-8"))
        page, body = bodies[file.stem]
        text = render(gzip.decompress(page.read_bytes()), body)
        gold = [row.split("\t") for row in rows if row]
        lines = _aligned(text, [(name, _role(role, file)) for name, role in gold])
        yield Report(file.stem, text, lines, hashed=True, **_values(heads))


def _parts(content: str) -> tuple[list[tuple[str, str]], list[str]]:
    """The head's names and values, and the rows below it, without the blank ones at either end."""
    rows = content.strip("\n").split("\n")
    heads = [m.groups() for row in rows if (m := _HEAD.match(row))]
    rest = "\n".join(row for row in rows if not _HEAD.match(row))
    return [(a, b.strip()) for a, b in heads], rest.strip("\n").split("\n")


def _role(role: str, file: Path) -> str:
    if role not in ROLES:
        raise ValueError(f"{file}: no such role: {role!r}")
    return role


def _values(heads: list[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in heads:
        if value in ("", "-"):
            continue
        if name == "credits":
            found.setdefault("credits", []).append(value)
        else:
            found[name] = [v.strip() for v in value.split("|")] if name in LISTED else value
    return found


def _bodies(data: Path) -> dict[str, tuple[Path, str]]:
    """Of each page its file and its body."""
    found = {}
    folder = data / "ingest" / "article-extraction-benchmark"
    for key, item in json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items():
        found[key] = (folder / "html" / f"{key}.html.gz", item["articleBody"])
    folder = data / "ingest" / "fundus-evaluation" / "dataset"
    for key, item in json.loads((folder / "ground_truth.json").read_text(encoding="utf-8")).items():
        name = key.removesuffix(".html.gz")
        found[name] = (folder / "html" / f"{name}.html.gz", "\n".join(_flat(item["body"])))
    return found


def _flat(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else [s for v in value for s in _flat(v)]


def _aligned(text: str, gold: list[tuple[str, str]]) -> list[tuple[int, int, str]]:
    """The lines of a text that the gold has, in its order: a page may render with a line more or less than then."""
    spans = [m.span() for m in re.finditer(r"[^\n]+", text)]
    names = [digest(text[a:b]) for a, b in spans]
    blocks = SequenceMatcher(None, names, [name for name, _ in gold], autojunk=False).get_matching_blocks()
    return [(*spans[m.a + k], gold[m.b + k][1]) for m in blocks for k in range(m.size)]
