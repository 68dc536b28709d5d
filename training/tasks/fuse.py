"""Fit the weights with which the events stage weighs heads, counts of lemmas and rules; and how far each goes alone.

    python -m training.tasks.fuse --examples FILE --tasks FOLDER

Heads and counts that a report is weighed with have not seen its story: `folds.pickle` of training.tasks.train, and the
counts less those of the story. Writes weights.json into FOLDER.
"""

import argparse
import json
import pickle
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from training.tasks.network import MODALITY, TENSE, TYPES
from training.tasks.report import Report

Json = dict[str, Any]
Counts = dict[str, Counter[str]]
NAMES = ("head", "count", "rule", "head none", "count none", "rule none", "none")
SETS = {
    "heads": "100",
    "counts": "010",
    "rules": "001",
    "counts and rules": "011",
    "heads and rules": "101",
    "all": "111",
}
SURE = {
    "drop": 0.95,
    "retype": 0.8,
    "hardly": 0.05,
    "attribute": 0.7,
}  # how sure the evidence must be against a rule; nothing is lost on unseen stories
SILENT = frozenset("PUNCT DET PRON ADP CCONJ AUX NUM PART SCONJ SYM".split())


def key(report: Report, i: int) -> str:
    """What a word is counted by, as the reader's `Scales` has it."""
    return f"{report.lemmas[i]} {report.upos[i] if report.upos[i] in ('VERB', 'NOUN') else 'X'}"


def told(report: Report) -> dict[int, str]:
    """Type by the word that tells it."""
    return {e["head"]: e["type"] for e in report.gold["events"]}


def counts(reports: list[Report]) -> Counts:
    """How often each lemma told each type, and none."""
    found: Counts = defaultdict(Counter)
    for r in reports:
        types = told(r)
        for i in range(len(r.lemmas)):
            found[key(r, i)][types.get(i, "none")] += 1
    return found


def typed(report: Report, said: Json) -> Report:
    """The report, with the likeliest type by heads that have not seen it for every event whose type is not known."""
    if report.gold.get("partial"):
        for e in report.gold["events"]:
            allowed = e["types"] or TYPES[1:]
            e["type"] = max(allowed, key=lambda t: said["kind"][e["head"]][TYPES.index(t)])
    return report


def vector(counter: Counter[str] | None) -> np.ndarray:
    return np.array([counter[t] for t in TYPES], float) if counter else np.zeros(len(TYPES))


class Evidence:
    """Rows of words: logarithms of heads and counts, the rule's type, and the gold class."""

    def __init__(
        self, reports: list[Report], said: Json, every: Counts, own: dict[str, Counts], prior: np.ndarray
    ) -> None:
        rows: list[tuple[np.ndarray, np.ndarray, np.ndarray, int]] = []
        self.gold = sum(len(told(r)) for r in reports)
        for r in reports:
            types, ruled = told(r), {e["head"]: e["type"] for e in r.rules["events"]}
            heads = np.log(said[r.id]["kind"] + 1e-8)
            for i in range(len(r.lemmas)):
                if r.upos[i] in SILENT and i not in types and i not in ruled:
                    continue
                n = vector(every.get(key(r, i))) - vector(own.get(r.story, {}).get(key(r, i)))
                rule = np.zeros(len(TYPES))
                rule[TYPES.index(ruled[i]) if i in ruled else 0] = 1
                rows.append((heads[i], np.log((n + prior) / (n.sum() + 1)), rule, TYPES.index(types.get(i, "none"))))
        self.heads, self.counted, self.rule = (
            torch.tensor(np.array([row[k] for row in rows]), dtype=torch.float32) for k in range(3)
        )
        self.wanted = torch.tensor([row[3] for row in rows])

    def scores(self, w: Tensor) -> Tensor:
        out = w[0] * self.heads + w[1] * self.counted + w[2] * self.rule
        none = w[3] * self.heads[:, 0] + w[4] * self.counted[:, 0] + w[5] * self.rule[:, 0] + w[6]
        return torch.cat([none[:, None], out[:, 1:]], 1)

    def fit(self, mask: str) -> Tensor:
        """Weights of the sources that the mask lets in."""
        keep = torch.tensor([float(mask[k % 3]) for k in range(6)] + [1.0])
        w = torch.zeros(7, requires_grad=True)
        best = torch.optim.LBFGS([w], max_iter=300)

        def closure() -> Tensor:
            best.zero_grad()
            loss = F.cross_entropy(self.scores(w * keep), self.wanted) + 1e-4 * (w**2).sum()
            loss.backward()
            return loss

        best.step(closure)
        return (w * keep).detach()

    def f1(self, w: Tensor, lean: float = 0.0) -> tuple[float, float, float, float]:
        """F1 of trigger and type, of triggers, precision and recall, `none` being less likely by `lean`."""
        s = self.scores(w)
        s[:, 0] -= lean
        best = s.argmax(1)
        found = int((best > 0).sum())
        hits = int(((best > 0) & (self.wanted > 0)).sum())
        typed = int(((best == self.wanted) & (best > 0)).sum())
        return (
            2 * typed / (found + self.gold), 2 * hits / (found + self.gold), typed / max(found, 1), typed / self.gold
        )  # fmt: skip


