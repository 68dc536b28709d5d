"""Figures of the shared task of 2018: words aligned by their characters, each figure an F1 over both sides' words."""

from collections import Counter

from evals.language.gold import LAYERS, Words


def figures(gold: Words, found: Words) -> dict[str, float]:
    """Per cent: words, sentences, upos, xpos, lemma, uas, las (relations without subtypes), las_full (with them)."""
    theirs = {span: i for i, span in enumerate(gold.spans)}
    pairs = [(theirs[span], i) for i, span in enumerate(found.spans) if span in theirs]
    partner = {i: g for g, i in pairs}
    counts: Counter[str] = Counter(words=len(pairs))
    for g, i in pairs:
        for layer in LAYERS:
            counts[layer] += _same(layer, gold.labels[layer][g], found.labels[layer][i])
        top = found.heads[i]
        if gold.heads[g] != (-1 if top < 0 else partner.get(top, -2)):
            continue
        counts["uas"] += 1
        counts["las"] += gold.rels[g].split(":")[0] == found.rels[i].split(":")[0]
        counts["las_full"] += gold.rels[g] == found.rels[i]
    total = len(gold.spans) + len(found.spans)
    scores = {k: round(200 * counts[k] / total, 2) for k in ("words", *LAYERS, "uas", "las", "las_full")}
    same = len(set(gold.sentences) & set(found.sentences))
    scores["sentences"] = round(200 * same / (len(gold.sentences) + len(found.sentences)), 2)
    return scores


def _same(layer: str, gold: str, found: str) -> bool:
    """Equal, or a lemma that the treebank leaves open."""
    return gold == found or (layer == "lemma" and gold == "_")


def names(gold: Words, found: Words) -> dict[str, float]:
    """Precision, recall and F1 of names by exact characters and type, and F1 of each type."""
    right, said = ({(w.spans[a][0], w.spans[a][1], w.spans[b][2], t) for a, b, t in w.names} for w in (gold, found))
    hits = right & said
    scores = {
        "precision": _share(len(hits), len(said)),
        "recall": _share(len(hits), len(right)),
        "f1": _share(2 * len(hits), len(right) + len(said)),
        "f1_untyped": _share(2 * len({h[:3] for h in right} & {h[:3] for h in said}), len(right) + len(said)),
    }
    for kind in sorted({t for *_, t in right}):
        sizes = [sum(t == kind for *_, t in group) for group in (hits, right, said)]
        scores[f"f1_{kind}"] = _share(2 * sizes[0], sizes[1] + sizes[2])
    return scores


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
