"""Small questions about the wording of contents and quotations."""

from dateline.reading.attribution.clauses import Form
from dateline.reading.attribution.drafts import Marked, Stretch
from dateline.values.language import Document

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SMALL = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART"})
_SKIPPED_FIRST = frozenset({"that", "of", "to", "for", "with", "as", "about", "over", "by", "from"})


def trimmed(document: Document, tokens: list[int], *, form: Form) -> list[int]:
    """Tokens of a content without punctuation at its ends and, in front, "that", the preposition of a phrase, the "but"
    of an interrupted clause or a relative pronoun."""
    kept = trimmed_ends(document, tokens)
    if kept and _introduces(document, kept[0], form) and len(kept) > 1:
        kept = trimmed_ends(document, kept[1:])
    if len(kept) > 1 and document.tokens[kept[0]].xpos in ("WDT", "WP") and _is_relative(document, kept[0]):
        kept = kept[1:]
    return trimmed_ends(document, kept)


def _introduces(document: Document, i: int, form: Form) -> bool:
    """Is a content's first word only what joins it to its cue?"""
    t = document.tokens[i]
    if form == "rest" and t.upos == "CCONJ":
        return True
    skipped = frozenset({"that"}) if form in ("clause", "rest") else _SKIPPED_FIRST
    return t.text.lower() in skipped and t.upos in ("SCONJ", "ADP", "PART") and t.deprel in ("mark", "case")


def _is_relative(document: Document, i: int) -> bool:
    """Is a pronoun one that leads a relative clause?"""
    return any(document.tokens[j].deprel == "acl:relcl" for j in (i, *document.ancestors(i)))


def runs(document: Document, tokens: list[int], breaks: set[int]) -> list[Stretch]:
    """Characters of the tokens as few stretches: a gap splits only where words of the cue's own clause stand in it."""
    out: list[list[int]] = []
    for j in tokens:
        if out and not any(k in breaks and document.tokens[k].upos != "PUNCT" for k in range(out[-1][-1] + 1, j)):
            out[-1].append(j)
        else:
            out.append([j])
    kept = [trimmed_ends(document, run) for run in out]
    return [(document.tokens[run[0]].start, document.tokens[run[-1]].end) for run in kept if run]


def trimmed_ends(document: Document, run: list[int]) -> list[int]:
    """A run without punctuation at its ends, but for the bracket that closes one inside."""
    first, last = 0, len(run)
    while first < last and document.tokens[run[first]].upos == "PUNCT":
        first += 1
    while last > first and document.tokens[run[last - 1]].upos == "PUNCT":
        last -= 1
    closing = last < len(run) and document.tokens[run[last]].text in ")]"
    opened = sum((document.tokens[j].text in "([") - (document.tokens[j].text in ")]") for j in run[first:last])
    return run[first : last + 1] if closing and opened > 0 else run[first:last]


def balanced(marked: Marked, stretches: list[Stretch], quotes: list[int]) -> list[Stretch]:
    """Stretches that keep both marks of the quotations in them, and all of what stands between."""
    out = []
    for start, end in stretches:
        for n in quotes:
            q = marked.quotes[n]
            if q.start < end and start < q.end:
                start, end = min(start, q.outer_start), max(end, q.outer_end)
        out.append((start, end))
    merged: list[Stretch] = []
    for start, end in sorted(out):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def is_title(marked: Marked, n: int) -> bool:
    """Does a quotation read like a title or a name: every longer word of it begins with a capital?"""
    tokens = [marked.document.tokens[j] for j in marked.words_of(n)]
    words = [t.text for t in tokens]
    longer = [t.text for t in tokens if t.text[:1].isupper() or (len(t.text) > 3 and t.upos not in _SMALL)]
    return 0 < len(words) <= 12 and bool(longer) and all(w[:1].isupper() or w[:1].isdigit() for w in longer)


def is_fragment(marked: Marked, n: int) -> bool:
    """Is a quotation only a piece of somebody's sentence: no finite verb in it, nothing that sets it off?"""
    document, q = marked.document, marked.quotes[n]
    if any(document.tokens[j].xpos in _FINITE for j in marked.tokens_of(n)):
        return False
    before = document.text[max(q.outer_start - 3, 0) : q.outer_start].rstrip()[-1:]
    after = document.text[q.end - 1 : q.outer_end + 1]
    if (not before or before in '.?!”"') and document.text[q.end - 1 : q.end] in ".?!,…":
        return False
    return before not in {",", ":"} and not ("," in after and document.text[q.start : q.start + 1].isupper())


def stands_alone(marked: Marked, n: int) -> bool:
    """Is a quotation a sentence of its own: after a stop or at the beginning, ending with one, not a mere word?"""
    document, q = marked.document, marked.quotes[n]
    start, end = marked.blocks[q.block]
    if q.parent is not None:
        start, end = marked.quotes[q.parent].start, marked.quotes[q.parent].end
    before = document.text[max(start, q.outer_start - 20) : q.outer_start].rstrip()[-1:]
    after = document.text[q.outer_end : min(q.outer_end + 4, end)].lstrip()[:1]
    ends = document.text[q.end - 1 : q.end]
    if (before and before not in ".!?…”\"’'»:") or not (len(marked.words_of(n)) > 1 or ends in ".!?"):
        return False
    return (ends in ".!?…,—-" or after in {"", "."}) and (after == "" or (not after.islower() and after not in ",;:"))
