import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out

STORY = "Lorries wait for the third day at the bridge over the Lemna, drivers and customs officers said on Monday."


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Bridge stays shut\n\nLemna Courier (Elbo), 11 March 2018\n\n", "2018-03-11"),
        ("Bridge stays shut\n\nThe Lemna Voice, Elbo, 9 October 2023, updated 19:40\n\n", "2023-10-09"),
        ("Bridge stays shut\n\nELBO, Nordland (Delta Wire) — September 7, 2018, 13:12. ", "2018-09-07"),
        ("Bridge stays shut\n\nELBO, Dec 13, 2021, 20:40 local (Delta Wire) — ", "2021-12-13"),
        ("Radio Lemna – midday news (monitored in translation), Monday 8 May 2017\n\n", "2017-05-08"),
        ("Bridge stays shut\n\nFrom the blog “Two Rivers”, 13 May 2017\n\n", "2017-05-13"),
        ("Bridge stays shut\n\nOn 7 September 2018 a boat sank under it.\n\n", None),
        ("Bridge stays shut\n\nThe bridge was opened on 7 September 2018 by the king.\n\n", None),
        ("Bridge stays shut\n\nSince 7 September 2018, when it opened, nothing like it was seen.\n\n", None),
    ],
)
def test_a_date_among_names_above_the_story_is_that_of_the_report(head: str, day: str | None) -> None:
    published = lay_out(from_text(head + STORY)).published
    assert (published.value[:10] if published else None) == day
