"""Pairs of reports made from the corpus: copies in all the ways in which newsrooms copy, and pairs that only look so.

What is done to a text is drawn from a generator seeded with the pair's name, so that the pairs are always the same.
"""

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

from evals.copies import prose
from evals.corpus.gold import ROOT, stories

SPLITS = ("train", "dev")
SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
LEAST_WORDS = 140
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’'»]?\s+(?=[“\"‘'«„A-Z])")


@dataclass(frozen=True)
class Made:
    """A report: its text, the outlet that runs it, when, and the reports of the corpus that it was made from."""

    text: str
    outlet: str
    when: str
    of: tuple[str, ...]


@dataclass(frozen=True)
class Pair:
    """Two reports, the first published before the second. `label`: copy, quoted (one source quoted by both), apart.
    `retained` is the share of the first's words that the second keeps."""

    id: str
    how: str
    label: str
    first: Made
    second: Made
    retained: float = 0.0


@dataclass(frozen=True)
class Base:
    """A report of the corpus, its body by paragraphs."""

    id: str
    text: str
    outlet: str
    paragraphs: tuple[str, ...]

    @property
    def words(self) -> int:
        return sum(len(p.split()) for p in self.paragraphs)


def bases() -> list[Base]:
    """The corpus's reports that are long enough."""
    found = []
    for split in SPLITS:
        for file in sorted((ROOT / split).glob("*.json")):
            gold = json.loads(file.read_text(encoding="utf-8"))
            text = file.with_suffix(".txt").read_bytes().decode("utf-8")
            body = [text[a:b].strip() for a, b, role in gold["report"]["blocks"] if role == "body"]
            base = Base(file.stem, text, gold["report"]["outlet"] or "The Archive", tuple(p for p in body if p))
            if base.words >= LEAST_WORDS:
                found.append(base)
    return found


def pairs() -> list[Pair]:
    """All pairs, copies first."""
    found = bases()
    return [*copies(found), *told_apart(), *one_outlet(found), *one_release(found), *forms()]


