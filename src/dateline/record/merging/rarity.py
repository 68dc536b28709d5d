"""How much a name tells of the story that it stands in, by the name alone: "Ministry of Justice" nothing, a head of
state little, a village or a private person much.

A function of the name, not of how many reports bear it, so that two reports tell one story or two in whatever record
they stand.
"""

from functools import lru_cache

from dateline.knowledge import countries, gazetteer, groups, offices, outlets
from dateline.vocabulary.words import lists

_ANY = lists("occurrences.txt")["any story"]
NOTHING, LITTLE, SOME, MUCH = 0.0, 0.25, 0.5, 1.0
_BIG, _MIDDLING, _SMALL = 1_000_000, 100_000, 20_000  # people of a town
_GREAT_STATE, _STATE = 20_000_000, 5_000_000  # people of a state
_SHORT = 3  # letters; a shorter name is an initial or a state's abbreviation


@lru_cache(maxsize=200_000)
def rarity(name: str) -> float:
    """From 0, of a name (folded) that any story may name, to 1, of one that hardly a second does."""
    words = [w.title() for w in name.split() if w not in _ANY]
    spelt = name.title()
    if state := countries.by_name(spelt) or countries.by_capital(spelt):
        return _of_state(state)
    if not words or len(name) < _SHORT or _of_its_state(spelt, words) or outlets.find(name):
        return NOTHING
    if groups.find(spelt) or offices.person(spelt):
        return LITTLE
    if place := next(iter(gazetteer.find(spelt)), None):
        return _of_place(place)
    return MUCH if " " in name else SOME


def _of_state(state: countries.Country) -> float:
    if state.population >= _GREAT_STATE:
        return NOTHING
    return LITTLE if state.population >= _STATE else SOME


def _of_its_state(name: str, words: list[str]) -> bool:
    """Is it a seat of government, or a body with nothing but its state's name: "Russian foreign ministry"?"""
    return bool(countries.metonym(name)) or all(countries.by_adjective(w) or countries.by_name(w) for w in words)


def _of_place(place: gazetteer.GazetteerPlace) -> float:
    if place.kind in ("country", "region", "sea") or place.population >= _BIG:
        return LITTLE
    if place.kind == "admin1" or place.population >= _MIDDLING:
        return SOME
    return (SOME + MUCH) / 2 if place.population >= _SMALL else MUCH
