"""Nouns that say what somebody is ("troops", "lawmaker", "aid agency"), each with its PLOVER sector."""

from functools import cache
from importlib import resources

from dateline.errors import DataError

SECTORS = frozenset(
    (
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU",
        "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "NGO",
    )
)  # fmt: skip
_IRREGULAR = {"men": "man", "women": "woman", "people": "people", "children": "child", "wives": "wife"}
_COUNTED = frozenset(("hundreds", "thousands", "dozens", "scores", "millions", "group", "groups", "members", "member"))


def sector_of(phrase: str) -> str | None:
    """The sector of a noun, by its lemma or any form, or of a whole phrase, by its longest end that is known.

    "Syrian army soldiers" goes by its head; "X of Y" by X, unless X only counts ("hundreds of troops").
    """
    words = phrase.lower().replace("’", "'").split()
    for cut, word in enumerate(words):
        if word == "of" and 0 < cut < len(words) - 1:
            return _of(words[:cut], words[cut + 1 :])
    return _longest(words)


def words() -> frozenset[str]:
    """Every word and phrase of the table."""
    return frozenset(_table())


def is_agent(phrase: str) -> bool:
    """Is it a word for somebody who can act?"""
    return sector_of(phrase) is not None


def _of(head: list[str], rest: list[str]) -> str | None:
    whole = _known(" ".join([*head, "of", *rest]))
    if whole:
        return whole
    if head[-1] in _COUNTED:
        return sector_of(" ".join(rest)) or _longest(head)
    return _longest(head)


def _longest(words: list[str]) -> str | None:
    return next((s for k in range(len(words)) if (s := _known(" ".join(words[k:])))), None)


def _known(phrase: str) -> str | None:
    table = _table()
    return table.get(phrase) or table.get(_singular(phrase))


def _singular(phrase: str) -> str:
    before, _, last = phrase.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith("men") and len(last) > 5:
        last = last[:-3] + "man"
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif last.endswith(("sses", "ches", "shes", "xes")):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith(("ss", "us")):
        last = last[:-1]
    return f"{before} {last}" if before else last


@cache
def _table() -> dict[str, str]:
    try:
        text = resources.files(__package__).joinpath("agents.tsv").read_text(encoding="utf-8")
    except OSError as e:
        raise DataError("the table of agents is missing: install dateline again") from e
    found = {}
    for line in text.splitlines():
        sector, _, words = line.partition("\t")
        if sector not in SECTORS:
            raise DataError(f"agents.tsv: no sector {sector}: install dateline again")
        for word in words.split("|"):
            found[word] = sector
    return found
