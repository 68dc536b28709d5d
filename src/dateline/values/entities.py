"""Who: entities, the roles they play, and the reference that leads from words to them."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Literal

from dateline.values.language import EntityType, Mention
from dateline.values.places import Place
from dateline.values.spans import Span, Value
from dateline.values.times import Time

RoleBasis = Literal["argument", "coordination", "antecedent", "possessor", "headline"]


class Entity(Value, frozen=True, kw_only=True):
    """Someone or something that a report speaks of. `id` is its knowledge id, or x:START of its first mention."""

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: EntityType
    country: str | None
    sector: str | None
    other_sectors: tuple[str, ...]
    knowledge: str | None
    mentions: tuple[str, ...]
    basis: Literal["knowledge", "apposition", "text"]


class Role(Value, frozen=True, kw_only=True):
    """One party of a finding: its words, and who is meant; `name` is canonical also where the text says "he"."""

    start: int
    end: int
    text: str
    name: str
    entity: str | None
    country: str | None
    sector: str | None
    basis: RoleBasis


class Reference(Value, frozen=True, kw_only=True, dict=True):
    """Who and what the words of a report refer to: mentions in text order, with entities, times and places resolved."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        return {e.id: e for e in self.entities}

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self.mentions]

    @cached_property
    def _reach(self) -> list[int]:
        return list(accumulate((m.end for m in self.mentions), max))

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Mentions that lie within the characters [start, end)."""
        within = self.mentions[bisect_left(self._starts, start) : bisect_right(self._starts, max(end - 1, start))]
        return [m for m in within if m.end <= end]

    def mention_at(self, start: int, end: int) -> Mention | None:
        """The mention that a phrase is: the one with the largest intersection over union, at least a third."""
        best, most = None, 1 / 3
        for k in range(bisect_right(self._starts, max(end - 1, start)) - 1, -1, -1):
            if self._reach[k] <= start:
                break
            m = self.mentions[k]
            both = min(m.end, end) - max(m.start, start)
            share = both / (m.end - m.start + end - start - both) if both > 0 else 0.0
            if share >= most and share > 1 / 3:
                best, most = m, share
        return best

    def roles(self, phrase: Span, *, basis: RoleBasis = "argument") -> tuple[Role, ...]:
        """The parties that a phrase names: one, or each member of a plural ("the two leaders")."""
        mention = self.mention_at(phrase.start, phrase.end)
        found = [self.by_id[i] for i in mention.entities if i in self.by_id] if mention else []
        if not found:
            return (_role(phrase, None, basis),)
        if len(found) > 1 and basis == "argument":
            basis = "antecedent"
        return tuple(_role(phrase, e, basis) for e in found)


def _role(phrase: Span, entity: Entity | None, basis: RoleBasis) -> Role:
    return Role(
        start=phrase.start,
        end=phrase.end,
        text=phrase.text,
        name=entity.name if entity else " ".join(phrase.text.split()),
        entity=entity.id if entity else None,
        country=entity.country if entity else None,
        sector=entity.sector if entity else None,
        basis=basis,
    )
