"""Made exports of Nexis as it is now: DOCX and RTF."""

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from xml.sax.saxutils import escape

from tests.reading.intake.databases.prose import (
    Story,
    byline,
    day_month_year,
    half_day,
    month_day_year,
    weekday,
)
from tests.reading.intake.databases.rich import HEAD, PICTURE, Escaper, row

LACKS = [
    "End of Document",
    "Load-Date:",
    "Publication-Type:",
    "Job Number:",
    "Client/Matter:",
    "HARBOURS (90%)",
    "Journal Code:",
]
LENGTH = {"en": ("Length", "words"), "de": ("Länge", "Wörter"), "fr": ("Longueur", "mots")}
Paragraph = tuple[str, str]


def _date(rng: random.Random, story: Story) -> str:
    if story.language == "de" and story.clock is None:
        return f"{weekday(story, 'de')} {story.day.day}. {day_month_year(story, 'de').split(' ', 1)[1]}"
    if story.language == "fr" and story.clock is None:
        return rng.choice(
            [
                f"{weekday(story, 'fr')} {day_month_year(story, 'fr')}",
                f"{day_month_year(story, 'fr')} {weekday(story, 'fr')}",
            ]
        )
    day, name = month_day_year(story), weekday(story, "en")
    if story.clock:
        zone = story.zone[0] if story.zone else ""
        return f"{day} {name} {rng.choice([story.clock, half_day(story.clock)])} {zone}".strip()
    return rng.choice(
        [f"{day} {name}", f"{day} {name} Final Edition", f"{day}, {name}, Late Edition - Final", f"{name}, {day}"]
    )


def _lines(rng: random.Random, story: Story, language: str) -> list[Paragraph]:
    """(kind, text) of each paragraph: headline, plain, label, head, body, end, "" for an empty one."""
    keep = rng.random
    head = f"{story.headline}; {story.deck}" if story.deck and keep() < 0.5 else story.headline or ""
    length, words = LENGTH[language]
    found: list[Paragraph] = [
        *([("headline", head)] if head else []), ("centre", story.outlet + (f" ({story.place})" if keep() < 0.3 else "")),
        ("centre", _date(rng, story)),
    ]  # fmt: skip
    if story.correction and keep() < 0.5:
        found.append(("centre", "Correction Appended"))
    found += [("", ""), ("broken", story.copyright)]
    labels = [
        ("Section", story.section.upper() + rng.choice(["", "; Pg. A10", "; Pg. 3"])),
        (length, f"{story.words} {words}"),
    ]
    if written := byline(rng, story):
        labels.append(("Byline", written))
    if keep() < 0.3:
        labels.append(("Dateline", story.place.upper()))
    if story.deck and head == story.headline:
        labels.append(("Highlight", story.deck))
    found += [("label", f"{a}:\xa0{b}") for a, b in labels if a != "Section" or keep() < 0.8]
    found += [("head", rng.choice(["Body"] if language == "en" else ["Body", "Text"])), ("", "")]
    for number, text in enumerate(story.paragraphs):
        found += [("body", text)] + ([("", ""), ("", "")] if number == 1 and keep() < 0.3 else [])
    if story.caption:
        found += [("head", "Graphic"), ("", ""), ("plain", story.caption)]
    if story.correction:
        found += [
            ("head", "Correction"),
            ("", ""),
            ("plain", story.correction),
            ("label", "Correction-Date:\xa0May 3, 2012"),
        ][: 4 if keep() < 0.4 else 3]
    if keep() < 0.7:
        found += [("head", "Classification"), ("", ""), ("label", "Language:\xa0ENGLISH"), ("tail", "Publication-Type:\xa0Newspaper"),
                  ("tail", f"Journal Code:\xa0{story.code}"), ("tail", "Subject:\xa0HARBOURS (90%); LIGHTHOUSES (76%)")]  # fmt: skip
    if keep() < 0.9:
        found.append(("tail", f"Load-Date:\xa0{month_day_year(story)}"))
    return [*found, ("", ""), ("end", "End of Document")]


def _cover(rng: random.Random, stories: list[Story]) -> list[Paragraph]:
    found = [("plain", "User Name: reader"), ("plain", "Date and Time: Friday, July 5, 2019 9:31:00 AM EDT"), ("plain", "Job Number: 92811"),
             ("", ""), ("plain", f"Documents ({len(stories)})")]  # fmt: skip
    for number, story in enumerate(stories, 1):
        found += [("plain", f"{number}. {story.headline or story.outlet}"), ("label", "Client/Matter: -None-"), ("label", "Search Terms: bell and ferry"),
                  ("label", "Search Type: Terms and Connectors"), ("label", "Narrowed by:"), ("", ""), ("table", "Content Type|Narrowed by"), ("", "")]  # fmt: skip
    return found


def _with(stories: list[Story], golds: list[list[Paragraph]]) -> list[Story]:
    """Gold of a deck that stands in a field of its own is the deck too."""
    return [replace(s, lacks=LACKS) for s, _ in zip(stories, golds, strict=True)]


