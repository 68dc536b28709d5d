"""Credits: lines of their own, and the part of a caption that credits its picture."""

from itertools import pairwise

import pytest

from dateline.reading.page.credits import credit_in, credits_of
from dateline.reading.page.lines import Line


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The pier on Monday. ", "Photograph: Ana Lima/The Elbo Post"),
        ("The pier on Monday. ", "Photo by Ana Lima for The Post"),
        ("The pier on Monday. ", "(Photo by Ana LIMA / AFP)"),
        ("The pier on Monday. ", "(AP Photo/Ana Lima, File)"),
        ("The pier on Monday ", "(AA Photo)"),
        ("The pier on Monday ", "[File: Ana Lima/AFP]"),
        ("The pier on Monday. ", "(Elbo Harbour Office)"),
        ("The pier on Monday. ", "(Courtesy of the harbour office)"),
        ("The pier on Monday ", "(Image: Google)"),
        ("The pier on Monday. ", "PHOTO | COURTESY"),
        ("The pier on Monday - ", "Photo: Ana Lima/EL DIARIO"),
        ("The pier on Monday - ", "Ana Lima/Folhapress"),
        ("The pier on Monday. | ", "EL DIARIO"),
        ("The pier on Monday. | ", "AFP/ANA LIMA"),
        ("The pier on Monday. | ", "Photo Credit: The Elbo Post"),
        ("The pier on Monday. / ", "Ana Lima / The Elbo Post"),
        ("The pier on Monday. ", "REUTERS/Ana Lima/File Photo"),
        ("The pier on Monday. ", "Getty Images"),
        ("The pier on Monday. ", "© Ana Lima, AFP"),
        ("The pier on Monday ", "Credit: Ana Lima / Pool"),
        ("The pier on Monday. ", "Foto El Faro: Ana Lima"),
        ("The pier on Monday. ", "File photo: A. Govarthan-Raj"),
    ],
)
def test_the_credit_of_a_caption(caption: str, credit: str) -> None:
    found = credit_in(caption + credit)
    assert found is not None
    assert (caption + credit)[slice(*found)] == credit


@pytest.mark.parametrize(
    "caption",
    [
        "The pier on Monday (file image)",
        "Mayor Ana Lima (centre)",
        "Ana Lima (left) and Jane Roe (right)",
        "Fishers in Elbo (pop. 3,000)",
        "Members of the National Union of Fishers (NUF)",
        "The team from the Elbo Fire Service",
        "Photos: Ferry sinks off Elbo",
        "A photo: the last one that he took",
        "The pier, photographed by its builders in 2013",
    ],
)
def test_a_caption_that_credits_nobody(caption: str) -> None:
    assert credit_in(caption) is None


def test_a_report_has_a_span_for_each_credit() -> None:
    text = "The pier on Monday. (Ana Lima/AFP)\nEdited by Jane Roe\nThe ferry sank. (AP)"
    ends = [0, text.index("\n") + 1, text.rindex("\n") + 1, len(text) + 1]
    lines = [Line(a, b - 1) for a, b in pairwise(ends)]
    found = credits_of(text, list(zip(lines, ("caption", "credit", "body"), strict=True)))
    assert [s.text for s in found] == ["(Ana Lima/AFP)", "Edited by Jane Roe"]
