"""Report → Document: sentences, words with their parse, and the mentions in headline, deck, subheads and body."""

from dateline import encoder
from dateline.encoder import BlockReading
from dateline.reading.language.mentions import find_mentions
from dateline.values.language import Document, Sentence, Token
from dateline.values.report import PROSE, Report

__all__ = ["annotate"]


def annotate(report: Report) -> Document:
    """Read a report's prose. No sentence crosses a block, and nothing outside of prose is read."""
    prose = [(number, block) for number, block in enumerate(report.blocks) if block[2] in PROSE]
    readings = encoder.shipped().read([report.text[start:end] for _, (start, end, _) in prose])
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    for (number, (start, _, role)), reading in zip(prose, readings, strict=True):
        first = len(tokens)
        spans = (reading.words + start).tolist()
        for begin, end in reading.sentences.tolist():
            place = (spans[begin][0], spans[end - 1][1])
            sentences.append(Sentence(*place, first + begin, first + end, number, role))
            tokens += _tokens(report.text, reading, spans, begin, end, first, len(sentences) - 1)
    bare = Document(report=report, sentences=tuple(sentences), tokens=tuple(tokens), mentions=())
    return Document(
        report=report,
        sentences=bare.sentences,
        tokens=bare.tokens,
        mentions=find_mentions(bare, readings),
    )


def _tokens(
    text: str, reading: BlockReading, spans: list[list[int]], begin: int, end: int, first: int, sentence: int
) -> list[Token]:
    """Tokens of a sentence; `first` is the number of the block's first one in the document."""
    heads = reading.heads[begin:end].tolist()
    return [
        Token(
            first + i,
            spans[i][0],
            spans[i][1],
            text[spans[i][0] : spans[i][1]],
            reading.lemmas[i],
            reading.upos[i],
            reading.xpos[i],
            head if head < 0 else first + head,
            reading.deprels[i],
            sentence,
        )
        for i, head in zip(range(begin, end), heads, strict=True)
    ]
