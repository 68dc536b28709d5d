"""A report with its labels: in the terminal with line numbers for annotators, and as a page to look at."""

import html
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from corpus.tools.phrases import Page
from corpus.tools.source import ROOT, load

Json = dict[str, Any]
_STYLE = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def _roles(roles: Iterable[Json]) -> str:
    return ", ".join(f"{r['text']}" + (f" = {r['name']}" if r["name"] not in (r["text"], None) else "") for r in roles)


def describe(out: Json) -> list[tuple[int, str, str]]:
    """(start, kind, words) of every finding, in the order of the text."""
    rows = []
    names = {s["id"]: "+".join(r["name"] for r in s["sources"]) for s in out["statements"]}
    for e in out["events"]:
        kind = e["type"] + (f".{e['mode']}" if e["mode"] else "")
        marks = " ".join(
            [*e["auxiliary"], *([e["modality"]] if e["modality"] not in ("asserted", "hypothetical") else [])]
        )
        when = f"{e['time']['earliest']}..{e['time']['latest']} ({e['time']['basis']})"
        chain = " > ".join(names.get(s, s) for s in e["according_to"])
        where = e["place"]["name"] if e["place"] else "nowhere"
        rows.append((
            e["trigger"]["start"], "e", f"{e['trigger']['text']}: {kind} by [{_roles(e['actors'])}] to "
            f"[{_roles(e['recipients'])}] {when} at {where} {marks}" + (f" according to {chain}" if chain else ""),
        ))  # fmt: skip
    for s in out["statements"]:
        said = " … ".join(c["text"] for c in s["content"])
        to = f" to [{_roles(s['addressees'])}]" if s["addressees"] else ""
        within = f" (within {names.get(s['within'])})" if s["within"] else ""
        rows.append((s["content"][0]["start"], "s", f"[{_roles(s['sources'])}] {s['manner']}{to}{within}: {said}"))
    for f in out["figures"]:
        of = f" of {f['of']['text']}" if f["of"] else ""
        about = "≈" * f["approximate"] + f"{f['low']}..{f['high']} {f['measure']} {f['unit']} {f['scope']}{of}"
        rows.append((f["start"], "f", f"{f['text']}: {about}"))
    for t in out["times"]:
        rows.append((t["start"], "t", f"{t['text']}: {t['earliest']}..{t['latest']} {t['granularity']}"))
    for p in out["places"]:
        rows.append((p["start"], "p", f"{p['text']}: {p['name']} {p['country']} {p['lat']},{p['lon']}"))
    for d in out["decoys"]:
        rows.append((d["start"], "d", f"{d['text']}: none, {d['reason']}"))
    return sorted(rows)


def text(id_: str, split: str) -> str:
    """The report with numbered lines, and its labels under each line where they are compiled."""
    source, file = load(id_, split), ROOT / split / f"{id_}.json"
    page = Page(source.text)
    rows = describe(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else []
    out = [f"== {split}/{id_}  {source.header.get('outlet')}  {source.header.get('published')}"]
    for n, (a, b) in enumerate(page.lines, 1):
        out.append(f"[{n}] {source.text[a:b]}")
        out += [f"      {kind}  {words}" for at, kind, words in rows if a <= at < b]
    return "\n".join(out) + "\n"


def _marked(out: Json, body: str, start: int, end: int) -> str:
    spans = [(e["trigger"]["start"], e["trigger"]["end"], "e") for e in out["events"]]
    spans += [
        (x["start"], x["end"], k)
        for k, layer in (("f", "figures"), ("t", "times"), ("p", "places"))
        for x in out[layer]
    ]
    spans += [(s["cue"]["start"], s["cue"]["end"], "s") for s in out["statements"] if s["cue"]]
    parts, at = [], start
    for a, b, kind in sorted(spans):
        if a >= at and b <= end:
            parts += [html.escape(body[at:a]), f'<mark class="{kind}">{html.escape(body[a:b])}</mark>']
            at = b
    return "".join([*parts, html.escape(body[at:end])])


def page(chosen: Iterable[tuple[str, str]]) -> str:
    """A page of reports with triggers, cues, figures, times and places marked, and every label in words."""
    parts = []
    for id_, split in chosen:
        file = ROOT / split / f"{id_}.json"
        if not file.exists():
            continue
        source, out = load(id_, split), json.loads(file.read_text(encoding="utf-8"))
        lines = "".join(f"<p>{_marked(out, source.text, a, b)}</p>" for a, b in Page(source.text).lines)
        rows = "".join(f"<li><b>{k}</b> {html.escape(w)}</li>" for _, k, w in describe(out))
        credit = html.escape(f"{out['report']['outlet']} · {out['licence']} · {out['credit']}")
        parts.append(f"<h2>{html.escape(split)}/{html.escape(id_)}</h2><small>{credit}</small>{lines}<ul>{rows}</ul>")
    head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>The Dateline corpus</title>'
    return f"{head}<style>{_STYLE}</style><main><h1>The Dateline corpus</h1>{''.join(parts)}</main></html>\n"
