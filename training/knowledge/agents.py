"""Agents from our own list and PETRARCH's dictionary, whose CAMEO codes become PLOVER sectors."""

import re
from pathlib import Path

from training.knowledge.sources import comma, own

_CODES = {
    "MED": "JRN", "HLH": "MED", "GOVMIL": "GOV", "MILGOV": "MIL", "MILSPY": "SPY", "MUS": "REL", "CHR": "REL",
    "CHRCTH": "REL", "CHRPRO": "REL", "JEW": "REL", "HIN": "REL", "BUD": "REL", "ENV": "NGO", "HRI": "NGO",
    "REBMUS": "REB", "MUSRAD": "REB", "UAFMUS": "UAF", "GOVJUD": "JUD", "OPPEDU": "OPP", "RAD": "REB", "INS": "REB",
    "SEP": "REB", "DEV": "NGO", "AGR": "AGR", "BUS": "BUS", "COP": "COP", "CRM": "CRM", "CVL": "CVL", "EDU": "EDU",
    "ELI": "ELI", "GOV": "GOV", "JUD": "JUD", "LAB": "LAB", "LEG": "LEG", "MIL": "MIL", "NGO": "NGO", "OPP": "OPP",
    "PTY": "PTY", "REB": "REB", "REF": "REF", "REL": "REL", "SPY": "SPY", "UAF": "UAF", "GOVAGR": "GOV", "IGO": "IGO",
    "GOVBUS": "GOV", "GOVMED": "GOV", "GOVDEV": "GOV", "GOVHLH": "GOV", "GOVLAB": "GOV", "GOVENV": "GOV",
    "GOVEDU": "GOV", "GOVREL": "GOV", "OPPMED": "OPP", "OPPLAB": "OPP", "OPPDEV": "OPP", "GOVHRI": "GOV",
}  # fmt: skip
_LINE = re.compile(r"^([A-Z'_ !-]+?)\s*(?:\{[^}]*\})?\s*\[~([A-Z]+)\]")
_VAGUE = frozenset(
    [
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "spokesmen",
        "home",
        "state",
        "cabinetmaker",
        "bargainer",
        "meeting",
        "house",
        "body",
        "unit",
        "member",
        "group",
        "power",
        "chief",
        "head",
    ]
)
OUT = Path(__file__).parents[2] / "src/dateline/vocabulary/agents.tsv"


def build(data: Path, out: Path) -> None:
    """agents.tsv, beside its loader in the vocabulary: a line a sector, words apart by "|"."""
    found: dict[str, str] = {}
    text = (data / "knowledge/petrarch/Phoenix.agents.txt").read_text(encoding="latin-1")
    for line in text.splitlines():
        m = _LINE.match(line)
        if not m or m[2] not in _CODES:
            continue
        for word in _forms(m[1]):
            if word not in _VAGUE and len(word) > 3:
                found[word] = _CODES[m[2]]
    for row in own("agents.tsv"):
        for word in comma(row["words"]):
            found[word] = row["sector"]
    sectors = sorted(set(found.values()))
    lines = [f"{s}\t{'|'.join(sorted(w for w in found if found[w] == s))}" for s in sectors]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _forms(entry: str) -> list[str]:
    """ "DEFENCE_!MINIST!" names a minister and a ministry; "FIRE!PERSON!" a fireman and a firewoman."""
    word = entry.strip("_ ").replace("_", " ").lower()
    if "!person!" in word:
        return [word.replace("!person!", p).strip() for p in ("man", "woman", "men", "women")]
    if "!minist!" in word:
        return [word.replace("!minist!", p).strip() for p in ("minister", "ministry")]
    if word.endswith(" minist"):
        return [word + "er", word + "ry"]
    return [" ".join(word.split())]
