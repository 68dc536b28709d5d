"""Edit scripts into lemmas: "l1+y" lowers a form, cuts one letter, adds y; "k0+" keeps it as it is."""

from functools import lru_cache


@lru_cache(maxsize=65_536)
def lemma_of(form: str, script: str) -> str:
    """A form's lemma by its script; the lowered form where the script would cut more than there is."""
    case, rest = script[0], script[1:]
    cut, add = rest.split("+", 1)
    base = form.lower() if case == "l" else form
    if int(cut) > len(base):
        return form.lower()
    return (base[: len(base) - int(cut)] + add) or base
