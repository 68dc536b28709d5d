"""What everybody knows: countries, offices and their holders, groups, outlets, a gazetteer. Tables of facts with credit
(docs/data-licences.md), each read when first asked for; no network, no state."""

from dateline.knowledge._tables import raw


def version() -> str:
    """The date of the tables and a hash of their bytes, for `reader.knowledge`: "2026-01-22+1a2b3c4d"."""
    return raw("VERSION").decode("ascii").strip()
