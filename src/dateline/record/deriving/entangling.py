"""Which entries are other than they were, where some readings began or ceased to count: what they tell is merged anew
with all that it is connected with, and nothing else."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from dateline.compare.linking import Pair
from dateline.record.deriving.derive import Kin, merged_counts, merged_events, merged_sayings
from dateline.record.deriving.region import Place, Region
from dateline.record.judging.judgements import Links
from dateline.record.keeping import marks
from dateline.record.merging.followups import counts, find_follow_ups, may_follow
from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.nearby import COUNTED
from dateline.record.merging.occurrences import links
from dateline.record.merging.sayings import Words, alike_words
from dateline.record.merging.stories import WITHIN_DAYS as STORY_DAYS
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import Telling
from dateline.record.merging.wholes import PART, find_wholes, is_whole, of_time, types_of, when

Group = list[Occurrence]


@dataclass
class Anew:
    """What takes the place of entries that were `merged` anew, and of those `staying` that are made anew as they are:
    groups of events with the figures that follow up on them and the ids of their wholes, of statements and of figures;
    and the kin of what was merged."""

    merged: set[str]
    staying: set[str] = field(default_factory=set)
    events: list[Group] = field(default_factory=list)
    hung: dict[int, list[Telling]] = field(default_factory=dict)
    wholes: dict[int, str] = field(default_factory=dict)
    said: list[list[Telling]] = field(default_factory=list)
    counted: list[list[Telling]] = field(default_factory=list)
    kin: Kin = field(default_factory=list)


class Entangling:
    """Merges anew what readings tell that were `born`, and what was told by those that are `dead`."""

    def __init__(self, region: Region, born: Collection[int], dead: Collection[int], judged: Links) -> None:
        self.region, self.born, self.dead, self.judged = region, born, dead, judged
        self.before = region.entries_of(dead)
        self.told = region.tell(born)
        self.groups: dict[str, Group] = {}  # of events in entries that stay, as they are asked for

    def merge(self, also: Iterable[str]) -> Anew:
        """The entries that change, and `also` those that have to be made anew without being merged."""
        (changed, kin), gone = self._merged_events()
        (said, more), said_before = self._merged_sayings()
        follow, touched = self._follow(changed)
        (counted, others), counted_before = self._merged_counts(follow)
        held, wholes = self._wholes(changed, gone)
        merged = gone | said_before | counted_before
        staying = {*also, *touched, *held} - merged
        anew = Anew(merged, staying, said=said, counted=counted, kin=[*kin, *more, *others])
        self._stay(anew, changed, follow, wholes)
        return anew

    # Events

    def _merged_events(self) -> tuple[tuple[list[Group], Kin], set[str]]:
        new = [o for told in self.told.values() for o in told.events]
        near = self.region.occurrences({p for o in new for p in self.region.beside(o)})
        mates = self.region.tell(self.region.in_story(self.region.facts[row] for row in self.told))
        near |= {o for told in mates.values() for o in told.events}
        told = _ordered({*new, *near})
        fresh = set(new)
        touched = links(told, {i for i, o in enumerate(told) if o in fresh}, self.region.stories)
        linked = {place_of(told[i].tellings[0]) for i in touched if told[i] not in fresh}
        gone = self.region.kin(self._old("e") | set(self.region.entries_at(linked | self._judged()).values()))
        gone = {e for e in gone if e.startswith("e")}
        members = {o for g in self._groups_of(gone).values() for o in g}
        found = merged_events(_ordered(members | fresh), self.region.stories, self.judged)
        return found, gone

    def _old(self, kind: str) -> set[str]:
        return {e for e in self.before if e.startswith(kind)}

    def _judged(self) -> set[Place]:
        """Findings that were judged together with new ones."""
        names = {t.name for told in self.told.values() for t in told.tellings.values()}
        others = {x for pair in self.judged.together | self.judged.apart if names & set(pair) for x in pair} - names
        told = self.region.tell(self.region.named(name.partition("/")[0] for name in others))
        return {place_of(t) for x in told.values() for t in x.tellings.values() if t.name in others}

    def _groups_of(self, entries: Iterable[str]) -> dict[str, Group]:
        """What of each entry of an event is told by readings that stay."""
        found: dict[str, Group] = {}
        for entry, places in self.region.places_in(entries).items():
            staying = [p for p in places if p[0] not in self.dead and p[0] not in self.born]
            told = self.region.tell(row for row, _ in staying)
            tellings = (told[row].tellings[n] for row, n in staying if row in told)
            own = {told[t.report.row].home[t.id] for t in tellings if t.kind == "event"}
            found[entry] = _ordered(own)
        return found

    # Statements

    def _merged_sayings(self) -> tuple[tuple[list[list[Telling]], Kin], set[str]]:
        new = [t for told in self.told.values() for t in told.said]
        linked: set[Place] = set()
        for t in new:
            mine = Words(t)
            for told in self.region.tell(self.region.said_beside(t)).values():
                linked |= {place_of(x) for x in told.said if x is not t and alike_words(mine, Words(x)) > 0}
        fresh = {place_of(t) for t in new}
        gone = self._old("s") | set(self.region.entries_at((linked | self._judged()) - fresh).values())
        gone = {e for e in self.region.kin(gone) if e.startswith("s")}
        members = [t for t in self._tellings_in(gone) if place_of(t) not in fresh]
        return merged_sayings(sorted([*members, *new], key=_order), self.judged), gone

    def _tellings_in(self, entries: Iterable[str]) -> list[Telling]:
        places = [p for found in self.region.places_in(entries).values() for p in found if p[0] not in self.dead]
        told = self.region.tell(row for row, _ in places)
        return [told[row].tellings[n] for row, n in places if row in told]

    # Figures

    def _follow(self, changed: list[Group]) -> tuple[dict[Place, Telling | None], set[str]]:
        """For loose figures that may count other events than before, what they follow up on now (the first telling of
        that event), None where nothing; and the entries that stay and have one more or one less of them."""
        asked = {place_of(f): f for told in self.told.values() for f in told.loose}
        asked |= {place_of(f): f for f in self._loose_near(changed)}
        mates = self.region.in_story(f.report for f in asked.values() if may_follow(f))
        told = self.region.tell({*mates, *(row for row, _ in asked)})
        counting = {place_of(t) for x in told.values() for o in x.events for t in o.tellings if _may_be_counted(t)}
        mine = {place_of(t) for g in changed for o in g for t in o.tellings}
        entries = set(self.region.entries_at(counting - mine).values())
        staying = {e: g for e, g in self._groups_of(entries).items() if g}
        groups = sorted([*changed, *staying.values()], key=lambda g: g[0].order)
        found = find_follow_ups(sorted(asked.values(), key=_order), groups, self.region.stories)
        hung = {p: groups[found[f.name]][0].tellings[0] if f.name in found else None for p, f in asked.items()}
        entry = {place_of(g[0].tellings[0]): e for e, g in staying.items()}
        was, touched = self.region.entries_at(asked), set[str]()
        for p, t in hung.items():
            now = entry.get(place_of(t)) if t else None
            if now != was.get(p):
                touched |= {now, was.get(p)} - {None}  # type: ignore[arg-type]
        return hung, {e for e in touched if e.startswith("e")}

    def _loose_near(self, changed: list[Group]) -> list[Telling]:
        """Loose figures in the stories of what is, or was, told of events that can be counted."""
        before = self.region.told_before(self.dead)
        gone = {t.report for x in before.values() for o in x.events for t in o.tellings if _may_be_counted(t)}
        here = {t.report for g in changed for o in g for t in o.tellings if _may_be_counted(t)}
        rows: set[int] = set()
        for first, last in _stretches({marks.day_of(r.instant) for r in here | gone}):
            rows |= {row for (row, _), _ in self.region.marked(marks.COUNTED, first, last)}
        near = {row: self.region.facts[row] for row in self.region.know(rows)}
        alike = set[int]()
        for reports in (here, gone):  # by one name for what was and what is
            stories = Stories([*near.values(), *reports])
            alike |= {
                row for row, f in near.items() if any(f.id == r.id or stories.likeness(f.id, r.id) for r in reports)
            }
        return [f for x in self.region.tell(alike).values() for f in x.loose if may_follow(f)]

    def _merged_counts(self, follow: dict[Place, Telling | None]) -> tuple[tuple[list[list[Telling]], Kin], set[str]]:
        left = {p for p, t in follow.items() if t is None}
        was = self.region.entries_at(follow)
        told = self.region.tell(row for row, _ in left)
        new = [told[row].tellings[n] for row, n in sorted(left)]
        linked: set[Place] = set()
        for f in new:
            sketch, day = marks.count_sketch(f), marks.day_of(f.report.instant)
            if len(sketch) > 2 and day:
                near = self.region.marked(marks.COUNTED, day - STORY_DAYS, day + STORY_DAYS)
                linked |= {place for place, theirs in near if theirs == sketch}
        entries = set(was.values()) | self._old("f")
        at = {(row, t.number) for (row, n) in linked for t in self._loose_at(row, n)}
        entries |= set(self.region.entries_at((at | self._judged()) - follow.keys()).values())
        gone = {e for e in self.region.kin(entries) if e.startswith("f")}
        members = [t for t in self._tellings_in(gone) if follow.get(place_of(t), t) is not None]
        every = {place_of(t): t for t in (*members, *new) if follow.get(place_of(t)) is None}
        return merged_counts(sorted(every.values(), key=_order), self.judged), gone

    def _loose_at(self, row: int, number: int) -> list[Telling]:
        told = self.region.tell([row])
        return [told[row].loose[number]] if row in told else []

    # Wholes

    def _wholes(self, changed: list[Group], gone: set[str]) -> tuple[set[str], dict[str, str | None]]:
        """Entries that stay and may be part of another whole now; and for these and the changed groups, by the id of
        the first telling, the id of their whole."""
        was = self._groups_before(gone)
        staying = {e: g for e, g in self._held_by([*changed, *was]).items() if e not in gone}
        parts = [*changed, *staying.values()]
        wholes = {e: g for e, g in self._holding(parts).items() if e not in gone and e not in staying}
        groups = sorted([*parts, *wholes.values()], key=lambda g: g[0].order)
        found = find_wholes(groups)
        asked = {id(g) for g in parts}
        return set(staying), {g[0].tellings[0].name: found.get(k) for k, g in enumerate(groups) if id(g) in asked}

    def _groups_before(self, gone: set[str]) -> list[Group]:
        """The groups of the entries that go, with what was told by readings that count no more."""
        groups: list[Group] = []
        for places in self.region.places_in(gone).values():
            now = self.region.tell(row for row, _ in places if row not in self.dead)
            before = self.region.told_before(row for row, _ in places)
            own = set()
            for row, n in places:
                told = before.get(row) or now.get(row)
                if told and (t := told.tellings.get(n)) and t.kind == "event":
                    own.add(told.home[t.id])
            groups += [_ordered(own)] if own else []
        return groups

    def _held_by(self, groups: list[Group]) -> dict[str, Group]:
        """Events told of days that these hold, those of them that are wholes."""
        found: set[Place] = set()
        for g in groups:
            over = when(g)
            if over is not None and is_whole(g, over):
                told = of_time(g, over)
                signs = frozenset().union(*(marks.signs(o) for o in told))
                for t in map(marks.type_code, types_of(told)):
                    near = self.region.marked(marks.DAY + t, over.first, over.last)
                    found |= {p for p, sketch in near if not signs.isdisjoint(marks.unpacked(sketch))}
        return self._entries_with(self.region.occurrences(found))

    def _holding(self, groups: list[Group]) -> dict[str, Group]:
        """Events told over a time that holds the days of these, those of them that may be parts."""
        found: set[Place] = set()
        for g in groups:
            over = when(g)
            if over is not None and over.width <= PART:
                told = of_time(g, over)
                signs = frozenset().union(*(marks.signs(o) for o in told))
                for t in map(marks.type_code, types_of(told)):
                    found |= self.region.around(marks.WHOLE + t, over.first, over.last, signs)
        return self._entries_with(self.region.occurrences(found))

    def _entries_with(self, occurrences: Iterable[Occurrence]) -> dict[str, Group]:
        """The entries in which these stand, of those that no new reading tells."""
        places = {place_of(o.tellings[0]) for o in occurrences}
        places = {p for p in places if p[0] not in self.born}
        return {e: g for e, g in self._groups_of(set(self.region.entries_at(places).values())).items() if g}

    # What stays, and is made anew all the same

    def _stay(
        self, anew: Anew, changed: list[Group], follow: dict[Place, Telling | None], wholes: dict[str, str | None]
    ) -> None:
        """Adds what changed, and the entries that stay, with the figures and wholes that all have now."""
        kept = {e: g for e, g in self._groups_of(e for e in anew.staying if e.startswith("e")).items() if g}
        before = self.region.parts_of(kept)
        hung: dict[str, list[Telling]] = defaultdict(list)
        for place, t in follow.items():
            if t is not None:
                hung[t.name] += self._at([place])
        for entry, g in (*((None, g) for g in changed), *kept.items()):
            first = g[0].tellings[0].name
            more = hung.get(first, [])
            if entry is not None:
                more = more + [f for f in self._hung_on(entry, g) if place_of(f) not in follow]
            whole = wholes[first] if first in wholes else before.get(entry or "")
            if whole is not None:
                anew.wholes[len(anew.events)] = whole
            anew.hung[len(anew.events)] = more
            anew.events.append(g)
        for kind, groups in (("s", anew.said), ("f", anew.counted)):
            places = self.region.places_in(e for e in anew.staying if e.startswith(kind))
            groups += [sorted(self._at(found), key=_order) for found in places.values()]

    def _at(self, places: Iterable[Place]) -> list[Telling]:
        listed = list(places)
        told = self.region.tell(row for row, _ in listed)
        return [told[row].tellings[n] for row, n in listed if row in told]

    def _hung_on(self, entry: str, group: Group) -> list[Telling]:
        """The figures of an entry that hang on none of its tellings."""
        own = {place_of(f) for o in group for t in o.tellings for f in t.figures}
        places = [p for p in self.region.places_in([entry])[entry] if p not in own]
        return [t for t in self._at(places) if t.kind == "figure"]


def place_of(t: Telling) -> Place:
    return t.report.row, t.number


def _may_be_counted(t: Telling) -> bool:
    return any(counts(t, measure) for measure in COUNTED)


def _ordered(occurrences: Iterable[Occurrence]) -> list[Occurrence]:
    return sorted(occurrences, key=lambda o: (*o.order, o.tellings[0].id))


def _order(t: Telling) -> tuple[object, ...]:
    return (*t.order, t.id)


def _stretches(days: set[int]) -> list[Pair]:
    """Stretches of days that lie within a week of these, those that touch as one; all days where one is not known."""
    if marks.UNDATED in days:
        return [(marks.UNDATED, marks.LAST_DAY)]
    spans: list[Pair] = [(marks.UNDATED, marks.UNDATED)] if days else []
    for day in sorted(days):
        first, last = day - STORY_DAYS, day + STORY_DAYS
        if spans and first <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], last)
        else:
            spans.append((first, last))
    return spans
