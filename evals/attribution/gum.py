"""Development figures of attribution on GUM's discourse annotation, gold trees: news, interviews, speeches, court.

    python evals/attribution/gum.py DEP_TAR [--genres news,interview] [--show N]

GUM marks attribution as a discourse relation: a satellite unit with cue and source tokens over the unit that it
attributes. The gold content is the attributed unit with what hangs on it in its sentence. Relations without source
tokens and picture credits are left out. A prediction is right where its content, within the sentences of the gold one,
overlaps with IoU of at least .5, and its sources overlap. GUM also counts verbs of knowing and perceiving, and says nothing of
headlines or layout, so precision is a lower bound; compare rows, not figures with other scorers.
"""

import argparse
import re
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from dateline.reading.attribution import attribute
from dateline.values.language import Document, EntityType, Mention, MentionKind, Sentence, Token
from dateline.values.report import Block, Report
from dateline.values.spans import span

Gold = tuple[set[int], set[int], set[int]]
"""Characters of content, of source, and of the sentences that hold the content."""
GENRES = ("news", "interview", "speech", "court")
TYPES: dict[str, EntityType] = {"person": "PER", "organization": "ORG", "place": "GPE", "event": "EVENT"}
CREDIT = {"Image", "Video", "Audio"}
QUOTES = "\"“”'‘’"


@dataclass
class Unit:
    """An elementary discourse unit: its tokens, its head unit and relation."""

    tokens: list[int]
    head: int
    relation: str
    signals: str


@dataclass
class Reading:
    """A gold document being built."""

    text: str = ""
    tokens: list[Token] = field(default_factory=list)
    sentences: list[tuple[int, int, int, int]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    units: dict[int, Unit] = field(default_factory=dict)


def documents(path: str, genres: tuple[str, ...] = GENRES) -> Iterator[tuple[Document, list[Gold]]]:
    """Gold documents with (characters of content, characters of source) of their attributions."""
    with tarfile.open(path) as archive:
        members = sorted((m for m in archive.getmembers() if m.isfile()), key=lambda m: m.name)
        for member in members:
            name = member.name.rsplit("/", 1)[-1]
            if name.startswith(tuple(f"GUM_{g}_" for g in genres)):
                stream = archive.extractfile(member)
                assert stream is not None
                read = _read(stream.read().decode("utf-8"))
                yield _document(name, read), _attributions(read)


def _read(conllu: str) -> Reading:
    out, stack, unit, fresh = Reading(), [], None, False
    for block in conllu.split("\n\n"):
        lines = block.split("\n")
        fresh = fresh or any(line.startswith("# newpar") for line in lines)
        rows = [r for line in lines if line and not line.startswith("#") for r in [line.split("\t")] if r[0].isdigit()]
        if not rows:
            continue
        if fresh and out.text:
            out.text = out.text.rstrip() + "\n"
        fresh = False
        base, begin = len(out.tokens), len(out.text)
        for k, r in enumerate(rows):
            start = len(out.text)
            head = base + int(r[6]) - 1 if int(r[6]) else -1
            token = Token(base + k, start, start + len(r[1]), r[1], r[2], r[3], r[4], head, r[7], len(out.sentences))
            out.tokens.append(token)
            out.text += r[1] + ("" if "SpaceAfter=No" in r[9] else " ")
            if m := re.search(r"Discourse=([\w-]+?)(?:_m)?:(\d+)(?:->(\d+))?:[\d:]*([^|]*)", r[9]):
                unit = int(m[2])
                out.units[unit] = Unit([], int(m[3] or 0), m[1], m[4])
            if unit is not None:
                out.units[unit].tokens.append(token.index)
            _entities(out, stack, r[9], token.index)
        out.sentences.append((begin, out.tokens[-1].end, base, len(out.tokens)))
    out.text = out.text.rstrip()
    return out


def _entities(out: Reading, stack: list[tuple[str, str, int]], misc: str, i: int) -> None:
    m = re.search(r"Entity=([^|]*)", misc)
    for piece in re.findall(r"\([^()]*\)?|[^()]*\)", m[1]) if m else []:
        name = piece.strip("()").split("-")
        if piece.startswith("("):
            stack.append((name[0], name[1], i))
        if piece.endswith(")"):
            k = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][0] == name[0]), None)
            if k is not None:
                _, kind, first = stack.pop(k)
                out.mentions.append(_mention(out, kind, first, i))


