"""The task heads: a branch of the encoder tuned to events, and of its heads those that beat the rules."""

import json
from collections.abc import Sequence
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.encoder.sessions import content, session
from dateline.values.signals import Settings, Signals

Array = NDArray[Any]


class TaskHeads:
    """The two graphs behind the encoder's middle layer, with their settings."""

    def __init__(self, folder: Traversable, *, threads: int) -> None:
        self._branch = session(folder, "branch", threads)
        self._words = session(folder, "task_words", threads)
        self._layers = [o.name for o in self._words.get_outputs()]
        raw = json.loads(content(folder, "tasks.json"))
        self.settings = Settings(
            labels={k: tuple(v) for k, v in raw["labels"].items()},
            weights=raw["weights"],
        )

    def branch(self, middle: Array, lengths: Sequence[int]) -> Array:
        """Vectors [B, L, width] from the middle states of windows, padded ones behind their lengths."""
        mask = (np.arange(middle.shape[1])[None] < np.array(lengths)[:, None]).astype(np.int32)
        found: Array = self._branch.run(None, {"middle": middle, "mask": mask})[0]
        return found

    def read(self, vectors: Array) -> Signals:
        """Signals of words from their vectors [N, width]."""
        return Signals(dict(zip(self._layers, self._words.run(None, {"vectors": vectors}), strict=True)), self.settings)
