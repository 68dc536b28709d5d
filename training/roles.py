"""Trains the weights that label the lines of a report, on our own prose.

    python -m training.roles --out src/dateline/reading/page/roles.npz [--folds N] [--epochs N] [--decay D] [--least N]

Reads the train part of evals/roles/own, and variants of it: parts of it, and lines of furniture exchanged for those of
training/resources/furniture; and corpus/train with the roles of the rules. The test part and the rendered pages are
never read here. A linear-chain
conditional random field over the features of dateline.reading.page.features, fitted with Adam; features seen in fewer
than --least reports are dropped, and weights near zero are left out of the file. --folds N cross-validates.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch

from dateline.reading.page.features import describe
from dateline.reading.page.labels import by_rules
from dateline.reading.page.lines import plain_lines
from dateline.reading.page.sequence import Weights, in_context, meanings_of, viterbi
from evals.roles.gold import Report, own
from evals.roles.score import part, role_at

ROOT = Path(__file__).resolve().parents[1]
Example = tuple[list[list[str]], np.ndarray, list[str]]
HIDDEN = 48
LEAN = 0.5  # towards the role that the rules give: on reports held out it loses half as much of the prose
Packed = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


def example(gold: Report) -> Example:
    """(features of each line, their meanings, their roles) of a report."""
    lines = plain_lines(gold.text)
    kinds, roles = by_rules(gold.text, lines)
    meanings = meanings_of([gold.text[x.start : x.end] for x in lines])
    return (
        describe(gold.text, lines, kinds, roles, meanings),
        meanings,
        [role_at(gold.lines, x.start, x.end) for x in lines],
    )


Unit = tuple[str, str, str]
"""What stands in a report between two others: its role, its words, and the white space after it."""


def units(gold: Report) -> list[Unit]:
    """The lines of a report, those of one wrapped paragraph together."""
    found: list[Unit] = []
    for k, (start, end, role) in enumerate(gold.lines):
        after = gold.lines[k + 1][0] if k + 1 < len(gold.lines) else len(gold.text)
        gap, words = gold.text[end:after] or "\n", gold.text[start:end]
        if found and found[-1][0] == role and found[-1][2] == "\n" and len(found[-1][1].rsplit("\n", 1)[-1]) > 45:
            found[-1] = (role, f"{found[-1][1]}\n{words}", gap)
        else:
            found.append((role, words, gap))
    return found


def report_of(parts: Sequence[Unit]) -> Report:
    """A report of such parts."""
    text, lines = "", []
    for role, words, gap in parts:
        for row in words.split("\n"):
            lines.append((len(text), len(text) + len(row), role))
            text += row + "\n"
        text = text[:-1] + gap
    return Report("", text, lines, hashed=False)


def variants(gold: Report, bank: Mapping[str, list[str]], dice: random.Random) -> Iterator[Report]:
    """The report in other dress: some of its body alone, under its headline, without some of its furniture, and with
    furniture of other outlets."""
    parts = units(gold)
    body = [u for u in parts if u[0] == "body"]
    head = [u for u in parts if u[0] == "headline"][:1]
    if body:
        for most in (1, 2, 6):
            at = dice.randrange(len(body))
            chosen = [
                (role, words, dice.choice(("\n\n", "\n"))) for role, words, _ in body[at : at + dice.randint(1, most)]
            ]
            if len(chosen[0][1]) > 60:
                yield report_of(chosen)
        yield report_of([(role, words, "\n\n") for role, words, _ in [*head, *body]])
        first = next(k for k, u in enumerate(parts) if u[0] == "body")
        opening = [u for u in parts[:first] if u[0] in ("headline", "deck") or dice.random() < 0.5]
        for gap in ("\n\n", "\n"):
            least = [*opening, *body[: dice.randint(1, 2)]]
            yield report_of([(role, words, gap) for role, words, _ in least])
            yield report_of([(*dice.choice((u, _exchanged(u, bank, dice)))[:2], gap) for u in least])
    yield report_of([u for u in parts if u[0] in ("body", "headline", "subhead") or dice.random() < 0.6])
    yield report_of(_sectioned(parts, dice))
    for _ in range(2 if bank else 0):
        yield report_of([_exchanged(u, bank, dice) for u in parts])
    for _ in range(2 if bank else 0):
        yield report_of(_framed([_exchanged(u, bank, dice) for u in parts], bank, dice))


def _exchanged(unit: Unit, bank: Mapping[str, list[str]], dice: random.Random) -> Unit:
    """A line of furniture as another outlet has it; a short line of the body sometimes too."""
    role, words, gap = unit
    often = 0.6 if role != "body" else 0.3 if len(words) < 120 else 0.03
    if not bank.get(role) or dice.random() > often:
        return unit
    return role, dice.choice(bank[role]), gap


def _sectioned(parts: list[Unit], dice: random.Random) -> list[Unit]:
    """The report with some words of its headline as a subhead: unlike the title of another story, one is about it."""
    titles = [words.split() for role, words, _ in parts if role in ("headline", "deck")]
    places = [k for k in range(1, len(parts)) if parts[k][0] == parts[k - 1][0] == "body" and "\n" in parts[k - 1][2]]
    if not titles or not places:
        return parts
    k, words = dice.choice(places), dice.choice(titles)
    count = dice.randint(2, 6)
    at = dice.randrange(max(len(words) - count, 0) + 1)
    title = " ".join(words[at : at + count]).strip(" .,;:–—-")
    return [*parts[:k], ("subhead", title[:1].upper() + title[1:], parts[k - 1][2]), *parts[k:]] if title else parts


def _framed(parts: list[Unit], bank: Mapping[str, list[str]], dice: random.Random) -> list[Unit]:
    """The report as it stands among the menus, lists and prompts of a page, some of them inside it."""

    def lines(count: int) -> list[Unit]:
        gap = dice.choice(("\n", "\n\n"))
        kinds = ["related"] * 5 + ["advert", "related", "legal"]
        return [
            (role, dice.choice(bank[role]), gap) for role in (dice.choice(kinds) for _ in range(count)) if role in bank
        ]

    places = [k for k in range(1, len(parts)) if parts[k][0] == parts[k - 1][0] == "body" and parts[k - 1][2] == "\n\n"]
    inside = dice.choice(places) if places and dice.random() < 0.4 else None
    found = lines(dice.randint(0, 8))
    for k, unit in enumerate(parts):
        if k == inside:
            found += [(role, words, "\n\n") for role, words, _ in lines(dice.randint(1, 4))]
        found.append(unit)
    return found + lines(dice.randint(0, 14))


def corpus() -> Iterator[Report]:
    """The texts of the corpus's train part, which have little furniture, with the roles that the rules give."""
    for file in sorted((ROOT / "corpus" / "train").glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        lines = plain_lines(text)
        roles = by_rules(text, lines)[1]
        yield Report(file.stem, text, [(x.start, x.end, r) for x, r in zip(lines, roles, strict=True)], hashed=False)


def furniture() -> dict[str, list[str]]:
    """Lines of furniture as the world's outlets have it, by role."""
    files = sorted((ROOT / "training" / "resources" / "furniture").glob("*.txt"))
    return {f.stem: f.read_text(encoding="utf-8").splitlines() for f in files}


class Chain(torch.nn.Module):
    """Weights of features, of pairs of roles, and of the first and last role."""

    def __init__(self, features: int, width: int, roles: int) -> None:
        super().__init__()
        self.inner = torch.nn.Linear(width, HIDDEN)
        self.outer = torch.nn.Linear(HIDDEN, roles)
        torch.nn.init.zeros_(self.outer.weight)
        torch.nn.init.zeros_(self.outer.bias)
        self.emission = torch.nn.Parameter(torch.zeros(features, roles))
        self.transition = torch.nn.Parameter(torch.zeros(roles, roles))
        self.start = torch.nn.Parameter(torch.zeros(roles))
        self.end = torch.nn.Parameter(torch.zeros(roles))

    def scores(self, lines: Packed) -> torch.Tensor:
        """Lines x roles."""
        flat, starts, meanings, _ = lines
        hidden = torch.nn.functional.dropout(torch.relu(self.inner(meanings)), 0.4, self.training)
        return torch.nn.functional.embedding_bag(flat, self.emission, starts, mode="sum") + self.outer(hidden)

    def table(self) -> list[torch.nn.Parameter]:
        """The weights that are kept small: all but the two layers."""
        return [self.emission, self.transition, self.start, self.end]

    def weights(self, roles: list[str]) -> dict[str, np.ndarray]:
        """All weights as the reader has them, features aside."""
        layers = {"inner": self.inner, "outer": self.outer}
        stacked = {k: torch.cat([x.weight.T, x.bias[None]]) for k, x in layers.items()}
        found = {
            **stacked,
            "emission": self.emission,
            "transition": self.transition,
            "start": self.start,
            "end": self.end,
        }
        return {"roles": np.array(roles), **{k: v.detach().numpy() for k, v in found.items()}}

    def loss(self, scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
        """Minus the logarithm of the probability of the gold path; scores are lines x roles."""
        path = scores[torch.arange(len(gold)), gold].sum() + self.start[gold[0]] + self.end[gold[-1]]
        path = path + self.transition[gold[:-1], gold[1:]].sum()
        total = scores[0] + self.start
        for row in scores[1:]:
            total = torch.logsumexp(total[:, None] + self.transition, dim=0) + row
        return torch.logsumexp(total + self.end, dim=0) - path


def known_features(found: list[Example], least: int) -> dict[str, int]:
    """Features of at least so many reports, with their index."""
    counts = Counter(f for lines, _, _ in found for f in {f for line in lines for f in line})
    return {f: k for k, f in enumerate(sorted(f for f, n in counts.items() if n >= least))}


def packed(found: list[Example], index: dict[str, int], roles: list[str]) -> list[Packed]:
    """(feature ids, where each line's begin, meanings, roles) for the embedding bags."""
    out = []
    for lines, meanings, gold in found:
        ids = [[index[f] for f in line if f in index] for line in lines]
        flat = torch.tensor([i for row in ids for i in row])
        starts = torch.tensor(np.cumsum([0] + [len(row) for row in ids[:-1]]))
        out.append((flat, starts, torch.from_numpy(in_context(meanings)), torch.tensor([roles.index(r) for r in gold])))
    return out


def fit(data: list[Packed], features: int, roles: int, *, epochs: int, decay: float, seed: int = 7) -> Chain:
    torch.manual_seed(seed)
    model = Chain(features, data[0][2].shape[1], roles)
    layers = [*model.inner.parameters(), *model.outer.parameters()]
    groups = [{"params": model.table(), "weight_decay": 0.0}, {"params": layers, "weight_decay": 0.1}]
    optimizer = torch.optim.AdamW(groups)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [0.05, 0.004], total_steps=epochs * -(-len(data) // 8))
    for _ in range(epochs):
        order = torch.randperm(len(data)).tolist()
        for at in range(0, len(order), 8):
            batch = [data[i] for i in order[at : at + 8]]
            losses = [model.loss(model.scores(lines), lines[3]) for lines in batch]
            loss = torch.stack(losses).sum() / sum(len(lines[3]) for lines in batch)
            loss = loss + decay * sum((p**2).sum() for p in model.table()) / len(data)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return model.eval()


def write(model: Chain, index: dict[str, int], roles: list[str], out: Path, *, small: float = 0.02) -> None:
    """The weights as the reader loads them, without features that weigh next to nothing."""
    found = model.weights(roles)
    emission = found.pop("emission").copy()
    for k, role in enumerate(roles):
        if f"role={role}" in index:
            emission[index[f"role={role}"], k] += LEAN
    kept = [k for k in range(len(emission)) if np.abs(emission[k]).max() > small]
    names = sorted(index, key=index.__getitem__)
    np.savez_compressed(
        out,
        names=np.frombuffer("\n".join(names[k] for k in kept).encode("utf-8"), dtype=np.uint8),
        emission=emission[kept].astype(np.float16),
        **{k: v if k == "roles" else v.astype(np.float16) for k, v in found.items()},
    )


def accuracy(model: Chain, data: list[Packed], roles: list[str]) -> Counter[tuple[str, str]]:
    """Pairs of gold and found role over lines."""
    pairs: Counter[tuple[str, str]] = Counter()
    chain = Weights(names={}, **{**model.weights(roles), "roles": tuple(roles)})  # type: ignore[arg-type]
    for lines in data:
        path = viterbi(model.scores(lines).detach().numpy(), chain)
        pairs.update((roles[g], roles[o]) for g, o in zip(lines[3].tolist(), path, strict=True))
    return pairs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--decay", type=float, default=0.2)
    parser.add_argument("--least", type=int, default=5)
    args = parser.parse_args()
    torch.set_num_threads(1)
    reports = [r for r in own() if part(r) == "train"]
    roles = sorted({role for r in reports for _, _, role in r.lines})
    if args.folds:
        pairs: Counter[tuple[str, str]] = Counter()
        for k in range(args.folds):
            model, index = trained([r for n, r in enumerate(reports) if n % args.folds != k], roles, args)
            held = [example(r) for n, r in enumerate(reports) if n % args.folds == k]
            pairs += accuracy(model, packed(held, index, roles), roles)
        tell(pairs, roles)
    if args.out:
        model, index = trained(reports, roles, args)
        write(model, index, roles, args.out)
        print(f"{len(reports)} reports, {len(index)} features")


def trained(reports: list[Report], roles: list[str], args: argparse.Namespace) -> tuple[Chain, dict[str, int]]:
    """A model of the reports, their variants, and the corpus."""
    dice, bank = random.Random(7), furniture()
    more = [v for r in reports for v in variants(r, bank, dice)]
    found = [example(r) for r in (*reports, *more, *corpus()) if r.lines]
    index = known_features(found, args.least)
    return fit(packed(found, index, roles), len(index), len(roles), epochs=args.epochs, decay=args.decay), index


def tell(pairs: Counter[tuple[str, str]], roles: list[str]) -> None:
    """Prints F1 by role and what is taken for what."""
    scores = []
    for r in roles:
        ours, gold = (sum(n for pair, n in pairs.items() if pair[side] == r) for side in (1, 0))
        scores.append(2 * pairs[r, r] / max(ours + gold, 1))
        print(f"{r:12} {scores[-1]:.3f} of {gold}")
    right = sum(n for (g, o), n in pairs.items() if g == o)
    print(f"macro F1 {sum(scores) / len(scores):.4f}, accuracy {right / pairs.total():.4f}")
    wrong = [(pair, n) for pair, n in pairs.most_common() if pair[0] != pair[1]]
    print("; ".join(f"{g} as {o} {n}" for (g, o), n in wrong[:20]))


if __name__ == "__main__":
    main()
