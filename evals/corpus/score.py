"""Scores the corpus from raw text, layer by layer, with 95% intervals by report and trivial baselines beside.

python -m evals.corpus.score dev              the table of a split
python -m evals.corpus.score dev -v           and, report by report, what is missed or too many
python -m evals.corpus.score --write          freezes dev, test, test_real and the told stories set aside in result.json
"""

import argparse
import json
from pathlib import Path
from typing import Any

from evals.corpus import baselines, chains, layers
from evals.corpus import stories as story_scores
from evals.corpus.counting import Counts, interval, summed
from evals.corpus.gold import Case, Json, cases, read, read_by_rules, stories
from evals.corpus.notes import notes
from evals.reference.metrics import Scores

HERE = Path(__file__).parent
FROZEN = ("dev", "test", "test_real")
HEADED = ("events",)  # layers that the task heads have a say in


def score(split: str, *, verbose: bool = False) -> dict[str, Any]:
    """Every layer of a split: ours with intervals, the baseline's F1 beside it, coreference and the stories."""
    ours, rules, trivial, chained = list[Counts](), list[Counts](), list[Counts](), Scores()
    words = baselines.lexicon()
    for case in cases(split):
        found = read(case)
        ours.append(layers.all_layers(case.gold, found, case.text))
        rules.append(layers.all_layers(case.gold, read_by_rules(case), case.text))
        trivial.append(_baseline(case, words))
        if case.gold["coreference"] == "complete":
            chains.add(case.gold, found, chained)
        if verbose:
            print(notes(case, found))
    table = _table(ours, rules, trivial)
    table["coreference"] = {k: round(v, 3) for k, v in chained.f1().items()}
    told = _stories(split)
    if told:
        table["stories"] = told
    return {"reports": len(ours), **table}


def frozen() -> dict[str, Any]:
    """What is frozen: every layer of dev and the test parts, and the told stories set aside."""
    return {split: score(split) for split in FROZEN} | {"told": {"stories": _stories("told/test")}}


def _baseline(case: Case, words: dict[str, str]) -> Counts:
    return layers.all_layers(case.gold, baselines.read(case, words), case.text)


def _table(ours: list[Counts], rules: list[Counts], trivial: list[Counts]) -> dict[str, Any]:
    total, ruled, little = summed(ours), summed(rules), summed(trivial)
    out: dict[str, Any] = {}
    for metric in total.metrics:
        layer, _, what = metric.partition(" ")
        if not total[metric, "gold"]:
            continue
        row: Json = {**total.row(metric), "interval": interval(ours, metric)}
        if layer in HEADED:
            row["rules"] = round(ruled.f1(metric), 3)
        if little[metric, "gold"]:
            row["baseline"] = round(little.f1(metric), 3)
        out.setdefault(layer, {})[what] = row
    return out


def _stories(split: str) -> dict[str, Any]:
    scores, each = Scores(), []
    for story in stories(split):
        each.append(story_scores.score(story, story_scores.recorded(story), scores))
    total = summed(each)
    rows = {m: total.row(m) for m in total.metrics if total[m, "gold"]}
    return {"stories": len(each), "CoNLL": round(scores.f1()["CoNLL"], 3), **rows} if each else {}


def shown(table: dict[str, Any]) -> str:
    """The table as lines."""
    rows = []
    for layer, metrics in table.items():
        for name, row in metrics.items() if isinstance(metrics, dict) else ():
            if not isinstance(row, dict):
                rows.append(f"{layer + ' ' + name:44} {row:6.3f}")
                continue
            low, high = row.get("interval", ("", ""))
            rows.append(
                f"{layer + ' ' + name:44} {row['f1']:6.3f} [{low}, {high}]  p {row['p']:.3f} r {row['r']:.3f} "
                f"of {row['gold']}" + "".join(f"  {k} {row[k]}" for k in ("rules", "baseline") if k in row)
            )
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("split", nargs="?", default="dev")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--write", action="store_true", help="score what is set aside and freeze the result")
    args = parser.parse_args()
    if not args.write:
        print(shown(score(args.split, verbose=args.verbose)))
        return
    found = frozen()
    (HERE / "result.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    for split, table in found.items():
        print(f"\n{split}\n{shown(table)}")


if __name__ == "__main__":
    main()
