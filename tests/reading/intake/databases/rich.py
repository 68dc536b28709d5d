"""What the made RTF files have in common: escapes, heads, pictures, tables."""

import random

from tests.reading.intake.databases.prose import CUT

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fswiss Arial{\*\falt Helv};}}"
    "\n{\\colortbl;\\red0\\green0\\blue0;\\red200\\green0\\blue0;}\n{\\stylesheet{\\s0 Normal;}{\\*\\cs9 Default;}}\n"
)
PICTURE = "{\\pict\\wmetafile8\\picw200\\pich100 " + "0100090000032a00\n0000000004" * 12 + "}"


class Escaper:
    """Escapes text for RTF in one of the ways that programs do."""

    def __init__(self, rng: random.Random) -> None:
        self.style = rng.choice(["hex", "unicode", "mixed"])
        self.rng = rng

    def __call__(self, text: str) -> str:
        return "".join(self._one(c) for c in text)

    def _one(self, c: str) -> str:
        if c in "\\{}":
            return "\\" + c
        if c < "\x7f" or c == CUT:
            return c
        if c == "\xa0":
            return "\\~"
        if c == "“" and self.style == "mixed":
            return "\\ldblquote "
        if self.style == "hex" or (self.style == "mixed" and self.rng.random() < 0.5):
            try:
                return f"\\'{c.encode('cp1252')[0]:02x}"
            except UnicodeEncodeError:
                pass
        return f"\\u{ord(c)}?"


def row(*cells: str) -> str:
    """A table row."""
    return (
        "\\trowd\\trgaph108\\cellx900\\cellx9000\n" + "".join(f"\\pard\\intbl {c}\\cell\n" for c in cells) + "\\row\n"
    )


def para(text: str, *, style: str = "") -> str:
    return f"\\pard{style} {text}\\par\n"
