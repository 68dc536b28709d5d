"""What a page says of itself: JSON-LD as publishers write it, broken or not, and meta tags."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from dateline.reading.page.markup import Page

_ARTICLE = re.compile(
    r"(?:News|Reportage|Opinion|Analysis|Report|Blog|LiveBlog|Social|BackgroundNews|ReviewNews)?(?:Article|Posting)|Report|WebPage"
)
_META = {
    "published": (
        "article:published_time", "article:published", "og:article:published_time", "og:published_time",
        "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.published",
        "dcterms.created", "dc.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "published",
        "parsely-pub-date", "sailthru.date", "article.published", "publication_date", "date_published",
        "citation_publication_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished",
        "originalpublicationdate", "article_date_original", "displaydate", "timestamp", "ptime", "dc.date.created",
        "created", "bt:pubdate",
    ),
    "updated": (
        "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dc.date.modified",
        "dcterms.modified", "lastmod", "last-modified", "last_modified", "modified", "article.updated", "revised",
        "date_modified", "lmodified", "utime", "bt:moddate", "rnews:datemodified",
    ),
    "headline": (
        "og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline", "title",
    ),
    "outlet": (
        "og:site_name", "application-name", "dc.publisher", "publisher", "twitter:app:name:iphone", "cre",
    ),
    "uri": (
        "canonical", "og:url", "twitter:url",
    ),
}  # fmt: skip


def page_metadata(page: Page) -> dict[str, str]:
    """published, updated, headline, outlet, uri and title as strings, where the page has them.

    JSON-LD about the article comes first, then meta tags, then what items of microdata say.
    """
    found: dict[str, str] = {}
    article = _article(page.scripts)
    for key, name in (
        ("published", "datePublished"),
        ("updated", "dateModified"),
        ("headline", "headline"),
    ):
        if isinstance(value := article.get(name), str) and value.strip():
            found[key] = html.unescape(value).strip()
    metas = _metas(page)
    for key, names in _META.items():
        value = next((metas[n] for n in names if metas.get(n)), None)
        if value and (key not in found or (key == "headline" and not found[key])):
            found[key] = value
    if outlet := _name(article.get("publisher")):
        found["outlet"] = found.get("outlet") or outlet
    if page.title is not None:
        found["title"] = " ".join(html.unescape(page.source[page.title[0] : page.title[1]]).split())
    _add_microdata(page, found)
    return found


def _metas(page: Page) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in page.metas:
        content = meta.get("content", "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := meta.get(attribute)):
                found.setdefault(name.strip().lower(), content)
    return found


def _add_microdata(page: Page, found: dict[str, str]) -> None:
    """Dates of elements marked as the article's own (itemprop)."""
    for element in page.elements:
        if element.attrs and "date" in element.names and "itemprop" in element.attrs:
            prop = (element.attribute("itemprop") or "").lower()
            value = element.attribute("content") or element.attribute("datetime")
            key = {"datepublished": "published", "datemodified": "updated"}.get(prop)
            if key and value:
                found.setdefault(key, value)


def _article(scripts: list[str]) -> dict[str, Any]:
    """The JSON-LD item that is the article: the most specific type, the first of its kind."""
    items = [item for script in scripts for parsed in _parsed(script) for item in _items(parsed)]
    for fits in (_is_article, _is_page):
        for item in items:
            if fits(item) and (item.get("datePublished") or item.get("headline") or item.get("articleBody")):
                return item
    return {}


def _is_article(item: dict[str, Any]) -> bool:
    return any(_ARTICLE.fullmatch(t) and t != "WebPage" for t in _types(item))


def _is_page(item: dict[str, Any]) -> bool:
    return "WebPage" in _types(item)


def _types(item: dict[str, Any]) -> list[str]:
    kind = item.get("@type")
    return [str(t).rsplit("/", 1)[-1] for t in (kind if isinstance(kind, list) else [kind]) if t]


def _items(parsed: Any) -> Iterator[dict[str, Any]]:
    """Items of a JSON-LD value, from lists, @graph and mainEntity too; never those of a list of other stories."""
    todo = [parsed]
    for _ in range(2000):
        if not todo:
            return
        value = todo.pop(0)
        if isinstance(value, list):
            todo = value[:200] + todo
        elif isinstance(value, dict):
            yield value
            todo += [
                value[k] for k in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(value.get(k), list | dict)
            ]


def _parsed(script: str) -> Iterator[Any]:
    """The JSON of a script: raw line breaks, comments, CDATA marks, closing semicolons and spare commas forgiven."""
    text = re.sub(
        r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*.*?\*/|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$",
        "",
        script.strip(),
        flags=re.S,
    )
    text = text.strip().rstrip(";").strip()
    for attempt in (
        text,
        re.sub(r",(\s*[}\]])", r"\1", text),
        html.unescape(text),
        text.replace('\\"', '"') if text[:2] == "{\\" else "",
    ):
        if not attempt:
            continue
        try:
            yield json.JSONDecoder(strict=False).raw_decode(attempt)[0]
            return
        except (ValueError, RecursionError):
            continue
    yield _by_pattern(text)


def _by_pattern(text: str) -> dict[str, Any]:
    """The plain strings of JSON that cannot be parsed at all."""
    found: dict[str, Any] = {}
    for key in ("@type", "headline", "datePublished", "dateModified"):
        if m := re.search(rf'"{key}"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)"', text):
            found[key] = m[1]
    return found


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() if isinstance(value, str) and value.strip() else None
