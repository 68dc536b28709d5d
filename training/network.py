"""The network: a BERT encoder with a shape embedding, a boundary head per piece and the heads of words.

Written out here, not taken from a library, so that the exported graphs hold these operations and no others.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from dateline.encoder.atoms import SHAPES

ARC, REL = 256, 96


@dataclass
class Sizes:
    """Widths of the network and of its label sets."""

    upos: int
    xpos: int
    rels: int
    lemmas: int
    names: int
    mentions: int
    layers: int = 6
    width: int = 384
    inner: int = 1536
    attention: int = 12
    vocabulary: int = 30522
    positions: int = 512


class Layer(nn.Module):
    """A transformer layer, normalised after each half."""

    def __init__(self, sizes: Sizes, dropout: float) -> None:
        super().__init__()
        self.attention = sizes.attention
        self.qkv = nn.Linear(sizes.width, 3 * sizes.width)
        self.out = nn.Linear(sizes.width, sizes.width)
        self.norm = nn.LayerNorm(sizes.width, eps=1e-12)
        self.up = nn.Linear(sizes.width, sizes.inner)
        self.down = nn.Linear(sizes.inner, sizes.width)
        self.norm2 = nn.LayerNorm(sizes.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x [B, L, width]; mask [B, 1, 1, L], true where there is a piece."""
        b, length, width = x.shape
        q, k, v = self.qkv(x).view(b, length, 3, self.attention, width // self.attention).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm(x + self.dropout(self.out(seen.transpose(1, 2).reshape(b, length, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces and shapes to vectors."""

    def __init__(self, sizes: Sizes, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(sizes.vocabulary, sizes.width)
        self.positions = nn.Embedding(sizes.positions, sizes.width)
        self.shapes = nn.Embedding(SHAPES, sizes.width)
        self.norm = nn.LayerNorm(sizes.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(sizes, dropout) for _ in range(sizes.layers))
        nn.init.zeros_(self.shapes.weight)

    def forward(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        """[B, L] and [B, L] to [B, L, width]."""
        places = self.positions.weight[: pieces.shape[1]]
        x = self.dropout(self.norm(self.pieces(pieces) + places + self.shapes(shapes)))
        mask = (pieces != 0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Heads(nn.Module):
    """What is said of words: tags, lemma scripts, names, mentions, and the parts of the biaffine scores."""

    TAGS = ("upos", "xpos", "lemmas", "names", "mentions")

    def __init__(self, sizes: Sizes, dropout: float = 0.33) -> None:
        super().__init__()
        width = sizes.width
        self.tags = nn.ModuleDict({t: nn.Linear(width, getattr(sizes, t)) for t in self.TAGS})
        self.arc_dependent = nn.Linear(width, ARC)
        self.arc_head = nn.Linear(width, ARC)
        self.rel_dependent = nn.Linear(width, REL)
        self.rel_head = nn.Linear(width, REL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.zeros(REL + 1, sizes.rels * (REL + 1)))
        self.rels = sizes.rels
        self.dropout = nn.Dropout(dropout)
        self.light = nn.Dropout(0.2)
        nn.init.normal_(self.arc, std=0.02)
        nn.init.normal_(self.rel, std=0.02)

    def tagged(self, words: Tensor) -> list[Tensor]:
        """Logits of the tag layers for words [..., width]."""
        x = self.light(words)
        return [self.tags[t](x) for t in self.TAGS]

    def parts(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """arc_dependent, arc_head, rel_dependent, rel_head of words, or of the root."""
        return tuple(  # type: ignore[return-value]
            self.dropout(F.gelu(m(words)))
            for m in (self.arc_dependent, self.arc_head, self.rel_dependent, self.rel_head)
        )

    def arcs(self, dependent: Tensor, head: Tensor) -> Tensor:
        """[S, T, ARC] and [S, T + 1, ARC] to scores [S, T, T + 1]."""
        left = dependent @ self.arc[:-1] + self.arc[-1]
        return left @ head.transpose(1, 2) / math.sqrt(ARC)

    def relations(self, dependent: Tensor, head: Tensor) -> Tensor:
        """[N, REL] and the chosen heads' [N, REL] to [N, rels]."""
        one = torch.ones_like(dependent[:, :1])
        left = torch.cat([dependent, one], 1) @ self.rel
        right = torch.cat([head, one], 1)
        return (left.view(-1, self.rels, REL + 1) @ right[:, :, None]).squeeze(2)


class Network(nn.Module):
    """Encoder, boundary head and word heads."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes)
        self.boundary = nn.Linear(sizes.width, 3)
        self.heads = Heads(sizes)


def begin_from(encoder: Encoder, weights: Path) -> None:
    """Fill the encoder with a BERT's weights (safetensors); layers beyond ours are left out, segment A is folded in."""
    source = load_file(weights)
    source = {k.removeprefix("bert."): v for k, v in source.items()}
    state = encoder.state_dict()
    state["pieces.weight"] = source["embeddings.word_embeddings.weight"]
    segment = source["embeddings.token_type_embeddings.weight"][0]
    state["positions.weight"] = source["embeddings.position_embeddings.weight"] + segment
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = source[f"embeddings.LayerNorm.{part}"]
        for n in range(len(encoder.layers)):
            old, new = f"encoder.layer.{n}.", f"layers.{n}."
            qkv = [source[f"{old}attention.self.{x}.{part}"] for x in ("query", "key", "value")]
            state[f"{new}qkv.{part}"] = torch.cat(qkv)
            state[f"{new}out.{part}"] = source[f"{old}attention.output.dense.{part}"]
            state[f"{new}norm.{part}"] = source[f"{old}attention.output.LayerNorm.{part}"]
            state[f"{new}up.{part}"] = source[f"{old}intermediate.dense.{part}"]
            state[f"{new}down.{part}"] = source[f"{old}output.dense.{part}"]
            state[f"{new}norm2.{part}"] = source[f"{old}output.LayerNorm.{part}"]
    encoder.load_state_dict(state)
