"""Times and places that a telling takes from the report around it."""

import dateline

TEXT = """Mob storms the town hall in Kisumu

On Tuesday a crowd stormed the town hall in Kisumu and beat the clerk, police said.

The governor condemned the violence.

Years ago the hall had been burned. Rioters attacked the archive, and the mayor said that he would not leave.
"""


def test_an_act_has_the_time_of_the_lead_s_act_of_its_kind() -> None:
    reading = dateline.read_text(TEXT, published="2019-10-09")
    by_word = {e.trigger.text: e for e in reading.events}
    assert (by_word["stormed"].time.earliest, by_word["stormed"].time.basis) == ("2019-10-08", "clause")
    attacked = by_word["attacked"]
    assert (attacked.time.earliest, attacked.time.latest, attacked.time.basis) == (
        "2019-10-08",
        "2019-10-08",
        "discourse",
    )


def test_speech_acts_keep_their_own() -> None:
    reading = dateline.read_text(TEXT, published="2019-10-09")
    assert next(e for e in reading.events if e.type == "ACCUSE").time.basis in ("published", "none")


def test_an_act_of_the_lead_has_the_one_day_that_the_lead_names() -> None:
    text = "Guards beat porters in Mombasa\n\nThe union lost patience on Monday. Guards beat two porters.\n"
    reading = dateline.read_text(text, published="2019-10-09")
    assert {e.time.earliest for e in reading.events if e.type == "ASSAULT"} == {"2019-10-07"}