def _mention(out: Reading, kind: str, first: int, last: int) -> Mention:
    a, b = out.tokens[first].start, out.tokens[last].end
    upos = {out.tokens[j].upos for j in range(first, last + 1)}
    form: MentionKind = "pronoun" if first == last and "PRON" in upos else "named" if "PROPN" in upos else "nominal"
    return Mention(id=f"m:{a}-{b}", start=a, end=b, text=out.text[a:b], kind=form, type=TYPES.get(kind, "OTHER"))


def _document(name: str, read: Reading) -> Document:
    blocks: list[Block] = []
    at = 0
    for line in read.text.split("\n"):
        if line:
            blocks.append((at, at + len(line), "body" if blocks else "headline"))
        at += len(line) + 1
    starts = [b[0] for b in blocks]
    number = [max(k for k, s in enumerate(starts) if s <= a) for a, *_ in read.sentences]
    report = Report(
        id=name, uri=None, outlet=None, outlet_country=None, headline=span(read.text, *blocks[0][:2]), deck=None,
        byline=(), agencies=(), credits=(), published=None, updated=None, dateline=None, blocks=tuple(blocks),
        language="en", encoding="utf-8", sha256="0" * 64, container=None, text=read.text,
        offsets=((0, 0, len(read.text)),),
    )  # fmt: skip
    return Document(
        report=report,
        sentences=tuple(Sentence(*s, block=n, role=blocks[n][2]) for s, n in zip(read.sentences, number, strict=True)),
        tokens=tuple(read.tokens),
        mentions=tuple(sorted({m.id: m for m in read.mentions}.values(), key=lambda m: (m.start, -m.end))),
    )


def _attributions(read: Reading) -> list[Gold]:
    below: dict[int, list[int]] = {}
    for number, unit in read.units.items():
        below.setdefault(unit.head, []).append(number)
    gold: dict[tuple[int, ...], Gold] = {}
    for number, unit in read.units.items():
        sources = re.findall(r"sem-atsrc-([\d,-]+)", unit.signals)
        if not unit.relation.startswith("attribution") or not sources or unit.head not in read.units:
            continue
        source = {j - 1 for s in sources for j in _range(s)}
        sentences = {read.tokens[j].sentence for j in read.units[unit.head].tokens}
        content: set[int] = set()
        todo = [unit.head]
        while todo:
            n = todo.pop()
            inside = [j for j in read.units[n].tokens if read.tokens[j].sentence in sentences]
            if not inside or n == number:
                continue
            content.update(inside)
            todo += below.get(n, [])
        if any(read.tokens[j].text in CREDIT for j in (*_row(read, sentences), *unit.tokens)):
            continue
        content -= {j for j in content if read.tokens[j].text in QUOTES}
        key = (min(content, default=-1), *sorted(source))
        gold[key] = (_chars(read, content), _chars(read, source), _chars(read, set(_row(read, sentences))))
    return [g for g in gold.values() if g[0]]


def _row(read: Reading, sentences: set[int]) -> list[int]:
    return [t.index for t in read.tokens if t.sentence in sentences]


def _range(text: str) -> list[int]:
    out: list[int] = []
    for part in text.strip("-,").split(","):
        ends = [int(n) for n in part.split("-") if n]
        out += range(ends[0], ends[-1] + 1)
    return out


