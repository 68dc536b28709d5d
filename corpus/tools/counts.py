"""How many of everything the corpus holds, and the numbers that it promises."""

import json
from collections import Counter
from typing import Any

from corpus.tools.source import ROOT, SPLITS, find
from dateline.vocabulary.plover import kinds

Json = dict[str, Any]
AUXILIARY = ("historical", "future", "hypothetical", "negation")
LAYERS = ("events", "statements", "figures", "times", "places", "decoys")
PROMISED = {
    "reports": 200, "real reports": 120, "test_real reports": 60, "reports without an event": 15, "stories": 20,
    "contradictions": 100, "updates": 70, "look-alikes": 50,
    **{f"auxiliary {a}": 120 for a in AUXILIARY},
}  # fmt: skip
EACH_TYPE = 40


def reports(names: list[str]) -> list[Json]:
    """The compiled reports of these names."""
    files = [ROOT / s / f"{i}.json" for i, s in find(names)]
    return [json.loads(f.read_text(encoding="utf-8")) for f in files if f.exists()]


def stories(names: list[str]) -> list[Json]:
    """The compiled stories of these names."""
    files = sorted((ROOT / "stories").glob("*.json"))
    wanted = [f for f in files if not names or any(f.stem.startswith(n) for n in names)]
    return [json.loads(f.read_text(encoding="utf-8")) for f in wanted]


def counted(names: list[str]) -> Counter[str]:
    """Numbers by what is counted."""
    found: Counter[str] = Counter()
    for r in reports(names):
        found["reports"] += 1
        found["real reports"] += r["real"]
        found[f"{r['split']} reports"] += 1
        found["reports without an event"] += not r["events"]
        for layer in LAYERS:
            found[layer] += len(r[layer])
        for e in r["events"]:
            found[f"type {e['type']}"] += 1
            found[f"mode {e['type']}.{e['mode']}"] += bool(e["mode"])
            for a in e["auxiliary"]:
                found[f"auxiliary {a}"] += 1
        for s in r["statements"]:
            found[f"manner {s['manner']}"] += 1
            found["nested statements"] += bool(s["within"])
    for s in stories(names):
        found["stories"] += 1
        found["look-alikes"] += len(s["look_alikes"])
        found["copies"] += len(s["copies"])
        for c in s["conflicts"]:
            found[c["relation"] + "s"] += 1
    return found


def promises() -> list[str]:
    """Promised numbers that are not reached."""
    found = counted([])
    wanted = PROMISED | {f"type {t}": EACH_TYPE for t in kinds()}
    return [f"{what}: {found[what]} of {n}" for what, n in wanted.items() if found[what] < n]


def table(names: list[str]) -> str:
    """The counts as lines, by split where all is counted."""
    columns = [names] if names else [[], *([s] for s in SPLITS)]
    each = [counted(c) for c in columns]
    rows = sorted({k for c in each for k in c if c[k]}, key=lambda k: (k.split()[0] in ("type", "mode", "manner"), k))
    head = f"{'':32}" + "".join(f"{(c[0] if c else 'all')[:10]:>11}" for c in columns)
    return "\n".join([head, *(f"{r:32}" + "".join(f"{c[r]:11}" for c in each) for r in rows)])
