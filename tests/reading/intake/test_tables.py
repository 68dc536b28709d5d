"""Tables of reports: however they are written, a row is a report, and a broken row costs only itself."""

import csv
import gzip
import hashlib
import io
import re
import time
from pathlib import Path

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.values.report import Failure, Given, Original

TEXT = 'A ferry sank off Elbo, the "Ana" said.\n\nNobody was hurt; 12 people | 3 dogs were taken ashore.'


def read(tmp_path: Path, data: bytes, name: str = "a.csv", given: Given | None = None) -> list[Original | Failure]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(open_source(str(path), given=given or Given()))


def reports(found: list[Original | Failure]) -> list[Original]:
    assert not [f for f in found if isinstance(f, Failure)]
    return [f for f in found if isinstance(f, Original)]


def table(*rows: list[str], **dialect: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, **dialect).writerows(rows)  # type: ignore[arg-type]
    return out.getvalue()


HEADING = ["id", "headline", "published", "outlet", "uri", "zone", "text"]
ROW = ["a-1", "Ferry sinks", "2021-09-14T21:11:00+02:00", "Elbo Post", "https://elbo.example/1", "Europe/Oslo", TEXT]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_row_is_a_report_with_all_that_it_says(delimiter: str, line: str, encoding: str, tmp_path: Path) -> None:
    written = table(HEADING, ROW, ["a-2", *ROW[1:]], delimiter=delimiter, lineterminator=line)
    first, second = reports(read(tmp_path, written.encode(encoding)))
    assert first.text == TEXT
    assert first.given == Given(
        id="a-1", headline="Ferry sinks", published="2021-09-14T21:11:00+02:00", outlet="Elbo Post",
        uri="https://elbo.example/1", zone="Europe/Oslo",
    )  # fmt: skip
    assert (first.line, second.given.id) == (2, "a-2")
    assert first.container == {"uri": first.file, "record": 2, "pointer": "row 2, column text"}
    report = lay_out(first)
    for at, source, length in report.offsets:
        assert report.text[at : at + length] == TEXT[source : source + length]
    assert report.headline is not None
    assert report.headline.text == "Ferry sinks"


def test_the_hash_is_that_of_the_row(tmp_path: Path) -> None:
    rows = table(HEADING, ROW).split("\r\n", 1)[1]
    assert (
        reports(read(tmp_path, table(HEADING, ROW).encode()))[0].sha256
        == hashlib.sha256(rows.rstrip().encode()).hexdigest()
    )


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("title,content,source,date,link", "content"),
        (",Title,Article,Publication,Publish_Date,URL", "Article"),
        ("index;HEADLINE;Full Text;newspaper;Publication Date;web-url", "Full Text"),
        ("url\ttitle\tdate_publish\tsource_domain\tmaintext\tauthors", "maintext"),
        ("Headline|Body|Published At|Outlet", "Body"),
        ("Nr;Zeitung;Titel;Datum;Volltext", "Volltext"),
        ("titre;source;date de parution;contenu", "contenu"),
        ("titular,medio,fecha,cuerpo", "cuerpo"),
    ],
)
def test_names_that_tables_have(heading: str, column: str, tmp_path: Path) -> None:
    mark = next(m for m in "\t;|," if m in heading)
    cells = {
        "title": "Ferry sinks", "headline": "Ferry sinks", "date": "2021-09-14", "publishdate": "2021-09-14",
        "publicationdate": "2021-09-14", "datepublish": "2021-09-14", "publishedat": "2021-09-14",
        "titel": "Ferry sinks", "titre": "Ferry sinks", "titular": "Ferry sinks", "datum": "2021-09-14",
        "datedeparution": "2021-09-14", "fecha": "2021-09-14", "zeitung": "Elbo Post", "medio": "Elbo Post",
        "source": "Elbo Post", "publication": "Elbo Post", "newspaper": "Elbo Post", "outlet": "Elbo Post",
        column: TEXT,
    }  # fmt: skip
    names = heading.split(mark)
    row = [cells.get(n, cells.get(re.sub(r"\W|_", "", n.lower()), "https://elbo.example/1")) for n in names]
    original = reports(read(tmp_path, table(names, row, delimiter=mark).encode()))[0]
    report = lay_out(original)
    assert original.text == TEXT
    assert report.headline is not None
    assert report.headline.text == "Ferry sinks"
    assert report.published is not None
    assert report.published.value == "2021-09-14"
    if "date_publish" not in names:
        assert report.outlet == "Elbo Post"


