"""Makes bundles as news databases export them, and the gold beside each: everything that may vary is drawn by a seed."""

import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.reading.intake.decoding import decode
from tests.reading.intake.databases import factiva_files, lexis_files, nexis_files, proquest_files
from tests.reading.intake.databases.prose import CUT, Story, draw

Writer = Callable[[random.Random, list[Story]], tuple[bytes, list[Story]]]
LAYOUTS: dict[str, tuple[Writer, str, list[str], bool]] = {
    "factiva-coded-rtf": (factiva_files.coded_rtf, ".rtf", ["en", "de", "fr", "nl"], False),
    "factiva-plain-rtf": (factiva_files.plain_rtf, ".rtf", ["en", "de", "fr"], False),
    "factiva-coded-html": (factiva_files.coded_html, ".html", ["en", "de", "fr"], False),
    "factiva-plain-html": (factiva_files.plain_html, ".html", ["en", "de", "fr", "nl"], False),
    "nexis-docx": (nexis_files.docx, ".docx", ["en", "de", "fr"], True),
    "nexis-rtf": (nexis_files.rtf, ".rtf", ["en", "de", "fr"], True),
    "lexis-txt": (lexis_files.txt, ".txt", ["en"], True),
    "lexis-txt-foreign": (lexis_files.txt_foreign, ".txt", ["de", "fr", "nl"], True),
    "lexis-rtf": (lexis_files.rtf, ".doc", ["en"], True),
    "lexis-html": (lexis_files.html, ".html", ["en", "de", "fr"], True),
    "proquest-txt": (proquest_files.txt, ".txt", ["en", "fr"], False),
    "proquest-html": (proquest_files.html, ".html", ["en"], False),
}
WHOLE_ONLY = frozenset({"nexis-docx"})


@dataclass(frozen=True)
class Bundle:
    """A made file, its gold report by report, and whether it was cut off."""

    name: str
    data: bytes
    gold: list[dict[str, Any]]
    cut: bool


def make(layout: str, *, seed: int, count: int | None = None, cut: bool | None = None) -> Bundle:
    """A bundle of a layout; the same seed gives the same bytes."""
    rng = random.Random(f"{layout} {seed}")
    writer, suffix, languages, zones = LAYOUTS[layout]
    count = count or rng.choice([1, 2, 5, 9, 14])
    cut = (rng.random() < 0.15 if cut is None else cut) and layout not in WHOLE_ONLY
    data, stories = writer(rng, draw(rng, count, languages, zones=zones, cut=cut, headless="proquest" not in layout))
    if cut:
        mark = CUT.encode()
        at = data.index(mark)
        data = data[:at]
    return Bundle(f"{layout}{suffix}", data, [s.gold() for s in stories], cut)


def sources(path: Path) -> str:
    """The decoded source that the offsets of a bundle's reports lead to."""
    data = path.read_bytes()
    if data[:2] == b"PK":
        with zipfile.ZipFile(path) as archive:
            data = archive.read("word/document.xml")
    return decode(data, rtf=True)[0]
