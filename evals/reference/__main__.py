"""All figures of reference, frozen in result.json beside this.

    python -m evals.reference GUM_FOLDER SPLITS.md gap-validation.tsv

`gum_dev`: development documents of the open genres, which nothing was fitted on (most are no news, full of "I" and
"you" outside of quotations, which stay unresolved); `gum_news`: all news documents, most of which the weights of
pronouns and the rules have seen; `gap_validation`: raw text, shipped model.
"""

import json
import re
import sys
from pathlib import Path

from evals.reference import coreference, gap

GENRES = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"]


def main(folder: Path, splits: Path, snippets: Path) -> None:
    dev = frozenset(re.findall(r"GUM_\w+", splits.read_text().split("## dev")[1].split("## test")[0]))
    result = {
        "command": "python -m evals.reference GUM_FOLDER SPLITS.md gap-validation.tsv",
        "gum_dev": coreference.main(folder, GENRES, dev),
        "gum_news": coreference.main(folder, ["news"]),
        "gap_validation": gap.main(snippets, None),
    }
    text = json.dumps(result, indent=1) + "\n"
    (Path(__file__).parent / "result.json").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
