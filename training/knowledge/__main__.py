"""`python -m training.knowledge --data DIR` writes every table of knowledge, the same bytes each time."""

import argparse
from pathlib import Path

from training.knowledge import countries

OUT = Path(__file__).parents[2] / "src/dateline/knowledge/data"
STEPS = {"countries": countries.build}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("only", nargs="*", choices=[*STEPS, []], help="only these tables")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name, build in STEPS.items():
        if not args.only or name in args.only:
            build(args.data, args.out)
            print(name)


if __name__ == "__main__":
    main()