def calibration(e: Evidence, w: Tensor, lean: float) -> float:
    """Expected calibration error of the probability of the type that is chosen with a lean, over ten bins."""
    score = e.scores(w)
    leaned = torch.cat([score[:, :1] - lean, score[:, 1:]], 1)
    best = leaned.argmax(1)
    p = score.softmax(1)[torch.arange(len(best)), best]
    chosen = best > 0
    right = (best == e.wanted)[chosen].float()
    p = p[chosen]
    bins = (p * 10).long().clamp(max=9)
    error = 0.0
    for k in range(10):
        inside = bins == k
        if inside.any():
            error += float(inside.float().mean() * (p[inside].mean() - right[inside].mean()).abs())
    return error


def attribute(reports: list[Report], said: Json, layer: str, options: list[Any]) -> Json:
    """Weights of heads and rules for an attribute of the events that a rule found, with their accuracies."""
    heads, rules, wanted = [], [], []
    for r in reports:
        ruled = {e["head"]: e for e in r.rules["events"]}
        for e in r.gold["events"]:
            if e["head"] in ruled:
                heads.append(np.log(said[r.id][layer][e["head"]] + 1e-8))
                rules.append(np.eye(len(options))[options.index(ruled[e["head"]][layer])])
                wanted.append(options.index(e[layer]))
    x, rule = (torch.tensor(np.array(a), dtype=torch.float32) for a in (heads, rules))
    y, w, bias = torch.tensor(wanted), torch.zeros(2, requires_grad=True), torch.zeros(len(options), requires_grad=True)
    best = torch.optim.LBFGS([w, bias], max_iter=300)

    def closure() -> Tensor:
        best.zero_grad()
        loss = F.cross_entropy(w[0] * x + w[1] * rule + bias, y) + 1e-3 * (bias**2).sum()
        loss.backward()
        return loss

    best.step(closure)
    score = w[0] * x + w[1] * rule + bias
    right = {
        name: float((s.argmax(1) == y).float().mean()) for name, s in (("heads", x), ("rules", rule), ("all", score))
    }
    print(layer, {k: round(v, 3) for k, v in right.items()}, len(y))
    a, b = w.tolist()
    return {
        "sure": SURE["attribute"],
        "head": round(a, 4),
        "rule": round(b, 4),
        "bias": [round(v, 4) for v in bias.tolist()],
    }


def modes(reports: list[Report]) -> dict[str, str]:
    """The mode of a lemma with a type, where two stories have it and three of five that have the two."""
    seen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for r in reports:
        for e in r.gold["events"]:
            seen[f"{key(r, e['head'])} {e['type']}"][e["mode"] or ""].add(r.story)
    found = {}
    for k, told_in in sorted(seen.items()):
        mode, stories = max(told_in.items(), key=lambda x: (len(x[1]), x[0]))
        if mode and len(stories) >= 2 and len(stories) >= 0.6 * len(set().union(*told_in.values())):
            found[k] = mode
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--tasks", type=Path, required=True)
    parser.add_argument("--lean", type=float, help="towards telling, instead of the one that is best on train")
    options = parser.parse_args()
    by_id: dict[str, Report] = {r.id: r for r in pickle.loads(options.examples.read_bytes())}
    folds, dev = (pickle.loads((options.tasks / f"{n}.pickle").read_bytes()) for n in ("folds", "dev"))
    counted = [typed(by_id[i], folds[i]) for i in folds]
    trained = [r for r in counted if not r.gold.get("partial")]
    every = counts(counted)
    own = {s: counts([r for r in counted if r.story == s]) for s in {r.story for r in counted}}
    whole = vector(Counter(t for c in every.values() for t in c.elements()))
    prior = whole / whole.sum()
    train = Evidence(trained, folds, every, own, prior)
    held = Evidence([by_id[i] for i in dev], dev, every, {}, prior)
    for name, mask in SETS.items():
        w = train.fit(mask)
        print(
            name, *(f"{part} " + " ".join(f"{x:.3f}" for x in e.f1(w)) for part, e in (("train", train), ("dev", held)))
        )
    w = train.fit("111")
    leans = {lean: train.f1(w, lean)[0] for lean in np.arange(-1.0, 2.1, 0.1).round(1).tolist()}
    lean = max(leans, key=lambda k: (leans[k], -abs(k)))
    lean = lean if options.lean is None else options.lean
    print("lean", lean, "train", train.f1(w, lean), "dev", held.f1(w, lean))
    print("calibration error", calibration(train, w, lean), calibration(held, w, lean))
    kept = {k: dict(sorted(c.items())) for k, c in sorted(every.items()) if c.total() > 2 or c["none"] < c.total()}
    weights = {
        **{n: round(float(x), 4) for n, x in zip(NAMES, w, strict=True)},
        "lean": lean, **SURE, "prior": prior.round(8).tolist(), "lexicon": kept, "modes": modes(trained),
        "tense": attribute(trained, folds, "tense", TENSE),
    }  # fmt: skip
    attribute(trained, folds, "modality", MODALITY)  # for the log: the rules stand
    (options.tasks / "weights.json").write_text(json.dumps({"events": weights}), encoding="utf-8")


if __name__ == "__main__":
    main()
