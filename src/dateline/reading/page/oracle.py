"""What maintained extractors take for a page's article: a quick one and a thorough one, as plain text without places.

They are imported when a page first asks for them. Where one is missing, fails or finds nothing, the answer is None and
the page is read without it. No other module knows who they are.
"""

import logging

_LONGEST = 2_000_000


def quick_article(source: str) -> str | None:
    """The article by turbohtml: a parser and a scorer of elements in C, well under a millisecond a page."""
    if len(source) > _LONGEST:
        return None
    try:
        import turbohtml

        return turbohtml.parse(source, positions=False).article().text or None
    except Exception:  # whatever happens inside, the page has another reader
        return None


def thorough_article(source: str) -> str | None:
    """The article by trafilatura, which rather leaves a paragraph out than takes furniture in; comments are none."""
    if len(source) > _LONGEST:
        return None
    try:
        import trafilatura

        _quieten("trafilatura", "htmldate", "courlan", "justext", "readability")
        return trafilatura.extract(source, favor_precision=True, include_comments=False) or None
    except Exception:
        return None


def _quieten(*names: str) -> None:
    """A page that an extractor cannot read is no news for standard error; whoever sets up logging still hears of it."""
    for name in names:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
