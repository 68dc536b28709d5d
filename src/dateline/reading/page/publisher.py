"""Who published a report: as it was given, as its container, its page or its own lines name it; with home and clock."""

import re
from collections import Counter

import msgspec

from dateline.knowledge import countries, gazetteer, outlets
from dateline.knowledge.names import fold
from dateline.knowledge.zones import zone_at, zones_of
from dateline.reading.page.agencies import agency_of_line
from dateline.reading.page.labels import is_masthead, is_section
from dateline.reading.page.lines import Line
from dateline.reading.page.mastheads import masthead_of
from dateline.reading.page.sheet import Sheet
from dateline.reading.page.zones import Clues
from dateline.values.report import BlockRole, Original
from dateline.vocabulary.pages import furniture

_LARGE = 500_000
_RIGHTS_LONG, _NAME_LONG, _TITLE_WORDS, _NAME_WORDS, _LOOK = 120, 40, 6, 6, 300
_RIGHTS = re.compile(r"\W*(?:copyright|©|\(c\))\W*(?:(?:19|20)\d\d\W*)*([^.,|]+)", re.I)
_PRINTED = re.compile(r"\W*(?:first )?published in (?:the )?([A-Z][\w’' &.-]{1,40}?)(?:,| on\b)", re.I)
_PARTS = re.compile(r"(?:(?<!\s)\s+)?[|»«]\s*|(?<!\s)\s+[–—:>-]+\s+")
_DOMAIN = re.compile(r"(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![\w-])", re.I)
_FEED = re.compile(
    r"(?:rss|feeds?|latest|all|my|more|your|our|other|top|breaking|live|local|headlines|home(?:page)?|front page"
    r"|stor(?:y|ies)|news|articles?|updates?|online|most|popular|read|today|edition|terms of (?:service|use)|\W)+",
    re.I,
)
_WORD = re.compile(r"[^\s,;:()|]+(?<![.’'])")
_RUN = re.compile(r"[A-Z][\w’'.-]*(?:[ \xa0](?:(?:of|the|and|&|for|in)[ \xa0])?[A-Z][\w’'.-]*){0,9}")
_CUE = re.compile(
    r"(?:©|\bcopyright|\b(?:download|get|follow|support|trust|subscribe to|sign up (?:for|to)|(?:more|latest) from"
    r"|(?:reporter|correspondent|editor|writer|journalist|columnist|producer)s? (?:for|at|with|of)))\s*"
    r"(?:(?:19|20)\d\d\W*)*(?:the\s+)?$",
    re.I,
)
_CUED = re.compile(r"(?:['’]s)?\s+(?:app|logo|uses? cookies|newsletters?|e-paper|whatsapp|staff|writer|photo)\b", re.I)
_OWNED = re.compile(r"['’]s?$")
_OWN: frozenset[str] = frozenset({"related", "legal", "byline", "published", "updated", "correction", "advert"})
Blocks = list[tuple[Line, BlockRole]]


class Publisher(msgspec.Struct, frozen=True):
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


def publisher_of(original: Original, sheet: Sheet, blocks: Blocks) -> Publisher:
    """The outlet: as given, as the page names it, or of the page's domain; with its country and zone where known."""
    given, meta = original.given, sheet.meta
    address = given.uri or meta.get("uri") or address_above(sheet.text, blocks) or ""
    domain = re.sub(r"^www\d?\.", "", (re.match(r"\w+://([^/:?#]+)", address) or ["", ""])[1].lower())
    printed = _printed_in(sheet.text, blocks) if sheet.roles is None else None
    stated = _without_sections(meta.get("outlet", ""))
    headline = next((sheet.text[x.start : x.end] for x, role in blocks if role == "headline"), "")
    titled = _in_title(meta.get("title", ""), headline)
    country = country_of(str((original.container or {}).get("place") or ""))
    for name in (given.outlet, address, meta.get("outlet"), stated, printed, titled):
        if name and (known := _known(name, country)) is not None:
            return msgspec.structs.replace(known, name=given.outlet or known.name)
    shaped = masthead_of(sheet.text, blocks) if original.kind == "text" and sheet.roles is None else None
    name = given.outlet or stated or domain or printed or titled or shaped
    if country is not None:
        return Publisher(name, country, zone_at(country, None))
    return _at_home(name, domain)


def address_above(text: str, blocks: Blocks) -> str | None:
    """The address that stands as a line of its own above the story."""
    for line, role in blocks:
        if role == "body":
            break
        if role == "related" and re.fullmatch(r"https?://\S+", text[line.start : line.end]):
            return text[line.start : line.end]
    return None


def country_of(place: str) -> str | None:
    """The country of a dateline or of an outlet's seat: the one it names ("QUETTA, Pakistan"), or that of the largest
    place of the name."""
    town, _, rest = re.split(r"(?<!\s)\s*[(\[/]|\s[–—-]", place)[0].strip(" .").partition(",")
    for part in (*rest.split(","), town):
        if (named := countries.by_name(part.strip(" ."))) is not None:
            return named.iso3
        if (state := gazetteer.state_abbreviation(part.strip())) is not None:
            return state[0]
    places = gazetteer.find(town.title() if town.isupper() else town)
    return places[0].country if places else None


def _known(name: str, country: str | None = None) -> Publisher | None:
    """The outlet of a name that the table knows; where its seat is stated, the one in that country."""
    found = outlets.find(name)
    if country is not None and (found is None or found.country != country):
        found = next((o for o in outlets.namesakes(name) if o.country == country), None)
    return None if found is None else Publisher(found.name, found.country, found.zone)


