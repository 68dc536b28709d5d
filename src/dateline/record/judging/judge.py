"""Judgements in the tables: made, revoked, shown, and those that stand nowhere any more."""

import hashlib
from typing import Any, get_args

import msgspec
from sqlalchemy import Connection, and_, func, insert, select, update

from dateline.errors import UsageError
from dateline.record.asking import queries
from dateline.record.copies.witnesses import Union
from dateline.record.deriving.lines import ConflictLine, EntryLine, JudgementLine
from dateline.record.judging.judgements import BETWEEN_TWO, Verdict, fits
from dateline.record.judging.reviews import checked, subject, value_of
from dateline.record.keeping import gone, tables
from dateline.record.keeping.clocks import NOW, Clocks
from dateline.record.keeping.loading import recall
from dateline.record.keeping.store import now, touch

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
J, A, P, C = tables.judgements.c, tables.anchors.c, tables.placements.c, tables.current.c


def judge(
    connection: Connection, a: str, b: str | None, verdict: str, field: str | None, value: Any, score: float | None,
    reason: str | None, by: str,
) -> str:  # fmt: skip
    """Keep a judgement, in a record whose derived tables are up to date; its id. UsageError where it makes no sense,
    names what the record does not have, or contradicts one that stands."""
    if verdict not in VERDICTS:
        raise UsageError(f"no verdict {verdict!r}; the verdicts: {' '.join(VERDICTS)}")
    if verdict in BETWEEN_TWO and (field or value is not None):
        raise UsageError(f"{verdict!r} takes no field and no value: it is about the whole of two entries")
    if (b is not None) != (verdict in BETWEEN_TWO) and not (verdict == "unsure" and b is None):
        way = "names two entries or findings" if b is None else "is about one entry: name one"
        raise UsageError(f"{verdict!r} {way}")
    conflict = _conflict(connection, a)
    if conflict is not None:
        if b is not None:
            raise UsageError(f"{a} is a conflict: it is accepted with one of its values, or rejected")
        field, value = _settlement(conflict, verdict, value)
        anchors = [_anchor(connection, conflict.entry)]
    else:
        anchors = [_anchor(connection, name) for name in (a, b) if name is not None]
        line = queries.entry(connection, a)
        if line is None:
            raise UsageError(gone.message(connection, a))
        value = _value(line, verdict, field, value)
        field = field if verdict == "edit" else None
    if b is not None:
        _together(connection, anchors, a, b, verdict)
    return _keep(connection, anchors, verdict, field, value, score, reason, by)


def undo(connection: Connection, name: str) -> None:
    """Revoke a judgement; what was before it is again. UsageError where there is none, or it is revoked."""
    found = connection.execute(select(J.row, J.revoked).where(J.id == name)).first()
    if found is None:
        last = connection.execute(select(J.id).where(J.revoked.is_(None)).order_by(J.row.desc()).limit(3)).scalars()
        hint = ", ".join(last) or "nothing was judged yet"
        raise UsageError(f"no judgement is called {name!r}; the last ones: {hint}")
    if found.revoked is not None:
        raise UsageError(f"{name} was revoked already, on {found.revoked[:10]}; judge again to bring it back")
    connection.execute(update(tables.judgements).where(J.row == found.row).values(revoked=now()))
    touch(connection)


def lines(connection: Connection, asked: Clocks = NOW) -> list[JudgementLine]:
    """Lines of the export, oldest first; `a` and `b` are the findings at which a judgement stands, as they are called
    now, else as they were called when it was made."""
    wanted = select(tables.judgements).order_by(J.at, J.id)
    if asked.recorded:
        wanted = wanted.where(J.at <= asked.recorded)
    stands = (
        select(A.judgement, A.side, A.finding, C.id.label("report"), P.finding.label("now"))
        .outerjoin(tables.placements, and_(P.judgement == A.judgement, P.side == A.side))
        .outerjoin(tables.current, C.reading == P.reading)
    )
    names = {
        (x.judgement, x.side): f"{x.report}/{x.now}" if x.report and x.now else x.finding
        for x in connection.execute(stands)
    }
    return [
        JudgementLine(
            id=x.id, a=names.get((x.row, "a"), ""), b=names.get((x.row, "b")), verdict=x.verdict, field=x.field,
            value=msgspec.json.decode(x.value) if x.value is not None else None, score=x.score, by=x.by, at=x.at,
            reason=x.reason, revoked=x.revoked if not asked.recorded or (x.revoked or "") <= asked.recorded else None,
        )
        for x in connection.execute(wanted)
    ]  # fmt: skip


