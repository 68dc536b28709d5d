"""What the lines of reports state, given the gold's roles: dateline, agencies, credits and bylines without labelling.

    python -m evals.roles.stated [--data FOLDER] [--part train|test] [-v]

F1 over the reports of own prose of a part, and over the rendered pages in FOLDER (or $DATELINE_DATA) with the test
part. Agencies are the same where the table of agencies says so. Reports are laid out as plain text, each line with the
role that covers most of it in the gold.
"""

import argparse
import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from dateline.knowledge import outlets
from dateline.reading.page.lines import plain_lines
from dateline.reading.page.origin import origin_of
from evals.roles.gold import Report, own, pages
from evals.roles.score import LABELS, f1, part, role_at, stated


def tally(reports: Iterable[Report], tell: Callable[[str], None]) -> dict[str, Any]:
    """F1, and the counts right, ours and gold, of each label."""
    counts = {name: [0, 0, 0] for name in LABELS}
    number = 0
    for gold in reports:
        number += 1
        for name, (wanted, ours) in stated(gold, _found(gold)).items():
            counts[name][0] += len(wanted & ours)
            counts[name][1] += len(ours)
            counts[name][2] += len(wanted)
            if wanted != ours:
                tell(f"{gold.id}: {name} {sorted(wanted)} read as {sorted(ours)}")
    return {"reports": number, **{name: [round(f1(*c), 4), *c] for name, c in counts.items()}}


def _found(gold: Report) -> Any:
    """What our functions find on lines with the gold's roles."""
    blocks = [(line, role_at(gold.lines, line.start, line.end)) for line in plain_lines(gold.text)]
    outlet = outlets.find(gold.outlet) if gold.outlet else None
    return origin_of(gold.text, blocks, outlet=gold.outlet or None, country=outlet.country if outlet else None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--part", choices=["train", "test"], default="test")
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    tell = print if args.verbose else lambda line: None
    result = {"own prose": tally((r for r in own() if part(r) == args.part), tell)}
    if args.data and args.part == "test":
        result["rendered pages"] = tally(pages(Path(args.data)), tell)
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
