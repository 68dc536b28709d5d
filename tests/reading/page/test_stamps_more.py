"""Stamps by what a dateline says, and by the time of a whole country."""

import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.reading.page.moments import find_moments
from dateline.values.report import Given

BODY = "A bridge was closed on Monday, the council said. It will open again when the beams have been mended."


def published(text):
    return lay_out(from_text(text, given=Given())).published


def test_the_day_of_a_dateline_is_that_of_publication_where_nothing_else_is():
    stamp = published(f"Bridge closed\n\nTURKU, 4 May 2019 (Northern Desk) - {BODY}")
    assert (stamp.value, stamp.text) == ("2019-05-04", "4 May 2019")


def test_a_stamp_comes_before_the_dateline():
    stamp = published(f"Bridge closed\nPublished 5 May 2019\n\nTURKU, 4 May 2019 (Northern Desk) - {BODY}")
    assert stamp.value == "2019-05-05"


def test_a_dateline_without_a_year_dates_nothing():
    assert published(f"Bridge closed\n\nTURKU, May 4 (Northern Desk) - {BODY}") is None


@pytest.mark.parametrize(
    ("words", "offset"), [("Argentina time", "-03:00"), ("Kenyan time", "+03:00"), ("Nepal Time", "+05:45")]
)
def test_the_time_of_a_country_that_keeps_one(words, offset):
    assert published(f"Bridge closed\nPublished 4 May 2019 13:05 ({words})\n\n{BODY}").value.endswith(offset)


def test_the_time_of_a_country_that_keeps_several_is_open():
    assert published(f"Bridge closed\nPublished 4 May 2019 13:05 (Canadian time)\n\n{BODY}").zone is None


@pytest.mark.parametrize("name", ["Shannon Estuary Radio", "The Ninemile Courier", "Bay of Plenty Online"])
def test_a_masthead_above_the_story_is_no_headline(name):
    report = lay_out(from_text(f"{name}\n\nBridge closed for a week\n\n{BODY}\n\n{BODY}", given=Given()))
    assert report.headline.text == "Bridge closed for a week"


@pytest.mark.parametrize(
    "line",
    [
        "Hill Rights Letter, 17 March 2018",
        "HILL RADIO, NOON BULLETIN, SATURDAY 17 MARCH 2018",
        "Turku, 17 March 2018, 6 p.m.",
    ],
)
def test_the_head_of_a_bulletin_or_letter_is_its_stamp(line):
    assert published(f"Bridge closed for a week\n{line}\n\n{BODY}\n\n{BODY}").value.startswith("2018-03-17")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("6:00 AM on Mar 5, 2021 CST", "2021-03-05T06:00:00"),
        ("1511 GMT (2311 HKT) September 14, 2021", "2021-09-14T15:11:00+00:00"),
        ("2:30 p.m. (1130 GMT) on Tuesday 4 May 2021", "2021-05-04T14:30:00+03:00"),
        ("4 May 2021 01:30 (22:30 GMT)", "2021-05-04T01:30:00+03:00"),
        ("14 July 2021 at 18h20 GMT", "2021-07-14T18:20:00+00:00"),
        ("14 Sep 2021 2111 hrs", "2021-09-14T21:11:00"),
        ("Published 3/2/2020 at 4:05 p.m. Eastern", "2020-03-02T16:05:00-05:00"),
        ("Publié le 14 août 2021 à 18h20", "2021-08-14T18:20:00"),
        ("14. März 2021, 21.11 Uhr", "2021-03-14T21:11:00"),
        ("5 de mayo de 2021", "2021-05-05"),
        ("05 ago 2021 - 09:20 CEST", "2021-08-05T09:20:00+02:00"),
        ("March 10-12, 2021", "2021-03-10"),
        ("Mon Feb 3 16:05:22 GMT 2020", "2020-02-03T16:05:22+00:00"),
    ],
)
def test_more_ways_to_write_a_moment(line, value):
    assert published(f"Bridge closed for a week\n\n{line}\n\n{BODY}\n\n{BODY}").value == value


def test_two_dates_are_no_date_with_a_clock():
    report = lay_out(from_text(f"Bridge closed\n\n14.09.2021 - Update : 15.09.2021\n\n{BODY}\n\n{BODY}"))
    assert (report.published.value, report.updated.value) == ("2021-09-14", "2021-09-15")


def test_labels_that_stick_to_a_clock():
    report = lay_out(from_text(f"Bridge closed\n\n18:52, 1 JUN 2021\nUPDATED20:10, 1 JUN 2021\n\n{BODY}\n\n{BODY}"))
    assert (report.published.value[11:16], report.updated.value[11:16]) == ("18:52", "20:10")


