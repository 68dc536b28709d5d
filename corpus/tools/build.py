"""Compiles one annotation source to findings as the contract has them, and says everything that is wrong with it."""

import hashlib
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from corpus.tools import coverage, intervals
from corpus.tools.phrases import Page
from corpus.tools.source import Label, Phrase, Problem, Source, Token
from dateline.reading.events.finding import auxiliary
from dateline.vocabulary.plover import cameo, has_mode, kinds

Json = dict[str, Any]
ROLES = set(
    "headline deck byline published updated credit caption advert related subhead body agency correction legal".split()
)
BEARING = ("headline", "deck", "subhead", "body")
_SECTORS = "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO NGO"
SECTORS = set(_SECTORS.split())
KINDS = set("PER ORG GPE LOC GROUP EVENT OTHER".split())
GRAINS = set("second minute hour part_of_day day weekend week month season quarter half year decade century".split())
ANCHORS = {"published", "speech", "event", "time", "none"}
MODALITIES = ("planned", "hypothetical", "demanded", "possible")
MANNERS = {"direct", "indirect", "mixed"}
SCOPES = {"incident", "cumulative", "standing"}
CONFLICTS = {"date", "place", "actor", "figure", "attribution", "happened"}
OPEN_MARKS = "\"“„«‘'”‟‹"
DATE_LINE = re.compile(r"(?:[A-Z][a-z]+day, )?(?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+),? \d{4}")
LEAD_DAYS, LEAD_PARAGRAPHS = 3, 2


