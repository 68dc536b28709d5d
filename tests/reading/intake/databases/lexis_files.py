"""Made exports of LexisNexis as it was: text wrapped at 80 columns, RTF, HTML; American, British and other labels."""

import html as escapes
import random
import textwrap
from collections.abc import Callable
from dataclasses import replace
from html.entities import html5

from tests.reading.intake.databases.prose import Story, byline, day_month_year, half_day, month_day_year, weekday
from tests.reading.intake.databases.rich import HEAD, PICTURE, Escaper

LACKS = ["LOAD-DATE:", "PUBLICATION-TYPE:", "Download Request", "HARBOURS (90%)", "JOURNAL-CODE"]
LABELS = {
    "de": {"BYLINE": "AUTOR", "SECTION": "RUBRIK", "LENGTH": "LÄNGE", "HIGHLIGHT": "HIGHLIGHT", "GRAPHIC": "GRAFIK",
           "LOAD-DATE": "UPDATE", "LANGUAGE": "SPRACHE", "JOURNAL-CODE": "ZEITUNGS-CODE", "words": "Wörter"},
    "fr": {"BYLINE": "AUTEUR", "SECTION": "RUBRIQUE", "LENGTH": "LONGUEUR", "HIGHLIGHT": "ENCART", "GRAPHIC": "GRAPHIQUE",
           "LOAD-DATE": "DATE-CHARGEMENT", "LANGUAGE": "LANGUE", "PUBLICATION-TYPE": "TYPE-PUBLICATION", "SUBJECT": "SUJET",
           "GEOGRAPHIC": "LOCALISATION-GEO", "words": "mots"},
    "nl": {"BYLINE": "Byline", "SECTION": "Sectie", "LENGTH": "Lengte", "HEADLINE": "Kop", "BODY": "Tekst", "words": "woorden",
           "LANGUAGE": "Taal", "LOAD-DATE": "Load-Date", "PUBLICATION-TYPE": "Publication-Type", "GRAPHIC": "Grafiek",
           "SUBJECT": "Onderwerp"},
}  # fmt: skip
Block = tuple[str, str]


def _date(rng: random.Random, story: Story) -> str:
    tongue = story.language
    zone = story.zone[0] if story.zone else ""
    clock = f" {rng.choice([half_day(story.clock), story.clock])} {zone}" if story.clock else ""
    if tongue == "de":
        return f"{story.day.day}. {day_month_year(story, 'de').split(' ', 1)[1]} {weekday(story, 'de')}{clock}"
    if tongue == "fr":
        name, day = weekday(story, "fr"), day_month_year(story, "fr")
        return rng.choice([f"{name} {day}", f"{day} {name}"]) + clock
    if tongue == "nl":
        return f"{day_month_year(story, 'nl')} {weekday(story, 'nl')}{clock}"
    day, name = month_day_year(story), weekday(story, "en")
    if clock:
        return f"{day} {name}{clock}"
    return rng.choice(
        [f"{day} {name}", f"{day} {name} Final Edition", f"{day}, {name}, Final Edition", f"{name}, {day}"]
    )


