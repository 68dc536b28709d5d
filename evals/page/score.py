"""How much of an article's body is found on real pages, and how much beside it.

    python evals/page/score.py [--data FOLDER] [--each] [--freeze]

FOLDER (or $DATELINE_DATA) holds article-extraction-benchmark and fundus-evaluation under ingest/. Each page's score is
the F1 of word 4-grams, as in the former's own script: precision and recall are averaged over pages, F1 is of the two
means. Optional paragraphs of the latter may be there or not. `rouge_l` is the mean F1 of the longest common subsequence
of words. --freeze writes result.json beside this file.
"""

import argparse
import gzip
import json
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path

from dateline.errors import DatelineError
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out

HERE = Path(__file__).resolve().parent
BODY = frozenset({"body", "subhead"})


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def shingles(tokens: list[str], n: int = 4) -> Counter[tuple[str, ...]]:
    if len(tokens) < n:
        return Counter([tuple(tokens)] if tokens else [])
    return Counter(tuple(tokens[k : k + n]) for k in range(len(tokens) - n + 1))


def precision_recall(gold: list[str], found: list[str]) -> tuple[float, float]:
    g, f = shingles(gold), shingles(found)
    common = sum((g & f).values())
    return common / max(sum(f.values()), 1) if f else 0.0, common / max(sum(g.values()), 1) if g else 0.0


def rouge_l(gold: list[str], found: list[str]) -> float:
    """F1 of the longest common subsequence, with bits as cells."""
    places: dict[str, int] = {}
    for k, word in enumerate(gold):
        places[word] = places.get(word, 0) | (1 << k)
    row = (1 << len(gold)) - 1
    for word in found:
        hit = places.get(word, 0) & row
        row = ((row + hit) | (row - hit)) & ((1 << len(gold)) - 1)
    length = len(gold) - row.bit_count()
    return 2 * length / (len(gold) + len(found)) if gold or found else 1.0


def body(page: bytes) -> str:
    """The body that Dateline finds; nothing where it finds no words."""
    try:
        report = lay_out(from_text(page))
    except DatelineError:
        return ""
    return "\n".join(report.text[a:b] for a, b, role in report.blocks if role in BODY)


def pages(data: Path):
    """(set, page id, bytes, gold body)"""
    folder = data / "ingest" / "article-extraction-benchmark"
    for key, item in sorted(json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items()):
        yield "article-extraction-benchmark", key, folder / "html" / f"{key}.html.gz", item["articleBody"]
    folder = data / "ingest" / "fundus-evaluation" / "dataset"
    for key, item in sorted(json.loads((folder / "ground_truth.json").read_text(encoding="utf-8")).items()):
        name = key if key.endswith(".gz") else f"{key}.html.gz"
        yield "fundus-evaluation", key, folder / "html" / name, "\n".join(flat(item["body"]))


def readings(gold: str) -> list[str]:
    """The gold with and without its optional paragraphs, which stand in square brackets."""
    lines = gold.split("\n")
    return [gold, "\n".join(x for x in lines if not (x.startswith("[") and x.endswith("]")))]


def flat(value) -> list[str]:
    return [value] if isinstance(value, str) else [s for v in value for s in flat(v)]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--each", action="store_true", help="print each page's score, worst last")
    parser.add_argument("--freeze", action="store_true")
    options = parser.parse_args()
    if not options.data:
        sys.exit("name the data folder: --data FOLDER or $DATELINE_DATA")
    scores: dict[str, list[tuple[float, float, float, str]]] = {}
    seconds = 0.0
    for name, key, path, gold in pages(Path(options.data)):
        page = gzip.decompress(path.read_bytes())
        begun = time.perf_counter()
        found = words(body(page))
        seconds += time.perf_counter() - begun
        wanted = max(readings(gold), key=lambda g: rouge_l(words(g), found))
        scores.setdefault(name, []).append(
            (*precision_recall(words(wanted), found), rouge_l(words(wanted), found), key)
        )
    result = {"command": "python evals/page/score.py --data FOLDER --freeze"}
    for name, rows in scores.items():
        precision, recall, rouge = (sum(r[k] for r in rows) / len(rows) for k in range(3))
        result[name] = {
            "pages": len(rows),
            "precision": round(precision, 4),
            "recall": round(recall, 4),
            "f1": round(2 * precision * recall / (precision + recall), 4),
            "rouge_l": round(rouge, 4),
        }
        if options.each:
            for p, r, _, key in sorted(rows, key=lambda x: -(x[0] + x[1])):
                print(f"{p:.3f} {r:.3f} {key}")
    print(json.dumps(result, indent=1))
    print(f"{1000 * seconds / sum(map(len, scores.values())):.1f} ms a page")
    if options.freeze:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
