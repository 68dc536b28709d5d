"""Name corpora with their own guidelines, brought to ours: what they leave open stays open."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from training.labels import ANY_NAME, OUTSIDE, name_bits
from training.places import Places

Tagged = list[tuple[str, int]]
_HYPHEN = re.compile(r"(?<=\w)(-)(?=[^\W\d_])")
_CROSSNER = {
    "politician": ("PER",), "person": ("PER",), "organisation": ("ORG",), "politicalparty": ("ORG",),
    "country": ("GPE",),    "election": ("EVENT",), "event": ("EVENT",), "misc": ("GROUP", "OTHER", "EVENT"),
}  # fmt: skip
_COARSE = {"PER": ("PER",), "ORG": ("ORG",), "MISC": ("GROUP", "OTHER", "EVENT")}


def _allowed(kind: str, text: str, places: Places) -> tuple[str, ...]:
    if places.is_demonym(text):
        return ("GROUP",)
    if kind in ("LOC", "location", "country"):
        return places.types(text)
    return {**_COARSE, **_CROSSNER}[kind]


def _cut(words: list[str], spans: list[tuple[int, int, str]], places: Places) -> Tagged:
    """Words with their allowed tags; hyphens come apart, demonyms are GROUP wherever they stand outside a name."""
    bits = [name_bits(("GROUP",), True) if places.is_demonym(w) else OUTSIDE for w in words]
    for start, end, kind in spans:
        types = _allowed(kind, " ".join(words[start:end]), places)
        for i in range(start, end):
            bits[i] = name_bits(types, i == start)
    tagged: Tagged = []
    for word, allowed in zip(words, bits, strict=True):
        begins = allowed
        for part in _HYPHEN.sub(r" \1 ", word).split():
            tagged.append((part, begins))
            begins = _inside(allowed)
    return tagged


def _inside(bits: int) -> int:
    """The tags of what goes on in a name: B becomes I (bits of B stand at odd places, I next to them)."""
    if bits in (OUTSIDE, ANY_NAME):
        return bits
    return sum(1 << (n + 1 if n % 2 else n) for n in range(15) if bits >> n & 1)


def _iob(lines: list[str]) -> Iterator[tuple[list[str], list[tuple[int, int, str]]]]:
    """Sentences of a two-column file with IOB1 or IOB2 tags; `-DOCSTART-` is a break."""
    words: list[str] = []
    tags: list[str] = []
    for line in [*lines, ""]:
        cells = line.split()
        if len(cells) >= 2 and cells[0] != "-DOCSTART-":
            words.append(cells[0])
            tags.append(cells[-1])
        elif words:
            yield words, _spans(tags)
            words, tags = [], []


def _spans(tags: list[str]) -> list[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    for i, tag in enumerate(tags):
        kind = tag[2:]
        if tag == "O":
            continue
        if tag[0] == "I" and spans and spans[-1][1] == i and spans[-1][2] == kind:
            spans[-1] = (spans[-1][0], i + 1, kind)
        else:
            spans.append((i, i + 1, kind))
    return spans


def iob_corpus(path: Path, places: Places) -> Iterator[Tagged]:
    """WikiGold or a CrossNER file."""
    for words, spans in _iob(path.read_text(encoding="utf-8").splitlines()):
        yield _cut(words, spans, places)


def redocred(path: Path, places: Places) -> Iterator[list[Tagged]]:
    """Re-DocRED, a list of sentences per document; its times and numbers are no names."""
    for document in json.loads(path.read_text(encoding="utf-8")):
        spans: list[list[tuple[int, int, str]]] = [[] for _ in document["sents"]]
        for entity in document["vertexSet"]:
            for mention in entity:
                if mention["type"] not in ("TIME", "NUM"):
                    start, end = mention["pos"]
                    spans[mention["sent_id"]].append((start, end, mention["type"]))
        yield [
            _cut(words, sorted(found, key=lambda s: s[0] - s[1], reverse=True), places)
            for words, found in zip(document["sents"], spans, strict=True)
        ]
