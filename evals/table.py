"""The one table of the README, made from the frozen results."""

import json
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
BEGIN, END = "<!-- quality: written by make evals -->", "<!-- /quality -->"
HEAD = "| what | data | figure | beside it |\n|---|---|---:|---|"


class Row(NamedTuple):
    """A row: what is measured on what data, where figure and baseline stand in the results, and what to say of it."""

    what: str
    data: str
    figure: str
    beside: str = ""
    note: str = ""


def rows() -> list[Row]:
    """The rows of `table.tsv`, in order."""
    lines = (HERE / "table.tsv").read_text(encoding="utf-8").splitlines()
    return [Row(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def frozen() -> dict[str, Any]:
    """The committed results, by task."""
    return {p.parent.name: json.loads(p.read_text(encoding="utf-8")) for p in sorted(HERE.glob("*/result.json"))}


def found(results: Any, path: str) -> Any:
    """What stands at a path of keys; None where nothing does."""
    for key in path.split("/"):
        if not isinstance(results, dict) or key not in results:
            return None
        results = results[key]
    return results


def _figure(value: Any) -> str:
    if isinstance(value, dict):
        low, high = value.get("interval", (None, None))
        return f"{value['f1']:.3f}" + (f" [{low:.3f}, {high:.3f}]" if low is not None else "")
    return f"{value:.2f}" if value > 1 else f"{value:.3f}"


def _beside(results: Any, row: Row) -> str:
    value = found(results, row.beside) if "/" in row.beside else row.beside
    if isinstance(value, dict):
        parts = {"rules alone": value.get("rules"), "trivial": value.get("baseline")}
        return ", ".join(f"{name} {n:.3f}" for name, n in parts.items() if n is not None)
    shown = f"{value:.3f}" if isinstance(value, float) else str(value or "")
    return " ".join(x for x in (shown, row.note) if x)


def table() -> str:
    """The table as Markdown. ValueError where a row points at no result."""
    results, lines = frozen(), [HEAD]
    for row in rows():
        value = found(results, row.figure)
        if value is None:
            raise ValueError(f"no result has {row.figure}")
        lines.append(f"| {row.what} | {row.data} | {_figure(value)} | {_beside(results, row)} |")
    return "\n".join(lines)


def write() -> bool:
    """Puts the table into the README; false where it already stands there."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    new = f"{before}{BEGIN}\n{table()}\n{END}{after}"
    if new != text:
        README.write_text(new, encoding="utf-8")
    return new != text
