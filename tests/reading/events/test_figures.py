"""Figures in running text, on the shipped model: bounds, measures, and what is no figure."""

import pytest

from dateline.reading.events.figures import find_figures
from dateline.reading.language import annotate
from dateline.reading.pipeline import read_text
from dateline.reading.reference.times import find_times
from dateline.values.entities import Reference
from dateline.values.figures import Figure
from dateline.values.language import Document
from dateline.values.report import Report
from dateline.values.spans import span
from dateline.values.statements import Statement


def document(text: str) -> Document:
    report = Report(
        id="x", uri=None, outlet=None, outlet_country=None, headline=None, deck=None, byline=(), agencies=(),
        credits=(), published=None, updated=None, dateline=None, blocks=((0, len(text), "body"),), language="en",
        encoding="utf-8", sha256="0" * 64, container=None, text=text, offsets=((0, 0, len(text)),),
    )  # fmt: skip
    return annotate(report)


def figures(text: str, *statements: Statement) -> tuple[Figure, ...]:
    doc = document(text)
    reference = Reference(mentions=doc.mentions, entities=(), times=find_times(doc, ()), places=())
    return find_figures(doc, statements, reference, ())


@pytest.mark.parametrize(
    ("text", "phrase", "low", "high", "measure"),
    [
        (
            "At least 14 people were killed and more than 60 wounded when a bomb went off.",
            "At least 14",
            14,
            None,
            "killed",
        ),
        (
            "At least 14 people were killed and more than 60 wounded when a bomb went off.",
            "more than 60",
            60,
            None,
            "wounded",
        ),
        ("As many as 300 rebels have laid down their arms.", "As many as 300", None, 300, "fighters"),
        ("No fewer than 45 miners are missing and up to 20 are feared dead.", "No fewer than 45", 45, None, "missing"),
        ("No fewer than 45 miners are missing and up to 20 are feared dead.", "up to 20", None, 20, "killed"),
        ("Between thirty and forty passengers were hurt.", "Between thirty and forty", 30, 40, "wounded"),
        ("Police arrested between 10 and 12 protesters.", "between 10 and 12", 10, 12, "arrested"),
        ("Some 8 500 people fled the fighting.", "Some 8 500", 8500, 8500, "displaced"),
        ("The dam cost $1 200 million, the ministry said.", "$1 200 million", 1200000000.0, 1200000000.0, "money"),
        (
            "Two million three hundred thousand people live in the province.",
            "Two million three hundred thousand",
            2300000.0,
            2300000.0,
            "population",
        ),
        ("1912 villagers were evacuated from the valley.", "1912", 1912, 1912, "displaced"),
        ("Dozens of people were wounded and hundreds fled.", "Dozens", 24, None, "wounded"),
        ("Dozens of people were wounded and hundreds fled.", "hundreds", 200, None, "displaced"),
        ("Tens of thousands marched in the capital on Sunday.", "Tens of thousands", 20000, None, "protesters"),
        ("Nearly half of the town's 40,000 residents have left.", "40,000", 40000, 40000, "population"),
        ("The blast killed 12 people, including three children.", "12", 12, 12, "killed"),
        ("The blast killed 12 people, including three children.", "three", 3, 3, "killed"),
        ("The death toll has risen from 10 to 12, officials said.", "10", 10, 10, "killed"),
        ("The death toll has risen from 10 to 12, officials said.", "12", 12, 12, "killed"),
        ("The toll stands at 45.", "45", 45, 45, "killed"),
        ("Three soldiers and two policemen were killed.", "Three", 3, 3, "killed"),
        ("Three soldiers and two policemen were killed.", "two", 2, 2, "killed"),
        ("Gunmen killed seven farmers and kidnapped five others.", "seven", 7, 7, "killed"),
        ("Gunmen killed seven farmers and kidnapped five others.", "five", 5, 5, "abducted"),
        ("The government deployed 3,000 soldiers and 500 police officers.", "3,000", 3000, 3000, "troops"),
        ("The government deployed 3,000 soldiers and 500 police officers.", "500", 500, 500, "police"),
        ("Turnout was 45 per cent.", "45 per cent", 45, 45, "turnout"),
        ("The party won 120 of the 200 seats.", "120", 120, 120, "members"),
        ("The party won 120 of the 200 seats.", "200", 200, 200, "members"),
        ("The bill passed by 52 votes to 48.", "52", 52, 52, "votes"),
        ("The court charged nine men.", "nine", 9, 9, "charged"),
        ("12 dead and 30 injured in bus crash", "12", 12, 12, "killed"),
        ("12 dead and 30 injured in bus crash", "30", 30, 30, "wounded"),
        ("Fire leaves 90 homeless", "90", 90, 90, "displaced"),
        ("Three killed in blast", "Three", 3, 3, "killed"),
        ("The group freed 20 hostages on Friday.", "20", 20, 20, "released"),
        ("About 4,500 workers went on strike.", "About 4,500", 4500, 4500, "strikers"),
        ("More than 700,000 refugees have crossed the border.", "More than 700,000", 700000, None, "displaced"),
        ("The avalanche buried the village, killing 41.", "41", 41, 41, "killed"),
        ("Another 16 died of their wounds.", "16", 16, 16, "killed"),
        ("Rescuers saved 33 passengers.", "33", 33, 33, "rescued"),
        ("The ministry expelled six diplomats.", "six", 6, 6, "expelled"),
        ("A dozen men were detained.", "A dozen", 12, 12, "arrested"),
        ("He gave Rs 3 crore to the fund.", "Rs 3 crore", 30000000.0, 30000000.0, "money"),
        ("The fire burned 1,200 hectares of forest.", "1,200 hectares", 1200, 1200, "territory"),
        ("Forty-two lawmakers voted against it.", "Forty-two", 42, 42, "members"),
        ("A crowd of about 5,000 gathered outside the palace.", "about 5,000", 5000, 5000, "attendance"),
        ("The country has a population of 11 million.", "11 million", 11000000.0, 11000000.0, "population"),
        ("Two to three thousand people lost their homes.", "Two to three thousand", 2000, 3000, "displaced"),
    ],
)
def test_figure(text: str, phrase: str, low: float | None, high: float | None, measure: str | None) -> None:
    found = [f for f in figures(text) if f.text == phrase]
    assert [(f.low, f.high, f.measure) for f in found] == [(low, high, measure)]


