"""Reports of the corpus as the heads see them: windows of encoder states, words in them, labels of words and pairs.

    python -m training.tasks.examples --model FOLDER --out FILE [SPLIT …]

FOLDER is the shipped model, whose encoder graph gives its output `middle` (training.tasks.export --tap). The split
told/train is that of the told stories, of which only the words that tell an event are known, not its type.
"""

import argparse
import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnxruntime

from dateline.encoder.model import shipped
from dateline.encoder.windows import atoms_in, windows_of
from dateline.reading.intake import from_text
from dateline.reading.language import _pieces, annotate
from dateline.reading.page import lay_out
from dateline.reading.pipeline import interpret
from dateline.values.language import Document
from dateline.values.report import PROSE, Given
from evals.corpus.gold import ROOT, Case, cases, stories
from training.tasks.report import Report

Json = dict[str, Any]
LAYERS = ("middle",)
SURE = 0.5  # confidence of a type that is taken for that of all words for an occurrence
NOTHING: Json = {"events": [], "statements": [], "figures": []}


def states_of(document: Document, session: Any) -> tuple[dict[str, list[np.ndarray]], np.ndarray]:
    """The middle states of each window of a document's prose, and window and piece of every word."""
    model, report = shipped(), document.report
    prose = [p for n, b in enumerate(report.blocks) if b[2] in PROSE for p in _pieces(report, n)]
    states: dict[str, list[np.ndarray]] = {k: [] for k in LAYERS}
    at: dict[int, tuple[int, int]] = {}
    for _, (start, end, _) in prose:
        text = report.text[start:end]
        atoms = atoms_in(text)
        for w in windows_of(text, atoms, model._pieces):
            number = len(states[LAYERS[0]])
            found = session.run(list(LAYERS), {"pieces": np.array([w.pieces]), "shapes": np.array([w.shapes])})
            for layer, values in zip(LAYERS, found, strict=True):
                states[layer].append(values[0].astype(np.float16))
            for i, place in zip(range(w.first, w.last), w.places, strict=True):
                at[start + atoms.spans[i][0]] = (number, place)
    return states, np.array([at[t.start] for t in document.tokens], np.int64).reshape(-1, 2)


def _tokens(document: Document, spans: Sequence[Json | None]) -> list[int]:
    found = {i for s in spans if s for i in document.tokens_in(s["start"], s["end"])}
    return sorted(found)


def _head(document: Document, s: Json | None) -> int | None:
    return document.head_of(s["start"], s["end"]) if s else None


def findings(document: Document, out: Json) -> Json:
    """Findings, of gold or of the rules, by the words that bear them."""
    events, statements, figures = [], [], []
    for e in out["events"]:
        head = _head(document, e["trigger"])
        if head is None:
            continue
        roles = {k: [h for r in e[k] if (h := _head(document, r)) is not None] for k in ("actors", "recipients")}
        events.append({
            "head": head, **roles, **{k: e[k] for k in ("type", "mode", "polarity", "modality", "tense", "historical")},
        })  # fmt: skip
    for s in out["statements"]:
        statements.append({
            "cue": _head(document, s["cue"]), "source": _tokens(document, s["sources"]),
            "source_heads": [h for r in s["sources"] if (h := _head(document, r)) is not None],
            "content": _tokens(document, s["content"]), "manner": s["manner"],
        })  # fmt: skip
    for f in out["figures"]:
        figures.append({
            "head": _head(document, f), "tokens": _tokens(document, [f]), "measure": f["measure"], "unit": f["unit"],
            "approximate": f["approximate"],
        })  # fmt: skip
    decoys = [h for d in out.get("decoys", ()) if (h := _head(document, d)) is not None]
    return {"events": events, "statements": statements, "figures": figures, "decoys": decoys}


def example(case: Case, session: Any) -> Report:
    """One report of the corpus, read by the rules too."""
    stamp = case.gold["report"]["published"]
    original = from_text(case.text, given=Given(published=stamp["value"] if stamp["start"] is None else None))
    document = msgspec.structs.replace(annotate(lay_out(original)), signals=None)
    rules = msgspec.to_builtins(interpret(original, document))
    report = build(case.id, case.gold["story"], case.gold["split"], document, case.gold, rules, session)
    report.real = case.gold["real"]
    return report


def told(split: str, session: Any) -> Iterator[Report]:
    """The reports of the told stories, `partial`: of an event only its word is labelled, and its type is one of those
    of its occurrence, else of those that the reader gives to other words for it, of all where it finds none of them."""
    for story in stories(split):
        marks: dict[str, list[tuple[int, str]]] = {r: [] for r in story["reports"]}
        types: dict[str, set[str]] = {}
        made = {id_: _read(ROOT / split / f"{id_}.txt") for id_ in marks}
        for entry in story["entries"]:
            for id_, ref in entry["mentions"]:
                start, end = map(int, ref.partition(":")[2].split("-"))
                document, _, reading = made[id_]
                if (head := document.head_of(start, end)) is not None:
                    marks[id_].append((head, entry["key"]))
                near = [e for e in reading["events"] if e["trigger"]["start"] < end and start < e["trigger"]["end"]]
                types.setdefault(entry["key"], set()).update(e["type"] for e in near if e["confidence"] >= SURE)
            if "types" in entry:
                types[entry["key"]] = set(entry["types"])
        for id_, heads in marks.items():
            document, rules, _ = made[id_]
            report = build(id_, story["story"], "train", document, NOTHING, rules, session)
            events = {h: {"head": h, "type": None, "types": sorted(types[key])} for h, key in sorted(heads)}
            report.gold |= {"events": list(events.values()), "partial": True}
            yield report


def _read(file: Path) -> tuple[Document, Json, Json]:
    """A text's document, what the rules find in it, and what rules and heads find together."""
    original = from_text(file.read_text(encoding="utf-8"))
    document = annotate(lay_out(original))
    bare = msgspec.structs.replace(document, signals=None)
    return bare, msgspec.to_builtins(interpret(original, bare)), msgspec.to_builtins(interpret(original, document))


def build(id_: str, story: str, split: str, document: Document, gold: Json, rules: Json, session: Any) -> Report:
    """A report from its document and what is said of it."""
    states, places = states_of(document, session)
    return Report(
        id=id_, story=story, split=split, real=True, states=states, places=places,
        sentences=np.array([(s.first, s.last) for s in document.sentences], np.int64).reshape(-1, 2),
        heads=np.array([t.head for t in document.tokens], np.int64), upos=[t.upos for t in document.tokens],
        xpos=[t.xpos for t in document.tokens], deprels=[t.deprel for t in document.tokens],
        lemmas=[t.lemma.lower() for t in document.tokens],
        spans=np.array([(t.start, t.end) for t in document.tokens], np.int64).reshape(-1, 2),
        gold=findings(document, gold), rules=findings(document, rules),
    )  # fmt: skip


def main() -> None:
    """Read the corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("splits", nargs="*", default=["train", "dev"])
    options = parser.parse_args()
    session = onnxruntime.InferenceSession(options.model / "encoder.onnx", providers=["CPUExecutionProvider"])
    found: list[Report] = []
    for split in options.splits:
        found += told(split, session) if split.startswith("told/") else (example(c, session) for c in cases(split))
    options.out.write_bytes(pickle.dumps(found))
    print(f"{len(found)} reports, {sum(len(r.lemmas) for r in found)} words")


if __name__ == "__main__":
    main()
