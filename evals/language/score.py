"""Measure the language model on the treebanks' dev parts and on UNER's names.

    python -m evals.language.score --data DATA [--float FOLDER] [--freeze]

DATA is the folder of data sets (or $DATELINE_DATA). `--float` adds the figures of an export without int8
(`python -m training.export … --float`) and what int8 loses. `--freeze` writes evals/language/result.json.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Any

from dateline.encoder import LanguageModel, shipped, version
from evals.language import measure, readers
from evals.language.gold import Part, parts
from training.prepare import ewt

HERE = Path(__file__).parent


def run(data: Path, model: LanguageModel) -> dict[str, Any]:
    """Figures of a model: by part, with the treebank's words and from raw text."""
    found: dict[str, Any] = {}
    for part in parts(data):
        found[part.name] = {
            "gold": _figures(part, readers.read(model, part, known=True)),
            "raw": _figures(part, readers.read(model, part, known=False)),
        }
    return found


def baseline(data: Path) -> dict[str, Any]:
    """Figures of the trivial reader."""
    reader = readers.Baseline(ewt(data, "train"))
    return {
        part.name: {
            "gold": _figures(part, reader.read(part, known=True)),
            "raw": _figures(part, reader.read(part, known=False)),
        }
        for part in parts(data)
    }


def _figures(part: Part, words: Any) -> dict[str, Any]:
    scores: dict[str, Any] = dict(measure.figures(part.words, words))
    if part.words.names:
        scores["names"] = measure.names(part.words, words)
    return scores


def main() -> None:
    """Measure and print; freeze where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--model", type=Path, help="another folder than the shipped model's")
    parser.add_argument("--float", type=Path, help="folder of the same weights without int8")
    parser.add_argument("--baseline", action="store_true", help="measure the trivial reader too")
    parser.add_argument("--freeze", action="store_true")
    options = parser.parse_args()
    if options.data is None:
        parser.error("give --data or set DATELINE_DATA")
    data = Path(options.data)
    model = LanguageModel(options.model, threads=2) if options.model else shipped(2)
    result: dict[str, Any] = {"model": str(options.model or version()), "shipped": run(data, model)}
    if options.float:
        whole = run(data, LanguageModel(options.float, threads=2))
        result["float"] = whole
        result["int8_loses"] = {
            name: {k: round(whole[name][k]["las"] - result["shipped"][name][k]["las"], 2) for k in ("gold", "raw")}
            for name in whole
        }
    if options.baseline or options.freeze:
        result["baseline"] = baseline(data)
    result["command"] = "python -m evals.language.score --data DATA --float FLOAT --freeze"
    print(json.dumps(result, indent=1))
    if options.freeze:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
