"""Who is meant: names that leave parts out, titles, pronouns, plurals, countries and their governments."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.reading.attribution import attribute
from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.reference import cast, refer
from dateline.values.entities import Entity, Reference
from dateline.values.language import Document
from dateline.values.report import Given
from dateline.values.statements import Statement

HEAD = "Notes from the valley\n\n"


def read(text: str, day: str | None = "2021-09-15") -> tuple[Document, tuple[Statement, ...], Reference]:
    document = annotate(lay_out(from_text(HEAD + text, given=Given(published=f"{day}T10:00:00Z" if day else None))))
    statements = attribute(document)
    reference = refer(document, statements)
    return document, cast(statements, reference, document), reference


def at(document: Document, reference: Reference, phrase: str) -> list[Entity]:
    """Entities of the mention that stands at the bracketed part of a phrase."""
    before, rest = phrase.split("[")
    words, after = rest.split("]")
    start = document.text.index(before + words + after) + len(before)
    mention = reference.mention_at(start, start + len(words))
    assert mention is not None, phrase
    return [reference.by_id[i] for i in mention.entities]


def one(document: Document, reference: Reference, phrase: str) -> Entity:
    (found,) = at(document, reference, phrase)
    return found


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Rusty Calloway left the hall late. He had argued for hours.", "[He] had", "Rusty Calloway"),
        ("Joy Mbeki spoke outside the clinic. She said the roof would be mended.", "[She] said", "Joy Mbeki"),
        ("Will Grant met Faith Lopez on the pier. She gave Will a letter.", "[She] gave", "Faith Lopez"),
        ("Will Grant met Faith Lopez on the pier. She gave Will a letter.", "gave [Will]", "Will Grant"),
        ("Marco Teller was born in Turin. His mother was a judge.", "[His] mother", "Marco Teller"),
        ("Art Dunn, who owns the mill, was away. He had left his keys.", "[He] had", "Art Dunn"),
        ("Peter Lund met the governor. He told him that the dam was unsafe.", "[He] told", "Peter Lund"),
        ("Mayor Ines Falk closed the bridge. The mayor said she had no choice.", "[The mayor]", "Ines Falk"),
        ("Hope Adeyemi, the mayor, resigned on Monday.", "[the mayor]", "Hope Adeyemi"),
        ("Ilse Karon, a lawyer for the miners, left. The lawyer was angry.", "[The lawyer]", "Ilse Karon"),
    ],
)
def test_a_person_is_known_again(text: str, pronoun: str, name: str) -> None:
    document, _, reference = read(text)
    assert one(document, reference, pronoun).name == name


@pytest.mark.parametrize(
    ("text", "a", "b"),
    [
        ("Anna Reiter ran the bank. Her second husband sold his shares.", "[Her second husband]", "[Anna Reiter]"),
        ("Ms Jordan wept. Tom Jordan was found on Sunday. Amy Jordan thanked him.", "[Ms Jordan]", "[Tom Jordan]"),
        ("Peter Lund met the governor. He told him the truth.", "[He] told", "told [him]"),
        ("Paris court jails two officers.", "[Paris court]", "[Paris] court"),
        ("Susan Bell, Heather Dow's mother, spoke.", "[Susan Bell]", "[Heather Dow]"),
    ],
)
def test_two_parties_stay_apart(text: str, a: str, b: str) -> None:
    document, _, reference = read(text)
    mine = {e.id for e in at(document, reference, a)}
    assert mine.isdisjoint(e.id for e in at(document, reference, b))


@pytest.mark.parametrize(
    ("text", "phrase", "name", "country", "sector"),
    [
        ("Moscow denied the report on Friday.", "[Moscow] denied", "Russia", "RUS", "GOV"),
        ("The Russian government called it absurd.", "[The Russian government]", "Russia", "RUS", "GOV"),
        ("The Russian president will travel to Ankara.", "[The Russian president]", "Vladimir Putin", "RUS", "GOV"),
        ("A vote was held. The Kremlin said it was fair.", "[The Kremlin]", "Kremlin", "RUS", "GOV"),
        ("US troops left the base on Friday.", "[US troops]", "US troops", "USA", "MIL"),
        ("Dozens of Syrian rebels fled the town.", "[Syrian rebels]", "Syrian rebels", "SYR", "REB"),
        ("North Korea tested a missile on Monday.", "[North Korea]", "North Korea", "PRK", "GOV"),
        ("Chancellor Angela Merkel spoke to miners.", "[Chancellor Angela Merkel]", "Angela Merkel", "DEU", "GOV"),
        ("Ada Brill, a teacher, spoke to miners.", "[Ada Brill]", "Ada Brill", None, "EDU"),
    ],
)
def test_a_party_has_name_country_and_sector(
    text: str, phrase: str, name: str, country: str | None, sector: str | None
) -> None:
    document, _, reference = read(text)
    found = one(document, reference, phrase)
    assert (found.name, found.country, found.sector) == (name, country, sector)


def test_no_holder_without_a_date() -> None:
    document, _, reference = read("The Russian president will travel to Ankara.", day=None)
    assert one(document, reference, "[The Russian president]").knowledge is None


def test_no_holder_past_the_table() -> None:
    document, _, reference = read("The Russian president will travel to Ankara.", day="2093-01-01")
    assert one(document, reference, "[The Russian president]").knowledge is None


@pytest.mark.parametrize(
    ("text", "phrase", "names"),
    [
        ("India and Pakistan shot. The two countries blamed each other.", "[The two countries]", {"India", "Pakistan"}),
        ("Rose Winter and Frank Stone met. Both leaders smiled.", "[Both leaders]", {"Rose Winter", "Frank Stone"}),
        ("Rose Winter and Frank Stone met, and the two walked home.", "[the two]", {"Rose Winter", "Frank Stone"}),
    ],
)  # fmt: skip
def test_a_plural_has_its_members(text: str, phrase: str, names: set[str]) -> None:
    document, _, reference = read(text)
    assert {e.name for e in at(document, reference, phrase)} == names


def test_one_role_for_each_member_on_the_same_words() -> None:
    text = "Rose Winter and Frank Stone met on Sunday. The two said the mill would open again."
    _, statements, _ = read(text)
    sources = statements[0].sources
    assert [r.name for r in sources] == ["Rose Winter", "Frank Stone"]
    assert {r.text for r in sources} == {"two"} or {r.text for r in sources} == {"The two"}


def test_the_speaker_says_i() -> None:
    document, statements, reference = read('"I will not sell my mill," said Clara Osei. "My sons want it."')
    assert one(document, reference, "“[I] will" if "“" in document.text else '"[I] will').name == "Clara Osei"
    assert statements[0].sources[0].name == "Clara Osei"


def test_about_is_whom_the_content_mentions() -> None:
    _, statements, reference = read("Clara Osei said India would help.")
    assert [reference.by_id[i].name for i in statements[0].about] == ["India"]


def test_weather_is_nobody() -> None:
    document, _, reference = read("It rained on Tuesday.")
    assert not [m for m in reference.mentions if document.text[m.start : m.end] == "It"]


def test_ids_are_their_own() -> None:
    _, _, reference = read("Paris court jails Syrian rebels. Syrian rebels and a Paris judge spoke.")
    assert len(reference.by_id) == len(reference.entities)
    known = {m.id for m in reference.mentions}
    for e in reference.entities:
        assert set(e.mentions) <= known
    for m in reference.mentions:
        assert set(m.entities) <= set(reference.by_id)


SENTENCES = (
    "Moscow denied it.", "He said that she had left.", '"We will go," they said.', "The two met again.",
    "It was cold.",
    "President Ruiz and Ms Ruiz spoke to US troops.", "Both sides, the African Union (AU) said, lost their way.",
    "-", "Al-Rashid's men", "THE PRESIDENT SPEAKS", "She, he and I told you.", "Mr. Lund's dog bit him; it ran.",
)  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
def test_mentions_slice_and_reading_twice_gives_the_same(parts: list[str]) -> None:
    document, statements, reference = read("\n\n".join(parts))
    for m in reference.mentions:
        assert document.text[m.start : m.end] == m.text
        assert m.text == m.text.strip() != ""
    assert list(reference.mentions) == sorted(reference.mentions, key=lambda m: (m.start, -m.end))
    assert (statements, reference) == read("\n\n".join(parts))[1:]
