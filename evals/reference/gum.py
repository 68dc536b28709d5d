"""Gold documents of GUM with their coreference clusters, as Documents: real trees, gold mentions, no entities."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from dateline.values.language import Document, Mention, Sentence, Token
from dateline.values.report import Report
from dateline.values.spans import span

TYPES = {"person": "PER", "organization": "ORG", "place": "GPE", "event": "EVENT"}
Gold = dict[str, list[tuple[int, int]]]


def documents(folder: Path, genre: str) -> Iterator[tuple[Document, Gold]]:
    """Each document of a genre with its clusters: entity number → spans in characters."""
    for file in sorted(folder.rglob(f"GUM_{genre}*.conllu")):
        yield _read(file)


def _read(file: Path) -> tuple[Document, Gold]:
    text, tokens, sentences, breaks = "", [], [], []
    spans: list[tuple[str, str, int, int]] = []
    opened: list[tuple[str, str, int]] = []
    for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        if any(line.startswith("# newpar") for line in lines) and text:
            text = text.rstrip() + "\n"
            breaks.append(len(text))
        base, start = len(tokens), len(text)
        for line in lines:
            c = line.split("\t")
            if line.startswith("#") or not c[0].isdigit():
                continue
            begin = len(text)
            text += c[1]
            i, head = len(tokens), int(c[6])
            tokens.append(
                Token(
                    index=i, start=begin, end=len(text), text=c[1], lemma=c[2], upos=c[3], xpos=c[4],
                    head=base + head - 1 if head else -1, deprel=c[7], sentence=len(sentences),
                )
            )  # fmt: skip
            text += "" if "SpaceAfter=No" in c[9] else " "
            _entities(c[9], i, opened, spans)
        sentences.append((start, tokens[-1].end, base, len(tokens)))
    text = text.rstrip()
    starts = [0, *breaks]
    blocks = [
        (a, b, "headline" if a == 0 else "body")
        for a, b in zip(starts, [*(x - 1 for x in breaks), len(text)], strict=True)
    ]
    gold: Gold = defaultdict(list)
    mentions = {}
    for number, kind, first, last in spans:
        a, b = tokens[first].start, tokens[last].end
        if kind == "time":
            continue
        gold[number].append((a, b))
        head = next((k for k in range(first, last + 1) if not first <= tokens[k].head <= last), first)
        form = (
            "pronoun"
            if tokens[head].upos in ("PRON", "DET")
            else "named"
            if tokens[head].upos == "PROPN"
            else "nominal"
        )
        mentions[a, b] = Mention(
            id=f"m:{a}-{b}", start=a, end=b, text=text[a:b], kind=form, type=TYPES.get(kind, "OTHER")
        )  # fmt: skip
    at = lambda x: max(k for k, s in enumerate(starts) if s <= x)  # noqa: E731
    document = Document(
        report=Report(
            id=file.stem, uri=None, outlet=None, outlet_country=None, headline=span(text, *blocks[0][:2]), deck=None,
            byline=(), agencies=(), credits=(), published=None, updated=None, dateline=None, blocks=tuple(blocks),
            language="en", encoding="utf-8", sha256="0" * 64, container=None, text=text, offsets=((0, 0, len(text)),),
        ),
        sentences=tuple(
            Sentence(start=a, end=b, first=x, last=y, block=at(a), role=blocks[at(a)][2]) for a, b, x, y in sentences
        ),
        tokens=tuple(tokens),
        mentions=tuple(sorted(mentions.values(), key=lambda m: (m.start, -m.end))),
    )  # fmt: skip
    return document, gold


def _entities(misc: str, i: int, opened: list[tuple[str, str, int]], spans: list[tuple[str, str, int, int]]) -> None:
    value = re.search(r"Entity=([^|]*)", misc)
    for part in re.findall(r"\([^()]*\)?|[^()]*\)", value[1]) if value else ():
        number, *rest = part.strip("()").split("-")
        if part.startswith("("):
            opened.append((number, rest[0], i))
        if part.endswith(")"):
            at = next((k for k in range(len(opened) - 1, -1, -1) if opened[k][0] == number), None)
            if at is not None:
                number, kind, first = opened.pop(at)
                spans.append((number, kind, first, i))
