"""Events of readings as merging sees them, with the occurrence that annotators say each tells."""

import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

import dateline
from dateline.reading.intake import from_text
from dateline.reading.pipeline import read_original
from dateline.record import Record
from dateline.record.deriving.derive import by_kind, report_facts
from dateline.record.deriving.settling import material
from dateline.record.keeping.store import Store
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import Telling
from dateline.values.reading import Reading
from dateline.values.report import Given
from evals.corpus import stories
from evals.corpus.counting import paired
from evals.corpus.fed import reading_of
from evals.corpus.gold import ROOT, Json
from evals.corpus.gold import stories as all_stories
from evals.merging.corpora import Gold, Told
from evals.reference.metrics import Cluster

Read = Callable[[str, str], Reading]


@dataclass(frozen=True)
class Labelled:
    """Events of a set of reports; `label` has the occurrence of those that annotators saw too, by telling; `golds` are
    all mentions of annotators by report; `look_alikes` pairs of occurrences that are not one."""

    tellings: list[Telling]
    stories: Stories
    label: dict[str, str]
    golds: Mapping[str, tuple[Gold, ...]]
    look_alikes: tuple[tuple[str, str], ...] = ()


def labelled(
    readings: Iterable[Reading], golds: Mapping[str, tuple[Gold, ...]], alike: Iterable[tuple[str, str]] = ()
) -> Labelled:
    """The events of the readings, taken through a record; `golds` are by the id of their report."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "told.db"
        with Record(path) as record:
            for reading in readings:
                record.put(reading)
        store = Store(str(path), create=False)
        with store.reading() as connection:
            held = material(connection)
            facts = report_facts(held.readings, {r.row: r.given_id for r in held.readings})
            tellings = by_kind(held.tellings(facts))["event"]
        store.close()
    return Labelled(tellings, Stories(list(facts.values())), _labels(tellings, golds), golds, tuple(alike))


def _labels(tellings: list[Telling], golds: Mapping[str, tuple[Gold, ...]]) -> dict[str, str]:
    """Tellings paired with mentions that share characters, each used once."""
    by_report: dict[str, list[Telling]] = defaultdict(list)
    for t in tellings:
        by_report[t.report.id].append(t)
    found: dict[str, str] = {}
    for report, ts in by_report.items():
        wanted = golds.get(report, ())
        for i, j in paired(len(ts), len(wanted), partial(_affinity, ts, wanted)):
            found[ts[i].name] = wanted[j].cluster
    return found


def _affinity(tellings: list[Telling], wanted: tuple[Gold, ...], i: int, j: int) -> tuple[float, ...]:
    t, gold = tellings[i], wanted[j]
    both = min(t.end, gold.end) - max(t.start, gold.start)
    return (both / (max(t.end, gold.end) - min(t.start, gold.start)) if both > 0 else 0.0,)


def clusters(of: Mapping[str, str]) -> list[Cluster]:
    """Those with the same value together."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, cluster in of.items():
        found[cluster].add(name)
    return [frozenset(c) for c in found.values()]


def _gold(split: str, name: str) -> Reading:
    return reading_of(stories.case(split, name))


def _alone(split: str, name: str) -> Reading:
    return stories.apart(_gold(split, name))


def _read(split: str, name: str) -> Reading:
    return dateline.read(ROOT / split / f"{name}.txt")


def _told(read: Read, split: str) -> Iterator[tuple[str, Labelled]]:
    """The stories of a split, each by its name."""
    for story in all_stories(split):
        readings = {name: read(split, name) for name in story["reports"]}
        golds = _golds(story)
        alike = [(p["entries"][0], p["entries"][1]) for p in story["look_alikes"]]
        by_id = {reading.report.id: tuple(golds[name]) for name, reading in readings.items()}
        yield story["story"], labelled(readings.values(), by_id, alike)


def _golds(story: Json) -> dict[str, list[Gold]]:
    found: dict[str, list[Gold]] = defaultdict(list)
    for entry in story["entries"]:
        for report, finding in entry["mentions"]:
            start, end = finding.split(":")[1].split("-")
            found[report].append(Gold(int(start), int(end), entry["key"]))
    return found


STORIES: dict[str, Callable[[str], Iterator[tuple[str, Labelled]]]] = {
    "gold": partial(_told, _gold), "alone": partial(_told, _alone), "read": partial(_told, _read),
}  # fmt: skip


def marked() -> Iterator[tuple[str, Labelled]]:
    """The train part of the stories of which nothing but occurrences is labelled, as read."""
    return _told(_read, "told/train")


def documents(docs: Iterable[Told], keep: Path | None = None) -> Labelled:
    """The documents of a corpus, all in one record; `keep` is a folder that holds readings, to read them once."""
    docs = list(docs)
    return labelled([_reading(d, keep) for d in docs], {d.id: d.mentions for d in docs})


def _reading(doc: Told, keep: Path | None) -> Reading:
    kept = keep / f"{doc.id.replace('/', '_')}.json" if keep else None
    if kept and kept.exists():
        return msgspec.json.decode(kept.read_bytes(), type=Reading)
    original = from_text(doc.text, given=Given(id=doc.id, published=doc.published))
    reading = read_original(original)
    if kept:
        kept.write_bytes(msgspec.json.encode(reading))
    return reading
