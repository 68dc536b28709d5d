"""Write the shipped model: three graphs, int8 where it holds, vocabulary and labels.

    python -m training.export --work WORK --start FOLDER --out src/dateline/encoder/model [--average] [--float]

int8 is per channel with a reduced range, since without it some processors overflow in 16 bits and compute rubbish.
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training import graphs
from training.network import Network
from training.train import sizes_of


def quantised(model: onnx.ModelProto, out: Path, operators: tuple[str, ...]) -> None:
    """Write a graph with the matrices of these operators as int8, activations scaled as they come."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "float.onnx"
        onnx.save(model, path)
        quantize_dynamic(
            path,
            out,
            op_types_to_quantize=list(operators),
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )


def load(work: Path, *, average: bool) -> Network:
    """The trained network of a work folder."""
    inventory = json.loads((work / "inventory.json").read_text())
    saved = torch.load(work / "last.pt", weights_only=False)
    network = Network(sizes_of(inventory))
    network.load_state_dict(saved["average" if average else "weights"])
    return network.eval()


def main() -> None:
    """Export."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--average", action="store_true", help="the moving average: for a run that has not ended")
    parser.add_argument("--float", action="store_true", help="no int8, to measure what it costs")
    options = parser.parse_args()
    network = load(options.work, average=options.average)
    options.out.mkdir(parents=True, exist_ok=True)
    int8 = {"encoder": ("MatMul", "Attention"), "words": ("MatMul",), "relations": ("MatMul",)}
    for name in ("encoder", "words", "relations"):
        model = getattr(graphs, name)(network)
        if options.float:
            onnx.save(model, options.out / f"{name}.onnx")
        else:
            quantised(model, options.out / f"{name}.onnx", int8[name])
    vocabulary = (options.start / "vocab.txt").read_text(encoding="utf-8")
    (options.out / "vocabulary.txt").write_text(vocabulary, encoding="utf-8")
    inventory = json.loads((options.work / "inventory.json").read_text())
    (options.out / "labels.json").write_text(json.dumps(inventory, indent=0), encoding="utf-8")
    digest = hashlib.sha256((options.out / "encoder.onnx").read_bytes() + (options.out / "words.onnx").read_bytes())
    (options.out / "VERSION").write_text(f"minilm6-{digest.hexdigest()[:8]}\n", encoding="ascii")
    for path in sorted(options.out.iterdir()):
        print(f"{path.stat().st_size:>10,} {path.name}")


if __name__ == "__main__":
    main()
