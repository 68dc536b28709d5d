"""Times on both corpora; the result is frozen with --freeze.

python -m evals.times DATA [--freeze]     DATA: the folder that holds meantime/ and timenorm/
"""

import argparse
import json
from pathlib import Path

from evals.times import meantime, timenorm


def main() -> None:
    parser = argparse.ArgumentParser(description="Times on MEANTIME and on the phrases of timenorm.")
    parser.add_argument("data", type=Path, help="the folder that holds meantime/ and timenorm/")
    parser.add_argument("--freeze", action="store_true", help="write result.json")
    options = parser.parse_args()
    result = {
        "meantime": meantime.run(options.data / "meantime", []),
        "timenorm": {k: round(v, 4) for k, v in timenorm.run(options.data / "timenorm", []).items()},
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text)
    if options.freeze:
        (Path(__file__).parent / "result.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
