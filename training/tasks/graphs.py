"""The branch and its heads as two ONNX graphs.

`branch`     middle [B, L, width], mask [B, L] → vectors [B, L, width]
`task_words` vectors [N, width] → logits of the word heads [N, classes], and for each pair head its parts:
             NAME_first, NAME_second [N, kinds * PAIR], NAME_alone [N, kinds]
"""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from training.graphs import FUSED, Graph, layer
from training.tasks.network import PAIR, Pairs, Tasks

PAIRED = ("roles", "parts")


def branch(tasks: Tasks, width: int) -> onnx.ModelProto:
    """Middle states to the branch's vectors."""
    g, x = Graph("branch"), "middle"
    for part in tasks.layers:
        x = layer(g, part, x, "mask")
    g.add("Identity", x, out="vectors")
    inputs = {"middle": (TensorProto.FLOAT, ["b", "l", width]), "mask": (TensorProto.INT32, ["b", "l"])}
    return g.model(inputs, {"vectors": ["b", "l", width]})


def task_words(tasks: Tasks, width: int) -> onnx.ModelProto:
    """Word vectors to logits and the parts of pairs."""
    g = Graph("task_words")
    outputs: dict[str, list[str | int]] = {}
    names = list(tasks.heads)
    stacked = torch.cat([tasks.heads[n].weight for n in names] + [getattr(tasks, p).alone.weight for p in PAIRED])
    bias = torch.cat([tasks.heads[n].bias for n in names] + [getattr(tasks, p).alone.bias for p in PAIRED])
    every = [*names, *(f"{p}_alone" for p in PAIRED)]
    sizes = [tasks.heads[n].out_features for n in names] + [getattr(tasks, p).kinds for p in PAIRED]
    g.nodes.append(
        helper.make_node(
            "Split", [g.linear("vectors", stacked, bias), g.constant(np.array(sizes, np.int64))], every, "split", axis=1
        )
    )
    outputs |= {n: ["n", size] for n, size in zip(every, sizes, strict=True)}
    for name in PAIRED:
        pairs: Pairs = getattr(tasks, name)
        for side in ("first", "second"):
            linear = getattr(pairs, side)
            hidden = g.add("MatMul", "vectors", g.constant(linear.weight.T))
            g.add("BiasGelu", hidden, g.constant(linear.bias), domain=FUSED, out=f"{name}_{side}")
            outputs[f"{name}_{side}"] = ["n", pairs.kinds * PAIR]
    return g.model({"vectors": (TensorProto.FLOAT, ["n", width])}, outputs)
