"""What the language stage says of a report: sentences, tokens with their parse, mentions; and how to walk a parse."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

import msgspec

from dateline.values.report import Report
from dateline.values.signals import Signals
from dateline.values.spans import Span, Value, span

MentionKind = Literal["named", "nominal", "pronoun"]
PHRASE = ("amod", "compound", "flat", "nmod", "goeswith", "fixed")
EntityType = Literal["PER", "ORG", "GPE", "LOC", "GROUP", "EVENT", "OTHER"]


class Token(msgspec.Struct, frozen=True):
    """A UD word. `head` is an index into `Document.tokens`, -1 for the root of a sentence; `xpos` a Penn tag."""

    index: int
    start: int
    end: int
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    sentence: int


class Sentence(msgspec.Struct, frozen=True):
    """Characters [start, end) and tokens [first, last) of a sentence, with the role and number of its block."""

    start: int
    end: int
    first: int
    last: int
    block: int
    role: str


class Mention(Value, frozen=True, kw_only=True):
    """A noun phrase or pronoun that refers: full phrase without relative clause; `head` (a token index) is internal."""

    id: str
    start: int
    end: int
    text: str
    kind: MentionKind
    type: EntityType
    entities: tuple[str, ...] = ()


class Document(Value, frozen=True, kw_only=True, dict=True):
    """A report with its language: the value that attribution, reference and events read.

    Mentions come in text order, nested ones kept; their `entities` are empty until reference fills them. `signals` is
    what the task heads say of the tokens, null where the parse is a treebank's. All token arguments and results of the
    methods are indices into `tokens`.
    """

    report: Report
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    signals: Signals | None = None

    @property
    def text(self) -> str:
        return self.report.text

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the tokens that hang on it, in text order."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for t in self.tokens:
            if t.head >= 0:
                found[t.head].append(t.index)
        return tuple(map(tuple, found))

    @cached_property
    def relations(self) -> tuple[tuple[str, str], ...]:
        """For each token its relation and the universal relation that it is a subtype of."""
        return tuple((t.deprel, t.deprel.partition(":")[0]) for t in self.tokens)

    @cached_property
    def mention_heads(self) -> dict[int, Mention]:
        """The shortest mention that a token is the syntactic head of, for every token that is one."""
        found: dict[int, Mention] = {}
        for m in sorted(self.mentions, key=lambda m: m.start - m.end):
            head = self.head_of(m.start, m.end)
            if head is not None:
                found[head] = m
        return found

    @cached_property
    def starts(self) -> list[int]:
        """Start characters of the tokens, for bisection."""
        return [t.start for t in self.tokens]

    def kids(self, i: int, *relations: str) -> list[int]:
        """Children of a token by relation: "nsubj" also finds its subtypes ("nsubj:pass"), "nsubj:pass" only itself."""
        if not relations:
            return list(self.children[i])
        names = self.relations
        return [c for c in self.children[i] if names[c][0] in relations or names[c][1] in relations]

    def kid(self, i: int, *relations: str) -> int | None:
        """The first child of a token by relation."""
        return next(iter(self.kids(i, *relations)), None)

    def subtree(self, i: int, *, without: tuple[str, ...] = ()) -> list[int]:
        """A token and all below it, in text order, without the branches of the relations named."""
        found, todo, names = [], [i], self.relations
        while todo:
            j = todo.pop()
            found.append(j)
            todo += [c for c in self.children[j] if names[c][0] not in without and names[c][1] not in without]
        return sorted(found)

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above a token, nearest first."""
        while (i := self.tokens[i].head) >= 0:
            yield i

    def span_of(self, tokens: list[int]) -> Span:
        """The span from the first to the last of the tokens."""
        return span(self.text, self.tokens[min(tokens)].start, self.tokens[max(tokens)].end)

    def tokens_in(self, start: int, end: int) -> list[int]:
        """Tokens that touch the characters [start, end)."""
        k = max(bisect_right(self.starts, start) - 1, 0)
        return [j for j in range(k, bisect_left(self.starts, end)) if self.tokens[j].end > start]

    def head_of(self, start: int, end: int) -> int | None:
        """The token of the characters whose head lies outside of them: the syntactic head of a phrase."""
        inside = self.tokens_in(start, end)
        within = set(inside)
        return next((i for i in inside if self.tokens[i].head not in within), None)

    def sentence_at(self, start: int) -> int:
        """Number of the sentence that holds a character, else of the last one that begins before it (0 at least)."""
        return max(bisect_right(self.sentence_starts, start) - 1, 0)

    @cached_property
    def sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def noun_phrase(self, i: int, *, apposition: bool = False) -> Span:
        """The phrase of a noun, as roles want it: without determiner, quantity, relative clause, conjuncts and
        punctuation at its ends; with `apposition`, a title or name in apposition stays."""
        kept = (*PHRASE, "appos") if apposition else PHRASE
        top = self.kids(i, *kept)
        keep = [i]
        for c in top:
            keep += self.subtree(c, without=("acl:relcl", "parataxis"))
        run = _solid(sorted(keep), i, self)
        return self.span_of(run)


def fits(deprel: str, relation: str) -> bool:
    """Is a relation the asked one or a subtype of it?"""
    return deprel == relation or deprel.startswith(relation + ":")


def _solid(keep: list[int], head: int, document: Document) -> list[int]:
    """First and last token around the head without gaps of other phrases; ends trimmed of punctuation."""
    kept = set(keep)
    tokens = document.tokens
    first = last = head

    def passable(j: int) -> bool:
        return j in kept or (tokens[j].upos == "PUNCT" and tokens[j].text not in {";", ":"})

    for j in range(head - 1, min(keep) - 1, -1):
        if not passable(j):
            break
        first = j if j in kept else first
    for j in range(head + 1, max(keep) + 1):
        if not passable(j):
            break
        last = j if j in kept else last
    while first < head and tokens[first].upos == "PUNCT":
        first += 1
    while last > head and tokens[last].upos == "PUNCT" and tokens[last].text != ".":
        last -= 1
    return [first, last]
