"""Which language a text is in, by its most common words or its script: enough to know whether it can be read."""

import re
from collections import Counter

from dateline.vocabulary.pages import common_words, scripts

_SAMPLE = 20_000
_LETTERS = (("uk", frozenset("іїєґ")), ("ru", frozenset("ыэё")))
_WORD = re.compile(r"[^\W\d_]+")
_OF_OTHER_SCRIPTS = re.compile(r"[^\W\d_\x00-\u036f\u0400-\u052f]")


def language_of(text: str) -> str:
    """An ISO 639-1 code; "en" too for a few words that no other language claims; "und" where nothing fits."""
    sample = text[:_SAMPLE]
    if code := _by_script(sample):
        return code
    words = [w.lower() for w in _WORD.findall(sample)]
    if not words:
        return "und"
    counts = Counter(words)
    cyrillic = 0 if sample.isascii() else sum("\u0400" <= w[0] <= "\u052f" for w in words)
    letters = set(sample)
    if 2 * cyrillic > len(words) and (code := next((c for c, own in _LETTERS if own & letters), None)):
        return code
    met = set(counts)
    shares = {
        code: sum(counts[w] for w in common & met) / len(words)
        for code, common in common_words().items()
        if code != "uk"
    }
    best = max(shares, key=lambda c: (shares[c], c == "en"))
    if shares[best] >= 0.15 or (shares[best] >= 0.08 and len(words) > 40):
        return best if shares[best] > 1.15 * shares["en"] or best == "en" else "en"
    if len(words) < 40 and all(c < "\u0250" or not c.isalpha() for c in sample):
        return "en"
    return "und"


def _by_script(sample: str) -> str | None:
    """The language of a script that has one, where most letters are of it."""
    foreign = [c for c in _OF_OTHER_SCRIPTS.findall(sample) if c.isalpha()]
    if not foreign or 2 * len(foreign) <= sum(c.isalpha() for c in sample):
        return None
    found = Counter(code for c in foreign for code, first, last in scripts() if first <= c <= last)
    if not found:
        return "und"
    if found["ja"] * 10 > len(foreign):
        return "ja"
    return max(found, key=lambda code: (found[code], code))
