"""What the trainer reads: paragraphs of sentences of atoms, with whatever labels their corpus has."""

from dataclasses import dataclass, field

from dateline.encoder.atoms import atoms_of


@dataclass
class Parse:
    """Label numbers of every word; a head is the number of a word from 1, 0 the root; -100 is left out."""

    upos: list[int]
    xpos: list[int]
    lemma: list[int]
    head: list[int]
    rel: list[int]


@dataclass
class Example:
    """A sentence: atoms, white space before each, first atom of every word, allowed name and mention tags."""

    atoms: list[str]
    spaced: list[bool]
    first: list[int]
    names: list[int]
    mentions: list[int]
    parse: Parse | None
    weight: float = 1.0


@dataclass
class Passage:
    """Consecutive sentences of one paragraph of a document of a corpus."""

    corpus: str
    doc: str
    sentences: list[Example] = field(default_factory=list)


def atomised(forms: list[str], spaces: list[bool]) -> tuple[list[str], list[bool], list[int]]:
    """Atoms of words, white space before each, and the first atom of every word; `spaces` tells what follows a word."""
    atoms: list[str] = []
    spaced: list[bool] = []
    first: list[int] = []
    before = True
    for form, after in zip(forms, spaces, strict=True):
        first.append(len(atoms))
        spans = atoms_of(form)
        atoms += [form[a:b] for a, b in spans]
        spaced += [before, *([False] * (len(spans) - 1))]
        before = after
    return atoms, spaced, first


def guessed_spaces(words: list[str]) -> list[bool]:
    """White space after each word of a text that came tokenised, as an English typesetter would put it."""
    spaces = []
    open_quote = False
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else ""
        closing = following[:1] in ".,;:!?)]%’”" or following in ("'s", "n't", "'", "''", "-")
        if following == '"' and (open_quote ^ (word == '"')):
            closing = True
        if word == '"':
            open_quote = not open_quote
        opening = word in ("(", "[", "``", "“", "$", "£", "-") or (word == '"' and open_quote)
        contracted = following[:1] == "'" and following[1:2].isalpha()
        spaces.append(not (closing or opening or contracted))
    return spaces
