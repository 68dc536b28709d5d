"""Development figures of attribution on GUM's discourse annotation: news, interviews, speeches, court hearings.

    python -m evals.attribution.gum FOLDER            gold trees; FOLDER: the .conllu files of GUM with discourse
    python -m evals.attribution.gum FOLDER --raw      the same texts read by the language model
    … --write                                         freeze the figures in result.json;  -v: what differs

GUM marks attribution as a discourse relation: a satellite unit with cue and source tokens over the unit that it
attributes. The gold content is the attributed unit with what hangs on it in its sentence. Relations without source
tokens and picture credits are left out. A prediction is right where its content, within the sentences of the gold one,
overlaps with IoU of at least .5, and its sources overlap. GUM also counts verbs of knowing, meaning and perceiving, has
no headlines, layers or layout, and gives a quotation one relation; so figures compare readers, and are no share of
statements found. Baseline: each pair of quotation marks and each ccomp of say, with the nearest person's name.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dateline.reading.attribution import attribute
from dateline.reading.language import annotate
from dateline.values.language import Document
from dateline.values.spans import Span, span
from evals.reference.gum import documents

GENRES = ("news", "interview", "speech", "court")
CREDIT = {"Image", "Video", "Audio"}
QUOTES = "\"“”'‘’"
RELATION = re.compile(r"Discourse=([\w-]+?)(?:_m)?:(\d+)(?:->(\d+))?:[\d:]*([^|\n]*)")
Found = list[tuple[set[int], set[int], str]]
"""Characters of content, of sources, and a few words of the content."""


@dataclass
class Unit:
    """An elementary discourse unit: its tokens, the unit it hangs on, its relation and the signals of it."""

    tokens: list[int]
    head: int
    relation: str
    signals: str


@dataclass
class Attribution:
    """A gold attribution: characters of content and source, and of the sentences that hold the content."""

    content: set[int]
    source: set[int]
    around: set[int]


def gold(file: Path, document: Document) -> list[Attribution]:
    """The attributions of a file, in the characters of its Document."""
    units = _units(file.read_text(encoding="utf-8"))
    below: dict[int, list[int]] = {}
    for number, unit in units.items():
        below.setdefault(unit.head, []).append(number)
    found = {}
    for number, unit in units.items():
        sources = [j for s in re.findall(r"sem-atsrc-([\d,-]+)", unit.signals) for j in _range(s)]
        if not unit.relation.startswith("attribution") or not sources or unit.head not in units:
            continue
        sentences = {document.tokens[j].sentence for j in units[unit.head].tokens}
        row = [t.index for t in document.tokens if t.sentence in sentences]
        content = _content(document, units, below, number, sentences)
        if content and not any(document.tokens[j].text in CREDIT for j in (*row, *unit.tokens)):
            chars = (_chars(document, content), _chars(document, sources), _chars(document, row))
            found[(min(content), *sources)] = Attribution(*chars)
    return list(found.values())


def _units(conllu: str) -> dict[int, Unit]:
    units: dict[int, Unit] = {}
    current: Unit | None = None
    index = 0
    for line in conllu.splitlines():
        row = line.split("\t")
        if len(row) < 10 or not row[0].isdigit():
            continue
        if m := RELATION.search(row[9]):
            current = units[int(m[2])] = Unit([], int(m[3] or 0), m[1], m[4])
        if current is not None:
            current.tokens.append(index)
        index += 1
    return units


def _content(
    document: Document, units: dict[int, Unit], below: dict[int, list[int]], satellite: int, sentences: set[int]
) -> list[int]:
    """Tokens of the attributed unit and of what hangs on it within its sentences, quotation marks left out."""
    content: list[int] = []
    todo = [units[satellite].head]
    while todo:
        number = todo.pop()
        inside = [j for j in units[number].tokens if document.tokens[j].sentence in sentences]
        if inside and number != satellite:
            content += inside
            todo += below.get(number, [])
    return [j for j in content if document.tokens[j].text not in QUOTES]


def _range(text: str) -> list[int]:
    """ "19-21,30" → the token numbers, from 0."""
    out: list[int] = []
    for part in text.strip("-,").split(","):
        ends = [int(n) for n in part.split("-") if n]
        out += range(ends[0] - 1, ends[-1])
    return out


def _chars(document: Document, tokens: list[int]) -> set[int]:
    return {c for j in tokens for c in range(document.tokens[j].start, document.tokens[j].end)}


def by_dateline(document: Document) -> Found:
    return [
        (_inked(document, s.content), {c for r in s.sources for c in range(r.start, r.end)}, s.content[0].text[:90])
        for s in attribute(document)
    ]


def by_marks(document: Document) -> Found:
    """The trivial baseline."""
    people = [m for m in document.mentions if m.type == "PER"]
    contents = [m.span(1) for m in re.finditer(r"[\"“]([^\"”\n]{3,})[\"”]", document.text)]
    for t in document.tokens:
        if t.lemma == "say":
            phrases = [document.span_of(document.subtree(c)) for c in document.kids(t.index, "ccomp")]
            contents += [(s.start, s.end) for s in phrases]
    out: Found = []
    for a, b in contents:
        near = min(people, key=lambda m: min(abs(m.start - b), abs(a - m.end)), default=None)
        if near:
            words = _inked(document, (span(document.text, a, b),))
            out.append((words, set(range(near.start, near.end)), document.text[a:b][:90]))
    return out


def _inked(document: Document, spans: tuple[Span, ...]) -> set[int]:
    text = document.text
    return {c for s in spans for c in range(s.start, s.end) if not text[c].isspace() and text[c] not in QUOTES}


def score(wanted: list[Attribution], found: Found) -> tuple[Counter[str], list[str]]:
    """Greedy one-to-one pairs by overlap of content; counts, and notes on what is missed, over or another's."""
    ranked = sorted(
        (
            (len(g.content & f[0]) / len(g.content | f[0] & g.around), bool(g.source & f[1]), i, j)
            for i, g in enumerate(wanted)
            for j, f in enumerate(found)
            if g.content & f[0]
        ),
        reverse=True,
    )
    sourced: dict[int, bool] = {}
    taken: set[int] = set()
    for iou, right, i, j in ranked:
        if iou >= 0.5 and i not in sourced and j not in taken:
            sourced[i] = right
            taken.add(j)
    counts = Counter(gold=len(wanted), found=len(found), content=len(sourced), right=sum(sourced.values()))
    notes = [f"missed at {min(g.content)}" for i, g in enumerate(wanted) if i not in sourced]
    notes += [f"over: {f[2]}" for j, f in enumerate(found) if j not in taken]
    notes += [f"another source at {min(wanted[i].source)}" for i, right in sourced.items() if not right]
    return counts, notes


