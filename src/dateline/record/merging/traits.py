"""What pairs of occurrences are compared by, computed once for each."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from dateline.compare.names import fold
from dateline.encoder.vectors import vectors
from dateline.record.merging.days import Days
from dateline.record.merging.likeness import SLIP, Occurrence
from dateline.record.merging.tellings import Party, Telling
from dateline.vocabulary.words import lists

Floats = NDArray[np.float32]
_MOST_WORDS, _MOST_SENTENCES = 6, 4  # distinct triggers and sentences of an occurrence that are compared
_PIECES, _SENTENCE_PIECES = 4, 48
_MARKS = ".,;:!?\"'“”()’‘"
_POSSESSIVE = ("'s", "’s")
_SHORT = 3  # letters; shorter words say nothing of what a sentence tells
_STEM = 6
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")
_NAME = re.compile(r"(?<=[\w,;:] )[A-Z][^\W\d_]{2,}")
_AROUND = 6  # words on either side of a trigger that belong to it more than to what else its sentence tells
_WORDS = lists("occurrences.txt")
_CLOSE = 0.35  # cosine of two words that may mean one act
_ALIKE = 2  # words in common around two triggers


@dataclass(frozen=True, eq=False)
class Traits:
    """An occurrence with its wording as vectors and sets, and who took part as keys."""

    occurrence: Occurrence

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(t.words.casefold() for t in self.occurrence.tellings)

    @cached_property
    def triggers(self) -> Floats:
        """[words, width], of length one."""
        return np.stack([_vector(w, _PIECES) for w in sorted(self.words)[:_MOST_WORDS]])

    def close_words(self, other: "Traits") -> tuple[float, float]:
        """Cosines of the triggers: the best, and the mean over the best of each."""
        cosines = self.triggers @ other.triggers.T
        if cosines.size == 1:
            return float(cosines[0, 0]), float(cosines[0, 0])
        return float(cosines.max()), float(cosines.max(0).mean() + cosines.max(1).mean()) / 2

    def turned(self, other: "Traits") -> bool:
        """Did what one did here have the other as its doer there, and neither side the same?"""
        crossed = self.actor_keys & other.recipient_keys and other.actor_keys & self.recipient_keys
        return bool(crossed) and not self.actor_keys & other.actor_keys

    def near(self, other: "Traits") -> bool:
        """Is there anything that two tellings of one occurrence could be known by: a word, or, in one type, a kind of
        act, a party, a day, a town, a word near to it?"""
        a, b = self.occurrence, other.occurrence
        if a.stems & b.stems:
            return True
        if not self.groups & other.groups:
            return False
        if a.modes & b.modes or self.keys & other.keys or self.days & other.days or self.town_names & other.town_names:
            return True
        if self.called & other.content or other.called & self.content:
            return True
        alike = len(self.around_stems & other.around_stems) >= _ALIKE
        return alike or float((self.triggers @ other.triggers.T).max()) > _CLOSE

    @cached_property
    def days(self) -> frozenset[Days]:
        """The days that it is told of, where they are one or two."""
        return frozenset(d for d in self.occurrence.when if d.width <= SLIP)

    @cached_property
    def town_names(self) -> frozenset[str]:
        return frozenset(p.name for p in self.occurrence.towns)

    @cached_property
    def groups(self) -> frozenset[str]:
        return frozenset(self.occurrence.groups)

    @cached_property
    def keys(self) -> frozenset[str]:
        """All names of those who took part."""
        return frozenset(k for p in self.occurrence.parties for k in p.keys)

    @cached_property
    def _sentences(self) -> list[str]:
        return sorted({t.sentence for t in self.occurrence.tellings})[:_MOST_SENTENCES]

    @cached_property
    def sentences(self) -> Floats:
        """[sentences, width], of length one."""
        return np.stack([_vector(s, _SENTENCE_PIECES) for s in self._sentences])

    @cached_property
    def content(self) -> frozenset[str]:
        """Stems of the longer words of the sentences around it."""
        words = (w.strip(_MARKS) for s in self._sentences for w in s.casefold().split())
        return frozenset(w[:_STEM] for w in words if len(w) > _SHORT)

    @cached_property
    def _windows(self) -> list[tuple[list[str], list[str]]]:
        return [_window(t) for t in self.occurrence.tellings[:_MOST_WORDS]]

    @cached_property
    def around(self) -> Floats:
        """[tellings, width], of length one: the words around each trigger."""
        return np.stack([_vector(" ".join((*a, *b)), _SENTENCE_PIECES) for a, b in self._windows])

    @cached_property
    def around_stems(self) -> frozenset[str]:
        return frozenset(w[:_STEM] for a, b in self._windows for w in (*a, *b) if len(w) > _SHORT)

    @cached_property
    def definite(self) -> bool:
        """Is it told as known: "the shelling", "Sunday's ambush"?"""
        return any(w in _WORDS["told as known"] or w.endswith(_POSSESSIVE) for a, _ in self._windows for w in a[-2:])

    @cached_property
    def another(self) -> bool:
        """Is it told as one of several: "a second blast", "again"?"""
        return any(w in _WORDS["told as another"] for a, b in self._windows for w in (*a[-3:], *b[:2]))

    @cached_property
    def headline(self) -> bool:
        return any(e.sentence == 0 for e in self.occurrence.events)

    @cached_property
    def unreal(self) -> bool:
        """Told only as what may be, or would be."""
        return all(e.modality in ("hypothetical", "possible", "demanded") for e in self.occurrence.events)

    @cached_property
    def called(self) -> frozenset[str]:
        """Stems of the last words of those who took part in person, and of the towns."""
        names = [k for p in self.occurrence.parties if p.named for k in p.keys if ":" not in k]
        names += [fold(p.name) for p in self.occurrence.towns]
        return frozenset(last[:_STEM] for n in names if len(last := n.rpartition(" ")[2]) > _SHORT)

    def says(self, other: "Traits") -> float | None:
        """The share of those who took part in the other that the sentences name; None where it names nobody."""
        return len(other.called & self.content) / len(other.called) if other.called else None

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """Days of the week that the sentences name, whether or not the reader dated the event by them."""
        return frozenset(w for s in self._sentences for w in _WEEKDAY.findall(s))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Numbers that the sentences give in digits."""
        return frozenset(n for s in self._sentences for n in _NUMBER.findall(s))

    @cached_property
    def names(self) -> frozenset[str]:
        """Words spelt with a capital inside the sentences."""
        return frozenset(w for s in self._sentences for w in _NAME.findall(s)) - self.weekdays

    @cached_property
    def countries(self) -> frozenset[str]:
        return _countries(self.occurrence.parties)

    @cached_property
    def actor_countries(self) -> frozenset[str]:
        return _countries(self.occurrence.actors)

    @cached_property
    def recipient_countries(self) -> frozenset[str]:
        return _countries(self.occurrence.recipients)

    @cached_property
    def actor_keys(self) -> frozenset[str]:
        """Who did it, by the first key of each and the country that each may stand for."""
        return self.actor_countries | {k for p in self.occurrence.actors for k in p.keys[:1]}

    @cached_property
    def recipient_keys(self) -> frozenset[str]:
        return self.recipient_countries | {k for p in self.occurrence.recipients for k in p.keys[:1]}

    @cached_property
    def measures(self) -> frozenset[str]:
        return frozenset(measure for measure, _ in self.occurrence.counts)

    @cached_property
    def polarities(self) -> frozenset[str]:
        return frozenset(e.polarity for e in self.occurrence.events)

    @cached_property
    def voices(self) -> frozenset[str]:
        return frozenset(t.voice for t in self.occurrence.tellings if t.voice)


def _window(t: Telling) -> tuple[list[str], list[str]]:
    """The words before and after a trigger, in small letters."""
    before, _, after = t.sentence.partition(t.words)
    sides = ([w.strip(_MARKS) for w in side.casefold().split()] for side in (before, after))
    first, second = ([w for w in side if w] for side in sides)
    return first[-_AROUND:], second[:_AROUND]


def _countries(parties: tuple[Party, ...]) -> frozenset[str]:
    return frozenset(p.country for p in parties if p.country)


@lru_cache(maxsize=20_000)
def _vector(text: str, most: int) -> Floats:
    vector = vectors().mean(text, most=most)
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector
