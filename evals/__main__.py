"""The table of what Dateline gets right.

    python -m evals              the frozen results of every task, as the README shows them
    python -m evals --floors     measures again what needs no corpus, and fails below a floor

A floor only goes up: `evals/floors.json` is raised by hand when a result is frozen above it.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def frozen() -> dict[str, Any]:
    """The committed results, by task."""
    return {p.parent.name: json.loads(p.read_text(encoding="utf-8")) for p in sorted(HERE.glob("*/result.json"))}


def flat(value: Any, path: str = "") -> dict[str, float]:
    """Numbers of a nested result by their dotted path."""
    if isinstance(value, dict):
        return {k: v for key, inner in value.items() for k, v in flat(inner, f"{path}.{key}" if path else key).items()}
    return {path: float(value)} if isinstance(value, int | float) and not isinstance(value, bool) else {}


def floors() -> list[str]:
    """What lies below its floor, measured now."""
    from evals.findings.score import run

    measured = flat({"findings": run()}) | {k: v for k, v in flat(frozen()).items() if not k.startswith("findings.")}
    wanted = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    passed = 0
    wrong = []
    for path, floor in wanted.items():
        value = measured.get(path)
        if value is None or value < floor:
            wrong.append(f"{path} is {value}, its floor {floor}")
        else:
            passed += 1
    print(f"{passed} passed, {len(wrong)} failed")
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--floors", action="store_true", help="fail where a figure lies below its floor")
    if parser.parse_args().floors:
        sys.exit("\n".join(floors()) or None)
    for task, result in frozen().items():
        print(f"\n{task}")
        for path, value in flat(result).items():
            print(f"  {path:60} {value:g}")


if __name__ == "__main__":
    main()
