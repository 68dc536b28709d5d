"""First names and the gender they are given to: from the lists of Faker (MIT) and of the US census (public domain).

    python -m training.first_names FAKER/providers/person NAMES/names

FAKER and NAMES are the unpacked packages `faker` and `names`. A name that both genders bear is left out.
"""

import importlib.util
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

TARGET = Path("src/dateline/vocabulary/first_names.txt")
OWN = Path("training/resources/first_names.txt")
CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґѓѕјљњќџ",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i ye g g dz j lj nj k dj".split(" "),
        strict=True,
    )
)
GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True)
)
LATIN = re.compile(r"[a-z][a-z'-]+")
CLEAR = 8.0


def fold(name: str) -> str:
    """Lower case, Latin letters, no accents."""
    low = name.lower().translate(
        str.maketrans(dict(zip("øłđıßæœ", ("o", "l", "d", "i", "ss", "ae", "oe"), strict=True)))
    )
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return "".join(CYRILLIC.get(c, GREEK.get(c, c)) for c in plain)


def faker_names(folder: Path) -> Iterator[tuple[str, str]]:
    """(name, gender) once per locale that lists it."""
    sys.path.insert(0, str(folder.parents[2]))
    for file in sorted(folder.glob("*/__init__.py")):
        module = importlib.import_module(f"faker.providers.person.{file.parent.name}")
        for gender, attribute in (("m", "first_names_male"), ("f", "first_names_female")):
            listed: Iterable[str] = getattr(module.Provider, attribute, ())
            for name in sorted({fold(n) for n in listed}):
                if LATIN.fullmatch(name):
                    yield name, gender


def main(faker: Path, names: Path) -> None:
    weight: dict[str, Counter[str]] = {}
    for name, gender in faker_names(faker):
        weight.setdefault(name, Counter())[gender] += 1
    for gender, file in (("m", "dist.male.first"), ("f", "dist.female.first")):
        for line in (names / file).read_text().splitlines():
            cells = line.split()
            weight.setdefault(fold(cells[0]), Counter())[gender] += 3 * float(cells[1]) + 0.2
    found: dict[str, list[str]] = {"f": [], "m": []}
    own = {}
    for line in OWN.read_text(encoding="utf-8").splitlines():
        gender, _, listed_names = line.partition("\t")
        own.update(dict.fromkeys(map(fold, listed_names.split()), gender))
    for name in sorted({*weight, *own}):
        counts = weight.get(name, Counter())
        top = max("fm", key=lambda g: counts[g])
        if name in own:
            if own[name] in found:
                found[own[name]].append(name)
        elif counts[top] >= CLEAR * counts["m" if top == "f" else "f"]:
            found[top].append(name)
    TARGET.write_text("".join(f"{g}\t{' '.join(listed)}\n" for g, listed in found.items()), encoding="utf-8")
    print({g: len(listed) for g, listed in found.items()})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
