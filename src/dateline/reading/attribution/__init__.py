"""Attribution: the statements of a report, whose they are, and which lies within which.

- marks: which characters open and close quotations; repair: arcs that they show to be wrong
- sayings, phrasal: cue words in their clauses, and cues that are no verbs
- sources, phrases: who says it; contents, inserted, clauses: what; reality: whether it is told as said
- binding: quotations brought to cues; pieces, context, layers: to phrases, to who is named around, to who hands it on
- layout: speakers' labels and headlines; colons: speech that a colon announces without marks
- nesting: drafts made into statements
"""

from dateline.reading.attribution.binding import Binder
from dateline.reading.attribution.colons import announced
from dateline.reading.attribution.drafts import Marked
from dateline.reading.attribution.layout import by_layout
from dateline.reading.attribution.nesting import nested
from dateline.reading.attribution.repair import repaired
from dateline.reading.attribution.sayings import sayings
from dateline.values.language import Document
from dateline.values.statements import Statement

__all__ = ["attribute"]


def attribute(document: Document) -> tuple[Statement, ...]:
    """The statements of a document, by where their content begins.

    Roles are provisional: their words and, for a document that speaks, its issuer's name; the reference stage resolves
    them. `about` and `event` are left to later stages.
    """
    marked = repaired(Marked.of(document))
    laid = by_layout(marked)
    behind, found = announced(marked, sayings(marked.document))
    binder = Binder(marked, found, taken=laid)
    return nested(marked, laid + behind + binder.bind())
