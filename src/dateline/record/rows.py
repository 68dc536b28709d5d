"""From a reading to the rows that a record keeps of it."""

import hashlib
import json
import re
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from dateline.compare.names import fold
from dateline.record.copies import shingles
from dateline.values.entities import Entity, Role
from dateline.values.reading import Reader, Reading
from dateline.values.report import Given, Original
from dateline.values.statements import Statement

Row = dict[str, Any]


def pack(reading: Reading) -> bytes:
    return zlib.compress(msgspec.json.encode(reading), 6)


def unpack(data: bytes) -> Reading:
    return msgspec.json.decode(zlib.decompress(data), type=Reading)


def pack_original(original: Original) -> bytes:
    """What reading a report again takes: its decoded text, with what its container and the user say of it."""
    return zlib.compress(msgspec.json.encode(original), 6)


def unpack_original(data: bytes) -> Original:
    return msgspec.json.decode(zlib.decompress(data), type=Original)


def digest(data: bytes) -> str:
    """Under which the record keeps what it packed, to find out later whether it is still whole."""
    return hashlib.sha256(data).hexdigest()


def reader_key(reader: Reader) -> str:
    """Under which name a record keeps the readings of a reader."""
    return f"{reader.version} {reader.model} {reader.knowledge} {reader.schema}"


def reader_rank(key: str) -> tuple[tuple[int, ...], str]:
    """Readers by their release, 0.10 after 0.9."""
    version = key.split(" ", 1)[0]
    return tuple(int(part) for part in re.findall(r"\d+", version)), version


def given_key(given: Given) -> str:
    """What the user gave with a report, as a short hash; empty where nothing was."""
    said = [given.id, given.uri, given.outlet, given.headline, given.published, given.zone]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16] if any(said) else ""


def facts_row(reading: Reading) -> Row:
    """What `readings` keeps of a reading beside its JSON: what the report is, what merging and copies need of it."""
    report = reading.report
    published = report.published.value if report.published else None
    updated = report.updated.value if report.updated else None
    words, hashes = shingles(report)
    return {
        "given_id": report.id,
        "file": reading.file,
        "line": reading.line,
        "uri": report.uri,
        "outlet": report.outlet,
        "outlet_country": report.outlet_country,
        "published": published,
        "updated": updated,
        "instant": instant(published),
        "known": instant(updated or published),
        "fetched": (report.container or {}).get("fetched"),
        "headline": report.headline.text if report.headline else None,
        "language": report.language,
        "agencies": json.dumps(report.agencies),
        "names": json.dumps(_names(reading), ensure_ascii=False),
        "conflicts": msgspec.json.encode(reading.conflicts).decode(),
        "words": words,
        "shingles": hashes,
    }


def _names(reading: Reading) -> list[str]:
    """People, bodies and places that a report names, without countries, which too many reports name."""
    named = {i for m in reading.mentions if m.kind == "named" for i in m.entities}
    kinds = ("PER", "ORG", "LOC", "GPE")
    found = {e.name for e in reading.entities if e.id in named and e.kind in kinds and not e.id.startswith("country:")}
    found |= {p.name for p in reading.places if p.precision != "country"}
    return sorted(filter(None, map(fold, found)))


def finding_rows(reading: Reading) -> tuple[list[Row], list[Row]]:
    """Rows of `findings` and `parties`, without the number of their reading."""
    maker = _Maker(reading)
    return maker.findings, maker.parties