@pytest.mark.parametrize(
    "text",
    [
        "The girl, 12, was found in the drought of 2012–13.",
        "The suspect, a 34-year-old man, was jailed for 12 years.",
        "The team won 3-1 on Saturday.",
        "The village lies 40 km north of the city.",
        "The index fell 200 points.",
        "Nobody was hurt.",
        "The two leaders met in Geneva.",
        "UN Resolution 2254 was adopted in 2015.",
        "Flight 370 vanished.",
        "The storm hit 14 provinces and 30 villages.",
        "It was the third attack this month.",
        "He lives at 12 Lund Street.",
        "The ministers of the Group of 20 met.",
        "She is aged 51.",
        "The magnitude 6.2 quake struck at 9:30.",
        "One of the men spoke.",
        "The two sides and the three countries agreed.",
        "COVID-19 cases rose.",
        "The F-16 jet crashed.",
        "The 5th Brigade left.",
    ],
)
def test_no_figure(text: str) -> None:
    assert figures(text) == ()


def test_a_part_is_derived_from_its_whole() -> None:
    found = figures("The war displaced half of Kosovo's two million people.")
    half, whole = found
    assert (half.text, half.low, half.measure) == ("half of Kosovo's two million", 1_000_000, "displaced")
    assert half.derived_from == (whole.id,)
    assert (whole.text, whole.low) == ("two million", 2_000_000)


