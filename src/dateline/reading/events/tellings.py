"""An event with what it is compared by with others of its report, each worked out once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from dateline.encoder.vectors import vectors
from dateline.reading.events.circumstances import day
from dateline.values.entities import Role
from dateline.values.events import Event
from dateline.values.language import Document, Sentence, Token
from dateline.vocabulary.words import named

Floats = NDArray[np.float32]
Days = tuple[int | None, int | None]
OWN_TIME = frozenset({"clause", "discourse", "anchor"})
_PIECES, _SENTENCE_PIECES = 4, 48
_STEM = 5


@dataclass(frozen=True, eq=False)
class Telling:
    """One event of a report."""

    document: Document
    event: Event

    @cached_property
    def _tokens(self) -> list[int]:
        return self.document.tokens_in(self.event.trigger.start, self.event.trigger.end)

    @cached_property
    def is_verb(self) -> bool:
        return self.document.tokens[self._tokens[0]].upos in ("VERB", "AUX")

    @cached_property
    def token(self) -> Token:
        """The verb, or the last word of a noun."""
        return self.document.tokens[self._tokens[0 if self.is_verb else -1]]

    @cached_property
    def above(self) -> frozenset[int]:
        """The tokens that govern it."""
        return frozenset(self.document.ancestors(self.token.index))

    @cached_property
    def sentence(self) -> Sentence:
        return self.document.sentences[self.event.sentence]

    @cached_property
    def heading(self) -> bool:
        return self.sentence.role in ("headline", "deck")

    @cached_property
    def lemma(self) -> str:
        return self.token.lemma.casefold()

    @cached_property
    def stem(self) -> str:
        return self.event.trigger.text.casefold()[:_STEM]

    @cached_property
    def determiner(self) -> str:
        """How a noun points back: "this" plainly, "the" perhaps, "dated" by a time before it ("September 13 meeting"),
        "own" by whose it is; "a" does not. A verb does so as what is said of "the" or "those". Else "none"."""
        document, i = self.document, self.token.index
        if self.is_verb:
            clause = self.token.deprel in ("acl", "acl:relcl")
            return "of the" if clause and self._determined(self.token.head) in ("the", "this") else "none"
        if found := self._determined(i):
            return found
        owned = document.kids(i, "nmod:poss")
        times = document.kids(i, "compound", "nummod") + owned
        if self.event.time.times and any(document.tokens[c].start <= self.event.trigger.start for c in times):
            return "dated"
        return "own" if owned else "none"

    def _determined(self, i: int) -> str:
        words = [self.document.tokens[c].text.casefold() for c in self.document.kids(i, "det")]
        return next((name for name in ("this", "the", "a") if any(w in named(f"pointing-{name}") for w in words)), "")

    @cached_property
    def points(self) -> bool:
        """Does it point back to what was told?"""
        return self.determiner in ("the", "this", "dated", "of the")

    @cached_property
    def plural(self) -> bool:
        """Is it a noun that tells of several?"""
        return self.token.xpos in ("NNS", "NNPS")

    @cached_property
    def bare(self) -> bool:
        """Does it name no party of its own?"""
        return not (self.event.actors or self.event.recipients)

    @cached_property
    def dated(self) -> bool:
        time = self.event.time
        return time.basis in OWN_TIME and bool(time.earliest or time.latest)

    @cached_property
    def days(self) -> Days:
        first, last = day(self.event.time.earliest), day(self.event.time.latest)
        return (first.toordinal() if first else None, last.toordinal() if last else None)

    @cached_property
    def actors(self) -> "Side":
        return Side(self.event.actors)

    @cached_property
    def recipients(self) -> "Side":
        return Side(self.event.recipients)

    @cached_property
    def vector(self) -> Floats:
        """Of the trigger, apart from its context; of length one."""
        return _vector(self.event.trigger.text.casefold(), _PIECES)

    @cached_property
    def sentence_vector(self) -> Floats:
        return _vector(self.document.text[self.sentence.start : self.sentence.end], _SENTENCE_PIECES)

    @cached_property
    def content(self) -> frozenset[str]:
        """Nouns, names and numbers of its sentence."""
        tokens = self.document.tokens[self.sentence.first : self.sentence.last]
        return frozenset(t.lemma.casefold() for t in tokens if t.upos in ("NOUN", "PROPN", "NUM"))

    @cached_property
    def numbers(self) -> frozenset[str]:
        tokens = self.document.tokens[self.sentence.first : self.sentence.last]
        return frozenset(t.text.casefold() for t in tokens if t.upos == "NUM")


@dataclass(frozen=True, eq=False)
class Side:
    """Those who act in an event, or those who are acted on."""

    roles: Sequence[Role]

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(r.entity or r.name.casefold() for r in self.roles)

    @cached_property
    def heads(self) -> frozenset[str]:
        """The last words, more or less in the singular."""
        return frozenset(r.text.casefold().split()[-1].rstrip("s") for r in self.roles if r.text.strip())

    @cached_property
    def countries(self) -> frozenset[str]:
        return frozenset(r.country for r in self.roles if r.country)

    @cached_property
    def offices(self) -> frozenset[tuple[str, str]]:
        """Countries with sectors, by which "Russian warplanes" and "Russia's air force" are kin."""
        return frozenset((r.country, r.sector) for r in self.roles if r.country and r.sector)

    @cached_property
    def anybody(self) -> bool:
        return not self.heads.isdisjoint(named("crowd"))


@lru_cache(maxsize=20_000)
def _vector(text: str, most: int) -> Floats:
    vector = vectors().mean(text, most=most)
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector
