"""Text into atoms: the smallest stretches that a word of Universal Dependencies can begin or end with.

The model decides which atoms belong together ("U" "." "S" "." is one word); this module only promises that no word
boundary falls inside an atom. Punctuation stands alone, digits and letters part, contractions are cut as the treebanks
cut them ("do|n't", "can|not").
"""

import re

LETTER = r"[^\W\d_\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]"
LETTERS = rf"{LETTER}(?:{LETTER}|[\u0300-\u036f])*"
_ATOM = re.compile(
    rf"""
      {LETTER}+?(?=n['’]t(?!{LETTER}))                  # "do" of "don't"
    | n['’]t(?!{LETTER})
    | (?:do|does|did|is|was|were|has|had|would|could|should|ca|wo|are|have)(?=nt(?!{LETTER}))
    | can(?=not(?!{LETTER})) | (?:gon|wan)(?=na(?!{LETTER})) | got(?=ta(?!{LETTER}))
    | (?:gim|lem)(?=me(?!{LETTER}))
    | {LETTERS}
    | \d+
    | _+
    | ([^\w\s])\1{{3,}}                                  # a rule of dashes or dots is one atom
    | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)

PAD, CONTINUATION = 0, 1
SHAPES = 16
_LOWER, _TITLE, _UPPER, _INITIAL, _MIXED, _DIGITS, _OTHER = range(7)


def atoms_of(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Atoms of text[start:end] as half-open spans; everything but white space lies in exactly one."""
    return [match.span() for match in _ATOM.finditer(text, start, len(text) if end is None else end)]


def _kind(atom: str) -> int:
    if atom[0].isdigit():
        return _DIGITS
    if not atom[0].isalpha():
        return _OTHER
    if atom.islower():
        return _LOWER
    if atom.isupper():
        return _INITIAL if len(atom) == 1 else _UPPER
    return _TITLE if atom[0].isupper() and atom[1:].islower() else _MIXED


def shape_of(atom: str, spaced: bool) -> int:
    """Class of an atom's case and script, and whether white space or the text's start stands before it: 2 to 15."""
    return 2 + 2 * _kind(atom) + spaced
