"""Labels the lines of a report, whatever its format: one labeller for plain text and pages.

First each line by itself (furniture, stamps, bylines tell themselves by their words or markup), then by where it
stands: the head (headline, deck), the story with its subheads, the tail. What these rules say is the first of the
features from which learned weights choose the likeliest roles of all lines together.
"""

import re
from itertools import pairwise

from dateline.reading.page.bylines import is_byline, is_name_line, is_office, names_agency, says_by
from dateline.reading.page.features import describe
from dateline.reading.page.lines import Line, ends_sentence
from dateline.reading.page.sequence import best_roles, meanings_of
from dateline.reading.page.stamps import stamp_kind
from dateline.values.report import BlockRole
from dateline.vocabulary.pages import furniture, furniture_of

_HEAD_WORDS, _DECK_WORDS, _SUBHEAD_WORDS = 32, 70, 14
_SECTION = re.compile(
    r"(?:(?:breaking|world|local|national|international|business|top|latest|us|uk|india)\s)?"
    r"(?:news|politics|world|business|sports?|opinion|analysis|exclusive|technology|science|health|culture|entertainment"
    r"|middle east|asia|africa|europe|americas?|india|national|international|home|economy|crime|environment|editorial"
    r"|features?|explainer|live|breaking|commentary|report)\W*",
    re.I,
)
_LIST = re.compile(
    r"\W*(?:related|recommended|more|most|read (?:more|next)|see also|you may|top stories|trending|editor)\b", re.I
)
_MASTHEAD = re.compile(
    r"(?:(?:[A-Z][\w’'-]*|of|the|and|&)\s+){1,5}"
    r"(?:Radio|Post|Times|News|Herald|Tribune|Standard|Journal|Daily|Gazette|Chronicle|Observer|Monitor|Courier|Mail"
    r"|Telegraph|Express|Star|Sun|Globe|Echo|Examiner|Dispatch|Wire|Online|Today|Weekly|Review|Television|TV|Press"
    r"|Record|Register|Sentinel|Argus|Ledger|Advertiser|Enquirer|Messenger|Intelligencer|Gleaner|Vanguard|Banner|Digest"
    r"|Mercury|Bulletin|Guardian|Independent|Inquirer|Agency|Service|Report|Brief)\.?"
)
_TOP, _MOST_LINES = 12, 2000
_STORY: frozenset[str] = frozenset({"prose", "fragment"})


def label(text: str, lines: list[Line], *, headline: str | None = None, page: bool = False) -> list[BlockRole]:
    """A role for each line; `headline` is the headline that is known from elsewhere.

    The lines of a `page` were chosen by its markup, which the rules know; those of plain text are labelled by what was
    learned from labelled reports of the rules' view of them, their words and their place.
    """
    kinds, ruled = by_rules(text, lines, headline=headline)
    if page or len(lines) > _MOST_LINES:  # no story has as many: a list or a table of sorts
        return ruled
    known: dict[int, BlockRole] = {k: role for k, role in enumerate(ruled) if role == "headline"} if headline else {}
    meanings = meanings_of([text[x.start : x.end] for x in lines])
    roles = best_roles(describe(text, lines, kinds, ruled, meanings), meanings, known)
    return _in_place(text, lines, kinds, roles) if "body" in roles else ruled


def _in_place(text: str, lines: list[Line], kinds: list[str], roles: list[BlockRole]) -> list[BlockRole]:
    """Roles as they may stand: one headline, of which the same words again are a repetition and other words above the
    story a deck; no deck inside the story."""
    first = roles.index("headline") if "headline" in roles else len(roles)
    opening = roles.index("body")
    title = text[lines[first].start : lines[first].end] if first < len(roles) else ""

    def role_of(k: int, role: BlockRole) -> BlockRole:
        if role == "headline" and k != first:
            again = _same(text[lines[k].start : lines[k].end], title)
            return "deck" if first < k < opening and not again else "related"
        if role == "deck" and k > opening:
            return "subhead" if kinds[k] == "fragment" else "body"
        return role

    return [role_of(k, role) for k, role in enumerate(roles)]


