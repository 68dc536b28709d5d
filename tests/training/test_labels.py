import hashlib
import json
import os
from pathlib import Path

import pytest

from dateline.encoder.lemmas import by_script
from training import silver
from training.holdout import SET_ASIDE, chosen, held_out
from training.labels import lemma_script


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("Was", "be"), ("cities", "city"), ("Moscow", "Moscow"), ("THE", "the"), ("better", "good"), ("'s", "be")],
)
def test_a_script_gives_the_lemma_back(form: str, lemma: str) -> None:
    assert by_script(form, lemma_script(form, lemma)) == lemma


def test_the_rule_takes_the_smallest_hashes() -> None:
    addresses = [f"https://example.org/{n}" for n in range(300)]
    last = max(hashlib.sha256(a.encode()).hexdigest() for a in chosen(addresses))
    assert len(chosen(addresses)) == SET_ASIDE
    assert sum(hashlib.sha256(a.encode()).hexdigest() <= last for a in addresses) == SET_ASIDE


def test_silver_never_sees_what_is_set_aside(tmp_path: Path) -> None:
    folder = tmp_path / "reports/wikinews"
    folder.mkdir(parents=True)
    addresses = [*sorted(held_out())[:3], "https://example.org/open"]
    rows = "\n".join(json.dumps({"url": a, "title": "", "text": ""}) for a in addresses)
    (folder / "reports.jsonl").write_text(rows, encoding="utf-8")
    assert [r["url"] for r in silver.reports(tmp_path)] == ["https://example.org/open"]


@pytest.mark.skipif("DATELINE_DATA" not in os.environ, reason="the data sets are not at hand")
def test_the_committed_list_is_what_the_rule_gives() -> None:
    path = Path(os.environ["DATELINE_DATA"]) / "reports/wikinews/reports.jsonl"
    addresses = [json.loads(line)["url"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert held_out() == set(chosen(addresses))
