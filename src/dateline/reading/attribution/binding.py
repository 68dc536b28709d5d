"""Quotations and cues brought together: whose words stand between which marks.

First every saying takes the content that its grammar gives, with the quotations that it covers; then each quotation
left looks for a cue behind it, before it, above it; then for a speaker named before a colon or in the sentences beside.
What finds nobody stays unattributed: titles, nicknames, scare quotes.
"""

import re
from bisect import bisect_left

from dateline.reading.attribution import context, pieces
from dateline.reading.attribution.drafts import OUTSIDE, Draft, Marked, Saying, Stretch
from dateline.reading.attribution.layers import layers
from dateline.reading.attribution.repair import set_off
from dateline.reading.attribution.wording import balanced, is_fragment, is_title, runs, stands_alone, trimmed
from dateline.values.entities import Role
from dateline.values.language import Document, fits
from dateline.values.spans import Span

_SERIES = re.compile(r"\s*,?\s*(?:(?:and|or|but|then|yet|also)\s+)*")
_REACH = 30  # tokens between a quotation and the cue behind it, so that a description may stand between


class Binder:
    """The state of binding: drafts so far, by cue, and who owns which quotation."""

    def __init__(self, marked: Marked, found: list[Saying], *, taken: list[Draft]) -> None:
        self.marked = marked
        self.document: Document = marked.document
        self.sayings = [s for s in found if s.layer_of is None]
        self.layers = [s for s in found if s.layer_of is not None]
        self.by_verb = {s.verb: s for s in self.sayings}
        self._inserted: dict[int, list[Saying]] = {}
        for s in self.sayings:
            if s.form == "rest":
                self._inserted.setdefault(self.document.tokens[s.verb].sentence, []).append(s)
        self.drafts: dict[int, Draft] = {}
        self.free: list[Draft] = []
        self.owner: dict[int, Draft] = {q: d for d in taken for q in d.quotes}

    def bind(self) -> list[Draft]:
        for s in self.sayings:
            self._take_grammar(s)
        for draft in sorted(self.drafts.values(), key=lambda d: -sum(end - start for start, end in d.stretches)):
            self.owner.update((q, draft) for q in draft.quotes)  # the shortest content around a quotation owns it
        for n in range(len(self.marked.quotes)):
            if n not in self.owner or not self.owner[n].direct:
                self._bind_cue(n)
        for n in range(len(self.marked.quotes)):
            if n not in self.owner:
                self._bind_carried_on(n)
        for n in range(len(self.marked.quotes)):
            if n not in self.owner:
                self._bind_carried_on(n)
            if n not in self.owner:
                self._bind_context(n)
        drafts = [*self.drafts.values(), *self.free]
        return drafts + layers(self.document, self.sayings, self.layers, self.drafts)

    # ---------------------------------------------------------------------------------------------- content by grammar

    def _take_grammar(self, s: Saying) -> None:
        """The content that a saying's grammar gives: within the quotation the cue stands in, inner ones taken whole."""
        if not s.content.tokens:
            return
        marked, level = self.marked, self.marked.level
        here = level[s.verb]
        touched: dict[int, int] = {}
        kept = []
        for j in s.content.tokens:
            if level[j] == here:
                kept.append(j)
            elif (q := marked.child_towards(here, level[j])) is not None:
                touched[q] = touched.get(q, 0) + 1
                kept.append(j)
        taken, dropped = [], set()
        for q, n in touched.items():
            whole = marked.tokens_of(q)
            if 2 * n >= len(whole) or s.content.top in whole or _begins_inside(self.document, s, whole):
                taken.append(q)
            else:
                dropped.update(whole)
        tokens = sorted({*(j for j in kept if j not in dropped), *(j for q in taken for j in marked.tokens_of(q))})
        if s.form in ("clause", "gerund") and s.content.top is not None and s.content.top > s.verb and not taken:
            tokens = [j for j in tokens if j > s.verb]  # what the parse hangs there from before the cue is none of it
        near = self._inserted.get(self.document.tokens[s.verb].sentence, ())
        around = {j for a in near if a is not s and s.verb in a.content.tokens for j in a.frame}
        tokens = [j for j in tokens if j not in around]
        told = {j for r in s.addressees for j in self.document.tokens_in(r.start, r.end)}
        tokens = [j for j in tokens if j != s.verb and j not in told]
        while len(tokens) > 1 and tokens[0] + 1 in told:
            tokens = tokens[1:]  # the article of whom it is told
        tokens = trimmed(self.document, self._of_this_cue(s, tokens), form=s.form)
        quoted = {j for q in taken for j in marked.tokens_of(q)}
        outside = [j for j in tokens if j not in quoted and self.document.tokens[j].upos != "PUNCT"]
        if any(s.content.top in marked.tokens_of(q) and set_off(marked, q) for q in taken):
            outside = []  # words that the parse hangs below the speech are the reporter's
        if not tokens or (s.form == "predicate" and any(is_title(marked, q) for q in taken)):
            return
        begun = None
        if len(taken) == 1 and not outside and s.form == "clause" and not set_off(marked, taken[0]):
            begun = pieces.begun(self.marked, s, taken[0])
        if begun is not None:
            self._add(s, [(begun, marked.quotes[taken[0]].outer_end)], taken, direct=False)
            return
        if taken and not outside and s.form in ("clause", "rest"):
            direct = not all(is_fragment(marked, q) for q in taken)
            stretches = [self._inner(q) for q in taken]
        else:
            direct = False
            breaks = {j for j in self._own_words(s) if level[j] == here}
            stretches = balanced(marked, runs(self.document, tokens, breaks), taken)
        self._add(s, stretches, taken, direct=direct)

    def _of_this_cue(self, s: Saying, tokens: list[int]) -> list[int]:
        """A content without who is cited for it, and without the parts that semicolons set off with cues of their own
        ("five, per the union; two, says the mayor")."""
        text, level, here = self.document.tokens, self.marked.level, self.marked.level[s.verb]
        for layer in self.layers:
            if not layer.over and layer.verb in tokens and text[layer.verb - 1].text == ",":
                tokens = [j for j in tokens if j not in layer.frame]
        first, last = (tokens[0], tokens[-1]) if tokens else (0, 0)
        stops = [j for j in range(min(first, s.verb), max(last, s.verb)) if text[j].text == ";" and level[j] == here]
        if not stops:
            return tokens
        part = {j: bisect_left(stops, j) for j in (*tokens, s.verb)}
        cued = {bisect_left(stops, v) for v in self.by_verb if stops[0] - 100 < v < stops[-1] + 100 and v != s.verb
                and level[v] == here and text[v].sentence == text[s.verb].sentence}  # fmt: skip
        return [j for j in tokens if part[j] == part[s.verb] or part[j] not in cued]

    def _own_words(self, s: Saying) -> set[int]:
        """The words of a cue's clause that part its content where they stand in it: all of an inserted clause's, else
        cue, source and addressees, since a slip of the parse is no gap."""
        if s.form == "rest":
            return set(s.frame)
        parties = (*s.sources, *s.addressees)
        return {s.verb, *(j for r in parties for j in self.document.tokens_in(r.start, r.end))}

    def _inner(self, q: int) -> Stretch:
        return self.marked.quotes[q].start, self.marked.quotes[q].end

    def _add(self, s: Saying, stretches: list[Stretch], quotes: list[int], *, direct: bool) -> None:
        draft = self.drafts.get(s.verb)
        if draft is None:
            draft = Draft(
                sources=s.sources,
                cue=s.words,
                verb=s.verb,
                stretches=[],
                direct=direct,
                addressees=s.addressees,
                medium=s.medium,
                polarity=s.polarity,
                modality=s.modality,
                confidence=min(s.confidence + (0.1 if direct else 0.0), 0.95),
            )
            self.drafts[s.verb] = draft
        draft.stretches += stretches
        draft.direct = draft.direct and direct
        self._own(draft, quotes)

    def _own(self, draft: Draft, quotes: list[int]) -> None:
        for q in quotes:
            draft.quotes.append(q)
            self.owner[q] = draft

    # ------------------------------------------------------------------------------------------------- cues in reach

    def _bind_cue(self, n: int) -> None:
        """A cue that the words around a quotation show, whatever its parse."""
        before, led = self._before(n)
        if before is not None and not led and (is_title(self.marked, n) or is_fragment(self.marked, n)):
            before = None  # words in its clause, not what it says
        after = self._after(n) if led != ":" else None
        if (
            after is not None
            and not set_off(self.marked, n)
            and (is_title(self.marked, n) or is_fragment(self.marked, n))
        ):
            after = None
        first = after is None or led == ":" or self._joins_on(after, led)
        chosen = before if before is not None and first else after
        if chosen is not None and (n not in self.owner or set_off(self.marked, n)):
            begun = pieces.begun(self.marked, chosen, n) if chosen is before and not led else None
            if begun is not None:
                self._add(chosen, [(begun, self.marked.quotes[n].outer_end)], [n], direct=False)
            else:
                self._add(chosen, [self._inner(n)], [n], direct=True)
        elif n not in self.owner and not self._resumes(n) and not self._bind_series(n) and not is_title(self.marked, n):
            found = pieces.in_phrase(self.marked, self.by_verb, n)
            if found is not None and found[0].verb not in self.drafts:
                self._add(found[0], found[1], [n], direct=False)
                self.drafts[found[0].verb].confidence = 0.5

    def _joins_on(self, after: Saying, led: str) -> bool:
        """Does a cue behind a quotation that a comma leads to begin another one ("said, “…”, adding, “…”")?"""
        return bool(led) and (self.document.tokens[after.verb].xpos == "VBG" or self._leads_on(after.verb))

    def _free_cue(self, s: Saying, n: int) -> bool:
        """May a cue still take a quotation: one of its level that has no content of another kind?"""
        if "quote" not in s.cue.frames or self.marked.level[s.verb] != self.marked.parent(n):
            return False
        draft = self.drafts.get(s.verb)
        return draft is None or draft.direct

    def _after(self, n: int) -> Saying | None:
        """The cue whose clause begins right behind a quotation: "…," said X; "…," X, a baker, said."""
        tokens, q = self.document.tokens, self.marked.quotes[n]
        k = self._next_word(q.outer_end, n)
        if k is None:
            return None
        ended = self.document.text[q.end - 1 : q.end] == "."
        for j in range(k, min(k + _REACH, len(tokens))):
            if tokens[j].sentence != tokens[k].sentence or self.marked.level[j] != self.marked.parent(n):
                break
            s = self.by_verb.get(j) or (pieces.uttered(self.marked, n, j) if j == k else None)
            if s is not None and self._free_cue(s, n) and self._clause_start(s, k) <= k + 1:
                if tokens[j].xpos == "VBG" and self.document.kid(j, "nsubj") is not None:
                    return None  # "…", with the paper adding "…"
                return None if ended and (s.content.tokens or self._leads_on(j) or self._says_more(s)) else s
        return None

    def _says_more(self, s: Saying) -> bool:
        """Does a sentence behind one that has ended tell more than who spoke, so that it need not tell whose words?"""
        own = {s.verb, *self.document.kids(s.verb, "aux", "punct")}
        own.update(j for r in (*s.sources, *s.addressees) for j in self.document.tokens_in(r.start, r.end))
        return s.cue.kind == "gesture" or any(c not in own and c > s.verb for c in self.document.children[s.verb])

    def _leads_on(self, j: int) -> bool:
        """Does a comma or colon lead from a cue to another quotation?"""
        text, end = self.document.text, self.document.tokens[j].end
        return re.match(r"[,:]\s*[\"“‘'«„]", text[end : end + 6]) is not None

    def _next_word(self, at: int, n: int) -> int | None:
        """The first word behind a character, in the same block and level, with only commas and dashes between."""
        tokens = self.document.tokens
        end = self.marked.blocks[self.marked.quotes[n].block][1]
        k = self.marked.token_from(at)
        while (
            k < len(tokens)
            and tokens[k].start < end
            and tokens[k].text in {",", "—", "–", "-", "--", '"', "”", "’", "'", "''"}
        ):
            k += 1
        if k >= len(tokens) or tokens[k].start >= end or self.marked.level[k] != self.marked.parent(n):
            return None
        return k

    def _clause_start(self, s: Saying, k: int) -> int:
        """The first token of a cue's own words at or behind k: its source or the verb with its auxiliaries."""
        own = {s.verb, *self.document.kids(s.verb, "aux", "advmod")}
        own.update(j for r in s.sources for j in self.document.tokens_in(r.start, r.end))
        subject = self.document.kid(s.verb, "nsubj")
        if subject is not None:
            own.update(self.document.subtree(subject))
        return min((j for j in own if j >= k), default=s.verb)

    def _before(self, n: int) -> tuple[Saying | None, str]:
        """The cue that leads to a quotation, and the comma or colon that sets it off: "X said: “…”", "X told Y “…”"."""
        tokens, q = self.document.tokens, self.marked.quotes[n]
        b = self.marked.token_from(q.outer_start) - 1
        start = context.lead_start(self.marked, n)
        led = ""
        while (
            b >= 0
            and tokens[b].start >= start
            and tokens[b].text in {",", ":", "—", "–", "-", "“", '"', "‘", "'", "that"}
        ):
            led = tokens[b].text if tokens[b].text in {",", ":"} and led != ":" else led
            b -= 1
        if b < 0 or tokens[b].start < start or tokens[b].text in {".", "?", "!", ";"}:
            return None, ""
        here = self.marked.parent(n)
        for j in range(b, max(b - _REACH, -1), -1):
            if tokens[j].sentence != tokens[b].sentence or tokens[j].start < start:
                break
            if (s := self.by_verb.get(j)) is not None and self._free_cue(s, n):
                if s.cue.kind == "gesture" and not led:
                    return None, ""
                return (s, led) if led == ":" or self._leads(j, b, here, led) else (None, "")
            if self.marked.level[j] == here and tokens[j].upos == "VERB" and led != ":" and not self._in_source(j, b):
                break
        return None, ""

    def _in_source(self, j: int, b: int) -> bool:
        """Is a verb part of a noun phrase before the quotation, as in "said the man who runs the shop, “…”"?"""
        return any(fits(self.document.tokens[j].deprel, r) for r in ("acl", "advcl", "xcomp", "amod"))

    def _leads(self, j: int, b: int, here: int, led: str) -> bool:
        """Do only words of the cue's own clause stand between it and the quotation?"""
        below, tokens = set(self.document.subtree(j)), self.document.tokens
        others = [
            k for k in range(j, b + 1)
            if k not in below and self.marked.level[k] == here and tokens[k].upos != "PUNCT"
        ]  # fmt: skip
        return not others or (bool(led) and len(others) < 6 and all(tokens[k].upos != "VERB" for k in others))

    def _resumes(self, n: int) -> bool:
        """Does a quotation go on with the one before in its sentence: "…," he said, his voice breaking, "and …"?"""
        marked, quotes = self.marked, self.marked.quotes
        m = next((k for k in range(n - 1, -1, -1) if marked.parent(k) == marked.parent(n)), None)
        if m is None or m not in self.owner or not self.owner[m].direct or quotes[m].block != quotes[n].block:
            return False
        between = self.document.text[quotes[m].outer_end : quotes[n].outer_start]
        if re.search(r"[.?!;:]\s", between) or between.rstrip()[-1:] not in {",", "–", "—", "-"} or len(between) > 200:
            return False
        broken_off = self.document.text[quotes[m].end - 1 : quotes[m].end] not in {".", "?", "!"}
        if not broken_off or quotes[n].start >= quotes[n].end or self.document.text[quotes[n].start].isupper():
            return False
        self._extend(self.owner[m], n)
        return True

    def _bind_series(self, n: int) -> bool:
        """ "…" and "…": a piece that only a comma or conjunction parts from the one before goes on with it."""
        quotes = self.marked.quotes
        m = next((k for k in range(n - 1, -1, -1) if self.marked.parent(k) == self.marked.parent(n)), None)
        if m is None or m not in self.owner or quotes[m].block != quotes[n].block:
            return False
        between = self.document.text[quotes[m].outer_end : quotes[n].outer_start]
        if len(between) > 12 or not _SERIES.fullmatch(between):
            return False
        draft = self.owner[m]
        if draft.direct:
            self._extend(draft, n)
        else:
            start = min((a for a, b in draft.stretches if a <= quotes[m].start < b), default=quotes[m].outer_start)
            draft.stretches.append((start, quotes[n].outer_end))
            self._own(draft, [n])
        return True

    # ------------------------------------------------------------------------------------------- quotations without cue

    def _bind_carried_on(self, n: int) -> None:
        """A quotation left open and reopened goes on; where only its last part has a cue, that cue has it all."""
        quotes = self.marked.quotes
        before = quotes[n].resumes
        if before is not None and before in self.owner:
            self._extend(self.owner[before], n)
            return
        later = [m for m in range(n + 1, min(n + 40, len(quotes))) if quotes[m].resumes is not None]
        at = n
        for m in later:
            if quotes[m].resumes == at:
                at = m
                if m in self.owner:
                    self._extend(self.owner[m], n)
                    return

    def _extend(self, draft: Draft, n: int) -> None:
        draft.stretches.append(self._inner(n))
        self._own(draft, [n])

    def _bind_context(self, n: int) -> None:
        """A quotation that no cue reaches: a colon's lead-in, the quotation before it, the person named before it."""
        marked, q = self.marked, self.marked.quotes[n]
        if marked.parent(n) in self.owner and marked.parent(n) != OUTSIDE and not stands_alone(marked, n):
            return
        if (found := context.lead_in(self.marked, n) or context.summed_up(self.marked, n)) is not None:
            self._voice(n, found[0], 0.65, medium=found[1])
            return
        if self._resumes(n):
            return
        if named := context.interrupter(marked, n):
            self._voice(n, named, 0.55)
            return
        if not stands_alone(marked, n) or marked.roles[q.block] != "body":
            return
        before = self._quote_before(n)
        if before is not None:
            owner = self.owner[before]
            named = context.named_between(marked, owner, before, n)
            if named and not (owner.direct and named == owner.sources):
                self._voice(n, named, 0.55)
            elif owner.direct:
                self._extend(owner, n)
            else:
                self._voice(n, owner.sources, 0.6)
            return
        start = marked.blocks[q.block][0]
        named = context.last_subject(self.marked, start, q.outer_start)
        if not named:
            named = context.first_subject(self.marked, q.outer_end, marked.blocks[q.block][1])
        if named:
            self._voice(n, named, 0.55)
        elif q.block and not self.document.text[start : q.outer_start].strip():
            self._follow_paragraph(n)

    def _voice(self, n: int, roles: tuple[Role, ...], confidence: float, *, medium: Span | None = None) -> None:
        draft = Draft(sources=roles, cue=None, verb=-1, stretches=[self._inner(n)], direct=True, confidence=confidence)
        draft.medium = medium
        self.free.append(draft)
        self._own(draft, [n])

    def _follow_paragraph(self, n: int) -> None:
        """A paragraph that is a quotation goes on with the speaker whose quotation ended the one before."""
        quotes, k = self.marked.quotes, n - 1
        while k >= 0 and (self.marked.parent(k) != self.marked.parent(n) or quotes[k].block == quotes[n].block):
            k -= 1
        if k >= 0 and quotes[k].block == quotes[n].block - 1 and k in self.owner and self.owner[k].direct:
            self._voice(n, self.owner[k].sources, 0.45)

    def _quote_before(self, n: int) -> int | None:
        quotes = self.marked.quotes
        for k in range(n - 1, -1, -1):
            if quotes[k].block != quotes[n].block:
                return None
            if self.marked.parent(k) == self.marked.parent(n) and k in self.owner:
                return k
        return None


def _begins_inside(document: Document, s: Saying, quoted: list[int]) -> bool:
    """Is the beginning of a quotation part of a content that a stop inside of it has cut off?"""
    words = [j for j in quoted if document.tokens[j].upos != "PUNCT"]
    return bool(words) and set(words[:3]) <= set(s.content.tokens)
