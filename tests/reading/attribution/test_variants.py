"""Reports in small: every kind of attribution, read from raw text by the shipped language model."""

import re
from pathlib import Path

import pytest

from dateline.values.statements import Statement
from tests.reading.attribution.small import read

_EXPECTED = re.compile(
    r"> (?P<source>[^:]+): (?P<has>.*?)(?: ~ (?P<lacks>.*?))?"
    r"(?: \[(?P<manner>\w+)\])?(?: \(within (?P<within>[^)]+)\))?$"
)


def cases() -> list[tuple[str, str, list[str]]]:
    kind, out = "", []
    for block in Path(__file__).with_name("variants.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().split("\n")
        while lines and lines[0].startswith("#"):
            kind = lines.pop(0).removeprefix("# ")
        if lines:
            out.append((kind, lines[0], lines[1:]))
    return out


def holds(statements: tuple[Statement, ...], expected: str) -> bool:
    if expected.startswith("! "):
        words = expected[2:]
        return not any(c.text.strip("“”‘’\"'.") == words for s in statements for c in s.content)
    m = _EXPECTED.match(expected)
    assert m, expected
    by_id = {s.id: s for s in statements}

    def said_by(s: Statement, name: str) -> bool:
        return any(name in r.text for r in s.sources)

    for s in statements:
        content = " ".join(c.text for c in s.content)
        outer = by_id.get(s.within or "")
        if (
            said_by(s, m["source"])
            and all(h in content for h in m["has"].split(" | "))
            and not (m["lacks"] and m["lacks"] in content)
            and m["manner"] in (None, s.manner)
            and (m["within"] is None or (outer is not None and said_by(outer, m["within"])))
        ):
            return True
    return False


def told(statements: tuple[Statement, ...]) -> str:
    return "\n".join(
        f"{s.id} {s.manner} [{' | '.join(r.text for r in s.sources)}] {s.cue and s.cue.text}: "
        f"{' … '.join(c.text for c in s.content)} within {s.within}"
        for s in statements
    )


@pytest.mark.parametrize(("kind", "text", "expected"), cases())
def test_variant(kind: str, text: str, expected: list[str]) -> None:
    _, statements = read(text)
    missing = [e for e in expected if not holds(statements, e)]
    assert not missing, f"{kind}: {text}\n{missing}\n{told(statements)}"
