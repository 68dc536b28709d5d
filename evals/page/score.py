"""How much of an article's body is found on real pages, how much beside it, and how much of it leads back.

    python evals/page/score.py [--data FOLDER] [--each] [--freeze]

FOLDER (or $DATELINE_DATA) holds article-extraction-benchmark and fundus-evaluation under ingest/. Each page's score is
the F1 of word 4-grams, as in the former's own script: precision and recall are averaged over pages, F1 is of the two
means. Optional paragraphs of the latter may be there or not. `rouge_l` is the mean F1 of the longest common subsequence
of words. trafilatura (precision, no comments) is measured in the same run. `halves` are the pages whose site's name has
an even and an odd hash: what is chosen is chosen on the even half.

`mapped` is the share of the body's characters, white space left out, that have a place in the decoded page: in a run
of `offsets`, or as what a character reference between two runs stands for; `in_runs` is the share in runs alone,
`reslices` the share of the characters in runs that are the same there. --freeze writes result.json beside this file.
"""

import argparse
import gzip
import hashlib
import html
import importlib.util
import json
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from dateline.errors import DatelineError
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.values.report import Report

HERE = Path(__file__).resolve().parent
BODY = frozenset({"body", "subhead"})
_ADDRESS = re.compile(
    r"""<(?:link[^>]*canonical|meta[^>]*og:url)[^>]*?(?:href|content)=["']?https?://(?:www\.)?([^/"'?]+)"""
)


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


def dateline_reads(page: bytes) -> Report | None:
    """The page laid out; None where there are no words."""
    try:
        return lay_out(from_text(page))
    except DatelineError:
        return None


def body_of(report: Report | None) -> str:
    return "\n".join(report.text[a:b] for a, b, role in report.blocks if role in BODY) if report else ""


def body(page: bytes) -> str:
    """The body that Dateline finds; nothing where it finds no words."""
    return body_of(dateline_reads(page))


def peer(page: bytes) -> str:
    import trafilatura

    return trafilatura.extract(page, favor_precision=True, include_comments=False) or ""


def places(report: Report | None, page: bytes) -> Counter[str]:
    """Characters of the body (white space left out): all, those in runs, those mapped, and those that re-slice."""
    found: Counter[str] = Counter()
    if report is None:
        return found
    source = page.decode(report.encoding, "replace")
    state = bytearray(len(report.text))
    end = there_end = 0
    for at, there, length in [*report.offsets, (len(report.text), len(source), 0)]:
        same = report.text[at : at + length] == source[there : there + length]
        state[at : at + length] = (b"\2" if same else b"\1") * length
        told = html.unescape(source[there_end:there]) if report.text[end:at].strip() else ""
        for k in range(end, at):
            state[k] = 3 if report.text[k] in told else 0
        end, there_end = at + length, there + length
    for a, b, role in report.blocks:
        if role in BODY:
            for k in range(a, b):
                if not report.text[k].isspace():
                    found.update(("all", ("nowhere", "broken", "run", "reference")[state[k]]))
    return found


def pages(data: Path):
    """(set, page id, bytes, gold body)"""
    folder = data / "ingest" / "article-extraction-benchmark"
    for key, item in sorted(json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items()):
        yield "article-extraction-benchmark", key, folder / "html" / f"{key}.html.gz", item["articleBody"]
    folder = data / "ingest" / "fundus-evaluation" / "dataset"
    for key, item in sorted(json.loads((folder / "ground_truth.json").read_text(encoding="utf-8")).items()):
        name = key if key.endswith(".gz") else f"{key}.html.gz"
        yield "fundus-evaluation", key, folder / "html" / name, "\n".join(flat(item["body"]))


def half(page: bytes, key: str) -> str:
    """Which half a page belongs to, by its site."""
    text = page.decode("utf-8", "replace")
    m = _ADDRESS.search(text)
    return ("even", "odd")[hashlib.sha256((m[1].lower() if m else key).encode()).digest()[0] % 2]


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
    result: dict[str, Any] = {"command": "python evals/page/score.py --data FOLDER --freeze"}
    scores: dict[tuple[str, str], list[tuple[float, float, float, str, str]]] = {}
    characters: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    with_peer = importlib.util.find_spec("trafilatura") is not None
    for name, key, path, gold in pages(Path(options.data)):
        page = gzip.decompress(path.read_bytes())
        begun = time.perf_counter()
        report = dateline_reads(page)
        seconds["dateline"] += time.perf_counter() - begun
        characters += places(report, page)
        texts = {"dateline": body_of(report)}
        if with_peer:
            begun = time.perf_counter()
            texts["trafilatura"] = peer(page)
            seconds["trafilatura"] += time.perf_counter() - begun
        for who, text in texts.items():
            found = words(text)
            wanted = max(readings(gold), key=lambda g: rouge_l(words(g), found))
            scores.setdefault((name, who), []).append(
                (*precision_recall(words(wanted), found), rouge_l(words(wanted), found), half(page, key), key)
            )
    for (name, who), rows in scores.items():
        told = summary(rows) | {"halves": {h: summary([r for r in rows if r[3] == h])["f1"] for h in ("even", "odd")}}
        result.setdefault(name, {})[who] = told
        if options.each and who == "dateline":
            for p, r, *_, key in sorted(rows, key=lambda x: -(x[0] + x[1])):
                print(f"{p:.3f} {r:.3f} {key}")
    runs, references = characters["run"], characters["reference"]
    result["characters of the body"] = {
        "all": characters["all"],
        "mapped": round((runs + references) / characters["all"], 5),
        "in_runs": round(runs / characters["all"], 5),
        "reslices": round(runs / max(runs + characters["broken"], 1), 5),
    }
    print(json.dumps(result, indent=1))
    for who, spent in seconds.items():
        print(f"{who}: {1000 * spent / sum(len(rows) for (_, w), rows in scores.items() if w == who):.1f} ms a page")
    if options.freeze:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def summary(rows: list[tuple[float, float, float, str, str]]) -> dict[str, float]:
    precision, recall, rouge = (sum(r[k] for r in rows) / len(rows) for k in range(3))
    return {
        "pages": len(rows),
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(2 * precision * recall / (precision + recall), 4),
        "rouge_l": round(rouge, 4),
    }


if __name__ == "__main__":
    main()
