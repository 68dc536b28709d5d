"""The tables of errors of docs/next-reports.md: events by type, statements by construction.

python -m evals.corpus.errors [SPLIT]
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator

from evals.corpus.counting import chars, iou, paired
from evals.corpus.gold import Json, cases, read

FRAGMENT = 3  # words


def constructions(s: Json) -> Iterator[str]:
    """What a statement of the gold is an example of."""
    yield s["manner"]
    yield "nested" if s["within"] else "outermost"
    yield "cue" if s["cue"] else "no cue"
    yield "several stretches" if len(s["content"]) > 1 else "one stretch"
    words = sum(len(c["text"].split()) for c in s["content"])
    yield f"fragment (≤{FRAGMENT} words)" if words <= FRAGMENT else "clause"


def count_events(gold: Json, found: Json, types: dict[str, Counter[str]]) -> None:
    """Adds what became of each event of a report, by its type."""
    golds, preds = gold["events"], found["events"]
    a, b = ([chars(e["trigger"]) for e in side] for side in (golds, preds))
    pairs = dict(paired(len(a), len(b), lambda i, j: (iou(a[i], b[j]),)))
    for i, e in enumerate(golds):
        right = i in pairs and preds[pairs[i]]["type"] == e["type"]
        types[e["type"]].update(["gold", "missed" if i not in pairs else "right" if right else "typed"])
    for j in set(range(len(preds))) - set(pairs.values()):
        types[preds[j]["type"]]["extra"] += 1


def count_statements(gold: Json, found: Json, kinds: dict[str, Counter[str]]) -> None:
    """Adds whether each statement of a report was found with its source, by its constructions."""
    golds, preds = gold["statements"], found["statements"]
    a, b = ([chars(*s["content"]) for s in side] for side in (golds, preds))
    pairs = {i: j for i, j in paired(len(a), len(b), lambda i, j: (iou(a[i], b[j]),)) if iou(a[i], b[j]) >= 0.5}
    for i, s in enumerate(golds):
        sourced = i in pairs and bool(chars(*s["sources"]) & chars(*preds[pairs[i]]["sources"]))
        for kind in constructions(s):
            kinds[kind].update(gold=1, found=int(sourced))


def table(split: str) -> str:
    """Both tables as Markdown."""
    types, kinds = defaultdict[str, Counter[str]](Counter), defaultdict[str, Counter[str]](Counter)
    for case in cases(split):
        found = read(case)
        count_events(case.gold, found, types)
        count_statements(case.gold, found, kinds)
    columns = ("gold", "right", "typed", "missed", "extra")
    lines = ["| type | gold | right | typed otherwise | missed | extra |", "|---|---:|---:|---:|---:|---:|"]
    lines += [f"| {t} | " + " | ".join(str(c[k]) for k in columns) + " |" for t, c in sorted(types.items())]
    lines += ["", "| construction | gold | found |", "|---|---:|---:|"]
    lines += [f"| {k} | {c['gold']} | {c['found'] / c['gold']:.0%} |" for k, c in sorted(kinds.items())]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(sys.argv[1] if len(sys.argv) > 1 else "dev"))
