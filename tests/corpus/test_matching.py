"""What of the conflicts found is labelled, and how that is counted."""

from evals.corpus.counting import Counts
from evals.corpus.matching import Found, count, says


def label(*refs, relation="contradiction", kind="figure"):
    return {"kind": kind, "relation": relation, "entry": "blast", "refs": [(r, f"f:{k}-9") for k, r in enumerate(refs)]}


def line(*sides, relation="contradiction", about="blast"):
    return Found("figure", relation, about, tuple(frozenset(s) for s in sides))


def test_two_of_the_labelled_reports_stand_on_two_sides():
    assert says(line("a", "b"), label("a", "b"))
    assert not says(line("ab", "c"), label("a", "b"))  # both on one side
    assert says(line("a", "a"), label("a", "a"))  # one report, two values
    assert not says(line("a", "b", about="raid"), label("a", "b"))


def test_a_line_of_three_values_says_three_labelled_pairs():
    counts = Counts()
    count([label("a", "b"), label("b", "c"), label("a", "c")], [line("a", "b", "c"), line("a", "d")], counts)
    assert counts.row("contradictions") == {"p": 0.75, "r": 1.0, "f1": 0.857, "gold": 3}


def test_another_relation_is_found_but_not_told_apart():
    counts = Counts()
    count([label("a", "b")], [line("a", "b", relation="update")], counts)
    assert counts.row("contradictions")["r"] == counts.row("told apart: contradiction")["r"] == 0
    assert counts.row("conflicts of any relation")["r"] == 1
