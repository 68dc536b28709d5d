"""Writes the numbers of the data card: counts by split, and the agreement of the two readings."""

from corpus.tools import agreement, counts
from corpus.tools.source import ROOT, SPLITS
from dateline.vocabulary.plover import kinds
from evals.corpus.counting import interval, summed

CARD = ROOT / "README.md"
COUNTED = (
    "reports", "real reports", "reports without an event", "events", "statements", "nested statements", "figures",
    "times", "places", "decoys", *(f"auxiliary {a}" for a in counts.AUXILIARY), *(f"type {t}" for t in kinds()),
)  # fmt: skip
STORIES = ("stories", "contradictions", "updates", "corrections", "look-alikes", "copies")
AGREED = (
    "events trigger", "events +type", "events actors", "events recipients", "events time accuracy",
    "events place accuracy", "events polarity accuracy", "events modality accuracy", "events tense accuracy",
    "events according to accuracy", "statements attribution", "statements exact", "figures +value", "figures +measure",
    "times value", "places resolved",
)  # fmt: skip


def counted() -> str:
    """Counts by split as Markdown."""
    each = [counts.counted([]), *(counts.counted([s]) for s in SPLITS)]
    lines = ["| | all | " + " | ".join(SPLITS) + " |", "|---|" + "---:|" * (len(SPLITS) + 1)]
    lines += [f"| {name} | " + " | ".join(str(c[name]) for c in each) + " |" for name in COUNTED]
    told = ", ".join(f"{each[0][name]} {name}" for name in STORIES)
    return "\n".join([*lines, "", f"Stories: {told}."])


def agreed() -> str:
    """Agreement by layer as Markdown."""
    each = agreement.agreement()
    total = summed(each)
    lines = [f"{len(each)} reports were read twice.", "", "| layer | F1 or accuracy | 95% interval | items |"]
    lines.append("|---|---:|---|---:|")
    for metric in AGREED:
        low, high = interval(each, metric)
        lines.append(f"| {metric} | {total.f1(metric):.3f} | {low:.3f} to {high:.3f} | {total[metric, 'gold']} |")
    return "\n".join(lines)


def write() -> None:
    """Puts both between their marks."""
    text = CARD.read_text(encoding="utf-8")
    for name, block in (("counts", counted()), ("agreement", agreed())):
        before, _, rest = text.partition(f"<!-- {name} -->")
        _, _, after = rest.partition(f"<!-- /{name} -->")
        text = f"{before}<!-- {name} -->\n{block}\n<!-- /{name} -->{after}"
    CARD.write_text(text, encoding="utf-8")
