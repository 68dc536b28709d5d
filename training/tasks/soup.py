"""The mean of the weights of networks that were trained from the same start, which keeps what each learned.

    python -m training.tasks.soup --out FOLDER FOLDER FOLDER …

Each FOLDER holds the tasks.pt of training.tasks.train; the measures are those of the last.
"""

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    options = parser.parse_args()
    saved = [torch.load(f / "tasks.pt", weights_only=True) for f in options.folders]
    last = saved[-1]
    mean = {}
    for name, own in last["weights"].items():
        same = [s["weights"][name] for s in saved if s["weights"][name].shape == own.shape]
        mean[name] = sum(same) / len(same)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save({**last, "weights": mean}, options.out / "tasks.pt")


if __name__ == "__main__":
    main()
