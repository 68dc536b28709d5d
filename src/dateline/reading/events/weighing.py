"""The rules' triggers weighed against the heads': which words tell an event after all, and of which type.

For every word the evidence for each type, and for none, adds up on a logarithmic scale: what the heads say of the word
in its context, how often its lemma told that type in the training reports, and whether a rule found it there. The
weights are fitted on stories that neither the heads nor the counts had seen (training/tasks/fuse.py). What a rule found
falls, or changes its type, only where the rest of the evidence is nearly sure.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dateline.reading.events.frames import Frame
from dateline.reading.events.hits import Hit
from dateline.reading.events.triggering import carrier_of
from dateline.values.entities import Reference
from dateline.values.language import Document
from dateline.values.signals import Signals
from dateline.vocabulary.triggers import Rule, rules

NONE = 0
_LEXICAL = ("VERB", "NOUN")
_TELLING = frozenset({"VERB", "NOUN", "PROPN", "ADJ"})
_SLOTS = {
    False: (("subj",), ("obj", "against", "on", "to", "with", "for")),
    True: (("poss", "by", "mod", "subj"), ("of", "against", "on", "to", "with", "obj")),
}


class Verdict(NamedTuple):
    """The type of a word, null where it tells none, and the probability of that. Types are chosen with a lean towards
    telling, which serves F1; the probability is without it, which is calibrated."""

    type: str | None
    probability: float


class Scales:
    """The evidence of one document."""

    def __init__(self, document: Document, signals: Signals) -> None:
        self.document, self.signals = document, signals
        self.types = signals.settings.labels["kind"]
        self.weights: Mapping[str, Any] = signals.settings.weights["events"]

    def verdicts(self, ruled: Mapping[int, str]) -> dict[int, Verdict]:
        """A verdict for every word that a rule found, and for every other that tells an event nonetheless."""
        w = self.weights
        said = self.signals.log_probabilities("kind")
        counted = self._counted()
        rule = np.zeros_like(said)
        for i, type_ in ruled.items():
            rule[i, self.types.index(type_)] = 1
        unfound = np.ones(len(said))
        unfound[list(ruled)] = 0
        score = w["head"] * said + w["count"] * counted + w["rule"] * rule
        score[:, NONE] = w["head none"] * said[:, NONE] + w["count none"] * counted[:, NONE]
        score[:, NONE] += w["rule none"] * unfound + w["none"]
        likely = _chances(score)
        score[:, NONE] -= w["lean"]
        chance = _chances(score)
        best = chance.argmax(axis=1)
        found = {}
        for i in sorted({*ruled, *np.flatnonzero(best).tolist()}):
            k = int(best[i])
            if i in ruled:
                own = self.types.index(ruled[i])
                sure = w["drop"] if k == NONE else w["retype"] if chance[i, own] > w["hardly"] else 0.5
                k = k if chance[i, k] > sure else own
            elif self.document.tokens[i].upos not in _TELLING:
                continue
            found[i] = Verdict(self.types[k] if k else None, float(likely[i, k]))
        return found

    def weighed(self, layer: str, i: int, ruled: str) -> str:
        """The value of an attribute of word i that heads and rules come to, the rules' being `ruled`."""
        w, labels = self.weights[layer], self.signals.settings.labels[layer]
        score = w["head"] * self.signals.log_probabilities(layer)[i] + np.array(w["bias"])
        score[labels.index(ruled)] += w["rule"]
        chance = np.exp(score - score.max())
        return labels[int(score.argmax())] if chance.max() / chance.sum() > w["sure"] else ruled

    def mode(self, i: int, type_: str) -> str | None:
        """The mode that the lemma of a word had most often with a type in the training reports."""
        found: str | None = self.weights["modes"].get(f"{self._key(i)} {type_}")
        return found

    def _key(self, i: int) -> str:
        t = self.document.tokens[i]
        return f"{t.lemma.lower()} {t.upos if t.upos in _LEXICAL else 'X'}"

    def _counted(self) -> NDArray[np.float64]:
        """[N, types] logarithms of how often each word's lemma told each type, smoothed by how often any word did."""
        lexicon: Mapping[str, Mapping[str, int]] = self.weights["lexicon"]
        prior = np.array(self.weights["prior"])
        out = np.tile(np.log(prior), (len(self.document.tokens), 1))
        for i in range(len(out)):
            counts = lexicon.get(self._key(i))
            if counts:
                n = np.array([counts.get(t, 0) for t in self.types], np.float64)
                out[i] = np.log((n + prior) / (n.sum() + 1))
        return out


def _chances(score: NDArray[np.float64]) -> NDArray[np.float64]:
    e = np.exp(score - score.max(axis=1, keepdims=True))
    found: NDArray[np.float64] = e / e.sum(axis=1, keepdims=True)
    return found


def is_barred(hit: Hit) -> bool:
    """Does the lexicon shut the type out here ("heart *attack*"): no sense holds, one for what it forbids?"""
    rule = hit.rule
    senses = [r for r in rules().get((rule.head, rule.noun), ()) if r.type == rule.type and len(r.words) == 1]
    failed = [{t.how for t in r.tests if t.how not in ("is", "in") and not hit.frame.holds(t)} for r in senses]
    return all(failed) and any("!" in how for how in failed)


def hit_of(document: Document, reference: Reference, i: int, type_: str) -> Hit:
    """A hit for a word that only the heads found: slots and mode of a sense of that word and type that holds here, else
    the slots of any and the mode that all have; else the usual slots."""
    t = document.tokens[i]
    noun = t.upos in ("NOUN", "PROPN")
    if noun:
        carrier, kind = carrier_of(document, i)
        frame, verb, last = Frame(document, reference, i, carrier=carrier, kind=kind), carrier, i
    else:
        frame, verb = Frame(document, reference, i, kind="verb"), i
        last = next((c for c in document.kids(i, "compound:prt") if c == i + 1), i)
    senses = [r for r in rules().get((t.lemma.lower(), noun), ()) if r.type == type_ and len(r.words) == 1]
    sense = next((r for r in senses if all(x.how not in ("is", "in") and frame.holds(x) for x in r.tests)), None)
    slots = sense or next(iter(senses), None)
    actors, recipients = (slots.actors, slots.recipients) if slots else _SLOTS[noun]
    shared = {r.mode for r in senses}
    mode = sense.mode if sense else next(iter(shared)) if len(shared) == 1 else None
    rule = Rule((t.lemma.lower(),), noun, type_, mode, actors, recipients, ())
    return Hit(i, i, last, rule, frame, verb)
