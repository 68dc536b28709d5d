"""Lays a report out: its text with every line labelled, who wrote it, when it was published, and the way back."""

import re

import msgspec

from dateline.errors import EmptyReport, TooLarge, UsageError
from dateline.knowledge import countries, gazetteer, outlets
from dateline.knowledge.zones import zone_at, zones_of
from dateline.reading.page.agencies import agency_of_line
from dateline.reading.page.dating import own_stamps, read_stamp
from dateline.reading.page.labels import is_masthead, label
from dateline.reading.page.languages import language_of
from dateline.reading.page.lines import Line
from dateline.reading.page.origin import origin_of
from dateline.reading.page.sheet import Sheet, headed, led_back, plain_sheet
from dateline.reading.page.stamps import Found, clock_alone, label_alone, moments_of, stamp_kind
from dateline.reading.page.stated import stated_dateline, stated_language, stated_names, stated_sheet, stated_stamp
from dateline.reading.page.zones import Clues, check_zone
from dateline.values.report import Block, BlockRole, Original, Report, Stamp
from dateline.values.spans import Span, span

_LARGE = 500_000
_MOST_CHARACTERS, _MOST_LINES = 4_000_000, 50_000
_RIGHTS_LONG = 120
_RIGHTS = re.compile(r"\W*(?:copyright|©|\(c\))\W*(?:(?:19|20)\d\d\W*)*([^.,|]+)", re.I)
_PRINTED = re.compile(r"\W*(?:first )?published in (?:the )?([A-Z][\w’' &.-]{1,40}?)(?:,| on\b)", re.I)


class _Outlet(msgspec.Struct, frozen=True):
    """What is known of who published the report; `namesakes` are the outlets that it may be where several are so
    called."""

    name: str | None
    country: str | None
    zone: str | None
    namesakes: tuple[outlets.Outlet, ...] = ()

    def clues(self) -> Clues:
        """What the outlet tells of the zone of a stamp."""
        several = zones_of(self.country) if self.country is not None else ()
        return Clues(
            country=self.country,
            home=self.zone,
            homes=several if len(several) > 1 else tuple(o.zone for o in self.namesakes if o.zone is not None),
            countries=tuple(o.country for o in self.namesakes if o.country is not None),
        )


def lay_out(original: Original) -> Report:
    """The laid-out report of an original.

    Of plain text the text is all of it, of a page the article. EmptyReport where there are no words, UsageError where a
    given zone or moment of publication is not understood.
    """
    given = original.given
    check_zone(given.zone)
    sheet = _bounded(_sheet(original))
    if given.headline:
        sheet = headed(sheet, given.headline)
    text = sheet.text
    known = given.headline or sheet.meta.get("headline")
    roles = sheet.roles or label(text, sheet.lines, headline=known, page=original.kind != "text")
    blocks = list(zip(sheet.lines, roles, strict=True))
    outlet = _outlet(original, sheet, blocks)
    origin = origin_of(text, blocks, outlet=outlet.name, country=outlet.country)
    place = origin.dateline
    if place is None and sheet.roles is not None:
        place = stated_dateline(text, blocks, sheet.meta.get("dateline", ""))
    published, updated = _stamps(original, sheet, blocks, outlet, place)
    return Report(
        id=given.id or original.sha256[:12],
        uri=given.uri or sheet.meta.get("uri") or _address_above(text, blocks),
        outlet=outlet.name,
        outlet_country=outlet.country,
        headline=_first(text, blocks, "headline"),
        deck=_first(text, blocks, "deck"),
        byline=origin.byline
        if sheet.roles is None
        else tuple(stated_names(text, blocks, sheet.meta.get("byline", ""))),
        agencies=origin.agencies,
        credits=origin.credits,
        published=published,
        updated=updated,
        dateline=place,
        blocks=tuple(_blocks(blocks)),
        language=_language(sheet, blocks),
        encoding=original.encoding,
        sha256=original.sha256,
        container=original.container,
        text=text,
        offsets=tuple(sheet.offsets),
    )


def _bounded(sheet: Sheet) -> Sheet:
    """The sheet, refused where it holds more than any report."""
    if len(sheet.text) > _MOST_CHARACTERS or len(sheet.lines) > _MOST_LINES:
        raise _too_long()
    return sheet


