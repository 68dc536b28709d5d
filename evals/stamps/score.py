"""How often the moment of publication, its zone and its basis are right: on real pages, and on heads of plain texts.

    python evals/stamps/score.py [--data FOLDER] [--each] [--heldout] [--freeze]

pages.tsv: what 261 real pages state, read by hand (show.py prints their sources); needs FOLDER (or $DATELINE_DATA) with
article-extraction-benchmark and fundus-evaluation under ingest/. Right is the same instant (to the minute) where the
page tells the zone, the same wall clock where it does not, the same day where it has no more. Beside it the peer
htmldate, which finds a day, in the same run (`pip install htmldate`); its day is right if it is that of the gold in the
gold's own clock, in UTC, or as written. Rules were mended on these pages, though for kinds only. lines.tsv: heads of
plain texts that rules were made with; heldout.tsv: others of the kind that nobody looked at before the result was
frozen; their failures are printed only with --heldout. --freeze writes result.json.
"""

import argparse
import gzip
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dateline.errors import DatelineError
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.values.report import Given, Report, Stamp

HERE = Path(__file__).resolve().parent
STORY = (
    "The council of Elbo closed the old ferry pier on Monday after a beam gave way, officials said.\n\n"
    "“Nobody was hurt, and the boats will run from the north pier,” said Ana Lima, who runs the harbour.\n\n"
    "Engineers are to look at the rest of the pier this week."
)
HEADLINE = "Ferry pier closed after beam gives way"
FIELDS = ("published", "zone", "basis", "candidates", "updated", "source")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--each", action="store_true", help="print what is wrong")
    parser.add_argument("--heldout", action="store_true", help="print what is wrong in the held-out lines too")
    parser.add_argument("--freeze", action="store_true")
    options = parser.parse_args()
    result: dict[str, object] = {"command": "python evals/stamps/score.py --data FOLDER --freeze"}
    for name in ("lines", "heldout"):
        result[name] = lines(name, each=options.heldout if name == "heldout" else options.each)
    if options.data:
        result["pages"] = pages(Path(options.data), each=options.each)
    print(json.dumps(result, indent=1))
    if options.freeze:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def lines(name: str, *, each: bool) -> dict[str, object]:
    """Right of stated for each field of a table of heads; `whole` where every field of a head is right."""
    right, stated, whole, count = dict.fromkeys(FIELDS, 0), dict.fromkeys(FIELDS, 0), 0, 0
    for row in table(f"{name}.tsv"):
        count += 1
        good = True
        head = row["head"].replace("\\n", "\n")
        text = (head.replace("@", HEADLINE) if "@" in head else f"{HEADLINE}\n\n{head}") + f"\n\n{STORY}"
        report = lay_out(from_text(text, given=Given(outlet=None if row["outlet"] == "-" else row["outlet"])))
        found = said(report)
        for field in FIELDS:
            wanted = row[field]
            if wanted == "*" or (field in ("zone", "basis", "candidates") and row["published"] in ("-", "*")):
                if field != "zone" or wanted == "*" or row["updated"] in ("-", "*"):
                    continue
                found[field] = report.updated.zone if report.updated else None
            stated[field] += 1
            ok = agrees(field, wanted, found[field], report)
            right[field] += ok
            good = good and ok
            if not ok and each:
                print(
                    f"{name} {row['id']} {field}: {found[field]} instead of {wanted}   {row['outlet']}: {row['head']}"
                )
        whole += good
    return {"heads": count, "whole": round(whole / count, 4)} | {f: rate(right[f], stated[f]) for f in FIELDS}


def rate(right: int, stated: int) -> dict[str, float]:
    return {"right": right, "of": stated, "rate": round(right / max(stated, 1), 4)}


def said(report: Report) -> dict[str, object]:
    stamp = report.published
    return {
        "published": stamp.value if stamp else None,
        "zone": stamp.zone if stamp else None,
        "basis": stamp.basis if stamp else None,
        "candidates": [c.zone for c in stamp.candidates] if stamp else [],
        "updated": report.updated.value if report.updated else None,
        "source": report.outlet,
    }


