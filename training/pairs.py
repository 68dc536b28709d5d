"""Learns when two tellings are one occurrence: src/dateline/record/merging/pairs.json.

    python -m training.pairs DATA              writes the table
    python -m training.pairs DATA --folds      CoNLL on stories of the train part, a third held out in turn

DATA: the folder with record/ecbplus; --keep FOLDER holds its readings, to read them once.

Learned from pairs of the stories' train part, with findings as labelled (with and without the reports' own
occurrences) and as read; of the stories of which nothing but occurrences is labelled ("marked"), as read; and of ECB+
topics 1 to 35 but those that evals/merging keeps for dev. A linear part (ridge,
Newton's method) and boosted trees (scikit-learn, in training only) are mixed half and half. MEANTIME joins too few
events that have one of our types (7 pairs) to teach anything.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.occurrences import find_occurrences, pair_features, told_in, worth_weighing
from dateline.record.merging.traits import Traits
from dateline.record.merging.weights import Table, parse
from evals.corpus.counting import Counts
from evals.merging import corpora, told
from evals.reference.metrics import Scores
from training.growing import fit

OUT = Path(__file__).parents[1] / "src" / "dateline" / "record" / "merging" / "pairs.json"
WEIGHT = {"gold": 1.0, "alone": 0.5, "read": 1.0, "marked": 1.0, "ecb": 0.1}
FOLDS = 3
LEAN = 0.15  # log odds that groups are joined a little below: chosen on the folds
LEAST = 10  # pairs that must have a feature for it to count


@dataclass(frozen=True)
class Sample:
    """Labelled pairs of a set of reports, with what the set is held out by."""

    group: str
    source: str
    told: told.Labelled
    features: list[dict[str, float]]
    one: list[bool]
    within: list[bool]


def sample(source: str, group: str, labelled: told.Labelled) -> Sample:
    """The pairs of a set both of which annotators saw."""
    occurrences = told_in(labelled.tellings)
    traits = [Traits(o) for o in occurrences]
    of = [_label(o, labelled.label) for o in occurrences]
    across, within, _ = worth_weighing(traits, labelled.stories)
    pairs = [(i, j) for i, j in across + within if of[i] and of[j]]
    return Sample(
        group, source, labelled,
        [pair_features(traits, p, labelled.stories) for p in pairs],
        [of[i] == of[j] for i, j in pairs],
        [occurrences[i].report == occurrences[j].report for i, j in pairs],
    )  # fmt: skip


def _label(o: Occurrence, label: dict[str, str]) -> str | None:
    seen = Counter(label[t.name] for t in o.tellings if t.name in label)
    return min(seen, key=lambda k: (-seen[k], k)) if seen else None


def samples(data: Path, keep: Path | None) -> Iterator[Sample]:
    """All that is learned from."""
    for source, make in told.STORIES.items():
        for name, labelled in make("train"):
            yield sample(source, name, labelled)
    for name, labelled in told.marked():
        yield sample("marked", name, labelled)
    yield sample("ecb", "ecb", told.documents(corpora.ecbplus(data / "record" / "ecbplus", "train"), keep))


def learn(learned_from: list[Sample]) -> dict[str, Any]:
    """The table, as it is written."""
    seen = Counter(n for s in learned_from if s.source != "ecb" for f in s.features for n in f)
    names = ["bias", *sorted(n for n, k in seen.items() if k >= LEAST)]
    return {
        "names": names,
        "across": _fit(names, learned_from, within=False),
        "within": _fit(names, learned_from, within=True),
    }


def _fit(names: list[str], learned_from: list[Sample], *, within: bool) -> dict[str, Any]:
    chosen = [(f, y, WEIGHT[s.source]) for s in learned_from
              for f, y, w in zip(s.features, s.one, s.within, strict=True) if w == within]  # fmt: skip
    features, one, weight = zip(*chosen, strict=True)
    found = fit(names, features, one, weight)
    first, *rest = found["linear"]  # names[0] is the bias
    return {**found, "linear": [round(first + LEAN, 4), *rest], "base": round(found["base"] + LEAN, 4)}


def folds(all_samples: list[Sample]) -> None:
    """CoNLL and look-alikes kept apart on stories, by a table that has not seen them."""
    scores: dict[str, Scores] = defaultdict(Scores)
    counts: dict[str, Counts] = defaultdict(Counts)
    fold = {g: k % FOLDS for k, g in enumerate(sorted({s.group for s in all_samples if s.source != "ecb"}))}
    for k in range(FOLDS):
        weights = parse(json.loads(json.dumps(learn([s for s in all_samples if fold.get(s.group) != k]))))
        for s in all_samples:
            if fold.get(s.group) == k:
                _tell(s.told, weights, scores[s.source], counts[s.source])
    for source, found in scores.items():
        print(source, " ".join(f"{k} {v:.3f}" for k, v in found.f1().items()), counts[source].row("look-alikes"))


def _tell(labelled: told.Labelled, weights: Table, scores: Scores, counts: Counts) -> None:
    groups = find_occurrences(labelled.tellings, labelled.stories, weights)
    of = {t.name: k for k, g in enumerate(groups) for o in g for t in o.tellings}
    scores.add(told.clusters(labelled.label), told.clusters({t: str(of[t]) for t in labelled.label}))
    for one, other in labelled.look_alikes:
        a, b = ({of[t] for t, k in labelled.label.items() if k == key} for key in (one, other))
        if a and b:
            counts.ask("look-alikes", not a & b)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--keep", type=Path)
    args = parser.parse_args()
    found = list(samples(args.data, args.keep))
    if args.folds:
        folds(found)
        return
    OUT.write_text(json.dumps(learn(found), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
