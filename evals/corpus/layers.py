"""One scorer a layer: the gold of a report and what was read from it, to Counts."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any

from dateline.compare.names import same_name
from dateline.compare.places import distance_km
from evals.corpus.counting import Counts, Spans, chars, iou, paired

Json = dict[str, Any]
LADDER = ("trigger", "type", "actors", "recipients", "time", "place")
NEAR_KM = 161
EDGE = set(" \t\r\n\u00a0.,;:!?-–—\"'“”„‟‘’‚«»‹›()[]")
PLAIN = {"polarity": "positive", "modality": "asserted", "tense": "past", "historical": False}


def _overlap(golds: list[Spans], found: list[Spans], *ties: Any) -> list[tuple[int, int]]:
    return paired(
        len(golds), len(found), lambda i, j: (iou(golds[i], found[j]), *(float(t(i, j)) for t in ties))
    )  # fmt: skip


def role_pairs(golds: list[Json], found: list[Json]) -> list[tuple[int, int]]:
    """Roles that overlap in the text or have the same name."""

    def near(i: int, j: int) -> tuple[float, ...]:
        touching = bool(chars(golds[i]) & chars(found[j]))
        return (touching + same_name(golds[i].get("name") or "", found[j].get("name") or ""), touching)

    return paired(len(golds), len(found), near)


def same_roles(golds: list[Json], found: list[Json]) -> bool:
    """Every gold role is there, and no other."""
    return len(golds) == len(found) == len(role_pairs(golds, found))


def same_interval(gold: Json, found: Json | None) -> bool:
    """Equal bounds; instants where both have an offset, else the wall clock."""
    found = found or {}
    return all(_same_bound(gold[k], found.get(k), gold.get("granularity")) for k in ("earliest", "latest"))


def _same_bound(gold: str | None, found: str | None, grain: str | None) -> bool:
    if gold is None or found is None:
        return gold is found
    length = 10 if len(gold) == 10 else 13 if grain == "hour" else 16
    if len(gold) > 10 < len(found):
        a, b = datetime.fromisoformat(gold), datetime.fromisoformat(found)
        if a.tzinfo and b.tzinfo:
            return abs((a - b).total_seconds()) < (3600 if grain == "hour" else 60)
    return gold[:length] == found[:length]


def same_place(gold: Json | None, found: Json | None) -> bool:
    """The same country, and the same name or at most 161 km apart; both none is the same."""
    if not gold or not found:
        return not gold and not found
    between = distance_km(SimpleNamespace(**gold), SimpleNamespace(**found))
    close = between is not None and between <= NEAR_KM
    return gold["country"] == found["country"] and (close or same_name(gold["name"], found["name"]))


def _sources(ids: list[str], statements: dict[str, Json]) -> list[list[str]]:
    return [[r["name"] for r in statements[i]["sources"]] if i in statements else [] for i in ids]


def same_chain(gold: Json, gold_ids: list[str], found: Json, found_ids: list[str]) -> bool:
    """The same sources, outermost first; an unnamed source may be said at more or less length."""
    sides = [{s["id"]: s for s in x["statements"]} for x in (gold, found)]
    a, b = _sources(gold_ids, sides[0]), _sources(found_ids, sides[1])
    return len(a) == len(b) and all(
        all(any(same_name(n, m) or _worded(n, m) for m in y) for n in x) for x, y in zip(a, b, strict=True)
    )


def _worded(a: str, b: str) -> bool:
    few, many = sorted((set(a.casefold().split()), set(b.casefold().split())), key=len)
    return a[:1].islower() and few <= many


def events(gold: Json, found: Json) -> Counts:
    """The ladder asks for all named so far: trigger, type, all actors, all recipients, the interval, the place."""
    golds, preds, c = gold["events"], found["events"], Counts()
    pairs = _overlap(
        [chars(g["trigger"]) for g in golds], [chars(p["trigger"]) for p in preds],
        lambda i, j: golds[i]["type"] == preds[j]["type"],
    )  # fmt: skip
    reached, roles = dict.fromkeys(LADDER, 0), {"actors": 0, "recipients": 0}
    for i, j in pairs:
        g, p = golds[i], preds[j]
        right = {
            "trigger": True, "type": g["type"] == p["type"], "actors": same_roles(g["actors"], p["actors"]),
            "recipients": same_roles(g["recipients"], p["recipients"]), "time": same_interval(g["time"], p["time"]),
            "place": same_place(g["place"], p["place"]),
        }  # fmt: skip
        for k, step in enumerate(LADDER):
            reached[step] += all(right[s] for s in LADDER[: k + 1])
        for side in roles:
            roles[side] += len(role_pairs(g[side], p[side])) if right["type"] else 0
        c.ask("time accuracy", right["time"])
        c.ask("place accuracy", right["place"])
        if g["mode"]:
            c.ask("mode accuracy", g["mode"] == p["mode"])
        for field, plain in PLAIN.items():
            c.ask(f"{field} accuracy", g[field] == p[field])
            c.note(f"{field} marked", g[field] == p[field] != plain, p[field] != plain, g[field] != plain)
        chained = same_chain(gold, g["according_to"], found, p["according_to"])
        c.ask("according to accuracy", chained)
        told = bool(g["according_to"]), bool(p["according_to"])
        c.note("according to someone", chained and told[0], told[1], told[0])
    for k, step in enumerate(LADDER):
        c.note("+" * bool(k) + step, reached[step], len(preds), len(golds))
    for side, hits in roles.items():
        c.note(side, hits, sum(len(p[side]) for p in preds), sum(len(g[side]) for g in golds))
    taken = {j for _, j in pairs}
    free = chars(*(p["trigger"] for j, p in enumerate(preds) if j not in taken))
    for d in gold["decoys"]:
        c.ask("decoys taken", bool(chars(d) & free))
    return c


def _bare(span: Spans, text: str) -> Spans:
    order = sorted(span)
    while order and text[order[0]] in EDGE:
        order.pop(0)
    while order and text[order[-1]] in EDGE:
        order.pop()
    return set(order)


def statements(gold: Json, found: Json, text: str) -> Counts:
    """Pairs by content (all stretches) with an IoU of at least .5; `attribution` asks for a source that overlaps too,
    `exact` for content, sources and cue but for marks and white space at their ends."""
    golds, preds, c = gold["statements"], found["statements"], Counts()
    sources, contents = ([[chars(*s[key]) for s in side] for side in (golds, preds)] for key in ("sources", "content"))
    cues = [[chars(s["cue"]) for s in side] for side in (golds, preds)]

    def sourced(i: int, j: int) -> bool:
        return bool(sources[0][i] & sources[1][j]) or not (sources[0][i] or sources[1][j])

    close = _overlap(contents[0], contents[1], sourced, lambda i, j: iou(cues[0][i], cues[1][j]))
    pairs = [(i, j) for i, j in close if iou(contents[0][i], contents[1][j]) >= 0.5]
    right = [(i, j) for i, j in pairs if sourced(i, j)]
    exact = sum(all(_bare(a[0][i], text) == _bare(a[1][j], text) for a in (sources, contents, cues)) for i, j in right)
    c.note("attribution", len(right), len(preds), len(golds))
    c.note("content", len(pairs), len(preds), len(golds))
    c.note("exact", exact, len(preds), len(golds))
    c.note("cue", len(_overlap(*cues)), sum(map(bool, cues[1])), sum(map(bool, cues[0])))
    partner = {preds[j]["id"]: golds[i]["id"] for i, j in pairs}
    for i, j in right:
        g, p = golds[i], preds[j]
        named = [any(same_name(r["name"], q["name"]) for q in p["sources"]) for r in g["sources"]]
        c.ask("source name accuracy", all(named))
        c.ask("manner accuracy", g["manner"] == p["manner"])
        c.ask("within accuracy", g["within"] == partner.get(p["within"], p["within"]))
        heard = g["addressees"], p["addressees"]
        c.note("addressees", len(role_pairs(*heard)), len(heard[1]), len(heard[0]))
    hit = {i for i, _ in right}
    for i, g in enumerate(golds):
        c.ask(f"recall {g['manner']}", i in hit)
        if g["within"]:
            c.ask("recall nested", i in hit)
    return c


def figures(gold: Json, found: Json) -> Counts:
    """Overlapping spans; `+value` asks for both bounds, `+measure` for the measure too."""
    golds, preds, c = gold["figures"], found["figures"], Counts()

    def valued(i: int, j: int) -> bool:
        return all(golds[i][k] == preds[j][k] for k in ("low", "high"))

    pairs = _overlap([chars(g) for g in golds], [chars(p) for p in preds], valued)
    measured = [(i, j) for i, j in pairs if valued(i, j) and golds[i]["measure"] == preds[j]["measure"]]
    for metric, hits in (
        ("span", len(pairs)), ("+value", sum(valued(i, j) for i, j in pairs)), ("+measure", len(measured)),
    ):  # fmt: skip
        c.note(metric, hits, len(preds), len(golds))
    for i, j in pairs:
        c.ask("approximate accuracy", golds[i]["approximate"] == preds[j]["approximate"])
    return c


def times(gold: Json, found: Json, text: str) -> Counts:
    """Overlapping expressions; `strict` the same characters, `value` equal bounds (TempEval's value F1)."""
    stamp = chars(*(found["report"].get(k) for k in ("published", "updated")), gold["report"]["published"])
    golds, c = gold["times"], Counts()
    preds = [p for p in found["times"] if not chars(p) & stamp or any(chars(p) & chars(g) for g in golds)]
    spans = [chars(g) for g in golds], [chars(p) for p in preds]
    pairs = _overlap(*spans, lambda i, j: same_interval(golds[i], preds[j]))
    strict = sum(_bare(spans[0][i], text) == _bare(spans[1][j], text) for i, j in pairs)
    value = sum(same_interval(golds[i], preds[j]) for i, j in pairs)
    for metric, hits in (("relaxed", len(pairs)), ("strict", strict), ("value", value)):
        c.note(metric, hits, len(preds), len(golds))
    return c


def places(gold: Json, found: Json) -> Counts:
    """Overlapping names; `resolved` asks for the country, and the name or a point at most 161 km away."""
    golds, preds, c = gold["places"], found["places"], Counts()
    pairs = _overlap(
        [chars(g) for g in golds], [chars(p) for p in preds], lambda i, j: same_place(golds[i], preds[j])
    )  # fmt: skip
    c.note("span", len(pairs), len(preds), len(golds))
    c.note("+country", sum(golds[i]["country"] == preds[j]["country"] for i, j in pairs), len(preds), len(golds))
    c.note("resolved", sum(same_place(golds[i], preds[j]) for i, j in pairs), len(preds), len(golds))
    return c


def all_layers(gold: Json, found: Json, text: str) -> Counts:
    """Every layer of one report, metrics named `layer metric`."""
    out = Counts()
    for name, counts in (
        ("events", events(gold, found)), ("statements", statements(gold, found, text)),
        ("figures", figures(gold, found)), ("times", times(gold, found, text)), ("places", places(gold, found)),
    ):  # fmt: skip
        out.update({(f"{name} {metric}", key): n for (metric, key), n in counts.items()})
    return out
