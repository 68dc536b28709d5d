"""Leads a text that an extractor made of a page back to the page's own lines, in their order: what lines it took."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

import msgspec

_WORD = re.compile(r"\w+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPAN, _PLACES, _REPEATS = 3, 3, 8


class Alignment(msgspec.Struct, frozen=True):
    """For each line the share of its words that the text has in its place, 0 to 1; `missing` counts the text's words
    that no line gave."""

    shares: list[float]
    missing: int


def words_of(text: str) -> list[str]:
    """The words of a text as extractors may have changed them: composed, without characters that nobody sees."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    return _WORD.findall(text)


def align(lines: Sequence[Sequence[str]], text: Sequence[str]) -> Alignment:
    """The lines' words set against the text's: the heaviest chain of lines whose places in the text only go forward."""
    index: dict[tuple[str, ...], list[int]] = {}
    for at, run in enumerate(zip(text, text[1:], text[2:], strict=False)):
        index.setdefault(run, []).append(at)
    found = [_places(line, index) for line in lines]
    chain = _heaviest_chain([places for places, _ in found], len(text))
    shares = [0.0] * len(lines)
    taken = bytearray(len(text))
    for k, at in chain.items():
        covered = found[k][1]
        shares[k] = sum(covered) / len(lines[k])
        taken[max(at, 0) : at + len(lines[k])] = b"\1" * (min(at + len(lines[k]), len(text)) - max(at, 0))
    _add_short(lines, text, chain, shares, taken)
    return Alignment(shares, taken.count(0))


def _places(line: Sequence[str], index: dict[tuple[str, ...], list[int]]) -> tuple[list[tuple[int, int]], bytearray]:
    """(where the line would begin in the text, how many of its runs of words say so), and which words the text has."""
    covered = bytearray(len(line))
    starts: Counter[int] = Counter()
    for k, run in enumerate(zip(line, line[1:], line[2:], strict=False)):
        if run in index:
            covered[k : k + _SPAN] = b"\1" * _SPAN
            for at in index[run][:_REPEATS]:
                starts[at - k] += 1
    return starts.most_common(_PLACES) if starts else [], covered


def likeness(a: Sequence[str], b: Sequence[str]) -> float:
    """How much of two texts is the same, 0 to 1: F1 of the runs of three words that they have."""
    one, other = (set(zip(words, words[1:], words[2:], strict=False)) for words in (a, b))
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def _heaviest_chain(places: list[list[tuple[int, int]]], size: int) -> dict[int, int]:
    """Line → place, such that places rise with the lines and the sum of weights is greatest.

    A tree over the places holds the best chain that ends at or before each of them.
    """
    tree: list[tuple[int, int]] = [(0, -1)] * (size + 2)
    nodes: list[tuple[int, int, int]] = []
    for line, candidates in enumerate(places):
        added = []
        for at, weight in candidates:
            best, k = (0, -1), max(at, 0)
            while k > 0:
                best = max(best, tree[k])
                k -= k & -k
            nodes.append((line, at, best[1]))
            added.append((at, (best[0] + weight, len(nodes) - 1)))
        for at, value in added:
            k = max(at, 0) + 1
            while k < len(tree):
                if tree[k] < value:
                    tree[k] = value
                k += k & -k
    best, k = (0, -1), size + 1
    while k > 0:
        best = max(best, tree[k])
        k -= k & -k
    chain: dict[int, int] = {}
    node = best[1]
    while node >= 0:
        line, at, node = nodes[node]
        chain[line] = at
    return chain


def _add_short(
    lines: Sequence[Sequence[str]],
    text: Sequence[str],
    chain: dict[int, int],
    shares: list[float],
    taken: bytearray,
) -> None:
    """Lines too short to be looked up are the text's where it has their words between those of their neighbours."""
    at = 0
    for k, line in enumerate(lines):
        if k in chain:
            at = max(chain[k], 0) + len(line)
        elif 0 < len(line) < _SPAN and at < len(text):
            for start in range(at, min(at + 2 * _SPAN, len(text) - len(line) + 1)):
                if list(text[start : start + len(line)]) == list(line) and not any(taken[start : start + len(line)]):
                    shares[k] = 1.0
                    taken[start : start + len(line)] = b"\1" * len(line)
                    at = start + len(line)
                    break
