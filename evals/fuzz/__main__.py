"""Broken, hostile and endless inputs through everything before the language is read, and a few hundred through batches.

    python -m evals.fuzz [--count N] [--seed S] [--parts PART …] [--keep FOLDER] [--freeze]

Parts: mutations (N broken files of every kind; N / 20 of them once more through `batch.read` and `batch.add`, beside
good ones), floods (one piece again and again in every container; how many by N), monsters (bombs, depths, lengths that
lie, huge files; each in a process of its own), places (odd files), addresses (a server of ours on the loopback).

Each input must end in reports, or in a failure with a code and one line; every span and run of offsets must re-slice;
within 600 MB, and 2 seconds of the processor where it is under 1 MB; good reports beside it come out unchanged, and the
record holds nothing else. Exit status 1 where one does not; --keep keeps those inputs; --freeze writes result.json.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from evals.fuzz import surroundings
from evals.fuzz.checks import SECONDS, Broken
from evals.fuzz.floods import CONTAINERS, PIECES, flood
from evals.fuzz.monsters import MONSTERS
from evals.fuzz.mutations import mutate
from evals.fuzz.running import Ended, apart, examined, run, show
from evals.fuzz.seeds import good_page, seeds

RESULT = Path(__file__).parent / "result.json"
COUNT, SEED = 5000, 11
_SMALL, _BATCH, _FLOOD = 6000, 20, 24_000
_HUGE_SECONDS = 30.0  # of what is over 1 MB


def mutations(count: int, dice: random.Random) -> Iterator[tuple[str, str, bytes]]:
    """(kind, name, bytes) of broken files; now and then the name is that of another kind."""
    good = seeds()
    kinds = list(good)
    for _ in range(count):
        kind = dice.choice(kinds)
        name, data = dice.choice(good[kind])
        other_name, other = dice.choice(good[dice.choice(kinds)])
        how, made = mutate(dice, data, other)
        yield f"{kind}, {how}", other_name if dice.random() < 0.1 else name, made


def _mutated(count: int, seed: int, kept: Path | None) -> Iterator[Ended]:
    with tempfile.TemporaryDirectory() as folder:
        yield from run(mutations(count, random.Random(seed)), Path(folder), seconds=SECONDS, kept=kept)


def _flooded(count: int, seed: int, kept: Path | None) -> Iterator[Ended]:
    pairs = [(c, p) for c in CONTAINERS for p in PIECES]
    chosen = random.Random(seed).sample(pairs, min(count, len(pairs)))
    made = ((f"flood, {c}", *flood(c, p, _FLOOD)) for c, p in chosen)
    with tempfile.TemporaryDirectory() as folder:
        yield from run(made, Path(folder), seconds=SECONDS / 2, kept=kept)


def _monstrous() -> Iterator[Ended]:
    for title, (name, make) in MONSTERS.items():

        def act(title: str = title, name: str = name, make: Callable[[], bytes] = make) -> Ended:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / name
                made = apart(lambda: Ended("monster", title, f"{path.write_bytes(make())}", 0.0, 0), "monster", title)
                if made.broken:
                    return made
                seconds = SECONDS if path.stat().st_size < 1 << 20 else _HUGE_SECONDS
                return apart(lambda: examined("monster", title, str(path), seconds=seconds), "monster", title)

        yield act()


def _batched(count: int, seed: int) -> Iterator[Ended]:
    """Mutated inputs in batches, counted by what came of them; most of the time goes into the language."""
    from evals.fuzz import batches  # here: the other parts need neither the record nor the language

    small = [i for i in mutations(4 * count, random.Random(seed + 1)) if len(i[2]) <= _SMALL][:count]
    for act in (batches.read_beside, batches.add_beside):
        rest = iter(small)
        while inputs := list(islice(rest, _BATCH)):
            began = time.process_time()
            try:
                counts = act(inputs)
            except Broken as e:
                yield Ended("batch", act.__name__, f"broken: {e}", 0.0, 0)
                continue
            seconds = time.process_time() - began
            for outcome, number in counts.items():
                for _ in range(number):
                    yield Ended("batch", act.__name__, outcome, round(seconds / max(counts.total(), 1), 3), 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--freeze", action="store_true")
    parts: dict[str, Callable[[], Iterator[Ended]]] = {
        "monsters": _monstrous,
        "places": lambda: surroundings.places(seconds=SECONDS),
        "addresses": lambda: surroundings.addresses(seconds=SECONDS),
        "mutations": lambda: _mutated(said.count, said.seed, said.keep),
        "floods": lambda: _flooded(said.count // 5, said.seed, said.keep),
        "batches": lambda: _batched(said.count // 20, said.seed),
    }
    parser.add_argument("--parts", nargs="*", choices=list(parts), default=list(parts))
    said = parser.parse_args()
    if said.keep is not None:
        said.keep.mkdir(parents=True, exist_ok=True)
    _warm()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    slowest: dict[str, tuple[float, str]] = {}
    largest: dict[str, tuple[int, str]] = {}
    broken = 0
    for part in said.parts:
        for ended in parts[part]():
            show(ended)
            broken += ended.broken
            counts[part]["broken" if ended.broken else ended.outcome] += 1
            name = f"{ended.kind}: {ended.name}"
            slowest[part] = max(slowest.get(part, (0.0, "")), (ended.seconds, name))
            largest[part] = max(largest.get(part, (0, "")), (ended.megabytes, name))
        print(
            f"{part}: {counts[part].total()} inputs, {dict(counts[part].most_common(6))}", file=sys.stderr, flush=True
        )
    result = {
        part: {
            "inputs": counts[part].total(), "broken": counts[part]["broken"],
            "outcomes": dict(sorted(counts[part].items())), "slowest": slowest[part], "largest": largest[part],
        }
        for part in counts
    }  # fmt: skip
    print(json.dumps(result, indent=1))
    if said.freeze:
        before = json.loads(RESULT.read_text()) if RESULT.exists() else {}
        RESULT.write_text(json.dumps({**before, **result}, indent=1, ensure_ascii=False) + "\n")
    sys.exit(1 if broken else 0)


def _warm() -> None:
    """Loads the tables once, so that no input pays for them."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("a.txt", good_page()), *seeds()["shapes"][:2]):
            path = Path(folder) / name
            path.write_bytes(data)
            examined("warm", name, str(path), seconds=60)


if __name__ == "__main__":
    main()
