"""ninjs, the IPTC's news in JSON, in its versions 1, 2 and 3: the fullest body of an item, and what it says of it."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from dateline.reading.intake.fields import Content, words_of
from dateline.vocabulary.report_keys import fold

_OWN = frozenset(
    ("versioncreated", "pubstatus", "bodies", "headlines", "representationtype", "standard", "altids", "infosources",
     "profile", "urgency", "firstcreated")
)  # fmt: skip
_LESSER = re.compile(r"summary|abstract|teaser|description|caption|short|note", re.I)


def is_ninjs(record: dict[str, Any]) -> bool:
    """Is a JSON object a ninjs item? It has names that no one else uses, and a body or its own kind of headline."""
    names = {fold(key) for key in record}
    bodied = any(n.startswith("body") or n in ("bodies", "headlines") for n in names)
    return len(names & _OWN) >= (1 if bodied and names & {"versioncreated", "bodies", "headlines"} else 2)


def read_ninjs(record: dict[str, Any]) -> Content | None:
    """The content of an item; None where it has no body, as an item of a picture."""
    bodies = sorted(_bodies(record), key=lambda b: (b.kind == "entry", len(b.text)))
    if not bodies:
        return None
    main = [b for b in bodies if not _LESSER.search(b.pointer)] or bodies
    said = {fold(key): value for key, value in record.items()}
    first, version = (words_of(said.get(key)) for key in ("firstcreated", "versioncreated"))
    meta = {
        "published": first or words_of(said.get("contentcreated")) or version,
        "updated": version if first else "",
        "outlet": next(filter(None, (_outlet(said.get(key)) for key in _OUTLETS)), ""),
        "byline": words_of(said.get("byline")) or words_of(said.get("by")),
        "language": words_of(said.get("language")),
        "located": words_of(said.get("located")),
        "uri": _address(said),
    }
    return Content(
        kind=main[-1].kind,
        text=main[-1].text,
        pointer=main[-1].pointer.partition("#")[0],
        headline=_headline(record) or None,
        meta={key: value for key, value in meta.items() if value},
    )


_OUTLETS = ("provider", "source", "infosources", "infosource", "copyrightholder", "creditline")


def _bodies(record: dict[str, Any]) -> Iterator[Content]:
    """Every body with its pointer; a role that tells a lesser one stands behind a # there."""
    for key, value in record.items():
        name = fold(key)
        if name == "bodies" and isinstance(value, list):
            for k, body in enumerate(value):
                if isinstance(body, dict) and isinstance(text := body.get("value"), str) and text.strip():
                    form = words_of(body.get("contenttype") or body.get("contentType"))
                    yield Content(kind=_kind(form, text), text=text, pointer=f"/{key}/{k}/value#{body.get('role', '')}")
        elif name.startswith("body") and isinstance(value, str) and value.strip():
            yield Content(kind=_kind(name, value), text=value, pointer=f"/{key}")


def _kind(form: str, text: str) -> str:
    if "plain" in form or form == "bodytext":
        return "text"
    return "entry" if "html" in form or re.search(r"</?(?:p|div|br|h\d)\b", text[:5000], re.I) else "text"


def _headline(record: dict[str, Any]) -> str:
    """The headline: of several the main one, else the first."""
    for key, value in record.items():
        if fold(key) == "headlines" and isinstance(value, list):
            ranked = sorted(
                (h for h in value if isinstance(h, dict) and words_of(h.get("value"))),
                key=lambda h: (str(h.get("role", "")).lower() not in ("main", "headline", ""), value.index(h)),
            )
            if ranked:
                return _plain(words_of(ranked[0]["value"]))
    found = [value for key, value in record.items() if fold(key).startswith("headline") and isinstance(value, str)]
    return _plain(next(filter(None, map(str.strip, found)), ""))


def _plain(words: str) -> str:
    return " ".join(unescape(re.sub(r"<[^<>]*>", " ", words)).split())


def _outlet(value: Any) -> str:
    return words_of(value[0] if isinstance(value, list) and value else value)


def _address(said: dict[str, Any]) -> str:
    """The page's address: the item's own identifier where that is one, else one among its links."""
    links = said.get("links") if isinstance(said.get("links"), list) else []
    candidates = [
        said.get("url"),
        said.get("uri"),
        *(link.get("href") for link in links or () if isinstance(link, dict)),
    ]
    return next((c for c in candidates if isinstance(c, str) and re.match(r"https?://", c)), "")