def orphans(connection: Connection) -> list[tuple[str, str]]:
    """Ids of judgements that nothing follows, and why: their findings are gone, or older ones say otherwise."""
    wanted = select(J.id, P.why).join(tables.placements, P.judgement == J.row).where(P.why.is_not(None))
    return [(x.id, x.why) for x in connection.execute(wanted.distinct().order_by(J.row))]


def _conflict(connection: Connection, name: str) -> ConflictLine | None:
    c = tables.conflicts.c
    data = connection.execute(select(c.data).where(c.id == name)).scalar()
    return msgspec.json.decode(data, type=ConflictLine) if data else None


def _settlement(conflict: ConflictLine, verdict: str, value: Any) -> tuple[str, Any]:
    """Field and value by which a conflict is settled."""
    if verdict == "reject":
        return subject(conflict), None
    if verdict != "accept":
        raise UsageError(f"{conflict.id} is a conflict: accept one of its values, or reject it")
    chosen = value_of(conflict, value) if value is not None else None
    if chosen is None:
        values = ", ".join(f"{v.value:g}" if isinstance(v.value, float) else str(v.value) for v in conflict.values)
        raise UsageError(f"say which value of {conflict.id} is accepted, one of: {values}")
    return subject(conflict), chosen.value


def _value(line: EntryLine, verdict: str, field: str | None, value: Any) -> Any:
    if verdict == "edit":
        return checked(line, field, value)
    if field is not None or value is not None:
        raise UsageError(f"{verdict!r} takes no field and no value; an edit does, and a conflict c-… that is accepted")
    return None


def _anchor(connection: Connection, name: str) -> dict[str, Any]:
    """Where a judgement of this name holds on: the finding, its report's hash, its characters and words."""
    found = queries.finding(connection, name)
    if found is None:
        raise UsageError(gone.message(connection, name))
    r = tables.reports.c
    wanted = select(C.id, r.sha256).join(tables.reports, r.row == C.report).where(C.reading == found.reading)
    report = connection.execute(wanted).one()
    at = (found.reading, found.finding)
    told = recall(connection, [at])[at]
    if told.kind[0] != found.entry[0]:
        raise UsageError(f"{name} is a figure of {found.entry}: judge that entry, or edit the figure's measure in it")
    return {
        "finding": f"{report.id}/{told.id}", "sha256": report.sha256, "kind": told.kind, "start": told.start,
        "end": told.end, "words": told.words, "sentence": told.sentence,
    }  # fmt: skip


def _together(connection: Connection, anchors: list[dict[str, Any]], a: str, b: str, verdict: str) -> None:
    """UsageError for two that cannot be judged so."""
    x, y = anchors
    if x["kind"] != y["kind"]:
        raise UsageError(f"{a} is {_article(x['kind'])}, {b} {_article(y['kind'])}: only two of a kind can be one")
    if x["finding"] == y["finding"]:
        raise UsageError(f"{a} and {b} are the same finding, {x['finding']}")
    if verdict == "unsure":
        return
    one: Union[str] = Union()
    apart: list[tuple[str, str]] = []
    standing = [j for j in lines(connection) if j.revoked is None and j.verdict in ("same", "different") and j.b]
    for j in standing:
        if j.verdict == "same":
            one.join(j.a, str(j.b))
        else:
            apart.append((j.a, str(j.b)))
    if fits(one, apart, x["finding"], y["finding"], verdict):
        return
    against = [j for j in standing if (j.verdict == "different") == (verdict == "same")]
    ends = {one.find(x["finding"]), one.find(y["finding"])}
    named = next((j for j in reversed(against) if {one.find(j.a), one.find(str(j.b))} <= ends), against[-1])
    raise UsageError(f"{named.by} judged these {named.verdict} on {named.at[:10]}: dateline undo {named.id} first")


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] == "e" else f"a {kind}"


def _keep(
    connection: Connection, anchors: list[dict[str, Any]], verdict: str, field: str | None, value: Any,
    score: float | None, reason: str | None, by: str,
) -> str:  # fmt: skip
    at = now()
    number = connection.execute(select(func.count()).select_from(tables.judgements)).scalar_one()
    content = msgspec.json.encode([[a["finding"] for a in anchors], verdict, field, value, by, at, number])
    name = f"j-{hashlib.sha256(content).hexdigest()[:12]}"
    added = connection.execute(
        insert(tables.judgements).values(
            id=name, verdict=verdict, field=field, value=None if value is None else msgspec.json.encode(value).decode(),
            score=score, by=by, at=at, reason=reason,
        )
    )  # fmt: skip
    row = added.inserted_primary_key[0]  # type: ignore[index]
    sides = [{"judgement": row, "side": side, **a} for side, a in zip("ab", anchors, strict=False)]
    connection.execute(insert(tables.anchors), sides)
    touch(connection)
    return name