def test_a_revised_toll_replaces_the_earlier_one() -> None:
    old, new = figures("Officials raised the death toll from 10 to 12.")
    assert (old.measure, new.measure, new.replaces) == ("killed", "killed", old.id)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The loan is worth 12 million euros.", "EUR"),
        ("It cost £3bn.", "GBP"),
        ("Turnout reached 62.5%.", "percent"),
        ("Rebels hold 400 square kilometres.", "km2"),
        ("The party won 31 seats.", "seat"),
        ("Nine people died.", "person"),
        ("Some 120 vehicles were burned.", "vehicle"),
    ],
)
def test_unit(text: str, unit: str) -> None:
    assert [f.unit for f in figures(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "approximate"),
    [("About 300 people died.", True), ("Hundreds of people died.", True), ("At least 300 people died.", False),
     ("300 people died.", False), ("Nearly half a million people died.", True)],
)  # fmt: skip
def test_approximate(text: str, approximate: bool) -> None:
    assert [f.approximate for f in figures(text)] == [approximate]


def test_scope() -> None:
    assert figures("The city has a population of 40,000.")[0].scope == "standing"
    assert figures("The war has killed 40,000 people.")[0].scope == "cumulative"
    assert figures("The blast killed 40 people.")[0].scope == "incident"


def test_according_to_is_the_chain_that_holds_the_figure() -> None:
    text = "The mayor said nine people died. Two more are missing."
    said = Statement(
        id="s:1", sources=(), cue=None, content=(span(text, 15, 31),), addressees=(), manner="indirect", medium=None,
        within=None, polarity="positive", modality="asserted", about=(), event=None, confidence=1.0,
    )  # fmt: skip
    inside, outside = figures(text, said)
    assert (inside.according_to, outside.according_to) == (("s:1",), ())


def test_spans_slice_and_ids_say_where() -> None:
    text = "Between 12 and 15 of the 40 passengers, and a dozen of the crew, were hurt; $3 million was lost."
    found = figures(text)
    assert all(text[f.start : f.end] == f.text and f.id == f"f:{f.start}-{f.end}" for f in found)
    assert len({f.id for f in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "phrase", "low", "high", "measure"),
    [
        ("A bomb wounded 22 people. Three of the wounded died in hospital.", "Three", 3, 3, "killed"),
        ("The floods drove more than 31,000 from the coast.", "more than 31,000", 31000, None, "displaced"),
        ("Police arrested 60 on Friday and still hold 54, a lawyer said.", "54", 54, 54, "arrested"),
        ("The raids wounded 17, including two children, the governor said.", "two", 2, 2, "wounded"),
        ("A bomb killed nine people. Two of them were children.", "Two", 2, 2, "killed"),
        ("Unions counted 30,000 marchers; police said it was no more than 7,000.", "no more than 7,000", None, 7000,
         "protesters"),
        ("The ministry barred three charities from taking funds.", "three", 3, 3, None),
        ("The prison moved four Swedes to a hotel.", "four", 4, 4, "people"),
        ("Brazil gave 2 million reais.", "2 million reais", 2000000, 2000000, "money"),
    ],
)  # fmt: skip
def test_what_is_left_to_the_words_around(
    text: str, phrase: str, low: float | None, high: float | None, measure: str | None
) -> None:
    found = [x for x in figures(text) if x.text == phrase]
    assert [(x.low, x.high, x.measure) for x in found] == [(low, high, measure)]


