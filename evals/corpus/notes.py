"""What is missed, wrong or too many in one report, for whoever looks for the next thing to mend."""

from typing import Any

from evals.corpus.counting import chars, iou, paired
from evals.corpus.gold import Case, Json
from evals.corpus.layers import same_interval, same_place, same_roles


def _names(roles: list[Json]) -> str:
    return "+".join(str(r["name"]) for r in roles) or "none"


def notes(case: Case, found: Json) -> str:
    """Lines: the layer, what is the matter, gold against found, and the words around."""
    out = [f"== {case.id}"]
    gold = case.gold

    def compare(layer: str, at: Any, show: Any, differ: Any) -> None:
        golds, preds = gold[layer], found[layer]
        a, b = [at(g) for g in golds], [at(p) for p in preds]
        pairs = [(i, j) for i, j in paired(len(a), len(b), lambda i, j: (iou(a[i], b[j]),))]
        used = {i for i, _ in pairs}, {j for _, j in pairs}
        for i, j in pairs:
            wrong = differ(golds[i], preds[j])
            if wrong:
                out.append(f"{layer} wrong {wrong} | {_around(case.text, a[i])}")
        out.extend(
            f"{layer} missed {show(g)} | {_around(case.text, a[i])}" for i, g in enumerate(golds) if i not in used[0]
        )
        out.extend(
            f"{layer} extra {show(p)} | {_around(case.text, b[j])}" for j, p in enumerate(preds) if j not in used[1]
        )

    compare(
        "events", lambda e: chars(e["trigger"]), lambda e: f"{e['trigger']['text']} {e['type']}", _event_differs
    )  # fmt: skip
    compare("statements", lambda s: chars(*s["content"]), lambda s: _names(s["sources"]), _statement_differs)
    compare("figures", chars, lambda f: f"{f['text']} {f['measure']}", _figure_differs)
    compare("times", chars, lambda t: t["text"], lambda g, p: _time_differs(g, p))
    compare("places", chars, lambda p: p["text"], lambda g, p: "" if same_place(g, p) else f"{g['name']} / {p['name']}")
    return "\n".join(out)


def _around(text: str, span: set[int]) -> str:
    a, b = min(span), max(span) + 1
    return " ".join((text[max(0, a - 70) : a] + "[" + text[a:b] + "]" + text[b : b + 60]).split())[:300]


def _event_differs(g: Json, p: Json) -> str:
    wrong = [f"{g['type']}/{p['type']}"] if g["type"] != p["type"] else []
    for side in ("actors", "recipients"):
        if not same_roles(g[side], p[side]):
            wrong.append(f"{side} {_names(g[side])} / {_names(p[side])}")
    if not same_interval(g["time"], p["time"]):
        wrong.append(
            f"time {g['time']['earliest']}..{g['time']['latest']} / {p['time']['earliest']}..{p['time']['latest']}"
        )
    if not same_place(g["place"], p["place"]):
        wrong.append(f"place {(g['place'] or {}).get('name')} / {(p['place'] or {}).get('name')}")
    wrong += [
        f"{k} {g[k]} / {p[k]}" for k in ("polarity", "modality", "tense", "historical", "mode") if g[k] != p[k]
    ]  # fmt: skip
    return "; ".join(wrong)


def _statement_differs(g: Json, p: Json) -> str:
    wrong = (
        [] if same_roles(g["sources"], p["sources"]) else [f"source {_names(g['sources'])} / {_names(p['sources'])}"]
    )
    if iou(chars(*g["content"]), chars(*p["content"])) < 0.5:
        wrong.append("content " + " … ".join(c["text"] for c in p["content"])[:80])
    return "; ".join(wrong + ([f"manner {g['manner']} / {p['manner']}"] if g["manner"] != p["manner"] else []))


def _figure_differs(g: Json, p: Json) -> str:
    wrong = [k for k in ("low", "high", "measure") if g[k] != p[k]]
    return "; ".join(f"{k} {g[k]} / {p[k]}" for k in wrong)


def _time_differs(g: Json, p: Json) -> str:
    return "" if same_interval(g, p) else f"{g['earliest']}..{g['latest']} / {p['earliest']}..{p['latest']}"
