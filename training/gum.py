"""GUM's entity annotation as our two layers: names (flat, without titles) and heads of mentions."""

import re

from training.conllu import Word
from training.labels import ANY_MENTION, ANY_NAME, OUTSIDE, mention_bits, name_bits
from training.places import Places

OPEN_GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage", "vlog")
_EDGE = re.compile(r"\((?P<id>[\d/\[\]]+)-(?P<type>[a-z]+)[^()]*(?P<single>\))?|(?P<close>[\d/\[\]]+)\)")
_TYPES = {"person": "PER", "organization": "ORG", "event": "EVENT"}
_TITLES = frozenset(
    (
        "president minister secretary chancellor king queen prince princess pope governor mayor senator general justice"
    ).split()
)
_PART_OF_NAME = frozenset(
    {"flat", "compound", "amod", "nmod", "nummod", "case", "punct", "cc", "conj", "goeswith", "det"}
)
_POLITY = frozenset(
    "country nation city state town village capital province republic kingdom government county municipality".split()
)
_GLUE = frozenset({"NNP", "NNPS", "CD", "HYPH", "FW"})
_BRIDGE = frozenset({"of", "the", "and", "for", "de", "&", "'s", "’s", ".", "in", "on", "la", "al", "von", "van", "du"})


def entities(sentence: list[Word]) -> list[tuple[int, int, str]]:
    """Entity spans of a sentence as (first word, word after the last, GUM type)."""
    opened: list[tuple[str, str, int]] = []
    found: list[tuple[int, int, str]] = []
    for i, word in enumerate(sentence):
        value = next((v[7:] for v in word.misc.split("|") if v.startswith("Entity=")), "")
        for edge in _EDGE.finditer(value):
            if edge["id"]:
                if edge["single"]:
                    found.append((i, i + 1, edge["type"]))
                else:
                    opened.append((edge["id"], edge["type"], i))
                continue
            at = next((k for k in range(len(opened) - 1, -1, -1) if opened[k][0] == edge["close"]), None)
            if at is not None:
                _, kind, start = opened.pop(at)
                found.append((start, i + 1, kind))
    return found


def head_of(sentence: list[Word], start: int, end: int) -> int:
    """The word of a span whose head lies outside of it."""
    inside = range(start, end)
    return next((i for i in inside if not start <= sentence[i].head - 1 < end), start)


def _core(sentence: list[Word], start: int, end: int, head: int) -> tuple[int, int]:
    """The stretch of a phrase around its head that is the name itself, without titles, appositions, clauses."""

    def belongs(i: int) -> bool:
        word = sentence[i]
        if word.xpos not in _GLUE and word.form.lower() not in _BRIDGE:
            return False
        while i != head:
            word = sentence[i]
            base = word.rel.split(":")[0]
            up = word.head - 1
            if base not in _PART_OF_NAME or word.rel in ("nmod:desc", "nmod:poss") or not start <= up < end:
                return False
            if base == "conj" and up == head:
                return False
            i = up
        return True

    first = last = head
    for i in range(head - 1, start - 1, -1):
        if not belongs(i):
            break
        first = i if sentence[i].xpos in _GLUE else first
    for i in range(head + 1, end):
        if not belongs(i):
            break
        last = i if sentence[i].xpos in _GLUE else last
    return first, last + 1


def names(sentence: list[Word], places: Places) -> list[int]:
    """Allowed name tags of every word; a proper noun that no entity explains is left open."""
    bits = [OUTSIDE if w.xpos not in ("NNP", "NNPS") else ANY_NAME for w in sentence]
    taken = [False] * len(sentence)
    spans = entities(sentence)
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        head = head_of(sentence, start, end)
        if kind == "time" or sentence[head].xpos not in ("NNP", "NNPS"):
            continue
        if sentence[head].lemma.lower() in _TITLES and end - start <= 3:
            continue
        first, last = _core(sentence, start, end, head)
        if any(taken[first:last]):
            continue
        text = " ".join(w.form for w in sentence[first:last])
        types = _types(kind, text, places)
        for i in range(first, last):
            bits[i], taken[i] = name_bits(types, i == first), True
    for start, end, kind in spans:
        if kind == "time":
            for i in range(start, end):
                bits[i] = bits[i] if taken[i] else OUTSIDE
    for i, word in enumerate(sentence):
        if not taken[i] and places.is_demonym(word.form):
            bits[i] = name_bits(("GROUP",), True)
    return bits


def _types(kind: str, text: str, places: Places) -> tuple[str, ...]:
    if places.is_demonym(text):
        return ("GROUP",)
    if kind == "place":
        return places.types(text)
    if kind in ("person", "organization") and text.endswith("s") and " " not in text:
        return (_TYPES[kind], "GROUP")
    return (_TYPES.get(kind, "OTHER"),)


def mentions(sentence: list[Word], places: Places) -> list[int]:
    """Allowed mention classes of every word: those of the widest entity that it heads; personal pronouns without one
    are left open."""
    bits = [1 if w.xpos not in ("PRP", "PRP$") else ANY_MENTION for w in sentence]
    for start, end, kind in sorted(entities(sentence), key=lambda s: s[1] - s[0]):
        if kind == "time":
            continue
        head = head_of(sentence, start, end)
        word = sentence[head]
        if word.upos == "PRON" or word.xpos in ("PRP", "PRP$"):
            named = "pronoun"
        elif word.xpos in ("NNP", "NNPS"):
            named = "named"
        else:
            named = "nominal"
        types: tuple[str, ...] = (_TYPES.get(kind, "OTHER"),)
        if kind == "place":
            polity = word.lemma.lower() in _POLITY
            types = places.types(word.form) if named == "named" else ("GPE",) if polity else ("LOC",)
            if named == "pronoun":
                types = ("GPE", "LOC")
        elif kind == "person" and places.is_demonym(word.form):
            types = ("GROUP",)
        bits[head] = mention_bits(named, types)
    for i, word in enumerate(sentence):
        if bits[i] == 1 and places.is_demonym(word.form):
            bits[i] = mention_bits("named", ("GROUP",)) | 1
    return bits
