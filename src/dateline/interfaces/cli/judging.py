"""Judgements: what is one, what is not, what is right; and revoking them."""

import click

from dateline.interfaces.cli import options, printing
from dateline.interfaces.cli.asking import _examples, _open

VERDICTS = ["same", "different", "unsure", "accept", "edit", "reject"]


@click.command(epilog=_examples(
    'dateline judge same e-3f0a9c1b2d4e e-77b1c2d3e4f5 --reason "one visit"',
    "dateline judge different 3aaeed4c6a91/e:398-401 51e6e1d018db/e:30-38",
    "dateline judge edit e-3f0a9c1b2d4e --field time --value 2021-09-14",
    "dateline judge accept c-21fd596692fb --value 2021-09-14",
))  # fmt: skip
@click.argument("verdict", type=click.Choice(VERDICTS))
@click.argument("name", metavar="ID")
@click.argument("other", metavar="[ID]", required=False)
@click.option("--field", metavar="FIELD", help="edit: which field; time, place, actors, status, killed …")
@click.option("--value", metavar="VALUE", help="edit: its value; of a conflict that is accepted, which of its values.")
@click.option("--score", type=click.FloatRange(0, 1), metavar="P", help="How sure you are, for your own records.")
@options.judged
@options.record
def judge(
    verdict: str, name: str, other: str | None, address: str, field: str | None, value: str | None,
    score: float | None, reason: str | None, by: str | None,
) -> None:  # fmt: skip
    """Decide, and print the judgement's id.

    same, different and unsure are about two entries (e-…, s-…, f-…) or two findings (REPORT/ID); accept, edit and
    reject about one. A conflict (c-…) is settled: accept one of its values, or reject it where both may be true.
    Judgements stay when reports are read anew; dateline undo revokes one.
    """
    with _open(address) as record:
        made = record.judge(name, other, verdict, field=field, value=value, reason=reason, by=by, score=score)
    click.echo(made)


@click.command(epilog=_examples("dateline undo j-0c1d2e3f4a5b", "dateline undo j-0c1d2e3f4a5b --record my.db"))
@click.argument("name", metavar="ID")
@options.record
def undo(name: str, address: str) -> None:
    """Revoke a judgement: what was before it is again. It stays on record, as revoked."""
    with _open(address) as record:
        record.undo(name)
    click.echo(f"{name} is revoked", err=True)


@click.command(epilog=_examples("dateline judgements", "dateline judgements --orphans"))
@options.record
@options.output
@click.option("--recorded-by", metavar="WHEN", help="As the record was at the end of this day, or at a moment.")
@click.option("--orphans", is_flag=True, help="Only those that nothing follows any more; why, on standard error.")
def judgements(address: str, form: str, recorded_by: str | None, orphans: bool) -> None:
    """What was judged, by whom, and why, oldest first."""
    from dateline.record.asking.answers import Rows
    from dateline.record.deriving.lines import JudgementLine

    with _open(address) as record:
        lines = record.judgements(recorded_by=recorded_by)
        lost = dict(record.orphans()) if orphans else {}
    if orphans:
        lines = [j for j in lines if j.id in lost]
        for name, why in lost.items():
            click.echo(f"{name}: {why}", err=True)
    printing.write_rows(Rows(lines, JudgementLine), form, what="judgement judgements")
