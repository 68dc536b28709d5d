"""Office holders: our own list where it knows an office of a country, else the factbook's dated heads."""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from training.knowledge.sources import archive, comma, country_info, own, write

TABLE_DATE = "2026-01-22"
_BODIES = {
    "UN": "United Nations", "WHO": "World Health Organization", "IAEA": "International Atomic Energy Agency",
    "NATO": "NATO",
    "EU": "European Union", "IMF": "International Monetary Fund", "ECB": "European Central Bank", "WB": "World Bank",
    "OAS": "Organization of American States", "AU": "African Union", "ARABLEAGUE": "Arab League",
    "ICC": "International Criminal Court",
}  # fmt: skip
_TITLE = re.compile(
    r"^-?\s*((?:Acting|Interim|Caretaker|Transitional|State Affairs Commission|Federal|Executive|First|Second|Deputy"
    r"|Vice)\s+)*(President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Emir|Amir|Sultan|Taoiseach"
    r"|Vice President|Vice Presidents|Deputy Prime Minister|Supreme Leader|Pope|Prince|Grand Duke)\b",
)
_OFFICES = {
    "premier": "prime minister",
    "amir": "emir",
    "taoiseach": "prime minister",
    "vice presidents": "vice president",
}
_REBELS = re.compile(r"rebel|hamas leader|houthi|sdf|pkk|islamic state|al-qaeda|hezbollah|wagner|taliban")


def build(data: Path, out: Path) -> None:
    """offices.tsv and its date."""
    rows: list[list[object]] = []
    known: set[tuple[str, str]] = set()
    spelled: set[tuple[str, str]] = set()
    for r in own("offices.tsv"):
        body = "" if len(r["country"]) == 3 and r["country"] not in _BODIES else r["country"]
        country = "" if body else r["country"]
        office = r["office"]
        sector = (
            "IGO"
            if body
            else "REB"
            if _REBELS.search(office)
            else "OPP"
            if "opposition" in office
            else "REL"
            if office == "pope"
            else "GOV"
        )
        if office == "party leader":
            sector = "PTY"
        surname = _surname(r["name"], country)
        rows.append(
            [_id(r["name"]), r["name"], surname, comma(r["aliases"]), country, _BODIES.get(body, body), office,
             sector, r["from"], r["to"], "own"]
        )  # fmt: skip
        known.add((country, office))
        spelled.add((office, _plain(surname)))
    rows += _factbook(data, known, spelled)
    head = ["id", "name", "surname", "aliases", "country", "body", "office", "sector", "start", "end", "source"]
    write(out / "offices.tsv", head, sorted(rows, key=lambda r: [str(c) for c in (r[4], r[5], r[6], r[8], r[1])]))
    (out / "offices.date").write_text(TABLE_DATE + "\n", encoding="ascii")


def _factbook(data: Path, known: set[tuple[str, str]], spelled: set[tuple[str, str]]) -> list[list[object]]:
    iso3 = {r[3]: r[1] for r in country_info(data) if r[3]}
    raw = archive(data / "knowledge/factbook.tar.xz")["factbook/derived_leader_terms_raw.csv"].decode("utf-8")
    terms: dict[tuple[str, str, str], tuple[str, str, str]] = {}
    for fips, _, text, start, _, last, _, _ in csv.reader(io.StringIO(raw)):
        m = _TITLE.match(text)
        country = iso3.get(fips.upper())
        if not m or not country or "represented by" in text or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", start):
            continue
        kind = m[2].lower()
        office = _OFFICES.get(kind, kind)
        before = (m[1] or "").lower()
        if (
            "vice" in before
            or "deputy" in before
            or "second" in before
            or "first" in before
            or office == "deputy prime minister"
        ):
            continue
        name = _name(text[m.end() :])
        if not name or (country, office) in known or (office, _plain(_surname(name, country))) in spelled:
            continue
        key = (country, office, name)
        old = terms.get(key)
        terms[key] = (min(start, old[0]) if old else start, max(last, old[1]) if old else last, name)
    rows: list[list[object]] = []
    by_office: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)
    for (country, office, _), term in terms.items():
        by_office[country, office].append(term)
    for (country, office), held in sorted(by_office.items()):
        held.sort()
        for i, (start, last, name) in enumerate(held):
            following = held[i + 1][0] if i + 1 < len(held) else TABLE_DATE
            end = "" if last >= "2026-01-01" and i + 1 == len(held) else min(last, following)
            if end and end < start:
                continue
            rows.append(
                [
                    _id(name),
                    name,
                    _surname(name, country),
                    [],
                    country,
                    "",
                    office,
                    "GOV",
                    start,
                    end,
                    "factbook",
                ],
            )
    return rows


def _name(text: str) -> str:
    """ "Dmitriy Anatolyevich MEDVEDEV, Dr" → "Dmitriy MEDVEDEV" in title case, patronymics and honours left out."""
    text = re.split(r",|\(|;| - | is | has | of the | serving | after ", text)[0]
    text = re.sub(r"\b(Dr|Gen|Lt|Sr|Brig|Maj|Col|Capt|Mr|Mrs|Ms|Sheikh|Sir|Dame|Prof|Eng|Sheik)\b\.?", "", text)
    words = text.replace('"', " ").split()
    if not 1 <= len(words) <= 6 or not any(re.search(r"[A-Z]{2,}", w) for w in words):
        return ""
    if any(
        w.islower() and w not in {"al", "bin", "de", "da", "dos", "van", "der", "di", "la", "ibn", "ould", "el"}
        for w in words
    ):
        return ""
    return " ".join(_case(w) for w in words if len(w.strip(".")) > 1 or w.isupper())


def _case(word: str) -> str:
    return "-".join(p.capitalize() if p.isupper() and len(p) > 1 else p for p in word.split("-"))


def _surname(name: str, country: str) -> str:
    """What the news calls the person by: the last name, the first in Chinese, Korean and Vietnamese order."""
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(".") in {"Jr", "II", "III", "IV"}:
        words.pop()
    if len(words) < 2:
        return name
    if country in {"CHN", "TWN", "KOR", "PRK"} and "-" not in words[0]:
        return words[0]
    if country in {"VNM", "ETH", "ERI"}:
        return words[-1] if country == "VNM" else words[0]
    if country in {"KHM", "MMR"} and len(words) <= 3:
        return name
    if len(words) > 2 and words[-2].lower() in {"le", "la", "de", "van", "von", "der", "al", "el", "bin", "da", "dos"}:
        return " ".join(words[-2:]) if words[-2] in {"Le", "La", "De"} else words[-1]
    return re.sub(r"^(al|el|ul)-", "", words[-1])


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if c.isalpha())


def _id(name: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return f"person:{re.sub(r'[^a-z0-9]+', '-', plain.lower()).strip('-')}"