def _blocks(rng: random.Random, story: Story, habit: str) -> list[Block]:
    """(kind, text): centred lines, labelled fields ("LABEL: value"), the headline alone, paragraphs."""
    keep, names = rng.random, LABELS.get(habit, {})

    def label(name: str, value: str) -> Block:
        return "field", f"{names.get(name, name)}: {value}"

    outlet = story.outlet + (f" ({story.place})" if keep() < 0.3 else "")
    rights: Block = (
        "centre",
        f"Copyright {story.day.year} {story.publisher}\n{story.copyright.split(story.publisher + ' ')[1]}",
    )
    british = habit in ("british", "de", "fr")
    found: list[Block] = [] if british else [rights]
    found += [("centre", outlet), ("centre", _date(rng, story))]
    if story.language == "en" and keep() < 0.2:
        found.append(("centre", rng.choice(["Correction Appended", "First Edition"])))
    if not british and keep() < 0.15 and story.language == "en":
        found.append(("centre", "Late Edition - Final"))
    fields: list[Block] = []
    if written := byline(rng, story):
        written = ";".join(story.names) if keep() < 0.3 else written
        fields.append(label("BYLINE", written))
    if keep() < 0.8:
        fields.append(label("SECTION", story.section.upper() + rng.choice(["", "; Pg. 12"])))
    fields.append(label("LENGTH", f"{story.words} {names.get('words', 'words')}"))
    behind = story.deck is not None and ("HIGHLIGHT" not in names or keep() < 0.3)
    head = f"{story.headline};\n{story.deck}" if behind else story.headline or ""
    if story.deck and not behind:
        fields.append(label("HIGHLIGHT", story.deck))
    if british:
        found += [*([("headline", head)] if head else []), *fields]
    else:
        at = next(k for k, f in enumerate(fields) if f[1].startswith(names.get("LENGTH", "LENGTH")))
        if head:
            fields.insert(at + 1, label("HEADLINE", head))
        found += [f for f in fields if not f[1].startswith(names.get("BYLINE", "BYLINE"))]
        found += [f for f in fields if f[1].startswith(names.get("BYLINE", "BYLINE"))]
        if keep() < 0.3:
            found.append(label("DATELINE", story.place.upper()))
        found.append(label("BODY", ""))
    found += [("body", p) for p in story.paragraphs]
    if story.caption:
        found.append(label("GRAPHIC", story.caption))
    if story.correction:
        found.append(label("CORRECTION", story.correction))
    tail = [("LOAD-DATE", month_day_year(story)), ("LANGUAGE", "GERMAN; DEUTSCH" if habit == "de" else story.language.upper()),
            ("PUBLICATION-TYPE", "Newspaper"), ("JOURNAL-CODE", story.code), ("SUBJECT", "HARBOURS (90%); LIGHTHOUSES (76%); FERRIES & FERRY SERVICES (71%); BELLS (60%)"),
            ("GEOGRAPHIC", "ULMOUTH (79%)")]  # fmt: skip
    tail = tail if british else [*tail[1:], tail[0]]
    found += [label(a, b) for a, b in tail if keep() < 0.85 or a in ("LOAD-DATE", "LANGUAGE")]
    return [*found, rights] if british else found


def _with(stories: list[Story]) -> list[Story]:
    return [replace(s, lacks=LACKS) for s in stories]


def _habit(rng: random.Random, story: Story, house: str) -> str:
    if story.language in LABELS:
        return story.language
    return house


def _count(language: str, number: int, count: int) -> str:
    return {"de": f"Dokument {number} von {count}", "fr": f"Document {number} de {count}"}.get(
        language, f"{number} of {count} DOCUMENTS"
    )


