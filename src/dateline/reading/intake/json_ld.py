"""JSON-LD in a file of its own: articles after schema.org, with their text."""

import re
from html import unescape
from typing import Any

from dateline.reading.intake.fields import Content, words_of

_ARTICLE = re.compile(r"(?:\w*Article|\w*BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)")
_TAG = re.compile(r"</?(?:p|div|br|h\d|span|a|em|strong|ul|li)\b[^<>]*>", re.I)


def is_article(record: dict[str, Any]) -> bool:
    """Is a JSON object an article of schema.org?"""
    kind = record.get("@type")
    names = [str(t).rsplit("/", 1)[-1].rsplit(":", 1)[-1] for t in (kind if isinstance(kind, list) else [kind]) if t]
    return any(_ARTICLE.fullmatch(name) for name in names)


def read_article(record: dict[str, Any]) -> Content | None:
    """The content of an article; None where it has no text."""
    record = {key.rsplit(":", 1)[-1] if key.startswith("schema:") else key: value for key, value in record.items()}
    key = next((k for k in ("articleBody", "text") if isinstance(record.get(k), str) and record[k].strip()), None)
    if key is None:
        return None
    publisher = record.get("publisher") or record.get("sourceOrganization") or record.get("isPartOf")
    meta = {
        "published": _date(record, "datePublished") or _date(record, "dateCreated"),
        "updated": _date(record, "dateModified"),
        "outlet": words_of(publisher[0] if isinstance(publisher, list) and publisher else publisher),
        "byline": words_of(record.get("author")) or words_of(record.get("creator")),
        "language": words_of(record.get("inLanguage")),
        "located": words_of(record.get("dateline")),
        "uri": _address(record),
    }
    return Content(
        kind="entry" if _TAG.search(record[key]) else "text",
        text=record[key],
        pointer=f"/{key}",
        headline=" ".join(unescape(words_of(record.get("headline")) or words_of(record.get("name"))).split()) or None,
        meta={k: v for k, v in meta.items() if v},
    )


def _date(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    return words_of(value.get("@value") if isinstance(value, dict) else value)


def _address(record: dict[str, Any]) -> str:
    page = record.get("mainEntityOfPage")
    candidates = (
        record.get("url"),
        page.get("@id") or page.get("url") if isinstance(page, dict) else page,
        record.get("@id"),
    )
    return next((c for c in candidates if isinstance(c, str) and re.match(r"https?://", c)), "")
