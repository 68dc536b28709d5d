"""What opens a story: datelines of all forms, and sentences that only begin like one."""

import pytest

from dateline.reading.page.datelines import opening_of

STORY = "The ferry sank on Monday, the harbour office said."


@pytest.mark.parametrize(
    ("line", "end", "agency"),
    [
        ("MOSCOW, Sept 14 (Reuters)", " - ", "Reuters"),
        ("BEIJING, Jan. 3 (Xinhua)", " -- ", "Xinhua"),
        ("New Delhi, Sep 14 (PTI)", " ", "PTI"),
        ("NEW DELHI, Sept 14 (PTI)", " – ", "PTI"),
        ("LAGOS (Reuters)", " - ", "Reuters"),
        ("Nov 16 (Reuters)", " - ", "Reuters"),
        ("Nov. 16 (AP)", " — ", "AP"),
        ("Valparai\u0301so (AFP)", " – ", "AFP"),
        ("LONDON/PARIS (Reuters)", " - ", "Reuters"),
        ("TEGUCIGALPA, Honduras (AP)", " — ", "AP"),
        ("MOSCOW, September 14. /TASS/", ". ", "TASS"),
        ("Belém, Apr 14 (AFP)", ".- ", "AFP"),
        ("Ankara, 14 September (AA)", " – ", "AA"),
        ("Baku, April 8, AZERTAC", " — ", "AZERTAC"),
        ("МОСКВА, 3 янв – ТАСС", ". ", "TASS"),
        ("(ANSA) - ROMA, 14 SET", " - ", "ANSA"),
        ("(AP)", " — ", "AP"),
        ("(Reuters)", " - ", "Reuters"),
        ("(CNN)", "", None),
        ("(Kampala, November 25, 2009)", " – ", None),
        ("GENEVA, 14 September 2021 (OHCHR)", " – ", None),
        ("PARIS/BERLIN", " — ", None),
        ("Maiduguri/Geneva, 27 July 2016", " – ", None),
        ("NAIROBI, July 25", " — ", None),
        ("Rome, 3rd May 2020", ": ", None),
        ("KARACHI 14 Sept", " - ", None),
        ("Kyiv", " – ", None),
        ("Cape Town", " - ", None),
        ("KARACHI", ": ", None),
        ("Manama", ": ", None),
        ("BUFFALO, N.Y.", " — ", None),
        ("ST. PETERSBURG, Fla.", " — ", None),
        ("St. Petersburg, Fla.", " — ", None),
        ("GREENFIELD, CA", " — ", None),
        ("MITROVICA, Kosovo", " -- ", None),
        ("OLD FERRY REACH, N.W.T.", " — ", None),
        ("QUARRY BEND TOWNSHIP, Mich.", " — ", None),
        ("OLD SALT WELLS", "—", None),
        ("K ABUL, Afghanistan", " — ", None),
        ("PORT-AU-PRINCE", " - ", None),
        ("Feb 25, 2016", "- ", None),
        ("DAR ES SALAAM and NAIROBI", " — ", None),
    ],
)
def test_datelines(line: str, end: str, agency: str | None) -> None:
    text = f"{line}{end}{STORY}"
    found = opening_of(text, 0, len(text))
    assert found.line is not None
    assert (found.line.text, found.agency, found.whole) == (line, agency, False)


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("| Kabul | The ferry sank.", "Kabul"),
        ("**KABUL** — The ferry sank.", "KABUL"),
        ("> HAY REACH, N.W.T. -- The ferry sank.", "HAY REACH, N.W.T."),
        ("\t    BAGHDAD, 17 Dec. -- Bakers shut their shops.", "BAGHDAD, 17 Dec."),
        ("MANILA, Philippines (UPDATED) – The ferry sank.", "MANILA, Philippines"),
        ("Pemba. The tide gives her four hours.", "Pemba"),
        ("(CNN)A train struck a bus.", "(CNN)"),
    ],
)
def test_marks_and_notices_around_a_dateline_are_no_part_of_it(line: str, dateline: str) -> None:
    found = opening_of(line, 0, len(line))
    assert found.line is not None
    assert found.line.text == dateline


@pytest.mark.parametrize(
    "line",
    [
        "RECIFE",
        "HYDERABAD / THATTA:",
        "Baku, April 8, AZERTAC",
        "LONDON, July 19, 2023 (RNS) --",
        "TEGUCIGALPA, Honduras (AP)",
    ],
)
def test_a_dateline_alone_in_its_line(line: str) -> None:
    found = opening_of(line, 0, len(line))
    assert found.line is not None
    assert found.whole
    assert found.line.text == line.rstrip(":- ")


@pytest.mark.parametrize(
    "line",
    [
        "CLAIM: The ferry sank.",
        "BREAKING — The ferry sank.",
        "UPDATE: The ferry sank.",
        "Interviewer: The ferry sank?",
        "JANE ROE: The ferry sank.",
        "MARY ROE — She saw the ferry sink.",
        "PRESENTER (Ana Lima): Good morning.",
        "Paris – the city of light – saw a ferry sink.",
        "Kyiv – Ukraine's capital – saw a ferry sink.",
        "Moscow: a city of ferries.",
        "Berlin has no ferries.",
        "The ferry — an old one — sank.",
        "Mark Roe (AP) was aboard.",
        "Hope. That is what the ferry brought.",
        "Silence. The ferry was gone.",
        "Three of them (all from Lagos) were saved.",
        "Ferries: What we know.",
        "On October 1 – The ferry sank.",
        "To the Director of the Port – The ferry sank.",
        "“Ferry ahead,” he said.",
        "London (and not Paris) was where it sank.",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert opening_of(line, 0, len(line)).line is None


def test_an_abbreviation_that_two_agencies_bear_is_that_of_the_outlets_country() -> None:
    text = f"ELBO, May 3 (CNA) — {STORY}"
    assert opening_of(text, 0, len(text), country="CYP").agency == "Cyprus News Agency"
    assert opening_of(text, 0, len(text), country="TWN").agency == "CNA"
