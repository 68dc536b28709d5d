"""Chains: phrases that speak of the same party, while they are being found."""

from collections import Counter
from dataclasses import dataclass, field

from dateline.reading.reference.phrases import Phrase
from dateline.values.language import EntityType
from dateline.vocabulary.people import Gender


@dataclass(slots=True, eq=False)
class Chain:
    """One party and the phrases for it, in the order in which they were linked. `key` is its knowledge id, if known;
    `offices` are the nouns it was called by, `into` the chain that it was merged with."""

    phrases: list[Phrase] = field(default_factory=list)
    key: str | None = None
    type: EntityType = "OTHER"
    gender: Gender | None = None
    plural: bool = False
    country: str | None = None
    offices: dict[str, str | None] = field(default_factory=dict)
    names: list[tuple[str, ...]] = field(default_factory=list)
    named: bool = False
    into: "Chain | None" = None

    def add(self, p: Phrase) -> None:
        """Link a phrase, and learn from it."""
        first = not self.phrases
        self.phrases.append(p)
        if p.kind == "named":
            if not self.named or self.type in ("OTHER", "GROUP"):
                self.type = p.type
            self.named = True
            if p.words and p.words not in self.names:
                self.names.append(p.words)
            for title in p.titles:
                self.offices.setdefault(title, p.country)
        elif first:
            self.type = p.type
        if p.kind == "nominal" and p.lemma:
            self.offices.setdefault(p.lemma, p.country)
            for title in p.titles:
                self.offices.setdefault(title, p.country)
        if first:
            self.plural = p.plural
        self.gender = self.gender or p.gender
        self.country = self.country or (p.country if p.type != "GPE" else None)


class Chains:
    """Which chain each phrase is in. Merging keeps the chain that was there first."""

    def __init__(self) -> None:
        self._of: dict[int, Chain] = {}
        self.all: list[Chain] = []
        self.keyed: dict[str, Chain] = {}
        self.several: dict[int, list[Chain]] = {}

    def new(self, p: Phrase, key: str | None = None) -> Chain:
        chain = Chain(key=key)
        self.all.append(chain)
        if key:
            self.keyed[key] = chain
        self.link(p, chain)
        return chain

    def link(self, p: Phrase, chain: Chain) -> None:
        chain.add(p)
        self._of[id(p)] = chain

    def keyed_or_new(self, p: Phrase, key: str) -> Chain:
        """The chain of a party that knowledge knows, begun where this phrase is the first of it."""
        known = self.keyed.get(key)
        if known is None:
            return self.new(p, key)
        self.link(p, _last(known))
        return _last(known)

    def of(self, p: Phrase) -> Chain | None:
        found = self._of.get(id(p))
        return _last(found) if found else None

    def link_several(self, p: Phrase, chains: list[Chain]) -> None:
        """A plural that stands for several parties."""
        self.several[id(p)] = chains

    def members(self, p: Phrase) -> list[Chain]:
        """The chains that a phrase stands for: one, several, or none."""
        one = self._of.get(id(p))
        if one is not None:
            return [one if one.into is None else _last(one)]
        several = self.several.get(id(p))
        return list(dict.fromkeys(map(_last, several))) if several else []

    def merge(self, a: Chain, b: Chain) -> Chain:
        """Two chains are one party; two persons with names that share no word cannot be."""
        a, b = _last(a), _last(b)
        if a is b or (a.type == b.type == "PER" and a.names and b.names and not _share(a.names, b.names)):
            return a
        if (b.key and not a.key) or (b.named and not a.named and not a.key):
            a, b = b, a
        for p in b.phrases:
            a.add(p)
        b.into = a
        a.gender = a.gender or b.gender
        return a

    def living(self) -> list[Chain]:
        """Chains that were not merged into others, each with its phrases in text order."""
        found = [c for c in self.all if c.into is None and c.phrases]
        for c in found:
            c.phrases.sort(key=lambda p: (p.start, -p.end))
        return found


def _share(a: list[tuple[str, ...]], b: list[tuple[str, ...]]) -> bool:
    return bool({w for name in a for w in name} & {w for name in b for w in name})


def _last(chain: Chain) -> Chain:
    while chain.into is not None:
        chain = chain.into
    return chain


def common(values: list[str]) -> str | None:
    """The most frequent value, the first of equal ones."""
    return Counter(values).most_common(1)[0][0] if values else None
