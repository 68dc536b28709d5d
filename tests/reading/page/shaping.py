"""What made pages are put together from. A shape takes a `Told` and returns a page and the body's paragraphs as they
should come out; a new shape is a new function with the decorator."""

# ruff: noqa: E501 (markup stands as a page has it)

import html
import json
from collections.abc import Callable
from typing import NamedTuple

from tests.reading.page.stories import COMMENTS, STORIES, TEASERS


class Told(NamedTuple):
    """A story to be put on a page; `other` is another one."""

    headline: str
    deck: str
    paragraphs: list[str]
    captions: list[str]
    other: "Told | None" = None


Made = tuple[str, list[str]]
SHAPES: dict[str, Callable[[Told], Made]] = {}


def shape(build: Callable[[Told], Made]) -> Callable[[Told], Made]:
    SHAPES[build.__name__] = build
    return build


def stories() -> list[Told]:
    return [Told(*s, Told(*STORIES[k - 1])) for k, s in enumerate(STORIES)]


def e(text: str) -> str:
    return html.escape(text, quote=False)


def ps(paragraphs: list[str], tag: str = "p", attrs: str = "") -> str:
    return "\n".join(f"<{tag}{attrs}>{e(p)}</{tag}>" for p in paragraphs)


def around(body: str, t: Told, head: str = "", *, heading: bool = True) -> str:
    """A page with menus above and a foot below."""
    menu = "".join(
        f"<li><a href='/{w.lower()}'>{w}</a></li>" for w in ("Home", "World", "Business", "Sport", "Weather")
    )
    h1 = f"<h1>{e(t.headline)}</h1>" if heading else ""
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{e(t.headline)} | Kessel News</title>{head}</head>"
        f"<body><header><nav><ul>{menu}</ul></nav></header>{h1}{body}<footer><p>Copyright 2024 Kessel News Ltd. All rights "
        "reserved. Registered in Kessel, number 20481.</p><ul><li><a href='/about'>About us</a></li><li><a href='/terms'>"
        "Terms of use</a></li></ul></footer></body></html>"
    )


def cards(n: int = 6) -> str:
    return "".join(
        f"<div class='card'><a href='/{k}'><h3>{e(t)}</h3></a><p>{e(c[:70])}…</p></div>"
        for k, (t, c) in enumerate(zip(TEASERS[:n], COMMENTS[:n], strict=True))
    )


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **fields})}</script>'