def by_rules(text: str, lines: list[Line], *, headline: str | None = None) -> tuple[list[str], list[BlockRole]]:
    """What the rules say of each line: of it alone ("prose", "fragment", or a role), and its role where it stands."""
    kinds = [_kind(text, line) for line in lines]
    _mark_names(text, lines, kinds)
    story = [k for k, kind in enumerate(kinds) if kind in _STORY]
    head, rest = _head(text, lines, kinds, story, headline)
    roles: list[BlockRole] = [head.get(k) or ("body" if kind in _STORY else kind) for k, kind in enumerate(kinds)]  # type: ignore[misc]
    _label_lists(text, lines, kinds, roles)
    _label_subheads(text, lines, kinds, roles, [k for k in rest if roles[k] == "body"])
    return kinds, roles


def _kind(text: str, line: Line) -> str:
    """What a line is by itself: a role of furniture, "prose", or "fragment" (no sentence ends it)."""
    words = text[line.start : line.end].strip()
    count = len(words.split())
    if "h1" in line.hints:
        return "prose" if ends_sentence(words) else "fragment"
    for hint in ("advert", "related", "caption", "credit", "legal", "correction"):
        if hint in line.hints:
            return hint
    if not re.search(r"[^\W_]", words) or _is_menu(words):
        return "related"
    if says_by(words):
        return "byline"
    if kind := stamp_kind(words):
        return kind
    if is_byline(words, marked="byline" in line.hints):
        return "byline"
    if names_agency(words):
        return "agency"
    for known in furniture_of(min(count, 1000)):
        if known.tells(words, count):
            return known.role
    return "prose" if (ends_sentence(words) and count > 2) or count > 40 else "fragment"


def _is_menu(words: str) -> bool:
    """Is a line a page's menu copied with it: short items with wide gaps or strokes between them, some of them sections
    or calls to share?"""
    if len(words) > 300 or ends_sentence(words):
        return False
    items = [part for part in re.split(r"\s{2,}|\t|\s*[|•·]\s*", words) if part]
    if len(items) < 2 or any(len(part.split()) > 4 for part in items):
        return False
    known = sum(
        _SECTION.fullmatch(part) is not None
        or any(f.role == "related" and f.tells(part, len(part.split())) for f in furniture())
        for part in items
    )
    return known >= 2 or (len(items) >= 4 and known >= 1 and re.search(r"\s{2,}|\t|[|•·]", words) is not None)


def _head(
    text: str, lines: list[Line], kinds: list[str], story: list[int], known: str | None
) -> tuple[dict[int, BlockRole], list[int]]:
    """Roles of the lines above the story, and the story's own lines."""
    first = _headline(text, lines, kinds, story, known)
    if first is None:
        return {}, story
    roles: dict[int, BlockRole] = dict.fromkeys(story[:first], "related")
    roles[story[first]] = "headline"
    rest = story[first + 1 :]
    decks = _decks(text, lines, kinds, story[first], rest)
    roles.update(dict.fromkeys(rest[:decks], "deck"))
    return roles, rest[decks:]


def _headline(text: str, lines: list[Line], kinds: list[str], story: list[int], known: str | None) -> int | None:
    """Which of the story's lines is the headline: the known one, the h1, or what stands on top and is no sentence."""
    top = story[:6]
    if known:
        same = [n for n, k in enumerate(top) if _same(text[lines[k].start : lines[k].end], known)]
        if same:
            return same[0]
    marked = [n for n, k in enumerate(top) if lines[k].hints & {"h1", "title"}]
    if marked:
        return marked[0]
    if not top or any("p" in lines[k].hints for k in top[:1]):
        return None
    first = _words(text, lines[top[0]])
    if len(top) > 2 and kinds[top[1]] == "fragment" and _is_kicker(first) and _may_head(text, lines, kinds, story, 1):
        return 1
    return 0 if _may_head(text, lines, kinds, story, 0) else None


