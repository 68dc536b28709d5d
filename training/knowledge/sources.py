"""Reading the sources: own lists, the data folder, and which files a build rests on."""

import csv
import gzip
import io
import json
import tarfile
from functools import cache
from pathlib import Path
from typing import Any

OWN = Path(__file__).parent / "own"


def own(name: str) -> list[dict[str, str]]:
    """One of our own lists, as rows by head; "-" stands for "none, and no other source either"."""
    lines = (OWN / name).read_text(encoding="utf-8").splitlines()
    head = lines[0].split("\t")
    found = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) > len(head):
            raise ValueError(f"{name}: too many cells: {line!r}")
        found.append(dict(zip(head, [c.strip() for c in cells] + [""] * (len(head) - len(cells)), strict=True)))
    return found


def comma(cell: str) -> list[str]:
    """Values of a cell of our own lists."""
    return [v.strip() for v in cell.split(",") if v.strip()]


def table(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file by head."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def features(path: Path) -> list[dict[str, Any]]:
    """Features of a gzipped GeoJSON file."""
    found: list[dict[str, Any]] = json.loads(gzip.decompress(path.read_bytes()))["features"]
    return found


@cache
def archive(path: Path) -> dict[str, bytes]:
    """Files of a tar archive, by name."""
    with tarfile.open(path) as tar:
        return {m.name: tar.extractfile(m).read() for m in tar if m.isfile()}  # type: ignore[union-attr]


def country_info(data: Path) -> list[list[str]]:
    """GeoNames' countryInfo.txt, without its comments."""
    lines = (data / "place/gazetteer/countryInfo.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def write(path: Path, head: list[str], rows: list[list[object]]) -> None:
    """A table of ours; cells with several values join them by "|"."""
    lines = ["\t".join(head)]
    for row in rows:
        cells = ["|".join(map(str, c)) if isinstance(c, (list, tuple)) else "" if c is None else str(c) for c in row]
        if any("\t" in c or "\n" in c for c in cells):
            raise ValueError(f"{path.name}: a cell breaks its row: {cells}")
        lines.append("\t".join(cells))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
