"""Whether it happened: told and denied, or told as coming and then as done."""

from collections.abc import Iterator

from dateline.compare.names import fold
from dateline.record.conflicts.held import Held, line, one_text, one_voice
from dateline.record.conflicts.refuting import has
from dateline.record.copies.witnesses import Origins
from dateline.record.deriving.entries import Entry, affirmed_and_denied
from dateline.record.deriving.lines import ConflictLine
from dateline.record.merging.likeness import at_odds, shared_parties
from dateline.record.merging.tellings import Telling
from dateline.vocabulary.words import lists

NOT_YET = lists("occurrences.txt")["not yet"]
FLATLY = lists("disagreements.txt")["denied flatly"]
OPEN = ("demanded", "possible", "hypothetical")  # of what may come many things do
PROMISED = (
    "ACCUSE",
    "REQUEST",
    "REJECT",
    "THREATEN",
    "SUPPORT",
    "AGREE",
)  # said once, said again: nothing has come of it
SIGNED = ("AGREE", "SUPPORT")  # but a signature that was to come has come
SPOKEN = ("ACCUSE", "REQUEST", "CONCEDE", "REJECT", "THREATEN", "SUPPORT", "AGREE")


def happened(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    """A contradiction where it is told and denied; an update where what was to come has come, or has not."""
    if entry.line.kind != "event":
        return
    told, denied = affirmed_and_denied(entry.tellings)
    if entry.line.status == "disputed":
        against = [t for t in denied if any(_of_one_act(t, x) and _against(t, x) for x in told)]
        against = [t for t in against if not (_not_yet(t) and all(x.report.order > t.report.order for x in told))]
        if any(t.sources or _same_parties(t, x) or _elsewhere(t, x) for t in against for x in told):
            held = [Held("happened", told), Held("did not happen", against)]
            yield line(entry, "happened", "contradiction", held, "contradiction", origin)
    yield from _since(entry, told, denied, origin)


def _against(denied: Telling, told: Telling) -> bool:
    """Is what one voice denies what another tells, and not that somebody else did it?"""
    if one_voice(denied, told) or (denied.voice and denied.voice == told.voice):
        return False
    both = bool(denied.actors and told.actors)
    return not (both and all(at_odds(p, q) for p in denied.actors for q in told.actors))


def _since(entry: Entry, told: list[Telling], denied: list[Telling], origin: Origins) -> Iterator[ConflictLine]:
    """What was to come, or had not come yet, and has come since, or never did."""
    known = {t.report.id for t in told}  # what a report tells as going on is not to come
    coming = [t for t in entry.tellings if _to_come(t) and t.event.type != "ASSAULT" and t.report.id not in known]
    if any(t.event.type != "AGREE" for t in told):
        coming += [t for t in told if t.event.type == "AGREE"]
    coming += [t for t in denied if _not_yet(t)]
    since = [t for t in told or denied if any(_follows(t, x, origin) for x in coming)]
    coming = [x for x in coming if any(_follows(t, x, origin) for t in since)]
    if since:
        held = [Held("was to come", coming), Held("happened" if told else "did not happen", since)]
        yield line(entry, "happened", "update", held, "coming update", origin)


def _to_come(t: Telling) -> bool:
    return t.event.modality in ("planned", *OPEN) or t.event.tense == "future"


def _not_yet(t: Telling) -> bool:
    """Is it denied for the time being: "none had been sent so far"?"""
    return t.event.polarity == "negative" and has(t.sentence, NOT_YET)


def _one_word(a: Telling, b: Telling) -> bool:
    return fold(a.words)[:4] == fold(b.words)[:4]


def _same_parties(a: Telling, b: Telling) -> bool:
    """Do both name who did it and to whom, the same?"""
    return all(shared_parties(x, y)[0] >= 1 for x, y in ((a.actors, b.actors), (a.recipients, b.recipients)))


def _elsewhere(denied: Telling, told: Telling) -> bool:
    """Is it another report that denies it in its own voice, of those who did it, or of those whom it befell, or flatly
    of everyone: "No shot was fired"?"""
    if denied.report.id == told.report.id:
        return False
    nobody = not (denied.actors or denied.recipients) and denied.event.type == told.event.type
    return _one_doing(denied, told) or (nobody and has(denied.sentence, FLATLY))


def _one_doing(a: Telling, b: Telling) -> bool:
    """Do they share who did it or whom it befell, and is neither at odds?"""
    if any(at_odds(p, q) for p in a.actors for q in b.actors):
        return False
    return any(shared_parties(x, y)[1] for x, y in ((a.actors, b.actors), (a.recipients, b.recipients)))


def _of_one_act(a: Telling, b: Telling) -> bool:
    """Does a denial deny what the other tells? Of what is done by words, only one's own can be denied."""
    return a.event.type not in (*SPOKEN, "CONSULT") or shared_parties(a.actors, b.actors)[0] >= 1


def _follows(done: Telling, coming: Telling, origin: Origins) -> bool:
    """Does one report tell as done what another told as coming, and not after it?"""
    if done.report.id == coming.report.id or one_text(done, coming, origin):
        return False
    signed = done.event.type in SIGNED and coming.event.modality == "planned" and _one_word(done, coming)
    if done.event.type in PROMISED and not signed:
        return False
    if coming.event.modality in OPEN and not (_one_word(done, coming) or _one_doing(done, coming)):
        return False
    return not (done.report.instant and coming.report.instant) or done.report.order >= coming.report.order