def run(folder: Path, *, raw: bool, notes: list[str]) -> dict[str, dict[str, dict[str, float]]]:
    """Precision, recall and F1 of each reader and genre, and how many of the gold contents are found."""
    systems: dict[str, Callable[[Document], Found]] = {"dateline": by_dateline, "baseline": by_marks}
    out: dict[str, dict[str, dict[str, float]]] = {}
    for genre in GENRES:
        totals: dict[str, Counter[str]] = {name: Counter() for name in systems}
        files = sorted(folder.rglob(f"GUM_{genre}*.conllu"))
        for file, (tree, _) in zip(files, documents(folder, genre), strict=True):
            wanted = gold(file, tree)
            document = annotate(tree.report) if raw else tree
            for name, system in systems.items():
                counts, differing = score(wanted, system(document))
                totals[name].update(counts)
                notes += [f"{file.stem}: {n}" for n in differing if name == "dateline"]
        out[genre] = {name: _figures(c) for name, c in totals.items()}
    return out


def _figures(c: Counter[str]) -> dict[str, float]:
    p, r = c["right"] / max(c["found"], 1), c["right"] / max(c["gold"], 1)
    f1 = 2 * p * r / max(p + r, 1e-9)
    figures = {"precision": p, "recall": r, "f1": f1, "content_recall": c["content"] / max(c["gold"], 1)}
    return {name: round(value, 3) for name, value in figures.items()} | {"gold": c["gold"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    notes: list[str] = []
    result = run(args.folder, raw=args.raw, notes=notes)
    for genre, systems in result.items():
        for name, figures in systems.items():
            print(f"{genre:10} {name:10} " + "  ".join(f"{k} {v:g}" for k, v in figures.items()))
    if args.v:
        print("\n".join(notes))
    if args.write:
        path = Path(__file__).with_name("result.json")
        frozen = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        frozen["gum raw" if args.raw else "gum gold trees"] = result
        path.write_text(json.dumps(frozen, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
