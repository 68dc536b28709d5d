"""Invented stories and furniture for made pages, from stories.txt."""

from pathlib import Path

_BLOCKS = [
    [line for line in block.splitlines() if line and not line.startswith("#")]
    for block in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").split("\n=\n")
]
*_TOLD, TEASERS, COMMENTS = _BLOCKS
STORIES: list[tuple[str, str, list[str], list[str]]] = [
    (
        headline,
        deck,
        [line for line in rest if not line.startswith("* ")],
        [line[2:] for line in rest if line.startswith("* ")],
    )
    for headline, deck, *rest in _TOLD
]
