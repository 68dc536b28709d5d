"""Organisations from our own list and the UCDP Actor Dataset (armed groups up to 2021)."""

import re
from pathlib import Path

from training.knowledge.sources import comma, own, table, write

_STATES = {
    "Cambodia (Kampuchea)": "KHM", "Myanmar (Burma)": "MMR", "Russia (Soviet Union)": "RUS",
    "Vietnam (North Vietnam)": "VNM",
    "Yemen (North Yemen)": "YEM", "DR Congo (Zaire)": "COD", "Zimbabwe (Rhodesia)": "ZWE", "Serbia (Yugoslavia)": "SRB",
    "Madagascar (Malagasy)": "MDG", "Bosnia-Herzegovina": "BIH", "Macedonia, FYR": "MKD",
    "Kingdom of eSwatini (Swaziland)": "SWZ",
    "Israel": "PSE",
}  # fmt: skip


def build(data: Path, out: Path) -> None:
    """groups.tsv: own list first, since it decides where names clash."""
    rows: list[list[object]] = []
    taken: set[str] = set()
    for row in own("groups.tsv"):
        aliases = comma(
            row["aliases"]
            .replace("Foreign, Commonwealth and Development Office", "Foreign@")
            .replace("Educational, Scientific", "Educational@")
        )
        aliases = [
            a.replace("Foreign@", "Foreign, Commonwealth and Development Office").replace(
                "Educational@", "Educational, Scientific"
            )
            for a in aliases
        ]
        rows.append([_id("org", row["name"]), row["name"], aliases, row["country"], row["sector"], "own"])
        taken |= {a.lower() for a in (row["name"], *aliases)}
    rows += _ucdp(data, taken)
    seen: set[str] = set()
    unique = []
    for found in rows:
        if found[0] not in seen:
            seen.add(str(found[0]))
            unique.append(found)
    write(out / "groups.tsv", ["id", "name", "aliases", "country", "sector", "source"], unique)


def _ucdp(data: Path, taken: set[str]) -> list[list[object]]:
    names = _country_names(data)
    rows: list[list[object]] = []
    for r in table(data / "knowledge/ucdp-actor/ucdp-actor-221.csv"):
        if r["Org"] != "1" or re.search(r"faction|forces of|Opposition|insurgents|Royalists|gang\b", r["NameData"]):
            continue
        spellings = [r["NameData"], r["NameOrigFullEng"], r["NameOrig"], r["NameOrigFull"]]
        clean = dict.fromkeys(" ".join(s.split()) for s in spellings if s and s != "n/a" and s.isprintable())
        fit = [s for s in clean if _latin(s) and len(s) > 2 and "(" not in s and s.lower() not in taken]
        if not fit or any(s.lower() in taken for s in clean):
            continue
        name = max(fit[:2], key=len) if fit[0].isupper() else fit[0]
        states = [s.strip() for s in r["Location"].split(",")]
        country = (_STATES.get(states[0]) or names.get(states[0].lower())) if states[0] else None
        sector = "CRM" if re.search(r"\b[Cc]artel", name) else "REB"
        aliases = [s for s in fit if s != name and len(s) > 2]
        rows.append([f"ucdp:{r['ActorId']}", name, aliases, country, sector, "ucdp"])
    return rows


def _country_names(data: Path) -> dict[str, str]:
    path = Path(__file__).parents[2] / "src/dateline/knowledge/data/countries.tsv"
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        iso3, _, name, aliases = line.split("\t")[:4]
        for spelling in (name, *aliases.split("|")):
            found[spelling.lower()] = iso3
    return found


def _latin(text: str) -> bool:
    return all(ord(c) < 0x250 or c in "’‘–" for c in text)


def _id(kind: str, name: str) -> str:
    return f"{kind}:{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}"