def test_a_table_is_told_by_its_content_where_its_name_does_not(tmp_path: Path) -> None:
    data = table(["title", "text"], ["Ferry", TEXT], ["Rain", "It rained over Elbo."])
    assert len(reports(read(tmp_path, data.encode(), "a.txt"))) == 2
    assert len(reports(read(tmp_path, gzip.compress(data.encode()), "a.csv.gz"))) == 2
    prose = "Title, text and source\n\nA ferry sank off Elbo, police said, and nobody was hurt.\n"
    assert [f.kind for f in reports(read(tmp_path, prose.encode(), "b.txt"))] == ["text"]
    page = "<html><body><p>title,text</p></body></html>"
    assert [f.kind for f in reports(read(tmp_path, page.encode(), "c.csv"))] == ["html"]


def test_html_in_a_column_is_laid_out(tmp_path: Path) -> None:
    data = table(
        ["title", "body", "html"],
        ["A", "<p>A ferry sank.</p><p>It &amp; its boat.</p>", ""],
        ["B", "", "<p>Rain fell.</p>"],
    )
    first, second = reports(read(tmp_path, data.encode()))
    assert (first.kind, second.kind) == ("entry", "html")
    assert "It & its boat." in lay_out(first).text


def test_a_broken_row_is_a_failure_and_the_next_is_read(tmp_path: Path) -> None:
    good = '{},"Ferry {}","A ferry sank, again."\r\n'
    lines = [good.format(k, k) for k in range(9)]
    lines[2] = '2,"Ferry 2"\r\n'
    lines[4] = '4,"Ferry 4","A quote that is not closed.\r\n'
    lines[6] = '6,"Ferry 6","A ferry sank","again, and",more\r\n'
    found = read(tmp_path, ("id,headline,text\r\n" + "".join(lines)).encode())
    assert [f.given.id for f in found if isinstance(f, Original)] == ["0", "1", "3", "5", "7", "8"]
    failures = [f for f in found if isinstance(f, Failure)]
    assert [(f.code, f.line) for f in failures] == [("damaged", 4), ("damaged", 6), ("damaged", 8)]
    assert "row 4 (line 4): 2 columns instead of 3" in failures[0].message


def test_spare_and_empty_cells_and_rows_are_forgiven(tmp_path: Path) -> None:
    data = "headline,text,,\n\nFerry,A ferry sank.,,\n,,,\nRain,It rained.,,\nSnow,,,\n"
    found = read(tmp_path, data.encode())
    assert [f.text for f in found if isinstance(f, Original)] == ["A ferry sank.", "It rained."]
    assert [f.code for f in found if isinstance(f, Failure)] == ["empty"]


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        ('headline\ttext\n"Yes," they say\t"Yes," she said.\nNo\tA "no".\n', ['"Yes," she said.', 'A "no".']),
        ('text,headline\n"She said ""no"" twice.",A\n"Then ""yes""",B\n', ['She said "no" twice.', 'Then "yes"']),
        ('text,headline\n"A \\"no\\", she said.",A\n"A \\"so\\" too",B\n', ['A "no", she said.', 'A "so" too']),
        ('text,headline\n"She said "no" twice.",A\n"It was wet.",B\n', ['She said "no" twice.', "It was wet."]),
        ("sep=;\ntext;headline\nIt rained, again.;A\n", ["It rained, again."]),
        ("text\nIt rained, again.\nIt snowed\n", ["It rained, again.", "It snowed"]),
        ("headline,text\nA,\x00It ra\x00ined.\nB,It snowed.\n", ["\x00It ra\x00ined.", "It snowed."]),
    ],
)  # fmt: skip
def test_quotes_as_programs_write_them(data: str, texts: list[str], tmp_path: Path) -> None:
    assert [o.text for o in reports(read(tmp_path, data.encode()))] == texts


