"""What merging works on: one finding of one report, with its parties under names that hold across reports."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.statements import Statement
from dateline.vocabulary.words import lists

_WORDS = lists("occurrences.txt")


@dataclass(frozen=True)
class Party:
    """A party of a finding. `keys` are its knowledge id, if any, and all its names, folded; two that share one are one.

    `entity` is the id inside its report.
    """

    name: str
    entity: str | None
    kind: str | None
    country: str | None
    sector: str | None
    keys: tuple[str, ...]

    @property
    def known(self) -> str | None:
        """Its knowledge id."""
        return self.entity if self.entity and not self.entity.startswith("x:") else None

    @cached_property
    def named(self) -> bool:
        """Is it someone in particular, not "protesters", "About 300 people" or "who"?"""
        if self.known is not None:
            return True
        first = self.name.split(" ", 1)[0].casefold()
        spelt = self.name[:1].isupper() and not any(c.isdigit() for c in self.name) and first not in _WORDS["vague"]
        return spelt and self.kind in ("PER", "ORG", "GPE", "LOC")

    @cached_property
    def head(self) -> str:
        """The word that says what it is: "traders" of "traders at a yam market"; in the singular, more or less."""
        words = self.name.casefold().split()
        end = next((k for k, w in enumerate(words) if k and w in _WORDS["after head"]), len(words))
        word = words[end - 1] if words else ""
        return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word

    @cached_property
    def key_set(self) -> frozenset[str]:
        return frozenset(self.keys)


@dataclass(frozen=True)
class ReportFacts:
    """What merging knows of a report; `instant` is `published` in UTC, `names` are those named in it, folded."""

    row: int
    id: str
    outlet: str | None
    published: str | None
    instant: str | None
    names: frozenset[str] = frozenset()

    @property
    def order(self) -> tuple[bool, str, str]:
        return (self.instant is None, self.instant or "", self.id)


@dataclass(frozen=True, eq=False)
class Telling:
    """One finding. `sources` are those quoted for it, outermost first: pairs of name and keys; `voices` are
    the same as parties; `number` is its place among those of its reading."""

    report: ReportFacts
    id: str
    kind: str
    start: int
    end: int
    words: str
    confidence: float
    value: Any
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    about: tuple[Party, ...] = ()
    sources: tuple[tuple[str, tuple[str, ...]], ...] = ()
    figures: list["Telling"] = field(default_factory=list)
    sentence: str = ""
    voices: tuple[Party, ...] = ()
    number: int = 0

    @property
    def name(self) -> str:
        return f"{self.report.id}/{self.id}"

    @cached_property
    def order(self) -> tuple[str, int, int, str]:
        return (self.report.id, self.start, self.end, self.kind)

    @property
    def voice(self) -> str:
        """The source quoted for it, the one nearest to the words; empty where the outlet itself speaks."""
        name, keys = self.sources[-1] if self.sources else ("", ())
        return keys[0] if keys else name

    @property
    def event(self) -> Event:
        return cast(Event, self.value)

    @property
    def statement(self) -> Statement:
        return cast(Statement, self.value)

    @property
    def figure(self) -> Figure:
        return cast(Figure, self.value)
