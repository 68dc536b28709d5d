"""Train the branch and its heads on the corpus.

    python -m training.tasks.train --examples FILE --weights LAST.PT --out FOLDER [--folds 5] [--share 1.0]

With --folds every report is also read by a network that has not seen its story; those readings fit the calibration.
"""

import argparse
import json
import pickle
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from training.network import Network
from training.tasks.buckets import far_bucket, tree_buckets
from training.tasks.network import (
    HISTORICAL,
    MODALITY,
    PARTS,
    POLARITY,
    ROLES,
    TENSE,
    TYPES,
    Pairs,
    Tasks,
)  # fmt: skip
from training.tasks.report import Report
from training.train import sizes_of

Json = dict[str, Any]
OPTIONS = {"polarity": POLARITY, "modality": MODALITY, "tense": TENSE, "historical": HISTORICAL}


def base_network(weights: Path, inventory: Path) -> Network:
    """The shipped model's network, in float."""
    network = Network(sizes_of(json.loads(inventory.read_text())))
    network.load_state_dict(torch.load(weights, weights_only=False)["weights"])
    return network


def padded(report: Report, layer: str) -> tuple[Tensor, Tensor]:
    """Middle states of a report's windows [B, L, W] and their mask [B, L]."""
    windows = report.states[layer]
    longest = max(len(w) for w in windows)
    states = np.zeros((len(windows), longest, windows[0].shape[1]), np.float32)
    mask = np.zeros((len(windows), longest), bool)
    for n, w in enumerate(windows):
        states[n, : len(w)], mask[n, : len(w)] = w, True
    return torch.from_numpy(states), torch.from_numpy(mask)


def window_words(report: Report, i: int) -> range:
    """The words of the window that word i stands in."""
    same = np.flatnonzero(report.places[:, 0] == report.places[i, 0])
    return range(int(same[0]), int(same[-1]) + 1)


def sentence_words(report: Report, i: int) -> range:
    """The words of word i's sentence."""
    n = int(np.searchsorted(report.sentences[:, 0], i, side="right")) - 1
    return range(int(report.sentences[n, 0]), int(report.sentences[n, 1]))


def pair_features(report: Report, i: int, among: range) -> tuple[Tensor, Tensor]:
    """Buckets of the distance in words and in the parse from word i."""
    far = torch.tensor([[far_bucket(j - i) for j in among]])
    return far, torch.tensor([tree_buckets(report.heads.tolist(), i, among)])


def losses(tasks: Tasks, report: Report, layer: str, measures: list[str]) -> dict[str, Tensor]:
    """Loss of every task over one report."""
    states, mask = padded(report, layer)
    vectors = tasks.encode(states, mask)
    places = torch.from_numpy(report.places)
    words = tasks.light(vectors[places[:, 0], places[:, 1]].float())
    return word_losses(tasks, report, words, measures) | pair_losses(tasks, report, words)


def word_losses(tasks: Tasks, report: Report, words: Tensor, measures: list[str]) -> dict[str, Tensor]:
    found: dict[str, Tensor] = {}
    n, gold = len(words), report.gold
    found["kind"] = 3 * kind_loss(tasks.heads["kind"](words), gold["events"])
    if gold.get("partial"):
        return found
    cues = torch.zeros(n, dtype=torch.long)
    cues[[s["cue"] for s in gold["statements"] if s["cue"] is not None]] = 1
    found["cue"] = F.cross_entropy(tasks.heads["cue"](words), cues)
    tags = torch.zeros(n, dtype=torch.long)
    for f in gold["figures"]:
        for k, j in enumerate(f["tokens"]):
            tags[j] = 2 if k else 1
    found["figure"] = F.cross_entropy(tasks.heads["figure"](words), tags)
    if gold["events"]:
        at = torch.tensor([e["head"] for e in gold["events"]])
        for name, options in OPTIONS.items():
            wanted = torch.tensor([options.index(e[name]) for e in gold["events"]])
            found[name] = F.cross_entropy(tasks.heads[name](words[at]), wanted) * 0.1 * min(len(at), 10) / 10
    figures = [f for f in gold["figures"] if f["head"] is not None]
    if figures:
        at = torch.tensor([f["head"] for f in figures])
        wanted = torch.tensor(
            [measures.index(f["measure"] or "-") if (f["measure"] or "-") in measures else 0 for f in figures]
        )
        found["measure"] = F.cross_entropy(tasks.heads["measure"](words[at]), wanted) * 0.1
    return found


def kind_loss(logits: Tensor, events: list[Json]) -> Tensor:
    """Of what each word tells; an event whose type is not known may be any of `types`, or of all."""
    chances = logits.log_softmax(-1)
    wanted = chances[:, 0].clone()
    for e in events:
        allowed = [TYPES.index(t) for t in ([e["type"]] if e["type"] else e["types"] or TYPES[1:])]
        wanted[e["head"]] = chances[e["head"], allowed].logsumexp(-1)
    return -wanted.mean()


def pair_logits(pairs: Pairs, report: Report, words: Tensor, i: int, among: range) -> Tensor:
    """[1, len(among), kinds]: what each word of `among` is to word i."""
    return pairs(words[i][None], words[among.start : among.stop], *pair_features(report, i, among))