def copies(found: list[Base]) -> Iterator[Pair]:
    """Each text twice, by two ways of copying and two shares."""
    ways = (trimmed, thinned, shuffled, padded, mixed, joined)
    for k, base in enumerate(found):
        for turn in range(2):
            way = ways[(k + 3 * turn) % len(ways)]
            share = SHARES[(k // len(ways) + 5 * turn) % len(SHARES)]
            name = f"{way.__name__}-{share:.0%}-{base.id}"
            chance = random.Random(name)
            other = chance.choice([b for b in found if b.id.split("-")[0] != base.id.split("-")[0]])
            kept, told = way(base, share, other, chance)
            restyle = prose.restyle if chance.random() < 0.7 else (lambda text, _: text)
            paragraphs = [restyle(p, chance) for p in told]
            of = (base.id, other.id) if way in (padded, mixed) else (base.id,)
            copy = Made(prose.dressed(paragraphs, chance), _elsewhere(base, chance), "2022-03-02T09:30:00Z", of)
            first = Made(base.text, base.outlet, "2022-03-02T06:00:00Z", (base.id,))
            yield Pair(name, way.__name__, "copy", first, copy, kept / base.words)


Way = Callable[[Base, float, Base, random.Random], tuple[int, list[str]]]


def trimmed(base: Base, share: float, other: Base, chance: random.Random) -> tuple[int, list[str]]:
    """Cut from the end, in the middle of a paragraph where the share falls there."""
    return _first(base.paragraphs, share * base.words)


def thinned(base: Base, share: float, other: Base, chance: random.Random) -> tuple[int, list[str]]:
    """Sentences left out here and there."""
    left, told = share * base.words, []
    sentences = [(k, s) for k, p in enumerate(base.paragraphs) for s in sentences_of(p)]
    keep = set()
    for n in chance.sample(range(len(sentences)), len(sentences)):
        if left > 0:
            keep.add(n)
            left -= len(sentences[n][1].split())
    for k in range(len(base.paragraphs)):
        mine = [s for n, (p, s) in enumerate(sentences) if p == k and n in keep]
        told += [" ".join(mine)] if mine else []
    return _count(told), told


def shuffled(base: Base, share: float, other: Base, chance: random.Random) -> tuple[int, list[str]]:
    """Paragraphs in another order, the sentences of some as well."""
    kept, told = _first(base.paragraphs, share * base.words)
    chance.shuffle(told)
    for k, paragraph in enumerate(told):
        sentences = sentences_of(paragraph)
        if chance.random() < 0.5:
            chance.shuffle(sentences)
        told[k] = " ".join(sentences)
    return kept, told


def padded(base: Base, share: float, other: Base, chance: random.Random) -> tuple[int, list[str]]:
    """With paragraphs of the newsroom's own: up to as many words as were kept."""
    kept, told = _first(base.paragraphs, share * base.words)
    for paragraph in _first(other.paragraphs, chance.uniform(0.3, 1.0) * kept)[1]:
        told.insert(chance.randint(0, len(told)), paragraph)
    return kept, told


def mixed(base: Base, share: float, other: Base, chance: random.Random) -> tuple[int, list[str]]:
    """Two agencies' texts in one report."""
    kept, told = _first(base.paragraphs, share * base.words)
    return kept, [*told, *_first(other.paragraphs, chance.uniform(0.8, 1.2) * kept)[1]]


def joined(base: Base, share: float, other: Base, chance: random.Random) -> tuple[int, list[str]]:
    """Paragraphs run together, or each sentence a paragraph."""
    kept, told = _first(base.paragraphs, share * base.words)
    if chance.random() < 0.5:
        return kept, [s for p in told for s in sentences_of(p)]
    return kept, [" ".join(told[k : k + 3]) for k in range(0, len(told), 3)]


def told_apart() -> Iterator[Pair]:
    """Reports of one story that were written independently of each other."""
    for split in SPLITS:
        for story in stories(split):
            joined_up = {frozenset((c["report"], c["of"])) for c in story["copies"]}
            joined_up |= {frozenset((r["by"], r["of"])) for r in story["revisions"]}
            for a, b in combinations(story["reports"], 2):
                if frozenset((a, b)) not in joined_up:
                    yield Pair(f"story-{a}-{b[-1]}", "one story", "apart", _report(split, a), _report(split, b))


def _report(split: str, name: str) -> Made:
    gold: Any = json.loads((ROOT / split / f"{name}.json").read_text(encoding="utf-8"))["report"]
    text = (ROOT / split / f"{name}.txt").read_bytes().decode("utf-8")
    return Made(text, gold["outlet"] or "The Archive", gold["published"]["value"] or "2022-03-02", (name,))


def one_outlet(found: list[Base], count: int = 80) -> Iterator[Pair]:
    """Two reports of one outlet, with its closing lines under both, and a paragraph of background in each."""
    for k in range(count):
        chance = random.Random(f"outlet {k}")
        a, b = _strangers(found, chance)
        outlet, closing, background = chance.choice(prose.WORDS["outlets"])
        texts = []
        for base in (a, b):
            paragraphs = list(base.paragraphs)
            if k % 2:
                paragraphs.insert(chance.randint(1, len(paragraphs)), background)
            texts.append(prose.dressed([*paragraphs, closing], chance))
        yield Pair(
            f"outlet-{k}", "one outlet's lines", "apart",
            Made(texts[0], outlet, "2022-03-01T06:00:00Z", (a.id,)),
            Made(texts[1], outlet, "2022-03-02T06:00:00Z", (b.id,)),
        )  # fmt: skip


def one_release(found: list[Base], count: int = 60) -> Iterator[Pair]:
    """Two independent reports that quote one statement at length, in marks of their own."""
    releases = prose.WORDS["releases"]
    for k in range(count):
        chance = random.Random(f"release {k}")
        a, b = _strangers(found, chance)
        quote = releases[k % len(releases)]
        texts = []
        for base in (a, b):
            paragraphs = _first(base.paragraphs, 150)[1]
            paragraphs.insert(chance.randint(1, len(paragraphs)), prose.quoted(quote, chance))
            texts.append(prose.dressed(paragraphs, chance))
        yield Pair(
            f"release-{k}", "one release", "quoted",
            Made(texts[0], "The Post", "2022-03-02T06:00:00Z", (a.id,)),
            Made(texts[1], "The Courier", "2022-03-02T07:00:00Z", (b.id,)),
        )  # fmt: skip


def forms(count: int = 72) -> Iterator[Pair]:
    """Two issues of one bulletin: the same words around other figures."""
    bulletins = prose.WORDS["forms"]
    for k in range(count):
        form = bulletins[k % len(bulletins)]
        first, second = (
            Made(
                prose.filled(form, random.Random(f"form {k} {n}"), n),
                "Bulletin",
                f"2022-03-{1 + 7 * n:02}T06:00:00Z",
                (),
            )
            for n in range(2)
        )
        yield Pair(f"form-{k}", "one form", "apart", first, second)


def sentences_of(paragraph: str) -> list[str]:
    """The sentences of a paragraph, more or less."""
    cuts = [0, *(m.end() for m in _SENTENCE.finditer(paragraph)), len(paragraph)]
    return [s for a, b in pairwise(cuts) if (s := paragraph[a:b].strip())]


def _first(paragraphs: tuple[str, ...], words: float) -> tuple[int, list[str]]:
    """The first so many words, to the end of a sentence."""
    kept, told = 0, []
    for paragraph in paragraphs:
        mine = []
        for sentence in sentences_of(paragraph):
            if kept >= words:
                break
            mine.append(sentence)
            kept += len(sentence.split())
        told += [" ".join(mine)] if mine else []
    return kept, told


def _count(told: list[str]) -> int:
    return sum(len(p.split()) for p in told)


def _strangers(found: list[Base], chance: random.Random) -> tuple[Base, Base]:
    a, b = chance.sample(found, 2)
    while a.id.split("-")[:2] == b.id.split("-")[:2]:
        a, b = chance.sample(found, 2)
    return a, b


def _elsewhere(base: Base, chance: random.Random) -> str:
    return chance.choice([name for name in prose.WORDS["newsrooms"] if name != base.outlet])
