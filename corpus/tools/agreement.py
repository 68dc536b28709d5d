"""How far two blind readings of the same report agree, layer by layer, by the scorer of the reader."""

from typing import Any

from corpus.tools.build import compiled
from corpus.tools.source import ROOT, Problem, Source, find, parse
from evals.corpus.counting import Counts, interval, summed
from evals.corpus.layers import all_layers

Json = dict[str, Any]
SECOND = ROOT / "second"


def seconds() -> list[tuple[str, Source]]:
    """Reports that were read a second time, with the second source over the first one's text."""
    splits = dict(find([]))
    found = []
    for file in sorted(SECOND.glob("*.ann")):
        text = (ROOT / splits[file.stem] / f"{file.stem}.txt").read_bytes().decode("utf-8")
        found.append((file.stem, parse(file.stem, splits[file.stem], text, file.read_text(encoding="utf-8"))))
    return [(i, s) for i, s in found if s.labels]


def problems() -> list[str]:
    """What is wrong with the second sources."""
    return [f"corpus/second/{i}.ann:{p}" for i, s in seconds() for p in compiled(s)[1]]


def agreement() -> list[Counts]:
    """Counts by report, the first reading taken for gold."""
    from corpus.tools.source import load

    splits, each = dict(find([])), []
    for id_, source in seconds():
        try:
            first, second = compiled(load(id_, splits[id_]))[0], compiled(source)[0]
        except Problem as error:
            raise SystemExit(f"{id_}: {error}") from error
        each.append(all_layers(first, second, source.text))
    return each


def table() -> str:
    """F1 by layer with 95% intervals by report."""
    each = agreement()
    total = summed(each)
    rows = [
        f"{m:40} {total.f1(m):6.3f} {interval(each, m)} of {total[m, 'gold']}"
        for m in total.metrics
        if total[m, "gold"]
    ]
    return "\n".join([f"{len(each)} reports read twice", *rows])
