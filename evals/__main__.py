"""The table of what Dateline gets right.

    python -m evals              measures again what needs no foreign corpus, freezes it, and writes the README's table
    python -m evals --show       prints every frozen figure
    python -m evals --floors     measures again what needs no foreign corpus, and fails below a floor

A floor only goes up: `evals/floors.json` is raised by hand when a result is frozen above it.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from evals import table
from evals.corpus import score as corpus
from evals.findings.score import run as golden
from evals.roles import score as roles

HERE = Path(__file__).parent


def flat(value: Any, path: str = "") -> dict[str, float]:
    """Numbers of a nested result by their path."""
    if isinstance(value, dict):
        return {k: v for key, inner in value.items() for k, v in flat(inner, f"{path}/{key}" if path else key).items()}
    return {path: float(value)} if isinstance(value, int | float) and not isinstance(value, bool) else {}


def measured() -> dict[str, Any]:
    """What can be measured with what the project holds: the golden reports, the corpus, labelled lines."""
    findings = {"command": "python -m evals.findings.score", **golden()}
    own_prose = {"own prose": roles.score(r for r in roles.own() if roles.part(r) == "test")}
    return {
        "findings": findings,
        "corpus": corpus.frozen(),
        "roles": {**table.frozen()["roles"], **own_prose},
    }


def floors() -> list[str]:
    """What lies below its floor, measured now."""
    now = flat(table.frozen() | measured())
    wanted: dict[str, float] = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    wrong = [f"{path} is {now.get(path)}, its floor {f}" for path, f in wanted.items() if now.get(path, -1.0) < f]
    print(f"{len(wanted) - len(wrong)} passed, {len(wrong)} failed")
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--floors", action="store_true", help="fail where a figure lies below its floor")
    parser.add_argument("--show", action="store_true", help="print every frozen figure")
    args = parser.parse_args()
    if args.floors:
        sys.exit("\n".join(floors()) or None)
    if not args.show:
        for task, result in measured().items():
            (HERE / task / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        table.write()
        print(table.table())
        return
    for path, value in flat(table.frozen()).items():
        print(f"{path:72} {value:g}")


if __name__ == "__main__":
    main()
