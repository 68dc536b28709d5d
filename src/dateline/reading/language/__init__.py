"""Report → Document: sentences, words with their parse, and the mentions in headline, deck, subheads and body."""

import msgspec

from dateline import encoder
from dateline.encoder import BlockReading
from dateline.reading.language.coordination import with_speakers
from dateline.reading.language.mentions import find_mentions
from dateline.values.language import Document, Sentence, Token
from dateline.values.report import PROSE, BlockRole, Report
from dateline.values.signals import joined

__all__ = ["annotate"]


def annotate(report: Report) -> Document:
    """Read a report's prose. No sentence crosses a block, and nothing outside of prose is read."""
    prose = [
        piece for number, block in enumerate(report.blocks) if block[2] in PROSE for piece in _pieces(report, number)
    ]
    readings = encoder.shipped().read([report.text[start:end] for _, (start, end, _) in prose])
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    for (number, (start, _, role)), reading in zip(prose, readings, strict=True):
        first = len(tokens)
        spans = (reading.words + start).tolist()
        for begin, end in reading.sentences.tolist():
            place = (spans[begin][0], spans[end - 1][1])
            part = _tokens(report.text, reading, spans, begin, end, first, len(sentences))
            if begin == 0 and sentences and _is_dateline(report, sentences[-1]):
                _join(sentences, tokens, part, place[1])
            else:
                sentences.append(Sentence(*place, first + begin, first + end, number, role))
                tokens += part
    tokens = with_speakers(tokens)
    bare = Document(report=report, sentences=tuple(sentences), tokens=tuple(tokens), mentions=())
    return Document(
        report=report,
        sentences=bare.sentences,
        tokens=bare.tokens,
        mentions=find_mentions(bare, readings),
        signals=joined([r.signals for r in readings]) if readings else None,
    )


def _pieces(report: Report, number: int) -> list[tuple[int, tuple[int, int, BlockRole]]]:
    """A block, cut behind the dateline that it may begin with, so that the parse of its first sentence is not led
    astray by "NAIROBI, July 25 —"."""
    start, end, role = report.blocks[number]
    line = report.dateline
    if line is None or not start <= line.start < line.end < end:
        return [(number, (start, end, role))]
    cut = line.end
    while cut < end and not report.text[cut].isalnum() and report.text[cut] not in "“\"‘'":
        cut += 1
    return [(number, (start, cut, role)), (number, (cut, end, role))] if cut < end else [(number, (start, end, role))]


def _is_dateline(report: Report, sentence: Sentence) -> bool:
    line = report.dateline
    return line is not None and sentence.start <= line.start < sentence.end < line.end + 8


def _join(sentences: list[Sentence], tokens: list[Token], part: list[Token], end: int) -> None:
    """Make a dateline and the sentence behind it one: the dateline hangs on the sentence's root."""
    line = sentences[-1]
    root = next(t.index for t in part if t.head < 0)
    for i in range(line.first, line.last):
        if tokens[i].head < 0:
            tokens[i] = msgspec.structs.replace(tokens[i], head=root, deprel="parataxis")
    tokens += [msgspec.structs.replace(t, sentence=len(sentences) - 1) for t in part]
    sentences[-1] = msgspec.structs.replace(line, end=end, last=line.last + len(part))


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
