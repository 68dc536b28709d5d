"""Documents of ECB+, MEANTIME and the Gun Violence Corpus as running text, with the event mentions that their
annotators joined across documents."""

import csv
import hashlib
import json
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_TIGHT = {",", ".", ";", ":", "!", "?", ")", "'s", "’s", "%", "'", "n't", "”", "''"}
_OPEN = ("(", "$", "“", "``", "-")
_DEV_SHARE = 4  # one topic of ECB+ in so many is kept from training
_ANNOTATED = 6  # sentences of a MEANTIME document that its annotators read


class Gold(NamedTuple):
    """An event mention: characters [start, end) of its document, and which event of the corpus it tells."""

    start: int
    end: int
    cluster: str


class Told(NamedTuple):
    """A document: its headline and body as text, when it was published, where known, and its event mentions.

    `topic` is what its neighbours share; mentions are complete only where `read` (character runs) says so.
    """

    id: str
    topic: str
    text: str
    published: str | None
    mentions: tuple[Gold, ...]
    read: tuple[tuple[int, int], ...]


def ecbplus(folder: Path, part: str) -> Iterator[Told]:
    """The documents of topics 1 to 35: part "train" or "dev", told apart by a hash of the topic."""
    with (folder / "coreference_sentences_topics_1-35.csv").open(encoding="utf-8", newline="") as lines:
        selected = {(f"{row['Topic']}_{row['File']}", row["Sentence Number"]) for row in csv.DictReader(lines)}
    with tarfile.open(folder / "ecbplus-topics-1-35.tar.xz") as archive:
        members = {m.name.split("/")[-1]: m for m in archive.getmembers() if m.name.endswith(".xml")}
        for name in sorted(members):
            topic = name.split("_")[0]
            held = hashlib.sha256(f"topic {topic}".encode()).digest()[0] % _DEV_SHARE == 0
            file = archive.extractfile(members[name])
            if held == (part == "dev") and file is not None:
                told = _ecb(name.removesuffix(".xml"), topic, ET.fromstring(file.read()), selected)
                if told.read:
                    yield told


def _ecb(name: str, topic: str, root: ET.Element, selected: set[tuple[str, str]]) -> Told:
    tokens = [(t.get("t_id") or "", t.get("sentence") or "0", t.text or "") for t in root.iter("token")]
    if tokens and tokens[0][2].startswith("http"):
        tokens = [t for t in tokens if t[1] != "0"]
    text, at, runs = _text(tokens)
    chain = {
        s.get("m_id"): r.get("note") or f"{name} {r.get('r_id')}"
        for r in root.iter() if r.tag in ("CROSS_DOC_COREF", "INTRA_DOC_COREF") for s in r.iter("source")
    }  # fmt: skip
    read = {s: run for s, run in runs.items() if (name, s) in selected}
    found = []
    markables = root.find("Markables")
    for m in markables if markables is not None else ():
        ids = [a.get("t_id") or "" for a in m.iter("token_anchor")]
        if m.tag.startswith(("ACTION", "NEG_ACTION")) and ids and all(i in at for i in ids):
            start, end = at[ids[0]][0], at[ids[-1]][1]
            if any(a <= start < b for a, b in read.values()):
                alone = f"{name} {m.get('m_id')}"
                found.append(Gold(start, end, f"{topic} {chain.get(m.get('m_id'), alone)}"))
    return Told(name, topic, text, None, tuple(sorted(set(found))), tuple(sorted(read.values())))


def meantime(folder: Path) -> Iterator[Told]:
    """The Wikinews documents of the cross-document part."""
    for path in sorted((folder / "cross-doc").glob("*/*.xml")):
        root = ET.parse(path).getroot()
        created = next((t for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME"), None)
        dated = {a.get("t_id") for a in created.iter("token_anchor")} if created is not None else set()
        tokens = [
            (t.get("t_id") or "", t.get("sentence") or "0", t.text or "")
            for t in root.iter("token") if t.get("t_id") not in dated
        ]  # fmt: skip
        tokens = [t for t in tokens if int(t[1]) < _ANNOTATED]
        text, at, runs = _text(tokens)
        instance = {m.get("m_id"): m.get("instance_id") or f"{path.stem} {m.get('m_id')}" for m in root.iter("EVENT")}
        of = {
            s.get("m_id"): instance[t.get("m_id")]
            for r in root.iter("REFERS_TO") for t in r.iter("target") if t.get("m_id") in instance
            for s in r.iter("source")
        }  # fmt: skip
        found = set()
        for m in root.iter("EVENT_MENTION"):
            ids = [a.get("t_id") or "" for a in m.iter("token_anchor")]
            if ids and all(i in at for i in ids):
                cluster = of.get(m.get("m_id")) or f"{path.stem} mention {m.get('m_id')}"
                found.add(Gold(at[ids[0]][0], at[ids[-1]][1], cluster))
        day = created.get("value") if created is not None else None
        yield Told(path.stem, path.parent.name, text, day, tuple(sorted(found)), tuple(sorted(runs.values())))


def gun_violence(folder: Path) -> Iterator[Told]:
    """The dev documents: sentence 0 is the day of publication."""
    data = json.loads((folder / "gvc_dev.json").read_text(encoding="utf-8"))
    for name, sentences in data["docs"].items():
        tokens = [
            (f"{s} {k}", s, word) for s, words in sorted(sentences.items(), key=lambda x: int(x[0])) if s != "0"
            for k, word in enumerate(words)
        ]  # fmt: skip
        text, at, runs = _text(tokens)
        found = set()
        for m in data["mentions"]:
            first, last = (f"{m['sent_id']} {m[k]}" for k in ("start_offset", "end_offset"))
            if m["doc_id"] == name and first in at and last in at:
                found.add(Gold(at[first][0], at[last][1], m["gold_tag"]))
        day = " ".join(sentences.get("0", ())) or None
        yield Told(name, name.split("_")[0], text, day, tuple(sorted(found)), tuple(sorted(runs.values())))


def _text(
    tokens: list[tuple[str, str, str]],
) -> tuple[str, dict[str, tuple[int, int]], dict[str, tuple[int, int]]]:
    """Tokens (id, sentence, word) as text whose first sentence is a headline; where each token and sentence stands."""
    text, sentence = "", None
    at: dict[str, tuple[int, int]] = {}
    runs: dict[str, tuple[int, int]] = {}
    for token, number, word in tokens:
        if text and number != sentence:
            text += "\n\n" if len(runs) == 1 else " "
        elif text and word not in _TIGHT and not text.endswith(_OPEN):
            text += " "
        start = len(text)
        text += word
        at[token] = (start, len(text))
        runs[number] = (runs[number][0] if number == sentence else start, len(text))
        sentence = number
    return text, at, runs