class Builder:
    """One report: labels in, findings out; problems are gathered so that an annotator mends all at once."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.page = Page(source.text)
        self.problems: list[Problem] = []
        self.entities: dict[str, Json] = {}
        self.made: dict[str, Json] = {}
        self.covered: list[tuple[int, int]] = []
        self.mentions: dict[tuple[int, int], list[str]] = {}
        self.decoys: list[Json] = []
        self.roles = {n: source.roles.get(n) or self._usual(n) for n in range(1, len(self.page.lines) + 1)}

    def _usual(self, n: int) -> str:
        """The role of a line that the annotator left unsaid: the first is the headline, a bare date the stamp."""
        if n == 1:
            return "headline"
        return "published" if DATE_LINE.fullmatch(self.text[slice(*self.page.trimmed[n - 1])]) else "body"

    def build(self) -> Json:
        """All findings of the report, in the order of the contract."""
        order = "xmtpfsedc-"
        for label in sorted(self.source.labels, key=lambda lb: order.find(lb.kind)):
            if label.kind not in order:
                self._wrong(label, f"no label is called {label.kind!r}")
                continue
            try:
                self._read(label)
            except (ValueError, KeyError, IndexError) as error:
                self._wrong(label, str(error).strip("'\""))
        self._check_header()
        self._check_coverage()
        return self._report()

    def _wrong(self, label: Label, message: str) -> None:
        self.problems.append(Problem(label.at, message))

    def _read(self, label: Label) -> None:
        handler = {
            "x": self._entity, "m": self._mention, "t": self._time, "p": self._place, "f": self._figure,
            "s": self._statement, "e": self._event, "c": self._conflict, "d": self._decoy, "-": self._dismissed,
        }[label.kind]  # fmt: skip
        handler(label)

    # ------------------------------------------------------------------------------------------------------------ spans

    def span(self, phrase: Phrase | None) -> Json:
        """A phrase as the contract's Span, which slices by construction."""
        if phrase is None:
            raise ValueError("a phrase in braces is missing")
        start, end = self.page.locate(phrase)
        line = next((n for n, (a, b) in enumerate(self.page.lines, 1) if a <= start < b), 0)
        if self.roles.get(line) not in BEARING:
            raise ValueError(f"line {line} is {self.roles.get(line)}, which bears no findings")
        return {"start": start, "end": end, "text": self.text[start:end]}

    def _role(self, token: Token) -> Json:
        if token.value not in self.entities:
            raise ValueError(f"no entity {token.value!r}; declare it with x")
        entity, span = self.entities[token.value], self.span(token.phrase)
        if re.match(r"(?:the|a|an) ", span["text"], re.IGNORECASE) and not entity["name"].startswith(span["text"][:4]):
            raise ValueError(f"{{{span['text']}}}: roles go without their article")
        held = self.mentions.setdefault((span["start"], span["end"]), [])
        if token.value not in held:
            held.append(token.value)
        shown = {k: entity[k] for k in ("name", "country", "sector")}
        return {**span, **shown, "entity": token.value, "basis": "argument"}

    def _new(self, name: str, finding: Json) -> None:
        if name in self.made:
            raise ValueError(f"two labels are called {name!r}")
        self.made[name] = finding

    # ----------------------------------------------------------------------------------------------------------- labels

    def _entity(self, label: Label) -> None:
        name, kind, country, sector, shown = (t.value for t in label.tokens[:5])
        if name in self.entities:
            raise ValueError(f"two entities are called {name!r}")
        if kind not in KINDS:
            raise ValueError(f"no kind {kind!r}: {' '.join(sorted(KINDS))}")
        if country != "-" and not re.fullmatch("[A-Z]{3}", country):
            raise ValueError(f"no country {country!r}: three letters or -")
        if sector != "-" and sector not in SECTORS:
            raise ValueError(f"no sector {sector!r}")
        if not re.fullmatch('"[^"]+"', shown):
            raise ValueError('the canonical name stands in "quotes"')
        self.entities[name] = {
            "kind": kind, "name": shown.strip('"'), "country": _or_none(country), "sector": _or_none(sector),
        }  # fmt: skip

    def _mention(self, label: Label) -> None:
        name = label.tokens[0].value
        if name not in self.entities:
            raise ValueError(f"no entity {name!r}")
        for token in label.tokens[1:]:
            if token.phrase is None:
                raise ValueError(f"no phrase in {token.value!r}")
            span = self.span(token.phrase)
            held = self.mentions.setdefault((span["start"], span["end"]), [])
            if name not in held:
                held.append(name)

    def _time(self, label: Label) -> None:
        (name, phrase, type_, value, anchor), rest = label.tokens[:5], label.tokens[5:]
        if type_.value not in ("DATE", "TIME", "DURATION", "SET"):
            raise ValueError(f"no type of time {type_.value!r}")
        if anchor.value not in ANCHORS:
            raise ValueError(f"no anchor {anchor.value!r}: {' '.join(sorted(ANCHORS))}")
        given = {t.key: t.value for t in rest}
        if given.get("gran", "day") not in GRAINS:
            raise ValueError(f"no granularity {given['gran']!r}")
        span, when = self.span(phrase.phrase), intervals.read(value.value)
        self.covered.append((span["start"], span["end"]))
        self._new(name.value, {
            "id": f"t:{span['start']}-{span['end']}", **span, "type": type_.value, "value": value.value,
            "earliest": when.earliest, "latest": when.latest, "granularity": given.get("gran", when.granularity),
            "mod": given.get("mod"), "anchor": anchor.value,
        })  # fmt: skip

    def _place(self, label: Label) -> None:
        (name, phrase, shown, country, point), rest = label.tokens[:5], label.tokens[5:]
        span = self.span(phrase.phrase)
        self.covered.append((span["start"], span["end"]))
        self._new(name.value, {
            "id": f"p:{span['start']}-{span['end']}", **span,
            **_spot(shown.value, country.value, point.value, rest[0].value if rest else None),
        })  # fmt: skip

    def _figure(self, label: Label) -> None:
        (name, phrase, value, measure, unit, scope), rest = label.tokens[:6], label.tokens[6:]
        if scope.value not in SCOPES:
            raise ValueError(f"no scope {scope.value!r}: {' '.join(sorted(SCOPES))}")
        span, of, links = self.span(phrase.phrase), None, {}
        raw = value.value
        low, high = _bounds(raw.lstrip("~"))
        for token in rest:
            if token.key == "of":
                of = self._role(token) if token.value else {**self.span(token.phrase), "name": None, "entity": None}
            elif token.key in ("e", "from", "replaces"):
                links[token.key] = token.value
            elif token.key or token.value:
                raise ValueError(f"a figure has no {token.key or token.value!r}")
        self.covered.append((span["start"], span["end"]))
        self._new(name.value, {
            "id": f"f:{span['start']}-{span['end']}", **span, "low": low, "high": high,
            "approximate": raw.startswith("~"), "unit": _or_none(unit.value), "measure": _or_none(measure.value),
            "scope": scope.value, "of": of, "event": links.get("e"), "derived_from": _names(links.get("from")),
            "replaces": links.get("replaces"),
        })  # fmt: skip

    def _statement(self, label: Label) -> None:
        name, manner = label.tokens[0].value, label.tokens[1].value
        if manner not in MANNERS:
            raise ValueError(f"no manner {manner!r}: {' '.join(sorted(MANNERS))}")
        found: Json = {
            "id": "", "sources": [], "cue": None, "content": [], "addressees": [], "manner": manner, "medium": None,
            "within": None, "polarity": "positive", "modality": "asserted", "about": [], "event": None,
        }  # fmt: skip
        for token in label.tokens[2:]:
            match token.key, token.value:
                case "src", _:
                    found["sources"].append(self._role(token))
                case "to", _:
                    found["addressees"].append(self._role(token))
                case ("cue" | "medium") as key, _:
                    found[key] = self.span(token.phrase)
                case "in", value:
                    found["within"] = value
                case "event", value:
                    found["event"] = value
                case "", "neg":
                    found["polarity"] = "negative"
                case "", "demanded":
                    found["modality"] = "demanded"
                case "", "" if token.phrase:
                    found["content"].append(self.span(token.phrase))
                case key, value:
                    raise ValueError(f"a statement has no {key or value!r}")
        if not found["sources"]:
            raise ValueError("a statement has a source in the text")
        if not found["content"]:
            raise ValueError("a statement has a content")
        found["content"].sort(key=lambda c: c["start"])
        marked = [self.text[max(c["start"] - 1, 0)] in OPEN_MARKS for c in found["content"]]
        if manner == "direct" and not any(marked) and self.text[found["content"][0]["start"]] not in OPEN_MARKS:
            raise ValueError("a direct statement begins behind a quotation mark")
        if manner == "direct" and found["content"][0]["text"][0] in OPEN_MARKS:
            raise ValueError("the marks of a direct quotation stand outside its content")
        first = found["content"][0]
        found["id"] = f"s:{first['start']}-{first['end']}"
        self._new(name, found)

    def _event(self, label: Label) -> None:
        name, kind, trigger = label.tokens[0].value, label.tokens[1].value, label.tokens[2].phrase
        type_, _, mode = kind.partition(".")
        if type_ not in kinds():
            raise ValueError(f"no event type {type_!r}: {' '.join(kinds())}")
        if not has_mode(type_, mode or None):
            raise ValueError(f"{type_} has no mode {mode!r}: {' '.join(kinds()[type_].modes) or 'none'}")
        span = self.span(trigger)
        found: Json = {
            "id": f"e:{span['start']}-{span['end']}", "trigger": span, "type": type_, "mode": mode or None,
            "contexts": [], "cameo": cameo(type_, mode or None), "actors": [], "recipients": [], "time": None,
            "place": None, "polarity": "positive", "modality": "asserted", "tense": "past", "historical": False,
            "according_to": None, "attribution_basis": None, "occurrence": name,
        }  # fmt: skip
        for token in label.tokens[3:]:
            self._event_part(found, token)
        self.covered.append((span["start"], span["end"]))
        self._new(name, found)

    def _event_part(self, found: Json, token: Token) -> None:
        basis = "discourse" if token.loose else "clause"
        match token.key, token.value:
            case ("a" | "r") as key, _:
                found["actors" if key == "a" else "recipients"].append(self._role(token))
            case "t", value:
                found["time"] = self._time_of(value, basis)
            case "p", value:
                found["place"] = self._place_of(value, basis)
            case "same", value:
                found["occurrence"] = value
            case "by", value:
                found["according_to"] = [] if value == "-" else value.split(",")
                found["attribution_basis"] = "none" if value == "-" else "discourse" if token.loose else "clause"
            case "", "neg":
                found["polarity"] = "negative"
            case "", ("past" | "present" | "future") as tense:
                found["tense"] = tense
            case "", "hist":
                found["historical"] = True
            case "", modality if modality in MODALITIES:
                found["modality"] = modality
            case "", value if value.startswith("+"):
                found["contexts"].append(value[1:])
            case key, value:
                raise ValueError(f"an event has no {key or value!r}")

    def _time_of(self, value: str, basis: str) -> Json:
        if value.split(",")[0] in self.made:
            times = [self.made[v] for v in value.split(",")]
            lows = [t["earliest"] for t in times if t["earliest"]]
            highs = [t["latest"] for t in times if t["latest"]]
            fine = times[-1]
            if len(times) > 1 and lows and highs:
                fine = {"earliest": max(lows), "latest": min(highs), "granularity": times[-1]["granularity"]}
            keys = ("earliest", "latest", "granularity")
            return {**{k: fine[k] for k in keys}, "basis": basis, "times": [t["id"] for t in times]}
        when = intervals.read(value)
        return {**when._asdict(), "basis": basis, "times": []}

    def _place_of(self, value: str, basis: str) -> Json:
        keys = ("name", "country", "lat", "lon", "precision")
        if value in self.made:
            place = self.made[value]
            return {**{k: place[k] for k in keys}, "basis": basis, "places": [place["id"]]}
        parts = re.fullmatch(r'("[^"]+"),([A-Z]{3}|-),(\?|[^,]+,[^,]+)', value)
        if not parts:
            raise ValueError(f'no place {value!r}: an id, or "Name",COUNTRY,LAT,LON')
        return {**_spot(parts[1], parts[2], parts[3], None), "basis": basis, "places": []}

    def _conflict(self, label: Label) -> None:
        kind = label.tokens[0].value
        if kind not in CONFLICTS:
            raise ValueError(f"no kind of conflict {kind!r}: {' '.join(sorted(CONFLICTS))}")
        refs = [t.value for t in label.tokens[1:] if not t.key]
        if len(refs) < 2 or any(r not in self.made for r in refs):
            raise ValueError("a conflict names at least two findings")
        about = next((t.value for t in label.tokens if t.key == "e"), None)
        self._new(f"c{label.at}", {"id": f"c:{label.at}", "kind": kind, "refs": refs, "occurrence": about})

    def _decoy(self, label: Label) -> None:
        span = self.span(label.tokens[0].phrase)
        self.decoys.append({**span, "reason": " ".join(t.value for t in label.tokens[1:])})
        self.covered.append((span["start"], span["end"]))

    def _dismissed(self, label: Label) -> None:
        for token in label.tokens:
            if token.phrase:
                span = self.page.locate(token.phrase)
                self.covered.append(span)

    # ----------------------------------------------------------------------------------------------------------- checks

    def _check_header(self) -> None:
        for key in ("story", "outlet", "published", "licence", "credit", "real"):
            if not self.source.header.get(key):
                self.problems.append(Problem(1, f"the header has no {key!r}"))
        for line, role in self.source.roles.items():
            if role not in ROLES or line not in self.roles:
                self.problems.append(Problem(1, f"[{line}] {role}: no such line or role"))

    def _check_coverage(self) -> None:
        areas = [self.page.lines[n - 1] for n, role in self.roles.items() if role in BEARING]
        for start, words in coverage.uncovered(self.text, areas, self.covered):
            line = next(n for n, (a, b) in enumerate(self.page.lines, 1) if a <= start < b)
            self.problems.append(Problem(0, f"line {line} of the text: {words!r} is neither labelled nor dismissed"))

    # ----------------------------------------------------------------------------------------------------------- output

    def _named(self, prefix: str) -> list[Json]:
        found = [f for f in self.made.values() if f["id"].startswith(f"{prefix}:")]
        return sorted(found, key=lambda f: tuple(map(int, re.findall(r"\d+", f["id"])[:2])))

    def _resolve(self) -> None:
        """Turns the annotators' names into ids, and what containment says into chains."""
        seen: set[str] = set()
        for finding in self.made.values():
            base, n = finding["id"], 1
            while finding["id"] in seen:
                n += 1
                finding["id"] = f"{base}.{n}"
            seen.add(finding["id"])
        statements = self._named("s")
        for s in statements:
            if s["within"]:
                s["within"] = self._id(s["within"])
            else:
                outer = self._around(s["content"][0]["start"], s["content"][0]["end"], statements, but=s)
                s["within"] = outer["id"] if outer else None
            s["event"] = self._id(s["event"]) if s["event"] else None
            s["about"] = self._about(s)
        by_id = {s["id"]: s for s in statements}
        for found in [*self._named("e"), *self._named("f")]:
            at = found.get("trigger", found)
            given = found.get("according_to")
            if given is None:
                inner = self._around(at["start"], at["end"], statements)
                found["according_to"] = _upwards(inner["id"], by_id) if inner else []
                if "trigger" in found:
                    found["attribution_basis"] = "clause" if inner else "none"
            else:
                found["according_to"] = [self._id(g) for g in given]
        events = self._named("e")
        for e in events:
            e["occurrence"] = self._id(e["occurrence"])
        self._share(events)
        for e in events:
            e["time"] = e["time"] or self._undated(e)
            e["auxiliary"] = list(auxiliary(SimpleNamespace(**e)))
        for f in self._named("f"):
            f["event"] = self._id(f["event"]) if f["event"] else None
            f["derived_from"] = [self._id(x) for x in f["derived_from"]]
            f["replaces"] = self._id(f["replaces"]) if f["replaces"] else None
        for c in self._named("c"):
            c["refs"] = [self._id(x) for x in c["refs"]]
            c["occurrence"] = self._id(c["occurrence"]) if c["occurrence"] else None

    def _share(self, events: list[Json]) -> None:
        """A telling without a time or a place of its own has that of the occurrence's first telling that has one."""
        groups: dict[str, list[Json]] = {}
        for e in events:
            groups.setdefault(e["occurrence"], []).append(e)
        for group in groups.values():
            for field in ("time", "place"):
                told = next((e[field] for e in group if e[field]), None)
                for e in group:
                    if told and not e[field]:
                        e[field] = {**told, "basis": "discourse"}

    def _id(self, name: str) -> str:
        if name not in self.made:
            self.problems.append(Problem(0, f"no label is called {name!r}"))
            return name
        return str(self.made[name]["id"])

    def _around(self, start: int, end: int, statements: list[Json], but: Json | None = None) -> Json | None:
        """The statement with the shortest part of content around [start, end)."""
        best: tuple[int, int] | None = None
        found = None
        for k, s in enumerate(statements):
            if s is but:
                continue
            for part in s["content"]:
                inside = part["start"] <= start and end <= part["end"]
                same = (part["start"], part["end"]) == (start, end)
                if inside and not (but and same and not self._cue_inside(but, part)):
                    rank = (part["end"] - part["start"], -k)
                    if best is None or rank < best:
                        best, found = rank, s
        return found

    def _cue_inside(self, s: Json, part: Json) -> bool:
        at = s["cue"] or s["sources"][0]
        return bool(part["start"] <= at["start"] and at["end"] <= part["end"])

    def _about(self, s: Json) -> list[str]:
        found = []
        for (a, b), names in sorted(self.mentions.items()):
            if any(c["start"] <= a and b <= c["end"] for c in s["content"]):
                found += [n for n in names if n not in found]
        return found

    def _undated(self, e: Json) -> Json:
        """DESIGN's rule for an event without a time of its own."""
        published, lead = self.source.header.get("published"), self._is_lead(e["trigger"]["start"])
        day = intervals.before(published, 0)
        if e["modality"] != "asserted" or (e["tense"] == "future"):
            return {"earliest": None, "latest": None, "granularity": None, "basis": "none", "times": []}
        if lead and not e["historical"]:
            first = intervals.before(published, LEAD_DAYS)
            return {"earliest": first, "latest": day, "granularity": "day", "basis": "published", "times": []}
        return {"earliest": None, "latest": day, "granularity": "day", "basis": "none", "times": []}

    def _is_lead(self, at: int) -> bool:
        bodies = [n for n, role in self.roles.items() if role == "body"][:LEAD_PARAGRAPHS]
        lead = [n for n, role in self.roles.items() if role in ("headline", "deck")] + bodies
        return any(self.page.lines[n - 1][0] <= at < self.page.lines[n - 1][1] for n in lead)

    def _report(self) -> Json:
        self._resolve()
        header, blocks = self.source.header, list(self._blocks())
        head = next(((a, b) for a, b, role in blocks if role == "headline"), None)
        stamp = next(((a, b) for a, b, role in blocks if role == "published"), None)
        ids = self._entity_ids()
        published = None if header.get("published") == "unknown" else header.get("published")
        spans: dict[str, Any] = {
            "headline": self._cut(head),
            "published": {**(self._cut(stamp) or {"start": None, "end": None, "text": None}), "value": published},
        }
        out: Json = {
            "report": {
                "id": self.source.id, "outlet": header.get("outlet"), "outlet_country": header.get("country"),
                **spans, "blocks": blocks, "sha256": hashlib.sha256(self.text.encode()).hexdigest(),
            },
            "split": self.source.split, "story": header.get("story"), "licence": header.get("licence"),
            "credit": header.get("credit"), "real": header.get("real") == "yes", "author": header.get("author"),
            "coreference": header.get("coreference", "roles"),
            "mentions": [
                {"id": f"m:{a}-{b}", "start": a, "end": b, "text": self.text[a:b], "entities": [ids[n] for n in names]}
                for (a, b), names in sorted(self.mentions.items())
            ],
            "entities": [{"id": ids[k], **v} for k, v in self.entities.items()],
            "times": self._named("t"), "places": self._named("p"), "events": self._named("e"),
            "statements": self._named("s"), "figures": self._named("f"), "conflicts": self._named("c"),
            "decoys": sorted(self.decoys, key=lambda d: d["start"]),
        }  # fmt: skip
        for role in _all_roles(out):
            role["entity"] = ids.get(role["entity"])
        for s in out["statements"]:
            s["about"] = [ids[n] for n in s["about"]]
        return out

    def _entity_ids(self) -> dict[str, str]:
        first: dict[str, int] = {}
        for (a, _), names in sorted(self.mentions.items()):
            for n in names:
                first.setdefault(n, a)
        ids: dict[str, str] = {}
        for k in self.entities:
            wanted = f"x:{first[k]}" if k in first else f"x:{k}"
            n = 1 + sum(v.split(".")[0] == wanted for v in ids.values())
            ids[k] = wanted if n == 1 else f"{wanted}.{n}"
        return ids

    def _blocks(self) -> Iterator[tuple[int, int, str]]:
        for n, (a, b) in enumerate(self.page.trimmed, 1):
            yield a, b, self.roles[n]

    def _cut(self, at: tuple[int, int] | None) -> Json | None:
        return {"start": at[0], "end": at[1], "text": self.text[at[0] : at[1]]} if at else None


