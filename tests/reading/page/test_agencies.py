"""Agencies: which of them a text is from, and which only took a picture or are quoted."""

import pytest

from dateline.reading.page.agencies import agencies_of, agency_named
from dateline.reading.page.lines import Line
from dateline.values.report import BlockRole


def found(role: BlockRole, line: str, *, outlet: str | None = None, country: str | None = None) -> list[str]:
    return agencies_of(line, [(Line(0, len(line)), role)], None, outlet=outlet, country=country)


@pytest.mark.parametrize(
    ("role", "line", "agencies"),
    [
        ("agency", "(With inputs from PTI)", ["PTI"]),
        ("agency", "— With inputs from Reuters and BNA", ["Reuters", "BNA"]),
        ("agency", "— Reuters", ["Reuters"]),
        ("agency", "AP/Reuters", ["AP", "Reuters"]),
        ("agency", "– TIMES/TÉLAM/NA/BLOOMBERG", ["Télam", "Noticias Argentinas", "Bloomberg"]),
        ("agency", "Anadolu Agency", ["AA"]),
        ("agency", "ELBO - Anadolu Agency", ["AA"]),
        ("agency", "IANS, Kabul", ["IANS"]),
        ("agency", "published from a syndicated feed: PTI", ["PTI"]),
        ("agency", "With inputs from agencies", []),
        ("agency", "Agencies", []),
        ("byline", "By Ana Lima and AFP", ["AFP"]),
        ("byline", "Ana Lima, Associated Press", ["AP"]),
        ("byline", "BY ELBO POST WITH AA", ["AA"]),
        ("byline", "AFP in Paris", ["AFP"]),
        ("byline", "By NINA SIMOR", []),
        ("byline", "By ANA LIMA", []),
        ("published", "PTI, New Delhi, May 3, 2020", ["PTI"]),
        ("credit", "hf/msb (AFP, dpa)", ["AFP", "dpa"]),
        ("credit", "Associated Press writer Ana Lima in Elbo contributed to this report.", ["AP"]),
        ("credit", "With files from The Canadian Press", ["The Canadian Press"]),
        ("credit", "Source: Al Jazeera and news agencies", []),
        ("credit", "Photo: AFP", []),
        ("credit", "Image source, Reuters", []),
        ("credit", "© Ana Lima/TASS", []),
        ("caption", "The ferry before it sank. (AP)", []),
        ("body", "The ferry sank, the harbour office said. (Reuters)", ["Reuters"]),
        ("body", "It had ninety people aboard. — Additional reporting by Sapa", ["SAPA"]),
        ("body", "The ferry sank, Interfax reported on Tuesday.", ["Interfax"]),
        ("body", "APP adds from Sukkur: Divers found the wreck.", ["APP"]),
        ("body", "LETA/BNS reports that the ferry sank.", ["LETA", "BNS"]),
        ("body", "The ferry sank, the state news agency SANA reported.", []),
        ("body", "The ferry sank, its captain told Reuters.", []),
        ("body", "It sank at Elbo (AP).", []),
    ],
)
def test_agencies_of_a_line(role: BlockRole, line: str, agencies: list[str]) -> None:
    assert found(role, line) == agencies


def test_in_a_byline_an_agency_that_is_the_outlet_stands_for_the_outlet() -> None:
    assert found("byline", "By RFE/RL's Elbo Service", outlet="RFE/RL") == []
    assert found("byline", "By RFE/RL's Elbo Service", outlet="Elbo Post") == ["RFE/RL"]
    assert found("byline", "Associated Press", outlet="Associated Press") == ["AP"]


def test_an_abbreviation_of_several_agencies_is_that_of_the_outlets_country() -> None:
    assert agency_named("KNA") == "KNA"
    assert agency_named("CNA", country="CYP") == "Cyprus News Agency"
    assert agency_named("CNA", country="TWN") == "CNA"
    assert agency_named("ANA", country="ZAF") == "African News Agency"
    assert agency_named("ANA", country="GRC") == "ANA-MPA"


def test_an_agency_is_named_in_any_case_and_with_an_article() -> None:
    assert {agency_named(x) for x in ("The Associated Press", "associated press", "(AP)", "AP’s")} == {"AP"}
    assert agency_named("Elbo Post") is None
