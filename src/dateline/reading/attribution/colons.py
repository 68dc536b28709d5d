"""Speech that a colon announces and no marks enclose: "The minister said:" and his words in the paragraphs below."""

import re

from dateline.reading.attribution.drafts import OUTSIDE, Draft, Marked, Saying, Stretch

_SPEAKER = re.compile(r"\bI\b|\b(?:we|my|our|us|me)\b", re.IGNORECASE)
_MARKS = re.compile("[\"“”«»„‘]|^'", re.MULTILINE)
_KINDS = frozenset({"say", "write", "sound"})
_REACH = 12  # tokens between a cue and its colon: an addressee, a place, a day


def announced(marked: Marked, found: list[Saying]) -> tuple[list[Draft], list[Saying]]:
    """The statements whose words stand behind a colon without marks, and the sayings that are left."""
    cued = {s.verb for s in found}
    drafts, left = [], []
    for s in found:
        stretches = _behind_colon(marked, s, cued)
        if not stretches:
            left.append(s)
            continue
        drafts.append(
            Draft(
                sources=s.sources,
                cue=s.words,
                verb=s.verb,
                stretches=stretches,
                addressees=s.addressees,
                medium=s.medium,
                polarity=s.polarity,
                modality=s.modality,
                confidence=0.7,
            )
        )
    return drafts, left


def _behind_colon(marked: Marked, s: Saying, cued: set[int]) -> list[Stretch]:
    """The paragraphs that a colon leads to, as far as the speaker says I or we; the next one where nobody does."""
    document, number = marked.document, marked.block_at(s.words.start)
    if s.cue.kind not in _KINDS or marked.roles[number] != "body" or marked.level[s.verb] != OUTSIDE:
        return []
    near = range(s.verb + 1, min(s.verb + _REACH, len(document.tokens)))
    colon = next((j for j in near if document.tokens[j].text == ":" or j in cued), None)
    end = marked.blocks[number][1]
    if colon is None or colon in cued or document.tokens[colon].end > end:
        return []
    at, text = document.tokens[colon].end, document.text
    alone = not text[at:end].strip()
    first = [(at, end)] if not alone else []
    below = first + [marked.blocks[n] for n in range(number + 1, len(marked.blocks)) if marked.roles[n] == "body"]
    open_until = next((k for k, (a, b) in enumerate(below) if _MARKS.search(text[a:b])), len(below))
    own = [k for k, (a, b) in enumerate(below[:open_until]) if _SPEAKER.search(text[a:b])]
    if own:
        below = below[: own[-1] + 1]
    elif alone and open_until:
        below = below[:1]
    else:
        return []
    return [(a, a + len(text[a:b].rstrip().rstrip("."))) for a, b in below]
