"""What heads, counts of lemmas and rules come to, on signals made by hand."""

from typing import Any

import msgspec
import numpy as np
import pytest

from dateline.reading.events.weighing import Scales, hit_of
from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.values.entities import Reference
from dateline.values.language import Document
from dateline.values.report import Given
from dateline.values.signals import Settings, Signals

TYPES = ("none", "ASSAULT", "AID")
EVEN = {
    "head": 1.0,
    "count": 1.0,
    "rule": 2.0,
    "head none": 1.0,
    "count none": 1.0,
    "rule none": 2.0,
    "none": 0.0,
    "lean": 0.0,
    "drop": 0.95,
    "retype": 0.8,
    "hardly": 0.05,
}
NOBODY = Reference(mentions=(), entities=(), times=(), places=())


@pytest.fixture(scope="module")
def document() -> Document:
    text = "Quarrel at the mill\n\nTwo millers thumped the clerk. A nurse fed the porters."
    return annotate(lay_out(from_text(text, given=Given(published="2020-03-04"))))


def scales(document: Document, said: dict[str, list[float]], lexicon: dict[str, Any] | None = None) -> Scales:
    logits = np.array([said.get(t.text, [4.0, 0.0, 0.0]) for t in document.tokens])
    told = {"prior": [0.9, 0.05, 0.05], "lexicon": lexicon or {}, "modes": {"thump VERB ASSAULT": "beat"}}
    tense = {"sure": 0.7, "head": 1.0, "rule": 1.0, "bias": [0.0, 0.0, 0.0]}
    labels = {"kind": TYPES, "tense": ("past", "present", "future")}
    layers = {"kind": logits, "tense": np.tile([0.0, 0.0, 3.0], (len(logits), 1))}
    return Scales(document, Signals(layers, Settings(labels, {"events": {**EVEN, **told, "tense": tense}})))


def word(document: Document, text: str) -> int:
    return next(t.index for t in document.tokens if t.text == text)


def test_a_word_that_only_the_heads_find(document: Document) -> None:
    i = word(document, "thumped")
    found = scales(document, {"thumped": [0.0, 12.0, 0.0]}).verdicts({})
    assert list(found) == [i]
    assert found[i].type == "ASSAULT"
    assert found[i].probability > 0.9


def test_a_rule_stands_where_the_heads_are_silent_and_falls_where_they_deny(document: Document) -> None:
    i = word(document, "fed")
    assert scales(document, {"fed": [0.0, 0.0, 1.0]}).verdicts({i: "AID"})[i].type == "AID"
    assert scales(document, {"fed": [12.0, 0.0, 0.0]}).verdicts({i: "AID"})[i].type is None


def test_what_the_lemma_told_counts(document: Document) -> None:
    i = word(document, "fed")
    even = {"fed": [1.0, 0.0, 1.0]}
    assert i not in scales(document, even).verdicts({})
    assert scales(document, even, {"feed VERB": {"AID": 20}}).verdicts({})[i].type == "AID"


def test_attributes_and_modes(document: Document) -> None:
    i = word(document, "thumped")
    weighed = scales(document, {})
    assert weighed.weighed("tense", i, "past") == "future"
    assert weighed.mode(i, "ASSAULT") == "beat"
    assert weighed.mode(i, "AID") is None


def test_a_hit_without_a_rule_has_the_usual_slots(document: Document) -> None:
    hit = hit_of(document, NOBODY, word(document, "thumped"), "ASSAULT")
    assert [document.tokens[k].text for k in hit.frame.fill("subj")] == ["millers"]
    assert [document.tokens[k].text for k in hit.frame.fill("obj")] == ["clerk"]
    assert msgspec.structs.asdict(hit)["first"] == hit.head
