"""Reading CoNLL-U: documents of paragraphs of sentences, with the text that stands between the words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass
class Word:
    """A syntactic word; `space` says whether white space follows it, `misc` is its last column."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    rel: str
    misc: str
    space: bool = True


@dataclass
class Paragraph:
    """Consecutive sentences of a document without a paragraph break."""

    doc: str
    sentences: list[list[Word]] = field(default_factory=list)


def paragraphs(lines: Iterable[str]) -> Iterator[Paragraph]:
    """Paragraphs of a CoNLL-U file; empty nodes are left out, words of a multiword token share its surface.

    The words of a multiword token ("don't") are cut from its surface where their forms spell it, else the surface goes
    to the first of them and the others are dropped into it (rare spellings such as "youll" keep their forms).
    """
    doc, current, sentence = "", Paragraph(""), []
    until, tail = 0, True
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            doc = line.split("=", 1)[1].strip()
        if line.startswith(("# newpar", "# newdoc")) and "newpar_block" not in line:
            if current.sentences:
                yield current
            current = Paragraph(doc)
        if not line and sentence:
            current.sentences.append(sentence)
            sentence, until = [], 0
        if not line or line[0] == "#":
            continue
        cells = line.split("\t")
        if "." in cells[0]:
            continue
        space = "SpaceAfter=No" not in cells[9]
        if "-" in cells[0]:
            until, tail = int(cells[0].split("-")[1]), space
            continue
        number = int(cells[0])
        if number < until:
            space = False
        elif number == until:
            space = tail
        sentence.append(Word(cells[1], cells[2], cells[3], cells[4], int(cells[6]), cells[7], cells[9], space))
    if current.sentences:
        yield current
