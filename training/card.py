"""Write the model card from what was read, how it was trained, and what was measured.

python -m training.card --work WORK --out src/dateline/encoder/model/CARD.md
"""

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
SOURCES = {
    "language/gum/dep.tar.xz": ("GUM, train, nine open genres", "CC BY 4.0; texts CC BY(-SA)", "trees, entities"),
    "language/ud_ewt/en_ewt-train.conllu.xz": ("UD English EWT, train", "CC BY-SA 4.0", "trees"),
    "language/wikigold/CONLL-format/data/wikigold.conll.txt": ("WikiGold", "CC BY 4.0", "names"),
    "language/redocred/dev_revised.json": ("Re-DocRED, dev", "MIT; texts CC BY-SA", "names"),
    "language/crossner_politics/politics/train.txt": ("CrossNER politics", "MIT; texts CC BY-SA", "names"),
    "reports/wikinews/reports.jsonl": (
        "Wikinews, 178 of 258 reports", "CC BY 2.5", "silver names of en_core_web_sm (MIT)"
    ),
}  # fmt: skip
TEMPLATE = Path(__file__).parent / "resources/card.md"


def card(work: Path, model: Path) -> str:
    """The text of the card."""
    sources = json.loads((work / "sources.json").read_text())
    run = json.loads((work / "run.json").read_text())
    result = json.loads((ROOT / "evals/language/result.json").read_text())
    shipped, settings = result["shipped"], run["settings"]
    names = shipped["ewt"]["gold"]["names"], shipped["ewt"]["raw"]["names"]
    base = result["baseline"]["ewt"]["gold"]
    return TEMPLATE.read_text(encoding="utf-8").format(
        version=(model / "VERSION").read_text().strip(),
        size=sum(p.stat().st_size for p in model.iterdir()) / 1e6,
        sources="\n".join(_sources(sources)),
        dropped=", ".join(sources["gum_documents_left_out"]) or "none",
        figures="\n".join(_figures(shipped)),
        tasks=_tasks(json.loads((ROOT / "evals/corpus/result.json").read_text())),
        loses=", ".join(f"{v['gold']} ({k}, its words) and {v['raw']} (raw)" for k, v in result["int8_loses"].items()),
        names=f"{names[0]['f1']:.3f} on its words, {names[1]['f1']:.3f} from raw text",
        baseline=f"UPOS {base['upos']}, LAS {base['las']}, names {base['names']['f1']:.3f}",
        precision="float32" if settings["fp32"] else "bfloat16 products",
        torch=run["torch"],
        start=run["start_sha256"][:16],
        **{k: settings[k] for k in ("seed", "epochs", "pieces", "encoder_rate", "head_rate")},
    )


def _sources(sources: dict[str, Any]) -> list[str]:
    words = {k: v["words"] for k, v in sources["sizes"]["train"].items()}
    counts = [words[k] for k in ("gum", "ewt", "wikigold", "redocred", "crossner", "silver")]
    return [
        f"| {name} | {licence} | {use} | {count:,} | `{sources['sha256'][path][:16]}` |"
        for (path, (name, licence, use)), count in zip(SOURCES.items(), counts, strict=True)
    ]


def _tasks(result: dict[str, Any]) -> str:
    """Event figures of the reader with the heads, and of its rules alone."""
    lines = ["| split | what | F1 | rules alone |", "|---|---|---:|---:|"]
    for split in ("dev", "test", "test_real"):
        for what in ("trigger", "+type", "tense accuracy"):
            row = result[split]["events"][what]
            lines.append(f"| {split} | {what.strip('+')} | {row['f1']:.3f} | {row['rules']:.3f} |")
    return "\n".join(lines)


def _figures(shipped: dict[str, Any]) -> list[str]:
    titles = {"ewt": "EWT dev", "gum": "GUM dev, open genres", "gum_news": "GUM dev, news"}
    rows = []
    for part, title in titles.items():
        for kind, said in (("gold", "treebank"), ("raw", "raw text")):
            f = shipped[part][kind]
            cells = [f[k] for k in ("words", "sentences", "upos", "xpos", "lemma", "uas")]
            rows.append(f"| {title} | {said} | {' | '.join(map(str, cells))} | {f['las']} ({f['las_full']}) |")
    return rows


def main() -> None:
    """Write the card and the hashes of the shipped files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model = options.out.parent
    hashes = "\n".join(
        f"    {hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}"
        for p in sorted(model.iterdir())
        if p != options.out
    )
    options.out.write_text(card(options.work, model) + f"\n## Files\n\n{hashes}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