def _may_head(text: str, lines: list[Line], kinds: list[str], story: list[int], n: int) -> bool:
    """May the nth line of the story be its headline? Something must follow it."""
    if n + 1 >= len(story):
        return False
    k = story[n]
    words = text[lines[k].start : lines[k].end].strip()
    count = len(words.split())
    if count > _HEAD_WORDS or words[:1] in "-•*–—(" or words.endswith((":", ",", ";")):
        return False
    if kinds[k] == "fragment":
        return True
    follows = kinds[k + 1] if k + 1 < len(kinds) else ""
    if words.endswith(("?", "!")):
        return count <= 20
    if re.search(r"[^.!?…,]['\"’”»]$", words):
        return count <= 25
    if words.endswith(("...", "…")):
        return count <= 20
    if count > 16:
        return False
    return follows in ("byline", "published", "updated") or _repeated(
        words.split(), _words(text, lines[story[n + 1]])[:60], 0.6
    )


def is_masthead(words: str) -> bool:
    """Is a line the name of a paper or broadcaster, by how it ends?"""
    name = words.strip()
    return _MASTHEAD.fullmatch(name.title() if name.isupper() else name) is not None


def is_section(words: str) -> bool:
    """Is a line the name of a section ("World", "Opinion")?"""
    return _SECTION.fullmatch(words.strip()) is not None


def _is_kicker(words: list[str]) -> bool:
    joined = " ".join(words)
    return len(words) <= 6 and (
        _SECTION.fullmatch(joined) is not None
        or is_masthead(joined)
        or re.search(r"\S\s*[>›»/|]\s*\S", joined) is not None
        or len(words) <= 2
    )


def _decks(text: str, lines: list[Line], kinds: list[str], head: int, rest: list[int]) -> int:
    """How many of the lines after the headline are deck: marked so, before the byline or stamp, no sentence, or a
    sentence that the lead says again."""
    count = 0
    while count < len(rest) and "deck" in lines[rest[count]].hints:
        count += 1
    if 0 < count <= 2 and count < len(rest):
        return count
    divided = next((k for k in range(head + 1, len(kinds)) if kinds[k] in ("byline", "published", "updated")), None)
    above = [k for k in rest if divided is not None and k < divided]
    if 0 < len(above) <= 2 < len(rest) + (2 if len(above) < len(rest) else 0) and all(
        _is_one_sentence(text[lines[k].start : lines[k].end]) for k in above
    ):
        return len(above)
    if len(rest) >= 2:
        first, lead = (_words(text, lines[k]) for k in rest[:2])
        if kinds[rest[0]] == "fragment" and 4 <= len(first) <= _DECK_WORDS and "li" not in lines[rest[0]].hints:
            return 1 if kinds[rest[1]] == "prose" and not first[-1].endswith((":", ",")) else 0
        if lines[rest[0]].hints & {"h2", "h3"} and len(first) >= 6:
            return 1
        if 6 <= len(first) <= _DECK_WORDS and _repeated(first, lead[: len(first) + 4]):
            return 1
    return 0


def _is_one_sentence(words: str) -> bool:
    """Is it short enough for a deck, with no sentence after the first?"""
    return len(words.split()) <= _DECK_WORDS and re.search(r"\w\w[.!?]['\"”’]?\s+['\"“‘]?[A-Z]", words) is None


def _repeated(words: list[str], lead: list[str], share: float = 0.75) -> bool:
    """Does the lead say these words again, by the share of them that are the same?"""
    first, second = ({re.sub(r"\W", "", w).lower() for w in said} for said in (words, lead))
    return len(first & second) >= share * len(first)


