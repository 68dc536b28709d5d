"""Readings to be measured: the model's, with or without the treebank's words, and a trivial one to compare with."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from dateline.encoder import BlockReading, LanguageModel
from evals.language.gold import LAYERS, Part, Words
from training.conllu import Paragraph

_NAME_TYPES = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC"}
_WORD = re.compile(r"\w+|[^\w\s]")


def read(model: LanguageModel, part: Part, *, known: bool) -> Words:
    """The model's words of a part, document by document."""
    found = Words([], {k: [] for k in LAYERS}, [], [], [], [])
    for first, last in part.documents:
        cuts = part.cuts[first:last] if known else None
        for block, reading in enumerate(model.read(part.blocks[first:last], cuts=cuts), start=first):
            _extend(found, block, reading)
    return found


def _extend(found: Words, block: int, reading: BlockReading) -> None:
    first = len(found.spans)
    words = reading.words.tolist()
    found.spans.extend((block, a, b) for a, b in words)
    for layer, values in zip(LAYERS, (reading.upos, reading.xpos, reading.lemmas), strict=True):
        found.labels[layer].extend(values)
    found.heads.extend(-1 if h < 0 else first + h for h in reading.heads.tolist())
    found.rels.extend(reading.deprels)
    found.sentences.extend((block, words[a][0], words[b - 1][1]) for a, b in reading.sentences.tolist())
    found.names.extend(
        (first + n.first, first + n.last - 1, _NAME_TYPES[n.type]) for n in reading.names if n.type in _NAME_TYPES
    )


class Baseline:
    """No model: words by a regular expression, sentences at full stops, the tag and lemma that a form has most often in
    training, each word hung on the one before it, runs of capitals as names of persons."""

    def __init__(self, training: Iterable[Paragraph]) -> None:
        counts: dict[str, dict[str, Counter[str]]] = {k: defaultdict(Counter) for k in (*LAYERS, "rel")}
        for word in (w for p in training for s in p.sentences for w in s):
            for layer in LAYERS:
                counts[layer][word.form.lower()][getattr(word, layer)] += 1
            counts["rel"][word.upos][word.rel] += 1
        self._best = {k: {f: c.most_common(1)[0][0] for f, c in v.items()} for k, v in counts.items()}

    def read(self, part: Part, *, known: bool) -> Words:
        """The baseline's words of a part."""
        found = Words([], {k: [] for k in LAYERS}, [], [], [], [])
        for block, text in enumerate(part.blocks):
            if known:
                cuts = part.cuts[block]
                spans = [(a, b) for n, a, b in part.words.spans if n == block]
                begins = [a in cuts.sentences for a, _ in spans]
            else:
                spans = [m.span() for m in _WORD.finditer(text)]
                stops = [text[a:b] in ".!?" for a, b in spans]
                begins = [i == 0 or stops[i - 1] for i in range(len(spans))]
            self._extend(found, block, text, spans, begins)
        return found

    def _extend(self, found: Words, block: int, text: str, spans: list[tuple[int, int]], begins: list[bool]) -> None:
        for (start, end), begin in zip(spans, begins, strict=True):
            form = text[start:end]
            for layer, other in (("upos", "NOUN"), ("xpos", "NN"), ("lemma", form.lower())):
                found.labels[layer].append(self._best[layer].get(form.lower(), other))
            upos = found.labels["upos"][-1]
            found.rels.append("root" if begin else self._best["rel"].get(upos, "dep"))
            found.heads.append(-1 if begin else len(found.spans) - 1)
            found.spans.append((block, start, end))
            if begin:
                found.sentences.append((block, start, end))
            else:
                found.sentences[-1] = (block, found.sentences[-1][1], end)
            if upos == "PROPN":
                last = len(found.spans) - 1
                if found.names and found.names[-1][1] == last - 1 and not begin:
                    found.names[-1] = (found.names[-1][0], last, "PER")
                else:
                    found.names.append((last, last, "PER"))
