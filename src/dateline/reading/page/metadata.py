"""What a page says of itself: JSON-LD as publishers write it, broken or not, and meta tags."""

import html
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from dateline.reading.page.markup import Page

_ARTICLE = re.compile(r"(?:(?!Job)\w*)(?:Article|Posting)|Report")
_PAGE = re.compile(r"\w*WebPage|ClaimReview|CreativeWork")
_AUTHORS = 20
_YEAR = re.compile(r"(?:19|20)\d\d")
_META = {
    "published": (
        "article:published_time", "article:published", "og:article:published_time", "og:published_time",
        "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.published",
        "dcterms.created", "dc.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "published",
        "parsely-pub-date", "sailthru.date", "article.published", "publication_date", "date_published",
        "citation_publication_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished",
        "originalpublicationdate", "displaydate", "timestamp", "ptime", "dc.date.created",
        "created", "bt:pubdate", "og:pubdate", "pub_date", "published_at", "article_date_original", "article.created",
        "dcsext.articlefirstpublished", "og:datepublished", "published_time_telegram",
    ),
    "updated": (
        "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dc.date.modified",
        "dcterms.modified", "lastmod", "last-modified", "last_modified", "modified", "article.updated", "revised",
        "date_modified", "lmodified", "utime", "bt:moddate", "rnews:datemodified", "og:article:modified_time",
        "article_date_updated", "revision_date", "updated-date",
    ),
    "headline": (
        "og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline", "title",
    ),
    "outlet": (
        "og:site_name", "application-name", "dc.publisher", "publisher", "twitter:app:name:iphone", "cre",
    ),
    "authors": (
        "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl",
        "twitter:creator:name",
    ),
    "uri": (
        "canonical", "og:url", "twitter:url",
    ),
}  # fmt: skip


def page_metadata(page: Page) -> dict[str, str]:
    """published, updated, headline, outlet, authors (a name a line), uri and title as strings, where the page has them.

    JSON-LD about the article comes first, then meta tags, then what items of microdata say. `dates` are all moments
    that they give, in that order, a line each: "published=…", "updated=…".
    """
    found: dict[str, str] = {}
    dates: list[tuple[str, str]] = []
    for article in (articles := _articles(page.scripts)):
        for key, name in (("published", "datePublished"), ("updated", "dateModified")):
            if (value := _scalar(article.get(name))) and _YEAR.search(value):
                dates.append((key, value))
    if (headline := next((a["headline"] for a in articles if isinstance(a.get("headline"), str)), "")).strip():
        found["headline"] = html.unescape(headline).strip()
    if authors := next(filter(None, (_names(a.get("author")) for a in articles)), ""):
        found["authors"] = authors
    metas = _metas(page)
    for key, names in _META.items():
        values = [metas[n] for n in names if metas.get(n)]
        if key in ("published", "updated"):
            dates += [(key, written) for v in values if _YEAR.search(written := _moment(v))]
        elif values:
            found.setdefault(key, values[0])
    dates += _microdata(page)
    for key, value in dates:
        found.setdefault(key, value)
    if dates:
        found["dates"] = "\n".join(f"{key}={value}" for key, value in dict.fromkeys(dates))
    if outlet := next((n for a in articles if (n := _name(a.get("publisher")))), None):
        found["outlet"] = found.get("outlet") or outlet
    if page.title is not None:
        found["title"] = " ".join(html.unescape(page.source[page.title[0] : page.title[1]]).split())
    return found


def _metas(page: Page) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in page.metas:
        content = meta.get("content", "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := meta.get(attribute)):
                found.setdefault(name.strip().lower(), content)
    return found


def _microdata(page: Page) -> list[tuple[str, str]]:
    """Dates of elements marked as the article's own (itemprop)."""
    found = []
    for element in page.elements:
        if element.attrs and "date" in element.names and "itemprop" in element.attrs:
            prop = (element.attribute("itemprop") or "").lower()
            value = element.attribute("content") or element.attribute("datetime")
            key = {"datepublished": "published", "datemodified": "updated"}.get(prop)
            if key and value and _YEAR.search(value):
                found.append((key, _moment(value)))
    return found


def _scalar(value: Any) -> str:
    """A moment of JSON-LD as a string, also where it is a number or a list of one."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e14:
        value = str(int(value))
    return _moment(html.unescape(value).strip()) if isinstance(value, str) else ""


def _moment(written: str) -> str:
    """A machine-readable moment: seconds or milliseconds since 1970 and figures without marks as ISO 8601, all else as
    it stands."""
    if re.fullmatch(r"\d{10}|\d{13}", written):
        return datetime.fromtimestamp(int(written[:10]), UTC).isoformat()
    if m := re.fullmatch(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?", written):
        clock = f"T{m[4]}:{m[5]}:{m[6] or '00'}{m[7] or ''}" if m[4] else ""
        return f"{m[1]}-{m[2]}-{m[3]}{clock}"
    return written


def _articles(scripts: list[str]) -> list[dict[str, Any]]:
    """The JSON-LD items that are the article, the most specific type first; items that describe something else again
    are left out, and so is a second article, which is another story, unless it has the first one's headline."""
    items = [item for script in scripts for parsed in _parsed(script) for item in _items(parsed)]
    found: list[dict[str, Any]] = []
    for fits in (_is_article, _is_page):
        for item in items:
            if not fits(item) or not any(item.get(k) for k in ("datePublished", "headline", "articleBody")):
                continue
            headline = item.get("headline")
            if not found or (fits is _is_page if headline is None else headline == found[0].get("headline")):
                found.append(item)
    return found


def _is_article(item: dict[str, Any]) -> bool:
    return any(_ARTICLE.fullmatch(t) for t in _types(item))


def _is_page(item: dict[str, Any]) -> bool:
    return not _is_article(item) and any(_PAGE.fullmatch(t) for t in _types(item))


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


def _names(value: Any) -> str:
    """The names of the persons and houses that JSON-LD states, a line each."""
    return "\n".join(filter(None, map(_name, (value if isinstance(value, list) else [value])[:_AUTHORS])))