@pytest.mark.parametrize(
    ("text", "phrase", "low", "high", "measure"),
    [
        ("Nineteen dockers were hurt, the union said. The navy says five.", "five", 5, 5, "wounded"),
        ("Six farmers were arrested. The police put the number at nine.", "nine", 9, 9, "arrested"),
        ("A bus overturned near Teki. And the wounded? At least 38.", "At least 38", 38, None, "wounded"),
        ("Three men were hurt, or nine, depending on whom you ask.", "nine", 9, 9, "wounded"),
        ("Oslo promised 40 million euros and Lisbon 11 million.", "11 million", 11000000, 11000000, "money"),
        ("Eight people died in the fire, six women and two men.", "six", 6, 6, "killed"),
        ("The budget passed 230-to-198 on Monday.", "198", 198, 198, "votes"),
        ("About 61 percent of the electorate voted.", "About 61 percent", 61, 61, "turnout"),
        ("The mine paid millions of dollars to the town.", "millions of dollars", 2000000, None, "money"),
        ("The number of marchers did not exceed 600.", "600", None, 600, "protesters"),
        ("Sixty people or more were injured.", "Sixty", 60, None, "wounded"),
        ("Four stabbed to death at Lyon station", "Four", 4, 4, "killed"),
    ],
)  # fmt: skip
def test_gaps_are_filled_from_the_number_before(
    text: str, phrase: str, low: float | None, high: float | None, measure: str
) -> None:
    found = [x for x in figures(text) if x.text == phrase]
    assert [(x.low, x.high, x.measure) for x in found] == [(low, high, measure)]


@pytest.mark.parametrize(
    ("text", "phrase", "measure"),
    [
        ("Some 40 inmates are on hunger strike.", "Some 40", "strikers"),
        ("About 200 nurses sat down on the bridge.", "About 200", "protesters"),
        ("Ninety drivers blocked the road to the port.", "Ninety", "protesters"),
        ("Eleven people are still in custody.", "Eleven", "arrested"),
        ("The two sailors were let go on Friday.", "two", "released"),
        ("Rome sends home three diplomats.", "three", "expelled"),
        ("A court in Turin sentenced nine men to prison.", "nine", "sanctioned"),
        ("Peru issued arrest warrants for 36 people.", "36", "charged"),
        ("The number of those killed in the clashes has reached four.", "four", "killed"),
        ("It is a harbour town of 9,000 people.", "9,000", "population"),
        ("The storm forced 5,000 villagers to evacuate.", "5,000", "displaced"),
        ("He sent 300 members of the police to the border.", "300", "police"),
        ("She demanded that Mali release 12 teachers detained in May.", "12", "arrested"),
    ],
)
def test_what_people_do_or_undergo_in_more_than_a_verb(text: str, phrase: str, measure: str) -> None:
    assert [x.measure for x in figures(text) if x.text == phrase] == [measure]


@pytest.mark.parametrize(
    "text",
    [
        "On Sept. 11 mortar shells hit a convoy.",
        "The town had seven deaths per 100,000 people.",
        "The animal weighed 82 pounds.",
        "Not one of them was arrested.",
        "The airline flies to nine airports.",
        "He left after two marriages.",
    ],
)
def test_more_numbers_that_are_no_figures(text: str) -> None:
    assert figures(text) == ()


def test_households_are_counted_as_such() -> None:
    (f,) = figures("The charity gave rice to 130 displaced households.")
    assert (f.measure, f.unit) == ("displaced", "household")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The union counted 420 tractors on Friday, the police 260.", [(420, "tractor"), (260, "tractor")]),
        ("Gunmen burned nine lorries. The police speak of six.", [(9, "lorry"), (6, "lorry")]),
        ("Two men of 24 and 31 were arrested.", [(2, "person")]),
        ("She charged two men, aged 22 and 29, with theft.", [(2, "person")]),
    ],
)
def test_a_bare_number_counts_what_the_one_before_it_does_and_ages_count_nothing(text, counts):
    assert [(f.low, f.unit) for f in figures(text)] == counts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The harbour office put the number of rescued at 151.", [("151", "rescued")]),
        ("The ministry put the number of dead at 19 and of injured at 60.", [("19", "killed"), ("60", "wounded")]),
        ("The number of those detained rose to 31, police said.", [("31", "arrested")]),
        ("The agency puts the number of displaced people at 20,000.", [("20,000", "displaced")]),
    ],
)
def test_the_number_of_something_counts_it(text: str, found: list[tuple[str, str]]) -> None:
    assert [(f.text, f.measure) for f in read_text(text).figures] == found
