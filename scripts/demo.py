"""What `make demo` does: reads reports into a record, asks it, and writes a page; every command shown can be typed.

python scripts/demo.py [--record demo.db] [PATH]      PATH: a report or a folder, else the bundled reports
"""

import argparse
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import dateline
from dateline.errors import DatelineError
from dateline.exports import html

PROGRAM = str(Path(sys.executable).with_name("dateline"))
BUNDLED = Path("samples")
SHOWN = BUNDLED / "moscow-meeting" / "eastern-courier.txt"


def run(*words: str) -> int:
    """Show a command as one would type it, then run it."""
    print(
        f"\n\033[1m$ dateline {shlex.join(words)}\033[0m"
        if sys.stdout.isatty()
        else f"\n$ dateline {shlex.join(words)}"
    )
    sys.stdout.flush()
    return subprocess.run([PROGRAM, *words], check=False).returncode


def write_page(paths: list[Path], target: Path, title: str) -> int:
    """One page of all reports that can be read; how many they are."""
    readings = []
    for path in paths:
        try:
            readings += list(dateline.read_all(path))
        except DatelineError as error:
            print(f"not in the page: {path}: {error}", file=sys.stderr)
    page = html.render(readings[0]) if len(readings) == 1 else html.render_many(readings, title)
    target.write_text(page, encoding="utf-8")
    return len(readings)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("path", nargs="?", type=Path, default=BUNDLED)
    parser.add_argument("--record", default="demo.db")
    options = parser.parse_args()
    start = time.monotonic()
    bundled = options.path == BUNDLED
    if not options.path.exists():
        print(f"{options.path}: no such file or folder; make demo REPORT=path takes a report or a folder of them")
        return 2
    for old in (options.record, f"{options.record}-wal", f"{options.record}-shm"):
        Path(old).unlink(missing_ok=True)
    status = run("add", str(options.path), "--record", options.record)
    single = SHOWN if bundled else options.path if options.path.is_file() else None
    if single is not None:
        width = min(shutil.get_terminal_size((110, 40)).columns, 120)
        print(f"\n{'=' * width}")
        run("read", str(single))
    record = ("--record", options.record)
    if bundled:
        run("timeline", "--actor", "Vladimir Putin", "--actor", "Bashar al-Assad", *record)
        run("statements", "--by", "Stavros Melas", *record)
        run("conflicts", *record)
    else:
        run("events", *record)
        run("statements", *record)
        run("conflicts", *record)
    paths = (
        sorted(p for p in options.path.rglob("*") if p.is_file() and p.name != "CREDITS")
        if options.path.is_dir()
        else [options.path]
    )
    count = write_page(paths, Path("demo.html"), "Reports read by Dateline")
    print(f"""
{count} reports in {options.record} and demo.html, {time.monotonic() - start:.0f} seconds. What to try next:

    open demo.html                                              the annotated reports, in a browser
    .venv/bin/dateline read FILE --format json                  the same as data, every value with its characters
    .venv/bin/dateline events --record {options.record} --type ASSAULT      what happened, by whom, on whose word
    .venv/bin/dateline codebook CONSULT                         what a type of event means
    make demo REPORT=path                                       your own report or folder
""")
    return status


if __name__ == "__main__":
    sys.exit(main())
