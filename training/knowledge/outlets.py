"""News outlets: our own list first, then freebie, news-feed-list and fundus (facts only: name, domain, country).

The zone is ours, or that of the only time that the country keeps, or of the town or unit that the outlet's name or
domain begins with ("Vladivostok Times", malibutimes.com); else none: nobody says where its newsroom is.
"""

import json
import re
from pathlib import Path
from urllib.parse import urlparse

from training.knowledge.sources import comma, country_info, own, table, write
from training.knowledge.zones import cities, clock, main_zones

_GROUPS = {"uk": "GB", "ind": "IN", "isl": "IS", "il": "IL", "gl": "GL", "ls": "LS"}
_SHARED = re.compile(
    r"feedburner|feedsportal|google|wordpress|blogspot|twitter|facebook|feedblitz|yahoo|feedly|rss\.app"
)
_WORDS = frozenset(
    ("independence", "enterprise", "union", "liberty", "science", "media", "mission", "national", "global", "center",
     "columbia", "reading", "mobile", "orange", "bristol", "cambridge", "oxford", "american", "central", "progreso",
     "reforma", "libertad", "victoria", "republic", "paradise", "guardian", "industry", "university", "pacific",
     "internacional", "economia", "republica", "florida", "imperial", "frontera", "universal", "business", "christian",
     "airport",
     "commerce", "discovery", "excelsior", "rolling", "western", "eastern", "northern", "southern", "federal", "green",
     "world", "north", "south", "plains", "temple", "social", "santiago", "constitution", "empire", "inter", "space",)
)  # fmt: skip
_PAPER = re.compile(
    r"(?:news|now|times|herald|post|tribune|today|star|sun|daily|journal|gazette|express|observer|chronicle|mail|live"
    r"|standard|online|press|citizen)$"
)
_COMMON = re.compile(r"^(www\d?|rss|feeds?|m|mobile|xml|cdn|web|news|en|english)\.")


def build(data: Path, out: Path) -> None:
    """outlets.tsv: id by domain."""
    main, iso3 = main_zones(out), {r[0]: r[1] for r in country_info(data)}
    several, towns = _several(out), _towns(iso3)
    rows: dict[str, list[object]] = {}
    names: set[tuple[str, str]] = set()

    def add(name: str, domain: str, country: str, zone: str, aliases: list[str], source: str) -> None:
        key = (name.lower(), country)
        if not domain or not country or domain in rows or (key in names and source != "own"):
            return
        names.add(key)
        if not zone and country in several:
            zone = _by_town(name, domain, towns.get(country, {})) or (main[country] if source == "own" else "")
        zone = zone or ("" if country in several else main[country])
        rows[domain] = [domain, name, aliases, country, zone, source]

    for r in own("outlets.tsv"):
        add(r["name"], r["domain"], r["country"], r["zone"], comma(r["aliases"]), "own")
    found: list[tuple[str, str, str, str]] = []
    folder = data / "knowledge"
    for r in table(folder / "fundus/publishers.csv"):
        found.append((r["name"], r["domain"], iso3.get(_GROUPS.get(r["group"], r["group"]).upper(), ""), "fundus"))
    feeds = json.loads((folder / "news-feed-list/news-feed-list-of-countries.json").read_text(encoding="utf-8"))
    for country, papers in feeds.items():
        for p in papers:
            name, site = p.get("publication_name") or "", p.get("publication_website_uri") or ""
            found.append((name, site, country if country in main else "", "news-feed-list"))
    for r in table(folder / "freebie/websources.csv"):
        found.append((r["name"], r["url"], iso3.get(r["cca"].upper(), ""), "freebie"))
    for r in table(folder / "freebie/rss_feeds.csv"):
        found.append((r["name"], r["url"] or r["rss_url"], iso3.get(r["cca"].upper(), ""), "freebie"))
    aliased = {a.lower() for r in own("outlets.tsv") for a in (r["name"], *comma(r["aliases"]))}
    for name, site, country, source in sorted(found, key=lambda f: (f[3] == "freebie", f[0], f[1])):
        name = _clean(name)
        if name and len(name) < 60 and name.lower() not in aliased:
            add(name, _domain(site), country, "", [], source)
    write(out / "outlets.tsv", ["domain", "name", "aliases", "country", "zone", "source"], list(rows.values()))


def _domain(url: str) -> str:
    host = urlparse(url if "//" in url else f"//{url}").netloc.lower().split(":")[0]
    if not host or _SHARED.search(host) or "." not in host:
        return ""
    return _COMMON.sub("", host) if host.count(".") > 1 else host


def _clean(name: str) -> str:
    """A feed's title without what is said of the feed; nothing where its letters are broken."""
    name = " ".join(name.replace("\ufeff", "").split())
    name = re.sub(r"^(?:portada|home|latest news|все материалы|top stories)\s*[,:|-]\s*", "", name, flags=re.I)
    name = re.sub(r"\s*(?:::|[|»]| - )\s.*$|\s+(?:online )?(?:rss|feeds?|rss feeds?)$", "", name, flags=re.I).strip(
        " -|:,"
    )
    return "" if re.search(r"[\u0300-\u036f\ufffd]|Ã|â€", name) else name


def _several(out: Path) -> set[str]:
    """Countries that keep several times, none of them for nine in ten of their people."""
    rows = [line.split("\t") for line in (out / "zones.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return {r[0] for r in rows} - {r[0] for r in rows if not r[1]}


def _towns(iso3: dict[str, str]) -> dict[str, dict[str, str]]:
    """Zones by the names of large towns, letters only, by country; without names that towns of several times share."""
    found: dict[str, dict[str, tuple[int, str]]] = {}
    for c in sorted(cities(), key=lambda c: -c["population"]):
        name = re.sub(r"[^a-z]", "", c["name"].lower())
        if len(name) < 5 or name in _WORDS:
            continue
        largest, zone = found.setdefault(iso3.get(c["countrycode"], ""), {}).setdefault(
            name, (c["population"], c["timezone"])
        )
        if 20 * c["population"] >= largest and clock(c["timezone"]) != clock(zone or c["timezone"]):
            found[iso3.get(c["countrycode"], "")][name] = (largest, "")
    return {k: {n: z for n, (people, z) in v.items() if z and people >= 10_000} for k, v in found.items()}


def _by_town(name: str, domain: str, towns: dict[str, str]) -> str:
    """The zone of the town that a name begins with ("Vladivostok Times"), or a domain with a word for a paper behind
    it (malibutimes.com)."""
    words = re.sub(r"[^a-z ]", "", name.lower().removeprefix("the ")).split()
    for n in (3, 2, 1):
        if len(words) > n and (zone := towns.get("".join(words[:n]))):
            return zone
    host = re.sub(r"[^a-z]", "", domain.split(".")[0]).removeprefix("the")
    paper = _PAPER.search(host)
    return towns.get(host[: paper.start()], "") if paper else ""