def _too_long() -> TooLarge:
    return TooLarge(
        f"more than {_MOST_CHARACTERS // 1_000_000} million characters or {_MOST_LINES} lines for one report: give its"
        " parts as JSON Lines"
    )


def _sheet(original: Original) -> Sheet:
    if original.kind == "text":
        if len(original.text) > _MOST_CHARACTERS:
            raise _too_long()
        return plain_sheet(original)
    if original.kind == "lines":
        return stated_sheet(original)
    from dateline.reading.page.article import page_sheet

    sheet = page_sheet(original)
    if not sheet.text.strip():
        raise EmptyReport("a page without words")
    if original.offsets is None:
        return sheet
    return msgspec.structs.replace(sheet, offsets=led_back(sheet.offsets, original.offsets))


def _language(sheet: Sheet, blocks: list[tuple[Line, BlockRole]]) -> str:
    words = " ".join(sheet.text[x.start : x.end] for x, role in blocks if role in ("headline", "deck", "body"))
    found = language_of(words or sheet.text)
    return found if sheet.roles is None else stated_language(found, words, sheet.meta.get("language"))


def _blocks(blocks: list[tuple[Line, BlockRole]]) -> list[Block]:
    return [(line.start, line.end, role) for line, role in blocks]


def _first(text: str, blocks: list[tuple[Line, BlockRole]], role: BlockRole) -> Span | None:
    return next((span(text, line.start, line.end) for line, r in blocks if r == role), None)


def _stamps(
    original: Original, sheet: Sheet, blocks: list[tuple[Line, BlockRole]], outlet: _Outlet, dateline: Span | None
) -> tuple[Stamp | None, Stamp | None]:
    """(published, updated); a given moment of publication stands over what the report says, and the day of its dateline
    is one where nothing else is."""
    given = original.given
    place = _country_of(dateline.text) if dateline is not None else None
    clues = msgspec.structs.replace(outlet.clues(), zone=given.zone, place=place)
    if sheet.roles is not None and sheet.meta.get("published") and given.published is None:
        return stated_stamp(sheet.text, blocks, sheet.meta["published"], clues), None
    found: list[Found] = []
    below, called = False, None
    for line, role in blocks:
        above, called = called, label_alone(sheet.text[line.start : line.end])
        below = below or role == "body"
        if role in ("published", "updated", "byline", "agency", "credit"):
            here = moments_of(sheet.text, line.start, line.end)
            if not here and found and role in ("published", "updated"):
                alone = clock_alone(sheet.text, line.start, line.end, found[-1].moment)
                here = [alone] if alone else []
            if above is not None and here and not here[0].labelled:
                here = [msgspec.structs.replace(here[0], kind=above, labelled=True), *here[1:]]
            found += [msgspec.structs.replace(f, below=below) for f in here]
    found = found or _mistaken(sheet.text, blocks)
    address = given.uri or sheet.meta.get("uri") or _address_above(sheet.text, blocks) or ""
    published, updated, clues = own_stamps(sheet.text, found, clues, {**sheet.meta, "uri": address})
    if published is None and updated is None and dateline is not None:
        dated = moments_of(sheet.text, dateline.start, dateline.end)
        published, updated, clues = own_stamps(sheet.text, dated, clues, {})
    if given.published is None:
        return published, updated
    stamp = read_stamp(given.published, clues)
    if stamp is None:
        raise UsageError(f"no date is understood in {given.published!r}: write it as 2021-09-14T21:11+05:30")
    return msgspec.structs.replace(stamp, basis="given"), updated


def _mistaken(text: str, blocks: list[tuple[Line, BlockRole]]) -> list[Found]:
    """The moments of the first stamp line above the story that was taken for something else."""
    for line, role in blocks:
        if stamp_kind(text[line.start : line.end]) is not None:
            return moments_of(text, line.start, line.end)
        if role == "body":
            break
    return []


