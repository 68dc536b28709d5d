import pytest

from corpus.tools.told import compiled, unmarked

SOURCE = """story t00-bus
split train

=== a
Gunmen {raid|raid} bus

Two people died in the {raid|attack}; the {older|raid} of May was worse.
=== b
Three people died when a bus was {raid|ambushed}; three were hurt.
=== labels
l raid older "both hit a bus"
c figure contradiction raid a "Two" b "three"
y b of a partial 0.3
v a by b notice
"""


def test_marks_and_values_stand_where_the_text_says() -> None:
    story, texts = compiled(SOURCE)
    for entry in story["entries"]:
        for report, ref in entry["mentions"]:
            start, end = map(int, ref[2:].split("-"))
            assert texts[report][start:end] in ("raid", "attack", "ambushed")
    (conflict,) = story["conflicts"]
    (report, ref) = conflict["refs"][1]
    assert ref[:2] == "f:"
    assert texts[report][int(ref[2:].split("-")[0]) :].startswith("three were hurt")
    assert (story["split"], len(story["copies"]), len(story["revisions"])) == ("told/train", 1, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("l raid older", "l raid oldest"),
        ('a "Two"', 'a "Nine"'),
        ("{raid|ambushed}", "{raid ambushed}"),
        ("y b", "y d"),
    ],
)
def test_a_label_that_points_nowhere_is_told(old: str, new: str) -> None:
    with pytest.raises(ValueError, match=r"no|marks|'d'"):
        compiled(SOURCE.replace(old, new))


def test_text_without_marks_is_as_it_was() -> None:
    assert unmarked("No marks at all.\n") == ("No marks at all.\n", [])
