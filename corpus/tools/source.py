"""The annotation source: a header, then a label a line, whose phrases stand in braces (docs/annotation.md)."""

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
SPLITS = ("train", "dev", "test", "test_real")
_TOKEN = re.compile(r'(?:\{[^}]*\}|"[^"]*"|[^\s{}"])+')
_SELECT = re.compile(r"\[(\d+)\]\s*([a-z]*)\s*$")
_PHRASE = re.compile(r"\{([^}]*)\}(\d*)(?:@(\d+))?")


class Problem(Exception):
    """Something wrong in a source: the file's line and what to do."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"{line}: {message}")
        self.line, self.message = line, message


class Phrase(NamedTuple):
    """Words of the text: the `nth` place of `words` in line `line` of the text, counted from 1."""

    words: str
    nth: int | None
    line: int


class Token(NamedTuple):
    """One word of a label: `key=value`, with the phrase that it holds; `~` marks what comes from the discourse."""

    key: str
    value: str
    phrase: Phrase | None
    loose: bool


class Label(NamedTuple):
    """A label: its kind (one letter), the words behind it, the line of the source, and the line of text it is about."""

    kind: str
    tokens: tuple[Token, ...]
    at: int
    line: int


class Source(NamedTuple):
    """A parsed annotation source."""

    id: str
    split: str
    text: str
    header: dict[str, str]
    roles: dict[int, str]
    labels: tuple[Label, ...]


def _token(word: str, line: int) -> Token:
    key, value = "", word
    named = re.match(r"([a-z]+)=", word)
    if named:
        key, value = named.group(1), word[named.end() :]
    loose = value.endswith("~")
    value = value.removesuffix("~")
    held = _PHRASE.search(value)
    phrase = None
    if held:
        phrase = Phrase(held[1], int(held[2]) if held[2] else None, int(held[3]) if held[3] else line)
        value = value[: held.start()]
    return Token(key, value, phrase, loose)


def parse(id_: str, split: str, text: str, source: str) -> Source:
    """A source and its text. Problem where a line is none of the grammar."""
    header: dict[str, str] = {}
    roles: dict[int, str] = {}
    labels: list[Label] = []
    current = 1
    for at, raw in enumerate(source.splitlines(), 1):
        row = raw.strip()
        if not row or row.startswith("#"):
            continue
        chosen = _SELECT.match(row.split(" #")[0])
        if chosen:
            current = int(chosen[1])
            if chosen[2]:
                roles[current] = chosen[2]
            continue
        named = re.match(r"(\w+):(?:\s+(.*))?$", row)
        if named and not labels:
            header[named[1]] = (named[2] or "").strip()
            continue
        words = _TOKEN.findall(row)
        words = words[: next((k for k, w in enumerate(words) if w.startswith("#")), len(words))]
        if not words or len(words[0]) != 1:
            raise Problem(at, f"no label begins like {row[:40]!r}")
        labels.append(Label(words[0], tuple(_token(w, current) for w in words[1:]), at, current))
    return Source(id_, split, text, header, roles, tuple(labels))


def load(id_: str, split: str) -> Source:
    """The source of a report of a split."""
    folder = ROOT / split
    text = (folder / f"{id_}.txt").read_bytes().decode("utf-8")
    return parse(id_, split, text, (folder / f"{id_}.ann").read_text(encoding="utf-8"))


def find(names: list[str]) -> list[tuple[str, str]]:
    """(id, split) of the reports so named (`id`, `split/id`, `split`, or the start of an id); of none: all."""
    every = sorted((p.stem, s) for s in SPLITS for p in (ROOT / s).glob("*.ann"))
    if not names:
        return every
    cleaned = [re.sub(r"^(corpus/)?|\.(ann|txt|json)$", "", n).rstrip("/") for n in names]
    return [
        (i, s)
        for i, s in every
        if any(n == s or (n not in SPLITS and (f"{s}/{i}".startswith(n) or i.startswith(n))) for n in cleaned)
    ]
