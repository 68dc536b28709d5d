"""Made exports of ProQuest: text parted by rules, and HTML in boxes."""

import html as escapes
import random
from dataclasses import replace

from tests.reading.intake.databases.prose import Story, month_day_year

LACKS = [
    "ProQuest document ID",
    "Publication title:",
    "Last updated:",
    "Bells; Ferries",
    "Abstract:",
    "Global Newsstream",
    "www.proquest.com",
]
RULE = "_" * 60
STYLE = "margin-bottom:5pt; margin-top:0; padding:0;"


def _author(rng: random.Random, story: Story) -> str:
    if rng.random() < 0.5 and all(" " in n for n in story.names):
        return "; ".join(f"{last}, {first}" for first, _, last in (n.rpartition(" ") for n in story.names))
    return "; ".join(story.names)


def _title(story: Story) -> str:
    return f"{story.headline}: {story.deck}" if story.deck else story.headline


def _fields(rng: random.Random, story: Story, number: int) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The fields before and behind the text."""
    keep = rng.random
    identity = str(2_180_000_000 + number * 977 + story.day.toordinal())
    place = f"{story.place}, Brann."
    head = [("Author", _author(rng, story))] if story.names else []
    head.append(("Publication info", f"{story.outlet} ; {place} [{place}]{story.day:%d %b %Y}: A.{number}."))
    head.append(("", f"https://www.proquest.com/docview/{identity}?accountid=1"))
    if keep() < 0.4 and story.paragraphs:
        head.append(("Abstract", story.paragraphs[0].split(". ")[0].rstrip(".\ue000") + " [PUBLICATION ABSTRACT]"))
    head.append(("Links", "Check for full text via Find It"))
    tail = [("Illustration", story.caption)] if story.caption else []
    tail += [("Credit", story.credit)] if story.credit else []
    tail += [
        ("Subject", "Bells; Ferries"), ("Location", story.place), ("Company / organization", "Name: Quern Group; NAICS: 483114"),
        ("Title", _title(story)), ("Publication title", f"{story.outlet}; {place}"), ("Pages", f"A.{number}"),
        ("Publication year", str(story.day.year)), ("Publication date", month_day_year(story, short=True)), ("Section", story.section),
        ("Publisher", story.publisher), ("Place of publication", place), ("Country of publication", f"Brannland, {place}"),
        ("ISSN", "00000000"), ("Source type", "Newspapers"), ("Language of publication", {"en": "English", "fr": "French"}[story.language]),
        ("Document type", "News"), ("ProQuest document ID", identity), ("Document URL", f"https://www.proquest.com/docview/{identity}"),
        ("Copyright", story.copyright), ("Last updated", "2020-11-02"), ("Database", "Global Newsstream"),
    ]  # fmt: skip
    dropped = {
        n
        for n in ("Location", "Company / organization", "Section", "Publisher", "ISSN", "Pages", "Title")
        if keep() < 0.2
    }
    return head, [f for f in tail if f[0] not in dropped]


def _paragraphs(story: Story) -> list[str]:
    return [*story.paragraphs, *([story.correction] if story.correction else [])]


def _plain(stories: list[Story]) -> list[Story]:
    """A headline with a colon of its own cannot be told from one with a deck where both parts are long."""
    return [replace(s, lacks=LACKS, clock=None) for s in stories]


def txt(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    end, gap = rng.choice(["\n", "\r\n"]), rng.choice(["\n\n", "\n\n", "\n"])
    counted, listed = rng.random() < 0.3, rng.random() < 0.2
    label = rng.choice(["Full text", "Full Text"])
    cut = any("\ue000" in p for s in stories for p in s.paragraphs)
    stories = [
        s if not s.correction or not (cut and s is stories[-1]) else replace(s, correction=None) for s in stories
    ]
    parts = []
    if listed:
        parts.append(
            "\n\n".join(["Table of contents", *(f"{k}. {s.headline}" for k, s in enumerate(stories, 1))]) + "\n\n"
        )
    for number, story in enumerate(stories, 1):
        head, tail = _fields(rng, story, number)
        lines = [RULE, *([f"Document {number} of {len(stories)}"] if counted else []), _title(story)]
        lines += [f"{a}: {b}" if a else b for a, b in head]
        text = gap.join(_paragraphs(story))
        parts.append("\n\n".join([*lines, f"{label}: {text}", *(f"{a}: {b}" for a, b in tail)]) + "\n\n")
    parts.append(
        "\n\n".join(
            [
                RULE,
                "Contact us at: https://example.org/",
                "Database copyright © 2022 ProQuest LLC.",
                "Terms and Conditions: https://example.org",
            ]
        )
    )
    text = "".join(parts)
    return ("\ufeff" if rng.random() < 0.3 else "").encode() + text.replace("\n", end).encode(), _plain(stories)


def html(rng: random.Random, stories: list[Story]) -> tuple[bytes, list[Story]]:
    squeezed = rng.random() < 0.3
    parts = [
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>ProQuestDocuments</title></head><body>\n'
    ]
    for number, story in enumerate(stories, 1):
        head, tail = _fields(rng, story, number)

        def field(name: str, value: str) -> str:
            name = name.replace(" ", "") if squeezed else name
            return f'<p style="{STYLE}"><strong>{name}: </strong>{escapes.escape(value, quote=False)}</p>\n'

        parts.append(
            f'<div style="margin-bottom:20px"><a name="DocID_MSTAR_{2_000_000 + number}"></a><p style="{STYLE}"></p>\n'
        )
        parts.append(f'<p style="{STYLE}font-weight:bold;">{escapes.escape(_title(story), quote=False)}</p>\n')
        for name, value in head:
            parts.append(field(name, value) if name else f'<p><a href="{value}">ProQuest document link</a></p>\n')
        inside = "".join(f"<p>{escapes.escape(p, quote=False)}</p>      " for p in _paragraphs(story))
        mail = (
            "<p>--</p><p>newsdesk@example.org</p>"
            if rng.random() < 0.2 and not any("\ue000" in p for p in story.paragraphs)
            else ""
        )
        parts.append(
            f'<p style="{STYLE}"><strong>Full text: </strong><text wordcount="{story.words}" htmlcontent="true"><meta name="V" content="x">\n<title></title>\n{inside}{mail}</text></p>\n'
        )
        for name, value in tail:
            parts.append(
                f'<div class="Illustration_content"><p>{escapes.escape(value)}</p></div>\n'
                if name == "Illustration"
                else field(name, value)
            )
        parts.append("</div>\n")
    parts.append("</body></html>")
    return "".join(parts).encode(), _plain(stories)
