"""Made exports of Factiva: coded and plain, RTF and HTML."""

import html
import random
from dataclasses import replace

from tests.reading.intake.databases.prose import Story, byline, day_month_year
from tests.reading.intake.databases.rich import HEAD, PICTURE, Escaper, para, row

WORDS = {
    "en": "words",
    "de": "Wörter",
    "fr": "mots",
    "es": "palabras",
    "it": "parole",
    "pt": "palavras",
    "nl": "woorden",
}
DOCUMENT = {"en": "Document", "de": "Dokument", "fr": "Document", "es": "Documento", "it": "Documento", "pt": "Documento",
            "nl": "Document"}  # fmt: skip
LANGUAGES = {
    "en": {"en": "English", "de": "German", "fr": "French", "nl": "Dutch"},
    "de": {"en": "Englisch", "de": "Deutsch", "fr": "Französisch", "nl": "Niederländisch"},
    "fr": {"en": "Anglais", "de": "Allemand", "fr": "Français", "nl": "Néerlandais"},
    "es": {"en": "Inglés", "de": "Alemán", "fr": "Francés", "nl": "Holandés"},
    "it": {"en": "Inglese", "de": "Tedesco", "fr": "Francese", "nl": "Olandese"},
    "pt": {"en": "Inglês", "de": "Alemão", "fr": "Francês", "nl": "Holandês"},
    "nl": {"en": "Engels", "de": "Duits", "fr": "Frans", "nl": "Nederlands"},
}
SUMMARY = {"en": "Search Summary", "de": "Zusammenfassung der Suche", "fr": "Résumé de la recherche"}
FOOT = {
    "en": "Page {} of 40 © 2020 Factiva, Inc. All rights reserved.",
    "de": "Seite {} von 40 © 2020 Factiva, Inc. Alle Rechte vorbehalten.",
}


def _number(rng: random.Random, story: Story) -> str:
    tail = "".join(rng.choice("abcdefg0123456789") for _ in range(7))
    return f"{story.code:0<8}{story.day:%Y%m%d}e{rng.choice('abcdefg')}{tail}"


def _headline(story: Story) -> str | None:
    return f"{story.headline}; {story.deck}" if story.deck else story.headline


def _fields(rng: random.Random, story: Story, language: str) -> tuple[list[tuple[str, list[str]]], list[str]]:
    """(code, paragraphs) in their order, and what the body must lack."""
    lead = min(len(story.paragraphs), rng.choice([1, 2]))
    number = _number(rng, story)
    keep = rng.random
    found: list[tuple[str, list[str]]] = []

    def add(code: str, *values: str | None) -> None:
        kept = [v for v in values if v]
        if kept:
            found.append((code, kept))

    add("CLM", "From the Quay" if keep() < 0.1 else None)
    add("SE", story.section if keep() < 0.8 else None)
    add("HD", _headline(story))
    add("BY", byline(rng, story))
    add("CR", story.credit)
    add("WC", f"{story.words:,} {WORDS[language]}")
    add("PD", day_month_year(story, language))
    add("ET", story.clock)
    add("SN", story.outlet)
    add("SC", story.code)
    add("ED", "First" if keep() < 0.3 else None)
    add("PG", rng.choice(["12", "A4", "B1"]) if keep() < 0.6 else None)
    add("VOL", "118" if keep() < 0.1 else None)
    add("LA", LANGUAGES[language][story.language])
    add("CY", story.copyright)
    add("LP", *story.paragraphs[:lead])
    add("TD", *story.paragraphs[lead:])
    add("ART", story.caption)
    add("CX", story.correction)
    add("RF", "20931" if keep() < 0.2 else None)
    add("CO", "qrngrp : Quern Group, Inc. | tidwat : Tidewater Cooperative" if keep() < 0.5 else None)
    add("IN", "i72 : Ferries" if keep() < 0.4 else None)
    add("NS", "gcat : Political/General News | gvote : Elections" if keep() < 0.8 else None)
    add("RE", "brann : Brannock | eurz : Europe" if keep() < 0.8 else None)
    add("IPC", "FER MAR" if keep() < 0.3 else None)
    add("PUB", story.publisher if keep() < 0.8 else None)
    add("AN", f"{DOCUMENT[language]} {number}")
    return found, [number, "gcat : Political", "brann : Brannock", "qrngrp", "Factiva, Inc.", *SUMMARY.values()]


def _with(stories: list[Story], lacks: list[list[str]]) -> list[Story]:
    return [replace(s, lacks=x) for s, x in zip(stories, lacks, strict=True)]


