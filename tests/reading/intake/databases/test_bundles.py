"""Bundles of every layout come out as their gold says, whatever is cut off, packed or put in their place."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as examples
from hypothesis import strategies as st

from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.values.report import Failure, Original, Report
from evals.exports.score import compared, read
from tests.reading.intake.databases.making import LAYOUTS, WHOLE_ONLY, Bundle, make, sources


def written(tmp_path: Path, bundle: Bundle) -> Path:
    path = tmp_path / bundle.name
    path.write_bytes(bundle.data)
    return path


def opened(tmp_path: Path, name: str, data: bytes) -> list[Original | Failure]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(open_source(str(path)))


def reports(found: list[Original | Failure]) -> list[Report]:
    return [lay_out(o) for o in found if isinstance(o, Original)]


def codes(found: list[Original | Failure]) -> list[str]:
    return [f.code for f in found if isinstance(f, Failure)]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_report_of_a_bundle_is_as_its_gold_says(tmp_path: Path, layout: str, seed: int) -> None:
    bundle = make(layout, seed=seed)
    path = written(tmp_path, bundle)
    found = read(path)
    assert len(found) == len(bundle.gold)
    for gold, report in zip(bundle.gold, found, strict=True):
        wrong = [measure for measure, right in compared(gold, report, sources(path)).items() if not right]
        assert not wrong, gold["headline"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_seed_makes_the_same_bytes(layout: str) -> None:
    assert make(layout, seed=5).data == make(layout, seed=5).data


@pytest.mark.parametrize("layout", [x for x in LAYOUTS if x not in WHOLE_ONLY])
def test_a_bundle_that_is_cut_off_gives_what_is_there_and_says_so(tmp_path: Path, layout: str) -> None:
    bundle = make(layout, seed=7, count=4, cut=True)
    found = opened(tmp_path, bundle.name, bundle.data)
    assert len(reports(found)) == 4
    assert codes(found) == ["damaged"]
    assert isinstance(found[-1], Failure)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_lines_cover_the_text_and_the_stamp_stands_on_its_line(tmp_path: Path, layout: str) -> None:
    for original in opened(tmp_path, LAYOUTS[layout][1], make(layout, seed=11, count=5, cut=False).data):
        assert isinstance(original, Original)
        assert original.kind == "lines"
        report = lay_out(original)
        covered = "\n\n".join(report.text[a:b] for a, b, _ in report.blocks)
        assert covered == report.text
        assert report.published is not None
        assert report.published.text is not None
        assert (report.published.start, report.published.end, "published") in report.blocks


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_lies_between_runs_is_white_space_or_a_decoded_escape(tmp_path: Path, layout: str) -> None:
    path = written(tmp_path, make(layout, seed=13, count=5, cut=False))
    source = sources(path)
    for report in read(path):
        at = 0
        for start, there, size in report.offsets:
            assert report.text[start : start + size] == source[there : there + size]
            assert all(not c.isascii() or c.isspace() or c in "<>&\"'" for c in report.text[at:start])
            at = start + size


def test_the_hash_is_that_of_the_reports_own_part(tmp_path: Path) -> None:
    path = written(tmp_path, make("proquest-txt", seed=3, count=5, cut=False))
    source = sources(path)
    originals = [o for o in open_source(str(path)) if isinstance(o, Original)]
    assert len({o.sha256 for o in originals}) == 5
    for number, original in enumerate(originals):
        ids = [b[0] for b in (original.offsets or ())]
        assert ids
        part = source.split("_" * 60)[number + 1].strip()
        if number < 4 and not part.startswith("Document"):
            assert original.sha256 == hashlib.sha256(part.encode()).hexdigest()
    assert all(o.container is not None and o.container["uri"] == str(path) for o in originals)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@examples(st.sampled_from(sorted(LAYOUTS)), st.floats(0, 1), st.integers(0, 20))
def test_a_file_cut_anywhere_never_breaks_the_reader(tmp_path: Path, layout: str, share: float, seed: int) -> None:
    bundle = make(layout, seed=seed, count=3, cut=False)
    found = opened(tmp_path, bundle.name, bundle.data[: int(share * len(bundle.data))])
    assert len([o for o in found if isinstance(o, Original)]) <= 3
    for original in found:
        if isinstance(original, Original) and original.kind == "lines":
            lay_out(original)


def test_a_bundle_of_five_hundred_reports_is_read_in_one_pass(tmp_path: Path) -> None:
    assert len(opened(tmp_path, "big.rtf", make("nexis-rtf", seed=1, count=500, cut=False).data)) == 500


def test_a_document_of_the_database_that_is_an_apology_is_no_report(tmp_path: Path) -> None:
    page = (
        b'<html><body><A NAME="DOC_ID_1_0"></A><DIV><P>1 of 1 DOCUMENTS</P></DIV><P>We are sorry but there is an error in'
        b" this document and it is not possible to display it.</P></body></html>"
    )
    assert codes(opened(tmp_path, "a.html", page)) == ["empty"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.html",
            '<html><body><h1>How to export from Factiva</h1><p>Its pages use "article enArticle" and articleParagraph; others'
            " write LOAD-DATE: or ProQuest document ID.</p><p>The library will show it on Monday.</p></body></html>",
        ),
        (
            "a.txt",
            "Ferry sinks\n\nA ferry sank on Monday.\n\nLENGTH: 60 metres, said the owner.\n\nLANGUAGE: nobody knew.\n",
        ),
        ("a.txt", "Clerk finds tin\n\n12 of 16 DOCUMENTS\n\nwere kept in a tin, an inquiry heard on Monday.\n"),
        ("a.txt", "Notice board\n\n" + "_" * 60 + "\n\nThe board stood empty on Monday, the council said.\n"),
    ],
)
def test_a_report_that_speaks_of_exports_is_none(tmp_path: Path, name: str, text: str) -> None:
    found = opened(tmp_path, name, text.encode())
    assert [o.kind for o in found if isinstance(o, Original)] == [name[2:].replace("txt", "text")]


def test_an_rtf_that_is_no_export_is_one_report_led_back_to_its_source(tmp_path: Path) -> None:
    data = b"{\\rtf1\\ansi\\ansicpg1252 Caf\\'e9 burns in Ulmouth\\par By Ada Pell\\par The caf\\'e9 burnt on Monday, police said.\\par}"
    [original] = opened(tmp_path, "a.doc", data)
    assert isinstance(original, Original)
    report = lay_out(original)
    assert report.text == "Café burns in Ulmouth\n\nBy Ada Pell\n\nThe café burnt on Monday, police said."
    for at, there, size in report.offsets:
        assert report.text[at : at + size] == data.decode()[there : there + size]
    assert [s.text for s in report.byline] == ["Ada Pell"]


def packed(*files: tuple[str, bytes]) -> bytes:
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return found.getvalue()


def test_a_zip_of_single_exports_gives_them_all_and_refuses_what_is_nested(tmp_path: Path) -> None:
    one = make("lexis-txt", seed=3, count=2, cut=False)
    two = make("nexis-docx", seed=3, count=3)
    nested = packed(("inner.txt", b"A ferry sank on Monday."))
    found = opened(
        tmp_path, "all.zip", packed(("a.txt", one.data), ("b.docx", two.data), ("c.zip", nested), ("d.png", b"x"))
    )
    assert len(reports(found)) == 5
    assert codes(found) == ["not_text"]
    assert {o.container["member"] for o in found if isinstance(o, Original) and o.container} == {"a.txt", "b.docx"}


def test_a_document_whose_end_is_lost_gives_what_can_still_be_unpacked(tmp_path: Path) -> None:
    data = make("nexis-docx", seed=4, count=9).data
    found = opened(tmp_path, "a.docx", data[: len(data) * 2 // 3])
    assert reports(found)
    assert codes(found) == ["damaged"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (packed(("word/document.xml", b"<w:document>" + b"<w:p/>" * 7_000_000)), "too_large"),
        (packed(("a.txt", b"0" * 20_000_000)), "too_large"),
        (
            packed(
                ("a.txt", packed(("b.txt", packed(("c.txt", b"deep"))))),
            ),
            "not_text",
        ),
        (packed(("picture.png", b"x")), "not_text"),
        (b"PK\x03\x04" + bytes(60), "damaged"),
        (packed(("word/document.xml", b"<w:document></w:document>")), "empty"),
    ],
)
def test_bombs_and_other_zips_are_refused_in_one_line(tmp_path: Path, data: bytes, code: str) -> None:
    found = opened(tmp_path, "a.zip", data)
    assert codes(found) == [code]
    assert all("\n" not in f.message for f in found if isinstance(f, Failure))


@pytest.mark.parametrize(
    ("head", "headline", "byline"),
    [
        (["World", "Ferry strands crews", "Ana Lima"], "Ferry strands crews", ["Ana Lima"]),
        (["World", "Ferry strands crews of two islands"], "Ferry strands crews of two islands", []),
        (["Ferry strands crews", "Ana Lima", "Elbo Press Pool"], "Ferry strands crews", ["Ana Lima"]),
        (["Crews stranded", "By Ana Lima"], "Crews stranded", ["Ana Lima"]),
    ],
)
def test_section_headline_and_author_of_a_plain_head(
    tmp_path: Path, head: list[str], headline: str, byline: list[str]
) -> None:
    lines = [
        *head, "412 words", "16 January 2023", "05:12", "The Elbo Post", "ELBPST", "English",
        "Copyright 2023 The Elbo Post.", "The ferry to Elbo ran aground on Sunday, the harbour master said.",
        "Nobody was hurt.", "Document ELBPST0020230116ej1g0005k",
    ]  # fmt: skip
    rtf = "{\\rtf1\\ansi\n" + "\n".join(f"\\pard {line}\\par" for line in lines) + "}"
    (report,) = reports(opened(tmp_path, "a.rtf", rtf.encode()))
    assert report.headline is not None
    assert report.headline.text == headline
    assert [b.text for b in report.byline] == byline


def test_a_last_report_with_fewer_fields_than_the_others_does_not_break_off(tmp_path: Path) -> None:
    def document(number: int, tail: list[str]) -> list[str]:
        return [
            f"{number} of 2 DOCUMENTS", "The Elbo Post", "October 13, 2021 Wednesday", "SECTION: WORLD; Pg. 4",
            "LENGTH: 120 words", "HEADLINE: Ferry aground", "BODY:", "The ferry to Elbo ran aground, police said.",
            *tail,
        ]  # fmt: skip

    date, language = "LOAD-DATE: October 14, 2021", "LANGUAGE: ENGLISH"
    for tail, expected in (([date, language], []), ([date], []), ([], ["damaged"])):
        text = "\n\n".join([*document(1, [date, language]), *document(2, tail)])
        found = opened(tmp_path, "a.txt", text.encode())
        assert len(reports(found)) == 2
        assert codes(found) == expected


def test_a_head_with_two_dates_is_one_report(tmp_path: Path) -> None:
    lines = [
        "\\page", "Ferry aground off Elbo", "The Elbo Post", "May 30, 2014 Friday", "Length:\u00a012 words",
        "May 31, 2014 Saturday", "Section:\u00a0NEWS", "Body", "The ferry ran aground, police said.", "End of Document",
    ]  # fmt: skip
    written = "".join(f"\\pard {line}\\par\n".replace("\u00a0", "\\~") for line in lines)
    (report,) = reports(opened(tmp_path, "a.rtf", ("{\\rtf1\\ansi\n" + written + "}").encode()))
    assert report.headline is not None
    assert report.headline.text == "Ferry aground off Elbo"
    assert report.published is not None
    assert report.published.value == "2014-05-30"
