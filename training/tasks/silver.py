"""News without labels, read by the rules, for the heads to begin from.

    python -m training.tasks.silver --data DATA --model FOLDER --out FILE

Wikinews but for what is set aside, MEANTIME and ECB+ topics 1 to 30: the texts only, no labels of theirs.
"""

import argparse
import json
import pickle
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import onnxruntime

from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.pipeline import interpret
from dateline.values.report import Given
from training.holdout import GRAM, grams, held_out
from training.tasks.examples import build
from training.tasks.report import Report

DEV_TOPICS = 30
_TIGHT = re.compile(r" (?=[.,;:!?)%’”]|'s\b|n't\b|'re\b|'ve\b|'ll\b)|(?<=[(“$£]) | (?=-)|(?<=-) ")


def joined(words: list[str]) -> str:
    """Tokens of a sentence as prose."""
    return _TIGHT.sub("", " ".join(words)).replace("``", "“").replace("''", "”")


def wikinews(data: Path) -> Iterator[tuple[str, str, str | None]]:
    """(id, text, day) of the reports that are not set aside."""
    aside = held_out()
    for row in (data / "reports/wikinews/reports.jsonl").read_text(encoding="utf-8").splitlines():
        r = json.loads(row)
        if r["url"] not in aside:
            yield r["url"], f"{r['title']}\n\n{r['text']}", r["date"]


def meantime(data: Path) -> Iterator[tuple[str, str, str | None]]:
    """MEANTIME's texts, a sentence a line."""
    for file in sorted((data / "time/meantime/intra-doc").rglob("*.xml")) or sorted(
        (data / "time/meantime").rglob("*.xml")
    ):
        yield file.stem, _sentences(ElementTree.parse(file).getroot()), None


def ecb(data: Path) -> Iterator[tuple[str, str, str | None]]:
    """ECB+ texts but for the topics that records are measured on."""
    with tarfile.open(data / "record/ecbplus/ecbplus-topics-1-35.tar.xz") as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            topic = re.search(r"/?(\d+)_\d+\w*\.xml$", member.name)
            held = archive.extractfile(member) if topic and int(topic[1]) <= DEV_TOPICS else None
            if held:
                yield Path(member.name).stem, _sentences(ElementTree.fromstring(held.read())), None


def _sentences(root: ElementTree.Element) -> str:
    lines: dict[int, list[str]] = {}
    for token in root.iter("token"):
        lines.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    kept = [joined(words) for _, words in sorted(lines.items()) if words[:1] != ["http"]]
    return "\n\n".join(kept)


def read(id_: str, text: str, day: str | None, session: onnxruntime.InferenceSession) -> Report | None:
    """A report whose labels are what the rules find."""
    original = from_text(text, given=Given(published=day))
    report = lay_out(original)
    if report.language != "en":
        return None
    document = msgspec.structs.replace(annotate(report), signals=None)
    if not document.tokens:
        return None
    out = msgspec.to_builtins(interpret(original, document))
    return build(id_, "silver", "silver", document, out, out, session)


def main() -> None:
    """Read all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    session = onnxruntime.InferenceSession(options.model / "encoder.onnx", providers=["CPUExecutionProvider"])
    corpus = Path(__file__).parents[2] / "corpus"
    barred = {
        g for s in ("dev", "test", "test_real") for f in (corpus / s).glob("*.txt") for g in grams(f.read_text("utf-8"))
    }
    found, skipped, seen = [], 0, set[str]()
    for source in (wikinews, meantime, ecb):
        for id_, text, day in source(options.data):
            if id_ in seen:
                continue
            seen.add(id_)
            if len(grams(text) & barred) > GRAM:
                skipped += 1
                continue
            report = read(id_, text, day, session)
            if report:
                found.append(report)
        print(source.__name__, len(found), f"{skipped} overlap with evaluation", flush=True)
    options.out.write_bytes(pickle.dumps(found))
    print(f"{len(found)} reports, {sum(len(r.lemmas) for r in found)} words")


if __name__ == "__main__":
    main()