def coded_rtf(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """A table row a field."""
    esc, language = Escaper(rng), rng.choice(list(WORDS))
    lined = rng.random() < 0.2
    parts = [
        HEAD,
        "{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} " + esc("© 2020 Factiva, Inc.") + "\\par}\n",
    ]
    lacks = []
    for number, story in enumerate(stories):
        fields, foreign = _fields(rng, story, language)
        lacks.append(foreign)
        parts.append(f"{{\\*\\bkmkstart a{number}}}{{\\*\\bkmkend a{number}}}")
        for code, values in fields:
            value = "\\par\\par\n".join(_marked(rng, esc(v)) for v in values)
            if lined and code not in ("LP", "TD"):
                parts.append(para(f"\\tab {code}\\tab " + value))
            elif lined:
                parts += [
                    para(f"\\tab {code}\\tab " + _marked(rng, esc(values[0]))),
                    *(para(esc(v)) for v in values[1:]),
                ]
            else:
                parts.append(row(f"{{\\b {code}}}", value))
        parts.append("\\pard\\page\n")
    if rng.random() < 0.6:
        parts += [
            row(f"{{\\b {esc(SUMMARY.get(language, 'Search Summary'))}}}"),
            row("Text", "ferry and bell"),
            row("Source", "All"),
        ]
    return "".join([*parts, "}"]).encode(), _with(stories, lacks)


def _marked(rng: random.Random, text: str) -> str:
    """A word of the search, in bold."""
    return text.replace(" was ", " {\\b was} ", 1) if rng.random() < 0.3 else text


def plain_rtf(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """A paragraph a line, without labels."""
    esc, language = Escaper(rng), rng.choice(list(WORDS))
    feet, blank = rng.random() < 0.4, rng.random() < 0.7
    parts, lacks = [HEAD], []
    for number, story in enumerate(stories):
        fields, foreign = _fields(rng, story, language)
        lacks.append([*foreign, story.publisher])
        by = dict(fields)
        for code in ("SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY"):
            if code in by:
                text = esc(by[code][0])
                parts.append(para(f"{{\\b {text}}}" if code == "HD" else text))
        if blank:
            parts.append(para(""))
        body = [para(_marked(rng, esc(p)), style="\\sa120") for p in story.paragraphs]
        if feet and len(body) > 1:
            body.insert(1, para(esc(FOOT["de" if language == "de" else "en"].format(number + 1))))
        parts += body
        parts += [para(esc(x)) for x in (story.caption, story.correction) if x]
        parts += [para(esc(by[code][0])) for code in ("PUB", "AN") if code in by]
        parts.append("\\pard\\page\n" if rng.random() < 0.9 else "")
    if rng.random() < 0.5:
        parts += [
            row(f"{{\\b {esc(SUMMARY.get(language, 'Search Summary'))}}}"),
            row("Text", "ferry and bell"),
            PICTURE,
        ]
    return "".join([*parts, "}"]).encode(), _with(stories, lacks)


PAGE = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd">\n'
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Factiva</title>'
    '<script>var frame = "<div class=\\"article enArticle\\">";</script></head><body>'
    '<div id="navcontainer"><table><tr><td><h1>Dow Jones Factiva</h1></td></tr></table></div><form>\n'
)
CLOSE = (
    '<table id="oddEvenPreview"><tbody><tr><td colspan="2">{}</td></tr><tr><td class="label">Text</td><td>ferry</td></tr>'
    '</tbody></table><div id="pageFooter"><span class="copyright">© 2020 Factiva, Inc. All rights reserved.</span></div>'
    "</form></body></html>"
)


def plain_html(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """Two nested divs of the class "article" a report, its head in divs without names."""
    language, counted = rng.choice(list(WORDS)), rng.random() < 0.5
    parts, lacks = [PAGE, '<div id="contentLeft">'], []
    for number, story in enumerate(stories, 1):
        fields, foreign = _fields(rng, story, language)
        lacks.append([*foreign, story.publisher])
        by, tongue = dict(fields), story.language
        an = by["AN"][0].split()[-1]
        parts.append(
            f'<span></span><div id="article-{an}" class="article"><div class="article {tongue}Article"><p>\n</p>'
        )
        if "SE" in by:
            parts.append(f"<div>{html.escape(by['SE'][0])} </div>\n")
        klass, mark = (f"{tongue}Headline counted", f"{number}) ") if counted else (f"{tongue}Headline", "")
        if "HD" in by:
            parts.append(
                f'<div id="hd"><span class="{klass}">{mark}{html.escape(by["HD"][0], quote=False)}</span>\n</div>'
            )
        if "BY" in by:
            parts.append(f'<div class="author">{html.escape(by["BY"][0])} </div>')
        for code in ("CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY"):
            if code in by:
                parts.append(f"<div>{html.escape(by[code][0])} </div>")
        parts.append("\n<p></p>\n")
        for text in story.paragraphs:
            text = html.escape(text, quote=False).replace(" was ", " <b>was</b> ", 1)
            parts.append(f'<p class="articleParagraph {tongue}articleParagraph">{text}</p>\n')
        for extra in (story.caption, story.correction, *by.get("PUB", ()), by["AN"][0]):
            if extra:
                parts.append(f"<p>{html.escape(extra)} </p>")
        parts.append("</div></div><br>")
    parts.append("</div>" + CLOSE.format(SUMMARY.get(language, "Search Summary")))
    return "".join(parts).encode(), _with(stories, lacks)


def coded_html(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    """A table a report, a row a field; the indexing behind line breaks in one cell."""
    language, counted = rng.choice(list(WORDS)), rng.random() < 0.2 and all(s.headline for s in stories)
    parts, lacks = [PAGE], []
    for number, story in enumerate(stories, 1):
        fields, foreign = _fields(rng, story, language)
        lacks.append(foreign)
        tongue = story.language
        parts.append(f'<div class="article {tongue}Article"><table border="0"><tbody>\n')
        behind = False
        for code, values in fields:
            behind = behind or code in ("RF", "CO", "IN", "NS", "RE", "PUB", "AN")
            lead = "<br/>" if behind else ""
            if code in ("LP", "TD"):
                value = "".join(
                    f'<p class="articleParagraph {tongue}articleParagraph">{html.escape(v, quote=False)}</p>'
                    for v in values
                )
            elif code == "HD":
                mark = f"{number}) " if counted else ""
                value = f"<b class='{tongue}Headline'>{mark}{html.escape(values[0], quote=False)}</b>"
            else:
                value = " ".join(html.escape(v) for v in values)
            parts.append(
                f'<tr><td class="index" valign="top">{lead}<b>{code}</b>&nbsp;</td><td>{lead}{value}</td></tr>\n'
            )
        parts.append("</tbody></table></div><br/>")
    parts.append(CLOSE.format(SUMMARY.get(language, "Search Summary")))
    return "".join(parts).encode(), _with(stories, lacks)