def instant(value: str | None) -> str | None:
    """An RFC 3339 value in UTC, to sort by; one without an offset is taken as UTC."""
    if not value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class _Maker:
    """Collects the rows of one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.report.text
        self.entities = {e.id: e for e in reading.entities}
        self.statements = {s.id: s for s in reading.statements}
        self.starts = [a for a, _ in reading.sentences]
        self.findings: list[Row] = []
        self.parties: list[Row] = []
        self._events()
        self._statements()
        self._figures()

    def _events(self) -> None:
        for e in self.reading.events:
            self._add(
                e, "event", e.trigger.start, e.trigger.end, words=e.trigger.text, chain=e.according_to,
                type=e.type, earliest=e.time.earliest, latest=e.time.latest,
                country=e.place.country if e.place else None,
            )  # fmt: skip
            self._roles(e.id, "actor", e.actors)
            self._roles(e.id, "recipient", e.recipients)

    def _statements(self) -> None:
        for s in self.reading.statements:
            spans = s.content or ((s.cue,) if s.cue else ())
            if not spans:
                continue
            words = " … ".join(" ".join(c.text.split()) for c in spans)
            chain = self._above(s)
            self._add(s, "statement", spans[0].start, spans[-1].end, words=words, chain=chain, type=s.manner)
            self._roles(s.id, "actor", s.sources)
            self._roles(s.id, "recipient", s.addressees)
            for k, entity in enumerate(self.entities[i] for i in s.about if i in self.entities):
                self.parties.append({"finding": s.id, "side": "about", "position": k, **self._entity(entity)})

    def _figures(self) -> None:
        for f in self.reading.figures:
            self._add(f, "figure", f.start, f.end, words=f.text, chain=f.according_to, type=f.measure)
            self._roles(f.id, "actor", (f.of,) if f.of else ())

    def _add(
        self, finding: Any, kind: str, start: int, end: int, *, words: str, chain: tuple[str, ...],
        type: str | None, earliest: str | None = None, latest: str | None = None, country: str | None = None,
    ) -> None:  # fmt: skip
        self.findings.append(
            {
                "id": finding.id, "kind": kind, "start": start, "end": end, "type": type, "earliest": earliest,
                "latest": latest, "country": country, "confidence": finding.confidence, "words": words,
                "sentence": self._sentence(start), "sources": json.dumps([*self._sources(chain)], ensure_ascii=False),
                "data": msgspec.json.encode(finding).decode(),
            }
        )  # fmt: skip

    def _roles(self, finding: str, side: str, roles: tuple[Role, ...]) -> None:
        for k, role in enumerate(roles):
            entity = self.entities.get(role.entity or "")
            about = self._entity(entity) if entity else self._unnamed(role)
            row = {"finding": finding, "side": side, "position": k, **about}
            row["country"], row["sector"] = role.country or about["country"], role.sector or about["sector"]
            self.parties.append(row)

    def _entity(self, entity: Entity) -> Row:
        names = [entity.name, *entity.aliases]
        keys = [entity.knowledge] if entity.knowledge else []
        keys += [k for k in dict.fromkeys(map(fold, names)) if k]
        return {
            "name": entity.name, "entity": entity.id, "kind": entity.kind, "country": entity.country,
            "sector": entity.sector, "names": json.dumps(keys, ensure_ascii=False),
        }  # fmt: skip

    def _unnamed(self, role: Role) -> Row:
        return {
            "name": role.name, "entity": None, "kind": None, "country": role.country, "sector": role.sector,
            "names": json.dumps([fold(role.name)], ensure_ascii=False),
        }  # fmt: skip

    def _above(self, statement: Statement) -> tuple[str, ...]:
        chain: list[str] = []
        step = statement.within
        while step in self.statements and step not in chain:
            chain.append(step)
            step = self.statements[step].within
        return tuple(reversed(chain))

    def _sources(self, chain: tuple[str, ...]) -> Iterator[Row]:
        """The sources of a chain of statements, outermost first, each with its keys."""
        for name in chain:
            statement = self.statements.get(name)
            for role in statement.sources if statement else ():
                entity = self.entities.get(role.entity or "")
                about = self._entity(entity) if entity else self._unnamed(role)
                yield {"name": about["name"], "keys": json.loads(about["names"])}

    def _sentence(self, start: int) -> str:
        k = bisect_right(self.starts, start) - 1
        if k < 0:
            return ""
        a, b = self.reading.sentences[k]
        return " ".join(self.text[a:b].split())