def txt(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """UTF-8 with a mark and CRLF, at times Windows-1252 or LF."""
    return _txt(rng, stories, "en")


def txt_foreign(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    return _txt(rng, stories, rng.choice(["en", "de", "fr"]))


def _txt(rng: random.Random, stories: list[Story], interface: str) -> tuple[bytes, list[Story]]:
    end = rng.choice(["\r\n", "\r\n", "\n"])
    house = rng.choice(["american", "british"])
    lines: list[str] = []
    if rng.random() < 0.6:
        lines += ["", "", f"Download Request: Selected Items: 1-{len(stories)}", "Time Of Request: Friday, July 05, 2019  09:31:11", "",
                  "Send To:", "", "READER, PUBLIC", "ULMOUTH LIBRARY", "1 BELL LANE", "", "", "Terms: ((bell or ferry) and DATE(>=2009-01-01 and",
                  "<=2021-12-31))", "", "", "Source: Ulmouth Mercury;Daily Quern", "Project ID: None", "", ""]  # fmt: skip
    single = len(stories) == 1 and rng.random() < 0.5
    for number, story in enumerate(stories, 1):
        if not single:
            lines += ["", _count(interface, number, len(stories)).center(79).rstrip(), ""]
        for kind, text in _blocks(rng, story, _habit(rng, story, house)):
            if kind == "centre":
                lines += ["", *(part.center(79).rstrip() for part in text.split("\n"))]
            else:
                lines += [
                    "",
                    *(
                        w
                        for part in text.split("\n")
                        for w in textwrap.wrap(part, 80, break_long_words=False, break_on_hyphens=False)
                    ),
                ]
        lines += ["", ""]
    text = end.join(lines) + end
    if rng.random() < 0.2 and "\ue000" not in text:
        return text.encode("cp1252", "replace"), _with(stories)
    return ("\ufeff" if rng.random() < 0.7 else "").encode() + text.encode(), _with(stories)


def rtf(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """The same lines in RTF, named .doc; a header in the flow before each report."""
    esc, house = Escaper(rng), rng.choice(["american", "british"])
    parts = [HEAD]
    if rng.random() < 0.6:
        parts.append(
            "\\pard Download Request: Selected Items\\line Time Of Request: Friday, July 05, 2019\\par\n\\sect\n"
        )
    for number, story in enumerate(stories, 1):
        parts.append(f"{{\\*\\bkmkstart DOC_ID_0_{number}}}{{\\*\\bkmkend DOC_ID_0_{number}}}")
        parts.append(
            "{\\header\\pard Page \\chpgn\\par "
            + esc(story.headline or "")
            + "\\par}"
            + (PICTURE if rng.random() < 0.3 else "")
        )
        parts.append(f"\\pard\\qc {number} of {len(stories)} DOCUMENTS\\par\n\\pard\\par\n")
        for kind, text in _blocks(rng, story, house):
            label, colon, value = text.partition(": ")
            inside = "\\line ".join(map(esc, text.split("\n")))
            if kind == "field" and colon:
                inside = f"{{\\b {esc(label)}: }}" + "\\line ".join(map(esc, value.split("\n")))
            parts.append(f"\\pard{_centred(kind)} {inside}\\par\n" + ("\\pard\\par\n" if rng.random() < 0.5 else ""))
        parts.append("\\sect\\page\n")
    return "".join([*parts, "}"]).encode(), _with(stories)


def _centred(kind: str) -> str:
    return "\\qc" if kind == "centre" else ""


def html(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """DIVs, Ps and SPANs whose classes change their meaning; a browser's save has small tags and UTF-8."""
    house, saved = rng.choice(["american", "british"]), rng.random() < 0.4
    c = [f"c{k}" for k in rng.sample(range(14), 14)]
    esc: Callable[[str], str] = (lambda t: escapes.escape(t, quote=False)) if saved else _entities
    parts = [
        f'<HTML>\n<HEAD>\n<STYLE TYPE="text/css"><!--\n.{c[0]} {{ text-align: center; }}\n--></STYLE>\n<TITLE>&nbsp;</TITLE></HEAD>\n<BODY>\n'
    ]
    for number, story in enumerate(stories, 1):
        parts.append(
            f'<A NAME="DOC_ID_{number}_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n'
        )
        parts.append(_div(c[0], c[1], f'<SPAN CLASS="{c[2]}">{number} of {len(stories)} DOCUMENTS</SPAN>'))
        body: list[str] = []
        for kind, text in [*_blocks(rng, story, _habit(rng, story, house)), ("flush", "")]:
            lines = [esc(t) for t in text.split("\n")]
            if kind == "body":
                body.append(f'<P CLASS="{c[8]}"><SPAN CLASS="{c[2]}">{lines[0]}</SPAN></P>')
                continue
            if body:
                parts.append(f'<BR><DIV CLASS="{c[4]}">' + "\n".join(body) + "</DIV>\n")
                body = []
            if kind == "centre":
                inside = "<BR>".join(lines)
                first, blank, rest = inside.partition(" ")
                split = rng.random() < 0.3 and blank and "<BR>" not in inside
                spans = (
                    f'<SPAN CLASS="{c[4]}">{first}</SPAN><SPAN CLASS="{c[2]}"> {rest}</SPAN>'
                    if split
                    else f'<SPAN CLASS="{c[4]}">{inside}</SPAN>'
                )
                parts.append(_div(c[0], c[1], spans))
            elif kind == "headline":
                parts.append(_div(c[4], c[5], f'<SPAN CLASS="{c[6]}">' + "<BR>".join(lines) + "</SPAN>"))
            elif kind == "field":
                label, _, value = "<BR>".join(lines).partition(": ")
                parts.append(
                    _div(
                        c[4],
                        c[5],
                        f'<SPAN CLASS="{c[7]}">{label.removesuffix(":")}: </SPAN><SPAN CLASS="{c[2]}">{value}</SPAN>',
                    )
                )
        parts.append("<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n")
    parts.append("</BODY></HTML>\n")
    text = "".join(parts)
    if saved:
        for tag in ("HTML", "HEAD", "STYLE", "TITLE", "BODY", "DIV", "SPAN", "BR", "P", "A"):
            text = (
                text.replace(f"<{tag}>", f"<{tag.lower()}>")
                .replace(f"<{tag} ", f"<{tag.lower()} ")
                .replace(f"</{tag}>", f"</{tag.lower()}>")
            )
        text = text.replace(" CLASS=", " class=").replace(" NAME=", " name=")
    return text.encode(), _with(stories)


def _div(a: str, b: str, inside: str) -> str:
    return f'<BR><DIV CLASS="{a}"><P CLASS="{b}">{inside}</P>\n</DIV>\n'


def _entities(text: str) -> str:
    """Named Latin-1 entities, as that time wrote them."""
    found = escapes.escape(text, quote=False)
    return "".join(c if c < "\x7f" or c == "\ue000" else _entity(c) for c in found)


def _entity(c: str) -> str:
    name = (
        next((n for n, v in html5.items() if v == c and n.endswith(";") and n[0].islower()), None)
        if ord(c) < 256
        else None
    )
    return f"&{name}" if name else f"&#{ord(c)};"
