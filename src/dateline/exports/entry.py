"""An entry of a record as text: every value with its witnesses, every witness with its words."""

import textwrap
from collections.abc import Iterable, Iterator
from os.path import basename

from dateline.exports.table import decision, quantity
from dateline.exports.terminal import clean
from dateline.record.asking.answers import Source
from dateline.record.conflicts.titles import interval, names, title
from dateline.record.deriving.lines import ConflictLine, EntryLine, JudgementLine, PartyLine


def render(
    line: EntryLine, conflicts: list[ConflictLine], sources: dict[str, Source],
    judgements: Iterable[JudgementLine] = (), *, width: int = 100,
) -> str:  # fmt: skip
    """An entry for a terminal; `sources` say where each finding was read."""
    return (
        "\n".join(
            clean(part).rstrip()
            for block in _blocks(line, conflicts, sources, judgements, width)
            for part in block.split("\n")
        )
        + "\n"
    )


def _blocks(
    line: EntryLine, conflicts: list[ConflictLine], sources: dict[str, Source], judgements: Iterable[JudgementLine],
    width: int,
) -> Iterator[str]:  # fmt: skip
    told = line.witnesses
    reviewed = f" · {line.review}" if line.review != "none" else ""
    yield textwrap.fill(title(line), width)
    yield (
        f"{line.id} · {line.status}{reviewed} · confidence {line.confidence:.2f} · {_count(told.reports, 'report')}, "
        f"{_count(told.outlets, 'outlet')}, {_count(told.independent, 'independent witness', 'es')}"
    )
    yield ""
    yield from _fields(line)
    for conflict in conflicts:
        sign = "≠ " if conflict.relation == "contradiction" and conflict.state == "open" else ""
        measure = f" ({conflict.measure})" if conflict.measure else ""
        settled = f", settled by {conflict.settled_by}" if conflict.state == "settled" else ""
        yield f"\n{sign}{conflict.kind}{measure}: {conflict.relation}{settled}   {conflict.id}"
        for v in conflict.values:
            value = f"{v.value:,.10g}" if isinstance(v.value, float) else v.value
            said = f", according to {names(v.sources)}" if v.sources else ""
            outlets = dict.fromkeys(_outlet(sources[f]) for f in v.findings if f in sources)
            yield f"  {value}   {names(tuple(outlets))}{said}"
    judged = [f"  {j.at[:10]} {j.by}: {decision(j)}   {j.id}" for j in judgements]
    yield from ("\nJudgements", *judged) if judged else ()
    yield "\nPassages"
    for name, source in sources.items():
        said = f", according to {' < '.join(reversed(source.source))}" if source.source else ""
        yield f"  {_outlet(source)}, {(source.published or 'no date')[:16]}{said}   {name}"
        yield textwrap.fill(f"“{source.sentence}”", width, initial_indent="    ", subsequent_indent="    ")


def _fields(line: EntryLine) -> Iterator[str]:
    if line.time:
        yield f"when     {interval(line.time.earliest, line.time.latest)} (basis: {line.time.basis})"
    if line.place:
        country = f", {line.place.country}" if line.place.country else ""
        precision = line.place.precision or "not resolved"
        yield f"where    {line.place.name}{country} ({precision}, basis: {line.place.basis})"
    if line.actors:
        yield f"{'who said' if line.kind == 'statement' else 'who     '} {_parties(line.actors)}"
    if line.recipients:
        yield f"to whom  {_parties(line.recipients)}"
    for f in line.figures:
        of = f" of {f.of}" if f.of else ""
        as_of = f" (as of {f.as_of[:10]})" if f.as_of else ""
        yield f"{(f.measure or 'figure'):<8} {quantity(f.low, f.high)}{of}{as_of}"


def _outlet(source: Source) -> str:
    return source.outlet or basename(source.file or "") or source.report


def _parties(parties: tuple[PartyLine, ...]) -> str:
    return "; ".join(f"{p.name} ({' '.join(filter(None, (p.country, p.sector)))})".replace(" ()", "") for p in parties)


def _count(n: int, word: str, plural: str = "s") -> str:
    return f"{n} {word}{plural if n != 1 else ''}"
