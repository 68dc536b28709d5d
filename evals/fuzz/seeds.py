"""Good files of every kind that is read, to be broken."""

import gzip
import json
import random
from pathlib import Path

from tests.reading.intake.databases.making import LAYOUTS, make
from tests.reading.intake.test_json_shapes import ARTICLE, GUARDIAN, NINJS2
from tests.reading.page import shapes, shapes_around, shapes_boxes, shapes_markup  # noqa: F401 (each adds its shapes)
from tests.reading.page.shaping import SHAPES, stories
from tests.test_kinds import KINDS

HOME = Path(__file__).resolve().parent.parent.parent
_EACH = 12
Seeds = dict[str, list[tuple[str, bytes]]]


def seeds() -> Seeds:
    """(name, bytes) of good files, by kind."""
    found: Seeds = {name: [(name, made("Elbo"))] for name, made in KINDS.items()}
    for layout in LAYOUTS:
        bundles = [make(layout, seed=k, count=2, cut=False) for k in range(3)]
        found[layout] = [(b.name, b.data) for b in bundles]
    found["plain"] = _files("corpus/train", "*.txt") + _files("evals/roles/own", "*.txt")
    found["samples"] = _files("samples", "*/*.txt") + _files("samples", "*/*.html") + _files("samples", "*/*.jsonl")
    found["shapes"] = [
        ("page.html", build(story)[0].encode()) for build, story in zip(SHAPES.values(), stories() * 99, strict=False)
    ]
    found["more-json"] = [
        ("a.json", json.dumps(v).encode()) for v in ([NINJS2, NINJS2], GUARDIAN, {"@graph": [ARTICLE, ARTICLE]})
    ]
    rows = "".join(f'{k},"T {k}","A ferry ""sank"" off\nElbo, again."\n' for k in range(30))
    table = "id,title,text\n" + rows
    found["tables"] = [
        ("a.csv", table.encode()),
        ("a.csv", table.encode("utf-16")),
        ("a.tsv", table.replace(",", "\t").encode()),
    ]
    found["archives"] = [("a.warc.gz", b"".join(gzip.compress(KINDS["archive.warc"]("Elbo")) for _ in range(5)))]
    return found


def _files(folder: str, pattern: str) -> list[tuple[str, bytes]]:
    paths = sorted((HOME / folder).glob(pattern))
    chosen = random.Random(folder).sample(paths, min(_EACH, len(paths)))
    return [(p.name, p.read_bytes()) for p in chosen]


def good_page() -> bytes:
    """A report that stands beside what is broken."""
    return KINDS["plain.txt"]("Vis")
