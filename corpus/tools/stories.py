"""Stories: which events of several reports are one occurrence, which only look alike, where reports disagree."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.tools.build import CONFLICTS, Builder
from corpus.tools.source import ROOT, Problem, find, load

Json = dict[str, Any]
RELATIONS = {"contradiction", "update", "refinement", "correction"}
COPIES = {"exact", "near", "partial", "common_origin"}
BASES = {"url", "notice", "text"}


def sources() -> Iterator[Path]:
    """The story files, by name."""
    yield from sorted((ROOT / "stories").glob("*.ann"))


class Story:
    """One story: its file's labels, with the findings of its reports by the annotators' names."""

    def __init__(self, path: Path) -> None:
        self.path, self.problems = path, list[Problem]()
        self.name = path.stem
        self.reports = {i: s for i, s in find([]) if i.startswith(self.name + "-")}
        self.made: dict[str, dict[str, Json]] = {}
        for id_, split in self.reports.items():
            builder = Builder(load(id_, split))
            builder.build()
            self.made[id_] = builder.made
        self.out: Json = {
            "story": self.name, "reports": list(self.reports), "split": next(iter(self.reports.values()), None),
            "entries": [], "look_alikes": [], "conflicts": [], "copies": [], "revisions": [],
        }  # fmt: skip

    def build(self) -> Json:
        """The story as JSON; what is wrong gathers in `problems`."""
        for at, row in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            words = re.findall(r'"[^"]*"|\S+', row.split(" #")[0])
            if not words or row.startswith(("#", "story:")):
                continue
            try:
                self._label(words)
            except (ValueError, KeyError) as error:
                self.problems.append(Problem(at, str(error).strip("'\"")))
        if len(set(self.reports.values())) > 1:
            self.problems.append(Problem(1, "a story lies in one split"))
        return self.out

    def _label(self, words: list[str]) -> None:
        kind, rest = words[0], words[1:]
        match kind:
            case "o":
                if any(e["key"] == rest[0] for e in self.out["entries"]):
                    raise ValueError(f"two occurrences are called {rest[0]!r}")
                self.out["entries"].append({"key": rest[0], "mentions": [self._ref(r, "e") for r in rest[1:]]})
            case "l":
                for o in rest[:2]:
                    self._entry(o)
                self.out["look_alikes"].append({"entries": rest[:2], "why": " ".join(rest[2:]).strip('"')})
            case "c":
                self._conflict(rest)
            case "y":
                a, _, b, how = rest[:4]
                if how not in COPIES:
                    raise ValueError(f"no kind of copy {how!r}")
                retained = float(rest[4]) if len(rest) > 4 else None
                self.out["copies"].append(
                    {"report": self._report(a), "of": self._report(b), "kind": how, "retained": retained}
                )
            case "v":
                a, _, b, basis = rest[:4]
                if basis not in BASES:
                    raise ValueError(f"no basis of a revision {basis!r}")
                self.out["revisions"].append({"of": self._report(a), "by": self._report(b), "basis": basis})
            case _:
                raise ValueError(f"no label is called {kind!r}")

    def _conflict(self, rest: list[str]) -> None:
        kind, relation, entry, *refs = rest
        if kind not in CONFLICTS:
            raise ValueError(f"no kind of conflict {kind!r}")
        if relation not in RELATIONS:
            raise ValueError(f"no relation {relation!r}")
        self._entry(entry)
        found = [self._ref(r, None) for r in refs if not r.startswith('"')]
        if len(found) < 2:
            raise ValueError("a conflict names at least two findings")
        self.out["conflicts"].append({"kind": kind, "relation": relation, "entry": entry, "refs": found})

    def _entry(self, name: str) -> None:
        if not any(e["key"] == name for e in self.out["entries"]):
            raise ValueError(f"no occurrence is called {name!r}")

    def _report(self, letter: str) -> str:
        id_ = letter if letter in self.reports else f"{self.name}-{letter}"
        if id_ not in self.reports:
            raise ValueError(f"no report {letter!r} in {self.name}")
        return id_

    def _ref(self, ref: str, kind: str | None) -> list[str]:
        letter, _, name = ref.partition("/")
        id_ = self._report(letter)
        if name not in self.made[id_]:
            raise ValueError(f"{id_} has no label {name!r}")
        found = str(self.made[id_][name]["id"])
        if kind and not found.startswith(kind):
            raise ValueError(f"{ref} is no {kind}")
        return [id_, found]
