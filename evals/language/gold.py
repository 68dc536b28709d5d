"""The treebanks' dev parts as blocks of text with what is right about them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.encoder import Cuts
from training import gum
from training.conllu import Paragraph, Word, paragraphs
from training.prepare import ewt, gum_files, gum_split

LAYERS = ("upos", "xpos", "lemma")


@dataclass(frozen=True)
class Words:
    """Words of one part of a treebank, or of a reading of it: `spans` are (block, start, end); `heads` word numbers,
    -1 a root; `sentences` the (block, start, end) of each; `names` are (first word, last word, type)."""

    spans: list[tuple[int, int, int]]
    labels: dict[str, list[str]]
    heads: list[int]
    rels: list[str]
    sentences: list[tuple[int, int, int]]
    names: list[tuple[int, int, str]]


@dataclass(frozen=True)
class Part:
    """A part of a treebank: its blocks of text (a document's paragraphs), their known cuts, and its words.

    `documents` are ranges of blocks that belong to one document, to be read in one call.
    """

    name: str
    blocks: list[str]
    cuts: list[Cuts]
    words: Words
    documents: list[tuple[int, int]]


def part(name: str, source: Iterable[Paragraph], names: dict[str, list[str]] | None = None) -> Part:
    """Put a part together; `names` has a BIO tag per letter, by a sentence's letters."""
    found = Part(name, [], [], Words([], {k: [] for k in LAYERS}, [], [], [], []), [])
    doc = None
    for paragraph in source:
        block = len(found.blocks)
        if paragraph.doc != doc:
            found.documents.append((block, block))
            doc = paragraph.doc
        found.documents[-1] = (found.documents[-1][0], block + 1)
        text, starts, begins = "", [], []
        for sentence in paragraph.sentences:
            first = len(found.words.spans)
            begins.append(len(text))
            for word in sentence:
                starts.append(len(text))
                found.words.spans.append((block, len(text), len(text) + len(word.form)))
                text += word.form + " " * word.space
                _add(found.words, word, first)
            found.words.sentences.append((block, begins[-1], found.words.spans[-1][2]))
            if names is not None:
                tags = names["".join(w.form for w in sentence)]
                found.words.names.extend(_names(sentence, tags, first))
        found.blocks.append(text.rstrip())
        found.cuts.append(Cuts(frozenset(starts), frozenset(begins)))
    return found


def _add(words: Words, word: Word, first: int) -> None:
    words.heads.append(word.head - 1 + first if word.head else -1)
    words.rels.append(word.rel)
    for layer in LAYERS:
        words.labels[layer].append(getattr(word, layer))


def _names(sentence: list[Word], tags: list[str], first: int) -> Iterator[tuple[int, int, str]]:
    """Names of a sentence from a tag per letter: three sentences have other words there than in the treebank."""
    owners = [i for i, word in enumerate(sentence) for _ in word.form]
    for at, tag in enumerate(tags):
        if tag.startswith("B-"):
            last = at
            while last + 1 < len(tags) and tags[last + 1] == f"I-{tag[2:]}":
                last += 1
            yield first + owners[at], first + owners[last], tag[2:]


def uner(data: Path) -> dict[str, list[str]]:
    """UNER's names of EWT's dev sentences: a tag per letter, by the sentence without spaces."""
    found: dict[str, list[str]] = {}
    letters, tags = "", list[str]()
    path = data / "language/uner_ewt/en_ewt-ud-dev.iob2"
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("#"):
            continue
        if line:
            _, form, tag, *_ = line.split("\t")
            tags += [tag, *([tag.replace("B-", "I-")] * (len(form) - 1))]
            letters += form
        elif letters:
            found[letters] = tags
            letters, tags = "", []
    return found


def parts(data: Path) -> Iterator[Part]:
    """EWT dev with UNER's names, GUM dev's open genres, and its news alone."""
    yield part("ewt", ewt(data, "dev"), uner(data))
    documents, dev = gum_files(data), sorted(gum_split(data, "dev"))
    opened = [d for d in dev if d.split("_")[1] in gum.OPEN_GENRES]
    yield part("gum", [p for d in opened for p in paragraphs(documents[d])])
    yield part("gum_news", [p for d in opened if "_news_" in d for p in paragraphs(documents[d])])