def pair_losses(tasks: Tasks, report: Report, words: Tensor) -> dict[str, Tensor]:
    """Loss of roles and of parts, each over all its pairs."""
    if report.gold.get("partial"):
        return {}
    events = [(e, e["head"], sentence_words(report, e["head"])) for e in report.gold["events"]]
    cued = [s for s in report.gold["statements"] if s["cue"] is not None]
    statements = [(s, s["cue"], window_words(report, s["cue"])) for s in cued]
    found = {}
    for name, golds, kinds, share in (("roles", events, ROLES, 0.5), ("parts", statements, PARTS, 0.3)):
        each = []
        for gold, i, among in golds:
            wanted = torch.zeros(1, len(among), len(kinds))
            for k, kind in enumerate(kinds):
                wanted[0, [h - among.start for h in gold[kind] if h in among], k] = 1
            logits = pair_logits(getattr(tasks, name), report, words, i, among)
            each.append(F.binary_cross_entropy_with_logits(logits, wanted))
        if each:
            found[name] = torch.stack(each).mean() * share
    return found


def train(
    reports: list[Report], base: Network, measures: list[str], options: argparse.Namespace, seed: int,
    start: Json | None = None, epochs: int = 0,
) -> Tasks:  # fmt: skip
    """A network trained on these reports, from the encoder's upper layers or from the weights of `start`."""
    torch.manual_seed(seed)
    tasks = Tasks(base, options.layers, len(measures))
    if start:
        mine = tasks.state_dict()
        tasks.load_state_dict({k: start[k] if start[k].shape == v.shape else v for k, v in mine.items()})
    epochs = epochs or options.epochs
    mine = {id(p) for p in tasks.layers.parameters()}
    groups = [
        {"params": [p for p in tasks.parameters() if (id(p) in mine) == branch], "lr": rate, "base": rate}
        for branch, rate in ((True, options.branch_rate), (False, options.head_rate))
    ]
    adam = torch.optim.AdamW(groups, weight_decay=0.02, betas=(0.9, 0.98))
    chance, begun = random.Random(seed), time.time()
    total = epochs * -(-len(reports) // options.batch)
    step = 0
    for epoch in range(epochs):
        order = reports[:]
        chance.shuffle(order)
        sums: dict[str, float] = {}
        for first in range(0, len(order), options.batch):
            tasks.train()
            share = step / total
            for g in adam.param_groups:
                g["lr"] = g["base"] * (share / 0.1 if share < 0.1 else (1 - share) / 0.9)
            adam.zero_grad()
            for report in order[first : first + options.batch]:
                with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.bf16):
                    found = losses(tasks, report, options.layer, measures)
                sum(found.values()).backward()
                for k, v in found.items():
                    sums[k] = sums.get(k, 0) + v.item() / len(order)
            torch.nn.utils.clip_grad_norm_(tasks.parameters(), 5.0)
            adam.step()
            step += 1
        if options.verbose:
            print(epoch, f"{time.time() - begun:.0f}s", {k: round(v, 4) for k, v in sums.items()}, flush=True)
    return tasks.eval()


@torch.no_grad()
def said(tasks: Tasks, report: Report, layer: str) -> Json:
    """What the heads say of a report: probabilities by word, and of pairs for the gold's triggers and cues."""
    vectors = tasks.encode(*padded(report, layer))
    places = torch.from_numpy(report.places)
    words = vectors[places[:, 0], places[:, 1]]
    out: Json = {k: tasks.heads[k](words).softmax(-1).numpy() for k in tasks.heads}
    events = [e["head"] for e in report.gold["events"] + report.rules["events"]]
    cues = [s["cue"] for s in report.gold["statements"] + report.rules["statements"] if s["cue"] is not None]
    for name, heads, around in (("roles", events, sentence_words), ("parts", cues, window_words)):
        out[name] = {}
        for i in heads:
            among = around(report, i)
            logits = pair_logits(getattr(tasks, name), report, words, i, among)
            out[name][i] = (among.start, logits[0].sigmoid().numpy())
    return out


def folded(
    reports: list[Report], base: Network, measures: list[str], options: argparse.Namespace, start: Json | None
) -> dict[str, Json]:
    """What networks that have not seen a report's story say of it."""
    stories = sorted({r.story for r in reports})
    random.Random(7).shuffle(stories)
    out: dict[str, Json] = {}
    for k in range(options.folds):
        aside = set(stories[k :: options.folds])
        tasks = train([r for r in reports if r.story not in aside], base, measures, options, options.seed + k, start)
        out |= {r.id: said(tasks, r, options.layer) for r in reports if r.story in aside}
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--inventory", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--silver", type=Path, help="reports read by the rules, to begin from")
    parser.add_argument("--silver-epochs", type=int, default=2)
    parser.add_argument("--layer", default="middle")
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--branch-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(2)
    reports: list[Report] = pickle.loads(options.examples.read_bytes())
    trained = [r for r in reports if r.split == "train"]
    random.Random(3).shuffle(trained)
    trained = trained[: round(len(trained) * options.share)]
    found = sorted({f["measure"] or "-" for r in trained for f in r.gold["figures"]})
    base = base_network(options.weights, options.inventory)
    options.out.mkdir(parents=True, exist_ok=True)
    start = None
    if options.silver:
        saved = options.out / "silver.pt"
        if not saved.exists():
            silver: list[Report] = pickle.loads(options.silver.read_bytes())
            torch.save(
                train(silver, base, found, options, options.seed, epochs=options.silver_epochs).state_dict(), saved
            )
        start = torch.load(saved, weights_only=True)
    if options.folds:
        (options.out / "folds.pickle").write_bytes(pickle.dumps(folded(trained, base, found, options, start)))
    tasks = train(trained, base, found, options, options.seed, start)
    torch.save({"weights": tasks.state_dict(), "measures": found, "layers": options.layers}, options.out / "tasks.pt")
    others = {r.id: said(tasks, r, options.layer) for r in reports if r.split == "dev"}
    (options.out / "dev.pickle").write_bytes(pickle.dumps(others))


if __name__ == "__main__":
    main()
