"""Prints what a page says of its dates, for whoever writes gold: title, meta tags, JSON-LD, time elements, words.

    python evals/stamps/show.py PAGE.html.gz …

It looks at the source through lxml and patterns of its own, never through Dateline, so that the gold owes it nothing.
"""

import gzip
import re
import sys
from pathlib import Path

from lxml import etree, html

DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\bago\b|\b(?:yesterday|today)\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d\s*(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may"
    r"|jun|jul|aug|sep|oct|nov|dec)",
    re.I,
)
META = re.compile(r"date|time|publish|modif|updat|created|issued|site_name|og:url|sailthru|revis|stamp", re.I)
LD = re.compile(
    r'"(@type|datePublished|dateModified|dateCreated|uploadDate|startDate)"\s*:\s*(\[[^\]]*\]|"[^"]*"|[^,}\s]+)'
)
UNSEEN = ("script", "style", "noscript", "svg", "template", "head", "select", "option", "iframe")


def shown(path: Path) -> str:
    """A few lines about a page."""
    raw = gzip.decompress(path.read_bytes())
    try:
        tree = html.fromstring(raw.decode("utf-8", "replace").replace("\x00", ""))
    except ValueError:
        tree = html.fromstring(raw)
    out = [f"### {path.name.removesuffix('.html.gz')}"]
    out.append("title: " + " ".join((tree.findtext(".//title") or "").split())[:110])
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    out.append("url: " + str(canonical[0] if canonical else "-")[:150])
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if META.search(name) and len(meta.get("content") or "") < 150:
            out.append(f"  meta {name} = {meta.get('content')}")
    for script in tree.xpath("//script[contains(@type,'ld+json')]"):
        pairs = [f"{k}={v}" for k, v in LD.findall(script.text or "") if k != "@type" or "rticle" in v or "ost" in v]
        if any("date" in p.lower() for p in pairs):
            out.append("  ld " + " ".join(pairs)[:260])
    for time in list(tree.iter("time"))[:6]:
        words = " ".join(" ".join(time.itertext()).split())
        out.append(f"  time {time.get('datetime')} [{words[:60]}] class={(time.get('class') or '')[:20]}")
    out += ["  | " + line for line in visible(tree)]
    return "\n".join(out)


def visible(tree: html.HtmlElement) -> list[str]:
    """Lines with dates from just above the h1 to some way after it, and later ones that are labelled."""
    for node in tree.iter(*UNSEEN):
        if node.tag not in ("html",):
            node.text = None
            for child in list(node):
                node.remove(child)
    for node in tree.iter(etree.Comment):
        node.text = ""
    words, heads = [], []
    blocks = {"p", "div", "h1", "h2", "h3", "li", "section", "article", "header", "td", "ul", "br", "tr", "figure"}
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(node.tag, str):
            if event == "end" and node.tail:
                words.append(node.tail)
            continue
        if node.tag in blocks:
            words.append("\n")
        if event == "start":
            if node.tag == "h1":
                heads.append(len("".join(words)))
            words.append(node.text or "")
        else:
            words.append(node.tail or "")
    text = "".join(words)
    at = heads[0] if heads else 0
    near, late = text[max(0, at - 1500) : at + 3500], text[at + 3500 :]
    found = [x for x in _lines(near) if DATED.search(x) and len(x) < 170]
    found += [x for x in _lines(late) if re.search(r"publish|updat|posted|modified", x, re.I) and DATED.search(x)]
    return [x[:150] for x in found[:9]]


def _lines(text: str) -> list[str]:
    return [x for line in text.split("\n") if (x := " ".join(line.split()))]


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(shown(Path(name)))