def docx(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """A document.xml with sections, bookmarks and links."""
    language = rng.choice(list(LENGTH))
    written = [_lines(rng, s, language) for s in stories]
    cover = _cover(rng, stories) if rng.random() < 0.6 else []
    prefix = rng.choice(["w", "w", "ns0"])
    body = "".join(_xml(rng, *p) for p in cover) + ("" if not cover and rng.random() < 0.5 else _section())
    for number, lines in enumerate(written, 1):
        body += f'<w:p><w:r><w:t></w:t></w:r><w:bookmarkStart w:id="{number}" w:name="Bookmark_{number}"/><w:bookmarkEnd w:id="{number}"/></w:p>'
        body += "".join(_xml(rng, *p) for p in lines)
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body>{body}</w:body></w:document>"
    )
    if prefix != "w":
        xml = (
            xml.replace("<w:", f"<{prefix}:")
            .replace("</w:", f"</{prefix}:")
            .replace(" w:", f" {prefix}:")
            .replace("xmlns:w=", f"xmlns:{prefix}=")
        )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>"), ("word/document.xml", xml),
                           ("word/header1.xml", "<w:hdr>Page 1</w:hdr>")):  # fmt: skip
            archive.writestr(zipfile.ZipInfo(name, (2019, 7, 5, 9, 31, 0)), data)
    return packed.getvalue(), _with(stories, written)


def _section() -> str:
    return '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>'


def _xml(rng: random.Random, kind: str, text: str) -> str:
    def run(words: str, *, bold: bool = False, red: bool = False) -> str:
        look = ("<w:b/>" if bold else "") + ('<w:color w:val="FF0000"/>' if red else "")
        return f'<w:r><w:rPr>{look}<w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'

    if kind == "":
        return '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'
    if kind == "table":
        return (
            "<w:tbl><w:tr>" + "".join(f"<w:tc><w:p>{run(c)}</w:p></w:tc>" for c in text.split("|")) + "</w:tr></w:tbl>"
        )
    if kind == "headline":
        inside = run(text, bold=True)
        words = text.split(" ")
        if rng.random() < 0.3 and len(words) > 3:
            inside = run(" ".join(words[:2]), bold=True) + "<w:r><w:br/></w:r>" + run(" ".join(words[2:]), bold=True)
        return f'<w:p><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:hyperlink r:id="r1">{inside}</w:hyperlink></w:p>'
    if kind == "centre":
        return f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{run(text)}</w:p>'
    if kind in ("label", "tail"):
        label, colon, value = text.partition(":")
        gap, value = (value[:1], value[1:])
        lead = "<w:r><w:br/></w:r>" if kind == "tail" else ""
        return f"<w:p>{lead}{run(label + colon + gap, bold=True)}{run(value)}</w:p>"
    if kind == "broken":
        return f"<w:p><w:r><w:br/></w:r>{run(text)}</w:p>"
    if kind == "head":
        return (
            f'<w:p>{run(text, bold=True)}<w:bookmarkStart w:id="99" w:name="Body_x"/><w:bookmarkEnd w:id="99"/></w:p>'
        )
    if kind == "end":
        return f'<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr><w:r><w:br/></w:r>{run(text, bold=True)}</w:p>'
    before, was, after = text.partition(" was ")
    if kind == "body" and was and rng.random() < 0.4:
        return f"<w:p>{run(before + ' ')}{run('was', bold=True, red=True)}{run(' ' + after)}</w:p>"
    return f"<w:p>{run(text)}</w:p>"


def rtf(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """The same lines in RTF, with headers that flow before each report."""
    esc, language = Escaper(rng), rng.choice(list(LENGTH))
    written = [_lines(rng, s, language) for s in stories]
    cover = _cover(rng, stories) if rng.random() < 0.6 else []
    parts = [HEAD, *(_rtf(esc, *p) for p in cover)]
    for number, (story, lines) in enumerate(zip(stories, written, strict=True), 1):
        parts.append(
            "\\sect\\sectd\\sbkpage{\\header\\pard Page \\chpgn  of 9\\par " + esc(story.headline or "") + "\\par}\n"
        )
        parts.append(
            f"{{\\*\\bkmkstart Bookmark_{number}}}{{\\*\\bkmkend Bookmark_{number}}}"
            + (PICTURE if rng.random() < 0.2 else "")
        )
        parts += [_rtf(esc, *p) for p in lines]
    return "".join([*parts, "}"]).encode(), _with(stories, written)


def _rtf(esc: Callable[[str], str], kind: str, text: str) -> str:
    if kind == "table":
        return row(*map(esc, text.split("|")))
    if kind in ("label", "tail"):
        label, colon, value = text.partition(":")
        lead = "\\line " if kind == "tail" else ""
        return f"\\pard\\plain\\f1 {lead}{{\\b {esc(label + colon + value[:1])}}}{esc(value[1:])}\\par\n"
    if kind in ("head", "end"):
        return f"\\pard\\plain {{\\b {esc(text)}}}\\par\n"
    if kind == "headline":
        link = f'{{\\field{{\\*\\fldinst HYPERLINK "https://example.org/1"}}{{\\fldrslt{{\\ul {esc(text)}}}}}}}'
        return f"\\pard\\plain\\qc {link}\\par\n"
    centre = "\\qc" if kind == "centre" else ""
    return f"\\pard\\plain{centre} {esc(text)}\\par\n"
