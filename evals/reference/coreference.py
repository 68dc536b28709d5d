"""Coreference on GUM with gold mentions and trees, beside two trivial baselines.

    python -m evals.reference.coreference GUM_FOLDER [GENRE …]

`found`: ours. `head`: two mentions are one where their heads are the same word. `nearest`: that, and a pronoun is the
nearest mention before it that agrees. Scored against GUM's identity clusters (time expressions left out).
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

from dateline.reading.attribution import attribute
from dateline.reading.reference.coreference import chain_phrases
from dateline.values.language import Document
from evals.reference.gum import Gold, documents
from evals.reference.metrics import Cluster, Scores

AGREES = {"he": "PER", "him": "PER", "his": "PER", "she": "PER", "her": "PER", "it": "OTHER", "its": "OTHER"}
Key = tuple[int, bool]


def key_of(document: Document, start: int, end: int) -> Key:
    """A mention by its head and whether it is a coordination, so that where a phrase is cut does not matter."""
    head = document.head_of(start, end)
    assert head is not None
    return head, any(start <= document.tokens[c].start < end for c in document.kids(head, "conj"))


def gold_clusters(document: Document, gold: Gold) -> list[Cluster]:
    return [frozenset(key_of(document, a, b) for a, b in spans) for spans in gold.values()]


def found_clusters(document: Document, keys: set[Key]) -> list[Cluster]:
    phrases, chains = chain_phrases(document, attribute(document))
    by_chain: dict[int, set[Key]] = defaultdict(set)
    plural: dict[tuple[int, ...], set[Key]] = defaultdict(set)
    for p in phrases:
        members = chains.members(p)
        key = (p.head, bool(p.members))
        if key in keys and len(members) == 1:
            by_chain[id(members[0])].add(key)
        elif key in keys and members:
            plural[tuple(id(c) for c in members)].add(key)
    return [frozenset(c) for c in (*by_chain.values(), *plural.values())]


def baseline(document: Document, keys: set[Key], pronouns: bool) -> list[Cluster]:
    clusters: dict[str, set[Key]] = defaultdict(set)
    before: list[tuple[str, str]] = []
    for m in document.mentions:
        head = document.head_of(m.start, m.end)
        low = document.tokens[head or 0].text.lower()
        if m.kind != "pronoun":
            name = document.tokens[head or 0].lemma.lower()
            before.append((m.type if m.type == "PER" else "OTHER", name))
        elif pronouns:
            wanted = AGREES.get(low)
            name = next((n for kind, n in reversed(before) if kind == wanted), low)
        else:
            name = low
        clusters[name].add(key_of(document, m.start, m.end))
    return [frozenset(c) for c in clusters.values()]


def main(folder: Path, genres: list[str], only: frozenset[str] | None = None) -> dict[str, dict[str, float]]:
    """Scores over the documents of the genres, or over those of them that are named."""
    scores = {"found": Scores(), "nearest": Scores(), "head": Scores()}
    for genre in genres:
        for document, gold in documents(folder, genre):
            if only is not None and document.report.id not in only:
                continue
            clusters = gold_clusters(document, gold)
            keys = {k for c in clusters for k in c}  # type: ignore[misc]
            scores["found"].add(clusters, found_clusters(document, keys))
            scores["nearest"].add(clusters, baseline(document, keys, True))
            scores["head"].add(clusters, baseline(document, keys, False))
    return {name: {k: round(v, 3) for k, v in s.f1().items()} for name, s in scores.items()}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:] or ["news"]), indent=1))
