"""Offices and who held them when: heads of state and government, ministers and others that the news calls by office."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from dateline.knowledge._tables import listed, raw, rows
from dateline.knowledge.names import fold
from dateline.values.spans import Value

_SAME = {
    same: office
    for office, names in {
        "prime minister": ("premier", "pm", "taoiseach", "head of government"),
        "foreign minister": (
            "secretary of state", "foreign secretary", "minister of foreign affairs", "external affairs minister",
            "top diplomat", "foreign affairs minister",
        ),
        "defence minister": (
            "defense minister", "defense secretary", "defence secretary", "secretary of defense", "minister of defence",
            "minister of defense",
        ),
        "interior minister": ("home secretary", "home minister", "minister of the interior"),
        "finance minister": ("treasury secretary", "chancellor of the exchequer", "minister of finance"),
        "health minister": ("health secretary", "minister of health"),
        "secretary-general": ("secretary general",),
        "director-general": ("director general",),
        "head": ("chief",),
        "king": ("monarch",),
        "leader": ("ruler", "head of state"),
    }.items()
    for same in names
}  # fmt: skip
_LEADERS = (
    "supreme leader",
    "leader",
    "president",
    "king",
    "emir",
    "sultan",
    "chancellor",
    "prime minister",
    "head of state",
)
_HEADS = {"UN": "secretary-general", "WHO": "director-general", "IAEA": "director-general", "NATO": "secretary-general"}


class Person(Value, frozen=True, kw_only=True):
    """Someone in office from `start` up to and including `end`; where `end` is the table's date, the end is not known.
    `country` is an ISO code, None for heads of organisations, whose `body` then is the organisation's short name."""

    id: str
    name: str
    surname: str
    aliases: tuple[str, ...]
    country: str | None
    body: str | None
    office: str
    sector: str
    start: str
    end: str
    source: str

    def holds(self, day: str) -> bool:
        """In office on an ISO day."""
        return self.start <= day <= self.end


def table_date() -> str:
    """The last day of which the tables know; who holds an office later is not known."""
    return raw("offices.date").decode("ascii").strip()


def holder(title: str, country: str | None, day: str | date, *, body: str | None = None) -> Person | None:
    """Who held an office of a country (or body) on a day: ("president", "SYR", "2021-09-14") → Bashar al-Assad.

    "leader" means whoever rules. None past the table's date, before it, or where two held it.
    """
    held = [p for p in _by_place().get(country or body or "", ()) if p.holds(str(day))]
    if str(day) > table_date():
        return None
    office = _office(title)
    if office in ("leader", "head"):
        wanted = (_HEADS.get(body, "president"),) if body else _LEADERS
        for rank in wanted:
            found = [p for p in held if p.office == rank]
            if found:
                return _only(found)
        return None
    return _only([p for p in held if p.office == office])


def person(name: str, day: str | date | None = None) -> Person | None:
    """The person of a name on a day: full name or alias whenever, a bare surname only while in office or within five
    years after it, and only where one person fits. Of several offices the one held on the day, else the last before it.
    """
    found = _by_name().get(fold(name), ())
    known = {p.id for p in found}
    if not found:
        return None
    full = [p for p in found if fold(name) != fold(p.surname)]
    when = str(day) if day else table_date()
    if len(known) > 1 or not full:
        near = [p for p in found if p.start <= when <= _later(p.end, 5)]
        now = [p for p in near if p.holds(when)]
        ours = [p for p in near if p.source == "own"]
        found = tuple(next((some for some in (now, ours) if len({p.id for p in some}) == 1), near))
        if len({p.id for p in found}) != 1:
            return None
    return _current(found, when)


def _current(found: tuple[Person, ...], when: str) -> Person | None:
    held = [p for p in found if p.holds(when)]
    if held:
        return max(held, key=lambda p: p.start)
    before = [p for p in found if p.end < when]
    return max(before, key=lambda p: p.end) if before else min(found, key=lambda p: p.start)


def _only(found: list[Person]) -> Person | None:
    return found[0] if len({p.id for p in found}) == 1 else None


def _office(title: str) -> str:
    words = " ".join(title.lower().replace("'s", "").split()).removeprefix("the ")
    return _SAME.get(words, words)


def _later(day: str, years: int) -> str:
    return f"{int(day[:4]) + years}{day[4:]}"


@cache
def _terms() -> tuple[Person, ...]:
    end = table_date()
    return tuple(
        Person(
            id=id, name=name, surname=surname, aliases=listed(aliases), country=country or None, body=body or None,
            office=office, sector=sector, start=start, end=until or end, source=source,
        )
        for id, name, surname, aliases, country, body, office, sector, start, until, source in rows("offices.tsv")
    )  # fmt: skip


@cache
def _by_place() -> dict[str, tuple[Person, ...]]:
    return _grouped((p.country or p.body or "", p) for p in _terms())


@cache
def _by_name() -> dict[str, tuple[Person, ...]]:
    return _grouped(
        (key, p) for p in _terms() for key in dict.fromkeys(map(fold, (p.name, p.surname, *p.aliases))) if key
    )


def _grouped(pairs: Iterable[tuple[str, Person]]) -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = {}
    for key, p in pairs:
        found.setdefault(key, []).append(p)
    return {key: tuple(sorted(ps, key=lambda p: (p.start, p.id))) for key, ps in found.items()}
