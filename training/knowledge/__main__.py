"""`python -m training.knowledge --data DIR` writes every table of knowledge, the same bytes each time."""

import argparse
from hashlib import sha256
from pathlib import Path

from training.knowledge import agents, countries, gazetteer, groups, offices, outlets, zones

OUT = Path(__file__).parents[2] / "src/dateline/knowledge/data"
STEPS = {
    "countries": countries.build,
    "agents": agents.build,
    "groups": groups.build,
    "offices": offices.build,
    "zones": zones.build,
    "outlets": outlets.build,
    "gazetteer": gazetteer.build,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("only", nargs="*", choices=[*STEPS, []], help="only these tables")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name, build in STEPS.items():
        if not args.only or name in args.only:
            build(args.data, args.out)
            print(name)
    hashed = sha256()
    for path in sorted(p for p in args.out.iterdir() if p.name != "VERSION"):
        hashed.update(path.name.encode() + b"\0" + path.read_bytes())
    (args.out / "VERSION").write_text(f"{offices.TABLE_DATE}+{hashed.hexdigest()[:8]}\n", encoding="ascii")


if __name__ == "__main__":
    main()
