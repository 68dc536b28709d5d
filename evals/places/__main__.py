"""`python -m evals.places --data DIR`: places on LGL, from raw text and on the gold's own spans.

`span`: overlap with a gold toponym (demonyms, which are no places with us, are left out of both sides). `country` and
`near161` are shares of the matched ones whose country is the gold's, and whose point lies within 161 km, or whose
footprint holds the gold's point. `gold`: the same on gold spans, where an unresolved name counts as wrong.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dateline.knowledge import countries, gazetteer
from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.reference.locating import distance, locate
from dateline.reading.reference.places import find_places
from dateline.reading.reference.toponyms import Toponym
from dateline.values.language import Document
from dateline.values.places import Place
from evals.places.lgl import Case, Gold, cases

NEAR_KM = 161.0


def score(data: Path, limit: int | None = None) -> dict[str, float | int]:
    """Figures over the first `limit` documents, all of them by default."""
    seen: Counter[str] = Counter()
    for case in list(cases(data))[:limit]:
        document = annotate(lay_out(from_text(case.text)))
        golds = [g for g in _aligned(case, document) if not _is_demonym(g.phrase)]
        _count_found(golds, find_places(document, document.mentions), seen)
        _count_resolved(golds, document, seen)
    recall, precision = seen["matched"] / seen["gold"], seen["matched"] / max(seen["found"], 1)
    return {
        "documents": limit or seen["documents"] or len(list(cases(data))),
        "toponyms": seen["gold"],
        "span_precision": round(precision, 3),
        "span_recall": round(recall, 3),
        "span_f1": round(2 * precision * recall / (precision + recall), 3),
        "country": round(seen["country"] / seen["matched"], 3),
        "near161": round(seen["near"] / seen["matched"], 3),
        "gold_near161": round(seen["gold near"] / seen["gold"], 3),
        "gold_resolved": round(seen["gold resolved"] / seen["gold"], 3),
        "gold_resolved_near161": round(seen["gold near"] / max(seen["gold resolved"], 1), 3),
    }


def _aligned(case: Case, document: Document) -> Iterator[Gold]:
    """The gold in characters of the report's text, which may have lost white space at its ends."""
    shift = document.text.find(case.text[:40].strip()[:30]) - case.text.find(case.text[:40].strip()[:30])
    for g in case.gold:
        if document.text[g.start + shift : g.end + shift] == g.phrase:
            yield g._replace(start=g.start + shift, end=g.end + shift)


def _is_demonym(phrase: str) -> bool:
    return countries.by_demonym(phrase) is not None and countries.by_name(phrase) is None


def _count_found(golds: list[Gold], found: tuple[Place, ...], seen: Counter[str]) -> None:
    seen["gold"] += len(golds)
    seen["found"] += len(found)
    free = list(found)
    for g in golds:
        p = next((p for p in free if p.start < g.end and g.start < p.end), None)
        if p is None:
            continue
        free.remove(p)
        seen["matched"] += 1
        country = countries.by_iso3(p.country) if p.country else None
        seen["country"] += bool(country and g.country in (country.name, *country.aliases))
        seen["near"] += _is_near(g, p.lat, p.lon, p.radius_km or 0.0, p.name if p.precision == "country" else None)


def _count_resolved(golds: list[Gold], document: Document, seen: Counter[str]) -> None:
    names, kept = [], []
    for g in golds:
        tokens = document.tokens_in(g.start, g.end)
        if tokens and (not names or tokens[0] > names[-1].last):
            head = document.head_of(g.start, g.end)
            known = gazetteer.find(g.phrase)
            names.append(
                Toponym(tokens[0], tokens[-1], tokens[-1] if head is None else head, g.phrase, known, "", "GPE")
            )
            kept.append(g)
    for g, at in zip(kept, locate(document, names, [True] * len(names)), strict=True):
        p = at.place
        if p is not None and p.lat is not None:
            seen["gold resolved"] += 1
            seen["gold near"] += _is_near(g, p.lat, p.lon, p.radius_km, p.name if p.kind == "country" else None)


def _is_near(g: Gold, lat: float | None, lon: float | None, radius: float, country: str | None) -> bool:
    if lat is None or lon is None:
        return False
    if country is not None:
        found = countries.by_name(country)
        return found is not None and g.country in (found.name, *found.aliases) and g.phrase != ""
    return distance(lat, lon, g.lat, g.lon) <= max(NEAR_KM, radius)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()
    print(json.dumps(score(args.data, args.limit)))
