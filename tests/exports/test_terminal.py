import re

from dateline.exports import conllu, terminal
from dateline.values.language import Document, Sentence, Token
from tests.exports import builders as make

TEXT = "Ministers meet in Cork\nAdvertisement\nThe ministers met in Cork on Thursday, an official said."


def reading():
    met = TEXT.index("met ")
    report = make.report(TEXT, roles={0: "headline", 1: "advert"})
    return make.reading(report, events=(make.event(TEXT, met, met + 3),), statements=(make.statement(TEXT, 37, 78),))


def test_plain_output_has_no_colour_and_every_word():
    shown = terminal.render(reading(), width=120, color=False)
    assert "\x1b" not in shown
    assert "[e1]met in Cork" in shown
    assert "CONSULT · VISIT" in shown
    assert "advert: Advertisement" in shown


def test_colour_changes_nothing_but_colour():
    plain = terminal.render(reading(), width=120, color=False)
    coloured = terminal.render(reading(), width=120, color=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_no_line_is_wider_than_the_terminal():
    for width in (60, 80, 100, 140):
        shown = terminal.render(reading(), width=width, color=False)
        assert max(map(len, shown.splitlines())) <= width


def test_control_characters_of_a_report_do_not_reach_the_terminal():
    text = "He said \x1b[2J nothing \u202e backwards."
    shown = terminal.render(make.reading(make.report(text)), width=100, color=False)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_conllu_gives_the_characters_of_every_token():
    text = "They met."
    report = make.report(text)
    tokens = (
        Token(0, 0, 4, "They", "they", "PRON", "PRP", 1, "nsubj", 0),
        Token(1, 5, 8, "met", "meet", "VERB", "VBD", -1, "root", 0),
        Token(2, 8, 9, ".", ".", "PUNCT", ".", 1, "punct", 0),
    )
    sentences = (Sentence(start=0, end=9, first=0, last=3, block=0, role="body"),)
    shown = conllu.render(Document(report=report, sentences=sentences, tokens=tokens, mentions=()), "a.txt")
    assert shown.splitlines()[0] == "# newdoc id = a.txt"
    row = shown.splitlines()[4].split("\t")
    assert row[:4] == ["2", "met", "meet", "VERB"]
    assert row[6:8] == ["0", "root"]
    assert row[9] == "SpaceAfter=No|start_char=5|end_char=8"
