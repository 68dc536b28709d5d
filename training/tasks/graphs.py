"""The branch and its heads as two ONNX graphs.

`branch`     middle [B, L, width], mask [B, L] → vectors [B, L, width]
`task_words` vectors [N, width] → logits of the SHIPPED heads [N, classes]
"""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from training.graphs import Graph, layer
from training.tasks.network import Tasks

SHIPPED = ("kind", "tense")  # the others lost to the rules (training/LOG.md)


def branch(tasks: Tasks, width: int) -> onnx.ModelProto:
    """Middle states to the branch's vectors."""
    g, x = Graph("branch"), "middle"
    for part in tasks.layers:
        x = layer(g, part, x, "mask")
    g.add("Identity", x, out="vectors")
    inputs = {"middle": (TensorProto.FLOAT, ["b", "l", width]), "mask": (TensorProto.INT32, ["b", "l"])}
    return g.model(inputs, {"vectors": ["b", "l", width]})


def task_words(tasks: Tasks, width: int) -> onnx.ModelProto:
    """Word vectors to the logits of the heads that are SHIPPED."""
    g = Graph("task_words")
    stacked = g.linear(
        "vectors",
        torch.cat([tasks.heads[n].weight for n in SHIPPED]),
        torch.cat([tasks.heads[n].bias for n in SHIPPED]),
    )
    sizes = [tasks.heads[n].out_features for n in SHIPPED]
    split = [stacked, g.constant(np.array(sizes, np.int64))]
    g.nodes.append(helper.make_node("Split", split, list(SHIPPED), "split", axis=1))
    outputs: dict[str, list[str | int]] = {n: ["n", size] for n, size in zip(SHIPPED, sizes, strict=True)}
    return g.model({"vectors": (TensorProto.FLOAT, ["n", width])}, outputs)