def _outlet(original: Original, sheet: Sheet, blocks: list[tuple[Line, BlockRole]]) -> _Outlet:
    """The outlet: as given, as the page names it, or of the page's domain; with its country and zone where known."""
    given, meta = original.given, sheet.meta
    address = given.uri or meta.get("uri") or _address_above(sheet.text, blocks) or ""
    domain = re.sub(r"^www\d?\.", "", (re.match(r"\w+://([^/:?#]+)", address) or ["", ""])[1].lower())
    printed = _printed_in(sheet.text, blocks) if sheet.roles is None else None
    for name in (given.outlet, address, meta.get("outlet"), printed):
        if name and (known := _known_outlet(name)) is not None:
            return msgspec.structs.replace(known, name=given.outlet or known.name)
    return _at_home(given.outlet or meta.get("outlet") or domain or printed, domain)


def _address_above(text: str, blocks: list[tuple[Line, BlockRole]]) -> str | None:
    """The address that stands as a line of its own above the story."""
    for line, role in blocks:
        if role == "body":
            break
        if role == "related" and re.fullmatch(r"https?://\S+", text[line.start : line.end]):
            return text[line.start : line.end]
    return None


def _printed_in(text: str, blocks: list[tuple[Line, BlockRole]]) -> str | None:
    """The outlet that the report's own lines name: "Published in Dawn, …", "Source: BBC News", "By Jane Roe, BBC News",
    or a line above the story that is nothing else; never an agency."""
    above, unknown = True, None
    for line, role in blocks:
        words = text[line.start : line.end]
        if role == "published" and (m := _PRINTED.match(words)):
            return m[1]
        above = above and role != "body"
        if above and role == "related" and unknown is None and is_masthead(words):
            unknown = words.strip()
        if role == "byline" or (role == "related" and above):
            parts = re.split(r"(?:(?<!\s)\s+)?[,|/•·]\s*|(?<!\s)\s+[–—-]\s+", words)[-3:]
        elif (role == "credit" and (m := re.match(r"\W*sources?\s*:\s*(.+)", words, re.I))) or (
            len(words) < _RIGHTS_LONG and (m := _RIGHTS.match(words))
        ):
            parts = [m[1]]
        else:
            continue
        for part in parts:
            if 2 < len(part) <= 40 and agency_of_line(part) is None and (known := _known_outlet(part.strip(" ()."))):
                return known.name
    return unknown


def _known_outlet(name: str) -> _Outlet | None:
    found = outlets.find(name)
    return None if found is None else _Outlet(found.name, found.country, found.zone)


def _at_home(name: str | None, domain: str) -> _Outlet:
    """An outlet that no table knows, or that may be one of several: the large city or the country in its name
    ("Kathmandu Courier"), or the end of its domain, tells its home."""
    if name and (namesakes := outlets.namesakes(name)):
        return _Outlet(name, None, None, namesakes)
    words = (name or "").split()
    homes = (home for w in words if w[:1].isupper() and (home := _home_of(w)) is not None)
    home = next(homes, None) if len(words) > 1 else None
    if home is None and (country := outlets.country_of(domain)) is not None:
        home = country.iso3, zone_at(country.iso3, None)
    return _Outlet(name, *(home or (None, None)))


def _home_of(word: str) -> tuple[str, str | None] | None:
    """The country that a word names, or of its one large city of that name, and the time there."""
    word = word.title() if word.isupper() else word
    if (country := countries.by_name(word)) is not None:
        return None if country.iso3 == "GEO" else (country.iso3, zone_at(country.iso3, None))
    cities = [p for p in gazetteer.find(word) if p.kind == "city" and p.country is not None]
    if (
        not cities
        or cities[0].population < _LARGE
        or any(10 * p.population > cities[0].population for p in cities[1:] if p.country != cities[0].country)
    ):
        return None
    return str(cities[0].country), zone_at(str(cities[0].country), cities[0].admin1)


def _country_of(dateline: str) -> str | None:
    """The country of a dateline: the one it names ("QUETTA, Pakistan"), or that of the largest place of the name."""
    town, _, rest = re.split(r"(?<!\s)\s*[(\[/]|\s[–—-]", dateline)[0].strip(" .").partition(",")
    for part in rest.split(","):
        if (named := countries.by_name(part.strip(" ."))) is not None:
            return named.iso3
        if (state := gazetteer.state_abbreviation(part.strip())) is not None:
            return state[0]
    places = gazetteer.find(town.title() if town.isupper() else town)
    return places[0].country if places else None
