"""Which names are polities and which other locations, and which words are demonyms: what the corpora leave open."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

_LOCATION_WORDS = frozenset(
    (
        "river sea ocean lake bay gulf strait mount mountain mountains hill valley desert peninsula island islands"
        " coast street road avenue square bridge airport station park forest beach cape canal highway border hospital"
        " church cathedral mosque temple university school palace castle museum hotel stadium building tower house"
        " hall center centre market"
    ).split()
)


class Places:
    """Names of countries, their first-level parts and larger towns, and demonyms."""

    def __init__(self, polities: frozenset[str], demonyms: frozenset[str]) -> None:
        self.polities = polities
        self._demonyms = demonyms

    def types(self, name: str) -> tuple[str, ...]:
        """GPE, LOC or both where nothing decides."""
        words = name.lower().split()
        if name.lower() in self.polities or name.replace(".", "").upper() in ("US", "UK", "USA", "UAE", "DC"):
            return ("GPE",)
        if words and (words[-1] in _LOCATION_WORDS or words[0] in _LOCATION_WORDS):
            return ("LOC",)
        return ("GPE", "LOC")

    def is_demonym(self, word: str) -> bool:
        """A capitalised demonym or follower of a faith, singular or plural."""
        return word[:1].isupper() and (word in self._demonyms or (word[-1:] == "s" and word[:-1] in self._demonyms))


def _polities(data: Path) -> Iterator[str]:
    for line in (data / "place/gazetteer/countryInfo.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split("\t")[4:6]
    for line in (data / "place/gazetteer/admin1CodesASCII.txt").read_text(encoding="utf-8").splitlines():
        yield from line.split("\t")[1:3]
    for path in sorted((data / "place/natural-earth").glob("*populated*")):
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as file:
            for feature in json.load(file)["features"]:
                properties = {k.lower(): v for k, v in feature["properties"].items()}
                yield from (str(properties.get("name") or ""), str(properties.get("nameascii") or ""))


def load(data: Path) -> Places:
    """Tables from the gazetteer at hand; `resources/demonyms.txt` is ours."""
    demonyms = (Path(__file__).parent / "resources/demonyms.txt").read_text(encoding="utf-8").split()
    return Places(frozenset(p.lower() for p in _polities(data) if p), frozenset(demonyms))
