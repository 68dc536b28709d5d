"""What newsrooms put around a text and do to its letters, and texts of our own that only look like copies."""

import json
import random
import re
from pathlib import Path
from typing import Any

# newsrooms, heads, tops, tails, between: what a page has around its text. outlets: an outlet, its closing lines, and
# a paragraph of background that it repeats. releases: statements. forms: bulletins that come out again and again, with
# {n}, {m} and {k} for figures, {d} a day, {o} a month. spelling: British and American; small: figures in words.
WORDS: Any = json.loads((Path(__file__).parent / "prose.json").read_text(encoding="utf-8"))
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "March", "April", "June", "August", "October")
SHORT = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct."}
MARKS = (("“", "”"), ("«", "»"), ("„", "“"), ('"', '"'), ("‘", "’"))


def restyle(text: str, chance: random.Random) -> str:
    """In the style of another house: quotation marks, spelling, figures, months, dashes."""
    opening, closing = chance.choice(MARKS)
    text = re.sub(r'[“„«"]([^“”„«»"\n]+)[”“»"]', lambda m: opening + m.group(1) + closing, text)
    to_us = chance.random() < 0.5
    for uk, us in WORDS["spelling"]:
        text = re.sub(*((uk, us) if to_us else (us, uk)), text)
    small = WORDS["small"]
    numbers = small if chance.random() < 0.5 else {v: k for k, v in small.items()}
    text = re.sub(r"(?<![\d.,:-])\b(\w+)\b(?![\d:,.]\d)", lambda m: numbers.get(m.group(1), m.group(1)), text)
    for long, short in SHORT.items():
        text = re.sub(rf"\b{long} (?=\d)", f"{short} ", text)
    text = text.replace("per cent", "percent") if to_us else text.replace("percent", "per cent")
    return text.replace("’s", "'s").replace(" – ", " - ").replace(" — ", " – ")


def dressed(paragraphs: list[str], chance: random.Random) -> str:
    """A page's text: another headline, stamps, leftovers."""
    body = list(paragraphs)
    if chance.random() < 0.4 and len(body) > 2:
        body.insert(chance.randint(1, len(body) - 1), chance.choice(WORDS["between"]))
    parts = [chance.choice(WORDS["heads"]), chance.choice(WORDS["tops"]), *body, chance.choice(WORDS["tails"])]
    return "\n\n".join(p for p in parts if p) + "\n"


def quoted(quote: str, chance: random.Random) -> str:
    """A statement in a report: whole in marks, or broken by who says it."""
    opening, closing = chance.choice(MARKS[:4])
    who = chance.choice(("the statement says", "the office said", "it read", "a spokeswoman said in a statement"))
    sentences = re.split(r"(?<=\.) ", quote)
    if chance.random() < 0.5:
        first = sentences[0].rstrip(".")
        return f"{opening}{first},{closing} {who}. {opening}{' '.join(sentences[1:])}{closing}"
    return f"{who[0].upper()}{who[1:]}: {opening}{quote}{closing}"


def filled(form: str, chance: random.Random, issue: int) -> str:
    """A bulletin with the figures of an issue; the month is the same in both, the days are not."""
    kinds = {"n": (110, 990), "m": (1200, 98000), "k": (2, 97)}

    def fill(m: re.Match[str]) -> str:
        kind = m.group(1)
        if kind == "d":
            return DAYS[(chance.randint(0, 2) * 2 + issue) % 7]
        if kind == "o":
            return MONTHS[len(form) % len(MONTHS)]
        figure = chance.randint(*kinds[kind])
        return f"{figure:,}" if figure > 999 else str(figure)

    return re.sub(r"\{(\w)\}", fill, form) + "\n"
