"""Coreference on the reports whose declared entities have every mention listed."""

from typing import Any

from evals.corpus.counting import chars, iou, paired
from evals.reference.metrics import Cluster, Scores

Json = dict[str, Any]


def add(gold: Json, found: Json, scores: Scores) -> None:
    """Adds one report. Mentions are paired by overlap; those of the reader that are no gold mention are left out, since
    the corpus lists the mentions of the entities that play a part and no others."""
    golds, preds = gold["mentions"], found["mentions"]
    spans = [chars(m) for m in golds], [chars(m) for m in preds]
    near = paired(len(golds), len(preds), lambda i, j: (iou(spans[0][i], spans[1][j]),))
    name: dict[int, Any] = {j: golds[i]["id"] for i, j in near if iou(spans[0][i], spans[1][j]) >= 0.5}
    scores.add(
        _clusters((m["entities"][0], m["id"]) for m in golds if len(m["entities"]) == 1),
        _clusters((m["entities"][0], name[j]) for j, m in enumerate(preds) if j in name and len(m["entities"]) == 1),
    )


def _clusters(pairs: Any) -> list[Cluster]:
    found: dict[str, set[str]] = {}
    for entity, mention in pairs:
        found.setdefault(entity, set()).add(mention)
    return [frozenset(c) for c in found.values()]
