"""WordPiece over the uncased vocabulary that the encoder was trained with; small, cached, no tokenizer library."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

PAD, UNKNOWN, FIRST, LAST = 0, 100, 101, 102
LONGEST = 40


class WordPieces:
    """Cuts atoms into pieces of a vocabulary, longest match first; `##` marks what continues."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.words = self._ids.keys()
        self.of = lru_cache(maxsize=65_536)(self._cut)

    def _cut(self, atom: str) -> tuple[int, ...]:
        """Ids of an atom's pieces, at least one."""
        word = unicodedata.normalize("NFD", atom.lower())
        word = "".join(c for c in word if unicodedata.category(c) != "Mn")
        if word in self._ids:
            return (self._ids[word],)
        if len(word) > 1 and not word[0].isalnum() and len(set(word)) == 1:
            return self._cut(word[0])
        if not word or len(word) > LONGEST:
            return (UNKNOWN,)
        if not word.isalnum():
            parts = _parts(word)
            if len(parts) > 1:
                return tuple(number for part in parts for number in self._cut(part))
        return self._match(word)

    def _match(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = word[start:end] if start == 0 else "##" + word[start:end]
                if (number := self._ids.get(piece)) is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return (UNKNOWN,)
        return tuple(found)


def _parts(word: str) -> list[str]:
    """A contraction's letters and marks apart, as the vocabulary was made: n't is n, ', t."""
    parts: list[str] = []
    for character in word:
        if parts and character.isalnum() and parts[-1][-1].isalnum():
            parts[-1] += character
        else:
            parts.append(character)
    return parts
