"""The branch and its heads: the encoder's upper layers once more, tuned to the tasks, and what is said of words there.

The lower layers are the shipped ones and stay as they are, so that the parse does not change when a head does.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from dateline.vocabulary.plover import kinds
from training.network import Layer, Network
from training.tasks.buckets import BUCKETS

TYPES = ["none", *kinds()]
POLARITY = ["positive", "negative"]
MODALITY = ["asserted", "planned", "hypothetical", "demanded", "possible"]
TENSE = ["past", "present", "future"]
HISTORICAL = [False, True]
TAGS = ["O", "B", "I"]
ROLES = ("actors", "recipients")
PARTS = ("source_heads", "content")
PAIR = 96


class Pairs(nn.Module):
    """Scores of pairs of words: what the second is to the first, from both vectors and how far apart they stand."""

    def __init__(self, width: int, kinds: int, dropout: float) -> None:
        super().__init__()
        self.first = nn.Linear(width, kinds * PAIR)
        self.second = nn.Linear(width, kinds * PAIR)
        self.alone = nn.Linear(width, kinds)
        self.far = nn.Embedding(BUCKETS, kinds)
        self.tree = nn.Embedding(BUCKETS, kinds)
        self.kinds, self.dropout = kinds, nn.Dropout(dropout)

    def forward(self, firsts: Tensor, seconds: Tensor, far: Tensor, tree: Tensor) -> Tensor:
        """firsts [E, W], seconds [E, N, W] or [N, W], buckets [E, N] to logits [E, N, kinds]."""
        a = self.dropout(F.gelu(self.first(firsts))).view(-1, self.kinds, PAIR)
        b = self.dropout(F.gelu(self.second(seconds)))
        b = b.view(*b.shape[:-1], self.kinds, PAIR)
        product = torch.einsum("ekp,nkp->enk", a, b) / PAIR**0.5
        return product + self.alone(seconds) + self.far(far) + self.tree(tree)


class Tasks(nn.Module):
    """Branch layers over middle states, and the heads."""

    def __init__(
        self, base: Network, layers: int, measures: int, *, dropout: float = 0.15, head_dropout: float = 0.3
    ) -> None:
        super().__init__()
        width = base.sizes.width
        self.layers = nn.ModuleList(Layer(base.sizes, dropout) for _ in range(layers))
        for mine, theirs in zip(self.layers, list(base.encoder.layers)[-layers:], strict=True):
            mine.load_state_dict(theirs.state_dict())
        self.light = nn.Dropout(head_dropout)
        sizes = {
            "kind": len(TYPES), "polarity": 2, "modality": len(MODALITY), "tense": 3, "historical": 2, "cue": 2,
            "figure": len(TAGS), "measure": measures,
        }  # fmt: skip
        self.heads = nn.ModuleDict({k: nn.Linear(width, n) for k, n in sizes.items()})
        self.roles = Pairs(width, len(ROLES), head_dropout)
        self.parts = Pairs(width, len(PARTS), head_dropout)

    def encode(self, states: Tensor, mask: Tensor) -> Tensor:
        """Middle states [B, L, W] with mask [B, L] to the branch's vectors."""
        x = states
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x
