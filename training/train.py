"""Train the network.

    python -m training.train --work WORK --start FOLDER [--epochs 8] [--seed 1]

WORK holds what `prepare` wrote; FOLDER the starting encoder (model.safetensors, vocab.txt of all-MiniLM-L6-v2). Writes
WORK/last.pt after every epoch (weights, moving average, optimiser, progress), WORK/train.jsonl, a line a step, and
WORK/run.json (settings) at the end;
`--resume` goes on from last.pt, also with another number of epochs.
"""

import argparse
import hashlib
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

from dateline.encoder.pieces import WordPieces
from training.examples import Passage
from training.network import Network, Sizes, begin_from
from training.windows import Batch, Window, batches, collate, joined, windows_of

LAYERS = ("upos", "xpos", "lemma", "names", "mentions")


def sizes_of(inventory: dict[str, list[str]], layers: int = 6) -> Sizes:
    """Widths from the label sets."""
    return Sizes(**{k: len(v) for k, v in inventory.items()}, layers=layers)


def allowed_loss(logits: Tensor, bits: Tensor, weights: Tensor) -> Tensor:
    """Mean of -log p(one of the allowed tags) over words whose tag is not wholly open."""
    count = logits.shape[1]
    known = bits != (1 << count) - 1
    if not known.any():
        return logits.sum() * 0
    logits, bits, weights = logits[known].float(), bits[known], weights[known]
    allowed = (bits[:, None] >> torch.arange(count)) & 1
    inside = logits.masked_fill(allowed == 0, -1e4).logsumexp(1)
    return ((logits.logsumexp(1) - inside) * weights).sum() / weights.sum()


def padded(flat: Tensor, sentences: Tensor, root: Tensor | None) -> Tensor:
    """Words of sentences [N, D] to [S, T, D], or [S, T + 1, D] with each sentence's root in front."""
    longest = int(sentences.max())
    ahead = 0 if root is None else 1
    out = flat.new_zeros(len(sentences), longest + ahead, flat.shape[1])
    rows, columns = places(sentences)
    out[rows, columns + ahead] = flat
    if root is not None:
        out[:, 0] = root
    return out


def places(sentences: Tensor) -> tuple[Tensor, Tensor]:
    """Row and column of every word in the padded array."""
    rows = torch.repeat_interleave(torch.arange(len(sentences)), sentences)
    starts = torch.repeat_interleave(sentences.cumsum(0) - sentences, sentences)
    return rows, torch.arange(len(rows)) - starts


def losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    """Loss of every layer that the batch has labels for."""
    vectors = network.encoder(torch.from_numpy(batch.pieces), torch.from_numpy(batch.shapes))
    flat = vectors.reshape(-1, vectors.shape[-1])
    found: dict[str, Tensor] = {}
    boundaries = torch.from_numpy(batch.boundaries)
    if (boundaries >= 0).any():
        logits = network.boundary(flat[torch.from_numpy(batch.atoms)]).float()
        found["boundary"] = F.cross_entropy(logits, boundaries, ignore_index=-100)
    words = flat[torch.from_numpy(batch.words)]
    labels = {k: torch.from_numpy(v) for k, v in batch.labels.items()}
    weights = torch.from_numpy(batch.weights)
    for layer, logits in zip(LAYERS, network.heads.tagged(words), strict=True):
        if layer in ("names", "mentions"):
            found[layer] = allowed_loss(logits, labels[layer], weights)
        elif (labels[layer] >= 0).any():
            found[layer] = F.cross_entropy(logits.float(), labels[layer], ignore_index=-100)
    return found | _parse_losses(network, batch, vectors, words, labels)


def _parse_losses(
    network: Network, batch: Batch, vectors: Tensor, words: Tensor, labels: dict[str, Tensor]
) -> dict[str, Tensor]:
    sentences = torch.from_numpy(batch.sentences)
    rows, columns = places(sentences)
    parsed = labels["head"] >= 0
    keep = torch.zeros(len(sentences), dtype=torch.bool)
    keep[rows[parsed]] = True
    if not keep.any():
        return {}
    words, head, rel = words[parsed], labels["head"][parsed], labels["rel"][parsed]
    sentences, roots = sentences[keep], vectors[torch.from_numpy(batch.windows)[keep], 0]
    rows, columns = places(sentences)
    arc_dependent, arc_head, rel_dependent, rel_head = network.heads.parts(words)
    _, root_arc, _, root_rel = network.heads.parts(roots)
    heads = padded(arc_head, sentences, root_arc)
    arcs = network.heads.arcs(padded(arc_dependent, sentences, None), heads)[rows, columns].float()
    arcs = arcs.masked_fill(torch.arange(arcs.shape[1])[None] > sentences[rows][:, None], -1e4)
    chosen = padded(rel_head, sentences, root_rel)[rows, head]
    relations = network.heads.relations(rel_dependent, chosen).float()
    return {"arc": F.cross_entropy(arcs, head), "rel": F.cross_entropy(relations, rel, ignore_index=-100)}


