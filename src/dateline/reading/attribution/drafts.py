"""What attribution works on: a document with its quotation marks, cues in their clauses, statements in the making."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from dateline.reading.attribution.clauses import NOTHING, Content, Form
from dateline.reading.attribution.marks import Quotation, quotations
from dateline.values.entities import Role
from dateline.values.events import Modality, Polarity
from dateline.values.language import Document
from dateline.values.report import PROSE
from dateline.values.spans import Span
from dateline.vocabulary.cues import Cue

Stretch = tuple[int, int]
OUTSIDE = -1


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue word with what its grammar says of it.

    `frame` are the tokens of its clause that are not content; `layer_of` the verb whose content it hands on ("citing"),
    `over` whether it stands outside of it.
    """

    verb: int
    cue: Cue
    words: Span
    sources: tuple[Role, ...]
    frame: frozenset[int]
    confidence: float
    content: Content = NOTHING
    addressees: tuple[Role, ...] = ()
    medium: Span | None = None
    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    layer_of: int | None = None
    over: bool = False

    @property
    def form(self) -> Form:
        return self.content.form


@dataclass
class Draft:
    """A statement in the making: `stretches` are characters of its content, `quotes` the numbers of the quotations that
    are part of it, `verb` the token of its cue (-1 without), `parent` the draft that is known to hold it."""

    sources: tuple[Role, ...]
    cue: Span | None
    verb: int
    stretches: list[Stretch]
    quotes: list[int] = field(default_factory=list)
    direct: bool = False
    addressees: tuple[Role, ...] = ()
    medium: Span | None = None
    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    confidence: float = 0.5
    parent: "Draft | None" = None


@dataclass(frozen=True)
class Marked:
    """A document and its quotations; `level` of a token is the number of the innermost quotation around it."""

    document: Document
    quotes: list[Quotation]

    @classmethod
    def of(cls, document: Document) -> "Marked":
        blocks = [(start, end) for start, end, role in document.report.blocks if role in PROSE]
        return cls(document, quotations(document.text, blocks))

    @cached_property
    def blocks(self) -> list[Stretch]:
        return [(start, end) for start, end, role in self.document.report.blocks if role in PROSE]

    @cached_property
    def level(self) -> list[int]:
        found = [OUTSIDE] * len(self.document.tokens)
        for n in range(len(self.quotes)):
            for j in self.tokens_of(n):
                found[j] = n
        return found

    @cached_property
    def _within(self) -> list[list[int]]:
        starts, tokens = self.document.starts, self.document.tokens
        return [
            [j for j in range(bisect_left(starts, q.start), bisect_left(starts, q.end)) if tokens[j].end <= q.end]
            for q in self.quotes
        ]

    def tokens_of(self, n: int) -> list[int]:
        """Tokens between the marks of a quotation."""
        return self._within[n]

    def words_of(self, n: int) -> list[int]:
        """Tokens between the marks that are not punctuation."""
        return [j for j in self._within[n] if self.document.tokens[j].upos != "PUNCT"]

    def parent(self, n: int) -> int:
        up = self.quotes[n].parent
        return OUTSIDE if up is None else up

    def child_towards(self, level: int, n: int) -> int | None:
        """The quotation directly inside `level` that holds quotation n (or is it); None where n is not below level."""
        while n != OUTSIDE:
            if self.parent(n) == level:
                return n
            n = self.parent(n)
        return None

    def block_at(self, start: int) -> int:
        """Number of the prose block that holds a character."""
        return max(bisect_right(self._block_starts, start) - 1, 0)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [start for start, _ in self.blocks]

    @cached_property
    def roles(self) -> list[str]:
        """Roles of the prose blocks."""
        return [role for _, _, role in self.document.report.blocks if role in PROSE]

    def token_from(self, start: int) -> int:
        """The first token that begins at a character or behind it."""
        return bisect_left(self.document.starts, start)