def _mark_names(text: str, lines: list[Line], kinds: list[str]) -> None:
    """A name that stands alone beside a stamp, an office or a credit above the story, or after all of it, is its
    author's; so is the office beside it."""
    story = [k for k, kind in enumerate(kinds) if kind in _STORY]
    prose = [k for k in story if kinds[k] == "prose"]
    if not prose:
        return
    for k in story[1:]:
        if kinds[k] != "fragment" or "p" in lines[k].hints or _headed(lines[k]) or _TOP < k < prose[-1]:
            continue
        words = text[lines[k].start : lines[k].end]
        if is_masthead(words) and k < _TOP:
            kinds[k] = "related"
            continue
        if not is_name_line(words):
            continue
        office = (
            k + 1 < len(kinds) and kinds[k + 1] == "fragment" and is_office(text[lines[k + 1].start : lines[k + 1].end])
        )
        beside = {kinds[j] for j in (k - 1, k + 1) if 0 <= j < len(kinds)}
        if office or beside & {"published", "updated", "byline", "agency", "credit"} or k > prose[-1]:
            kinds[k] = "byline"
            if office:
                kinds[k + 1] = "byline"


def _label_lists(text: str, lines: list[Line], kinds: list[str], roles: list[BlockRole]) -> None:
    """Titles of other stories that stand under a heading such as "More on this story" are related, as it is."""
    under = False
    for k, line in enumerate(lines):
        words = _words(text, line)
        title = len(words) <= _SUBHEAD_WORDS + 2 and (kinds[k] == "fragment" or words[-1].endswith("?"))
        if under and roles[k] == "body" and title:
            roles[k] = "related"
        else:
            under = (
                kinds[k] == "related"
                and len(words) <= 6
                and "li" not in line.hints
                and _LIST.match(" ".join(words)) is not None
            )


def _label_subheads(text: str, lines: list[Line], kinds: list[str], roles: list[BlockRole], rest: list[int]) -> None:
    """Short lines between paragraphs are subheads; after the last paragraph they lead elsewhere."""
    prose = [k for k in rest if kinds[k] == "prose"]
    if not prose:
        return
    last = prose[-1]
    few_after = len(rest) - rest.index(last) <= 4
    following = dict(pairwise(rest))
    preceding = {b: a for a, b in following.items()}
    for k in rest:
        words = _words(text, lines[k])
        heading = bool(lines[k].hints & {"h1", "h2", "h3", "h4", "h5", "h6", "bold"})
        if "li" in lines[k].hints and not heading:
            continue
        short = len(words) <= _SUBHEAD_WORDS and kinds[k] == "fragment" and words[-1][-1] not in ",;:"
        if not (short or (heading and len(words) <= 2 * _SUBHEAD_WORDS and k != prose[0])):
            continue
        if k > last and not (heading and kinds[k] == "prose"):
            if len(words) <= _SUBHEAD_WORDS and len(prose) > 1 and (heading or few_after):
                roles[k] = "related"
        elif (
            k in following
            and words[0][:1] not in "-•*–—"
            and (heading or _leads(following[k], preceding.get(k), kinds, lines))
        ):
            roles[k] = "subhead"


def _leads(after: int, before: int | None, kinds: list[str], lines: list[Line]) -> bool:
    """Does a short line between these two stand over a paragraph, and not in a list of short lines?"""
    if _headed(lines[after]) or kinds[after] != "prose":
        return False
    return before is None or kinds[before] == "prose" or _headed(lines[before])


def _headed(line: Line) -> bool:
    """Is a line a heading by its markup?"""
    return bool(line.hints & {"h1", "h2", "h3", "h4", "h5", "h6"})


def _same(line: str, known: str) -> bool:
    """The same headline, but for case, white space and punctuation; a part of at least four fifths counts."""
    a, b = (re.sub(r"[\W_]+", " ", s).strip().lower() for s in (line, known))
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    return a == b or (short in long and len(short) >= 0.8 * len(long) and len(short) > 12)


def _words(text: str, line: Line) -> list[str]:
    return text[line.start : line.end].split()
