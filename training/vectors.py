"""Makes the table of word vectors that need no context.

    python -m training.vectors --weights model.safetensors --out src/dateline/encoder/vectors.npz [--width 64]

The piece embeddings of all-MiniLM-L6-v2 (Apache-2.0), each of length one, without their mean, on their first principal
components, as bytes with one scale a component.
"""

import argparse
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

FIRST_WORD = 999  # below it the vocabulary has only reserved places


def reduced(embeddings: np.ndarray, width: int) -> tuple[np.ndarray, np.ndarray]:
    """(table [pieces, width] of int8, scale [width]); the table times the scale has a deviation of one over all."""
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    unit -= unit.mean(axis=0)
    _, _, axes = np.linalg.svd(unit[FIRST_WORD:], full_matrices=False)
    found = unit @ axes[:width].T
    found /= found[FIRST_WORD:].std()
    scale = np.abs(found[FIRST_WORD:]).max(axis=0) / 127
    table = np.clip(np.round(found / scale), -127, 127).astype(np.int8)
    table[:FIRST_WORD] = 0
    return table, scale.astype(np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--width", type=int, default=64)
    args = parser.parse_args()
    tensors = load_file(args.weights)
    name = next(k for k in tensors if k.endswith("word_embeddings.weight"))
    table, scale = reduced(tensors[name].astype(np.float64), args.width)
    np.savez_compressed(args.out, table=table, scale=scale)
    print(f"{table.shape[0]} pieces of {table.shape[1]}, {args.out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