def _chars(read: Reading, tokens: set[int]) -> set[int]:
    return {c for j in tokens for c in range(read.tokens[j].start, read.tokens[j].end)}


Found = list[tuple[set[int], set[int], str]]


def by_dateline(document: Document) -> Found:
    return [
        (_inked(document, s.content), {c for r in s.sources for c in range(r.start, r.end)}, s.content[0].text[:90])
        for s in attribute(document)
    ]


def by_marks(document: Document) -> Found:
    """The trivial baseline: each quotation, and each ccomp of say, with the nearest person's name."""
    out: Found = []
    people = [m for m in document.mentions if m.type == "PER"]
    contents = [m.span(1) for m in re.finditer(r"[\"“]([^\"”\n]{3,})[\"”]", document.text)]
    for t in document.tokens:
        if t.lemma == "say":
            contents += [(s.start, s.end) for c in document.kids(t.index, "ccomp") for s in [document.span_of(document.subtree(c))]]
    for a, b in contents:
        near = min(people, key=lambda m: min(abs(m.start - b), abs(a - m.end)), default=None)
        if near:
            inked = _inked(document, (span(document.text, a, b),))
            out.append((inked, set(range(near.start, near.end)), document.text[a:b][:90]))
    return out


def _inked(document: Document, spans: tuple) -> set[int]:  # type: ignore[type-arg]
    return {c for s in spans for c in range(s.start, s.end) if not document.text[c].isspace() and document.text[c] not in QUOTES}


def score(gold: list[Gold], found: Found) -> tuple[Counter[str], list[str]]:
    """Greedy one-to-one pairs by overlap of content; counts and notes on what is missed or over."""
    ranked = sorted(
        ((len(g[0] & f[0]) / len(g[0] | f[0] & g[2]), bool(g[1] & f[1]), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if g[0] & f[0]),
        reverse=True,
    )
    taken_g: dict[int, bool] = {}
    taken_f: set[int] = set()
    for iou, sourced, i, j in ranked:
        if iou >= 0.5 and i not in taken_g and j not in taken_f:
            taken_g[i] = sourced
            taken_f.add(j)
    counts = Counter(gold=len(gold), found=len(found), content=len(taken_g), right=sum(taken_g.values()))
    notes = [f"missed {sorted(g[0])[0]}-{sorted(g[0])[-1] + 1}" for i, g in enumerate(gold) if i not in taken_g]
    notes += [f"over   {f[2]}" for j, f in enumerate(found) if j not in taken_f]
    notes += [f"source {sorted(gold[i][1])[0]}-{sorted(gold[i][1])[-1] + 1} of {sorted(gold[i][0])[0]}" for i, ok in taken_g.items() if not ok]
    return counts, notes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive")
    parser.add_argument("--genres", default=",".join(GENRES))
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    systems: dict[str, Callable[[Document], Found]] = {"dateline": by_dateline, "marks and names": by_marks}
    totals: dict[tuple[str, str], Counter[str]] = {}
    for document, gold in documents(args.archive, tuple(args.genres.split(","))):
        genre = document.report.id.split("_")[1]
        for name, system in systems.items():
            counts, notes = score(gold, system(document))
            totals.setdefault((name, genre), Counter()).update(counts)
            if args.show and name == "dateline":
                print(f"== {document.report.id} {dict(counts)}")
                for note in notes:
                    m = re.match(r"(missed|source) (\d+)-(\d+)", note)
                    print("  ", note, repr(document.text[max(int(m[2]) - 60, 0) : int(m[3]) + 60]) if m else "")
    for (name, genre), c in sorted(totals.items()):
        p, r = c["right"] / max(c["found"], 1), c["right"] / max(c["gold"], 1)
        print(f"{name:16} {genre:10} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f}  content R {c['content'] / max(c['gold'], 1):.3f}  {c['right']}/{c['found']}/{c['gold']}")


if __name__ == "__main__":
    main()
