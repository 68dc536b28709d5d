"""The corpus: compile its sources, check what is compiled, look at it, count it.

    python -m corpus.tools compile [NAME …]    sources to JSON; every complaint, and exit status 1, where one is wrong
    python -m corpus.tools check               is each compiled report what its source gives, do the counts hold?
    python -m corpus.tools show NAME           the text with line numbers, and its labels
    python -m corpus.tools page NAME … -o F    the same as a page to look at
    python -m corpus.tools stats [NAME …]      how many of everything
    python -m corpus.tools second              is what was read a second time well-formed?
    python -m corpus.tools agree               how far the two readings agree
    python -m corpus.tools card                writes counts and agreement into corpus/README.md

NAME is a report's id or its beginning, a split (train, dev, test, test_real) or a story.
"""

import argparse
import sys
from pathlib import Path

from corpus.tools import agreement, card, check, counts, source, view
from corpus.tools.build import compiled


def _compile(names: list[str]) -> int:
    wrong = 0
    for id_, split in source.find(names):
        where = f"corpus/{split}/{id_}.ann"
        try:
            loaded = source.load(id_, split)
        except (source.Problem, FileNotFoundError) as error:
            print(f"{where}:{error}")
            wrong += 1
            continue
        if not loaded.labels:
            continue
        out, problems = compiled(loaded)
        for p in problems:
            print(f"{where}:{p}")
        wrong += len(problems)
        if not problems:
            (source.ROOT / split / f"{id_}.json").write_text(check.printed(out), encoding="utf-8")
    for problem in check.stories(names):
        print(problem)
        wrong += 1
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m corpus.tools", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["compile", "check", "show", "page", "stats", "second", "agree", "card"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("-o", "--output", type=Path, default=Path("corpus.html"))
    args = parser.parse_args()
    match args.command:
        case "compile":
            wrong = _compile(args.names)
            print(f"{wrong} to mend" if wrong else "all well")
            sys.exit(bool(wrong))
        case "check":
            problems = check.everything()
            print("\n".join(problems) or "all well")
            sys.exit(bool(problems))
        case "show":
            for id_, split in source.find(args.names):
                print(view.text(id_, split))
        case "page":
            args.output.write_text(view.page(source.find(args.names)), encoding="utf-8")
            print(f"wrote {args.output}")
        case "second":
            problems = agreement.problems()
            print("\n".join(problems) or "all well")
            sys.exit(bool(problems))
        case "card":
            card.write()
        case "agree":
            print(agreement.table())
        case "stats":
            print(counts.table(args.names))


if __name__ == "__main__":
    main()
