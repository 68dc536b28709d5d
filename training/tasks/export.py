"""Write the task heads into the shipped model: two graphs, int8 where it holds, and their settings.

    python -m training.tasks.export --tasks FOLDER --weights LAST.PT --inventory FILE --out src/dateline/encoder/model

The encoder graph there gets its output `middle`, if it lacks it; its weights stay as they are, and so does the parse.
"""

import argparse
import hashlib
import json
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, helper

from training.export import quantised
from training.graphs import MIDDLE
from training.tasks import graphs
from training.tasks.network import TENSE, TYPES, Tasks
from training.tasks.train import base_network

LABELS = {"kind": TYPES, "tense": TENSE}


def tap(path: Path) -> None:
    """Give an encoder graph the output `middle`, the states after layer MIDDLE."""
    model = onnx.load(path)
    if any(o.name == "middle" for o in model.graph.output):
        return
    ends = [n.output[0] for n in model.graph.node if n.op_type == "SkipLayerNormalization"][1::2]
    width = model.graph.output[0].type.tensor_type.shape.dim[2].dim_value
    model.graph.node.append(helper.make_node("Identity", [ends[MIDDLE - 1]], ["middle"], "middle"))
    model.graph.output.append(helper.make_tensor_value_info("middle", TensorProto.FLOAT, ["b", "l", width]))
    onnx.save(model, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tap", type=Path, metavar="ENCODER", help="only give this encoder graph its output")
    for name in ("tasks", "weights", "inventory", "out"):
        parser.add_argument(f"--{name}", type=Path)
    options = parser.parse_args()
    if options.tap:
        tap(options.tap)
        return
    saved = torch.load(options.tasks / "tasks.pt", weights_only=True)
    base = base_network(options.weights, options.inventory)
    tasks = Tasks(base, saved["layers"], len(saved["measures"]))
    tasks.load_state_dict(saved["weights"])
    tasks.eval()
    width = base.sizes.width
    quantised(graphs.branch(tasks, width), options.out / "branch.onnx", ("MatMul", "Attention"))
    quantised(graphs.task_words(tasks, width), options.out / "task_words.onnx", ("MatMul",))
    fitted = options.tasks / "weights.json"
    weights = json.loads(fitted.read_text(encoding="utf-8")) if fitted.exists() else {}
    text = json.dumps({"labels": LABELS, "weights": weights}, separators=(",", ":"))
    (options.out / "tasks.json").write_text(text + "\n", encoding="utf-8")
    tap(options.out / "encoder.onnx")
    names = ("encoder.onnx", "words.onnx", "branch.onnx", "task_words.onnx", "tasks.json")
    digest = hashlib.sha256(b"".join((options.out / n).read_bytes() for n in names))
    (options.out / "VERSION").write_text(f"minilm6-{digest.hexdigest()[:8]}\n", encoding="ascii")
    for path in sorted(options.out.iterdir()):
        print(f"{path.stat().st_size:>10,} {path.name}")


if __name__ == "__main__":
    main()
