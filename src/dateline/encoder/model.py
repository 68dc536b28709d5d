"""The shipped model at run time: loaded once, read from with `LanguageModel.read`."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.encoder import boundaries
from dateline.encoder.lemmas import Lemmas
from dateline.encoder.names import Name, names_in
from dateline.encoder.parsing import Parsed, WordHeads
from dateline.encoder.pieces import WordPieces
from dateline.encoder.sessions import content, session
from dateline.encoder.tasks import TaskHeads
from dateline.encoder.windows import Atoms, Cuts, Window, atoms_in, batches, windows_of
from dateline.values.signals import Signals

BATCH = 512
Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class BlockReading:
    """What the model says of one block of N words and S sentences.

    `words` [N, 2] are characters of the block, `sentences` [S, 2] words; `heads` [N] words of the block, -1 a root;
    `mentions` "none" or kind and type ("nominal-PER") of the mention that a word heads, `certainty` [N] its
    probability; `vectors` [N, width] and `sentence_vectors` [S, width] are there for other heads to read, and
    `signals` is what the task heads say of its words.
    """

    words: Array
    sentences: Array
    upos: list[str]
    xpos: list[str]
    lemmas: list[str]
    heads: Array
    deprels: list[str]
    names: list[Name]
    mentions: list[str]
    certainty: Array
    vectors: Array
    sentence_vectors: Array
    signals: Signals


@dataclass(frozen=True, slots=True)
class _Draft:
    """A block cut into words and sentences, with their vectors."""

    words: Array
    sentences: Array
    vectors: Array
    roots: Array
    tasks: Array


class LanguageModel:
    """Encoder and heads; stateless but for the cache of word pieces, so that the same blocks give the same reading."""

    def __init__(self, folder: Traversable, *, threads: int = 1) -> None:
        self.labels: dict[str, list[str]] = json.loads(content(folder, "labels.json"))
        self._pieces = WordPieces(content(folder, "vocabulary.txt").decode("utf-8").splitlines())
        self._lemmas = Lemmas(self._pieces.words)
        self._encoder = session(folder, "encoder", threads)
        self._heads = WordHeads(folder, self.labels["rels"], threads=threads)
        self._tasks = TaskHeads(folder, threads=threads)
        self._width = int(self._encoder.get_outputs()[0].shape[2])

    def read(self, blocks: Sequence[str], *, cuts: Sequence[Cuts] | None = None) -> list[BlockReading]:
        """Read blocks of prose; one that holds nothing but white space gives an empty reading. `cuts` says of each
        block where words and sentences begin, where that is known (a treebank).

        Blocks of one call share batches, and int8 scales with its batch: read a report's blocks in one call, and no
        other report's with them.
        """
        atoms = [atoms_in(text, cuts[n] if cuts else None) for n, text in enumerate(blocks)]
        windows = [windows_of(text, atoms[n], self._pieces) for n, text in enumerate(blocks)]
        encoded = iter(self._encode([w for found in windows for w in found]))
        drafts = [
            self._segment(text, atoms[n], windows[n], [next(encoded) for _ in windows[n]])
            for n, text in enumerate(blocks)
        ]
        starts = np.cumsum([0, *(len(d.words) for d in drafts)])
        signals = self._tasks.read(np.concatenate([np.zeros((0, self._width), np.float32), *(d.tasks for d in drafts)]))
        if not starts[-1]:
            return [self._reading(text, draft, None, signals, 0) for text, draft in zip(blocks, drafts, strict=True)]
        parsed = self._heads.parse(
            np.concatenate([d.vectors for d in drafts]),
            np.concatenate([d.sentences + start for d, start in zip(drafts, starts, strict=False)]),
            np.concatenate([d.roots for d in drafts]),
        )
        return [
            self._reading(text, draft, parsed, signals, int(start))
            for text, draft, start in zip(blocks, drafts, starts, strict=False)
        ]

    def _encode(self, windows: Sequence[Window]) -> list[tuple[Array, Array, Array, Array]]:
        """Vectors and boundary logits of each window's atoms, the window's own vector, and the atoms' task vectors."""
        found: dict[int, tuple[Array, Array, Array, Array]] = {}
        for group in batches(windows, BATCH):
            longest = max(len(windows[n].pieces) for n in group)
            pieces = np.zeros((len(group), longest), np.int64)
            shapes = np.zeros_like(pieces)
            for row, n in enumerate(group):
                pieces[row, : len(windows[n].pieces)] = windows[n].pieces
                shapes[row, : len(windows[n].shapes)] = windows[n].shapes
            vectors, logits, middle = self._encoder.run(
                ["vectors", "boundaries", "middle"], {"pieces": pieces, "shapes": shapes}
            )
            tasks = self._tasks.branch(middle, [len(windows[n].pieces) for n in group])
            for row, n in enumerate(group):
                places = windows[n].places
                found[n] = vectors[row, places], logits[row, places], vectors[row, 0].copy(), tasks[row, places]
        return [found[n] for n in range(len(windows))]

    def _segment(
        self, text: str, atoms: Atoms, windows: Sequence[Window], encoded: Sequence[tuple[Array, Array, Array, Array]]
    ) -> _Draft:
        """Words and sentences of a block; a sentence hangs on the vector of the window that it begins in."""
        if not windows:
            none, empty = np.zeros((0, 2), np.int64), np.zeros((0, self._width), np.float32)
            return _Draft(none, none, empty, empty, empty)
        begins = [w.first for w in windows]
        labels = boundaries.decided(np.concatenate([logits for _, logits, _, _ in encoded]), text, atoms, begins)
        words, firsts, sentences = boundaries.spans_of(labels, atoms)
        vectors = np.concatenate([vectors for vectors, *_ in encoded])[firsts]
        owners = np.searchsorted(begins, firsts[sentences[:, 0]], side="right") - 1
        tasks = np.concatenate([tasks for *_, tasks in encoded])[firsts]
        return _Draft(words, sentences, vectors, np.stack([encoded[o][2] for o in owners]), tasks)

    def _reading(self, text: str, draft: _Draft, parsed: Parsed | None, signals: Signals, start: int) -> BlockReading:
        """A block's share of what was said of all blocks' words."""
        end = start + len(draft.words)
        mine = signals.part(start, end)
        if parsed is None or start == end:
            none = np.zeros(0, np.int64)
            return BlockReading(
                draft.words, draft.sentences, [], [], [], none, [], [], [], none, draft.vectors, draft.roots, mine
            )

        def labelled(layer: str, numbers: Array) -> list[str]:
            names = self.labels[layer]
            return [names[k] for k in numbers[start:end].tolist()]

        heads = parsed.heads[start:end]
        mentions = parsed.mentions[start:end]
        forms = [text[a:b] for a, b in draft.words.tolist()]
        upos = labelled("upos", parsed.upos)
        return BlockReading(
            words=draft.words,
            sentences=draft.sentences,
            upos=upos,
            xpos=labelled("xpos", parsed.xpos),
            lemmas=list(map(self._lemmas.of, forms, labelled("lemmas", parsed.lemmas), upos)),
            heads=np.where(heads < 0, -1, heads - start),
            deprels=labelled("rels", parsed.rels),
            names=list(names_in(parsed.names[start:end], self.labels["names"], draft.sentences)),
            mentions=labelled("mentions", parsed.mentions.argmax(axis=1)),
            certainty=1 / np.exp(mentions - mentions.max(axis=1, keepdims=True)).sum(axis=1),
            vectors=draft.vectors,
            sentence_vectors=draft.roots,
            signals=mine,
        )


@cache
def shipped(threads: int = 1) -> LanguageModel:
    """The model that comes with the package, loaded when first asked for and kept."""
    return LanguageModel(resources.files("dateline.encoder") / "model", threads=threads)


@cache
def version() -> str:
    """Name of the shipped weights, for `reader.model`."""
    return content(resources.files("dateline.encoder") / "model", "VERSION").decode("ascii").strip()
