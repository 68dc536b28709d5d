"""The network as three ONNX graphs, written node by node with the run time's fused operators.

`encoder`   pieces [B, L], shapes [B, L] → vectors [B, L, width], boundaries [B, L, 3], middle [B, L, width] (after
            layer MIDDLE, where the branch of the task heads leaves)
`words`     vectors [N, width] → upos, xpos, lemmas, names, mentions [N, classes], arc_dependent, arc_head [N, 256],
            rel_dependent, rel_head [N, 96]; an arc's score is the product of a dependent's and a head's vector
`relations` dependent [N, 96], head [N, 96] → relations [N, classes]

Embedding tables are kept as int8 with a scale per row; matrices are float here and turned int8 afterwards.
"""

import math

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.network import ARC, REL, Heads, Layer, Network

FUSED = "com.microsoft"
MIDDLE = 4


class Graph:
    """A graph under construction."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._count = 0

    def constant(self, value: np.ndarray | torch.Tensor, name: str = "") -> str:
        array = value.detach().float().numpy() if isinstance(value, torch.Tensor) else value
        name = name or f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator: str, *inputs: str, out: str = "", domain: str = "", **attributes: object) -> str:
        self._count += 1
        out = out or f"{operator.lower()}{self._count}"
        self.nodes.append(
            helper.make_node(operator, list(inputs), [out], f"n{self._count}", domain=domain, **attributes)
        )
        return out

    def linear(self, x: str, weight: torch.Tensor, bias: torch.Tensor, out: str = "") -> str:
        """x @ weight.T + bias, as torch keeps them."""
        return self.add("Add", self.add("MatMul", x, self.constant(weight.T)), self.constant(bias), out=out)

    def norm(self, x: str, norm: torch.nn.LayerNorm) -> str:
        return self.add(
            "LayerNormalization", x, self.constant(norm.weight), self.constant(norm.bias), axis=-1, epsilon=norm.eps
        )

    def skip_norm(self, x: str, skip: str, norm: torch.nn.LayerNorm, bias: torch.Tensor) -> str:
        parts = (self.constant(norm.weight), self.constant(norm.bias), self.constant(bias))
        return self.add("SkipLayerNormalization", x, skip, *parts, domain=FUSED, epsilon=norm.eps)

    def table(self, weight: torch.Tensor, indices: str) -> str:
        """Rows of an embedding table that is stored as int8 with a scale per row."""
        scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        rows = (weight.detach() / scale).round().to(torch.int8).numpy()
        cast = self.add("Cast", self.add("Gather", self.constant(rows), indices), to=TensorProto.FLOAT)
        return self.add("Mul", cast, self.add("Gather", self.constant(scale), indices))

    def model(
        self, inputs: dict[str, tuple[int, list[str | int]]], outputs: dict[str, list[str | int]]
    ) -> onnx.ModelProto:
        infos = [helper.make_tensor_value_info(n, kind, shape) for n, (kind, shape) in inputs.items()]
        results = [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n, shape in outputs.items()]
        graph = helper.make_graph(self.nodes, self.name, infos, results, self.constants)
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="dateline")


def layer(g: Graph, part: Layer, x: str, mask: str) -> str:
    """A transformer layer over x [B, L, width] with mask [B, L]."""
    seen = g.add(
        "Attention", x, g.constant(part.qkv.weight.T), g.constant(part.qkv.bias), mask, domain=FUSED,
        num_heads=part.attention,
    )  # fmt: skip
    x = g.skip_norm(g.add("MatMul", seen, g.constant(part.out.weight.T)), x, part.norm, part.out.bias)
    up = g.add("MatMul", x, g.constant(part.up.weight.T))
    up = g.add("BiasGelu", up, g.constant(part.up.bias), domain=FUSED)
    return g.skip_norm(g.add("MatMul", up, g.constant(part.down.weight.T)), x, part.norm2, part.down.bias)


def encoder(network: Network) -> onnx.ModelProto:
    """Pieces and shapes to vectors and boundary logits."""
    g, part = Graph("encoder"), network.encoder
    mask = g.add(
        "Cast", g.add("Not", g.add("Equal", "pieces", g.constant(np.array(0, np.int64)))), to=TensorProto.INT32
    )
    length = g.add("Shape", "pieces", start=1, end=2)
    zero, axis = g.constant(np.array([0], np.int64)), g.constant(np.array([0], np.int64))
    places = g.add("Slice", g.constant(part.positions.weight), zero, length, axis)
    x = g.add("Add", g.table(part.pieces.weight, "pieces"), g.add("Gather", g.constant(part.shapes.weight), "shapes"))
    x = g.norm(g.add("Add", x, places), part.norm)
    for number, each in enumerate(part.layers, 1):
        x = layer(g, each, x, mask)
        if number == MIDDLE:
            g.add("Identity", x, out="middle")
    g.add("Identity", x, out="vectors")
    g.linear(x, network.boundary.weight, network.boundary.bias, "boundaries")
    ids = (TensorProto.INT64, ["b", "l"])
    width = network.sizes.width
    return g.model({"pieces": ids, "shapes": ids}, {
        "vectors": ["b", "l", width], "boundaries": ["b", "l", 3], "middle": ["b", "l", width],
    })  # fmt: skip


def words(network: Network) -> onnx.ModelProto:
    """Word vectors to tags and the parts of the parse; the biaffine matrix is folded into the dependents' side."""
    g, heads = Graph("words"), network.heads
    outputs: dict[str, list[str | int]] = {}
    stacked = torch.cat([heads.tags[t].weight for t in Heads.TAGS])
    bias = torch.cat([heads.tags[t].bias for t in Heads.TAGS])
    tags = g.linear("vectors", stacked, bias)
    sizes = [heads.tags[t].out_features for t in Heads.TAGS]
    g.nodes.append(
        helper.make_node("Split", [tags, g.constant(np.array(sizes, np.int64))], list(Heads.TAGS), "split", axis=1)
    )
    for tag, size in zip(Heads.TAGS, sizes, strict=True):
        outputs[tag] = ["n", size]
    parts = {n: getattr(heads, n) for n in ("arc_dependent", "arc_head", "rel_dependent", "rel_head")}
    for name, linear in parts.items():
        hidden = g.add("MatMul", "vectors", g.constant(linear.weight.T))
        hidden = g.add(
            "BiasGelu", hidden, g.constant(linear.bias), domain=FUSED, out="" if name == "arc_dependent" else name
        )
        if name == "arc_dependent":
            scale = 1 / math.sqrt(ARC)
            g.linear(hidden, (heads.arc[:-1] * scale).T, heads.arc[-1] * scale, name)
        outputs[name] = ["n", ARC if name.startswith("arc") else REL]
    return g.model({"vectors": (TensorProto.FLOAT, ["n", network.sizes.width])}, outputs)


def relations(network: Network) -> onnx.ModelProto:
    """Relation logits of dependents with their chosen heads."""
    g, heads = Graph("relations"), network.heads
    left = g.linear("dependent", heads.rel[:-1].T, heads.rel[-1])
    left = g.add("Reshape", left, g.constant(np.array([-1, heads.rels, REL + 1], np.int64)))
    rows = g.add("Shape", "head", start=0, end=1)
    column = g.add("Concat", rows, g.constant(np.array([1], np.int64)), axis=0)
    one = g.add("ConstantOfShape", column, value=helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0]))
    right = g.add("Unsqueeze", g.add("Concat", "head", one, axis=1), g.constant(np.array([2], np.int64)))
    g.add("Squeeze", g.add("MatMul", left, right), g.constant(np.array([2], np.int64)), out="relations")
    side = (TensorProto.FLOAT, ["n", REL])
    return g.model({"dependent": side, "head": side}, {"relations": ["n", heads.rels]})
