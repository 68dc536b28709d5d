"""Who held an office, and whom a name means, on a day."""

from dateline.knowledge import offices


def held(title: str, country: str | None, day: str, body: str | None = None) -> str | None:
    found = offices.holder(title, country, day, body=body)
    return found.name if found else None


def test_the_holder_depends_on_the_day() -> None:
    assert held("President", "SYR", "2021-09-14") == "Bashar al-Assad"
    assert held("president", "RUS", "2010-01-01") == "Dmitry Medvedev"
    assert held("premier", "GBR", "2018-03-01") == "Theresa May"
    assert held("secretary general", None, "2020-05-05", "United Nations") == "António Guterres"


def test_leader_means_whoever_rules() -> None:
    assert held("leader", "PRK", "2019-02-27") == "Kim Jong-un"
    assert held("leader", "DEU", "2019-02-27") != "Jens Spahn"


def test_nobody_is_guessed_past_the_tables_date_or_without_a_row() -> None:
    assert held("president", "SYR", "2031-01-01") is None
    assert held("minister of tides", "SYR", "2021-01-01") is None


def test_a_surname_counts_only_near_its_time_and_where_one_person_fits() -> None:
    merkel = offices.person("Merkel", "2019-05-01")
    assert merkel is not None
    assert (merkel.name, merkel.country, merkel.office) == ("Angela Merkel", "DEU", "chancellor")
    assert offices.person("Merkel", "2035-05-01") is None
    assert offices.person("Farnsworthy", "2019-05-01") is None


def test_of_several_offices_the_one_held_on_the_day() -> None:
    day = offices.person("Donald Tusk", "2018-01-01")
    later = offices.person("Donald Tusk", "2025-01-01")
    assert day is not None
    assert later is not None
    assert (day.body, later.country) == ("European Union", "POL")
    assert day.id == later.id
