"""The corpus holds what it promises, and no report that measures is among those that train."""

import hashlib
from pathlib import Path

import pytest

from corpus.tools import check, counts, source
from corpus.tools.build import compiled
from corpus.tools.phrases import Page
from corpus.tools.source import Phrase
from training.holdout import grams, held_out

ROOT = Path(__file__).parents[2] / "corpus"
MEASURING = ("dev", "test", "test_real")
SHARED = 0.1  # formulas of an outlet and names of bodies; a copy or another version shares more


def test_sources_give_what_is_compiled() -> None:
    assert check.stale() == []


def test_numbers_are_reached() -> None:
    assert counts.promises() == []


def test_no_measuring_text_is_in_training() -> None:
    trained = {f: f.read_text("utf-8") for f in (ROOT / "train").glob("*.txt")}
    hashes = {hashlib.sha256(t.encode()).hexdigest() for t in trained.values()}
    known = set[str]().union(*map(grams, trained.values()))
    for split in MEASURING:
        for file in (ROOT / split).glob("*.txt"):
            text = file.read_text("utf-8")
            assert hashlib.sha256(text.encode()).hexdigest() not in hashes, file.stem
            mine = grams(text)
            assert len(mine & known) <= SHARED * max(len(mine), 1), (
                f"{file.stem} shares its words with a training report"
            )


def test_real_test_reports_are_those_set_aside() -> None:
    aside = held_out()
    for split in source.SPLITS:
        for r in counts.reports([split]):
            if r["credit"].startswith("Wikinews"):
                assert (r["credit"].split(", ", 1)[1] in aside) == (split == "test_real"), r["report"]["id"]


def test_a_story_lies_in_one_split() -> None:
    homes: dict[str, set[str]] = {}
    for r in counts.reports([]):
        homes.setdefault(r["story"], set()).add(r["split"])
    assert {s for s, splits in homes.items() if len(splits) > 1} == set()


def test_half_of_the_test_outlets_are_its_own() -> None:
    outlets: dict[bool, set[str]] = {True: set(), False: set()}
    for r in counts.reports([]):
        if not r["real"]:
            outlets[r["split"] == "test"].add(r["report"]["outlet"])
    assert 2 * len(outlets[True] - outlets[False]) >= len(outlets[True])


@pytest.mark.parametrize("split", source.SPLITS)
def test_spans_slice(split: str) -> None:
    for r in counts.reports([split]):
        text = (ROOT / split / f"{r['report']['id']}.txt").read_bytes().decode("utf-8")
        for layer in ("mentions", "times", "places", "figures", "decoys"):
            assert all(text[x["start"] : x["end"]] == x["text"] for x in r[layer])
        for e in r["events"]:
            for x in [e["trigger"], *e["actors"], *e["recipients"]]:
                assert text[x["start"] : x["end"]] == x["text"]
        for s in r["statements"]:
            for x in [*s["content"], *s["sources"], *s["addressees"]]:
                assert text[x["start"] : x["end"]] == x["text"]


TEXT = "Mayor says no\n\nOrla Finn said on Monday that guards had beaten two porters and that the porters wept.\n"
HEAD = "story: z\noutlet: The Quay\npublished: 2020-03-04\nlicence: CC0-1.0\ncredit: Dateline\nreal: no\n"
LABELS = """x m PER - GOV "Orla Finn"
x g GROUP - COP "guards"
x p GROUP - LAB "porters"
[2]
t t1 {Monday} DATE 2020-03-02 published
s s1 indirect src=m{Orla Finn} cue={said} {guards had … the porters wept}
e e1 ASSAULT.beat {beaten} a=g{guards} r=p{porters}1
f f1 {two} 2 wounded person incident of=p{porters}1 e=e1
"""


def _compiled(labels: str) -> tuple[dict, list[str]]:
    out, problems = compiled(source.parse("z", "train", TEXT, HEAD + labels))
    return out, [p.message for p in problems]


def test_compiler_resolves_phrases_and_chains() -> None:
    out, problems = _compiled(LABELS)
    assert problems == []
    (event,), (statement,) = out["events"], out["statements"]
    assert event["according_to"] == [statement["id"]]
    assert event["recipients"][0]["name"] == "porters"
    assert event["time"]["basis"] == "published"
    assert statement["content"][0]["text"] == "guards had beaten two porters and that the porters wept"
    assert out["figures"][0]["event"] == event["id"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{porters}1 e=e1", "{porters} e=e1", "line 2 has {porters} 2 times: number it or widen it"),
        ("{beaten}", "{beat}", "line 2 has no {beat}"),
        ("a=g{guards}", "a=h{guards}", "no entity 'h'; declare it with x"),
        ("ASSAULT.beat", "ASSAULT.visit", "ASSAULT has no mode 'visit'"),
        ("t t1 {Monday} DATE 2020-03-02 published\n", "", "'Monday' is neither labelled nor dismissed"),
        ("f f1 {two} 2 wounded person incident of=p{porters}1 e=e1\n", "", "'two' is neither labelled nor dismissed"),
        ("2020-03-02 published", "2020-13-02 published", "month must be in 1..12"),
    ],
)
def test_compiler_says_what_is_wrong(old: str, new: str, said: str) -> None:
    _, problems = _compiled(LABELS.replace(old, new))
    assert any(said in p for p in problems), problems


def test_phrases_keep_to_word_boundaries_and_brackets() -> None:
    page = Page("the theme of the talks, then the talks")
    assert page.locate(Phrase("the", 2, 1)) == (13, 16)
    assert page.locate(Phrase("then the [talks]", None, 1)) == (33, 38)
    with pytest.raises(ValueError, match="3 times"):
        page.locate(Phrase("the", None, 1))