def _upwards(name: str, by_id: dict[str, Json]) -> list[str]:
    found: list[str] = []
    step: str | None = name
    while step and step in by_id and step not in found:
        found.insert(0, step)
        step = by_id[step]["within"]
    return found


def _all_roles(out: Json) -> Iterator[Json]:
    for e in out["events"]:
        yield from e["actors"] + e["recipients"]
    for s in out["statements"]:
        yield from s["sources"] + s["addressees"]
    for f in out["figures"]:
        if f["of"]:
            yield f["of"]


def _or_none(value: str) -> str | None:
    return None if value == "-" else value


def _names(value: str | None) -> list[str]:
    return value.split(",") if value else []


def _spot(shown: str, country: str, point: str, precision: str | None) -> Json:
    if not re.fullmatch('"[^"]+"', shown):
        raise ValueError('the name of a place stands in "quotes"')
    if country != "-" and not re.fullmatch("[A-Z]{3}", country):
        raise ValueError(f"no country {country!r}: three letters or -")
    lat, lon = (None, None) if point == "?" else map(float, point.split(","))
    if lat is not None and lon is not None and not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise ValueError(f"no point {point!r}: latitude,longitude")
    found = {"name": shown.strip('"'), "country": _or_none(country), "lat": lat, "lon": lon}
    return {**found, "precision": precision or ("near" if lat is not None else None)}


def _bounds(value: str) -> tuple[float | None, float | None]:
    if ".." in value:
        low, high = value.split("..", 1)
        return (float(low) if low else None), (float(high) if high else None)
    return float(value), float(value)


def compiled(source: Source) -> tuple[Json, list[Problem]]:
    """The findings of a source, and what is wrong with it."""
    builder = Builder(source)
    return builder.build(), builder.problems
