"""What comes before language analysis: pages and plain texts a second on one core, beside trafilatura in the same run.

    python -m benchmarks.pages --data FOLDER            # or $DATELINE_DATA: pages as evals/page/score.py has them
    python -m benchmarks.pages --data FOLDER --write    # also freezes benchmarks/pages.json

A page is bytes; Dateline decodes, parses, chooses, labels, stamps and maps it (`lay_out`), trafilatura extracts its
text as an ordinary user would have it. Both take every page in turn, so that whatever else the machine does meets both;
time is that of the process. A text is 500 words of the bundled samples. Medians of the rounds.
"""

import argparse
import gzip
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from benchmarks.__main__ import texts
from dateline.errors import DatelineError
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out

HERE = Path(__file__).parent
ROUNDS = 5


def laid_out(report: bytes | str) -> None:
    with suppress(DatelineError):
        lay_out(from_text(report))


def extracted(page: bytes) -> None:
    import trafilatura

    trafilatura.extract(page, favor_precision=True, include_comments=False)


def pages(data: Path) -> list[bytes]:
    """The pages of the folder, unpacked."""
    folders = (data / "ingest" / "article-extraction-benchmark", data / "ingest" / "fundus-evaluation")
    return [gzip.decompress(p.read_bytes()) for folder in folders for p in sorted(folder.rglob("*.html.gz"))]


def spent(work: Callable[[Any], None], report: Any) -> float:
    begun = time.process_time()
    work(report)
    return time.process_time() - begun


def rates(reports: list[Any], workers: dict[str, Callable[[Any], None]]) -> dict[str, float]:
    """Reports a second of each worker: the median of rounds in which they take every report in turn."""
    rounds: dict[str, list[float]] = {who: [] for who in workers}
    for work in workers.values():
        work(reports[0])
    for _ in range(ROUNDS):
        total = dict.fromkeys(workers, 0.0)
        for report in reports:
            for who, work in workers.items():
                total[who] += spent(work, report)
        for who, seconds in total.items():
            rounds[who].append(len(reports) / seconds)
    return {who: round(statistics.median(found), 1) for who, found in rounds.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--write", action="store_true", help="freeze the result")
    options = parser.parse_args()
    if not options.data:
        sys.exit("name the data folder: --data FOLDER or $DATELINE_DATA")
    found = rates(pages(Path(options.data)), {"dateline": laid_out, "trafilatura": extracted})
    result = {
        "command": "python -m benchmarks.pages --data FOLDER --write",
        "machine": f"{platform.machine()}, one of {os.cpu_count()} cores, Python {platform.python_version()}",
        "pages a second": found | {"dateline over trafilatura": round(found["dateline"] / found["trafilatura"], 2)},
        "texts of 500 words a second": rates(texts(300), {"dateline": laid_out}),
    }
    print(json.dumps(result, indent=2))
    if options.write:
        (HERE / "pages.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
