"""Writers: the names in byline lines of any form, and what stands in their stead."""

import pytest

from dateline.reading.page.bylines import writers
from dateline.reading.page.lines import Line
from dateline.values.report import BlockRole


def names(*lines: str, outlet: str | None = None, roles: tuple[BlockRole, ...] = ()) -> list[str]:
    blocks, at = [], 0
    for number, line in enumerate(lines):
        blocks.append((Line(at, at + len(line)), roles[number] if roles else "byline"))
        at += len(line) + 1
    return [s.text for s in writers("\n".join(lines), blocks, outlet=outlet)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Jane Roe in Nairobi and John Doe in Lagos", ["Jane Roe", "John Doe"]),
        ("By JANE ROE, JOHN DOE & ANA LIMA", ["JANE ROE", "JOHN DOE", "ANA LIMA"]),
        ("Jane Roe North of England correspondent", ["Jane Roe"]),
        ("Jane Roe Maghreb Editor", ["Jane Roe"]),
        ("Jane Roe Cairo correspondent", ["Jane Roe"]),
        ("Jane Roe/Elbo Writer", ["Jane Roe"]),
        ("By Jane Roe, Local Democracy Reporter", ["Jane Roe"]),
        ("By Correspondent Jane Roe", ["Jane Roe"]),
        ("By Jane Roe   and AFP   Follow", ["Jane Roe"]),
        ("By: Jane Roe, John P. Doe Jr. - @janeroe", ["Jane Roe", "John P. Doe Jr."]),
        ("By Jane Roe (jane@example.com)", ["Jane Roe"]),
        ("by Jane Roe • 3 May 2020", ["Jane Roe"]),
        ("Jane Roe 2 hours ago", ["Jane Roe"]),
        ("By Z. Ali Roe", ["Z. Ali Roe"]),
        ("By Kim Min-seo", ["Kim Min-seo"]),
        ("By Nguyen Van An", ["Nguyen Van An"]),
        ("By Mohammed bin Roe", ["Mohammed bin Roe"]),
        ("From Jane Roe in Elbo", ["Jane Roe"]),
        ("Words Jane Roe", ["Jane Roe"]),
        ("Interview: Jane Roe", ["Jane Roe"]),
        ("Von Hans Müller", ["Hans Müller"]),
        ("Por: Ana Lima", ["Ana Lima"]),
        ("Автор: Иван Петров", ["Иван Петров"]),
        ("By Salum", ["Salum"]),
        ("By Ana Lima Associated Press", ["Ana Lima"]),
        ("Reported by: Jane Roe; Edited by: John Doe", ["Jane Roe"]),
        ("Jane Roe is a reporter with the Elbo Post. She came to it from the Rutland Ledger.", ["Jane Roe"]),
        ("Jane Roe covers Elbo for the Ohio Ledger.", ["Jane Roe"]),
        ("By AFP", []),
        ("By The Newsroom", []),
        ("Nation Media Group", []),
        ("BBC Wales News", []),
        ("Jos, Plateau", []),
        ("Web Desk", []),
        ("Express News Service", []),
    ],
)
def test_names_in_a_byline(line: str, found: list[str]) -> None:
    assert names(line) == found


def test_the_outlet_is_no_writer() -> None:
    assert names("By The Elbo Courant", outlet="The Elbo Courant") == []
    assert names("By Jane Roe | Elbo Courant", outlet="The Elbo Courant") == ["Jane Roe"]
    assert names("Jane Roe", "Elbo Courant", outlet="The Elbo Courant") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Our Correspondent", "Our Correspondent"),
        ("By Staff Reporter", "Staff Reporter"),
        ("ByEP Correspondent, Elbo", "EP Correspondent"),
        ("From the Newspaper | Our Correspondent | Published Sep 11, 2012", "Our Correspondent"),
        ("elbo_ferry", "elbo_ferry"),
        ("By admin", "admin"),
        ("By Reuters Staff", None),
    ],
)
def test_what_stands_in_a_names_stead(line: str, who: str | None) -> None:
    assert names(line) == ([who] if who else [])


def test_an_office_below_a_name_is_that_ones() -> None:
    assert names("Jane Roe", "Housing Correspondent") == ["Jane Roe"]
    assert names("By Jane Roe", "Reporter", "Nation Media Group") == ["Jane Roe"]
    assert names("By", "Jane Roe", "and", "EP staff") == ["Jane Roe", "EP staff"]


def test_a_story_without_byline_may_be_signed_at_its_end() -> None:
    body: tuple[BlockRole, ...] = ("body", "body", "body")
    assert names("The ferry sank.", "Nobody knew why.", "It was old. (Jane Roe)", roles=body) == ["Jane Roe"]
    assert names("We condemn it.", "Dr Jane Roe", "Regional Director", roles=body) == ["Dr Jane Roe"]
    assert names("The ferry sank.", "Nobody knew why.", "It was old. (Reuters)", roles=body) == []
    assert names("The ferry sank.", "Nobody knew why.", "It lies off Elbo Point.", roles=body) == []


def test_a_stamp_line_may_name_the_writer() -> None:
    stamp: tuple[BlockRole, ...] = ("published",)
    assert names("Posted on 3 May 2020 by Jane Roe", roles=stamp) == ["Jane Roe"]
    assert names("Jane Roe, Tuesday 2 Jul 2013", roles=stamp) == ["Jane Roe"]
    assert names("Jakarta, Tuesday 2 Jul 2013", roles=stamp) == []
    assert names("Courier Mindanao / 05:24 AM July 19, 2019", roles=stamp, outlet="Elbo Courier") == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Sohail Akhtar Published March 14, 2024 Updated March 14, 2024 09:52pm", ["Sohail Akhtar"]),
        ("Tomás Lima 7 Aug 2023, 8:10 PM", ["Tomás Lima"]),
        ("22.11.2023 | 19:45 CET | Zsófia Barta", ["Zsófia Barta"]),
        ("May 3, 2021 - Sarah Miller", ["Sarah Miller"]),
        ("By Luci\u0301a Pen\u0303a, 3 May 2021", ["Luci\u0301a Pen\u0303a"]),
        ("12 May 2021 | Human Rights", []),
        ("Addis Ababa 7 Aug 2023", []),
        ("San Jose Published May 3, 2021", []),
        ("World News Published May 3, 2021", []),
    ],
)
def test_writers_in_a_stamp(line: str, found: list[str]) -> None:
    assert names(line, roles=("published",)) == found