def epoch_windows(passages: list[Passage], wordpieces: WordPieces, chance: random.Random, share: float) -> list[Window]:
    """The windows of one epoch: all of the treebanks, a random share of the name corpora."""
    trees = joined([p for p in passages if p.sentences[0].parse is not None], chance)
    others = [p for p in passages if p.sentences[0].parse is None]
    chosen = trees + chance.sample(others, int(len(others) * share))
    return [w for p in chosen for w in windows_of(p, wordpieces, chance)]


def rate(progress: float, warmup: float = 0.06) -> float:
    """Share of the full learning rate at a share of the run."""
    return progress / warmup if progress < warmup else max(0.0, (1 - progress) / (1 - warmup))


def optimiser(network: Network, encoder_rate: float, head_rate: float) -> torch.optim.AdamW:
    """AdamW with the encoder at its own rate; biases and norms undecayed."""
    groups = []
    encoder = {id(p) for p in network.encoder.parameters()} - {id(network.encoder.shapes.weight)}
    for lr, mine in ((encoder_rate, True), (head_rate, False)):
        for decay in (0.01, 0.0):
            chosen = [p for p in network.parameters() if (id(p) in encoder) == mine and (p.dim() > 1) == (decay > 0)]
            groups.append({"params": chosen, "lr": lr, "base": lr, "weight_decay": decay})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


class Average:
    """Moving average of the weights, for looking in before the run has ended."""

    def __init__(self, network: Network, decay: float = 0.98, every: int = 5) -> None:
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.decay, self.every, self.steps = decay, every, 0

    def update(self, network: Network) -> None:
        self.steps += 1
        if self.steps % self.every == 0:
            for k, v in network.state_dict().items():
                self.weights[k].lerp_(v.detach(), 1 - self.decay)


def main() -> None:
    """Train, or go on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--pieces", type=int, default=4096)
    parser.add_argument("--encoder-rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--names-share", type=float, default=0.5, help="of the name corpora, an epoch")
    parser.add_argument(
        "--weights", type=Path, help="last.pt of an earlier run to begin from, for a second, lower cycle"
    )
    parser.add_argument("--fp32", action="store_true")
    parser.add_argument("--resume", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    inventory = json.loads((options.work / "inventory.json").read_text())
    wordpieces = WordPieces((options.start / "vocab.txt").read_text(encoding="utf-8").splitlines())
    passages: list[Passage] = pickle.loads((options.work / "train.pickle").read_bytes())
    network = Network(sizes_of(inventory))
    begin_from(network.encoder, options.start / "model.safetensors")
    if options.weights:
        network.load_state_dict(torch.load(options.weights, weights_only=False)["weights"])
    adam = optimiser(network, options.encoder_rate, options.head_rate)
    average, first = Average(network), 0
    if options.resume:
        saved = torch.load(options.work / "last.pt", weights_only=False)
        network.load_state_dict(saved["weights"])
        adam.load_state_dict(saved["adam"])
        average.weights, first = saved["average"], saved["epoch"]
    for epoch in range(first, options.epochs):
        chance = random.Random(options.seed * 1000 + epoch)
        groups = batches(epoch_windows(passages, wordpieces, chance, options.names_share), options.pieces, chance)
        _epoch(network, adam, average, groups, epoch, options)
        saved = {
            "weights": network.state_dict(),
            "average": average.weights,
            "adam": adam.state_dict(),
            "epoch": epoch + 1,
        }
        torch.save(saved, options.work / "last.part")
        (options.work / "last.part").replace(options.work / "last.pt")
    settings = {
        k: str(v) if isinstance(v, Path) else v
        for k, v in vars(options).items()
        if k not in ("work", "start", "weights")
    }
    start = hashlib.sha256((options.start / "model.safetensors").read_bytes()).hexdigest()
    run = {"settings": settings, "torch": torch.__version__, "start_sha256": start}
    (options.work / "run.json").write_text(json.dumps(run, indent=1), encoding="utf-8")


def _epoch(
    network: Network, adam: torch.optim.AdamW, average: Average, groups: list[list[Window]], epoch: int, options: Any
) -> None:
    network.train()
    with (options.work / "train.jsonl").open("a") as log:
        for step, group in enumerate(groups):
            begun = time.time()
            share = rate((epoch + step / len(groups)) / options.epochs)
            for g in adam.param_groups:
                g["lr"] = g["base"] * share
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not options.fp32):
                found = losses(network, collate(group))
            total = torch.stack([v.float() for v in found.values()]).sum()
            adam.zero_grad()
            total.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            adam.step()
            average.update(network)
            row = {"epoch": epoch, "step": step, "of": len(groups), "seconds": round(time.time() - begun, 3)}
            row |= {k: round(v.item(), 4) for k, v in found.items()}
            log.write(json.dumps(row) + "\n")
            log.flush()


if __name__ == "__main__":
    main()
