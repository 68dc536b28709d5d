"""Labels of the corpus as a reading, so that what follows reading is measured without the reader's errors."""

import re
from bisect import bisect_right
from typing import Any

import msgspec

from dateline.knowledge import countries
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.reading.pipeline import reader
from dateline.values.reading import Reading
from dateline.values.report import Given
from evals.corpus.gold import Case, Json

_SMALL = re.compile(r"(?:the|a|an|of|and|de|for|in|on|to)$|\d", re.I)
_PRONOUN = re.compile(
    r"(?:I|we|he|she|it|they|you|who|his|her|its|their|our|my|him|them|us|which|that|this|those)$", re.I
)


def reading_of(case: Case) -> Reading:
    """The labels of a report as though Dateline had read it: each finding as labelled, with its own report's
    occurrences; layout from the program, outlet and stamp from the labels."""
    gold, text = _known(case.gold), case.text
    about = gold["report"]
    report = lay_out(from_text(text, given=Given(id=case.id, published=about["published"]["value"])))
    report = msgspec.structs.replace(report, outlet=about["outlet"], outlet_country=about["outlet_country"])
    runs = [(a, b) for a, b, role in about["blocks"] if role in ("headline", "deck", "subhead", "body")] or [
        (0, len(text))
    ]
    starts = [a for a, _ in runs]
    mentions, named = _mentions(gold)
    return msgspec.convert(
        {
            "file": str(case.file), "line": None, "reader": msgspec.to_builtins(reader()),
            "report": msgspec.to_builtins(report), "sentences": runs, "mentions": mentions,
            "entities": [_entity(e, mentions, named.get(e["id"], [])) for e in gold["entities"]],
            "times": [{"anchor_ref": None, "confidence": 1.0, **t} for t in gold["times"]],
            "places": [_place(p) for p in gold["places"]],
            "events": [
                {
                    **e, "place": _event_place(e["place"]), "confidence": 1.0,
                    "sentence": max(bisect_right(starts, e["trigger"]["start"]) - 1, 0),
                }
                for e in gold["events"]
            ],
            "statements": [{**s, "confidence": 1.0} for s in gold["statements"]],
            "figures": [{**f, "of": _of(f["of"]), "confidence": 1.0} for f in gold["figures"]],
            "conflicts": (),
        },
        Reading,
    )  # fmt: skip


def _known(gold: Json) -> Json:
    """The labels with countries under their knowledge ids, which the corpus does not give."""
    states = {e["id"]: countries.by_name(e["name"]) for e in gold["entities"] if e["kind"] == "GPE"}
    ids = {local: state.id for local, state in states.items() if state}
    out: Json = _renamed(gold, ids)
    return out


def _renamed(value: Any, ids: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {k: _renamed(v, ids) for k, v in value.items()}
    if isinstance(value, list):
        return [_renamed(v, ids) for v in value]
    return ids.get(value, value) if isinstance(value, str) else value


def _mentions(gold: Json) -> tuple[list[Json], dict[str, list[str]]]:
    kind = {e["id"]: e["kind"] for e in gold["entities"]}
    found, names = [], dict[str, list[str]]()
    for m in gold["mentions"]:
        one = m["entities"][0] if m["entities"] else None
        how = _kind(m["text"], kind.get(one or "", ""))
        if how == "named" and len(m["entities"]) == 1:
            names.setdefault(m["entities"][0], []).append(m["text"])
        found.append({**m, "kind": how, "type": kind.get(one or "", "OTHER")})
    return found, names


def _kind(text: str, kind: str) -> str:
    if _PRONOUN.match(text):
        return "pronoun"
    words = [w for w in re.findall(r"[^\W_]+", text) if not _SMALL.match(w)]
    return "named" if words and kind != "GROUP" and all(w[0].isupper() for w in words) else "nominal"


def _entity(e: Json, mentions: list[Json], names: list[str]) -> Json:
    return {
        **e, "aliases": [n for n in dict.fromkeys(names) if n != e["name"]], "other_sectors": (),
        "knowledge": None if e["id"].startswith("x:") else e["id"], "basis": "text",
        "mentions": [m["id"] for m in mentions if e["id"] in m["entities"]],
    }  # fmt: skip


def _place(p: Json) -> Json:
    return {
        "gazetteer_id": None, "admin1": None, "radius_km": None, "basis": "name", "confidence": 1.0,
        **p, "precision": p["precision"] or _precision(p),
    }  # fmt: skip


def _event_place(p: Any) -> Json | None:
    return {"admin1": None, "radius_km": None, **p, "precision": p["precision"] or _precision(p)} if p else None


def _precision(p: Json) -> str | None:
    return "country" if countries.by_name(p["name"]) else None


def _of(role: Any) -> Json | None:
    return (
        {"country": None, "sector": None, "basis": "argument", **role, "name": role["name"] or role["text"]}
        if role
        else None
    )