def _printed_in(text: str, blocks: Blocks) -> str | None:
    """The outlet that the report's own lines name: "Published in Dawn, …", "Source: BBC News", "By Jane Roe, BBC News",
    a line above the story that is nothing else, or its address in lines around the story; never an agency."""
    for line, role in blocks:
        if role == "published" and (m := _PRINTED.match(text, line.start, line.end)):
            return m[1]
    linked = _linked(text, blocks)
    named, unknown = _in_lines(text, blocks)
    if linked is not None and (named is None or _base(named) == _base(linked.name) or is_section(named)):
        return linked.domain
    return named or _spoken_of(text, blocks) or unknown


def _in_lines(text: str, blocks: Blocks) -> tuple[str | None, str | None]:
    """(outlet that the table knows, line that looks like the name of one) of a report's own lines."""
    above, unknown = True, None
    for line, role in blocks:
        words = text[line.start : line.end]
        above = above and role != "body"
        if above and role == "related" and unknown is None and is_masthead(words) and not _is_menu_item(words):
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
            name = part.strip(" ().")
            if not 2 < len(part) <= _NAME_LONG or agency_of_line(part) is not None or _is_menu_item(name):
                continue
            if (known := _known(name)) is not None:
                return known.name, unknown
    return None, unknown


def _spoken_of(text: str, blocks: Blocks) -> str | None:
    """The one outlet that the lines around the story speak of as their own: "Download the Elbo Post app", "© 2020 Elbo
    Post Ltd", "covers the coast for the Elbo Post". One word is a name only beside such a cue."""
    votes: Counter[str] = Counter()
    for line, role in blocks:
        if role in _OWN:
            words = text[line.start : min(line.end, line.start + _LOOK)]
            votes.update({name for m in _RUN.finditer(words) if (name := _named_in(words, m)) is not None})
    (first, most), (_, second) = [*votes.most_common(2), ("", 0), ("", 0)][:2]
    return first if most > 2 * second else None


def _named_in(words: str, run: re.Match[str]) -> str | None:
    """The outlet in a run of capitalised words: of all of it, else of some of its words, the most first; of words that
    others follow only beside a cue, since the name may be a longer one that no table has."""
    parts = list(_WORD.finditer(words, *run.span()))
    for size in range(min(len(parts), _NAME_WORDS), 0, -1):
        for k in range(len(parts) - size + 1):
            start, end = parts[k].start(), parts[k + size - 1].end()
            name = words[start:end]
            cued = _CUE.search(words, 0, start) is not None or _CUED.match(words, end) is not None
            alone = len(re.sub(r"^[Tt]he\s", "", name).split()) == 1
            telling = not alone or (cued and len(name) > 2 and not is_masthead(f"The {name.split()[-1]}"))
            longer = k + size < len(parts) and (
                not cued or is_masthead(_OWNED.sub("", words[start : parts[k + size].end()]))
            )
            if telling and not longer and not _is_menu_item(name) and agency_of_line(name) is None:
                known = _known(name)
                if known is not None:
                    return known.name
    return None


def _is_menu_item(words: str) -> bool:
    """Is a line, though some outlet may be so called, likelier an item of a menu ("Opinion", "Telegram")?"""
    words = words.strip()
    return (
        is_section(words)
        or _FEED.fullmatch(words) is not None
        or any(f.role in ("related", "advert") and f.tells(words, len(words.split())) for f in furniture())
    )


def _linked(text: str, blocks: Blocks) -> outlets.Outlet | None:
    """The one outlet whose addresses, or those of its people, stand in the lines around the story."""
    found = {}
    for line, role in blocks:
        if role in _OWN:
            for m in _DOMAIN.finditer(text, line.start, min(line.end, line.start + _LOOK)):
                if (outlet := outlets.find(m[0].lower())) is not None:
                    found[outlet.domain] = outlet
    return next(iter(found.values())) if len(found) == 1 else None


def _base(name: str) -> str:
    """A name without the place in brackets that tells it from another."""
    return fold(name.partition(" (")[0])


def _without_sections(name: str) -> str:
    """A site's or a feed's name without the sections in it ("Elbo Post - World", "Elbo Post » RSS")."""
    parts = [p for p in _PARTS.split(name) if p.strip()]
    if len(parts) < 2:
        return name
    kept = [p for p in parts if not (is_section(p) or _FEED.fullmatch(p))]
    known = next((p for p in kept if outlets.find(p) is not None), None)
    return known or (kept[0] if len(kept) == 1 else name)


def _in_title(title: str, headline: str) -> str | None:
    """The site's name in a page's title: what stands beside the headline, or looks like a paper's name."""
    parts = [p.strip() for p in _PARTS.split(title) if p.strip()]
    heads = [p for p in parts if headline and (fold(p) in fold(headline) or fold(headline) in fold(p))]
    rest = [p for p in parts if p not in heads and not (is_section(p) or _FEED.fullmatch(p))]
    if len(parts) > 1 and heads and rest and len(rest[-1].split()) <= _TITLE_WORDS:
        return rest[-1]
    return next((p for p in rest if is_masthead(p)), None) if not heads else None


def _at_home(name: str | None, domain: str) -> Publisher:
    """An outlet that no table knows, or that may be one of several: the large city or the country in its name
    ("Kathmandu Courier"), or the end of its domain, tells its home."""
    if name and (namesakes := outlets.namesakes(name)):
        return Publisher(name, None, None, namesakes)
    words = (name or "").split()
    homes = (home for w in words if w[:1].isupper() and (home := _home_of(w)) is not None)
    home = next(homes, None) if len(words) > 1 else None
    if home is None and (country := outlets.country_of(domain)) is not None:
        home = country.iso3, zone_at(country.iso3, None)
    return Publisher(name, *(home or (None, None)))


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