def agrees(field: str, wanted: str, found: object, report: Report) -> bool:
    if field in ("published", "updated"):
        stamp = report.published if field == "published" else report.updated
        return same_text(wanted, stamp)
    if field == "candidates":
        return sorted(map(str, found)) == ([] if wanted == "-" else sorted(wanted.split(",")))  # type: ignore[call-overload]
    if field == "source":
        return str(found or "-").removeprefix("The ") == wanted.removeprefix("The ")
    return (found or "-") == wanted


def same_text(wanted: str, stamp: Stamp | None) -> bool:
    """The same value to the minute, with an offset only where the gold has one."""
    if stamp is None or wanted == "-":
        return stamp is None and wanted == "-"
    if (len(wanted) == 10) != (len(stamp.value) == 10):
        return False
    a, b = (datetime.fromisoformat(v) for v in (wanted, stamp.value))
    return (a.tzinfo is None) == (b.tzinfo is None) and a.utcoffset() == b.utcoffset() and abs(a - b) < timedelta(0, 60)


def same_page(wanted: str, found: str | None) -> bool:
    """The same instant, wall clock or day, whichever the gold has."""
    if found is None or wanted == "-":
        return found is None and wanted == "-"
    if len(wanted) == 10 or len(found) == 10:
        return found[:10] == wanted and len(wanted) == 10
    a, b = datetime.fromisoformat(wanted), datetime.fromisoformat(found)
    if a.tzinfo is None or b.tzinfo is None:
        return a.tzinfo is None and abs(a - b.replace(tzinfo=None)) < timedelta(seconds=60)
    return abs(a - b) < timedelta(seconds=60)


def days(wanted: str) -> set[str]:
    """The days that a moment may be said to have: as written and in UTC."""
    moment = datetime.fromisoformat(wanted)
    return {wanted[:10], moment.astimezone(UTC).date().isoformat()} if moment.tzinfo else {wanted[:10]}


def pages(data: Path, *, each: bool) -> dict[str, object]:
    """Right of the pages that state it: the publication, the update, and the day beside the peer's."""
    right, stated = dict.fromkeys(("published", "updated", "day", "htmldate day"), 0), {"published": 0, "updated": 0}
    for row, source in sources(data):
        try:
            report = lay_out(from_text(source))
            found = {k: s.value if (s := getattr(report, k)) else None for k in ("published", "updated")}
        except DatelineError as e:
            found = {"published": None, "updated": None}
            print(f"{row['page']}: {e}")
        for field in ("published", "updated"):
            wanted = row[field]
            if wanted == "*" or (wanted == "-" and field == "published"):
                continue
            if wanted == "-":
                if each and found[field]:
                    print(f"{row['page']} {field}: {found[field]} is not stated")
                continue
            stated[field] += 1
            ok = same_page(wanted, found[field])
            right[field] += ok
            if not ok and each:
                print(f"{row['page']} {field}: {found[field]} instead of {wanted}")
        if row["published"] != "-":
            possible = days(row["published"])
            right["day"] += bool(found["published"] and days(found["published"]) & possible)
            right["htmldate day"] += (peer(source) or "") in possible
    found_days = {k: round(right[k] / stated["published"], 4) for k in ("day", "htmldate day")}
    return {k: rate(right[k], stated[k]) for k in stated} | found_days


def peer(source: bytes) -> str | None:
    """The day that htmldate finds."""
    from htmldate import find_date

    found: str | None = find_date(source.decode("utf-8", "replace"), original_date=True)
    return found


def sources(data: Path) -> Iterator[tuple[dict[str, str], bytes]]:
    """Each row of pages.tsv with its page."""
    folders = [
        data / "ingest" / name for name in ("article-extraction-benchmark/html", "fundus-evaluation/dataset/html")
    ]
    for row in table("pages.tsv"):
        path = next(p for folder in folders for p in folder.glob(f"{row['page']}*.html.gz"))
        yield row, gzip.decompress(path.read_bytes())


def table(name: str) -> list[dict[str, str]]:
    rows = [x.split("\t") for x in (HERE / name).read_text(encoding="utf-8").splitlines() if x and x[0] != "#"]
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


if __name__ == "__main__":
    main()
