import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out

STORY = "Lorries wait for the third day at the bridge over the Lemna, drivers and customs officers said on Monday.\n"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("Bridge stays shut\n\nBy Ana Reyes\nThe Lemna Courier, 5 June 2023, 18:40\n\n", "The Lemna Courier"),
        ("Bridge stays shut\n\nLemna Evening Post - June 6, 2023\n\n", "Lemna Evening Post"),
        ("RADIO LEMNA, MIDDAY BULLETIN, WEDNESDAY 15 NOVEMBER 2023\n\n", "RADIO LEMNA"),
        ("Bridge stays shut\n\nBorder Rights Letter, 17 March 2018\n\n", "Border Rights Letter"),
        ("Bridge stays shut\n\nBy Ana Reyes\n5 June 2023\n\nLEMNA, June 5 (Delta Wire) - ", "Delta Wire"),
        ("Bridge stays shut\n\n9 May 2018, 21:06\n\nLEMNA, May 9. /Vektor-Inform/. ", "Vektor-Inform"),
        ("Bridge stays shut\n\nSofia, 5 June 2023\n\n", None),
        ("Bridge stays shut\n\nBy Ana Reyes, Sofia\n5 June 2023\n\n", None),
        ("Bridge stays shut\n\nFrom our correspondent in Sofia\nMonday, 5 June 2023\n\n", None),
        ("Bridge stays shut\n\nUpdated Monday, June 5, 2023\n\n", None),
        ("Bridge stays shut\n\n5 June 2023\n\nSOFIA, June 5 (Corrected) - ", None),
    ],
)
def test_an_outlet_that_no_table_knows_is_named_by_its_own_lines(head: str, outlet: str | None) -> None:
    assert lay_out(from_text(head + STORY)).outlet == outlet


def test_rights_name_the_outlet() -> None:
    text = f"Bridge stays shut\n\n5 June 2023\n\n{STORY}\n© 2023 Lemna Information Service. All rights reserved.\n"
    assert lay_out(from_text(text)).outlet == "Lemna Information Service"