@pytest.mark.parametrize(
    ("line", "offsets"),
    [
        ("Nov. 7, 2021 1:30 a.m. ET", ["-04:00", "-05:00"]),
        ("Mar. 14, 2021 2:30 a.m. ET", ["-05:00", "-04:00"]),
        ("31 Oct 2021 01:15 London time", ["+01:00", "+00:00"]),
    ],
)
def test_an_hour_that_comes_twice_or_never_has_both_as_candidates(line, offsets):
    stamp = published(f"Bridge closed for a week\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert "+" not in stamp.value[11:]
    assert [c.value[-6:] for c in stamp.candidates] == offsets


@pytest.mark.parametrize(
    ("line", "offset"), [("Nov. 7, 2021 1:30 a.m. EST", "-05:00"), ("31 Oct 2021 01:15 BST", "+01:00")]
)
def test_an_abbreviation_that_tells_summer_time_settles_the_hour(line, offset):
    assert published(f"Bridge closed for a week\n\n{line}\n\n{BODY}\n\n{BODY}").value.endswith(offset)


def test_the_address_tells_a_year():
    text = f"https://example.org/2019/03/04/bridge\nBridge closed for a week\nMarch 4, 6:20 p.m.\n\n{BODY}\n\n{BODY}"
    assert published(text).value == "2019-03-04T18:20:00"


@pytest.mark.parametrize(
    ("head", "outlet", "zone"),
    [
        ("Vladivostok Courier", "Vladivostok Courier", "Asia/Vladivostok"),
        ("PERTH OBSERVER", "PERTH OBSERVER", "Australia/Perth"),
        ("Dallas Ledger", "Dallas Ledger", "America/Chicago"),
        ("https://example.in/bridge", "example.in", "Asia/Kolkata"),
        ("https://example.io/bridge", "example.io", None),
        ("THE RIVER TIMES", "THE RIVER TIMES", None),
    ],
)
def test_an_unknown_outlet_is_at_home_where_its_name_or_domain_says(head, outlet, zone):
    report = lay_out(from_text(f"{head}\n\nBridge closed for a week\n\n14 July 2021, 18:20\n\n{BODY}\n\n{BODY}"))
    assert (report.outlet, report.published.zone) == (outlet, zone)


def test_an_outlet_of_a_country_of_several_times_has_all_as_candidates():
    text = f"https://example.com.au/bridge\n\nBridge closed for a week\n\n14 July 2021, 18:20\n\n{BODY}\n\n{BODY}"
    zones = [c.zone for c in published(text).candidates]
    assert {"Australia/Sydney", "Australia/Perth", "Australia/Darwin"} == set(zones)


def test_namesakes_tell_what_an_abbreviation_may_be():
    text = f"Bridge closed for a week\n\n11:51 pm, June 07, 2021 PST\n\n{BODY}\n\n{BODY}"
    stamp = lay_out(from_text(text, given=Given(outlet="Daily Times"))).published
    assert (stamp.zone, stamp.basis) == ("Asia/Karachi", "abbreviation")


def test_the_outlet_of_a_notice_of_copyright():
    text = (
        f"Bridge closed for a week\n\n14 July 2021, 18:20\n\n{BODY}\n\n{BODY}\n\n© 2021 The Hindu. All rights reserved."
    )
    assert published(text).zone == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("21:11, 14 SEP 2021Updated08:01, 15 SEP 2021", "2021-09-14T21:11:00", "2021-09-15T08:01:00"),
        ("Published14 September 2021", "2021-09-14", None),
        ("September 14, 202121:11", "2021-09-14T21:11:00", None),
        ("14 Sep, 2021 09:11 PM4 mins to read", "2021-09-14T21:11:00", None),
        ("Sep 14, 2021, 09:11 PM\nUpdated\nSep 15, 2021, 08:01 AM", "2021-09-14T21:11:00", "2021-09-15T08:01:00"),
        ("21:11, UK, Tuesday 14 September 2021", "2021-09-14T21:11:00+01:00", None),
        ("05:00, Mar 16 2019", "2019-03-16T05:00:00", None),
    ],
)
def test_stamps_whose_parts_stick_together_or_stand_apart(line, first, last):
    report = lay_out(from_text(f"Bridge closed for a week\n\n{line}\n\n{BODY}\n\n{BODY}"))
    assert (report.published.value, report.updated and report.updated.value) == (first, last)


def test_a_year_that_sticks_to_the_minutes_of_reading():
    (moment,) = find_moments("Tue., Sept. 14, 20213 min. read")
    assert (moment.year, moment.month, moment.day) == (2021, 9, 14)


@pytest.mark.parametrize("path", ["2021/10/11", "2021-10-11", "2021/oct/11"])
def test_the_address_tells_the_order_of_day_and_month(path):
    text = f"https://example.org/{path}/bridge\nBridge closed for a week\n10/11/2021 09:30\n\n{BODY}\n\n{BODY}"
    stamp = published(text)
    assert (stamp.value, stamp.candidates) == ("2021-10-11T09:30:00", ())


def test_both_orders_where_a_country_writes_both():
    text = f"Bridge closed for a week\n\n10/11/2021 09:30\n\n{BODY}\n\n{BODY}"
    stamp = lay_out(from_text(text, given=Given(outlet="Toronto Star"))).published
    assert (stamp.value[:10], [c.value[:10] for c in stamp.candidates]) == ("2021-11-10", ["2021-10-11"])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("(14.09.2021, 18:00 MSK)", "14.09.2021, 18:00 MSK"),
        ("14 Sep 2021 (Tue) 18:00 KST", "14 Sep 2021 (Tue) 18:00 KST"),
        ("14-Sep-21 18:00", "14-Sep-21 18:00"),
        ("14.9.2021 klo 18.00", "14.9.2021 klo 18.00"),
    ],
)
def test_the_characters_of_a_moment(line, words):
    (moment,) = find_moments(line)
    assert (line[moment.start : moment.end], moment.hour) == (words, 18)


@pytest.mark.parametrize(
    "line",
    [
        "12. Feb. 2021. 13:40",
        "12.02.2021. 13:40",
        "12. 2. 2021 13:40",
        "12.02.2021. / 13:40",
        "12. veljače 2021. 13:40",
    ],
)
def test_points_behind_days_and_years(line):
    (moment,) = find_moments(line)
    assert (moment.year, moment.month, moment.day, moment.hour) == (2021, 2, 12, 13)
