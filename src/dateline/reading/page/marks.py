"""Names that pages give their parts (classes, ids, roles), as patterns: what is no part of the article, and what is."""

import re


def _named(*parts: str) -> re.Pattern[str]:
    """Any of these as a word of a name; hyphens and underscores part words."""
    return re.compile(r"(?:^|[\s_-])(?:" + "|".join(parts) + r")(?=$|[\s_-])")


COMMENTS = _named(r"comments?", "commentlist", "disqus", "respond", "replies")
NOTICES = _named(
    r"cookies?",
    "consent",
    "gdpr",
    "onetrust",
    "taboola",
    "outbrain",
    "related",
    r"most-?(?:read|viewed|popular|shared)",
)
FOREIGN = _named(
    r"nav(?:bar|igation)?", "menu", r"breadcrumbs?", r"side-?bar", "footer", r"comments?", "commentlist", "disqus",
    "respond", "replies", "share", "sharing", "sharebar", r"social(?:-?media)?", "related",
    r"recommend(?:ed|ations?)?", r"recirc\w*", r"promos?", r"newsletters?", r"subscri\w+", r"sign-?up", "outbrain",
    "taboola", "zergnet", r"sponsor(?:ed)?", r"advert\w*", "ads?", "adbox", "adslot", "dfp", "banner", r"cookies?",
    "consent", "popup", "modal", "overlay", r"widgets?", "tags?", "taglist", "tagcloud", "pagination", "pager",
    "trending", "popular", r"most-?(?:read|viewed|popular|shared)",
    r"more-?(?:stories|from|on|news|links|articles)", r"read-?(?:more|next|also)", r"also-?read", "toolbar", "rail",
    r"right-?(?:col|column|rail)", "bio", r"author-?(?:bio|info|box|card|desc\w*|details|profile)",
    r"about-?(?:the-?)?author", "carousel", "gallery", "slideshow", "playlist", "ticker", "poll", "quiz",
    r"donat\w*", r"support-?us", r"follow(?:-?us)?", "feedback", "copyright", "disclaimer", "infobox", "toc",
    "skip", r"sr-only", r"screen-?reader(?:-?text)?", r"visually-?hidden", "login", "masthead", "topbar",
    r"bottom-?bar", r"teasers?", "latest", r"suggest\w*", r"(?:next|prev(?:ious)?)-?(?:article|story|post)",
    "correlated", r"up-?next", "upsell", "cta", r"inline-?(?:promo|related|newsletter)", r"roll-?over\w*",
    r"pop-?over", "tooltip", r"hover-?card", "dropdown",
)  # fmt: skip
BODY = re.compile(
    r"article-?_*-?(?:body|text|content|copy)|articlebody|story-?_*-?(?:body|content|text|copy)|entry-?content"
    r"|post-?_*(?:body|content|text)|body-?(?:copy|text|content)|content-?_*body|main-?content|page-?content|single-?content"
    r"|news-?(?:body|content|text)|td-post-content"
)
REPLY = re.compile(
    r"\W*(?:repl(?:y|ies)(?: to \w+)?|report(?: (?:abuse|comment))?|flag|(?:up|down)?vote|like|permalink|quote)"
    r"\W*\d*\W*",
    re.I,
)
DISCUSSION = re.compile(
    r"\W*(?:\d+\W+)?(?:(?:readers?[’']?s?|your|user|join the|leave a|post a|add a|recent) )?"
    r"(?:comments?|reply|replies|discussion|conversation|responses?)\W*(?:\d+|closed)?\W*",
    re.I,
)
PERSON = re.compile(
    r"/(?:authors?|profiles?|people|person|staff|journalists?|contributors?|writers?|columnists?|reporters?|by|byline)/[^/]",
    re.I,
)
HINTS: tuple[tuple[str, re.Pattern[str], int], ...] = (
    ("byline", _named(
        r"by-?lines?", "by", r"(?:posted|written|story)-?by", r"authors?", r"contributors?", r"reporters?", r"writers?",
        "creator",
    ), 30),
    ("stamp", _named(
        "date", "datetime", "time", "timestamp", r"published?", r"publish-?date", r"updated?", r"pub-?date", "posted",
        "datepublished", "datemodified",
    ), 20),
    ("deck", _named(
        "standfirst", "decks?", "dek", r"sub-?title", "strapline", r"sub-?head(?:line)?", r"secondary-?title",
        r"article-?(?:summary|intro|lead|excerpt|deck|dek|description)", "summary", "sapo", r"headline-?deck",
        r"sub-?deck", "excerpt", "intro", r"key-?(?:points|takeaways|facts)", r"(?:story-?)?highlights",
        "takeaways", r"(?:talking|bullet)-?points",
    ), 80),
    ("caption", _named(
        r"captions?", r"wp-caption-text", r"(?:image|photo)-?(?:caption|info|desc\w*|meta)", r"media-?caption",
        "cutline", r"fig-?caption",
    ), 80),
    ("credit", _named(
        r"credits?", r"photo-?credit", r"image-?(?:credit|source|copyright)", r"copyright-?holder", "photographer",
    ), 20),
    ("headline", _named(
        "headline", r"(?:article|story)-?(?:title|headline)", r"entry-?title", r"post-?title", "title",
    ), 40),
)  # fmt: skip
_CATEGORY = re.compile(r"\b(?:tag|category|author|status|type|format|post)-[\w-]+")


def is_foreign(names: str) -> bool:
    """Do an element's names say that it is something else than the article?"""
    if "hentry" in names or "postid-" in names:
        names = _CATEGORY.sub(" ", names)
    return FOREIGN.search(names) is not None and BODY.search(names) is None


def hints_of(names: str) -> list[tuple[str, int]]:
    """What an element's names say of a line in it, each with the most words that such a line may have."""
    return [(hint, most) for hint, pattern, most in HINTS if pattern.search(names)]
