"""News outlets: our own list first, then freebie, news-feed-list and fundus (facts only: name, domain, country)."""

import json
import re
from pathlib import Path
from urllib.parse import urlparse

from training.knowledge.sources import comma, own, table, write

_GROUPS = {"uk": "GB", "ind": "IN", "isl": "IS", "il": "IL", "gl": "GL", "ls": "LS"}
_SHARED = re.compile(
    r"feedburner|feedsportal|google|wordpress|blogspot|twitter|facebook|feedblitz|yahoo|feedly|rss\.app"
)
_COMMON = re.compile(r"^(www\d?|rss|feeds?|m|mobile|xml|cdn|web|news|en|english)\.")


def build(data: Path, out: Path) -> None:
    """outlets.tsv: id by domain."""
    main, iso3 = _countries(out)
    rows: dict[str, list[object]] = {}
    names: set[tuple[str, str]] = set()

    def add(name: str, domain: str, country: str, zone: str, aliases: list[str], source: str) -> None:
        key = (name.lower(), country)
        if not domain or not country or domain in rows or (key in names and source != "own"):
            return
        names.add(key)
        rows[domain] = [domain, name, aliases, country, zone or main[country], source]

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
        name = " ".join(name.replace("\ufeff", "").split())
        if name and len(name) < 60 and name.lower() not in aliased:
            add(name, _domain(site), country, "", [], source)
    write(out / "outlets.tsv", ["domain", "name", "aliases", "country", "zone", "source"], list(rows.values()))


def _domain(url: str) -> str:
    host = urlparse(url if "//" in url else f"//{url}").netloc.lower().split(":")[0]
    if not host or _SHARED.search(host) or "." not in host:
        return ""
    return _COMMON.sub("", host) if host.count(".") > 1 else host


def _countries(out: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Main zone by ISO3, and ISO3 by ISO2, from the table of countries just built."""
    rows = [line.split("\t") for line in (out / "countries.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return {r[0]: r[13].split("|")[0] for r in rows}, {r[1]: r[0] for r in rows}
