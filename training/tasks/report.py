"""A report of the corpus as the heads see it."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

Json = dict[str, Any]


@dataclass
class Report:
    """One report. `states` by layer: a float16 array [pieces, width] a window; `places` [N, 2] window and piece of
    each word; `words` what the parse says of them; `gold` and `rules` the findings by word."""

    id: str
    story: str
    split: str
    real: bool
    states: dict[str, list[np.ndarray]]
    places: np.ndarray
    sentences: np.ndarray
    heads: np.ndarray
    upos: list[str]
    xpos: list[str]
    deprels: list[str]
    lemmas: list[str]
    spans: np.ndarray
    gold: Json = field(default_factory=dict)
    rules: Json = field(default_factory=dict)
