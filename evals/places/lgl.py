"""LGL: 588 local news documents with toponyms resolved to GeoNames, read from the data folder and never kept."""

import lzma
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Gold(NamedTuple):
    """A toponym of the gold: characters [start, end) of the text, and its point."""

    start: int
    end: int
    phrase: str
    lat: float
    lon: float
    country: str


class Case(NamedTuple):
    """A document of LGL with its toponyms that have a point."""

    id: str
    text: str
    gold: tuple[Gold, ...]


def cases(data: Path) -> Iterator[Case]:
    """Documents in the file's order; toponyms without a point are left out, as is usual on this set."""
    root = ET.fromstring(lzma.decompress((data / "place/lgl/lgl.xml.xz").read_bytes()))
    for article in root.iter("article"):
        text = article.findtext("text") or ""
        found = []
        for t in article.iter("toponym"):
            tag = t.find("gaztag")
            if tag is None or not tag.findtext("lat"):
                continue
            start, end = int(t.findtext("start") or 0), int(t.findtext("end") or 0)
            phrase = t.findtext("phrase") or ""
            if text[start:end] != phrase:
                near = [m.start() for m in re.finditer(re.escape(phrase), text)]
                if not near:
                    continue
                start = min(near, key=lambda n: abs(n - start))
                end = start + len(phrase)
            country = tag.findtext("country") or ""
            found.append(
                Gold(start, end, phrase, float(tag.findtext("lat") or 0), float(tag.findtext("lon") or 0), country)
            )
        yield Case(article.get("docid") or "", text, tuple(sorted(set(found))))
