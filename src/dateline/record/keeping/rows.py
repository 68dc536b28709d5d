"""From a reading to the rows that a record keeps of it."""

import hashlib
import json
import re
import zlib
from datetime import UTC, datetime
from typing import Any

import msgspec

from dateline.compare.names import fold
from dateline.knowledge import countries
from dateline.record.copies.finding import shingles
from dateline.record.keeping.packing import unpack_bytes
from dateline.values.reading import Reader, Reading
from dateline.values.report import Given, Original

Row = dict[str, Any]
_DECODER = msgspec.json.Decoder(Reading)


def encoded(reading: Reading) -> bytes:
    """The JSON of a reading, which a record keeps."""
    return msgspec.json.encode(reading)


def decoded(written: bytes) -> Reading:
    return _DECODER.decode(written)


def unpack(data: bytes) -> Reading:
    return decoded(unpack_bytes(data))


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
        "events": len(reading.events),
        "statements": len(reading.statements),
        "figures": len(reading.figures),
    }


def _names(reading: Reading) -> list[str]:
    """People, bodies and places that a report names, and the countries of its places."""
    named = {i for m in reading.mentions if m.kind == "named" for i in m.entities}
    kinds = ("PER", "ORG", "LOC", "GPE")
    found = {e.name for e in reading.entities if e.id in named and e.kind in kinds} | {p.name for p in reading.places}
    lands = {p.country for p in reading.places if p.country}
    found |= {land.name for land in map(countries.by_iso3, sorted(lands)) if land}
    return sorted(filter(None, map(fold, found)))


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