def test_old_encodings_and_rows_of_different_ones(tmp_path: Path) -> None:
    data = (
        b"headline,text\nA,"
        + "Água e pão – na cidade.".encode("cp1252")
        + b"\nB,"
        + "Água e pão – na cidade.".encode()
        + b"\n"
    )
    assert [(o.text, o.encoding) for o in reports(read(tmp_path, data))] == [
        ("Água e pão – na cidade.", "cp1252"), ("Água e pão – na cidade.", "utf-8"),
    ]  # fmt: skip


def test_huge_cells_are_read_and_those_over_the_limit_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = table(["headline", "text"], ["A", "It rained. " * 50_000], ["B", "It snowed."])
    assert len(reports(read(tmp_path, data.encode()))[0].text) == 550_000
    for module in ("rows", "tables"):
        monkeypatch.setattr(f"dateline.reading.intake.{module}.REPORT_BYTES", 100_000)
    found = read(tmp_path, data.encode())
    assert [f.text if isinstance(f, Original) else f.code for f in found] == ["too_large", "It snowed."]


def test_a_table_without_text_says_what_it_has(tmp_path: Path) -> None:
    (failure,) = read(tmp_path, b"titel;datum;ort\n1;2;3\n")
    assert isinstance(failure, Failure)
    assert "titel, datum, ort" in failure.message
    (failure,) = read(tmp_path, b'"ti\n\x00tel";datum\n1;2\n')
    assert isinstance(failure, Failure)
    assert failure.message.isprintable()


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1631646660", "2021-09-14T19:11:00+00:00"), ("1631646660000", "2021-09-14T19:11:00+00:00"),
        ("20210914", "2021-09-14"), ("20210914T191100Z", "2021-09-14T19:11:00+00:00"),
        ("2021-09-14 19:11:00+00:00", "2021-09-14T19:11:00+00:00"), ("Sept. 14, 2021", "2021-09-14"),
    ],
)  # fmt: skip
def test_moments_as_machines_write_them(written: str, value: str, tmp_path: Path) -> None:
    data = table(["title", "content", "date"], ["A", "It rained.", written])
    published = lay_out(reports(read(tmp_path, data.encode()))[0]).published
    assert published is not None
    assert published.value == value


def test_options_fill_what_a_row_does_not_say(tmp_path: Path) -> None:
    data = table(["text", "outlet"], ["It rained.", "Elbo Post"], ["It snowed.", "nan"])
    first, second = reports(read(tmp_path, data.encode(), given=Given(outlet="The Courier", zone="Europe/Oslo")))
    assert (first.given.outlet, second.given.outlet) == ("Elbo Post", "The Courier")
    assert second.given.zone == "Europe/Oslo"


def test_quotes_that_never_close_cost_no_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line opens a quote; looking on to the end for each of them would take hours."""
    monkeypatch.setattr("dateline.reading.intake.rows._RESCANNED", 1 << 20)
    data = b"headline,text\n" + b'x,"It rained\n' * 50_000
    begun = time.monotonic()
    found = read(tmp_path, data)
    assert time.monotonic() - begun < 10
    assert all(isinstance(f, Failure) for f in found)
    assert len(found) < 5


_WORDS = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]))


@examples(st.lists(st.tuples(_WORDS, _WORDS), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]], mark: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.csv"
    rows = [[f"n {a}", f"It rained all day. {b} It did."] for a, b in pairs]
    path.write_bytes(table(["headline", "text"], *rows, delimiter=mark, quoting=csv.QUOTE_ALL).encode())  # type: ignore[arg-type]
    assert [o.text for o in open_source(str(path)) if isinstance(o, Original)] == [r[1] for r in rows]


@examples(st.binary(max_size=400))
def test_no_table_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "a.csv"
    for head in (b"", b"text,headline\n", b"url\n", b"\xff\xfe"):
        path.write_bytes(head + data)
        for found in open_source(str(path)):
            assert isinstance(found, Original | Failure)


def test_a_heading_in_an_old_encoding_is_understood(tmp_path: Path) -> None:
    data = table(["Überschrift", "Text"], ["Ferry sinks", TEXT], delimiter=";").encode("cp1252")
    (original,) = reports(read(tmp_path, data))
    assert original.given.headline == "Ferry sinks"
