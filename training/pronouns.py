"""Weights of what speaks for an antecedent, learned on GUM's open genres (gold trees and mentions, our own
chains), for he and she also on each third snippet of GAP's development part (read from raw text by the shipped model;
where neither name is the answer, it is left out).

    python -m training.pronouns GUM_FOLDER SPLITS.md gap-development.tsv

A softmax over the candidates of each third-person pronoun and "nobody", by the summed probability of all candidates of
the right entity; Adam, weak L2. Prints accuracy on training and development documents. No randomness.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import numpy as np

from dateline.reading.attribution import attribute
from dateline.reading.reference import coreference, pronouns
from evals.reference.coreference import key_of
from evals.reference.gap import read, rows_of
from evals.reference.gum import documents

GENRES = ("news", "interview", "bio", "court", "speech", "vlog", "voyage", "textbook", "academic")
TARGET = Path("src/dateline/vocabulary/pronouns.json")
STEPS, RATE, DECAY, LEAST = 400, 0.09, 0.002, 0.02
Example = tuple[list[dict[str, float]], list[bool]]


def examples(folder: Path, keep: frozenset[str], inside: bool) -> dict[str, list[Example]]:
    """Candidates of each pronoun with features, and which are right, by form ("h", "n", "p")."""
    found: dict[str, list[Example]] = {"h": [], "n": [], "p": []}
    for genre in GENRES:
        for document, gold in documents(folder, genre):
            if (document.report.id in keep) != inside:
                continue
            entity = {key_of(document, a, b): n for n, spans in gold.items() for a, b in spans}
            original = pronouns.antecedents

            def spy(p, before, doc, chains, floor, *, original=original, entity=entity):  # type: ignore[no-untyped-def]
                right = entity.get((p.head, False))
                if right is not None and p.form in ("m", "f", "n", "p"):
                    options = pronouns.candidates(p, before, doc, chains, floor)
                    rows = [pronouns.features(p, q, chained, doc, floor) for q, chained in options]
                    hits = [entity.get((q.head, bool(q.members))) == right for q, _ in options]
                    found["h" if p.form in ("m", "f") else p.form].append((rows, hits))
                return original(p, before, doc, chains, floor)

            with mock.patch.object(pronouns, "antecedents", spy):
                coreference.chain_phrases(document, attribute(document))
    return found


def gap_examples(file: Path) -> list[Example]:
    """The candidates of GAP's pronouns; right is whose chain has a mention on the name."""
    data: list[Example] = []
    original = pronouns.antecedents
    for row in rows_of(file)[::3]:
        if "TRUE" not in (row["A-coref"], row["B-coref"]):
            continue
        document, shift = read(row)
        side = "A" if row["A-coref"] == "TRUE" else "B"
        start = int(row[f"{side}-offset"]) + shift
        end, place = start + len(row[side]), int(row["Pronoun-offset"]) + shift

        def spy(p, before, doc, chains, floor, *, at=(start, end, place)):  # type: ignore[no-untyped-def]
            start, end, place = at
            if p.start == place:
                options = pronouns.candidates(p, before, doc, chains, floor)
                rows = [pronouns.features(p, q, chained, doc, floor) for q, chained in options]
                hits = [
                    any(q.kind == "named" and q.core[0] < end and start < q.core[1] for c in chained for q in c.phrases)
                    for _, chained in options
                ]
                if any(hits):
                    data.append((rows, hits))
            return original(p, before, doc, chains, floor)

        with mock.patch.object(pronouns, "antecedents", spy):
            coreference.chain_phrases(document, attribute(document))
    return data


def matrices(data: list[Example], names: list[str]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    column = {n: k for k, n in enumerate(names)}
    for rows, hits in data:
        x = np.zeros((len(rows) + 1, len(names) + 1))
        for i, row in enumerate(rows):
            for name, value in row.items():
                if name in column:
                    x[i, column[name]] = value
        x[-1, -1] = 1
        yield x, np.array([*hits, not any(hits)], bool)


def fit(data: list[Example]) -> dict[str, float]:
    names = sorted({n for rows, _ in data for row in rows for n in row})
    batch = [m for m in matrices(data, names) if len(m[1]) > 1]
    w = np.zeros(len(names) + 1)
    first, second = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, STEPS + 1):
        gradient = -DECAY * w
        for x, y in batch:
            scores = x @ w
            share = np.exp(scores - scores.max())
            share /= share.sum()
            wanted = share * y / (share * y).sum()
            gradient += x.T @ (wanted - share) / len(batch)
        first, second = 0.9 * first + 0.1 * gradient, 0.99 * second + 0.01 * gradient**2
        rate = RATE if step < STEPS / 2 else RATE / 5
        w += rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return {n: round(float(v), 2) for n, v in zip([*names, "nobody"], w, strict=True) if abs(v) >= LEAST}


def accuracy(data: list[Example], weights: dict[str, float]) -> float:
    right = 0
    for rows, hits in data:
        scores = [sum(weights.get(n, 0.0) * v for n, v in row.items()) for row in rows]
        best = max(range(len(rows)), key=lambda i: scores[i], default=None)
        nobody = best is None or scores[best] < weights.get("nobody", 0.0)
        right += (not any(hits)) if nobody or best is None else hits[best]
    return right / max(len(data), 1)


def main(folder: Path, splits: Path, gap: Path) -> None:
    dev = frozenset(re.findall(r"GUM_\w+", splits.read_text().split("## dev")[1].split("## test")[0]))
    train, held = examples(folder, dev, False), examples(folder, dev, True)
    learned = {}
    train["h"] += gap_examples(gap)
    for form, data in train.items():
        learned[form] = fit(data)
        print(form, len(data), round(accuracy(data, learned[form]), 3), "dev", len(held[form]),
              round(accuracy(held[form], learned[form]), 3))  # fmt: skip
    lines = (f"{json.dumps(form)}: {json.dumps(weights, sort_keys=True)}" for form, weights in learned.items())
    TARGET.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
