"""The Wikinews reports that no training step may read, chosen by hash before anything was trained."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

SET_ASIDE = 80
LIST = Path(__file__).parent / "resources" / "holdout.txt"
GRAM = 8


def chosen(addresses: Iterable[str]) -> list[str]:
    """The 80 reports whose address has the smallest SHA-256, in that order."""
    return sorted(addresses, key=lambda a: hashlib.sha256(a.encode()).hexdigest())[:SET_ASIDE]


def held_out() -> frozenset[str]:
    """Addresses of the committed list; a test proves that it is what the rule gives."""
    return frozenset(LIST.read_text(encoding="utf-8").split())


def grams(text: str) -> set[str]:
    """A text's runs of eight words, for finding the same article in another corpus."""
    words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
    return {" ".join(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1)}
