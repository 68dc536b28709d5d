"""How well tellings of one occurrence are joined, over many reports at once.

    python -m evals.merging.score DATA [--keep FOLDER] [--freeze]

DATA holds record/ecbplus and record/gvc; --keep holds readings, to read once. Each corpus goes into one record. Scored
are CoNLL's three measures, without mentions that stand alone. `found`: over the mentions that both sides have, which
measures joining alone; `all`: over all mentions of the annotators, what we did not find standing alone; `seen` is the
share of mentions found (ours are of sixteen types, the annotators' of any). `pairs right` is the share of our joined
pairs that annotators join, `pairs in one topic` that of pairs that come of one topic (ECB+) or incident (GVC, which
tells a shooting from the death that follows). Baselines join mentions of one head lemma anywhere, inside a topic (which
they are told), and inside a topic of one day. Stories are those of our own dev part: from labels, from labels without
the reports' own occurrences, and as read.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from dateline.encoder.lemmas import lexicon
from dateline.record.merging.occurrences import find_occurrences
from dateline.record.merging.tellings import Telling
from evals.merging import corpora, told
from evals.reference.metrics import Scores

HERE = Path(__file__).parent
Row = dict[str, Any]
_SUFFIXES = ("ings", "ing", "ed", "es", "s", "e")


def lemma(words: str) -> str:
    """Of the last word: by the lexicon of inflected forms, else without its ending."""
    word = words.casefold().split()[-1]
    known = lexicon().get((word, "VERB")) or lexicon().get((word, "NOUN")) or word
    ending = next((s for s in _SUFFIXES if known.endswith(s) and len(known) - len(s) > 2), "")
    return known.removesuffix(ending)


def day(t: Telling) -> str:
    time = t.event.time
    return (time.earliest or time.latest or t.report.published or "")[:10]


def ours(given: told.Labelled) -> dict[str, str]:
    groups = find_occurrences(given.tellings, given.stories)
    return {t.name: str(k) for k, g in enumerate(groups) for o in g for t in o.tellings}


def score(sets: list[told.Labelled], topic: dict[str, str] | None = None) -> Row:
    """The row of a corpus of one or more records; `topic` is by report."""
    names = ("found", "all", "lemma anywhere", "lemma in topic", "lemma and day in topic")
    scores = {name: Scores() for name in names}
    pairs: Counter[str] = Counter()
    mentions = hits = 0
    for given in sets:
        by_name = {t.name: t for t in given.tellings}
        key, found = given.label, ours(given)
        joined = {t: found[t] for t in key}
        scores["found"].add(told.clusters(key), told.clusters(joined))
        alone = {
            f"{r} {n}": g.cluster for r, golds in given.golds.items() for n, g in enumerate(_unseen(given, r, golds))
        }
        scores["all"].add(told.clusters(key | alone), told.clusters(joined | {name: name for name in alone}))
        of = {t: (topic or {}).get(by_name[t].report.id, "") for t in key}
        plain = {t: f"{of[t]} {lemma(by_name[t].words)}" for t in key}
        scores["lemma in topic"].add(told.clusters(key), told.clusters(plain))
        anywhere = {t: lemma(by_name[t].words) for t in key}
        scores["lemma anywhere"].add(told.clusters(key), told.clusters(anywhere))
        dated = {t: f"{plain[t]} {day(by_name[t])}" for t in key}
        scores["lemma and day in topic"].add(told.clusters(key), told.clusters(dated))
        mentions += sum(map(len, given.golds.values()))
        hits += len(key)
        for a, b in _joined(joined):
            pairs["joined"] += 1
            pairs["right"] += key[a] == key[b]
            pairs["near"] += of[a] == of[b]
    out: Row = {name: {k: round(v, 3) for k, v in s.f1().items()} for name, s in scores.items()}
    together = max(pairs["joined"], 1)
    out["pairs right"] = round(pairs["right"] / together, 3)
    if topic:
        out["pairs in one topic"] = round(pairs["near"] / together, 3)
    return {"mentions": mentions, "seen": round(hits / mentions, 3), **out}


def _unseen(given: told.Labelled, report: str, golds: tuple[corpora.Gold, ...]) -> Iterator[corpora.Gold]:
    """Mentions of annotators that no telling was paired with."""
    seen = Counter(given.label[t.name] for t in given.tellings if t.report.id == report and t.name in given.label)
    for gold in golds:
        if seen[gold.cluster]:
            seen[gold.cluster] -= 1
        else:
            yield gold


def _joined(found: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs that we join."""
    members: dict[str, list[str]] = defaultdict(list)
    for t, k in found.items():
        members[k].append(t)
    for ts in members.values():
        yield from combinations(ts, 2)


def apart(sets: list[told.Labelled]) -> float:
    """The share of look-alike pairs that are not joined."""
    kept = asked = 0
    for given in sets:
        found = ours(given)
        for one, other in given.look_alikes:
            a, b = ({found[t] for t, k in given.label.items() if k == key} for key in (one, other))
            if a and b:
                asked, kept = asked + 1, kept + (not a & b)
    return round(kept / asked, 3) if asked else 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--freeze", action="store_true")
    args = parser.parse_args()
    rows: Row = {}
    record = args.data / "record"
    for name, docs in (
        ("ECB+ dev", corpora.ecbplus(record / "ecbplus", "dev")), ("GVC dev", corpora.gun_violence(record / "gvc")),
    ):  # fmt: skip
        kept = list(docs)
        rows[name] = {"documents": len(kept), **score([told.documents(kept, args.keep)], {d.id: d.topic for d in kept})}
        print(name, json.dumps(rows[name]), flush=True)
    for source, make in told.STORIES.items():
        sets = [given for _, given in make("dev")]
        rows[f"stories {source}"] = {**score(sets), "look-alikes apart": apart(sets)}
        print("stories", source, json.dumps(rows[f"stories {source}"]), flush=True)
    if args.freeze:
        (HERE / "result.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
